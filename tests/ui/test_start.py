from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.casework import identity
from desktop.store.desk import DeskFile
from desktop.ui import ask
from desktop.ui.notices import Notice
from desktop.ui.screens.welcome import SAMPLE_PASSPHRASE

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PASSPHRASE = "four words for tests"


def door(screen: Any, words: str) -> QPushButton:
    return next(one for one in screen.findChildren(QPushButton) if one.text() == words)


def test_a_desk_is_made_from_a_kit_and_the_first_note_taken(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path, tmp_path: Path
) -> None:
    window = opened()
    window.begin([folder / "kit.stk"])
    form = window._screens["laptop"]
    assert form.kit.text() == str(folder / "kit.stk")
    hands.click(form.do)
    hands.hear(window, "still missing")
    hands.type_in(form.pin, (folder / "pin").read_text())
    hands.type_in(form.name, "Noor Belcazem")
    hands.type_in(form.passphrase, "a b c")
    hands.type_in(form.again, "a b d")
    form.file.setText(str(tmp_path / "new" / "mine.desk"))
    hands.click(form.do)
    hands.hear(window, "two passphrases differ")
    form.again.clear()
    hands.type_in(form.again, "a b c")
    hands.click(form.do)
    qtbot.waitUntil(lambda: window.office.sitting is not None, timeout=10_000)
    assert window.office.sitting.person == "noor-belcazem"
    log = hands.go(window, "log")
    hands.type_in(log.capture.line, "Velmara: First words")
    qtbot.keyClick(log.capture.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    qtbot.waitUntil(lambda: window.standing is not None and window.standing.notes == 1)
    assert not window.standing.enrolled


def test_a_kit_of_another_registry_is_refused_and_no_desk_stays(
    hands: Any, opened: Any, folder: Path, tmp_path: Path
) -> None:
    window = opened()
    window.receive([folder / "kit.stk"])
    form = window._screens["laptop"]
    form.pin.setText("12345 " * 8)
    form.name.setText("Noor")
    form.passphrase.setText("x")
    form.again.setText("x")
    form.file.setText(str(tmp_path / "mine.desk"))
    hands.click(form.do)
    hands.hear(window, "another registry")
    assert not (tmp_path / "mine.desk").exists()
    assert window.office.path is None


def test_a_secretariat_founds_a_registry_and_enrols(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(DeskFile.create(tmp_path / "a.desk")) as desk:
        identity.join(desk, person="a", name="Ann Ode", device="d", role=identity.Role.RAPPORTEUR, passphrase="x")
        (tmp_path / "a.request").write_bytes(identity.request_file(desk))
    window = opened()
    hands.click(door(window._screens["welcome"], "Make a secretariat's desk"))
    form = window._screens["secretariat"]
    for editor, text in ((form.region, "carda"), (form.review, "carda-2026"), (form.name, "Ines")):
        hands.type_in(editor, text)
    form.passphrase.setText("x")
    form.again.setText("x")
    form.file.setText(str(tmp_path / "sec.desk"))
    hands.click(form.do)
    qtbot.waitUntil(lambda: "people" in window.rail._buttons, timeout=10_000)
    people = hands.go(window, "people")
    monkeypatch.setattr(ask, "open_file", lambda *_words: tmp_path / "a.request")
    people._choose()
    hands.type_in(people.read_aloud, "1 2 3")
    hands.type_in(people.passphrase, "x")
    hands.click(people.do)
    hands.hear(window, "another fingerprint")
    people.read_aloud.clear()
    asked = identity.read_enrolment((tmp_path / "a.request").read_bytes())
    hands.type_in(people.read_aloud, asked.fingerprint)
    hands.click(people.do)
    hands.hear(window, "Enrolled Ann Ode")
    assert people.list.topLevelItemCount() == 2


def test_the_sample_desk_opens_and_somebody_sits_there(
    qtbot: QtBot, hands: Any, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.screens.welcome.SAMPLE_PASSPHRASE", PASSPHRASE)
    window = opened()
    hands.click(door(window._screens["welcome"], "Try a sample desk"))
    qtbot.waitUntil(lambda: window.office.sitting is not None, timeout=10_000)
    hands.hear(window, "sample desk")
    assert window.office.sitting.role == "lead-rapporteur"


def test_the_sample_of_the_program_opens_by_its_passphrase() -> None:
    from desktop.demo import PASSPHRASE as DEMO  # noqa: PLC0415

    assert DEMO == SAMPLE_PASSPHRASE


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead", seated=False)
    seat = window._screens["seat"]
    hands.type_in(seat.passphrase, "wrong")
    qtbot.keyClick(seat.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the right one" in seat._told.text())
    seat.passphrase.clear()
    hands.type_in(seat.passphrase, PASSPHRASE)
    hands.click(seat._go)
    qtbot.waitUntil(lambda: window.office.sitting is not None)
    assert seat.passphrase.text() == ""


def test_one_can_look_without_a_key_and_writes_nothing(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead", seated=False)
    hands.click(door(window._screens["seat"], "Only look"))
    log = hands.go(window, "log")
    assert not log.capture.isEnabled()
    screen = hands.go(window, "pledges").list
    screen.table.selectRow(0)
    qtbot.waitUntil(lambda: screen.pane.record is not None)
    assert not screen.pane.save.isVisible()


def test_a_desk_that_is_open_in_another_window_is_said_so(hands: Any, opened: Any, folder: Path) -> None:
    opened("lead")
    other = opened()
    other.office.open(folder / "lead.desk")
    hands.hear(other, "open in another window")
    assert other.office.path is None


def test_what_another_program_writes_is_shown(qtbot: QtBot, hands: Any, opened: Any, folder: Path) -> None:
    window = opened("lead")
    screen = hands.go(window, "pledges").list
    assert screen.model.rowCount() == 4
    code = (
        "import sys; from pathlib import Path; from desktop.store.desk import DeskFile;"
        "from desktop.casework import capture, identity;"
        "desk = DeskFile.open(Path(sys.argv[1])); sitting = identity.take_seat(desk, sys.argv[2]);"
        "capture.record(desk, sitting, 'pledge', {'title': 'From elsewhere'})"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, str(folder / "lead.desk"), PASSPHRASE], cwd=root, check=True)
    qtbot.waitUntil(lambda: not window.office.busy)
    window.office.look_again()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 5)


def test_the_window_opens_again_where_it_was(qtbot: QtBot, opened: Any, folder: Path) -> None:
    window = opened("lead")
    assert window.preferences.desks() == [folder / "lead.desk"]
    assert window.preferences.open_at_start
    other = opened()
    other.preferences.keep_desk(folder / "sec.desk")
    other.preferences.keep_open(is_open=True)
    other.begin([])
    qtbot.waitUntil(lambda: other.office.path == folder / "sec.desk")


def test_nothing_else_opens_as_a_window_of_its_own(qtbot: QtBot, qapp: QApplication, hands: Any, opened: Any) -> None:
    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                seen.append(type(watched).__name__)
            return False

    seen: list[str] = []
    watch = Watch()
    qapp.installEventFilter(watch)
    window = opened("sec")
    for name in window.rail._buttons:
        hands.go(window, name)
    qtbot.waitUntil(lambda: not window.office.busy)
    qapp.removeEventFilter(watch)
    assert set(seen) == {"Window"}


def test_news_is_seen_also_where_older_news_made_room_for_it(opened: Any) -> None:
    window = opened("lead")
    for text in ("One.", "Two."):
        window.notices.tell(Notice(tone="good", happened=text))
        assert window.notices.isVisible()
    assert window.notices.texts() == ["Two."]


def test_a_notice_goes_once_one_is_where_it_leads(hands: Any, opened: Any) -> None:
    window = opened("lead")
    window.notices.tell(Notice(tone="warn", happened="Look.", action="Go", act=lambda: None, leads="differing"))
    hands.go(window, "pledges")
    assert window.notices.texts() == ["Look."]
    hands.go(window, "differing")
    assert window.notices.texts() == []
