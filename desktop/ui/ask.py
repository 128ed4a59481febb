"""The system's own questions for files and folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def open_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Ask for files to open; an empty list when nothing was chosen."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(name) for name in names]


def open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for one file to open."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def save_file(parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
    """Ask under which name to save."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    return Path(name) if name else None


def folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None
