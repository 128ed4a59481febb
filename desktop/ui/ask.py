"""The system's own questions for files and folders, and what to say of a file that cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desktop.exchange.errors import CannotRead

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


def content(path: Path) -> bytes:
    """Return what a file that was chosen holds; raises :class:`CannotRead`."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise unreadable(path, fault) from fault


def unreadable(path: Path, fault: OSError) -> CannotRead:
    """Return the advice on a file that was chosen and cannot be read."""
    translate = QCoreApplication.translate
    return CannotRead(
        translate("words", "{file} cannot be read ({why}).").format(file=path.name, why=fault.strerror),
        todo=translate("words", "Check the name, and that the stick is still there."),
    )
