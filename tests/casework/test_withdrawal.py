"""Withdrawal: what it observes goes with it, what it did not stands against it, and nothing is lost."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture, decide, quarantine, withdrawal
from desktop.casework.agenda import overdue
from desktop.casework.concerns import concerns, differences
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.records.labels import Audience
from desktop.store.lists import Lists, Query
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.casework.ports import Withdrawal
    from tests.casework.conftest import Meeting, Place


def titles(place: Place) -> list[bytes]:
    return [one.id for one in place.desk.records("pledge")]


def withdraw(place: Place, record: bytes, reason: str = "Entered twice.") -> None:
    withdrawal.withdraw(place.desk, place.sitting, record, reason)


def against(sec: Place, rap: Place, **written: object) -> Withdrawal:
    """Let the secretariat withdraw what a rapporteur, not knowing of it, writes to."""
    record = sec.record("pledge", title="T", handling="Not yet.").id
    sec.hand(rap, "everyone")
    withdraw(sec, record)
    rap.change(record, **(written or {"title": "Other"}))
    rap.hand(sec, "secretariat")
    (one,) = withdrawal.edits_against(sec.desk)
    return one


def test_a_withdrawn_record_is_listed_no_more_and_stays_in_the_history(sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    withdraw(sec, record)
    assert titles(sec) == []
    found = sec.desk.record(record)
    assert found
    assert found.withdrawn
    assert json.loads(sec.desk.history(record)[-1].operation.basis) == {"reason": "Entered twice."}
    withdrawal.restore(sec.desk, sec.sitting, record, "It was not.")
    assert titles(sec) == [record]


def test_a_withdrawal_observes_in_each_label_what_it_takes_back(sec: Place) -> None:
    record = sec.record("pledge", title="T", handling="Not yet.", focal_point="Anna").id
    before = {label: {head.op for heads in cells.values() for head in heads}
              for label, cells in sec.desk.told(record, "pledge").items()}  # fmt: skip
    withdraw(sec, record)
    written = {label: op for label, op in sec.desk.open_operations(sec.sitting.secrets.public) if op.observes}
    assert {label.audience for label in written} == {Audience.SHARED, Audience.SECRETARIAT}
    assert {label: set(op.observes) for label, op in written.items()} == before


def test_the_withdrawal_travels_and_counts_elsewhere(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    withdraw(sec, record)
    sec.hand(rap, "everyone")
    assert titles(rap) == []
    with pytest.raises(NotReady, match="is withdrawn"):
        rap.change(record, title="Other")


def test_what_was_written_without_knowing_of_the_withdrawal_stands_against_it(sec: Place, rap: Place) -> None:
    one = against(sec, rap)
    assert [(cell.field, head.value) for cell, head in one.unseen] == [("pledge.title", b'"Other"')]
    assert titles(sec) == [one.record]
    (found,) = (concern for concern in concerns(sec.desk) if concern.what == "against")
    assert (found.record, found.withdrawal) == (one.record, one)
    assert "Title" in found.text


@pytest.mark.parametrize("stands", [True, False])
def test_it_is_reconciled_by_standing_withdrawn_or_by_being_restored(sec: Place, rap: Place, *, stands: bool) -> None:
    one = against(sec, rap)
    withdrawal.settle(sec.desk, sec.sitting, one, stands=stands, reason="Asked Velmara.")
    assert withdrawal.edits_against(sec.desk) == []
    assert titles(sec) == ([] if stands else [one.record])
    assert sec.shown(one.record, "pledge.title") == "Other"
    with pytest.raises(NotFound, match="any more"):
        withdrawal.settle(sec.desk, sec.sitting, one, stands=stands, reason="Again.")
    sec.desk.rebuild()
    assert withdrawal.edits_against(sec.desk) == []
    assert titles(sec) == ([] if stands else [one.record])


def test_a_later_edit_of_one_who_does_not_know_opens_it_again(sec: Place, rap: Place) -> None:
    one = against(sec, rap)
    withdrawal.settle(sec.desk, sec.sitting, one, stands=True, reason="Asked Velmara.")
    rap.change(one.record, title="Yet another")
    rap.hand(sec, "secretariat")
    (now,) = withdrawal.edits_against(sec.desk)
    assert [head.value for _, head in now.unseen] == [b'"Yet another"']
    with pytest.raises(NotReady, match="meanwhile"):
        withdrawal.settle(sec.desk, sec.sitting, one, stands=True, reason="Asked Velmara.")


def test_only_those_with_the_mandate_reconcile_it_and_with_a_reason(sec: Place, rap: Place) -> None:
    one = against(sec, rap)
    with pytest.raises(NotAllowed, match="reason"):
        withdrawal.settle(sec.desk, sec.sitting, one, stands=True, reason=" ")
    sec.hand(rap, "everyone")
    (seen,) = withdrawal.edits_against(rap.desk)
    with pytest.raises(NotAllowed, match="may not reconcile"):
        withdrawal.settle(rap.desk, rap.sitting, seen, stands=True, reason="I say so.")


@pytest.mark.parametrize("stands", [b"null", b"true"])
def test_withdrawn_and_restored_at_once_are_differing_entries(
    meeting: Meeting, sec: Place, rap: Place, stands: bytes
) -> None:
    record = sec.record("pledge", title="T").id
    withdraw(sec, record)
    sec.hand(rap, "everyone")
    lead = meeting.laptop("bea", Role.LEAD)
    withdrawal.restore(rap.desk, rap.sitting, record, "It stands.")
    withdrawal.restore(lead.desk, lead.sitting, record, "To look at it again.")
    withdraw(lead, record)
    for place in (rap, lead):
        place.hand(sec, "secretariat")
    (one,) = differences(sec.desk)
    assert (one.cell.field, {head.value for head in one.heads}) == ("pledge.withdrawn", {b"true", b"null"})
    assert titles(sec) == [record]
    decide.reconcile(sec.desk, sec.sitting, one, stands, "Asked Velmara.")
    assert (differences(sec.desk), withdrawal.edits_against(sec.desk)) == ([], [])
    assert titles(sec) == ([record] if stands == b"null" else [])


def test_two_withdrawals_agree_and_each_observes(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    withdraw(sec, record)
    withdraw(rap, record)
    rap.hand(sec, "secretariat")
    assert (differences(sec.desk), withdrawal.edits_against(sec.desk), titles(sec)) == ([], [], [])
    sec.hand(rap, "everyone")
    with pytest.raises(NotAllowed, match="Several people"):
        withdrawal.restore(rap.desk, rap.sitting, record, "It stands.")
    withdrawal.restore(sec.desk, sec.sitting, record, "It stands.")
    assert titles(sec) == [record]


def test_differing_entries_of_a_withdrawn_record_wait_for_nobody(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T").id
    sec.hand(rap, "everyone")
    sec.change(record, due="2027-01-01")
    rap.change(record, due="2027-02-02")
    rap.hand(sec, "secretariat")
    assert len(differences(sec.desk)) == 1
    withdraw(sec, record)
    assert (differences(sec.desk), withdrawal.edits_against(sec.desk)) == ([], [])
    withdrawal.restore(sec.desk, sec.sitting, record, "It stands.")
    (one,) = differences(sec.desk)
    decide.reconcile(sec.desk, sec.sitting, one, one.heads[0].value, "So it was.")


def test_a_link_to_what_is_withdrawn_is_found(sec: Place) -> None:
    actor = sec.record("actor", name="Velmara", constituency="state").id
    pledge = sec.record("pledge", title="T", actor=actor.hex(), partners=[actor.hex()]).id
    sec.record("attachment", title="Beside", record=actor.hex())
    assert concerns(sec.desk) == []
    withdraw(sec, actor)
    found = [(one.what, one.record, one.field, one.others) for one in concerns(sec.desk)]
    assert found == [("dangling", pledge, "actor", (actor,)), ("dangling", pledge, "partners", (actor,))]
    withdraw(sec, pledge)
    assert concerns(sec.desk) == []


@pytest.mark.parametrize("reason", ["", " \n"])
def test_without_a_reason_nothing_is_withdrawn(sec: Place, reason: str) -> None:
    record = sec.record("pledge", title="T").id
    with pytest.raises(NotAllowed, match="reason"):
        withdraw(sec, record, reason)
    assert titles(sec) == [record]


def test_what_is_withdrawn_is_not_withdrawn_again_and_what_stands_not_restored(sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    with pytest.raises(NotReady, match="not withdrawn"):
        withdrawal.restore(sec.desk, sec.sitting, record, "It stands.")
    withdraw(sec, record)
    with pytest.raises(NotReady, match="already"):
        withdraw(sec, record)
    with pytest.raises(NotFound):
        withdraw(sec, b"?" * 16)


def test_an_admission_is_not_withdrawn(meeting: Meeting, sec: Place, rap: Place) -> None:
    stranger = meeting.newcomer("eve", Role.RAPPORTEUR)
    stranger.record("decision", title="T", text="x")
    stranger.hand(sec, "secretariat")
    meeting.enrol(stranger, mark="EV")
    segment = quarantine.find(sec.desk, sec.desk.segments()[0].hash)
    made = capture.write(
        sec.desk, sec.sitting, "admission", b"a" * 16, {"header": segment.hash, "verdict": "admit", "reason": "r"}
    )
    assert made.records
    with pytest.raises(NotAllowed, match="no record that is withdrawn"):
        withdraw(sec, b"a" * 16)
    assert rap


def test_whoever_may_not_write_a_record_does_not_withdraw_it(meeting: Meeting, sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    observer = meeting.laptop("bea", Role.OBSERVER)
    with pytest.raises(NotAllowed, match="may not take this record back"):
        withdraw(observer, record)


def test_what_a_laptop_does_not_hold_it_does_not_take_back(sec: Place, rap: Place) -> None:
    """A handling note that the rapporteur cannot see stays as it is; the record is withdrawn by its shared label."""
    record = sec.record("pledge", title="T", handling="Not yet.").id
    sec.hand(rap, "everyone")
    withdraw(rap, record)
    rap.hand(sec, "secretariat")
    assert [one.label.audience for one in sec.desk.withdrawals()] == [Audience.SHARED]
    assert titles(sec) == []
    assert sec.shown(record, "pledge.handling") == "Not yet."
    withdrawal.restore(sec.desk, sec.sitting, record, "It stands.")
    assert titles(sec) == [record]


def test_an_element_added_unseen_stands_against_a_withdrawal(sec: Place, rap: Place) -> None:
    one = against(sec, rap, goals=["1A"])
    assert [(cell.field, cell.element) for cell, _ in one.unseen] == [("pledge.goals", "1A")]


def test_lists_of_the_window_leave_it_out_until_somebody_wrote_against_it(sec: Place, rap: Place) -> None:
    gone = sec.record("pledge", title="Gone").id
    sec.record("pledge", title="Stands")
    sec.hand(rap, "everyone")
    withdraw(sec, gone)
    query = Query(type="pledge", audience=Audience.SHARED, search=("title",), words="s")
    with closing(Lists.open(sec.path)) as lists:
        for asked in (query, replace(query, words="")):
            assert ([row.uid for row in lists.page(asked)].count(gone), lists.count(asked)) == (0, 1)
        assert [row.uid for row in lists.entries(["pledge"], [], Audience.SHARED, 9)].count(gone) == 0
        rap.change(gone, source="A letter")
        rap.hand(sec, "secretariat")
        assert lists.count(replace(query, words="")) == 2
        assert {row.uid for row in lists.entries(["pledge"], [], Audience.SHARED, 9)} > {gone}


def test_what_a_printed_list_names_is_not_withdrawn(sec: Place) -> None:
    record = sec.record("pledge", title="T", due="2026-01-01").id
    assert [one.record for one in overdue(sec.desk, "2026-10-13")] == [record]
    withdraw(sec, record)
    assert overdue(sec.desk, "2026-10-13") == []
