"""No time without proof: in whatever order bundles come, desks must show what the reference merge shows."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from desktop.bench.reference import conflicts
from desktop.exchange import folder
from desktop.records.errors import StocktakeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from desktop.bench.reference import Merged
    from desktop.bench.sealing import Sealing
    from desktop.store.desk import DeskFile

    Transactions = Iterator[list[Path]]


class NotTheReference(StocktakeError):
    """A desk that shows something else than the reference merge; no time is printed."""

    def __init__(self, order: str, what: str) -> None:
        """Name the order of delivery and what differs."""
        super().__init__(
            f"Delivered {order}, {what} differ from the reference merge.",
            safe="Nothing was measured.",
            todo="Report this: the merge is wrong on this computer.",
        )


def prove(sealing: Sealing, bundles: Sequence[Path], expected: Merged) -> int:
    """Deliver bundles in every way; returns how many conflicts were found, or raises :class:`NotTheReference`."""
    found = 0
    for order, deliver in _ways(sealing).items():
        with closing(sealing.new_desk("proof")) as desk:
            try:
                for paths in deliver(bundles):
                    desk.take(*map(folder.read, paths))
            except sqlite3.Error as fault:
                raise NotTheReference(order, f"the views cannot be written ({fault}), so they") from fault
            found = require(desk, expected, order)
    return found


def _ways(sealing: Sealing) -> dict[str, Callable[[Sequence[Path]], Transactions]]:
    """Return ways to deliver: each yields the bundles of one transaction after the other."""

    def repeated(bundles: Sequence[Path]) -> Transactions:
        for bundle in bundles:
            yield [bundle]
            yield [bundle, bundle]
        yield list(bundles)

    def split(bundles: Sequence[Path]) -> Transactions:
        return ([piece] for bundle in bundles for piece in sealing.split(bundle))

    def shuffled(bundles: Sequence[Path]) -> Transactions:
        pieces = list(split(bundles))
        random.Random(len(pieces)).shuffle(pieces)  # noqa: S311 - repeatable, not secret
        yield from pieces

    return {
        "at once": lambda bundles: iter([list(bundles)]),
        "reversed": lambda bundles: ([bundle] for bundle in reversed(bundles)),
        "repeated": repeated,
        "split": split,
        "split and shuffled": shuffled,
    }


def require(desk: DeskFile, expected: Merged, order: str) -> int:
    """Compare heads, values and conflicts of every label; returns how many conflicts there are."""
    shown = {record.id: record.values for record in desk.records("bench")}
    for label, cells in expected.items():
        found = {cell: [(head.time, head.op, head.value) for head in heads] for cell, heads in desk.shown_cells(label)}
        if found != cells:
            raise NotTheReference(order, f"the heads of {label}")
        if any(shown[cell.record].get(cell[1:]) != heads[-1][2] for cell, heads in cells.items()):
            raise NotTheReference(order, f"the values of {label}")
    if set(desk.labels()) != set(expected):
        raise NotTheReference(order, "the labels")
    differing = {(str(one.label), one.cell) for one in desk.differences()}
    if differing != conflicts(expected):
        raise NotTheReference(order, "the conflicts")
    if desk.incomplete():
        raise NotTheReference(order, "the superseded operations waited for")
    return len(differing)
