"""Claims: those who reconcile tell each other what they are working on.  They are a courtesy, and bind nobody."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import delete, select

from desktop.registry.database import insert
from desktop.registry.errors import Refused
from desktop.registry.tables import claim
from desktop.registry.web import Answer, Asking
from desktop.trust.rights import RECONCILERS

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from desktop.registry.access import Caller
    from desktop.registry.core import Registry

_CLAIM_SECONDS: Final = 15 * 60
_LONGEST_CELL: Final = 400


class Claiming(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody says they are working on; ``cell`` names it to those who have it, and says nothing to others."""

    cell: str
    release: bool = False


def claims(registry: Registry, asking: Asking) -> Answer:
    """Say what the others who reconcile are working on."""
    _require_reconciler(asking.caller)
    with registry.shelf() as shelf:
        return Answer(data={"claims": _standing(shelf.db, asking.caller)})


def take_claim(registry: Registry, asking: Asking) -> Answer:
    """Claim an entry for a quarter of an hour, or let it go; what somebody else has claimed stays theirs.

    Answered, as :func:`claims` is, with all that stand now.
    """
    _require_reconciler(asking.caller)
    try:
        asked = msgspec.json.decode(asking.body, type=Claiming)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise Refused(422, "claim", "This is no claim.") from fault
    if not 0 < len(asked.cell) <= _LONGEST_CELL or "\x00" in asked.cell:
        raise Refused(422, "claim", "This is no claim.")
    now, mine = int(time.time()), asking.caller
    with registry.database.beside() as connection:
        gone = (claim.c.cell == asked.cell) & (claim.c.key == mine.key) if asked.release else claim.c.until <= now
        connection.execute(delete(claim).where(gone))
        if not asked.release:
            fresh = {"key": mine.key, "person": mine.person, "until": now + _CLAIM_SECONDS}
            made = insert(connection, claim).values(cell=asked.cell, since=now, **fresh)
            again = made.on_conflict_do_update(index_elements=["cell"], set_=fresh, where=claim.c.key == mine.key)
            connection.execute(again)
        standing = _standing(connection, mine)
    taken = any(one["cell"] == asked.cell and not one["mine"] for one in standing)
    return Answer(status=409 if taken and not asked.release else 200, data={"claims": standing})


def _standing(connection: Connection, mine: Caller) -> list[dict[str, object]]:
    """Return the claims that stand now; times in seconds of the registry's clock."""
    rows = connection.execute(select(claim).where(claim.c.until > int(time.time())).order_by(claim.c.cell))
    return [
        {"cell": row.cell, "person": row.person, "since": row.since, "until": row.until, "mine": row.key == mine.key}
        for row in rows
    ]


def _require_reconciler(caller: Caller) -> None:
    if not any(one.role in RECONCILERS for one in caller.mandates):
        raise Refused(403, "forbidden", "This key may not ask for that.")
