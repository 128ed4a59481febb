"""``stocktake bench demo``: the whole job on the sample region."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from desktop.bench.rows import Row
from desktop.demo import Demo


def demo(_ops: int | None) -> list[Row]:
    """Measure the whole job on the sample region."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        Demo(Path(folder), None).run()
        seconds = time.perf_counter() - start
    return [Row(name="demo", value=seconds, unit="s", better="lower", must=30, aim=15)]
