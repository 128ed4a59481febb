"""Segments: sealed and opened again, and nothing that differs from its header is ever opened."""

from __future__ import annotations

import hashlib
import json
from itertools import chain

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.journal.columns import MAX_OPERATIONS, MAX_SEQ, compress, operations, pack
from desktop.journal.errors import BrokenSegment
from desktop.journal.operations import Cell, Operation, OpId
from desktop.journal.segments import (
    MAX_COMPARTMENTS,
    MAX_RAW,
    Checkpoint,
    CompartmentEntry,
    Header,
    RosterName,
    Sealed,
    decode_header,
    encode_header,
    header_hash,
    open_compartment,
    seal,
)

KEY = "0f" * 32
SHARED, TEAM, CLOSED = "shared@registry", "team@review/bk/team/1", "secretariat@review/bk"
LABELS = [CLOSED, SHARED, TEAM]  # in the order of a header
TEMPLATE = Header(
    format=1,
    registry="example",
    key=KEY,
    person="p1",
    role="rapporteur",
    session="s1",
    first=11,
    count=0,
    previous="ab" * 32,
    roster=RosterName(number=3, sha256="cd" * 32),
    packs=("ef" * 32,),
    checkpoint=Checkpoint(size=7, root="12" * 32),
    compartments=(),
)


def op(seq: int, value: bytes = b'"said"') -> Operation:
    cell = Cell(bytes(16), "pledge.title", "")
    return Operation(seq=seq, cell=cell, time=seq << 16, value=value, supersedes=(OpId(bytes(32), seq - 1),))


OPERATIONS = {SHARED: [op(11), op(13)], CLOSED: [op(12, b'"in confidence"')]}
SEALED = seal(OPERATIONS, TEMPLATE, salts={SHARED: b"a" * 32, CLOSED: b"b" * 32})
HEADER = SEALED.header


def opened(sealed: Sealed) -> dict[str, list[Operation]]:
    header = decode_header(encode_header(sealed.header))
    pairs = zip(header.compartments, sealed.stored, strict=True)
    return {entry.label: operations(open_compartment(header, entry, stored)) for entry, stored in pairs}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(LABELS), min_size=1, max_size=12), st.integers(2, MAX_SEQ - 12))
def test_what_is_sealed_opens_again(labels: list[str], first: int) -> None:
    given_: dict[str, list[Operation]] = {}
    for seq, label in enumerate(labels, first):
        given_.setdefault(label, []).append(op(seq))
    sealed = seal(given_, msgspec.structs.replace(TEMPLATE, first=first))
    assert opened(sealed) == given_
    assert (sealed.header.first, sealed.header.last) == (first, first + len(labels) - 1)
    assert [entry.label for entry in sealed.header.compartments] == sorted(given_)


def test_a_header_says_what_its_compartments_are() -> None:
    for entry, stored, label in zip(HEADER.compartments, SEALED.stored, [CLOSED, SHARED], strict=True):
        raw = pack(OPERATIONS[label], 11, salt=b"b" * 32 if label == CLOSED else b"a" * 32)
        assert (entry.label, entry.count) == (label, len(OPERATIONS[label]))
        assert (entry.raw, entry.raw_sha256) == (len(raw), hashlib.sha256(raw).hexdigest())
        assert (entry.stored, entry.stored_sha256) == (len(stored), hashlib.sha256(stored).hexdigest())
    assert msgspec.structs.replace(HEADER, count=0, compartments=()) == TEMPLATE


def test_equal_operations_are_sealed_to_other_bytes_each_time() -> None:
    one, other = (seal(OPERATIONS, TEMPLATE) for _ in range(2))
    hashes = [{entry.raw_sha256 for entry in sealed.header.compartments} for sealed in (one, other)]
    assert hashes[0].isdisjoint(hashes[1])


def test_every_bit_flipped_in_a_stored_compartment_is_refused() -> None:
    for entry, stored in zip(HEADER.compartments, SEALED.stored, strict=True):
        for place in range(len(stored) * 8):
            broken = bytearray(stored)
            broken[place // 8] ^= 1 << place % 8
            with pytest.raises(BrokenSegment, match="is not the one its header names"):
                open_compartment(HEADER, entry, bytes(broken))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_byte_changed_in_a_stored_compartment_is_refused(data: st.DataObject) -> None:
    stored = SEALED.stored[1]
    place = data.draw(st.integers(0, len(stored) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte != stored[place]))
    with pytest.raises(BrokenSegment):
        open_compartment(HEADER, HEADER.compartments[1], stored[:place] + bytes([byte]) + stored[place + 1 :])


@pytest.mark.parametrize("wrong", [b"", SEALED.stored[1][:-1], SEALED.stored[1] + b"\0", SEALED.stored[0]])
def test_a_compartment_cut_short_drawn_out_or_exchanged_is_refused(wrong: bytes) -> None:
    with pytest.raises(BrokenSegment, match="is not the one its header names"):
        open_compartment(HEADER, HEADER.compartments[1], wrong)


def test_a_compartment_of_another_length_than_its_header_names_is_refused() -> None:
    entry = msgspec.structs.replace(HEADER.compartments[1], stored=len(SEALED.stored[1]) + 1)
    with pytest.raises(BrokenSegment, match="is not the one its header names"):
        open_compartment(HEADER, entry, SEALED.stored[1])


def named(stored: bytes) -> CompartmentEntry:
    """Return the entry of the shared compartment as a faulty writer would make it for other stored bytes."""
    digest = hashlib.sha256(stored).hexdigest()
    return msgspec.structs.replace(HEADER.compartments[1], stored=len(stored), stored_sha256=digest)


def test_bytes_that_inflate_to_something_else_are_refused_whoever_vouches_for_them() -> None:
    stored = SEALED.stored[1]
    for place in range(len(stored) * 8):
        broken = bytearray(stored)
        broken[place // 8] ^= 1 << place % 8
        try:
            columns = open_compartment(HEADER, named(bytes(broken)), bytes(broken))
        except BrokenSegment:
            continue
        assert operations(columns) == OPERATIONS[SHARED]  # zstandard ignores a bit or two


def test_raw_bytes_of_another_hash_are_refused() -> None:
    stored = compress(pack(OPERATIONS[SHARED], 11, salt=b"x" * 32))
    with pytest.raises(BrokenSegment, match="does not hold what its header names"):
        open_compartment(HEADER, named(stored), stored)


@pytest.mark.parametrize(
    "numbers", [[11], [11, 12, 13], [11, 14], [10_000, 10_001]], ids=["fewer", "more", "beyond", "far"]
)
def test_a_compartment_with_other_numbers_than_its_header_is_refused(numbers: list[int]) -> None:
    raw = pack([op(number) for number in numbers], 11)
    stored = compress(raw)
    entry = msgspec.structs.replace(named(stored), raw=len(raw), raw_sha256=hashlib.sha256(raw).hexdigest())
    with pytest.raises(BrokenSegment, match="holds other numbers than its header names"):
        open_compartment(HEADER, entry, stored)


def test_a_header_is_canonical_json_and_is_named_by_its_hash() -> None:
    payload = encode_header(HEADER)
    members = json.loads(payload)
    assert payload == json.dumps(members, sort_keys=True, separators=(",", ":")).encode()
    assert set(members) == set(HEADER.__struct_fields__)
    assert decode_header(payload) == HEADER
    assert header_hash(payload) == hashlib.sha256(payload).hexdigest()


def test_a_header_may_carry_what_a_newer_release_adds() -> None:
    payload = json.dumps(json.loads(encode_header(HEADER)) | {"colour": ["blue"]}).encode()
    assert decode_header(payload) == HEADER


def test_a_first_segment_before_any_roster_pack_or_checkpoint_is_sound() -> None:
    bare = {"first": 1, "previous": "", "roster": RosterName(number=0, sha256=""), "packs": (), "checkpoint": None}
    sealed = seal({SHARED: [op(1)]}, msgspec.structs.replace(TEMPLATE, **bare))
    assert decode_header(encode_header(sealed.header)) == sealed.header


def test_a_segment_may_be_full_to_its_bounds() -> None:
    labels = sorted(f"shared@region/r{i}" for i in range(MAX_COMPARTMENTS))
    counts = [MAX_OPERATIONS - MAX_COMPARTMENTS + 1] + [1] * (MAX_COMPARTMENTS - 1)
    entries = tuple(entry(label=label, count=count, raw=MAX_RAW) for label, count in zip(labels, counts, strict=True))
    full = header(first=MAX_SEQ - MAX_OPERATIONS + 1, count=MAX_OPERATIONS, compartments=entries)
    assert decode_header(encode_header(full)) == full


def header(**changes: object) -> Header:
    return msgspec.structs.replace(HEADER, **changes)


def entry(**changes: object) -> CompartmentEntry:
    return msgspec.structs.replace(HEADER.compartments[0], **changes)


def one(**changes: object) -> Header:
    """Return a header of one compartment, changed."""
    return header(count=1, compartments=(entry(**changes),))


def many(*labels: str) -> Header:
    return header(count=len(labels), compartments=tuple(entry(label=label, count=1) for label in labels))


NO_HASHES = ["", "0F" * 32, "0f" * 31, "0f" * 32 + "\n", "0g" * 32, "\u0660" * 64]


@pytest.mark.parametrize(
    ("broken", "what"),
    [
        (header(format=2), "its format is 2, and this release knows 1"),
        (header(compartments=()), "its labels are none"),
        (many(*(f"shared@region/r{i:02}" for i in range(MAX_COMPARTMENTS + 1))), "too many"),
        (many(SHARED, SHARED), "repeated"),
        (many(SHARED, CLOSED), "out of order"),
        (many("public@registry", CLOSED), "public@registry is no label"),
        (one(label="shared"), "shared is no label"),
        (one(count=0), "its header cannot be read"),
        (one(count=2), "its counts do not add up"),
        (header(count=4), "its counts do not add up"),
        (header(count=0, compartments=(entry(count=1), entry(label=SHARED, count=-1))), "its header cannot be read"),
        (header(count=MAX_OPERATIONS + 1, compartments=(entry(count=MAX_OPERATIONS + 1),)), "do not add up"),
        (header(first=0), "its header cannot be read"),
        (header(first=1), "its numbers do not fit"),
        (header(previous=""), "its numbers do not fit"),
        (header(first=MAX_SEQ - 1), "its numbers do not fit"),
        (one(raw=0), "its header cannot be read"),
        (one(raw=MAX_RAW + 1), "its header cannot be read"),
        (one(stored=0), "its header cannot be read"),
        (header(roster=RosterName(number=0, sha256="x")), "one of its hashes is none"),
        *chain.from_iterable(
            (
                (header(key=text), "its key or one of its hashes is none"),
                (header(packs=(KEY, text)), "one of its hashes is none"),
                (header(roster=RosterName(number=3, sha256=text)), "one of its hashes is none"),
                (header(checkpoint=Checkpoint(size=7, root=text)), "one of its hashes is none"),
                (one(raw_sha256=text), "one of its hashes is none"),
                (one(stored_sha256=text), "one of its hashes is none"),
            )
            for text in NO_HASHES
        ),
        *((header(previous=text), "one of its hashes is none") for text in NO_HASHES[1:]),
    ],
)
def test_a_header_that_contradicts_itself_is_refused(broken: Header, what: str) -> None:
    with pytest.raises(BrokenSegment, match=what) as refusal:
        decode_header(encode_header(broken))
    assert refusal.value.todo


PAYLOAD = encode_header(HEADER)


@pytest.mark.parametrize(
    "broken",
    [
        one(stored=2**53),
        header(checkpoint=Checkpoint(size=2**53, root=KEY)),
        header(roster=RosterName(number=2**53, sha256=KEY)),
        header(first=2**53),
    ],
)
def test_a_number_that_json_does_not_hold_exactly_is_refused(broken: Header) -> None:
    with pytest.raises(BrokenSegment, match="its header cannot be read"):
        decode_header(msgspec.json.encode(broken, order="sorted"))


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{}",
        b"[]",
        PAYLOAD[:-1],
        PAYLOAD + b"{}",
        PAYLOAD.replace(b'"person":"p1"', b'"person":"\xff"'),
        PAYLOAD.replace(b'"person":"p1"', b'"person":1'),
        PAYLOAD.replace(b'"size":7', b'"size":7,"colour":1'),
        PAYLOAD.replace(b'"number":3', b'"number":3,"colour":1'),
        PAYLOAD.replace(b'"raw":', b'"colour":1,"raw":'),
        PAYLOAD[:-1] + b',"zz":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
    ids=["nothing", "empty", "list", "short", "long", "bytes", "number", "point", "roster", "entry", "deep"],
)
def test_what_is_no_header_is_refused(payload: bytes) -> None:
    with pytest.raises(BrokenSegment, match="its header cannot be read"):
        decode_header(payload)
