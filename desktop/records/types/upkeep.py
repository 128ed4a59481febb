"""Records that stand beside all others: attached files, translations, admissions, what is one thing, questions."""

from __future__ import annotations

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

ATTACHMENT = RecordType(
    id="attachment", label="Attachment", plural="Attachments", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="record", kind=Kind.LINK, label="Belongs to"),
        Field(id="content", kind=Kind.FILE, label="File", required=True),
    ),
)  # fmt: skip

TRANSLATION = RecordType(
    id="translation", label="Translation", plural="Translations", scope=ScopeKind.REGION, title="text",
    fields=(
        Field(id="record", kind=Kind.LINK, label="Record", required=True),
        Field(id="field", kind=Kind.TEXT, label="Field", required=True, help="A field that everybody may read."),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Language", required=True),
        Field(id="status", kind=Kind.CODE, codes="pack:translation_status", label="Standing", required=True),
        Field(id="text", kind=Kind.PROSE, label="Text", required=True),
        Field(id="original", kind=Kind.TEXT, label="Made from", required=True,
              help="SHA-256 of the original as it was then: when the original changes, the translation is outdated."),
    ),
)  # fmt: skip

ADMISSION = RecordType(
    id="admission", label="Admission", plural="Admissions", scope=ScopeKind.REGISTRY, title="reason",
    fields=(
        Field(id="header", kind=Kind.TEXT, label="Segment header", required=True, help="Its SHA-256, hexadecimal."),
        Field(id="verdict", kind=Kind.CODE, label="Verdict", required=True, help="admit or reject"),
        Field(id="reason", kind=Kind.PROSE, label="Reason", required=True),
    ),
)  # fmt: skip

ENROLMENT = RecordType(
    id="enrolment", label="Enrolment at a venue", plural="Enrolments at a venue", scope=ScopeKind.REGISTRY,
    title="name",
    fields=(
        Field(id="key", kind=Kind.TEXT, label="Signing key", required=True, help="Hexadecimal."),
        Field(id="person", kind=Kind.TEXT, label="Person", required=True, help="The short id."),
        Field(id="name", kind=Kind.TEXT, label="Name", required=True),
        Field(id="age", kind=Kind.TEXT, label="Receiver of sealed values", required=True),
        Field(id="device", kind=Kind.TEXT, label="Device", required=True),
        Field(id="role", kind=Kind.CODE, label="Role", required=True),
        Field(id="sessions", kind=Kind.CODE, label="Sessions", required=True, many=True),
        Field(id="teams", kind=Kind.CODE, label="Review teams", many=True),
        Field(id="standing", kind=Kind.CODE, label="Standing", help="withdrawn, once it was taken back"),
        Field(id="last_header", kind=Kind.TEXT, label="Last segment header that counts"),
        Field(id="reason", kind=Kind.PROSE, label="Reason"),
    ),
)  # fmt: skip

LIKENESS = RecordType(
    id="likeness", label="Same or distinct", plural="Same or distinct", scope=ScopeKind.REGISTRY, title="verdict",
    fields=(
        Field(id="one", kind=Kind.LINK, label="One record", required=True),
        Field(id="other", kind=Kind.LINK, label="The other", required=True),
        Field(id="verdict", kind=Kind.CODE, label="Verdict", required=True, help="same or distinct"),
    ),
)  # fmt: skip

QUESTION = RecordType(
    id="question", label="Question", plural="Questions", scope=ScopeKind.REVIEW, title="text",
    audience=Audience.SECRETARIAT,
    fields=(
        Field(id="record", kind=Kind.LINK, label="Record", required=True),
        Field(id="field", kind=Kind.TEXT, label="Field", required=True, help="Of which entries differ."),
        Field(id="party", kind=Kind.TEXT, label="Asked of", help="Empty where it waits and nobody is asked."),
        Field(id="text", kind=Kind.PROSE, label="Question, or why it waits", required=True),
        Field(id="until", kind=Kind.DATE, label="Look again on"),
        Field(id="answer", kind=Kind.PROSE, label="Answer"),
        Field(id="source", kind=Kind.TEXT, label="Source of the answer", help="A letter, a message, an office."),
    ),
)  # fmt: skip

TYPES = (ATTACHMENT, TRANSLATION, ADMISSION, ENROLMENT, LIKENESS, QUESTION)
