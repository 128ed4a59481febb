"""Ways through the screens that a plain day does not take: nothing chosen, something missing, somebody else."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton

from desktop import wiring
from desktop.casework import handover, identity
from desktop.casework.errors import NotReady
from desktop.records.types import CATALOGUE
from desktop.reports.request import KINDS
from desktop.trust.roster import Role
from desktop.ui import ask
from desktop.ui.choices import Choices
from desktop.ui.forms.editors import editor_for
from desktop.ui.forms.picker import Picker
from desktop.ui.times import size

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.window import Window

PASSPHRASE = "four words for tests"


def press(hands: Any, screen: Any, text: str) -> None:
    hands.click(next(one for one in screen.findChildren(QPushButton) if one.text() == text))


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Let every question for a file be answered with this one."""
    for name in ("open_file", "save_file", "folder"):
        monkeypatch.setattr(ask, name, lambda *_words: path)


# ---- beginning -------------------------------------------------------------------------------------------------------


def test_somebody_takes_a_place_at_a_desk_that_has_no_keys(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(wiring.new_desk(folder / "empty.desk", pin=(folder / "pin").read_text())) as desk:
        wiring.receive(desk, folder / "kit.stk")
    window = opened("empty", seated=False)
    form = window.shown
    press(hands, form, "Draw my keys")
    hands.hear(window, "“Your name” is still missing.")
    hands.type_in(form.name, "Ann Ode")
    form.passphrase.setText("a")
    form.again.setText("b")
    press(hands, form, "Draw my keys")
    hands.hear(window, "The two passphrases differ.")
    form.again.setText("a")
    press(hands, form, "Draw my keys")
    qtbot.waitUntil(lambda: window.office.sitting is not None, timeout=10_000)
    assert window.office.sitting.person == "ann-ode"
    home = window.shown
    qtbot.waitUntil(lambda: any(one.text() == "Save my request…" for one in home.findChildren(QPushButton)))
    choose(monkeypatch, None)
    home._save_request()
    choose(monkeypatch, folder / "none" / "my.request")
    home._save_request()
    hands.hear(window, "There is no folder")
    choose(monkeypatch, folder / "my.request")
    home._save_request()
    hands.hear(window, "Saved my.request.")
    assert identity.read_enrolment((folder / "my.request").read_bytes()).name == "Ann Ode"


def test_a_kit_is_chosen_and_where_the_desk_lies(opened: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    form = window.go("laptop")
    choose(monkeypatch, None)
    form._choose()
    assert form.kit.text() == ""
    choose(monkeypatch, folder / "kit.stk")
    form._choose()
    assert form.kit.text() == str(folder / "kit.stk")
    choose(monkeypatch, folder / "mine")
    _kit, place = (one for one in form.findChildren(QPushButton) if one.text() == "Choose…")
    place.click()
    assert form.file.text() == str(folder / "mine.desk")


def test_a_desk_is_opened_from_the_first_screen(
    qtbot: QtBot, opened: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    choose(monkeypatch, folder / "lead.desk")
    window.shown._open()
    qtbot.waitUntil(lambda: window.office.path == folder / "lead.desk")
    again = threading.Event()
    window.office.open(folder / "lead.desk", again.set)
    assert again.is_set(), "it is open already"


def test_a_sample_that_cannot_be_made_is_said_so(hands: Any, opened: Any) -> None:
    window = opened()

    def fail(_folder: Path) -> Path:
        raise NotReady("No room.", todo="Make room.")

    object.__setattr__(window.tools, "make_sample", fail)
    window.shown._sample()
    hands.hear(window, "No room.")
    assert window.shown.isEnabled()
    object.__setattr__(window.tools, "make_sample", None)
    window.shown._sample()


def test_a_keyring_that_does_not_answer_is_said_so_and_a_fault_is_told(hands: Any, opened: Any) -> None:
    window = opened("lead", seated=False)
    seat = window.shown
    seat._silent()
    assert "does not answer" in seat._told.text()
    seat._refused(ValueError("a fault"))
    hands.hear(window, "Something in this program went wrong")
    assert seat._go.isEnabled()


def test_whoever_sat_here_stands_up(qtbot: QtBot, opened: Any) -> None:
    window = opened("lead")
    window._seat()
    qtbot.waitUntil(lambda: window.office.sitting is None)
    failed: list[Exception] = []
    window.office.act(lambda _desk, _sitting: pytest.fail("nobody sits here"), None, failed.append)
    assert isinstance(failed[0], NotReady)


def test_without_a_desk_nothing_is_asked_or_done(opened: Any) -> None:
    office = opened().office
    office.ask(lambda _desk, _task: pytest.fail("no desk"), print)
    office.run(lambda _desk, _task: pytest.fail("no desk"))
    office.sit("x", print, print)
    office.move_to("safe")
    assert office.look() is None
    assert office.mandate() is None
    assert office.name_of("ann") == "ann"
    assert not office.has_keys()
    office.ask_how_it_opens(lambda _by_passphrase: pytest.fail("no desk"))


def test_bundles_given_at_the_start_wait_for_a_desk(opened: Any, folder: Path) -> None:
    window = opened()
    window.begin([folder / "kit.stk"])
    assert window.shown is window._screens["laptop"]
    assert window.shown.kit.text() == str(folder / "kit.stk")


def test_only_bundles_may_be_dropped(opened: Any) -> None:
    window = opened()
    taken = []
    for name in ("a.stk", "a.txt"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(f"/tmp/{name}")])  # noqa: S108 - a name
        event = QDragEnterEvent(
            QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        window.dragEnterEvent(event)
        taken.append(event.isAccepted())
    assert taken == [True, False]


def test_the_systems_questions_give_paths_or_none(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    window: Window = opened()
    answers = {"getOpenFileNames": (["a", "b"], ""), "getOpenFileName": ("a", ""), "getSaveFileName": ("", "")}
    for name, answer in answers.items():
        monkeypatch.setattr(QFileDialog, name, lambda *_words, answer=answer: answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_words: "")
    assert [str(one) for one in ask.open_files(window, "", "")] == ["a", "b"]
    assert str(ask.open_file(window, "", "")) == "a"
    assert ask.save_file(window, "", ask.Path("x"), "") is None
    assert ask.folder(window, "") is None


# ---- at work ---------------------------------------------------------------------------------------------------------


def test_pledges_are_narrowed_by_status_goal_and_party(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    screen = hands.go(window, "pledges").list
    status, party = screen.narrowing.filters["status"].box, screen.narrowing.filters["actor"].line
    status.setCurrentIndex(status.findData("delayed"))
    assert screen.model.rowCount() == 1
    status.setCurrentIndex(0)
    qtbot.mouseClick(party, Qt.MouseButton.LeftButton)
    assert len(party.offered()) == 2
    party._completer.popup().hide()
    hands.type_in(party, "Tamr")
    (found,) = Choices(window.office).matching(CATALOGUE.type("pledge").field("actor"), "Tamr")
    party.chosen.emit(*found)
    assert screen.model.rowCount() == 2
    party.clear()
    assert screen.model.rowCount() == 4
    record = screen.model.index(0, 0).data(Qt.ItemDataRole.UserRole)
    screen.show_record(record)
    assert screen.pane.record == record


def test_a_pledge_is_printed_once_one_is_chosen(
    qtbot: QtBot, hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("sec")
    page = hands.go(window, "print")
    assert [page.what.itemData(at) for at in range(page.what.count())] == list(KINDS)
    page.what.setCurrentIndex(page.what.findData("pledge"))
    qtbot.waitUntil(lambda: not page.save.isEnabled())
    qtbot.waitUntil(lambda: page._pages.currentIndex() == 0)
    page._choose_record("pledge", window.office.reader.records("pledge")[0].id.hex())
    qtbot.waitUntil(lambda: page.document.pageCount() > 0 and page.save.isEnabled(), timeout=20_000)
    assert [one.isVisibleTo(page) for one in page.pickers.values()] == [one == "pledge" for one in page.pickers]
    page.language.setCurrentIndex(page.language.findData("ar"))
    qtbot.waitUntil(lambda: not page.save.isEnabled())
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)
    choose(monkeypatch, tmp_path / "out.html")
    page._save()
    qtbot.waitUntil((tmp_path / "out.html").exists, timeout=20_000)
    assert '<html lang="ar" dir="rtl">' in (tmp_path / "out.html").read_text(encoding="utf-8")
    choose(monkeypatch, None)
    page._save()
    choose(monkeypatch, tmp_path / "none" / "out.pdf")
    page._save()
    hands.hear(window, "There is no folder")
    page._failed(NotReady("It cannot be printed.", todo="Wait."))
    hands.hear(window, "It cannot be printed.")


def test_elements_of_a_set_are_added_once_and_taken_out(qtbot: QtBot, opened: Any) -> None:
    field = CATALOGUE.type("pledge").field("goals")
    editor = editor_for(field, Choices(opened("lead").office))
    qtbot.addWidget(editor)
    editor.show_value(["1A"])
    edited: list[bool] = []
    editor.edited.connect(lambda: edited.append(True))
    pick = editor.inside
    assert isinstance(pick, Picker)
    pick.chosen.emit("2B", "2B  Second")
    assert editor.value() == ["1A", "2B"]
    chips = [one for one in editor.findChildren(QToolButton) if one.isVisibleTo(editor)]
    chips[0].click()
    assert editor.value() == ["2B"]
    assert len(edited) == 2


def test_choices_are_lists_or_found_by_typing(opened: Any) -> None:
    choices = Choices(opened("lead").office)
    pledge = CATALOGUE.type("pledge")
    assert choices.codes(pledge.field("language")) == [], "any text may be one"
    assert ("EUR", "EUR  Euro") in choices.matching(pledge.field("currency"), "eur")
    assert choices.matching(pledge.field("carries_out"), "detention"), "a link to any type"
    assert choices.words(pledge.field("currency"), "XXZ") == "XXZ"
    empty = Choices(opened().office)
    assert empty.codes(pledge.field("status")) == []
    assert empty.matching(pledge.field("actor"), "") == []


def test_each_receiver_is_said_to_see_what_they_may(hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "handover")
    told = {}
    for at in range(screen.receiver.count()):
        screen.receiver.setCurrentIndex(at)
        told[screen.receiver.itemData(at)] = screen._sees.text()
    assert "secretariat sees everything" in told[handover.SECRETARIAT]
    assert "Only what is shared goes" in told[handover.EVERYONE]
    assert "sessions given to them" in told["lead"]
    assert told["rapporteur"] == "They see what is shared."
    assert not screen.kit.isVisible()
    screen.receiver.setCurrentIndex(screen.receiver.findData(handover.EVERYONE))
    assert screen.kit.isVisible()


def test_a_request_that_is_none_is_said_so(
    hands: Any, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("sec")
    people = hands.go(window, "people")
    choose(monkeypatch, None)
    people._choose()
    choose(monkeypatch, tmp_path / "gone.request")
    people._choose()
    hands.hear(window, "cannot be read")
    (tmp_path / "bad.request").write_bytes(b"no request")
    choose(monkeypatch, tmp_path / "bad.request")
    people._choose()
    assert window.notices.texts()
    people.work()
    assert people.list.topLevelItemCount() == 3


def test_home_offers_to_each_role_what_they_do_first(hands: Any, opened: Any, folder: Path) -> None:
    with closing(wiring.new_desk(folder / "guest.desk", pin=(folder / "pin").read_text())) as desk:
        identity.join(desk, person="g", name="Guest", device="d", role=Role.OBSERVER, passphrase=PASSPHRASE)
        wiring.receive(desk, folder / "kit.stk")
    window = opened("guest")
    home = window.shown
    assert home._first.text() == "Read the pledges"
    home._first.click()
    assert window.shown is window._screens["pledges"]
    hands.go(window, "home")
    home._inside.addWidget(home._quarantine(2))
    assert opened("lead").shown._first.text() == "Record what is said"


def test_reading_a_bundle_can_be_cancelled(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("sec")
    screen = hands.go(window, "receive")
    begun, gate, really = threading.Event(), threading.Event(), handover.inspect

    def slowly(desk: Any, proven: Any) -> Any:
        begun.set()
        assert gate.wait(10)
        return really(desk, proven)

    def read(path: Path, tell: Any, *_identity: str) -> Any:
        begun.set()
        assert gate.wait(10)
        tell(1)
        pytest.fail("it was cancelled")
        return path

    monkeypatch.setattr(handover, "inspect", slowly)
    monkeypatch.setattr("desktop.ui.screens.receive.folder.read", read)
    screen.give([folder / "kit.stk"])
    assert begun.wait(10)
    hands.click(screen.stop)
    gate.set()
    qtbot.waitUntil(lambda: screen._bundles == [])
    assert not screen._foot.isVisible()


def test_sizes_are_told_in_units_that_fit() -> None:
    assert [size(one).split()[0] for one in (12, 3 << 10, 5 << 20)] == ["12", "3.0", "5.0"]


def test_a_key_in_the_keyring_opens_without_a_question(
    qtbot: QtBot, opened: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr("keyring.get_password", lambda service, name: kept.get((service, name)))
    monkeypatch.setattr("keyring.set_password", lambda service, name, secret: kept.__setitem__((service, name), secret))
    with closing(wiring.new_desk(folder / "ring.desk", pin=(folder / "pin").read_text())) as desk:
        identity.join(desk, person="r", name="Ring", device="d", role=Role.RAPPORTEUR, passphrase=None)
        wiring.receive(desk, folder / "kit.stk")
    window = opened("ring", seated=False)
    seat = window.shown
    qtbot.waitUntil(lambda: window.office.sitting is not None, timeout=10_000)
    assert window.office.sitting.person == "r"
    assert seat.passphrase.isHidden()
    assert window.shown is window._screens["home"]
