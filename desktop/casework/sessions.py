"""The sessions there are: those on record, and those that mandates name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.casework.errors import NotFound
from desktop.casework.look import Look

if TYPE_CHECKING:
    from desktop.casework.ports import Desk


def session_names(desk: Desk) -> list[str]:
    """Return the names by which the sessions of a desk are spoken of."""
    current = desk.chain().current
    mandated = {name for one in (current.roster.mandates if current else ()) for name in one.sessions}
    sessions = desk.records("session")
    look = Look(desk) if sessions else None
    return sorted(mandated | {look.session_name(one) for one in sessions if look})


def require_session(desk: Desk, name: str) -> None:
    """Raise :class:`NotFound` for a session that is none of those there are; before any is known, every name goes."""
    known = session_names(desk) if name else []
    if known and name not in known:
        raise NotFound(f"There is no session “{name}” here.", todo=f"Take one of: {', '.join(known)}.")
