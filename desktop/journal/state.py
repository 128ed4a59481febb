"""``state`` and ``values``: one hash each for each label, by which desks see that they agree.

``state`` of a label is SHA-256 over its cells in the order of (record, field, element), each as its record's 16 bytes,
field, element, the ids of its heads and their stored values; ``values`` over (reference, field, element, values) in
that order, without any operation's id.  Every part is preceded by its length in 4 bytes, big end first; every list by
the number of its parts likewise.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.journal.operations import Cell, OpId


class Head(NamedTuple):
    """A head of a cell: its id and the bytes of its value as stored."""

    op: OpId
    value: bytes


def _sized(part: bytes) -> bytes:
    return len(part).to_bytes(4, "big") + part


def _counted(parts: list[bytes]) -> bytes:
    return len(parts).to_bytes(4, "big") + b"".join(parts)


def _id(op: OpId) -> bytes:
    return op.key + op.seq.to_bytes(8, "big")


def state_of(cells: Iterable[tuple[Cell, Iterable[Head]]]) -> str:
    """Return the hash, hexadecimal, of a label's cells given in any order, each with at least one head."""
    digest = hashlib.sha256()
    for cell, heads in sorted(cells, key=lambda item: item[0]):
        ordered = sorted(heads, key=lambda head: _id(head.op))
        digest.update(_sized(cell.record) + _sized(cell.field.encode()) + _sized(cell.element.encode()))
        digest.update(_counted([_sized(_id(head.op)) + _sized(head.value) for head in ordered]))
    return digest.hexdigest()


def values_of(cells: Iterable[tuple[Cell, Iterable[Head]]], references: Mapping[bytes, str]) -> str:
    """Return the hash of a label's values; a record without a reference counts by its id, equal values count once."""
    lines = [
        (references.get(record, record.hex()), field, element, sorted({head.value for head in heads}))
        for (record, field, element), heads in cells
    ]
    digest = hashlib.sha256()
    for reference, field, element, values in sorted(lines):
        digest.update(_sized(reference.encode()) + _sized(field.encode()) + _sized(element.encode()))
        digest.update(_counted([_sized(value) for value in values]))
    return digest.hexdigest()
