"""The one dress of tables: rows of one height, no grid, whole rows chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.ui.tokens import ROW

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractTableModel

    from desktop.ui.theme import Theme


def table(model: QAbstractTableModel, name: str, *, stretched: int, several: bool = False) -> QTableView:
    """Return a table of a model; ``stretched`` is the column that takes what room is left.

    One row is chosen at a time, or ``several``.
    """
    made = QTableView()
    made.setModel(model)
    made.setAccessibleName(name)
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    mode = QTableView.SelectionMode
    made.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.setMinimumSize(QSize(280, 120))
    made.verticalHeader().hide()
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    made.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return made


def set_sizes(made: QTableView, theme: Theme, widths: list[int]) -> None:
    """Set the height of rows and the widths of columns, in pixels at 100 % text."""
    made.verticalHeader().setDefaultSectionSize(theme.px(ROW))
    made.verticalHeader().setMinimumSectionSize(theme.px(ROW))
    for at, width in enumerate(widths):
        made.setColumnWidth(at, theme.px(width))
