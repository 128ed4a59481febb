"""Import of what :mod:`export` wrote: the same records, with their ids, references and scopes, and their files.

As with other tables, all of it is written in one transaction or nothing, every refused row is named, an empty cell says
nothing, and the same import again changes nothing.  A row whose record is here changes it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework import capture, lookups
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import mandate_of
from desktop.casework.references import catch_up
from desktop.exchange.cells import CLEARED, DIFFERS, SCOPE, TAKEN_OUT, unguarded
from desktop.exchange.errors import BadTable, NotImported
from desktop.exchange.export import NO_TABLE
from desktop.exchange.sheet import content
from desktop.exchange.tables import FORMULA, Refusal, State
from desktop.records.declare import REFERENCE, Kind
from desktop.records.errors import BadLabel, BadValue, StocktakeError
from desktop.records.labels import Audience, Scope
from desktop.records.types import CATALOGUE
from desktop.records.values import encode
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from desktop.casework.capture import Given
    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.exchange.sheet import Table
    from desktop.exchange.workbook import Row
    from desktop.records.declare import Field, RecordType

_HEADER: Final = re.compile(r"\[([a-z0-9_]+)\]$", re.ASCII)
_ID: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_REFUSED: Final = (BadValue, NotAllowed, NotFound, NotReady)
_TODO: Final = "Choose what “stocktake export” wrote, or give a mapping file."


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """A record that comes back: ``values`` are what it puts on record, by field, None where a field was cleared."""

    table: str
    sha256: str
    row: int
    type: str
    id: bytes
    state: State
    as_it_was: capture.AsItWas
    values: Mapping[str, Given] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """What an import would do: records that come back, refused rows by table, files by SHA-256."""

    rows: tuple[Back, ...]
    refused: tuple[tuple[str, Refusal], ...]
    files: Mapping[str, bytes]

    def count(self, state: State) -> int:
        """Return how many records are in this state."""
        return sum(one.state is state for one in self.rows)


# ---- planning --------------------------------------------------------------------------------------------------------


def plan(desk: Desk, sitting: Sitting, tables: Iterable[Table], files: Mapping[str, Path]) -> Coming:
    """Say what each row would do, without writing; raises BadTable, or NotAllowed for all but the secretariat."""
    if mandate_of(desk, sitting).role is not Role.SECRETARIAT:
        message = "Records come back with the references that desks once gave them, which only the secretariat may do."
        raise NotAllowed(message, todo="Use a mapping file: then your desk gives references of its own.")
    return _Planner(desk, sitting, [_Form(one) for one in tables], files).coming()


def apply(desk: Desk, sitting: Sitting, coming: Coming, *, skip_refused: bool = False) -> None:
    """Write all that was planned in one transaction, or nothing; raises :class:`NotImported` where rows are refused.

    Whoever plans and applies in one transaction writes what was planned.
    """
    if coming.refused and not skip_refused:
        count = len({(name, one.row) for name, one in coming.refused})
        message = f"{count} rows are refused."
        raise NotImported(message, safe="Nothing was imported.", todo="Correct them, or leave them out by saying so.")
    with desk.transaction():
        for kept in coming.files.values():
            desk.keep_blob(kept)
        for one in coming.rows:
            if one.state is not State.UNCHANGED:
                basis = encode({"file": one.table, "row": one.row, "sha256": one.sha256})
                capture.write(desk, sitting, one.type, one.id, one.values, basis=basis, as_it_was=one.as_it_was)
        catch_up(desk, sitting.secrets.public)


class _Form:
    """A table of a type, and which column is what; raises :class:`BadTable` where it is none that was exported."""

    def __init__(self, found: Table) -> None:
        ids = [match[1] if (match := _HEADER.search(name)) else "" for name in found.header]
        types = [name for name in ids if name in CATALOGUE.types and name not in NO_TABLE]
        if SCOPE not in ids or not types:
            raise BadTable(f"{found.name} has no columns for a record's id and scope.", todo=_TODO)
        self.table, self.kind = found, CATALOGUE.type(types[0])
        self.id, self.scope = ids.index(types[0]), ids.index(SCOPE)
        self.fields: dict[int, Field] = {}
        for at, name in enumerate(ids):
            if name and at not in (self.id, self.scope):
                try:
                    self.fields[at] = lookups.field_of(self.kind, name)
                except NotFound as fault:
                    raise BadTable(f"{found.name}: {fault.happened}", todo=fault.todo) from fault

    def reference(self, row: Row) -> str:
        """Return the reference that a row gives its record."""
        at = next((at for at, one in self.fields.items() if one.id == REFERENCE.id), -1)
        return unguarded(row.cells[at].strip()) if at >= 0 else ""

    def fits(self, row: Row) -> bool:
        """Say whether a row has a cell for each column."""
        return len(row.cells) == len(self.table.header)


class _Planner:
    def __init__(self, desk: Desk, sitting: Sitting, forms: list[_Form], files: Mapping[str, Path]) -> None:
        self._desk, self._sitting, self._forms, self._beside = desk, sitting, forms, files
        self._here = {ref: uid for uid, ref in desk.references().items()}
        self._coming: dict[str, dict[str, str]] = {}  # reference to type and id, of what comes
        for form in forms:
            for row in filter(form.fits, form.table.rows):
                if _ID.fullmatch(uid := row.cells[form.id].strip()):
                    self._coming.setdefault(form.reference(row), {})[form.kind.id] = uid
        self._seen: set[tuple[str, bytes]] = set()
        self._files: dict[str, bytes] = {}
        self._refused: list[tuple[str, Refusal]] = []

    def coming(self) -> Coming:
        rows = [found for form in self._forms for row in form.table.rows if (found := self._row(form, row))]
        return Coming(rows=tuple(rows), refused=tuple(self._refused), files=self._files)

    def _refuse(self, form: _Form, row: Row, column: str, fault: StocktakeError) -> None:
        reason = " ".join(filter(None, (fault.happened, fault.todo)))
        self._refused.append((form.table.name, Refusal(row=row.number, line=row.line, column=column, reason=reason)))

    def _row(self, form: _Form, row: Row) -> Back | None:
        before = len(self._refused)
        try:
            uid, scope = self._identified(form, row)
        except (BadValue, BadLabel) as fault:
            self._refuse(form, row, "", fault)
            return None
        record = self._desk.record(uid, form.kind.id)
        values: dict[str, Given] = {}
        out: dict[str, Sequence[str]] = {}
        for at, one in form.fields.items():
            try:
                found = self._value(one, row.cells[at].strip())
                there = capture.AsItWas(scope=scope, out={one.id: found[1]} if found else {})
                if found and self._changes(form.kind, record, uid, one, found[0], there):
                    values[one.id] = found[0]
                    out |= there.out
            except _REFUSED as fault:
                self._refuse(form, row, form.table.header[at], fault)
        if len(self._refused) > before:
            return None
        return Back(
            table=form.table.name,
            sha256=form.table.sha256,
            row=row.number,
            type=form.kind.id,
            id=uid,
            state=State.UNCHANGED if not values else State.CHANGED if record else State.NEW,
            as_it_was=capture.AsItWas(scope=scope, out=out),
            values=values,
        )

    def _identified(self, form: _Form, row: Row) -> tuple[bytes, Scope]:
        """Return a row's id and scope; raises BadValue or BadLabel where they cannot be a record's, or twice."""
        if not form.fits(row):
            raise BadValue(f"It has {len(row.cells)} cells where the header has {len(form.table.header)}.")
        text = row.cells[form.id].strip()
        if not _ID.fullmatch(text):
            raise BadValue("It has no id of a record.", todo="New records come in by a mapping file.")
        uid, scope, ref = bytes.fromhex(text), Scope.parse(row.cells[form.scope].strip()), form.reference(row)
        if (form.kind.id, uid) in self._seen:
            raise BadValue("Another row has the same id.", todo="Keep one of them.")
        self._seen.add((form.kind.id, uid))
        if scope.kind is not form.kind.scope:
            raise BadValue(f"{form.kind.plural} do not belong to “{scope}”.", todo="Leave that column as it was.")
        if (there := self._here.get(ref, uid)) != uid:
            raise BadValue(
                f"“{ref}” is the reference of another record here ({there.hex()[:12]}).", todo="Leave it out."
            )
        return uid, scope

    def _changes(
        self, kind: RecordType, record: Record | None, uid: bytes, one: Field, given: Given, there: capture.AsItWas
    ) -> bool:
        """Say whether a value would change anything; raises as writing it would."""
        if record and (f"{kind.id}.{one.id}", "") in record.values:
            if kind.audience_of(one) is Audience.SEALED:
                return False  # what is sealed cannot be compared; who wants to change it does so by hand
            if one.id == REFERENCE.id and record.values[f"{kind.id}.ref", ""] != encode(str(given)):
                raise BadValue("The record has another reference here.", todo="A reference stays: leave it as it was.")
        return capture.would_change(self._desk, self._sitting, kind.id, uid, {one.id: given}, as_it_was=there)

    def _value(self, one: Field, text: str) -> tuple[Given, list[str]] | None:
        """Return what a cell gives, and the elements that were taken out of a set; None for nothing at all."""
        if not text:
            return None
        if text.startswith(FORMULA):
            raise BadValue("It holds a formula, not its result.", todo="Save the table with values only.")
        if text.startswith(DIFFERS.strip()):
            raise BadValue("Entries differed there.", todo="Reconcile them before the export, or put one value here.")
        if text == CLEARED:
            return None, []
        if not one.many:
            return self._single(one, unguarded(text)), []
        lines = text.split("\n")
        there = [self._linked(one, unguarded(line)) for line in lines if line and not line.startswith(TAKEN_OUT)]
        gone = [self._linked(one, line.removeprefix(TAKEN_OUT)) for line in lines if line.startswith(TAKEN_OUT)]
        return there, gone

    def _single(self, one: Field, text: str) -> Given:
        return self._file(text) if one.kind is Kind.FILE else self._linked(one, text)

    def _linked(self, one: Field, text: str) -> str:
        """Return the id of what comes or is here under a reference; any other text as it is."""
        if one.kind is not Kind.LINK or _ID.fullmatch(text):
            return text
        coming = self._coming.get(text, {})
        found = coming.get(one.to) if one.to else next(iter(coming.values()), None) if len(coming) == 1 else None
        return found or lookups.resolve(self._desk, one.to, text).hex()

    def _file(self, text: str) -> Given:
        """Return what a field keeps of a file that lies beside; raises BadValue where it does not, or is another."""
        try:
            kept = msgspec.json.decode(text, type=dict[str, str | int])
        except (msgspec.DecodeError, UnicodeDecodeError) as fault:
            raise BadValue("It is not what an export keeps of a file.", todo="Leave it as it was.") from fault
        sha256 = str(kept.get("sha256", ""))
        if sha256 not in self._files and self._desk.blob(sha256) is None:
            beside = self._beside.get(sha256)
            if beside is None:
                raise BadValue(f"The file {sha256[:12]}… is not beside the table.", todo="Import the whole folder.")
            found = content(beside, capture.MAX_FILE)
            if hashlib.sha256(found).hexdigest() != sha256:
                raise BadValue(f"The file {beside.name} is not what it was.", todo="Export again.")
            self._files[sha256] = found
        return kept
