"""How pledges are delivered: what is overdue, pace against plan, money paid, ambition from cycle to cycle."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import (
    HUNDRED,
    About,
    Grid,
    days,
    drawn,
    grid_table,
    list_table,
    money,
    number,
    numbers,
    share,
    text,
)
from desktop.casework.figures.model import NOT_CONVERTED, UNDER_VERIFICATION
from desktop.casework.figures.rates import Rates
from desktop.casework.figures.source import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.casework.figures.model import Figure, Table
    from desktop.casework.figures.source import Row, Source

_OVERDUE: Final = About(
    "overdue",
    "What is overdue",
    "Pledges, milestones, outstanding matters, responses to recommendations and reporting duties that were due before "
    "today and are not done. Duties are the secretariat's own knowledge.",
)
_DUE: Final = (  # type, when it is due, what says that it is done, whose it is
    ("pledge", "due", "status", "actor"),
    ("milestone", "due", "reached", ""),
    ("outstanding_matter", "by", "settled_by", ""),
    ("recommendation", "pending_until", "response_text", "to"),
    ("reporting_duty", "due", "met_by", "actor"),
)
_ENDED: Final = frozenset({"delivered", "withdrawn", "replaced"})
_PACE: Final = About(
    "pace",
    "Pace: planned and actual",
    "For each target, how far it should be today and how far it is, in per cent of the way from baseline to target. "
    "Planned goes through the milestones with a value, else straight from the day the pledge was made to the day the "
    "target is due. Actual is the newest value that the party reported.",
)
_MONEY: Final = About(
    "money",
    "Announced, committed, disbursed",
    "Sums of pledges in the report's currency, at the rate of the day on which each was made; what is unmet is "
    "announced less disbursed, and never less than nothing.",
)
_AMBITION: Final = About(
    "ambition",
    "How commitments changed",
    "Each revision judged by what it changed: value (against the way from baseline to target), date, who and where, "
    "and bindingness. Deepened or weakened where all that changed points one way; mixed where it does not. Beside it "
    "stands what the party declared.",
)
_CYCLES: Final = About(
    "ambition-cycles",
    "Ambition from cycle to cycle",
    "Revisions of each cycle as judged by value, date, who and where, and bindingness.",
)
_JUDGED: Final = ("deepened", "unchanged", "weakened", "mixed")
_OTHERWISE: Final = "declared otherwise"
_SCOPE: Final = {"wider": 1, "same": 0, "narrower": -1}


def overdue(source: Source) -> Table:
    """M1: what was due before today and is not done, the longest overdue first."""
    found = []
    for type_, when, done, party in _DUE:
        for row in source.rows(type_):
            due, state = row.text(when), row.text(done)
            over = state in _ENDED if done == "status" else bool(state)
            if due and due != UNDER_VERIFICATION and due < source.today and not over:
                whose = row if party else source.find("pledge", row.text("pledge")) or row
                name = source.actor(whose.text(party or "actor"))
                marks = row.marks(when, done)
                found.append((due, row.id, type_, row, text(name, row), marks))
    rows = (
        (text(f"{row.ref} {row.title}", row), text(type_.replace("_", " ")), whose, text(due, row, marks=marks))
        for due, _, type_, row, whose, marks in sorted(found, key=lambda one: one[:2])
    )
    return list_table(source, _OVERDUE, ("What", "Kind", "Whose", days("Due")), rows)


def pace(source: Source) -> Figure:
    """M12: planned against actual, target by target."""
    steps, updates = source.by("milestone", "target"), source.by("progress", "target")
    rows = []
    for target in source.rows("target"):
        pledge = source.find("pledge", target.text("pledge"))
        if pledge is None:
            continue
        latest, unsure = _latest(updates.get(target.key, ()))
        planned = _planned(target, pledge, steps.get(target.key, ()), source.today)
        reached = None if unsure else _way(target, latest[-1].number("value") if latest else None)
        marks = (*unsure, *target.marks("value", "baseline", "due"))
        rows.append(
            (
                text(f"{pledge.ref} {target.title}", target, pledge),
                text(source.actor(pledge.text("actor")), pledge),
                number(planned, target, *steps.get(target.key, ())),
                number(reached, *latest, marks=marks),
                number(None if planned is None or reached is None else reached - planned, target, *latest),
            )
        )
    heads = (numbers("Planned", "per cent"), numbers("Actual", "per cent"), numbers("Ahead", "points"))
    return drawn("bars", list_table(source, _PACE, ("Target", "Pledging party", *heads), rows))


def _latest(updates: Sequence[Row]) -> tuple[list[Row], tuple[str, ...]]:
    """Return the newest updates with a value, and a mark where they do not say the same."""
    told = [one for one in updates if one.text("value")]
    day = max((one.text("as_of") for one in told), default="")
    newest = [one for one in told if one.text("as_of") == day]
    differs = len({one.text("value") for one in newest}) > 1 or any(one.marks("value", "as_of") for one in newest)
    return newest, (UNDER_VERIFICATION,) if differs else ()


def _way(target: Row, value: Decimal | None) -> Decimal | None:
    """Return how far a value is on the way from baseline to target, in per cent."""
    start, end = target.number("baseline"), target.number("value")
    if value is None or start is None or end is None:
        return None
    return share(value - start, end - start)


def _planned(target: Row, pledge: Row, steps: Iterable[Row], today: str) -> Decimal | None:
    points = [(pledge.text("made"), Decimal(0)), (target.text("due"), HUNDRED)]
    points += [(one.text("due"), way) for one in steps if (way := _way(target, one.number("planned"))) is not None]
    dated = sorted((day, way) for text, way in points if (day := day_of(text)))
    now = dt.date.fromisoformat(today)
    if not dated or not target.text("due"):
        return None
    for (before, low), (after, high) in pairwise(dated):
        if before <= now < after:
            gone = Decimal((now - before).days) / Decimal((after - before).days)
            return (low + (high - low) * gone).quantize(Decimal("0.1"))
    return dated[-1][1] if now >= dated[-1][0] else Decimal(0)


def unmet(source: Source) -> Figure:
    """M13: announced, committed, disbursed and unmet, pledge by pledge with a sum."""
    rates, rows = Rates(source), []
    sums, missing = [Decimal(0)] * 4, 0
    for pledge in source.rows("pledge"):
        if not (pledge.text("amount") or pledge.text("committed") or pledge.text("disbursed")):
            continue
        given = [pledge.number(name) for name in ("amount", "committed", "disbursed")]
        paid = [rates.convert(one, pledge.text("currency"), pledge.text("made")) for one in given]
        announced, disbursed = paid[0], paid[2] or Decimal(0)
        open_ = None if announced is None else max(announced - disbursed, Decimal(0))
        lost = any(one is not None and other is None for one, other in zip(given, paid, strict=True))
        missing += lost
        marks = (*pledge.marks("amount", "committed", "disbursed", "currency"), *((NOT_CONVERTED,) if lost else ()))
        cells = [*paid, open_]
        sums = [total + (one or Decimal(0)) for total, one in zip(sums, cells, strict=True)]
        name = text(f"{pledge.ref} {pledge.title}", pledge)
        rows.append((name, *(number(one and money(one), pledge, marks=marks) for one in cells)))
    rows.append((text("All"), *(number(money(one)) for one in sums)))
    heads = [numbers(one, source.currency) for one in ("Announced", "Committed", "Disbursed", "Unmet")]
    return drawn("bars", list_table(source, _MONEY, ("Pledge", *heads), rows, rates.notes(missing)))


def ambition(source: Source) -> Table:
    """M11: every revision, judged, beside what was declared."""
    bound = source.codes("bindingness")
    rows = []
    for one in sorted(source.rows("pledge_revision"), key=lambda row: (row.text("approved_on"), row.id)):
        what = source.any(one.text("pledge"), ("pledge",)) or source.any(one.text("instrument"), ("instrument",))
        signs = _signs(source, one, bound)
        judged, declared = judge(signs.values()), one.text("direction")
        marks = one.marks(*_CHANGES, "direction")
        marks += (_OTHERWISE,) if declared and declared not in (judged, UNDER_VERIFICATION) else ()
        rows.append(
            (
                text(f"{what[1].ref} {what[1].title}" if what else one.ref, one),
                text(source.name("cycle", one.text("cycle")), one),
                *(text("" if sign is None else _DIRECTIONS[sign], one) for sign in signs.values()),
                text(judged, one, marks=marks),
                text(source.word("revision_direction", declared), one),
                text(one.text("approved_by"), one),
            )
        )
    columns = ("What", "Cycle", "Value", "Date", "Who and where", "Bindingness", "Judged", "Declared", "Approved by")
    return list_table(source, _AMBITION, columns, rows)


_CHANGES: Final = (
    "value_before", "value_after", "due_before", "due_after", "scope_change", "bindingness_before", "bindingness_after",
)  # fmt: skip
_DIRECTIONS: Final = {1: "deeper", 0: "the same", -1: "weaker"}


def _signs(source: Source, one: Row, bound: Sequence[str]) -> dict[str, int | None]:
    """Return for each measure 1 where it was deepened, 0 where it stayed, -1 where it was weakened, None for unsaid."""
    target = source.find("target", one.text("target"))
    falls = _falls(target) if target else False
    before, after = (one.text(f"bindingness_{when}") for when in ("before", "after"))
    steps = (bound.index(before), bound.index(after)) if before in bound and after in bound else None
    return {
        "value": _sign(one.number("value_after"), one.number("value_before"), falls=falls),
        "date": _sign(_day(one.text("due_after")), _day(one.text("due_before")), falls=True),
        "scope": _SCOPE.get(one.text("scope_change")),
        "bindingness": _sign(Decimal(steps[1]), Decimal(steps[0]), falls=False) if steps else None,
    }


def _falls(target: Row) -> bool:
    start, end = target.number("baseline"), target.number("value")
    return start is not None and end is not None and end < start


def _day(text_: str) -> Decimal | None:
    day = day_of(text_)
    return Decimal(day.toordinal()) if day else None


def _sign(after: Decimal | None, before: Decimal | None, *, falls: bool) -> int | None:
    if after is None or before is None:
        return None
    sign = (after > before) - (after < before)
    return -sign if falls else sign


def judge(signs: Iterable[int | None]) -> str:
    """Return what the signs of a revision's measures add up to: deepened, unchanged, weakened or mixed."""
    said = {sign for sign in signs if sign}
    return "mixed" if len(said) > 1 else "deepened" if 1 in said else "weakened" if -1 in said else "unchanged"


def cycles_ambition(source: Source) -> Figure:
    """M11: what revisions of each cycle add up to."""
    grid, bound = Grid(), source.codes("bindingness")
    for one in source.rows("pledge_revision"):
        grid.add(one.text("cycle"), judge(_signs(source, one, bound).values()), one, marks=one.marks(*_CHANGES))
    order = sorted(source.rows("cycle"), key=lambda row: (row.text("start"), row.id))
    keys = grid.ordered((row.key for row in order), grid.rows)
    rows = [(key, source.name("cycle", key) or "No cycle") for key in keys]
    columns = [(one, one.capitalize()) for one in _JUDGED]
    return drawn("bars", grid_table(source, _CYCLES, grid, heading="Cycle", rows=rows, columns=columns))
