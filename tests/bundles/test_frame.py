"""The frame: written and read again to the byte, its progress told, and nothing read that is not proven."""

from __future__ import annotations

import hashlib
import io
import struct
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from desktop.bundles import frame
from desktop.bundles.errors import BadBundle, NewerBundle
from desktop.bundles.manifest import COMPRESSED, END, MAGIC, MANIFEST_TYPE, Format, Part, encode
from desktop.journal.columns import compress
from desktop.trust.envelope import sign

if TYPE_CHECKING:
    from tests.bundles.conftest import Hand

HEAD = len(MAGIC) + 8  # where the envelope's length stands


class Dripping(io.BytesIO):
    """A slow stick: a few bytes at a time, whatever is asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 7) if size and size > 0 else size)


def refused(raw: bytes, *kinds: type[Exception]) -> str:
    with pytest.raises(kinds or BadBundle) as caught:
        frame.read(io.BytesIO(raw))
    return str(caught.value)


@given(contents=st.lists(st.binary(max_size=200), max_size=4), kind=st.sampled_from([*Part, "hologram"]))
def test_what_is_written_is_read_again(hand: Hand, contents: list[bytes], kind: str) -> None:
    parts = tuple(frame.part(kind, str(n), raw, "shared@registry") for n, raw in enumerate(contents))
    raw = hand.written(*parts)
    bundle = frame.read(io.BytesIO(raw))
    assert bundle == frame.Bundle(hand.manifest(parts), parts, len(raw))
    assert [part.raw() for part in bundle.parts] == contents


def test_writing_is_the_same_each_time(hand: Hand) -> None:
    part = frame.part(Part.PACK, "x", b"abc")
    assert hand.written(part) == hand.written(part)


def test_the_layout_is_that_of_the_format(hand: Hand) -> None:
    part = frame.part("hologram", "x", b"contents")
    raw = hand.written(part)
    (length,) = struct.unpack(">I", raw[HEAD : HEAD + 4])
    assert raw[:HEAD] == MAGIC + b"\x00\x01\x00\x00\x00\x00\x00\x00"
    assert raw[HEAD + 4 + length :] == b"contents" + END


def test_progress_tells_the_bytes_read_so_far(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame, "_CHUNK", 64)
    raw = hand.written(frame.part("hologram", "x", bytes(1000)))
    told: list[int] = []
    frame.read(io.BytesIO(raw), told.append)
    assert told == sorted(set(told))
    assert told[-1] == len(raw)
    assert max(after - before for before, after in pairwise(told)) <= 64


def test_progress_may_stop_the_reading(hand: Hand) -> None:
    def stop(_read: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        frame.read(io.BytesIO(hand.written()), stop)


def test_a_stream_may_give_less_than_it_is_asked_for(hand: Hand) -> None:
    part = frame.part(Part.PACK, "x", b"abc" * 100)
    assert frame.read(Dripping(hand.written(part))).parts == (part,)


@pytest.mark.parametrize("kind", [*Part, "hologram"])
def test_only_kinds_that_say_so_are_compressed(kind: str) -> None:
    part = frame.part(kind, "x", b"a" * 1000)
    assert (part.stored != b"a" * 1000) is (kind in COMPRESSED)
    assert part.raw() == b"a" * 1000
    same = frame.stored_part(kind, "x", part.stored, raw=part.entry.raw, raw_sha256=part.entry.raw_sha256)
    assert same == part


@pytest.mark.parametrize(
    ("major", "minor", "bits", "held"),
    [(1, 0, 0, False), (1, 7, 0, False), (2, 0, 0, True), (0, 0, 0, True), (1, 0, 1, True), (1, 0, 1 << 31, True)],
)
def test_newer_minors_are_read_and_what_must_be_understood_is_held(
    hand: Hand, major: int, minor: int, bits: int, *, held: bool
) -> None:
    raw = hand.written(format=Format(major=major, minor=minor, must_understand=bits))
    if held:
        assert f"format {major}.{minor}" in refused(raw, NewerBundle)
    else:
        assert frame.read(io.BytesIO(raw)).manifest.format.minor == minor


@pytest.mark.parametrize("place", [len(MAGIC) + 3, HEAD - 1])
def test_the_frame_says_what_was_signed(hand: Hand, place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame, "MUST_UNDERSTAND", 0xFF)
    raw = bytearray(hand.written())
    raw[place] ^= 1
    assert "version is not the one that was signed" in refused(bytes(raw))


def test_a_table_of_contents_may_not_be_endless(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = hand.written()
    assert "larger than any may be" in refused(raw[:HEAD] + b"\xff\xff\xff\xff" + raw[HEAD + 4 :])
    (length,) = struct.unpack(">I", raw[HEAD : HEAD + 4])
    monkeypatch.setattr(frame, "_MAX_ENVELOPE", length)
    frame.read(io.BytesIO(raw))
    monkeypatch.setattr(frame, "_MAX_ENVELOPE", length - 1)
    assert "larger than any may be" in refused(raw)


def test_a_writer_signs_for_itself_alone(hand: Hand) -> None:
    other = SigningKey.generate()
    target = io.BytesIO()
    frame.write(target, hand.manifest(), (), other)
    assert "not signed by the writer it names" in refused(target.getvalue())


def framed(envelope: bytes) -> bytes:
    return MAGIC + b"\x00\x01\x00\x00\x00\x00\x00\x00" + struct.pack(">I", len(envelope)) + envelope + END


def test_two_signatures_are_one_too_many(hand: Hand) -> None:
    envelope = sign(MANIFEST_TYPE, encode(hand.manifest()), hand.key, SigningKey.generate())
    assert "not signed properly" in refused(framed(envelope.encode()))


@pytest.mark.parametrize("kind", ["application/vnd.stocktake.roster+json", ""])
def test_what_was_signed_as_something_else_is_no_table_of_contents(hand: Hand, kind: str) -> None:
    assert "not signed properly" in refused(framed(sign(kind, encode(hand.manifest()), hand.key).encode()))


@pytest.mark.parametrize("payload", [b"", b"{", b'{"a": 1}', b"\xff", b"[" * 3000 + b"]" * 3000, b'{"a":1,"a":1}'])
def test_a_table_of_contents_that_is_no_canonical_text_is_refused(hand: Hand, payload: bytes) -> None:
    assert "not signed properly" in refused(framed(sign(MANIFEST_TYPE, payload, hand.key).encode()))


@pytest.mark.parametrize("payload", [b"{}", b"[]", b"null", b'{"format":1}'])
def test_a_table_of_contents_that_says_too_little_is_refused(hand: Hand, payload: bytes) -> None:
    assert "cannot be read" in refused(framed(sign(MANIFEST_TYPE, payload, hand.key).encode()))


def test_members_of_a_newer_release_are_not_in_the_way(hand: Hand) -> None:
    payload = encode(hand.manifest()).replace(b'"writer":', b'"whim":[1],"writer":')
    assert frame.read(io.BytesIO(framed(sign(MANIFEST_TYPE, payload, hand.key).encode()))).parts == ()


def test_parts_that_change_places_are_noticed(hand: Hand) -> None:
    one, other = (frame.part("hologram", name, name.encode()) for name in "ab")
    target = io.BytesIO()
    frame.write(target, hand.manifest([one, other]), [other, one], hand.key)
    assert "not the one that was signed" in refused(target.getvalue())


@pytest.mark.parametrize("missing", [1, 8, 9])
def test_a_bundle_that_breaks_off_says_where(hand: Hand, missing: int) -> None:
    said = refused(hand.written(frame.part("hologram", "x", b"abc"))[:-missing])
    assert ("its end" if missing <= 8 else "a part (hologram x)") in said


@pytest.mark.parametrize("tail", [b"\x00", END, b"12345678"])
def test_nothing_follows_the_end(hand: Hand, tail: bytes) -> None:
    raw = hand.written()
    assert "does not end where it says" in refused(raw + tail)
    assert "does not end where it says" in refused(raw[: -len(END)] + b"12345678")


@pytest.mark.parametrize("raw", [b"", b"\x89STK\n\x1a\n", b"PK\x03\x04 and more", b"\x89STK\r\n\x1a"])
def test_what_is_no_bundle_is_told_so(raw: bytes) -> None:
    with pytest.raises(BadBundle):
        frame.read(io.BytesIO(raw))


# ---- compressed parts ----------------------------------------------------------------------------------------------


def test_a_part_that_is_no_compressed_one_is_damaged() -> None:
    part = frame.part(Part.PACK, "x", b"abc")
    with pytest.raises(BadBundle, match=r"pack x\) is damaged"):
        replace(part, stored=b"not compressed").raw()


@pytest.mark.parametrize("length", [0, 2, 4])
def test_a_part_inflates_to_the_length_it_says(length: int) -> None:
    part = frame.part(Part.PACK, "x", b"abc")
    with pytest.raises(BadBundle, match=r"damaged|not the one that was signed"):
        replace(part, entry=msgspec.structs.replace(part.entry, raw=length)).raw()


def test_a_part_inflates_to_the_content_it_says() -> None:
    part = frame.part(Part.SIDECAR, "x", b"abc")
    with pytest.raises(BadBundle, match="not the one that was signed"):
        replace(part, stored=compress(b"abd")).raw()


def test_what_follows_the_compressed_content_is_noticed() -> None:
    part = frame.part(Part.PACK, "x", b"abc")
    with pytest.raises(BadBundle, match="damaged"):
        replace(part, stored=part.stored + part.stored).raw()


def test_entries_say_lengths_and_hashes() -> None:
    part = frame.part(Part.PACK, "x", b"abc", "shared@registry")
    assert (part.entry.kind, part.entry.name, part.entry.label) == ("pack", "x", "shared@registry")
    assert (part.entry.raw, part.entry.raw_sha256) == (3, hashlib.sha256(b"abc").hexdigest())
    assert (part.entry.stored, part.entry.stored_sha256) == (
        len(part.stored), hashlib.sha256(part.stored).hexdigest(),
    )  # fmt: skip


def test_a_bundle_is_read_as_far_as_its_manifest(hand: Hand) -> None:
    raw = hand.written(frame.part(Part.ROSTER, "1", b"of any content"))
    source = io.BytesIO(raw)
    manifest = frame.read_front(source)
    assert raw[: source.tell()] == frame.front(manifest, hand.key)
    assert frame.read_front(io.BytesIO(raw[: source.tell()])) == manifest
    with pytest.raises(BadBundle, match="breaks off"):
        frame.read_front(io.BytesIO(raw[: source.tell() - 1]))
