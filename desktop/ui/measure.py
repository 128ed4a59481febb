"""The window as it is measured: a start, keystrokes in a long list, captures; each beside a bare window.

``stocktake bench window`` (:mod:`desktop.bench.window`) calls this in processes of their own and says what a bare query
and a bare commit are.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.bare import Bare, Painted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

    from desktop.store.lists import Query
    from desktop.ui.window import Window

    Rows = Sequence[Sequence[str]]
    Pairs = list[tuple[float, float]]  # seconds here, and of what is bare

WARM: Final = 5  # first pairs that do not count
_STATUS: Final = Path("/proc/self/status")
_BEAT_MS: Final = 200
_PATIENCE: Final = 30.0  # seconds for one thing to be painted


def start(desk: str) -> dict[str, float]:
    """Start the window with a desk, as the program does; say when frame and the desk's first screen were painted."""
    gc.disable()  # as the program begins
    from desktop.ui.run import open_window  # noqa: PLC0415 - the start is what is measured

    seen: dict[str, float] = {}

    def shown(window: Window) -> None:
        seen["desk"] = time.perf_counter()
        window.close()

    def watch(window: Window) -> None:
        Painted(window, lambda: seen.setdefault("frame", time.perf_counter()))
        window.office.opened.connect(lambda: Painted(window.shown or window, lambda: shown(window)))

    open_window([desk], watch=watch)
    return seen


class Bench:
    """One window over one desk, and a bare one beside it."""

    def __init__(self, desk: Path, passphrase: str, kept: Path) -> None:
        """Open the desk and take a seat; the window's memory is kept in the file ``kept``."""
        from desktop.ui.preferences import Preferences  # noqa: PLC0415 - a start measures what it imports itself
        from desktop.ui.theme import Theme  # noqa: PLC0415 - as above
        from desktop.ui.window import Window  # noqa: PLC0415 - as above

        there = QApplication.instance()
        self._app = there if isinstance(there, QApplication) else QApplication([])
        self._beat = QTimer(interval=_BEAT_MS)  # whoever waits for events looks at the clock that often
        self._beat.start()
        self._window = Window(Theme(self._app, "light"), Preferences(kept))
        self._window.show()
        self._bare = Bare([])
        self._bare.show()
        office = self._window.office
        office.open(desk, lambda: office.sit(passphrase, lambda: self._window.go("home"), _refuse))
        self._until(lambda: office.sitting is not None and not office.busy)
        self._until(lambda: office.reader is not None and office.reader.is_indexed())

    def search(self, texts: Sequence[str], query: Callable[[Query], Rows]) -> Pairs:
        """Type and take back texts in the search of the pledges; ``query`` is the bare query."""
        from desktop.ui.screens.pledges import Pledges  # noqa: PLC0415 - as above

        screen = self._window.go("pledges")
        assert isinstance(screen, Pledges)  # noqa: S101 - by its name
        pairs = []
        for key, text in (pair for one in texts for pair in _keys(one)):
            here = self._timed(screen.list.table.viewport(), partial(press, screen.list.search, key, text))
            query(screen.list.model.query)  # once for nothing, as the one before it was the first of its words
            again = partial(query, screen.list.model.query)
            bare = self._timed(self._bare.table.viewport(), lambda again=again: self._bare.model.show_rows(again()))  # type: ignore[misc] # of the loop
            pairs.append((here, bare))
            self._until(lambda: not self._window.office.busy)
        return pairs[WARM:]

    def capture(self, texts: Sequence[str], commit: Callable[[], object], *, on_record: bool) -> Pairs:
        """Type lines into the capture line, each kept by Enter, or put on record; ``commit`` is the bare commit."""
        from desktop.ui.screens.log import Log  # noqa: PLC0415 - as above

        screen = self._window.go("log")
        assert isinstance(screen, Log)  # noqa: S101 - by its name
        modifier = Qt.KeyboardModifier.ControlModifier if on_record else Qt.KeyboardModifier.NoModifier
        line, pairs = screen.capture.line, []

        def bare() -> None:
            commit()
            self._bare.table.viewport().update()

        self._bare.model.show_rows([[one] for one in texts])
        for text in texts:
            line.setText(text)
            self._settle()
            enter = partial(press, line, Qt.Key.Key_Return, "", modifier)
            here = self._timed(screen.list.viewport(), enter, lambda text=text: _last(screen.list).endswith(text))  # type: ignore[misc] # of the loop
            self._until(lambda: not self._window.office.busy)
            pairs.append((here, self._timed(self._bare.table.viewport(), bare)))
        return pairs[WARM:]

    def end(self) -> None:
        """Close the window."""
        self._bare.close()
        self._window.close()

    def _timed(self, widget: QWidget, act: Callable[[], object], ready: Callable[[], bool] = lambda: True) -> float:
        """Return the seconds until a widget is painted after an act, once it is ready to be."""
        watch = _Paints(widget, ready)
        begin = time.perf_counter()
        act()
        self._until(lambda: watch.seen)
        seconds = time.perf_counter() - begin
        watch.end()
        return seconds

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.perf_counter() + _PATIENCE
        while not done():
            if time.perf_counter() > end:
                raise TimeoutError
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _settle(self) -> None:
        for _ in range(3):
            self._app.processEvents()


class _Paints(QObject):
    """Sees whether a widget is painted, once it is ready to be."""

    def __init__(self, widget: QWidget, ready: Callable[[], bool]) -> None:
        super().__init__()
        self._widget, self._ready, self.seen = widget, ready, False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or (event.type() == QEvent.Type.Paint and self._ready())
        return False

    def end(self) -> None:
        self._widget.removeEventFilter(self)


def _last(view: QAbstractItemView) -> str:
    model = view.model()
    return str(model.index(model.rowCount() - 1, 0).data())


def press(line: QLineEdit, key: int, text: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key in a line."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(line, QKeyEvent(kind, key, modifier, text))


def _keys(text: str) -> list[tuple[int, str]]:
    """Return the keys that type a text and take it back."""
    return [*((ord(one.upper()), one) for one in text), *[(Qt.Key.Key_Backspace, "")] * len(text)]


def _refuse(fault: Exception) -> None:
    raise fault


def peak() -> float | None:
    """Return the most memory that this process has had resident, in MiB; None where the system does not tell."""
    lines = _STATUS.read_text().splitlines() if _STATUS.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), None)


if __name__ == "__main__":
    sys.stdout.write(json.dumps({**start(sys.argv[1]), "memory": peak()}))
    sys.stdout.flush()
    os._exit(0)  # what ending takes is nobody's time
