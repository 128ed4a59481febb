"""Who sits at the desk: before enrolment and after, with which mark, and what enrolment refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
import pytest
from nacl.signing import SigningKey

from desktop.casework import capture, identity, next_roster, roster_keeping
from desktop.casework.errors import NotAllowed, NotReady
from desktop.trust.enrolment import REQUEST_TYPE, Request
from desktop.trust.envelope import Envelope, parse, sign
from desktop.trust.errors import BadSignature, KeyUnavailable, RosterRefused, SealUnavailable
from desktop.trust.roster import Role, encode
from desktop.trust.seal import unseal_value, unwrap_group

if TYPE_CHECKING:
    from tests.casework.conftest import Meeting, Place

WORDS = "four words or five"


def asked(place: Place) -> Request:
    return identity.read_enrolment(identity.request_file(place.desk))


def approve(meeting: Meeting, request: Request, mark: str = "XX", **mandate: object) -> None:
    roster_keeping.approve(meeting.sec.desk, meeting.sec.sitting, WORDS, request, mark=mark, **mandate)


def number(place: Place) -> int:
    current = place.desk.chain().current
    return current.roster.number if current else 0


# ---- sitting down --------------------------------------------------------------------------------------------------


def test_nobody_sits_before_there_are_keys(meeting: Meeting) -> None:
    alone = meeting.place("alone")
    with pytest.raises(NotReady, match="Nobody has keys"):
        alone.sit()
    with pytest.raises(NotReady, match="Nobody has keys"):
        identity.request_file(alone.desk)


def test_before_enrolment_one_sits_as_what_one_asked_to_be(meeting: Meeting) -> None:
    alone = meeting.place("alone")
    sitting = alone.join("bea", Role.RAPPORTEUR)
    assert (sitting.person, sitting.role, sitting.session) == ("bea", Role.RAPPORTEUR, "")
    assert identity.mandate_of(alone.desk, sitting).role is Role.RAPPORTEUR


def test_after_enrolment_one_sits_as_what_one_was_made(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.LEAD)
    meeting.enrol(bea, mark="BE", role=Role.REVIEWER, teams=("red",))
    meeting.sec.hand(bea, "everyone")
    assert bea.sit("plenary").role is Role.REVIEWER
    mandate = identity.mandate_of(bea.desk, bea.sitting)
    assert (mandate.role, mandate.teams) == (Role.REVIEWER, ("red",))


def test_a_role_one_sat_down_in_ends_when_the_roster_says_so(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.SECRETARIAT)
    old = bea.sitting
    meeting.enrol(bea, mark="BE", role=Role.OBSERVER)
    meeting.sec.hand(bea, "everyone")
    assert identity.mandate_of(bea.desk, old).role is Role.OBSERVER
    with pytest.raises(NotAllowed):
        capture.record(bea.desk, old, "decision", {"title": "T"})


def test_who_is_enrolled_without_a_mandate_looks_on(meeting: Meeting) -> None:
    bea = meeting.laptop("bea", Role.RAPPORTEUR)
    roster_keeping.end_mandate(meeting.sec.desk, meeting.sec.sitting, WORDS, "bea", Role.RAPPORTEUR)
    meeting.sec.hand(bea, "everyone")
    assert bea.sit().role == Role.OBSERVER


def test_of_two_mandates_the_one_for_the_session_counts(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    meeting.enrol(bea, mark="BE", regions=("carda",), sessions=("plenary",))
    sec = meeting.sec.desk
    current = sec.chain().current
    assert current
    more = msgspec.structs.replace(current.roster.mandates[-1], regions=("dorna",), sessions=("lobby",))
    next_roster.follow(sec, meeting.sec.sitting, WORDS, mandates=(*current.roster.mandates, more))
    meeting.sec.hand(bea, "everyone")
    found = {session: identity.mandate_of(bea.desk, bea.sit(session)).regions for session in ("plenary", "lobby")}
    assert found == {"plenary": ("carda",), "lobby": ("dorna",)}


def test_a_wrong_passphrase_seats_nobody(sec: Place) -> None:
    with pytest.raises(KeyUnavailable):
        identity.take_seat(sec.desk, "wrong")


def test_whoever_joined_last_sits_down(rap: Place) -> None:
    rap.join("bea", Role.OBSERVER)
    assert rap.sit().person == "bea"


def test_a_key_file_is_never_plain(sec: Place) -> None:
    on_disk = sec.on_disk()
    assert sec.sitting.secrets.public.encode() in on_disk
    for secret in (sec.sitting.secrets.seed, sec.sitting.secrets.note, sec.sitting.secrets.age.encode()):
        assert secret not in on_disk


@pytest.mark.parametrize("person", ["", "A B", "-a", "a/b", "x" * 64])
def test_an_id_that_no_roster_takes_is_refused_and_nothing_kept(meeting: Meeting, person: str) -> None:
    alone = meeting.place("alone")
    with pytest.raises(RosterRefused):
        alone.join(person, Role.RAPPORTEUR)
    assert alone.desk.setting("me") == ""
    assert alone.desk.requests() == {}


# ---- marks ---------------------------------------------------------------------------------------------------------


def test_the_provisional_mark_is_four_letters_and_the_keys_own(meeting: Meeting) -> None:
    marks = set()
    for name in ("ada", "bea"):
        place = meeting.place(name, pin=meeting.sec.desk.setting("pin"))
        meeting.sec.hand(place, "everyone")
        place.join(name, Role.RAPPORTEUR)
        ref = place.record("decision", title="T").ref
        assert re.fullmatch(r"[A-HJ-NP-Z]{4}-001", ref)
        assert identity.mark_of(place.desk, place.sitting.secrets.public) == ref[:4]
        marks.add(ref[:4])
    assert len(marks) == 2


def test_references_go_on_under_the_new_mark_after_enrolment(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    before = bea.record("decision", title="T")
    meeting.enrol(bea, mark="BE")
    meeting.sec.hand(bea, "everyone")
    bea.sit()
    assert bea.record("decision", title="U").ref == "BE-002"
    assert bea.shown(before.id, "decision.ref") == before.ref


# ---- founding and enrolling ----------------------------------------------------------------------------------------


def test_a_registry_is_founded_once(sec: Place) -> None:
    before = sec.desk.setting("pin")
    with pytest.raises(NotReady, match="belongs to a registry already"):
        roster_keeping.found(sec.desk, sec.sitting, WORDS, mark="ZZ")
    assert sec.desk.setting("pin") == before
    assert number(sec) == 1


@pytest.mark.parametrize("mark", ["se", "SEC", "S", "", "S1"])
def test_a_mark_that_is_none_founds_no_registry_and_leaves_no_root_key(meeting: Meeting, mark: str) -> None:
    alone = meeting.place("alone")
    sitting = alone.join("bea", Role.SECRETARIAT)
    with pytest.raises(RosterRefused, match="two capital letters"):
        roster_keeping.found(alone.desk, sitting, WORDS, mark=mark)
    assert alone.desk.setting("pin") == ""
    names = {name for (name,) in alone.desk._db.execute("select name from keyfile")}
    assert names == {sitting.secrets.public}


def test_a_request_names_who_asks_and_is_signed_by_its_key(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.EXPERT)
    request = asked(bea)
    assert (request.person, request.name, request.role, request.key) == (
        "bea", "Bea", Role.EXPERT, bea.sitting.secrets.public,
    )  # fmt: skip


def test_a_request_signed_by_a_foreign_key_is_refused(meeting: Meeting) -> None:
    request = asked(meeting.newcomer("bea", Role.RAPPORTEUR))
    raw = sign(REQUEST_TYPE, encode(request), SigningKey.generate()).encode()
    with pytest.raises(RosterRefused, match="not signed by the key it names"):
        identity.read_enrolment(raw)


def test_what_is_no_request_is_refused(sec: Place) -> None:
    current = sec.desk.chain().current
    assert current
    for raw in (b"", b"{}", current.raw):
        with pytest.raises(BadSignature):
            identity.read_enrolment(raw)


def test_a_request_with_one_letter_changed_is_refused(meeting: Meeting) -> None:
    raw = identity.request_file(meeting.newcomer("bea", Role.OBSERVER).desk)
    envelope = parse(raw, REQUEST_TYPE)
    payload = envelope.payload.replace(b'"observer"', b'"secretariat"')
    assert payload != envelope.payload
    with pytest.raises(BadSignature):
        identity.read_enrolment(Envelope(envelope.kind, payload, envelope.signatures).encode())


def test_enrolment_lists_key_person_mark_and_mandate(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    approve(meeting, asked(bea), "BE", regions=("carda",), sessions=("plenary",))
    current = meeting.sec.desk.chain().current
    assert current
    entry = current.roster.entry(bea.sitting.secrets.public)
    assert entry
    assert (entry.person, entry.mark, entry.covers) == ("bea", "BE", 1)
    (mandate,) = current.roster.mandates_of("bea")
    assert (mandate.role, mandate.regions, mandate.sessions) == (Role.RAPPORTEUR, ("carda",), ("plenary",))


def test_a_key_is_enrolled_once(meeting: Meeting) -> None:
    bea = meeting.laptop("bea", Role.RAPPORTEUR)
    with pytest.raises(NotReady, match="enrolled already"):
        approve(meeting, asked(bea))
    assert number(meeting.sec) == 2


def test_nobody_is_enrolled_under_somebody_elses_id(meeting: Meeting) -> None:
    meeting.laptop("bea", Role.RAPPORTEUR)
    other = meeting.place("other")
    identity.join(other.desk, person="bea", name="Bea", device="e", role=Role.SECRETARIAT, passphrase=WORDS)
    with pytest.raises(NotAllowed, match="somebody else"):
        approve(meeting, asked(other))
    assert number(meeting.sec) == 2


def test_no_mark_is_given_twice(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    with pytest.raises(RosterRefused, match="mark twice"):
        approve(meeting, asked(bea), "SE")
    assert number(meeting.sec) == 1


def test_a_desk_without_root_key_enrols_nobody_by_itself(meeting: Meeting, rap: Place) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    step = roster_keeping.approve(rap.desk, rap.sitting, WORDS, asked(bea), mark="BE")
    assert step.missing == 1
    assert number(rap) == 2
    alone = meeting.place("alone")
    sitting = alone.join("cat", Role.SECRETARIAT)
    with pytest.raises(NotReady, match="no registry"):
        roster_keeping.approve(alone.desk, sitting, WORDS, asked(bea), mark="BE")


def test_a_root_key_opens_by_its_passphrase_only(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    with pytest.raises(KeyUnavailable):
        roster_keeping.approve(meeting.sec.desk, meeting.sec.sitting, "wrong", asked(bea), mark="BE")
    assert number(meeting.sec) == 1


def test_rosters_come_in_their_order_or_not_at_all(meeting: Meeting) -> None:
    for name in ("ada", "bea"):
        meeting.laptop(name, Role.RAPPORTEUR)
    versions = meeting.sec.desk.chain().versions
    late = meeting.place("late", pin=meeting.sec.desk.setting("pin"))
    with pytest.raises(RosterRefused, match="first roster is missing"):
        late.desk.keep_roster(versions[1].raw)
    late.desk.keep_roster(versions[0].raw)
    with pytest.raises(RosterRefused, match="does not follow"):
        late.desk.keep_roster(versions[2].raw)
    late.desk.keep_roster(versions[1].raw)
    late.desk.keep_roster(versions[2].raw)
    late.desk.keep_roster(versions[0].raw)
    assert number(late) == 3


def test_a_second_member_of_the_secretariat_opens_what_was_sealed_before(meeting: Meeting) -> None:
    made = meeting.sec.record("stakeholder_input", shown_as="S", protection="P")
    cat = meeting.laptop("cat", Role.SECRETARIAT)
    meeting.sec.hand(cat, "cat")
    current = cat.desk.chain().current
    assert current
    opened = unwrap_group(current.roster.group, "cat", cat.sitting.secrets.age)
    found = cat.desk.record(made.id)
    assert found
    assert unseal_value(found.values["stakeholder_input.protection", ""], opened) == b'"P"'


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SECRETARIAT])
def test_nobody_else_opens_what_is_sealed(meeting: Meeting, role: Role) -> None:
    place = meeting.laptop("bea", role)
    current = place.desk.chain().current
    assert current
    with pytest.raises(SealUnavailable):
        unwrap_group(current.roster.group, "bea", place.sitting.secrets.age)


def test_devices_are_named_at_random() -> None:
    names = {identity.new_device_name() for _ in range(20)}
    assert len(names) == 20
    assert all(re.fullmatch(r"[a-z2-7]{8}", name) for name in names)


def test_now_is_utc_to_the_second() -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", identity.now())
