"""What can be wrong with records, and with anything else a person can meet."""

from __future__ import annotations


class StocktakeError(Exception):
    """An error that a person can meet: what happened, what is safe, what to do next.

    ``str(error)`` is the whole advice in one paragraph.
    """

    def __init__(self, happened: str, *, safe: str = "Nothing was changed.", todo: str = "") -> None:
        """Keep the three sentences; ``todo`` may be empty where the first says it."""
        super().__init__(" ".join(part for part in (happened, safe, todo) if part))
        self.happened, self.safe, self.todo = happened, safe, todo


class BadLabel(StocktakeError):
    """A text that is no label or scope."""

    def __init__(self, text: str) -> None:
        """Name the text."""
        super().__init__(
            f"“{text}” is not a label or scope.",
            todo="Scopes are registry, region/CODE, review/ID or review/ID/team/ID: small letters, digits, hyphens.",
        )


class BadValue(StocktakeError):
    """A value that its field does not take."""


class BadPack(StocktakeError):
    """A framework pack that cannot be read."""
