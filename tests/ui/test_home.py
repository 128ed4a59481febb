"""Home: what comes first by role and state, what is due, where each line leads; who waits for the secretariat."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.casework import capture, identity
from desktop.store.desk import DeskFile
from desktop.store.lists import Lists
from desktop.trust.roster import Role
from desktop.ui.ahead import Ahead, look_ahead
from desktop.ui.first import first
from desktop.ui.lines import Line
from desktop.ui.standing import Standing

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PASSPHRASE = "four words for tests"
TODAY = dt.datetime.now(dt.UTC).date()


def day(by: int) -> str:
    return (TODAY + dt.timedelta(days=by)).isoformat()


def standing(*, differing: int = 0, waiting: int = 0) -> Standing:
    return Standing(differing=differing, notes=0, unsealed=0, waiting=(b"x",) * waiting, verdicts={}, roster=1,
                    expires="", enrolled=True, handed=None)  # fmt: skip


@pytest.mark.parametrize(
    ("role", "stands", "ahead", "place"),
    [
        (None, standing(), Ahead(), "seat"),
        (Role.SECRETARIAT, None, None, "receive"),
        (Role.SECRETARIAT, standing(differing=3), Ahead(), "differing"),
        (Role.SECRETARIAT, standing(differing=3), Ahead(requests=2), "people"),
        (Role.RAPPORTEUR, standing(waiting=4), Ahead(), "log"),
        (Role.RAPPORTEUR, standing(waiting=4), Ahead(over=True), "handover"),
        (Role.RAPPORTEUR, standing(differing=1), Ahead(over=True), "log"),
        (Role.LEAD, standing(differing=1, waiting=4), Ahead(over=True), "differing"),
        (Role.REVIEWER, standing(), Ahead(submission=(b"s", "Self-assessment")), "submission"),
        (Role.EXPERT, standing(), Ahead(), "pledges"),
        (Role.CHAIR, standing(), Ahead(), "text"),
        (Role.OBSERVER, standing(waiting=4), Ahead(over=True), "pledges"),
    ],
)
def test_one_thing_comes_first(role: Role | None, stands: Standing | None, ahead: Ahead | None, place: str) -> None:
    found = first(role, stands, ahead)
    assert found.place == place
    assert (found.record, found.about) == ((b"s", "Self-assessment") if place == "submission" else (b"", ""))


@pytest.fixture
def dated(folder: Path) -> Path:
    """Put on the secretariat's desk what is due, past, done and far away."""
    path = folder / "sec.desk"
    with closing(DeskFile.open(path)) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        actor = desk.records("actor")[0].id.hex()
        for values in (
            {"title": "Near", "due": day(3)},
            {"title": "Today", "due": day(0)},
            {"title": "Late", "due": day(-2)},
            {"title": "Done late", "due": day(-1), "status": "delivered"},
            {"title": "Far", "due": day(400)},
        ):
            capture.record(desk, sitting, "pledge", values)
        capture.record(desk, sitting, "reporting_duty", {"title": "Report", "actor": actor, "due": day(5)})
        capture.record(desk, sitting, "outstanding_matter", {"title": "Open matter", "by": day(-9)})
        meeting = desk.records("meeting")[0].id.hex()
        capture.record(
            desk, sitting, "session", {"title": "Closing", "meeting": meeting, "start": f"{day(1)}T09:00:00Z"}
        )
    return path


def titles(found: tuple[Any, ...]) -> list[str]:
    """Return the titles of what is put on record here; the desk's own pledges fall due some day, too."""
    own = {"Near", "Today", "Late", "Done late", "Far", "Report", "Open matter", "Closing"}
    return [one.title for one in found if one.title in own]


def test_what_lies_ahead_is_what_is_not_done_and_not_far(dated: Path) -> None:
    with closing(Lists.open(dated)) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        found = look_ahead(desk, sitting, TODAY)
        assert titles(found.coming) == ["Today", "Closing", "Near", "Report"]
        assert titles(found.overdue) == ["Late", "Open matter"]
        assert titles(look_ahead(desk, None, TODAY).coming) == ["Closing"]
        assert found.requests == 0
        assert found.over is (dt.date(2026, 10, 13) < TODAY)


def test_each_part_is_found_by_an_index_and_bounded(dated: Path) -> None:
    with closing(Lists.open(dated)) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        asked: list[str] = []
        desk._db.set_trace_callback(asked.append)
        look_ahead(desk, sitting, TODAY)
        desk._db.set_trace_callback(None)
        pages = [one for one in asked if "limit" in one and "from doc where" in one]
        assert len(pages) > 10
        for sql in pages:
            plan = [row[3] for row in desk._db.execute(f"explain query plan {sql}")]
            assert any("doc USING INDEX" in step for step in plan), plan
            assert not any(step.startswith("SCAN doc") for step in plan), plan
        assert not [one for one in asked if "from doc where" in one and "limit" not in one and "type =" in one
                    and "'meeting'" not in one]  # fmt: skip


def test_a_reviewer_goes_on_where_the_newest_note_was_written(folder: Path) -> None:
    path = folder / "sec.desk"
    with closing(DeskFile.open(path)) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        actor = desk.records("actor")[0].id.hex()
        made = [
            capture.record(desk, sitting, "submission", {"title": title, "kind": "statement", "actor": actor}).id
            for title in ("First", "Second")
        ]
        with closing(Lists.open(path)) as lists:
            reviewer = identity.take_seat(lists, PASSPHRASE)
            object.__setattr__(reviewer, "role", Role.REVIEWER)
            assert look_ahead(lists, reviewer, TODAY).submission == (made[1], "Second")
            capture.record(desk, sitting, "open_note", {"submission": made[0].hex(), "text": "Weak"})
            assert look_ahead(lists, reviewer, TODAY).submission == (made[0], "First")


def test_lines_lead_to_where_they_are_dealt_with(qtbot: QtBot, hands: Any, opened: Any, dated: Path) -> None:
    window = opened("sec")
    home = window.shown
    qtbot.waitUntil(lambda: any("Near" in one.accessibleName() for one in home.findChildren(Line)))
    line = next(one for one in home.findChildren(Line) if "Near" in one.accessibleName())
    assert "Pledge" in line.accessibleName()
    hands.click(line)
    pledges = window._screens["pledges"]
    assert window.shown is pledges
    qtbot.waitUntil(lambda: pledges.list.pane.record is not None)
    hands.go(window, "home")
    hands.click(next(one for one in home.findChildren(Line) if "Closing" in one.accessibleName()))
    assert window.shown is window._screens["log"]
    hands.go(window, "home")
    hands.click(next(one for one in home.findChildren(Line) if "Report" in one.accessibleName()))
    assert window.shown is window._screens["records"]
    assert dated.exists()
    qtbot.waitUntil(lambda: not window.office.busy)


def test_the_secretariat_lets_in_or_turns_away_what_waits(
    qtbot: QtBot, hands: Any, opened: Any, folder: Path, pin: str
) -> None:
    with closing(wiring.new_desk(folder / "new.desk", pin=pin)) as desk:
        wiring.receive(desk, folder / "kit.stk")
        identity.join(desk, person="kim", name="Kim", device="d", role=Role.RAPPORTEUR, passphrase="x")
        sitting = identity.take_seat(desk, "x")
        capture.record(desk, sitting, "decision", {"title": "From Kim", "text": "As said"})
        [bundle] = wiring.hand_over(desk, sitting, "secretariat", folder)
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        wiring.receive(desk, bundle)
        desk._db.execute("delete from request")  # as if it had come without who asks
        desk.settle(afresh=True)
    window = opened("sec")
    screen = window.go("quarantine")
    qtbot.waitUntil(lambda: screen.list.count() == 1)
    assert not screen.let.isEnabled()
    hands.type_in(screen.reason, "Known to us.")
    hands.click(screen.let)
    qtbot.waitUntil(lambda: bool(window.notices.texts()), timeout=10_000)
    window.notices.clear()
    hands.type_in(screen.reason, "Not known.")
    hands.click(screen.turn)
    qtbot.waitUntil(lambda: bool(window.notices.texts()), timeout=10_000)


@pytest.fixture
def pin(folder: Path) -> str:
    return (folder / "pin").read_text()
