"""What lies ahead on a desk, by role: what is due, which session is next, what a review goes on with, who waits.

Read in the desk's thread, each part a page of a list that an index finds; nothing here reads a type as a whole.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework.agenda import DUE, is_open
from desktop.casework.look import plain, record_id
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.store.lists import Query
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Sitting
    from desktop.store.lists import Lists, Row

DAYS: Final = 60  # looked ahead
READ: Final = 100  # rows of a type that are looked through, each way from today
_MEETING: Final = ("session",)
_FLOOR: Final = (*_MEETING, "outstanding_matter", "pledge")
_REVIEW: Final = (*_MEETING, "mission", "recommendation", "pledge")
_BY_ROLE: Final = {
    Role.SECRETARIAT: (*_MEETING, *DUE, "question", "mission"),
    Role.LEAD: (*_FLOOR, "question"),
    Role.RAPPORTEUR: _FLOOR,
    Role.CHAIR: _FLOOR,
    Role.EDITOR: _FLOOR,
    Role.REVIEWER: _REVIEW,
    Role.EXPERT: _REVIEW,
    Role.FOCAL: (*_MEETING, "pledge", "milestone", "recommendation", "support_request"),
}
_OTHERS: Final = {"question": ("until", "answer"), "session": ("start", ""), "mission": ("start", "")}
_BEGINS: Final = frozenset({"session", "mission"})  # what is over is not overdue
_ANSWERS: Final = (("annotation", Audience.TEAM), ("open_note", Audience.SHARED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Something that falls on a day (ISO 8601) or at a time of it: a record, its type, reference and title."""

    day: str
    record: bytes
    type: str
    ref: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What lies ahead: ``overdue`` the latest first, ``coming`` the nearest first.

    ``over``: the last day of the newest meeting has passed.  ``submission``: the one on which notes were written last,
    or else the newest.  ``requests``: how many ask to be enrolled.
    """

    overdue: tuple[Due, ...] = ()
    coming: tuple[Due, ...] = ()
    over: bool = False
    submission: tuple[bytes, str] | None = None
    requests: int = 0


def look_ahead(desk: Lists, sitting: Sitting | None, today: dt.date) -> Ahead:
    """Return what lies ahead for whoever sits here, or for somebody who only looks."""
    role = Role(sitting.role) if sitting and sitting.role in set(Role) else Role.OBSERVER
    types = _BY_ROLE.get(role, _MEETING)
    yesterday, end = today - dt.timedelta(days=1), today + dt.timedelta(days=DAYS)
    overdue = (one for type_ in types if type_ not in _BEGINS for one in _due(desk, type_, "", yesterday.isoformat()))
    coming = (one for type_ in types for one in _due(desk, type_, today.isoformat(), end.isoformat()))
    return Ahead(
        overdue=tuple(sorted(overdue, key=lambda one: (one.day, one.ref), reverse=True)),
        coming=tuple(sorted(coming, key=lambda one: (one.day, one.ref))),
        over=_is_over(desk, today.isoformat()),
        submission=_submission(desk) if role in {Role.REVIEWER, Role.EXPERT} else None,
        requests=_requests(desk) if role is Role.SECRETARIAT else 0,
    )


def _due(desk: Lists, type_: str, first: str, last: str) -> Iterator[Due]:
    """Yield what is not done of a type and falls on these days: all, or the latest of what has no first day."""
    kind = CATALOGUE.type(type_)
    when, done = {**DUE, **_OTHERS}[type_]
    query = Query(type=type_, audience=kind.audience, between={when: (first, last)}, descending=not first)
    for row in desk.page(query, 0, READ):
        if is_open(done, _text(row, done)):
            yield Due(day=_text(row, when), record=row.uid, type=type_, ref=_text(row, "ref"), title=_title(row))


def _is_over(desk: Lists, today: str) -> bool:
    last = max((_text(row, "end") or _text(row, "start") for row in _newest(desk, "meeting", 20)), default="")
    return bool(last) and last < today


def _submission(desk: Lists) -> tuple[bytes, str] | None:
    """Return the submission on which the newest note was written, or else the newest, with its title."""
    notes = (row for type_, audience in _ANSWERS for row in _newest(desk, type_, 1, audience))
    named = max(notes, key=lambda row: row.uid, default=None)
    uid = record_id(_text(named, "submission")) if named else None
    row = desk.row(uid, "submission", Audience.SHARED) if uid else None
    row = row or next(_newest(desk, "submission", 1), None)
    return (row.uid, _title(row)) if row else None


def _requests(desk: Lists) -> int:
    current, guests = desk.chain().current, {one.key for one in desk.guests() if one.standing}
    return sum(not (current and current.roster.entry(key)) and key not in guests for key in desk.requests())


def _newest(desk: Lists, type_: str, limit: int, audience: Audience = Audience.SHARED) -> Iterator[Row]:
    return iter(desk.page(Query(type=type_, audience=audience, descending=True), 0, limit))


def _text(row: Row, name: str) -> str:
    raw = row.values.get(name)
    return plain(bytes(raw)) if raw else ""


def _title(row: Row) -> str:
    return _text(row, CATALOGUE.type(row.type).title) or _text(row, "ref")
