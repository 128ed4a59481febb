"""Pledges: what parties undertake, with whom, measured how, and how it changes from cycle to cycle."""

from __future__ import annotations

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

_WHAT, _WHO, _WHEN, _MONEY, _LINKS = "What", "Who", "When", "Resources", "Ties"

PLEDGE = RecordType(
    id="pledge", label="Pledge", plural="Pledges", scope=ScopeKind.REGION, title="title",
    alike=("title", "actor", "goals"), orders=(("made", "due"),),
    columns=("actor", "goals", "status", "due"),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True, group=_WHAT),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Pledging party", required=True, group=_WHO),
        Field(id="form", kind=Kind.CODE, codes="pack:pledge_form", label="Form", group=_WHO),
        Field(id="kind", kind=Kind.CODE, codes="pack:pledge_kind", label="Kind", group=_WHAT),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True, required=True, group=_WHAT),
        Field(id="elements", kind=Kind.CODE, codes="pack:element", label="Elements", many=True, group=_WHAT),
        Field(id="partners", kind=Kind.LINK, to="actor", label="Partners", many=True, group=_WHO),
        Field(id="description", kind=Kind.PROSE, label="What is pledged", group=_WHAT),
        Field(id="groups", kind=Kind.CODE, codes="pack:group", label="For whom", many=True, group=_WHAT),
        Field(id="places", kind=Kind.CODE, codes="iso3166", label="Where", many=True, group=_WHAT),
        Field(id="bindingness", kind=Kind.CODE, codes="pack:bindingness", label="Bindingness", group=_WHAT),
        Field(id="occasion", kind=Kind.TEXT, label="Made at", group=_WHEN),
        Field(id="occasion_kind", kind=Kind.CODE, codes="pack:occasion", label="Kind of occasion", group=_WHEN),
        Field(id="made", kind=Kind.DATE, label="Made on", group=_WHEN),
        Field(id="due", kind=Kind.DATE, label="Due", group=_WHEN),
        Field(id="amount", kind=Kind.DECIMAL, label="Amount", group=_MONEY, help="As announced.", declared=True),
        Field(id="committed", kind=Kind.DECIMAL, label="Amount committed", group=_MONEY, declared=True),
        Field(id="disbursed", kind=Kind.DECIMAL, label="Amount disbursed", group=_MONEY, declared=True),
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency", group=_MONEY),
        Field(id="status", kind=Kind.CODE, codes="pack:status", label="Status declared by the party", group=_WHEN,
              declared=True),
        Field(id="open", kind=Kind.FLAG, label="Open for others to join", group=_WHO),
        Field(id="pioneer", kind=Kind.FLAG, label="Pioneer", group=_WHO),
        Field(id="answers", kind=Kind.LINK, to="pledge", label="Answers", group=_LINKS),
        Field(id="depends_on", kind=Kind.LINK, to="pledge", label="Depends on", many=True, group=_LINKS),
        Field(id="condition", kind=Kind.PROSE, label="On which condition", group=_LINKS),
        Field(id="instruments", kind=Kind.LINK, to="instrument", label="Delivers on", many=True, group=_LINKS),
        Field(id="corridor", kind=Kind.LINK, to="corridor", label="Corridor", group=_LINKS),
        Field(id="carries_out", kind=Kind.LINK, label="Carries out", group=_LINKS,
              help="A decision, recommendation or outcome of a review."),
        Field(id="refugees", kind=Kind.FLAG, label="Concerns refugees too", group=_WHAT),
        Field(id="marker", kind=Kind.CODE, codes="pack:marker", label="Migration in development", group=_WHAT),
        Field(id="language", kind=Kind.CODE, codes="bcp47", label="Language of the text", group=_WHAT),
        Field(id="source", kind=Kind.TEXT, label="Source document", group=_WHEN),
        Field(id="focal_point", kind=Kind.TEXT, label="Focal point", audience=Audience.SECRETARIAT, personal=True,
              group=_WHO),
        Field(id="handling", kind=Kind.PROSE, label="Handling note", audience=Audience.SECRETARIAT),
    ),
)  # fmt: skip

PARTICIPATION = RecordType(
    id="participation", label="Part in a pledge", plural="Parts in pledges", scope=ScopeKind.REGION, title="share",
    orders=(("joined", "left"),),
    fields=(
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Who", required=True),
        Field(id="role", kind=Kind.CODE, codes="pack:participation_role", label="Role", required=True),
        Field(id="share", kind=Kind.TEXT, label="Own share"),
        Field(id="joined", kind=Kind.DATE, label="Joined on"),
        Field(id="left", kind=Kind.DATE, label="Left on"),
    ),
)  # fmt: skip

TARGET = RecordType(
    id="target", label="Target", plural="Targets", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="What is measured", required=True),
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge", required=True),
        Field(id="indicator", kind=Kind.CODE, codes="pack:indicator", label="Indicator"),
        Field(id="unit", kind=Kind.TEXT, label="Unit"),
        Field(id="baseline", kind=Kind.DECIMAL, label="Baseline"),
        Field(id="baseline_year", kind=Kind.WHOLE, label="Year of the baseline"),
        Field(id="value", kind=Kind.DECIMAL, label="Target value", required=True),
        Field(id="due", kind=Kind.DATE, label="Due"),
    ),
)  # fmt: skip

MILESTONE = RecordType(
    id="milestone", label="Milestone", plural="Milestones", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Milestone", required=True),
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge", required=True),
        Field(id="target", kind=Kind.LINK, to="target", label="Target"),
        Field(id="planned", kind=Kind.DECIMAL, label="Value planned"),
        Field(id="due", kind=Kind.DATE, label="Due", required=True),
        Field(id="reached", kind=Kind.DATE, label="Reached on"),
    ),
)  # fmt: skip

PLEDGE_REVISION = RecordType(
    id="pledge_revision", label="Revision of a pledge", plural="Revisions of pledges", scope=ScopeKind.REGION,
    title="reason",
    fields=(
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge or commitment", required=True),
        Field(id="cycle", kind=Kind.LINK, to="cycle", label="Cycle"),
        Field(id="direction", kind=Kind.CODE, codes="pack:revision_direction", label="Direction", required=True),
        Field(id="reason", kind=Kind.PROSE, label="Reason", required=True),
        Field(id="before", kind=Kind.PROSE, label="Before"),
        Field(id="after", kind=Kind.PROSE, label="After"),
        Field(id="approved_by", kind=Kind.TEXT, label="Approved by", help="An office or body, not a person."),
        Field(id="approved_on", kind=Kind.DATE, label="Approved on"),
        Field(id="instrument", kind=Kind.LINK, to="instrument", label="Agreed commitment",
              help="Where an agreed commitment is adjusted, and no pledge."),
        Field(id="target", kind=Kind.LINK, to="target", label="Target"),
        Field(id="value_before", kind=Kind.DECIMAL, label="Value before"),
        Field(id="value_after", kind=Kind.DECIMAL, label="Value after"),
        Field(id="due_before", kind=Kind.DATE, label="Due before"),
        Field(id="due_after", kind=Kind.DATE, label="Due after"),
        Field(id="scope_change", kind=Kind.CODE, codes="pack:scope_change", label="Who and where"),
        Field(id="bindingness_before", kind=Kind.CODE, codes="pack:bindingness", label="Bindingness before"),
        Field(id="bindingness_after", kind=Kind.CODE, codes="pack:bindingness", label="Bindingness after"),
    ),
)  # fmt: skip

TYPES = (PLEDGE, PARTICIPATION, TARGET, MILESTONE, PLEDGE_REVISION)
