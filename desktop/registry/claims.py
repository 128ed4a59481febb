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
    from desktop.registry.access import Caller
    from desktop.registry.core import Registry

_CLAIM_SECONDS: Final = 15 * 60
_LONGEST_CELL: Final = 400


class Claiming(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody says they are working on; ``cell`` is a text that names it, such as a reference and a field."""

    cell: str
    release: bool = False


def claims(registry: Registry, asking: Asking) -> Answer:
    """Say what the others who reconcile are working on."""
    _require_reconciler(asking.caller)
    with registry.shelf() as shelf:
        rows = shelf.db.execute(select(claim).where(claim.c.until > int(time.time())).order_by(claim.c.cell)).all()
    return Answer(data={"claims": [{"cell": row.cell, "person": row.person, "until": row.until} for row in rows]})


def take_claim(registry: Registry, asking: Asking) -> Answer:
    """Claim an entry for a quarter of an hour, or let it go; what somebody else has claimed stays theirs."""
    _require_reconciler(asking.caller)
    try:
        asked = msgspec.json.decode(asking.body, type=Claiming)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise Refused(422, "claim", "This is no claim.") from fault
    if not 0 < len(asked.cell) <= _LONGEST_CELL or "\x00" in asked.cell:
        raise Refused(422, "claim", "This is no claim.")
    now, mine = int(time.time()), asking.caller
    with registry.database.beside() as connection:
        if asked.release:
            connection.execute(delete(claim).where(claim.c.cell == asked.cell, claim.c.key == mine.key))
            return Answer(data={"held": False, "person": ""})
        made = insert(connection, claim).values(
            cell=asked.cell, key=mine.key, person=mine.person, until=now + _CLAIM_SECONDS
        )
        free = (claim.c.until <= now) | (claim.c.key == mine.key)
        fresh = {"key": mine.key, "person": mine.person, "until": now + _CLAIM_SECONDS}
        connection.execute(made.on_conflict_do_update(index_elements=["cell"], set_=fresh, where=free))
        holder = connection.execute(select(claim.c.key, claim.c.person).where(claim.c.cell == asked.cell)).one()
    return Answer(status=200 if holder.key == mine.key else 409, data={
        "held": holder.key == mine.key, "person": holder.person,
    })  # fmt: skip


def _require_reconciler(caller: Caller) -> None:
    if not any(one.role in RECONCILERS for one in caller.mandates):
        raise Refused(403, "forbidden", "This key may not ask for that.")
