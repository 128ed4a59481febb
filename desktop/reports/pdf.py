"""Drawing: an outline as the pages of a PDF; the same outline gives the same bytes.

Each block becomes strips, slices as wide as the page's text, with all that is drawn in them.  Lengths are points.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC
from io import BytesIO
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas

from desktop.reports import outline as blocks
from desktop.reports.fonts import Fonts
from desktop.reports.outline import is_right_to_left, page_words
from desktop.reports.typeset import Box, Ink, Strip, Type, paginate, set_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reportlab.pdfgen.textobject import PDFTextObject

    from desktop.reports.outline import Align, Block, Outline, Pair, Text
    from desktop.reports.typeset import Colour, Direction, Line, Page

Side: TypeAlias = "Align | Literal['auto']"  # auto: each line at the side where its own direction starts

SIDE, TOP, BOTTOM = 62.0, 70.0, 64.0  # margins of the text
HEAD, FOOT = 36.0, 42.0  # upper edges of the running lines, from the page's upper and lower edge
SMALLEST_PAGE = 240.0

_GREY, _NAVY = (0.35, 0.39, 0.44), (0.07, 0.22, 0.38)
_BLUE, _HAIR, _SHADE, _TINT = (0.11, 0.45, 0.70), (0.80, 0.83, 0.86), (0.925, 0.945, 0.965), (1.0, 0.93, 0.76)


class _Slot(NamedTuple):
    """A place for text, from the left edge of the strip."""

    x: float
    width: float
    type: Type
    side: Side


class _Look(NamedTuple):
    """How a row is set: gap above, padding, whether it stays whole, shade, and colour and weight of the rule below."""

    gap: float = 0.0
    pad: float = 0.0
    whole: bool = False
    shade: Colour | None = None
    rule: tuple[Colour, float] | None = None


_PLAIN = _Look()
_TITLE, _SUBTITLE = Type(21, 27, _NAVY, bold=True), Type(12, 17, _GREY)
_HEADINGS = {1: Type(14, 19, _NAVY, bold=True), 2: Type(11.5, 16, _NAVY, bold=True), 3: Type(10, 14, bold=True)}
_BODY_GAP, _ITEM_GAP, _HEADING_GAPS = 7.0, 4.0, {1: 20.0, 2: 15.0, 3: 11.0}
_BODY, _SMALL = Type(10, 14), Type(8, 11, _GREY)
_LABEL, _VALUE = Type(9, 13, _GREY), Type(9, 13)
_COLUMN, _CELL = Type(8.5, 12, _NAVY, bold=True), Type(8.5, 12)
_COPY_TITLE, _COPY_LABEL, _COPY = Type(7.5, 12, _GREY, bold=True), Type(7, 10, _GREY), Type(7, 10)
_FACT = _Look(pad=3, whole=True, rule=(_HAIR, 0.4))
_COLUMNS = _Look(gap=10, pad=5, whole=True, shade=_SHADE, rule=(_NAVY, 0.8))
_ROW = _Look(pad=4, whole=True, rule=(_HAIR, 0.4))
_INSET, _DOT, _BAR = 5.0, 13.0, 40.0  # beside the text of a cell; for the dot of a list; above the title
_COUNT = 100.0  # for the page's number
_GUTTER = 8.0  # between a label and its value
_LABEL_SHARE = 0.28  # of the width of a pair
_WHOLE_PART = 0.45  # of a page: what is higher may be split
_DROP = 0.36  # of the font size: from the middle of capital letters to their foot
_RUNNING_CHARS = 250  # more than fit a line of any page


def render(outline: Outline, *, page_size: tuple[float, float] = A4, fonts: Fonts | None = None) -> bytes:
    """Return the outline as a PDF of pages of that size (width and height in points, 240 or more).

    Without ``fonts`` the packaged ones are used, and kept in the user's cache folder.  Time and memory grow in line
    with the pages.  Raises :class:`~desktop.reports.fonts.MissingFont`, and :class:`ValueError` for too small a page.
    """
    if min(page_size) < SMALLEST_PAGE:
        message = f"a page needs {SMALLEST_PAGE:g} points in width and height, not {page_size}"
        raise ValueError(message)
    direction: Direction = "R" if is_right_to_left(outline.language) else "L"
    composer = _Composer(fonts or Fonts(), direction, page_size[0] - 2 * SIDE, page_size[1] - TOP - BOTTOM)
    return _print(outline, paginate(composer.strips(outline), composer.height), composer, page_size)


class _Composer(NamedTuple):
    """Makes strips for pages of one direction, and one width and height of text."""

    fonts: Fonts
    direction: Direction
    width: float
    height: float

    def strips(self, outline: Outline) -> Iterator[Strip]:
        """Yield the strips of all that an outline says, from its title to its provenance."""
        yield from self._title(outline)
        breaks = False
        for block in (*outline.blocks, *(blocks.Note(text=note) for note in outline.notes)):
            for strip in self._block(block):
                yield strip._replace(breaks=breaks)
                breaks = False
            breaks = breaks or isinstance(block, blocks.PageBreak)
        yield from self._provenance(outline)

    def row(self, texts: Sequence[Text], slots: Sequence[_Slot], look: _Look) -> list[Strip]:
        """Return texts side by side: one strip if they shall and can stay whole, else a strip to each line."""
        columns = [
            set_lines(text, slot.type, width=slot.width, fonts=self.fonts, page=self.direction)
            for text, slot in zip(texts, slots, strict=True)
        ]
        count, leading = max(map(len, columns)), max(slot.type.leading for slot in slots)
        step = count if look.whole and count * leading < _WHOLE_PART * self.height else 1
        parts = []
        for first in range(0, count, step):
            edges = (first == 0, first + step == count)
            strip = self._strip([lines[first : first + step] for lines in columns], slots, look, edges)
            parts.append(strip._replace(glued=first in (0, count - 2) and not edges[1]))
        return parts

    def text(self, text: Text, type_: Type, look: _Look = _PLAIN) -> list[Strip]:
        """Return a text as wide as the page, as :meth:`row` does."""
        return self.row([text], self.slots([1], [type_], ["auto"]), look)

    def running(self, start: str, end: str) -> Page:
        """Return a small line for the top or foot of a page; ``start`` comes from :meth:`short`."""
        return [(0.0, self.row([start, end], self._running_slots(), _PLAIN)[0])]

    def short(self, text: str) -> str:
        """Return what a running line can start with: the text, or as much of its beginning as fits before an ellipsis.

        Measured, not counted: Chinese letters are twice as wide as Latin ones and have no spaces between words.
        """
        slot = self._running_slots()[0]

        def lines(part: str) -> int:
            return len(set_lines(part, slot.type, width=slot.width, fonts=self.fonts, page=self.direction))

        text = " ".join(text.split())
        if lines(text) == 1:
            return text
        fits = bisect_right(range(1, min(len(text), _RUNNING_CHARS)), 1, key=lambda end: lines(f"{text[:end]}…"))
        return f"{text[:fits].rstrip()}…"

    def _running_slots(self) -> list[_Slot]:
        return self.slots([self.width - _COUNT, _COUNT], [_SMALL, _SMALL], ["start", "end"])

    def slots(
        self, shares: Sequence[float], types: Sequence[Type], sides: Sequence[Side], inset: float = 0
    ) -> list[_Slot]:
        """Return places side by side from where lines start on the page, text ``inset`` from both ends of each."""
        ends = [self.width * share / sum(shares) for share in accumulate(shares, initial=0)]
        if self.direction == "R":
            ends = [self.width - end for end in ends]
        return [
            _Slot(left + inset, max(right - left - 2 * inset, 1), type_, side)
            for (left, right), type_, side in zip(map(sorted, pairwise(ends)), types, sides, strict=True)
        ]

    def _strip(
        self, columns: Sequence[Sequence[Line]], slots: Sequence[_Slot], look: _Look, edges: tuple[bool, bool]
    ) -> Strip:
        """Return lines side by side; ``edges`` say whether they are the first and the last of their row."""
        top, bottom = (look.pad * edge for edge in edges)
        leading = max(slot.type.leading for slot in slots)
        height = top + leading * max(map(len, columns)) + bottom
        inks = tuple(
            Ink(self._left(line, slot), top + leading * (n + 0.5) + _DROP * slot.type.size, line, slot.type)
            for lines, slot in zip(columns, slots, strict=True)
            for n, line in enumerate(lines)
        )
        boxes = [Box(0, 0, self.width, height, look.shade)] if look.shade else []
        if look.rule and edges[1]:
            boxes.append(Box(0, height - look.rule[1], self.width, look.rule[1], look.rule[0]))
        return Strip(height, inks, tuple(boxes), gap=look.gap * edges[0])

    def _left(self, line: Line, slot: _Slot) -> float:
        """Return where a line starts from the left so that it stands at its side of the slot."""
        spare = slot.width - line.width
        if slot.side == "centre":
            return slot.x + spare / 2
        to_left = (line.direction if slot.side == "auto" else self.direction) == "L"
        return slot.x if to_left != (slot.side == "end") else slot.x + spare

    def _block(self, block: Block) -> Iterator[Strip]:
        match block:
            case blocks.Heading(text=text, level=level):
                first, *others = self.text(text, _HEADINGS[level], _Look(gap=_HEADING_GAPS[level]))
                yield from (strip._replace(glued=True) for strip in (first._replace(bookmark=block), *others))
            case blocks.Paragraph(text=text):
                yield from self.text(text, _BODY, _Look(gap=_BODY_GAP))
            case blocks.Note(text=text):
                yield from self.text(text, _SMALL, _Look(gap=_BODY_GAP))
            case blocks.Bullets(items=items):
                slots = self.slots([_DOT, self.width - _DOT], [_BODY, _BODY], ["start", "start"])
                for number, item in enumerate(items):
                    yield from self.row(["•", item], slots, _Look(gap=_ITEM_GAP if number else _BODY_GAP))
            case blocks.Facts(rows=rows):
                yield from self._pairs(rows, _LABEL, _VALUE, _FACT)
            case blocks.Table():
                yield from self._table(block)
            case blocks.PageBreak():
                pass  # see strips

    def _pairs(self, rows: Iterable[Pair], label: Type, value: Type, look: _Look) -> Iterator[Strip]:
        first, second = self.slots([_LABEL_SHARE, 1 - _LABEL_SHARE], [label, value], ["start", "start"])
        shift = _GUTTER if self.direction == "R" else 0.0
        slots = [first._replace(x=first.x + shift, width=first.width - _GUTTER), second]
        for number, row in enumerate(rows):
            yield from self.row(row, slots, look if number else look._replace(gap=10))

    def _table(self, table: blocks.Table) -> Iterator[Strip]:
        titles, shares, sides = zip(*((c.title, c.width_share, c.align) for c in table.columns), strict=True)
        slots = self.slots(shares, [_COLUMN] * len(titles), sides, _INSET)
        head = self.row(titles, slots, _COLUMNS)
        yield from (strip._replace(glued=True) for strip in head)
        slots = [slot._replace(type=_CELL) for slot in slots]
        for row in table.rows:
            for strip in self.row(row, slots, _ROW):
                yield strip._replace(head=head[0] if len(head) == 1 else None)

    def _title(self, outline: Outline) -> Iterator[Strip]:
        yield Strip(14, boxes=(Box(0 if self.direction == "L" else self.width - _BAR, 0, _BAR, 3, _BLUE),))
        yield from self.text(outline.title, _TITLE)
        if outline.subtitle:
            yield from self.text(outline.subtitle, _SUBTITLE, _Look(gap=4))
        yield from self._pairs(outline.facts, _LABEL, _VALUE, _FACT)

    def _provenance(self, outline: Outline) -> Iterator[Strip]:
        if outline.provenance:
            rule = Strip(6, gap=18, boxes=(Box(0, 0, self.width, 0.4, _HAIR),))
            title = self.text(page_words(outline.language).this_copy, _COPY_TITLE)
            pairs = self._pairs(outline.provenance, _COPY_LABEL, _COPY, _Look(whole=True))
            yield from (strip._replace(glued=True) for strip in (rule, *title, *pairs))


def _print(outline: Outline, pages: Sequence[Page], composer: _Composer, page_size: tuple[float, float]) -> bytes:
    """Return the pages as a PDF, with their running lines, bookmarks and properties."""
    target = BytesIO()
    first_font: Any = composer.fonts.glyphs["x"].font  # else Helvetica, which would not be in the file
    canvas = Canvas(
        target, page_size, invariant=1, pdfVersion=(1, 4), lang=outline.language, initialFontName=first_font
    )
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("Direction", "R2L" if composer.direction == "R" else "L2R")
    vars(canvas)["_doc"].info = _Properties(outline, composer.fonts)
    author, title = composer.short(outline.author), composer.short(outline.title)
    depth = -1
    for number, page in enumerate(pages, 1):
        count = page_words(outline.language).count.format(page=number, pages=len(pages))
        _draw(canvas, composer.running(author, count), FOOT)
        if number > 1:
            _draw(canvas, composer.running(title, ""), page_size[1] - HEAD)
        _draw(canvas, page, page_size[1] - TOP)
        for way, strip in page:
            if strip.bookmark:
                depth = min(strip.bookmark.level - 1, depth + 1)
                name = f"{number} {way}"
                canvas.bookmarkHorizontalAbsolute(name, page_size[1] - TOP - way)
                canvas.addOutlineEntry(composer.fonts.printable(strip.bookmark.text), name, depth)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw(canvas: Canvas, page: Page, top: float) -> None:
    """Draw strips from a height of the canvas on down: first all boxes, then all text."""
    text = canvas.beginText()
    for way, strip in page:
        for x, y, width, height, colour in strip.boxes:
            _fill(canvas, colour, (SIDE + x, top - way - y - height, width, height))
        for ink in strip.inks:
            _write(canvas, text, ink, top - way - ink.y)
    canvas.drawText(text)


def _write(canvas: Canvas, text: PDFTextObject, ink: Ink, y: float) -> None:
    """Add a line to the text, and draw what is under it."""
    size, colour = ink.type.size, ink.type.colour
    text.setFillColorRGB(*colour)
    for piece in ink.line.pieces:
        x = SIDE + ink.x + piece.x
        if piece.style == "mark":
            _fill(canvas, _TINT, (x, y - 0.28 * size, piece.width, 1.25 * size))
        if piece.style == "emphasis":
            _fill(canvas, colour, (x, y - 0.17 * size, piece.width, 0.05 * size))
        text.setFont(piece.font, size)
        text.setTextOrigin(x, y)
        text.textOut(piece.text)


def _fill(canvas: Canvas, colour: Colour, frame: tuple[float, float, float, float]) -> None:
    canvas.setFillColorRGB(*colour)
    canvas.rect(*frame, stroke=0, fill=1)


class _Properties(PDFInfo):  # type: ignore[misc]  # reportlab ships no types
    """What the document says of itself, with no time but the one given, where reportlab's own has always one."""

    def __init__(self, outline: Outline, fonts: Fonts) -> None:
        super().__init__()
        copy = "; ".join(f"{label}: {value}" for label, value in outline.provenance)
        self.title, self.author, self.subject, self.keywords = map(
            fonts.printable, (outline.title, outline.author, outline.subtitle, copy)
        )
        self._created = outline.created

    def format(self, document: object) -> bytes:
        """Return the PDF's information dictionary."""
        texts = {"Title": self.title, "Author": self.author, "Subject": self.subject, "Keywords": self.keywords}
        texts |= {"Creator": "Stocktake", "Producer": "Stocktake"}
        if self._created:
            texts["CreationDate"] = f"{self._created.astimezone(UTC):D:%Y%m%d%H%M%SZ}"
        entries = {name: PDFString(text) for name, text in texts.items() if text}
        return bytes(PDFDictionary(entries).format(document))
