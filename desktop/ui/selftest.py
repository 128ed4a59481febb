"""The window's part of the program's test of itself: all that Qt needs is here, and a printed page can be shown.

It needs no screen, and no window is opened.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLibraryInfo, QObject, QPluginLoader, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from desktop.exchange.documents.paper import PAGES
from desktop.exchange.documents.worker import Worker
from desktop.records.errors import StocktakeError
from desktop.ui.icons import icon
from desktop.ui.language import NAMES, SOURCE, translators

# What the packaged program carries; packaging/contents.py has the same list, and a test compares them.
PLUGINS: Final = {
    "linux": (
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "wayland-decoration-client/libadwaita.so",
        "wayland-decoration-client/libbradient.so",
        "wayland-shell-integration/libxdg-shell.so",
    ),
    "win32": ("platforms/qoffscreen.dll", "platforms/qwindows.dll", "styles/qmodernwindowsstyle.dll"),
    "darwin": ("platforms/libqcocoa.dylib", "platforms/libqoffscreen.dylib", "styles/libqmacstyle.dylib"),
}
_ONE_IS_ENOUGH: Final = ("platforms/libqwayland.so", "platforms/libqxcb.so")
_REPORT: Final = "Report this with the release's name."
_PAGE: Final = QSize(420, 594)  # A4 upright
_ICON, _DARK, _BOTH = 32, 128, 2


class WindowUnusable(StocktakeError):
    """The window would not work on this computer."""


def try_window(pdf: bytes) -> list[str]:
    """Load every plug-in that the window needs, each language, an icon, the page of a PDF; returns a line for each.

    Raises :class:`WindowUnusable`.
    """
    app = QApplication.instance() or QApplication(["stocktake", "-platform", "offscreen"])
    lines = _load_plugins(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)))
    lines += [_translate(app), _paint_icon(), _show(pdf), _read(pdf)]
    del app  # it had to live until here
    return lines


def _load_plugins(folder: Path, platform: str = sys.platform) -> list[str]:
    names = PLUGINS[platform]
    absent = [name for name in names if not (folder / name).is_file()]
    if absent:
        raise WindowUnusable(f"The program is incomplete: {', '.join(absent)} is missing.", todo="Copy it again.")
    faults = {}
    for name in names:
        loader = QPluginLoader(str(folder / name))
        if not loader.load():
            faults[name] = loader.errorString()
    if {*faults} >= {*_ONE_IS_ENOUGH} or any("wayland" not in name and name not in _ONE_IS_ENOUGH for name in faults):
        raise WindowUnusable(
            f"No window can be opened here: {'; '.join(faults.values())}.",
            todo="Install the libraries named, or use the commands.",
        )
    loaded = [Path(name).stem.removeprefix("lib") for name in names if name not in faults]
    return [f"plug-ins of the window: {', '.join(loaded)}", *(f"not usable here: {why}" for why in faults.values())]


def _translate(app: QObject) -> str:
    """Look for Qt's own words and the program's in every language."""
    halves = [code for code in NAMES if code != SOURCE and len(translators(code, app)) < _BOTH]
    if halves:
        raise WindowUnusable(f"Words of the window are missing: {', '.join(halves)}.", todo="Copy it again.")
    return f"languages of the window: {', '.join(NAMES)}"


def _paint_icon() -> str:
    image = icon("scales").pixmap(_ICON, _ICON).toImage()
    if not any(image.pixelColor(x, y).alpha() for x in range(_ICON) for y in range(_ICON)):
        raise WindowUnusable("The icons' font paints nothing.", todo=_REPORT)
    return "icons are painted"


def _show(pdf: bytes) -> str:
    """Show the first page as the preview does."""
    source = QBuffer()
    source.setData(QByteArray(pdf))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    page = QImage(_PAGE, QImage.Format.Format_Grayscale8)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(0, _PAGE))
    painter.end()
    pages = document.pageCount()
    document.close()
    if min(bytes(page.constBits())) >= _DARK:
        raise WindowUnusable("A printed page is shown empty.", todo=_REPORT)
    return f"printed pages are shown ({pages})"


def _read(pdf: bytes) -> str:
    """Let the process that reads documents beside the window open it."""
    with Worker(PAGES) as worker:
        pages = worker.call("open", content=pdf)
        words = worker.call("words")
    if not pages or not words["text"]:
        raise WindowUnusable("A printed page is read without its words.", todo=_REPORT)
    return f"documents are read beside the window ({len(pages)})"
