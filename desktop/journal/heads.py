"""Heads: the admitted operations of a cell that no admitted operation of the same cell supersedes.

One pass over whole columns, free of order.  An operation of another cell, and so of another label, supersedes nothing
here, whatever it names: withholding a compartment never makes holes in another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.journal.arrays import np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Mask = NDArray[np.bool_]


_SIXTEEN = (1 << 16) - 1


def find_heads(op: Ints, cell: Ints, parent: Ints, parent_cell: Ints) -> tuple[Mask, Mask]:
    """Return which operations are heads (n), and which edges found what they supersede (m).

    ``op`` and ``cell`` (n): operation ids and the cell of each, no pair twice.  ``parent`` and ``parent_cell``
    (m): each edge's superseded id and the cell of the operation that names it.
    """
    heads, met = np.ones(len(op), np.bool_), np.zeros(len(parent), np.bool_)
    order = np.argsort(op, kind="stable")
    ids = op[order]
    place, edge = np.searchsorted(ids, parent), np.arange(len(parent))
    while len(edge):  # once more for each time an id stands in yet another label, which only a faulty writer does
        here = place < len(ids)
        place, edge = place[here], edge[here]
        same = ids[place] == parent[edge]
        place, edge = place[same], edge[same]
        named = order[place]
        mine = cell[named] == parent_cell[edge]
        heads[named[mine]] = False
        met[edge[mine]] = True
        place = place + 1
    return heads, met


def shown_first(cell: Ints, time: Ints, op: Ints) -> Ints:
    """Return the order by cell, then hybrid time, then id: the last of each cell is the one shown first."""
    order = np.argsort(cell, kind="stable")
    same = cell[order][1:] == cell[order][:-1]
    several = np.flatnonzero(np.append(same, False) | np.append(False, same))  # few have
    some = order[several]
    order[several] = some[np.lexsort((op[some], time[some], cell[some]))]
    return order


def in_order(numbers: Ints) -> Ints:
    """Return the order of numbers from 0 to below 2**32, equal ones as they stand, sixteen bits at a time."""
    order = np.argsort(numbers.astype(np.uint16), kind="stable")
    if len(numbers) and numbers.max() > _SIXTEEN:
        order = order[np.argsort((numbers >> 16).astype(np.uint16)[order], kind="stable")]
    return order


def group_ends(sorted_cells: Ints) -> Ints:
    """Return the borders of runs of equal numbers: k + 1 positions for k runs (one position for none)."""
    if not len(sorted_cells):
        return np.zeros(1, np.int64)
    starts = np.flatnonzero(np.append(np.array([True]), sorted_cells[1:] != sorted_cells[:-1]))
    return np.append(starts, len(sorted_cells))
