"""State and values: two desks that hold the same have the same hash, and any difference shows."""

from __future__ import annotations

import hashlib
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.journal.operations import Cell, OpId
from desktop.journal.state import Head, state_of, values_of

if TYPE_CHECKING:
    from random import Random

A, B = b"a" * 16, b"b" * 16
KEY = bytes(range(32))
Cells = dict[Cell, list[Head]]

cells_ = st.builds(
    Cell, st.sampled_from([A, B]), st.sampled_from(["pledge.title", "pledge.goals"]), st.text("é1", max_size=2)
)
ops = st.builds(OpId, st.sampled_from([KEY, b"\xff" * 32]), st.integers(1, 300))
heads = st.builds(Head, ops, st.sampled_from([b"1", b"null", b'"x"']))
states = st.dictionaries(cells_, st.lists(heads, min_size=1, max_size=3, unique_by=lambda head: head.op), max_size=4)


def shuffled(state: Cells, chance: Random) -> list[tuple[Cell, list[Head]]]:
    return [(cell, chance.sample(state[cell], len(state[cell]))) for cell in chance.sample(list(state), len(state))]


def as_sets(state: Cells) -> dict[Cell, set[Head]]:
    return {cell: set(heads) for cell, heads in state.items()}


@settings(max_examples=100, deadline=None)
@given(states, st.randoms(use_true_random=False))
def test_neither_hash_depends_on_the_order_given(state: Cells, chance: Random) -> None:
    assert state_of(state.items()) == state_of(shuffled(state, chance))
    assert values_of(state.items(), {A: "BK-1"}) == values_of(shuffled(state, chance), {A: "BK-1"})


@settings(max_examples=200, deadline=None)
@given(states, states)
def test_two_states_have_one_hash_only_when_they_are_the_same(one: Cells, other: Cells) -> None:
    assert (state_of(one.items()) == state_of(other.items())) is (as_sets(one) == as_sets(other))


@settings(max_examples=200, deadline=None)
@given(states, states)
def test_two_desks_have_one_hash_of_values_only_when_their_values_are_the_same(one: Cells, other: Cells) -> None:
    first, second = ({cell: {head.value for head in found} for cell, found in side.items()} for side in (one, other))
    assert (values_of(one.items(), {}) == values_of(other.items(), {})) is (first == second)


def test_the_state_is_hashed_as_the_specification_says() -> None:
    cell = Cell(A, "pledge.title", "é")
    early, late = Head(OpId(KEY, 2), b'"y"'), Head(OpId(KEY, 256), b'"x"')
    parts = (
        *(b"\0\0\0\x10" + A, b"\0\0\0\x0cpledge.title", b"\0\0\0\x02\xc3\xa9", b"\0\0\0\x02"),
        *(b"\0\0\0\x28" + KEY + b"\0\0\0\0\0\0\0\x02", b'\0\0\0\x03"y"'),
        *(b"\0\0\0\x28" + KEY + b"\0\0\0\0\0\0\x01\0", b'\0\0\0\x03"x"'),
    )
    assert state_of([(cell, [late, early])]) == hashlib.sha256(b"".join(parts)).hexdigest()


def test_values_are_hashed_as_the_specification_says() -> None:
    cell = Cell(A, "pledge.title", "")
    found = [Head(OpId(KEY, 1), b"2"), Head(OpId(KEY, 2), b"1"), Head(OpId(KEY, 3), b"2")]
    parts = b"\0\0\0\x04BK-1", b"\0\0\0\x0cpledge.title", b"\0\0\0\0", b"\0\0\0\x02", b"\0\0\0\x011", b"\0\0\0\x012"
    assert values_of([(cell, found)], {A: "BK-1"}) == hashlib.sha256(b"".join(parts)).hexdigest()


def test_nothing_has_a_hash_too() -> None:
    empty = hashlib.sha256().hexdigest()
    assert state_of([]) == values_of([], {}) == empty


def test_values_know_a_record_by_its_reference() -> None:
    here, there = ([(Cell(record, "pledge.title", ""), [Head(OpId(KEY, 1), b"1")])] for record in (A, B))
    assert values_of(here, {A: "BK-1"}) == values_of(there, {B: "BK-1"})
    assert values_of(here, {A: "BK-1"}) != values_of(here, {A: "BK-2"})
    assert values_of(here, {}) == values_of(here, {A: A.hex()})


@pytest.mark.parametrize("order", list(permutations([(A, b"2"), (A, b"1"), (B, b"3")])))
def test_records_of_one_reference_are_hashed_in_the_order_of_their_values(
    order: tuple[tuple[bytes, bytes], ...],
) -> None:
    both = {A: "BK-1", B: "BK-1"}
    rows = [(Cell(record, "pledge.title", ""), [Head(OpId(KEY, 1), value)]) for record, value in order]
    expected = [(Cell(B, "pledge.title", ""), [Head(OpId(KEY, 9), value)]) for value in (b"1", b"2", b"3")]
    assert values_of(rows, both) == values_of(expected, both)
