"""A document as it is read here, whatever its kind: its words, and for a PDF its pages.

No Qt is needed on this side; all calls wait for a worker process, so the window makes them in a thread of their own.
"""

from __future__ import annotations

import mmap
import os
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from desktop.casework.review.text import MEDIA, Words
from desktop.exchange.documents.marks import Mark
from desktop.exchange.documents.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import TracebackType
    from typing import Self

    from desktop.casework.review.anchors import Place
    from desktop.exchange.documents.marks import Rect

PAGES: Final = "desktop.ui.pages.child"
CANVAS: Final = 64 << 20  # bytes of the largest picture of a page
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - names there are random, and only their owner may open them
_INSETS: Final = (1.0, 4.0, 8.0, 14.0, 22.0)  # points
_OF_THIS: Final = frozenset({"pdf_notes", "word_notes"})
_READ_SECONDS: Final = 120.0
_PAGE_SECONDS: Final = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a document is found to hold: names of files within it, whether it has scripts (never run), and notes."""

    files: tuple[str, ...] = ()
    scripts: bool = False
    notes: int = 0


class _Canvas:
    """Memory into which the other process paints."""

    def __init__(self, descriptor: int) -> None:
        os.ftruncate(descriptor, CANVAS)
        self._map = mmap.mmap(descriptor, CANVAS)

    @classmethod
    @contextmanager
    def named(cls) -> Iterator[tuple[_Canvas, str]]:
        """Make one that has a name for a moment, by which only its owner opens it; in memory where there is such."""
        place = _MEMORY if _MEMORY.is_dir() else None
        descriptor, name = tempfile.mkstemp(prefix="stocktake-", dir=place)
        try:
            yield cls(descriptor), name
        finally:
            os.close(descriptor)
            with suppress(OSError):  # Windows removes no file that is in use: it stays in the folder for such
                Path(name).unlink()

    def pixels(self, begin: int, size: int) -> bytes:
        """Return a copy of some of it."""
        return self._map[begin : begin + size]


class Paper:
    """A document, open."""

    def __init__(self, content: bytes, media: str) -> None:
        """Take a document's bytes; nothing is read yet."""
        self.content, self.media = content, media
        self.sizes: list[tuple[float, float]] = []
        self._pages, self._painting, self._documents = Worker(PAGES), Worker(PAGES), Worker()
        self._words: Words | None = None
        self._opened = False

    def __enter__(self) -> Self:
        """Return this document."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _fault: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """End the processes that read it."""
        for one in (self._pages, self._painting, self._documents):
            one.close()

    @property
    def is_pdf(self) -> bool:
        """Whether it has pages to be shown as they are."""
        return self.media == MEDIA["pdf"]

    def examine(self) -> Contents:
        """Open the document and say what it holds; raises :class:`CannotRead` for what is broken or locked."""
        if not self.is_pdf:
            self.words()
            return Contents()
        found = self._documents.call("examine_pdf", content=self.content)
        self._page_sizes()
        return Contents(files=tuple(found["files"]), scripts=bool(found["scripts"]), notes=int(found["notes"]))

    def words(self) -> Words:
        """Return the document's words, read once; raises :class:`CannotRead`."""
        if self._words is None:
            if self.is_pdf:
                found = self._ask("words", seconds=_READ_SECONDS)
            else:
                found = self._documents.call("words", content=self.content, media=self.media, seconds=_READ_SECONDS)
            self._words = msgspec.convert(found, Words)
        return self._words

    def outline(self) -> list[tuple[str, int, int]]:
        """Return the document's own outline: title, level and page."""
        return [tuple(one) for one in self._ask("outline")] if self.is_pdf else []

    def render(self, pages: Sequence[int], width: int) -> Iterator[tuple[int, int, bytes]]:
        """Yield pages on white: width and height in pixels, and 32 bits for each; a few at once.

        They are painted in a process of their own, which does not wait while words are read.
        """
        if not self._painting.running:
            with _Canvas.named() as (canvas, path):
                self._canvas = canvas
                self._painting.call("share", path=path)
            self._painting.call("open", content=self.content)
        for begin, wide, high in self._painting.several(
            "render", seconds=_PAGE_SECONDS, pages=list(pages), width=width
        ):
            yield wide, high, self._canvas.pixels(begin, wide * high * 4)

    def boxes(self, place: Place) -> list[tuple[int, Rect]]:
        """Return where a place is to be drawn: pages, and rectangles on them."""
        if place.start < 0:
            return [(place.page, place.area)] if place.area else []
        words, found = self.words(), []
        for page in range(words.page_at(place.start), words.page_at(place.end - 1) + 1):
            found += [(page, rect) for rect in self.boxes_on(page, [place])[0]]
        return found

    def boxes_on(self, page: int, places: Sequence[Place]) -> list[list[Rect]]:
        """Return where places are to be drawn on one page: the rectangles of each."""
        words = self.words()
        begin = words.pages[page]
        until = words.pages[page + 1] - 1 if page + 1 < len(words.pages) else len(words.text)
        spans = [(max(one.start, begin) - begin, min(one.end, until) - begin) for one in places]
        found = self._ask("boxes", page=page, spans=spans)
        lines: list[list[Rect]] = [[tuple(rect) for rect in rects] for rects in found]
        areas = ([one.area] if one.area and one.page == page else [] for one in places)
        return [area if one.start < 0 else rects for one, rects, area in zip(places, lines, areas, strict=True)]

    def between(self, page: int, here: tuple[float, float], there: tuple[float, float]) -> tuple[int, int] | None:
        """Return which of the document's words lie between two points of a page, None for none."""
        start, end = self._ask("between", page=page, here=here, there=there)
        begin = self.words().pages[page]
        return (begin + start, begin + end) if start < end else None

    def under(self, page: int, rects: Sequence[Rect]) -> tuple[int, int] | None:
        """Return the document's words under rectangles of a page, line by line, None where there are none."""
        spans = []
        for left, top, width, height in rects:
            middle, centre = top + height / 2, left + width / 2
            insets = [one for one in _INSETS if one < max(width, height) / 2]
            for first, last in sorted(product(insets, insets), key=sum):  # a mark may begin before its first letter
                across = ((left + first, middle), (left + width - last, middle))
                down = ((centre, top + first), (centre, top + height - last))
                if span := self.between(page, *(across if width >= height else down)):
                    spans.append(span)
                    break
        return (min(one[0] for one in spans), max(one[1] for one in spans)) if spans else None

    def file_notes(self) -> list[Mark]:
        """Return the notes in the file that other programs wrote; of a PDF or a file of Word."""
        known = {MEDIA["pdf"]: "pdf_notes", MEDIA["docx"]: "word_notes"}
        name = known.get(self.media)
        return msgspec.convert(self.documents(name), list[Mark]) if name else []

    def documents(self, name: str, **given: object) -> Any:  # noqa: ANN401 - as the worker
        """Ask the process that reads and writes documents; about this one, unless it is given another."""
        if name in _OF_THIS:
            given = {"content": self.content, **given}
        return self._documents.call(name, seconds=_READ_SECONDS, **given)

    def _page_sizes(self) -> None:
        self.sizes = [(float(one[0]), float(one[1])) for one in self._pages.call("open", content=self.content)]
        self._opened = True

    def _require_open(self) -> None:
        if not self._opened or not self._pages.running:  # it was ended for something else it was asked
            self._page_sizes()

    def _ask(self, name: str, *, seconds: float = _PAGE_SECONDS, **given: object) -> Any:  # noqa: ANN401 - as the worker
        self._require_open()
        return self._pages.call(name, seconds=seconds, **given)
