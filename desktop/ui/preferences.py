"""What the window remembers between starts, in a small file of its own: no content of any desk."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.ui.theme import Theme

_MOST: Final = 8  # desks remembered


def _name(desk: Path) -> str:
    """Return a name for a desk that stands in the file as it is."""
    return hashlib.sha256(str(desk.absolute()).encode()).hexdigest()[:16]


class Preferences:
    """Theme, size of text, place of the window, and the desks last opened."""

    def __init__(self, file: Path) -> None:
        """Keep them in this file."""
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """The theme chosen."""
        return str(self._kept.value("theme", "system"))

    @property
    def scale(self) -> float:
        """The size of text, 1.0 for the plain one."""
        try:
            return float(str(self._kept.value("scale", "1.0")))
        except ValueError:
            return 1.0

    def keep_theme(self, theme: Theme) -> None:
        """Remember how the window is dressed."""
        self._kept.setValue("theme", theme.choice)
        self._kept.setValue("scale", str(theme.scale))

    @property
    def language(self) -> str:
        """The language chosen."""
        return str(self._kept.value("language", "system"))

    def keep_language(self, choice: str) -> None:
        """Remember the language."""
        self._kept.setValue("language", choice)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty at first."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember where the window stands."""
        self._kept.setValue("geometry", geometry)

    def desks(self) -> list[Path]:
        """Return the desks last opened that are still there, newest first."""
        names = str(self._kept.value("desks", "")).split("\n")
        return [Path(name) for name in names if name and Path(name).is_file()]

    def keep_desk(self, path: Path) -> None:
        """Remember a desk as the newest."""
        absolute = path.absolute()
        known = [absolute, *(one for one in self.desks() if one != absolute)]
        self._kept.setValue("desks", "\n".join(map(str, known[:_MOST])))

    def last_copy(self, desk: Path) -> tuple[str, str]:
        """Return when a copy of a desk was made last (ISO 8601) and where it lies; two empty texts before the first."""
        when, _, where = str(self._kept.value(f"copies/{_name(desk)}", "")).partition(" ")
        return when, where

    def keep_copy(self, desk: Path, when: str, where: Path) -> None:
        """Remember a copy of a desk."""
        self._kept.setValue(f"copies/{_name(desk)}", f"{when} {where}")

    def columns(self, type_: str) -> list[tuple[str, int]]:
        """Return the columns of lists of a record type that were chosen, in order, with widths; empty as at first."""
        pairs = (one.rpartition(":") for one in str(self._kept.value(f"columns/{type_}", "")).split())
        return [(name, int(width)) for name, _, width in pairs if name and width.isdigit()]

    def keep_columns(self, type_: str, columns: Iterable[tuple[str, int]]) -> None:
        """Remember the columns of lists of a record type."""
        self._kept.setValue(f"columns/{type_}", " ".join(f"{name}:{width}" for name, width in columns))

    @property
    def open_at_start(self) -> bool:
        """Whether the newest desk was open when the window was closed."""
        return str(self._kept.value("open", "no")) == "yes"

    def keep_open(self, *, is_open: bool) -> None:
        """Remember whether a desk is open."""
        self._kept.setValue("open", "yes" if is_open else "no")
