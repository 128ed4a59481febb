"""A computed table for Qt's views: its cells as text with their marks, the depth of their tint, the records behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from desktop.casework.figures.model import Figure
from desktop.records.labels import Audience
from desktop.reports.words import Words, grouped
from desktop.trust.roster import Role
from desktop.ui.times import day
from desktop.ui.widgets import tip

if TYPE_CHECKING:
    from desktop.casework.figures.model import Cell, Table
    from desktop.casework.ports import Sitting

Index = QModelIndex | QPersistentModelIndex
RECORDS: Final = Qt.ItemDataRole.UserRole
TINT: Final = Qt.ItemDataRole.UserRole + 1
_NONE: Final = QModelIndex()
_NUMBER: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_TINTED: Final = frozenset({"heat", "matrix"})


def readable(sitting: Sitting | None) -> frozenset[Audience]:
    """Return whose values figures on screen draw on: what is shared, for the secretariat all that is not sealed."""
    whole = sitting is not None and sitting.role == Role.SECRETARIAT
    return frozenset(Audience) - {Audience.SEALED} if whole else frozenset({Audience.SHARED})


def table_of(one: Figure | Table) -> Table:
    """Return the table of a figure, or the table itself."""
    return one.table if isinstance(one, Figure) else one


def say(text: str) -> str:
    """Return a word of a figure in the window's language: as reports say it, or else as records are called."""
    words = Words(QLocale().bcp47Name())
    return words(text) if words.has(text) else QCoreApplication.translate("records", text)


def shown(cell: Cell) -> str:
    """Return what a cell shows, with its marks."""
    marks = (say(one) if one.startswith("[") else f"[{say(one)}]" for one in cell.marks)
    text = cell.text if cell.value is None else grouped(cell.text)
    return " ".join(filter(None, (say(text), *marks)))


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
        wanted = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if wanted and orientation == Qt.Orientation.Horizontal and self._table:
            column = self._table.columns[section]
            title = f"{say(column.title)} ({say(column.unit)})" if column.unit else say(column.title)
            return tip(title) if role == Qt.ItemDataRole.ToolTipRole else title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or self._table is None:
            return None
        cell = self._table.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return day(cell.text) if self._table.columns[index.column()].holds == "date" else shown(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._table.columns[index.column()].holds == "number":
            return _NUMBER
        return {RECORDS: cell.records, TINT: self._tint(cell) if index.column() else 0.0}.get(role)

    def _tint(self, cell: Cell) -> float:
        if not self._tinted or cell.value is None or not self._most:
            return 0.0
        return abs(float(cell.value)) / self._most
