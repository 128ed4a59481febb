"""The merge as one would explain it: slow, plain, and written without the project's own merge.

Segments, of which some compartments are held, and what trust says of them become heads, state and conflicts.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.records.labels import Label
from desktop.records.types import CATALOGUE
from desktop.trust.rights import may_write
from desktop.trust.verdicts import Judgement, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.journal.operations import Cell, Operation, OpId
    from desktop.journal.segments import Header
    from desktop.trust.chain import Chain
    from desktop.trust.roster import Mandate

Place = tuple[str, "Cell"]  # a cell lives in one label
Heads = dict["OpId", bytes]


@dataclass(frozen=True)
class Held:
    """A segment on a desk, and the operations, each with its id, of the compartments held."""

    name: str
    header: Header
    compartments: dict[str, list[tuple[OpId, Operation]]]


@dataclass(frozen=True)
class Merged:
    """What a desk must show: the heads of every cell that has any, and the cells that name what is not here."""

    cells: dict[Place, Heads]
    incomplete: set[Place]
    observed: dict[tuple[Place, OpId], frozenset[OpId]]

    def conflicts(self) -> set[Place]:
        return {place for place, heads in self.cells.items() if len(set(heads.values())) > 1}

    def withdrawals(self) -> dict[tuple[str, bytes, str], set[tuple[Cell, OpId]]]:
        """The records that a label says are withdrawn, and the heads of their other cells that no withdrawal saw."""
        found = {}
        for (label, cell), words in self.cells.items():
            type_, _, name = cell.field.partition(".")
            if name == "withdrawn" and set(words.values()) == {b"true"}:
                seen = {op for word in words for op in self.observed[(label, cell), word]}
                found[label, cell.record, type_] = {
                    (other, op)
                    for (where, other), heads in self.cells.items()
                    for op in heads
                    if (where, other.record) == (label, cell.record) and other.field.startswith(f"{type_}.")
                    if other != cell and op not in seen
                }
        return found

    def state(self, label: str) -> str:
        """The hash as the docstring of ``desktop/journal/state.py`` lays it out."""
        cells = sorted((cell, heads) for (where, cell), heads in self.cells.items() if where == label)
        return hashlib.sha256(b"".join(_cell(cell, heads) for cell, heads in cells)).hexdigest()


def _cell(cell: Cell, heads: Heads) -> bytes:
    ids = sorted((op.key + op.seq.to_bytes(8, "big"), value) for op, value in heads.items())
    names = map(_sized, (cell.record, cell.field.encode(), cell.element.encode()))
    return b"".join(names) + _length(ids) + b"".join(_sized(op) + _sized(value) for op, value in ids)


def _sized(part: bytes) -> bytes:
    return _length(part) + part


def _length(part: bytes | list[tuple[bytes, bytes]]) -> bytes:
    return len(part).to_bytes(4, "big")


def counts(field: str, label: str, mandate: Mandate) -> bool:
    where = Label.parse(label)
    return CATALOGUE.fits(field, where) and may_write(mandate, where, field)


def effective(op: Operation, label: str, mandate: Mandate) -> bool:
    """Several keys' entries are replaced at once by whoever may reconcile, and by nobody else."""
    settles = len({parent.key for parent in op.supersedes}) > 1
    return counts(op.cell.field, label, mandate) and not (
        settles and mandate.role not in ("secretariat", "lead-rapporteur")
    )


def merge(held: Sequence[Held], judged: dict[str, Judgement]) -> Merged:
    believed = [(one, judged[one.name].mandate) for one in held if judged[one.name].verdict.believed]
    written = [
        ((label, op.cell), op_id, op)
        for one, mandate in believed
        for label, found in one.compartments.items()
        for op_id, op in found
        if effective(op, label, mandate)
    ]
    named = {(place, parent) for place, _, op in written for parent in op.supersedes}
    cells: dict[Place, Heads] = {}
    for place, op_id, op in written:
        if (place, op_id) not in named:
            cells.setdefault(place, {})[op_id] = op.value
    here = [(label, one.header) for one, _ in believed for label in one.compartments]
    incomplete = {place for place, op in named if not any(_covers(*one, place[0], op) for one in here)}
    return Merged(cells, incomplete, {(place, op_id): frozenset(op.observes) for place, op_id, op in written})


def _covers(label: str, header: Header, wanted: str, op: OpId) -> bool:
    return label == wanted and header.key == op.key.hex() and header.first <= op.seq <= header.last


def judgements(held: Sequence[Held], chain: Chain, requested: Collection[str]) -> dict[str, Judgement]:
    """What trust says, with the secretariat's word on single headers; two sides of a fork are never both believed."""
    headers = {one.name: one.header for one in held}
    first = judge(headers, chain, requested, {})
    trusted = [one for one in held if first[one.name].verdict is Verdict.TRUSTED and one.header.role == "secretariat"]
    words: dict[bytes, dict[str, set[bytes]]] = {}
    for (_, cell), heads in merge(trusted, first).cells.items():
        words.setdefault(cell.record, {}).setdefault(cell.field, set()).update(heads.values())
    said = [
        (header.decode().strip('"'), word.get("admission.verdict") == {b'"admit"'})
        for word in words.values()
        for header in word.get("admission.header", ())
    ]
    judged = judge(headers, chain, requested, {header: (header, False) not in said for header, _ in said})
    believed = [headers[name] for name, one in judged.items() if one.verdict.believed]
    for name, one in judged.items():
        if one.verdict is Verdict.ADMITTED and any(_overlap(headers[name], other) for other in believed):
            judged = {**judged, name: Judgement(Verdict.FORK)}
    return judged


def _overlap(one: Header, other: Header) -> bool:
    return one != other and one.key == other.key and one.first <= other.last and other.first <= one.last
