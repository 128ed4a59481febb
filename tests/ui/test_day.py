"""A day by hand: capture, put on record, hand over, receive, reconcile, print; with real widgets, clicks and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.casework import capture
from desktop.store.summary import check
from desktop.ui import ask

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def lines(log: Any) -> list[str]:
    return [log.model.index(at, 0).data() for at in range(log.model.rowCount())]


def hand_over(hands: Any, window: Window, stick: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    screen = hands.go(window, "handover")
    monkeypatch.setattr(ask, "folder", lambda *_words: stick)
    screen.where._choose()
    before = set(stick.iterdir())
    hands.click(screen.do)
    hands.hear(window, "read back and proven")
    (path,) = set(stick.iterdir()) - before
    return path


def change_due(qtbot: QtBot, hands: Any, window: Window, due: str) -> None:
    """Change when the first pledge is due, in its form."""
    screen = hands.go(window, "pledges").list
    hands.type_in(screen.search, "detention")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    screen.table.setFocus()
    screen.table.selectRow(0)
    qtbot.waitUntil(lambda: screen.pane.record is not None)
    editor = screen.pane.form.editors["due"].inside
    editor.selectAll()
    hands.type_in(editor, due)
    hands.click(screen.pane.save)
    qtbot.waitUntil(lambda: not screen.pane.save.isEnabled() and not window.office.busy)


def test_a_note_is_kept_at_once_and_put_on_record_by_one_key(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("rapporteur")
    log = hands.go(window, "log")
    line = log.capture.line
    qtbot.waitUntil(line.hasFocus)
    log.agenda.sessions.setCurrentIndex(1)
    log.agenda._move()
    hands.type_in(line, "Velmara: We shall end it in June.")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: log.model.last_note() is not None)
    assert line.text() == ""
    (kept,) = window.office._open_desk.desk.notes()
    assert "Private note · Intervention" in lines(log)[-1]
    log.list.setCurrentIndex(log.model.find(note=kept))
    qtbot.keyClick(line, Qt.Key.Key_Return, CTRL)
    hands.hear(window, "On record as RA-001")
    assert window.office._open_desk.desk.notes() == {}
    assert log.model.last_note() is None
    entry = window.office.reader.records("intervention")[0]
    look = window.office.look()
    assert [look.text(entry, name) for name in ("shown_as", "actor", "agenda_item", "text")] == [
        "Velmara", "Velmara", "Item of Safe migration", "We shall end it in June."
    ]  # fmt: skip
    assert window.office.sitting.session == look.reference(window.office.reader.records("session")[0])


def test_tab_says_what_it_is_and_escape_leaves_the_line(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("rapporteur")
    log = hands.go(window, "log")
    line = log.capture.line
    types = []
    for _ in range(6):
        types.append(log.capture.type)
        qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert types == ["intervention", "progress", "decision", "outstanding_matter", "pledge", "recommendation"]
    qtbot.keyClick(line, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert log.capture.type == "recommendation"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(log.list.hasFocus)


def test_a_pledge_is_completed_in_the_line(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("rapporteur")
    log = hands.go(window, "log")
    line = log.capture.line
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    hands.type_in(line, "!births")
    popup = line.completing.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    ref = line.text()
    assert ref.startswith("!SE-")
    qtbot.keyClicks(line, "nine in ten")
    qtbot.keyClick(line, Qt.Key.Key_Return, CTRL)
    hands.hear(window, "On record as RA-001")
    entry = window.office.reader.records("progress")[0]
    assert window.office.look().text(entry, "pledge") == "100% of births registered"


def test_what_two_people_wrote_differently_is_reconciled_and_printed(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    bundles = []
    for name, due in (("lead", "2027-06-30"), ("rapporteur", "2027-07-31")):
        window = opened(name)
        change_due(qtbot, hands, window, due)
        bundles.append(hand_over(hands, window, stick, monkeypatch))
        window.close()
    window = opened("sec")
    screen = hands.go(window, "receive")
    monkeypatch.setattr(ask, "open_files", lambda *_words: bundles)
    screen._choose()
    qtbot.waitUntil(lambda: all(one.outcome for one in screen._bundles), timeout=10_000)
    assert window.office.reader.differences() == [], "nothing is applied before it is asked for"
    hands.click(screen.do)
    hands.hear(window, "Differing entries: 1")
    screen = hands.go(window, "differing")
    case = screen.reconciling
    qtbot.waitUntil(lambda: len(case.group.buttons()) == 2)
    assert not case.do.isEnabled()
    stands = next(at for at, one in enumerate(case.case.values) if one.text == "2027-06-30")
    qtbot.mouseClick(
        case.group.button(stands), Qt.MouseButton.LeftButton, pos=case.group.button(stands).rect().center()
    )
    case.group.button(stands).setChecked(True)
    hands.type_in(case.reason, "Confirmed in writing.")
    hands.click(case.do)
    hands.hear(window, "Reconciled: Due")
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == 1)
    page = hands.go(window, "print")
    qtbot.waitUntil(lambda: page.document.pageCount() > 0, timeout=20_000)
    monkeypatch.setattr(ask, "save_file", lambda *_words: tmp_path / "out.pdf")
    hands.click(page.save)
    hands.hear(window, "Saved out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert check(window.office.reader) == []


def test_a_record_is_made_in_its_form_and_has_a_history(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("rapporteur")
    screen = hands.go(window, "pledges").list
    hands.click(window._screens["pledges"]._new)
    form = screen.pane.form
    hands.type_in(form.editors["title"].inside, "A new pledge")
    party = form.editors["actor"].inside
    hands.type_in(party, "Tamr")
    qtbot.waitUntil(lambda: party.completer().popup().isVisible())
    popup = party.completer().popup()
    popup.setCurrentIndex(party.completer().completionModel().index(0, 0))
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    hands.click(screen.pane.save)
    hands.hear(window, "Goals is still missing")
    assert screen.model.rowCount() == 5
    qtbot.waitUntil(lambda: screen.pane.record is not None)
    look, record = window.office.look(), window.office.reader.record(screen.pane.record)
    assert (look.text(record, "title"), look.text(record, "actor")) == ("A new pledge", "Tamrana")
    screen.pane._tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: screen.pane.history._layout.count() > 2)


def test_a_file_is_attached_to_what_is_selected_and_one_that_is_gone_is_said_so(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("rapporteur")
    log = hands.go(window, "log")
    hands.type_in(log.capture.line, "Tamrana: See our figures.")
    qtbot.keyClick(log.capture.line, Qt.Key.Key_Return, CTRL)
    hands.hear(window, "On record as RA-001")
    qtbot.waitUntil(lambda: log.pane.record is not None)
    (tmp_path / "figures.csv").write_text("a,b\n")
    monkeypatch.setattr(ask, "open_file", lambda *_words: tmp_path / "figures.csv")
    hands.click(log._attach)
    hands.hear(window, "On record as RA-002")
    look, entry = window.office.look(), window.office.reader.records("attachment")[0]
    assert look.text(entry, "record") == "Tamrana"
    monkeypatch.setattr(ask, "open_file", lambda *_words: tmp_path / "gone.csv")
    hands.click(log._attach)
    hands.hear(window, "cannot be read")


def test_a_private_note_can_be_corrected_and_deleted_and_the_deletion_undone(
    qtbot: QtBot, hands: Any, opened: Any
) -> None:
    window = opened("rapporteur")
    log = hands.go(window, "log")
    hands.type_in(log.capture.line, "Tamrana: yse")
    qtbot.keyClick(log.capture.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: log.model.last_note() is not None)
    log._show(note=log.model.last_note().note)
    editor = log.pane.form.editors["text"].inside
    editor.selectAll()
    hands.type_in(editor, "yes")
    hands.click(log.pane.keep)
    qtbot.waitUntil(lambda: log.model.last_note().text == "yes")
    log._show(note=log.model.last_note().note)
    hands.click(log.pane.drop)
    qtbot.waitUntil(lambda: log.model.last_note() is None)
    (notice,) = window.notices._cards()
    hands.click(notice.findChildren(type(log._attach))[0])
    qtbot.waitUntil(lambda: log.model.last_note() is not None)
    assert log.model.last_note().text == "yes"


def test_a_line_that_cannot_be_kept_is_given_back(
    qtbot: QtBot, hands: Any, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_words: object) -> None:
        raise capture.NotReady("The disk is full.", todo="Make room.")

    window = opened("rapporteur")
    log = hands.go(window, "log")
    monkeypatch.setattr(capture, "note", fail)
    hands.type_in(log.capture.line, "Tamrana: yes")
    qtbot.keyClick(log.capture.line, Qt.Key.Key_Return)
    hands.hear(window, "The disk is full.")
    assert log.capture.line.text() == "Tamrana: yes"


def test_a_fault_of_the_program_is_said_in_plain_words(
    qtbot: QtBot, hands: Any, opened: Any, caplog: pytest.LogCaptureFixture
) -> None:
    window = opened("rapporteur")
    window.office.ask(lambda _desk, _task: 1 // 0, lambda _nothing: None)
    hands.hear(window, "Something in this program went wrong")
    assert "ZeroDivisionError" in caplog.text
    del qtbot
