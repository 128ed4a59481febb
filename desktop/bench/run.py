"""The benches by name."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bench.figures import figures
from desktop.bench.merge import merge
from desktop.bench.records import records
from desktop.bench.registry import registry
from desktop.bench.report import report
from desktop.bench.review import review
from desktop.bench.rows import Row
from desktop.bench.search import search
from desktop.bench.summary import summary
from desktop.bench.trust import trust
from desktop.bench.window import window
from desktop.casework.errors import NotFound
from desktop.demo import Demo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def demo(_ops: int | None) -> list[Row]:
    """Measure the whole job on the sample region."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        Demo(Path(folder), None).run()
        seconds = time.perf_counter() - start
    return [Row(name="demo", value=seconds, unit="s", better="lower", must=30, aim=15)]


_BENCHES: dict[str, Callable[[int | None], list[Row]]] = {
    "demo": demo,
    "figures": figures,
    "merge": merge,
    "records": records,
    "registry": registry,
    "report": report,
    "review": review,
    "search": search,
    "summary": summary,
    "trust": trust,
    "window": window,
}
NAMES = tuple(_BENCHES)


def measure(names: Iterable[str], ops: int | None) -> list[Row]:
    """Run benches one after the other; raises :class:`NotFound` for a name there is none of."""
    rows = []
    for name in names:
        if name not in _BENCHES:
            raise NotFound(f"There is no bench “{name}”.", todo=f"There are: {', '.join(NAMES)}.")
        rows += _BENCHES[name](ops)
    return rows
