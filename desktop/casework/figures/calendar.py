"""The calendar of a review: its cycles and their windows, meetings, sessions and missions; and what is due when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from desktop.casework.agenda import DUE, is_open
from desktop.casework.figures.build import About, days, drawn, list_table, text
from desktop.casework.figures.source import day_of
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.casework.figures.model import Cell, Figure
    from desktop.casework.figures.source import Row, Source

_EVENTS: Final = About(
    "calendar",
    "Calendar",
    "Cycles with the windows in which they take entries, meetings, sessions and expert missions, in the order in which "
    "they begin.",
)
_ALL: Final = About(
    "calendar-due",
    "Calendar with what is due",
    "Cycles with the windows in which they take entries, meetings, sessions, expert missions, and what is due and not "
    "done, in the order in which they begin.",
)
_LASTING: Final = ("cycle", "meeting", "session", "mission")  # each from its start to its end
_COLUMNS: Final = ("What", days("Begins"), days("Ends"), "Kind", "Whose", "Stands")
_Line = tuple[str, str, "Row", str, str, str]  # first and last day, record, kind, whose, how it stands


def events(source: Source) -> Figure:
    """M30: what happens when."""
    return _figure(source, _EVENTS, _events(source))


def everything(source: Source) -> Figure:
    """M28, M30: what happens and what is due when."""
    return _figure(source, _ALL, [*_events(source), *_due(source)])


def _figure(source: Source, about: About, lines: Iterable[_Line]) -> Figure:
    ordered = sorted(lines, key=lambda one: (*one[:2], one[2].id, one[3]))
    return drawn("timeline", list_table(source, about, _COLUMNS, (_cells(*one) for one in ordered)))


def _cells(first: str, last: str, row: Row, kind: str, whose: str, stands: str) -> tuple[Cell, ...]:
    marks = row.marks("start", "end", "due", "by", "pending_until")
    return (
        text(row.title, row), text(first, row, marks=marks), text(last, row), text(kind, row), text(whose, row),
        text(stands, row),
    )  # fmt: skip


def _events(source: Source) -> Iterator[_Line]:
    for type_ in _LASTING:
        for row in source.rows(type_):
            first = row.text("start")[:10]
            if day_of(first):
                last = row.text("end")[:10]
                yield first, last if day_of(last) else first, row, CATALOGUE.type(type_).label, _whose(source, row), ""
    yield from _windows(source)


def _windows(source: Source) -> Iterator[_Line]:
    templates = {one.id: one for one in source.pack.cycles}
    for cycle in source.rows("cycle"):
        template, end = templates.get(cycle.text("template")), day_of(cycle.text("end"))
        for window in template.windows if template and end else ():
            first, last = ((end + dt.timedelta(days=by)).isoformat() for by in (window.opens, window.closes) if end)
            kind = CATALOGUE.types.get(window.type)
            yield first, last, cycle, "Window", kind.plural if kind else window.type, ""


def _due(source: Source) -> Iterator[_Line]:
    for type_, (when, done) in DUE.items():
        for row in source.rows(type_):
            due = row.text(when)
            if day_of(due) and is_open(done, row.text(done) if done else ""):
                stands = "overdue" if due < source.today else "open"
                yield due, due, row, CATALOGUE.type(type_).label, _whose(source, row), stands


def _whose(source: Source, row: Row) -> str:
    """Return the party whose a record is, by the link that its type has to one."""
    links = (one for one in row.kind.fields if one.to in {"actor", "body"} and not one.many)
    return next((source.actor(key) if one.to == "actor" else source.name("body", key)
                 for one in links if (key := row.text(one.id))), "")  # fmt: skip
