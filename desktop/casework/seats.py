"""A desk that several people share: another takes it, which seals; unlocked keys may wait behind a PIN.

A PIN parts screens and no more: whoever has the desk file reads what its owners may read.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from desktop.casework import handover, settings
from desktop.casework.errors import NotAllowed
from desktop.casework.identity import take_seat
from desktop.trust.errors import KeyUnavailable

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Sitting

SHORTEST: Final = 4  # digits of a PIN
TRIES: Final = 3


def hand_on(desk: Desk, leaving: Sitting | None, person: str, passphrase: str | None, *, session: str = "") -> Sitting:
    """Let a person take the desk; what whoever leaves has put on record is sealed.

    Raises :class:`KeyUnavailable`, or NotFound for somebody who has no keys here; then nothing has changed.
    """
    return seated(desk, leaving, take_seat(desk, passphrase, session=session, person=person))


def seated(desk: Desk, leaving: Sitting | None, coming: Sitting) -> Sitting:
    """Seal what whoever leaves has put on record, and remember whose the desk is now."""
    with desk.transaction():
        if leaving:
            handover.seal(desk, leaving)
        desk.set(settings.ME, coming.secrets.public)
    return coming


@dataclass(slots=True)
class _Kept:
    sitting: Sitting
    salt: bytes
    digest: bytes
    tries: int = TRIES


@dataclass(slots=True)
class Waiting:
    """Keys that are unlocked in this program and wait for their owners' PINs; they are in memory only."""

    _kept: dict[str, _Kept] = field(default_factory=dict)

    def leave(self, sitting: Sitting, pin: str) -> None:
        """Keep an unlocked key behind a PIN; raises :class:`NotAllowed` for one that is too short."""
        if len(pin) < SHORTEST or not pin.isdecimal():
            raise NotAllowed(f"A PIN has {SHORTEST} digits or more.", todo="Choose another, or leave without one.")
        salt = os.urandom(16)
        self._kept[sitting.person] = _Kept(replace(sitting), salt, _digest(salt, pin))

    def waits(self, person: str) -> bool:
        """Say whether a person comes back by PIN."""
        return person in self._kept

    def back(self, person: str, pin: str, *, session: str = "") -> Sitting:
        """Return the seat of whoever knows the PIN; raises :class:`KeyUnavailable`, the third time for good."""
        kept = self._kept.get(person)
        if kept is None:
            raise KeyUnavailable("Your key is locked.", todo="Give your passphrase.")
        if hmac.compare_digest(_digest(kept.salt, pin), kept.digest):
            kept.tries = TRIES
            return replace(kept.sitting, session=session or kept.sitting.session)
        kept.tries -= 1
        if kept.tries == 0:
            del self._kept[person]
            raise KeyUnavailable("The PIN was wrong too often: your key is locked again.", todo="Give your passphrase.")
        raise KeyUnavailable("The PIN is not the right one.", todo="Try again, or give your passphrase.")

    def forget(self) -> None:
        """Lock all keys."""
        self._kept.clear()


def _digest(salt: bytes, pin: str) -> bytes:
    return hashlib.sha256(salt + pin.encode()).digest()
