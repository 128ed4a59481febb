"""A small review on three desks, made once; each test opens copies of them in real windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.trust.roster import Role, root_fingerprint
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme
from desktop.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile
    from desktop.ui.screen import Screen

PASSPHRASE = "four words for tests"
Opened = Callable[..., Window]


def put(desk: DeskFile, sitting: Sitting, type_: str, **values: object) -> bytes:
    return capture.record(desk, sitting, type_, values).id  # type: ignore[arg-type] # as tests give them


def fill(desk: DeskFile, sitting: Sitting) -> None:
    """Put a small meeting and four pledges on record."""
    state = put(desk, sitting, "actor", name="Velmara", constituency="state").hex()
    other = put(desk, sitting, "actor", name="Tamrana", constituency="state").hex()
    meeting = put(desk, sitting, "meeting", title="Second review", start="2026-10-13").hex()
    for number, room in enumerate(("Safe migration", "Regular migration"), 1):
        session = put(desk, sitting, "session", title=room, meeting=meeting).hex()
        put(desk, sitting, "agenda_item", number=str(number), title=f"Item of {room}", session=session)
    for number, (title, actor, status) in enumerate(
        (
            ("End of detention", state, "delayed"),
            ("Seasonal work", state, "in-progress"),
            ("إنهاء احتجاز الأطفال", other, "planned"),
            ("100% of births registered", other, "delivered"),
        )
    ):
        put(
            desk, sitting, "pledge", title=title, actor=actor, goals=["1A"], status=status, due=f"2027-0{number + 1}-01"
        )


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make three desks: the secretariat's, a lead rapporteur's and a rapporteur's, all with the kit."""
    folder = tmp_path_factory.mktemp("made")
    roles = {"lead": Role.LEAD, "rapporteur": Role.RAPPORTEUR}
    with closing(
        wiring.new_desk(folder / "sec.desk", pack=wiring.shipped_pack("paper"), region="carda", review="carda-2026")
    ) as sec:
        identity.join(sec, person="sec", name="Ines Caldero", device="d", role=Role.SECRETARIAT, passphrase=PASSPHRASE)
        sitting = identity.take_seat(sec, PASSPHRASE)
        pin = root_fingerprint(roster_keeping.found(sec, sitting, PASSPHRASE, mark="SE"))
        (folder / "pin").write_text(pin)
        for name, role in roles.items():
            with closing(wiring.new_desk(folder / f"{name}.desk", pin=pin)) as desk:
                identity.join(desk, person=name, name=name.title(), device="d", role=role, passphrase=PASSPHRASE)
                asked = identity.read_enrolment(identity.request_file(desk))
            roster_keeping.approve(sec, sitting, PASSPHRASE, asked, mark=name[:2].upper())
        fill(sec, sitting)
        [kit] = wiring.hand_over(sec, sitting, "everyone", folder / "kit.stk", kind="kit")
    for name in roles:
        with closing(wiring.DeskFile.open(folder / f"{name}.desk")) as desk:
            wiring.receive(desk, kit)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """Return a folder with copies of the desks and the kit."""
    shutil.copytree(made, tmp_path / "desks")
    return tmp_path / "desks"


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, folder: Path, tmp_path: Path) -> Iterator[Opened]:
    """Return a function that opens a window: with a desk and somebody at it, with "" none; closed after the test."""
    windows: list[Window] = []
    theme = Theme(qapp, "light")

    def open_window(name: str = "", *, seated: bool = True) -> Window:
        def sample(_folder: Path) -> Path:
            return folder / "lead.desk"

        window = Window(theme, Preferences(tmp_path / f"{len(windows)}.ini"), sample)
        windows.append(window)
        window.resize(1280, 800)
        window.show()

        def in_front() -> None:
            window.activateWindow()  # until it is: what an earlier test's window still had to say may come between
            assert window.isActiveWindow(), [
                qapp.applicationState(), qapp.activePopupWidget(), qapp.activeModalWidget(), qapp.focusWindow(),
                *(one for one in qapp.topLevelWindows() if one.isVisible()),
            ]  # fmt: skip

        qtbot.waitUntil(in_front)
        if name:
            with qtbot.waitSignal(window.office.opened):
                window.office.open(folder / f"{name}.desk")
        if name and seated:
            with qtbot.waitSignal(window.office.seated):
                window.office.sit(PASSPHRASE, lambda: window.go("home"), window.tools.fail)
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()
    theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what is gone is not dressed by the next test's theme


@pytest.fixture
def display() -> Iterator[str]:
    """Start an X server on a display that is free."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Hands:
    """What somebody with keyboard and mouse does."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def click(self, button: QAbstractButton) -> None:
        self._qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=10_000)
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def go(self, window: Window, name: str) -> Screen:
        self.click(window.rail._buttons[name])
        screen = window._screens[name]
        self._qtbot.waitUntil(screen.isVisible)
        return screen

    def type_in(self, editor: QWidget, text: str) -> None:
        editor.setFocus()
        self._qtbot.keyClicks(editor, text)

    def hear(self, window: Window, words: str) -> None:
        """Wait for a notice that has these words, and put all notices away."""
        self._qtbot.waitUntil(lambda: any(words in text for text in window.notices.texts()), timeout=10_000)
        window.notices.clear()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)
