"""The merge: operations of many compartments become rows of the views, in one pass over whole columns.

A *doc* row holds what one label says of one record: a JSON object of the values shown first, keyed by field and
element, the ids and times of those heads, and the compartments that speak of it.  Where a cell has several heads, all
of them stand in *rival*; ids that are superseded before they have arrived stand in *absent*.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

import msgspec
import numpy as np

from desktop.journal.heads import find_heads, group_ends, shown_first
from desktop.store.schema import DROP_VIEWS, VIEWS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence

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

    ``first`` and ``last`` are its segment's numbers; ``allowed`` says of each operation whether it has effect.
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
    """Rows of a small table by their content, looked up as they are asked for; new ones are numbered here."""

    def __init__(self, count: int, find: Callable[[Content], tuple[int] | None]) -> None:
        """Take how many rows there are, numbered from 1 without a gap, and how one is found."""
        self.ids: dict[Content, int] = {}
        self.contents: dict[int, Content] = {}
        self.new: list[tuple[int, Content]] = []
        self._count, self._find = count, find

    def id(self, content: Content) -> int:
        """Return the row of this content, or the next free one."""
        known = self.ids.get(content)
        return self._add(content) if known is None else known

    def _add(self, content: Content) -> int:
        found = self._find(content)
        if found is None:
            self._count += 1
            self.new.append((self._count, content))
        row = found[0] if found else self._count
        self.ids[content], self.contents[row] = row, content
        return row


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


class _Heads(NamedTuple):
    """Heads by cell, each cell's in the order of display; ``value`` is an index in the merge's values."""

    cell: Ints
    op: Ints
    time: Ints
    value: Ints


class _Merge:
    """One merge: gathers operations, finds heads, writes the docs they touch."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        slots, signers, self._last_doc = db.execute(_COUNTS).fetchone()
        self._slots: Interned[tuple[str, str]] = Interned(slots, lambda slot: db.execute(_FIND_SLOT, slot).fetchone())
        self._signers: Interned[bytes] = Interned(signers, lambda key: db.execute(_FIND_SIGNER, (key,)).fetchone())
        self._fresh = self._last_doc == 0
        self._docs: dict[tuple[str, int], dict[bytes, int]] = defaultdict(dict)  # by type and label, then by record
        self._keys: list[DocKey] = []  # docs of this merge, which are numbered from 1 as they are met
        self._parts: list[list[bytes]] = [[]]  # by that number: the compartments that speak of them
        self._columns: dict[str, list[Ints]] = defaultdict(list)
        self._values: list[bytes] = []

    def run(self, sources: Sequence[Source]) -> set[bytes]:
        for source in sources:
            self._gather(source)
        keys = self._keys
        rows, known = self._find_docs(keys)
        op, doc, slot, time, value, parent, parent_doc, parent_slot, parent_label = map(self._joined, _COLUMNS)
        cell, parent_cell = rows[doc] << SLOT_BITS | slot, rows[parent_doc] << SLOT_BITS | parent_slot
        awaited, awaited_cell = self._awaited(sources)
        heads, met = find_heads(op, cell, np.append(parent, awaited), np.append(parent_cell, awaited_cell))
        unmet = np.flatnonzero(~met[: len(parent)])
        for one in np.unique(parent_label[unmet]).tolist():
            mine = unmet[parent_label[unmet] == one]
            self._remember_absent(one, parent[mine], parent_cell[mine], sources)
        chosen = np.flatnonzero(heads)
        chosen = chosen[shown_first(cell[chosen], time[chosen], self._comparable(op[chosen]))]
        found = _Heads(cell[chosen], op[chosen], time[chosen], value[chosen])
        self._write_rivals(found)
        self._write_docs(dict(zip(rows[1:].tolist(), keys, strict=True)), known, found)
        self._write_tables()
        return {record for record, _, _ in keys}

    def _joined(self, name: str) -> Ints:
        return np.concatenate(self._columns[name]) if self._columns[name] else _NONE

    def _add(self, **arrays: Ints) -> None:
        for name, array in arrays.items():
            self._columns[name].append(array)

    def _gather(self, source: Source) -> None:
        """Add the operations that count, and the ids that they supersede; docs by their numbers in this merge."""
        columns = source.columns
        keep = np.flatnonzero(source.allowed)
        if not len(keep):
            return
        doc, slot = np.zeros(columns.count, np.int64), self._slot_of_each(columns)
        doc[keep] = self._doc_of_each(source, keep)
        self._add(
            op=source.signer << SEQ_BITS | columns.seq[keep],
            doc=doc[keep],
            slot=slot[keep],
            time=columns.time[keep],
            value=keep + len(self._values),
        )
        self._values += columns.values
        if len(columns.parent_of):
            signers = np.array([self._signers.id(key) for key in columns.keys], np.int64)
            counts = source.allowed[columns.parent_of]
            of, key, seq = columns.parent_of[counts], columns.parent_key[counts], columns.parent_seq[counts]
            self._add(
                parent=signers[key] << SEQ_BITS | seq,
                parent_doc=doc[of],
                parent_slot=slot[of],
                parent_label=np.full(len(of), source.label),
            )

    def _doc_of_each(self, source: Source, keep: Ints) -> Ints:
        """Return each kept operation's doc, by its number in this merge."""
        columns = source.columns
        types = list(dict.fromkeys(field.partition(".")[0] for field in columns.fields))
        type_of = np.array([types.index(field.partition(".")[0]) for field in columns.fields], np.int64)
        pairs = columns.record[keep] * len(types) + type_of[columns.field[keep]]
        distinct, place = np.unique(pairs, return_inverse=True)
        piece = source.part.to_bytes(4, "little") if source.part else b""
        known = [self._docs[type_, source.label] for type_ in types]
        docs = []
        for record, type_ in zip(*(half.tolist() for half in np.divmod(distinct, len(types))), strict=True):
            uid = columns.records[record]
            doc = known[type_].get(uid)
            if doc is None:
                self._keys.append((uid, types[type_], source.label))
                self._parts.append([])
                doc = known[type_][uid] = len(self._keys)
            self._parts[doc].append(piece)
            docs.append(doc)
        return np.array(docs, np.int64)[place]

    def _find_docs(self, keys: Sequence[DocKey]) -> tuple[Ints, set[int]]:
        """Return each doc's row, and the rows that were here before: their heads enter, superseding nothing."""
        rows = np.zeros(len(keys) + 1, np.int64)
        found = [] if self._fresh else self._here(keys)
        rows[[doc for doc, *_ in found]] = [row for _, row, *_ in found]
        new = np.flatnonzero(rows[1:] == 0) + 1
        rows[new] = np.arange(self._last_doc + 1, self._last_doc + 1 + len(new))
        if found:
            self._load(keys, found)
        return rows, {row for _, row, *_ in found}

    def _here(self, keys: Sequence[DocKey]) -> list[tuple[int, int, str, bytes, bytes]]:
        self._db.execute("create temp table if not exists touched(doc integer primary key, uid, type, label)")
        self._db.execute("delete from touched")
        self._db.executemany("insert into touched values(?, ?, ?, ?)", [(n, *key) for n, key in enumerate(keys, 1)])
        return self._db.execute(_HERE).fetchall()

    def _load(self, keys: Sequence[DocKey], found: Sequence[tuple[int, int, str, bytes, bytes]]) -> None:
        slot_by_name: dict[tuple[str, str], int] = {}
        sizes, slots, start = [], [], len(self._values)
        for doc, _, body, _, parts in found:
            self._parts[doc].insert(0, parts)
            cells = _raws.decode(body)
            type_ = keys[doc - 1][1]
            for name in cells:
                slot = slot_by_name.get((type_, name))
                if slot is None:
                    slot = slot_by_name[type_, name] = self._slots.id(slot_of(type_, name))
                slots.append(slot)
            self._values += map(bytes, cells.values())
            sizes.append(len(cells))
        pairs = np.frombuffer(b"".join(heads for _, _, _, heads, _ in found), np.int64).reshape(-1, _PAIR)
        doc_of = np.repeat([doc for doc, *_ in found], sizes)
        rivals = self._db.execute(_RIVALS_HERE).fetchall()
        others = np.array([row[:4] for row in rivals], np.int64).reshape(-1, 4)
        disputed = np.isin(doc_of, others[:, 0])
        shown = set(zip(doc_of[disputed].tolist(), pairs[disputed, 0].tolist(), strict=True))
        more = [index for index, row in enumerate(rivals) if (row[0], row[2]) not in shown]
        self._values += [rivals[index][4].encode() for index in more]
        numbers = np.append(doc_of, others[more, 0])
        self._add(
            op=np.append(pairs[:, 0], others[more, 2]),
            doc=numbers,
            slot=np.append(np.array(slots, np.int64), others[more, 1]),
            time=np.append(pairs[:, 1], others[more, 3]),
            value=np.arange(start, start + len(numbers)),
        )
        self._db.executemany("delete from rival where doc = ?", {(row[5],) for row in rivals})

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

    def _remember_absent(self, label: int, parent: Ints, cell: Ints, sources: Sequence[Source]) -> None:
        """Keep which of these superseded ids are in none of a label's compartments merged so far."""
        here = self._db.execute(_MERGED, {"bits": SEQ_BITS, "label": label}).fetchall()
        here += [source.reach for source in sources if source.label == label]
        missing = np.flatnonzero(~_within(parent, here))
        rows = zip(parent[missing].tolist(), *(half.tolist() for half in _parted(cell[missing])), strict=True)
        self._db.executemany("insert or ignore into absent values(?, ?, ?)", rows)

    def _comparable(self, op: Ints) -> Ints:
        """Return ids that are in the same order on every desk: by signing key, then by number."""
        signers = sorted(
            (key, row) for row, key in [*self._db.execute("select id, key from signer"), *self._signers.new]
        )
        rank = np.zeros(len(signers) + 1, np.int64)
        rank[[row for _, row in signers]] = np.arange(len(signers))
        ranked: Ints = rank[op >> SEQ_BITS] << SEQ_BITS
        return ranked | op & SEQ_MASK

    def _write_docs(self, keys: Mapping[int, DocKey], known: set[int], heads: _Heads) -> None:
        """Write the docs of these rows; ``known`` are those that were here before."""
        bodies = dict.fromkeys(keys, ("{}", b""))  # operations in a circle leave a doc without heads
        bodies.update(self._bodies(heads))
        parts = dict(zip(keys, map(b"".join, self._parts[1:]), strict=True))
        new = [(row, *key, *bodies[row], parts[row]) for row, key in keys.items() if row not in known]
        self._db.executemany("insert into doc values(?, ?, ?, ?, ?, ?, ?)", new)
        old = [(*bodies[row], parts[row], row) for row in keys if row in known]
        self._db.executemany("update doc set body = ?, heads = ?, parts = ? where id = ?", old)

    def _bodies(self, heads: _Heads) -> Iterator[tuple[int, tuple[str, bytes]]]:
        """Yield each doc's row with its body and packed heads."""
        last = group_ends(heads.cell)[1:] - 1
        doc, slot = _parted(heads.cell[last])
        names = {row: msgspec.json.encode(name_of(*content)) + b":" for row, content in self._slots.contents.items()}
        shown = zip(slot.tolist(), heads.value[last].tolist(), strict=True)
        fragments = [names[row] + self._values[index] for row, index in shown]
        packed = np.stack([heads.op[last], heads.time[last]], 1)
        borders = group_ends(doc).tolist()
        for row, start, end in zip(doc[borders[:-1]].tolist(), borders, borders[1:], strict=False):
            yield row, ((b"{" + b",".join(fragments[start:end]) + b"}").decode(), packed[start:end].tobytes())

    def _write_tables(self) -> None:
        self._db.executemany("insert into slot values(?, ?, ?)", [(row, *slot) for row, slot in self._slots.new])
        self._db.executemany("insert into signer(id, key) values(?, ?)", self._signers.new)

    def _write_rivals(self, heads: _Heads) -> None:
        """Write all heads of the cells that have several."""
        sizes = np.diff(group_ends(heads.cell))
        several = np.flatnonzero(np.repeat(sizes, sizes) > 1)
        columns = (*_parted(heads.cell[several]), heads.op[several], heads.time[several])
        values = [self._values[index].decode() for index in heads.value[several].tolist()]
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


_COLUMNS = ("op", "doc", "slot", "time", "value", "parent", "parent_doc", "parent_slot", "parent_label")
_COUNTS = (
    """select (select count(*) from slot), (select count(*) from signer), (select coalesce(max(id), 0) from doc)"""
)
_FIND_SLOT = "select id from slot where field = ? and element = ?"
_FIND_SIGNER = "select id from signer where key = ?"
_HERE = """select touched.doc, id, body, heads, parts from touched join doc
    on doc.uid = touched.uid and doc.type = touched.type and doc.label = touched.label order by touched.doc"""
_RIVALS_HERE = """select touched.doc, slot, op, time, value, rival.doc from touched join doc
    on doc.uid = touched.uid and doc.type = touched.type and doc.label = touched.label
    join rival on rival.doc = doc.id"""
_ARRIVED = """select absent.op, absent.doc, absent.slot from absent join doc on doc.id = absent.doc
    where absent.op between ? and ? and doc.label = ?"""
_MERGED = """
    select segment.signer << :bits | segment.first, segment.signer << :bits | segment.last
    from compartment join segment on segment.id = compartment.segment where merged and label = :label
    union all
    select signer << :bits | min(seq), signer << :bits | max(seq) from open_op where label = :label group by signer"""
