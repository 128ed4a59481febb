"""The merge: operations of many compartments become rows of the views, in one pass over whole columns.

A *doc* row holds what one label says of one record: a JSON object of the values shown first, keyed by field and
element, the ids and times of those heads, and the compartments that speak of it.  Where a cell has several heads, all
of them stand in *rival*; ids that are superseded before they have arrived stand in *absent*.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import msgspec
import numpy as np

from desktop.journal.heads import find_heads, group_ends, shown_first
from desktop.store.schema import DROP_VIEWS, VIEWS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from desktop.journal.columns import Columns

    Ints = NDArray[np.int64]
    Mask = NDArray[np.bool_]

SEQ_BITS: Final = 32
SEQ_MASK: Final = (1 << SEQ_BITS) - 1
SLOT_BITS: Final = 24
_SLOT_MASK: Final = (1 << SLOT_BITS) - 1
_PAIR: Final = 2
_raws = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NONE: Final = np.empty(0, np.int64)

Content = TypeVar("Content")
DocKey = tuple[bytes, str, int]  # record, type, label


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A compartment about to be merged: its row (0 for open rows), signer's and label's rows, and its columns.

    ``first`` and ``last`` are its segment's numbers; ``allowed`` says for each entry of ``columns.fields`` whether
    operations on it have effect.
    """

    part: int
    signer: int
    label: int
    first: int
    last: int
    columns: Columns
    allowed: Mask

    @property
    def reach(self) -> tuple[int, int]:
        """The first and the last operation id that its segment covers."""
        base = self.signer << SEQ_BITS
        return base | self.first, base | self.last


class Interned(Generic[Content]):
    """Rows of a small table by their content; new ones are numbered here, and written by whoever asked."""

    def __init__(self, rows: Iterable[tuple[int, Content]]) -> None:
        """Take the rows there are: they are numbered from 1 without a gap."""
        self.ids = {content: row for row, content in rows}
        self._first_new = len(self.ids)

    def id(self, content: Content) -> int:
        """Return the row of this content, or the next free one."""
        return self.ids.setdefault(content, len(self.ids) + 1)

    def new(self) -> list[tuple[Content, int]]:
        """Return what is not in the table yet."""
        return list(self.ids.items())[self._first_new :]


class Views:
    """The views of one open desk file.  All calls stand in a transaction of the caller's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on this connection."""
        self._db = connection

    def clear(self) -> None:
        """Throw all views away."""
        for statement in (DROP_VIEWS + VIEWS).split(";"):
            self._db.execute(statement)

    def merge(self, sources: Sequence[Source]) -> set[bytes]:
        """Merge compartments that are not merged yet, in any order; returns the records that they speak of."""
        return _Merge(self._db).run(sources) if sources else set()

    def add_part(self, part: int, label: int, columns: Columns) -> None:
        """Note that a compartment, whose operations are in the views as open rows, now speaks of their docs."""
        piece = part.to_bytes(4, "little")
        rows = [
            (piece, uid, type_, label)
            for uid, type_ in {
                (columns.records[record], columns.fields[field].partition(".")[0])
                for record, field in zip(columns.record.tolist(), columns.field.tolist(), strict=True)
            }
        ]
        self._db.executemany(
            "update doc set parts = cast(parts || ? as blob) where uid = ? and type = ? and label = ?", rows
        )


class _Merge:
    """One merge: gathers operations, finds heads, writes the docs they touch."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        slots = db.execute("select id, field, element from slot order by id")
        self._slots: Interned[tuple[str, str]] = Interned((row, (field, element)) for row, field, element in slots)
        self._signers: Interned[bytes] = Interned(db.execute("select id, key from signer order by id"))
        self._last_doc = int(db.execute("select coalesce(max(id), 0) from doc").fetchone()[0])
        self._fresh = self._last_doc == 0
        self._docs: dict[DocKey, int] = {}
        self._parts: dict[int, bytes] = {}
        self._columns: dict[str, list[Ints]] = defaultdict(list)
        self._values: list[bytes] = []

    def run(self, sources: Sequence[Source]) -> set[bytes]:
        for source in sources:
            self._gather(source)
        keys = {doc: key for key, doc in self._docs.items()}
        op, label, cell, time, value, parent, parent_cell, parent_label = (
            np.concatenate(self._columns[name]) if self._columns[name] else _NONE
            for name in ("op", "label", "cell", "time", "value", "parent", "parent_cell", "parent_label")
        )
        awaited, awaited_cell = self._awaited(sources)
        for one in np.unique(parent_label).tolist():
            mine = parent_label == one
            self._remember_absent(one, op[label == one], parent[mine], parent_cell[mine], sources)
        heads = find_heads(op, cell, np.append(parent, awaited), np.append(parent_cell, awaited_cell))
        chosen = np.flatnonzero(heads)
        chosen = chosen[shown_first(cell[chosen], time[chosen], self._comparable(op[chosen]))]
        self._write(keys, cell[chosen], op[chosen], time[chosen], value[chosen])
        return {record for record, _, _ in keys.values()}

    def _gather(self, source: Source) -> None:
        columns = source.columns
        keep = np.flatnonzero(source.allowed[columns.field])
        if not len(keep):
            return
        doc = self._doc_of_each(source, keep)
        cell = doc << SLOT_BITS | self._slot_of_each(columns)[keep]
        cell_of_all = np.zeros(columns.count, np.int64)
        cell_of_all[keep] = cell
        self._add(
            op=source.signer << SEQ_BITS | columns.seq[keep],
            label=np.full(len(keep), source.label),
            cell=cell,
            time=columns.time[keep],
            value=keep + len(self._values),
        )
        self._values += columns.values
        if len(columns.parent_of):
            signers = np.array([self._signers.id(key) for key in columns.keys], np.int64)
            effective = source.allowed[columns.field[columns.parent_of]]
            of, key, seq = columns.parent_of[effective], columns.parent_key[effective], columns.parent_seq[effective]
            self._add(
                parent=signers[key] << SEQ_BITS | seq,
                parent_cell=cell_of_all[of],
                parent_label=np.full(len(of), source.label),
            )

    def _add(self, **arrays: Ints) -> None:
        for name, array in arrays.items():
            self._columns[name].append(array)

    def _doc_of_each(self, source: Source, keep: Ints) -> Ints:
        columns = source.columns
        types = list(dict.fromkeys(field.partition(".")[0] for field in columns.fields))
        type_of = np.array([types.index(field.partition(".")[0]) for field in columns.fields], np.int64)
        pairs = columns.record[keep] * len(types) + type_of[columns.field[keep]]
        distinct, place = np.unique(pairs, return_inverse=True)
        piece = source.part.to_bytes(4, "little") if source.part else b""
        docs = []
        for record, type_ in zip(*(half.tolist() for half in np.divmod(distinct, len(types))), strict=True):
            doc = self._doc((columns.records[record], types[type_], source.label))
            self._parts[doc] += piece
            docs.append(doc)
        return np.array(docs, np.int64)[place]

    def _doc(self, key: DocKey) -> int:
        if key not in self._docs:
            row = None if self._fresh else self._db.execute(_FIND_DOC, key).fetchone()
            self._docs[key] = self._load(key, *row) if row else self._make()
        return self._docs[key]

    def _make(self) -> int:
        self._last_doc += 1
        self._parts[self._last_doc] = b""
        return self._last_doc

    def _load(self, key: DocKey, doc: int, body: str, heads: bytes, parts: bytes) -> int:
        """Let the heads of a doc that is here enter as operations that supersede nothing."""
        self._parts[doc] = parts
        names = _raws.decode(body)
        pairs = np.frombuffer(heads, np.int64).reshape(-1, _PAIR)
        slots = np.array([self._slots.id(slot_of(key[1], name)) for name in names], np.int64)
        rivals = [row for row in self._db.execute(_RIVALS, (doc,)) if row[1] not in set(pairs[:, 0].tolist())]
        others = np.array([row[:3] for row in rivals], np.int64).reshape(-1, 3)
        start = len(self._values)
        self._values += [bytes(value) for value in names.values()]
        self._values += [str(row[3]).encode() for row in rivals]
        cells = doc << SLOT_BITS | np.append(slots, others[:, 0])
        op, time = np.append(pairs[:, 0], others[:, 1]), np.append(pairs[:, 1], others[:, 2])
        labels, values = np.full(len(cells), key[2]), np.arange(start, start + len(cells))
        self._add(op=op, label=labels, cell=cells, time=time, value=values)
        return doc

    def _slot_of_each(self, columns: Columns) -> Ints:
        if columns.elements == [""]:
            return np.array([self._slots.id((field, "")) for field in columns.fields], np.int64)[columns.field]
        width = len(columns.elements)
        distinct, place = np.unique(columns.field * width + columns.element, return_inverse=True)
        pairs = (divmod(pair, width) for pair in distinct.tolist())
        slots = [self._slots.id((columns.fields[field], columns.elements[element])) for field, element in pairs]
        return np.array(slots, np.int64)[place]

    def _awaited(self, sources: Sequence[Source]) -> tuple[Ints, Ints]:
        """Take out of *absent* what has come now: ids that operations here superseded before they arrived."""
        if self._fresh or not self._db.execute("select exists(select 1 from absent)").fetchone()[0]:
            return _NONE, _NONE
        rows: list[tuple[int, int, int]] = []
        for source in sources:
            rows += self._db.execute(_ARRIVED, (*source.reach, source.label))
        self._db.executemany("delete from absent where op = ? and doc = ? and slot = ?", rows)
        found = np.array(rows, np.int64).reshape(-1, 3)
        return found[:, 0], found[:, 1] << SLOT_BITS | found[:, 2]

    def _remember_absent(self, label: int, op: Ints, parent: Ints, cell: Ints, sources: Sequence[Source]) -> None:
        """Keep which ids operations of a label supersede that are in none of its compartments merged so far."""
        unseen = np.flatnonzero(~np.isin(parent, op))
        if not len(unseen):
            return
        here = self._db.execute(_MERGED, {"bits": SEQ_BITS, "label": label}).fetchall()
        here += [source.reach for source in sources if source.label == label]
        missing = unseen[~_within(parent[unseen], here)]
        rows = zip(parent[missing].tolist(), *(half.tolist() for half in _parted(cell[missing])), strict=True)
        self._db.executemany("insert or ignore into absent values(?, ?, ?)", rows)

    def _comparable(self, op: Ints) -> Ints:
        """Return ids that are in the same order on every desk: by signing key, then by number."""
        rank = np.zeros(len(self._signers.ids) + 1, np.int64)
        rank[[self._signers.ids[key] for key in sorted(self._signers.ids)]] = np.arange(len(self._signers.ids))
        ranked: Ints = rank[op >> SEQ_BITS] << SEQ_BITS
        return ranked | op & SEQ_MASK

    def _write(self, keys: Mapping[int, DocKey], cell: Ints, op: Ints, time: Ints, value: Ints) -> None:
        """Write the docs; the arrays hold all their heads by cell, each cell's in the order of display."""
        ends = group_ends(cell)
        last = ends[1:] - 1
        self._write_rivals(keys, cell, op, time, value, np.diff(ends))
        doc, slot = _parted(cell[last])
        names = {row: msgspec.json.encode(name_of(*content)) + b":" for content, row in self._slots.ids.items()}
        shown = zip(slot.tolist(), value[last].tolist(), strict=True)
        fragments = [names[row] + self._values[index] for row, index in shown]
        heads = np.stack([op[last], time[last]], 1)
        borders = group_ends(doc).tolist()
        bodies = dict.fromkeys(keys, ("{}", b""))  # a faulty writer's circle of operations leaves a doc without heads
        for row, start, end in zip(doc[borders[:-1]].tolist(), borders, borders[1:], strict=False):
            bodies[row] = (b"{" + b",".join(fragments[start:end]) + b"}").decode(), heads[start:end].tobytes()
        self._db.executemany(_WRITE_DOC, [(row, *keys[row], *body, self._parts[row]) for row, body in bodies.items()])
        self._db.executemany(
            "insert into slot values(?3, ?1, ?2)", [(*content, row) for content, row in self._slots.new()]
        )
        self._db.executemany("insert into signer(key, id) values(?, ?)", self._signers.new())

    def _write_rivals(
        self, keys: Mapping[int, DocKey], cell: Ints, op: Ints, time: Ints, value: Ints, sizes: Ints
    ) -> None:
        if not self._fresh:
            self._db.executemany("delete from rival where doc = ?", [(doc,) for doc in keys])
        several = np.flatnonzero(np.repeat(sizes, sizes) > 1)
        columns = (*_parted(cell[several]), op[several], time[several])
        values = [self._values[index].decode() for index in value[several].tolist()]
        rows = zip(*(column.tolist() for column in columns), values, strict=True)
        self._db.executemany("insert into rival values(?, ?, ?, ?, ?)", rows)


def name_of(field: str, element: str) -> str:
    """Return a cell's key in a doc's body: the field without its type, and after a slash the element of a set."""
    local = field.partition(".")[2]
    return f"{local}/{element}" if element else local


def slot_of(type_: str, name: str) -> tuple[str, str]:
    """Return field and element behind a key of a doc's body."""
    local, _, element = name.partition("/")
    return f"{type_}.{local}", element


def _parted(cell: Ints) -> tuple[Ints, Ints]:
    return cell >> SLOT_BITS, cell & _SLOT_MASK


def _within(ids: Ints, ranges: list[tuple[int, int]]) -> Mask:
    """Say which ids lie in one of the ranges (first and last, both included)."""
    if not ranges:
        return np.zeros(len(ids), np.bool_)
    borders = np.array(sorted(ranges), np.int64)
    place = np.searchsorted(borders[:, 0], ids, "right") - 1
    return (place >= 0) & (ids <= np.maximum.accumulate(borders[:, 1])[place])


_FIND_DOC = "select id, body, heads, parts from doc where uid = ? and type = ? and label = ?"
_WRITE_DOC = """insert into doc values(?, ?, ?, ?, ?, ?, ?)
    on conflict(id) do update set body = excluded.body, heads = excluded.heads, parts = excluded.parts"""
_RIVALS = "select slot, op, time, value from rival where doc = ?"
_ARRIVED = """select absent.op, absent.doc, absent.slot from absent join doc on doc.id = absent.doc
    where absent.op between ? and ? and doc.label = ?"""
_MERGED = """
    select segment.signer << :bits | segment.first, segment.signer << :bits | segment.last
    from compartment join segment on segment.id = compartment.segment where merged and label = :label
    union all
    select signer << :bits | min(seq), signer << :bits | max(seq) from open_op where label = :label group by signer"""
