"""Timing side by side: round robin, medians of ratios within one run."""

from __future__ import annotations

import gc
import os
import statistics
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROUNDS: Final = 5
FEW: Final = 3
LONG: Final = 20.0


def interleaved(
    candidates: Mapping[str, Callable[[], float]], rounds: int = ROUNDS, *, patient: bool = True
) -> dict[str, list[float]]:
    """Run each candidate in turn, round after round; each returns its own seconds.

    Without patience three rounds are enough where one takes longer than 20 s.  What is in memory before is kept out of
    the garbage collector's sight, so that it does not slow down those who make more objects than others.
    """
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    gc.collect()
    gc.freeze()
    if hasattr(os, "sync"):
        os.sync()
    try:
        for number in range(1, rounds + 1):
            for name, run in candidates.items():
                gc.collect()
                seconds[name].append(run())
            if not patient and number >= FEW and sum(one[0] for one in seconds.values()) > LONG:
                break
    finally:
        gc.unfreeze()
    return seconds


def ratio(of: list[float], to: list[float]) -> float:
    """Return the median of the ratios, round by round."""
    return statistics.median(a / b for a, b in zip(of, to, strict=True))


def timed(run: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Return the seconds that a call takes, by the wall's clock or another.

    ``time.thread_time`` is for what only computes, in one thread: what other programs do meanwhile does not count.
    """
    start = clock()
    run()
    return clock() - start
