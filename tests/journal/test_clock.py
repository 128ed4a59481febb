"""Hybrid time never goes back on one desk, and no foreign clock drags it far ahead."""

from __future__ import annotations

import datetime as dt
import time
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.journal.clock import COUNTER_BITS, MAX_DRIFT_MS, Clock, as_datetime, new_record_id, wall_ms

NOW = 1_795_000_000_000
moments = st.integers(NOW - 10, NOW + 10)


def at(milliseconds: int) -> int:
    return milliseconds << COUNTER_BITS


@settings(max_examples=100, deadline=None)
@given(st.lists(moments, min_size=2), st.integers(0, at(NOW + 100)))
def test_times_rise_however_the_wall_clock_jumps(walls: list[int], last: int) -> None:
    steps = iter(walls)
    clock = Clock(last, lambda: next(steps))
    times = [clock.tick() for _ in walls]
    assert all(a < b for a, b in zip([last, *times], times, strict=False))
    assert all(given >= at(wall) for given, wall in zip(times, walls, strict=True))


def test_a_wall_clock_that_is_ahead_gives_the_time() -> None:
    assert Clock(5, lambda: NOW).tick() == at(NOW)


def test_a_wall_clock_that_stands_still_gives_one_more() -> None:
    clock = Clock(now_ms=lambda: NOW)
    assert [clock.tick(), clock.tick()] == [at(NOW), at(NOW) + 1]


def test_a_clock_moves_past_a_time_it_sees() -> None:
    clock = Clock(now_ms=lambda: NOW)
    clock.see(at(NOW + 500) + 3)
    assert clock.tick() == at(NOW + 500) + 4


@pytest.mark.parametrize(
    ("foreign", "moved"),
    [
        (at(NOW - 1), False),
        (at(NOW), False),
        (at(NOW) + 1, True),
        (at(NOW + MAX_DRIFT_MS) - 1, True),
        (at(NOW + MAX_DRIFT_MS), False),
        (1 << 80, False),
    ],
)
def test_a_clock_believes_no_time_behind_it_or_a_day_ahead(foreign: int, moved: bool) -> None:  # noqa: FBT001 - the expected answer
    clock = Clock(at(NOW), lambda: NOW)
    clock.see(foreign)
    assert clock.last == (foreign if moved else at(NOW))


def test_a_time_stays_within_63_bits_even_on_a_desk_far_in_the_future() -> None:
    clock = Clock(5, lambda: 1 << 60)
    clock.see(1 << 63)
    assert clock.last == 5


def test_the_system_clock_counts_milliseconds() -> None:
    assert abs(wall_ms() - time.time() * 1000) < 5_000
    assert Clock().tick() >> COUNTER_BITS == pytest.approx(wall_ms(), abs=5_000)


@pytest.mark.parametrize(
    ("hybrid", "shown"),
    [
        (at(0) + 9, dt.datetime(1970, 1, 1, tzinfo=dt.UTC)),
        (at(1_500) + 9, dt.datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=dt.UTC)),
        (at(-1), dt.datetime(1970, 1, 1, tzinfo=dt.UTC)),
        ((1 << 63) - 1, dt.datetime(6429, 10, 17, 2, 45, 55, 327_000, tzinfo=dt.UTC)),
        (1 << 80, dt.datetime(9999, 12, 31, 23, 59, 59, 999_000, tzinfo=dt.UTC)),
    ],
)
def test_any_number_can_be_shown_as_a_time(hybrid: int, shown: dt.datetime) -> None:
    assert as_datetime(hybrid) == shown


@settings(max_examples=50, deadline=None)
@given(st.integers(0, (1 << 48) - 1))
def test_a_record_id_is_a_uuid_of_version_7(milliseconds: int) -> None:
    record = uuid.UUID(bytes=new_record_id(milliseconds))
    assert (record.version, record.variant) == (7, uuid.RFC_4122)
    assert record.int >> 80 == milliseconds


def test_record_ids_bear_the_present_and_are_never_the_same() -> None:
    made = {new_record_id() for _ in range(1_000)}
    assert len(made) == 1_000
    assert all(abs(int.from_bytes(one[:6], "big") - wall_ms()) < 5_000 for one in made)
