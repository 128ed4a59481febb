"""Operations one by one, and which of them count."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop.journal.arrays import np
from desktop.journal.columns import of_several_keys
from desktop.records.types import CATALOGUE
from desktop.trust.rights import may_settle, may_touch, may_write
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.casework.ports import Origin
    from desktop.journal.columns import Columns
    from desktop.journal.heads import Mask
    from desktop.journal.operations import Operation, OpId
    from desktop.records.labels import Label
    from desktop.trust.roster import Mandate


UNHEEDED: Final = Verdict.REJECTED
"""What others have copied keeps a personal value from its author's own erasure, wherever it waits, but for this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An operation with its label, where it comes from and whether it has effect.

    ``part`` is its compartment's row, 0 for an open row.
    """

    op: OpId
    label: Label
    operation: Operation
    part: int
    origin: Origin
    effective: bool


@lru_cache(1 << 12)
def may_count(field: str, label: Label, mandate: Mandate | None) -> bool:
    """Say whether operations on a field may have effect in a label, written under a mandate (None: one's own desk)."""
    return CATALOGUE.fits(field, label) and (mandate is None or may_write(mandate, label, field))


def counts(operation: Operation, label: Label, mandate: Mandate | None) -> bool:
    """Say whether an operation has effect in a label, written under a mandate (None: one's own desk)."""
    record, field, _ = operation.cell
    if mandate is None or not may_count(field, label, mandate):
        return may_count(field, label, mandate)
    one_key = len({parent.key for parent in operation.supersedes}) <= 1
    return may_touch(mandate, field, record) and (one_key or may_settle(mandate))


def effective(columns: Columns, label: Label, mandate: Mandate | None) -> Mask:
    """Return which operations of a compartment have effect (n), as :func:`counts` says of each."""
    allowed = np.array([may_count(field, label, mandate) for field in columns.fields], np.bool_)[columns.field]
    if mandate is None:
        return allowed
    if mandate.subjects:
        reached = [[may_touch(mandate, field, record) for field in columns.fields] for record in columns.records]
        allowed &= np.array(reached, np.bool_)[columns.record, columns.field]
    return allowed if may_settle(mandate) else allowed & ~of_several_keys(columns)


def heads_among(written: Iterable[Written]) -> list[Written]:
    """Return the operations that count and that no other of the same cell and label supersedes."""
    counting = [one for one in written if one.effective]
    named = {(one.operation.cell, one.label, parent) for one in counting for parent in one.operation.supersedes}
    return [one for one in counting if (one.operation.cell, one.label, one.op) not in named]
