"""The manifest: limits, and what it must not contradict itself in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.bundles import frame
from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import COMPRESSED, MAX_PART, MAX_UNPACKED, Entry, Part, decode, encode

if TYPE_CHECKING:
    from tests.bundles.conftest import Hand


def entry(kind: str, **members: object) -> Entry:
    return msgspec.structs.replace(frame.part(kind, "x", b"abc").entry, **members)


def named(hand: Hand, *entries: Entry) -> bytes:
    return encode(msgspec.structs.replace(hand.manifest(), parts=entries))


def decoded(hand: Hand, *entries: Entry) -> tuple[Entry, ...]:
    return decode(named(hand, *entries)).parts


def refused(hand: Hand, *entries: Entry) -> str:
    with pytest.raises(BadBundle) as caught:
        decoded(hand, *entries)
    return str(caught.value)


@pytest.mark.parametrize("kind", [*Part, "hologram"])
def test_each_kind_is_read_as_it_was_written(hand: Hand, kind: str) -> None:
    assert decoded(hand, entry(kind)) == (entry(kind),)


@pytest.mark.parametrize("kind", ["compartment", "hologram"])
@pytest.mark.parametrize("length", [-1, MAX_PART + 1, 2**63 - 1, 2**52])
@pytest.mark.parametrize("member", ["stored", "raw"])
def test_no_part_is_larger_than_any_may_be(hand: Hand, kind: str, member: str, length: int) -> None:
    payload = named(hand, entry(kind, **{member: 77_777}))
    with pytest.raises(BadBundle, match="larger than any may be"):
        decode(payload.replace(b"77777", str(length).encode()))


@pytest.mark.parametrize("length", [0, MAX_PART])
def test_what_is_not_compressed_may_be_as_large_as_any(hand: Hand, length: int) -> None:
    assert decoded(hand, entry("blob", stored=length, raw=length))


@pytest.mark.parametrize("kind", sorted(COMPRESSED))
def test_what_is_compressed_unpacks_to_so_much_and_no_more(hand: Hand, kind: str) -> None:
    assert decoded(hand, entry(kind, raw=MAX_UNPACKED))
    assert "would unpack" in refused(hand, entry(kind, raw=MAX_UNPACKED + 1))


@pytest.mark.parametrize("kind", [kind for kind in Part if kind not in COMPRESSED])
@pytest.mark.parametrize("member", [{"raw": 4}, {"raw_sha256": "0" * 64}, {"stored": 4}, {"stored_sha256": ""}])
def test_what_is_not_compressed_has_one_length_and_one_hash(hand: Hand, kind: str, member: dict[str, object]) -> None:
    assert "two lengths or hashes" in refused(hand, entry(kind, **member))


def test_a_kind_nobody_here_knows_may_be_compressed_in_its_own_way(hand: Hand) -> None:
    assert decoded(hand, entry("hologram", raw=MAX_UNPACKED + 1))


def test_no_part_is_named_twice(hand: Hand) -> None:
    assert "twice" in refused(hand, entry("blob"), entry("blob", raw=9, stored=9))
    assert "twice" in refused(hand, entry("hologram"), entry("roster"), entry("hologram"))


@pytest.mark.parametrize("other", [{"kind": "receipt"}, {"name": "y"}, {"label": "shared@registry"}])
def test_kind_name_and_label_together_are_what_is_named(hand: Hand, other: dict[str, object]) -> None:
    one = entry("blob")
    assert len(decoded(hand, one, msgspec.structs.replace(one, **other))) == 2


@pytest.mark.parametrize("payload", [b"", b"{}", b"[]", b'{"parts":[]}'])
def test_what_is_no_manifest_is_refused(payload: bytes) -> None:
    with pytest.raises(BadBundle, match="cannot be read"):
        decode(payload)


@pytest.mark.parametrize("kind", ["compartment", "hologram"])
@pytest.mark.parametrize("member", ["raw_sha256", "stored_sha256"])
@pytest.mark.parametrize("said", ["", "0" * 63, "0" * 65, "A" * 64, "/" * 58 + "passwd", "0" * 63 + "\n"])
def test_a_hash_is_a_hash(hand: Hand, kind: str, member: str, said: str) -> None:
    assert "a hash that is none" in refused(hand, entry(kind, **{member: said}))


@pytest.mark.parametrize("member", ["kind", "name", "label"])
@pytest.mark.parametrize("said", ["x" * 201, "a\x00b", "a\nb", "\x1b[2J"])
def test_no_part_is_named_at_length_or_unseen(hand: Hand, member: str, said: str) -> None:
    made = entry("hologram")
    assert "as none may be named" in refused(hand, msgspec.structs.replace(made, **{member: said}))
    assert decoded(hand, msgspec.structs.replace(made, **{member: "ä" * 200}))


def test_a_page_says_what_it_answers_and_other_bundles_nothing(hand: Hand) -> None:
    page = encode(msgspec.structs.replace(hand.manifest(), page=(3, 9, -1)))
    assert (decode(page).page, decode(named(hand)).page) == ((3, 9, -1), ())
    assert b"page" not in named(hand)
