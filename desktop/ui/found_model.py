"""What a search finds, of every type, for Qt's views; without words, what was written last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop.records.types import CATALOGUE
from desktop.ui.records_model import UID
from desktop.ui.words import type_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.store.search import Found
    from desktop.ui.office import Office

Index = QModelIndex | QPersistentModelIndex
KIND: Final = Qt.ItemDataRole.UserRole + 1
SHOWN: Final = 200
_LINE: Final = 200  # characters of a text
_NONE: Final = QModelIndex()


class FoundModel(QAbstractTableModel):
    """Type, reference, and the text in which the words stand."""

    def __init__(self, office: Office) -> None:
        """Begin empty."""
        super().__init__()
        self._office = office
        self._rows: Sequence[Found] = ()
        self._titles = (self.tr("Kind"), self.tr("Ref."), self.tr("Text"))

    def show_found(self, rows: Sequence[Found]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.tr("Withdrawn: {text}") if found.withdrawn else "{text}"
            return (self._kind(found), self._ref(found), text.replace("{text}", _line(found.text)))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and found.field:
            return self._field(found)
        return {UID: found.uid, KIND: found.type}.get(role)

    def _kind(self, found: Found) -> str:
        kind = CATALOGUE.types.get(found.type)
        return type_label(kind) if kind else found.type

    def _ref(self, found: Found) -> str:
        return found.ref or found.uid.hex()[:8]

    def _field(self, found: Found) -> str:
        named = CATALOGUE.find(f"{found.type}.{found.field}")
        return QCoreApplication.translate("records", named[1].label) if named else found.field


def _line(text: str) -> str:
    return " ".join(text.split())[:_LINE]
