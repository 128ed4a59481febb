"""The window's start: the application, its theme, its first screen."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QCommandLineParser, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.ui.icons import icon
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAME = "Stocktake"
