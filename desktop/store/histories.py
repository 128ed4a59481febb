"""What was said of a record, one operation after the other: from the past, from what stands apart, from open rows."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from desktop.casework.ports import HistoryEntry, Origin
from desktop.journal.arrays import np
from desktop.journal.operations import Cell, Operation, OpId
from desktop.records.labels import Label
from desktop.store import past
from desktop.store.docs import HEADS
from desktop.store.judging import Judging, origin_of
from desktop.store.views import SEQ_BITS, SEQ_MASK
from desktop.store.written import Written
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator
    from functools import _lru_cache_wrapper

    from desktop.journal.columns import Columns

_SORTED = attrgetter("operation.time", "op", "label.audience", "label.scope.text")


class _Lookups(NamedTuple):
    """What rows of small tables hold, and compartments and pieces of the past, looked up once."""

    slot: _lru_cache_wrapper[tuple[str, str]]
    key: _lru_cache_wrapper[bytes]
    origin: _lru_cache_wrapper[Origin]
    columns: _lru_cache_wrapper[Columns]
    piece: _lru_cache_wrapper[past.Piece]


class Histories(Judging):
    """A desk file whose operations can be told one by one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on this connection."""
        super().__init__(connection)
        self._looked_up: tuple[int, int] | None = None  # the state of the file of which these know something
        self._lookups = _Lookups(
            slot=lru_cache(1 << 12)(self._slot),
            key=lru_cache(1 << 12)(self._key),
            origin=lru_cache(1 << 12)(self._origin),
            columns=lru_cache(1 << 5)(self.columns_of),
            piece=lru_cache(1 << 3)(self._piece),
        )

    def history(self, record: bytes) -> list[HistoryEntry]:
        """Return all operations on a record that are here, by time."""
        return sorted(self.histories({record}), key=_SORTED)

    def histories(self, records: Collection[bytes]) -> Iterator[HistoryEntry]:
        """Yield all operations on these records that are here."""
        for one in self.operations_on(records):
            yield HistoryEntry(one.op, one.label, one.operation, one.origin, one.effective)

    def operations_on(self, records: Collection[bytes]) -> Iterator[Written]:
        """Yield every operation on these records, of all compartments and open rows that speak of them."""
        self._look_anew()
        parts: set[tuple[str, int, int]] = set()
        for record in records:
            yield from self._past_of(record)
            parts.update(self._db.execute(_APART, (record,)))
        judged = self.judgements() if parts else {}
        for name, part, merged in sorted(parts):
            for one in self._written(part, judged[name], records):
                if not (merged and one.effective):
                    yield replace(one, effective=False)
        for key in self.open_keys():
            for label, op in self.open_operations(key):
                if op.cell.record in records:
                    op_id = OpId(bytes.fromhex(key), op.seq)
                    yield Written(
                        op=op_id, label=label, operation=op, part=0, origin=self.open_origin(key), effective=True
                    )

    def _past_of(self, record: bytes) -> Iterator[Written]:
        """Yield what is merged of a record: operations stand in pieces of the past, values there or in the doc."""
        look = self._lookups
        for doc, text, body, heads, places in self._db.execute(_PASTS, (record,)).fetchall():
            label = Label.parse(text)
            pieces = np.frombuffer(places, past.PLACE).tolist()
            told = [one for piece, *span in pieces for one in look.piece(piece).told(*span)]
            values = dict(zip(np.frombuffer(heads, HEADS)["op"].tolist(), _raws.decode(body).values(), strict=True))
            values.update((one.op, one.value) for one in told if one.value)
            for one in told:
                if not one.part:
                    continue
                operation = Operation(
                    seq=one.op & SEQ_MASK,
                    cell=Cell(record, *look.slot(one.slot)),
                    time=one.time,
                    value=bytes(values.get(one.op) or self._value_of(doc, one)),
                    supersedes=self._ids(one.parents),
                    observes=self._ids(one.observed),
                    basis=one.basis.encode(),
                )
                yield Written(
                    op=OpId(look.key(one.op >> SEQ_BITS), operation.seq),
                    label=label,
                    operation=operation,
                    part=one.part,
                    origin=look.origin(one.part),
                    effective=True,
                )

    def _piece(self, row: int) -> past.Piece:
        return past.Piece(*self._db.execute("select operations from past where id = ?", (row,)).fetchone())

    def _value_of(self, doc: int, told: past.Told) -> bytes:
        """Return a value that no piece holds: another head's, or one that only open rows supersede."""
        row = self._db.execute(_RIVAL, (doc, told.slot, told.op)).fetchone()
        if row:
            return bytes(row[0])
        columns = self._lookups.columns(told.part)
        return columns.values[int(np.searchsorted(columns.seq, told.op & SEQ_MASK))]

    def _ids(self, ids: Iterable[int]) -> tuple[OpId, ...]:
        return tuple(OpId(self._lookups.key(op >> SEQ_BITS), op & SEQ_MASK) for op in ids)

    def _look_anew(self) -> None:
        """Forget what was looked up before anything was written, by whatever program, or may still be undone."""
        (version,) = self._db.execute("pragma data_version").fetchone()
        now = None if self._db.in_transaction else (version, self._db.total_changes)
        if now is None or now != self._looked_up:
            for lookup in self._lookups:
                lookup.cache_clear()
        self._looked_up = now

    def _slot(self, row: int) -> tuple[str, str]:
        field, element = self._db.execute("select field, element from slot where id = ?", (row,)).fetchone()
        return field, element

    def _key(self, signer: int) -> bytes:
        (key,) = self._db.execute("select key from signer where id = ?", (signer,)).fetchone()
        return bytes(key)

    def _origin(self, part: int) -> Origin:
        return origin_of(*self._db.execute(_ORIGIN_OF_PART, (part,)).fetchone())

    def _unbelieved_parts(self) -> list[int]:
        """Return compartments that are shown only because this desk wrote them."""
        return [part for part, verdict in self._db.execute(_SHOWN) if not Verdict(verdict).believed]


_SHOWN = "select compartment.id, verdict from compartment join segment on segment.id = segment where shown"
_PASTS = (
    """select doc.id, text, cast(body as blob), heads, past from doc join label on label.id = label where uid = ?"""
)
_APART = """select hash, part, merged from apart join compartment on compartment.id = part
    join segment on segment.id = segment where uid = ?"""
_RIVAL = "select cast(value as blob) from rival where doc = ? and slot = ? and op = ?"
_ORIGIN_OF_PART = """select envelope, verdict from compartment join segment on segment.id = segment
    where compartment.id = ?"""
_raws = msgspec.json.Decoder(dict[str, msgspec.Raw])
