"""A line that is clicked: as much of its text as there is room for, all of it for those who hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.ui.icons import icon
from desktop.ui.widgets import tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

_BESIDE = 28  # pixels of a line beside its text and its picture


class Line(QPushButton):
    """Leads to where something is dealt with."""

    def __init__(self, text: str, act: Callable[[], object], *, picture: str, told: str = "") -> None:
        """Show the text; ``told`` is what is heard in its place."""
        super().__init__()
        self._whole = text
        self.setProperty("kind", "line")
        self.setAutoDefault(False)
        self.setIcon(icon(picture))
        self.setAccessibleName(told or text)
        self.setToolTip(tip(text))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: act())

    def minimumSizeHint(self) -> QSize:
        """Return the least room: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        beside = self.iconSize().width() + _BESIDE
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - beside)
        self.setText(shown.replace("&", "&&"))
