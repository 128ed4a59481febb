"""What can be wrong with a bundle."""

from __future__ import annotations

from desktop.records.errors import StocktakeError


class BadBundle(StocktakeError):
    """A file that is not a bundle, or not the one its writer signed."""

    def __init__(self, what: str) -> None:
        """Say what is wrong with it, as the end of a sentence."""
        super().__init__(
            f"This bundle cannot be used: {what}.",
            safe="Nothing of it was taken in, and nothing here was changed.",
            todo="Copy it again from where it came from, or ask its sender to write it once more.",
        )


class NewerBundle(StocktakeError):
    """A bundle that says itself that this release cannot understand it."""

    def __init__(self, format_named: str) -> None:
        """Name the bundle's format."""
        super().__init__(
            f"This bundle was written by a newer release of Stocktake (format {format_named}).",
            safe="Keep the file: nothing of it was taken in, and nothing here was changed.",
            todo="Install the newer release and receive it again.",
        )


class TooLarge(StocktakeError):
    """Something that no bundle can hold, however few other things go along."""

    def __init__(self, name: str) -> None:
        """Name the segment or part."""
        super().__init__(
            f"What belongs to {name[:12]} would unpack to more than a bundle may, and cannot be parted.",
            safe="Nothing was written, and this desk still has everything.",
            todo="Tell the secretariat: it holds far more than it seems, and whoever wrote it may have meant harm.",
        )
