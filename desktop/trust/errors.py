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
