"""A computed table for Qt's views: its cells as text with their marks, the depth of their tint, the records behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop.casework.figures.model import Figure

if TYPE_CHECKING:
    from desktop.casework.figures.model import Cell, Table

Index = QModelIndex | QPersistentModelIndex
RECORDS: Final = Qt.ItemDataRole.UserRole
TINT: Final = Qt.ItemDataRole.UserRole + 1
_NONE: Final = QModelIndex()
_NUMBER: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_TINTED: Final = frozenset({"heat", "matrix"})


def table_of(one: Figure | Table) -> Table:
    """Return the table of a figure, or the table itself."""
    return one.table if isinstance(one, Figure) else one


def say(text: str) -> str:
    """Return a word of a figure in the window's language."""
    return QCoreApplication.translate("figures", text)


class TableModel(QAbstractTableModel):
    """One table at a time."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._table: Table | None = None
        self._tinted, self._most = False, 0.0

    def show_figure(self, one: Figure | Table | None) -> None:
        """Show a figure's table, tinted where it is drawn so."""
        self.beginResetModel()
        self._table = table_of(one) if one else None
        self._tinted = isinstance(one, Figure) and one.drawn in _TINTED
        cells = [cell for row in self._table.rows for cell in row[1:]] if self._table else []
        self._most = max((abs(float(cell.value)) for cell in cells if cell.value is not None), default=0.0)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title, with its unit."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal and self._table:
            column = self._table.columns[section]
            return f"{say(column.title)} ({say(column.unit)})" if column.unit else say(column.title)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or self._table is None:
            return None
        cell = self._table.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _text(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._table.columns[index.column()].holds == "number":
            return _NUMBER
        return {RECORDS: cell.records, TINT: self._tint(cell) if index.column() else 0.0}.get(role)

    def _tint(self, cell: Cell) -> float:
        if not self._tinted or cell.value is None or not self._most:
            return 0.0
        return abs(float(cell.value)) / self._most


def _text(cell: Cell) -> str:
    marks = (one if one.startswith("[") else f"[{say(one)}]" for one in cell.marks)
    return " ".join(filter(None, (cell.text, *marks)))
