"""Withdrawal: a record is taken back with a reason, and stays in the history with all that was said of it.

A withdrawal observes what it takes back.  What somebody wrote without knowing of it stands *against* it, and the record
is shown until that is reconciled: it stands withdrawn, or is restored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework.capture import append, replaceable
from desktop.casework.concerns import edits_against
from desktop.casework.decide import heads_beside, require_reconciler
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import mandate_of
from desktop.casework.lookups import record_type
from desktop.casework.ports import Changes, Draft
from desktop.journal.operations import Cell
from desktop.records.declare import WITHDRAWN
from desktop.records.values import ABSENT, PRESENT, encode
from desktop.trust.rights import RECONCILERS, may_write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Desk, Record, Sitting, Withdrawal
    from desktop.records.labels import Label

VERDICTS: Final = frozenset({"admission", "enrolment"})  # on which verdicts rest: the other word is said


def withdraw(desk: Desk, sitting: Sitting, record_id: bytes, reason: str) -> Changes:
    """Take a record back, in every label that says something of it here and in which whoever sits here may write.

    Raises :class:`NotFound`, :class:`NotAllowed` without reason or right, :class:`NotReady` where it is withdrawn.
    """
    found = _found(desk, record_id, reason)
    if found.withdrawn:
        raise NotReady(
            "This record is withdrawn already.", todo="If somebody wrote to it since, reconcile that, or reinstate it."
        )
    return _write(desk, sitting, found, PRESENT, reason)


def restore(desk: Desk, sitting: Sitting, record_id: bytes, reason: str) -> Changes:
    """Let a withdrawn record stand again; raises as :func:`withdraw` does, :class:`NotReady` where it stands."""
    found = _found(desk, record_id, reason)
    if not found.withdrawn:
        raise NotReady("This record is not withdrawn.", todo="Look at it again.")
    return _write(desk, sitting, found, ABSENT, reason)


def settle(desk: Desk, sitting: Sitting, against: Withdrawal, *, stands: bool, reason: str) -> Changes:
    """Reconcile an edit against a withdrawal: it stands withdrawn, with all that was written, or is restored.

    Raises :class:`NotAllowed` without a reason or the mandate, :class:`NotFound` where it is settled, :class:`NotReady`
    where something else was written by now.
    """
    require_reconciler(desk, sitting, against.label, _field(against.type), reason)
    with desk.transaction():
        now = [one for one in edits_against(desk) if (one.record, one.label) == (against.record, against.label)]
        if not now:
            raise NotFound("Nothing stands against this withdrawal any more.", todo="Look at the record again.")
        if now != [against]:
            raise NotReady("Something else was put on record meanwhile.", todo="Look at the record again.")
        found = _found(desk, against.record, reason)
        return _write(desk, sitting, found, PRESENT if stands else ABSENT, reason)


def _found(desk: Desk, record_id: bytes, reason: str) -> Record:
    found = desk.record(record_id)
    if found is None:
        raise NotFound("There is no such record here.", todo="Check its reference.")
    record_type(found.type)
    if found.type in VERDICTS:
        raise NotAllowed("This is no record that is withdrawn.", todo="Change what it says instead.")
    if not reason.strip():
        raise NotAllowed("This needs a reason.", todo="Say in a sentence why.")
    return found


def _write(desk: Desk, sitting: Sitting, record: Record, value: bytes, reason: str) -> Changes:
    with desk.transaction():
        drafts = list(_drafts(desk, sitting, record, value, reason))
        if not drafts:
            raise NotAllowed(f"As {sitting.role} you may not take this record back.", todo="Ask somebody who may.")
        return append(desk, sitting, drafts)


def _drafts(desk: Desk, sitting: Sitting, record: Record, value: bytes, reason: str) -> Iterator[Draft]:
    kind, mandate, cell = record_type(record.type), mandate_of(desk, sitting), Cell(record.id, _field(record.type), "")
    labels: dict[Label, bool] = {
        label: label.scope == record.scope and may_write(mandate, label, cell.field)
        for label in desk.told(record.id, record.type)
    }
    if not any(may and label.audience is kind.audience for label, may in labels.items()):
        return
    for label in (label for label, may in labels.items() if may):
        words = desk.heads(label, cell)
        if value == ABSENT and not words:
            continue
        if len({head.op.key for head in words}) > 1 and mandate.role not in RECONCILERS:
            raise NotAllowed("Several people have withdrawn this record.", todo="Leave it to the secretariat.")
        yield Draft(
            label=label,
            cell=cell,
            value=value,
            supersedes=tuple(head.op for head in replaceable(desk, sitting, words)),
            observes=heads_beside(desk, label, cell) if value == PRESENT else (),
            basis=encode({"reason": reason.strip()}),
        )


def _field(type_: str) -> str:
    return f"{type_}.{WITHDRAWN.id}"
