"""The merge as one would explain it: slow, plain dicts, and nothing of the program's own merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.journal.operations import OpId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.bench.workload import Edit
    from desktop.journal.operations import Cell

Heads = list[tuple[int, OpId, bytes]]  # time, id, value: the last is the one shown first
Merged = dict[str, dict["Cell", Heads]]  # by label


def merge(public: Sequence[bytes], edits: Iterable[Edit]) -> Merged:
    """Return the heads of every cell: what nobody names who wrote on the same cell in the same label."""
    edits = list(edits)
    named = {(edit.label, edit.operation.cell, old) for edit in edits for old in edit.operation.supersedes}
    merged: Merged = {}
    for edit in edits:
        op, name = edit.operation, OpId(public[edit.device], edit.operation.seq)
        if (edit.label, op.cell, name) not in named:
            merged.setdefault(edit.label, {}).setdefault(op.cell, []).append((op.time, name, op.value))
    for cells in merged.values():
        for heads in cells.values():
            heads.sort()
    return merged


def conflicts(merged: Merged) -> set[tuple[str, Cell]]:
    """Return the cells whose heads have different values."""
    by_cell = ((label, cell, heads) for label, cells in merged.items() for cell, heads in cells.items())
    return {(label, cell) for label, cell, heads in by_cell if len({value for _, _, value in heads}) > 1}
