"""What a desk shows: records, heads, differences and history, read from the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop.casework.ports import Difference, Head, Origin, Record
from desktop.journal.arrays import np
from desktop.journal.operations import Cell, OpId
from desktop.records.labels import Audience, Label, Scope
from desktop.records.types import CATALOGUE
from desktop.store import search
from desktop.store.docs import HEADS
from desktop.store.histories import Histories
from desktop.store.interning import slot_of
from desktop.store.kept import read_header
from desktop.store.views import SEQ_BITS, SEQ_MASK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.store.search import Found

_raws = msgspec.json.Decoder(dict[str, msgspec.Raw])
_Row = tuple[int, bytes, str, str, str]  # doc, record, type, body, label


class Reading(Histories):
    """A desk file's views, read."""

    def record(self, record: bytes, type_: str = "") -> Record | None:
        """Return a record, of that type where one is named, or None where nothing here speaks of it."""
        rows = self._db.execute(f"{_DOCS} where uid = ? order by type, text", (record,)).fetchall()
        found = self._homes(row for row in rows if type_ in ("", row[2]))
        return found[0] if found else None

    def records(self, type_: str, audiences: Iterable[Audience] | None = None) -> list[Record]:
        """Return all records of a type by id, as far as cells of these audiences speak of them."""
        wanted = set(Audience if audiences is None else audiences)
        rows = self._db.execute(f"{_DOCS} where type = ? order by uid, text", (type_,)).fetchall()
        return self._homes(row for row in rows if Label.parse(row[4]).audience in wanted)

    def _homes(self, rows: Iterable[_Row]) -> list[Record]:
        """Return one record for each id.

        A record is its id, its type and its scope.  What somebody wrote under the same id in another scope or type is
        another record and never mixes with this one; where both are here, the one that this desk's place speaks for
        is shown.
        """
        by_id: dict[bytes, dict[tuple[str, str], list[_Row]]] = {}
        for row in rows:
            by_id.setdefault(row[1], {}).setdefault((row[2], row[4].partition("@")[2]), []).append(row)
        return [self._record(groups[self._home(groups)]) for groups in by_id.values()]

    def _home(self, groups: Mapping[tuple[str, str], list[_Row]]) -> tuple[str, str]:
        if len(groups) == 1:
            return next(iter(groups))
        places = ("registry", f"region/{self.setting('region')}", f"review/{self.setting('review')}")

        def rank(home: tuple[str, str]) -> tuple[bool, bool, bool, tuple[str, str]]:
            kind, scope = CATALOGUE.types.get(home[0]), Scope.parse(home[1])
            fits = kind is not None and kind.scope is scope.kind
            near = scope.text.partition("/team/")[0] in places
            named = any('"ref":' in body for _, _, _, body, _ in groups[home])
            return not fits, not near, not named, home

        return min(groups, key=rank)

    def _record(self, rows: Sequence[_Row]) -> Record:
        values: dict[tuple[str, str], bytes] = {}
        labels: dict[str, Label] = {}
        differing: set[tuple[str, str]] = set()
        _, uid, type_, *_ = rows[0]
        for doc, _, _, body, label in rows:
            for name, raw in _raws.decode(body).items():
                cell = slot_of(type_, name)
                values[cell] = bytes(raw)
                labels[cell[0]] = Label.parse(label)
            differing.update(self._db.execute(_DIFFERING, (doc,)))
        scope = Label.parse(rows[0][4]).scope
        return Record(id=uid, type=type_, scope=scope, values=values, differing=frozenset(differing), labels=labels)

    def find(self, type_: str, field: str, text: str) -> list[bytes]:
        """Return the records of a type (any for "") whose field shows this text."""
        given = {"type": type_, "path": f'$."{field}"', "text": text}
        match = search.exactly(text) if search.is_whole(self._db) else ""
        if match:
            given["match"] = search.within(match, self._labels_of(Audience), [type_] if type_ else ())
        sql = _FIND_FOUND if match else _FIND_TYPE if type_ else _FIND
        return [uid for (uid,) in self._db.execute(sql, given)]

    def search(
        self,
        words: str,
        audiences: Iterable[Audience] = Audience,
        types: Iterable[str] = (),
        limit: int = 50,
        *,
        gone: Iterable[bytes] = (),
        hidden: Iterable[bytes] = (),
    ) -> list[Found]:
        """Return the records in which all words stand, as far as docs of these audiences speak of them, best first.

        Nothing is found before :meth:`DeskFile.index` has made the index; no types mean all.  ``gone`` and ``hidden``
        as in :func:`desktop.store.search.find`.
        """
        if not search.is_made(self._db):
            return []
        labels = self._labels_of(audiences)
        return search.find(self._db, words, labels=labels, types=types, limit=limit, gone=gone, hidden=hidden)

    def _labels_of(self, audiences: Iterable[Audience]) -> list[int]:
        wanted = set(audiences)
        rows = self._db.execute("select id, text from label").fetchall()
        return [row for row, text in rows if Label.parse(text).audience in wanted]

    def heads(self, label: Label, cell: Cell) -> tuple[Head, ...]:
        """Return a cell's heads, the one shown first at the end."""
        row = self._find_doc(label, cell)
        return self._heads_in(*row).get((cell.field, cell.element), ()) if row else ()

    def cells(self, label: Label, record: bytes, field: str) -> dict[str, tuple[Head, ...]]:
        """Return the heads of all elements of a set in a label."""
        row = self._find_doc(label, Cell(record, field, ""))
        found = self._heads_in(*row).items() if row else ()
        return {element: heads for (name, element), heads in found if name == field and element}

    def _find_doc(self, label: Label, cell: Cell) -> tuple[int, str, str, bytes] | None:
        key = (cell.record, cell.field.partition(".")[0], str(label))
        row: tuple[int, str, str, bytes] | None = self._db.execute(_ONE_DOC, key).fetchone()
        return row

    def _heads_in(self, doc: int, type_: str, body: str, heads: bytes) -> dict[tuple[str, str], tuple[Head, ...]]:
        """Return the heads of every cell of a doc."""
        packed = np.frombuffer(heads, HEADS).tolist()
        found = {
            slot_of(type_, name): (Head(self._op_id(op), time, bytes(raw)),)
            for (name, raw), (op, time, _) in zip(_raws.decode(body).items(), packed, strict=True)
        }
        several: dict[tuple[str, str], list[Head]] = {}
        for field, element, op, time, value in self._db.execute(_RIVALS, (doc,)):
            several.setdefault((field, element), []).append(Head(self._op_id(op), time, value.encode()))
        return found | {cell: tuple(sorted(heads, key=_display)) for cell, heads in several.items()}

    def _op_id(self, op: int) -> OpId:
        return OpId(self._key(op >> SEQ_BITS), op & SEQ_MASK)

    def differences(self) -> list[Difference]:
        """Return every cell whose heads have different values."""
        found = []
        for uid, label, field, element in self._db.execute(_DIFFERENCES).fetchall():
            cell = Cell(uid, field, element)
            found.append(Difference(Label.parse(label), cell, self.heads(Label.parse(label), cell)))
        return found

    def incomplete(self) -> int:
        """Return how many cells name a superseded operation that is not here."""
        (count,) = self._db.execute("select count(*) from (select distinct doc, slot from absent)").fetchone()
        return int(count)

    def origin(self, op: OpId) -> Origin:
        """Return where an operation comes from."""
        row = self._db.execute(_ORIGIN, (op.key, op.seq)).fetchone()
        if row is None:
            return self.open_origin(op.key.hex())
        header = read_header(row[0])
        return Origin(person=header.person, role=header.role, session=header.session, verdict=row[1])

    def counts(self) -> dict[str, int]:
        """Return how many records of each type are here."""
        docs: dict[str, list[int]] = {}
        for type_, count in self._db.execute("select type, count(*) from doc group by type, label"):
            docs.setdefault(type_, []).append(count)
        several = {type_ for type_, counts in docs.items() if len(counts) > 1}  # labels speak of a record together
        exact = {type_: int(self._db.execute(_DISTINCT, (type_,)).fetchone()[0]) for type_ in several}
        return {type_: exact.get(type_, counts[0]) for type_, counts in docs.items()}

    def local_records(self) -> set[bytes]:
        """Return the records of which something shown is only this desk's own yet: unsealed, or not believed."""
        found = {op.cell.record for key in self.open_keys() for _, op in self.open_operations(key)}
        for part in self._unbelieved_parts():
            found.update(self.columns_of(part).records)
        return found

    def shown_cells(self, label: str) -> Iterator[tuple[Cell, tuple[Head, ...]]]:
        """Yield every cell of a label and its heads."""
        rows = self._db.execute(_LABEL_DOCS, (label,)).fetchall()
        for doc, uid, type_, body, heads in rows:
            for (field, element), found in self._heads_in(doc, type_, body, heads).items():
                yield Cell(uid, field, element), found

    def references(self) -> Mapping[bytes, str]:
        """Return the speakable reference of every record that has one."""
        return dict(self._db.execute(_REFERENCES))


_DOCS = "select doc.id, uid, type, body, text from doc join label on label.id = label"
_DIFFERING = """select field, element from rival join slot on slot.id = slot where doc = ?
    group by field, element having count(distinct value) > 1"""
_ONE_DOC = """select doc.id, type, body, heads from doc join label on label.id = label
    where uid = ? and type = ? and text = ?"""
_LABEL_DOCS = (
    "select doc.id, uid, type, body, heads from doc join label on label.id = label where text = ? order by uid"
)
_RIVALS = """select field, element, op, time, value from rival join slot on slot.id = slot where doc = ?"""
_REFERENCES = """select uid, json_extract(body, '$.ref') as ref from doc join label on label.id = label
    where json_type(body, '$.ref') = 'text' order by uid, type, text"""
_FIND = "select distinct uid from doc where json_extract(body, :path) = :text order by uid"
_FIND_TYPE = "select distinct uid from doc where type = :type and json_extract(body, :path) = :text order by uid"
_FIND_FOUND = """select distinct uid from found cross join doc on doc.id = found.rowid
    where found match :match and json_extract(body, :path) = :text order by uid"""
_DISTINCT = "select count(*) from (select distinct uid from doc where type = ?)"
_DIFFERENCES = """select uid, text, field, element from rival join doc on doc.id = doc join label on label.id = label
    join slot on slot.id = slot group by doc.id, slot.id having count(distinct value) > 1
    order by uid, field, element"""
_ORIGIN = """select envelope, verdict from segment join signer on signer.id = signer
    where key = ? and ? between first and last order by shown desc limit 1"""


def _display(head: Head) -> tuple[int, OpId]:
    return head.time, head.op
