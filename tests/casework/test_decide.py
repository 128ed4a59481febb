"""Reconciling: who may, with a reason, and never over something that was not looked at."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.casework import decide, handover
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.casework.ports import Difference
    from tests.casework.conftest import Meeting, Place

CANARY = "Anna Example 90aa"


def differing(sec: Place, other: Place, type_: str, field: str, *values: str) -> Difference:
    """Let two desks give a field different values; returns the difference as the secretariat sees it."""
    record = sec.record(type_, **{"shown_as" if type_ == "stakeholder_input" else "title": "T"}).id
    sec.hand(other, "everyone")
    for place, value in zip((sec, other), values, strict=True):
        place.change(record, **{field: value})
    other.hand(sec, "secretariat")
    (one,) = sec.desk.differences()
    return one


@pytest.fixture
def due(sec: Place, rap: Place) -> Difference:
    return differing(sec, rap, "pledge", "due", "2027-01-01", "2027-02-02")


@pytest.mark.parametrize("value", [b'"2027-02-02"', b'"2027-03-03"'])
def test_one_value_stands_in_the_place_of_all_with_the_reason_beside_it(
    sec: Place, due: Difference, value: bytes
) -> None:
    changes = decide.reconcile(sec.desk, sec.sitting, due, value, " Confirmed in writing. ")
    assert changes.records == {due.cell.record}
    assert sec.desk.differences() == []
    written = sec.waiting()[-1]
    assert (written.value, set(written.supersedes)) == (value, {head.op for head in due.heads})
    assert json.loads(written.basis) == {"reason": "Confirmed in writing."}
    assert len([one for one in sec.desk.history(due.cell.record) if one.operation.cell == due.cell]) == 3


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_without_a_reason_nothing_is_reconciled(sec: Place, due: Difference, reason: str) -> None:
    with pytest.raises(NotAllowed, match="needs a reason"):
        decide.reconcile(sec.desk, sec.sitting, due, due.heads[0].value, reason)
    assert sec.desk.differences() == [due]


@pytest.mark.parametrize(("role", "may"), [(role, role in {Role.SECRETARIAT, Role.LEAD}) for role in Role])
def test_the_secretariat_and_leads_reconcile_and_nobody_else(
    meeting: Meeting, due: Difference, role: Role, *, may: bool
) -> None:
    place = meeting.laptop("bea", role)
    (seen,) = place.desk.differences()
    assert {head.op for head in seen.heads} == {head.op for head in due.heads}
    if may:
        decide.reconcile(place.desk, place.sitting, seen, seen.heads[0].value, "So it was.")
    else:
        with pytest.raises(NotAllowed, match=f"As {role} you may not"):
            decide.reconcile(place.desk, place.sitting, seen, seen.heads[0].value, "So it was.")
    assert bool(place.desk.differences()) is not may


def test_a_lead_of_another_region_does_not_reconcile_here(meeting: Meeting, due: Difference) -> None:
    lead = meeting.laptop("lea", Role.LEAD, regions=("dorna",))
    with pytest.raises(NotAllowed):
        decide.reconcile(lead.desk, lead.sitting, due, due.heads[0].value, "So it was.")


def test_what_is_settled_is_not_settled_again(sec: Place, due: Difference) -> None:
    decide.reconcile(sec.desk, sec.sitting, due, due.heads[0].value, "So it was.")
    with pytest.raises(NotFound, match="differ no more"):
        decide.reconcile(sec.desk, sec.sitting, due, due.heads[0].value, "So it was.")


def test_a_value_that_came_meanwhile_is_not_covered_unseen(meeting: Meeting, sec: Place, due: Difference) -> None:
    third = meeting.laptop("bea", Role.RAPPORTEUR)
    third.change(due.cell.record, due="2027-04-04")
    third.hand(sec, "secretariat")
    with pytest.raises(NotReady, match="meanwhile"):
        decide.reconcile(sec.desk, sec.sitting, due, due.heads[0].value, "So it was.")
    (now,) = sec.desk.differences()
    assert len(now.heads) == 3
    decide.reconcile(sec.desk, sec.sitting, now, now.heads[0].value, "So it was.")


def test_a_personal_value_is_chosen_and_never_written_in_the_open(sec: Place, rap: Place) -> None:
    one = differing(sec, rap, "pledge", "focal_point", "Anna", "Bert")
    with pytest.raises(NotAllowed, match="personal or sealed"):
        decide.reconcile(sec.desk, sec.sitting, one, json.dumps(CANARY).encode(), "So it was.")
    assert CANARY.encode() not in sec.on_disk()
    decide.reconcile(sec.desk, sec.sitting, one, one.heads[1].value, "So it was.")
    assert sec.desk.differences() == []
    newest = sec.bundle("secretariat", only=handover.seal(sec.desk, sec.sitting))
    assert any(b'"Bert"' in part.raw() for part in newest.parts if part.entry.kind == "sidecar")


def test_a_sealed_value_is_chosen_and_never_written_in_the_open(sec: Place, rap: Place) -> None:
    one = differing(sec, rap, "stakeholder_input", "protection", "first", "second")
    with pytest.raises(NotAllowed, match="personal or sealed"):
        decide.reconcile(sec.desk, sec.sitting, one, json.dumps(CANARY).encode(), "So it was.")
    assert CANARY.encode() not in sec.on_disk()
    decide.reconcile(sec.desk, sec.sitting, one, one.heads[0].value, "So it was.")
    assert sec.hand(sec, "secretariat").taken.segments  # and the chain is one that others take


def test_differing_elements_of_a_set_are_reconciled(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T", goals=["1A"]).id
    sec.hand(rap, "everyone")
    rap.change(record, goals=[])
    sec.change(record, goals=[])
    sec.change(record, goals=["1A"])
    rap.hand(sec, "secretariat")
    (one,) = sec.desk.differences()
    decide.reconcile(sec.desk, sec.sitting, one, b"null", "It was taken out.")
    assert sec.desk.differences() == []
    assert sec.desk.cells(one.label, record, "pledge.goals")["1A"][-1].value == b"null"


# ---- later, at once, many --------------------------------------------------------------------------------------------


def test_a_late_concurrent_entry_opens_it_again(meeting: Meeting, sec: Place, rap: Place, due: Difference) -> None:
    decide.reconcile(sec.desk, sec.sitting, due, due.heads[0].value, "So it was.")
    third = meeting.laptop("bea", Role.RAPPORTEUR)
    rap.change(due.cell.record, due="2027-05-05")  # who has not heard of the reconciliation
    rap.hand(sec, "secretariat")
    (again,) = sec.desk.differences()
    assert {head.value for head in again.heads} == {due.heads[0].value, b'"2027-05-05"'}
    decide.reconcile(sec.desk, sec.sitting, again, b'"2027-05-05"', "They corrected it.")
    sec.hand(third, "everyone")
    assert third.shown(due.cell.record, "pledge.due") == "2027-05-05"


def test_two_reconciliations_at_once_are_differing_entries(meeting: Meeting, sec: Place, due: Difference) -> None:
    lead = meeting.laptop("lea", Role.LEAD)
    (seen,) = lead.desk.differences()
    decide.reconcile(sec.desk, sec.sitting, due, due.heads[0].value, "So it was.")
    decide.reconcile(lead.desk, lead.sitting, seen, seen.heads[1].value, "No, so.")
    lead.hand(sec, "secretariat")
    (both,) = sec.desk.differences()
    assert {head.value for head in both.heads} == {head.value for head in due.heads}
    assert {sec.desk.origin(head.op).person for head in both.heads} == {"sec", "lea"}


def many(sec: Place, other: Place, field: str, *values: str) -> list[bytes]:
    """Let two desks differ about a field of three pledges."""
    records = [sec.record("pledge", title=f"T{number}").id for number in range(3)]
    sec.hand(other, "everyone")
    for record in records:
        sec.change(record, **{field: values[0]})
        other.change(record, **{field: values[1]})
    other.hand(sec, "secretariat")
    return records


def test_many_of_a_kind_are_reconciled_in_one_act(sec: Place, rap: Place) -> None:
    records = many(sec, rap, "due", "2027-01-01", "2027-02-02")
    rap.change(records[0], source="A")
    sec.change(records[0], source="B")
    rap.hand(sec, "secretariat")
    done = decide.reconcile_many(sec.desk, sec.sitting, "pledge.due", "ada", "Ada asked each of them.")
    assert {one.cell.record for one in done} == {*records}
    assert [one.cell.field for one in sec.desk.differences()] == ["pledge.source"]
    assert {sec.shown(record, "pledge.due") for record in records} == {"2027-02-02"}
    bases = [one.operation.basis for one in sec.desk.history(records[2]) if len(one.operation.supersedes) > 1]
    assert [json.loads(basis) for basis in bases] == [{"reason": "Ada asked each of them."}]
    with pytest.raises(NotFound, match="wrote one value"):
        decide.reconcile_many(sec.desk, sec.sitting, "pledge.due", "ada", "Again.")


def test_what_a_party_declares_of_itself_is_reconciled_one_by_one(sec: Place, rap: Place) -> None:
    many(sec, rap, "status", "delayed", "done")
    with pytest.raises(NotAllowed, match="what a party declares of itself"):
        decide.reconcile_many(sec.desk, sec.sitting, "pledge.status", "ada", "All of them.")
    assert len(sec.desk.differences()) == 3
    for one in sec.desk.differences():
        decide.reconcile(sec.desk, sec.sitting, one, b'"done"', "As they wrote.")


def test_nothing_is_reconciled_where_one_of_many_may_not_be(sec: Place, rap: Place) -> None:
    many(sec, rap, "due", "2027-01-01", "2027-02-02")
    sec.hand(rap, "everyone")
    with pytest.raises(NotAllowed):
        decide.reconcile_many(rap.desk, rap.sitting, "pledge.due", "ada", "Mine.")
    assert len(rap.desk.differences()) == 3


def test_differing_entries_are_found_by_reference_and_field(sec: Place, due: Difference) -> None:
    assert decide.find(sec.desk, due.cell.record, "due") == due
    with pytest.raises(NotFound, match="do not differ"):
        decide.find(sec.desk, due.cell.record, "title")
