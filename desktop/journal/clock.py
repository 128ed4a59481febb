"""Hybrid logical time: 48 bits of milliseconds since 1970 (UTC), 16 bits of counter.

It orders what people see; *cause* comes only from what an operation names as superseded.
Source: Kulkarni et al., "Logical Physical Clocks", 2014.
"""

from __future__ import annotations

import datetime as dt
import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTER_BITS = 16
MAX_DRIFT_MS = 24 * 3600 * 1000
_MAX_TIME = 1 << 63


def wall_ms() -> int:
    """Return the system's clock in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class Clock:
    """Gives times that never go back on one desk."""

    def __init__(self, last: int = 0, now_ms: Callable[[], int] = wall_ms) -> None:
        """Start after ``last``, the newest time this desk ever gave."""
        self.last = last
        self._now_ms = now_ms

    def tick(self) -> int:
        """Return the next time: the wall clock's where it is ahead, otherwise one more than the last."""
        self.last = max(self._now_ms() << COUNTER_BITS, self.last + 1)
        return self.last

    def see(self, foreign: int) -> None:
        """Move past a time that came from elsewhere, unless it is more than a day ahead of this clock."""
        limit = (self._now_ms() + MAX_DRIFT_MS) << COUNTER_BITS
        if self.last < foreign < min(limit, _MAX_TIME):
            self.last = foreign


def as_datetime(hybrid: int) -> dt.datetime:
    """Return the wall-clock part of a hybrid time, UTC."""
    milliseconds = min(hybrid >> COUNTER_BITS, 253_402_300_799_999)
    return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(milliseconds=max(milliseconds, 0))


def new_record_id(now_ms: int | None = None) -> bytes:
    """Return a UUIDv7 (RFC 9562) as 16 bytes: 48 bits of milliseconds, the rest random but for the six fixed bits."""
    milliseconds = wall_ms() if now_ms is None else now_ms
    tail = bytearray(os.urandom(10))
    tail[0] = tail[0] & 0x0F | 0x70
    tail[2] = tail[2] & 0x3F | 0x80
    return milliseconds.to_bytes(6, "big") + bytes(tail)
