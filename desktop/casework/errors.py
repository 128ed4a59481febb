"""What can stand in the way of what people do."""

from __future__ import annotations

from desktop.records.errors import StocktakeError


class NotAllowed(StocktakeError):
    """Something that this person, in this role, may not do."""


class NotFound(StocktakeError):
    """A record, note or entry that is not here."""


class NotReady(StocktakeError):
    """Something that another step must come before."""
