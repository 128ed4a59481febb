"""Undo: one's own last change is taken back by new entries; what was written stays in the history.

Undone once more, it is there again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.casework import withdrawal
from desktop.casework.acts import one_act
from desktop.casework.capture import append, last_change
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import mandate_of
from desktop.casework.ports import Changes, Draft
from desktop.journal.columns import operations
from desktop.journal.operations import OpId
from desktop.journal.segments import open_compartment
from desktop.records.declare import WITHDRAWN
from desktop.records.labels import Label
from desktop.records.values import ABSENT, PRESENT, encode
from desktop.trust.rights import may_write
from desktop.trust.seal import ERASING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Desk, Sitting
    from desktop.journal.operations import Cell, Operation
    from desktop.trust.roster import Mandate

_REASON = "Undone by who wrote it."
Told = dict[tuple[OpId, "Cell"], bytes]  # what operations on the records of a change said
Last = dict[tuple[str, "Cell"], tuple[Label, list["Operation"]]]  # what the last change wrote, by label and cell


def undo(desk: Desk, sitting: Sitting) -> Changes:
    """Take back the last change that whoever sits here made at this desk.

    Each value that stands is replaced by the one before it; a record that was new is withdrawn; a reconciliation leaves
    its entries differing again.  Raises :class:`NotFound` where there is none, :class:`NotAllowed` for an erasure or an
    admission, :class:`NotReady` where somebody has built on it since.
    """
    with one_act(desk, sitting):
        last = _last_change(desk, sitting)
        written: dict[bytes, list[Operation]] = {}
        for _, ops in last.values():
            written.setdefault(ops[0].cell.record, []).extend(ops)
        told: Told = {(one.op, one.operation.cell): one.operation.value for one in desk.histories(written.keys())}
        again = {ops[0].cell.record for _, ops in last.values() if _took_back_a_withdrawal(told, ops[-1])}
        made = {record for record, ops in written.items() if _was_made_by(desk, sitting, ops)}
        mandate, drafts = mandate_of(desk, sitting), list[Draft]()
        for label, ops in last.values():
            if ops[0].cell.record not in made | again:
                drafts += _drafts(mandate, sitting, told, label, ops)
        changes = append(desk, sitting, drafts).records
        for record in sorted(made | again):
            changes |= withdrawal.withdraw(desk, sitting, record, _REASON).records
    return Changes(changes)


def last_changed(desk: Desk, sitting: Sitting) -> frozenset[bytes]:
    """Return the records that the last change of whoever sits here is about; none where there was none."""
    first = int(desk.setting(last_change(sitting.secrets.public)) or 0)
    written = _written(desk, sitting.secrets.public, first) if first else ()
    return frozenset(op.cell.record for _, op in written)


def _last_change(desk: Desk, sitting: Sitting) -> Last:
    """Return the operations of the last change by label and cell; raises as :func:`undo` does."""
    key = sitting.secrets.public
    first = int(desk.setting(last_change(key)) or 0)
    found: Last = {}
    for label, op in _written(desk, key, first) if first else ():
        found.setdefault((str(label), op.cell), (label, []))[1].append(op)
    if not found:
        raise NotFound("There is no change of yours at this desk to undo.", todo="Change the record instead.")
    for label, ops in found.values():
        if any(_is_for_good(op) for op in ops):
            raise NotAllowed("An erasure or an admission is not undone.", todo="Say the other word instead.")
        heads = {head.op for head in desk.heads(label, ops[-1].cell)}
        if not _standing(key, ops) <= heads:
            raise NotReady("Somebody has built on your last change since.", todo="Change the record instead.")
    return found


def _is_for_good(op: Operation) -> bool:
    return op.cell.field.partition(".")[0] in withdrawal.VERDICTS or op.basis.startswith(ERASING.encode())


def _standing(key: str, ops: list[Operation]) -> set[OpId]:
    """Return the operations of a change in one cell that none other of it replaced."""
    mine = {OpId(bytes.fromhex(key), op.seq) for op in ops}
    return mine - {parent for op in ops for parent in op.supersedes}


def _written(desk: Desk, key: str, first: int) -> Iterator[tuple[Label, Operation]]:
    """Yield what a key wrote from a number on."""
    for one in desk.segments():
        if one.header.key == key and one.header.last >= first:
            for entry in (entry for entry in one.header.compartments if entry.label in one.labels):
                columns = open_compartment(one.header, entry, desk.compartment(one.hash, entry.label))
                yield from ((Label.parse(entry.label), op) for op in operations(columns) if op.seq >= first)
    yield from ((label, op) for label, op in desk.open_operations(key) if op.seq >= first)


def _was_made_by(desk: Desk, sitting: Sitting, ops: list[Operation]) -> bool:
    """Say whether all that is shown of a record is of a change, which replaced nothing of it."""
    if any(op.supersedes for op in ops):
        return False
    key, cell = bytes.fromhex(sitting.secrets.public), ops[0].cell
    told = desk.told(cell.record, cell.field.partition(".")[0]).values()
    shown = {head.op for cells in told for heads in cells.values() for head in heads}
    return shown <= {OpId(key, op.seq) for op in ops}


def _took_back_a_withdrawal(told: Told, op: Operation) -> bool:
    if not op.cell.field.endswith(f".{WITHDRAWN.id}") or op.value != ABSENT:
        return False
    return PRESENT in _values(told, op.cell, set(op.supersedes)).values()


def _values(told: Told, cell: Cell, parents: set[OpId]) -> dict[OpId, bytes]:
    """Return the values that operations on a cell had."""
    return {parent: told[parent, cell] for parent in sorted(parents) if (parent, cell) in told}


def _drafts(mandate: Mandate, sitting: Sitting, told: Told, label: Label, ops: list[Operation]) -> Iterator[Draft]:
    """Yield what puts each value that a change replaced in a cell in its place again."""
    cell, key = ops[-1].cell, sitting.secrets.public
    if not may_write(mandate, label, cell.field):
        raise NotAllowed(f"As {sitting.role} you may not write {cell.field}.", todo="Ask somebody who may.")
    mine = {OpId(bytes.fromhex(key), op.seq) for op in ops}
    parents = {parent for op in ops for parent in op.supersedes} - mine
    before = _values(told, cell, parents)
    if len(before) < len(parents):
        raise NotReady("What your last change replaced is not here.", todo="Receive what is missing first.")
    for value in dict.fromkeys(before.values()) or [ABSENT]:
        undone = tuple(sorted(_standing(key, ops)))
        yield Draft(label=label, cell=cell, value=value, supersedes=undone, basis=encode({"reason": _REASON}))
