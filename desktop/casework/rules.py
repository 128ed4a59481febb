"""A record held against the rules of its pack, before it is submitted or whenever somebody asks."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop.casework.capture import current_pack, record_type
from desktop.records.errors import BadValue
from desktop.records.rules import Running, defects
from desktop.records.values import PRESENT, decode

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Record
    from desktop.records.rules import Defect

_PARTY = ("actor", "author", "funder")  # the fields that say who submits


def defects_of(desk: Desk, record: Record) -> list[Defect]:
    """Return what a record lacks under the rules that held when it was put on record; raises NotFound or NotReady."""
    values, on = values_of(record), put_on_record_on(record)
    return defects(
        record_type(record.type),
        values,
        current_pack(desk),
        on=on,
        constituency=_constituency(desk, values),
        cycles=_running(desk, on),
    )


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
    """Return the day on which a record was made, which its id says."""
    moment = int.from_bytes(record.id[:6], "big") / 1000
    return dt.datetime.fromtimestamp(moment, dt.UTC).date().isoformat()


def _decoded(raw: bytes) -> object:
    try:
        return decode(raw)
    except BadValue:
        return True


def _constituency(desk: Desk, values: dict[str, object]) -> str:
    party = next((values[name] for name in _PARTY if values.get(name)), "")
    found = desk.record(bytes.fromhex(party)) if isinstance(party, str) and party else None
    return str(values_of(found).get("constituency") or "") if found else ""


def _running(desk: Desk, on: str) -> list[Running]:
    running = []
    for cycle in map(values_of, desk.records("cycle")):
        start, end, template = (str(cycle.get(name) or "") for name in ("start", "end", "template"))
        if start <= on <= end and template:
            running.append(Running(template=template, end=end))
    return running
