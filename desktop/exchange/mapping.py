"""Mapping files: which column of a table becomes which field of a record."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from desktop.casework.errors import NotFound
from desktop.casework.lookups import field_of, record_type
from desktop.exchange.errors import BadMapping, CannotRead
from desktop.records.declare import REFERENCE, Field, Kind
from desktop.records.labels import Audience

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop.records.declare import RecordType


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What becomes of a column's cells.

    ``split`` parts a cell into the elements of a set; ``values`` puts other texts in place of the file's (and "" for
    one that clears the field); ``match`` finds the record that a link leads to by that field of it, in place of its
    reference.
    """

    field: str
    split: str = ""
    match: str = ""
    values: dict[str, str] = {}


class Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mapping: records of ``type``, found again by the fields of the ``key`` columns.

    A row in which one of the ``skip_empty`` columns is empty speaks of no record.
    """

    type: str
    key: list[str]
    columns: dict[str, Column]
    skip_empty: list[str] = []

    @property
    def needs(self) -> list[str]:
        """The columns that a table must have."""
        return list(dict.fromkeys([*self.columns, *self.skip_empty]))


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file; raises :class:`CannotRead` or :class:`BadMapping`."""
    try:
        return parse_mapping(path.read_bytes(), path.name)
    except OSError as fault:
        raise CannotRead(f"{path} cannot be read ({fault.strerror or fault}).", todo="Check its name.") from fault


def parse_mapping(raw: bytes, name: str = "The mapping") -> Mapping:
    """Read a mapping from TOML; raises :class:`BadMapping` with every fault there is."""
    try:
        mapping = msgspec.toml.decode(raw, type=Mapping)
        faults = list(_faults(mapping))
    except (msgspec.DecodeError, ValueError, NotFound) as fault:
        faults = [str(fault)]
    if faults:
        raise BadMapping(f"{name} cannot be used: {'; '.join(faults)}.", todo="Correct the mapping file.")
    return mapping


def _faults(mapping: Mapping) -> Iterator[str]:
    kind = record_type(mapping.type)
    fields = {name: field_of(kind, column.field) for name, column in mapping.columns.items()}
    if not mapping.key:
        yield "it has no key, so records could not be found again"
    for name in mapping.key:
        if name not in fields:
            yield f"the key “{name}” is none of its columns"
        elif not _may_find(kind, fields[name]):
            yield f"the field of “{name}” cannot be a key: it is a set, a file, or not open to all"
    for field_id in _repeated(field.id for field in fields.values()):
        yield f"two columns become the field “{field_id}”"
    for name, column in mapping.columns.items():
        yield from (f"column “{name}” {fault}" for fault in _column_faults(kind, fields[name], column))
        if fields[name].id == REFERENCE.id and name not in mapping.key:
            yield f"column “{name}” holds references, which can only be a key: the desk gives them"


def _column_faults(kind: RecordType, field: Field, column: Column) -> Iterator[str]:
    if column.split and not field.many:
        yield "is split, and its field holds one value"
    if kind.audience_of(field) is Audience.SEALED:
        yield "becomes a sealed field, which is written by hand only"
    if field.kind is Kind.FILE:
        yield "becomes a file, which is attached by hand only"
    if column.match and (field.kind is not Kind.LINK or not field.to):
        yield "has a match, and its field is no link to one kind of record"
    elif column.match:
        linked = record_type(field.to)
        if not _may_find(linked, field_of(linked, column.match)):
            yield f"matches by “{column.match}”, by which nothing can be found"


def _may_find(kind: RecordType, field: Field) -> bool:
    plain = kind.audience_of(field) is not Audience.SEALED and not field.personal
    return plain and not field.many and field.kind is not Kind.FILE


def _repeated(texts: Iterable[str]) -> list[str]:
    return [text for text, times in Counter(texts).items() if times > 1]
