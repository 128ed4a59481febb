"""The queue of what is to be looked at: reconciled, asked about, put off, settled; typed words are never lost."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.casework import capture, handover, identity, likeness, questions, withdrawal
from desktop.casework.concerns import differences
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.labels import Label
from desktop.ui import ask

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile

PASSPHRASE = "four words for tests"
BEFORE = "It ends detention by 2027.  It builds four centres."


@pytest.fixture
def at(folder: Path) -> Callable[[str, Callable[[DeskFile, Sitting], object]], None]:
    """Return what lets somebody do something at their desk, which no window has open."""

    def do(name: str, act: Callable[[DeskFile, Sitting], object]) -> None:
        with closing(wiring.DeskFile.open(folder / f"{name}.desk")) as desk:
            act(desk, identity.take_seat(desk, PASSPHRASE))

    return do


def change(ref: str, **values: str | None) -> Callable[[DeskFile, Sitting], object]:
    return lambda desk, sitting: capture.change(desk, sitting, capture.resolve(desk, "", ref), values)


@pytest.fixture
def exchange(folder: Path, at: Any) -> Callable[[str, str], None]:
    """Return what hands a bundle from one desk to another."""

    def carry(giver: str, taker: str) -> None:
        out = folder / f"{giver}-{taker}.stk"
        out.unlink(missing_ok=True)
        at(giver, lambda desk, sitting: wiring.hand_over(desk, sitting, handover.SECRETARIAT, out))
        at(taker, lambda desk, _sitting: wiring.receive(desk, out))

    return carry


PLEDGE, OTHER = "SE-008", "SE-009"


@pytest.fixture
def texts(at: Any, exchange: Any) -> None:
    """Let two people write to one text, in different places."""
    at("sec", change(PLEDGE, description=BEFORE))
    for name in ("lead", "rapporteur"):
        exchange("sec", name)
    at("lead", change(PLEDGE, description=BEFORE.replace("2027", "2028")))
    at("rapporteur", change(PLEDGE, description=BEFORE.replace("four", "five")))
    for name in ("lead", "rapporteur"):
        exchange(name, "sec")


def kinds(screen: Any) -> list[str]:
    return [one.kind for one in screen._cases]


def value(window: Any, ref: str, field: str) -> str:
    reader = window.office.reader
    record = reader.record(capture.resolve(reader, "", ref))
    return str(window.office.look().text(record, field))


@pytest.mark.usefixtures("texts")
def test_what_both_make_together_is_offered_and_taken_by_somebody(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "differing")
    case = screen.reconciling
    qtbot.waitUntil(lambda: len(case.group.buttons()) == 3)
    assert case.beside.proposal.text == BEFORE.replace("2027", "2028").replace("four", "five")
    hands.type_in(case.reason, "Both are right.")
    assert not case.do.isEnabled(), "nothing is chosen by itself"
    case._press(2)
    hands.click(case.do)
    hands.hear(window, "Reconciled")
    assert value(window, PLEDGE, "description") == case.beside.proposal.text


@pytest.mark.usefixtures("texts")
def test_the_party_is_asked_and_what_it_answers_decides(
    qtbot: QtBot, hands: Any, opened: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = opened("sec")
    screen = hands.go(window, "differing")
    case = screen.reconciling
    qtbot.waitUntil(lambda: case.beside is not None)
    monkeypatch.setattr(ask, "save_file", lambda *_words: tmp_path / "question.txt")
    assert not case.ask.isEnabled()
    hands.type_in(case.party, "Velmara")
    hands.click(case.ask)
    hands.hear(window, "saved as question.txt")
    assert "To: Velmara" in (tmp_path / "question.txt").read_text()
    qtbot.waitUntil(lambda: screen._cases[0].waits)
    qtbot.waitUntil(case.answer.isVisible)
    hands.type_in(case.answer, "Five, and by 2028.")
    assert not case.answered.isEnabled(), "an answer has a source"
    hands.type_in(case.source, "Letter of 20 October")
    hands.click(case.answered)
    hands.hear(window, "The answer to")
    qtbot.waitUntil(case.by.isVisible)
    assert not screen._cases[0].waits
    case.by.setChecked(True)
    case._press(0)
    hands.click(case.do)
    hands.hear(window, "Reconciled")
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == 1)
    reader = window.office.reader
    (asked,) = questions.on_record(reader, capture.resolve(reader, "", PLEDGE))
    assert (asked.party, asked.source) == ("Velmara", "Letter of 20 October")


@pytest.mark.usefixtures("texts")
def test_what_waits_says_so(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "differing")
    case = screen.reconciling
    qtbot.waitUntil(lambda: case.beside is not None)
    hands.type_in(case.reason, "They meet in spring.")
    assert not case.wait.isEnabled()
    hands.type_in(case.until, "2099-01-01")
    hands.click(case.wait)
    hands.hear(window, "It waits until 2099-01-01")
    qtbot.waitUntil(lambda: screen.queue.item(0).text().endswith("waits"))
    hands.type_in(case.until, "soon")
    hands.type_in(case.reason, "Later.")
    hands.click(case.wait)
    hands.hear(window, "it takes a date")


@pytest.mark.usefixtures("texts")
def test_words_that_are_typed_stay_while_something_else_changes(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    screen = hands.go(window, "differing")
    case = screen.reconciling
    qtbot.waitUntil(lambda: case.beside is not None)
    hands.type_in(case.reason, "Half a sent")
    with qtbot.waitSignal(window.office.changed):
        window.office.act(lambda desk, sitting: (None, _record(desk, sitting)))
    qtbot.waitUntil(lambda: not window.office.busy)
    assert case.reason.text() == "Half a sent"


def _record(desk: DeskFile, sitting: Sitting) -> Any:
    from desktop.ui.office import Changed  # noqa: PLC0415 - as a screen would

    values = {"title": "Held twice", "start": "2026-10-13", "end": "2026-10-12"}
    return Changed.by(capture.record(desk, sitting, "meeting", values).changes)


@pytest.mark.usefixtures("texts")
def test_who_may_not_reconcile_sees_all_of_it_and_settles_nothing(
    qtbot: QtBot, hands: Any, opened: Any, exchange: Any
) -> None:
    exchange("sec", "rapporteur")
    window = opened("rapporteur")
    screen = hands.go(window, "differing")
    case = screen.reconciling
    qtbot.waitUntil(lambda: len(case.group.buttons()) == 3)
    assert not any(one.isEnabled() for one in case.group.buttons())
    assert not case._foot.isVisible()
    assert not case._asking.isVisible()
    assert "secretariat" in case._told.text()


# ---- what else is to be looked at ------------------------------------------------------------------------------------


@pytest.mark.parametrize("stands", [True, False])
def test_an_edit_against_a_withdrawal_is_settled(
    qtbot: QtBot, hands: Any, opened: Any, at: Any, exchange: Any, *, stands: bool
) -> None:
    at("sec", lambda desk, sitting: withdrawal.withdraw(desk, sitting, capture.resolve(desk, "", PLEDGE), "Twice."))
    at("rapporteur", change(PLEDGE, source="A letter"))
    exchange("rapporteur", "sec")
    window = opened("sec")
    screen = hands.go(window, "differing")
    qtbot.waitUntil(lambda: kinds(screen) == ["against"])
    pane = screen.looking
    assert [one.text for one in pane.case.values] == ["A letter"]
    assert not pane.stands.isEnabled()
    assert not pane.same.isVisible()
    hands.type_in(pane.reason, "Asked them.")
    hands.click(pane.stands if stands else pane.restored)
    hands.hear(window, "stands withdrawn" if stands else "is restored")
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == 1)
    listed = {one.id for one in window.office.reader.records("pledge")}
    assert (capture.resolve(window.office.reader, "", PLEDGE) in listed) is not stands


def test_what_cannot_be_together_leads_away_or_is_newer_is_shown(
    qtbot: QtBot, hands: Any, opened: Any, at: Any
) -> None:
    def write(desk: DeskFile, sitting: Sitting) -> None:
        capture.record(desk, sitting, "meeting", {"title": "M", "start": "2026-10-13", "end": "2026-10-12"})
        withdrawal.withdraw(desk, sitting, capture.resolve(desk, "", "SE-001"), "No party.")
        cell, label = Cell(b"w" * 16, "widget.name", ""), Label.parse("shared@region/carda")
        capture.append(desk, sitting, [Draft(label=label, cell=cell, value=b'{"a":[1]}')])

    at("sec", write)
    window = opened("sec")
    screen = hands.go(window, "differing")
    qtbot.waitUntil(lambda: bool(screen._cases))
    assert kinds(screen) == ["dangling", "dangling", "rule", "newer"]
    for number, words in enumerate(("Pledging party", "Pledging party", "Last day", "newer release")):
        screen.queue.setCurrentRow(number)
        assert words in f"{screen.looking.case.field} {screen.queue.item(number).text()}"
        assert not screen.looking._foot.isVisible()
    screen.queue.setCurrentRow(2)
    facts = dict(screen.looking.case.shown[0].facts)
    assert facts == {"First day": "2026-10-13", "Last day": "2026-10-12"}
    screen.looking._open(screen.looking.case.shown[0].record)
    qtbot.waitUntil(window._screens["records"].isVisible)


def test_duplicates_are_looked_for_when_somebody_asks(qtbot: QtBot, hands: Any, opened: Any, at: Any) -> None:
    def write(desk: DeskFile, sitting: Sitting) -> None:
        for title in ("Forum of the basin", "Forum of the Basin!"):
            capture.record(desk, sitting, "body", {"name": title})

    at("sec", write)
    window = opened("rapporteur")
    window.close()
    window = opened("sec")
    screen = hands.go(window, "differing")
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == 1)
    hands.click(screen.look)
    hands.hear(window, "may be of one thing: 1")
    assert kinds(screen) == ["alike"]
    pane = screen.looking
    assert len(pane.case.shown) == 2
    assert not pane.same.isEnabled()
    hands.type_in(pane.reason, "One forum, two spellings.")
    hands.click(pane.same)
    hands.hear(window, "the same")
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == 1)
    reader = window.office.reader
    one, other = (body.id for body in reader.records("body"))
    assert [word.other for word in likeness.words_on(reader, one)] == [other]
    hands.click(screen.look)
    hands.hear(window, "may be of one thing: 0")
    assert differences(reader) == []


# ---- what is taken back, beside the form -----------------------------------------------------------------------------


def test_ones_own_last_change_is_undone_in_the_window(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    pane = hands.go(window, "pledges").list.pane
    record = capture.resolve(window.office.reader, "", PLEDGE)
    window.office.act(change_title(record, "Another title"))
    pane.show_record(record)
    pane._tabs.setCurrentIndex(1)
    hands.click(pane.take_back.undo)
    hands.hear(window, "taken back")
    assert value(window, PLEDGE, "title") == "End of detention"
    pane.show_record(capture.resolve(window.office.reader, "", OTHER))
    qtbot.waitUntil(lambda: not pane.take_back.undo.isVisible())
    pane.take_back._undo()
    hands.hear(window, "another record")


def change_title(record: bytes, title: str) -> Callable[[DeskFile, Sitting], Any]:
    from desktop.ui.office import Changed  # noqa: PLC0415 - as a screen would

    return lambda desk, sitting: (None, Changed.by(capture.change(desk, sitting, record, {"title": title})))


def test_a_record_is_withdrawn_and_stands_again(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    pane = hands.go(window, "pledges").list.pane
    record = capture.resolve(window.office.reader, "", PLEDGE)
    pane.show_record(record)
    pane._tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: pane.take_back.act.text() == "Withdraw")
    assert not pane.take_back.act.isEnabled(), "it needs a reason"
    for reason, told, after in (("Twice.", "It is withdrawn", "Reinstate"), ("Not so.", "It stands again", "Withdraw")):
        hands.type_in(pane.take_back.reason, reason)
        hands.click(pane.take_back.act)
        hands.hear(window, told)
        qtbot.waitUntil(lambda after=after: pane.take_back.act.text() == after)
        assert pane.take_back.said.isVisible() is (after == "Reinstate")


def test_what_it_is_the_same_as_is_shown_on_both(qtbot: QtBot, hands: Any, opened: Any, at: Any) -> None:
    def say(desk: DeskFile, sitting: Sitting) -> None:
        one, other = (capture.resolve(desk, "", ref) for ref in (PLEDGE, OTHER))
        likeness.say(desk, sitting, one, other, "same", "They told me.")

    at("sec", say)
    window = opened("sec")
    pane = hands.go(window, "pledges").list.pane
    for ref, other in ((PLEDGE, OTHER), (OTHER, PLEDGE)):
        pane.show_record(capture.resolve(window.office.reader, "", ref))
        qtbot.waitUntil(lambda other=other: f"The same as {other}" in pane.take_back.said.text())


# ---- what arrives while somebody types -------------------------------------------------------------------------------


@pytest.mark.parametrize("aside", [False, True])
def test_what_arrives_while_somebody_types_is_not_replaced(
    qtbot: QtBot, hands: Any, opened: Any, at: Any, exchange: Any, folder: Path, *, aside: bool
) -> None:
    at("sec", change(PLEDGE, source="As it was"))
    exchange("sec", "rapporteur")
    at("rapporteur", change(PLEDGE, source="As the rapporteur heard it"))
    at("rapporteur", lambda desk, sitting: wiring.hand_over(desk, sitting, handover.SECRETARIAT, folder / "late.stk"))
    window = opened("sec")
    pane = hands.go(window, "pledges").list.pane
    pledge, other = (capture.resolve(window.office.reader, "", ref) for ref in (PLEDGE, OTHER))
    pane.show_record(pledge)
    pane.form.editors["source"].inside.setText("As it was typed")
    pane.form.editors["source"].edited.emit()
    if aside:
        pane.show_record(other)
    with qtbot.waitSignal(window.office.changed):
        window.office.act(lambda desk, _sitting: (None, _everything(wiring.receive(desk, folder / "late.stk"))))
    if aside:
        pane.show_record(pledge)
    qtbot.waitUntil(pane.save.isEnabled)
    with qtbot.waitSignal(window.office.changed):
        pane.put()
    (one,) = differences(window.office.reader)
    assert {head.value for head in one.heads} == {b'"As it was typed"', b'"As the rapporteur heard it"'}


def _everything(_outcome: object) -> Any:
    from desktop.ui.office import Changed  # noqa: PLC0415 - as a screen would

    return Changed(everything=True)
