"""Parts that stand beside each other where there is room, and otherwise below each other or one at a time.

Room is measured in heights of the text, so that large text on a small screen counts as little room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.tokens import SPACE
from desktop.ui.widgets import button, column, holder, row, split

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_PAIR = 46  # heights of the text that a list and its detail need beside each other


def is_narrow(widget: QWidget, heights: int) -> bool:
    """Say whether a widget is less wide than so many heights of its text."""
    return widget.width() < heights * widget.fontMetrics().height()


class Sides(QWidget):
    """Parts beside each other, or below each other where that is too narrow."""

    def __init__(self, *parts: QWidget, stretch: tuple[int, ...], room: int) -> None:
        """Need room for so many heights of the text."""
        super().__init__()
        self._room = room
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE["m"])
        for part, share in zip(parts, stretch, strict=True):
            self._layout.addWidget(part, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the room asks for it."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if is_narrow(self, self._room) else directions.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)


class Pair(QWidget):
    """A list and the detail of what is chosen in it; one at a time where there is no room for both."""

    def __init__(self, chosen_from: QWidget, detail: QWidget, *, sizes: tuple[int, int]) -> None:
        """Begin at the list."""
        super().__init__()
        self._from, self._at_detail = chosen_from, False
        self._back = button(self.tr("Back to the list"), self.show_list, picture="caret-left", kind="plain")
        inside = column(row(self._back, None), detail, gap="xs")
        inside.setStretch(1, 1)
        self._detail = holder(inside)
        self.setLayout(column(split(chosen_from, self._detail, sizes=sizes)))
        self._back.hide()

    def show_detail(self) -> None:
        """Show the detail, where only one of the two has room."""
        self._at_detail = True
        self._arrange()

    def show_list(self) -> None:
        """Show the list, where only one of the two has room."""
        self._at_detail = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both or one."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = is_narrow(self, _PAIR)
        self._from.setVisible(not (narrow and self._at_detail))
        self._detail.setVisible(not narrow or self._at_detail)
        self._back.setVisible(narrow and self._at_detail)
