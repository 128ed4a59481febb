"""What can be wrong with keys, signatures and rosters."""

from __future__ import annotations

from desktop.records.errors import StocktakeError


class BadSignature(StocktakeError):
    """Something signed that does not verify, or an envelope that is not in its one form."""


class RosterRefused(StocktakeError):
    """A roster that does not follow from the one this desk stands on."""


class KeyUnavailable(StocktakeError):
    """A key that cannot be unlocked: wrong passphrase, or no keyring within reach."""


class SealUnavailable(StocktakeError):
    """A value that cannot be sealed or unsealed here."""


def require_all(subject: str, todo: str, conditions: dict[str, bool]) -> None:
    """Refuse for the first condition, by the fault it is named for, that does not hold."""
    for fault, holds in conditions.items():
        require(holds, f"{subject} {fault}.", todo)


def require(holds: bool, happened: str, todo: str) -> None:  # noqa: FBT001 - a condition, read aloud
    """Raise :class:`RosterRefused` unless a condition holds."""
    if not holds:
        raise RosterRefused(happened, todo=todo)
