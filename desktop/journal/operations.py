"""An operation: this cell now has this value, and it supersedes these earlier operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class OpId(NamedTuple):
    """An operation's id: the signing key (32 bytes) and its dense sequence number, from 1."""

    key: bytes
    seq: int


class Cell(NamedTuple):
    """Where a value lives: record (16 bytes), global field id, element of a set (empty for a single value)."""

    record: bytes
    field: str
    element: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation as it stands in a compartment; ``value`` and ``basis`` are canonical JSON, ``basis`` may be empty.

    ``supersedes`` names the heads that this value replaces, ``observes`` those that a withdrawal saw and left standing.
    """

    seq: int
    cell: Cell
    time: int
    value: bytes
    supersedes: tuple[OpId, ...] = ()
    observes: tuple[OpId, ...] = ()
    basis: bytes = b""
