"""Records that stand beside all others: attached files, translations, admissions."""

from __future__ import annotations

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.labels import ScopeKind

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

TYPES = (ATTACHMENT, TRANSLATION, ADMISSION)
