"""Icons: glyphs of Phosphor Icons 1.3.0 (MIT licence), as qtawesome (MIT licence) ships the font.

qtawesome itself is not imported: it would load eleven fonts at every start.  Colours come from the palette when an icon
is painted, so that a change of theme needs no new icons.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

FONT, CHARACTERS = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"
_Role = QPalette.ColorRole


def icon(name: str, role: QPalette.ColorRole = _Role.WindowText) -> QIcon:
    """Return an icon by Phosphor's name, in a colour of the palette."""
    return QIcon(_Glyph(glyph(name), role))


def glyph_font(size: int) -> QFont:
    """Return the icon font, for painting glyphs among text."""
    font = QFont(_family())
    font.setPixelSize(max(size, 1))
    return font


def glyph(name: str) -> str:
    """Return the character of an icon in :func:`glyph_font`."""
    return chr(int(_codes()[name], 16))


@cache
def _family() -> str:
    known = QFontDatabase.addApplicationFont(str(_folder() / FONT))
    return QFontDatabase.applicationFontFamilies(known)[0]


@cache
def _codes() -> dict[str, str]:
    codes: dict[str, str] = json.loads((_folder() / CHARACTERS).read_text(encoding="utf-8"))
    return codes


def _folder() -> Path:
    found = find_spec("qtawesome")
    if found is None or found.origin is None:
        message = "qtawesome, which brings the icon font, is missing from this program"
        raise FileNotFoundError(message)
    return Path(found.origin).parent / "fonts"


class _Glyph(QIconEngine):
    """Paints one glyph."""

    def __init__(self, character: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._character, self._role = character, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        palette = QGuiApplication.palette()
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = _Role.WindowText if mode == QIcon.Mode.Disabled else self._role
        painter.save()
        painter.setPen(palette.color(group, role))
        painter.setFont(glyph_font(rect.height() * 9 // 10))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Glyph(self._character, self._role)
