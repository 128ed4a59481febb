"""How a line of the meeting log is painted: who, when, what it is; then the words, in their own direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.records.types import CATALOGUE
from desktop.ui.direction import option_for
from desktop.ui.icons import glyph, glyph_font
from desktop.ui.log_model import LINE
from desktop.ui.tokens import SPACE, TYPE
from desktop.ui.words import ICONS, OTHER_ICON, type_label

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from desktop.ui.log_model import Line
    from desktop.ui.theme import Theme

_MOST_LINES: Final = 3
_SHOWN: Final = 600  # characters laid out
_REMEMBERED: Final = 4_000  # heights


class LogDelegate(QStyledItemDelegate):
    """Two to four lines a row."""

    def __init__(self, theme: Theme) -> None:
        """Paint in this theme."""
        super().__init__()
        self._theme = theme
        self._lines_of: dict[tuple[str, int], int] = {}
        self._sizes: _Sizes | None = None
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._sizes = None
        self._lines_of.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row's height at the view's width."""
        line: Line = index.data(LINE)
        view, sizes = option.widget, self._measured(option.font)
        width = (view.viewport().width() if hasattr(view, "viewport") else option.rect.width()) - sizes.beside
        return QSize(60, sizes.around + self._rows(line.text[:_SHOWN], max(width, 60), sizes) * sizes.spacing)

    def _rows(self, text: str, width: int, sizes: _Sizes) -> int:
        """Return how many lines a text takes; measured once for each width."""
        key = (text, width)
        if key not in self._lines_of:
            if len(self._lines_of) > _REMEMBERED:
                self._lines_of.clear()
            needed = sizes.plain.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text)
            self._lines_of[key] = min(max(round(needed.height() / sizes.spacing), 1), _MOST_LINES)
        return self._lines_of[key]

    def _measured(self, font: QFont) -> _Sizes:
        """Return the sizes of the theme, measured once."""
        if self._sizes is None:
            self._sizes = _Sizes(self._theme, font)
        return self._sizes

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, heading and words."""
        line: Line = index.data(LINE)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        sizes = self._measured(option.font)
        pad, inset = sizes.pad, sizes.inset
        room = option.rect.adjusted(pad, pad, -pad, -pad)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = QRect(room.right() - inset if mirrored else room.left(), room.top(), inset - pad, room.height())
        room = room.adjusted(0, 0, -inset, 0) if mirrored else room.adjusted(inset, 0, 0, 0)
        painter.save()
        painter.setPen(QColor(self._theme.colours.accent))
        painter.setFont(sizes.glyphs)
        painter.drawText(side, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, glyph(_picture(line)))
        height = self._heading(painter, option, line, room, sizes)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(option.font)
        words = QRectF(room.adjusted(0, height + self._theme.px(3), 0, 0))
        painter.setClipRect(words)
        painter.drawText(words, line.text[:_SHOWN], option_for(line.text, wrap=True))
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, line: Line, room: QRect, sizes: _Sizes) -> int:
        """Paint who said it and what it is; returns the height taken."""
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        bold, small, metrics, metrics_bold = sizes.bold, sizes.small, sizes.metrics, sizes.metrics_bold
        state = self.tr("Private note") if line.note else self.tr("differing entries") if line.differs else ""
        kind = type_label(CATALOGUE.type(line.type))
        about = " · ".join(filter(None, (kind if kind != line.who else "", line.time)))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(option.direction)
        if state:
            width = metrics_bold.horizontalAdvance(state)
            painter.setFont(bold)
            painter.setPen(QColor(self._theme.colours.on_soft if line.note else self._theme.colours.warn))
            painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop, state)
            gap = width + self._theme.px(SPACE["m"])
            room = room.adjusted(gap, 0, 0, 0) if mirrored else room.adjusted(0, 0, -gap, 0)
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        who = metrics_bold.elidedText(line.who, Qt.TextElideMode.ElideRight, room.width() * 6 // 10)
        painter.drawText(room, leading, who)
        gap = metrics_bold.horizontalAdvance(who) + self._theme.px(SPACE["s"])
        room = room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)
        painter.setFont(small)
        painter.setPen(QColor(self._theme.colours.muted))
        painter.drawText(room, leading, metrics.elidedText(about, Qt.TextElideMode.ElideRight, room.width()))
        return metrics.lineSpacing()


class _Sizes:
    """Fonts and lengths of one theme: a log has hundreds of rows, and all of them are measured when one comes."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.bold, self.small = QFont(font), QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.bold.setPixelSize(theme.px(TYPE["small"]))
        self.small.setPixelSize(theme.px(TYPE["small"]))
        self.glyphs = glyph_font(theme.px(18))
        self.plain, self.metrics, self.metrics_bold = (
            QFontMetrics(font),
            QFontMetrics(self.small),
            QFontMetrics(self.bold),
        )
        self.spacing, self.pad, self.inset = self.plain.lineSpacing(), theme.px(SPACE["s"]), theme.px(32)
        self.beside = self.inset + 3 * self.pad  # of the words: the picture and the edges
        self.around = 2 * self.pad + self.metrics.lineSpacing() + theme.px(4)


def _picture(line: Line) -> str:
    return "lock-simple" if line.note else ICONS.get(line.type, OTHER_ICON)
