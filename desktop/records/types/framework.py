"""Who and what a review speaks of: actors, bodies, instruments, corridors, and how far the framework is carried out."""

from __future__ import annotations

from desktop.records.declare import Conflict, Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

ACTOR = RecordType(
    id="actor", label="Actor", plural="Actors", scope=ScopeKind.REGISTRY, title="name",
    alike=("name", "country"),
    fields=(
        Field(id="name", kind=Kind.TEXT, label="Name", required=True),
        Field(id="constituency", kind=Kind.CODE, codes="pack:constituency", label="Constituency", required=True),
        Field(id="code", kind=Kind.TEXT, label="Code", help="ISO 3166 alpha-3 code or the actor's own short form."),
        Field(id="place", kind=Kind.TEXT, label="Seat"),
        Field(id="country", kind=Kind.CODE, codes="iso3166", label="Country or area"),
        Field(id="members", kind=Kind.LINK, to="actor", label="Members", many=True,
              help="Of a group that speaks as one, or of a regional body."),
        Field(id="standing", kind=Kind.CODE, codes="pack:standing", label="Standing", many=True),
        Field(id="contact", kind=Kind.TEXT, label="Focal point", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

BODY = RecordType(
    id="body", label="Body", plural="Bodies", scope=ScopeKind.REGISTRY, title="name",
    alike=("name", "level"),
    fields=(
        Field(id="name", kind=Kind.TEXT, label="Name", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:body_kind", label="Kind"),
        Field(id="level", kind=Kind.CODE, codes="pack:level", label="Level"),
        Field(id="mandate", kind=Kind.PROSE, label="Mandate"),
        Field(id="source", kind=Kind.TEXT, label="Source of the mandate"),
        Field(id="members", kind=Kind.LINK, to="actor", label="Members", many=True),
        Field(id="reviews", kind=Kind.LINK, to="actor", label="Whom it reviews", many=True),
        Field(id="rules", kind=Kind.PROSE, label="Rules it issues"),
        Field(id="support", kind=Kind.PROSE, label="Support it gives"),
    ),
)  # fmt: skip

INSTRUMENT = RecordType(
    id="instrument", label="Instrument", plural="Instruments", scope=ScopeKind.REGISTRY, title="title",
    alike=("title", "issued_by", "year", "goals"),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="symbol", kind=Kind.TEXT, label="Symbol", conflict=Conflict.DIFFER,
              help="As the issuing body gives it."),
        Field(id="issued_by", kind=Kind.TEXT, label="Issued by"),
        Field(id="year", kind=Kind.WHOLE, label="Year"),
        Field(id="kind", kind=Kind.CODE, codes="pack:instrument_kind", label="Kind"),
        Field(id="bindingness", kind=Kind.CODE, codes="pack:bindingness", label="Bindingness"),
        Field(id="provision", kind=Kind.PROSE, label="Provision"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="parties", kind=Kind.LINK, to="actor", label="Parties", many=True),
    ),
)  # fmt: skip

AGREEMENT = RecordType(
    id="agreement", label="Agreement or practice", plural="Agreements and practices", scope=ScopeKind.REGISTRY,
    title="title",
    alike=("title", "parties"), orders=(("signed", "ended"), ("in_force", "ended")),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="parties", kind=Kind.LINK, to="actor", label="Parties", many=True, required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:agreement_kind", label="About"),
        Field(id="form", kind=Kind.CODE, codes="pack:agreement_form", label="Form"),
        Field(id="text", kind=Kind.PROSE, label="Practice or text"),
        Field(id="signed", kind=Kind.DATE, label="Signed"),
        Field(id="in_force", kind=Kind.DATE, label="In force from"),
        Field(id="ended", kind=Kind.DATE, label="In force until"),
        Field(id="safeguards", kind=Kind.PROSE, label="Safeguards"),
        Field(id="local_partners", kind=Kind.LINK, to="actor", label="Local partners", many=True,
              help="Governments and others who prepare return from community to community."),
        Field(id="source", kind=Kind.TEXT, label="Source document"),
    ),
)  # fmt: skip

CORRIDOR = RecordType(
    id="corridor", label="Corridor", plural="Corridors", scope=ScopeKind.REGISTRY, title="name",
    alike=("name", "origin", "destination"),
    fields=(
        Field(id="name", kind=Kind.TEXT, label="Name", required=True),
        Field(id="origin", kind=Kind.LINK, to="actor", label="Origin", many=True, required=True),
        Field(id="transit", kind=Kind.LINK, to="actor", label="Transit", many=True),
        Field(id="destination", kind=Kind.LINK, to="actor", label="Destination", many=True, required=True),
        Field(id="description", kind=Kind.PROSE, label="Description"),
    ),
)  # fmt: skip

INITIATIVE = RecordType(
    id="initiative", label="Initiative", plural="Initiatives", scope=ScopeKind.REGION, title="title",
    alike=("title", "lead", "goals"), orders=(("from", "until"),),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:initiative_kind", label="Kind", required=True),
        Field(id="status", kind=Kind.CODE, codes="pack:initiative_status", label="Status"),
        Field(id="lead", kind=Kind.LINK, to="actor", label="Lead"),
        Field(id="partners", kind=Kind.LINK, to="actor", label="Partners", many=True),
        Field(id="corridor", kind=Kind.LINK, to="corridor", label="Corridor"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="elements", kind=Kind.CODE, codes="pack:element", label="Elements", many=True),
        Field(id="priorities", kind=Kind.PROSE, label="Shared goals and priorities"),
        Field(id="marker", kind=Kind.CODE, codes="pack:marker", label="Migration in development"),
        Field(id="reviewed", kind=Kind.PROSE, label="Law or policy reviewed"),
        Field(id="finding", kind=Kind.PROSE, label="Finding"),
        Field(id="change", kind=Kind.PROSE, label="Change made"),
        Field(id="from", kind=Kind.DATE, label="From"),
        Field(id="until", kind=Kind.DATE, label="Until"),
        Field(id="carries_out", kind=Kind.LINK, label="Carries out", help="A decision, recommendation or pledge."),
        Field(id="consultation", kind=Kind.PROSE, label="How those affected were consulted",
              help="Who was heard, where and when, and what it changed; host communities too."),
        Field(id="proof", kind=Kind.LINK, to="attachment", label="Proof of consultation"),
        Field(id="changed_on", kind=Kind.DATE, label="Change in force from"),
    ),
)  # fmt: skip

ELEMENT_STATUS = RecordType(
    id="element_status", label="Status of an element", plural="Status of elements", scope=ScopeKind.REGION,
    title="place",
    fields=(
        Field(id="element", kind=Kind.CODE, codes="pack:element", label="Element", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Actor"),
        Field(id="place", kind=Kind.TEXT, label="Region or place"),
        Field(id="group", kind=Kind.CODE, codes="pack:group", label="Group"),
        Field(id="state", kind=Kind.CODE, codes="pack:element_state", label="State", required=True),
        Field(id="as_of", kind=Kind.DATE, label="As of"),
        Field(id="evidence", kind=Kind.PROSE, label="Evidence"),
        Field(id="corridor", kind=Kind.LINK, to="corridor", label="Corridor"),
    ),
)  # fmt: skip

INDICATOR_VALUE = RecordType(
    id="indicator_value", label="Indicator value", plural="Indicator values", scope=ScopeKind.REGION, title="period",
    fields=(
        Field(id="indicator", kind=Kind.CODE, codes="pack:indicator", label="Indicator", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Actor", required=True),
        Field(id="period", kind=Kind.TEXT, label="Period", required=True, help="A year, or years such as 2020/2024."),
        Field(id="value", kind=Kind.DECIMAL, label="Value", required=True),
        Field(id="unit", kind=Kind.TEXT, label="Unit", help="Where it is not the indicator's own."),
        Field(id="breakdown", kind=Kind.TEXT, label="Breakdown", help="Such as “women” or “under 18”."),
        Field(id="source", kind=Kind.TEXT, label="Source"),
        Field(id="note", kind=Kind.PROSE, label="Note"),
    ),
)  # fmt: skip

HUB = RecordType(
    id="hub", label="Hub profile", plural="Hub profiles", scope=ScopeKind.REGION, title="name",
    fields=(
        Field(id="name", kind=Kind.TEXT, label="City or country", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Actor"),
        Field(id="draws", kind=Kind.PROSE, label="Whom it draws, and why"),
        Field(id="needed", kind=Kind.PROSE, label="Support needed"),
        Field(id="given", kind=Kind.PROSE, label="Support given"),
        Field(id="partners", kind=Kind.LINK, to="actor", label="Partners", many=True),
    ),
)  # fmt: skip

PRACTICE = RecordType(
    id="practice", label="Practice", plural="Practices", scope=ScopeKind.REGION, title="title",
    alike=("title", "actor", "goals"),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Whose"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="description", kind=Kind.PROSE, label="What is done", required=True),
        Field(id="results", kind=Kind.PROSE, label="Results"),
        Field(id="conditions", kind=Kind.PROSE, label="What it needs to work elsewhere"),
        Field(id="source", kind=Kind.TEXT, label="Source document"),
    ),
)  # fmt: skip

LESSON = RecordType(
    id="lesson", label="Lesson", plural="Lessons", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Lesson", required=True),
        Field(id="text", kind=Kind.PROSE, label="What was learned", required=True),
        Field(id="from", kind=Kind.LINK, label="Learned from", help="A practice, framework, initiative or review."),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="guidance", kind=Kind.PROSE, label="Proposed as guidance"),
        Field(id="taken_up_by", kind=Kind.LINK, to="body", label="Taken up by"),
        Field(id="taken_up_on", kind=Kind.DATE, label="Taken up on"),
    ),
)  # fmt: skip

GAP = RecordType(
    id="gap", label="Gap", plural="Gaps", scope=ScopeKind.REGION, title="title",
    alike=("title", "kind", "goals"),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Gap", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:gap_kind", label="Kind", required=True),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="group", kind=Kind.CODE, codes="pack:group", label="Group"),
        Field(id="description", kind=Kind.PROSE, label="What is missing"),
        Field(id="found_in", kind=Kind.LINK, label="Found in"),
        Field(id="closed_by", kind=Kind.LINK, label="Closed by"),
    ),
)  # fmt: skip

CYCLE = RecordType(
    id="cycle", label="Cycle", plural="Cycles", scope=ScopeKind.REGISTRY, title="title",
    orders=(("start", "end"),),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="template", kind=Kind.CODE, codes="pack:cycle", label="Made after"),
        Field(id="level", kind=Kind.CODE, codes="pack:level", label="Level", required=True),
        Field(id="region", kind=Kind.TEXT, label="Region", help="The region's short name; empty for the whole world."),
        Field(id="start", kind=Kind.DATE, label="Begins", required=True),
        Field(id="end", kind=Kind.DATE, label="Ends", required=True),
        Field(id="feeds", kind=Kind.LINK, to="cycle", label="Feeds"),
        Field(id="body", kind=Kind.LINK, to="body", label="Forum"),
    ),
)  # fmt: skip

REPORTING_DUTY = RecordType(
    id="reporting_duty", label="Reporting duty", plural="Reporting duties", scope=ScopeKind.REGION, title="title",
    audience=Audience.SECRETARIAT,
    fields=(
        Field(id="title", kind=Kind.TEXT, label="What is owed", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Who owes it", required=True),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="ruleset", kind=Kind.CODE, codes="pack:ruleset", label="Rules"),
        Field(id="due", kind=Kind.DATE, label="Due", required=True),
        Field(id="met_by", kind=Kind.LINK, label="Met by", help="The submission or update that was handed in."),
        Field(id="note", kind=Kind.PROSE, label="Note"),
    ),
)  # fmt: skip

PRIORITY = RecordType(
    id="priority", label="Priority", plural="Priorities", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Priority", required=True),
        Field(id="rank", kind=Kind.WHOLE, label="Rank", required=True),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="reason", kind=Kind.PROSE, label="Reason"),
    ),
)  # fmt: skip

TYPES = (
    ACTOR, BODY, INSTRUMENT, AGREEMENT, CORRIDOR, INITIATIVE, ELEMENT_STATUS, INDICATOR_VALUE, HUB, PRACTICE, LESSON,
    GAP, CYCLE, REPORTING_DUTY, PRIORITY,
)  # fmt: skip
