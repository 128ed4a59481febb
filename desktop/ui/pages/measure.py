"""Turning pages and narrowing notes as they are measured, each beside what is bare: see :mod:`desktop.bench.review`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget

from desktop.records.labels import Audience
from desktop.store.lists import Query
from desktop.ui.measure import WARM, Bench, press
from desktop.ui.screens.submission import Submission

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    Pairs = list[tuple[float, float]]

SIZE: Final = (1366, 768)  # a laptop's screen
_SEARCHED: Final = ("text", "quote")


class BarePage(QWidget):
    """A page, painted by QtPdf on white, and nothing else."""

    def __init__(self, content: bytes) -> None:
        """Open a file."""
        super().__init__()
        self._document, self._buffer = QPdfDocument(), QBuffer()
        self._buffer.setData(content)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._picture = QImage()

    def turn(self, page: int, width: int) -> None:
        """Paint another page, so many pixels wide."""
        size = self._document.pagePointSize(page)
        self._picture = self._document.render(page, QSize(width, round(width * size.height() / size.width())))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint white, and the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawImage(0, 0, self._picture)
        painter.end()


class ReviewBench(Bench):
    """The window at a submission of many pages with many notes."""

    def __init__(self, desk: Path, passphrase: str, kept: Path, content: bytes) -> None:
        """Open the desk, take a seat, and open its submission, whose document this is."""
        super().__init__(desk, passphrase, kept)
        self._window.resize(*SIZE)
        screen = self._window.go("submission")
        assert isinstance(screen, Submission)  # noqa: S101 - by its name
        self._screen = screen
        self._until(lambda: screen.model.rowCount() > 0 and screen.document.settled)
        self._page = BarePage(content)
        self._page.resize(screen.document.pages.viewport().size())
        self._page.show()

    def turn(self, times: int) -> Pairs:
        """Turn pages one after the other, as fast as they are painted."""
        view, pairs = self._screen.document.pages, []
        view.setFocus()
        for page in range(1, times + 1):
            ready = partial(self._is_at, page)
            here = self._timed(view.viewport(), partial(_press, view, Qt.Key.Key_PageDown), ready)
            width = round(view.scale * self._screen.document.sizes[page][0])
            bare = self._timed(self._page, partial(self._page.turn, page, width))
            pairs.append((here, bare))
        return pairs[WARM:]

    def _is_at(self, page: int) -> bool:
        view = self._screen.document.pages
        return view.page == page and view.is_painted()

    def narrow(self, texts: Sequence[str], query: Callable[[Query], Sequence[Sequence[str]]]) -> Pairs:
        """Type and take back texts in the search of the notes; ``query`` is the bare query."""
        screen, pairs = self._screen, []
        for text in texts:
            keys = [*((ord(one.upper()), one) for one in text), *[(Qt.Key.Key_Backspace, "")] * len(text)]
            for key, typed in keys:
                here = self._timed(screen.list.viewport(), partial(press, screen.words, key, typed))
                asked = Query(type="open_note", audience=Audience.SHARED, words=screen.words.text(), search=_SEARCHED)
                query(asked)  # once for nothing, as the one before it was the first of its words
                again = partial(self._show, query, asked)
                pairs.append((here, self._timed(self._bare.table.viewport(), again)))
        return pairs[WARM:]

    def _show(self, query: Callable[[Query], Sequence[Sequence[str]]], asked: Query) -> None:
        self._bare.model.show_rows(query(asked))

    def end(self) -> None:
        """Close everything."""
        self._page.close()
        super().end()


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
