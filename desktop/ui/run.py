"""The window's start: the application, its theme, its first screen."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.icons import icon
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme
from desktop.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAME = "Stocktake"
_LOG_BYTES = 1 << 20


def open_window(
    files: Sequence[str],
    make_sample: Callable[[Path], Path] | None = None,
    watch: Callable[[Window], object] = lambda _window: None,
) -> int:
    """Open the window, with a desk file or bundles if any are named; returns the program's exit code.

    ``make_sample`` makes a sample desk in a folder and returns its file; ``watch`` is called with the window before it
    is shown.
    """
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setLayoutDirection(QLocale().textDirection())
    app.setWindowIcon(icon("scales"))
    _keep_log(user_log_path(NAME, appauthor=False, ensure_exists=True) / "window.log")
    preferences = Preferences(user_config_path(NAME, appauthor=False, ensure_exists=True) / "window.ini")
    theme = Theme(app, preferences.theme, preferences.scale)
    window = Window(theme, preferences, make_sample)
    watch(window)
    window.show()
    QTimer.singleShot(0, window, lambda: window.begin([Path(file) for file in files]))
    return app.exec()


def _keep_log(path: Path) -> None:
    """Log faults of the program into a file that holds no entries."""
    handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("stocktake").addHandler(handler)
