"""The record types of a review, each declared once.

Storage, forms, import columns, validation, reports and the labels of every value come from these declarations.
Ids are permanent.  A name that could identify a speaker is never in a shared field: *shown as* stands in its place.
"""

from __future__ import annotations

from desktop.records.declare import Catalogue, Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

ACTOR = RecordType(
    id="actor", label="Actor", plural="Actors", scope=ScopeKind.REGISTRY, title="name",
    fields=(
        Field(id="name", kind=Kind.TEXT, label="Name", required=True),
        Field(id="constituency", kind=Kind.CODE, codes="pack:constituency", label="Constituency", required=True),
        Field(id="code", kind=Kind.TEXT, label="Code", help="ISO 3166 alpha-3 code or the actor's own short form."),
        Field(id="place", kind=Kind.TEXT, label="Seat"),
        Field(id="contact", kind=Kind.TEXT, label="Focal point", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

MEETING = RecordType(
    id="meeting", label="Meeting", plural="Meetings", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="place", kind=Kind.TEXT, label="Place"),
        Field(id="start", kind=Kind.DATE, label="First day", required=True),
        Field(id="end", kind=Kind.DATE, label="Last day"),
        Field(id="level", kind=Kind.CODE, codes="pack:level", label="Level"),
        Field(id="host", kind=Kind.LINK, to="actor", label="Host"),
    ),
)  # fmt: skip

SESSION = RecordType(
    id="session", label="Session", plural="Sessions", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="meeting", kind=Kind.LINK, to="meeting", label="Meeting", required=True),
        Field(id="room", kind=Kind.TEXT, label="Room"),
        Field(id="start", kind=Kind.INSTANT, label="Begins"),
        Field(id="chair", kind=Kind.TEXT, label="Chair"),
    ),
)  # fmt: skip

AGENDA_ITEM = RecordType(
    id="agenda_item", label="Agenda item", plural="Agenda", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="number", kind=Kind.TEXT, label="Number", required=True),
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
        Field(id="name", kind=Kind.TEXT, label="Name", audience=Audience.SECRETARIAT, personal=True),
        Field(id="contact", kind=Kind.TEXT, label="Contact", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

PLEDGE = RecordType(
    id="pledge", label="Pledge", plural="Pledges", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Pledging party", required=True),
        Field(id="form", kind=Kind.CODE, codes="pack:pledge_form", label="Form"),
        Field(id="kind", kind=Kind.CODE, codes="pack:pledge_kind", label="Kind"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True, required=True),
        Field(id="partners", kind=Kind.LINK, to="actor", label="Partners", many=True),
        Field(id="description", kind=Kind.PROSE, label="What is pledged"),
        Field(id="bindingness", kind=Kind.CODE, codes="pack:bindingness", label="Bindingness"),
        Field(id="occasion", kind=Kind.TEXT, label="Made at"),
        Field(id="made", kind=Kind.DATE, label="Made on"),
        Field(id="due", kind=Kind.DATE, label="Due"),
        Field(id="amount", kind=Kind.DECIMAL, label="Amount"),
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency"),
        Field(id="status", kind=Kind.CODE, codes="pack:status", label="Status declared by the party"),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Language of the text"),
        Field(id="source", kind=Kind.TEXT, label="Source document"),
        Field(id="focal_point", kind=Kind.TEXT, label="Focal point", audience=Audience.SECRETARIAT, personal=True),
        Field(id="handling", kind=Kind.PROSE, label="Handling note", audience=Audience.SECRETARIAT),
    ),
)  # fmt: skip

TARGET = RecordType(
    id="target", label="Target", plural="Targets", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="What is measured", required=True),
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge", required=True),
        Field(id="unit", kind=Kind.TEXT, label="Unit"),
        Field(id="baseline", kind=Kind.DECIMAL, label="Baseline"),
        Field(id="baseline_year", kind=Kind.WHOLE, label="Year of the baseline"),
        Field(id="value", kind=Kind.DECIMAL, label="Target value", required=True),
        Field(id="due", kind=Kind.DATE, label="Due"),
    ),
)  # fmt: skip

PROGRESS = RecordType(
    id="progress", label="Progress update", plural="Progress updates", scope=ScopeKind.REVIEW, title="narrative",
    fields=(
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge", required=True),
        Field(id="target", kind=Kind.LINK, to="target", label="Target"),
        Field(id="value", kind=Kind.DECIMAL, label="Value reached"),
        Field(id="as_of", kind=Kind.DATE, label="As of"),
        Field(id="status", kind=Kind.CODE, codes="pack:status", label="Status declared"),
        Field(id="narrative", kind=Kind.PROSE, label="What was done"),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item"),
        Field(id="reservations", kind=Kind.PROSE, label="Said in confidence", audience=Audience.SECRETARIAT),
    ),
)  # fmt: skip

INTERVENTION = RecordType(
    id="intervention", label="Intervention", plural="Interventions", scope=ScopeKind.REVIEW, title="shown_as",
    fields=(
        Field(id="shown_as", kind=Kind.TEXT, label="Shown as", required=True, help="As the printed record names them."),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Delegation"),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item", required=True),
        Field(id="capacity", kind=Kind.CODE, codes="pack:capacity", label="Capacity"),
        Field(id="kind", kind=Kind.CODE, codes="pack:intervention_kind", label="Kind"),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Floor language"),
        Field(id="text", kind=Kind.PROSE, label="What was said", required=True),
        Field(id="said_at", kind=Kind.INSTANT, label="Said at"),
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
        Field(id="protection", kind=Kind.PROSE, label="Protection concern", audience=Audience.SEALED,
              help="Only the secretariat can ever read it, and no laptop keeps it readable."),
    ),
)  # fmt: skip

REVIEW_NOTE = RecordType(
    id="review_note", label="Review note", plural="Review notes", scope=ScopeKind.TEAM, title="text",
    audience=Audience.TEAM,
    fields=(
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge"),
        Field(id="kind", kind=Kind.CODE, codes="pack:note_kind", label="Kind"),
        Field(id="quote", kind=Kind.PROSE, label="Passage"),
        Field(id="text", kind=Kind.PROSE, label="Note", required=True),
        Field(id="rating", kind=Kind.CODE, codes="pack:rating", label="Rating"),
    ),
)  # fmt: skip

DECISION = RecordType(
    id="decision", label="Decision", plural="Decisions", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="text", kind=Kind.PROSE, label="Text as decided", required=True),
        Field(id="agenda_item", kind=Kind.LINK, to="agenda_item", label="Agenda item"),
        Field(id="session", kind=Kind.LINK, to="session", label="Session"),
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
    ),
)  # fmt: skip

ATTACHMENT = RecordType(
    id="attachment", label="Attachment", plural="Attachments", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="record", kind=Kind.LINK, label="Belongs to"),
        Field(id="content", kind=Kind.FILE, label="File", required=True),
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

CATALOGUE = Catalogue((
    ACTOR, MEETING, SESSION, AGENDA_ITEM, PARTICIPANT, PLEDGE, TARGET, PROGRESS, INTERVENTION, STAKEHOLDER_INPUT,
    REVIEW_NOTE, DECISION, OUTSTANDING_MATTER, ATTACHMENT, ADMISSION,
))  # fmt: skip
