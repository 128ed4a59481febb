"""Undo: one's own last change is taken back by new entries; what was written stays in the history.

Undone once more, it is there again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.casework import withdrawal
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

_REASON = "Undone by who wrote it."
Last = dict[tuple[str, "Cell"], tuple[Label, "Operation"]]  # what the last change wrote, by label and cell


def undo(desk: Desk, sitting: Sitting) -> Changes:
    """Take back the last change that whoever sits here made at this desk.

    Each value that stands is replaced by the one before it; a record that was new is withdrawn; a reconciliation leaves
    its entries differing again.  Raises :class:`NotFound` where there is none, :class:`NotAllowed` for an erasure or an
    admission, :class:`NotReady` where somebody has built on it since.
    """
    with desk.transaction():
        last = _last_change(desk, sitting)
        made = {op.cell.record for _, op in last.values() if _was_made_by(desk, sitting, last, op)}
        again = {op.cell.record for _, op in last.values() if _took_back_a_withdrawal(desk, op)}
        drafts: list[Draft] = []
        for label, op in last.values():
            if op.cell.record not in made | again:
                drafts += _drafts(desk, sitting, label, op)
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
    """Return the last operation of each cell of the last change; raises as :func:`undo` does."""
    key = sitting.secrets.public
    first = int(desk.setting(last_change(key)) or 0)
    found = {(str(label), op.cell): (label, op) for label, op in _written(desk, key, first)} if first else {}
    if not found:
        raise NotFound("There is no change of yours at this desk to undo.", todo="Change the record instead.")
    for label, op in found.values():
        if op.cell.field.partition(".")[0] in withdrawal.VERDICTS or op.basis.startswith(ERASING.encode()):
            raise NotAllowed("An erasure or an admission is not undone.", todo="Say the other word instead.")
        if OpId(bytes.fromhex(key), op.seq) not in {head.op for head in desk.heads(label, op.cell)}:
            raise NotReady("Somebody has built on your last change since.", todo="Change the record instead.")
    return found


def _written(desk: Desk, key: str, first: int) -> Iterator[tuple[Label, Operation]]:
    """Yield what a key wrote from a number on."""
    for one in desk.segments():
        if one.header.key == key and one.header.last >= first:
            for entry in (entry for entry in one.header.compartments if entry.label in one.labels):
                columns = open_compartment(one.header, entry, desk.compartment(one.hash, entry.label))
                yield from ((Label.parse(entry.label), op) for op in operations(columns) if op.seq >= first)
    yield from ((label, op) for label, op in desk.open_operations(key) if op.seq >= first)


def _was_made_by(desk: Desk, sitting: Sitting, last: Last, op: Operation) -> bool:
    """Say whether all that is shown of an operation's record is of this change, which replaced nothing of it."""
    key, record = bytes.fromhex(sitting.secrets.public), op.cell.record
    theirs = [one for _, one in last.values() if one.cell.record == record]
    told = desk.told(record, op.cell.field.partition(".")[0]).values()
    shown = {head.op for cells in told for heads in cells.values() for head in heads}
    return shown <= {OpId(key, one.seq) for one in theirs} and not any(one.supersedes for one in theirs)


def _took_back_a_withdrawal(desk: Desk, op: Operation) -> bool:
    if not op.cell.field.endswith(f".{WITHDRAWN.id}") or op.value != ABSENT:
        return False
    return PRESENT in _values(desk, op).values()


def _values(desk: Desk, op: Operation) -> dict[OpId, bytes]:
    """Return the values that an operation replaced."""
    history = {one.op: one.operation.value for one in desk.history(op.cell.record) if one.operation.cell == op.cell}
    return {parent: history[parent] for parent in op.supersedes if parent in history}


def _drafts(desk: Desk, sitting: Sitting, label: Label, op: Operation) -> Iterator[Draft]:
    """Yield what puts each value that an operation replaced in its place again."""
    if not may_write(mandate_of(desk, sitting), label, op.cell.field):
        raise NotAllowed(f"As {sitting.role} you may not write {op.cell.field}.", todo="Ask somebody who may.")
    before = _values(desk, op)
    if len(before) < len(op.supersedes):
        raise NotReady("What your last change replaced is not here.", todo="Receive what is missing first.")
    undone = OpId(bytes.fromhex(sitting.secrets.public), op.seq)
    for value in dict.fromkeys(before.values()) or [ABSENT]:
        yield Draft(label=label, cell=op.cell, value=value, supersedes=(undone,), basis=encode({"reason": _REASON}))
