"""The words of reports in six languages: English stands in the code, the others in ``resources/words``, as data."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from desktop import resources
from desktop.reports.outline import Run
from desktop.reports.request import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.reports.outline import Text

# Opening and closing quotes; French ones keep their spaces, which never part from them.
_QUOTES: Final = {
    "ar": ("«", "»"),
    "en": ("\u201c", "\u201d"),
    "es": ("«", "»"),
    "fr": ("«\xa0", "\xa0»"),
    "ru": ("«", "»"),
    "zh": ("\u201c", "\u201d"),
}


class Catalogue(msgspec.Struct, frozen=True):
    """A language's file: whether somebody who speaks it has reviewed it, and its words by the English ones.

    ``labels`` are those of the framework packs that come along.
    """

    reviewed: bool
    words: dict[str, str]
    labels: dict[str, str] = {}


@cache
def catalogue(language: str) -> Catalogue:
    """Return the words of one of the six languages; English has none, as it is what the code says."""
    if language == "en":
        return Catalogue(reviewed=True, words={})
    raw = (resources.folder("words") / f"{language}.toml").read_bytes()
    return msgspec.toml.decode(raw, type=Catalogue)


class Words:
    """What a report says by itself, in one language; English where that has no word for it."""

    def __init__(self, language: str) -> None:
        """Take a BCP 47 tag; a language that is not among the six has English words."""
        primary = language.partition("-")[0].lower()
        self.language = primary if primary in LANGUAGES else "en"
        found = catalogue(self.language)
        self._words: Mapping[str, str] = found.labels | found.words
        self._labels: Mapping[str, str] = found.words | found.labels

    def __call__(self, english: str, **values: object) -> str:
        """Return the words for English ones, with values put in their places."""
        text = self._words.get(english, english)
        return text.format(**values) if values else text

    def label(self, english: str) -> str:
        """Return the words for a label of a framework pack, which may say something else by the same English word."""
        return self._labels.get(english, english)

    def has(self, english: str) -> bool:
        """Say whether the language has words of its own for English ones."""
        return self.language == "en" or english in self._words

    def text(self, english: str) -> Text:
        """Return the words as a text that knows when it is English after all."""
        return self(english) if self.has(english) else (Run(text=english, language="en"),)

    def steady(self, text: str) -> str:
        """Return a number, a day or a time so that its parts stay in order on a page from right to left, too."""
        return f"\u200e{text}\u200e" if self.language == "ar" and text else text

    def quoted(self, text: Text) -> tuple[Run, ...]:
        """Return a text between the language's quotes."""
        opening, closing = _QUOTES[self.language]
        inner = (Run(text=text),) if isinstance(text, str) else text
        return Run(text=opening), *inner, Run(text=closing)


def grouped(number: str) -> str:
    """Return a number in digits with spaces that never break between its thousands."""
    whole, point, rest = number.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if not digits.isdecimal():
        return number
    return f"{sign}{int(digits):,}".replace(",", "\xa0") + point + rest
