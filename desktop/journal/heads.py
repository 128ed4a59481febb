"""Heads: the admitted operations of a cell that no admitted operation of the same cell supersedes.

One pass over whole columns, free of order.  An operation of another cell, and so of another label, supersedes nothing
here, whatever it names: withholding a compartment never makes holes in another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Mask = NDArray[np.bool_]


def find_heads(op: Ints, cell: Ints, parent: Ints, parent_cell: Ints) -> Mask:
    """Return which operations are heads.

    ``op`` and ``cell`` (n): operation ids and the cell of each, no pair twice.  ``parent`` and ``parent_cell``
    (m): each edge's superseded id and the cell of the operation that names it; ids that are not here are ignored.
    """
    heads = np.ones(len(op), np.bool_)
    order = np.argsort(op, kind="stable")
    ids = op[order]
    place = np.searchsorted(ids, parent)
    while len(place):  # once more for each time an id stands in yet another label, which only a faulty writer does
        found = place < len(ids)
        place, parent, parent_cell = place[found], parent[found], parent_cell[found]
        same = ids[place] == parent
        place, parent, parent_cell = place[same], parent[same], parent_cell[same]
        named = order[place]
        heads[named[cell[named] == parent_cell]] = False
        place = place + 1
    return heads


def shown_first(cell: Ints, time: Ints, op: Ints) -> Ints:
    """Return the order by cell, then hybrid time, then id: the last of each cell is the one shown first."""
    return np.lexsort((op, time, cell))


def group_ends(sorted_cells: Ints) -> Ints:
    """Return the borders of runs of equal numbers: k + 1 positions for k runs (one position for none)."""
    if not len(sorted_cells):
        return np.zeros(1, np.int64)
    starts = np.flatnonzero(np.append(np.array([True]), sorted_cells[1:] != sorted_cells[:-1]))
    return np.append(starts, len(sorted_cells))
