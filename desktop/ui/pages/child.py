"""The worker process that paints and reads PDF files with QtPdf: ``python -m desktop.ui.pages.child``.

Positions that go in and out are those of the page's folded text (see :mod:`desktop.casework.review.text`); points are
those of the page as it is shown, from its top left.  No script is run: this QtPdf has no engine for them.
"""

from __future__ import annotations

import mmap
import os
import tempfile
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

from desktop.casework.review.text import Words, fold, lines_to_paragraphs, numbered
from desktop.exchange.documents.reading import broken, locked, too_long
from desktop.exchange.documents.serve import serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.exchange.documents.marks import Rect

MEMORY: Final = 1 << 30
_PAGES: Final = 20_000
_OUTLINE: Final = 2_000
_Fault = QPdfDocument.Error


@dataclass(frozen=True, slots=True)
class _Page:
    """A page's folded text; for each character its index in QtPdf's text; its paragraphs."""

    text: str
    origin: Sequence[int]
    paragraphs: Sequence[tuple[int, int]]


class Pages:
    """One open file."""

    def __init__(self) -> None:
        """Begin without a file."""
        self._pdf, self._buffer, self._raw = QPdfDocument(), QBuffer(), QByteArray()
        self._page = lru_cache(_PAGES)(self._read)
        self._canvas: mmap.mmap

    def share(self, path: str) -> None:
        """Paint into this file, which is mapped into memory on both sides."""
        with open(path, "r+b") as shared:  # noqa: PTH123 - mmap takes its descriptor
            self._canvas = mmap.mmap(shared.fileno(), 0)

    def open(self, content: bytes) -> list[tuple[float, float]]:
        """Open a file in place of the one that is open; returns width and height of each page in points."""
        self._pdf.close()
        self._buffer.close()
        self._page.cache_clear()
        self._raw = QByteArray(content)
        self._buffer.setData(self._raw)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        fault = self._pdf.error()
        if fault in (_Fault.IncorrectPassword, _Fault.UnsupportedSecurityScheme):
            raise locked()
        if self._pdf.status() != QPdfDocument.Status.Ready or not self._pdf.pageCount():
            raise broken(ValueError(fault.name.rstrip("_")))
        if self._pdf.pageCount() > _PAGES:
            raise too_long(_PAGES)
        sizes = (self._pdf.pagePointSize(page) for page in range(self._pdf.pageCount()))
        return [(one.width(), one.height()) for one in sizes]

    def render(self, pages: Sequence[int], width: int) -> Iterator[tuple[int, int, int]]:
        """Paint pages on white where both see it, so many pixels wide or fewer, 32 bits each; yield beginning and size.

        Each has a part of its own of what both see.
        """
        room = len(self._canvas) // len(pages)
        return ((at * room, *self._paint(page, width, at * room, room)) for at, page in enumerate(pages))

    def _paint(self, page: int, width: int, begin: int, room: int) -> tuple[int, int]:
        size = self._pdf.pagePointSize(page)
        height = max(round(width * size.height() / max(size.width(), 1)), 1)
        while width * height * 4 > room:
            width, height = max(width // 2, 1), max(height // 2, 1)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.drawImage(0, 0, self._pdf.render(page, QSize(width, height)))
        painter.end()
        self._canvas[begin : begin + image.sizeInBytes()] = image.constBits()
        return width, height

    def outline(self) -> list[tuple[str, int, int]]:
        """Return the document's own outline: title, level and page."""
        model = QPdfBookmarkModel()
        model.setDocument(self._pdf)
        return [one for _, one in zip(range(_OUTLINE), _bookmarks(model, QModelIndex()), strict=False)]

    def words(self) -> object:
        """Return the words of the whole document, as plain values."""
        text, spans, begins, at = [], [], [], 0
        for number in range(self._pdf.pageCount()):
            page = self._page(number)
            begins.append(at)
            if page.text:
                spans += [(at + start, at + end) for start, end in page.paragraphs]
                text.append(page.text)
                at += len(page.text) + 1
        whole = " ".join(text)
        return msgspec.to_builtins(Words(whole, tuple(begins), numbered(whole, spans)))

    def boxes(self, page: int, spans: Sequence[tuple[int, int]]) -> list[list[Rect]]:
        """Return the rectangles of the lines that hold characters of a page, for each of several spans."""
        return [self._boxes(page, *span) for span in spans]

    def _boxes(self, page: int, start: int, end: int) -> list[Rect]:
        known = self._page(page)
        if not 0 <= start < end <= len(known.origin):
            return []
        first, last = known.origin[start], known.origin[end - 1]
        selection = self._pdf.getSelectionAtIndex(page, first, last + 1 - first)
        found = (one.boundingRect() for one in selection.bounds())
        boxes = [(one.x(), one.y(), one.width(), one.height()) for one in found]
        return _lines([one for one in boxes if min(one[2:]) >= 1] or boxes)  # letters' marks have no room

    def between(self, page: int, here: tuple[float, float], there: tuple[float, float]) -> tuple[int, int]:
        """Return which characters of a page lie between two points; (0, 0) for none."""
        selection = self._pdf.getSelection(page, QPointF(*here), QPointF(*there))
        known = self._page(page)
        if not selection.isValid() or not selection.text().strip():
            return 0, 0
        first, last = selection.startIndex(), max(selection.endIndex() - 1, selection.startIndex())
        start, end = bisect_right(known.origin, first - 1), bisect_right(known.origin, last)
        while start < end and known.text[start] == " ":
            start += 1
        while end > start and known.text[end - 1] == " ":
            end -= 1
        return start, end

    def _read(self, page: int) -> _Page:
        everything = self._pdf.getAllText(page)
        raw = everything.text()
        folded = fold(raw)
        units = _units(raw)
        if everything.endIndex() - everything.startIndex() != units[-1]:
            units = self._by_character(page, raw, everything.endIndex())
        paragraphs = [(folded.at(start), folded.at(end)) for start, end in lines_to_paragraphs(raw)]
        spans = [(start, _trimmed(folded.text, start, end)) for start, end in paragraphs]
        kept = [one for one in spans if one[0] < one[1]]
        return _Page(folded.text, array("I", (units[at] for at in folded.origin)), kept)

    def _by_character(self, page: int, raw: str, count: int) -> list[int]:
        """Return where each character of a text is in QtPdf's counting, where that leaves some out."""
        units, at = [], 0
        for index in range(count):
            one = self._pdf.getSelectionAtIndex(page, index, 1).text()
            for _ in range(len(one)):
                if at < len(raw):
                    units.append(index)
                    at += 1
        return units + [count] * (len(raw) + 1 - len(units))


def _units(text: str) -> list[int]:
    """Return where each character begins in UTF-16, in which Qt counts, and where the text ends."""
    made, at = [], 0
    for one in text:
        made.append(at)
        at += 2 if ord(one) > 0xFFFF else 1  # noqa: PLR2004 - what one unit holds
    return [*made, at]


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1 : end] in (" ", ""):
        end -= 1
    return end


def _lines(boxes: Sequence[Rect]) -> list[Rect]:
    """Join boxes that stand on one line."""
    made: list[Rect] = []
    for left, top, width, height in boxes:
        if made and _beside(made[-1], (left, top, width, height)):
            x, y, wide, high = made[-1]
            right, bottom = max(x + wide, left + width), max(y + high, top + height)
            made[-1] = (min(x, left), min(y, top), right - min(x, left), bottom - min(y, top))
        else:
            made.append((left, top, width, height))
    return made


def _beside(one: Rect, other: Rect) -> bool:
    """Say whether a box goes on where another ends, across or (as on a turned page) down."""
    return any(
        min(one[at] + one[at + 2], other[at] + other[at + 2]) - max(one[at], other[at])
        > 0.5 * min(one[at + 2], other[at + 2])
        and -2 <= max(one[by], other[by]) - min(one[by] + one[by + 2], other[by] + other[by + 2]) <= 0.6 * one[at + 2]  # noqa: PLR2004 - a blank's width
        for at, by in ((1, 0), (0, 1))
    )


def _bookmarks(model: QPdfBookmarkModel, parent: QModelIndex) -> Iterator[tuple[str, int, int]]:
    roles = QPdfBookmarkModel.Role
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        told = [index.data(int(one.value)) for one in (roles.Title, roles.Level, roles.Page)]
        yield str(told[0] or ""), int(told[1] or 0), int(told[2] or 0)
        yield from _bookmarks(model, index)


def handlers() -> dict[str, Callable[..., object]]:
    """Return what can be asked of one open file."""
    pages, names = Pages(), ("share", "open", "render", "outline", "words", "boxes", "between")
    return {name: getattr(pages, name) for name in names}


def main() -> None:
    """Answer until nobody asks any more."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["XDG_RUNTIME_DIR"] = tempfile.gettempdir()
    app = QGuiApplication([])
    serve(handlers(), memory=MEMORY)
    del app


if __name__ == "__main__":
    main()
