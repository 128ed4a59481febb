"""The room view: the text under discussion in large type, with its brackets, for a second screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.direction import direction_of
from desktop.ui.widgets import column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LINES: Final = 14  # of the plain text that one line of the room's has at least the height of, across the window
_SMALLEST: Final = 18  # pixels


class RoomView(QWidget):
    """A window of its own; it shows only what everybody may see."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setWindowTitle(self.tr("Room view"))
        self.setProperty("paper", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over = label("", "lead")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAccessibleName(self.tr("Text under discussion"))
        self.setLayout(column(self._over, None, self._text, None, margin="xxl"))
        QShortcut(QKeySequence("Escape"), self, self.hide)

    @property
    def text(self) -> str:
        """What the room reads."""
        return self._text.text()

    def open(self) -> None:
        """Show it over the whole of a second screen, or as a window where there is one screen only."""
        screens = QGuiApplication.screens()
        if len(screens) > 1:
            self.setGeometry(screens[1].geometry())
            self.showFullScreen()
        else:
            self.resize(screens[0].availableSize() * 3 / 4)
            self.show()

    def show_text(self, over: str, text: str) -> None:
        """Show a paragraph; ``over`` says which it is."""
        self._over.setText(over)
        self._text.setText(text)
        self._text.setLayoutDirection(direction_of(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text as large as there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font, room = self._text.font(), self.contentsRect().adjusted(40, 80, -40, -40)
        for size in range(max(self.height() // _LINES, _SMALLEST), _SMALLEST - 1, -2):
            font.setPixelSize(size)
            self._text.setFont(font)
            flags = Qt.TextFlag.TextWordWrap
            if self._text.fontMetrics().boundingRect(room, flags, self.text).height() <= room.height():
                break
