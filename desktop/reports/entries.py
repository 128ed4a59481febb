"""What differs within records, and what was reconciled: each value with who put it on record, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop.casework.look import declared
from desktop.casework.readers import STATEMENT
from desktop.journal.operations import Cell
from desktop.journal.segments import open_compartment
from desktop.records.declare import WITHDRAWN, Field, Kind
from desktop.records.labels import Label
from desktop.records.values import PRESENT
from desktop.reports.common import bold, decoded, joined, listed
from desktop.reports.outline import Facts, Heading, Paragraph, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.casework.ports import Head, HistoryEntry, Record
    from desktop.reports.common import Copy
    from desktop.reports.outline import Block, Pair, Text


def verification(copy: Copy, records: Iterable[Record]) -> Iterator[Block]:
    """Yield every difference within these records: each value with who put it on record, and when."""
    cells = [(record, *cell) for record in records for cell in sorted(record.differing)]
    yield Heading(text=copy.say("Entries under verification"))
    yield Paragraph(text=copy.say(_DIFFERS if cells else _NONE_HERE))
    for record, key, element in cells:
        yield Heading(text=_place(copy, record, key, element), level=2)
        yield Facts(rows=tuple(_heads(copy, record, key, element)))


def _heads(copy: Copy, record: Record, key: str, element: str) -> Iterator[Pair]:
    """Yield who put what on record in a cell; in whether a record stands, what was written to it meanwhile, too."""
    disputes = copy.contested.get(record.id, ()) if key == f"{record.type}.{WITHDRAWN.id}" else ()
    for head in {head.op: head for one in disputes for head in one.words}.values():
        why = next((_said(one) for one in copy.desk.history(record.id) if one.op == head.op), "")
        yield _told(copy, head, listed((copy.say("Withdrawn"), why), ": "))
    for cell, head in (late for one in disputes for late in one.unseen):
        if (cell.field, cell.element) in record.values:
            place = joined(_place(copy, None, cell.field, cell.element), ": ")
            yield _told(copy, head, joined(place, _entry(copy, cell.field, cell.element, head.value)))
    if not disputes:
        for head in copy.desk.heads(record.labels[key], Cell(record.id, key, element)):
            yield _told(copy, head, _entry(copy, key, element, head.value))


def _told(copy: Copy, head: Head, text: Text) -> Pair:
    return copy.who(copy.desk.origin(head.op), head.time), joined(text, " ", (copy.mark,))


def reconciliations(copy: Copy, records: Iterable[Record]) -> Iterator[Block]:
    """Yield every reconciliation within these records: values before, value that stands, by whom, when and why."""
    yield Heading(text=copy.say("Reconciliations"))
    told = (one for one in records if copy.whole or one.type != STATEMENT)  # what was named before stays there
    candidates = _candidates(copy)
    found = [one for record in told if record.id in candidates for one in _reconciled(copy, record)]
    yield from () if found else (Paragraph(text=copy.say(_NONE_HERE)),)
    for place, rows in found:
        yield from (Heading(text=place, level=2), Facts(rows=rows))


def _reconciled(copy: Copy, record: Record) -> Iterator[tuple[str, tuple[Pair, ...]]]:
    say, past = copy.say, copy.desk.history(record.id)
    history = [one for one in past if one.effective and record.labels.get(one.operation.cell.field) == one.label]
    by_id = {one.op: one for one in history}
    replaced = {op for one in history for op in one.operation.supersedes}
    for one in history:
        if reason := _reason(one):
            key, element = one.operation.cell.field, one.operation.cell.element
            before = listed((_before(copy, by_id.get(op)) for op in one.operation.supersedes), "\n")
            since = f" {say('(changed since)')}" if one.op in replaced else ""
            rows = (
                (say("Values before"), before),
                (say("Value that stands"), joined(bold(_entry(copy, key, element, one.operation.value)), since)),
                (say("Reconciled by"), copy.who(one.origin, one.operation.time)),
                (say("Reason"), reason),
            )
            yield _place(copy, record, key, element), rows


def _before(copy: Copy, one: HistoryEntry | None) -> str:
    if one is None:
        return copy.say("[not in this copy]")
    entry = _entry(copy, one.operation.cell.field, one.operation.cell.element, one.operation.value)
    who = plain_text(copy.who(one.origin, one.operation.time)).replace("\n", ", ")
    return f"{entry} ({who})"


def _place(copy: Copy, record: Record | None, key: str, element: str) -> str:
    field = _field(key)
    name = f"{copy.named(record)}: " if record else ""
    return f"{name}{copy.say(field.label)}{element and f', {copy.worded(field, element)}'}"


def _entry(copy: Copy, key: str, element: str, raw: bytes) -> str:
    if element:
        return copy.say("in the list" if raw == PRESENT else "not in the list")
    return copy.shown(_field(key), raw) or copy.say("no value")


def _candidates(copy: Copy) -> frozenset[bytes]:
    """Return records on which an operation took the place of several, as reconciliations do: few, and quickly found."""
    found: set[bytes] = set()
    held = ((one, entry) for one in copy.desk.segments() for entry in one.header.compartments)
    for one, entry in held:
        if entry.label in one.labels and copy.may_hold(Label.parse(entry.label).audience):
            columns = open_compartment(one.header, entry, copy.desk.compartment(one.hash, entry.label))
            many = np.flatnonzero(np.bincount(columns.parent_of, minlength=1) > 1)
            found.update(columns.records[record] for record in columns.record[many].tolist())
    for key in copy.desk.open_keys():
        found.update(op.cell.record for _, op in copy.desk.open_operations(key) if len(op.supersedes) > 1)
    return frozenset(found)


def _reason(entry: HistoryEntry) -> str:
    """Return why an operation took the place of several; "" for one that is no reconciliation."""
    return _said(entry) if len(entry.operation.supersedes) > 1 else ""


def _said(entry: HistoryEntry) -> str:
    basis = decoded(entry.operation.basis)
    return str(basis.get("reason", "")) if isinstance(basis, dict) else ""


def _field(key: str) -> Field:
    known = declared(key)
    return known[1] if known else Field(id=key, kind=Kind.TEXT, label=key)


_NONE_HERE = "None in this copy."
_DIFFERS = "These entries were recorded with different values. All values are shown until a reconciliation is made."
