"""What only the secretariat sees and does: sealed values, the registry's fingerprint, rosters that others must sign."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.casework.look import SEALED
from desktop.store.desk import DeskFile
from desktop.trust.keys import Secrets
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PASSPHRASE = "four words for tests"
SECRET = "Do not name the village."
CORRECTED = "Do not name the valley."


def sealed_in(path: Path) -> bytes:
    """Put a statement on record with a sealed value in it."""
    with closing(DeskFile.open(path)) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        return capture.record(desk, sitting, "stakeholder_input", {"shown_as": "A", "protection": SECRET}).id


def told(widget: Any) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def show_past(qtbot: QtBot, window: Any, pane: Any, words: str) -> None:
    pane._tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not window.office.busy and words in told(pane.history))


def test_the_secretariat_reads_what_is_sealed_in_form_and_past(qtbot: QtBot, opened: Any, folder: Path) -> None:
    record = sealed_in(folder / "sec.desk")
    window = opened("sec")
    pane = window.go("log").pane
    pane.show_record(record)
    assert f"On record: {SECRET}" in told(pane.form)
    assert pane.form.editors["protection"].value() == ""
    assert pane.form.changes() == {}, "reading is no edit"
    show_past(qtbot, window, pane, SECRET)


def test_what_was_opened_is_closed_when_its_reader_leaves(qtbot: QtBot, hands: Any, opened: Any, folder: Path) -> None:
    record = sealed_in(folder / "sec.desk")
    window = opened("sec")
    pane = window.go("log").pane
    pane.show_record(record)
    hands.type_in(pane.form.editors["shown_as"].inside, "B")
    show_past(qtbot, window, pane, SECRET)
    window.office.stand_up()
    assert SECRET not in told(pane)
    assert f"On record: {SEALED}" in told(pane.form), "and what is being typed stays"
    assert pane.form.changes() == {"shown_as": "BA"}
    show_past(qtbot, window, pane, SEALED)
    assert SECRET not in told(pane)


def test_whoever_wrote_it_elsewhere_reads_it_no_more(qtbot: QtBot, opened: Any, folder: Path) -> None:
    record = sealed_in(folder / "lead.desk")
    window = opened("lead")
    pane = window.go("log").pane
    pane.show_record(record)
    assert f"On record: {SEALED}" in told(pane.form)
    show_past(qtbot, window, pane, SEALED)
    assert SECRET not in told(pane)


def test_home_reads_aloud_what_new_desks_believe(qtbot: QtBot, opened: Any, folder: Path) -> None:
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        made = roster_keeping.rotate(desk, sitting, PASSPHRASE, [Secrets.new()], threshold=1)
    pin = (folder / "pin").read_text()
    assert root_fingerprint(made.roster) != pin, "the root keys of today are others"
    window = opened("sec")
    qtbot.waitUntil(lambda: pin in told(window.go("home")))


def test_a_roster_that_others_must_sign_is_written_down_and_nobody_is_enrolled_yet(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path
) -> None:
    roots = [Secrets.new() for _ in range(3)]
    path = folder / "roots.desk"
    with closing(wiring.new_desk(path, pack=wiring.shipped_pack("paper"), region="carda", review="carda-2026")) as desk:
        identity.join(desk, person="sec", name="Ines", device="d", role=Role.SECRETARIAT, passphrase=PASSPHRASE)
        roster_keeping.found_with(desk, identity.take_seat(desk, PASSPHRASE), roots, threshold=2, mark="SE")
    with closing(DeskFile.create(folder / "a.desk")) as desk:
        identity.join(desk, person="a", name="Ann Ode", device="d", role=Role.RAPPORTEUR, passphrase="x")
        raw = identity.request_file(desk)
    (folder / "a.request").write_bytes(raw)
    window = opened("roots")
    people = hands.go(window, "people")
    people._read(folder / "a.request")
    hands.type_in(people.read_aloud, identity.read_enrolment(raw).fingerprint)
    hands.click(people.do)
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    (notice,) = window.notices.texts()
    assert "Ann Ode is not enrolled yet: 2 more root keys must sign." in notice
    assert "roster-2.proposal" in notice
    assert people.list.topLevelItemCount() == 1
    with closing(DeskFile.open(path)) as desk:
        once = roster_keeping.add_signature(desk, (folder / "roster-2.proposal").read_bytes(), roots[0])
        assert once.missing == 1
        assert roster_keeping.add_signature(desk, once.proposal, roots[1]).missing == 0
        roster = desk.chain().current
        assert roster
        assert roster.roster.person("a")


def write_sealed(qtbot: QtBot, window: Any, hands: Any) -> Any:
    """Put a statement with a sealed value on record by the window; returns the pane that shows it."""
    pane = window.go("log").pane
    pane.show_new("stakeholder_input")
    hands.type_in(pane.form.editors["shown_as"].inside, "A")
    hands.type_in(pane.form.editors["protection"].inside, SECRET)
    pane.put()
    qtbot.waitUntil(lambda: pane.record is not None and not window.office.busy)
    return pane


def change_sealed(qtbot: QtBot, window: Any, pane: Any, text: str) -> None:
    pane.form.editors["protection"].show_value(text)
    pane.form.edited.emit()
    pane.put()
    qtbot.waitUntil(lambda: not window.office.busy and pane.form.changes() == {})


def test_a_sealed_value_is_corrected_until_it_was_read_back(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path
) -> None:
    window = opened("lead")
    pane = write_sealed(qtbot, window, hands)
    editor = pane.form.editors["protection"]
    assert editor.value() == SECRET
    assert "until you have read it back" in told(pane.form)
    change_sealed(qtbot, window, pane, CORRECTED)
    assert editor.value() == CORRECTED
    pane.form._sealed["protection"].done.click()
    assert (editor.value(), pane.form.changes()) == ("", {})
    assert f"On record: {SEALED}" in told(pane.form)
    change_sealed(qtbot, window, pane, "Another entry.")  # which is in hand again: it was not read back
    assert editor.value() == "Another entry."
    on_disk = b"".join(path.read_bytes() for path in folder.parent.rglob("*") if path.is_file())
    assert not any(one.encode() in on_disk for one in (SECRET, CORRECTED, "Another entry."))


def test_a_sealed_value_in_hand_is_gone_when_its_writer_leaves(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    pane = write_sealed(qtbot, window, hands)
    hands.type_in(pane.form.editors["protection"].inside, "More. ")
    window.office.stand_up()
    assert not any(SECRET in str(editor.value()) for editor in pane.form.editors.values())
    with qtbot.waitSignal(window.office.seated):
        window.office.sit(PASSPHRASE, lambda: None, window.tools.fail)
    assert (pane.form.editors["protection"].value(), pane.form.changes()) == ("", {})
    assert f"On record: {SEALED}" in told(pane.form)


def test_another_session_is_another_sitting(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("lead")
    pane = write_sealed(qtbot, window, hands)
    before = window.office.sitting
    window.office.move_to("safe")
    assert before.in_hand
    assert window.office.sitting.in_hand == {}
    assert pane.form.editors["protection"].value() == ""


def test_sealed_values_are_found_by_who_can_open_them_and_only_while_they_sit_here(
    qtbot: QtBot, opened: Any, folder: Path
) -> None:
    sealed_in(folder / "sec.desk")
    window = opened("sec")
    found: list[Any] = []
    window.office.search("village", 10, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [one.text for one in found[0]] == [SECRET]
    assert window.office._sought
    window.office.stand_up()
    assert window.office._sought == {}
    window.office.search("village", 10, found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[1] == []
