"""The list of the meeting log: rows as high as their words take; one that comes is measured alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.log_delegate import LogDelegate

Index = QModelIndex | QPersistentModelIndex


class LogView(QTableView):
    """A table of one column: a list of Qt's would measure every row again whenever one comes."""

    def __init__(self, delegate: LogDelegate) -> None:
        """Show no headers and no grid."""
        super().__init__()
        self._delegate, self._width = delegate, 0
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Measure what the model has, and whatever it will."""
        super().setModel(model)
        if model:
            model.modelReset.connect(self.measure)
        self.measure()

    def measure(self) -> None:
        """Measure every row: another width, another theme, other lines."""
        self._measure(0, self.model().rowCount() - 1 if self.model() else -1)

    def _measure(self, first: int, last: int) -> None:
        option, heights = QStyleOptionViewItem(), self.verticalHeader()
        self.initViewItemOption(option)
        for row in range(first, last + 1):
            heights.resizeSection(row, self._delegate.sizeHint(option, self.model().index(row, 0)).height())

    def rowsInserted(self, parent: Index, first: int, last: int) -> None:
        """Measure what came."""
        super().rowsInserted(parent, first, last)
        self._measure(first, last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at another width."""
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._width = self.viewport().width()
            self.measure()
