"""A window that somebody types in until it is killed; run by test_left.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme
from desktop.ui.window import Window


def main() -> None:
    desk, passphrase, kept, typed, place = sys.argv[1:]
    app = QApplication([])
    window = Window(Theme(app, "light"), Preferences(Path(place)))
    window.show()

    def type_in() -> None:
        line = window.go("log").capture.line
        line.setText(kept)
        line.entered.emit(False)  # noqa: FBT003 - a signal's
        line.setText(typed)
        watch.start()

    def say() -> None:
        office = window.office
        if not office.busy and not office._drafting.isActive() and office.reader.notes():
            watch.stop()
            os.write(1, b"typed\n")

    watch = QTimer(app, interval=50)
    watch.timeout.connect(say)
    window.office.open(Path(desk), lambda: window.office.sit(passphrase, type_in, print))
    app.exec()


main()
