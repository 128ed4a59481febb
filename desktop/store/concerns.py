"""What a desk shows of withdrawals, and whole labels read at once for those who look for what does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework.ports import Body, Record, Withdrawal
from desktop.journal.operations import Cell, OpId
from desktop.records.declare import WITHDRAWN
from desktop.records.labels import Label
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT
from desktop.store import search
from desktop.store.reading import Reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from desktop.casework.ports import Head
    from desktop.records.labels import Audience

_raws = msgspec.json.Decoder(dict[str, msgspec.Raw])


class Concerns(Reading):
    """A desk file whose records may be withdrawn."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on this connection."""
        super().__init__(connection)
        self._withdrawals: tuple[tuple[int, int], list[Withdrawal]] = ((-1, -1), [])  # found when the file was so

    def records(self, type_: str, audiences: Iterable[Audience] | None = None) -> list[Record]:
        """Return all records of a type by id, as far as cells of these audiences speak of them; none withdrawn."""
        found = super().records(type_, audiences)
        gone = self.withdrawn_records()
        return [one for one in found if one.id not in gone] if gone else found

    def withdrawn_records(self) -> set[bytes]:
        """Return the records that are withdrawn and to which nobody wrote without knowing of that."""
        found = self.withdrawals()
        ends = {one.record for one in found if one.label.audience is _own_audience(one.type)}
        return ends - {one.record for one in found if one.unseen}

    def withdrawals(self) -> list[Withdrawal]:
        """Return every record that is withdrawn, by label, and what was written against it."""
        (version,) = self._db.execute("pragma data_version").fetchone()
        now = (version, self._db.total_changes)
        if self._withdrawals[0] != now:
            self._withdrawals = now, self._find_withdrawals()
        return self._withdrawals[1]

    def _find_withdrawals(self) -> list[Withdrawal]:
        if not self._db.execute(_ANY, (f"%.{WITHDRAWN.id}",)).fetchone():
            return []
        if search.is_whole(self._db):
            docs = msgspec.json.encode(search.withdrawn(self._db)).decode()
            rows = self._db.execute(_WITHDRAWN_DOCS, (docs,)).fetchall()
        else:
            rows = self._db.execute(_WITHDRAWN, (_SAID, f"$.{WITHDRAWN.id}")).fetchall()
        observed = self._observed({uid for uid, *_ in rows})
        found = (self._withdrawal(uid, type_, text, observed) for uid, type_, text in rows)
        return [one for one in found if one]

    def _observed(self, records: set[bytes]) -> dict[tuple[Cell, Label, OpId], frozenset[OpId]]:
        """Return what each withdrawal of these records saw."""
        return {
            (one.operation.cell, one.label, one.op): frozenset(one.operation.observes)
            for one in self.operations_on(records)
            if one.effective and one.operation.cell.field.endswith(f".{WITHDRAWN.id}")
        }

    def _withdrawal(
        self, uid: bytes, type_: str, text: str, observed: dict[tuple[Cell, Label, OpId], frozenset[OpId]]
    ) -> Withdrawal | None:
        label, word = Label.parse(text), Cell(uid, f"{type_}.{WITHDRAWN.id}", "")
        cells = self.told(uid, type_)[label]
        words = cells.pop(word, ())
        if any(head.value != PRESENT for head in words):  # where that itself differs, the record stands
            return None
        seen = frozenset[OpId]().union(*(observed.get((word, label, head.op), ()) for head in words))
        unseen = tuple((cell, head) for cell, heads in sorted(cells.items()) for head in heads if head.op not in seen)
        return Withdrawal(record=uid, type=type_, label=label, words=words, unseen=unseen)

    def told(self, record: bytes, type_: str) -> dict[Label, dict[Cell, tuple[Head, ...]]]:
        """Return the heads of all cells of a record, by label."""
        return {
            Label.parse(text): {
                Cell(record, field, element): found
                for (field, element), found in self._heads_in(doc, type_, body, heads).items()
            }
            for doc, body, heads, text in self._db.execute(_TOLD, (record, type_)).fetchall()
        }

    def bodies(self, type_: str = "") -> Iterator[Body]:
        """Yield what each label says of every record of a type ("": of all types), as it is shown."""
        for uid, kind, body, text in self._db.execute(_BODIES, {"type": type_}):
            yield Body(uid, kind, Label.parse(text), {name: bytes(raw) for name, raw in _raws.decode(body).items()})

    def field_ids(self) -> list[str]:
        """Return the global id of every field that anything shown here has."""
        return [field for (field,) in self._db.execute("select distinct field from slot order by field")]


def _own_audience(type_: str) -> Audience | None:
    kind = CATALOGUE.types.get(type_)
    return kind.audience if kind else None


_SAID: Final = f'"{WITHDRAWN.id}":true'
_ANY: Final = "select 1 from slot where field like ? limit 1"
_WITHDRAWN: Final = """select uid, type, text from doc join label on label.id = label
    where instr(body, ?) and json_extract(body, ?) = 1 order by uid, text"""
_TOLD: Final = """select doc.id, body, heads, text from doc join label on label.id = label where uid = ? and type = ?
    order by text"""
_WITHDRAWN_DOCS: Final = """select uid, type, text from doc join label on label.id = label
    where doc.id in (select value from json_each(?)) order by uid, text"""
_BODIES: Final = """select uid, type, body, text from doc join label on label.id = label
    where type = :type or :type = '' order by uid, text"""
