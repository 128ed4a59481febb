"""What can be wrong with a segment."""

from __future__ import annotations

from desktop.records.errors import StocktakeError


class BrokenSegment(StocktakeError):
    """A header or compartment that is not what the format says."""

    def __init__(self, what: str) -> None:
        """Say what is wrong with it, as the end of a sentence."""
        super().__init__(
            f"A segment is damaged: {what}.",
            todo="Ask its sender to write the bundle again; nothing of it was used.",
        )
