"""A window that was killed: the next one says what is saved, and the line that was being typed is there again."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop.store.desk import DeskFile
from desktop.store.summary import check
from desktop.ui.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PASSPHRASE = "four words for tests"
ROOT = Path(__file__).parents[2]
KEPT, TYPED = "Velmara: This was kept.", "Velmara: This was half a sent"


@contextmanager
def typing_on(desk: Path, place: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process have the desk open; somebody there has kept a note and types on."""
    command = [sys.executable, str(Path(__file__).with_name("typing_on.py")), str(desk), PASSPHRASE, KEPT, TYPED, place]
    own = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=own) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        yield process
        process.kill()


@pytest.fixture(autouse=True)
def plain_again() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.slow
def test_a_killed_window_lost_nothing_and_the_next_says_so(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path, tmp_path: Path
) -> None:
    desk = folder / "rapporteur.desk"
    with typing_on(desk, tmp_path / "other.ini") as process:
        window = opened()
        window.office.open(desk)
        hands.hear(window, "open in another window")  # a second process on the same file
        assert window.office.path is None
        process.kill()
        process.wait()
    with closing(DeskFile.open(folder / "lead.desk")) as other:  # a desk that was closed says nothing
        assert check(other) == []
    window = opened("rapporteur", seated=False)
    (text,) = window.notices.texts()
    assert "was not closed properly" in text
    assert moment(window.office.left) in text
    with qtbot.waitSignal(window.office.resumed):
        window.office.sit(PASSPHRASE, lambda: window.go("home"), window.tools.fail)
    assert any(TYPED in one for one in window.notices.texts())
    log = hands.go(window, "log")
    assert log.capture.line.text() == TYPED
    assert log.model.rowCount() == 1
    assert not any(TYPED in one for one in window.notices.texts())
    log.capture.line.setText(f"{TYPED}ence.")
    qtbot.keyClick(log.capture.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: log.model.rowCount() == 2)
    qtbot.waitUntil(lambda: not window.office.busy)
    window.close()
    with closing(DeskFile.open(desk)) as found:
        assert check(found) == []
        assert len(found.notes()) == 2
    again = opened("rapporteur", seated=False)
    assert again.notices.texts() == []
    assert again.office.left is None


def test_a_line_stays_with_whoever_typed_it(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    log = hands.go(window, "log")
    qtbot.keyClick(log.capture.line, Qt.Key.Key_Tab)
    hands.type_in(log.capture.line, "not ready yet")
    window.office.stand_up()
    assert log.capture.line.text() == ""
    qtbot.waitUntil(lambda: not window.office.busy)
    with qtbot.waitSignal(window.office.resumed):
        window.office.sit(PASSPHRASE, lambda: window.go("log"), window.tools.fail)
    assert log.capture.line.text() == "not ready yet"
    assert log.capture.type == "progress"
    window.language.choose("fr")
    assert window._screens["log"].capture.line.text() == "not ready yet"
    window.language.choose("en")
    window._screens["log"].capture.line.clear()
    qtbot.waitUntil(lambda: not window.office._drafting.isActive() and not window.office.busy)
    key = window.office.sitting.secrets.public
    assert window.office.reader.setting(f"draft.{key}") == ""


def test_a_line_that_could_not_be_kept_is_there_still(
    qtbot: QtBot, hands: Any, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("lead")
    log = hands.go(window, "log")
    desk = window.office._open_desk.desk
    monkeypatch.setattr(desk, "set", lambda *_words: (_ for _ in ()).throw(OSError("full")))
    hands.type_in(log.capture.line, "no room")
    qtbot.waitUntil(lambda: not window.office._drafting.isActive() and not window.office.busy)
    assert log.capture.line.text() == "no room"
    assert window.notices.texts() == []
    monkeypatch.undo()
