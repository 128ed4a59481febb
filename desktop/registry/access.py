"""Who asks, and what they may read.

A request is signed with a device's key over a nonce that the registry itself gave, and each nonce counts once.  Who
the key stands for, and what they may hold, the newest roster says; nothing else is ever asked.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select

from desktop.records.labels import Label
from desktop.registry.database import keep
from desktop.registry.errors import Refused
from desktop.registry.tables import meta, nonce
from desktop.trust.errors import BadSignature
from desktop.trust.requests import read_signed
from desktop.trust.rights import may_hold
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.registry.database import Database
    from desktop.trust.requests import Message, Signed
    from desktop.trust.roster import Mandate, Roster
    from desktop.trust.venue import Guest

FRESH: Final = 300  # seconds for which a nonce is taken
_SECRET: Final = "nonce-secret"  # noqa: S105 - its name
_MAC: Final = 32
_MOST: Final = 200_000  # nonces in memory


@dataclass(frozen=True, slots=True)
class Caller:
    """A device whose request is proven, and its person's mandates; none of them for who is not enrolled."""

    key: str
    person: str = ""
    mandates: tuple[Mandate, ...] = ()

    @property
    def secretariat(self) -> bool:
        """Whether they are of the secretariat."""
        return any(one.role is Role.SECRETARIAT for one in self.mandates)

    def may_read(self, label: str, session: str, key: str, *, believed: bool) -> bool:
        """Say whether they may have a compartment, by its label and its segment's session, key and verdict.

        What a device wrote is its own; what nobody believes yet is for the secretariat.
        """
        if (self.key and key == self.key) or self.secretariat:
            return True
        return believed and may_hold(self.mandates, Label.parse(label), session)


NOBODY: Final = Caller("")


def caller_of(key: str, roster: Roster | None, guests: Iterable[Guest] = ()) -> Caller | None:
    """Return who a key stands for in a roster or, as its guest, at a venue; None where it is not in force there."""
    entry = roster.entry(key) if roster else None
    if roster is not None and entry is not None:
        return None if entry.revoked else Caller(key, entry.person, roster.mandates_of(entry.person))
    held = [one for one in guests if one.key == key and one.standing]
    return Caller(key, held[0].person, tuple(one.mandate for one in held)) if held else None


def prove_request(message: Message, registry: str) -> Signed:
    """Return who signed a request; raises :class:`Refused` (401)."""
    try:
        return read_signed(message, registry=registry)
    except BadSignature as fault:
        raise Refused(401, "unsigned", "This request needs a signature with a fresh nonce.") from fault


def require_fresh(signed: Signed, nonces: Nonces) -> None:
    """Refuse a request that is stale or comes for the second time; raises :class:`Refused` (401)."""
    if not nonces.spend(signed):
        raise Refused(401, "stale", "This request needs a signature with a fresh nonce.")


class Nonces:
    """Nonces that say themselves until when they hold; what was used is remembered for that long.

    On PostgreSQL all workers share the secret and what was used; on SQLite there is one process, which remembers, and
    draws another secret when it starts.
    """

    def __init__(self, database: Database) -> None:
        """Draw the secret, or take the workers' own."""
        self._db = database
        self._secret = _shared_secret(database) if database.is_postgresql else os.urandom(32)
        self._used: dict[str, int] = {}
        self._lock = threading.Lock()

    def new(self) -> str:
        """Return a fresh nonce."""
        text = f"{int(time.time()) + FRESH:x}-{os.urandom(8).hex()}"
        return f"{text}-{self._mac(text)}"

    def spend(self, signed: Signed) -> bool:
        """Say whether a nonce is this registry's, still fresh, and used with this sender's part for the first time."""
        text, _, mac = signed.nonce.rpartition("-")
        if not hmac.compare_digest(mac.encode(), self._mac(text).encode()):
            return False
        now, until = int(time.time()), int(text.partition("-")[0], 16)
        value = hashlib.sha256(f"{signed.key} {signed.nonce} {signed.unique}".encode()).hexdigest()
        return now <= until and (
            self._spend_shared(value, until) if self._db.is_postgresql else self._mine(value, until)
        )

    def _mine(self, value: str, until: int) -> bool:
        with self._lock:
            if len(self._used) >= _MOST:
                now = time.time()
                self._used = {one: end for one, end in self._used.items() if end >= now}
            if value in self._used or len(self._used) >= _MOST:
                return False
            self._used[value] = until
            return True

    def _spend_shared(self, value: str, until: int) -> bool:
        with self._db.lightly() as connection:
            return bool(keep(connection, nonce, [{"value": value, "until": until}]))

    def forget(self) -> None:
        """Forget what is stale anyway."""
        if self._db.is_postgresql:
            with self._db.beside() as connection:
                connection.execute(delete(nonce).where(nonce.c.until < int(time.time())))

    def _mac(self, text: str) -> str:
        return hmac.new(self._secret, text.encode(), "sha256").hexdigest()[:_MAC]


def _shared_secret(database: Database) -> bytes:
    with database.writing() as connection:
        keep(connection, meta, [{"name": _SECRET, "value": os.urandom(32).hex()}])
        return bytes.fromhex(connection.execute(select(meta.c.value).where(meta.c.name == _SECRET)).scalar_one())
