"""Where things are on the screen, for a test with real clicks: it is told, and nothing can be done through it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

if TYPE_CHECKING:
    from pathlib import Path

_EVERY_MS = 100


def keep_telling(path: Path, window: QWidget) -> None:
    """Write name and place of all that is shown into a file, as long as the window is shown."""
    timer = QTimer(window, interval=_EVERY_MS)
    timer.timeout.connect(lambda: _tell(path) if window.isVisible() else timer.stop())
    timer.start()


def _tell(path: Path) -> None:
    shown: dict[str, list[list[int]]] = {}
    for one in QApplication.allWidgets():
        if (name := _name(one)) and one.isVisible() and not one.visibleRegion().isEmpty():
            at = one.mapToGlobal(QPoint(0, 0))
            shown.setdefault(name, []).append([at.x(), at.y(), one.width(), one.height()])
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(shown), encoding="utf-8")
    beside.replace(path)


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton | QLabel) else "")
