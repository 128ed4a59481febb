"""A figure whole: its drawing and its table, how it is counted, and the records behind what is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QStyleOptionViewItem, QTableView, QWidget

from desktop.casework.figures.model import Figure
from desktop.casework.look import Look
from desktop.ui.chart import Chart
from desktop.ui.delegates import CellDelegate, WrappedDelegate
from desktop.ui.figures_model import RECORDS, TINT, TableModel, say, table_of
from desktop.ui.forms.pane import Pane
from desktop.ui.sides import Pair
from desktop.ui.tables import set_sizes, table
from desktop.ui.widgets import column, holder, label, scrolled

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from desktop.casework.figures.model import Table
    from desktop.ui.screen import Tools
    from desktop.ui.theme import Theme

_FIRST, _LEAST = 220, 104  # widths of the first column, and of others at least
_DEEPEST: Final = 150  # of 255: how strong the deepest tint is, so that text on it keeps its contrast


class FigureView(QWidget):
    """Shows one figure, or a table alone."""

    def __init__(self, tools: Tools, *, drawn: int = 40) -> None:
        """Begin without one; so many of its rows are drawn at most, and the table has them all."""
        super().__init__()
        self.office, self.theme = tools.office, tools.theme
        self.title, self.definition, self.notes = label("", "lead"), label("", "small"), label("", "small")
        self.chart = Chart(self.theme, drawn)
        self.chart.chosen.connect(self.show_records)
        self.model = TableModel()
        self.table = self._table()
        self.behind = QListWidget()
        self.behind.setAccessibleName(self.tr("Records behind it"))
        self._delegate = WrappedDelegate()
        self.behind.setItemDelegate(self._delegate)
        self.behind.currentItemChanged.connect(lambda now, _before: self._open_record(now))
        self.pane = Pane(tools, self.tr("Choose a figure's cell: the records behind it are listed, and open here."))
        self._area = scrolled(self.chart)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(self._area)
        both.addWidget(self.table)
        both.setSizes([300, 300])
        shown = column(self.title, both, self.definition, self.notes, gap="s")
        shown.setStretch(1, 1)
        self._several = holder(column(label(self.tr("Records behind it"), "strong"), self.behind, gap="s"))
        beside = column(self._several, self.pane, gap="s")
        beside.setStretch(0, 1)
        beside.setStretch(1, 3)
        self._several.hide()
        self.pair = Pair(holder(shown), holder(beside), sizes=(620, 320))
        self.setLayout(column(self.pair, gap=""))

    def _table(self) -> QTableView:
        made = table(self.model, self.tr("Table"), stretched=0)
        made.horizontalHeader().setSectionResizeMode(0, made.horizontalHeader().ResizeMode.Interactive)
        made.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self._tinted = _Tinted(self.theme)
        made.setItemDelegate(self._tinted)
        made.selectionModel().currentChanged.connect(lambda now, _before: self.show_records(now.data(RECORDS) or ()))
        return made

    def show_figure(
        self,
        one: Figure | Table | None,
        first: dt.date | None = None,
        last: dt.date | None = None,
        today: str = "",
    ) -> None:
        """Show a figure, drawn from one day to another where it is over time."""
        found = table_of(one) if one else None
        self.title.setText(say(found.title) if found else self.tr("Nothing is on record for these figures yet."))
        self.definition.setText(say(found.definition) if found else "")
        self.model.show_figure(one)
        set_sizes(self.table, self.theme, [_FIRST])
        for at in range(1, self.model.columnCount()):
            self.table.setColumnWidth(at, self._width(at))
        self.chart.show_figure(one if isinstance(one, Figure) else None, first, last, today)
        self._area.setVisible(not self.chart.isHidden())
        drawn = self.tr("The first rows are drawn; in the table there are {count} more.")
        left = [drawn.format(count=self.chart.left_out)] if self.chart.left_out else []
        self.notes.setText("\n".join([*left, *map(say, found.notes if found else ())]))
        self.show_records(())

    def _width(self, column: int) -> int:
        """Return how wide a column is: for its head, between what its kind needs and the width of the first."""
        head = self.table.horizontalHeader().sectionSizeHint(column)
        return min(max(head, self.theme.px(_LEAST)), self.theme.px(_FIRST))

    def show_records(self, records: Sequence[bytes]) -> None:
        """List records; one alone opens at once."""
        reader = self.office.reader
        look = Look(reader) if reader and reader.packs() else None
        self.behind.clear()
        for uid in records:
            record = reader.record(uid) if reader else None
            if record and look:
                item = QListWidgetItem(f"{look.reference(record)}  {look.title(record)}")
                item.setData(Qt.ItemDataRole.UserRole, uid)
                self.behind.addItem(item)
        self._several.setVisible(self.behind.count() > 1)
        if self.behind.count() == 1:
            self.behind.setCurrentRow(0)

    def _open_record(self, item: QListWidgetItem | None) -> None:
        if item:
            self.pane.show_record(bytes(item.data(Qt.ItemDataRole.UserRole)))
            self.pair.show_detail()


class _Tinted(CellDelegate):
    """Cells of a heat map, as deep as what stands in them; the number is written in each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._colours = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the tint below the text."""
        if depth := float(index.data(TINT) or 0.0):
            colour = QColor(self._colours.colours.accent)
            colour.setAlpha(round(_DEEPEST * depth))
            painter.fillRect(option.rect, colour)
        super().paint(painter, option, index)
