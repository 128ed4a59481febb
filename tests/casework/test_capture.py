"""Entries put on record: what is kept of them, in which label, under which reference, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.ports import Draft
from desktop.casework.seats import Waiting
from desktop.journal.operations import Cell, OpId
from desktop.records.errors import BadPack, BadValue
from desktop.records.labels import Label
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role
from desktop.trust.seal import commitment, unseal_value, unwrap_group

if TYPE_CHECKING:
    from tests.casework.conftest import Meeting, Place

SHARED = Label.parse("shared@region/carda")

CANARY = "Nadia Example 5c02"


def stored(place: Place, record: bytes, field: str) -> bytes:
    found = place.desk.record(record)
    assert found
    return found.values[field, ""]


# ---- personal and sealed values ------------------------------------------------------------------------------------


def test_a_personal_value_stands_beside_its_operation(sec: Place) -> None:
    made = sec.record("participant", shown_as="Seat 4", name=CANARY)
    (name,) = [one for one in sec.waiting() if one.cell.field == "participant.name"]
    assert list(json.loads(name.value)) == ["$commit"]
    beside = sec.desk.sidecar(json.loads(name.value)["$commit"])
    assert beside
    assert beside.value == f'"{CANARY}"'.encode()
    assert commitment(beside.salt, beside.value) == beside.commitment
    assert stored(sec, made.id, "participant.name") == name.value


def test_a_personal_value_is_in_no_operation_and_no_segment(sec: Place) -> None:
    sec.record("participant", shown_as="Seat 4", name=CANARY)
    rows = b"".join(raw for (raw,) in sec.desk._db.execute("select operation from open_op"))
    assert b"Seat 4" in rows
    assert CANARY.encode() not in rows
    parts = sec.bundle("secretariat").parts
    with_it = {part.entry.kind for part in parts if CANARY.encode() in part.raw()}
    assert with_it == {"sidecar"}


def test_the_same_personal_value_is_salted_anew_each_time(sec: Place) -> None:
    one, other = (sec.record("participant", shown_as="Seat", name=CANARY).id for _ in range(2))
    assert stored(sec, one, "participant.name") != stored(sec, other, "participant.name")


def test_a_personal_value_said_again_changes_nothing(sec: Place) -> None:
    made = sec.record("participant", shown_as="Seat", name=CANARY)
    assert not sec.change(made.id, name=CANARY)
    assert sec.change(made.id, name="Somebody else")
    assert sec.change(made.id, name="")
    assert stored(sec, made.id, "participant.name") == b"null"


def test_a_personal_value_that_is_not_here_is_not_taken_for_the_same(sec: Place) -> None:
    made = sec.record("participant", shown_as="Seat", name=CANARY)
    sec.desk._db.execute("delete from sidecar")
    assert sec.change(made.id, name=CANARY)


def test_a_sealed_value_is_nowhere_in_plain_text(sec: Place) -> None:
    made = sec.record("stakeholder_input", shown_as="Somebody", protection=CANARY)
    sec.bundle("secretariat")
    assert CANARY.encode() not in sec.on_disk()
    roster = sec.desk.chain().current
    assert roster
    identity = unwrap_group(roster.roster.group, "sec", sec.sitting.secrets.age)
    assert unseal_value(stored(sec, made.id, "stakeholder_input.protection"), identity) == f'"{CANARY}"'.encode()


def test_a_sealed_value_from_a_private_note_is_nowhere_in_plain_text(rap: Place) -> None:
    note = capture.note(rap.desk, rap.sitting, "stakeholder_input", {"shown_as": "Somebody", "protection": CANARY})
    capture.put_on_record(rap.desk, rap.sitting, note)
    assert CANARY.encode() not in rap.on_disk()


def test_a_sealed_value_cannot_be_written_before_there_is_somebody_to_seal_it_to(meeting: Meeting) -> None:
    alone = meeting.place("alone", review="carda-2026")
    alone.join("bea", Role.RAPPORTEUR)
    with pytest.raises(NotReady, match="only once there is a roster"):
        alone.record("stakeholder_input", shown_as="Somebody", protection=CANARY)
    assert alone.waiting() == []


def test_a_sealed_value_can_be_cleared(sec: Place) -> None:
    made = sec.record("stakeholder_input", shown_as="Somebody", protection=CANARY)
    assert sec.change(made.id, protection="")
    assert stored(sec, made.id, "stakeholder_input.protection") == b"null"


def test_a_sealed_value_is_in_hand_of_its_writer_until_it_was_read_back(rap: Place) -> None:
    made = rap.record("stakeholder_input", shown_as="Somebody", protection=CANARY)
    first = stored(rap, made.id, "stakeholder_input.protection")
    assert rap.sitting.in_hand == {first: f'"{CANARY}"'.encode()}
    assert not rap.change(made.id, protection=CANARY), "it is said already"
    assert rap.change(made.id, protection="corrected")
    second = stored(rap, made.id, "stakeholder_input.protection")
    assert rap.sitting.in_hand[second] == b'"corrected"'
    rap.sitting.in_hand.pop(second)
    assert rap.change(made.id, protection="corrected"), "nobody here can tell any more that it is the same"
    assert not any(one in rap.on_disk() for one in (CANARY.encode(), b"corrected"))


def test_another_sitting_has_nothing_in_hand(rap: Place) -> None:
    rap.record("stakeholder_input", shown_as="Somebody", protection=CANARY)
    assert rap.sitting.in_hand
    assert CANARY not in repr(rap.sitting)
    assert replace(rap.sitting, session="plenary").in_hand == {}
    waiting = Waiting()
    waiting.leave(rap.sitting, "1234")
    assert waiting.back(rap.sitting.person, "1234").in_hand == {}


# ---- references ----------------------------------------------------------------------------------------------------


def test_references_count_on_under_the_desks_mark(sec: Place, rap: Place) -> None:
    assert [sec.record("decision", title="T").ref for _ in range(3)] == ["SE-001", "SE-002", "SE-003"]
    assert rap.record("decision", title="T").ref == "AD-001"


def test_a_reference_that_somebody_gives_is_not_taken(sec: Place) -> None:
    assert sec.record("decision", title="T", ref="SE-999").ref == "SE-001"
    assert sec.desk.find("decision", "ref", "SE-999") == []


def test_a_reference_stays_as_it_was_given(sec: Place) -> None:
    one, other = (sec.record("decision", title="T") for _ in range(2))
    with pytest.raises(NotAllowed, match="stays as it was given"):
        sec.change(other.id, ref=one.ref, title="U")
    assert sec.shown(other.id, "decision.ref") == other.ref
    assert sec.shown(other.id, "decision.title") == "T"


@pytest.mark.parametrize(
    ("there", "following"),
    [("SE-041", "SE-042"), ("SE-999999999", "SE-1000000000"), ("SE-" + "9" * 5000, "SE-002"), ("SE-x", "SE-002"),
     ("AD-041", "SE-002"), ("SE-٤١", "SE-002")],
)  # fmt: skip
def test_a_desk_that_receives_its_own_goes_on_behind_the_last(sec: Place, there: str, following: str) -> None:
    sec.record("decision", title="T")
    told_twice(sec, there)
    sec.hand(sec, "secretariat")
    assert sec.record("decision", title="U").ref == following


def test_no_reference_is_given_twice_after_entries_that_failed(sec: Place) -> None:
    seen = [sec.record("decision", title="T").ref]
    for _ in range(2):
        with pytest.raises(BadValue):
            sec.record("decision", title="T", decided_on="soon")
        seen.append(sec.record("decision", title="T").ref)
    assert len(set(seen)) == 3
    assert sorted(sec.desk.references().values()) == seen


def test_no_reference_is_given_twice_after_a_file_was_closed(sec: Place) -> None:
    sec.record("decision", title="T")
    sec.desk.close()
    sec.desk = DeskFile.open(sec.path)
    assert sec.record("decision", title="T").ref == "SE-002"
    sec.desk.close()


def test_an_entry_that_fails_leaves_no_trace(sec: Place) -> None:
    counter = f"counter.{sec.sitting.secrets.public}"
    with pytest.raises(BadValue):
        sec.record("participant", shown_as="Seat", name=CANARY, contact=["a", "b"])
    assert sec.waiting() == []
    assert list(sec.desk.raw_sidecars()) == []
    assert sec.desk.setting(counter) == ""
    assert CANARY.encode() not in sec.on_disk()


# ---- values --------------------------------------------------------------------------------------------------------


def test_values_stand_in_the_labels_of_their_fields(sec: Place) -> None:
    made = sec.record("pledge", title="T", handling="Careful", focal_point="Anna")
    found = sec.desk.record(made.id)
    assert found
    assert {name: str(label) for name, label in found.labels.items()} == {
        "pledge.ref": "shared@region/carda",
        "pledge.title": "shared@region/carda",
        "pledge.handling": "secretariat@region/carda",
        "pledge.focal_point": "secretariat@region/carda",
    }


def test_what_is_as_it_was_is_left_alone(sec: Place) -> None:
    made = sec.record("pledge", title="T", goals=["1A", "3B"])
    before = len(sec.waiting())
    assert not sec.change(made.id, title=" T ", goals=["3B", "1A"], due=None)
    assert len(sec.waiting()) == before


def test_a_new_value_names_the_one_it_replaces(sec: Place) -> None:
    made = sec.record("pledge", title="One")
    first = next(one for one in sec.waiting() if one.cell.field == "pledge.title")
    sec.change(made.id, title="Two")
    assert [parent.seq for parent in sec.waiting()[-1].supersedes] == [first.seq]


def test_a_set_is_given_whole_and_only_what_differs_is_written(sec: Place) -> None:
    made = sec.record("pledge", title="T", goals="1A")
    before = len(sec.waiting())
    sec.change(made.id, goals=["3B"])
    written = {one.cell.element: one.value for one in sec.waiting()[before:]}
    assert written == {"1A": b"null", "3B": b"true"}
    assert not sec.change(made.id, goals=["3B"])


@pytest.mark.parametrize("nothing", ["", None, [], ["", " "]])
def test_a_set_can_be_cleared(sec: Place, nothing: object) -> None:
    made = sec.record("pledge", title="T", goals="1A")
    before = len(sec.waiting())
    sec.change(made.id, goals=nothing)
    assert [(one.cell.element, one.value) for one in sec.waiting()[before:]] == [("1A", b"null")]


def test_a_blank_is_no_element_of_a_set(sec: Place) -> None:
    made = sec.record("pledge", title="T", goals=["1A", " ", ""])
    assert list(sec.desk.cells(SHARED, made.id, "pledge.goals")) == ["1A"]


@pytest.mark.parametrize("no_set", [True, 3, {"1A": 1}])
def test_what_is_no_set_does_not_clear_one(sec: Place, no_set: object) -> None:
    made = sec.record("pledge", title="T", goals="1A")
    with pytest.raises(BadValue, match="takes several values"):
        sec.change(made.id, goals=no_set)


@pytest.mark.parametrize(
    ("field", "given", "said"),
    [
        ("title", ["a", "b"], "takes one value"),
        ("status", "wonderful", "delayed, done"),
        ("goals", ["1A", "9Z"], "1A, 3B"),
        ("currency", "XYZ", "iso4217"),
        ("language", "not a language", "bcp47"),
        ("due", "tomorrow", "2026-11-24"),
        ("title", {"sha256": "0" * 64}, "takes text"),
        ("actor", "ZZ-001", "Nothing here has the reference"),
    ],
)
def test_what_a_field_does_not_take_is_refused_with_advice(sec: Place, field: str, given: object, said: str) -> None:
    with pytest.raises((BadValue, NotFound)) as caught:
        sec.record("pledge", **{"title": "T", field: given})
    assert said in str(caught.value)
    assert sec.waiting() == []


def test_codes_of_the_pack_and_of_standards_are_taken(sec: Place) -> None:
    made = sec.record("pledge", title="T", status="done", currency="EUR", language="fr")
    assert sec.shown(made.id, "pledge.currency") == "EUR"


def test_a_code_whose_list_the_pack_lacks_is_refused(sec: Place) -> None:
    with pytest.raises(BadPack, match="no list"):
        sec.record("pledge", title="T", form="alone")


def test_a_link_is_given_by_reference_or_by_id(sec: Place) -> None:
    actor = sec.record("actor", name="Velmara")
    by_ref = sec.record("pledge", title="T", actor=actor.ref)
    by_id = sec.record("pledge", title="T", actor=actor.id.hex(), partners=[actor.ref])
    assert sec.shown(by_ref.id, "pledge.actor") == sec.shown(by_id.id, "pledge.actor") == actor.id.hex()
    assert list(sec.desk.cells(SHARED, by_id.id, "pledge.partners")) == [actor.id.hex()]


def told_twice(place: Place, ref: str) -> None:
    """Put a reference on another record, as a careless program with a good key would."""
    cell = Cell(b"r" * 16, "actor.ref", "")
    draft = Draft(label=Label.parse("shared@registry"), cell=cell, value=f'"{ref}"'.encode())
    capture.append(place.desk, place.sitting, [draft])


def test_a_reference_that_two_records_have_leads_nowhere(sec: Place) -> None:
    one = sec.record("actor", name="A")
    told_twice(sec, one.ref)
    with pytest.raises(NotFound, match="More than one"):
        capture.resolve(sec.desk, "actor", one.ref)


def test_kinds_fields_and_records_that_are_none_are_named(sec: Place) -> None:
    with pytest.raises(NotFound, match=r"“spell” .* decision"):
        sec.record("spell")
    with pytest.raises(NotFound, match=r"“colour”.* title"):
        sec.record("decision", colour="red")
    with pytest.raises(NotFound, match="no such record"):
        sec.change(b"?" * 16, title="T")


def test_whether_something_would_change_is_said_and_nothing_written(sec: Place) -> None:
    made = sec.record("pledge", title="T", focal_point="Anna")
    before, desk, sitting = sec.on_disk(), sec.desk, sec.sitting
    assert not capture.would_change(desk, sitting, "pledge", made.id, {"title": "T", "focal_point": "Anna"})
    assert capture.would_change(desk, sitting, "pledge", made.id, {"focal_point": "Bert"})
    assert capture.would_change(desk, sitting, "pledge", None, {"title": "T"})
    assert not capture.would_change(desk, sitting, "pledge", None, {"title": ""})
    assert sec.on_disk() == before


def test_why_an_entry_was_made_stays_with_it(sec: Place) -> None:
    basis = b'{"row":7}'
    capture.record(sec.desk, sec.sitting, "decision", {"title": "T"}, basis=basis)
    assert {one.basis for one in sec.waiting()} == {basis}


# ---- differing entries ---------------------------------------------------------------------------------------------


@pytest.fixture
def differing(sec: Place, rap: Place) -> bytes:
    """Let secretariat and rapporteur name different dates; returns the pledge."""
    pledge = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    rap.change(pledge, due="2027-02-02")
    sec.change(pledge, due="2027-01-01")
    rap.hand(sec, "secretariat")
    assert len(sec.desk.differences()) == 1
    return pledge


def test_a_change_replaces_only_ones_own_among_differing_entries(sec: Place, differing: bytes) -> None:
    sec.change(differing, due="2027-03-03")
    (one,) = sec.desk.differences()
    assert {head.value for head in one.heads} == {b'"2027-02-02"', b'"2027-03-03"'}
    (named,) = sec.waiting()[-1].supersedes
    assert named.key.hex() == sec.sitting.secrets.public


@pytest.fixture
def arrived(sec: Place, rap: Place) -> tuple[bytes, frozenset[OpId]]:
    """Let the rapporteur's date and goals arrive after somebody at the secretariat has begun to type."""
    pledge = sec.record("pledge", title="T", due="2027-01-01", goals=["1A"]).id
    sec.hand(rap, "everyone")
    rap.change(pledge, due="2027-02-02", goals=["1A", "3B"])
    seen = capture.seen_of(sec.desk, pledge)
    rap.hand(sec, "secretariat")
    assert sec.shown(pledge, "pledge.due") == "2027-02-02"
    return pledge, seen


def test_what_arrived_while_somebody_typed_stands_beside_what_they_typed(
    sec: Place, arrived: tuple[bytes, frozenset[OpId]]
) -> None:
    pledge, seen = arrived
    capture.change(sec.desk, sec.sitting, pledge, {"due": "2027-03-03", "goals": []}, seen=seen)
    (one,) = sec.desk.differences()
    assert {head.value for head in one.heads} == {b'"2027-02-02"', b'"2027-03-03"'}
    found = sec.desk.record(pledge)
    assert found
    assert {goal: found.values["pledge.goals", goal] for goal in ("1A", "3B")} == {"1A": b"null", "3B": b"true"}


def test_what_was_seen_is_replaced(sec: Place, arrived: tuple[bytes, frozenset[OpId]]) -> None:
    pledge, _ = arrived
    seen = capture.seen_of(sec.desk, pledge)
    capture.change(sec.desk, sec.sitting, pledge, {"due": "2027-03-03"}, seen=seen)
    assert sec.desk.differences() == []
    assert sec.shown(pledge, "pledge.due") == "2027-03-03"


def test_saying_what_one_said_already_leaves_differing_entries_alone(sec: Place, differing: bytes) -> None:
    assert not sec.change(differing, due="2027-01-01")


def test_coming_round_to_what_others_say_ends_the_difference(sec: Place, differing: bytes) -> None:
    assert sec.change(differing, due="2027-02-02")
    assert sec.desk.differences() == []
    found = sec.desk.record(differing)
    assert found
    heads = sec.desk.heads(found.labels["pledge.due"], Cell(differing, "pledge.due", ""))
    assert len(heads) == 2


def test_a_third_voice_joins_and_replaces_nobodys(meeting: Meeting, differing: bytes) -> None:
    third = meeting.laptop("bea", Role.RAPPORTEUR)
    third.change(differing, due="2027-04-04")
    assert third.waiting()[-1].supersedes == ()
    (one,) = third.desk.differences()
    assert len(one.heads) == 3


# ---- where entries belong, and who may make them -------------------------------------------------------------------


def test_what_belongs_to_a_region_or_review_waits_until_the_desk_knows_it(meeting: Meeting) -> None:
    alone = meeting.place("alone")
    alone.join("bea", Role.RAPPORTEUR)
    for type_, place in (("pledge", "region"), ("decision", "review")):
        with pytest.raises(NotReady, match=f"its {place} yet"):
            alone.record(type_, title="T")


def test_an_entry_without_a_pack_is_refused_before_anything_is_kept(meeting: Meeting) -> None:
    alone = meeting.place("alone", region="carda", review="carda-2026")
    alone.join("bea", Role.RAPPORTEUR)
    with pytest.raises(NotReady, match="no framework pack"):
        alone.record("decision", title="T")
    assert alone.waiting() == []
    assert alone.desk.counts() == {}


def test_rules_are_told_and_never_in_the_way(sec: Place) -> None:
    told = sec.record("pledge", title="T", description="abc").hints
    assert any("at least 5" in hint for hint in told)
    assert any("Pledging party" in hint and "missing" in hint for hint in told)
    assert any("at most 12" in hint for hint in sec.record("decision", title="T", text="x" * 13).hints)


def test_a_rule_on_a_field_of_a_newer_release_is_not_in_the_way(sec: Place) -> None:
    assert sec.record("outstanding_matter", title="T").ref == "SE-001"


def test_a_review_note_belongs_to_the_team_that_its_writer_is_in(meeting: Meeting) -> None:
    reviewer = meeting.laptop("red", Role.REVIEWER, teams=("red",))
    reviewer.record("review_note", text="Thin")
    assert {str(label) for label, _ in reviewer.desk.open_operations(reviewer.sitting.secrets.public)} == {
        "team@review/carda-2026/team/red"
    }


def test_who_is_in_no_team_writes_no_review_note(sec: Place) -> None:
    with pytest.raises(NotAllowed, match="you are in none"):
        sec.record("review_note", text="Thin")


@pytest.mark.parametrize(
    ("role", "type_", "values"),
    [
        (Role.OBSERVER, "decision", {"title": "T"}),
        (Role.REVIEWER, "participant", {"shown_as": "S", "name": "N"}),
        (Role.EXPERT, "stakeholder_input", {"shown_as": "S", "protection": "P"}),
        (Role.RAPPORTEUR, "admission", {"reason": "R"}),
        (Role.LEAD, "admission", {"reason": "R"}),
    ],
)
def test_nobody_writes_what_their_role_may_not(
    meeting: Meeting, role: Role, type_: str, values: dict[str, str]
) -> None:
    place = meeting.laptop("bea", role)
    with pytest.raises(NotAllowed, match=f"As {role} you may not write"):
        place.record(type_, **values)
    assert place.waiting() == []


def test_a_mandate_for_another_region_writes_nothing_in_this_one(meeting: Meeting) -> None:
    meeting.sec.record("pledge", title="T")
    place = meeting.laptop("bea", Role.RAPPORTEUR, regions=("dorna",))
    with pytest.raises(NotAllowed):
        place.record("pledge", title="T")
    assert place.record("decision", title="T").ref == "BE-001"


def test_a_mandate_for_some_sessions_writes_in_those_only(meeting: Meeting) -> None:
    place = meeting.laptop("bea", Role.RAPPORTEUR, sessions=("plenary",))
    for session in ("", "lobby"):
        place.sit(session)
        with pytest.raises(NotAllowed, match="a session of your mandate"):
            place.record("decision", title="T")
    place.sit("plenary")
    made = place.record("decision", title="T")
    outcome = place.hand(meeting.sec, "secretariat")
    assert [one.verdict.believed for one in outcome.taken.segments] == [True] * len(outcome.taken.segments)
    assert meeting.sec.desk.record(made.id)


# ---- files ---------------------------------------------------------------------------------------------------------


def test_an_attachment_is_kept_by_its_hash_and_linked(sec: Place) -> None:
    pledge = sec.record("pledge", title="T").id
    made = capture.attach(
        sec.desk, sec.sitting, b"a,b", name="f.csv", media="text/csv", title="Figures", belongs_to=pledge
    )
    content = sec.shown(made.id, "attachment.content")
    assert isinstance(content, dict)
    assert sec.desk.blob(str(content["sha256"])) == b"a,b"
    assert content["size"] == 3
    assert sec.shown(made.id, "attachment.record") == pledge.hex()


def test_an_attachment_may_belong_to_nothing(sec: Place) -> None:
    made = capture.attach(sec.desk, sec.sitting, b"", name="empty", media="text/plain", title="Empty")
    found = sec.desk.record(made.id)
    assert found
    assert ("attachment.record", "") not in found.values


def test_a_file_that_is_too_large_is_refused(sec: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture, "MAX_FILE", 3)
    capture.attach(sec.desk, sec.sitting, b"abc", name="n", media="m", title="T")
    with pytest.raises(NotAllowed, match="larger than a desk keeps"):
        capture.attach(sec.desk, sec.sitting, b"abcd", name="n", media="m", title="T")


def test_a_file_goes_with_the_entry_that_is_refused(meeting: Meeting) -> None:
    observer = meeting.laptop("obs", Role.OBSERVER)
    with pytest.raises(NotAllowed):
        capture.attach(observer.desk, observer.sitting, b"abc", name="n", media="m", title="T")
    assert [kind for kind, *_ in observer.desk.raw_files()] == ["framework pack"]


def test_an_entry_of_another_scope_than_its_desks_keeps_its_own(sec: Place) -> None:
    made = sec.record("pledge", title="T")
    sec.desk.set("region", "dorna")
    sec.change(made.id, due="2027-01-01")
    assert {str(label) for label, _ in sec.desk.open_operations(sec.sitting.secrets.public)} == {"shared@region/carda"}


def test_nothing_to_say_is_nothing_appended(sec: Place) -> None:
    assert capture.append(sec.desk, sec.sitting, []).records == frozenset()
    draft = Draft(label=Label.parse("shared@registry"), cell=Cell(b"r" * 16, "actor.name", ""), value=b'"x"')
    assert capture.append(sec.desk, sec.sitting, [draft]).records == {b"r" * 16}


def test_entries_are_made_under_the_pack_that_came_last(sec: Place) -> None:
    raw = sec.desk.pack_file(next(iter(sec.desk.packs())))
    newer = sec.desk.keep_pack(raw.replace(b'code = "done"', b'code = "fulfilled"'))
    assert capture.current_pack(sec.desk).hash == newer.hash
    sec.record("pledge", title="T", status="fulfilled")
    with pytest.raises(BadValue, match="delayed, fulfilled"):
        sec.record("pledge", title="T", status="done")
