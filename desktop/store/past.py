"""The past: every operation of the views beside the others on its record, so that a history is read from a few places.

Each merge writes its operations in *pieces*, doc by doc; a doc's ``past`` names for each piece its row, where the doc's
operations begin in it and how many there are.  Values that the doc itself shows are not written twice.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec
import zstandard

from desktop.journal.arrays import dtype, np
from desktop.journal.columns import inflate
from desktop.journal.heads import group_ends, in_order

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

PLACE: Final = dtype([("piece", "<u4"), ("start", "<u4"), ("count", "<u4")])
_SIZE: Final = 1300  # operations of a piece, and as many more as its last doc has
_LEVEL: Final = 1
_ID: Final = dtype("<i8")


class Told(NamedTuple):
    """An operation as the past tells it: ids with signers' rows, the slot's row, the compartment's row.

    ``value`` is None where the doc showed it when it was written.  Where ``part`` is 0, it was told before, and this is
    its value, which the doc shows no longer.
    """

    op: int
    time: int
    slot: int
    part: int
    parents: list[int]
    observed: list[int]
    basis: str
    value: bytes | None


class Edges(NamedTuple):
    """Ids that operations name: ``of`` (m) is the index of the operation, ``op`` (m) the id."""

    of: Ints
    op: Ints


class Rows(NamedTuple):
    """Operations: parallel arrays (n); ``basis`` and ``value`` are indexes, -1 for a value that the doc shows."""

    doc: Ints
    op: Ints
    time: Ints
    slot: Ints
    part: Ints
    basis: Ints
    value: Ints


class Named(NamedTuple):
    """What rows point to: values, bases, and the ids that they name by their place among the rows."""

    values: Sequence[bytes]
    bases: Sequence[str]
    parents: Edges
    observed: Edges


_ROW: Final = dtype([
    ("op", "<i8"), ("time", "<i8"), ("slot", "<u4"), ("part", "<u4"), ("parents", "<u4"), ("observed", "<u4"),
    ("valued", "?"),
])  # fmt: skip


class _Piece(msgspec.Struct, array_like=True):
    """A piece as it is stored.

    ``rows`` are byte planes of ``_ROW``: ids and times as distances from the one before, how many ids each operation
    names, which follow in ``parents`` and ``observed`` as byte planes, and whether its value is among ``values``.
    """

    rows: bytes
    parents: bytes
    observed: bytes
    bases: dict[int, str]
    values: list[bytes]


_pieces = msgspec.msgpack.Decoder(_Piece)


def write(db: sqlite3.Connection, rows: Rows, named: Named) -> tuple[Ints, NDArray[np.void]]:
    """Write operations, which are in the order of their docs; returns those docs, and the place of each one's."""
    borders = group_ends(rows.doc)
    (last,) = db.execute("select coalesce(max(id), 0) from past").fetchone()
    _, first = np.unique(borders[:-1] // _SIZE, return_index=True)
    cuts = np.append(borders[first], borders[-1])
    packer = zstandard.ZstdCompressor(level=_LEVEL)
    pieces = (packer.compress(msgspec.msgpack.encode(piece)) for piece in _pieces_of(rows, named, cuts))
    db.executemany("insert into past values(?, ?)", enumerate(pieces, last + 1))
    places = np.empty(len(borders) - 1, PLACE)
    number = np.searchsorted(first, np.arange(len(places)), "right")
    places["piece"] = last + number
    places["start"] = borders[:-1] - cuts[number - 1]
    places["count"] = np.diff(borders)
    return rows.doc[borders[:-1]], places


def _pieces_of(rows: Rows, named: Named, cuts: Ints) -> Iterator[_Piece]:
    packed = np.empty(len(rows.doc), _ROW)
    packed["slot"], packed["part"], packed["valued"] = rows.slot, rows.part, rows.value >= 0
    for name, numbers in (("op", rows.op), ("time", rows.time)):
        packed[name] = np.diff(numbers, prepend=0)
        packed[name][cuts[:-1]] = numbers[cuts[:-1]]
    ids, borders = [], []
    for name, edges in (("parents", named.parents), ("observed", named.observed)):
        packed[name] = np.bincount(edges.of, minlength=len(packed))
        order = in_order(edges.of)
        ids.append(_planes(edges.op[order]))
        borders.append(np.searchsorted(edges.of[order], cuts))
    planes, (parents, observed) = _planes(packed), ids
    reasoned, valued = np.flatnonzero(rows.basis), np.flatnonzero(rows.value >= 0)
    values = rows.value[valued].tolist()
    borders = [cuts, *borders, np.searchsorted(reasoned, cuts), np.searchsorted(valued, cuts)]
    for (a, b), up, seen, (c, d), (e, f) in zip(*(pairwise(one.tolist()) for one in borders), strict=True):
        yield _Piece(
            planes[:, a:b].tobytes(),
            parents[:, slice(*up)].tobytes(),
            observed[:, slice(*seen)].tobytes(),
            {at - a: named.bases[rows.basis[at]] for at in reasoned[c:d].tolist()},
            list(map(named.values.__getitem__, values[e:f])),
        )


def _planes(array: NDArray[Any]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(array.view(np.uint8).reshape(-1, array.itemsize).T)


def _unplaned(planes: bytes, kind: np.dtype[Any]) -> NDArray[Any]:
    raw = np.frombuffer(planes, np.uint8).reshape(kind.itemsize, -1)
    return np.ascontiguousarray(raw.T).view(kind).reshape(-1)


class Piece:
    """A piece opened: what it holds of one doc after the other is read from it."""

    def __init__(self, stored: bytes) -> None:
        """Open a piece as it is stored."""
        piece = _pieces.decode(inflate(stored))
        rows = _unplaned(piece.rows, _ROW)
        self._numbers = np.cumsum(rows["op"]), np.cumsum(rows["time"]), rows["slot"], rows["part"]
        self._ids = _borders(rows["parents"], piece.parents), _borders(rows["observed"], piece.observed)
        self._bases, self._values = piece.bases, [*piece.values, None]
        self._value = np.where(rows["valued"], np.cumsum(rows["valued"]) - 1, -1)  # the last is None

    def told(self, start: int, count: int) -> list[Told]:
        """Return operations in their order."""
        mine = slice(start, start + count)
        return list(
            map(
                Told,
                *(column[mine].tolist() for column in self._numbers),
                *(_cut(*named, mine) for named in self._ids),
                (self._bases.get(at, "") for at in range(start, start + count)),
                map(self._values.__getitem__, self._value[mine].tolist()),
            )
        )


def _borders(counts: Ints, planes: bytes) -> tuple[Ints, Ints]:
    return np.append(0, np.cumsum(counts, dtype=np.int64)), _unplaned(planes, _ID)


def _cut(borders: Ints, ids: Ints, mine: slice) -> Iterator[list[int]]:
    """Yield the ids that each operation names."""
    ends = borders[mine.start : mine.stop + 1].tolist()
    found = ids[ends[0] : ends[-1]].tolist()
    return (found[a - ends[0] : b - ends[0]] for a, b in pairwise(ends))
