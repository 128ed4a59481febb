"""What the registry answers with where it does not do what it is asked."""

from __future__ import annotations

from desktop.records.errors import StocktakeError


class Refused(Exception):
    """A request that is not served: an HTTP status, a word for programs, a sentence, and when to come again."""

    def __init__(self, status: int, code: str, said: str, *, retry_after: int = 0) -> None:
        """Say no more than the caller may know; ``retry_after`` is in seconds, 0 for never."""
        super().__init__(said)
        self.status, self.code, self.said, self.retry_after = status, code, said, retry_after


class RegistryUnavailable(StocktakeError):
    """A registry that cannot be started, read or written on this machine."""
