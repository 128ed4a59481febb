"""What is typed stays: whoever looks at something else meanwhile comes back to it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop.casework import capture, identity
from desktop.casework.drafting import draft
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PASSPHRASE = "four words for tests"
TYPED = "Typed, and not on record yet"


def settled(qtbot: QtBot, window: Any) -> None:
    qtbot.waitUntil(lambda: not window.office.busy)


def write(pane: Any, text: str) -> None:
    editor = pane.form.editors["title"]
    editor.inside.setText(text)
    editor.edited.emit()


def test_in_a_form(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    shown = hands.go(window, "pledges").list
    one, other = (
        window.office.reader.find("pledge", "title", text)[0] for text in ("Seasonal work", "End of detention")
    )
    pane = shown.pane
    pane.show_record(one)
    write(pane, TYPED)
    pane.show_record(other)
    assert pane.form.changes() == {}
    shown.begin_new()
    assert pane.form.values() == {}
    write(pane, "A new one")
    pane.show_record(one)
    assert pane.form.changes() == {"title": TYPED}
    assert pane.save.isEnabled()
    pane.put()
    settled(qtbot, window)
    shown.begin_new()
    assert pane.form.values() == {"title": "A new one"}
    pane.show_record(one)
    assert pane.form.changes() == {}
    assert pane.form.values()["title"] == TYPED


def test_not_for_whoever_sits_down_next(opened: Any, hands: Any) -> None:
    window = opened("sec")
    shown = hands.go(window, "pledges").list
    shown.begin_new()
    write(shown.pane, TYPED)
    shown.pane.show_nothing()
    window.office.stand_up()
    shown.begin_new()
    assert shown.pane.form.values() == {}


@pytest.fixture
def drafted(folder: Path) -> None:
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        for words in ("We shall end it.", "So shall we."):
            capture.record(desk, sitting, "intervention", {"shown_as": "Velmara", "text": words})
        draft.draft(desk, sitting, kind="chairs-summary", title="Summary")


@pytest.mark.usefixtures("drafted")
def test_in_a_paragraph(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "text")
    qtbot.waitUntil(lambda: screen.list.count() > 1)
    screen.list.setCurrentRow(0)
    before = screen.editor.toPlainText()
    screen.editor.selectAll()
    screen.editor.insertPlainText(TYPED)
    screen.list.setCurrentRow(1)
    assert screen.editor.toPlainText() not in (TYPED, before)
    assert not screen.save.isEnabled()
    screen.list.setCurrentRow(0)
    assert screen.editor.toPlainText() == TYPED
    hands.click(screen.new)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: screen.list.currentRow() == 1)
    screen.list.setCurrentRow(0)
    assert screen.editor.toPlainText() == TYPED
    assert screen.save.isEnabled()
    hands.click(screen.save)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: not screen.save.isEnabled())
    assert screen.editor.toPlainText() == TYPED
