"""How far the framework is carried out: coverage of goals, element grids, ladders, agreements, law reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import About, Grid, drawn, grid_table, list_table, number, numbers, text
from desktop.casework.figures.model import UNDER_VERIFICATION, Cell, Column

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.casework.figures.model import Figure, Table
    from desktop.casework.figures.source import Row, Source
    from desktop.records.parts import Element

_COVERAGE: Final = About(
    "coverage",
    "Coverage of goals",
    "Pledges by goal and region; a pledge on several goals counts under each. Goals of another framework are read "
    "through the map between the two.",
)
_PARTIES: Final = About(
    "coverage-parties",
    "Coverage of goals by party",
    "Pledges by goal and pledging party. States are set side by side only where that is allowed; elsewhere they stand "
    "as one.",
)
_ELEMENTS: Final = About(
    "elements",
    "Elements of the framework",
    "For each element, at how many places or parties there is a gap, a draft, an adopted text, or something that "
    "operates; of several statuses of one place the newest counts.",
)
_STATUS: Final = About(
    "elements-places",
    "Elements by place",
    "The newest status of each element at each place or party.",
)
_MISSING: Final = About(
    "missing-procedures",
    "Procedures that are missing",
    "Elements that are a gap, or of which nothing is known, by place or party, for each element with a group of its "
    "own or under the goal of return.",
)
_LADDER: Final = About(
    "ladder",
    "Mobility ladder",
    "The highest step that each place or party operates or has adopted, and what is drafted above it.",
)
_LAWS: Final = About(
    "law-reviews",
    "Reviews of law and policy",
    "Laws and policies reviewed, what was found, what was changed, and since when it holds.",
)
_RELOCATION: Final = About(
    "relocation",
    "Scenarios for planned relocation",
    "Scenarios with their lead and partners, how those affected were consulted, and whether there is proof of it.",
)
_INITIATIVES: Final = About("initiatives", "Initiatives", "Initiatives by kind and by how far they are.")
_MARKERS: Final = About(
    "markers",
    "Migration in development planning",
    "Pledges, and plans, programmes and budgets, by the marker for migration in development: 0, 1 or 2.",
)
_RUNGS: Final = ("operating", "adopted")
_RETURN: Final = "3B"


def coverage(source: Source) -> Figure:
    """M14: goal against region."""
    grid = Grid()
    for row in source.rows("pledge"):
        for goal in source.goals(row):
            grid.add(goal, row.region, row, marks=row.marks("goals"))
    rows = [(node, source.goal(node)) for node in source.nodes]
    columns = [(one, one or "No region") for one in sorted(grid.columns)]
    notes = _no_goal(source)
    return drawn("heat", grid_table(source, _COVERAGE, grid, heading="Goal", rows=rows, columns=columns, notes=notes))


def coverage_by_party(source: Source) -> Figure:
    """M14: goal against party, States as one outside the secretariat."""
    grid = Grid()
    for row in source.rows("pledge"):
        party = source.actor(row.text("actor"))
        for goal in source.goals(row):
            grid.add(goal, party, row, marks=row.marks("goals", "actor"))
    rows = [(node, source.goal(node)) for node in source.nodes]
    columns = [(one, one or "No party") for one in sorted(grid.columns)]
    notes = _no_goal(source)
    return drawn("heat", grid_table(source, _PARTIES, grid, heading="Goal", rows=rows, columns=columns, notes=notes))


def _no_goal(source: Source) -> tuple[str, ...]:
    """Return how many pledges this framework has no goal for."""
    count = sum(not source.goals(row) for row in source.rows("pledge"))
    return (f"Pledges for which this framework has no goal: {count}.",) if count else ()


# ---- elements --------------------------------------------------------------------------------------------------------


def _place(source: Source, row: Row) -> str:
    """Return of which place or party a status speaks."""
    corridor, actor = row.text("corridor"), row.text("actor")
    if corridor:
        return source.name("corridor", corridor)
    return source.actor(actor) if actor else row.text("place")


def _newest(source: Source) -> dict[tuple[str, str, str], Row]:
    """Return the newest status by element, place and group."""
    newest: dict[tuple[str, str, str], Row] = {}
    for row in sorted(source.rows("element_status"), key=lambda one: (one.text("as_of"), one.id)):
        own = row.text("corridor") or row.text("actor") or row.text("place")
        newest[row.text("element"), own, row.text("group")] = row
    return newest


def elements(source: Source) -> Figure:
    """M15 to M21: element against state, counted over places."""
    grid = Grid()
    for (element, _, _), row in _newest(source).items():
        grid.add(element, row.text("state"), row, marks=row.marks("state", "element"))
    known = [one for one in source.pack.elements if one.id in grid.rows]
    rows = [(one.id, f"{one.id} {one.title}") for one in known]
    columns = [(one, source.word("element_state", one)) for one in source.codes("element_state")]
    if UNDER_VERIFICATION in grid.columns:
        columns.append((UNDER_VERIFICATION, UNDER_VERIFICATION))
    notes = _strangers(source)
    return drawn(
        "heat", grid_table(source, _ELEMENTS, grid, heading="Element", rows=rows, columns=columns, notes=notes)
    )


def _strangers(source: Source) -> tuple[str, ...]:
    """Return how many statuses are of elements that this framework does not have."""
    own = {one.id for one in source.pack.elements}
    count = sum(row.text("element") not in own for row in _newest(source).values())
    return (f"Statuses of elements that this framework does not have: {count}.",) if count else ()


def elements_by_place(source: Source) -> Figure:
    """M15, M19: element against place or corridor, each with its state."""
    found: dict[tuple[str, str], list[Row]] = {}
    for (element, _, _), row in _newest(source).items():
        found.setdefault((element, _place(source, row)), []).append(row)
    places = sorted({place for _, place in found})
    known = [one for one in source.pack.elements if any(element == one.id for element, _ in found)]
    rows = [
        (text(f"{one.id} {one.title}"), *(_states(source, found.get((one.id, place), [])) for place in places))
        for one in known
    ]
    columns = [Column(id=place or "none", title=place or "No place") for place in places]
    return drawn("matrix", list_table(source, _STATUS, ("Element", *columns), rows, _strangers(source)))


def _states(source: Source, rows: Sequence[Row]) -> Cell:
    """Return the states of one element at one place: a word, or several with their groups."""
    told: dict[str, None] = {}
    for row in rows:
        state, group = source.word("element_state", row.text("state")), row.text("group")
        told[f"{state} ({source.word('group', group)})" if group else state] = None
    marks = tuple(dict.fromkeys(mark for row in rows for mark in row.marks("state", "element")))
    words = "; ".join(one for one in told if one != UNDER_VERIFICATION)
    return text(words, *rows, marks=marks)


def missing_procedures(source: Source) -> Table:
    """M21: what is missing before, during and after return, party by party."""
    newest = _newest(source)
    asked = [one for one in source.pack.elements if one.node == _RETURN]
    owners = {own: row for (element, own, _), row in newest.items() if any(element == one.id for one in asked)}
    rows = (
        (text(_place(source, row), *behind), text(f"{one.id} {one.title}"), text(how, *behind))
        for own, row in owners.items()
        for one in asked
        for how, behind in _lack(newest, one, own)
    )
    return list_table(source, _MISSING, ("Place or party", "Element", "Why"), rows)


def _lack(newest: dict[tuple[str, str, str], Row], element: Element, own: str) -> Iterable[tuple[str, list[Row]]]:
    there = [row for (code, owner, _), row in newest.items() if code == element.id and owner == own]
    if not there:
        return [("nothing is known", [])]
    gaps = [row for row in there if row.text("state") == "gap"]
    return [("gap", gaps)] if gaps else []


def ladder(source: Source) -> Figure:
    """M23: the highest rung of each place, and what is drafted above it."""
    rungs = {one.id: one for one in source.pack.elements if one.step}
    top = max((one.step for one in rungs.values()), default=0)
    held: dict[str, list[Row]] = {}
    for (element, own, _), row in _newest(source).items():
        if element in rungs:
            held.setdefault(own, []).append(row)
    rows = []
    for mine in held.values():
        stands = [row for row in mine if row.text("state") in _RUNGS]
        step = max((rungs[row.text("element")].step for row in stands), default=0)
        above = [row for row in mine if row.text("state") == "draft" and rungs[row.text("element")].step > step]
        title = next((one.title for one in rungs.values() if one.step == step), "")
        marks = tuple(dict.fromkeys(mark for row in mine for mark in row.marks("state", "element")))
        drafts = "; ".join(rungs[row.text("element")].title for row in above)
        name = text(_place(source, mine[0]), *mine)
        rows.append((name, number(step, *stands, marks=marks), text(title, *stands), text(drafts, *above)))
    heads = (numbers("Step", f"of {top}"), "Which", "Drafted above it")
    return drawn("bars", list_table(source, _LADDER, ("Place or party", *heads), rows))


# ---- initiatives -----------------------------------------------------------------------------------------------------


def law_reviews(source: Source) -> Table:
    """M27: what was reviewed, found and changed."""
    rows = (
        (
            text(row.title, row),
            text(source.name("actor", row.text("lead")), row),
            *(text(row.text(name), row) for name in ("reviewed", "finding", "change", "changed_on")),
        )
        for row in source.rows("initiative")
        if row.text("kind") == "law-review"
    )
    return list_table(source, _LAWS, ("Review", "Whose", "Reviewed", "Finding", "Change", "In force from"), rows)


def relocation(source: Source) -> Table:
    """M18: scenarios, who was consulted, and the proof."""
    rows = []
    for row in source.rows("initiative"):
        if row.text("kind") == "relocation-scenario":
            partners = [source.name("actor", one) for one in row.set("partners")]
            towns = [one for one in row.set("partners") if source.constituency(one) == "city"]
            proof = source.find("attachment", row.text("proof"))
            rows.append(
                (
                    text(row.title, row),
                    text(source.name("actor", row.text("lead")), row),
                    text("; ".join(partners), row, marks=row.marks("partners")),
                    number(len(towns), row),
                    text(row.text("consultation"), row),
                    text(proof.title if proof else "", *((row, proof) if proof else (row,))),
                )
            )
    heads = ("Scenario", "Lead", "Partners", numbers("Municipal partners"), "Consultation", "Proof")
    return list_table(source, _RELOCATION, heads, rows)


def initiatives(source: Source) -> Figure:
    """M26: kind against status."""
    grid = Grid()
    for row in source.rows("initiative"):
        grid.add(row.text("kind"), row.text("status"), row, marks=row.marks("kind", "status"))
    rows = [(one, source.word("initiative_kind", one)) for one in source.codes("initiative_kind") if one in grid.rows]
    known = grid.ordered(source.codes("initiative_status"), grid.columns)
    columns = [(one, source.word("initiative_status", one)) for one in known]
    return drawn("bars", grid_table(source, _INITIATIVES, grid, heading="Kind", rows=rows, columns=columns))


def markers(source: Source) -> Figure:
    """M25: pledges and plans by marker."""
    grid = Grid()
    for row in source.rows("pledge"):
        grid.add("pledge", row.text("marker"), row, marks=row.marks("marker"))
    for row in source.rows("initiative"):
        if row.text("kind") == "development-plan":
            grid.add("plan", row.text("marker"), row, marks=row.marks("marker"))
    rows = [("plan", "Plans, programmes and budgets"), ("pledge", "Pledges")]
    known = grid.ordered(source.codes("marker"), grid.columns)
    columns = [(one, source.word("marker", one) if one else "Not marked") for one in known]
    return drawn("bars", grid_table(source, _MARKERS, grid, heading="What", rows=rows, columns=columns))
