"""Heads: the one-pass computation gives what the definition says, in whatever order operations come."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.journal.heads import find_heads, group_ends, in_order, shown_first

if TYPE_CHECKING:
    from random import Random

    from numpy.typing import NDArray

Pair = tuple[int, int]  # an operation's id and the cell of it, or of who names it
few = st.integers(0, 6)
pairs = st.tuples(few, st.integers(0, 2))


def column(numbers: list[int]) -> NDArray[np.int64]:
    return np.array(numbers, np.int64)


def heads_of(operations: list[Pair], edges: list[Pair]) -> set[Pair]:
    op, cell = (column([pair[i] for pair in operations]) for i in (0, 1))
    parent, parent_cell = (column([pair[i] for pair in edges]) for i in (0, 1))
    heads, _ = find_heads(op, cell, parent, parent_cell)
    return {pair for pair, head in zip(operations, heads.tolist(), strict=True) if head}


@settings(max_examples=400, deadline=None)
@given(st.lists(pairs, unique=True), st.lists(pairs), st.randoms(use_true_random=False))
def test_heads_are_what_no_operation_of_the_same_cell_names(
    operations: list[Pair], edges: list[Pair], chance: Random
) -> None:
    expected = {pair for pair in operations if pair not in edges}
    assert heads_of(operations, edges) == expected
    chance.shuffle(operations)
    chance.shuffle(edges)
    assert heads_of(operations, edges) == expected
    assert heads_of(operations, edges + edges) == expected


def test_what_is_superseded_is_no_head() -> None:
    assert heads_of([(1, 0), (2, 0)], [(1, 0)]) == {(2, 0)}


def test_an_operation_of_another_cell_supersedes_nothing() -> None:
    assert heads_of([(1, 0), (2, 1)], [(1, 1)]) == {(1, 0), (2, 1)}


def test_what_is_not_here_is_superseded_in_vain() -> None:
    assert heads_of([(5, 0)], [(4, 0), (6, 0)]) == {(5, 0)}


def test_one_id_in_two_cells_is_superseded_in_the_cell_concerned() -> None:
    assert heads_of([(1, 0), (1, 1), (1, 2)], [(1, 2)]) == {(1, 0), (1, 1)}


def test_nothing_has_no_heads() -> None:
    assert heads_of([], [(1, 0)]) == set()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(few, few, few)))
def test_the_last_of_a_cell_is_the_newest_and_of_equals_the_highest_id(rows: list[tuple[int, int, int]]) -> None:
    cell, time, op = (column([row[i] for row in rows]) for i in (0, 1, 2))
    assert [rows[i] for i in shown_first(cell, time, op).tolist()] == sorted(rows)


@settings(max_examples=100, deadline=None)
@given(st.lists(few).map(sorted))
def test_group_ends_are_the_borders_of_runs(cells: list[int]) -> None:
    ends = group_ends(column(cells)).tolist()
    runs = [cells[a:b] for a, b in pairwise(ends)]
    assert runs == [list(run) for _, run in groupby(cells)]
    assert (ends[0], ends[-1]) == (0, len(cells))


@pytest.mark.parametrize("size", [1, 2_000])
def test_a_chain_has_its_end_as_its_only_head(size: int) -> None:
    assert heads_of([(i, 7) for i in range(size)], [(i, 7) for i in range(size - 1)]) == {(size - 1, 7)}


@given(st.lists(st.integers(0, 2**17) | st.integers(0, 2**32 - 1) | st.integers(0, 3)))
def test_numbers_are_put_in_order_and_equal_ones_stay_as_they_stand(numbers: list[int]) -> None:
    assert in_order(column(numbers)).tolist() == sorted(range(len(numbers)), key=numbers.__getitem__)
