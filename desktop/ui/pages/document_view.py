"""A document with what helps to find one's way in it: thumbnails, outline, zoom, search; and notes in colour on it.

Pages are painted in one thread, words and places are read in another: the window waits for neither.
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QLineEdit, QListView, QListWidget, QListWidgetItem, QStackedWidget, QTabWidget, QWidget

from desktop.casework.review import anchors
from desktop.casework.review.anchors import Place, Selector
from desktop.casework.review.text import fold
from desktop.ui.pages.notes_model import COLOURS, PLAIN
from desktop.ui.pages.store import PageStore
from desktop.ui.pages.view import Drawn, PageView
from desktop.ui.pages.words_view import WordsView
from desktop.ui.sides import is_narrow
from desktop.ui.widgets import Empty, button, column, holder, label, row
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.casework.review.notes import Placed
    from desktop.exchange.documents.marks import Rect
    from desktop.ui.pages.reading import Opened
    from desktop.ui.theme import Theme

THUMB: Final = 92  # pixels wide
_SEARCH_MS: Final = 150
_MOST: Final = 24  # thumbnails that are asked for together, the newest
_REST_MS: Final = 250  # after which whoever scrolls is thought to look at the thumbnails
_WIDE: Final = 40  # heights of the text that page and thumbnails need beside each other
Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class _Held:
    """What goes on beside the widget, and ends with it."""

    def __init__(self, *threads: Worker) -> None:
        self.opened: Opened | None = None
        self._threads = threads

    def end(self) -> None:
        if self.opened:
            threading.Thread(target=self.opened.paper.close, daemon=True).start()  # it may have to wait for an answer
        for one in self._threads:
            one.finish()


class DocumentView(QWidget):
    """Shows one document at a time."""

    selected = Signal(object, str)  # a Selector, and what is shown of it
    chosen = Signal(bytes)  # a note that was clicked
    failed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Begin without a document."""
        super().__init__()
        self.pages, self.words = PageView(theme), WordsView()
        self.pages.setAccessibleName(self.tr("Pages of the document"))
        self.words.setAccessibleName(self.tr("Text of the document"))
        self.painter_thread, self.reader_thread = Worker("pages", self), Worker("words", self)
        held = self._held = _Held(self.painter_thread, self.reader_thread)
        self.destroyed.connect(lambda _gone: held.end())
        self._opened: Opened | None = None
        self._store: PageStore | None = None
        self._placed: Sequence[Placed] = ()
        self._drawn: dict[int, list[Drawn]] = {}
        self._asked: set[int] = set()
        self._by_page: dict[int, list[Placed]] = {}
        self._found: list[Place] = []
        self._at = -1
        self._paragraph = -1
        self._stack = QStackedWidget()
        self._none = Empty("files", self.tr("No document yet"), self.tr("“More” takes in the first version of it."))
        for one in (self._none, self.pages, self.words):
            self._stack.addWidget(one)
        self.thumbs, self._thumb_model = QListView(), _Thumbs()
        self.outline = QListWidget()
        self._tabs = self._side()
        middle = column(self._bar(), self._stack, gap="s")
        middle.setStretch(1, 1)
        inside = row(self._tabs, holder(middle), gap="m")
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.pages.turned.connect(self._turned)
        self.pages.dragged.connect(self._dragged)
        self.pages.area_drawn.connect(self._area)
        self.pages.clicked.connect(self.chosen)
        self.words.clicked.connect(self.chosen)
        self.words.picked.connect(self._picked)
        self._search_pause = QTimer(self, interval=_SEARCH_MS, singleShot=True)
        self._search_pause.timeout.connect(self._search)
        self._keys()

    def _side(self) -> QTabWidget:
        self.thumbs.setModel(self._thumb_model)
        self.thumbs.setViewMode(QListView.ViewMode.IconMode)
        self.thumbs.setFlow(QListView.Flow.TopToBottom)
        self.thumbs.setWrapping(False)
        self.thumbs.setMovement(QListView.Movement.Static)
        self.thumbs.setUniformItemSizes(True)
        self.thumbs.setAccessibleName(self.tr("Thumbnails"))
        self.thumbs.clicked.connect(lambda index: self.pages.go_to(index.row()))
        self.thumbs.activated.connect(lambda index: self.pages.go_to(index.row()))
        self.outline.setAccessibleName(self.tr("Outline"))
        self.outline.itemActivated.connect(self._follow)
        self.outline.itemClicked.connect(self._follow)
        tabs = QTabWidget()
        tabs.addTab(self.thumbs, self.tr("Pages"))
        tabs.addTab(self.outline, self.tr("Outline"))
        tabs.setUsesScrollButtons(False)
        tabs.setFixedWidth(2 * THUMB)
        return tabs

    def _bar(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in the document"))
        self.search.setAccessibleName(self.tr("Find in the document"))
        self.search.setToolTip(self.tr("Find in the document (Ctrl+F); next: F3 or Enter"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._search_pause.start())
        self.search.returnPressed.connect(self.find_next)
        self.told = label("", "small", wrap=False)
        self.at_page = label("", "muted", wrap=False)
        self.smaller = button("", lambda: self.pages.zoom_by(-1), picture="magnifying-glass-minus", kind="plain",
                              tip=self.tr("Smaller (-)"))  # fmt: skip
        self.larger = button("", lambda: self.pages.zoom_by(1), picture="magnifying-glass-plus", kind="plain",
                             tip=self.tr("Larger (+)"))  # fmt: skip
        self.fit = button("", lambda: self.pages.zoom_to(0), picture="arrows-out-line-horizontal", kind="plain",
                          tip=self.tr("As wide as the window (0)"))  # fmt: skip
        line = row(self.at_page, self.smaller, self.larger, self.fit, self.search, self.told, gap="xs")
        line.setStretch(4, 1)
        return holder(line)

    def _keys(self) -> None:
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]]] = [
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.FindNext, self.find_next),
            ("Ctrl+Shift+Down", lambda: self.next_paragraph(1)),
            ("Ctrl+Shift+Up", lambda: self.next_paragraph(-1)),
        ]
        for key, act in keys:
            QShortcut(QKeySequence(key), self, act)

    @property
    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height of each page in points; none for a document without pages."""
        return self._opened.paper.sizes if self._opened else ()

    @property
    def reading(self) -> QWidget | None:
        """What is read in; None without a document."""
        shown = self._stack.currentWidget()
        return shown if shown is not self._none else None

    # ---- a document ------------------------------------------------------------------------------------------------

    def show_document(self, opened: Opened) -> None:
        """Show a document in place of the one that is open."""
        self.close_document()
        self._opened = self._held.opened = opened
        paper, is_pdf = opened.paper, opened.paper.is_pdf
        self._stack.setCurrentWidget(self.pages if is_pdf else self.words)
        for one in (self.smaller, self.larger, self.fit, self.at_page):
            one.setVisible(is_pdf)
        self._make_room()
        if is_pdf:
            self._store = PageStore(paper, self.painter_thread)
            self._store.failed.connect(self.failed)
            self._thumb_model.show_pages(len(paper.sizes), PageStore(paper, self.painter_thread), paper.sizes)
            self.pages.show_pages(paper.sizes, self._store, self._marks)
        else:
            self.words.show_words(opened.words)
        self.outline.clear()
        for title, level, page in opened.outline:
            item = QListWidgetItem(f"{'    ' * level}{title}")
            item.setData(Qt.ItemDataRole.UserRole, page)
            self.outline.addItem(item)
        self._tabs.setTabVisible(1, bool(opened.outline))

    def close_document(self) -> None:
        """Close the document that is open, and end the process that read it."""
        if self._store:
            self._store.end()
        self._thumb_model.end()
        self.pages.show_pages((), None, lambda _page: ())
        self.search.clear()
        self._found, self._placed, self._drawn, self._asked, self._paragraph = [], (), {}, set(), -1
        if self._opened:
            paper = self._opened.paper
            self.reader_thread.start(lambda _task: paper.close(), lambda _done: None, lambda _fault: None)
        self._opened = self._store = self._held.opened = None
        self._stack.setCurrentWidget(self._none)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page the room where there is little."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._tabs.setVisible(bool(self.sizes) and not is_narrow(self, _WIDE))

    def show_placed(self, placed: Sequence[Placed]) -> None:
        """Draw notes where they stand."""
        self._placed, self._drawn, self._asked = placed, {}, set()
        self._by_page = _by_page(placed, self._opened) if self._opened else {}
        self._draw_words()
        self.pages.redraw()
        self._look_ahead()

    def mark(self, key: bytes) -> None:
        """Show which note is chosen, and go there."""
        self.pages.chosen = self.words.chosen = key
        self._draw_words()
        self.pages.redraw()
        one = next((one for one in self._placed if one.note.id == key), None)
        if one and one.place:
            self.go_to(one.place)

    def go_to(self, place: Place) -> None:
        """Show a place."""
        if self._opened is None:
            return
        if not self._opened.paper.is_pdf:
            self.words.go_to(max(place.start, 0))
            return

        def then(boxes: list[tuple[int, Rect]]) -> None:
            self.pages.go_to(*((boxes[0][0], boxes[0][1][1]) if boxes else (place.page, 0.0)))

        self._boxes(place, then)

    # ---- notes on it -----------------------------------------------------------------------------------------------

    def _marks(self, page: int) -> Sequence[Drawn]:
        """Return what is drawn over a page; what is not known yet is asked for first, and drawn then."""
        if page in self._by_page and page not in self._asked:
            self._ask_for(page)
        return self._drawn.get(page, ())

    def _ask_for(self, page: int) -> None:
        opened, here = self._opened, self._by_page[page]
        if opened:
            self._asked.add(page)
            work = partial(_drawn, opened, page, here)
            self.reader_thread.start(lambda _task: work(), lambda made: self._keep(page, here, made), self.failed.emit)

    def _keep(self, page: int, here: list[Placed], made: list[Drawn]) -> None:
        if self._by_page.get(page) is here:  # else other notes are shown by now
            self._drawn[page] = made
            if page in self.pages.seen():
                self.pages.redraw()
            self._look_ahead()

    def _look_ahead(self) -> None:
        """Ask for the notes of the nearest page that nobody has asked for yet, while there is nothing else to read."""
        left = self._by_page.keys() - self._asked
        if left and not self.reader_thread.busy:
            self._ask_for(min(left, key=lambda page: abs(page - self.pages.page)))

    @property
    def settled(self) -> bool:
        """Whether all notes are drawn."""
        return len(self._drawn) == len(self._by_page)

    def _draw_words(self) -> None:
        found = self._found[self._at] if 0 <= self._at < len(self._found) else None
        marks = (
            (one.place.start, one.place.end, COLOURS.get(one.note.text("kind"), PLAIN), one.note.id)
            for one in self._placed
            if one.place and one.place.start >= 0 and one.note.state != "withdrawn"
        )
        if self._opened and not self._opened.paper.is_pdf:
            self.words.show_marks(marks, (found.start, found.end) if found else None)

    def _boxes(self, place: Place, then: Callable[[list[tuple[int, Rect]]], None]) -> None:
        opened = self._opened
        if opened:
            self.reader_thread.start(lambda _task: opened.paper.boxes(place), then, self.failed.emit)

    # ---- selecting -------------------------------------------------------------------------------------------------

    def _dragged(self, page: int, here: tuple[float, float], there: tuple[float, float]) -> None:
        opened = self._opened
        if opened is None:
            return

        def then(span: tuple[int, int] | None) -> None:
            if span and opened is self._opened:
                self.select(*span)

        self.reader_thread.start(lambda _task: opened.paper.between(page, here, there), then, self.failed.emit)

    def _picked(self, start: int, end: int) -> None:
        if self._opened and start < end:
            selector = anchors.select(self._opened.words, start, end)
            self.selected.emit(selector, selector.exact)

    def _area(self, page: int, rect: Rect) -> None:
        self.selected.emit(Selector(page=page + 1, area=rect), self.tr("An area of page {page}").format(page=page + 1))

    def select(self, start: int, end: int) -> None:
        """Select words, and tell of it."""
        if self._opened is None:
            return
        selector = anchors.select(self._opened.words, start, end)
        if self._opened.paper.is_pdf:
            self._boxes(Place(start=start, end=end, how="exact"), self._show_selection)
        self.selected.emit(selector, selector.exact)

    def _show_selection(self, boxes: list[tuple[int, Rect]]) -> None:
        by_page: dict[int, list[Rect]] = {}
        for page, rect in boxes:
            by_page.setdefault(page, []).append(rect)
        self.pages.selection = by_page
        self.pages.redraw()

    def next_paragraph(self, by: int) -> None:
        """Select the next or the last paragraph, and go there: a note can be written on it without a mouse."""
        if self._opened is None or not self._opened.words.paragraphs:
            return
        paragraphs = self._opened.words.paragraphs
        if self._paragraph < 0 and self._opened.paper.is_pdf:
            first = self._opened.words.pages[self.pages.page]
            self._paragraph = next((at for at, one in enumerate(paragraphs) if one.start >= first), 0) - by
        self._paragraph = min(max(self._paragraph + by, 0), len(paragraphs) - 1)
        one = paragraphs[self._paragraph]
        self.go_to(Place(start=one.start, end=one.end, how="exact", page=self._opened.words.page_at(one.start)))
        self.select(one.start, one.end)

    # ---- finding one's way -----------------------------------------------------------------------------------------

    def _search(self) -> None:
        if self._opened is None:
            return
        wanted, text = fold(self.search.text()).text.casefold(), self._opened.words.text.casefold()
        self._found, at = [], text.find(wanted) if wanted else -1
        while at >= 0 and len(text) == len(self._opened.words.text):
            page = self._opened.words.page_at(at)
            self._found.append(Place(start=at, end=at + len(wanted), how="exact", page=page))
            at = text.find(wanted, at + len(wanted))
        self._at = -1
        self.told.setText(self.tr("{count} found").format(count=len(self._found)) if wanted else "")
        self.find_next()

    def find_next(self) -> None:
        """Show the next place that was found."""
        if self._found:
            self._at = (self._at + 1) % len(self._found)
            place = self._found[self._at]
            self.told.setText(self.tr("{at} of {count}").format(at=self._at + 1, count=len(self._found)))
            self._boxes(place, self._show_selection)
            self.go_to(place)
        self._draw_words()

    def _turned(self, page: int) -> None:
        count = len(self._opened.paper.sizes) if self._opened else 0
        self.at_page.setText(self.tr("Page {page} of {count}").format(page=page + 1, count=count))
        index = self._thumb_model.index(page, 0)
        self.thumbs.setCurrentIndex(index)
        self.thumbs.scrollTo(index)

    def _follow(self, item: QListWidgetItem) -> None:
        self.pages.go_to(int(item.data(Qt.ItemDataRole.UserRole)))


def _by_page(placed: Sequence[Placed], opened: Opened) -> dict[int, list[Placed]]:
    """Return the notes that are seen on each page, where the document has pages; withdrawn ones are not."""
    made: dict[int, list[Placed]] = {}
    for one in placed if opened.paper.is_pdf else ():
        if one.place and one.note.state != "withdrawn":
            last = opened.words.page_at(one.place.end - 1) if one.place.start >= 0 else one.place.page
            for page in range(one.place.page, last + 1):
                made.setdefault(page, []).append(one)
    return made


def _drawn(opened: Opened, page: int, here: Sequence[Placed]) -> list[Drawn]:
    """Return the lines of notes on a page; in the reader's thread."""
    made = []
    boxes = opened.paper.boxes_on(page, [one.place for one in here if one.place])
    for one, rects in zip(here, boxes, strict=True):
        colour, framed = COLOURS.get(one.note.text("kind"), PLAIN), bool(one.place and one.place.start < 0)
        made += [Drawn(rect, colour, one.note.id, framed) for rect in rects]
    return made


class _Thumbs(QAbstractListModel):
    """Small pictures of the pages, painted as far as somebody scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._count, self._store = 0, None
        self._sizes: Sequence[tuple[float, float]] = ()
        self._wanted: list[int] = []
        self._pause = QTimer(self, interval=_REST_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)

    _store: PageStore | None

    def show_pages(self, count: int, store: PageStore, sizes: Sequence[tuple[float, float]]) -> None:
        self.beginResetModel()
        self._count, self._store, self._sizes = count, store, sizes
        store.painted.connect(self._painted)
        store.again.connect(self._ask)
        self.endResetModel()

    def end(self) -> None:
        if self._store:
            self._store.end()
        self.beginResetModel()
        self._count, self._store, self._wanted = 0, None, []
        self.endResetModel()

    def _painted(self, page: int) -> None:
        self._wanted = [one for one in self._wanted if one != page]
        self.dataChanged.emit(self.index(page, 0), self.index(page, 0))

    def _ask(self) -> None:
        if self._store:
            self._store.want(self._wanted[-_MOST:], THUMB)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        page = index.row()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return str(page + 1)
        width, height = self._sizes[page]
        size = QSize(THUMB, min(round(THUMB * height / max(width, 1)), 3 * THUMB // 2))
        if role == Qt.ItemDataRole.SizeHintRole:
            return size + QSize(24, 34)
        if role == Qt.ItemDataRole.DecorationRole and self._store:
            picture = self._store.picture(page, THUMB)
            if picture:
                return QPixmap.fromImage(picture)
            if page not in self._wanted:
                self._wanted.append(page)
            self._pause.start()
            blank = QPixmap(size)
            blank.fill(Qt.GlobalColor.white)
            return blank
        return None
