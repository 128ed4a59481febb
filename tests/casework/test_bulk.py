"""One value for many records: seen before, done in one act, undone by one, and never over what others declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import bulk, decide, withdrawal
from desktop.casework.bulk import Edit, apply, preview
from desktop.casework.errors import NotAllowed, NotReady
from desktop.casework.undo import undo
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from tests.casework.conftest import Place


def edit(records: list[bytes], field: str, value: str | list[str], way: bulk.Way = "put") -> Edit:
    return Edit(type="pledge", records=records, field=field, value=value, way=way)


def whys(place: Place, what: Edit) -> list[str]:
    return [one.reason for one in preview(place.desk, place.sitting, what)]


def test_what_becomes_of_each_is_seen_before_and_done_in_one_act(sec: Place) -> None:
    records = [sec.record("pledge", title=f"P {at}", due=f"2027-0{at}-01").id for at in (1, 2, 3)]
    what = edit(records, "due", "2027-03-01")
    seen = preview(sec.desk, sec.sitting, what)
    assert [(one.before, one.after, one.why) for one in seen] == [
        ("2027-01-01", "2027-03-01", ""),
        ("2027-02-01", "2027-03-01", ""),
        ("2027-03-01", "2027-03-01", "It stands so already."),
    ]
    assert [one.title for one in seen] == ["P 1", "P 2", "P 3"]
    assert {sec.shown(record, "pledge.due") for record in records} == {"2027-01-01", "2027-02-01", "2027-03-01"}
    done = apply(sec.desk, sec.sitting, what, seen)
    assert (done.changed, done.left, done.changes.records) == (2, (), frozenset(records[:2]))
    assert {sec.shown(record, "pledge.due") for record in records} == {"2027-03-01"}


def test_one_undo_takes_it_all_back_and_one_more_brings_it_back(sec: Place) -> None:
    records = [sec.record("pledge", title=f"P {at}", goals=["1A"]).id for at in range(3)]
    what = edit(records, "occasion", "Second review")
    apply(sec.desk, sec.sitting, what, preview(sec.desk, sec.sitting, what))
    assert undo(sec.desk, sec.sitting).records == frozenset(records)
    assert {sec.shown(record, "pledge.occasion") for record in records} == {None}
    assert undo(sec.desk, sec.sitting).records == frozenset(records)
    assert {sec.shown(record, "pledge.occasion") for record in records} == {"Second review"}


def test_elements_are_added_to_sets_and_taken_out(sec: Place) -> None:
    records = [sec.record("pledge", title="A", goals=["1A"]).id, sec.record("pledge", title="B", goals=["1A", "3B"]).id]
    add = edit(records, "goals", ["3B"], "add")
    seen = preview(sec.desk, sec.sitting, add)
    assert [one.after for one in seen if not one.why] == [seen[1].before]
    apply(sec.desk, sec.sitting, add, seen)
    take = edit(records, "goals", "1A", "take")
    apply(sec.desk, sec.sitting, take, preview(sec.desk, sec.sitting, take))
    for record in records:
        found = sec.desk.record(record)
        assert found
        assert [
            e for (field, e), raw in sorted(found.values.items()) if field == "pledge.goals" and raw == b"true"
        ] == ["3B"]


def test_what_another_declared_of_itself_stays(sec: Place, rap: Place) -> None:
    theirs, mine = (sec.record("pledge", title="T", status="delayed").id for _ in range(2))
    sec.hand(rap, "everyone")
    rap.change(theirs, status="done")
    rap.hand(sec, "secretariat")
    other = sec.record("pledge", title="Empty").id
    found = whys(sec, edit([theirs, mine, other], "status", "delayed"))
    assert found == ["ada declared it of itself.", "It stands so already.", ""]
    again = whys(rap, edit([mine], "status", "done"))
    assert again == ["sec declared it of itself."]
    what = edit([mine], "status", "done")
    seen = preview(rap.desk, rap.sitting, what)
    with pytest.raises(NotReady, match="Nothing of this is left"):
        apply(rap.desk, rap.sitting, what, seen)
    assert rap.shown(mine, "pledge.status") == "delayed"


def test_what_cannot_be_changed_says_why(sec: Place, rap: Place) -> None:
    gone, differing, plain = (sec.record("pledge", title="T", due="2027-01-01").id for _ in range(3))
    sec.hand(rap, "everyone")
    rap.change(differing, due="2027-02-02")
    sec.change(differing, due="2027-03-03")
    rap.hand(sec, "secretariat")
    withdrawal.withdraw(sec.desk, sec.sitting, gone, "No more.")
    assert whys(sec, edit([gone, differing, b"?" * 16], "due", "2028-01-01")) == [
        "It is withdrawn.",
        "Its entries differ: they are reconciled first.",
        "It is not here.",
    ]
    (fault,) = whys(sec, edit([plain], "due", "soon"))
    assert "date" in fault
    (code,) = whys(sec, edit([plain], "status", "no-such-code"))
    assert "no-such-code" in code
    observer = type(sec.sitting)(secrets=sec.sitting.secrets, person="sec", role="observer")
    assert len(preview(sec.desk, observer, edit([plain], "due", "2028-01-01"))) == 1


def test_what_changed_meanwhile_is_left_and_said(sec: Place) -> None:
    one, other = (sec.record("pledge", title=f"P {at}", due="2027-01-01").id for at in range(2))
    what = edit([one, other], "due", "2028-01-01")
    seen = preview(sec.desk, sec.sitting, what)
    sec.change(one, due="2027-07-07")
    done = apply(sec.desk, sec.sitting, what, seen)
    assert [step.record for step in done.left] == [one]
    assert sec.shown(one, "pledge.due") == "2027-07-07"
    assert sec.shown(other, "pledge.due") == "2028-01-01"


def test_what_is_no_matter_of_many_is_refused(sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    offered = {one.id for one in bulk.fields(CATALOGUE.type("pledge"))}
    assert "due" in offered
    assert not offered & {"ref", "focal_point"}
    for what in (
        edit([record], "focal_point", "Anna"),
        edit([record], "goals", ["1A"]),
        edit([record], "due", "2027-01-01", "add"),
        edit([record] * (bulk.MOST + 1), "due", "2027-01-01"),
    ):
        with pytest.raises(NotAllowed):
            preview(sec.desk, sec.sitting, what)


def test_the_rules_are_told_and_stop_nothing(sec: Place) -> None:
    record = sec.record("pledge", title="T").id
    what = edit([record], "description", "Much too long for it")
    (step,) = preview(sec.desk, sec.sitting, what)
    assert step.hint
    assert apply(sec.desk, sec.sitting, what, [step]).changed == 1


def test_many_reconciled_at_once_are_one_act(sec: Place, rap: Place) -> None:
    records = [sec.record("pledge", title="T").id for _ in range(2)]
    sec.hand(rap, "everyone")
    for record in records:
        sec.change(record, due="2027-01-01")
        rap.change(record, due="2027-02-02")
    rap.hand(sec, "secretariat")
    decide.reconcile_many(sec.desk, sec.sitting, "pledge.due", "ada", "Asked.")
    assert undo(sec.desk, sec.sitting).records == frozenset(records)
    assert len(sec.desk.differences()) == 2
