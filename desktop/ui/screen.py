"""What every screen has: the desk, the theme, a place to tell something, a way to another screen; and a heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.notices import about
from desktop.ui.tokens import SPACE
from desktop.ui.widgets import column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QBoxLayout

    from desktop.ui.language import Language
    from desktop.ui.notices import Notice
    from desktop.ui.office import Changed, Office
    from desktop.ui.preferences import Preferences
    from desktop.ui.standing import Standing
    from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a screen works with; handed to each when it is made."""

    office: Office
    theme: Theme
    tell: Callable[[Notice], None]
    go: Callable[[str], Screen]
    preferences: Preferences
    language: Language
    make_sample: Callable[[Path], Path] | None = None

    def fail(self, fault: Exception) -> None:
        """Tell about an error."""
        self.tell(about(fault))


class Screen(QWidget):
    """A screen: filled when it is shown, and redrawn from what changed."""

    def __init__(self, tools: Tools) -> None:
        """Begin with an empty body, which subclasses fill."""
        super().__init__()
        self.tools, self.office, self.theme = tools, tools.office, tools.theme
        self.body: QVBoxLayout = column(gap="m")
        self.body.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        self.setLayout(self.body)

    def head(self, title: str, explained: str = "", *actions: QWidget) -> QBoxLayout:
        """Put a heading on top, with what can be done at its side."""
        self.setAccessibleName(title)
        words = column(label(title, "title", wrap=False), gap="xs")
        if explained:
            words.addWidget(label(explained, "muted"))
        line = row(words, *actions, gap="s")
        line.setStretch(0, 1)
        self.body.addLayout(line)
        return line

    def redraw(self, changed: Changed) -> None:
        """Show what changed."""

    def stand(self, standing: Standing) -> None:
        """Show how the desk stands."""

    def give(self, files: list[Path]) -> None:
        """Take files that were dropped or opened."""

    def show_record(self, record: bytes) -> None:
        """Show a record."""

    def seek(self) -> None:
        """Begin a search."""

    def arrive(self) -> None:
        """Be shown: take the focus where work begins."""
