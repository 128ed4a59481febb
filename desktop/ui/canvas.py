"""What charts are drawn on: positions run from the side where one begins to read, whichever that is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.direction import direction_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFontMetrics

    from desktop.ui.tokens import Colours

LINE: Final = 26  # height of a row, in pixels at 100 % text
# Told apart by those who see no red or no green, too; on a dark ground lighter ones of the same order.
_ON_LIGHT: Final = ("#1c73b3", "#e69900", "#006b5a", "#cc78a6", "#57b5e8", "#59594d")
_ON_DARK: Final = ("#5fb0ec", "#f2b632", "#35b59b", "#e5a3c9", "#a3d8f7", "#b9b9aa")
_DARK: Final = 128  # a ground darker than this
_GAP, _SWATCH = 6, 10
_Flag = Qt.AlignmentFlag
_SIDES: Final = {"start": _Flag.AlignLeft, "end": _Flag.AlignRight, "middle": _Flag.AlignHCenter}
_OTHERWISE: Final = {"start": "end", "end": "start", "middle": "middle"}


@dataclass(frozen=True, slots=True)
class Shape:
    """Something drawn that leads somewhere: where, and to which records."""

    rect: QRectF
    records: tuple[bytes, ...]


class Canvas:
    """A painter that mirrors what it is told where one reads from right to left, and keeps what can be clicked."""

    def __init__(
        self, painter: QPainter, *, width: float, scale: float, mirrored: bool, colours: Colours, top: float = 0.0
    ) -> None:
        """Draw from ``top`` on, on so many pixels from side to side."""
        self.painter, self.width, self.colours = painter, width, colours
        self.line, self.top = LINE * scale, top
        self._mirrored = mirrored
        self.shapes: list[Shape] = []

    def palette(self) -> Iterator[QColor]:
        """Yield the colours of several series, over and over."""
        dark = QColor(self.colours.surface).lightness() < _DARK
        return (QColor(one) for one in cycle(_ON_DARK if dark else _ON_LIGHT))

    def placed(self, rect: QRectF) -> QRectF:
        """Return where something stands on the screen."""
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height()) if self._mirrored else rect

    def fill(self, rect: QRectF, colour: QColor, records: tuple[bytes, ...] = (), *, edge: bool = True) -> None:
        """Fill a rectangle, with a thin edge, and keep what is behind it."""
        at = self.placed(rect)
        self.painter.fillRect(at, colour)
        if edge:
            self.painter.setPen(QPen(QColor(self.colours.edge), 1))
            self.painter.drawRect(at)
        self.shapes.append(Shape(at, records))

    def text(
        self, words: str, rect: QRectF, side: str = "start", *, muted: bool = False, colour: QColor | None = None
    ) -> None:
        """Write as much of a line as there is room for, at its beginning, end or middle."""
        self.painter.setPen(colour or QColor(self.colours.muted if muted else self.colours.text))
        shown = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(int(rect.width()), 0))
        self.painter.setLayoutDirection(direction_of(words))
        flag = _SIDES[_OTHERWISE[side] if self._mirrored else side]
        self.painter.drawText(self.placed(rect), flag | _Flag.AlignVCenter | _Flag.AlignAbsolute, shown)

    def upright(self, words: str, rect: QRectF) -> None:
        """Write a line from bottom to top."""
        at = self.placed(rect)
        self.painter.save()
        self.painter.translate(at.left(), at.bottom())
        self.painter.rotate(-90)
        self.painter.setLayoutDirection(direction_of(words))
        self.painter.setPen(QColor(self.colours.text))
        shown = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(at.height()))
        self.painter.drawText(QRectF(0, 0, at.height(), at.width()), _Flag.AlignLeft | _Flag.AlignVCenter, shown)
        self.painter.restore()

    def rule(self, x: float, top: float, bottom: float, *, strong: bool = False) -> None:
        """Draw a line from top to bottom."""
        self.painter.setPen(QPen(QColor(self.colours.accent if strong else self.colours.line), 2 if strong else 1))
        at = self.width - x if self._mirrored else x
        self.painter.drawLine(QPointF(at, top), QPointF(at, bottom))

    def curve(self, points: Sequence[QPointF], colour: QColor) -> None:
        """Draw a line through points."""
        self.painter.setPen(QPen(colour, 2))
        self.painter.drawPolyline([self.placed(QRectF(one, one)).topLeft() for one in points])

    @property
    def metrics(self) -> QFontMetrics:
        """The measures of the font in use."""
        return self.painter.fontMetrics()

    def legend(self, titles: Sequence[str], colours: Sequence[QColor] = ()) -> None:
        """Name the series, on as many lines as that takes, and go on below."""
        for title, colour, rect in zip(
            titles, colours or self.palette(), legend_places(self.metrics, titles, self.width, self.line), strict=False
        ):
            at = rect.translated(0, self.top)
            self.fill(QRectF(at.left(), at.center().y() - _SWATCH / 2, _SWATCH, _SWATCH), colour)
            self.text(title, at.adjusted(_SWATCH + _GAP, 0, 0, 0))
        self.shapes.clear()  # a legend leads nowhere
        self.top += legend_height(self.metrics, titles, self.width, self.line)


def legend_places(metrics: QFontMetrics, titles: Sequence[str], width: float, line: float) -> list[QRectF]:
    """Return where each entry of a legend stands: none is cut, unless it is wider than all there is."""
    places, x, y = [], 0.0, 0.0
    for title in titles:
        wide = min(metrics.horizontalAdvance(title) + _SWATCH + 2.0 * _GAP, width)
        if x and x + wide > width:
            x, y = 0.0, y + line
        places.append(QRectF(x, y, wide, line))
        x += wide + 2 * _GAP
    return places


def legend_height(metrics: QFontMetrics, titles: Sequence[str], width: float, line: float) -> float:
    """Return how high a legend is; nothing for none."""
    places = legend_places(metrics, titles, width, line)
    return places[-1].bottom() if places else 0.0
