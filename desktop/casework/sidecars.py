"""Personal values: what a stored value stands for, where it is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.records.values import commitment_of

if TYPE_CHECKING:
    from desktop.casework.ports import Desk


def behind(desk: Desk, stored: bytes) -> bytes | None:
    """Return the personal value that a stored one stands for, once and no further; itself where it is plain or sealed.

    None where the value is erased, or not here.
    """
    name = commitment_of(stored)
    if not name:
        return stored
    beside = desk.sidecar(name)
    return beside.value if beside else None
