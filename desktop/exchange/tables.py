"""Import of tables through mapping files: planned row by row without writing, then written whole or not at all.

An empty cell says nothing: what is on record stays.  Behind every value stand the file's name, its SHA-256 and the row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop.casework import capture, lookups
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.ports import Changes
from desktop.exchange.errors import BadTable, NotImported
from desktop.exchange.mapping import Mapping, parse_mapping, read_mapping
from desktop.exchange.sheet import Table, read_table
from desktop.records.declare import REFERENCE, Kind
from desktop.records.errors import BadValue, StocktakeError
from desktop.records.values import ABSENT, check, encode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.ports import Desk, Sitting
    from desktop.exchange.mapping import Column
    from desktop.exchange.workbook import Row
    from desktop.records.declare import Field, RecordType

__all__ = ["Imported", "Mapping", "Plan", "Planned", "Refusal", "State", "Table", "apply", "parse_mapping", "plan"]
__all__ += ["read_mapping", "read_table"]

Key = tuple[bytes, ...]
Given = str | list[str]
_REFUSED: Final = (BadValue, NotAllowed, NotFound)
FORMULA: Final = "="


class State(StrEnum):
    """What a row would do, or did."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"  # one of the mapping's skip_empty columns is empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A row that nothing stands in the way of: ``values`` are what it puts on record, by field."""

    row: int
    line: int
    state: State
    record: bytes | None = None
    values: dict[str, Given] = field(default_factory=dict)
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a row is refused: its number as a spreadsheet shows it, the line it begins in, column ("" for the row)."""

    row: int
    line: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import would do, row by row; a refused row has an entry for each reason."""

    mapping: Mapping
    table: Table
    rows: tuple[Planned, ...]
    refused: tuple[Refusal, ...]

    def _in(self, state: State) -> tuple[Planned, ...]:
        return tuple(one for one in self.rows if one.state is state)

    @property
    def new(self) -> tuple[Planned, ...]:
        """Rows that make a record."""
        return self._in(State.NEW)

    @property
    def changed(self) -> tuple[Planned, ...]:
        """Rows that change a record: their ``values`` are those that differ."""
        return self._in(State.CHANGED)

    @property
    def unchanged(self) -> tuple[Planned, ...]:
        """Rows that say what is on record."""
        return self._in(State.UNCHANGED)

    @property
    def skipped(self) -> tuple[Planned, ...]:
        """Rows that speak of no record, by the mapping's skip_empty."""
        return self._in(State.SKIPPED)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; the plan's refused rows were left out."""

    plan: Plan
    changes: Changes


def plan(desk: Desk, sitting: Sitting, mapping: Mapping, table: Table) -> Plan:
    """Say what each row would do, without writing; raises BadTable, or NotReady for a desk that cannot take any."""
    if missing := [name for name in mapping.needs if name not in table.header]:
        there = ", ".join(filter(None, table.header))
        message = f"{table.name} has no column “{'”, “'.join(missing)}”; there are: {there}."
        raise BadTable(message, todo="Correct the table's header or the mapping file.")
    planner = _Planner(desk, sitting, mapping, table)
    rows = tuple(filter(None, map(planner.row, table.rows)))
    return Plan(mapping=mapping, table=table, rows=rows, refused=tuple(planner.refused))


def apply(desk: Desk, sitting: Sitting, planned: Plan, *, skip_refused: bool = False) -> Imported:
    """Write all that was planned in one transaction, or nothing.

    Raises :class:`NotImported` where rows are refused and leaving them out was not asked for, or where the desk has
    changed since, so that a row would do something else than was said.
    """
    if planned.refused and not skip_refused:
        count = len({one.row for one in planned.refused})
        message = f"{count} rows of {planned.table.name} are refused."
        raise NotImported(message, safe="Nothing was imported.", todo="Correct them, or leave them out by saying so.")
    with desk.transaction():
        if plan(desk, sitting, planned.mapping, planned.table) != planned:
            message = "The desk has changed since this import was planned."
            raise NotImported(message, safe="Nothing was imported.", todo="Look at what it would do now, and decide.")
        touched: set[bytes] = set()
        for one in planned.rows:
            touched |= _write(desk, sitting, planned, one).records
    return Imported(planned, Changes(frozenset(touched)))


def _write(desk: Desk, sitting: Sitting, planned: Plan, one: Planned) -> Changes:
    basis = encode({"file": planned.table.name, "row": one.row, "sha256": planned.table.sha256})
    if one.state is State.NEW:
        return capture.record(desk, sitting, planned.mapping.type, one.values, basis=basis).changes
    if one.state is State.CHANGED and one.record:
        return capture.change(desk, sitting, one.record, one.values, basis=basis)
    return Changes()


class _Planner:
    """Looks at the rows of one table, one after the other."""

    def __init__(self, desk: Desk, sitting: Sitting, mapping: Mapping, table: Table) -> None:
        self._desk, self._sitting, self._mapping, self._table = desk, sitting, mapping, table
        self._kind = lookups.record_type(mapping.type)
        self._fields = {name: lookups.field_of(self._kind, column.field) for name, column in mapping.columns.items()}
        self._indexes: dict[tuple[str, ...], dict[Key, list[bytes]]] = {}
        self._here = self._index(self._kind, [self._fields[name] for name in mapping.key])
        self._seen: dict[Key, tuple[int, dict[str, Given]]] = {}
        self.refused: list[Refusal] = []

    def row(self, row: Row) -> Planned | None:
        """Return what a row would do, None where it is refused."""
        if len(row.cells) != len(self._table.header):
            reason = f"It has {len(row.cells)} cells where the header has {len(self._table.header)}."
            self._refuse(row, "", BadValue(reason))
            return None
        cells = dict(zip(self._table.header, row.cells, strict=True))
        if not all(cells[name].strip() for name in self._mapping.skip_empty):
            return Planned(row=row.number, line=row.line, state=State.SKIPPED)
        before = len(self.refused)
        given = self._given(row, cells)
        return self._planned(row, given) if len(self.refused) == before else None

    def _refuse(self, row: Row, column: str, fault: StocktakeError) -> None:
        reason = " ".join(filter(None, (fault.happened, fault.todo)))
        self.refused.append(Refusal(row=row.number, line=row.line, column=column, reason=reason))

    def _given(self, row: Row, cells: dict[str, str]) -> dict[str, Given]:
        """Return what the row gives, by column; what it leaves empty is not in it."""
        given: dict[str, Given] = {}
        for name, column in self._mapping.columns.items():
            text = cells[name].strip()
            if text or text in column.values:
                try:
                    given[name] = self._value(self._fields[name], column, text)
                except _REFUSED as fault:
                    self._refuse(row, name, fault)
        return given

    def _value(self, wanted: Field, column: Column, text: str) -> Given:
        if text.startswith(FORMULA):
            raise BadValue("It holds a formula, not its result.", todo="Save the table with values only.")
        pieces = [piece.strip() for piece in text.split(column.split)] if column.split else [text]
        meant = [column.values.get(piece, piece) for piece in pieces]
        if wanted.kind is Kind.LINK:
            meant = [self._linked(wanted, column, piece) for piece in meant if piece]
        return [piece for piece in meant if piece] if wanted.many else "".join(meant)

    def _linked(self, wanted: Field, column: Column, text: str) -> str:
        if not column.match:
            return lookups.resolve(self._desk, wanted.to, text).hex()
        kind = lookups.record_type(wanted.to)
        by = lookups.field_of(kind, column.match)
        found = self._index(kind, [by]).get((encode(check(by, text)),), [])
        if len(found) != 1:
            how = "Nothing here has" if not found else "More than one record here has"
            message = f"{how} “{text}” as {by.label} of its {kind.label.lower()}."
            raise NotFound(message, todo="Correct it, or bring in what is missing first.")
        return found[0].hex()

    def _index(self, kind: RecordType, fields: Sequence[Field]) -> dict[Key, list[bytes]]:
        """Return the records of a type, where new ones would belong, by these fields."""
        name = (kind.id, *(one.id for one in fields))
        if name not in self._indexes:
            scope = lookups.scope_of(self._desk, self._sitting, kind)
            index = self._indexes[name] = {}
            for record in self._desk.records(kind.id):
                if any(label.scope == scope for label in record.labels.values()):
                    key = tuple(record.values.get((f"{kind.id}.{one.id}", ""), ABSENT) for one in fields)
                    index.setdefault(key, []).append(record.id)
        return self._indexes[name]

    def _planned(self, row: Row, given: dict[str, Given]) -> Planned | None:
        try:
            key = tuple(encode(check(self._fields[name], str(given.get(name, "")))) for name in self._mapping.key)
            record = self._found(key)
        except _REFUSED as fault:
            self._refuse(row, self._mapping.key[0], fault)
            return None
        values = {self._fields[name].id: value for name, value in given.items()}
        number, said = self._seen.get(key, (0, values))
        if said != values:
            message = f"Row {number} has the same key and says something else."
            self._refuse(row, self._mapping.key[0], BadValue(message, todo="Keep one of them."))
            return None
        before = len(self.refused)
        differing = self._differing(row, given, record)
        if len(self.refused) > before:
            return None
        self._seen[key] = row.number, values
        if number or not differing:
            return Planned(row=row.number, line=row.line, state=State.UNCHANGED, record=record)
        if record:
            changed = {name: values[name] for name in differing}
            return Planned(row=row.number, line=row.line, state=State.CHANGED, record=record, values=changed)
        hints = tuple(capture.hints(self._desk, self._kind, values))
        return Planned(row=row.number, line=row.line, state=State.NEW, values=values, hints=hints)

    def _found(self, key: Key) -> bytes | None:
        """Return the record that a key speaks of, None for a new one."""
        if set(key) == {ABSENT}:
            raise BadValue("The key is empty, so the record could not be found again.", todo="Fill it in.")
        found = self._here.get(key, [])
        if len(found) > 1:
            raise NotFound(f"{len(found)} records here have this key.", todo="Change them by hand.")
        if not found and any(self._fields[name].id == REFERENCE.id for name in self._mapping.key):
            raise NotFound("Nothing here has this reference.", todo="Only the desk gives references.")
        return found[0] if found else None

    def _differing(self, row: Row, given: dict[str, Given], record: bytes | None) -> list[str]:
        """Return the fields whose values are not on record yet; refuses those that may not be."""
        differing = []
        for name, value in given.items():
            field_id = self._fields[name].id
            try:
                if capture.would_change(self._desk, self._sitting, self._kind.id, record, {field_id: value}):
                    differing.append(field_id)
            except _REFUSED as fault:
                self._refuse(row, name, fault)
        return differing
