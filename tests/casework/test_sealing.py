"""When what waits is sealed: by another session or role, by its number, before any hand-over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture, handover
from desktop.casework.ports import Draft
from desktop.journal.columns import MAX_OPERATIONS
from desktop.journal.operations import Cell
from desktop.records.labels import Label
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.journal.segments import Header
    from tests.casework.conftest import Meeting, Place


def headers(place: Place) -> list[Header]:
    mine = place.sitting.secrets.public
    return [one.header for one in place.desk.segments() if one.header.key == mine]


def drafts(count: int, start: int = 0) -> list[Draft]:
    label = Label.parse("shared@registry")
    numbers = range(start, start + count)
    return [Draft(label=label, cell=Cell(n.to_bytes(16, "big"), "actor.name", ""), value=b'"x"') for n in numbers]


def test_what_is_on_record_waits_unsealed(sec: Place) -> None:
    sec.record("decision", title="T")
    sec.record("decision", title="U")
    assert headers(sec) == []
    assert len(sec.waiting()) == 4


@pytest.mark.parametrize("how", [{"session": "plenary"}, {"role": "lead-rapporteur"}, {"person": "other"}])
def test_another_session_role_or_person_seals_what_was_written_before(sec: Place, how: dict[str, str]) -> None:
    sec.record("decision", title="T")
    moved = replace(sec.sitting, **how)
    label, cell = Label.parse("shared@registry"), Cell(b"r" * 16, "actor.name", "")
    capture.append(sec.desk, moved, [Draft(label=label, cell=cell, value=b'"x"')])
    (header,) = headers(sec)
    assert (header.person, header.role, header.session) == ("sec", "secretariat", "")
    handover.seal(sec.desk, moved)
    last = headers(sec)[-1]
    assert (last.person, last.role, last.session) == (moved.person, moved.role, moved.session)
    assert last.first == header.last + 1


def test_the_same_session_goes_on_in_one_segment(sec: Place) -> None:
    for session in ("plenary", "plenary", "lobby", "plenary"):
        sec.sit(session)
        sec.record("decision", title="T")
    handover.seal(sec.desk, sec.sitting)
    assert [(one.session, one.count) for one in headers(sec)] == [("plenary", 4), ("lobby", 2), ("plenary", 2)]


def test_a_change_of_role_in_the_roster_seals_under_the_old_role(meeting: Meeting) -> None:
    bea = meeting.newcomer("bea", Role.RAPPORTEUR)
    bea.record("decision", title="Before")
    meeting.enrol(bea, mark="BE", role=Role.LEAD)
    meeting.sec.hand(bea, "everyone")
    assert bea.sit().role is Role.LEAD
    bea.record("decision", title="After")
    handover.seal(bea.desk, bea.sitting)
    assert [one.role for one in headers(bea)] == ["rapporteur", "lead-rapporteur"]


def test_as_many_as_a_segment_holds_wait_and_one_more_seals_them(sec: Place) -> None:
    capture.append(sec.desk, sec.sitting, drafts(MAX_OPERATIONS))
    assert headers(sec) == []
    capture.append(sec.desk, sec.sitting, drafts(1, MAX_OPERATIONS))
    assert [one.count for one in headers(sec)] == [MAX_OPERATIONS]
    assert len(sec.waiting()) == 1


def test_more_at_once_than_a_segment_holds_is_sealed_in_several(sec: Place) -> None:
    capture.append(sec.desk, sec.sitting, drafts(MAX_OPERATIONS + 1))
    names = handover.seal(sec.desk, sec.sitting)
    assert [one.count for one in headers(sec)] == [MAX_OPERATIONS, 1]
    assert headers(sec)[1].previous
    assert sec.waiting() == []
    assert names[-1] == sec.desk.last_header(sec.sitting.secrets.public)[0]


def test_sealing_twice_seals_once(sec: Place) -> None:
    sec.record("decision", title="T")
    assert len(handover.seal(sec.desk, sec.sitting)) == 1
    assert handover.seal(sec.desk, sec.sitting) == []


def test_a_header_names_roster_packs_and_its_predecessor(sec: Place) -> None:
    for _ in range(2):
        sec.record("decision", title="T")
        (name,) = handover.seal(sec.desk, sec.sitting)
    first, second = headers(sec)
    roster = sec.desk.chain().current
    assert roster
    assert (first.roster.number, first.roster.sha256, first.registry) == (1, roster.sha256, roster.roster.registry)
    assert first.packs == tuple(sec.desk.packs())
    assert first.previous == ""
    assert second.previous != name
    assert second.first == first.last + 1


def test_before_there_is_a_roster_a_header_names_none(meeting: Meeting) -> None:
    alone = meeting.place("alone")
    alone.join("bea", Role.RAPPORTEUR)
    capture.append(alone.desk, alone.sitting, drafts(1))
    handover.seal(alone.desk, alone.sitting)
    (header,) = headers(alone)
    assert (header.registry, header.roster.number, header.roster.sha256, header.packs) == ("", 0, "", ())


def test_what_somebody_else_at_the_desk_wrote_is_not_sealed_in_my_name(rap: Place) -> None:
    rap.record("decision", title="T")
    before = rap.sitting.secrets.public
    rap.join("bea", Role.RAPPORTEUR)
    rap.record("decision", title="U")
    rap.cut("secretariat")
    assert rap.desk.open_count(before) == 2
    assert {one.person for one in headers(rap)} == {"bea"}


def test_a_session_may_have_any_name(rap: Place) -> None:
    rap.sit('a|b "c"')
    rap.record("decision", title="T", text="As decided.")
    (name,) = handover.seal(rap.desk, rap.sitting)
    (segment,) = [one for one in rap.desk.segments() if one.hash == name]
    assert segment.header.session == 'a|b "c"'
