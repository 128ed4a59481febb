"""Differing entries: seen side by side, and reconciled with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.casework.capture import append
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import mandate_of
from desktop.casework.ports import Changes, Difference, Draft, Sitting
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.records.values import encode
from desktop.trust.rights import RECONCILERS, may_write

if TYPE_CHECKING:
    from desktop.casework.ports import Desk


def reconcile(desk: Desk, sitting: Sitting, difference: Difference, value: bytes, reason: str) -> Changes:
    """Put one stored value in the place of all differing ones, with the reason beside it, for good.

    ``value`` is one of the differing ones, or other canonical bytes that the field takes where it holds plain ones.
    Raises :class:`NotAllowed` without a reason or to somebody whose role may not, :class:`NotFound` when it is settled,
    :class:`NotReady` when there are other entries by now: none is replaced that was not looked at.
    """
    mandate = mandate_of(desk, sitting)
    if mandate.role not in RECONCILERS or not may_write(mandate, difference.label, difference.cell.field):
        raise NotAllowed(f"As {mandate.role} you may not reconcile this.", todo="Leave it to the secretariat.")
    if not reason.strip():
        raise NotAllowed("A reconciliation needs a reason.", todo="Say in a sentence why this value stands.")
    with desk.transaction():
        heads = desk.heads(difference.label, difference.cell)
        if len({head.value for head in heads}) < 2:  # noqa: PLR2004 - one value is agreement
            raise NotFound("These entries differ no more.", todo="Look at the record again.")
        if {head.op for head in heads} != {head.op for head in difference.heads}:
            raise NotReady("Something else was put on record meanwhile.", todo="Look at the differing entries again.")
        if value not in {head.value for head in heads} and _is_hidden(difference):
            raise NotAllowed("A personal or sealed value stays behind what stands for it.", todo="Choose one of them.")
        draft = Draft(
            label=difference.label,
            cell=difference.cell,
            value=value,
            supersedes=tuple(head.op for head in heads),
            basis=encode({"reason": reason.strip()}),
        )
        return append(desk, sitting, [draft])


def _is_hidden(difference: Difference) -> bool:
    """Say whether the cell holds no plain values."""
    known = CATALOGUE.find(difference.cell.field)
    return difference.label.audience is Audience.SEALED or known is None or known[1].personal
