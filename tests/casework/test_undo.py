"""One's own last change is taken back by new entries, and nothing leaves the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture, decide, erasure, handover, likeness, withdrawal
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.ports import Draft
from desktop.casework.undo import last_changed, undo
from desktop.journal.operations import Cell, OpId
from desktop.records.labels import Label

if TYPE_CHECKING:
    from tests.casework.conftest import Meeting, Place


def take_back(place: Place) -> frozenset[bytes]:
    return undo(place.desk, place.sitting).records


def elements(place: Place, record: bytes) -> list[str]:
    found = place.desk.record(record)
    assert found
    return sorted(e for (field, e), raw in found.values.items() if field == "pledge.goals" and raw == b"true")


@pytest.mark.parametrize("sealed", [False, True])
def test_all_that_one_change_wrote_is_as_it_was_before(sec: Place, *, sealed: bool) -> None:
    record = sec.record("pledge", title="T", due="2027-01-01", goals=["1A"], focal_point="Anna").id
    sec.change(record, title="Other", due=None, goals=["3B"], description="New", focal_point="Bert")
    if sealed:
        handover.seal(sec.desk, sec.sitting)
    written = len(sec.desk.history(record))
    assert take_back(sec) == {record}
    assert (sec.shown(record, "pledge.title"), sec.shown(record, "pledge.due")) == ("T", "2027-01-01")
    assert (elements(sec, record), sec.shown(record, "pledge.description")) == (["1A"], None)
    found = sec.desk.record(record)
    assert found
    beside = sec.desk.sidecar(found.values["pledge.focal_point", ""].decode().split('"')[3])
    assert beside
    assert beside.value == b'"Anna"'
    assert len(sec.desk.history(record)) == written + 6
    assert all(b"Undone" in one.operation.basis for one in sec.desk.history(record)[-6:])


def test_undone_once_more_it_is_there_again(sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.change(record, title="Other")
    for title in ("T", "Other", "T"):
        take_back(sec)
        assert sec.shown(record, "pledge.title") == title


def test_a_record_that_was_new_is_withdrawn_and_comes_back(sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    take_back(sec)
    assert sec.desk.records("pledge") == []
    take_back(sec)
    assert [one.id for one in sec.desk.records("pledge")] == [record]
    take_back(sec)
    assert sec.desk.records("pledge") == []
    assert withdrawal.edits_against(sec.desk) == []


def test_a_word_on_two_records_is_taken_back(sec: Place) -> None:
    one, other = (sec.record("pledge", title="T").id for _ in range(2))
    likeness.say(sec.desk, sec.sitting, one, other, "same", "It is.")
    take_back(sec)
    assert likeness.words_on(sec.desk, one) == []


def test_a_reconciliation_undone_leaves_its_entries_differing(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    sec.change(record, due="2027-01-01")
    rap.change(record, due="2027-02-02")
    rap.hand(sec, "secretariat")
    (one,) = sec.desk.differences()
    decide.reconcile(sec.desk, sec.sitting, one, b'"2027-01-01"', "So it was.")
    take_back(sec)
    (again,) = sec.desk.differences()
    assert {head.value for head in again.heads} == {head.value for head in one.heads}
    sec.hand(rap, "everyone")
    assert {head.value for head in rap.desk.differences()[0].heads} == {head.value for head in one.heads}


def test_many_reconciled_in_one_act_are_undone_by_one(sec: Place, rap: Place) -> None:
    records = [sec.record("pledge", title="T").id for _ in range(2)]
    sec.hand(rap, "everyone")
    for record in records:
        sec.change(record, due="2027-01-01")
        rap.change(record, due="2027-02-02")
    rap.hand(sec, "secretariat")
    decide.reconcile_many(sec.desk, sec.sitting, "pledge.due", "ada", "Asked.")
    assert take_back(sec) == set(records)
    assert len(sec.desk.differences()) == 2
    assert take_back(sec) == set(records)  # undone once more, they are reconciled again
    assert sec.desk.differences() == []


def test_what_somebody_has_built_on_is_not_undone(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    rap.change(record, title="Other")
    rap.hand(sec, "secretariat")
    sec.change(record, title="Third")
    sec.hand(rap, "everyone")
    with pytest.raises(NotReady, match="built on"):
        take_back(rap)
    assert rap.shown(record, "pledge.title") == "Third"


def test_what_others_wrote_is_never_undone(meeting: Meeting, sec: Place, rap: Place) -> None:
    sec.record("pledge", title="T")
    sec.hand(rap, "everyone")
    with pytest.raises(NotFound, match="no change of yours"):
        take_back(rap)
    assert meeting


def test_an_erasure_or_an_admission_is_not_undone(sec: Place) -> None:
    record = sec.record("pledge", title="T", focal_point="Anna").id
    erasure.erase(sec.desk, sec.sitting, record, "focal_point", "Asked to.")
    with pytest.raises(NotAllowed, match="not undone"):
        take_back(sec)
    capture.record(sec.desk, sec.sitting, "admission", {"header": "00", "verdict": "reject", "reason": "r"})
    with pytest.raises(NotAllowed, match="not undone"):
        take_back(sec)


def test_what_may_be_written_no_more_is_not_undone(meeting: Meeting, sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    rap.change(record, title="Other")
    other = capture.Sitting(secrets=rap.sitting.secrets, person="ada", role="observer")
    with pytest.raises(NotAllowed, match="may not write"):
        undo(rap.desk, other)
    assert meeting


def test_what_was_replaced_must_be_here(sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    label, cell = Label.parse("shared@region/carda"), Cell(record, "pledge.due", "")
    elsewhere = Draft(label=label, cell=cell, value=b'"2027-01-01"', supersedes=(OpId(b"?" * 32, 7),))
    capture.append(sec.desk, sec.sitting, [elsewhere])
    with pytest.raises(NotReady, match="not here"):
        take_back(sec)
    assert sec.shown(record, "pledge.due") == "2027-01-01"


def test_whose_last_change_is_about_what_is_told(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    assert last_changed(sec.desk, sec.sitting) == {record}
    assert last_changed(rap.desk, rap.sitting) == frozenset()
