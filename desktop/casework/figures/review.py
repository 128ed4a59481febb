"""The review itself: duties, cycles, what feeds what, assessments side by side, recommendations and what they open."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import (
    About,
    Grid,
    days,
    drawn,
    grid_table,
    list_table,
    money,
    number,
    numbers,
    text,
)
from desktop.casework.figures.finance import summed
from desktop.casework.figures.model import NOT_CONVERTED, UNDER_VERIFICATION
from desktop.casework.figures.rates import Rates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.figures.model import Cell, Figure, Table
    from desktop.casework.figures.source import Row, Source

_DUTIES: Final = About(
    "duties",
    "Who owes which report by when",
    "Reporting duties by due date: met, open or overdue today. They are the secretariat's own knowledge.",
)
_CALENDAR: Final = About("cycles", "Cycles", "The cycles of each level from their first day to their last, in order.")
_UP: Final = About(
    "roll-up",
    "What feeds the report",
    "For each goal, what the levels contribute: national submissions and updates, regional assessments and reports, "
    "and what of it is on record for the region. Each number opens its records.",
)
_DOWN: Final = About(
    "roll-down",
    "From outcomes to action",
    "For each decision, recommendation and document of a review, the pledges and initiatives that carry it out, and "
    "how they stand. What nothing carries out yet is named, too.",
)
_PRIORITIES: Final = About("priorities", "Priorities", "Priorities of each cycle by rank, with pledges on their goals.")
_DIVERGENCE: Final = About(
    "divergence",
    "Assessments side by side",
    "One rubric for four kinds of assessment: for each pledge or party and criterion, what each kind says, and where "
    "they do not say the same.",
)
_DECLARED: Final = About(
    "declared-assessed",
    "Declared and assessed",
    "For each pledge, the status that its party declared last and the status in independent progress reports. They "
    "are two readings, and neither corrects the other.",
)
_RECOMMENDATIONS: Final = About(
    "recommendations", "Recommendations", "Recommendations by response, and how far each response was taken up."
)
_UNLOCKED: Final = About(
    "unlocked",
    "Sums that recommendations open",
    "Requests for support that a recommendation opened: sums asked for, agreed and disbursed.",
)
_MISSIONS: Final = About("missions", "Expert missions", "Missions, what they found, and what a strategy took from it.")
_CARRIED: Final = ("decision", "recommendation", "meeting_document", "outstanding_matter", "pledge")


def duties(source: Source) -> Table:
    """M28: who owes what by when."""
    rows = (
        (
            text(one.title, one),
            text(source.actor(one.text("actor")), one),
            text(source.name("cycle", one.text("cycle")), one),
            text(source.word("ruleset", one.text("ruleset")), one),
            text(one.text("due"), one, marks=one.marks("due")),
            text(_stands(one, source.today), one, marks=one.marks("met_by")),
        )
        for one in sorted(source.rows("reporting_duty"), key=lambda row: (row.text("due"), row.id))
    )
    return list_table(source, _DUTIES, ("What is owed", "By whom", "Cycle", "Rules", days("Due"), "Stands"), rows)


def _stands(duty: Row, today: str) -> str:
    if duty.text("met_by"):
        return "met"
    return "overdue" if duty.text("due") < today else "open"


def cycles(source: Source) -> Figure:
    """M30: cycles of each level in time."""
    rows = (
        (
            text(one.title, one),
            text(one.text("start"), one, marks=one.marks("start")),
            text(one.text("end"), one, marks=one.marks("end")),
            text(source.word("level", one.text("level")), one),
            text(source.name("cycle", one.text("feeds")), one),
            text(source.name("body", one.text("body")), one),
        )
        for one in sorted(source.rows("cycle"), key=lambda row: (row.text("start"), row.id))
    )
    return drawn(
        "timeline",
        list_table(source, _CALENDAR, ("Cycle", days("Begins"), days("Ends"), "Level", "Feeds", "Forum"), rows),
    )


def roll_up(source: Source) -> Table:
    """M31: what feeds the report, goal by goal."""
    grid = Grid()
    for type_ in ("pledge", "progress_report", "recommendation", "practice", "lesson", "gap", "priority"):
        for row in source.rows(type_):
            for goal in source.goals(row):
                grid.add(goal, type_, row, marks=row.marks("goals"))
    for row in source.rows("progress"):
        pledge = source.find("pledge", row.text("pledge"))
        for goal in source.goals(pledge) if pledge else ():
            grid.add(goal, "progress", row)
    rows = [(node, source.goal(node)) for node in source.nodes]
    columns = (
        ("pledge", "Pledges"),
        ("progress", "Updates by parties"),
        ("progress_report", "Independent reports"),
        ("recommendation", "Recommendations"),
        ("priority", "Priorities"),
        ("practice", "Practices"),
        ("lesson", "Lessons"),
        ("gap", "Gaps"),
    )
    return grid_table(source, _UP, grid, heading="Goal", rows=rows, columns=columns)


def roll_down(source: Source) -> Table:
    """M31: outcomes, and what carries them out."""
    doing: dict[str, list[tuple[str, Row]]] = defaultdict(list)
    for type_ in ("pledge", "initiative"):
        for row in source.rows(type_):
            if key := row.text("carries_out"):
                doing[key].append((type_, row))
    outcomes = [(type_, row) for type_ in ("decision", "recommendation") for row in source.rows(type_)]
    outcomes += [
        (found[0], found[1])
        for key in doing
        if (found := source.any(key, _CARRIED)) and found[0] not in {"decision", "recommendation"}
    ]
    rows = (line for type_, row in outcomes for line in _down(source, type_, row, doing.get(row.key, [])))
    return list_table(source, _DOWN, ("Outcome", "Kind", "Carried out by", "Whose", "Stands at"), rows)


def _down(source: Source, type_: str, row: Row, doing: list[tuple[str, Row]]) -> Iterator[tuple[Cell, ...]]:
    first = (text(row.title, row), text(type_.replace("_", " ")))
    if not doing:
        yield (*first, text("nothing yet", row), text(""), text(""))
    for kind, one in doing:
        party = one.text("actor" if kind == "pledge" else "lead")
        words = source.word("status" if kind == "pledge" else "initiative_status", one.text("status"))
        yield (*first, text(f"{one.ref} {one.title}", one), text(source.name("actor", party), one), text(words, one))


def priorities(source: Source) -> Table:
    """M32: ranked, cycle by cycle."""
    pledged: dict[str, list[Row]] = defaultdict(list)
    for row in source.rows("pledge"):
        for goal in source.goals(row):
            pledged[goal].append(row)

    def behind(one: Row) -> list[Row]:
        return list({row.id: row for goal in source.goals(one) for row in pledged[goal]}.values())

    ordered = sorted(source.rows("priority"), key=lambda row: (row.text("cycle"), row.number("rank") or 0, row.id))
    rows = (
        (
            text(source.name("cycle", one.text("cycle")), one),
            number(one.number("rank"), one, marks=one.marks("rank")),
            text(one.title, one),
            text("; ".join(source.goals(one)), one, marks=one.marks("goals")),
            number(len(found := behind(one)), *found),
        )
        for one in ordered
    )
    return list_table(source, _PRIORITIES, ("Cycle", numbers("Rank"), "Priority", "Goals", numbers("Pledges")), rows)


def divergence(source: Source) -> Figure:
    """M33: four kinds of assessment side by side."""
    found: dict[tuple[str, str], dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in source.rows("assessment"):
        found[row.text("pledge") or row.text("actor"), row.text("criterion")][row.text("mode")].append(row)
    modes = source.codes("assessment_mode")
    rows = []
    for (what, criterion), by_mode in found.items():
        subject = source.any(what, ("pledge", "actor"))
        ratings = {row.text("rating") for rows_ in by_mode.values() for row in rows_}
        cells = [_rated(source, by_mode.get(mode, [])) for mode in modes]
        name = f"{subject[1].ref} {subject[1].title}" if subject else what
        differ = "they differ" if len(ratings - {UNDER_VERIFICATION}) > 1 else ""
        rows.append((text(name), text(source.word("rubric", criterion)), *cells, text(differ)))
    heads = [source.word("assessment_mode", mode) for mode in modes]
    return drawn("matrix", list_table(source, _DIVERGENCE, ("Of what", "Criterion", *heads, "Divergence"), rows))


def _rated(source: Source, rows: list[Row]) -> Cell:
    words = dict.fromkeys(source.word("rating", row.text("rating")) for row in rows)
    marks = tuple(dict.fromkeys(mark for row in rows for mark in row.marks("rating")))
    return text("; ".join(one for one in words if one != UNDER_VERIFICATION), *rows, marks=marks)


def declared_and_assessed(source: Source) -> Table:
    """M36: what a party declared and what an independent report assessed."""
    updates, reports = source.by("progress", "pledge"), source.by("progress_report", "pledge")
    rows = []
    for pledge in source.rows("pledge"):
        told = sorted(updates.get(pledge.key, ()), key=lambda row: (row.text("as_of"), row.id))[-1:]
        judged = sorted(reports.get(pledge.key, ()), key=lambda row: row.id)[-1:]
        if not judged:
            continue
        declared = told[0].text("status") if told else pledge.text("status")
        assessed = judged[0].text("status")
        rows.append(
            (
                text(f"{pledge.ref} {pledge.title}", pledge),
                text(source.word("status", declared), *(told or [pledge])),
                text(source.word("status", assessed), *judged),
                text(source.name("actor", judged[0].text("author")), *judged),
                text("" if declared == assessed else "two readings"),
            )
        )
    columns = ("Pledge", "Declared by the party", "Assessed", "By whom", "Divergence")
    return list_table(source, _DECLARED, columns, rows)


def recommendations(source: Source) -> Figure:
    """M38: response against uptake."""
    grid = Grid()
    for row in source.rows("recommendation"):
        grid.add(row.text("response"), row.text("uptake"), row, marks=row.marks("response", "uptake"))
    responses = grid.ordered(source.codes("response"), grid.rows)
    uptakes = grid.ordered(source.codes("uptake"), grid.columns)
    rows = [(one, source.word("response", one) if one else "No response yet") for one in responses]
    columns = [(one, source.word("uptake", one) if one else "Nothing said") for one in uptakes]
    return drawn("bars", grid_table(source, _RECOMMENDATIONS, grid, heading="Response", rows=rows, columns=columns))


def unlocked(source: Source) -> Table:
    """M39: what assessments open."""
    rates, missing, rows = Rates(source), 0, []
    matches = source.by("match", "request")
    for request in source.rows("support_request"):
        opened = source.any(request.text("recommendation"), ("recommendation", "assessment", "mission"))
        if opened is None:
            continue
        sums: list[Cell] = [_one_sum(rates, request)]
        for wanted in (_AGREED, _PAID):
            found = [one for one in matches.get(request.key, ()) if one.text("status") in wanted]
            worth, lost = summed(rates, found, "agreed_on")
            missing += lost
            sums.append(number(worth, *found, marks=(NOT_CONVERTED,) if lost else ()))
        rows.append((text(opened[1].title, opened[1]), text(request.title, request), *sums))
    heads = [numbers(one, source.currency) for one in ("Asked for", "Agreed", "Disbursed")]
    return list_table(source, _UNLOCKED, ("Recommendation", "Request", *heads), rows, rates.notes(missing))


_AGREED: Final = frozenset({"agreed", "disbursed"})
_PAID: Final = frozenset({"disbursed"})


def _one_sum(rates: Rates, row: Row) -> Cell:
    worth = rates.convert(row.number("amount"), row.text("currency"), "")
    marks = (*row.marks("amount", "currency"), *((NOT_CONVERTED,) if worth is None and row.text("amount") else ()))
    return number(None if worth is None else money(worth), row, marks=marks)


def missions(source: Source) -> Table:
    """M38: missions, findings and uptake."""
    rows = (
        (
            text(one.title, one),
            text(source.name("actor", one.text("actor")), one),
            *(text(one.text(name), one) for name in ("start", "end", "capacities", "gaps", "uptake")),
        )
        for one in source.rows("mission")
    )
    columns = ("Mission", "To", days("From"), days("Until"), "Capacities found", "Gaps found", "Taken into strategy")
    return list_table(source, _MISSIONS, columns, rows)
