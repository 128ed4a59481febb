"""The direction of a text, by its first strong character, as Unicode's bidirectional algorithm finds it (UAX 9, P2)."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption

_LOOKED_AT = 400  # characters: enough to meet a strong one


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction in which a text is laid out."""
    for character in text[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(character)
        if kind in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.LeftToRight


def option_for(text: str, *, wrap: bool) -> QTextOption:
    """Return how to lay a text out: its own direction, beginning at its own side."""
    option = QTextOption()
    option.setTextDirection(direction_of(text))
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if wrap else QTextOption.WrapMode.NoWrap)
    return option
