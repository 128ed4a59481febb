"""What a report says, as plain data: an :class:`Outline` of blocks, free of fonts, pages, sheets and markup.

Every form of a report (PDF, DOCX, XLSX, CSV, JSON, HTML) is made from its outline alone, so all say the same.
A text is never markup: ``<b>`` prints as ``<b>``.  Emphasis is carried by :class:`Run`, not by signs within the text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime
    from decimal import Decimal

Style = Literal["plain", "bold", "emphasis", "mark"]
Align = Literal["start", "centre", "end"]
Drawing = Literal["bars", "heat", "matrix", "timeline", "trend"]
Archive = Literal["1b", "2b"]  # part and level of PDF/A (ISO 19005)

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """A stretch of text in one style.

    ``emphasis`` is underlined (Arabic and Chinese have no italics).  ``mark`` stands for what is not settled: it is
    printed bold, on a tint and between square brackets, which it gets unless it begins and ends with one.
    ``language`` (a BCP 47 tag) is that of the text where it is not the outline's.  ``footnote`` is what a note says
    that the run's end refers to, such as its source.
    """

    text: str
    style: Style = "plain"
    language: str = ""
    footnote: str = ""


Text: TypeAlias = str | tuple[Run, ...]
Pair: TypeAlias = tuple[Text, Text]  # a label and its value


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """A heading, also a bookmark of the document; level 1 is the highest."""

    text: str
    level: Literal[1, 2, 3] = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """A paragraph; a line feed within the text starts a new line.  ``number`` stands before it, such as "12."."""

    text: Text
    number: str = ""


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
    """A column of a table: ``width_share`` is its part of the width, against the sum of all shares.

    Where a column has none, all of them are as wide as their texts ask for.
    """

    title: Text
    width_share: float | None = None
    align: Align = "start"

    def __post_init__(self) -> None:
        """Raise :class:`ValueError` for a share that is not above zero."""
        if self.width_share is not None and not self.width_share > 0:
            message = f"a column's share of the width must be above zero, not {self.width_share}"
            raise ValueError(message)


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """A cell of a table that is more than its text.

    ``value`` is the number or day that a spreadsheet keeps and a drawing measures; ``records`` are the ids (32
    hexadecimal digits) of the records behind it; ``tint``, from 0 to 1, is how deep it is coloured.
    """

    text: Text
    value: Decimal | int | date | None = None
    records: tuple[str, ...] = ()
    tint: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table; its column titles are repeated on each page it reaches.

    ``caption`` stands above it and ``notes`` below; with ``heads`` the first cell of each row is the row's title.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text | Cell, ...], ...]
    caption: str = ""
    notes: tuple[Text, ...] = ()
    heads: bool = False

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
class Figure:
    """A drawing of a table, which every form that cannot draw shows instead.

    The first cell of each row names it.  ``bars``: a bar for each number in a row.  ``trend``: a line for each column
    of numbers over the rows.  ``timeline``: a line for each row, from its first day to its last.  ``heat`` and
    ``matrix``: the table itself, its cells tinted.  ``alternative`` tells those who cannot see it what it shows;
    ``definition`` how it was computed and from what.
    """

    kind: Drawing
    title: str
    alternative: str
    data: Table
    definition: Text = ""

    def __post_init__(self) -> None:
        """Raise :class:`ValueError` for a figure that does not say what it shows."""
        if not (self.title.strip() and self.alternative.strip()):
            message = "a figure needs a title and an alternative in words"
            raise ValueError(message)


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """Small print: a source, a reservation, a remark on what stands above."""

    text: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block: TypeAlias = Heading | Paragraph | Bullets | Facts | Table | Figure | Note | PageBreak


@dataclass(frozen=True, kw_only=True, slots=True)
class Outline:
    """A whole report.

    ``language`` (a BCP 47 tag) sets the direction of the page and the words that the page itself says.  ``facts``
    stand below the title, ``notes`` after the blocks.  ``provenance`` is printed last ("This copy": desk, cut, state
    hashes, time) and kept with the document's properties, as is ``stamp``, which programs read to make the same copy
    again; ``code`` is drawn beside it as a QR code.  ``standing`` is said on every page, such as "Draft".  With
    ``cover``, title and contents stand on pages of their own.  ``created``, with its time zone, is the only time in
    the document; ``archive`` is the PDF/A that its PDF follows.
    """

    title: str
    language: str
    subtitle: str = ""
    author: str = ""
    standing: str = ""
    cover: bool = False
    facts: tuple[Pair, ...] = ()
    blocks: tuple[Block, ...] = ()
    notes: tuple[Text, ...] = ()
    provenance: tuple[tuple[str, str], ...] = ()
    stamp: str = ""
    code: str = ""
    created: datetime | None = None
    archive: Archive = "2b"

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
    contents: str
    code: str


_ENGLISH = PageWords(count="Page {page} of {pages}", this_copy="This copy", contents="Contents", code="QR code")
_WORDS = {
    "ar": PageWords(
        count="صفحة {page} من {pages}", this_copy="هذه النسخة", contents="المحتويات", code="رمز الاستجابة السريعة"
    ),
    "en": _ENGLISH,
    "es": PageWords(count="Página {page} de {pages}", this_copy="Esta copia", contents="Índice", code="Código QR"),
    "fr": PageWords(
        count="Page {page} sur {pages}", this_copy="Cet exemplaire", contents="Table des matières", code="Code QR"
    ),
    "ru": PageWords(
        count="Страница {page} из {pages}", this_copy="Этот экземпляр", contents="Содержание", code="QR-код"
    ),
    "zh": PageWords(count="第 {page} 页 / 共 {pages} 页", this_copy="本副本", contents="目录", code="二维码"),
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


def cell_text(cell: Text | Cell) -> Text:
    """Return what a cell of a table prints."""
    return cell.text if isinstance(cell, Cell) else cell


def tables(outline: Outline) -> Iterator[Table]:
    """Yield every table of an outline, and those that its figures draw, called by the heading above, too."""
    title = outline.title
    for block in outline.blocks:
        match block:
            case Heading(text=text):
                title = text
            case Table():
                yield block if block.caption else replace(block, caption=title)
            case Figure():
                yield replace(block.data, caption=f"{block.title} {title}")


def run_text(run: Run) -> str:
    """Return what a run prints: its text, and for a mark the square brackets it stands in."""
    if run.style != "mark" or (run.text.startswith("[") and run.text.endswith("]")):
        return run.text
    return f"[{run.text}]"


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
