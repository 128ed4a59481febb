"""``stocktake bench search``: finding records by words, beside the same full-text query without anything around it."""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.bench.rows import Row
from desktop.records.labels import Audience
from desktop.store import search as index
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from collections.abc import Callable

RECORDS: Final = 100_000
_LABEL: Final = "shared@region/bench"
_LIMIT: Final = 50
_AT_ONCE: Final = 50_000  # rows that are indexed in one transaction
_ROUNDS: Final = 7
_SYLLABLES: Final = ["ra", "ve", "lo", "mi", "ta", "no", "se", "ku", "di", "pa", "ro", "ne"]
_CHINESE: Final = "移徙儿童问题报告边境管理资金合作"
_SOUGHT: Final = ("ra", "velo", "mitano sekudi", "paro", "zzz", "儿童", "问题", "no lo ta", "kudipa rave", "移徙 报告")


def search(records: int | None) -> list[Row]:
    """Measure; ``records`` is how many there are to search in."""
    count = records or RECORDS
    with tempfile.TemporaryDirectory(prefix="stocktake-bench-") as folder:
        path = Path(folder) / "search.desk"
        begin = time.perf_counter()
        _fill(path, count)
        size = path.stat().st_size
        built = time.perf_counter()
        with closing(DeskFile.open(path)) as desk:
            while desk.index(_AT_ONCE):
                pass
            indexed = time.perf_counter()
            desk.sweep()
            grown = path.stat().st_size - size
            here, bare = _measured(desk, path)
    said = f"95th percentiles of {len(here)}: {1000 * here[-1]:.1f} ms against {1000 * bare[-1]:.1f} ms"
    times = "\N{MULTIPLICATION SIGN}"
    return [
        Row(name=f"search among {count:,}", value=here[-1] / bare[-1], unit=f"{times} the same FTS query",
            better="lower", must=1.5, aim=1.1, note=said),
        Row(name="making the index", value=indexed - built, unit="s", better="lower",
            note=f"rows written in {built - begin:.1f} s"),
        Row(name="the index", value=grown / count, unit="bytes a record", better="lower"),
    ]  # fmt: skip


def _measured(desk: DeskFile, path: Path) -> tuple[list[float], list[float]]:
    """Return the seconds at each percentile's border, up to the 95th, of searching and of the bare query."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as plain:
        labels = [row for (row,) in plain.execute("select id from label")]
        here, bare = [], []
        for _ in range(_ROUNDS):
            for words in _SOUGHT:
                wanted = index.within(index.expression(words), labels)
                limits = {"among": index.RANKED, "limit": 2 * _LIMIT}
                given: dict[str, str | int] = {"match": wanted, "weigh": True, "gone": "[]", "hidden": "[]", **limits}
                bare.append(_seconds(partial(_fetch, plain, given)))
                here.append(_seconds(partial(desk.search, words, [Audience.SHARED], limit=_LIMIT)))
    return _to_p95(here), _to_p95(bare)


def _fetch(connection: sqlite3.Connection, given: dict[str, str | int]) -> list[tuple[object, ...]]:
    return connection.execute(index.BEST, given).fetchall()


def _seconds(run: Callable[[], object]) -> float:
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def _to_p95(seconds: list[float]) -> list[float]:
    return statistics.quantiles(seconds, n=20, method="inclusive")


def _fill(path: Path, count: int) -> None:
    """Write rows as a merge leaves them; what is found depends on nothing else."""
    with closing(DeskFile.create(path)):
        pass
    chance = random.Random("search")  # noqa: S311 - repeatable, not secret

    def words(number: int) -> str:
        return " ".join("".join(chance.choices(_SYLLABLES, k=3)) for _ in range(number))

    def chinese() -> str:
        return "".join(chance.choices(_CHINESE, k=12))

    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("begin")
        db.execute("insert into label(id, text) values(1, ?)", (_LABEL,))
        db.executemany(
            "insert into doc(uid, type, label, body, heads, past) values(?, 'pledge', 1, ?, x'', x'')",
            (
                (at.to_bytes(16), f'{{"ref":"AA-{at}","title":"{words(6)}","description":"{words(20)} {chinese()}"}}')
                for at in range(count)
            ),
        )
        db.execute("commit")
