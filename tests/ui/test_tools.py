"""What stands beside the window: its start, its measures, its pictures, its test of itself."""

from __future__ import annotations

import json
import logging
import os
import runpy
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.bench import window as bench
from desktop.bench.window_desk import full_desk
from desktop.store.desk import DeskFile
from desktop.ui import bare, measure, pictures, run, selftest, whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.ui.window import Window

BOUNDS = {
    "start to shown, with 100,000 operations": (3.0, 2.0),
    "keystroke to painted list": (2.0, 1.3),
    "capture: Enter to saved and shown": (2.5, 1.5),
}


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., int]]:
    """Return the program's start, with the application of the tests and with folders of its own."""
    kept = qapp.applicationName(), qapp.applicationDisplayName()
    monkeypatch.setattr(run, "QApplication", lambda _words: qapp)
    monkeypatch.setattr(run, "user_log_path", lambda *_words, **_more: tmp_path)
    monkeypatch.setattr(run, "user_config_path", lambda *_words, **_more: tmp_path)
    monkeypatch.delenv("STOCKTAKE_TEST_GEOMETRY", raising=False)
    log = logging.getLogger("stocktake")
    before = list(log.handlers)
    yield run.open_window
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()
    qapp.setApplicationName(kept[0])
    qapp.setApplicationDisplayName(kept[1])


def test_the_start_opens_the_desk_that_is_named(folder: Path, start: Callable[..., int]) -> None:
    del start
    seen = measure.start(str(folder / "lead.desk"))
    assert seen["frame"] > 0
    assert seen["desk"] > 0


def test_the_window_begins_where_it_was_when_it_was_closed(
    qtbot: QtBot, folder: Path, start: Callable[..., int]
) -> None:
    measure.start(str(folder / "lead.desk"))
    seen: list[Path | None] = []

    def watch(window: Window) -> None:
        def opened() -> None:
            seen.append(window.office.path)
            window.close()

        window.office.opened.connect(opened)

    assert start([], watch=watch) == 0
    assert seen == [folder / "lead.desk"]
    del qtbot


def test_a_start_with_a_desk_that_cannot_be_opened_says_so_and_shows_the_way_in(
    tmp_path: Path, start: Callable[..., int]
) -> None:
    seen: list[str] = []

    def watch(window: Window) -> None:
        def failed() -> None:
            seen.extend([type(window.shown).__name__, *window.notices.texts()])
            window.close()

        window.office.failed.connect(failed)

    assert start([str(tmp_path / "none.desk")], watch=watch) == 0
    assert seen[0] == "Welcome"
    assert "There is no desk" in seen[1]


def test_faults_are_logged_into_a_file_that_is_made_for_the_first(tmp_path: Path, start: Callable[..., int]) -> None:
    def watch(window: Window) -> None:
        assert not (tmp_path / "window.log").exists()
        for _ in range(2):
            window.office.failed.emit(ValueError("for the log"))
        measure.Painted(window, window.close)

    assert start([], watch=watch) == 0
    log = (tmp_path / "window.log").read_text()
    assert log.count("builtins.ValueError") == 2
    assert "for the log" not in log  # which may repeat what somebody wrote


def test_whereabouts_are_told_only_when_asked_for(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STOCKTAKE_TEST_GEOMETRY", str(tmp_path / "where.json"))
    monkeypatch.setattr(whereabouts, "_EVERY_MS", 1)

    file, seen = tmp_path / "where.json", dict[str, list[list[int]]]()

    def watch(window: Window) -> None:
        def told() -> None:
            qtbot.waitUntil(lambda: file.exists() and "Open a desk" in file.read_text())
            seen.update(json.loads(file.read_text()))
            window.close()

        measure.Painted(window, told)

    assert start([], watch=watch) == 0
    ((_x, _y, width, height),) = seen["Open a desk"]
    assert width > 0
    assert height > 0


def test_the_bare_window_says_when_it_is_painted(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bare, "QApplication", lambda _words: qapp)
    with pytest.raises(SystemExit):
        bare.main()
    assert float(capsys.readouterr().out) > 0


def test_search_and_capture_are_measured_beside_what_is_bare(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del qapp
    bench.main(full_desk(tmp_path, 300))
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    for name in ("search", "note", "record"):
        here, there = told[name]
        assert len(here) == len(there) > 30
        assert min(*here, *there) > 0
    with closing(DeskFile.open(tmp_path / "full.desk")) as desk:
        assert len(desk.notes()) == len(told["note"][0]) + measure.WARM, "each was kept"


def test_the_bench_prints_its_rows_where_it_can_measure_and_where_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {name: [[0.003, 0.003, 0.003], [0.002, 0.002, 0.002]] for name in ("search", "note", "record")}

    def answer(_place: Path, *words: str) -> str:
        if words[-1].endswith("bare.py"):
            return str(bench.time.perf_counter() + 0.1)
        if "desktop.ui.measure" in words:
            now = bench.time.perf_counter()
            return json.dumps({"frame": now + 0.1, "desk": now + 0.2, "memory": 1.0})
        return json.dumps({**told, "memory": 2.0})

    monkeypatch.setattr(bench, "_run", answer)
    monkeypatch.setattr(bench, "full_desk", lambda place, _pledges: place / "full.desk")
    rows = {row.name: row for row in bench.window(10)}
    assert {name: (row.must, row.aim) for name, row in rows.items() if row.must} == BOUNDS
    assert rows["keystroke to painted list"].value == pytest.approx(1.5)
    assert rows["start to shown, with 100,000 operations"].value == pytest.approx(2, rel=0.2)
    monkeypatch.setattr(bench.sys, "frozen", True, raising=False)
    assert [(row.name, row.as_data()["value"]) for row in bench.window(None)] == [(name, None) for name in BOUNDS]
    assert tmp_path.exists()


def test_pictures_are_drawn_of_every_screen(
    qapp: QApplication, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(pictures, "SAMPLE_PASSPHRASE", "four words for tests")
    monkeypatch.setattr(pictures, "_SETTLE_MS", 1)
    pictures.draw(tmp_path, folder / "sec.desk", [folder / "kit.stk"])
    drawn = {path.stem for path in tmp_path.glob("*.png")}
    assert drawn >= {"welcome", "home", "log", "pledges", "receive", "handover", "differing", "print", "log-dark"}


def test_the_window_can_be_tried_without_one(qapp: QApplication, folder: Path) -> None:
    del qapp
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        pdf = wiring.print_meeting(desk, "public")
    assert selftest.try_window(pdf)
    with pytest.raises(selftest.WindowUnusable):
        selftest.try_window(b"no pdf")
    with pytest.raises(selftest.WindowUnusable, match="incomplete"):
        selftest._load_plugins(folder, "linux")


def test_a_process_measures_a_start_and_ends(
    folder: Path, start: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del start
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    monkeypatch.setattr("sys.argv", ["measure", str(folder / "lead.desk")])
    runpy.run_path(measure.__file__, run_name="__main__")
    assert ended == [0]
    assert set(json.loads(capsys.readouterr().out)) == {"frame", "desk", "memory"}
