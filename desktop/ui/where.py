"""Onto which stick or into which folder something is written: what is plugged in, or a folder that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QWidget

from desktop.ui import ask
from desktop.ui.icons import icon
from desktop.ui.times import size
from desktop.ui.widgets import Choice, button, column, label, row

if TYPE_CHECKING:
    from desktop.ui.office import Office

_LOW: Final = 32 << 20  # bytes free below which a warning stands
_SYSTEM: Final = ("/boot", "/snap", "/run", "/dev", "/sys", "/proc")


class Where(QWidget):
    """A choice of places, and how much is free there."""

    def __init__(self, office: Office, *, keys: str = "") -> None:
        """Offer the sticks that are in, and the folder of the desk; ``keys`` ask for another folder."""
        super().__init__()
        self._office = office
        self.choice = Choice(self.tr("Stick or folder"))
        self.choice.currentIndexChanged.connect(lambda _at: self._weigh())
        self._room = label("", "muted")
        ways = row(
            button(self.tr("Choose a folder…"), self._choose, picture="folder-open", keys=keys),
            button(self.tr("Look for sticks again"), self.look, picture="arrows-clockwise", kind="plain"), None,
        )  # fmt: skip
        self.setLayout(column(self.choice, ways, self._room, gap="s"))
        self.look()

    @property
    def folder(self) -> Path | None:
        """The folder chosen."""
        place = self.choice.currentData()
        return Path(str(place)) if place else None

    def look(self) -> None:
        """Look for sticks, and stay at what was chosen."""
        before = self.folder
        self.choice.clear()
        for volume in QStorageInfo.mountedVolumes():
            root = volume.rootPath()
            system = volume.isRoot() or root.startswith(_SYSTEM)
            if volume.isReady() and not volume.isReadOnly() and not system and Path(root).is_dir():
                self.choice.addItem(icon("hard-drive"), f"{volume.displayName()}  ({root})", root)
        if self._office.path:
            beside = str(self._office.path.parent)
            words = self.tr("Beside the desk ({folder})").format(folder=beside)
            self.choice.addItem(icon("folder-simple"), words, beside)
        self.go_to(before)

    def go_to(self, folder: Path | None) -> None:
        """Choose a folder, where there is one of that name."""
        place = str(folder or "")
        if folder and self.choice.findData(place) < 0 and folder.is_dir():
            self.choice.insertItem(0, icon("folder-simple"), place, place)
        self.choice.setCurrentIndex(max(self.choice.findData(place), 0))
        self._weigh()

    def _choose(self) -> None:
        if path := ask.folder(self, self.tr("Choose a folder")):
            self.go_to(path)

    def _weigh(self) -> None:
        free = QStorageInfo(str(self.folder)).bytesAvailable() if self.folder else 0
        text = self.tr("Free there: {size}").format(size=size(free))
        self._room.setText(text if free > _LOW else self.tr("{text}.  That may be too little.").format(text=text))
