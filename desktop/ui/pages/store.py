"""Pictures of pages: painted in the worker process, what is seen first, and kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.ui.worker import Cancelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.exchange.documents.paper import Paper
    from desktop.ui.worker import Task, Worker

ROOM: Final = 160 << 20  # bytes of pictures that are kept
AT_ONCE: Final = 4  # pages that are asked for together


class PageStore(QObject):
    """Pages of one document; asked for what is wanted now, it paints one after the other, and forgets what is not."""

    painted = Signal(int)
    again = Signal()  # say again what is wanted
    _arrived = Signal(int, int, QImage)  # from the worker's thread
    failed = Signal(object)

    def __init__(self, paper: Paper, worker: Worker) -> None:
        """Paint this document in that thread."""
        super().__init__()
        self._paper, self._worker = paper, worker
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._wanted: list[tuple[int, int]] = []
        self._under_way = False
        self._ended = False
        self._bytes = 0
        self._asked: list[int] = []
        self._at_once = AT_ONCE
        self._bad: set[int] = set()
        self._arrived.connect(self._keep)

    def picture(self, page: int, width: int) -> QImage | None:
        """Return a page's picture, of another width where there is none of this one yet."""
        found = self._kept.get((page, width))
        if found is not None:
            self._kept.move_to_end((page, width))
            return found
        return next((image for (one, _), image in reversed(self._kept.items()) if one == page), None)

    def has(self, page: int, width: int) -> bool:
        """Say whether a page is painted at this width."""
        return (page, width) in self._kept

    def want(self, pages: Sequence[int], width: int) -> None:
        """Paint these pages, the first first; what was wanted before and is not any more is left out."""
        self._wanted = [(page, width) for page in pages if (page, width) not in self._kept and page not in self._bad]
        self._next()

    def end(self) -> None:
        """Paint nothing more."""
        self._wanted, self._ended = [], True

    def _next(self) -> None:
        if self._under_way or not self._wanted or self._ended:
            return
        self._under_way = True
        width = self._wanted[0][1]
        pages = self._asked = [page for page, _ in self._wanted[: self._at_once]]
        self._wanted = self._wanted[self._at_once :]

        def work(_task: Task) -> None:
            for page, (wide, high, pixels) in zip(pages, self._paper.render(pages, width), strict=True):
                self._arrived.emit(page, width, QImage(pixels, wide, high, wide * 4, QImage.Format.Format_RGB32))

        self._worker.start(work, self._go_on, self._fail)

    def _go_on(self, _done: None) -> None:
        self._under_way = False
        self._next()

    def _keep(self, page: int, width: int, picture: QImage) -> None:
        if self._ended:
            return
        self._kept[page, width] = picture
        self._bytes += picture.sizeInBytes()
        while len(self._kept) > 1 and self._bytes > ROOM:
            self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()
        self.painted.emit(page)

    def _fail(self, fault: Exception) -> None:
        """Ask for pages one by one, once several together have failed; one that fails alone is asked for no more."""
        self._under_way = False
        if self._ended or isinstance(fault, Cancelled):
            return
        if len(self._asked) == 1:
            self._bad.update(self._asked)
            self.failed.emit(fault)
        self._at_once = 1
        self.again.emit()
