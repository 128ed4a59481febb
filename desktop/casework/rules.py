"""A record held against the rules of its pack, before it is submitted or whenever somebody asks."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop.casework.errors import NotFound
from desktop.casework.lookups import current_pack, field_of, record_type, resolve
from desktop.records.errors import BadValue
from desktop.records.rules import Checker, Running
from desktop.records.values import PRESENT, decode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.casework.ports import Desk, Record
    from desktop.journal.operations import OpId
    from desktop.journal.segments import Header
    from desktop.records.packs import Pack
    from desktop.records.rules import Defect

_PARTY = ("actor", "author", "funder")  # the fields that say who submits


class Rulebook:
    """The rules that a record is held against: those of the pack that it was made under, as they held on that day.

    A new entry is held against today's, or those ``on`` a day, such as 2026-11-24.  Raises NotFound or NotReady.
    """

    def __init__(self, desk: Desk, type_: str, record: Record | None = None, *, on: str = "") -> None:
        """Choose the rules that hold."""
        self._desk, self._kind = desk, record_type(type_)
        day = put_on_record_on(record) if record else on or dt.datetime.now(dt.UTC).date().isoformat()
        pack = pack_of(desk, record) if record else current_pack(desk)
        self._checker = Checker(self._kind, pack, on=day, cycles=_running(desk, day))

    def defects(self, given: Mapping[str, object]) -> list[Defect]:
        """Return what an entry lacks, as it is given or typed; nothing is written."""
        values = {field_of(self._kind, name).id: value for name, value in given.items()}
        return self._checker.defects(values, _constituency(self._desk, values))


def defects_of(desk: Desk, record: Record) -> list[Defect]:
    """Return what a record lacks under its rules; raises NotFound or NotReady."""
    known = {field.id for field in record_type(record.type).fields}
    values = {name: value for name, value in values_of(record).items() if name in known}
    return Rulebook(desk, record.type, record).defects(values)


def pack_of(desk: Desk, record: Record) -> Pack:
    """Return the pack under which a record was made: the last that its first segment names, as far as it is here."""
    packs, first = desk.packs(), min(desk.history(record.id), key=lambda one: one.operation.time, default=None)
    named = (
        one.header.packs[-1] for one in desk.segments() if first and one.header.packs and _holds(one.header, first.op)
    )
    return packs.get(next(named, "")) or current_pack(desk)


def _holds(header: Header, op: OpId) -> bool:
    return header.key == op.key.hex() and header.first <= op.seq <= header.last


def values_of(record: Record) -> dict[str, object]:
    """Return a record's values by field: sets as lists, and what cannot be read here as being there."""
    values: dict[str, object] = {}
    for (name, element), raw in record.values.items():
        field = name.partition(".")[2]
        if not element:
            values[field] = _decoded(raw)
        elif raw == PRESENT:
            known = values.setdefault(field, [])
            if isinstance(known, list):
                known.append(element)
    return values


def put_on_record_on(record: Record) -> str:
    """Return the day on which a record was made, which its id says; "" where that is beyond all days."""
    moment = int.from_bytes(record.id[:6], "big") / 1000
    try:
        return dt.datetime.fromtimestamp(moment, dt.UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def _decoded(raw: bytes) -> object:
    try:
        return decode(raw)
    except BadValue:
        return True


def _constituency(desk: Desk, values: Mapping[str, object]) -> str:
    """Return the constituency of the actor who submits, "" where none is named, or none that is here."""
    party = next((values[name] for name in _PARTY if values.get(name)), "")
    try:
        found = desk.record(resolve(desk, "actor", party)) if isinstance(party, str) and party else None
    except NotFound:
        return ""
    return str(values_of(found).get("constituency") or "") if found else ""


def _running(desk: Desk, on: str) -> list[Running]:
    running = []
    for cycle in map(values_of, desk.records("cycle")):
        start, end, template = (str(cycle.get(name) or "") for name in ("start", "end", "template"))
        if start <= on <= end and template:
            running.append(Running(template=template, end=end))
    return running
