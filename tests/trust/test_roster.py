"""Rosters: a chain grows only by what its root keys signed, and each way to be wrong is refused by name."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest
import rfc8785
from msgspec.structs import replace

from desktop.trust.chain import Chain
from desktop.trust.enrolment import REQUEST_TYPE, Request, read_request
from desktop.trust.envelope import Envelope, sign
from desktop.trust.errors import BadSignature, RosterRefused
from desktop.trust.fingerprint import fingerprint
from desktop.trust.roster import ROSTER_TYPE, KeyEntry, Mandate, Person, Role, Roots, Roster, encode, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable

    from nacl.signing import SigningKey

    Publish = Callable[..., bytes]
    Ask = Callable[..., bytes]

ROOTS = ("root one", "root two")


@pytest.fixture
def publish(signing: Callable[[str], SigningKey]) -> Publish:
    """Give what signs a roster, by both roots if not by others."""

    def _publish(roster: Roster, *signers: str) -> bytes:
        return sign(ROSTER_TYPE, encode(roster), *map(signing, signers or ROOTS)).encode()

    return _publish


@pytest.fixture
def begun(roster: Roster, publish: Publish) -> Chain:
    """Give a chain of one roster."""
    return Chain(root_fingerprint(roster)).extend(publish(roster))


@pytest.fixture
def second(roster: Roster, begun: Chain) -> Roster:
    """Give the roster that follows, the same but for its number and predecessor."""
    assert begun.current
    return replace(roster, number=2, previous=begun.current.sha256)


@pytest.fixture
def roots_of(public: Callable[[str], str]) -> Callable[..., Roots]:
    """Give what makes root keys and a threshold."""
    return lambda *names, threshold: Roots(keys=tuple(sorted(map(public, names))), threshold=threshold)


def test_a_chain_begins_with_the_roster_whose_fingerprint_was_given(
    roster: Roster, publish: Publish, begun: Chain
) -> None:
    assert begun.current
    assert begun.current.roster == roster
    assert begun.current.raw == publish(roster)
    assert begun.current.sha256 == hashlib.sha256(encode(roster)).hexdigest()


def test_a_chain_does_not_begin_before_a_fingerprint_is_given(roster: Roster, publish: Publish) -> None:
    with pytest.raises(RosterRefused, match=r"whom to believe\. .*Give the registry's fingerprint"):
        Chain("").extend(publish(roster))


def test_the_first_roster_of_another_registry_is_refused(roster: Roster, publish: Publish) -> None:
    pinned = Chain(root_fingerprint(roster))
    with pytest.raises(RosterRefused, match="another registry than the one whose fingerprint"):
        pinned.extend(publish(replace(roster, registry="other")))


def test_the_pin_binds_the_first_roots_and_their_threshold(
    roster: Roster, publish: Publish, roots_of: Callable[..., Roots]
) -> None:
    pinned = Chain(root_fingerprint(roster))
    for roots in (roots_of(*ROOTS, threshold=1), roots_of("root one", "thief", threshold=2)):
        with pytest.raises(RosterRefused, match="another registry than the one whose fingerprint"):
            pinned.extend(publish(replace(roster, roots=roots), "root one", "root two", "thief"))


def test_a_chain_begins_with_number_one(second: Roster, publish: Publish) -> None:
    with pytest.raises(RosterRefused, match="first roster is missing"):
        Chain(root_fingerprint(second)).extend(publish(second))


def test_a_chain_grows_and_is_never_changed(begun: Chain, second: Roster, publish: Publish) -> None:
    grown = begun.extend(publish(second))
    assert [version.roster.number for version in grown.versions] == [1, 2]
    assert [version.roster.number for version in begun.versions] == [1]
    assert grown.pin == begun.pin
    assert grown.current is grown.numbered(2)
    assert grown.numbered(1) is begun.current
    assert grown.numbered(0) is grown.numbered(3) is grown.numbered(-1) is None


def test_a_chain_knows_the_first_version_that_lists_a_key(
    begun: Chain, second: Roster, publish: Publish, public: Callable[[str], str]
) -> None:
    late = KeyEntry(key=public("late"), person="ben", device="phone", mark="BL", covers=1)
    grown = begun.extend(publish(replace(second, keys=(*second.keys, late))))
    assert grown.first_with(public("ben")) is grown.numbered(1)
    assert grown.first_with(public("late")) is grown.numbered(2)
    assert grown.first_with(public("nobody")) is None
    assert Chain("").current is None


def test_a_roster_that_is_known_changes_nothing(begun: Chain, second: Roster, publish: Publish, roster: Roster) -> None:
    grown = begun.extend(publish(second))
    assert grown.extend(publish(roster)) is grown
    assert grown.extend(publish(second)) is grown


def test_two_rosters_with_one_number_are_an_alarm(begun: Chain, roster: Roster, publish: Publish) -> None:
    with pytest.raises(RosterRefused, match=r"two rosters numbered 1.*Tell the root keepers at once"):
        begun.extend(publish(replace(roster, issued="2027-02-01")))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"registry": "other"}, "of another registry"),
        ({"number": 3}, "Roster 3 does not follow on 1"),
        ({"number": 0}, "Roster 0 does not follow on 1"),
        ({"number": -1}, "Roster -1 does not follow on 1"),
        ({"previous": ""}, "names another predecessor"),
        ({"previous": "00" * 32}, "names another predecessor"),
    ],
)
def test_a_roster_that_does_not_follow_is_refused(
    change: dict[str, object], reason: str, begun: Chain, second: Roster, publish: Publish
) -> None:
    with pytest.raises(RosterRefused, match=reason):
        begun.extend(publish(replace(second, **change)))


@pytest.mark.parametrize("signers", [["root one"], ["root one", "root one"], ["root one", "thief"], ["thief"]])
def test_a_threshold_is_met_by_different_root_keys_only(
    signers: list[str], begun: Chain, roster: Roster, second: Roster, publish: Publish
) -> None:
    with pytest.raises(RosterRefused, match="Roster 2 is not signed by enough root keys"):
        begun.extend(publish(second, *signers))
    with pytest.raises(RosterRefused, match="Roster 1 is not signed by enough root keys"):
        Chain(begun.pin).extend(publish(roster, *signers))


@pytest.mark.parametrize(
    ("signers", "enough"),
    [
        (["root one", "root two", "root three", "root four"], True),
        (["root one", "root two"], False),
        (["root three", "root four"], False),
        (["root one", "root two", "root three"], False),
        (["root one", "root three", "root four"], False),
    ],
)
def test_new_roots_are_signed_by_the_old_and_by_themselves(
    signers: list[str],
    enough: bool,  # noqa: FBT001 - a column
    begun: Chain,
    second: Roster,
    publish: Publish,
    roots_of: Callable[..., Roots],
) -> None:
    raw = publish(replace(second, roots=roots_of("root three", "root four", threshold=2)), *signers)
    if enough:
        assert begun.extend(raw).current
    else:
        with pytest.raises(RosterRefused, match="not signed by enough root keys"):
            begun.extend(raw)


def test_after_a_rotation_the_old_roots_sign_nothing_more(
    begun: Chain, second: Roster, publish: Publish, roots_of: Callable[..., Roots]
) -> None:
    rotated = replace(second, roots=roots_of("root three", threshold=1))
    grown = begun.extend(publish(rotated, *ROOTS, "root three"))
    assert grown.current
    third = replace(rotated, number=3, previous=grown.current.sha256)
    assert grown.extend(publish(third, "root three")).current
    with pytest.raises(RosterRefused, match="not signed by enough root keys"):
        grown.extend(publish(third, *ROOTS))


@pytest.mark.parametrize("threshold", [0, -1, 65, 2**60])
def test_a_threshold_below_one_or_beyond_all_reason_is_refused(
    threshold: int, roster: Roster, begun: Chain, signing: Callable[[str], SigningKey]
) -> None:
    payload = encode(roster).replace(b'"threshold":2', b'"threshold":%d' % threshold)
    with pytest.raises(RosterRefused, match="cannot be read"):
        Chain(begun.pin).extend(sign(ROSTER_TYPE, payload, *map(signing, ROOTS)).encode())


def test_a_threshold_beyond_the_root_keys_is_never_met(
    begun: Chain, second: Roster, publish: Publish, roots_of: Callable[..., Roots]
) -> None:
    with pytest.raises(RosterRefused, match="not signed by enough root keys"):
        begun.extend(publish(replace(second, roots=roots_of(*ROOTS, threshold=3))))


def entry(key: str, mark: str = "CK", person: str = "ben") -> KeyEntry:
    """Make a key's entry."""
    return KeyEntry(key=key, person=person, device="phone", mark=mark, covers=1)


MORE: dict[str, Callable[[Roster, Callable[[str], str]], dict[str, object]]] = {
    "does not list each root key once, in order": lambda roster, _: {
        "roots": replace(roster.roots, keys=roster.roots.keys[::-1])
    },
    "does not list each root key once": lambda roster, _: {
        "roots": replace(roster.roots, keys=(roster.roots.keys[0], *roster.roots.keys))
    },
    "lists a bad key": lambda roster, _: {"keys": (*roster.keys, entry("01" + "00" * 31))},
    "2 lists a bad key": lambda roster, _: {"roots": replace(roster.roots, keys=("00" * 32, *roster.roots.keys))},
    "lists a signing key twice": lambda roster, public: {"keys": (*roster.keys, entry(public("ben")))},
    "lists two people with one id": lambda roster, _: {
        "people": (*roster.people, replace(roster.people[0], name="Other"))
    },
    "gives a key or a mandate to a person it does not list": lambda roster, public: {
        "keys": (*roster.keys, entry(public("cleo"), person="cleo"))
    },
    "gives a key or a mandate to a person": lambda roster, _: {
        "mandates": (*roster.mandates, Mandate(person="cleo", role=Role.EXPERT))
    },
    "gives one desk mark twice": lambda roster, public: {"keys": (*roster.keys, entry(public("more"), "AM"))},
}


@pytest.mark.parametrize("reason", MORE)
def test_an_unsound_roster_is_refused_though_properly_signed(
    reason: str, begun: Chain, second: Roster, publish: Publish, public: Callable[[str], str]
) -> None:
    with pytest.raises(RosterRefused, match=f"{reason}.*Ask the root keepers for a corrected one"):
        begun.extend(publish(replace(second, **MORE[reason](second, public))))


@pytest.mark.parametrize("mark", ["", "B", "BKX", "bk", "B1", "ÄB", "BK\n"])
def test_a_desk_mark_is_two_capital_letters(
    mark: str, begun: Chain, second: Roster, publish: Publish, public: Callable[[str], str]
) -> None:
    with pytest.raises(RosterRefused, match="not two capital letters"):
        begun.extend(publish(replace(second, keys=(entry(public("ben"), mark),))))


@pytest.mark.parametrize("person", ["", "Ben", "-ben", "ben kim", "b" * 64, "bén", "ben\n", "٣"])
def test_a_persons_id_is_small_letters_digits_and_hyphens(
    person: str, begun: Chain, second: Roster, publish: Publish, recipient: str
) -> None:
    people = (*second.people, Person(id=person, name="", age=recipient))
    with pytest.raises(RosterRefused, match="person under a malformed id"):
        begun.extend(publish(replace(second, people=people)))


def test_a_pseudonym_and_the_longest_id_are_ids(begun: Chain, second: Roster, publish: Publish, recipient: str) -> None:
    people = [Person(id=name, name="Reviewer 2", age=recipient) for name in ("reviewer-2", "2", "b" * 63)]
    grown = begun.extend(publish(replace(second, people=(*second.people, *people)))).current
    assert grown
    assert grown.roster.person("reviewer-2") == people[0]
    assert grown.roster.person("nobody") is None


def test_people_keys_and_mandates_are_found(roster: Roster, public: Callable[[str], str]) -> None:
    assert roster.entry(public("ben")) == roster.keys[1]
    assert roster.entry(public("cleo")) is None
    assert roster.mandates_of("ben") == (roster.mandates[1],)
    assert roster.mandates_of("cleo") == ()


@pytest.mark.parametrize(
    "payload",
    [b"", b"{}", b'{"format":2}', b"\xff", b'{"registry":"\xff"}', b'{"more":' + b"[" * 100_000],
    ids=lambda payload: repr(payload[:16]),
)
def test_a_payload_that_is_no_roster_is_refused(
    payload: bytes, begun: Chain, signing: Callable[[str], SigningKey]
) -> None:
    with pytest.raises(RosterRefused, match="roster cannot be read"):
        begun.extend(sign(ROSTER_TYPE, payload, *map(signing, ROOTS)).encode())


def test_a_signed_roster_that_is_not_canonical_is_refused(
    begun: Chain, second: Roster, signing: Callable[[str], SigningKey]
) -> None:
    with pytest.raises(BadSignature, match="not in its canonical form"):
        begun.extend(sign(ROSTER_TYPE, encode(second) + b"\n", *map(signing, ROOTS)).encode())


def test_what_a_newer_release_wrote_into_a_roster_is_kept(
    begun: Chain, second: Roster, signing: Callable[[str], SigningKey]
) -> None:
    payload = rfc8785.dumps(json.loads(encode(second)) | {"new": 1})
    raw = sign(ROSTER_TYPE, payload, *map(signing, ROOTS)).encode()
    grown = begun.extend(raw)
    assert grown.current
    assert grown.current.raw == raw
    assert grown.current.sha256 == hashlib.sha256(payload).hexdigest()


def test_signatures_are_judged_before_soundness(
    begun: Chain, second: Roster, publish: Publish, signing: Callable[[str], SigningKey]
) -> None:
    with pytest.raises(RosterRefused, match="not signed by enough"):
        begun.extend(publish(replace(second, people=()), "thief"))
    with pytest.raises(RosterRefused, match="not signed by enough"):
        begun.extend(sign(ROSTER_TYPE, encode(second) + b"\n", signing("thief")).encode())


def test_a_roster_is_no_request_and_a_request_no_roster(begun: Chain, second: Roster, publish: Publish) -> None:
    with pytest.raises(BadSignature, match="of the kind"):
        read_request(publish(second))
    with pytest.raises(BadSignature, match="of the kind"):
        begun.extend(Envelope(REQUEST_TYPE, encode(second), ()).encode())


@pytest.fixture
def request_(public: Callable[[str], str], recipient: str) -> Request:
    """Give a proper enrolment request."""
    return Request(
        format=1,
        key=public("ben"),
        person="ben",
        name="Ben",
        device="tablet",
        age=recipient,
        role=Role.REVIEWER,
        created="2027-03-01T08:00:00Z",
    )


@pytest.fixture
def ask(request_: Request, signing: Callable[[str], SigningKey]) -> Ask:
    """Give what signs the request with members changed, by its own key if not by others."""

    def _ask(*signers: str, **members: object) -> bytes:
        payload = rfc8785.dumps(json.loads(encode(request_)) | members)
        return sign(REQUEST_TYPE, payload, *map(signing, signers or ["ben"])).encode()

    return _ask


def test_a_request_is_read_when_its_own_key_signed_it(ask: Ask, request_: Request) -> None:
    assert read_request(ask()) == request_
    assert read_request(ask(name="N" * 200)).name == "N" * 200


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"person": "Ben"}, "malformed id"),
        ({"person": ""}, "malformed id"),
        ({"person": "ben\n"}, "malformed id"),
        ({"name": "N" * 201}, "too long a name"),
        ({"device": "N" * 201}, "too long a name"),
        ({"created": "N" * 201}, "too long a name"),
        ({"age": "age1nobody"}, "age recipient that is none"),
        ({"age": ""}, "age recipient that is none"),
        ({"role": "king"}, "cannot be read"),
        ({"role": ""}, "cannot be read"),
        ({"format": 2}, "cannot be read"),
        ({"key": "00" * 32}, "not signed by the key it names"),
        ({"key": ""}, "not signed by the key it names"),
    ],
)
def test_a_request_that_cannot_be_granted_is_refused(members: dict[str, object], reason: str, ask: Ask) -> None:
    with pytest.raises(RosterRefused, match=f"enrolment request.*{reason}.*Ask for a new one"):
        read_request(ask(**members))


def test_a_request_is_signed_by_its_own_key_and_no_other(ask: Ask, request_: Request) -> None:
    with pytest.raises(RosterRefused, match="not signed by the key it names"):
        read_request(ask("thief"))
    with pytest.raises(BadSignature):
        read_request(ask("ben", "thief"))
    with pytest.raises(BadSignature):
        read_request(Envelope(REQUEST_TYPE, encode(request_), ()).encode())


def test_a_request_of_an_unsound_key_is_refused(request_: Request) -> None:
    low = "01" + "00" * 31  # under a weak verifier this signature holds for everything
    raw = sign(REQUEST_TYPE, encode(replace(request_, key=low)))
    weak = {"keyid": low, "sig": "AQ" + "A" * 84 + "=="}
    wire = json.loads(raw.encode()) | {"signatures": [weak]}
    with pytest.raises(BadSignature, match="not signed by the one key"):
        read_request(rfc8785.dumps(wire))


@pytest.mark.parametrize("payload", [b"", b"{}", b'{"name":"\xff"}'])
def test_a_payload_that_is_no_request_is_refused(payload: bytes, signing: Callable[[str], SigningKey]) -> None:
    with pytest.raises(RosterRefused, match="enrolment request cannot be read"):
        read_request(sign(REQUEST_TYPE, payload, signing("ben")).encode())


def test_a_request_that_is_not_canonical_is_refused(request_: Request, signing: Callable[[str], SigningKey]) -> None:
    with pytest.raises(BadSignature, match="not in its canonical form"):
        read_request(sign(REQUEST_TYPE, encode(request_) + b" ", signing("ben")).encode())


def test_what_is_read_aloud_binds_key_person_and_age_recipient(request_: Request) -> None:
    assert request_.fingerprint == fingerprint(f"{request_.key} ben {request_.age}".encode())
    for change in ({"key": "0"}, {"person": "cleo"}, {"age": "age1"}):
        assert replace(request_, **change).fingerprint != request_.fingerprint
