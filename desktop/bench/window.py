"""``stocktake bench window``: start, search in 100,000 pledges and capture, each beside a bare PySide6 window.

What is Qt's is in :mod:`desktop.ui.measure`; it runs in processes of its own, without a screen.
"""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.bench.rows import NOT_MEASURED, Row
from desktop.bench.timing import interleaved, ratio
from desktop.bench.window_desk import PASSPHRASE, full_desk
from desktop.store.lists import Lists

if TYPE_CHECKING:
    from desktop.store.lists import Query

PLEDGES: Final = 100_000
_LONGEST: Final = 300  # seconds for one process
_STARTED: Final = 14_200  # pledges of the desk that is started with: seven operations each
_STARTS: Final = 7
_TYPED: Final = ("water", "legal", "aa-0005", "zz", "budget", "campaign")
_CAPTURES: Final = 45
_X: Final = "\N{MULTIPLICATION SIGN}"


def window(pledges: int | None) -> list[Row]:
    """Measure; ``pledges`` is how many there are to search in."""
    if getattr(sys, "frozen", False):
        why = "only where Python is installed"
        return [Row(name=name, value=NOT_MEASURED, unit=unit, better="lower", must=must, aim=aim, note=why)
                for name, unit, must, aim in _MUSTS]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="stocktake-bench-") as name:
        place = Path(name)
        for part in ("start", "work"):
            (place / part).mkdir()
        return [*_start(place / "start"), *_work(place / "work", pledges or PLEDGES)]


_MUSTS: Final = (
    ("start to shown, with 100,000 operations", f"{_X} a bare PySide6 window with a table", 3.0, 2.0),
    ("keystroke to painted list", f"{_X} the same SQL query and a bare repaint", 2.0, 1.3),
    ("capture: Enter to saved and shown", f"{_X} a bare durable commit and a bare repaint", 2.5, 1.5),
)


def _beside(name: str, value: float, unit: str, note: str = "") -> Row:
    return Row(name=name, value=value, unit=unit, better="lower", note=note)


def _must(at: int, value: float, note: str) -> Row:
    name, unit, must, aim = _MUSTS[at]
    return Row(name=name, value=value, unit=unit, better="lower", must=must, aim=aim, note=note)


# ---- start ---------------------------------------------------------------------------------------------------------


def _start(place: Path) -> list[Row]:
    """Start both programs in turn."""
    desk = full_desk(place, _STARTED)
    bare = Path(__file__).parents[1] / "ui" / "bare.py"
    frames, memory = [], []

    def ours() -> float:
        begin = time.perf_counter()
        told = json.loads(_run(place, "-m", "desktop.ui.measure", str(desk)))
        frames.append(told["frame"] - begin)
        memory.append(told["memory"])
        return float(told["desk"] - begin)

    def theirs() -> float:
        begin = time.perf_counter()
        return float(_run(place, str(bare))) - begin

    for run in (ours, theirs):
        run()  # the first start reads the program from the disk
    seconds = interleaved({"here": ours, "bare": theirs}, _STARTS)
    here, there = (statistics.median(seconds[name]) for name in ("here", "bare"))
    said = f"medians of {_STARTS}: {1000 * here:.0f} ms against {1000 * there:.0f} ms"
    return [
        _must(0, ratio(seconds["here"], seconds["bare"]), said),
        _beside("start to the desk's first screen", 1000 * here, "ms"),
        _beside("start to the frame", 1000 * statistics.median(frames), "ms", "before the desk is open"),
        _beside("a bare window's start", 1000 * there, "ms"),
        _beside("memory after the start", max(memory), "MiB", "peak of resident memory"),
    ]


def _run(place: Path, *words: str) -> str:
    """Run a Python program without a screen and with an empty home; returns what it says."""
    home = place / "home"
    xdg = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    given = {**os.environ, **xdg, "HOME": str(home), "LOCALAPPDATA": str(home), "QT_QPA_PLATFORM": "offscreen"}
    home.mkdir(exist_ok=True)
    command = [sys.executable, *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=given, timeout=_LONGEST)  # noqa: S603 - this very program
    return done.stdout


# ---- work at a full desk -------------------------------------------------------------------------------------------


def _work(place: Path, pledges: int) -> list[Row]:
    begin = time.perf_counter()
    desk = full_desk(place, pledges)
    built = time.perf_counter() - begin
    told = json.loads(_run(place, "-m", "desktop.bench.window", str(desk)))
    rows = []
    for at, name in ((1, "search"), (2, "note")):
        here, there = (_p95(told[name][side]) for side in (0, 1))
        said = f"95th percentiles of {len(told[name][0])}: {here:.1f} ms against {there:.1f} ms"
        rows.append(_must(at, here / there, said))
        rows.append(_beside(f"{_MUSTS[at][0]}, 95th percentile", here, "ms", f"median {_median(told[name][0]):.1f} ms"))
    return [
        *rows,
        _beside("capture: Ctrl+Enter to on record and shown, 95th percentile", _p95(told["record"][0]), "ms",
                f"median {_median(told['record'][0]):.1f} ms"),
        _beside("memory at a full desk", told["memory"], "MiB", f"peak of resident memory, {pledges:,} pledges"),
        _beside("building that desk", built, "s", f"{pledges:,} pledges sealed, proven and merged"),
    ]  # fmt: skip


def _p95(seconds: list[float]) -> float:
    return 1000 * statistics.quantiles(seconds, n=20, method="inclusive")[-1]


def _median(seconds: list[float]) -> float:
    return 1000 * statistics.median(seconds)


# ---- in a process of its own ---------------------------------------------------------------------------------------


def main(desk: Path) -> None:
    """Search and capture at a desk in this process, and print the seconds as JSON."""
    from desktop.ui import measure  # noqa: PLC0415 - commands do not need Qt

    bench = measure.Bench(desk, PASSPHRASE, desk.with_name("window.ini"))
    queries, commits = _Queries(desk), _Commits(desk.with_name("bare.db"))
    told = {
        "search": bench.search(_TYPED, queries),
        "note": bench.capture(_lines("submitted its plan"), commits, on_record=False),
        "record": bench.capture(_lines("withdrew its plan"), commits, on_record=True),
    }
    memory = measure.peak()
    bench.end()
    sys.stdout.write(
        json.dumps({**{name: list(zip(*pairs, strict=True)) for name, pairs in told.items()}, "memory": memory})
    )


def _lines(words: str) -> list[str]:
    return [f"Party {at}: The government {words} for the {at}th time." for at in range(_CAPTURES)]


class _Queries:
    """The SQL of a list, run without anything around it."""

    def __init__(self, desk: Path) -> None:
        path = f"{desk.as_uri()}?mode=ro"
        self._traced, self._plain = (sqlite3.connect(path, uri=True, isolation_level=None) for _ in range(2))
        self._lists = Lists(self._traced)
        self._sql: dict[str, str] = {}

    def __call__(self, query: Query) -> list[list[str]]:
        """Run a list's query; what it is in SQL is found out once."""
        key = repr(query)
        if key not in self._sql:
            seen: list[str] = []
            self._traced.set_trace_callback(seen.append)
            self._lists.page(query)
            self._traced.set_trace_callback(None)
            (self._sql[key],) = (one for one in seen if one.startswith("select uid, type, body"))
        return [[str(one) for one in row] for row in self._plain.execute(self._sql[key])]


class _Commits:
    """A durable commit of one row, as a desk makes them, into a table."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in ("page_size=16384", "journal_mode=wal", "synchronous=full"):
            self._db.execute(f"pragma {pragma}")
        self._db.execute(
            "create table note(id text primary key, author text not null, box blob not null) without rowid"
        )
        self._made = 0

    def __call__(self) -> None:
        self._made += 1
        self._db.execute("begin immediate")
        self._db.execute("insert into note values(?, ?, ?)", (f"{self._made:032x}", "a" * 64, bytes(300)))
        self._db.execute("commit")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
