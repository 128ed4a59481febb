"""The review itself: what parties report, what reviewers find and recommend, and what becomes of it."""

from __future__ import annotations

from desktop.records.declare import Conflict, Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

PROGRESS = RecordType(
    id="progress", label="Progress update", plural="Progress updates", scope=ScopeKind.REVIEW, title="narrative",
    fields=(
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge", required=True),
        Field(id="target", kind=Kind.LINK, to="target", label="Target"),
        Field(id="value", kind=Kind.DECIMAL, label="Value reached", declared=True),
        Field(id="as_of", kind=Kind.DATE, label="As of"),
        Field(id="status", kind=Kind.CODE, codes="pack:status", label="Status declared", declared=True),
        Field(id="narrative", kind=Kind.PROSE, label="What was done", declared=True),
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
        Field(id="symbol", kind=Kind.TEXT, label="Document symbol", conflict=Conflict.DIFFER,
              help="As issued; never made up."),
        Field(id="embargo_until", kind=Kind.INSTANT, label="Under embargo until",
              help="Desks have it, but nobody outside the secretariat's copies prints, lists or exports it before."),
        Field(id="embargo_event", kind=Kind.TEXT, label="Under embargo until this has happened",
              help="Such as the adoption of the report; ends with the day on which it is released."),
        Field(id="released", kind=Kind.DATE, label="Released on"),
    ),
)  # fmt: skip

SUBMISSION = RecordType(
    id="submission", label="Submission", plural="Submissions", scope=ScopeKind.REVIEW, title="title",
    alike=("title", "actor", "kind"),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:submission_kind", label="Kind", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Submitted by", required=True),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="received", kind=Kind.DATE, label="Received on"),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Original language"),
        Field(id="document", kind=Kind.FILE, label="Document"),
        Field(id="symbol", kind=Kind.TEXT, label="Document symbol", conflict=Conflict.DIFFER,
              help="As issued; never made up."),
        Field(id="version", kind=Kind.TEXT, label="Version", help="Of the document that stands here; notes stay."),
        Field(id="original", kind=Kind.LINK, to="submission", label="Language version of"),
        Field(id="writers", kind=Kind.CODE, label="Who answers for the author", many=True,
              help="Ids of people in the roster: they reply for the author, and settle nothing alone."),
        Field(id="consulted", kind=Kind.CODE, codes="pack:constituency", label="Constituencies consulted", many=True),
        Field(id="bodies", kind=Kind.PROSE, label="Authorities and bodies consulted"),
        Field(id="summary", kind=Kind.PROSE, label="Summary"),
        Field(id="embargo_until", kind=Kind.INSTANT, label="Under embargo until",
              help="Desks have it, but nobody outside the secretariat's copies prints, lists or exports it before."),
        Field(id="embargo_event", kind=Kind.TEXT, label="Under embargo until this has happened",
              help="Such as the adoption of the report; ends with the day on which it is released."),
        Field(id="released", kind=Kind.DATE, label="Released on"),
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


def _note(type_: str) -> tuple[Field, ...]:
    """Return the fields of a note on a document, after the W3C Web Annotation model."""
    return (
        Field(id="submission", kind=Kind.LINK, to="submission", label="Submission", required=True),
        Field(id="selector", kind=Kind.PROSE, label="Place in the document",
              help="A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page."),
        Field(id="quote", kind=Kind.PROSE, label="Passage"),
        Field(id="kind", kind=Kind.CODE, codes="pack:note_kind", label="Kind"),
        Field(id="text", kind=Kind.PROSE, label="Note", required=True),
        Field(id="answers", kind=Kind.LINK, to=type_, label="Answers"),
        Field(id="state", kind=Kind.CODE, codes="pack:annotation_state", label="State"),
        Field(id="source", kind=Kind.TEXT, label="Made on", help="SHA-256 of the document that was read."),
        Field(id="paragraph", kind=Kind.TEXT, label="Paragraph", help="Its number: the same in every language."),
        Field(id="proposed", kind=Kind.PROSE, label="Wording proposed instead"),
        Field(id="tags", kind=Kind.CODE, label="Tags", many=True),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="pledges", kind=Kind.LINK, to="pledge", label="Pledges", many=True),
        Field(id="said_by", kind=Kind.TEXT, label="Written by", help="As a file names them that it was taken from."),
        Field(id="iri", kind=Kind.TEXT, label="Id elsewhere", help="Of a note that came from a file: taken in once."),
        Field(id="rest", kind=Kind.PROSE, label="What else came along", help="JSON, given out again as it came."),
    )  # fmt: skip


ANNOTATION = RecordType(
    id="annotation", label="Annotation", plural="Annotations", scope=ScopeKind.TEAM, title="text",
    audience=Audience.TEAM, fields=_note("annotation"),
)  # fmt: skip

OPEN_NOTE = RecordType(
    id="open_note", label="Open note", plural="Open notes", scope=ScopeKind.REVIEW, title="text",
    fields=(
        *_note("open_note"),
        Field(id="opened", kind=Kind.LINK, to="annotation", label="Opened from", help="The team's own note before."),
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
        Field(id="submission", kind=Kind.LINK, to="submission", label="Submission"),
        Field(id="evidence", kind=Kind.PROSE, label="Evidence"),
        Field(id="files", kind=Kind.LINK, to="attachment", label="Evidence attached", many=True),
        Field(id="notes", kind=Kind.LINK, to="open_note", label="Open notes relied on", many=True),
        Field(id="confidence", kind=Kind.CODE, codes="pack:confidence", label="Confidence"),
        Field(id="interests", kind=Kind.PROSE, label="Interests declared", help="“None” where there are none."),
        Field(id="second_reading", kind=Kind.PROSE, label="Second reader's finding", own=True),
        Field(id="signed_by_party", kind=Kind.TEXT, label="Signed for the party", own=True,
              help="SHA-256 of the answer as it was signed: it ends when the answer changes."),
        Field(id="signed_by_reviewers", kind=Kind.TEXT, label="Signed for the reviewers", own=True,
              help="SHA-256 of the answer as it was signed: it ends when the answer changes."),
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
    alike=("title", "actor"), orders=(("start", "end"),),
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
        Field(id="number", kind=Kind.TEXT, label="Number", conflict=Conflict.DIFFER,
              help="As the document numbers it; never made up."),
        Field(id="text", kind=Kind.PROSE, label="Wording", required=True, own=True,
              help="Only its author may edit it."),
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
        Field(id="submission", kind=Kind.LINK, to="submission", label="Submission"),
        Field(id="notes", kind=Kind.LINK, label="Made from", many=True, help="The notes that it was made from."),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="follows", kind=Kind.LINK, to="recommendation", label="Takes up again",
              help="The recommendation of an earlier cycle."),
        Field(id="cluster", kind=Kind.TEXT, label="Cluster", help="A heading; it alters no wording."),
    ),
)  # fmt: skip

TYPES = (
    PROGRESS, PROGRESS_REPORT, SUBMISSION, REVIEW_NOTE, ANNOTATION, OPEN_NOTE, ASSESSMENT, SAFEGUARD, MISSION,
    RECOMMENDATION,
)  # fmt: skip
