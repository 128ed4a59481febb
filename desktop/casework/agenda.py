"""What falls when: cycles, windows, meetings and duties as a calendar, and what is overdue."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework.look import Look
from desktop.casework.lookups import current_pack
from desktop.casework.rules import values_of
from desktop.records.calendar import Event
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.casework.ports import Desk, Record

_PUBLIC: Final = frozenset({Audience.SHARED})
DUE: Final = {  # when something is due, and the field that says it is done
    "reporting_duty": ("due", "met_by"),
    "milestone": ("due", "reached"),
    "pledge": ("due", "status"),
    "outstanding_matter": ("by", "settled_by"),
    "recommendation": ("pending_until", "response_text"),
    "support_request": ("by", ""),
}
_ENDED: Final = frozenset({"delivered", "withdrawn", "replaced"})  # statuses under which nothing is due any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """Something that was due and is not done."""

    record: bytes
    ref: str
    type: str
    title: str
    party: str
    due: str


def overdue(desk: Desk, today: str) -> list[Overdue]:
    """Return what was due before a day and is not done, the longest overdue first.  For the secretariat's eyes."""
    look = Look(desk)
    return sorted(
        (
            Overdue(
                record=record.id,
                ref=look.reference(record),
                type=record.type,
                title=look.title(record),
                party=look.text(record, "actor") if _has(record.type, "actor") else "",
                due=due,
            )
            for record, due in _due(desk)
            if due < today
        ),
        key=lambda one: (one.due, one.ref),
    )


def events(desk: Desk, audience: Collection[Audience] = _PUBLIC) -> list[Event]:
    """Return the calendar of a desk: cycles and their windows, meetings, and what is due and not done.

    What is owed stands only in a calendar for the secretariat.
    """
    look = Look(desk)
    found = [*_windows(desk)]
    for type_, last in (("cycle", "end"), ("meeting", "end")):
        for record in desk.records(type_):
            if first := look.code(record, "start"):
                until = max(look.code(record, last), first)
                found.append(Event(id=record.id.hex(), title=look.title(record), first=first, last=until))
    for record, due in _due(desk):
        if CATALOGUE.type(record.type).audience not in audience:
            continue
        kind = CATALOGUE.type(record.type).label
        text = f"{kind} {look.reference(record)}"
        found.append(Event(id=f"{record.id.hex()}-due", title=f"Due: {look.title(record)}", first=due, text=text))
    return found


def _due(desk: Desk) -> Iterator[tuple[Record, str]]:
    for type_, (when, done) in DUE.items():
        for record in desk.records(type_):
            values = values_of(record)
            state = values.get(done) if done else None
            if values.get(when) and is_open(done, state):
                yield record, str(values[when])


def is_open(done: str, state: object) -> bool:
    """Say whether something is not done yet, by what the field says that tells of it."""
    return state not in _ENDED if done == "status" else not state


def _windows(desk: Desk) -> Iterator[Event]:
    templates = {one.id: one for one in current_pack(desk).cycles}
    for cycle in desk.records("cycle"):
        values = values_of(cycle)
        template, end = templates.get(str(values.get("template"))), str(values.get("end") or "")
        for window in template.windows if template and end else ():
            kind = CATALOGUE.types.get(window.type)
            day = dt.date.fromisoformat(end)
            yield Event(
                id=f"{cycle.id.hex()}-{window.type}",
                title=f"{kind.plural if kind else window.type}: {values.get('title', '')}",
                first=(day + dt.timedelta(days=window.opens)).isoformat(),
                last=(day + dt.timedelta(days=window.closes)).isoformat(),
            )


def _has(type_: str, name: str) -> bool:
    return CATALOGUE.find(f"{type_}.{name}") is not None
