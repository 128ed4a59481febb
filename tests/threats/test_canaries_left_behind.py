"""Canaries in what is left behind beside the work: logs, diagnostics, temporary files, what a crash leaves."""

from __future__ import annotations

import datetime as dt
import json
import logging
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop import wiring
from desktop.exchange import export as exporting
from desktop.exchange.formats import MAKERS
from desktop.records.labels import Audience
from desktop.registry import serve
from desktop.registry.database import Database
from desktop.registry.errors import tell
from desktop.reports import forms, kinds
from desktop.reports.request import FORMS, Request
from desktop.store.summary import diagnose
from desktop.ui.notices import about
from desktop.ui.run import keep_log

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canaries import Meeting

MOMENT = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
CANARY = "canary-4f1d9b"
CRASHES = """
import os, signal, sys
from pathlib import Path
from desktop.casework import capture, drafts, identity
from desktop.store.desk import DeskFile

desk = DeskFile.open(Path(sys.argv[1]))
seat = identity.take_seat(desk, "x")
canary = sys.argv[2]
drafts.keep(desk, seat, drafts.Draft(type="decision", text=canary))
capture.note(desk, seat, "stakeholder_input", {"shown_as": "S", "protection": canary})
made = capture.record(desk, seat, "stakeholder_input", {"shown_as": "S", "protection": canary})
assert canary in str(seat.in_hand)
with desk.transaction():
    capture.change(desk, seat, made.id, {"protection": canary + " corrected"})
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Give the window's log."""
    path, logger = tmp_path / "window.log", logging.getLogger("stocktake")
    before = list(logger.handlers)
    keep_log(path)
    yield path
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def fault() -> Exception:
    """Return a fault of the program that repeats what somebody wrote, as does the one it came from."""
    try:
        try:
            int(CANARY)
        except ValueError as first:
            raise KeyError(CANARY) from first
    except KeyError as second:
        return second


def test_the_window_s_log_says_where_a_fault_was_and_nothing_that_somebody_wrote(log: Path) -> None:
    assert CANARY in repr(fault())
    about(fault())
    written = log.read_text()
    assert CANARY not in written
    assert "builtins.KeyError" in written
    assert "builtins.ValueError" in written
    assert Path(__file__).name in written


def test_the_registry_s_log_does_neither(capsys: pytest.CaptureFixture[str]) -> None:
    serve._log_lines()
    logger = logging.getLogger("stocktake.registry")
    tell("jobs", fault())
    logger.error("a fault", exc_info=fault())
    logger.handlers, written = [], capsys.readouterr().err
    assert CANARY not in written
    for line in written.splitlines():
        trace = json.loads(line)["trace"]
        assert [one for one in trace if not one.startswith(" ")] == ["builtins.KeyError", "builtins.ValueError"]
        assert Path(__file__).name in trace[1]


def test_a_fault_of_the_registry_s_database_names_no_value(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'registry.db'}")
    with pytest.raises(DBAPIError) as raised, database.engine.begin() as connection:
        connection.execute(text("insert into nowhere values (:value)"), {"value": CANARY})
    assert CANARY not in repr(raised.value)
    database.engine.dispose()


@pytest.mark.parametrize("reader", ["watch", "rapp", "peer", "lead", "sec-two", "secretariat"])
def test_diagnostics_hold_nothing_that_somebody_wrote(reader: str, meeting: Meeting) -> None:
    told = json.dumps(diagnose(meeting.desks[reader], meeting.folder / f"{reader}.desk")).encode()
    assert not any(meeting.found(told).values())
    assert not any(name.encode() in told for name in ("carda-2026", "rapp", "secretariat"))


def test_nothing_is_left_in_temporary_files(meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    desk, seat = meeting.desks["secretariat"], meeting.seats["secretariat"]
    [taken] = wiring.hand_over(desk, seat, "secretariat", meeting.folder / "for-tmp.stk")
    wiring.receive(meeting.desks["sec-two"], taken)
    wiring.print_meeting(desk, "secretariat")
    wish = exporting.Wish(audience=frozenset(Audience), personal=True, sealed=True)
    for make in MAKERS.values():
        make(exporting.export(desk, wish, MOMENT.isoformat(), seat))
    outline = kinds.outline(desk, Request(kind="meeting", copy="secretariat", created=MOMENT))
    for form in FORMS:
        forms.made(outline, form)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == []
    assert not list(meeting.folder.glob("*.part"))


def test_a_crash_leaves_no_sealed_value_and_no_private_note_readable(meeting: Meeting, tmp_path: Path) -> None:
    for path in meeting.folder.glob("rapp.desk*"):
        shutil.copy(path, tmp_path / path.name)
    work = tmp_path / "rapp.desk"
    killed = subprocess.run(
        [sys.executable, "-c", CRASHES, str(work), CANARY],
        env={"TMPDIR": str(tmp_path), "PATH": "", "HOME": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -9, killed.stderr.decode()
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"rapp.desk", "rapp.desk-wal"} <= {path.name for path in left}
    assert [path.name for path in left if CANARY.encode() in path.read_bytes()] == []
