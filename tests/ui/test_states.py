"""Every screen in every state of desk, folder and disk: it opens, it is usable, and nothing typed is lost.

The screens are those of the window's own list: a new one is tried by itself, and has to be placed among those that save
or those that do not.
"""

from __future__ import annotations

import stat
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop import wiring
from desktop.app import make_sample
from desktop.bench import window_desk
from desktop.casework import capture, identity, roster_keeping
from desktop.casework.drafting import draft
from desktop.casework.ports import Draft
from desktop.casework.review import anchors, submissions
from desktop.casework.review.text import compose
from desktop.journal.operations import Cell
from desktop.records.declare import Kind
from desktop.records.labels import Audience, Scope, ScopeKind
from desktop.records.types import CATALOGUE
from desktop.records.values import encode
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role
from desktop.ui import ask, screens
from desktop.ui.screens.welcome import SAMPLE_PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.screen import Screen
    from desktop.ui.window import Window

PASSPHRASE = "four words for tests"
EVERY: Final = tuple(screens._MADE)
RIGHT_TO_LEFT: Final = "إنهاء احتجاز الأطفال، وفق الالتزام SE-014"
LONG: Final = (RIGHT_TO_LEFT + " and then in English. ") * 2000
LONGEST: Final = 100_000
EVIL: Final = "\x07\x1b[31m\u202edetrevni\u202c <b>no</b> \u2066مرحب\u2069 \U0001f469\u200d\U0001f4bb\ufeff \u0301 "
MEGABYTE: Final = EVIL + "written out " * 87_000
SECONDS: Final = 10.0  # that a paste may take at most, on a machine with much else to do


class Tour:
    """Somebody who goes to every screen."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window
        self.faults: list[Exception] = []
        self.patch = pytest.MonkeyPatch()
        window.office.failed.connect(self.faults.append)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.office.busy, timeout=60_000)

    def sit(self, passphrase: str) -> None:
        office = self.window.office
        with self.qtbot.waitSignal(office.seated, timeout=10_000):
            office.sit(passphrase, lambda: self.window.go("home"), self.window.tools.fail)
        self.settle()

    def everywhere(self, do: Callable[[str, Screen], object] = lambda _name, _screen: None) -> None:
        for name in EVERY:
            screen = self.window.go(name)
            self.settle()
            self.is_usable(name, screen)
            do(name, screen)
        assert self.faults == []
        assert [text for text in self.window.notices.texts() if "this program" in text] == []

    def is_usable(self, name: str, screen: Screen) -> None:
        """What is shown is painted, has the focus, and goes on by Tab."""
        assert screen.isVisible(), name
        assert not self.window.grab().isNull(), name
        parts = [one for one in screen.findChildren(QWidget) if one.isVisibleTo(screen) and one.isEnabled()]
        if any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in parts):
            assert QApplication.focusWidget() in parts, (name, QApplication.focusWidget())


@pytest.fixture
def tour(qtbot: QtBot, opened: Any) -> Callable[..., Tour]:
    """Return what opens a window on a desk, with somebody at it."""

    def begin(path: Path, passphrase: str = PASSPHRASE) -> Tour:
        window = opened()
        made = Tour(qtbot, window)
        with qtbot.waitSignal(window.office.opened, timeout=20_000):
            window.office.open(path)
        made.settle()
        if passphrase:
            made.sit(passphrase)
        return made

    return begin


def join(desk: DeskFile, name: str = "sec", role: Role = Role.SECRETARIAT) -> None:
    identity.join(desk, person=name, name=name.title(), device="d", role=role, passphrase=PASSPHRASE)


# ---- desks ---------------------------------------------------------------------------------------------------------


def test_with_no_desk_at_all(qtbot: QtBot, opened: Any) -> None:
    Tour(qtbot, opened()).everywhere()


def test_with_an_empty_desk(tmp_path: Path, tour: Any) -> None:
    with closing(wiring.new_desk(tmp_path / "laptop.desk", pin="12345 " * 8)) as desk:
        join(desk, "rapporteur", Role.RAPPORTEUR)
    with closing(wiring.new_desk(tmp_path / "sec.desk", pack=wiring.shipped_pack("paper"), region="carda",
                                 review="carda-2026")) as desk:  # fmt: skip
        join(desk)
        roster_keeping.found(desk, identity.take_seat(desk, PASSPHRASE), PASSPHRASE, mark="SE")
    for name in ("laptop", "sec"):
        visit = tour(tmp_path / f"{name}.desk", "")
        visit.everywhere()
        visit.sit(PASSPHRASE)
        visit.everywhere()


@pytest.mark.slow
def test_with_the_sample_region(tmp_path: Path, tour: Any) -> None:
    lead = make_sample(tmp_path / "sample")
    for desk in sorted(lead.parent.glob("[rs]e*.desk")):  # a reviewer's and the secretariat's
        tour(desk, SAMPLE_PASSPHRASE).everywhere()


@pytest.mark.slow
@pytest.mark.parametrize("operations", [100_000, pytest.param(1_000_000, marks=pytest.mark.soak)])
def test_with_many_operations(tmp_path: Path, tour: Any, operations: int) -> None:
    desk = window_desk.full_desk(tmp_path, operations // 7)
    with closing(DeskFile.open(desk)) as opened:
        assert opened.counts()["pledge"] == operations // 7
    tour(desk, window_desk.PASSPHRASE).everywhere()


# ---- what is in them -----------------------------------------------------------------------------------------------


SCOPES: Final = {
    ScopeKind.REGISTRY: "registry",
    ScopeKind.REGION: "region/carda",
    ScopeKind.REVIEW: "review/carda-2026",
    ScopeKind.TEAM: "review/carda-2026/team/blue",
}
TEXTS: Final = frozenset({Kind.TEXT, Kind.PROSE})


def drafts() -> Iterator[Draft]:
    """Yield a record of every type, whose texts are as long as can be, and right to left."""
    for number, kind in enumerate(CATALOGUE.types.values(), 1):
        for field in kind.fields:
            if field.kind in TEXTS and not field.many and not field.codes:
                label = kind.label_of(field, Scope.parse(SCOPES[kind.scope]))
                text = LONG[:LONGEST] if field.kind is Kind.PROSE else RIGHT_TO_LEFT
                if label.audience is not Audience.SEALED and not field.personal:
                    cell = Cell(number.to_bytes(16), f"{kind.id}.{field.id}", "")
                    yield Draft(label=label, cell=cell, value=encode(text))


@pytest.mark.slow
@pytest.mark.parametrize("every", [9, pytest.param(1, marks=pytest.mark.soak)])
def test_with_long_texts_and_right_to_left_in_every_field(folder: Path, tour: Any, every: int) -> None:
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        written = list(drafts())
        capture.append(desk, identity.take_seat(desk, PASSPHRASE), written)
    visit = tour(folder / "sec.desk")
    visit.everywhere()
    pane = visit.window.go("log").pane
    for record in list(dict.fromkeys(one.cell.record for one in written))[::every]:
        pane.show_record(record)
        assert pane.record == record
        assert pane.form.changes() == {}
        for name, editor in pane.form.editors.items():
            field = pane._kind.field(name)
            if field.kind is Kind.PROSE and editor.value():
                assert editor.value() == LONG[:LONGEST]
        visit.window.grab()


# ---- what is pasted into them --------------------------------------------------------------------------------------


def editors(screen: Screen) -> list[Any]:
    """Return what can be typed into on a screen as it stands."""
    found = [*screen.findChildren(QLineEdit), *screen.findChildren(QPlainTextEdit)]
    return [one for one in found if one.isVisibleTo(screen) and one.isEnabled() and not one.isReadOnly()]


def text_of(editor: Any) -> str:
    return str(editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText())


@pytest.mark.slow
def test_whatever_is_pasted_is_text(busy_desk: Path, tour: Any) -> None:
    """A megabyte with control characters, overridden directions and what looks like markup: shown, and no freeze."""
    visit = tour(busy_desk)
    pasted: list[str] = []

    def paste(name: str, screen: Any) -> None:
        if name == "pledges":
            screen.list.begin_new()
        whole = {type(one): one for one in editors(screen)}.values()  # one of each kind takes all of it
        for editor in editors(screen):
            QGuiApplication.clipboard().setText(MEGABYTE if editor in whole else EVIL)
            editor.clear()
            begun = time.perf_counter()
            editor.paste()
            screen.grab()
            assert time.perf_counter() - begun < SECONDS, (name, editor.accessibleName())
            assert text_of(editor)[:40].count("<b>no</b>") == 1, (name, editor.accessibleName())
            pasted.append(f"{name}: {editor.accessibleName()}")
            editor.clear()

    visit.everywhere(paste)
    assert len(pasted) > len(EVERY)


def test_a_long_statement_is_captured_whole_or_not_at_all(qtbot: QtBot, folder: Path, tour: Any) -> None:
    visit = tour(folder / "lead.desk")
    log = visit.window.go("log")
    line, statement = log.capture.line, "Velmara: " + "It is said again. " * 5_000
    QGuiApplication.clipboard().setText(statement)
    line.paste()
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    visit.settle()
    (said,) = visit.window.office.reader.records("intervention")
    assert visit.window.office.look().text(said, "text") == statement.partition(": ")[2].strip()
    QGuiApplication.clipboard().setText(MEGABYTE)
    line.paste()
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    visit.settle()
    assert line.text() == MEGABYTE.strip()
    assert any("at most 1,000,000 characters" in text for text in visit.window.notices.texts())


# ---- folders and disks that take nothing ---------------------------------------------------------------------------


@pytest.fixture
def read_only(folder: Path, as_anybody: None) -> Iterator[Path]:
    """Give a folder in which nothing can be written."""
    del as_anybody
    for one in folder.iterdir():
        one.chmod(stat.S_IRUSR)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    yield folder
    folder.chmod(stat.S_IRWXU)


def test_with_a_read_only_folder(qtbot: QtBot, read_only: Path, tour: Any) -> None:
    with pytest.raises(PermissionError):
        (read_only / "new").touch()
    visit = tour(read_only / "lead.desk")
    told = [text for text in visit.window.notices.texts() if "cannot be written" in text]
    assert told, visit.window.notices.texts()
    assert len(visit.faults) == 1  # by whoever sat down
    visit.faults.clear()
    visit.everywhere()
    line = visit.window.go("log").capture.line
    line.setText("Velmara: In June.")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    visit.settle()
    assert line.text() == "Velmara: In June."
    assert [one.name for one in sorted(read_only.iterdir()) if "lead" in one.name] == ["lead.desk"]


@contextmanager
def full_disk() -> Iterator[None]:
    """Let nothing be written into any file."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


TYPED: Final = "Typed while the disk was full."
Gesture = tuple["Callable[[], object]", "Callable[[], object]"]  # what saves, and what is typed meanwhile
SAVES_NOTHING: Final = frozenset({"home", "figures"})


def on_the_log(_tour: Tour, screen: Any) -> Gesture:
    screen.capture.line.setText(TYPED)
    return lambda: screen.capture._enter(on_record=True), screen.capture.line.text


def on_pledges(_tour: Tour, screen: Any) -> Gesture:
    screen.list.begin_new()
    return on_form(screen.list.pane)


def on_records(_tour: Tour, screen: Any) -> Gesture:
    shown = screen.show_type("pledge")
    shown.begin_new()
    return on_form(shown.pane)


def on_form(pane: Any) -> Gesture:
    editor = pane.form.editors["title"]
    editor.inside.setText(TYPED)
    editor.edited.emit()
    return pane.put, editor.value


def on_the_text(_tour: Tour, screen: Any) -> Gesture:
    screen.editor.selectAll()
    screen.editor.insertPlainText(TYPED)
    return screen._put, screen.editor.toPlainText


def on_a_submission(_tour: Tour, screen: Any) -> Gesture:
    screen._begin_note(anchors.select(compose(["The words of it."]), 4, 9), "words")
    composer = screen.pane.composer
    composer.text.setPlainText(TYPED)
    return composer.do.click, composer.text.toPlainText


def on_receiving(tour: Tour, screen: Any) -> Gesture:
    screen.give([tour.window.office.path.with_name("kit.stk")])
    tour.settle()
    return screen._receive, lambda: TYPED if len(screen._bundles) == 1 else ""


def on_handing_over(tour: Tour, screen: Any) -> Gesture:
    stick = tour.window.office.path.with_name("stick")
    stick.mkdir()
    screen.where.go_to(stick)
    return screen._hand_over, lambda: TYPED if not list(stick.iterdir()) else ""


def on_differing_entries(tour: Tour, screen: Any) -> Gesture:
    tour.qtbot.waitUntil(lambda: bool(screen.reconciling.group.buttons()), timeout=10_000)
    screen.reconciling.group.buttons()[0].setChecked(True)
    screen.reconciling.reason.setText(TYPED)
    return screen.reconciling.do.click, screen.reconciling.reason.text


def on_printing(tour: Tour, screen: Any) -> Gesture:
    tour.qtbot.waitUntil(screen.save.isEnabled, timeout=20_000)
    return on_files(tour, screen._save, "report.pdf")


def on_files(tour: Tour, save: Callable[[], object], name: str) -> Gesture:
    target = tour.window.office.path.with_name(name)
    tour.patch.setattr(ask, "save_file", lambda *_: target)
    return save, lambda: TYPED if not target.exists() else ""


def on_what_waits(_tour: Tour, screen: Any) -> Gesture:
    screen.reason.setText(TYPED)
    return screen.turn.click, screen.reason.text


def on_people(tour: Tour, screen: Any) -> Gesture:
    asked = identity.read_enrolment(tour.window.office.path.with_name("new.request").read_bytes())
    screen._read(tour.window.office.path.with_name("new.request"))
    screen.read_aloud.setText(asked.fingerprint)
    screen.passphrase.setText(PASSPHRASE)
    return screen.do.click, lambda: TYPED if screen.read_aloud.text() == asked.fingerprint else ""


def on_a_new_desk(tour: Tour, screen: Any) -> Gesture:
    """Make a desk; of the three forms that do, each has some of these lines."""
    beside = tour.window.office.path
    typed = {"kit": str(beside.with_name("kit.stk")), "pin": beside.with_name("pin").read_text(), "name": TYPED,
             "region": "here", "review": "here-1", "passphrase": "a b", "again": "a b",
             "file": str(beside.with_name(f"{type(screen).__name__}.desk"))}  # fmt: skip
    for name, text in typed.items():
        if line := getattr(screen, name, None):
            line.setText(text)
    return screen.do.click, screen.name.text


def on_a_seat(_tour: Tour, screen: Any) -> Gesture:
    screen.passphrase.setText(PASSPHRASE)
    return screen._go.click, lambda: TYPED


def on_synchronising(_tour: Tour, screen: Any) -> Gesture:
    screen.address.setText("http://127.0.0.1:9")
    return screen.do.click, lambda: TYPED if screen.address.text() == "http://127.0.0.1:9" else ""


def on_the_welcome(tour: Tour, screen: Any) -> Gesture:
    beside = tour.window.office.path.with_name("samples")
    object.__setattr__(screen.tools, "make_sample", lambda _folder: wiring.new_desk(beside.with_suffix(".desk")))
    return screen._sample, lambda: TYPED


SAVES: Final[dict[str, Callable[[Tour, Any], Gesture]]] = {
    "log": on_the_log, "pledges": on_pledges, "records": on_records, "text": on_the_text,
    "submission": on_a_submission, "receive": on_receiving, "handover": on_handing_over,
    "differing": on_differing_entries, "print": on_printing, "people": on_people, "laptop": on_a_new_desk,
    "secretariat": on_a_new_desk, "join": on_a_new_desk, "seat": on_a_seat, "sync": on_synchronising,
    "welcome": on_the_welcome, "quarantine": on_what_waits,
    "calendar": lambda tour, screen: on_files(tour, screen._save, "calendar.ics"),
    "settings": lambda tour, screen: on_files(tour, screen._diagnose, "diagnostics.json"),
}  # fmt: skip
REPEATED: Final = ("log", "records", "text", "submission", "differing", "handover", "print", "people", "receive",
                    "quarantine", "calendar", "settings")  # fmt: skip


@pytest.fixture
def busy_desk(folder: Path) -> Path:
    """Put something on a secretariat's desk for every screen that saves."""
    path = folder / "sec.desk"
    with closing(wiring.new_desk(folder / "new.desk", pin=(folder / "pin").read_text())) as desk:
        join(desk, "kim", Role.RAPPORTEUR)
        (folder / "new.request").write_bytes(identity.request_file(desk))
    with closing(DeskFile.open(folder / "rapporteur.desk")) as desk:
        late = identity.take_seat(desk, PASSPHRASE)
        capture.record(desk, late, "decision", {"title": "Late", "text": "T"})
        [bundle] = wiring.hand_over(desk, late, "secretariat", folder / "late.stk")
    with closing(DeskFile.open(path)) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        roster_keeping.revoke(desk, sitting, PASSPHRASE, "rapporteur", how="lost")
        wiring.receive(desk, bundle)
        capture.record(desk, sitting, "intervention", {"shown_as": "Velmara", "text": "In June."})
        draft.draft(desk, sitting, kind="chairs-summary", title="Summary")
        given = {"title": "Words", "kind": "statement", "actor": desk.find("actor", "name", "Velmara")[0].hex()}
        submissions.take_in(desk, sitting, b"The words of it.", name="words.txt", values=given)
        pledge = desk.find("pledge", "title", "Seasonal work")[0]
        (head,) = (one for one in desk.history(pledge) if one.operation.cell.field == "pledge.due")
        label = CATALOGUE.type("pledge").label_of(CATALOGUE.type("pledge").field("due"), Scope.parse("region/carda"))
        cell = Cell(pledge, "pledge.due", "")
        capture.append(desk, sitting, [Draft(label=label, cell=cell, value=encode("2028-01-01"))])
        assert desk.differences(), head
    return path


def is_told(window: Window, screen: Any) -> bool:
    """Say whether a notice says how it went, or the screen itself."""
    return bool(window.notices.texts()) or (screen is window._screens.get("sync") and screen.told.isVisible())


def test_every_screen_is_placed_among_those_that_save_or_do_not() -> None:
    assert SAVES.keys() | SAVES_NOTHING == set(EVERY)
    assert not SAVES.keys() & SAVES_NOTHING


@pytest.mark.slow
def test_with_a_full_disk(qtbot: QtBot, busy_desk: Path, tour: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    visit = tour(busy_desk)
    visit.patch = monkeypatch
    window = visit.window
    for name, begin in SAVES.items():
        screen = window.go(name)
        visit.settle()
        save, typed = begin(visit, screen)
        visit.settle()
        window.notices.clear()
        with full_disk():
            save()
            qtbot.waitUntil(lambda shown=screen: not window.office.busy and is_told(window, shown), timeout=10_000)
        told = window.notices.texts()
        assert [text for text in told if "this program" in text] == [], name
        assert typed() == TYPED, name
        if name in REPEATED:
            window.notices.clear()
            save()
            visit.settle()
            assert [text for text in window.notices.texts() if "cannot" in text] == [], name
