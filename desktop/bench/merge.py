"""``stocktake bench merge``: the merge against plain inserts of the same rows, within one run, proven before any time.

A1 is in :mod:`desktop.bench.baseline`, the clock in :mod:`desktop.bench.subject`, what comes after the merge in
:mod:`desktop.bench.after`, other ways to merge in :mod:`desktop.bench.beside`.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.bench import baseline, beside
from desktop.bench.after import Full
from desktop.bench.alone import peak_of_merging
from desktop.bench.baseline import row_of
from desktop.bench.rows import NOT_MEASURED, Row
from desktop.bench.subject import ONCE, Proven, Subject
from desktop.bench.timing import interleaved, ratio, timed
from desktop.bench.workload import Workload

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bench.after import Pair

    Seconds = dict[str, list[float]]

OPERATIONS: Final = 100_000
MANY: Final = 1_000_000
_X: Final = "\N{MULTIPLICATION SIGN}"
_TIMES: Final = f"{_X} A1"
_BYTES: Final = "bytes an operation"
_LOOP_NOTE: Final = "keeps all, finds conflicts; no verification, no labels, no values by record"


def merge(operations: int | None) -> list[Row]:
    """Measure; raises :class:`desktop.bench.proof.NotTheReference` instead where the merge is wrong."""
    with tempfile.TemporaryDirectory(prefix="stocktake-bench-") as name:
        return _Measuring(Path(name), operations or OPERATIONS).rows()


class _Measuring:
    """One run in a folder of its own."""

    def __init__(self, place: Path, operations: int) -> None:
        self._place, self._count = place, operations
        self._work = Workload(operations)
        self._subject = Proven(place / "whole", self._work)
        self._half = Subject(place / "half", Workload(operations // 2))
        self._table = place / "a1.db"

    def rows(self) -> list[Row]:
        """Return all rows; what is done to the full desk comes last."""
        seconds, missing = self._race()
        return [
            *self._bulk(seconds),
            *self._sizes(),
            self._memory(),
            *self._after(),
            _row(
                "growth from half the operations",
                ratio(seconds["at once"], seconds["half"]),
                f"{_X} the time",
                2.2,
                2.05,
            ),
            *_beside(seconds, missing),
        ]

    def _race(self) -> tuple[Seconds, list[str]]:
        """Time everything that merges all, side by side; returns the seconds, and what is not installed."""
        phases = [
            [[row_of(edit, self._work.public) for edit in edits] for edits in phase] for phase in self._work.phases
        ]
        rows = [row for phase in phases for device in phase for row in device]
        candidates: dict[str, Callable[[], float]] = {
            "A1": _fresh(self._table, lambda path: baseline.insert(path, rows)),
            "at once": self._subject.at_once,
            "one by one": self._subject.one_by_one,
            "half": self._half.at_once,
            "loop": _fresh(self._place / "loop.db", lambda path: baseline.loop(path, rows)),
        }
        missing = []
        for name, prepare in beside.libraries().items():
            if prepare is None:
                missing.append(name)
            else:
                candidates[name] = _fresh(self._place / name, prepare(phases))
        return interleaved(candidates, patient=self._count < MANY), missing

    def _bulk(self, seconds: Seconds) -> list[Row]:
        median = {name: statistics.median(seconds[name]) for name in ("at once", "one by one", "A1")}
        said = f"{self._count:,} operations, {len(seconds['A1'])} rounds; A1 {median['A1']:.2f} s"
        return [
            _row("bulk merge", ratio(seconds["at once"], seconds["A1"]), _TIMES, 1.0, 0.5,
                 f"{said}, merge {median['at once']:.2f} s"),
            _row("bulk merge, each of 20 bundles in its own transaction", ratio(seconds["one by one"], seconds["A1"]),
                 _TIMES, 1.8, 1.2, f"{said}, merge {median['one by one']:.2f} s"),
        ]  # fmt: skip

    def _sizes(self) -> list[Row]:
        bundles = sum(path.stat().st_size for path in self._subject.bundles)
        desk = self._subject.sealing.desk_path(ONCE).stat().st_size
        return [
            _row("bundles, three labels", bundles / self._count, _BYTES, 32, 26),
            _row("desk file after merge", desk / self._count, _BYTES, 120, 85),
            Row(name="conflicts found, all values readable", value=self._subject.conflicts_found, unit="of all",
                better="higher", must=1.0, aim=1.0),
        ]  # fmt: skip

    def _memory(self) -> Row:
        desk = self._subject.sealing.new_desk("alone")
        desk.close()
        peak = peak_of_merging(self._subject.sealing.desk_path("alone"), self._subject.bundles)
        name = "memory of a process that only merges"
        if peak is None:
            return _row(name, NOT_MEASURED, "MiB", 1024, 400, "only Linux tells, and only where Python is installed")
        return _row(name, peak, "MiB", 1024, 400, "peak of resident memory, the program itself included")

    def _after(self) -> list[Row]:
        full = Full(self._subject, self._work, self._table)
        return [
            _against("one more bundle of 1,000 operations", full.one_more_bundle(), "the same rows into A1", 2, 1),
            _against("one record's whole history", full.history(), "reading its rows by an index", 20, 3),
            _against("saving one field, durable", full.saving(self._place), "a bare durable commit", 2, 1.3),
        ]


def _against(name: str, seconds: Pair, other: str, must: float, aim: float) -> Row:
    here, there = (f"{1000 * statistics.median(some):.2f} ms" for some in seconds)
    note = f"medians of {len(seconds[0])}: {here} against {there}"
    return _row(name, ratio(*seconds), f"{_X} {other}", must, aim, note)


def _fresh(path: Path, make: Callable[[Path], object]) -> Callable[[], float]:
    """Return what times making a file, the one before removed."""

    def run() -> float:
        baseline.remove(path)
        return timed(lambda: make(path))

    return run


def _beside(seconds: Seconds, missing: list[str]) -> list[Row]:
    rows = [
        _row(
            "beside: plain loop, an operation at a time", ratio(seconds["loop"], seconds["A1"]), _TIMES, note=_LOOP_NOTE
        )
    ]
    for name, note in beside.NOTES.items():
        if name in missing:
            rows.append(_row(f"beside: {name}", NOT_MEASURED, _TIMES, note="not installed"))
        else:
            rows.append(_row(f"beside: {name}", ratio(seconds[name], seconds["A1"]), _TIMES, note=note))
    return rows


def _row(
    name: str, value: float, unit: str, must: float | None = None, aim: float | None = None, note: str = ""
) -> Row:
    return Row(name=name, value=value, unit=unit, better="lower", must=must, aim=aim, note=note)
