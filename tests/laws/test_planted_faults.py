"""Faults planted on purpose: with each of them the law does not hold, and the law's check says so."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.store.concerns import Concerns
from desktop.store.judging import Judging
from desktop.store.kept import Kept
from desktop.store.reading import Reading
from desktop.store.views import Views, _Merge

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from numpy.typing import NDArray

    from desktop.casework.ports import Withdrawal
    from desktop.store.views import Ints

SEEDS = (3, 12, 19, 49)


def check(world: ModuleType, law: ModuleType) -> None:
    """Check the law on a few worlds."""
    for seed in SEEDS:
        law.check_law(world.scenario(Random(seed)), Random(seed))


def test_the_law_holds_without_a_fault(world: ModuleType, law: ModuleType) -> None:
    check(world, law)


def _last_arrived(op: Ints, cell: Ints, parent: Ints, _of: Ints) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    _, last = np.unique(cell[::-1], return_index=True)
    return np.isin(np.arange(len(op)), len(op) - 1 - last), np.isin(parent, op)


def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("desktop.store.views.find_heads", _last_arrived)


def last_time_wins(patch: pytest.MonkeyPatch) -> None:
    def ordered(cell: Ints, time: Ints, op: Ints) -> Ints:
        order = np.lexsort((op, time, cell))
        return order[np.append(cell[order][1:] != cell[order][:-1], np.ones(min(len(order), 1), np.bool_))]

    patch.setattr("desktop.store.views.shown_first", ordered)


def what_is_known_is_merged_again(patch: pytest.MonkeyPatch) -> None:
    keep = Kept._keep_compartment

    def forgetful(self: Kept, segment: int, *rest: object, **more: object) -> int:
        self._db.execute("update compartment set merged = 0 where segment = ?", (segment,))
        return keep(self, segment, *rest, **more)

    patch.setattr(Kept, "_keep_compartment", forgetful)


def quarantine_does_not_bring_back_what_was_covered(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Judging, "_is_stale", lambda _self, _name, **_: False)


def absent_ids_are_not_remembered(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(_Merge, "_remember_absent", lambda *_: None)


def absent_ids_are_counted_and_no_more(patch: pytest.MonkeyPatch) -> None:
    awaited = _Merge._awaited
    patch.setattr(_Merge, "_awaited", lambda *rest: tuple(found[:0] for found in awaited(*rest)))


def absent_ids_are_never_found(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Reading, "incomplete", lambda _self: 0)


def labels_and_cells_do_not_matter(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "desktop.store.views.find_heads", lambda op, _cell, parent, _of: (~np.isin(op, parent), np.isin(parent, op))
    )


def rivals_are_dropped(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(_Merge, "_write_rivals", lambda *_: None)


def the_past_is_not_recorded(patch: pytest.MonkeyPatch) -> None:
    merge = Views.merge

    def forgetful(self: Views, sources: object) -> object:
        changed = merge(self, sources)
        self._db.execute("update doc set past = x''")
        return changed

    patch.setattr(Views, "merge", forgetful)


def rights_are_ignored(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("desktop.store.written.may_count", lambda *_: True)


def anybody_reconciles(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("desktop.store.written.may_settle", lambda _mandate: True)


def the_order_of_keys_is_that_of_arrival(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(_Merge, "_comparable", lambda _self, op: op)


def admissions_are_ignored(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Judging, "_admissions", lambda *_: {})


def both_sides_of_a_fork_are_admitted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("desktop.store.judging._admitted_twice", lambda *_: set())


def what_is_not_merged_yet_counts_as_here(patch: pytest.MonkeyPatch) -> None:
    from desktop.store import views  # noqa: PLC0415

    patch.setattr(views, "_MERGED", views._MERGED.replace("where merged and", "where segment.shown and"))
    patch.setattr("desktop.store.judging._ONCE", 3)


def what_a_withdrawal_saw_is_ignored(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Concerns, "_observed", lambda *_: {})


def a_withdrawal_takes_back_what_it_has_not_seen(patch: pytest.MonkeyPatch) -> None:
    find = Concerns._withdrawal

    def careless(*rest: object) -> Withdrawal | None:
        found = find(*rest)  # type: ignore[arg-type] # as it is called
        return found and replace(found, unseen=())

    patch.setattr(Concerns, "_withdrawal", careless)


class _OfAnyLabel(dict[object, frozenset[object]]):
    def get(self, key: object, _otherwise: object = ()) -> frozenset[object]:  # type: ignore[override] # a fault
        return frozenset().union(*(seen for known, seen in self.items() if known[0] == key[0]))  # type: ignore[index] # triples


def a_withdrawal_counts_in_every_label(patch: pytest.MonkeyPatch) -> None:
    observed = Concerns._observed
    patch.setattr(Concerns, "_observed", lambda *rest: _OfAnyLabel(observed(*rest)))


class _Whatever(bytes):
    __slots__ = ()
    __hash__ = bytes.__hash__

    def __ne__(self, other: object) -> bool:
        return False


def one_of_several_withdraws(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("desktop.store.concerns.PRESENT", _Whatever(b"true"))


def withdrawals_are_looked_for_once(patch: pytest.MonkeyPatch) -> None:
    find = Concerns._find_withdrawals
    known: dict[int, list[Withdrawal]] = {}
    patch.setattr(Concerns, "_find_withdrawals", lambda desk: known.setdefault(id(desk), find(desk)))


FAULTS = [
    what_a_withdrawal_saw_is_ignored,
    a_withdrawal_takes_back_what_it_has_not_seen,
    a_withdrawal_counts_in_every_label,
    one_of_several_withdraws,
    withdrawals_are_looked_for_once,
    last_writer_wins,
    last_time_wins,
    what_is_known_is_merged_again,
    quarantine_does_not_bring_back_what_was_covered,
    absent_ids_are_not_remembered,
    absent_ids_are_counted_and_no_more,
    absent_ids_are_never_found,
    labels_and_cells_do_not_matter,
    rivals_are_dropped,
    the_past_is_not_recorded,
    rights_are_ignored,
    anybody_reconciles,
    the_order_of_keys_is_that_of_arrival,
    admissions_are_ignored,
    both_sides_of_a_fork_are_admitted,
    what_is_not_merged_yet_counts_as_here,
]


@pytest.mark.parametrize("plant", FAULTS, ids=lambda plant: plant.__name__)
def test_the_law_does_not_hold_when(
    world: ModuleType, law: ModuleType, monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    plant(monkeypatch)
    with pytest.raises(AssertionError):
        check(world, law)
