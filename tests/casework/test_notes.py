"""Private notes: nobody reads them but their author, and they go exactly when their entry is on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture
from desktop.casework.errors import NotFound
from desktop.records.errors import BadValue
from desktop.store.desk import DeskFile
from desktop.trust.errors import KeyUnavailable
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from tests.casework.conftest import Meeting, Place

CANARY = "between you and me 71f3"


def noted(place: Place, type_: str = "decision", **values: str | list[str]) -> str:
    return capture.note(place.desk, place.sitting, type_, {"title": CANARY, **values})


def test_a_note_is_nowhere_in_plain_text(rap: Place) -> None:
    noted(rap)
    assert CANARY.encode() not in rap.on_disk()
    assert rap.sitting.secrets.public.encode() in rap.on_disk()  # so it was the right file that was looked at


def test_a_note_that_is_put_on_record_may_be_read(rap: Place) -> None:
    made = capture.put_on_record(rap.desk, rap.sitting, noted(rap))
    assert CANARY.encode() in rap.on_disk()
    assert rap.shown(made.id, "decision.title") == CANARY
    assert rap.desk.notes() == {}


def test_its_author_reads_it_again(rap: Place) -> None:
    note = noted(rap, text="Draft")
    assert capture.read_note(rap.desk, rap.sitting, note) == ("decision", {"title": CANARY, "text": "Draft"})


def test_nobody_else_at_the_same_desk_reads_it_or_puts_it_on_record(rap: Place) -> None:
    note = noted(rap)
    rap.join("bea", Role.RAPPORTEUR)
    with pytest.raises(KeyUnavailable, match="under another key"):
        capture.read_note(rap.desk, rap.sitting, note)
    with pytest.raises(KeyUnavailable):
        capture.put_on_record(rap.desk, rap.sitting, note)
    assert list(rap.desk.notes()) == [note]
    assert rap.waiting() == []


@pytest.mark.parametrize("receiver", ["secretariat", "everyone", "sec", "ada"])
def test_no_bundle_carries_a_note(rap: Place, receiver: str) -> None:
    note = noted(rap)
    rap.record("decision", title="On record")
    bundle = rap.bundle(receiver)
    raw = b"".join(part.raw() for part in bundle.parts)
    assert b"On record" in raw
    assert rap.desk.notes()[note][1] not in raw


def test_a_note_stays_when_its_entry_is_refused(rap: Place) -> None:
    note = noted(rap, decided_on="soon")
    with pytest.raises(BadValue):
        capture.put_on_record(rap.desk, rap.sitting, note)
    assert list(rap.desk.notes()) == [note]
    assert rap.waiting() == []


def test_entry_and_removal_are_one_step(rap: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    note = noted(rap)
    before = rap.desk.counts()

    def torn(_desk: DeskFile, _note: str) -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(DeskFile, "drop_note", torn)
        with pytest.raises(OSError, match=r"^$"):
            capture.put_on_record(rap.desk, rap.sitting, note)
    assert list(rap.desk.notes()) == [note]
    assert rap.desk.counts() == before


def test_what_is_given_with_it_adds_and_replaces(rap: Place) -> None:
    note = noted(rap, text="Draft")
    made = capture.put_on_record(rap.desk, rap.sitting, note, {"text": "Agreed", "decided_on": "2026-11-24"})
    assert rap.shown(made.id, "decision.title") == CANARY
    assert rap.shown(made.id, "decision.text") == "Agreed"
    assert rap.shown(made.id, "decision.decided_on") == "2026-11-24"


def test_a_note_goes_on_record_once(rap: Place) -> None:
    note = noted(rap)
    capture.put_on_record(rap.desk, rap.sitting, note)
    with pytest.raises(NotFound, match="No private note"):
        capture.put_on_record(rap.desk, rap.sitting, note)
    assert rap.desk.counts()["decision"] == 1


def test_a_note_goes_on_record_once_though_another_window_is_faster(
    rap: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    note, other, begin = noted(rap), DeskFile.open(rap.path), rap.desk.transaction

    def late() -> object:
        monkeypatch.undo()
        capture.put_on_record(other, rap.sitting, note)
        other.close()
        return begin()

    monkeypatch.setattr(rap.desk, "transaction", late)
    with pytest.raises(NotFound):
        capture.put_on_record(rap.desk, rap.sitting, note)
    assert rap.desk.counts()["decision"] == 1


def test_a_note_is_of_a_kind_that_there_is(rap: Place) -> None:
    with pytest.raises(NotFound, match="not a kind of record"):
        noted(rap, "spell")
    assert rap.desk.notes() == {}


def test_a_note_can_be_written_before_anything_is_known(meeting: Meeting) -> None:
    alone = meeting.place("alone")
    alone.join("bea", Role.RAPPORTEUR)
    assert capture.read_note(alone.desk, alone.sitting, noted(alone)) == ("decision", {"title": CANARY})


def test_a_note_is_named_by_its_beginning_where_only_one_begins_so(rap: Place) -> None:
    notes = sorted(noted(rap) for _ in range(2))
    with pytest.raises(NotFound, match="More than one"):
        capture.read_note(rap.desk, rap.sitting, notes[0][:4])
    assert capture.whole_note_id(rap.desk, notes[0][:30]) == notes[0] or notes[0][:30] == notes[1][:30]
    with pytest.raises(NotFound, match="No private note"):
        capture.read_note(rap.desk, rap.sitting, "")
