"""How rows of lists are painted: text in its own direction, a dot before a word, nothing that only a colour says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.direction import direction_of
from desktop.ui.icons import glyph, glyph_font
from desktop.ui.records_model import CODE, DIFFERS, HEAD
from desktop.ui.tokens import ROW

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from desktop.ui.theme import Theme

TONES: Final = {
    "delivered": "good", "in-progress": "accent", "planned": "muted", "not-started": "muted",
    "partly-delivered": "warn", "delayed": "warn", "off-track": "bad", "suspended": "bad", "withdrawn": "muted",
    "replaced": "muted",
}  # fmt: skip


class WrappedDelegate(QStyledItemDelegate):
    """A text in as many lines as it takes at the view's width, in its own direction."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Lay the text out by its first strong character."""
        super().initStyleOption(option, index)
        option.direction = direction_of(option.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row's height; the style leaves some width free that Qt does not count."""
        view = option.widget
        width = (view.width() if view else option.rect.width()) - _FREE * option.fontMetrics.height()
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        needed = option.fontMetrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text)
        return QSize(60, needed.height() + option.fontMetrics.height() * 2 // 3)


_FREE = 2  # heights of the text that edges and scroll bar take


class CellDelegate(QStyledItemDelegate):
    """One line in a cell."""

    def __init__(self, theme: Theme, *, dotted: int = -1, marked: int = -1) -> None:
        """Put a dot of its tone before a code in column ``dotted``, a mark before what differs in ``marked``."""
        super().__init__()
        self._theme, self._dotted, self._marked = theme, dotted, marked

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row's height."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, dot and text."""
        style_option = QStyleOptionViewItem(option)
        self.initStyleOption(style_option, index)
        text, style_option.text = style_option.text, ""
        head = index.data(HEAD)
        if head:
            style_option.font.setBold(True)
            if not option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(self._theme.colours.sunken))
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, style_option, painter, option.widget)
        pad = self._theme.px(10)
        room = option.rect.adjusted(pad, 0, -pad, 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if index.column() == self._marked and index.data(DIFFERS):
            room = self._mark(painter, room, mirrored=mirrored)
        if index.column() == self._dotted and index.data(CODE):
            room = self._dot(painter, room, str(index.data(CODE)), mirrored=mirrored)
        if head and text:
            closed = "caret-left" if mirrored else "caret-right"
            room = self._sign(painter, room, "caret-down" if head.is_open else closed, mirrored=mirrored)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(style_option.font)
        direction = direction_of(text)
        painter.setLayoutDirection(direction)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = (
            Qt.AlignmentFlag.AlignRight if direction == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
        painter.restore()

    def _dot(self, painter: QPainter, room: QRect, code: str, *, mirrored: bool) -> QRect:
        radius, gap = self._theme.px(4), self._theme.px(16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(getattr(self._theme.colours, TONES.get(code, "muted"))))
        painter.setPen(Qt.PenStyle.NoPen)
        left = room.right() - radius if mirrored else room.left() + radius
        painter.drawEllipse(QPoint(left, room.center().y()), radius, radius)
        return room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)

    def _mark(self, painter: QPainter, room: QRect, *, mirrored: bool) -> QRect:
        painter.setPen(QColor(self._theme.colours.warn))
        return self._sign(painter, room, "git-diff", mirrored=mirrored)

    def _sign(self, painter: QPainter, room: QRect, name: str, *, mirrored: bool) -> QRect:
        size = self._theme.px(16)
        painter.setFont(glyph_font(size))
        at = QRect(room.right() - size if mirrored else room.left(), room.top(), size, room.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, glyph(name))
        gap = size + self._theme.px(6)
        return room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)
