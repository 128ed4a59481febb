"""What the window remembers between starts, in a small file of its own: no content of any desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

_MOST: Final = 8  # desks remembered


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

    def hidden_columns(self, type_: str) -> set[str]:
        """Return the columns that lists of a record type leave out."""
        return set(str(self._kept.value(f"hidden/{type_}", "")).split())

    def hide_columns(self, type_: str, names: set[str]) -> None:
        """Remember the columns that lists of a record type leave out."""
        self._kept.setValue(f"hidden/{type_}", " ".join(sorted(names)))

    @property
    def open_at_start(self) -> bool:
        """Whether the newest desk was open when the window was closed."""
        return str(self._kept.value("open", "no")) == "yes"

    def keep_open(self, *, is_open: bool) -> None:
        """Remember whether a desk is open."""
        self._kept.setValue("open", "yes" if is_open else "no")
