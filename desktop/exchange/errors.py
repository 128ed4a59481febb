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


class RegistryUnreachable(StocktakeError):
    """A registry that cannot be reached now: the normal state of a desk, not a fault."""


class RegistryRefused(StocktakeError):
    """Something that a registry does not do for this desk; ``status`` is HTTP's, 0 where nothing was asked."""

    def __init__(self, happened: str, *, safe: str = "Nothing was changed.", todo: str = "", status: int = 0) -> None:
        """Keep the advice and the status."""
        super().__init__(happened, safe=safe, todo=todo)
        self.status = status


class Stopped(StocktakeError):
    """Work that whoever watched it has stopped."""


class LogAlarm(StocktakeError):
    """A registry whose log went back or forked: what it said once, it denies now."""
