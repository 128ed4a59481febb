"""Differing entries: seen side by side, and reconciled with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.casework.acts import one_act
from desktop.casework.capture import append
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import mandate_of
from desktop.casework.ports import Changes, Difference, Draft, Sitting
from desktop.records.declare import WITHDRAWN
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT, encode
from desktop.trust.rights import RECONCILERS, may_write

if TYPE_CHECKING:
    from desktop.casework.ports import Desk
    from desktop.journal.operations import Cell, OpId
    from desktop.records.labels import Label


def reconcile(
    desk: Desk, sitting: Sitting, difference: Difference, value: bytes, reason: str, *, question: bytes = b""
) -> Changes:
    """Put one stored value in the place of all differing ones, with the reason beside it, for good.

    ``value`` is one of the differing ones, or other canonical bytes that the field takes where it holds plain ones;
    ``question`` the record that says what the party concerned answered.
    Raises :class:`NotAllowed` without a reason or to somebody whose role may not, :class:`NotFound` when it is settled,
    :class:`NotReady` when there are other entries by now: none is replaced that was not looked at.
    """
    require_reconciler(desk, sitting, difference.label, difference.cell.field, reason)
    with desk.transaction():
        heads = desk.heads(difference.label, difference.cell)
        if len({head.value for head in heads}) < 2:  # noqa: PLR2004 - one value is agreement
            raise NotFound("These entries differ no more.", todo="Look at the record again.")
        if {head.op for head in heads} != {head.op for head in difference.heads}:
            raise NotReady("Something else was put on record meanwhile.", todo="Look at the differing entries again.")
        if value not in {head.value for head in heads} and is_hidden(difference):
            raise NotAllowed("A personal or sealed value stays behind what stands for it.", todo="Choose one of them.")
        draft = Draft(
            label=difference.label,
            cell=difference.cell,
            value=value,
            supersedes=tuple(head.op for head in heads),
            observes=heads_beside(desk, difference.label, difference.cell) if _withdraws(difference, value) else (),
            basis=_basis(reason.strip(), question),
        )
        return append(desk, sitting, [draft])


def reconcile_many(desk: Desk, sitting: Sitting, field: str, person: str, reason: str) -> list[Difference]:
    """Let the values of one person stand wherever entries for a field differ, in one act; returns where they do now.

    Raises as :func:`reconcile` does, :class:`NotAllowed` for what a party declares of itself: that is reconciled one by
    one.  Where the person wrote several of the differing values, or none, they stay as they are.
    """
    known = CATALOGUE.find(field)
    if known and known[1].declared:
        raise NotAllowed(
            f"{known[1].label} is what a party declares of itself.", todo="Reconcile these entries one by one."
        )
    done = []
    with one_act(desk, sitting):
        for one in desk.differences():
            theirs = {head.value for head in one.heads if desk.origin(head.op).person == person}
            if one.cell.field == field and len(theirs) == 1:
                reconcile(desk, sitting, one, theirs.pop(), reason)
                done.append(one)
    if not done:
        raise NotFound(
            f"No entries for {field} differ in which “{person}” wrote one value.", todo="See who wrote them."
        )
    return done


def _basis(reason: str, question: bytes) -> bytes:
    told: dict[str, str | int] = {"reason": reason}
    return encode(told | ({"question": question.hex()} if question else {}))


def find(desk: Desk, record: bytes, name: str) -> Difference:
    """Return the differing entries for a field of a record, as :func:`name_of` names it; raises :class:`NotFound`."""
    for one in desk.differences():
        if one.cell.record == record and name_of(one.cell) == name:
            return one
    raise NotFound(f"The entries for {name} of this record do not differ.", todo="See “stocktake conflicts list”.")


def name_of(cell: Cell) -> str:
    """Return the field of a cell without its type, and after a slash the element of a set."""
    return cell.field.partition(".")[2] + (f"/{cell.element}" if cell.element else "")


def heads_beside(desk: Desk, label: Label, cell: Cell) -> tuple[OpId, ...]:
    """Return the heads of a record's other cells in a label: what a withdrawal in this cell observes."""
    cells = desk.told(cell.record, cell.field.partition(".")[0])[label]
    return tuple(sorted(head.op for other, heads in cells.items() if other != cell for head in heads))


def _withdraws(difference: Difference, value: bytes) -> bool:
    return difference.cell.field.endswith(f".{WITHDRAWN.id}") and value == PRESENT


def require_reconciler(desk: Desk, sitting: Sitting, label: Label, field: str, reason: str) -> None:
    """Raise :class:`NotAllowed` where whoever sits here may not reconcile a field, or gives no reason."""
    mandate = mandate_of(desk, sitting)
    if mandate.role not in RECONCILERS or not may_write(mandate, label, field):
        raise NotAllowed(f"As {mandate.role} you may not reconcile this.", todo="Leave it to the secretariat.")
    if not reason.strip():
        raise NotAllowed("A reconciliation needs a reason.", todo="Say in a sentence why this value stands.")


def is_hidden(difference: Difference) -> bool:
    """Say whether the cell holds no plain values: they are personal, sealed, or of a newer release."""
    known = CATALOGUE.find(difference.cell.field)
    return difference.label.audience is Audience.SEALED or known is None or known[1].personal
