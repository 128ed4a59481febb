"""What can be wrong with a desk file."""

from __future__ import annotations

from desktop.records.errors import StocktakeError


class DeskUnavailable(StocktakeError):
    """A desk file that cannot be opened, made or written."""
