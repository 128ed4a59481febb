"""The theme in force: the system's scheme or the one chosen, at the chosen size of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyleFactory

from desktop.ui.style import sheet
from desktop.ui.tokens import SCHEMES, TYPE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.tokens import Colours

SYSTEM: Final = "system"
CHOICES: Final = (SYSTEM, *SCHEMES)
SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
_Role = QPalette.ColorRole
_ROLES: Final = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.PlaceholderText: "muted",
    _Role.ToolTipBase: "surface",
    _Role.ToolTipText: "text",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.BrightText: "bad",
    _Role.Mid: "line",
}


class Theme(QObject):
    """Dresses the application, and again whenever the system or somebody at the desk changes its mind."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM, scale: float = 1.0) -> None:
        """Dress the application now."""
        super().__init__(app)
        self._app = app
        self.choice = choice if choice in CHOICES else SYSTEM
        self.scale = min(max(scale, SCALES[0]), SCALES[-1])
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress()

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return SCHEMES[self._scheme()]

    def px(self, size: float) -> int:
        """Return a size of the tokens at the size of text in force."""
        return round(size * self.scale)

    def choose(self, *, choice: str | None = None, scale: float | None = None) -> None:
        """Take another scheme or size of text."""
        self.choice = choice or self.choice
        self.scale = min(max(scale or self.scale, SCALES[0]), SCALES[-1])
        self._dress()

    def step(self, by: int) -> None:
        """Take the next larger or smaller size of text, or the plain one for 0."""
        near = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - self.scale))
        self.choose(scale=SCALES[min(max(near + by, 0), len(SCALES) - 1)] if by else SCALES[0])

    def _follow(self) -> None:
        if self.choice == SYSTEM:
            self._dress()

    def _scheme(self) -> str:
        if self.choice != SYSTEM:
            return self.choice
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _dress(self) -> None:
        colours = self.colours
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, QColor(getattr(colours, name)))
        for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
        font = self._app.font()
        font.setPixelSize(self.px(TYPE["body"]))
        self._app.setFont(font)
        self._app.setPalette(palette)
        self._app.setStyleSheet(sheet(colours, self.scale))
        self.changed.emit()
