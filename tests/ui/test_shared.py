"""The window at a shared laptop, at a venue, and before a protected name is given away."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLabel

from desktop import wiring
from desktop.bundles import parting
from desktop.casework import capture, identity, venue
from desktop.casework.handover import seal
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PASSPHRASE = "four words for tests"


@pytest.fixture
def shared(folder: Path) -> Path:
    """Let Bea have keys on the rapporteur's laptop, too."""
    path = folder / "rapporteur.desk"
    with closing(DeskFile.open(path)) as desk:
        before = desk.setting("me")
        identity.join(desk, person="bea", name="Bea", device="d", role=Role.RAPPORTEUR, passphrase="bea's own words")
        desk.set("me", before)
    return path


def unsealed(path: Path) -> int:
    with closing(DeskFile.open(path)) as desk:
        return sum(desk.open_count(key) for key in desk.open_keys())


def test_another_takes_the_desk_and_the_first_comes_back_by_pin(qtbot: QtBot, opened: Any, shared: Path) -> None:
    with closing(DeskFile.open(shared)) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        capture.record(desk, sitting, "decision", {"title": "T", "text": "As said"})
    assert unsealed(shared)
    window = opened("rapporteur", seated=False)
    seat = window.go("seat")
    qtbot.waitUntil(lambda: not window.office.busy)
    assert [seat.person.itemText(at) for at in range(seat.person.count())] == ["Rapporteur", "Bea"]
    seat.passphrase.setText(PASSPHRASE)
    seat.pin.setText("2580")
    with qtbot.waitSignal(window.office.seated):
        seat._take()
    window.office.stand_up()
    qtbot.waitUntil(lambda: not window.office.busy)
    assert unsealed(shared) == 0
    seat = window.go("seat")
    seat.person.setCurrentIndex(seat.person.findData("bea"))
    seat.passphrase.setText("bea's own words")
    with qtbot.waitSignal(window.office.seated):
        seat._take()
    assert window.office.sitting.person == "bea"
    window.office.stand_up()
    qtbot.waitUntil(lambda: not window.office.busy)
    seat = window.go("seat")
    seat.person.setCurrentIndex(seat.person.findData("rapporteur"))
    seat._other()
    assert not seat.pin.isVisibleTo(seat)
    seat.passphrase.setText("0000")
    seat._take()
    qtbot.waitUntil(lambda: "not the right one" in seat._told.text())
    seat.passphrase.setText("2580")
    with qtbot.waitSignal(window.office.seated):
        seat._take()
    assert window.office.sitting.person == "rapporteur"


def test_an_officer_enrols_at_the_venue_from_the_window(qtbot: QtBot, opened: Any, folder: Path, pin: str) -> None:
    with closing(DeskFile.open(folder / "sec.desk")) as sec:
        boss = identity.take_seat(sec, PASSPHRASE)
        venue.delegate(sec, boss, PASSPHRASE, "lead", roles=(Role.RAPPORTEUR,), sessions=("am",), until="2099-01-01")
        [kit] = wiring.hand_over(sec, boss, "everyone", folder / "next.stk")
    with closing(DeskFile.open(folder / "lead.desk")) as desk:
        wiring.receive(desk, kit)
    with closing(wiring.new_desk(folder / "new.desk", pin=pin)) as desk:
        identity.join(desk, person="kim", name="Kim", device="d", role=Role.RAPPORTEUR, passphrase="x")
        raw = identity.request_file(desk)
    (folder / "kim.request").write_bytes(raw)
    window = opened("lead")
    people = window.go("people")
    people._read(folder / "kim.request")
    assert people.at_venue.isVisibleTo(people)
    people.at_venue.setChecked(True)
    people.read_aloud.setText(identity.read_enrolment(raw).fingerprint)
    people.work()
    qtbot.waitUntil(lambda: not window.office.busy)
    with closing(DeskFile.open(folder / "lead.desk")) as desk:
        assert [(one.person, one.standing) for one in desk.guests()] == [("kim", True)]
    names = [people.list.topLevelItem(at).text(1) for at in range(people.list.topLevelItemCount())]
    assert "Rapporteur for am" in names


@pytest.fixture
def pin(folder: Path) -> str:
    """Return the registry's fingerprint."""
    return (folder / "pin").read_text()


def test_a_protected_name_is_warned_of_and_a_second_press_hands_over(qtbot: QtBot, opened: Any, folder: Path) -> None:
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        capture.record(desk, sitting, "participant", {"shown_as": "Seat 4", "name": "Nadia Example"})
        capture.record(desk, sitting, "decision", {"title": "T", "text": "As Nadia Example said"})
    window = opened("sec")
    screen = window.go("handover")
    screen.receiver.setCurrentIndex(screen.receiver.findData("everyone"))
    (folder / "stick").mkdir()
    screen._go_to(str(folder / "stick"))
    screen._hand_over()
    qtbot.waitUntil(lambda: not window.office.busy and screen.do.isEnabled())
    assert list((folder / "stick").iterdir()) == []
    screen._hand_over()
    qtbot.waitUntil(lambda: not window.office.busy and bool(list((folder / "stick").glob("*.stk"))))


def test_what_is_too_much_for_one_file_is_handed_over_in_several_that_are_named(
    qtbot: QtBot, opened: Any, hands: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.exchange.folder.parted", lambda whole: parting.parted(whole, most=8))
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        for title in ("One", "Two", "Three"):
            capture.record(desk, sitting, "decision", {"title": title})
            seal(desk, sitting)
    window = opened("sec")
    screen = window.go("handover")
    screen.receiver.setCurrentIndex(screen.receiver.findData("secretariat"))
    (folder / "several").mkdir()
    screen._go_to(str(folder / "several"))
    screen._hand_over()
    hands.hear(window, "belong together")
    files = sorted((folder / "several").iterdir())
    assert len(files) > 1
    qtbot.waitUntil(lambda: f"1-of-{len(files)}" in screen._last.text())
    receive = window.go("receive")
    receive.give(files)
    qtbot.waitUntil(lambda: all(one.outcome for one in receive._bundles), timeout=10_000)
    words = [label.text() for label in receive.findChildren(QLabel)]
    assert any(f"File 1 of {len(files)}" in text for text in words)
