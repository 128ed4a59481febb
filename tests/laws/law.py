"""The law: desks that hold the same show the same, whatever the order, repetition and splitting of what they received.

What they show is what the reference merge shows, value by value; and their views follow from what they keep.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

import laws_reference as reference
import msgspec
from laws_scenarios import new_desk, proven

from desktop.journal.columns import operations
from desktop.journal.operations import OpId
from desktop.journal.segments import open_compartment
from desktop.records.types import CATALOGUE
from desktop.store.summary import check, summarise

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from random import Random

    from laws_scenarios import Made, Scenario

    from desktop.bundles.intake import Proven
    from desktop.casework.ports import HeldSegment
    from desktop.journal.operations import Operation
    from desktop.store.desk import DeskFile

Piece = tuple["Made", frozenset[str]]  # a segment and the labels that go along


@dataclass(frozen=True)
class Delivery:
    """A bundle: pieces, and how many of the rosters it carries."""

    pieces: tuple[Piece, ...]
    rosters: int

    def proven(self, scenario: Scenario) -> Proven:
        segments = [made.with_only(labels) for made, labels in self.pieces]
        return proven(segments, scenario.rosters[: self.rosters], scenario.requests)


# ---- what a desk shows -----------------------------------------------------------------------------------------------


def shown(desk: DeskFile) -> dict[str, object]:
    """Return all that a desk shows."""
    types = [*CATALOGUE.types]
    records = {record.id for type_ in types for record in desk.records(type_)}
    return {
        "summary": msgspec.to_builtins(summarise(desk)),
        "cells": {label: dict(desk.shown_cells(label)) for label in desk.labels() if [*desk.shown_cells(label)]},
        "records": {type_: [*map(_listed, desk.records(type_))] for type_ in types},
        "withdrawals": desk.withdrawals(),
        "differences": {(str(one.label), one.cell): one.heads for one in desk.differences()},
        "history": {record: desk.history(record) for record in records},
        "verdicts": {one.hash: (one.verdict, one.reason, one.labels) for one in desk.segments()},
        "references": desk.references(),
        "sidecars": {one.commitment: one.value for one in desk.raw_sidecars()},
    }


def _listed(record: object) -> object:
    return msgspec.to_builtins(record, builtin_types=(bytes,), str_keys=False)


def require_reference(desk: DeskFile, scenario: Scenario, pieces: Iterable[Piece], *, history: bool = True) -> None:
    """Compare a desk that wrote nothing itself with the reference, value by value."""
    labels: dict[str, frozenset[str]] = {}
    by_name: dict[str, Made] = {}
    for made, some in pieces:
        by_name[made.name] = made
        labels[made.name] = labels.get(made.name, frozenset()) | some
    held = [made.held(labels[name]) for name, made in by_name.items()]
    require_merged(desk, held, {request.key for request, _ in scenario.requests}, history=history)


def held_by(desk: DeskFile) -> list[reference.Held]:
    """Return the segments of a desk as the reference takes them."""
    return [
        reference.Held(one.hash, one.header, {label: _operations(desk, one, label) for label in one.labels})
        for one in desk.segments()
    ]


def _operations(desk: DeskFile, one: HeldSegment, label: str) -> list[tuple[OpId, Operation]]:
    entry = next(entry for entry in one.header.compartments if entry.label == label)
    columns = open_compartment(one.header, entry, desk.compartment(one.hash, label))
    return [(OpId(bytes.fromhex(one.header.key), op.seq), op) for op in operations(columns)]


def require_merged(
    desk: DeskFile, held: Sequence[reference.Held], requested: Collection[str], *, history: bool = True
) -> None:
    """Compare a desk that holds these segments, and wrote nothing itself, with the reference."""
    judged = reference.judgements(held, desk.chain(), requested)
    merged = reference.merge(held, judged)
    assert {one.hash: one.verdict for one in desk.segments()} == {name: one.verdict for name, one in judged.items()}
    found = {
        (label, cell): {head.op: head.value for head in heads}
        for label in desk.labels()
        for cell, heads in desk.shown_cells(label)
    }
    assert found == merged.cells
    assert {(str(one.label), one.cell) for one in desk.differences()} == merged.conflicts()
    assert desk.incomplete() == len(merged.incomplete)
    withdrawn = {
        (str(one.label), one.record, one.type): {(cell, head.op) for cell, head in one.unseen}
        for one in desk.withdrawals()
    }
    assert withdrawn == merged.withdrawals()
    for label, one in summarise(desk).labels.items():
        assert one.state == merged.state(label)
    if history:
        require_history(desk, held, judged)


def require_history(desk: DeskFile, held: Sequence[reference.Held], judged: Mapping[str, reference.Judgement]) -> None:
    """Every operation that counts is in its record's history, once."""
    for record in {cell.record for label in desk.labels() for cell, _ in desk.shown_cells(label)}:
        expected = [
            (label, op_id)
            for one in held
            if judged[one.name].verdict.believed
            for label, ops in one.compartments.items()
            for op_id, op in ops
            if op.cell.record == record and reference.effective(op, label, judged[one.name].mandate)
        ]
        entries = [(str(one.label), one.op) for one in desk.history(record) if one.effective]
        assert sorted(entries) == sorted(expected)


# ---- the law ---------------------------------------------------------------------------------------------------------


def deliver(scenario: Scenario, deliveries: Iterable[Delivery], *, compare: bool = False) -> DeskFile:
    """Give bundles to a fresh desk; ``compare`` with the reference after each."""
    desk = new_desk()
    came: list[Piece] = []
    try:
        for delivery in deliveries:
            desk.take(delivery.proven(scenario))
            came += delivery.pieces
            if compare:
                require_reference(desk, scenario, came, history=False)
    except sqlite3.Error as fault:
        raise AssertionError("what is proven is always taken") from fault
    return desk


def whole(scenario: Scenario, withheld: frozenset[str] = frozenset()) -> tuple[Piece, ...]:
    return tuple((made, made.labels - withheld) for made in scenario.made)


def orders(scenario: Scenario, chance: Random, withheld: frozenset[str] = frozenset()) -> dict[str, list[Delivery]]:
    """Return ways to deliver the same."""
    pieces = whole(scenario, withheld)
    both = len(scenario.rosters)
    singles = [Delivery((piece,), both) for piece in pieces]
    later = [Delivery((piece,), 0) for piece in pieces]
    bare = Delivery(tuple((made, frozenset()) for made in scenario.made), 1)
    labels = sorted({label for _, some in pieces for label in some})
    by_label = [
        Delivery(tuple((made, some & {label}) for made, some in pieces if label in some), 0)
        for label in chance.sample(labels, len(labels))
    ]
    halves = [Delivery(tuple(chance.sample(pieces, len(pieces) // 2)), chance.randrange(both + 1)) for _ in range(3)]
    return {
        "at once": [Delivery(pieces, both)],
        "at once, backwards": [Delivery(pieces[::-1], both)],
        "one by one": singles,
        "backwards": singles[::-1],
        "shuffled": chance.sample(singles, len(singles)),
        "rosters last": [*chance.sample(later, len(later)), Delivery((), 1), Delivery((), both)],
        "label by label": [bare, *by_label, Delivery((), both)],
        "repeated": [*halves, Delivery(pieces, both), *halves, *chance.sample(singles, len(singles) // 3)],
    }


def check_law(scenario: Scenario, chance: Random, withheld: frozenset[str] = frozenset()) -> None:
    """Deliver a scenario in every order; raises :class:`AssertionError` where the law does not hold."""
    first: dict[str, object] = {}
    for order, deliveries in orders(scenario, chance, withheld).items():
        desk = deliver(scenario, deliveries, compare=order in {"shuffled", "label by label"})
        require_reference(desk, scenario, whole(scenario, withheld))
        found = shown(desk)
        first = first or found
        assert found == first, order
        desk.rebuild()
        assert shown(desk) == first, f"{order}, rebuilt"
        assert check(desk) == [], order
        desk.close()
