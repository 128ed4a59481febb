"""Erasure: a personal value is taken out of the desk, and of every desk that learns of it; all signatures still hold.

Copies beyond reach (printed paper, files exported, desks that never hear of it) are not recalled, and that is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.bundles.intake import commitments
from desktop.casework import handover
from desktop.casework.capture import append, replaceable
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.identity import mandate_of
from desktop.casework.lookups import field_of, record_type
from desktop.casework.ports import Changes, Draft
from desktop.journal.operations import Cell
from desktop.records.values import ABSENT
from desktop.trust.rights import may_write
from desktop.trust.roster import Role
from desktop.trust.seal import erased_by, erasure

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, HistoryEntry, Sitting


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: how many values (those that are history, too), and how many were left.

    Left is what others wrote, or have copied, be it in quarantine: only the secretariat erases that.
    """

    values: int
    left: int
    changes: Changes


def erase(desk: Desk, sitting: Sitting, record_id: bytes, field_id: str, reason: str) -> Erased:
    """Erase a personal field of a record with its whole history, at once and for good.

    The secretariat erases all of it, others what their own key wrote.  Raises :class:`NotAllowed` without a reason, for
    a field that is not personal, or where all of it is others'; :class:`NotFound` where there is nothing to erase.
    """
    found = desk.record(record_id)
    if found is None:
        raise NotFound("There is no such record here.", todo="Check its reference.")
    kind = record_type(found.type)
    field = field_of(kind, field_id)
    if not field.personal:
        raise NotAllowed(f"{field.label} is no personal value.", todo="Change it instead: its history stays.")
    if not reason.strip():
        raise NotAllowed("An erasure needs a reason.", todo="Say in a sentence why; do not repeat the value.")
    cell = Cell(record_id, f"{kind.id}.{field.id}", "")
    label = kind.label_of(field, found.scope)
    mandate = mandate_of(desk, sitting)
    written = [one for one in desk.history(record_id) if (one.operation.cell, one.label) == (cell, label)]
    mine = [one for one in written if mandate.role is Role.SECRETARIAT or one.op.key.hex() == sitting.secrets.public]
    erased = _committed(mine)
    if not erased:
        _refuse(field.label, others=bool(_committed(written)))
    if set(erased) <= _erased_before(written) and not any(map(desk.sidecar, erased)):
        raise NotFound(f"{field.label} is erased already.", todo="There is nothing left to do.")
    if not may_write(mandate, label, cell.field):
        raise NotAllowed(f"As {mandate.role} you may not write {field.label}.", todo="Ask the secretariat.")
    heads = desk.heads(label, cell)
    named = [head for head in heads if set(commitments(head.value)) & set(erased)]
    draft = Draft(
        label=label,
        cell=cell,
        value=ABSENT if named or not heads else heads[-1].value,
        supersedes=tuple(head.op for head in replaceable(desk, sitting, named or heads)),
        basis=erasure(erased, reason.strip()),
    )
    with desk.transaction():
        changes = append(desk, sitting, [draft])
        handover.seal(desk, sitting)
    desk.sweep()
    gone = [name for name in erased if desk.sidecar(name) is None]
    return Erased(len(gone), len(_committed(written)) - len(gone), changes)


def _committed(written: list[HistoryEntry]) -> list[str]:
    return sorted({name for one in written for name in commitments(one.operation.value)})


def _erased_before(written: list[HistoryEntry]) -> set[str]:
    return {name for one in written if one.effective for name in erased_by(one.operation.basis)}


def _refuse(label: str, *, others: bool) -> None:
    if others:
        raise NotAllowed(f"{label} was written by others.", todo="Ask the secretariat to erase it.")
    raise NotFound(f"There is nothing to erase in {label} here.", todo="Receive what is missing first.")
