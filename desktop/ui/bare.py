"""A bare PySide6 window with a table: what the window is measured against.

Run as a file (``python desktop/ui/bare.py``) it is a whole program that imports nothing of Stocktake, shows a table and
says when it was painted.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHeaderView, QMainWindow, QTableView, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Index = QModelIndex | QPersistentModelIndex
SIZE = (1180, 760)
_NONE = QModelIndex()


class Painted(QObject):
    """Calls once a widget has been painted for the first time from now on."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        """Watch a widget."""
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until all that is painted together has been."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


class Texts(QAbstractTableModel):
    """Rows of texts, all of them there from the beginning."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows."""
        super().__init__()
        self._rows = rows

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return how many columns the first row has."""
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text."""
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class Bare(QMainWindow):
    """A window with a table, and nothing else."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows."""
        super().__init__()
        self.model = Texts(rows)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setCentralWidget(self.table)
        self.resize(*SIZE)


def main() -> None:
    """Show a table of 200 rows and six columns, say when it is painted, and end."""
    app = QApplication([])
    window = Bare([[f"{row}, {column}" for column in range(6)] for row in range(200)])
    Painted(window.table.viewport(), lambda: (print(time.perf_counter(), flush=True), app.quit()))  # noqa: T201 - to whoever started it
    window.show()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
