"""The screen that synchronises: a real registry on loopback, a line that is not there, pause, go on and stop."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework import capture, identity, recovery
from desktop.demo.network import served
from desktop.exchange import claims
from desktop.exchange.line import Means
from desktop.ui.worker import FULL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Hands, Opened

PASSPHRASE = "four words for tests"


@pytest.fixture
def registry(folder: Path, tmp_path: Path) -> Iterator[str]:
    with served(tmp_path / "registry", (folder / "pin").read_text(), PASSPHRASE) as (port, log_key):
        with closing(wiring.DeskFile.open(folder / "sec.desk")) as desk:
            recovery.set_log_key(desk, identity.take_seat(desk, PASSPHRASE), PASSPHRASE, log_key)
        yield f"http://127.0.0.1:{port}"


@pytest.mark.slow
def test_it_says_what_went_came_and_waits(registry: str, opened: Opened, hands: Hands, qtbot: QtBot) -> None:
    window = opened("sec")
    screen = hands.go(window, "sync")
    hands.type_in(screen.address, registry)
    with qtbot.waitSignal(window.office.changed, timeout=30_000):  # the other screens redraw from what came
        hands.click(screen.do)
    qtbot.waitUntil(lambda: screen.told.isVisible() and screen.do.isEnabled(), timeout=30_000)
    assert screen.went.text() == "Went: 1"
    assert screen.waits.text() == "Waits here: 0"
    hands.click(screen.do)
    qtbot.waitUntil(lambda: screen.went.text() == "Went: 0" and screen.do.isEnabled(), timeout=30_000)


@pytest.mark.slow
def test_it_rests_goes_on_and_stops(registry: str, opened: Opened, hands: Hands, qtbot: QtBot, folder: Path) -> None:
    with closing(wiring.DeskFile.open(folder / "sec.desk")) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        capture.attach(desk, sitting, bytes(range(256)) * 2_000, name="f", media="m", title="T")
    window = opened("sec")
    screen = hands.go(window, "sync")
    hands.type_in(screen.address, registry)
    screen.rate.setCurrentIndex(screen.rate.findData(256))
    hands.click(screen.do)
    qtbot.waitUntil(lambda: 0 < screen._bar.value() < FULL, timeout=30_000)
    hands.click(screen.rest)
    assert screen.rest.text() == "Go on"
    qtbot.wait(400)
    stood = screen._bar.value()
    qtbot.wait(500)
    assert screen._bar.value() == stood < FULL
    hands.click(screen.rest)
    qtbot.waitUntil(lambda: screen._bar.value() > stood, timeout=30_000)
    hands.click(screen.stop)
    hands.hear(window, "Stopped")
    screen.rate.setCurrentIndex(0)
    hands.click(screen.do)
    qtbot.waitUntil(lambda: screen.told.isVisible() and screen.do.isEnabled(), timeout=30_000)
    assert screen.waits.text() == "Waits here: 0"


def test_a_line_that_is_not_there_is_no_fault(
    opened: Opened, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("lead")
    screen = hands.go(window, "sync")
    hands.type_in(screen.address, "http://127.0.0.1:9")
    monkeypatch.setattr("desktop.ui.screens.sync.Means", _impatient)
    hands.click(screen.do)
    qtbot.waitUntil(screen.told.isVisible, timeout=30_000)
    assert "cannot be reached" in screen._kept.text()
    assert not window.notices.texts()


def _impatient(**given: object) -> object:
    return Means(**{**given, "patience": 0.1})


@pytest.mark.slow
def test_who_is_on_a_differing_entry_is_shown_to_the_others(
    registry: str, opened: Opened, hands: Hands, qtbot: QtBot, folder: Path
) -> None:
    seats, cell = {}, None
    for person in ("sec", "lead", "sec"):  # of what both have, each writes something else
        path = folder / f"{person}.desk"
        with closing(wiring.DeskFile.open(path)) as desk:
            seats[person] = identity.take_seat(desk, PASSPHRASE)
            capture.change(desk, seats[person], capture.resolve(desk, "", "SE-008"), {"description": person})
            wiring.synchronise(desk, seats[person], path, registry)
            cell = next((one.cell for one in desk.differences()), None)
    lead = seats["lead"]
    assert cell
    name = claims.name_of(cell)
    assert wiring.claim(registry, lead, cell)[0].mine
    window = opened("sec")
    screen = hands.go(window, "differing")
    qtbot.waitUntil(lambda: "is on it since" in screen.claimed.text(), timeout=10_000)
    assert screen.claimed.isVisible()
    assert screen.claimed.text() in screen.queue.item(screen.queue.currentRow()).text()
    wiring.claim(registry, lead, cell, release=True)
    screen.claims._renew()
    qtbot.waitUntil(lambda: not screen.claimed.isVisible(), timeout=10_000)
    assert claims.standing(wiring.claim(registry, lead, cell))[name].person == window.office.sitting.person
    hands.go(window, "home")
    qtbot.waitUntil(lambda: wiring.claim(registry, lead, cell)[0].mine, timeout=10_000)
