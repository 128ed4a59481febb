"""Drawing: an outline as the pages of a PDF, tagged; the same outline gives the same bytes.

Pages are drawn as they are read: each text is marked as the content of its tag, all else as decoration.
"""

from __future__ import annotations

from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desktop.reports.compose import Composer
from desktop.reports.finish import Linked, finished
from desktop.reports.fonts import Fonts
from desktop.reports.held import held
from desktop.reports.looks import BLUE, BODY, GREY, HAIR, HEADINGS, NAVY, Look
from desktop.reports.outline import Note, is_right_to_left, page_words
from desktop.reports.pen import Pen
from desktop.reports.quick import modules
from desktop.reports.strips import Box, Link, Strip, paginate
from desktop.reports.tags import Tag
from desktop.reports.typeset import Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.reports.outline import Heading, Outline
    from desktop.reports.strips import Page
    from desktop.reports.typeset import Direction

SIDE, TOP, BOTTOM = 62.0, 70.0, 64.0  # margins of the text
HEAD, FOOT = 36.0, 42.0  # upper edges of the running lines, from the page's upper and lower edge
SMALLEST_PAGE = 240.0
_TITLE, _SUBTITLE, _STANDING = Type(21, 27, NAVY, bold=True), Type(12, 17, GREY), Type(12, 17, (0.70, 0.11, 0.11))
_LABEL, _VALUE = Type(9, 13, GREY), Type(9, 13)
_COPY_TITLE, _COPY_LABEL, _COPY = Type(7.5, 12, GREY, bold=True), Type(7, 10, GREY), Type(7, 10)
_FACT = Look(pad=3, whole=True, rule=(HAIR, 0.4))
_BAR = 40.0  # above the title
_COVER_PART = 0.22  # of a cover's height: above its title
_INDENTS: Final = {1: 0.0, 2: 14.0, 3: 28.0}  # of the contents
_PAGE_NUMBER = 34.0
_MODULE = 1.3  # a square of the QR code
_QUIET = 4  # squares around it


def render(
    outline: Outline, *, page_size: tuple[float, float] = A4, fonts: Fonts | None = None, tagged: bool = True
) -> bytes:
    """Return the outline as a PDF of pages of that size (width and height in points, 240 or more).

    Without ``fonts`` the packaged ones are used, and kept in the user's cache folder.  Time and memory grow in line
    with the pages.  Raises :class:`~desktop.reports.fonts.MissingFont`, and :class:`ValueError` for too small a page.
    """
    if min(page_size) < SMALLEST_PAGE:
        message = f"a page needs {SMALLEST_PAGE:g} points in width and height, not {page_size}"
        raise ValueError(message)
    document = _Document(outline, fonts or Fonts(), page_size, Tag("Document") if tagged else None)
    with held():
        return document.made()


class _Sheet(NamedTuple):
    """A page as it is drawn, but for its running lines; the headings on it, each with its way down; its links."""

    content: str
    marks: list[tuple[float, Heading]]
    links: list[Linked]


class _Document:
    """One outline on its way to paper."""

    def __init__(self, outline: Outline, fonts: Fonts, page_size: tuple[float, float], root: Tag | None) -> None:
        self._outline, self._fonts, self._size, self._root = outline, fonts, page_size, root
        self._direction: Direction = "R" if is_right_to_left(outline.language) else "L"
        self._words = page_words(outline.language)
        self._composer = self._new_composer(root)
        self._target = BytesIO()
        self._canvas = self._new_canvas()
        self._pen = Pen(self._canvas, outline.language, SIDE, page_size[0] - 2 * SIDE, tagged=root is not None)

    def _new_composer(self, root: Tag | None) -> Composer:
        width, height = self._size[0] - 2 * SIDE, self._size[1] - TOP - BOTTOM
        return Composer(self._fonts, self._direction, width, height, root)

    def made(self) -> bytes:
        """Return the document's bytes.

        Each page is drawn as soon as it is full, so that no more than one is kept as strips; what hangs on the number
        of pages is added at the end.
        """
        front = Tag("Sect", self._root) if self._root else None
        if self._outline.cover:
            body = [self._sheet(number, page) for number, page in enumerate(self._pages(self._body()))]
            before = self._front(body, front)
        else:
            strips = chain(self._title(front), self._body())
            before, body = [], [self._sheet(number, page) for number, page in enumerate(self._pages(strips))]
        sheets = [*before, *body]
        raw = self._bound(sheets)
        return finished(
            raw, self._outline, self._fonts, self._root, len(before), [one for sheet in sheets for one in sheet.links]
        )

    def _pages(self, strips: Iterable[Strip]) -> Iterator[Page]:
        return paginate(strips, self._composer.height)

    def _sheet(self, number: int, page: Page) -> _Sheet:
        """Return a page as it is drawn; the body's first has the number 0, those before it have numbers below."""
        top = self._size[1] - TOP
        content = self._pen.page(number, page, top, BOTTOM)
        marks = [(way, strip.bookmark) for way, strip in page.strips if strip.bookmark]
        links = [
            Linked(
                number,
                (SIDE, top - way - strip.height, self._size[0] - SIDE, top - way),
                strip.link,
                top - strip.link.way,
            )
            for way, strip in page.strips
            if strip.link
        ]
        return _Sheet(content, marks, links)

    def _body(self) -> Iterator[Strip]:
        yield from self._composer.strips((*self._outline.blocks, *(Note(text=note) for note in self._outline.notes)))
        yield from self._provenance()

    def _title(self, tag: Tag | None) -> Iterator[Strip]:
        composer = self._new_composer(tag)
        outline, right = self._outline, self._direction == "R"
        yield Strip(14, boxes=(Box(composer.width - _BAR if right else 0, 0, _BAR, 3, BLUE),))
        yield from composer.text(outline.title, _TITLE, tag=composer.tag(tag, "H1"))
        if outline.subtitle:
            yield from composer.text(outline.subtitle, _SUBTITLE, Look(gap=4), composer.tag(tag, "P"))
        if outline.standing:
            yield from composer.text(outline.standing, _STANDING, Look(gap=4), composer.tag(tag, "P"))
        yield from composer.pairs(outline.facts, _LABEL, _VALUE, _FACT)

    def _front(self, body: Sequence[_Sheet], tag: Tag | None) -> list[_Sheet]:
        """Return cover and contents; they are composed twice, as what they say hangs on how many pages they take."""
        count = len(list(self._pages(self._cover(body, 0, None))))
        pages = self._pages(self._cover(body, count, tag))
        return [self._sheet(number - count, page) for number, page in enumerate(pages)]

    def _cover(self, body: Sequence[_Sheet], before: int, tag: Tag | None) -> Iterator[Strip]:
        yield Strip(self._composer.height * _COVER_PART)
        yield from self._title(tag)
        yield from self._contents(body, before, tag)

    def _contents(self, body: Sequence[_Sheet], before: int, tag: Tag | None) -> Iterator[Strip]:
        """Yield the headings of the body's pages, each with the number of its page and a link to it."""
        composer = self._new_composer(tag)
        found = [(mark, number, way) for number, sheet in enumerate(body) for way, mark in sheet.marks]
        if found:
            title = composer.text(self._words.contents, HEADINGS[1], tag=composer.tag(tag, "H2"))
            yield from (strip._replace(breaks=not number, glued=True) for number, strip in enumerate(title))
        whole = composer.tag(tag, "TOC") if found else None
        for mark, number, way in found:
            yield from self._entry(composer, mark, Link(number, way, mark.text, None), before, whole)

    def _entry(self, composer: Composer, mark: Heading, link: Link, before: int, whole: Tag | None) -> Iterator[Strip]:
        indent = _INDENTS[mark.level]
        shares = [indent or 0.01, composer.width - indent - _PAGE_NUMBER, _PAGE_NUMBER]
        _, text, number = composer.slots(shares, [BODY] * 3, ["start", "start", "end"])
        tag = composer.tag(composer.tag(composer.tag(whole, "TOCI"), "Reference"), "Link")
        told = [mark.text, str(before + link.page + 1)]
        strips = composer.row(told, [text, number], Look(gap=3), [tag, tag])
        yield from (strip._replace(link=link._replace(tag=tag)) for strip in strips)

    def _provenance(self) -> Iterator[Strip]:
        outline, composer = self._outline, self._composer
        if outline.provenance:
            rule = Strip(6, gap=18, boxes=(Box(0, 0, composer.width, 0.4, HAIR),), glued=True)
            title = composer.text(self._words.this_copy, _COPY_TITLE, tag=composer.tag(self._root, "P"))
            pairs = composer.pairs(outline.provenance, _COPY_LABEL, _COPY, Look(whole=True))
            yield from (strip._replace(glued=True) for strip in (rule, *title, *pairs))
        if outline.code:
            yield self._code(outline.code)

    def _code(self, text: str) -> Strip:
        """Return a QR code at the side where lines start."""
        rows = modules(text)
        size = (len(rows) + 2 * _QUIET) * _MODULE
        left = self._composer.width - size if self._direction == "R" else 0.0
        boxes = tuple(
            Box(left + (_QUIET + x) * _MODULE, (_QUIET + y) * _MODULE, length * _MODULE, _MODULE, (0.0, 0.0, 0.0))
            for y, row in enumerate(rows)
            for x, length in row
        )
        tag = Tag("Figure", self._root, alternative=f"{self._words.code}: {text}") if self._root else None
        return Strip(size, boxes=boxes, figure=tag)

    def _bound(self, sheets: Sequence[_Sheet]) -> bytes:
        """Return the pages as reportlab writes them, with their running lines and bookmarks."""
        canvas, plain = self._canvas, self._new_composer(None)
        author = plain.short(self._outline.author)
        title = plain.short(" · ".join(filter(None, (self._outline.title, self._outline.standing))))
        head = self._pen.running(plain.running(title, ""), self._size[1] - HEAD)
        depth = -1
        for number, sheet in enumerate(sheets):
            count = self._words.count.format(page=number + 1, pages=len(sheets))
            foot = self._pen.running(plain.running(author, count), FOOT)
            vars(canvas)["_code"].append(" ".join((head if number else "", foot, sheet.content)))
            for way, mark in sheet.marks:
                depth = min(mark.level - 1, depth + 1)
                name = f"{number} {way}"
                canvas.bookmarkHorizontalAbsolute(name, self._size[1] - TOP - way)
                canvas.addOutlineEntry(self._fonts.printable(mark.text), name, depth)
            canvas.showPage()
        canvas.save()
        return self._target.getvalue()

    def _new_canvas(self) -> Canvas:
        first_font: Any = self._fonts.glyphs["x"].font  # else Helvetica, which would not be in the file
        canvas = Canvas(
            self._target, self._size, invariant=1, pdfVersion=(1, 7), lang=self._outline.language,
            initialFontName=first_font,
        )  # fmt: skip
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.setViewerPreference("Direction", "R2L" if self._direction == "R" else "L2R")
        return canvas
