"""What can stand in the way of files that come and go."""

from __future__ import annotations

from desktop.records.errors import StocktakeError


class CannotWrite(StocktakeError):
    """A file that could not be written whole and safe."""


class CannotRead(StocktakeError):
    """A file that could not be read."""


class BadTable(StocktakeError):
    """A file that is no table, or not the one that a mapping speaks of."""


class BadMapping(StocktakeError):
    """A mapping file that contradicts itself, or speaks of types and fields there are not."""


class NotImported(StocktakeError):
    """A table of which nothing was imported."""
