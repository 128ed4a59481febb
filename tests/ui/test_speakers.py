"""The list of speakers in the meeting log: asked for, moved, given the floor, begun in the capture line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_who_has_the_floor_begins_the_line(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("rapporteur")
    log = hands.go(window, "log")
    log.agenda.items.setCurrentRow(0)
    speakers = log.speakers

    def shown() -> list[str]:
        return [speakers.list.item(at).text() for at in range(speakers.list.count())]

    for count, name in enumerate(("Velmara", "Tamrana", "Orvane"), 1):
        hands.type_in(speakers.line, name)
        qtbot.keyClick(speakers.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda count=count: speakers.list.count() == count and not window.office.busy)
    speakers.list.setCurrentRow(2)
    speakers._up()
    qtbot.waitUntil(lambda: shown() == ["Velmara", "Orvane", "Tamrana"])
    speakers._withdraw()
    qtbot.waitUntil(lambda: shown() == ["Velmara", "Tamrana"])
    speakers.list.setCurrentRow(0)
    speakers._give()
    qtbot.waitUntil(lambda: shown()[0] == "Velmara — has the floor")
    assert speakers._clock.isVisible()
    assert speakers._clock.text().startswith("On the floor for 0:0")
    qtbot.waitUntil(lambda: log.capture.line.text() == "Velmara: ")
    log.capture.line.setText("Velmara: We shall")
    speakers.list.setCurrentRow(1)
    speakers._give()
    qtbot.waitUntil(lambda: shown() == ["Velmara — has spoken", "Tamrana — has the floor"])
    assert log.capture.line.text() == "Velmara: We shall"  # what is being typed is not touched
    qtbot.waitUntil(lambda: not window.office.busy)


def test_without_a_seat_the_list_is_read(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead", seated=False)
    log = hands.go(window, "log")
    assert not log.speakers.line.isEnabled()
    qtbot.waitUntil(lambda: not window.office.busy)
