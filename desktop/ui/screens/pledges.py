"""The pledges: a list that narrows as one types, and the form beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView

from desktop.records.types import CATALOGUE
from desktop.ui.choices import Choices
from desktop.ui.delegates import CellDelegate
from desktop.ui.forms.pane import Pane
from desktop.ui.forms.picker import Picker
from desktop.ui.records_model import UID, Filter, RecordsModel
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Pair
from desktop.ui.tokens import ROW
from desktop.ui.widgets import Choice, button, column, holder, label, row

if TYPE_CHECKING:
    from desktop.ui.office import Changed

PLEDGE: Final = CATALOGUE.type("pledge")
COLUMNS: Final = ("ref", "title", "actor", "goals", "status", "due")
_WIDTHS: Final = {"ref": 80, "actor": 132, "goals": 76, "status": 124, "due": 112}
_ROOM: Final = {"goals": 760, "due": 680, "actor": 460}  # below which width of the table a column gives way
_COUNT_MS: Final = 120  # after the last key, before all that match are counted


class Pledges(Screen):
    """Search, filters, list; form and history of the pledge that is selected."""

    def __init__(self, tools: Tools) -> None:
        """Show the first page."""
        super().__init__(tools)
        choices = Choices(self.office)
        self._new = button(self.tr("New pledge"), self._begin_new, picture="plus", keys="Ctrl+N")
        self.head(self.tr("Pledges"), "", self._new)
        titles = {"ref": self.tr("Ref."), "actor": self.tr("Party"), "status": self.tr("Status")}
        self.model = RecordsModel(self.office, choices, PLEDGE, COLUMNS, titles)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search title, text, party…"))
        self.search.setAccessibleName(self.tr("Search pledges"))
        self.search.setToolTip(self.tr("Search (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.status = self._codes("status", self.tr("Any status"), choices)
        self.goal = self._codes("goals", self.tr("Any goal"), choices)
        self.party = Picker(choices, PLEDGE.field("actor"))
        self.party.setPlaceholderText(self.tr("Any party"))
        self.party.setAccessibleName(self.tr("Only this party"))
        self.party.setClearButtonEnabled(True)
        self.party.chosen.connect(self._choose_party)
        self.party.textChanged.connect(self._clear_party)
        self._party = ("", "")
        self.table = self._table()
        self.counted = label("", "small")
        self.pane = Pane(tools, self.tr("Choose a pledge in the list: its details open here."))
        self.pane.recorded.connect(lambda _record: self._narrow())
        filters = row(self.status, self.goal, self.party)
        for at in range(filters.count()):
            filters.setStretch(at, 1)
        left = holder(column(self.search, filters, self.table, self.counted, gap="s"))
        self.pair = Pair(left, self.pane, sizes=(680, 340))
        self.table.clicked.connect(lambda _index: self.pair.show_detail())
        self.table.activated.connect(lambda _index: self.pair.show_detail())
        self.body.addWidget(self.pair, 1)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.pane.put)
        self._pause = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._pause.timeout.connect(self._count)
        self.theme.changed.connect(self._resize)
        self.table.installEventFilter(self)
        self._seat()
        self._count()

    def _codes(self, name: str, anything: str, choices: Choices) -> Choice:
        made = Choice(QCoreApplication.translate("records", PLEDGE.field(name).label))
        made.addItem(anything, "")
        for code, words in choices.codes(PLEDGE.field(name)):
            made.addItem(words, code)
        made.currentIndexChanged.connect(lambda _at: self._narrow())
        return made

    def _table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.model)
        made.setAccessibleName(self.tr("Pledges"))
        made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        made.setShowGrid(False)
        made.setSortingEnabled(True)
        made.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        made.setTabKeyNavigation(False)
        made.setWordWrap(False)
        made.verticalHeader().hide()
        made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        made.horizontalHeader().setHighlightSections(False)
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        made.horizontalHeader().setSectionResizeMode(COLUMNS.index("title"), QHeaderView.ResizeMode.Stretch)
        self._delegate = CellDelegate(self.theme, dotted=COLUMNS.index("status"), marked=COLUMNS.index("title"))
        made.setItemDelegate(self._delegate)
        made.selectionModel().currentRowChanged.connect(self._select)
        self._set_sizes(made)
        return made

    def _set_sizes(self, table: QTableView) -> None:
        table.verticalHeader().setDefaultSectionSize(self.theme.px(ROW))
        table.verticalHeader().setMinimumSectionSize(self.theme.px(ROW))
        for name, width in _WIDTHS.items():
            table.setColumnWidth(COLUMNS.index(name), self.theme.px(width))
        table.setMinimumSize(QSize(280, 120))

    def _resize(self) -> None:
        self._set_sizes(self.table)
        self._give_way()

    def _give_way(self) -> None:
        """Leave columns out for which there is no room beside the title."""
        for name, room in _ROOM.items():
            self.table.setColumnHidden(COLUMNS.index(name), self.table.width() < self.theme.px(room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice another width of the table."""
        if event.type() == QEvent.Type.Resize:
            self._give_way()
        return super().eventFilter(watched, event)

    def arrive(self) -> None:
        """Begin at the search."""
        self.search.setFocus()
        self.search.selectAll()

    def redraw(self, changed: Changed) -> None:
        """Show what changed, in the list and beside it."""
        shown = self.pane.record
        self.model.redraw(changed)
        if shown and (changed.everything or shown in changed.records):
            self.pane.show_record(shown)
        if changed.records or changed.everything:
            self._pause.start()
        self._seat()
        self._select_again(shown)

    def show_record(self, record: bytes) -> None:
        """Show a record, whether or not the list has it."""
        self.pane.show_record(record)
        self._select_again(record)
        self.pair.show_detail()

    def _seat(self) -> None:
        self._new.setVisible(self.office.sitting is not None)

    def _select_again(self, record: bytes | None) -> None:
        index = self.model.find(record) if record else QModelIndex()
        if index.isValid() and index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)

    def _select(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.pane.show_record(current.data(UID))

    def _begin_new(self) -> None:
        self.table.clearSelection()
        self.pane.show_new(PLEDGE.id)
        self.pair.show_detail()

    # ---- narrowing the list --------------------------------------------------------------------------------------

    def _choose_party(self, kept: str, shown: str) -> None:
        self._party = (kept, shown)
        self._narrow()

    def _clear_party(self, text: str) -> None:
        if not text and self._party[0]:
            self._party = ("", "")
            self._narrow()

    def _narrow(self) -> None:
        codes = {
            "status": self.status.currentData(), "goals": self.goal.currentData(), "actor": self._party[0]
        }  # fmt: skip
        wanted = tuple((name, code) for name, code in codes.items() if code)
        self.model.narrow(Filter(words=self.search.text().strip(), codes=wanted))
        self._pause.start()

    def _count(self) -> None:
        query = self.model.query
        self.office.ask(lambda desk, _task: desk.count(query), self._show_count)

    def _show_count(self, count: int) -> None:
        self.counted.setText(self.tr("Pledges shown: {count}").format(count=self.locale().toString(count)))
