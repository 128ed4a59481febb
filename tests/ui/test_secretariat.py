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
