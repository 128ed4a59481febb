"""A question to the party concerned: asked, answered with its source, and the entries reconciled by it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.casework import questions, withdrawal
from desktop.casework.errors import NotAllowed, NotFound
from desktop.journal.operations import Cell
from desktop.records.errors import BadValue
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.casework.ports import Difference
    from tests.casework.conftest import Meeting, Place


def differing(sec: Place, other: Place, field: str, *values: str) -> Difference:
    record = sec.record("pledge", title="End of detention").id
    sec.hand(other, "everyone")
    for place, value in zip((sec, other), values, strict=True):
        place.change(record, **{field: value})
    other.hand(sec, "secretariat")
    (one,) = [one for one in sec.desk.differences() if one.cell.record == record]
    return one


@pytest.fixture
def due(sec: Place, rap: Place) -> Difference:
    return differing(sec, rap, "due", "2027-01-01", "2027-02-02")


def test_a_question_names_values_and_nobody_who_wrote_them(sec: Place, due: Difference) -> None:
    made = questions.refer(sec.desk, sec.sitting, due, party="Velmara", until="2026-11-01")
    (asked,) = questions.about(sec.desk, due)
    assert (asked.ref, asked.party, asked.field, asked.until) == (made.ref, "Velmara", "due", "2026-11-01")
    letter = questions.letter(sec.desk, due, asked)
    for words in (made.ref, "To: Velmara", "End of detention", "Due", "2027-01-01", "2027-02-02", "by 2026-11-01"):
        assert words in letter
    assert not {"sec", "ada"} & set(letter.lower().split())


def test_the_answer_is_kept_with_its_source_and_decides(sec: Place, due: Difference) -> None:
    made = questions.refer(sec.desk, sec.sitting, due, party="Velmara", text="Which day is it?")
    with pytest.raises(NotAllowed, match="no answer yet"):
        questions.reconcile_by(sec.desk, sec.sitting, due, due.heads[0].value, made.id)
    questions.answer(sec.desk, sec.sitting, made.id, text="The first.", source="Letter of 20 October")
    assert questions.get(sec.desk, made.id).answer == "The first."
    questions.reconcile_by(sec.desk, sec.sitting, due, b'"2027-01-01"', made.id)
    assert sec.desk.differences() == []
    basis = json.loads(sec.waiting()[-1].basis)
    assert basis == {"reason": f"Answer of Velmara to {made.ref}: Letter of 20 October", "question": made.id.hex()}


@pytest.mark.parametrize(("text", "source"), [("", "A letter"), ("The first.", " "), ("", "")])
def test_an_answer_without_a_source_is_none(sec: Place, due: Difference, text: str, source: str) -> None:
    made = questions.refer(sec.desk, sec.sitting, due, party="Velmara")
    with pytest.raises(NotAllowed, match="with its source"):
        questions.answer(sec.desk, sec.sitting, made.id, text=text, source=source)


def test_a_question_decides_only_what_it_is_about(sec: Place, rap: Place, due: Difference) -> None:
    other = differing(sec, rap, "source", "A", "B")
    made = questions.refer(sec.desk, sec.sitting, other, party="Velmara")
    questions.answer(sec.desk, sec.sitting, made.id, text="A", source="A letter")
    with pytest.raises(NotAllowed, match="about other entries"):
        questions.reconcile_by(sec.desk, sec.sitting, due, due.heads[0].value, made.id)


def test_what_waits_is_said_to_wait_until_its_day(sec: Place, due: Difference) -> None:
    assert not questions.waits([], "2026-10-14")
    made = questions.postpone(sec.desk, sec.sitting, due, until="2026-10-20", reason="They meet on Monday.")
    asked = questions.about(sec.desk, due)
    assert [questions.waits(asked, day) for day in ("2026-10-19", "2026-10-20")] == [True, False]
    later = questions.refer(sec.desk, sec.sitting, due, party="Velmara")
    asked = questions.about(sec.desk, due)
    assert [one.id for one in asked] == [later.id, made.id]
    assert questions.waits(asked, "2030-01-01")
    questions.answer(sec.desk, sec.sitting, later.id, text="The first.", source="A letter")
    assert not questions.waits(questions.about(sec.desk, due), "2026-10-14")
    assert len(sec.desk.differences()) == 1  # asking reconciles nothing


def test_a_question_is_for_those_who_reconcile(meeting: Meeting, sec: Place, rap: Place, due: Difference) -> None:
    made = questions.refer(sec.desk, sec.sitting, due, party="Velmara")
    sec.hand(rap, "ada")
    lead = meeting.laptop("lea", Role.LEAD)
    sec.hand(lead, "lea")
    assert rap.desk.record(made.id) is None
    assert lead.desk.record(made.id)
    (seen,) = rap.desk.differences()
    with pytest.raises(NotAllowed, match="may not reconcile"):
        questions.refer(rap.desk, rap.sitting, seen, party="Velmara")
    with pytest.raises(NotAllowed, match="may not reconcile"):
        questions.postpone(rap.desk, rap.sitting, seen, until="2027-01-01", reason="Later.")


@pytest.mark.parametrize("field", ["focal_point", "handling"])
def test_what_is_not_for_everybody_is_not_in_a_question(sec: Place, rap: Place, field: str) -> None:
    one = differing(sec, rap, field, "Anna Example", "Bert Example")
    made = questions.refer(sec.desk, sec.sitting, one, party="Velmara")
    letter = questions.letter(sec.desk, one, questions.get(sec.desk, made.id))
    assert "Example" not in letter
    assert "End of detention" not in letter
    assert "not for everybody" in letter


def test_a_question_needs_somebody_and_a_wait_a_day(sec: Place, due: Difference) -> None:
    with pytest.raises(NotAllowed, match="somebody"):
        questions.refer(sec.desk, sec.sitting, due, party=" ")
    with pytest.raises(NotAllowed, match="a day"):
        questions.postpone(sec.desk, sec.sitting, due, until="", reason="Later.")
    with pytest.raises(BadValue):
        questions.postpone(sec.desk, sec.sitting, due, until="soon", reason="Later.")
    with pytest.raises(NotFound):
        questions.get(sec.desk, b"?" * 16)
    assert questions.about(sec.desk, due) == []


def test_a_question_can_be_taken_back(sec: Place, due: Difference) -> None:
    made = questions.refer(sec.desk, sec.sitting, due, party="Velmara")
    withdrawal.withdraw(sec.desk, sec.sitting, made.id, "Asked the wrong one.")
    assert questions.about(sec.desk, due) == []


def test_a_value_of_a_newer_release_is_in_no_question(sec: Place, due: Difference) -> None:
    newer = replace(due, cell=Cell(due.cell.record, "pledge.mood", ""))
    made = questions.refer(sec.desk, sec.sitting, newer, party="Velmara")
    assert "2027" not in questions.letter(sec.desk, newer, questions.get(sec.desk, made.id))
