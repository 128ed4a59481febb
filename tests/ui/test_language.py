"""The window speaks six languages; the texts that wait for a translator are known."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.ui.language import NAMES, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
HOLDS = re.compile(r"\{[^}]*\}|%[n1-9]")
OTHERS = sorted(NAMES.keys() - {SOURCE})


@pytest.fixture(autouse=True)
def plain_again() -> Iterator[None]:
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def messages(code: str) -> list[tuple[str, str, str]]:
    """Return context, source and translation of every text."""
    tree = ET.parse(resources.folder("translations") / f"stocktake_{code}.ts")  # noqa: S314 - a file of the project
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("translation", ""))
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What ``make translations`` makes of the program as it is and of the translations that are kept."""
    place = tmp_path_factory.mktemp("ts")
    for code in OTHERS:
        name = f"stocktake_{code}.ts"
        (place / name).write_bytes((resources.folder("translations") / name).read_bytes())
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, script, "--place", place], check=True, cwd=ROOT, env=_environment())
    return place


def _environment() -> dict[str, str]:
    import os  # noqa: PLC0415 - for this alone

    return {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.mark.slow
@pytest.mark.parametrize("code", OTHERS)
def test_translations_are_those_of_the_program_as_it_is(code: str, gathered: Path) -> None:
    for name in (f"stocktake_{code}.ts", f"stocktake_{code}.qm"):
        kept = (resources.folder("translations") / name).read_bytes()
        assert kept == (gathered / name).read_bytes(), "run “make translations”"


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_there_in_every_language(code: str) -> None:
    assert [source for _, source, translation in messages(code) if not translation.strip()] == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_stands_for_a_value_stands_in_every_language(code: str) -> None:
    broken = [
        (source, translation)
        for _, source, translation in messages(code)
        if translation and sorted(HOLDS.findall(source)) != sorted(HOLDS.findall(translation))
    ]
    assert broken == []


def test_an_arabic_text_that_begins_with_a_latin_word_says_its_direction() -> None:
    latin_first = re.compile(r"[^\w\u200f]*[A-Za-z].*[\u0600-\u06ff]", re.DOTALL)
    assert [text for _, _, text in messages("ar") if latin_first.match(text)] == []


def test_the_window_changes_its_language_where_it_stands(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    hands.go(window, "pledges")
    window.language.choose("ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.preferences.language == "ar"
    assert window.shown is window._screens["pledges"]
    assert window.rail.isRightToLeft()
    window.language.choose("fr")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.French
    window.language.choose("system")
    assert window.preferences.language == "system"
    window.language.choose("tlh")  # what a file says that somebody has written by hand
    assert window.language.choice == "system"
    qtbot.waitUntil(lambda: not window.office.busy)


def test_arabic_is_right_to_left_without_its_words_too(
    hands: Any, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("lead")
    hands.go(window, "home")
    monkeypatch.setattr("desktop.ui.language.translators", lambda _code, _parent: [])
    window.language.choose("ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_text_that_lost_its_value_is_found() -> None:
    assert sorted(HOLDS.findall("{count} of {all}")) != sorted(HOLDS.findall("{count} de {tous}"))
