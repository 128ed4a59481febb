"""Places in an order that many people change at once: keys between keys (fractional indexing), compared as text."""

from __future__ import annotations

from typing import Final

import fractional_indexing

LAST: Final = "~"  # sorts behind every key: what has no place yet


def between(before: str | None, after: str | None) -> str:
    """Return a key behind one and in front of another; None is the beginning, and the end.  ``before`` < ``after``."""
    return str(fractional_indexing.generate_key_between(before, after))


def several(count: int) -> list[str]:
    """Return so many keys in their order."""
    return [str(key) for key in fractional_indexing.generate_n_keys_between(None, None, count)]
