"""What the registry answers with where it does not do what it is asked."""

from __future__ import annotations

import json
import logging

from desktop.records.errors import StocktakeError
from desktop.records.traces import kind_of, traced

_log = logging.getLogger("stocktake.registry")


def tell(doing: str, fault: BaseException) -> None:
    """Log a fault: what was being done, its kind and its place; no word of what it says."""
    _log.error(json.dumps({"op": doing, "fault": kind_of(fault), "trace": list(traced(fault))}))


class Refused(Exception):
    """A request that is not served: an HTTP status, a word for programs, a sentence, and when to come again."""

    def __init__(self, status: int, code: str, said: str, *, retry_after: int = 0) -> None:
        """Say no more than the caller may know; ``retry_after`` is in seconds, 0 for never."""
        super().__init__(said)
        self.status, self.code, self.said, self.retry_after = status, code, said, retry_after


class RegistryUnavailable(StocktakeError):
    """A registry that cannot be started, read or written on this machine."""
