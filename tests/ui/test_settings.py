"""Settings: everything that can be chosen takes effect at once and is remembered; a copy is made and read back."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from desktop.store.desk import DeskFile
from desktop.store.lists import Lists
from desktop.ui import ask
from desktop.ui.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def plain_again() -> Iterator[None]:
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def press(hands: Any, screen: Any, text: str) -> None:
    hands.click(next(one for one in screen.findChildren(QPushButton) if one.text() == text))


def told(screen: Any) -> str:
    return " ".join(one.text() for one in screen.findChildren(QLabel))


def test_language_colours_and_size_take_effect_and_are_remembered(qtbot: QtBot, opened: Any) -> None:
    window = opened("lead")
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "settings" in window._screens)
    screen = window.shown
    assert screen is window._screens["settings"]
    qtbot.waitUntil(screen.language.hasFocus)
    choose(screen.look, "dark")
    choose(screen.scale, 1.5)
    assert (window._theme.choice, window._theme.scale) == ("dark", 1.5)
    assert (window.preferences.theme, window.preferences.scale) == ("dark", 1.5)
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert screen.scale.currentData() == window.preferences.scale == 1.0
    choose(screen.look, "light")
    choose(screen.language, "ar")
    again = window.shown
    assert again is not screen
    assert window.language.choice == window.preferences.language == "ar"
    assert again.language.currentData() == "ar"
    choose(again.language, "en")
    qtbot.waitUntil(lambda: not window.office.busy)


def test_a_copy_is_made_read_back_and_remembered(
    hands: Any, opened: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("lead")
    screen = window.go("settings")
    assert "No copy was made from here yet." in told(screen)
    stick = folder / "stick"
    stick.mkdir()
    monkeypatch.setattr(ask, "folder", lambda *_words: stick)
    screen.where._choose()
    assert screen.where.folder == stick
    press(hands, screen, "Make a copy now")
    hands.hear(window, "It was read back.")
    (copy,) = stick.glob("lead-*.desk")
    with closing(DeskFile.open(copy)) as made, closing(DeskFile.open(folder / "lead.desk")) as desk:
        assert made.counts() == desk.counts()
    assert str(copy) in screen.last.text()
    monkeypatch.setattr(Lists, "counts", lambda _lists: {})  # a copy that does not say the same when it is read
    press(hands, screen, "Make a copy now")
    hands.hear(window, "cannot be read back")
    assert list(stick.glob("*.desk")) == [copy]
    assert screen.copy.isEnabled()


def test_it_says_where_the_desk_lies_how_long_names_are_kept_and_closes(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("lead")
    screen = window.go("settings")
    words = told(screen)
    assert str(folder / "lead.desk") in words
    assert (folder / "pin").read_text() in words
    assert "months after" in words
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    press(hands, screen, "Show its folder")
    assert shown == [str(folder)]
    target = folder / "found.json"
    monkeypatch.setattr(ask, "save_file", lambda *_given: target)
    press(hands, screen, "Save a diagnostics file…")
    hands.hear(window, "Saved found.json.")
    assert "Velmara" not in target.read_text()
    press(hands, screen, "Close this desk")
    assert window.office.path is None
    welcome = window.shown
    assert welcome is window._screens["welcome"]
    line = next(one for one in welcome.findChildren(Line))
    assert str(folder / "lead.desk") in line.accessibleName()
    settings = window.go("settings")  # without a desk: what concerns the window
    assert not [one for one in settings.findChildren(QPushButton) if "copy" in one.text()]
    press(hands, settings, "Back")
    hands.click(line)
    qtbot.waitUntil(lambda: window.office.path == folder / "lead.desk")
    monkeypatch.setattr(ask, "open_file", lambda *_words: folder / "sec.desk")
    press(hands, window.go("settings"), "Open another desk…")
    qtbot.waitUntil(lambda: window.office.path == folder / "sec.desk")


def test_the_first_screen_offers_the_language(opened: Any) -> None:
    window = opened()
    (box,) = [one for one in window.shown.findChildren(QComboBox) if one.accessibleName() == "Language"]
    choose(box, "fr")
    assert window.language.choice == "fr"
    assert window.shown is window._screens["welcome"]
    window.language.choose("en")
