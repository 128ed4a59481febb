"""Registers and balances: indicators, who takes part, practices, lessons, matters, gaps, bodies, documents."""

from __future__ import annotations

from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import About, Grid, days, drawn, grid_table, list_table, number, numbers, text
from desktop.casework.figures.model import MEDIAN, UNDER_VERIFICATION, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.figures.model import Cell, Figure, Table
    from desktop.casework.figures.source import Row, Source

_INDICATORS: Final = About(
    "indicators",
    "Indicators",
    "Values of the agreed indicators by party and period, each with its source. Where States are not set side by side, "
    "their median stands, from three on.",
)
_TRENDS: Final = About(
    "trends",
    "Indicators over time",
    "For each period, the value of an indicator, or the median of the parties where there are several.",
)
_BALANCE: Final = About(
    "balance",
    "Who takes part",
    "By constituency: parties, pledges, seats at the meeting, interventions and statements.",
)
_INCLUSION: Final = About(
    "inclusion",
    "Whole of government and of society",
    "National self-assessments and reviews: which constituencies were consulted, how many of the framework's were "
    "not, and which authorities took part.",
)
_PRACTICES: Final = About("practices", "Practices", "Practices by goal: whose, with which results, and what they need.")
_LESSONS: Final = About(
    "lessons",
    "Lessons, and guidance made of them",
    "Lessons by where they come from; what is proposed as guidance, and which body took it up when.",
)
_MATTERS: Final = About(
    "outstanding",
    "Outstanding matters",
    "Matters on which there was no consensus: attributed positions, agreed next step, forum and date, and what was "
    "carried forward or settled.",
)
_GAPS: Final = About("gaps", "Gaps", "Gaps by kind and goal; what closed one is named.")
_BODIES: Final = About(
    "bodies",
    "Bodies and their mandates",
    "Each body with its mandate, how often it met and decided, whom it reviews, the rules it issues and the support "
    "it gives.",
)
_SPOKEN: Final = About(
    "interventions",
    "What was said, and in which capacity",
    "Interventions by kind and capacity of the speaker.",
)
_DOCUMENTS: Final = About(
    "documents",
    "Documents of the meeting",
    "Documents with their standing; paragraphs agreed, open or in brackets, and text proposals that wait.",
)
_FEWEST: Final = 3  # values of which a median tells nobody's own


def indicators(source: Source) -> Table:
    """M35: values by party and period."""
    found: dict[tuple[str, str, str, str], list[Row]] = {}
    for row in source.rows("indicator_value"):
        key = row.text("indicator"), source.actor(row.text("actor")), row.text("breakdown"), row.text("period")
        found.setdefault(key, []).append(row)
    order = {code: at for at, code in enumerate(source.codes("indicator"))}
    units = {one.id: one.unit for one in source.pack.indicators}
    rows = (
        (
            text(f"{code} {source.word('indicator', code)}"),
            text(party, *rows_),
            text(breakdown),
            text(period, *rows_),
            _middle(rows_),
            text(rows_[0].text("unit") or units.get(code, "")),
            text("; ".join(dict.fromkeys(row.text("source") for row in rows_)), *rows_),
        )
        for (code, party, breakdown, period), rows_ in sorted(
            found.items(), key=lambda one: (order.get(one[0][0], len(order)), one[0])
        )
    )
    columns = ("Indicator", "Party", "Breakdown", "Period", numbers("Value"), "Unit", "Source")
    return list_table(source, _INDICATORS, columns, rows)


def _middle(rows: Sequence[Row]) -> Cell:
    """Return a value, or the median of several where nobody's own shows through."""
    values = [value for row in rows if (value := row.number("value")) is not None]
    marks = tuple(dict.fromkeys(mark for row in rows for mark in row.marks("value", "period", "actor")))
    if len(rows) == 1:
        return number(values[0] if values else None, *rows, marks=marks)
    if len({row.text("actor") for row in rows}) == 1:  # two records for one thing: nothing is chosen
        same = len(set(values)) == 1
        return number(values[0] if same else None, *rows, marks=marks if same else (UNDER_VERIFICATION,))
    several = len(values) >= _FEWEST
    return number(Decimal(median(values)) if several else None, *rows, marks=(*marks, MEDIAN))


def trends(source: Source) -> Figure:
    """M35: indicator against period, over all parties."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in source.rows("indicator_value"):
        if not row.text("breakdown"):
            found.setdefault((row.text("indicator"), row.text("period")), []).append(row)
    there = {code for code, _ in found}
    codes = [one for one in source.codes("indicator") if one in there]
    rows = [
        (text(period), *(_middle(rows_) if (rows_ := found.get((code, period))) else number(None) for code in codes))
        for period in sorted({period for _, period in found})
    ]
    units = {one.id: one.unit for one in source.pack.indicators}
    columns = [
        Column(id=code, title=source.word("indicator", code), holds="number", unit=units.get(code, ""))
        for code in codes
    ]
    return drawn("trend", list_table(source, _TRENDS, ("Period", *columns), rows))


def balance(source: Source) -> Figure:
    """M7: participation by constituency."""
    grid = Grid()
    for row in source.rows("actor"):
        grid.add(row.text("constituency"), "actor", row, marks=row.marks("constituency"))
    for type_ in ("pledge", "participant", "intervention"):
        for row in source.rows(type_):
            grid.add(source.constituency(row.text("actor")), type_, row, marks=row.marks("actor"))
    for row in source.rows("stakeholder_input"):
        grid.add(row.text("constituency"), "stakeholder_input", row, marks=row.marks("constituency"))
    known = grid.ordered(source.codes("constituency"), grid.rows)
    rows = [(one, source.word("constituency", one) if one else "Not said") for one in known]
    columns = (
        ("actor", "Parties"),
        ("pledge", "Pledges"),
        ("participant", "Seats"),
        ("intervention", "Interventions"),
        ("stakeholder_input", "Statements"),
    )
    return drawn("bars", grid_table(source, _BALANCE, grid, heading="Constituency", rows=rows, columns=columns))


def inclusion(source: Source) -> Table:
    """M34: who was consulted for what was submitted."""
    known = [one for one in source.codes("constituency") if one not in _NOT_CONSULTED]
    rows = (
        (
            text(one.title, one),
            text(source.actor(one.text("actor")), one),
            number(len(one.set("consulted")), one, marks=one.marks("consulted")),
            text("; ".join(source.word("constituency", code) for code in one.set("consulted")), one),
            number(len([code for code in known if code not in one.set("consulted")]), one),
            text(one.text("bodies"), one),
        )
        for one in source.rows("submission")
        if one.text("kind") in _NATIONAL
    )
    columns = ("Submission", "By", numbers("Consulted"), "Who", numbers("Not consulted"), "Authorities")
    return list_table(source, _INCLUSION, columns, rows)


_NATIONAL: Final = frozenset({"self-assessment", "voluntary-review"})
_NOT_CONSULTED: Final = frozenset({"state", "group", "observer", "other", "united-nations", "regional-body"})


def practices(source: Source) -> Table:
    """M40: the digest."""
    names = ("title", "description", "results", "conditions")
    rows = (
        (
            text("; ".join(map(source.goal, source.goals(one))), one, marks=one.marks("goals")),
            text(source.name("actor", one.text("actor")), one),
            *(text(one.text(name), one, marks=one.marks(name)) for name in names),
        )
        for one in source.rows("practice")
    )
    columns = ("Goals", "Whose", "Practice", "What is done", "Results", "What it needs elsewhere")
    return list_table(source, _PRACTICES, columns, rows)


def lessons(source: Source) -> Table:
    """M53: lessons and guidance."""
    rows = []
    for one in source.rows("lesson"):
        learned = source.any(one.text("from"), _LEARNED)
        rows.append(
            (
                text(one.title, one),
                text(one.region, one),
                text(learned[1].title if learned else "", *((one, learned[1]) if learned else (one,))),
                text(one.text("guidance"), one, marks=one.marks("guidance")),
                text(source.name("body", one.text("taken_up_by")), one),
                text(one.text("taken_up_on"), one, marks=one.marks("taken_up_on")),
            )
        )
    columns = ("Lesson", "Region", "Learned from", "Proposed as guidance", "Taken up by", days("Taken up on"))
    return list_table(source, _LESSONS, columns, rows)


_LEARNED: Final = ("practice", "initiative", "mission", "pledge", "element_status", "decision")


def outstanding(source: Source) -> Table:
    """M42: matters, positions, next steps."""
    stated, rows = source.by("position", "matter"), []
    carried = {one.text("carried_from") for one in source.rows("outstanding_matter")}
    for one in source.rows("outstanding_matter"):
        mine = stated.get(one.key, [])
        said = "; ".join(f"{row.text('shown_as')}: {row.text('text')}" for row in mine)
        settled = source.name("decision", one.text("settled_by"))
        stands = "carried forward" if one.key in carried else "open"
        stands = source.say("settled: {decision}", decision=settled) if settled else stands
        rows.append(
            (
                text(one.title, one),
                text(said or one.text("positions"), one, *mine, marks=one.marks("positions")),
                *(text(one.text(name), one, marks=one.marks(name)) for name in ("next_step", "forum", "by")),
                text(source.name("outstanding_matter", one.text("carried_from")), one),
                text(stands, one),
            )
        )
    columns = ("Matter", "Positions", "Next step", "Forum", days("By"), "Carried from", "Stands")
    return list_table(source, _MATTERS, columns, rows)


def gaps(source: Source) -> Figure:
    """M43: kind against goal, and what is closed."""
    grid = Grid()
    for row in source.rows("gap"):
        for goal in source.goals(row) or [""]:
            grid.add(goal, row.text("kind"), row, marks=row.marks("kind", "goals"))
        if row.text("closed_by"):
            for goal in source.goals(row) or [""]:
                grid.add(goal, "closed", row)
    rows = [(node, source.goal(node) or "No goal") for node in grid.ordered(source.nodes, grid.rows)]
    known = [one for one in grid.columns if one != "closed"]
    columns = [(one, source.word("gap_kind", one)) for one in grid.ordered(source.codes("gap_kind"), known)]
    columns.append(("closed", "Of these closed"))
    return drawn("heat", grid_table(source, _GAPS, grid, heading="Goal", rows=rows, columns=columns))


def bodies(source: Source) -> Table:
    """M44: mandates, meetings and decisions, whom they review."""
    met, decided, rows = source.by("meeting", "body"), source.by("decision", "body"), []
    for one in source.rows("body"):
        reviewed = "; ".join(source.name("actor", key) for key in one.set("reviews"))
        meetings, decisions = met.get(one.key, []), decided.get(one.key, [])
        words = (text(one.text(name), one, marks=one.marks(name)) for name in ("mandate", "rules", "support"))
        counts = (number(len(meetings), *meetings), number(len(decisions), *decisions))
        rows.append((text(one.title, one), *words, text(reviewed, one, marks=one.marks("reviews")), *counts))
    heads = ("Mandate", "Rules", "Support", "Reviews", numbers("Meetings"), numbers("Decisions"))
    return list_table(source, _BODIES, ("Body", *heads), rows)


def interventions(source: Source) -> Figure:
    """M54: kind against capacity."""
    grid = Grid()
    for row in source.rows("intervention"):
        grid.add(row.text("kind"), row.text("capacity"), row, marks=row.marks("kind", "capacity"))
    kinds = grid.ordered(source.codes("intervention_kind"), grid.rows)
    rows = [(one, source.word("intervention_kind", one)) for one in kinds]
    columns = [(one, source.word("capacity", one)) for one in grid.ordered(source.codes("capacity"), grid.columns)]
    return drawn("bars", grid_table(source, _SPOKEN, grid, heading="Kind", rows=rows, columns=columns))


def documents(source: Source) -> Table:
    """M55: documents, paragraphs, proposals."""
    paragraphs, proposals, rows = source.by("paragraph", "document"), source.by("text_proposal", "paragraph"), []
    for one in source.rows("meeting_document"):
        mine = paragraphs.get(one.key, [])
        counts = []
        for status in ("agreed", "bracketed", "open"):
            found = [row for row in mine if row.text("status") == status]
            counts.append(number(len(found), *found))
        waiting = [row for part in mine for row in proposals.get(part.key, ()) if row.text("status") == "proposed"]
        words = [text(source.word(f"document_{name}", one.text(name)), one) for name in ("kind", "status")]
        reserved = text(one.text("reservations"), one, marks=one.marks("reservations"))
        adopted = text(one.text("adopted_on"), one, marks=one.marks("adopted_on"))
        rows.append((text(one.title, one), *words, adopted, *counts, number(len(waiting), *waiting), reserved))
    counted = [numbers(one) for one in ("Agreed", "In brackets", "Open", "Proposals")]
    first = ("Document", "Kind", "Standing", days("Adopted on"))
    return list_table(source, _DOCUMENTS, (*first, *counted, "Reservations"), rows)
