"""Pages one below the other, scrolled without a break, with notes drawn over them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from desktop.exchange.documents.marks import Rect
    from desktop.ui.pages.store import PageStore
    from desktop.ui.theme import Theme

ZOOMS: Final = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
AHEAD: Final = 12  # pages that are painted before somebody turns to them
BEHIND: Final = 2  # and after they have turned on
_OTHERS: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier  # keys of the window
_GAP: Final = 14  # pixels between pages
_DRAG: Final = 4  # pixels before a press becomes a drag
_POINTS: Final = 96 / 72  # pixels a point at 100 %


@dataclass(frozen=True, slots=True)
class Drawn:
    """A note's line on a page: where, in which colour, whose, and whether it is only framed."""

    rect: Rect
    colour: str
    key: bytes
    framed: bool = False


class PageView(QAbstractScrollArea):
    """Shows pages; tells where somebody drags, clicks and turns to."""

    dragged = Signal(int, object, object)  # page, and two points on it
    area_drawn = Signal(int, object)  # page, and a rectangle on it: dragged with Alt
    clicked = Signal(bytes)  # a note
    turned = Signal(int)  # the page that is shown first
    zoomed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin without pages."""
        super().__init__()
        self._theme = theme
        self._sizes: Sequence[tuple[float, float]] = ()
        self._store: PageStore | None = None
        self._marks: Callable[[int], Sequence[Drawn]] = lambda _page: ()
        self._tops: list[int] = []
        self._scale = 1.0
        self._zoom = 0.0  # 0: as wide as the view
        self._turned, self._way = -1, 1
        self._press: tuple[int, QPointF] | None = None
        self._band: tuple[int, Rect] | None = None
        self.selection: Mapping[int, Sequence[Rect]] = {}
        self.chosen = b""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pages have sides of their own
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._moved())
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # ---- what is shown ---------------------------------------------------------------------------------------------

    def show_pages(
        self, sizes: Sequence[tuple[float, float]], store: PageStore | None, marks: Callable[[int], Sequence[Drawn]]
    ) -> None:
        """Show the pages of a document; ``marks`` gives what is drawn over a page."""
        self._sizes, self._store, self._marks, self._turned = sizes, store, marks, -1
        self.selection, self._band = {}, None
        if store:
            store.painted.connect(self._painted)
            store.again.connect(self._moved)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._moved()

    @property
    def scale(self) -> float:
        """Pixels a point, as the pages are shown now."""
        return self._scale

    def zoom_to(self, zoom: float) -> None:
        """Show pages so large, 1.0 being as printed; 0 as wide as the view."""
        page, below = self.page, self._below()
        self._zoom = zoom
        self._lay_out()
        self.verticalScrollBar().setValue(round(self._tops[page] + below * self.scale) if self._tops else 0)
        self._moved()
        self.zoomed.emit()

    def zoom_by(self, step: int) -> None:
        """Take the next larger or smaller size."""
        now = self.scale / _POINTS
        larger, smaller = [one for one in ZOOMS if one > now * 1.01], [one for one in ZOOMS if one < now * 0.99]
        found = larger[:1] if step > 0 else smaller[-1:]
        if found:
            self.zoom_to(found[0])

    @property
    def page(self) -> int:
        """The page that is shown first, from 0."""
        at = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(bisect_right(self._tops, at) - 1, 0)

    def go_to(self, page: int, top: float = 0.0) -> None:
        """Scroll to a place on a page, in points from its top."""
        if 0 <= page < len(self._tops):
            room = self.viewport().height() // 4 if top else _GAP
            self.verticalScrollBar().setValue(round(self._tops[page] + top * self.scale) - room)
            self.viewport().update()

    def turn(self, by: int) -> None:
        """Turn to the top of another page."""
        self.go_to(min(max(self.page + by, 0), len(self._tops) - 1))

    def is_painted(self) -> bool:
        """Whether every page that is seen is painted as it is to be."""
        return self._store is not None and all(self._store.has(page, self._width(page)) for page in self.seen())

    def seen(self) -> list[int]:
        """Return the pages of which something is seen."""
        top = self.verticalScrollBar().value()
        first, last = (max(bisect_right(self._tops, at) - 1, 0) for at in (top, top + self.viewport().height()))
        return list(range(first, min(last + 1, len(self._sizes))))

    def redraw(self) -> None:
        """Draw the notes anew."""
        self.viewport().update()

    # ---- laid out --------------------------------------------------------------------------------------------------

    def _width(self, page: int) -> int:
        """Return how many real pixels wide a page is painted."""
        return max(round(self._sizes[page][0] * self.scale * self.devicePixelRatioF()), 1)

    def _rect(self, page: int) -> QRectF:
        """Return where a page is in the view."""
        width, height = (one * self.scale for one in self._sizes[page])
        left = max((self.viewport().width() - width) / 2, _GAP) - self.horizontalScrollBar().value()
        return QRectF(left, self._tops[page] - self.verticalScrollBar().value(), width, height)

    def _lay_out(self) -> None:
        widest = max((width for width, _ in self._sizes), default=1.0)
        fitting = max((self.viewport().width() - 2 * _GAP) / widest, 0.05)
        self._scale = scale = self._zoom * _POINTS if self._zoom else fitting
        at, tops = _GAP, []
        for _, height in self._sizes:
            tops.append(at)
            at += round(height * scale) + _GAP
        self._tops = tops
        view = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), at, view.height()),
            (self.horizontalScrollBar(), round(widest * scale) + 2 * _GAP if self._zoom else 0, view.width()),
        ):
            bar.setRange(0, max(whole - part, 0))
            bar.setPageStep(part)
            bar.setSingleStep(round(40 * self._theme.scale))

    def _moved(self) -> None:
        if not self._sizes:
            return
        seen = self.seen()
        if self._store and seen:
            near = self._near(seen[0], seen[-1])
            self._store.want([*seen, *(page for page in near if 0 <= page < len(self._sizes))], self._width(seen[0]))
        if self.page != self._turned:
            self._way = -1 if self.page < self._turned else 1
            self._turned = self.page
            self.turned.emit(self.page)
        self.viewport().update()

    def _near(self, first: int, last: int) -> list[int]:
        """Return the pages next to those that are seen, most of them where somebody is going."""
        on, back = (last, first) if self._way > 0 else (first, last)
        ahead = [on + by * self._way for by in range(1, AHEAD + 1)]
        return [*ahead[:BEHIND], *(back - by * self._way for by in range(1, BEHIND + 1)), *ahead[BEHIND:]]

    def _painted(self, page: int) -> None:
        if page in self.seen():
            self.viewport().update()

    def _below(self) -> float:
        """Return how far down its page the view begins, in points."""
        return (self.verticalScrollBar().value() - self._tops[self.page]) / self.scale if self._tops else 0.0

    # ---- Qt --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place."""
        page, below = self.page, self._below()
        super().resizeEvent(event)
        self._lay_out()
        if self._tops:
            self.verticalScrollBar().setValue(round(self._tops[min(page, len(self._tops) - 1)] + below * self.scale))
        self._moved()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: what is below is not moved by itself."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen: paper, picture, notes."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.colours.sunken))
        for page in self.seen():
            rect = self._rect(page)
            picture = self._store.picture(page, self._width(page)) if self._store else None
            if picture is None:
                painter.fillRect(rect, Qt.GlobalColor.white)
            elif picture.width() == self._width(page) and self.devicePixelRatioF() == 1:
                painter.drawImage(rect.topLeft().toPoint(), picture)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(rect, picture)
            self._draw_notes(painter, page, rect.topLeft())
        painter.end()

    def _draw_notes(self, painter: QPainter, page: int, at: QPointF) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for rect in self.selection.get(page, ()):
            painter.fillRect(self._shown(rect, at), QColor("#b5d2f5"))
        marks = self._marks(page)
        for one in marks:
            if not one.framed:
                painter.fillRect(self._shown(one.rect, at), QColor(one.colour))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for one in marks:
            if one.framed or one.key == self.chosen:
                painter.setPen(QPen(QColor("#1d5fae" if one.key == self.chosen else one.colour).darker(120), 2))
                painter.drawRect(self._shown(one.rect, at).adjusted(-1, -1, 1, 1))
        if self._band and self._band[0] == page:
            painter.setPen(QPen(QColor("#1d5fae"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self._shown(self._band[1], at))

    def _shown(self, rect: Rect, at: QPointF) -> QRectF:
        left, top, width, height = (one * self.scale for one in rect)
        return QRectF(at.x() + left, at.y() + top, width, height)

    def point(self, at: QPointF) -> tuple[int, QPointF]:
        """Return the page at a point of the view, and the point on it."""
        y = at.y() + self.verticalScrollBar().value()
        page = min(max(bisect_right(self._tops, y) - 1, 0), len(self._sizes) - 1)
        rect = self._rect(page)
        return page, QPointF((at.x() - rect.x()) / self.scale, (at.y() - rect.y()) / self.scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if self._sizes and event.button() == Qt.MouseButton.LeftButton:
            self._press = self.point(event.position())
            self.selection, self._band = {}, None
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the band of an area."""
        if self._press and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            page, begin = self._press
            now = (event.position() - self._rect(page).topLeft()) / self.scale
            left, top = min(begin.x(), now.x()), min(begin.y(), now.y())
            self._band = (page, (left, top, abs(begin.x() - now.x()), abs(begin.y() - now.y())))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection, or choose the note that was clicked."""
        press, self._press = self._press, None
        if press is None:
            return
        page, begin = press
        end = (event.position() - self._rect(page).topLeft()) / self.scale
        if self._band:
            self.area_drawn.emit(*self._band)
        elif (end - begin).manhattanLength() * self.scale > _DRAG:
            self.dragged.emit(page, begin.toTuple(), end.toTuple())
        elif hit := next((one for one in self._marks(page) if _within(one.rect, begin)), None):
            self.clicked.emit(hit.key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, scroll, go to either end, zoom."""
        bar = self.verticalScrollBar()
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_PageDown: lambda: self.turn(1),
            Qt.Key.Key_PageUp: lambda: self.turn(-1),
            Qt.Key.Key_Home: lambda: bar.setValue(0),
            Qt.Key.Key_End: lambda: bar.setValue(bar.maximum()),
            Qt.Key.Key_Space: lambda: bar.setValue(bar.value() + bar.pageStep() * 9 // 10),
            Qt.Key.Key_Plus: lambda: self.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.zoom_by(-1),
            Qt.Key.Key_0: lambda: self.zoom_to(0),
        }
        if event.key() in acts and not event.modifiers() & _OTHERS:
            acts[event.key()]()
        else:
            super().keyPressEvent(event)


def _within(rect: Rect, point: QPointF) -> bool:
    left, top, width, height = rect
    return left <= point.x() <= left + width and top <= point.y() <= top + height
