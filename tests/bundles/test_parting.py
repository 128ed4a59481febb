"""Parting: files that are each whole and may be received by anybody; together they hold what there was, and no more."""

from __future__ import annotations

import hashlib
import io
import json
from collections import Counter
from itertools import chain, permutations
from typing import TYPE_CHECKING

import pytest
from nacl.signing import SigningKey

from desktop.bundles import frame, manifest, parting
from desktop.bundles.errors import BadBundle, TooLarge
from desktop.bundles.intake import Sidecar, encode_sidecars, examine
from desktop.bundles.manifest import Part
from desktop.bundles.parting import Cut, parted
from desktop.trust.seal import commit, commitment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.bundles.frame import Stored
    from desktop.bundles.intake import Proven
    from tests.bundles.conftest import Hand

SHARED, CLOSED = "shared@registry", "secretariat@registry"
SMALL = 4 << 10


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> int:
    """Let bundles unpack to little, and to no more by their size."""
    for module in (manifest, parting):
        monkeypatch.setattr(module, "MAX_UNPACKED", SMALL)
    monkeypatch.setattr(manifest, "MAX_GROWTH", 0)
    return SMALL


@pytest.fixture
def people(hand: Hand) -> list[Hand]:
    """Give several who write: each has one segment."""
    made = [type(hand)() for _ in range(3)]
    for number, one in enumerate(made):
        one.key = SigningKey(hashlib.sha256(bytes([number])).digest())
        one.public = bytes(one.key.verify_key).hex()
    return made


def ordered(parts: Iterable[Stored]) -> list[Stored]:
    kinds = [str(kind) for kind in Part]
    return sorted(parts, key=lambda one: kinds.index(one.entry.kind) if one.entry.kind in kinds else len(kinds))


def cut(hand: Hand, *parts: Stored) -> Cut:
    parts = tuple(ordered(parts))
    return Cut(hand.manifest(parts), parts)


def read(hand: Hand, one: Cut) -> Proven:
    """Write and read one of several files, as anybody would who has nothing else."""
    raw = hand.written(*one.parts, **{name: getattr(one.manifest, name) for name in ("needs", "heads", "file")})
    return examine(frame.read(io.BytesIO(raw)))


def names(parts: Iterable[Stored]) -> Counter[tuple[str, str, str]]:
    return Counter((one.entry.kind, one.entry.name, one.entry.label) for one in parts)


def text(size: int) -> bytes:
    return b'"%b"' % (b"x" * size)


def file_of(content: bytes) -> tuple[bytes, Stored]:
    """Return what names a file, and the file."""
    sha256 = hashlib.sha256(content).hexdigest()
    named = {"media": "m", "name": "n", "sha256": sha256, "size": len(content)}
    return json.dumps(named, separators=(",", ":")).encode(), frame.part(Part.BLOB, sha256, content, SHARED)


def values_of(name: str, *pairs: tuple[bytes, bytes]) -> Stored:
    found = [Sidecar(commitment(salt, value), salt, value) for salt, value in pairs]
    return frame.part(Part.SIDECAR, name, encode_sidecars(found), CLOSED)


def test_what_is_within_the_limits_stays_as_it_is(hand: Hand) -> None:
    whole = cut(hand, *hand.segment({SHARED: [text(10)]}))
    assert parted(whole) == [whole]
    assert whole.manifest.file == ()


@pytest.mark.usefixtures("small")
def test_segments_go_in_several_files_each_of_which_is_whole(hand: Hand, people: list[Hand]) -> None:
    segments = [one.segment({SHARED: [text(3000)]}) for one in people]
    pack = frame.part(Part.PACK, hashlib.sha256(b"p").hexdigest(), b"p")
    roster = frame.part(Part.ROSTER, "1", b"a roster")
    whole = cut(hand, roster, pack, *chain.from_iterable(segments))
    with pytest.raises(BadBundle, match="unpack to"):
        read(hand, whole)
    files = parted(whole)
    assert [one.manifest.file for one in files] == [(1, 3), (2, 3), (3, 3)]
    for one, segment in zip(files, segments, strict=True):
        proven = read(hand, one)
        assert (proven.rosters, list(proven.packs.values())) == ((b"a roster",), [b"p"])
        assert [found.hash for found in proven.segments] == [segment[0].entry.name]
        assert proven.manifest == one.manifest
        assert [head.header for head in one.manifest.heads] == [segment[0].entry.name]
    assert sum((names(one.parts) for one in files), Counter()).keys() == names(whole.parts).keys()


def test_a_file_is_as_large_as_there_is_room_for(hand: Hand, people: list[Hand]) -> None:
    segments = [one.segment({SHARED: [text(30)]}) for one in people]
    size = sum(one.entry.stored for one in segments[0])
    whole = cut(hand, *chain.from_iterable(segments))
    assert len(parted(whole, room=3 * size)) == 1
    assert [len(one.parts) for one in parted(whole, room=2 * size + 9)] == [4, 2]
    assert [len(one.parts) for one in parted(whole, most=4)] == [4, 2]
    assert len(parted(whole, room=1)) == 3  # all of it goes


def test_files_go_with_a_compartment_that_names_them(hand: Hand) -> None:
    described, blobs = zip(*(file_of(bytes([number]) * 2000) for number in range(4)), strict=True)
    whole = cut(hand, *hand.segment({SHARED: [*described, described[0]]}), *blobs)
    files = parted(whole, room=5000)
    assert len(files) > 1
    found = [read(hand, one).blobs for one in files]
    assert sorted(chain.from_iterable(found)) == sorted(one.entry.name for one in blobs)
    assert all(len(one.segments[0].opened) == 1 for one in (read(hand, file) for file in files))


def test_a_file_that_is_larger_than_there_is_room_for_goes_alone(hand: Hand) -> None:
    described, blob = file_of(b"z" * 9000)
    other, small = file_of(b"y")
    whole = cut(hand, *hand.segment({SHARED: [described, other]}), blob, small)
    files = parted(whole, room=3000)
    assert [sorted(read(hand, one).blobs.values()) for one in files] == [[b"y"], [b"z" * 9000]]


@pytest.mark.usefixtures("small")
def test_compartments_and_personal_values_of_one_segment_are_parted(hand: Hand) -> None:
    pairs = [(commit(text(1500)), text(1500)) for _ in range(4)]
    header, closed, shared = hand.segment({CLOSED: [stored for (stored, _), _ in pairs], SHARED: [text(3000)]})
    beside = values_of(header.entry.name, *((salt, value) for (_, salt), value in pairs))
    files = parted(cut(hand, header, closed, shared, beside))
    proven = [read(hand, one) for one in files]
    assert {one.segments[0].hash for one in proven} == {header.entry.name}
    came = [one for file in proven for opened in file.segments[0].opened for one in opened.sidecars]
    assert sorted(one.salt for one in came) == sorted(salt for (_, salt), _ in pairs)
    assert {opened.entry.label for file in proven for opened in file.segments[0].opened} == {SHARED, CLOSED}


@pytest.mark.usefixtures("small")
def test_what_cannot_be_parted_is_said(hand: Hand) -> None:
    value = text(3500)
    stored, salt = commit(value)
    header, body = hand.segment({CLOSED: [stored, text(3000)]})
    with pytest.raises(TooLarge, match=f"belongs to {header.entry.name[:12]}.*cannot be parted"):
        parted(cut(hand, header, body, values_of(header.entry.name, (salt, value))))
    whole = cut(hand, *hand.segment({SHARED: [text(5000)]}))
    with pytest.raises(TooLarge):
        parted(whole)


def test_two_parts_of_one_name_go_in_two_files(hand: Hand, people: list[Hand]) -> None:
    segments = [one.segment({SHARED: [text(30)]}) for one in people]
    holograms = [frame.part("hologram", "x", raw) for raw in (b"one", b"two")]
    receipts = [frame.part(Part.RECEIPT, one[0].entry.name, b"r") for one in segments[:1]]
    lone = frame.part(Part.RECEIPT, "0" * 64, b"of a segment that is not here")
    files = parted(cut(hand, *chain.from_iterable(segments), *receipts, lone, *holograms))
    assert len(files) == 2
    assert {one.stored for file in files for one in read(hand, file).unknown} == {
        b"one", b"two", b"r", b"of a segment that is not here",
    }  # fmt: skip


def test_a_segment_of_which_nothing_else_is_here_goes_too(hand: Hand, people: list[Hand]) -> None:
    headers = [one.segment({SHARED: [text(30)]})[0] for one in people]
    files = parted(cut(hand, *headers), most=2)
    assert [len(read(hand, one).segments) for one in files] == [2, 1]


def test_needs_name_what_is_in_another_file() -> None:
    headers = [("a", "", 1), ("b", "a", 2), ("c", "b", 3)]

    class Named:
        def __init__(self, previous: str, last: int) -> None:
            self.previous, self.last, self.key = previous, last, "k"

    held = [(name, Named(previous, last)) for name, previous, last in headers]
    for order in permutations(held):
        assert parting.needs_of(order) == ()
    assert parting.needs_of(held[1:]) == ("a",)
    assert [(one.header, one.last) for one in parting.heads_of(held)] == [("c", 3)]
