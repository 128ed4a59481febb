"""The records of one type: search, filters, table and form beside it, all of it read from the type's declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QWidget

from desktop.records.declare import Kind
from desktop.ui.choices import Choices
from desktop.ui.delegates import CellDelegate
from desktop.ui.forms.pane import Pane
from desktop.ui.forms.picker import Picker
from desktop.ui.records_model import UID, Filter, RecordsModel
from desktop.ui.sides import Pair
from desktop.ui.tables import set_sizes, table
from desktop.ui.widgets import Choice, column, holder, label, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.records.declare import Field, RecordType
    from desktop.ui.office import Changed
    from desktop.ui.screen import Tools

_COUNT_MS: Final = 120  # after the last key, before all that match are counted
_FILTERS: Final = 3  # offered above a list
_COLUMNS: Final = 6  # shown at first beside the reference
_WIDTHS: Final = {Kind.DATE: 112, Kind.INSTANT: 150, Kind.FLAG: 80, Kind.WHOLE: 90, Kind.DECIMAL: 110}
_WIDTH, _REF, _SET = 132, 80, 84
_TITLE: Final = 160  # room that the title keeps before another column is shown
_MANY: Final = 60  # codes from which on a list is too long to be chosen from


class RecordList(QWidget):
    """A list that narrows as one types, and the form and history of what is selected."""

    def __init__(self, tools: Tools, kind: RecordType) -> None:
        """Show the first page of a type."""
        super().__init__()
        self._tools, self.office, self.theme, self.kind = tools, tools.office, tools.theme, kind
        choices = Choices(self.office)
        plural = QCoreApplication.translate("records", kind.plural)
        self._names = tuple(field.id for field in _columns(kind))
        self._widths = [_REF, *(_width(kind.field(name)) for name in self._names[1:])]
        self._hidden = tools.preferences.hidden_columns(kind.id)
        self.model = RecordsModel(self.office, choices, kind, self._names, {"ref": self.tr("Ref.")})
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search…"))
        self.search.setAccessibleName(self.tr("Search: {type}").format(type=plural))
        self.search.setToolTip(self.tr("Search (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self.narrow())
        self.codes = {field.id: self._codes(field, choices) for field in _filtered(kind, choices)}
        self.party = self._picker(choices)
        self._party = ("", "")
        self.table = self._table(plural)
        self.counted = label("", "small")
        self.pane = Pane(tools, self.tr("Choose something in the list: its details open here."))
        self.pane.recorded.connect(lambda _record: self.narrow())
        filters = row(*self.codes.values(), *([self.party] if self.party else []))
        for at in range(filters.count()):
            filters.setStretch(at, 1)
        left = holder(column(self.search, filters, self.table, self.counted, gap="s"))
        self.pair = Pair(left, self.pane, sizes=(680, 340))
        self.table.clicked.connect(lambda _index: self.pair.show_detail())
        self.table.activated.connect(lambda _index: self.pair.show_detail())
        self.setLayout(column(self.pair, gap=""))
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.pane.put)
        self._pause = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._pause.timeout.connect(self._count)
        self.theme.changed.connect(self._resize)
        self.table.installEventFilter(self)
        self._count()

    # ---- the parts -------------------------------------------------------------------------------------------------

    def _codes(self, field: Field, choices: Choices) -> Choice:
        name = QCoreApplication.translate("records", field.label)
        made = Choice(name)
        made.addItem(self.tr("{field}: any").format(field=name), "")
        for code, words in choices.codes(field):
            made.addItem(words, code)
        made.currentIndexChanged.connect(lambda _at: self.narrow())
        return made

    def _picker(self, choices: Choices) -> Picker | None:
        """Return a line in which the record is chosen that all shown must link to, where a column is a link."""
        self._link = next((one for one in _columns(self.kind) if one.kind is Kind.LINK and not one.many), None)
        if self._link is None:
            return None
        name = QCoreApplication.translate("records", self._link.label)
        made = Picker(choices, self._link)
        made.setPlaceholderText(self.tr("{field}: any").format(field=name))
        made.setAccessibleName(self.tr("Only this: {field}").format(field=name))
        made.setClearButtonEnabled(True)
        made.chosen.connect(self._choose_party)
        made.textChanged.connect(self._clear_party)
        return made

    def _table(self, name: str) -> QTableView:
        made = table(self.model, name, stretched=self._names.index(self.kind.title))
        made.setSortingEnabled(True)
        made.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        head = made.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        head.addActions(list(self._column_choices(head)))
        dotted = self._names.index("status") if "status" in self._names else -1
        self._delegate = CellDelegate(self.theme, dotted=dotted, marked=self._names.index(self.kind.title))
        made.setItemDelegate(self._delegate)
        made.selectionModel().currentRowChanged.connect(self._select)
        self._set_sizes(made)
        return made

    def _column_choices(self, head: QHeaderView) -> Iterator[QAction]:
        """Yield what shows and hides each column, for the menu of the table's head."""
        for name in self._names:
            if name != self.kind.title:
                words = QCoreApplication.translate("records", self.kind.field(name).label)
                action = QAction(words, head, checkable=True)
                action.setChecked(name not in self._hidden)
                action.toggled.connect(lambda shown, name=name: self._show_column(name, shown=shown))
                yield action

    def _show_column(self, name: str, *, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(name)
        self._tools.preferences.hide_columns(self.kind.id, self._hidden)
        self._give_way()

    def _set_sizes(self, made: QTableView) -> None:
        set_sizes(made, self.theme, self._widths)

    def _resize(self) -> None:
        self._set_sizes(self.table)
        self._give_way()

    def _give_way(self) -> None:
        """Leave columns out for which there is no room beside the title, the last ones first."""
        room = self.table.width() - self.theme.px(_TITLE)
        for at, name in enumerate(self._names):
            if name == self.kind.title:
                continue
            room -= 0 if name in self._hidden else self.theme.px(self._widths[at])
            self.table.setColumnHidden(at, name in self._hidden or (room < 0 and name != "ref"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice another width of the table."""
        if event.type() == QEvent.Type.Resize:
            self._give_way()
        return super().eventFilter(watched, event)

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def redraw(self, changed: Changed) -> None:
        """Show what changed, in the list and beside it."""
        shown = self.pane.record
        self.model.redraw(changed)
        if shown and (changed.everything or shown in changed.records):
            self.pane.show_record(shown)
        if changed.records or changed.everything:
            self._pause.start()
        self._select_again(shown)

    def show_record(self, record: bytes) -> None:
        """Show a record, whether or not the list has it."""
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
        self.pane.show_new(self.kind.id)
        self.pair.show_detail()

    def _select_again(self, record: bytes | None) -> None:
        index = self.model.find(record) if record else QModelIndex()
        if index.isValid() and index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)

    def _select(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.pane.show_record(current.data(UID))

    # ---- narrowing the list --------------------------------------------------------------------------------------

    def _choose_party(self, kept: str, shown: str) -> None:
        self._party = (kept, shown)
        self.narrow()

    def _clear_party(self, text: str) -> None:
        if not text and self._party[0]:
            self._party = ("", "")
            self.narrow()

    def narrow(self) -> None:
        """Show what the search and the filters leave."""
        codes = {name: str(choice.currentData()) for name, choice in self.codes.items()}
        if self._link:
            codes[self._link.id] = self._party[0]
        wanted = tuple((name, code) for name, code in codes.items() if code)
        self.model.narrow(Filter(words=self.search.text().strip(), codes=wanted))
        self._pause.start()

    def _count(self) -> None:
        query = self.model.query
        self.office.ask(lambda desk, _task: desk.count(query), self._show_count)

    def _show_count(self, count: int) -> None:
        self.counted.setText(self.tr("Shown: {count}").format(count=self.locale().toString(count)))


def _shown(kind: RecordType) -> list[Field]:
    """Return the fields that a line of a table has room for, those first that tell most."""
    fields = [one for one in kind.fields if one.id not in {"ref", kind.title} and not one.personal
              and kind.audience_of(one) is kind.audience and one.kind not in {Kind.PROSE, Kind.FILE}]  # fmt: skip
    return sorted(fields, key=lambda one: (not one.required, _RANK.get(one.kind, len(_RANK))))


_RANK: Final = {Kind.CODE: 0, Kind.DATE: 1, Kind.INSTANT: 2, Kind.LINK: 3}


def _columns(kind: RecordType) -> list[Field]:
    """Return a table's columns: reference, title, and those that the type names or that tell most."""
    beside = [kind.field(name) for name in kind.columns] or _shown(kind)[:_COLUMNS]
    return [kind.field("ref"), kind.field(kind.title), *beside]


def _width(field: Field) -> int:
    return _SET if field.many and field.kind is Kind.CODE else _WIDTHS.get(field.kind, _WIDTH)


def _filtered(kind: RecordType, choices: Choices) -> list[Field]:
    """Return the fields by whose codes a list is narrowed."""
    offered = [one for one in _columns(kind) if one.kind is Kind.CODE] or _shown(kind)
    lists = (one for one in offered if one.kind is Kind.CODE and 0 < len(choices.codes(one)) <= _MANY)
    return list(lists)[:_FILTERS]
