"""The window's start: the application, its theme, its first screen."""

from __future__ import annotations

import gc
import logging
import os
import threading
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.records.traces import traced
from desktop.ui.icons import icon
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme
from desktop.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAME = "Stocktake"
_LOG_BYTES = 1 << 20
_STARTED_MS = 3000  # after which the first screen stands


def open_window(
    files: Sequence[str],
    make_sample: Callable[[Path], Path] | None = None,
    watch: Callable[[Window], object] = lambda _window: None,
) -> int:
    """Open the window, with a desk file or bundles if any are named; returns the program's exit code.

    ``make_sample`` makes a sample desk in a folder and returns its file; ``watch`` is called with the window before it
    is shown.
    """
    gc.disable()  # a start makes much that stays, and looking through it again and again takes a sixth of its time
    # what opening a desk needs is imported while Qt begins
    threading.Thread(target=import_module, args=["desktop.ui.deskwork"], daemon=True).start()
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setWindowIcon(icon("scales"))
    keep_log(user_log_path(NAME, appauthor=False, ensure_exists=True) / "window.log")
    preferences = Preferences(user_config_path(NAME, appauthor=False, ensure_exists=True) / "window.ini")
    theme = Theme(app, preferences.theme, preferences.scale)
    window = Window(theme, preferences, make_sample)
    watch(window)
    window.begin([Path(file) for file in files])
    window.show()
    if file := os.environ.get("STOCKTAKE_TEST_GEOMETRY"):  # the test with real clicks asks where things are
        from desktop.ui.whereabouts import keep_telling  # noqa: PLC0415 - for that test alone

        keep_telling(Path(file), window)
    QTimer.singleShot(_STARTED_MS, app, gc.enable)
    try:
        return app.exec()
    finally:
        gc.enable()


def keep_log(path: Path) -> None:
    """Log faults of the program into a file that holds no entries."""
    logging.getLogger("stocktake").addHandler(_Faults(path))


class _Wordless(logging.Formatter):
    """Says of a fault what kind it is and where it was, and not what it says: that may repeat what somebody wrote."""

    def format(self, record: logging.LogRecord) -> str:
        head = f"{self.formatTime(record)} {record.levelname} {record.name} {record.msg}"
        fault = record.exc_info[1] if record.exc_info else None
        return "\n".join([head, *traced(fault)])


class _Faults(logging.Handler):
    """Opens the file at the first fault: few starts need one, and what it takes to write it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - as above

            self._file = RotatingFileHandler(self._path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
            self._file.setFormatter(_Wordless())
        self._file.emit(record)

    def close(self) -> None:
        if self._file:
            self._file.close()
        super().close()
