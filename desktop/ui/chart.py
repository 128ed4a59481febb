"""A chart of the window: draws one figure; a click on a part of it tells the records behind.

Every chart stands above the table that it draws, which says the same to those who do not see it.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.canvas import LINE, Canvas, Shape
from desktop.ui.drawings import Frame, draw, height, least_width
from desktop.ui.figures_model import say

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from desktop.casework.figures.model import Figure
    from desktop.ui.theme import Theme

_MOST: Final = 40  # rows drawn; the table has them all


class Chart(QWidget):
    """Draws one figure."""

    chosen = Signal(tuple)  # ids of records

    def __init__(self, theme: Theme, most: int = _MOST) -> None:
        """Begin with nothing to draw; ``most`` rows are drawn at once."""
        super().__init__()
        self._theme, self._most = theme, most
        self._figure: Figure | None = None
        self._frame = Frame(rows=())
        self._shapes: list[Shape] = []
        self.setMouseTracking(True)
        theme.changed.connect(self._resize)

    def show_figure(
        self, figure: Figure | None, first: dt.date | None = None, last: dt.date | None = None, today: str = ""
    ) -> None:
        """Draw a figure, or nothing; one over time from and to a day, with a line for ``today`` (ISO 8601)."""
        self._figure = figure if figure and figure.table.rows else None
        self.setVisible(self._figure is not None)
        if self._figure:
            now = dt.date.fromisoformat(today) if today else None
            self._frame = Frame(rows=self._figure.table.rows[: self._most], first=first, last=last, today=now)
            self.setAccessibleName(say(self._figure.table.title))
            self.setAccessibleDescription(self.tr("The table below says the same."))
            self.setMinimumWidth(round(least_width(self._figure, self._line)))
        self._resize()
        self.update()

    @property
    def left_out(self) -> int:
        """How many rows of the figure are not drawn."""
        return len(self._figure.table.rows) - len(self._frame.rows) if self._figure else 0

    @property
    def _line(self) -> int:
        return self._theme.px(LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as this width asks for."""
        super().resizeEvent(event)
        self._resize()

    def _resize(self) -> None:
        high = height(self._figure, self._frame, self.fontMetrics(), self.width(), self._line) if self._figure else 0.0
        if self.minimumHeight() != round(high) or self.maximumHeight() != round(high):
            self.setFixedHeight(round(high))

    def sizeHint(self) -> QSize:
        """Return the least width that can be read."""
        return QSize(self._theme.px(320), self.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that what is under the mouse leads somewhere."""
        hit = any(shape.records and shape.rect.contains(event.position()) for shape in self._shapes)
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the records behind what was clicked."""
        for shape in self._shapes:
            if shape.rect.contains(event.position()) and shape.records:
                self.chosen.emit(shape.records)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure in the direction of the window."""
        if self._figure is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(
            painter, width=self.width(), scale=self._theme.scale, mirrored=self.isRightToLeft(),
            colours=self._theme.colours,
        )  # fmt: skip
        draw(canvas, self._figure, self._frame)
        self._shapes = canvas.shapes
        painter.end()
