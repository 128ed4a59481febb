"""Pictures of the screens for README and guide: ``python -m desktop.ui.pictures FOLDER DESK``, of a sample desk."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.preferences import Preferences
from desktop.ui.screens.log import Log
from desktop.ui.screens.pledges import Pledges
from desktop.ui.screens.receive import Receive
from desktop.ui.screens.text import Text
from desktop.ui.screens.welcome import SAMPLE_PASSPHRASE
from desktop.ui.theme import Theme
from desktop.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.screen import Screen

SIZE: Final = (1280, 800)
_PLACES: Final = (
    "home", "log", "text", "pledges", "records", "calendar", "figures", "receive", "handover", "differing", "print",
)  # fmt: skip
_SETTLE_MS: Final = 700  # after what was asked for is done, for lists and previews to be painted


def draw(folder: Path, desk: Path, bundles: list[Path]) -> None:
    """Draw every screen of a desk into a folder, light, and the log and the pledges dark."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError
    with tempfile.TemporaryDirectory() as kept:
        theme = Theme(app, "light")
        window = Window(theme, Preferences(Path(kept) / "window.ini"), lambda path: path)
        window.resize(*SIZE)
        window.show()
        _take(window, folder / "welcome.png")
        window.office.open(desk, lambda: window.office.sit(SAMPLE_PASSPHRASE, lambda: window.go("home"), print))
        _wait(lambda: window.office.sitting is not None)
        for name in _PLACES:
            _arrange(window.go(name), bundles)
            _take(window, folder / f"{name}.png")
        theme.choose(choice="dark")
        for name in ("log", "pledges"):
            window.go(name)
            _take(window, folder / f"{name}-dark.png")
        window.close()


def _arrange(screen: Screen, bundles: list[Path]) -> None:
    """Show something of each screen's work."""
    if isinstance(screen, Log):
        screen.agenda.sessions.setCurrentIndex(1)
        screen.agenda.sessions.activated.emit(1)
        screen.list.setCurrentIndex(screen.model.index(screen.model.rowCount() - 2, 0))
    elif isinstance(screen, Pledges):
        screen.list.table.selectRow(0)
    elif isinstance(screen, Text):
        screen.documents.setCurrentIndex(1)  # the newest has no paragraphs
        screen.documents.activated.emit(1)
    elif isinstance(screen, Receive):
        screen.give(bundles)


def _take(window: Window, file: Path) -> None:
    _wait(lambda: not window.office.busy)
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
    window.notices.clear()
    window.grab().save(str(file))


def _wait(done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    while not done():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


if __name__ == "__main__":
    target, source = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    draw(target, source, sorted((source.parent.parent / "stick").glob("*reviewer-to-secretariat*.stk")))
