"""The merge: operations of many compartments become rows of the views, in one pass over whole columns.

A *doc* row holds what one label says of one record: a JSON object of the values shown first, keyed by field and
element, the ids and times of those heads, and where its *past* stands.  Where a cell has several heads, all of them
stand in *rival*; ids that are superseded before they have arrived stand in *absent*; records on which compartments hold
operations without effect, in *apart*.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from desktop.journal.arrays import np
from desktop.journal.columns import only
from desktop.journal.heads import find_heads, group_ends, in_order, shown_first
from desktop.store import past
from desktop.store.docs import HEADS, Docs, Home
from desktop.store.interning import Interned, Names, Numbers, numbered
from desktop.store.schema import DROP_VIEWS, VIEWS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from desktop.journal.columns import Columns

    Ints = NDArray[np.int64]
    Mask = NDArray[np.bool_]

SEQ_BITS: Final = 32
SEQ_MASK: Final = (1 << SEQ_BITS) - 1
SLOT_BITS: Final = 24
_SLOT_MASK: Final = (1 << SLOT_BITS) - 1
_raws = msgspec.json.Decoder(dict[str, msgspec.Raw])
_MANY: Final = 8  # a table of slots that is at most so many times as long as what is sought in it is read whole


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


class Views:
    """The views of one open desk file.  All calls stand in a transaction of the caller's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on this connection."""
        self._db = connection

    def clear(self) -> None:
        """Throw all views away."""
        for statement in (DROP_VIEWS + VIEWS).split(";\n"):
            self._db.execute(statement)

    def merge(self, sources: Sequence[Source]) -> set[bytes]:
        """Merge compartments that are not merged yet, in any order; returns the records that they speak of."""
        return _Merge(self._db).run(sources) if sources else set()

    def add_part(self, source: Source) -> None:
        """Take a compartment, whose operations are in the views as open rows, into the past of their docs."""
        _Merge(self._db).remember(source)

    def set_apart(self, part: int, columns: Columns) -> None:
        """Note the records on which a compartment that is not merged holds operations."""
        _set_apart(self._db, part, columns, np.ones(columns.count, np.bool_))


class _Heads(NamedTuple):
    """Heads by cell, each cell's in the order of display; ``value`` is an index in the merge's values."""

    cell: Ints
    op: Ints
    time: Ints
    value: Ints


class _Merge:
    """One merge: gathers operations, finds heads, writes the docs they touch and their past.

    While it lasts, a doc is known by its place among the docs that are touched, in the order of their keys.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        slots, signers = db.execute(_COUNTS).fetchone()
        self._slots: Interned[tuple[str, str]] = Interned(slots, lambda slot: db.execute(_FIND_SLOT, slot).fetchone())
        self._signers: Interned[bytes] = Interned(signers, lambda key: db.execute(_FIND_SIGNER, (key,)).fetchone())
        self._records: Numbers[bytes] = Numbers()
        self._homes: Numbers[Home] = Numbers()
        self._fields: Numbers[str] = Numbers()
        self._elements: Numbers[str] = Numbers()
        self._bases: Numbers[str] = Numbers([""])
        self._columns: dict[str, list[Ints]] = defaultdict(list)
        self._values: list[bytes] = []

    def run(self, sources: Sequence[Source]) -> set[bytes]:
        docs = self._gather_all(sources)
        if docs.known.any():
            self._load(docs)
        rows = self._rows()
        cell = rows.doc << SLOT_BITS | rows.slot
        parent, parent_cell = self._joined("parent"), cell[self._joined("parent_of")]
        awaited, awaited_cell = self._awaited(sources, docs)
        heads, met = find_heads(rows.op, cell, np.append(parent, awaited), np.append(parent_cell, awaited_cell))
        self._remember_absent(sources, docs, parent, parent_cell, np.flatnonzero(~met[: len(parent)]))
        chosen = np.flatnonzero(heads)
        chosen = chosen[shown_first(cell[chosen], rows.time[chosen], self._comparable(rows.op[chosen]))]
        found = _Heads(cell[chosen], rows.op[chosen], rows.time[chosen], rows.value[chosen])
        rows.value[heads] = -1  # the doc shows it
        self._write_rivals(found, docs.row)
        self._write_tables()
        self._write_docs(docs, found, self._write_past(rows, len(docs)))
        return set(self._records)

    def remember(self, source: Source) -> None:
        """Write the past alone; the docs are all here."""
        docs = self._gather_all([source])
        self._write_tables()
        docs.add_past(self._write_past(self._rows(), len(docs)))

    def _rows(self) -> past.Rows:
        """Return what was gathered and then loaded; what was loaded has neither compartment nor basis here."""
        doc, op, time, slot, value = map(self._joined, ("doc", "op", "time", "slot", "value"))
        part, basis = np.zeros((2, len(op)), np.int64)
        part[: self._count], basis[: self._count] = self._joined("part"), self._joined("basis")
        return past.Rows(doc, op, time, slot, part, basis, value)

    def _joined(self, name: str) -> Ints:
        return np.concatenate(self._columns[name]) if self._columns[name] else np.empty(0, np.int64)

    def _add(self, **arrays: Ints) -> None:
        for name, array in arrays.items():
            self._columns[name].append(array)

    def _gather_all(self, sources: Sequence[Source]) -> Docs:
        """Gather operations; returns their docs."""
        self._count = 0
        for source in sources:
            self._gather(source)
        records, homes = sorted(self._records), list(self._homes)
        rank = np.empty(len(records), np.int64)
        rank[[self._records[record] for record in records]] = np.arange(len(records))
        width = len(homes)
        docs, doc = numbered(rank[self._joined("record")] * width + self._joined("home"), len(records) * width)
        self._add(doc=doc, slot=self._slot_of_each())
        return Docs(self._db, records, homes, np.divmod(docs, max(width, 1)))

    def _gather(self, source: Source) -> None:
        """Add the operations that count, and the ids that they name."""
        columns = source.columns
        if not source.allowed.all():
            _set_apart(self._db, source.part, columns, ~source.allowed)
            columns = only(columns, source.allowed)
        if not columns.count:
            return
        homes = self._homes.of((name.partition(".")[0], source.label) for name in columns.fields)
        self._add(
            op=source.signer << SEQ_BITS | columns.seq,
            record=self._records.of(columns.records)[columns.record],
            home=homes[columns.field],
            field=self._fields.of(columns.fields)[columns.field],
            element=self._elements.of(columns.elements)[columns.element],
            basis=self._bases.of(columns.bases)[columns.basis],
            time=columns.time,
            part=np.full(columns.count, source.part),
            value=np.arange(len(self._values), len(self._values) + columns.count),
        )
        signers = np.array([self._signers.id(key) for key in columns.keys], np.int64)
        for name, of, key, seq in (
            ("parent", columns.parent_of, columns.parent_key, columns.parent_seq),
            ("observed", columns.observed_of, columns.observed_key, columns.observed_seq),
        ):
            if len(of):
                self._add(**{name: signers[key] << SEQ_BITS | seq, f"{name}_of": of + self._count})
        self._count += columns.count
        self._values += columns.values

    def _slot_of_each(self) -> Ints:
        fields, elements = list(self._fields), list(self._elements)
        width = len(elements)
        distinct, place = numbered(self._joined("field") * width + self._joined("element"), len(fields) * width)
        if _MANY * len(distinct) > self._slots.count:
            rows = self._db.execute("select id, field, element from slot")
            self._slots.learn((row, (field, element)) for row, field, element in rows)
        slots = ((fields[pair // width], elements[pair % width]) for pair in distinct.tolist())
        return np.array([self._slots.id(slot) for slot in slots], np.int64)[place]

    def _load(self, docs: Docs) -> None:
        """Gather the heads of docs that were here before: they enter, superseding nothing."""
        bodies, packs = docs.read()
        start = len(self._values)
        for body in bodies:
            self._values += _raws.decode(body).values()
        heads, known = np.frombuffer(b"".join(packs), HEADS), np.flatnonzero(docs.known)
        doc = np.repeat(known, [len(pack) // HEADS.itemsize for pack in packs])
        rivals = docs.take_rivals()
        others = np.array([row[:-1] for row in rivals], np.int64).reshape(-1, 4)
        others[:, 0] = known[others[:, 0]]
        disputed = np.isin(doc, others[:, 0])
        shown = set(zip(doc[disputed].tolist(), heads["op"][disputed].tolist(), strict=True))
        more = [n for n, (doc, _, op, _) in enumerate(others.tolist()) if (doc, op) not in shown]
        self._values += [rivals[index][-1] for index in more]
        self._add(
            op=np.append(heads["op"], others[more, 2]),
            doc=np.append(doc, others[more, 0]),
            slot=np.append(heads["slot"].astype(np.int64), others[more, 1]),
            time=np.append(heads["time"], others[more, 3]),
            value=np.arange(start, len(self._values)),
        )

    def _awaited(self, sources: Sequence[Source], docs: Docs) -> tuple[Ints, Ints]:
        """Take out of *absent* what has come now: ids that operations here superseded before they arrived."""
        if not self._db.execute("select exists(select 1 from absent)").fetchone()[0]:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        rows: list[tuple[int, int, int]] = []
        for source in sources:
            rows += self._db.execute(_ARRIVED, (*source.reach, source.label))
        self._db.executemany("delete from absent where op = ? and doc = ? and slot = ?", rows)
        found = np.array(rows, np.int64).reshape(-1, 3)
        doc_by_row = {row: doc for doc, row in enumerate(docs.row.tolist())}
        doc = np.array([doc_by_row.get(row, -1) for row in found[:, 1].tolist()], np.int64)  # -1: no cell of this merge
        return found[:, 0], doc << SLOT_BITS | found[:, 2]

    def _remember_absent(self, sources: Sequence[Source], docs: Docs, parent: Ints, cell: Ints, unmet: Ints) -> None:
        """Keep which of these superseded ids are in none of a label's compartments merged so far."""
        doc, slot = _parted(cell[unmet])
        labels = np.array([label for _, label in docs.homes], np.int64)[docs.home[doc]]
        for label in np.unique(labels).tolist():
            here = self._db.execute(_MERGED, {"bits": SEQ_BITS, "label": label}).fetchall()
            here += [source.reach for source in sources if source.label == label]
            missing = np.flatnonzero((labels == label) & ~_within(parent[unmet], here))
            ids = (column.tolist() for column in (parent[unmet[missing]], docs.row[doc[missing]], slot[missing]))
            self._db.executemany("insert or ignore into absent values(?, ?, ?)", zip(*ids, strict=True))

    def _comparable(self, op: Ints) -> Ints:
        """Return ids that are in the same order on every desk: by signing key, then by number."""
        signers = sorted(
            (key, row) for row, key in [*self._db.execute("select id, key from signer"), *self._signers.new]
        )
        rank = np.zeros(len(signers) + 1, np.int64)
        rank[[row for _, row in signers]] = np.arange(len(signers))
        ranked: Ints = rank[op >> SEQ_BITS] << SEQ_BITS
        return ranked | op & SEQ_MASK

    def _write_past(self, rows: past.Rows, docs: int) -> list[bytes]:
        """Write the past of what is gathered and sealed, and the values that are shown no longer.

        Returns what this adds to each doc's.
        """
        added = [b""] * docs
        if not rows.part.any():
            return added
        told, loaded = rows.part > 0, rows.value[self._count :]
        told[self._count :] = loaded >= 0
        for index in loaded[loaded >= 0].tolist():
            self._values[index] = bytes(self._values[index])
        order = in_order(rows.doc)
        order = order[told[order]]
        place = np.full(len(told), -1)
        place[order] = np.arange(len(order))
        edges = []
        for name in ("parent", "observed"):
            of, op = place[self._joined(f"{name}_of")], self._joined(name)
            edges.append(past.Edges(of[of >= 0], op[of >= 0]))
        ordered = past.Rows(*(column[order] for column in rows))
        here, places = past.write(self._db, ordered, past.Named(self._values, list(self._bases), *edges))
        raw, size = places.tobytes(), past.PLACE.itemsize
        for number, doc in enumerate(here.tolist()):
            added[doc] = raw[number * size : number * size + size]
        return added

    def _write_docs(self, docs: Docs, heads: _Heads, added: Sequence[bytes]) -> None:
        """Write docs with the values shown first and their heads; operations in a circle leave a doc without any."""
        last = group_ends(heads.cell)[1:] - 1
        doc, slot = _parted(heads.cell[last])
        names, values = Names(self._db, self._slots.contents), self._values
        texts = [b""] * (2 * len(last))
        texts[::2] = map(names.__getitem__, slot.tolist())
        texts[1::2] = map(values.__getitem__, heads.value[last].tolist())
        packed = np.empty(len(last), HEADS)
        packed["op"], packed["time"], packed["slot"] = heads.op[last], heads.time[last], slot
        raw, size = packed.tobytes(), HEADS.itemsize
        borders = np.searchsorted(doc, np.arange(len(docs) + 1)).tolist()
        bodies = [b"{%b}" % b"".join(texts[2 * a : 2 * b])[1:] for a, b in pairwise(borders)]
        packs = [raw[a * size : b * size] for a, b in pairwise(borders)]
        docs.write(bodies, packs, added)

    def _write_tables(self) -> None:
        self._db.executemany("insert into slot values(?, ?, ?)", [(row, *slot) for row, slot in self._slots.new])
        self._db.executemany("insert into signer(id, key) values(?, ?)", self._signers.new)

    def _write_rivals(self, heads: _Heads, docs: Ints) -> None:
        """Write all heads of the cells that have several."""
        sizes = np.diff(group_ends(heads.cell))
        several = np.flatnonzero(np.repeat(sizes, sizes) > 1)
        doc, slot = _parted(heads.cell[several])
        columns = (docs[doc], slot, heads.op[several], heads.time[several])
        values = [bytes(self._values[index]) for index in heads.value[several].tolist()]
        found = zip(*(column.tolist() for column in columns), values, strict=True)
        self._db.executemany("insert into rival values(?, ?, ?, ?, cast(? as text))", found)


def _set_apart(db: sqlite3.Connection, part: int, columns: Columns, which: Mask) -> None:
    records = np.unique(columns.record[which]).tolist()
    rows = [(part, columns.records[record]) for record in records]
    db.executemany("insert or ignore into apart values(?, ?)", rows)


def _parted(cell: Ints) -> tuple[Ints, Ints]:
    return cell >> SLOT_BITS, cell & _SLOT_MASK


def _within(ids: Ints, ranges: list[tuple[int, int]]) -> Mask:
    """Say which ids lie in one of the ranges (first and last, both included)."""
    if not ranges:
        return np.zeros(len(ids), np.bool_)
    borders = np.array(sorted(ranges), np.int64)
    place = np.searchsorted(borders[:, 0], ids, "right") - 1
    return (place >= 0) & (ids <= np.maximum.accumulate(borders[:, 1])[place])


_COUNTS = "select (select count(*) from slot), (select count(*) from signer)"
_FIND_SLOT = "select id from slot where field = ? and element = ?"
_FIND_SIGNER = "select id from signer where key = ?"
_ARRIVED = """select absent.op, absent.doc, absent.slot from absent join doc on doc.id = absent.doc
    where absent.op between ? and ? and doc.label = ?"""
_MERGED = """
    select segment.signer << :bits | segment.first, segment.signer << :bits | segment.last
    from compartment join segment on segment.id = compartment.segment where merged and label = :label
    union all
    select signer << :bits | min(seq), signer << :bits | max(seq) from open_op where label = :label group by signer"""
