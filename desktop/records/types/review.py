"""The review itself: what parties report, what reviewers find and recommend, and what becomes of it."""

from __future__ import annotations

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

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

PROGRESS_REPORT = RecordType(
    id="progress_report", label="Progress report", plural="Progress reports", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="author", kind=Kind.LINK, to="actor", label="Prepared by", required=True),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="status", kind=Kind.CODE, codes="pack:status", label="Status assessed"),
        Field(id="indicators", kind=Kind.CODE, codes="pack:indicator", label="Indicators used", many=True),
        Field(id="text", kind=Kind.PROSE, label="Findings"),
        Field(id="symbol", kind=Kind.TEXT, label="Document symbol", help="As issued; never made up."),
    ),
)  # fmt: skip

SUBMISSION = RecordType(
    id="submission", label="Submission", plural="Submissions", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:submission_kind", label="Kind", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Submitted by", required=True),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="received", kind=Kind.DATE, label="Received on"),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Original language"),
        Field(id="document", kind=Kind.FILE, label="Document"),
        Field(id="symbol", kind=Kind.TEXT, label="Document symbol", help="As issued; never made up."),
        Field(id="consulted", kind=Kind.CODE, codes="pack:constituency", label="Constituencies consulted", many=True),
        Field(id="bodies", kind=Kind.PROSE, label="Authorities and bodies consulted"),
        Field(id="summary", kind=Kind.PROSE, label="Summary"),
        Field(id="contact", kind=Kind.TEXT, label="Contact", audience=Audience.SECRETARIAT, personal=True),
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

ANNOTATION = RecordType(
    id="annotation", label="Annotation", plural="Annotations", scope=ScopeKind.TEAM, title="text",
    audience=Audience.TEAM,
    fields=(
        Field(id="submission", kind=Kind.LINK, to="submission", label="Submission", required=True),
        Field(id="selector", kind=Kind.PROSE, label="Place in the document",
              help="A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page."),
        Field(id="quote", kind=Kind.PROSE, label="Passage"),
        Field(id="kind", kind=Kind.CODE, codes="pack:note_kind", label="Kind"),
        Field(id="text", kind=Kind.PROSE, label="Note", required=True),
        Field(id="answers", kind=Kind.LINK, to="annotation", label="Answers"),
        Field(id="state", kind=Kind.CODE, codes="pack:annotation_state", label="State"),
    ),
)  # fmt: skip

ASSESSMENT = RecordType(
    id="assessment", label="Assessment", plural="Assessments", scope=ScopeKind.REVIEW, title="reasons",
    fields=(
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge"),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Party assessed"),
        Field(id="mode", kind=Kind.CODE, codes="pack:assessment_mode", label="Kind of assessment", required=True),
        Field(id="by", kind=Kind.TEXT, label="Assessed by", help="As the record names them: a party, team or panel."),
        Field(id="criterion", kind=Kind.CODE, codes="pack:rubric", label="Criterion", required=True),
        Field(id="rating", kind=Kind.CODE, codes="pack:rating", label="Rating", required=True),
        Field(id="reasons", kind=Kind.PROSE, label="Reasons"),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
    ),
)  # fmt: skip

SAFEGUARD = RecordType(
    id="safeguard", label="Safeguard answer", plural="Safeguard answers", scope=ScopeKind.REVIEW, title="explanation",
    fields=(
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge", required=True),
        Field(id="question", kind=Kind.CODE, codes="pack:safeguard", label="Question", required=True),
        Field(id="answer", kind=Kind.CODE, codes="pack:answer", label="Answer", required=True),
        Field(id="explanation", kind=Kind.PROSE, label="Explanation"),
    ),
)  # fmt: skip

MISSION = RecordType(
    id="mission", label="Expert mission", plural="Expert missions", scope=ScopeKind.REVIEW, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="To", required=True),
        Field(id="mode", kind=Kind.CODE, codes="pack:assessment_mode", label="Kind of assessment"),
        Field(id="terms", kind=Kind.PROSE, label="Terms of reference"),
        Field(id="start", kind=Kind.DATE, label="First day"),
        Field(id="end", kind=Kind.DATE, label="Last day"),
        Field(id="capacities", kind=Kind.PROSE, label="Capacities found"),
        Field(id="gaps", kind=Kind.PROSE, label="Gaps found"),
        Field(id="uptake", kind=Kind.PROSE, label="Taken into national strategy"),
        Field(id="team", kind=Kind.PROSE, label="Team", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

RECOMMENDATION = RecordType(
    id="recommendation", label="Recommendation", plural="Recommendations", scope=ScopeKind.REVIEW, title="text",
    fields=(
        Field(id="number", kind=Kind.TEXT, label="Number", help="As the document numbers it; never made up."),
        Field(id="text", kind=Kind.PROSE, label="Wording", required=True, help="Only its author may edit it."),
        Field(id="from", kind=Kind.LINK, to="actor", label="From", required=True),
        Field(id="to", kind=Kind.LINK, to="actor", label="To", required=True),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge"),
        Field(id="mission", kind=Kind.LINK, to="mission", label="Mission"),
        Field(id="response", kind=Kind.CODE, codes="pack:response", label="Response"),
        Field(id="pending_until", kind=Kind.DATE, label="Response pending until"),
        Field(id="response_text", kind=Kind.PROSE, label="Response in words"),
        Field(id="uptake", kind=Kind.CODE, codes="pack:uptake", label="Uptake"),
        Field(id="uptake_text", kind=Kind.PROSE, label="What was done"),
    ),
)  # fmt: skip

TYPES = (
    PROGRESS, PROGRESS_REPORT, SUBMISSION, REVIEW_NOTE, ANNOTATION, ASSESSMENT, SAFEGUARD, MISSION, RECOMMENDATION,
)  # fmt: skip
