"""The records of one type: search, filters, views, table and form beside it, all read from the type's declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTableView, QWidget

from desktop.casework.bulk import MOST
from desktop.store.lists import SORTED
from desktop.ui.arranging import Arranging, SavedViews
from desktop.ui.choices import Choices
from desktop.ui.columns import Columns
from desktop.ui.declared import columns_of, first_filters, offered, width_of
from desktop.ui.delegates import CellDelegate
from desktop.ui.flow import Flow
from desktop.ui.forms.bulk import BulkPane
from desktop.ui.forms.pane import Pane
from desktop.ui.list_views import View
from desktop.ui.narrowing import Narrowing
from desktop.ui.records_model import HEAD, UID, RecordsModel
from desktop.ui.sides import Pair
from desktop.ui.tables import table
from desktop.ui.widgets import button, column, holder, label, row

if TYPE_CHECKING:
    from desktop.records.declare import RecordType
    from desktop.ui.office import Changed
    from desktop.ui.screen import Tools

_COUNT_MS: Final = 120  # after the last key, before all that match are counted
_KEYS: Final = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}  # which open and close groups


class RecordList(QWidget):
    """A list that narrows as one types, and the form and history of what is selected, or one value for many."""

    def __init__(self, tools: Tools, kind: RecordType) -> None:
        """Show the first page of a type."""
        super().__init__()
        self._tools, self.office, self.theme, self.kind = tools, tools.office, tools.theme, kind
        choices, fields = Choices(self.office), offered(kind)
        plural = QCoreApplication.translate("records", kind.plural)
        self._names = tuple(field.id for field in fields)
        self.model = RecordsModel(self.office, choices, kind, self._names, {"ref": self.tr("Ref.")})
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search…"))
        self.search.setAccessibleName(self.tr("Search: {type}").format(type=plural))
        self.search.setToolTip(self.tr("Search (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self.narrow())
        self.narrowing = Narrowing(choices, fields, first_filters(kind))
        self.narrowing.changed.connect(self.narrow)
        self.table = self._table(plural)
        self.columns = self._made_columns()
        self.many = button(self.tr("Change many…"), self._begin_many, picture="note-pencil", keys="Ctrl+E")
        self.fold = button(self.tr("Arrange"), self._toggle_fold, picture="sliders", kind="plain", keys="Ctrl+Shift+A",
                           tip=self.tr("Filters, groups, order, columns, views"))  # fmt: skip
        self.fold.setCheckable(True)
        self._fold: QWidget | None = None  # what arranges the list, and what changes many, are made when first wanted
        self._bulk: BulkPane | None = None
        self._choices = choices
        self.counted, self._waits = label("", "small"), label(self.tr("The order is being prepared…"), "small")
        self._waits.hide()
        self.model.waits.connect(self._waits.setVisible)
        self.pane = Pane(tools, self.tr("Choose something in the list: its details open here."))
        self.pane.recorded.connect(lambda _record: self.narrow())
        self._detail = QStackedWidget()
        self._detail.addWidget(self.pane)
        top = row(self.search, self.fold, self.many, gap="s")
        top.setStretch(0, 1)
        foot = row(self.counted, self._waits, None)
        self._above = column(top, self.narrowing, gap="s")
        left = column(self._above, self.table, foot, gap="s")
        left.setStretch(1, 1)
        self.pair = Pair(holder(left), self._detail, sizes=(680, 340))
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.setLayout(column(self.pair, gap=""))
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._put)
        self._pause = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._pause.timeout.connect(self._count)
        self.table.installEventFilter(self)
        self._settle()
        self._count()

    # ---- the parts -------------------------------------------------------------------------------------------------

    def _table(self, name: str) -> QTableView:
        title = self._names.index(self.kind.title)
        made = table(self.model, name, stretched=title, several=True)
        made.setSortingEnabled(True)
        made.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        dotted = self._names.index("status") if "status" in self._names else -1
        self._delegate = CellDelegate(self.theme, dotted=dotted, marked=title)
        made.setItemDelegate(self._delegate)
        made.selectionModel().currentRowChanged.connect(self._select)
        made.selectionModel().selectionChanged.connect(lambda _now, _before: self._choose_many())
        return made

    def _made_columns(self) -> Columns:
        widths = {field.id: width_of(field) for field in offered(self.kind)}
        shown = [field.id for field in columns_of(self.kind)]
        made = Columns(self.table, self.theme, widths, shown, self.kind.title)
        made.take(self._tools.preferences.columns(self.kind.id))
        made.changed.connect(lambda: self._tools.preferences.keep_columns(self.kind.id, made.layout))
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open and close groups by keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.modifiers() == _PLAIN:
            index, key = self.table.currentIndex(), Qt.Key(event.key())
            if index.isValid() and index.data(HEAD) and key in (*_KEYS, Qt.Key.Key_Space):
                mirrored = self.isRightToLeft() and key in _KEYS
                self._toggle(index, is_open=_KEYS[key] is not mirrored if key in _KEYS else None)
                return True
        return super().eventFilter(watched, event)

    def _toggle_fold(self) -> None:
        if self._fold is None:
            self.arranging = Arranging(self.model, self.columns)
            self.views = SavedViews(self.office, self.kind.id, self._view, self)
            self.views.chosen.connect(self.show_view)
            flow = Flow()
            for one in (*self.views.parts, *self.narrowing.extras(), *self.arranging.parts):
                flow.addWidget(one)
            self._fold = QWidget()
            self._fold.setLayout(flow)
            self._fold.hide()
            self._above.addWidget(self._fold)
        self._fold.setVisible(self._fold.isHidden())
        self.fold.setChecked(not self._fold.isHidden())

    @property
    def bulk(self) -> BulkPane:
        """What puts one value on record for many."""
        if self._bulk is None:
            self._bulk = BulkPane(self._tools, self.kind, self._choices, self._all_shown)
            self._detail.addWidget(self._bulk)
        return self._bulk

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def redraw(self, changed: Changed) -> None:
        """Show what changed, in the list and beside it."""
        shown = self.pane.record
        self.model.redraw(changed)
        if shown and (changed.everything or shown in changed.records):
            self.pane.show_record(shown)
        if changed.records or changed.everything:
            self._pause.start()
            if self._bulk:
                self._bulk.redraw(changed)
        if changed.everything and self._fold:
            self.views.read()
        self._settle()
        if self._detail.currentWidget() is self.pane:
            self._select_again(shown)

    def _settle(self) -> None:
        self.many.setVisible(self.writable)

    def show_record(self, record: bytes) -> None:
        """Show a record, whether or not the list has it."""
        self._detail.setCurrentWidget(self.pane)
        self.pane.show_record(record)
        self._select_again(record)
        self.pair.show_detail()

    @property
    def writable(self) -> bool:
        """Whether somebody sits here who may write records of this type."""
        return self.office.sitting is not None and bool(self.pane.writable(self.kind))

    def begin_new(self) -> None:
        """Show an empty form."""
        self.table.clearSelection()
        self._detail.setCurrentWidget(self.pane)
        self.pane.show_new(self.kind.id)
        self.pair.show_detail()

    def _select_again(self, record: bytes | None) -> None:
        index = self.model.find(record) if record else QModelIndex()
        if index.isValid() and index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)

    def _select(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and (record := current.data(UID)):
            self.pane.show_record(record)

    def _open(self, index: QModelIndex) -> None:
        if index.data(HEAD):
            self._toggle(index)
        else:
            self.pair.show_detail()

    def _toggle(self, index: QModelIndex, *, is_open: bool | None = None) -> None:
        value, column = index.data(HEAD).group.value, index.column()
        self.model.toggle(index.row(), is_open=is_open)
        self.table.setCurrentIndex(self.model.head_of(value).siblingAtColumn(column))

    def _put(self) -> None:
        shown = self._detail.currentWidget()
        (self._bulk if self._bulk and shown is self._bulk else self.pane).put()

    # ---- many at once ------------------------------------------------------------------------------------------------

    def _selected(self) -> list[bytes]:
        rows = sorted(self.table.selectionModel().selectedRows(), key=QModelIndex.row)
        return [record for index in rows if (record := index.data(UID))]

    def _choose_many(self) -> None:
        """Offer one value for many where many are chosen, and the form where one is."""
        chosen = self._selected()
        if len(chosen) > 1:
            self.bulk.show_records(chosen)
        self._detail.setCurrentWidget(self.bulk if len(chosen) > 1 else self.pane)

    def _begin_many(self) -> None:
        """Offer one value for those that are chosen, or for all of the view."""
        if len(self._selected()) > 1:
            self.pair.show_detail()
            self.bulk.begin()
        else:
            self._all_shown()

    def _all_shown(self) -> None:
        query = self.model.query
        self.office.ask(lambda desk, _task: [one.uid for one in desk.page(query, 0, MOST)], self._show_all)

    def _show_all(self, records: list[bytes]) -> None:
        self.bulk.show_records(records)
        self._detail.setCurrentWidget(self.bulk)
        self.pair.show_detail()
        self.bulk.begin()

    # ---- narrowing the list --------------------------------------------------------------------------------------

    def narrow(self) -> None:
        """Show what the search and the filters leave."""
        self.model.narrow(self.narrowing.filter(self.search.text().strip()))
        self._pause.start()

    def show_view(self, view: View) -> None:
        """Show a view that was saved; one without a name is the list as at first."""
        narrowed = view.filter
        self.narrowing.take(narrowed)
        self.columns.take(view.columns or self._tools.preferences.columns(self.kind.id))
        self.model.arrange(view.arrangement)
        self.search.setText(narrowed.words)
        self.narrow()

    def _view(self, name: str) -> View:
        return View.of(name, self.model.filter, self.model.arrangement, self.columns.layout)

    def _count(self) -> None:
        query = self.model.query
        self.office.ask(lambda desk, _task: desk.count(query), self._show_count)

    def _show_count(self, count: int) -> None:
        query, number = self.model.query, self.locale().toString
        part = query.words and query.ordered_by and count > SORTED
        text = (
            self.tr("Shown: {count}, of which the newest {some} in this order") if part else self.tr("Shown: {count}")
        )
        self.counted.setText(text.format(count=number(count), some=number(SORTED)))


_PLAIN: Final = Qt.KeyboardModifier.NoModifier
