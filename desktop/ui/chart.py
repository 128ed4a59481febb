"""Charts of the window: bars, lines over time, time spans; a click on one tells the records behind it.

Every chart stands above the table that it draws, which says the same to those who do not see it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.figures_model import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.casework.figures.model import Cell, Figure, Table
    from desktop.ui.theme import Theme

DRAWN: Final = frozenset({"bars", "timeline", "trend"})  # what is drawn here; the others are tables
_COLOURS: Final = ("#1c73b3", "#e69900", "#006b5a", "#cc78a6", "#57b5e8", "#59594d")  # told apart without red and green
_MOST: Final = 40  # rows drawn; the table has them all
_LINE, _NAME, _VALUE, _TREND = 26, 0.34, 0.16, 220  # height of a row; shares of the width; height of a trend
_SPAN: Final = 3  # cells of a row of a timeline: its name and two days


@dataclass(frozen=True, slots=True)
class _Shape:
    """Something drawn: where, in which colour, of which records."""

    rect: QRectF
    colour: QColor
    records: tuple[bytes, ...]


class Chart(QWidget):
    """Draws one figure."""

    chosen = Signal(tuple)  # ids of records

    def __init__(self, theme: Theme) -> None:
        """Begin with nothing to draw."""
        super().__init__()
        self._theme = theme
        self._figure: Figure | None = None
        self._shapes: list[_Shape] = []
        theme.changed.connect(self._resize)

    def show_figure(self, figure: Figure | None) -> None:
        """Draw a figure, or nothing."""
        self._figure = figure if figure and figure.drawn in DRAWN and figure.table.rows else None
        self.setVisible(self._figure is not None)
        if self._figure:
            self.setAccessibleName(say(self._figure.table.title))
            self.setAccessibleDescription(self.tr("The table below says the same."))
        self._resize()
        self.update()

    def _resize(self) -> None:
        rows = min(len(self._figure.table.rows), _MOST) if self._figure else 0
        trend = self._figure is not None and self._figure.drawn == "trend"
        legend = self._theme.px(_LINE)
        self.setFixedHeight(self._theme.px(_TREND) if trend else rows * self._theme.px(_LINE) + legend)

    def sizeHint(self) -> QSize:
        """Return the least width that can be read."""
        return QSize(self._theme.px(320), self.height())

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
        draw = {"bars": self._bars, "timeline": self._timeline, "trend": self._trend}[self._figure.drawn]
        self._shapes = []
        draw(painter, self._figure.table)
        painter.end()

    # ---- bars and spans ----------------------------------------------------------------------------------------------

    def _bars(self, painter: QPainter, table: Table) -> None:
        columns = [n for n in range(1, len(table.columns)) if any(row[n].value is not None for row in table.rows)]
        most = max((abs(_number(row[n])) for row in table.rows for n in columns), default=0.0) or 1.0
        self._legend(painter, [say(table.columns[n].title) for n in columns] if len(columns) > 1 else [])
        for row, room in self._rows(table):
            self._write(painter, row[0].text, room, name=True)
            told = [(n, colour) for n, colour in zip(columns, cycle(_COLOURS), strict=False) if _number(row[n])]
            high = (room.height() - 6) / max(1, len(told))
            for number, (n, colour) in enumerate(told):
                wide = self._middle * abs(_number(row[n])) / most
                at = QRectF(self._left(0.0, wide), room.top() + 3 + number * high, wide, max(2.0, high - 1))
                self._fill(painter, _Shape(at, QColor(colour), row[n].records))
            self._write(painter, " / ".join(row[n].text for n, _ in told) or "0", room, name=False)

    def _timeline(self, painter: QPainter, table: Table) -> None:
        spans = [[_day(cell) for cell in row[1:_SPAN]] for row in table.rows]
        days = [day for span in spans for day in span if day]
        if not days:
            return
        first, whole = min(days), max((max(days) - min(days)).days, 1)
        self._legend(painter, [f"{min(days):%Y-%m-%d}  —  {max(days):%Y-%m-%d}"])
        for (row, room), span in zip(self._rows(table), spans, strict=False):
            self._write(painter, row[0].text, room, name=True)
            begin, end = (span[0] or span[-1]), (span[-1] or span[0])
            if begin and end:
                start, width = (begin - first).days / whole, max((end - begin).days / whole, 0.006)
                wide = self._middle * width
                at = QRectF(self._left(self._middle * start, wide), room.top() + 7, wide, room.height() - 14)
                records = tuple(dict.fromkeys(one for cell in row for one in cell.records))
                self._fill(painter, _Shape(at, QColor(_COLOURS[0]), records))

    def _rows(self, table: Table) -> Iterator[tuple[tuple[Cell, ...], QRectF]]:
        high = float(self._theme.px(_LINE))
        for number, row in enumerate(table.rows[:_MOST]):
            yield row, QRectF(0, (number + 1) * high, self.width(), high)

    @property
    def _middle(self) -> float:
        return self.width() * (1 - _NAME - _VALUE)

    def _left(self, along: float, wide: float) -> float:
        """Return the left edge of what begins so far along the drawing, from the side where one begins to read."""
        begin = self.width() * _NAME
        return self.width() - begin - along - wide if self.isRightToLeft() else begin + along

    def _write(self, painter: QPainter, text: str, room: QRectF, *, name: bool) -> None:
        wide = self.width() * (_NAME if name else _VALUE) - 10
        at_left = name != self.isRightToLeft()
        box = QRectF(0 if at_left else self.width() - wide, room.top(), wide, room.height())
        side = Qt.AlignmentFlag.AlignRight if at_left else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(wide))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _fill(self, painter: QPainter, shape: _Shape) -> None:
        self._shapes.append(shape)
        painter.fillRect(shape.rect, shape.colour)

    def _legend(self, painter: QPainter, titles: list[str]) -> None:
        at, high = self.width() * _NAME, float(self._theme.px(_LINE))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        for title, colour in zip(titles, cycle(_COLOURS), strict=False):
            wide = painter.fontMetrics().horizontalAdvance(title) + 26.0
            left = self.width() - at - wide if self.isRightToLeft() else at
            painter.fillRect(QRectF(left, high / 2 - 5, 10, 10), QColor(colour))
            painter.drawText(QRectF(left + 16, 0, wide, high), Qt.AlignmentFlag.AlignVCenter, title)
            at += wide

    # ---- over time ---------------------------------------------------------------------------------------------------

    def _trend(self, painter: QPainter, table: Table) -> None:
        columns = [n for n in range(1, len(table.columns)) if any(row[n].value is not None for row in table.rows)]
        numbers = [_number(row[n]) for row in table.rows for n in columns if row[n].value is not None]
        if not numbers:
            return
        self._legend(painter, [say(table.columns[n].title) for n in columns])
        low, high = min(0.0, *numbers), max(numbers)
        line = self._theme.px(_LINE)
        room = QRectF(70, line + 6, self.width() - 100, self.height() - 2 * line - 12)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        steps = max(len(table.rows) - 1, 1)
        for n, colour in zip(columns, cycle(_COLOURS), strict=False):
            points = [
                (QPointF(room.left() + room.width() * at / steps,
                         room.bottom() - room.height() * (_number(row[n]) - low) / ((high - low) or 1.0)), row[n])
                for at, row in enumerate(table.rows) if row[n].value is not None
            ]  # fmt: skip
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawPolyline([point for point, _ in points])
            for point, cell in points:
                self._fill(painter, _Shape(QRectF(point.x() - 4, point.y() - 4, 8, 8), QColor(colour), cell.records))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(QRectF(0, room.top() - 8, 62, 16), Qt.AlignmentFlag.AlignRight, f"{high:g}")
        painter.drawText(QRectF(0, room.bottom() - 8, 62, 16), Qt.AlignmentFlag.AlignRight, f"{low:g}")
        for at in {0, len(table.rows) - 1}:
            x = room.left() + room.width() * at / steps
            painter.drawText(QRectF(x - 60, room.bottom() + 4, 120, line), Qt.AlignmentFlag.AlignCenter,
                             table.rows[at][0].text)  # fmt: skip


def _number(cell: Cell) -> float:
    return float(cell.value) if cell.value is not None else 0.0


def _day(cell: Cell) -> dt.date | None:
    try:
        return dt.date.fromisoformat(cell.text[:10])
    except ValueError:
        return None
