"""A compartment's raw bytes: operations of one label as columns, behind 32 random bytes.

The random bytes keep short values from being guessed from the hash in the header.  Columns of numbers are byte planes
(all low bytes, then all next bytes, …), which zstandard packs well: ``stocktake bench merge`` prints how well.
The exact layout is in ``docs/bundle-format.md``.
"""

from __future__ import annotations

import os
import re
import threading
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec
import zstandard

from desktop.journal.arrays import np
from desktop.journal.errors import BrokenSegment
from desktop.journal.operations import Cell, Operation, OpId

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

Entry = TypeVar("Entry")

SALT_BYTES = 32
KEY_BYTES = 32
RECORD_BYTES = 16
MAX_OPERATIONS = 2_000
LEVEL = 15
MAX_SEQ = 0xFFFF_FFFF
MAX_FIELD = 100
MAX_ELEMENT = 1_000
_FIELD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*", re.ASCII)


class _Packed(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """What msgpack carries after the random bytes; ``bytes`` of numbers are byte planes, little end first."""

    count: int
    keys: bytes  # 32 bytes each: the signing keys that ids below name
    records: bytes  # 16 bytes each
    fields: list[str]
    elements: list[str]
    bases: list[str]
    seq: bytes  # u16: distance from the one before; the first from the segment's first number
    record: bytes  # u16: index in records
    field: bytes  # u16: index in fields
    element: bytes  # u16: index in elements
    basis: bytes  # u16: index in bases
    time: bytes  # i64: distance from the one before; the first is absolute
    parents: bytes  # u16: how many superseded ids each operation names
    parent_key: bytes  # u16: index in keys
    parent_seq: bytes  # u32
    observed: bytes  # u16: how many observed ids each operation names
    observed_key: bytes  # u16
    observed_seq: bytes  # u32
    values: bytes  # canonical JSON, joined by line feeds


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """A compartment opened: parallel arrays of ``count`` operations (all int64), and tables they point into.

    The superseded ids of all operations are flat: ``parent_of`` is the operation's index, ``parent_key`` an index in
    ``keys``, ``parent_seq`` a sequence number; ``observed`` likewise.
    """

    count: int
    keys: list[bytes]
    records: list[bytes]
    fields: list[str]
    elements: list[str]
    bases: list[str]
    seq: Ints
    record: Ints
    field: Ints
    element: Ints
    basis: Ints
    time: Ints
    parent_of: Ints
    parent_key: Ints
    parent_seq: Ints
    observed_of: Ints
    observed_key: Ints
    observed_seq: Ints
    values: list[bytes]
    joined: bytes  # the values as they are stored, joined by line feeds


def of_several_keys(columns: Columns) -> NDArray[np.bool_]:
    """Return which operations supersede what several signing keys wrote (n)."""
    width = max(1, len(columns.keys))
    pairs = np.unique(columns.parent_of * width + columns.parent_key)
    return np.bincount(pairs // width, minlength=columns.count) > 1


class _Table(Generic[Entry]):
    """Gives each distinct entry a number in the order of first use."""

    def __init__(self, *first: Entry) -> None:
        self.numbers: dict[Entry, int] = {entry: i for i, entry in enumerate(first)}

    def number(self, entry: Entry) -> int:
        return self.numbers.setdefault(entry, len(self.numbers))


def _planes(numbers: Sequence[int], dtype: str) -> bytes:
    array = np.array(numbers, np.dtype(dtype))
    return array.view(np.uint8).reshape(-1, array.itemsize).T.tobytes()


def _unplane(dtype: str, count: int, *columns: bytes) -> Ints:
    """Return columns of one length and kind, a row each."""
    kind = np.dtype(dtype)
    if any(len(column) != count * kind.itemsize for column in columns):
        raise BrokenSegment("a column has the wrong length")
    planes = np.frombuffer(b"".join(columns), np.uint8).reshape(len(columns), kind.itemsize, count)
    numbers = np.empty((len(columns), count, kind.itemsize), np.uint8)
    for plane in range(kind.itemsize):
        numbers[..., plane] = planes[:, plane]
    return numbers.view(kind)[..., 0].astype(np.int64)


def pack(operations: Sequence[Operation], first: int, *, salt: bytes | None = None) -> bytes:
    """Return the raw bytes of one compartment; ``first`` is the segment's first sequence number.

    Operations are in the order of their numbers.  ``salt`` is for test vectors only.
    """
    keys: _Table[bytes] = _Table()
    records: _Table[bytes] = _Table()
    fields: _Table[str] = _Table()
    elements: _Table[str] = _Table("")
    bases: _Table[str] = _Table("")
    parents = [parent for op in operations for parent in op.supersedes]
    observed = [seen for op in operations for seen in op.observes]
    packed = _Packed(
        count=len(operations),
        record=_planes([records.number(op.cell.record) for op in operations], "<u2"),
        field=_planes([fields.number(op.cell.field) for op in operations], "<u2"),
        element=_planes([elements.number(op.cell.element) for op in operations], "<u2"),
        basis=_planes([bases.number(op.basis.decode()) for op in operations], "<u2"),
        seq=_planes(_steps([op.seq for op in operations], first), "<u2"),
        time=_planes(_steps([op.time for op in operations], 0), "<i8"),
        parents=_planes([len(op.supersedes) for op in operations], "<u2"),
        parent_key=_planes([keys.number(parent.key) for parent in parents], "<u2"),
        parent_seq=_planes([parent.seq for parent in parents], "<u4"),
        observed=_planes([len(op.observes) for op in operations], "<u2"),
        observed_key=_planes([keys.number(seen.key) for seen in observed], "<u2"),
        observed_seq=_planes([seen.seq for seen in observed], "<u4"),
        values=b"\n".join(op.value for op in operations),
        keys=b"".join(keys.numbers),
        records=b"".join(records.numbers),
        fields=list(fields.numbers),
        elements=list(elements.numbers),
        bases=list(bases.numbers),
    )
    return (os.urandom(SALT_BYTES) if salt is None else salt) + msgspec.msgpack.encode(packed)


def _steps(numbers: list[int], start: int) -> list[int]:
    return [b - a for a, b in pairwise([start, *numbers])]


def unpack(raw: bytes, first: int) -> Columns:
    """Open raw bytes whose hash is proven; raises :class:`BrokenSegment` when they are not what the format says."""
    try:
        packed = _decoder.decode(memoryview(raw)[SALT_BYTES:])
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise BrokenSegment(f"its columns cannot be read ({fault})") from fault
    n = packed.count
    if not 0 < n <= MAX_OPERATIONS:
        raise BrokenSegment(f"it says {n} operations")
    seq, record, field, element, basis, *counts = _unplane(
        "<u2",
        n,
        *(packed.seq, packed.record, packed.field, packed.element, packed.basis, packed.parents, packed.observed),
    )
    parents, observed = (int(count.sum()) for count in counts)
    (time,) = _unplane("<i8", n, packed.time)
    columns = Columns(
        count=n,
        keys=_cut(packed.keys, KEY_BYTES),
        records=_cut(packed.records, RECORD_BYTES),
        fields=packed.fields,
        elements=packed.elements,
        bases=packed.bases,
        seq=np.cumsum(seq) + first,
        record=record,
        field=field,
        element=element,
        basis=basis,
        time=np.cumsum(time),
        parent_key=_unplane("<u2", parents, packed.parent_key)[0],  # before parent_of: a false count takes no memory
        parent_seq=_unplane("<u4", parents, packed.parent_seq)[0],
        parent_of=np.repeat(np.arange(n), counts[0]),
        observed_key=_unplane("<u2", observed, packed.observed_key)[0],
        observed_seq=_unplane("<u4", observed, packed.observed_seq)[0],
        observed_of=np.repeat(np.arange(n), counts[1]),
        values=packed.values.split(b"\n"),
        joined=packed.values,
    )
    _require_sound(columns)
    return columns


def _cut(raw: bytes, size: int) -> list[bytes]:
    if len(raw) % size:
        raise BrokenSegment("a table has the wrong length")
    return [raw[i : i + size] for i in range(0, len(raw), size)]


def _require_sound(columns: Columns) -> None:
    """Refuse columns whose indexes lead nowhere, whose numbers do not rise or whose tables are not what they name."""
    indexes = (
        (columns.record, columns.records),
        (columns.field, columns.fields),
        (columns.element, columns.elements),
        (columns.basis, columns.bases),
        (columns.parent_key, columns.keys),
        (columns.observed_key, columns.keys),
    )
    if any(len(index) and index.max() >= len(table) for index, table in indexes):
        raise BrokenSegment("an index leads nowhere")
    if len(columns.values) != columns.count or b"" in columns.values:
        raise BrokenSegment("it has another number of values than of operations")
    seq = columns.seq
    if seq[0] < 0 or not (seq[1:] > seq[:-1]).all() or int(columns.time.min()) < 0:
        raise BrokenSegment("its numbers or times do not rise")
    tables = (columns.keys, columns.records, columns.fields, columns.elements, columns.bases)
    if any(len(set(table)) != len(table) for table in tables):
        raise BrokenSegment("a table names an entry twice")
    if any(len(field) > MAX_FIELD or not _FIELD.fullmatch(field) for field in columns.fields):
        raise BrokenSegment("a field's id is none")
    if max(map(len, columns.elements)) > MAX_ELEMENT:
        raise BrokenSegment("an element is too long")


def of_records(columns: Columns, records: Collection[bytes]) -> Columns:
    """Return the columns of the operations on these records alone, in their order."""
    wanted = [index for index, record in enumerate(columns.records) if record in records]
    return only(columns, np.isin(columns.record, wanted))


def only(columns: Columns, which: NDArray[np.bool_]) -> Columns:
    """Return the columns of some of the operations, which a mask (n) names, in their order; the tables stay whole."""
    kept = np.flatnonzero(which)
    parents, observed = (np.isin(of, kept) for of in (columns.parent_of, columns.observed_of))
    values = [columns.values[index] for index in kept.tolist()]
    return msgspec.structs.replace(
        columns,
        count=len(kept),
        seq=columns.seq[kept],
        record=columns.record[kept],
        field=columns.field[kept],
        element=columns.element[kept],
        basis=columns.basis[kept],
        time=columns.time[kept],
        parent_of=np.searchsorted(kept, columns.parent_of[parents]),
        parent_key=columns.parent_key[parents],
        parent_seq=columns.parent_seq[parents],
        observed_of=np.searchsorted(kept, columns.observed_of[observed]),
        observed_key=columns.observed_key[observed],
        observed_seq=columns.observed_seq[observed],
        values=values,
        joined=b"\n".join(values),
    )


def operations(columns: Columns) -> list[Operation]:
    """Return the operations one by one: for history and for people; the merge works on the columns."""
    return [
        Operation(
            seq=seq,
            cell=Cell(columns.records[record], columns.fields[field], columns.elements[element]),
            time=time,
            value=value,
            supersedes=parents,
            observes=seen,
            basis=columns.bases[basis].encode(),
        )
        for seq, record, field, element, time, value, parents, seen, basis in zip(
            columns.seq.tolist(),
            columns.record.tolist(),
            columns.field.tolist(),
            columns.element.tolist(),
            columns.time.tolist(),
            columns.values,
            _ids(columns, columns.parent_of, columns.parent_key, columns.parent_seq),
            _ids(columns, columns.observed_of, columns.observed_key, columns.observed_seq),
            columns.basis.tolist(),
            strict=True,
        )
    ]


def _ids(columns: Columns, of: Ints, key: Ints, seq: Ints) -> Iterable[tuple[OpId, ...]]:
    flat = [OpId(columns.keys[k], s) for k, s in zip(key.tolist(), seq.tolist(), strict=True)]
    ends = list(accumulate(np.bincount(of, minlength=columns.count).tolist(), initial=0))
    return (tuple(flat[a:b]) for a, b in pairwise(ends))


_decoder = msgspec.msgpack.Decoder(_Packed)


def compress(raw: bytes) -> bytes:
    """Return the stored form: one zstandard frame that states its content's size."""
    return zstandard.ZstdCompressor(level=LEVEL, write_content_size=True).compress(raw)


class _Mine(threading.local):
    """An inflater for each thread: two must not share one, and a new one each time takes memory anew."""

    def __init__(self) -> None:
        self.inflater = zstandard.ZstdDecompressor()


_mine = _Mine()


def inflate(stored: bytes) -> bytes:
    """Return what one frame that was written here, or states a bounded size, holds."""
    return _mine.inflater.decompress(stored, allow_extra_data=False)


def decompress(stored: bytes, raw_length: int) -> bytes:
    """Return exactly ``raw_length`` bytes; raises :class:`BrokenSegment` when the frame holds anything else."""
    try:
        as_stated = zstandard.frame_content_size(stored) == raw_length
        raw = inflate(stored) if as_stated else b""
    except zstandard.ZstdError as fault:
        raise BrokenSegment(f"it cannot be decompressed ({fault})") from fault
    if len(raw) != raw_length:
        raise BrokenSegment("it inflates to another length than it says")
    return raw
