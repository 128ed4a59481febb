"""The figures of the reports, on screen: tables, matrices and charts; a click opens the records behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QTableView

from desktop.casework.figures.kinds import KINDS, SUBJECTS, computed
from desktop.casework.figures.model import Figure
from desktop.casework.identity import now
from desktop.casework.look import Look
from desktop.records.labels import Audience
from desktop.reports.request import KINDS as TITLES
from desktop.trust.roster import Role
from desktop.ui.chart import Chart
from desktop.ui.delegates import CellDelegate, WrappedDelegate
from desktop.ui.figures_model import RECORDS, TINT, TableModel, say, table_of
from desktop.ui.forms.pane import Pane
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Pair
from desktop.ui.tables import set_sizes, table
from desktop.ui.widgets import Choice, column, holder, label, scrolled, split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from desktop.casework.figures.model import Table
    from desktop.store.lists import Lists
    from desktop.ui.office import Changed

_FIRST, _OTHER = 220, 130  # widths of columns
_DEEPEST: Final = 150  # of 255: how strong the deepest tint is, so that text on it keeps its contrast
_EVERYBODY: Final = frozenset({Audience.SHARED})


class Figures(Screen):
    """A report's figures at the side, the chosen one beside them."""

    def __init__(self, tools: Tools) -> None:
        """Show the figures of the region."""
        super().__init__(tools)
        self.kinds = Choice(self.tr("Report"))
        for kind in KINDS:
            if kind not in SUBJECTS or kind == "corridor":
                self.kinds.addItem(QCoreApplication.translate("figures", TITLES[kind].title), kind)
        self.kinds.activated.connect(lambda _at: self._read())
        self.head(self.tr("Figures"), "", self.kinds)
        self._found: Sequence[Figure | Table] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Figures"))
        self._delegate = WrappedDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(lambda _at: self._open())
        self.title, self.definition, self.notes = label("", "lead"), label("", "small"), label("", "small")
        self.chart = Chart(self.theme)
        self.chart.chosen.connect(self._show_records)
        self.model = TableModel()
        self.table = self._table()
        self.behind = QListWidget()
        self.behind.setAccessibleName(self.tr("Records behind it"))
        self._behind_delegate = WrappedDelegate()
        self.behind.setItemDelegate(self._behind_delegate)
        self.behind.currentItemChanged.connect(lambda now, _before: self._open_record(now))
        self.pane = Pane(tools, self.tr("Choose a figure's cell: the records behind it are listed, and open here."))
        self._area = scrolled(self.chart)
        shown = column(self.title, self._area, self.table, self.definition, self.notes, gap="s")
        shown.setStretch(1, 1)
        shown.setStretch(2, 2)
        beside = column(label(self.tr("Records behind it"), "strong"), self.behind, self.pane, gap="s")
        beside.setStretch(1, 1)
        beside.setStretch(2, 3)
        self.pair = Pair(holder(shown), holder(beside), sizes=(620, 320))
        self.body.addWidget(split(self.list, self.pair, sizes=(200, 840)), 1)
        self._read()

    def _table(self) -> QTableView:
        made = table(self.model, self.tr("Table"), stretched=0)
        made.horizontalHeader().setSectionResizeMode(0, made.horizontalHeader().ResizeMode.Interactive)
        made.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self._tinted = _Tinted(self)
        made.setItemDelegate(self._tinted)
        made.selectionModel().currentChanged.connect(lambda now, _before: self._show_records(now.data(RECORDS) or ()))
        return made

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _audience(self) -> frozenset[Audience]:
        sitting = self.office.sitting
        secretariat = sitting is not None and sitting.role == Role.SECRETARIAT
        return frozenset({*_EVERYBODY, Audience.TEAM, Audience.SECRETARIAT}) if secretariat else _EVERYBODY

    def _read(self) -> None:
        kind, audience = str(self.kinds.currentData()), self._audience()
        if self.office.look() is None:
            return

        def work(desk: Lists, _task: object) -> tuple[str, Sequence[Figure | Table]]:
            return kind, computed(desk, kind, audience=audience, moment=now())

        self.office.ask(work, self._show)

    def _show(self, answer: tuple[str, Sequence[Figure | Table]]) -> None:
        kind, found = answer
        if kind != self.kinds.currentData():
            return
        before = self._chosen()
        self._found = [one for one in found if table_of(one).rows]
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._found:
            self.list.addItem(QListWidgetItem(say(table_of(one).title)))
        names = [table_of(one).id for one in self._found]
        self.list.setCurrentRow(names.index(table_of(before).id) if before and table_of(before).id in names else 0)
        self.list.blockSignals(False)
        self._open()

    def _chosen(self) -> Figure | Table | None:
        at = self.list.currentRow()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _open(self) -> None:
        one = self._chosen()
        found = table_of(one) if one else None
        self.title.setText(say(found.title) if found else self.tr("Nothing is on record for these figures yet."))
        self.definition.setText(say(found.definition) if found else "")
        self.notes.setText("\n".join(map(say, found.notes)) if found else "")
        self.model.show_figure(one)
        widths = [_FIRST, *[_OTHER] * max(0, self.model.columnCount() - 1)]
        set_sizes(self.table, self.theme, widths if one else [])
        self.chart.show_figure(one if isinstance(one, Figure) else None)
        self._area.setVisible(not self.chart.isHidden())
        self.behind.clear()

    def _show_records(self, records: Sequence[bytes]) -> None:
        reader = self.office.reader
        look = Look(reader) if reader and reader.packs() else None
        self.behind.clear()
        for uid in records:
            record = reader.record(uid) if reader else None
            if record and look:
                item = QListWidgetItem(f"{look.reference(record)}  {look.title(record)}")
                item.setData(Qt.ItemDataRole.UserRole, uid)
                self.behind.addItem(item)

    def _open_record(self, item: QListWidgetItem | None) -> None:
        if item:
            self.pane.show_record(bytes(item.data(Qt.ItemDataRole.UserRole)))
            self.pair.show_detail()

    def redraw(self, changed: Changed) -> None:
        """Compute the figures anew."""
        if changed.records or changed.everything:
            self._read()

    def arrive(self) -> None:
        """Begin at the figures."""
        self.list.setFocus()


class _Tinted(CellDelegate):
    """Cells of a heat map, as deep as what stands in them; the number is written in each."""

    def __init__(self, screen: Figures) -> None:
        super().__init__(screen.theme)
        self._screen = screen

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the tint below the text."""
        if depth := float(index.data(TINT) or 0.0):
            colour = QColor(self._screen.theme.colours.accent)
            colour.setAlpha(round(_DEEPEST * depth))
            painter.fillRect(option.rect, colour)
        super().paint(painter, option, index)
