"""Where a word may be parted at the end of a line, by the dictionaries of its language."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from pyphen import Pyphen

if TYPE_CHECKING:
    from collections.abc import Callable

HYPHEN: Final = "\xad"  # prints as a hyphen; whoever reads the text out of the page knows that the word goes on
HYPHENATED: Final = {"en": "en_GB", "es": "es", "fr": "fr"}
"""Languages and their dictionaries.

Arabic and Chinese part no words; Pyphen's Russian dictionary names no licence, so Russian words stay whole.
"""
_MUCH, _LONG, _ENDS = 0.15, 6, 3  # of a line; letters of a word; letters on each side of a hyphen


def hyphenated(word: str, language: str, advance: Callable[[str], float], room: float, limit: float) -> tuple[str, str]:
    """Return the longest beginning of a word that fits the room, with its hyphen, and the rest; "" if none fits.

    Only a small word of a known language is parted, never a name, and only where much of the line would stay empty.
    """
    if not language or room < _MUCH * limit or not (word.isalpha() and word.islower() and len(word) >= _LONG):
        return "", word
    for place in reversed(_places(word, language.partition("-")[0].lower())):
        if advance(head := word[:place] + HYPHEN) <= room:
            return head, word[place:]
    return "", word


@lru_cache(1 << 14)
def _places(word: str, language: str) -> tuple[int, ...]:
    """Return where a word of a language may be parted."""
    if language not in HYPHENATED:
        return ()
    return tuple(place for place in _dictionary(language).positions(word) if _ENDS <= place <= len(word) - _ENDS)


@cache
def _dictionary(language: str) -> Pyphen:
    return Pyphen(lang=HYPHENATED[language])
