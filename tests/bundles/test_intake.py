"""Intake: every part is what it says and belongs to something, or the whole bundle is refused."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from desktop.bundles import frame
from desktop.bundles.errors import BadBundle
from desktop.bundles.intake import Sidecar, commitments, encode_sidecars, examine, files_named
from desktop.bundles.manifest import Part
from desktop.trust.enrolment import REQUEST_TYPE, Request
from desktop.trust.envelope import sign
from desktop.trust.keys import Secrets
from desktop.trust.roster import Role, encode
from desktop.trust.seal import commit, commitment, seal_value

if TYPE_CHECKING:
    from desktop.bundles.frame import Stored
    from desktop.bundles.intake import Proven
    from tests.bundles.conftest import Hand

SHARED, CLOSED, SEALED = "shared@registry", "secretariat@registry", "sealed@registry"


def proven(*parts: Stored, hand: Hand) -> Proven:
    return examine(hand.read(*parts))


def refused(*parts: Stored, hand: Hand) -> str:
    with pytest.raises(BadBundle) as caught:
        proven(*parts, hand=hand)
    assert caught.value.safe == "Nothing of it was taken in, and nothing here was changed."
    return caught.value.happened


def relabelled(part: Stored, **named: object) -> Stored:
    return replace(part, entry=msgspec.structs.replace(part.entry, **named))


def beside(name: str, label: str, *pairs: tuple[bytes, bytes]) -> Stored:
    sidecars = [Sidecar(commitment(salt, value), salt, value) for salt, value in pairs]
    return frame.part(Part.SIDECAR, name, encode_sidecars(sidecars), label)


def described(content: bytes) -> bytes:
    named = {"media": "m", "name": "n", "sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    return json.dumps(named, separators=(",", ":")).encode()


# ---- segments ------------------------------------------------------------------------------------------------------


def test_an_empty_bundle_proves_nothing(hand: Hand) -> None:
    found = proven(hand=hand)
    assert (found.rosters, found.requests, found.packs, found.segments, found.blobs, found.unknown) == (
        (), (), {}, (), {}, (),
    )  # fmt: skip


def test_a_segment_is_opened_as_far_as_it_is_here(hand: Hand) -> None:
    header, closed, shared = hand.segment({SHARED: [b'"a"'], CLOSED: [b'"b"', b"null"]})
    for bodies, withheld in (([closed, shared], ()), ([shared], (CLOSED,)), ([], (CLOSED, SHARED))):
        (segment,) = proven(header, *bodies, hand=hand).segments
        assert segment.withheld == withheld
        assert segment.hash == header.entry.name
        assert [one.entry.label for one in segment.opened] == [body.entry.label for body in bodies]
    (segment,) = proven(shared, closed, header, hand=hand).segments
    assert [one.columns.values for one in segment.opened] == [[b'"b"', b"null"], [b'"a"']]


def test_a_header_has_its_own_name(hand: Hand) -> None:
    header, _ = hand.segment({SHARED: [b'"a"']})
    assert "another name" in refused(relabelled(header, name="0" * 64), hand=hand)


def test_a_header_is_signed_by_the_key_it_names(hand: Hand) -> None:
    parts = hand.segment({SHARED: [b'"a"']}, SigningKey.generate())
    assert "not signed by the key it names" in refused(*parts, hand=hand)


@pytest.mark.parametrize("raw", [b"", b"{}", b"nonsense"])
def test_what_is_no_header_is_refused(hand: Hand, raw: bytes) -> None:
    assert "does not verify" in refused(frame.part(Part.HEADER, "0" * 64, raw), hand=hand)


def test_a_compartment_has_a_header_here_that_names_it(hand: Hand) -> None:
    header, body = hand.segment({SHARED: [b'"a"']})
    assert "header is missing" in refused(body, hand=hand)
    assert "header is missing" in refused(header, relabelled(body, label=CLOSED), hand=hand)
    assert "header is missing" in refused(header, body, relabelled(body, name="0" * 64), hand=hand)


def test_a_compartment_is_the_one_its_header_names(hand: Hand) -> None:
    header, _ = hand.segment({SHARED: [b'"a"']})
    _, other = hand.segment({SHARED: [b'"b"']})
    assert "something else of a compartment" in refused(header, relabelled(other, name=header.entry.name), hand=hand)


def test_a_compartment_in_other_stored_bytes_is_refused(hand: Hand) -> None:
    header, body = hand.segment({SHARED: [b'"a"']})
    stored = body.stored + b"\x00"
    padded = frame.stored_part(
        Part.COMPARTMENT, header.entry.name, stored, raw=body.entry.raw, raw_sha256=body.entry.raw_sha256, label=SHARED
    )
    assert "not the one its header names" in refused(header, padded, hand=hand)


@pytest.mark.parametrize(
    "values",
    [[b"{"], [b'"\xff"'], [b"1,2"], [b"[1", b"2]"], [b"[1", b"2],3"], [b" 1"], [b"1 "], [b"1,2", b"[3", b"4]"]],
)
def test_a_value_is_one_text_of_json(hand: Hand, values: list[bytes]) -> None:
    assert "it carries a value that" in refused(*hand.segment({SHARED: values}), hand=hand)


# ---- values that are sealed, personal, files -----------------------------------------------------------------------


def test_a_sealed_compartment_holds_what_is_sealed_or_cleared(hand: Hand) -> None:
    sealed = seal_value(b'"P"', Secrets.new().receiver)
    (segment,) = proven(*hand.segment({SEALED: [sealed, b"null"]}), hand=hand).segments
    assert segment.opened[0].columns.values == [sealed, b"null"]


@pytest.mark.parametrize("value", [b'"plain"', b"true", b'{"$commit":"00"}', b'{"a":{"$sealed":""}}', b"17"])
def test_a_sealed_compartment_that_can_be_read_is_refused(hand: Hand, value: bytes) -> None:
    sealed = seal_value(b'"P"', Secrets.new().receiver)
    assert "readable" in refused(*hand.segment({SEALED: [sealed, value]}), hand=hand)
    proven(*hand.segment({CLOSED: [sealed, value]}), hand=hand)


def test_personal_values_come_beside_what_stands_for_them(hand: Hand) -> None:
    value = b'"Nadia"'
    stored, salt = commit(value)
    header, body = hand.segment({CLOSED: [stored]})
    (segment,) = proven(header, body, beside(header.entry.name, CLOSED, (salt, value)), hand=hand).segments
    assert segment.opened[0].sidecars == (Sidecar(commitment(salt, value), salt, value),)


def test_a_personal_value_that_was_erased_may_be_missing(hand: Hand) -> None:
    pairs = [(commit(value), value) for value in (b'"A"', b'"B"')]
    header, body = hand.segment({CLOSED: [stored for (stored, _), _ in pairs]})
    some = beside(header.entry.name, CLOSED, (pairs[0][0][1], pairs[0][1]))
    (segment,) = proven(header, body, some, hand=hand).segments
    assert [one.value for one in segment.opened[0].sidecars] == [b'"A"']


def test_a_personal_value_that_nothing_stands_for_is_refused(hand: Hand) -> None:
    value = b'"Nadia"'
    stored, salt = commit(value)
    header, body = hand.segment({CLOSED: [stored]})
    for pair in ((salt, b'"Other"'), (bytes(16), value)):
        extra = beside(header.entry.name, CLOSED, (salt, value), pair)
        assert "no entry in it stands for" in refused(header, body, extra, hand=hand)


@pytest.mark.parametrize("split", [0, 15, 17])
def test_a_salt_has_sixteen_bytes(hand: Hand, split: int) -> None:
    whole = bytes(16) + b'"Nadia"'
    stored = f'{{"$commit":"{hashlib.sha256(whole).hexdigest()}"}}'.encode()
    header, body = hand.segment({CLOSED: [stored]})
    proven(header, body, beside(header.entry.name, CLOSED, (whole[:16], whole[16:])), hand=hand)
    odd = beside(header.entry.name, CLOSED, (whole[:split], whole[split:]))
    assert "no entry in it stands for" in refused(header, body, odd, hand=hand)


def test_personal_values_of_another_compartment_are_refused(hand: Hand) -> None:
    value = b'"Nadia"'
    stored, salt = commit(value)
    header, closed, shared = hand.segment({CLOSED: [stored], SHARED: [b'"a"']})
    name = header.entry.name
    assert "stands for" in refused(header, closed, shared, beside(name, SHARED, (salt, value)), hand=hand)
    assert "is missing" in refused(header, shared, beside(name, CLOSED, (salt, value)), hand=hand)
    assert "is missing" in refused(beside(name, CLOSED, (salt, value)), hand=hand)


@pytest.mark.parametrize("raw", [b"", b"\xc1", msgspec.msgpack.encode([1]), msgspec.msgpack.encode([(b"s",)])])
def test_personal_values_that_cannot_be_read_are_refused(hand: Hand, raw: bytes) -> None:
    header, body = hand.segment({CLOSED: [commit(b'"A"')[0]]})
    part = frame.part(Part.SIDECAR, header.entry.name, raw, CLOSED)
    assert "cannot be read" in refused(header, body, part, hand=hand)


def test_files_come_with_an_entry_that_names_them(hand: Hand) -> None:
    name = hashlib.sha256(b"abc").hexdigest()
    blob = frame.part(Part.BLOB, name, b"abc", SHARED)
    segment = hand.segment({SHARED: [b'"a"', described(b"abc")]})
    assert proven(*segment, blob, hand=hand).blobs == {name: b"abc"}
    assert proven(*segment, hand=hand).blobs == {}
    assert "no entry in it names" in refused(*hand.segment({SHARED: [b'"a"']}), blob, hand=hand)
    assert "no entry in it names" in refused(segment[0], blob, hand=hand)


def test_a_text_that_speaks_of_a_file_names_none(hand: Hand) -> None:
    name = hashlib.sha256(b"abc").hexdigest()
    values = [json.dumps(described(b"abc").decode()).encode(), json.dumps({"a": described(b"abc").decode()}).encode()]
    blob = frame.part(Part.BLOB, name, b"abc", SHARED)
    assert "no entry in it names" in refused(*hand.segment({SHARED: values}), blob, hand=hand)


def test_a_file_has_the_content_it_is_named_for(hand: Hand) -> None:
    segment = hand.segment({SHARED: [described(b"abc")]})
    other = frame.part(Part.BLOB, hashlib.sha256(b"abc").hexdigest(), b"abd", SHARED)
    assert "another content" in refused(*segment, other, hand=hand)


# ---- packs, requests, what is unknown ------------------------------------------------------------------------------


def test_a_pack_has_the_content_it_is_named_for(hand: Hand) -> None:
    name = hashlib.sha256(b"abc").hexdigest()
    assert proven(frame.part(Part.PACK, name, b"abc"), hand=hand).packs == {name: b"abc"}
    assert "another content" in refused(frame.part(Part.PACK, name, b"abd"), hand=hand)


def asked(**named: str) -> tuple[Secrets, bytes]:
    secrets = Secrets.new()
    request = Request(
        format=1,
        key=secrets.public,
        person="ada",
        name="Ada",
        device="d",
        age=secrets.receiver,
        role=Role.RAPPORTEUR,
        created="2026-11-24T09:30:00Z",
    )
    return secrets, sign(REQUEST_TYPE, encode(msgspec.structs.replace(request, **named)), secrets.signing).encode()


def test_requests_come_with_their_bytes(hand: Hand) -> None:
    secrets, raw = asked()
    ((request, kept),) = proven(frame.part(Part.REQUEST, secrets.public, raw), hand=hand).requests
    assert (request.person, kept) == ("ada", raw)


@pytest.mark.parametrize("named", [{"key": "0" * 64}, {"person": "No Id"}, {"age": "age1nothing"}])
def test_a_request_that_cannot_be_granted_spoils_its_bundle(hand: Hand, named: dict[str, str]) -> None:
    secrets, raw = asked(**named)
    assert "does not verify" in refused(frame.part(Part.REQUEST, secrets.public, raw), hand=hand)


def test_rosters_are_handed_on_as_they_came(hand: Hand) -> None:
    parts = [frame.part(Part.ROSTER, str(n), f"roster {n}".encode()) for n in (1, 2)]
    assert proven(*parts, hand=hand).rosters == (b"roster 1", b"roster 2")


def test_kinds_nobody_here_knows_and_receipts_are_kept_as_they_came(hand: Hand) -> None:
    hologram = frame.part("hologram", "x", b"abc", "a label of its own")
    receipt = frame.part(Part.RECEIPT, "0" * 64, b"position 7")
    assert proven(receipt, hologram, hand=hand).unknown == (hologram, receipt)


@pytest.mark.parametrize("kind", [Part.ROSTER, Part.REQUEST, Part.PACK, Part.HEADER, Part.RECEIPT])
def test_kinds_without_a_label_have_none(hand: Hand, kind: Part) -> None:
    said = refused(frame.part(kind, hashlib.sha256(b"abc").hexdigest(), b"abc", SHARED), hand=hand)
    assert "has a label, and its kind has none" in said


# ---- what values name ----------------------------------------------------------------------------------------------


@given(st.lists(st.one_of(st.binary(max_size=30), st.sampled_from([commit(b"x")[0], described(b"x"), b"{}"]))))
def test_what_values_name_is_found_among_any_others(values: list[bytes]) -> None:
    joined = b"\n".join(values)
    assert len(commitments(joined)) == sum(value.startswith(b'{"$commit":"') for value in values)
    assert set(files_named(joined)) <= {hashlib.sha256(b"x").hexdigest()}
    assert len(files_named(joined)) == values.count(described(b"x"))


def test_values_that_only_look_so_name_nothing() -> None:
    assert commitments(b'"a"\n["$commit"]') == []
    assert commitments(b'["{\\"$commit\\":\\""]\n[{"$commit":"aa"}]') == []
    assert files_named(b'["sha256"]') == []
    assert files_named(b'[{"sha256":"aa"}]') == []


def test_sidecars_are_written_in_one_order() -> None:
    pairs = [(bytes([n]) * 16, b'"x"') for n in range(5)]
    sidecars = [Sidecar(commitment(salt, value), salt, value) for salt, value in pairs]
    assert encode_sidecars(sidecars) == encode_sidecars(reversed(sidecars))
