"""Columns: what is packed comes back, and nothing else is opened."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from itertools import accumulate, islice

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.journal.columns import (
    MAX_OPERATIONS,
    MAX_SEQ,
    SALT_BYTES,
    _Packed,
    compress,
    decompress,
    of_records,
    operations,
    pack,
    unpack,
)
from desktop.journal.errors import BrokenSegment
from desktop.journal.operations import Cell, Operation, OpId
from desktop.records.values import encode

RECORDS = [bytes([i]) * 16 for i in (0, 10, 255)]
KEYS = [bytes([i]) * 32 for i in (0, 10, 255)]
MAX_TIME = (1 << 63) - 1
FIRST = 500

ids = st.lists(st.builds(OpId, st.sampled_from(KEYS), st.integers(0, MAX_SEQ)), max_size=3).map(tuple)
fields = st.sampled_from(["pledge.title", "pledge.goals", "a.b", "a" * 49 + "." + "b" * 50])
cells = st.builds(Cell, st.sampled_from(RECORDS), fields, st.text(max_size=4))
packed_ops = st.lists(
    st.builds(
        Operation,
        seq=st.integers(1, 50),  # the distance from the one before, until `in_order` adds them up
        cell=cells,
        time=st.integers(0, MAX_TIME),
        value=(st.text(max_size=9) | st.integers() | st.booleans() | st.none()).map(encode),
        supersedes=ids,
        observes=ids,
        basis=st.just(b"") | st.text(max_size=5).map(encode),
    ),
    min_size=1,
    max_size=8,
)


def in_order(steps: list[Operation], first: int) -> list[Operation]:
    numbers = accumulate((op.seq for op in steps), initial=first - 1)
    return [replace(op, seq=seq) for op, seq in zip(steps, islice(numbers, 1, None), strict=True)]


SAMPLE = [
    Operation(seq=FIRST, cell=Cell(RECORDS[0], "pledge.title", ""), time=9, value=b'"a"'),
    Operation(
        seq=FIRST + 3,
        cell=Cell(RECORDS[1], "pledge.goals", "1A"),
        time=7,
        value=b"true",
        supersedes=(OpId(KEYS[1], 12), OpId(KEYS[2], 3)),
        observes=(OpId(KEYS[1], 4),),
        basis=b'"why"',
    ),
]


@settings(max_examples=200, deadline=None)
@given(packed_ops, st.integers(1, MAX_SEQ - 1_000))
def test_what_is_packed_comes_back(steps: list[Operation], first: int) -> None:
    ops = in_order(steps, first)
    columns = unpack(pack(ops, first), first)
    assert operations(columns) == ops
    assert columns.count == len(ops)


@settings(max_examples=200, deadline=None)
@given(packed_ops, st.sets(st.sampled_from(RECORDS)))
def test_some_records_are_picked_out_of_columns(steps: list[Operation], records: set[bytes]) -> None:
    ops = in_order(steps, FIRST)
    picked = of_records(unpack(pack(ops, FIRST), FIRST), records)
    assert operations(picked) == [op for op in ops if op.cell.record in records]


def test_a_full_compartment_comes_back() -> None:
    ops = [
        Operation(
            seq=i + 1,
            cell=Cell(i.to_bytes(16, "big"), f"pledge.f{i}", f"element {i}"),
            time=MAX_TIME - i,
            value=b"%d" % i,
            supersedes=tuple(OpId(KEYS[1], seq) for seq in range(i % 5)),
        )
        for i in range(MAX_OPERATIONS)
    ]
    assert operations(unpack(pack(ops, 1), 1)) == ops


def test_superseded_and_observed_ids_lie_flat_beside_the_index_of_who_names_them() -> None:
    columns = unpack(pack(SAMPLE, FIRST), FIRST)
    assert (columns.parent_of.tolist(), columns.parent_seq.tolist()) == ([1, 1], [12, 3])
    assert [columns.keys[i] for i in columns.parent_key] == [KEYS[1], KEYS[2]]
    assert (columns.observed_of.tolist(), columns.observed_seq.tolist()) == ([1], [4])


def test_equal_operations_are_packed_behind_other_random_bytes() -> None:
    one, other = pack(SAMPLE, FIRST), pack(SAMPLE, FIRST)
    assert one[:SALT_BYTES] != other[:SALT_BYTES]
    assert one[SALT_BYTES:] == other[SALT_BYTES:]
    salt = b"s" * SALT_BYTES
    assert pack(SAMPLE, FIRST, salt=salt) == salt + one[SALT_BYTES:]


def changed(**changes: object) -> bytes:
    """Return the sample's raw bytes as a faulty writer would make them."""
    raw = pack(SAMPLE, FIRST, salt=bytes(SALT_BYTES))
    packed = msgspec.msgpack.decode(raw[SALT_BYTES:], type=_Packed)
    return raw[:SALT_BYTES] + msgspec.msgpack.encode(msgspec.structs.replace(packed, **changes))


def test_the_sample_is_sound_and_so_are_bounds_just_kept() -> None:
    assert operations(unpack(changed(), FIRST)) == SAMPLE
    kept = unpack(changed(elements=["", "é" * 1_000], fields=["a" * 98 + ".b", "a_1.b_2"]), FIRST)
    assert kept.elements[1] == "é" * 1_000


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"count": 0}, "it says 0 operations"),
        ({"count": -1}, "it says -1 operations"),
        ({"count": MAX_OPERATIONS + 1}, "it says 2001 operations"),
        ({"count": 1}, "a column has the wrong length"),
        ({"count": "two"}, "cannot be read"),
        ({"time": b"\0" * 15}, "a column has the wrong length"),
        ({"parent_key": b"\0\0"}, "a column has the wrong length"),
        ({"observed_seq": b"\0\0\0\0\0"}, "a column has the wrong length"),
        ({"keys": b"k" * 33}, "a table has the wrong length"),
        ({"records": b"r" * 31}, "a table has the wrong length"),
        ({"records": RECORDS[0]}, "an index leads nowhere"),
        ({"fields": ["pledge.title"]}, "an index leads nowhere"),
        ({"elements": []}, "an index leads nowhere"),
        ({"bases": [""]}, "an index leads nowhere"),
        ({"keys": KEYS[1]}, "an index leads nowhere"),
        ({"observed_key": b"\2\0"}, "an index leads nowhere"),
        ({"values": b"1"}, "another number of values"),
        ({"values": b"1\n2\n3"}, "another number of values"),
        ({"values": b"1\n"}, "another number of values"),
        ({"seq": b"\0\0\0\0"}, "do not rise"),
        ({"time": b"\xff" * 16}, "do not rise"),
        ({"keys": KEYS[1] * 2}, "names an entry twice"),
        ({"records": RECORDS[0] * 2}, "names an entry twice"),
        ({"fields": ["a.b", "a.b"]}, "names an entry twice"),
        ({"elements": ["", ""]}, "names an entry twice"),
        ({"bases": ["", ""]}, "names an entry twice"),
        ({"elements": ["", "é" * 1_001]}, "an element is too long"),
    ],
)
def test_what_a_faulty_writer_packs_is_refused(changes: dict[str, object], what: str) -> None:
    with pytest.raises(BrokenSegment, match=what) as refusal:
        unpack(changed(**changes), FIRST)
    assert refusal.value.todo


@pytest.mark.parametrize(
    "field",
    [
        *("", "pledge", "pledge.", ".title", "Pledge.title", "pledge.Title", "1.a", "a.1", "a.b.c", "a.b\n", "é.a"),
        *("a-b.c", "a" * 99 + ".b"),
    ],
)
def test_a_field_whose_id_is_none_is_refused(field: str) -> None:
    with pytest.raises(BrokenSegment, match="a field's id is none"):
        unpack(changed(fields=["pledge.title", field]), FIRST)


@pytest.mark.parametrize("raw", [b"", b"\0" * 31, bytes(32), bytes(32) + b"\x93\1", bytes(32) + b"\x91\xc1"])
def test_bytes_that_are_no_columns_are_refused(raw: bytes) -> None:
    with pytest.raises(BrokenSegment, match="cannot be read"):
        unpack(raw, 1)


def test_a_text_that_is_no_utf_8_is_refused() -> None:
    with pytest.raises(BrokenSegment, match="cannot be read"):
        unpack(changed().replace(b"pledge.title", b"pledge.tit\xff\xff"), FIRST)


def test_something_after_the_columns_is_refused() -> None:
    with pytest.raises(BrokenSegment, match="cannot be read"):
        unpack(changed() + b"\0", FIRST)


def test_any_byte_changed_by_a_faulty_writer_gives_sound_columns_or_a_refusal() -> None:
    raw = changed()
    for place in range(SALT_BYTES, len(raw)):
        for flip in (0x01, 0x80, 0xFF):
            broken = bytearray(raw)
            broken[place] ^= flip
            try:
                ops = operations(unpack(bytes(broken), FIRST))
            except BrokenSegment:
                continue
            assert [op.seq for op in ops] == sorted({op.seq for op in ops})
            assert pack(ops, FIRST)


def test_a_false_count_of_superseded_ids_takes_no_memory() -> None:
    ops = [Operation(seq=i + 1, cell=SAMPLE[0].cell, time=0, value=b"1") for i in range(200)]
    raw = pack(ops, 1)
    packed = msgspec.msgpack.decode(raw[SALT_BYTES:], type=_Packed)
    for name in ("parents", "observed"):
        false = msgspec.msgpack.encode(msgspec.structs.replace(packed, **{name: b"\xff" * 400}))
        tracemalloc.start()
        with pytest.raises(BrokenSegment, match="wrong length"):
            unpack(raw[:SALT_BYTES] + false, 1)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 10_000_000  # 200 times 65,535 indexes would be 105 MB


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=300))
def test_what_is_compressed_comes_back(raw: bytes) -> None:
    assert decompress(compress(raw), len(raw)) == raw


RAW = b"operations " * 20
FRAME = compress(RAW)


@pytest.mark.parametrize(
    ("stored", "length", "what"),
    [
        (FRAME, len(RAW) - 1, "another length than it says"),
        (FRAME, len(RAW) + 1, "another length than it says"),
        (zstandard.ZstdCompressor(write_content_size=False).compress(RAW), len(RAW), "another length than it says"),
        (FRAME[:-1], len(RAW), "cannot be decompressed"),
        (FRAME + b"\0", len(RAW), "cannot be decompressed"),
        (FRAME + FRAME, len(RAW), "cannot be decompressed"),
        (b"", len(RAW), "cannot be decompressed"),
        (RAW, len(RAW), "cannot be decompressed"),
    ],
)
def test_a_frame_that_is_not_what_it_says_is_refused(stored: bytes, length: int, what: str) -> None:
    with pytest.raises(BrokenSegment, match=what):
        decompress(stored, length)
