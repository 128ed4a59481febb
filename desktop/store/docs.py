"""Docs, found, read and written many at a time: rows that hold what one label says of one record."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.journal.arrays import dtype, np
from desktop.store.schema import DOC_TYPE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Mask = NDArray[np.bool_]

HEADS: Final = dtype([("op", "<i8"), ("time", "<i8"), ("slot", "<u4")])  # a doc's, in the order of its body
Home = tuple[str, int]  # type and label


class Docs:
    """The docs that a merge touches, in the order of their records and then of their homes.

    ``record`` and ``home`` (n) are places among ``records`` and ``homes``, ``row`` (n) the docs' rows; ``known`` (n)
    says which were here before.
    """

    def __init__(
        self, db: sqlite3.Connection, records: Sequence[bytes], homes: Sequence[Home], places: tuple[Ints, Ints]
    ) -> None:
        """Find these docs; those that are not here yet come after all that are."""
        self._db, self.records, self.homes = db, records, homes
        self.record, self.home = places
        (self._last,) = db.execute("select coalesce(max(id), 0) from doc").fetchone()
        self.row = self._find() if self._last else np.zeros(len(self.record), np.int64)
        self.known: Mask = self.row > 0
        self.row[~self.known] = np.arange(self._last + 1, self._last + 1 + np.count_nonzero(~self.known))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.row)

    def _find(self) -> Ints:
        """Return the row of each, 0 where there is none."""
        number, width = {home: number for number, home in enumerate(self.homes)}, len(self.homes)
        here = [
            (record * width + number[type_, label], row)
            for record, row, type_, label in self._db.execute(_FIND, (b"".join(self.records), len(self.records)))
            if (type_, label) in number
        ]
        key, row = np.array(here, np.int64).reshape(-1, 2).T
        _, place, which = np.intersect1d(self.record * width + self.home, key, assume_unique=True, return_indices=True)
        rows = np.zeros(len(self.record), np.int64)
        rows[place] = row[which]
        return rows

    def read(self) -> tuple[list[bytes], list[bytes]]:
        """Return bodies and packed heads of those that were here before."""
        rows = self._db.execute(_READ, (self._numbers(),)).fetchall()
        return [body for body, _ in rows], [heads for _, heads in rows]

    def take_rivals(self) -> list[tuple[int, int, int, int, bytes]]:
        """Take out the rivals of those that were here before: which of them, slot, id, time and value."""
        rivals = self._db.execute(_RIVALS, (self._numbers(),)).fetchall()
        rows = self.row[self.known]
        self._db.executemany("delete from rival where doc = ?", {(int(rows[which]),) for which, *_ in rivals})
        return rivals

    def _numbers(self) -> str:
        return msgspec.json.encode(self.row[self.known].tolist()).decode()

    def write(self, bodies: Sequence[bytes], heads: Sequence[bytes], added: Sequence[bytes]) -> None:
        """Write all of them; ``added`` is what comes to each one's past."""
        rows, home, record = self.row.tolist(), self.home.tolist(), self.record.tolist()
        if not self._last:
            self._db.execute("drop index doc_type")  # made at once when all are here
        if not self.known.all():
            types, labels = zip(*self.homes, strict=True)
            new = zip(
                *(rows, map(self.records.__getitem__, record), map(types.__getitem__, home)),
                *(map(labels.__getitem__, home), bodies, heads, added),
                strict=True,
            )
            self._db.executemany(_NEW, compress(new, (~self.known).tolist()))
        if self._last:
            changed = zip(bodies, heads, added, rows, strict=True)
            self._db.executemany(_CHANGE, compress(changed, self.known.tolist()))
        else:
            self._db.execute(DOC_TYPE)

    def add_past(self, added: Sequence[bytes]) -> None:
        """Write the past alone."""
        self._db.executemany(_ADD_PAST, zip(added, self.row.tolist(), strict=True))


_FIND = """with recursive number(n) as (select 0 union all select n + 1 from number where n + 1 < ?2)
    select n, id, type, label from number cross join doc on uid = substr(?1, n * 16 + 1, 16)"""
_READ = "select cast(body as blob), heads from json_each(?) as named cross join doc on doc.id = named.value"
_RIVALS = """select named.key, slot, op, time, cast(rival.value as blob)
    from json_each(?) as named cross join rival on doc = named.value"""
_NEW = "insert into doc values(?, ?, ?, ?, cast(? as text), ?, ?)"
_CHANGE = """update doc set body = cast(? as text), heads = ?, past = cast(past || ? as blob) where id = ?"""
_ADD_PAST = "update doc set past = cast(past || ? as blob) where id = ?"
