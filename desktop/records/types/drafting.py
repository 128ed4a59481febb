"""The text of a meeting: who asks for the floor, what is asked to be corrected, reserved, or agreed in silence."""

from __future__ import annotations

from desktop.records.declare import Conflict, Field, Kind, RecordType
from desktop.records.labels import ScopeKind

SPEAKING_SLOT = RecordType(
    id="speaking_slot", label="Speaker on the list", plural="List of speakers", scope=ScopeKind.REVIEW,
    title="shown_as", columns=("agenda_item", "status", "actor"),
    fields=(
        Field(id="shown_as", kind=Kind.TEXT, label="Shown as", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Delegation"),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item"),
        Field(id="session", kind=Kind.LINK, to="session", label="Session"),
        Field(id="position", kind=Kind.TEXT, label="Place in the order", conflict=Conflict.DIFFER,
              help="Set by the program as the order moves."),
        Field(id="status", kind=Kind.CODE, codes="pack:slot_status", label="Status"),
        Field(id="asked_at", kind=Kind.INSTANT, label="Asked for the floor at"),
        Field(id="intervention", kind=Kind.LINK, to="intervention", label="Took the floor"),
    ),
)  # fmt: skip

CORRECTION_REQUEST = RecordType(
    id="correction_request", label="Correction request", plural="Correction requests", scope=ScopeKind.REVIEW,
    title="wording", columns=("actor", "document", "outcome", "deadline"), orders=(("asked_on", "deadline"),),
    fields=(
        Field(id="actor", kind=Kind.LINK, to="actor", label="Asked by", required=True),
        Field(id="intervention", kind=Kind.LINK, to="intervention", label="Of its own statement"),
        Field(id="document", kind=Kind.LINK, to="meeting_document", label="Of the document"),
        Field(id="paragraph", kind=Kind.LINK, to="paragraph", label="In paragraph"),
        Field(id="wording", kind=Kind.PROSE, label="Wording asked for", required=True),
        Field(id="asked_on", kind=Kind.DATE, label="Asked on"),
        Field(id="deadline", kind=Kind.DATE, label="Accepted until"),
        Field(id="outcome", kind=Kind.CODE, codes="pack:correction_outcome", label="Outcome"),
        Field(id="reason", kind=Kind.PROSE, label="Reason of the Chair"),
        Field(id="footnote", kind=Kind.PROSE, label="Footnote"),
    ),
)  # fmt: skip

TEXT_STATEMENT = RecordType(
    id="text_statement", label="Statement on a text", plural="Statements on texts", scope=ScopeKind.REVIEW,
    title="text", columns=("actor", "kind", "document", "made_on"),
    fields=(
        Field(id="document", kind=Kind.LINK, to="meeting_document", label="Document", required=True),
        Field(id="paragraphs", kind=Kind.LINK, to="paragraph", label="Paragraphs", many=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Whose", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:text_statement_kind", label="Kind", required=True),
        Field(id="text", kind=Kind.PROSE, label="Statement", required=True),
        Field(id="made_on", kind=Kind.DATE, label="Made on"),
    ),
)  # fmt: skip

SILENCE_PROCEDURE = RecordType(
    id="silence_procedure", label="Silence procedure", plural="Silence procedures", scope=ScopeKind.REVIEW,
    title="version", columns=("document", "deadline", "outcome"),
    orders=(("opened_at", "deadline"), ("deadline", "extended_to")),
    fields=(
        Field(id="version", kind=Kind.TEXT, label="Version of the text", required=True),
        Field(id="document", kind=Kind.LINK, to="meeting_document", label="Document", required=True),
        Field(id="addressees", kind=Kind.LINK, to="actor", label="Addressees", many=True),
        Field(id="opened_at", kind=Kind.INSTANT, label="Opened at", required=True),
        Field(id="deadline", kind=Kind.INSTANT, label="Deadline", required=True),
        Field(id="extended_to", kind=Kind.INSTANT, label="Extended to"),
        Field(id="broken_by", kind=Kind.LINK, to="actor", label="Broken by"),
        Field(id="broken_at", kind=Kind.INSTANT, label="Broken at"),
        Field(id="concluded_at", kind=Kind.INSTANT, label="Concluded at"),
        Field(id="outcome", kind=Kind.CODE, codes="pack:silence_outcome", label="Outcome"),
    ),
)  # fmt: skip

TYPES = (SPEAKING_SLOT, CORRECTION_REQUEST, TEXT_STATEMENT, SILENCE_PROCEDURE)
