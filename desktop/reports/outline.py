"""What a printed summary says, as plain data: an :class:`Outline` of blocks, free of fonts, pages and markup.

A text is never markup: ``<b>`` prints as ``<b>``.  Emphasis is carried by :class:`Run`, not by signs within the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime

Style = Literal["plain", "bold", "emphasis", "mark"]
Align = Literal["start", "centre", "end"]

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """A stretch of text in one style.

    ``emphasis`` is underlined (Arabic and Chinese have no italics).  ``mark`` stands for what is not settled: it is
    printed bold, on a tint and between square brackets, which it gets unless it begins and ends with one.
    """

    text: str
    style: Style = "plain"


Text: TypeAlias = str | tuple[Run, ...]
Pair: TypeAlias = tuple[Text, Text]  # a label and its value


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """A heading, also a bookmark of the document; level 1 is the highest."""

    text: str
    level: Literal[1, 2, 3] = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """A paragraph; a line feed within the text starts a new line."""

    text: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Bullets:
    """A list, one dot to each item."""

    items: tuple[Text, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """Labels and their values in two columns, one pair to a row."""

    rows: tuple[Pair, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """A column of a table: ``width_share`` is its part of the width, against the sum of all shares."""

    title: Text
    width_share: float = 1.0
    align: Align = "start"

    def __post_init__(self) -> None:
        """Raise :class:`ValueError` for a share that is not above zero."""
        if not self.width_share > 0:
            message = f"a column's share of the width must be above zero, not {self.width_share}"
            raise ValueError(message)


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table; its column titles are repeated on each page it reaches."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]

    def __post_init__(self) -> None:
        """Raise :class:`ValueError` for a table without columns, or a row that has not one cell to each column."""
        if not self.columns:
            message = "a table needs a column"
            raise ValueError(message)
        for number, row in enumerate(self.rows):
            if len(row) != len(self.columns):
                message = f"row {number} has {len(row)} cells for {len(self.columns)} columns"
                raise ValueError(message)


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """Small print: a source, a reservation, a remark on what stands above."""

    text: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block: TypeAlias = Heading | Paragraph | Bullets | Facts | Table | Note | PageBreak


@dataclass(frozen=True, kw_only=True, slots=True)
class Outline:
    """A whole summary.

    ``language`` (a BCP 47 tag) sets the direction of the page and the words that the page itself says.  ``facts``
    stand below the title, ``notes`` after the blocks.  ``provenance`` is printed last ("This copy": desk, cut, state
    hashes, time) and kept with the document's properties.  ``created``, with its time zone, is the only time in the
    document.
    """

    title: str
    language: str
    subtitle: str = ""
    author: str = ""
    facts: tuple[Pair, ...] = ()
    blocks: tuple[Block, ...] = ()
    notes: tuple[Text, ...] = ()
    provenance: tuple[tuple[str, str], ...] = ()
    created: datetime | None = None

    def __post_init__(self) -> None:
        """Raise :class:`ValueError` for a time without a zone, which would print differently from desk to desk."""
        if self.created and self.created.utcoffset() is None:
            message = f"a time needs its zone, which {self.created} has not"
            raise ValueError(message)


@dataclass(frozen=True, kw_only=True, slots=True)
class PageWords:
    """What a page says of itself; ``count`` has the places ``{page}`` and ``{pages}``."""

    count: str
    this_copy: str


_ENGLISH = PageWords(count="Page {page} of {pages}", this_copy="This copy")
_WORDS = {
    "ar": PageWords(count="صفحة {page} من {pages}", this_copy="هذه النسخة"),
    "en": _ENGLISH,
    "es": PageWords(count="Página {page} de {pages}", this_copy="Esta copia"),
    "fr": PageWords(count="Page {page} sur {pages}", this_copy="Cet exemplaire"),
    "ru": PageWords(count="Страница {page} из {pages}", this_copy="Этот экземпляр"),
    "zh": PageWords(count="第 {page} 页 / 共 {pages} 页", this_copy="本副本"),
}


def page_words(language: str) -> PageWords:
    """Return the page's own words for a BCP 47 tag, in English where the language is not among the six."""
    return _WORDS.get(_primary(language), _ENGLISH)


def is_right_to_left(language: str) -> bool:
    """Say whether a BCP 47 tag names a language written in the Arabic script."""
    return _primary(language) in _RIGHT_TO_LEFT


def plain_text(text: Text) -> str:
    """Return the text without its styles, marks between their brackets."""
    return text if isinstance(text, str) else "".join(run_text(run) for run in text)


def run_text(run: Run) -> str:
    """Return what a run prints: its text, and for a mark the square brackets it stands in."""
    if run.style != "mark" or (run.text.startswith("[") and run.text.endswith("]")):
        return run.text
    return f"[{run.text}]"


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
