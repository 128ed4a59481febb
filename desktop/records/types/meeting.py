"""Meetings: who meets about what, what is said, decided and left open, and the report that the meeting adopts."""

from __future__ import annotations

from desktop.records.declare import Conflict, Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

MEETING = RecordType(
    id="meeting", label="Meeting", plural="Meetings", scope=ScopeKind.REVIEW, title="title",
    orders=(("start", "end"),),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="place", kind=Kind.TEXT, label="Place"),
        Field(id="start", kind=Kind.DATE, label="First day", required=True),
        Field(id="end", kind=Kind.DATE, label="Last day"),
        Field(id="utc_offset", kind=Kind.TEXT, label="Offset from UTC",
              help="Of the clocks where the meeting is held, such as +03:00; printed times are told by them."),
        Field(id="level", kind=Kind.CODE, codes="pack:level", label="Level"),
        Field(id="host", kind=Kind.LINK, to="actor", label="Host"),
        Field(id="body", kind=Kind.LINK, to="body", label="Body"),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="symbol", kind=Kind.TEXT, label="Document symbol", conflict=Conflict.DIFFER,
              help="As issued; never made up."),
        Field(id="languages", kind=Kind.CODE, codes="bcp47", label="Working languages", many=True),
        Field(id="kinds", kind=Kind.CODE, codes="kinds", label="Further kinds of record", many=True,
              help="What rapporteurs see and capture beside the six kinds that they begin with."),
    ),
)  # fmt: skip

SESSION = RecordType(
    id="session", label="Session", plural="Sessions", scope=ScopeKind.REVIEW, title="title",
    orders=(("start", "end"),),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="code", kind=Kind.TEXT, label="Short name", help="By it mandates name the session, such as “safe”."),
        Field(id="meeting", kind=Kind.LINK, to="meeting", label="Meeting", required=True),
        Field(id="room", kind=Kind.TEXT, label="Room"),
        Field(id="start", kind=Kind.INSTANT, label="Begins"),
        Field(id="end", kind=Kind.INSTANT, label="Ends"),
        Field(id="chair", kind=Kind.TEXT, label="Chair"),
    ),
)  # fmt: skip

AGENDA_ITEM = RecordType(
    id="agenda_item", label="Agenda item", plural="Agenda", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="number", kind=Kind.TEXT, label="Number", conflict=Conflict.DIFFER, required=True),
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="session", kind=Kind.LINK, to="session", label="Session"),
        Field(id="annotation", kind=Kind.PROSE, label="Annotation"),
    ),
)  # fmt: skip

PARTICIPANT = RecordType(
    id="participant", label="Participant", plural="Participants", scope=ScopeKind.REVIEW, title="shown_as",
    fields=(
        Field(id="shown_as", kind=Kind.TEXT, label="Shown as", required=True, help="As the printed list names them."),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Delegation"),
        Field(id="function", kind=Kind.TEXT, label="Function"),
        Field(id="office", kind=Kind.CODE, codes="pack:office", label="Office in the bureau"),
        Field(id="accreditation", kind=Kind.CODE, codes="pack:accreditation", label="Accreditation"),
        Field(id="sessions", kind=Kind.LINK, to="session", label="Sessions attended", many=True),
        Field(id="name", kind=Kind.TEXT, label="Name", audience=Audience.SECRETARIAT, personal=True),
        Field(id="contact", kind=Kind.TEXT, label="Contact", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

INTERVENTION = RecordType(
    id="intervention", label="Intervention", plural="Interventions", scope=ScopeKind.REVIEW, title="shown_as",
    fields=(
        Field(id="shown_as", kind=Kind.TEXT, label="Shown as", required=True, help="As the printed record names them."),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Delegation"),
        Field(id="on_behalf_of", kind=Kind.LINK, to="actor", label="On behalf of"),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item", required=True),
        Field(id="session", kind=Kind.LINK, to="session", label="Session"),
        Field(id="capacity", kind=Kind.CODE, codes="pack:capacity", label="Capacity"),
        Field(id="kind", kind=Kind.CODE, codes="pack:intervention_kind", label="Kind"),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Floor language"),
        Field(id="delivery", kind=Kind.CODE, codes="pack:delivery", label="Delivery"),
        Field(id="text", kind=Kind.PROSE, label="What was said", required=True),
        Field(id="said_at", kind=Kind.INSTANT, label="Said at"),
        Field(id="checked", kind=Kind.FLAG, label="Text checked against delivery"),
        Field(id="speaker", kind=Kind.TEXT, label="Speaker", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

STAKEHOLDER_INPUT = RecordType(
    id="stakeholder_input", label="Stakeholder statement", plural="Stakeholder statements",
    scope=ScopeKind.REVIEW, title="shown_as",
    fields=(
        Field(id="shown_as", kind=Kind.TEXT, label="Shown as", required=True),
        Field(id="attribution", kind=Kind.CODE, codes="pack:attribution", label="Attribution", required=True),
        Field(id="constituency", kind=Kind.CODE, codes="pack:constituency", label="Constituency"),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item"),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Language"),
        Field(id="statement", kind=Kind.PROSE, label="Statement", required=True),
        Field(id="consent", kind=Kind.CODE, codes="pack:consent", label="Consent"),
        Field(id="speaker", kind=Kind.TEXT, label="Speaker", audience=Audience.SECRETARIAT, personal=True),
        Field(id="organisation", kind=Kind.TEXT, label="Organisation", audience=Audience.SECRETARIAT),
        Field(id="embargo_until", kind=Kind.INSTANT, label="Under embargo until",
              help="Desks have it, but nobody outside the secretariat's copies prints, lists or exports it before."),
        Field(id="embargo_event", kind=Kind.TEXT, label="Under embargo until this has happened",
              help="Such as the adoption of the report; ends with the day on which it is released."),
        Field(id="released", kind=Kind.DATE, label="Released on"),
        Field(id="in_confidence", kind=Kind.PROSE, label="Statement for the secretariat only",
              audience=Audience.SECRETARIAT,
              help="What may be known to the secretariat alone stands here, and not in the statement: desks of others "
                   "never receive it."),
        Field(id="protection", kind=Kind.PROSE, label="Protection concern", audience=Audience.SEALED,
              help="Only the secretariat can ever read it, and no laptop keeps it readable."),
    ),
)  # fmt: skip

DECISION = RecordType(
    id="decision", label="Decision", plural="Decisions", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="text", kind=Kind.PROSE, label="Text as decided", required=True),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item"),
        Field(id="session", kind=Kind.LINK, to="session", label="Session"),
        Field(id="body", kind=Kind.LINK, to="body", label="Body"),
        Field(id="basis", kind=Kind.CODE, codes="pack:decision_basis", label="Basis"),
        Field(id="number", kind=Kind.TEXT, label="Official number", conflict=Conflict.DIFFER,
              help="As issued; never made up."),
        Field(id="decided_on", kind=Kind.DATE, label="Decided on"),
    ),
)  # fmt: skip

OUTSTANDING_MATTER = RecordType(
    id="outstanding_matter", label="Outstanding matter", plural="Outstanding matters",
    scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Matter", required=True),
        Field(id="positions", kind=Kind.PROSE, label="Positions"),
        Field(id="next_step", kind=Kind.PROSE, label="Agreed next step"),
        Field(id="forum", kind=Kind.TEXT, label="Forum"),
        Field(id="by", kind=Kind.DATE, label="By"),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item"),
        Field(id="carried_from", kind=Kind.LINK, to="outstanding_matter", label="Carried forward from"),
        Field(id="settled_by", kind=Kind.LINK, to="decision", label="Settled by"),
    ),
)  # fmt: skip

POSITION = RecordType(
    id="position", label="Position", plural="Positions", scope=ScopeKind.REVIEW, title="shown_as",
    fields=(
        Field(id="shown_as", kind=Kind.TEXT, label="Shown as", required=True),
        Field(id="matter", kind=Kind.LINK, to="outstanding_matter", label="Matter", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Whose"),
        Field(id="text", kind=Kind.PROSE, label="Position", required=True),
        Field(id="intervention", kind=Kind.LINK, to="intervention", label="Stated in"),
    ),
)  # fmt: skip

MEETING_DOCUMENT = RecordType(
    id="meeting_document", label="Meeting document", plural="Meeting documents", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:document_kind", label="Kind", required=True),
        Field(id="meeting", kind=Kind.LINK, to="meeting", label="Meeting"),
        Field(id="symbol", kind=Kind.TEXT, label="Document symbol", conflict=Conflict.DIFFER,
              help="As issued; never made up."),
        Field(id="status", kind=Kind.CODE, codes="pack:document_status", label="Status"),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Original language"),
        Field(id="distribution", kind=Kind.TEXT, label="Distribution"),
        Field(id="version", kind=Kind.TEXT, label="Version", help="Such as “advance unedited version”."),
        Field(id="adopted_on", kind=Kind.DATE, label="Adopted on"),
        Field(id="orally_amended", kind=Kind.FLAG, label="As orally amended"),
        Field(id="entrusted", kind=Kind.TEXT, label="Entrusted with finalising it"),
        Field(id="baseline", kind=Kind.FILE, label="Text as adopted"),
        Field(id="corrects", kind=Kind.LINK, to="meeting_document", label="Corrects or adds to"),
        Field(id="reservations", kind=Kind.PROSE, label="Reservations"),
        Field(id="embargo_until", kind=Kind.INSTANT, label="Under embargo until",
              help="Desks have it, but nobody outside the secretariat's copies prints, lists or exports it before."),
        Field(id="embargo_event", kind=Kind.TEXT, label="Under embargo until this has happened",
              help="Such as the adoption of the report; ends with the day on which it is released."),
        Field(id="released", kind=Kind.DATE, label="Released on"),
    ),
)  # fmt: skip

PARAGRAPH = RecordType(
    id="paragraph", label="Paragraph", plural="Paragraphs", scope=ScopeKind.REVIEW, title="text",
    fields=(
        Field(id="document", kind=Kind.LINK, to="meeting_document", label="Document", required=True),
        Field(id="number", kind=Kind.TEXT, label="Number", conflict=Conflict.DIFFER,
              help="Where it is not counted by its place."),
        Field(id="position", kind=Kind.TEXT, label="Place in the document", conflict=Conflict.DIFFER,
              help="Set by the program as the text is written and moved."),
        Field(id="level", kind=Kind.WHOLE, label="Level of the heading",
              help="1 is the highest; none for a paragraph."),
        Field(id="text", kind=Kind.PROSE, label="Text", required=True),
        Field(id="status", kind=Kind.CODE, codes="pack:paragraph_status", label="Status"),
        Field(id="interventions", kind=Kind.LINK, to="intervention", label="Drawn from", many=True),
        Field(id="rests_on", kind=Kind.LINK, label="Rests on", many=True, help="Updates, decisions, other records."),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item"),
        Field(id="split_from", kind=Kind.LINK, to="paragraph", label="Split from"),
        Field(id="footnote", kind=Kind.PROSE, label="Footnote"),
    ),
)  # fmt: skip

TEXT_PROPOSAL = RecordType(
    id="text_proposal", label="Text proposal", plural="Text proposals", scope=ScopeKind.REVIEW, title="text",
    fields=(
        Field(id="paragraph", kind=Kind.LINK, to="paragraph", label="Paragraph", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Proposed by"),
        Field(id="supporters", kind=Kind.LINK, to="actor", label="Supported by", many=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:proposal_kind", label="Kind"),
        Field(id="words", kind=Kind.PROSE, label="Words concerned",
              help="As they stand in the paragraph; none for the whole of it."),
        Field(id="text", kind=Kind.PROSE, label="Proposed text", required=True),
        Field(id="status", kind=Kind.CODE, codes="pack:proposal_status", label="Status"),
        Field(id="reason", kind=Kind.PROSE, label="Reason"),
    ),
)  # fmt: skip

TYPES = (
    MEETING, SESSION, AGENDA_ITEM, PARTICIPANT, INTERVENTION, STAKEHOLDER_INPUT, DECISION, OUTSTANDING_MATTER, POSITION,
    MEETING_DOCUMENT, PARAGRAPH, TEXT_PROPOSAL,
)  # fmt: skip
