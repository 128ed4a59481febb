"""The text of the meeting in the window: drafted, written, proposed on, shown to the room, adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.casework.drafting import adoption, document
from desktop.ui import ask

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    Window = Any


def drafted(qtbot: QtBot, hands: Any, window: Window) -> Any:
    """Put two interventions on record and draft a summary of them."""
    line = hands.go(window, "log").capture.line
    for words in ("Velmara: We shall end it in June.", "Tamrana: So shall we."):
        hands.type_in(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: not window.office.busy)
    screen = hands.go(window, "text")
    screen.draft("chairs-summary", "Chair's summary")
    qtbot.waitUntil(lambda: screen.list.count() > 0 and not window.office.busy)
    return screen


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.office.busy)


def test_a_text_is_drafted_written_moved_and_split(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    screen = drafted(qtbot, hands, window)
    before = screen.list.count()
    hands.click(screen.new)
    qtbot.waitUntil(lambda: screen.list.count() == before + 1)
    settled(qtbot, window)
    screen.editor.setPlainText("Several delegations agreed. An illegal migrant.")
    assert "irregular" in screen.hints.text()
    hands.click(screen.save)
    settled(qtbot, window)
    assert not screen.save.isEnabled()
    cursor = screen.editor.textCursor()
    cursor.setPosition(len("Several delegations agreed. "))
    screen.editor.setTextCursor(cursor)
    hands.click(screen.parted)
    qtbot.waitUntil(lambda: screen.list.count() == before + 2)
    settled(qtbot, window)
    moved = screen._chosen().id
    hands.click(screen.up)
    settled(qtbot, window)
    at = [screen.list.item(row).data(256) for row in range(screen.list.count())]
    whole = document.read(window.office.reader, screen.document)
    assert at == [one.id for one in whole.paragraphs]
    assert at.index(moved) == screen.list.currentRow()
    assert whole.find(moved).text == "An illegal migrant."


def test_proposals_stand_in_brackets_in_the_list_and_before_the_room(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    screen = drafted(qtbot, hands, window)
    screen.list.setCurrentRow(1)
    text = screen._chosen().text
    first = text.split()[0]
    for kind, wanted in (("replace", "Everybody"), ("add", "Indeed.")):
        screen.kind.setCurrentIndex(screen.kind.findData(kind))
        if kind == "replace":
            hands.type_in(screen.words, first)
        hands.type_in(screen.wanted, wanted)
        count = screen.table.count()
        hands.click(screen.propose)
        qtbot.waitUntil(lambda count=count: screen.table.count() == count + 1)
        settled(qtbot, window)
    screen._open_room()
    assert screen.room.isVisible()
    assert screen.room.text.startswith(f"[{first} / Everybody]")
    hands.click(screen.accept)
    qtbot.waitUntil(lambda: screen.table.count() == 1)
    settled(qtbot, window)
    assert screen._chosen().text.startswith("Everybody")
    hands.click(screen.refuse)
    qtbot.waitUntil(lambda: screen.table.count() == 0)
    settled(qtbot, window)
    screen.room.hide()


def test_what_was_edited_elsewhere_comes_back_as_proposals(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("lead")
    screen = drafted(qtbot, hands, window)
    path = tmp_path / "text.docx"
    monkeypatch.setattr(ask, "save_file", lambda *_given: path)
    monkeypatch.setattr(ask, "open_file", lambda *_given: path)
    screen._write_docx()
    hands.hear(window, "Saved text.docx")
    screen._take_docx()
    hands.hear(window, "Proposals made: 0.")


def test_an_adopted_text_is_only_read(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    screen = drafted(qtbot, hands, window)
    screen.adopt()
    hands.hear(window, "Adopted")
    settled(qtbot, window)
    assert adoption.read_adopted(window.office.reader, screen.document)
    assert not screen.new.isEnabled()
    assert not screen.propose.isEnabled()


def test_without_a_seat_a_text_is_read(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead", seated=False)
    screen = hands.go(window, "text")
    assert not screen.make.isEnabled()
    assert screen.list.count() == 0
    settled(qtbot, window)
