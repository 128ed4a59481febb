"""Everything on this desk: found by words, or listed type by type, with the form beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTableView, QWidget

from desktop.casework.kinds import kinds_of
from desktop.records.types import CATALOGUE
from desktop.ui.delegates import CellDelegate
from desktop.ui.forms.pane import Pane
from desktop.ui.found_model import SHOWN, FoundModel
from desktop.ui.record_list import RecordList
from desktop.ui.records_model import UID
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Pair
from desktop.ui.tables import set_sizes, table
from desktop.ui.widgets import Choice, button, column, holder, label
from desktop.ui.words import plural_label

if TYPE_CHECKING:
    from desktop.records.declare import RecordType
    from desktop.store.search import Found
    from desktop.ui.office import Changed

_AFTER_MS: Final = 60  # after the last key
_KIND, _REF = 168, 100


class Records(Screen):
    """One list for what is sought by words, and one for each type that was chosen."""

    def __init__(self, tools: Tools) -> None:
        """Begin at what was written last."""
        super().__init__(tools)
        self.types = Choice(self.tr("Kind of record"))
        self.types.setMinimumContentsLength(24)
        self.types.currentIndexChanged.connect(lambda _at: self._choose())
        self._new = button(self.tr("New"), self._begin_new, picture="plus", keys="Ctrl+N")
        self.head(self.tr("Records"), "", self.types, self._new)
        self.found = _Found(tools)
        self._lists: dict[str, RecordList] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self.found)
        self.body.addWidget(self._stack, 1)
        self._counts: dict[str, int] = {}
        self._fill()
        self._count()
        self._choose()

    def _fill(self) -> None:
        """Offer every type, with how many of it there are."""
        chosen = self.types.currentData() or ""
        self.types.blockSignals(True)
        self.types.clear()
        self.types.addItem(self.tr("Everything"), "")
        for kind in sorted(self._kinds(), key=lambda one: plural_label(one).casefold()):
            count = self.locale().toString(self._counts.get(kind.id, 0))
            named = self.tr("{type} ({count})") if self._counts else "{type}"
            self.types.addItem(named.format(type=plural_label(kind), count=count), kind.id)
        self.types.setCurrentIndex(max(0, self.types.findData(chosen)))
        self.types.blockSignals(False)

    def _count(self) -> None:
        self.office.ask(lambda desk, _task: desk.counts(), self._show_counts)

    def _show_counts(self, counts: dict[str, int]) -> None:
        if counts != self._counts:
            self._counts = counts
            self._fill()

    def _kinds(self) -> list[RecordType]:
        """Return the kinds of record that whoever sits here works with."""
        reader, sitting = self.office.reader, self.office.sitting
        names = kinds_of(reader, sitting.role if sitting else "") if reader else ()
        return [CATALOGUE.type(name) for name in names]

    def show_type(self, type_: str) -> RecordList:
        """Show the records of a type."""
        self.types.setCurrentIndex(self.types.findData(type_))
        return self._lists[type_]

    def _choose(self) -> None:
        type_ = self.types.currentData()
        if type_ and type_ not in self._lists:
            self._lists[type_] = RecordList(self.tools, CATALOGUE.type(type_))
            self._stack.addWidget(self._lists[type_])
        self._stack.setCurrentWidget(self._lists[type_] if type_ else self.found)
        self._seat()

    def _begin_new(self) -> None:
        if type_ := self.types.currentData():
            self._lists[type_].begin_new()

    def _seat(self) -> None:
        shown = self._lists.get(self.types.currentData())
        self._new.setVisible(shown is not None and shown.writable)

    def arrive(self) -> None:
        """Begin at the search."""
        shown: QWidget | None = self._stack.currentWidget()
        if isinstance(shown, _Found | RecordList):
            shown.search.setFocus()
            shown.search.selectAll()

    def redraw(self, changed: Changed) -> None:
        """Show what changed."""
        self._fill()
        if changed.records or changed.everything:
            self._count()
        for one in self._lists.values():
            one.redraw(changed)
        self.found.redraw(changed)
        self._seat()

    def show_record(self, record: bytes) -> None:
        """Show a record of whatever type."""
        self.seek()
        self.found.show_record(record)

    def seek(self) -> None:
        """Begin a search in all types."""
        self.types.setCurrentIndex(0)
        self.arrive()


class _Found(QWidget):
    """What is found by words, of every type."""

    def __init__(self, tools: Tools) -> None:
        """Show what was written last."""
        super().__init__()
        self.office, self.theme = tools.office, tools.theme
        self.model = FoundModel(self.office)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search everything…"))
        self.search.setAccessibleName(self.tr("Search everything"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self._read)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.table = self._table()
        self.counted = label("", "small")
        self.pane = Pane(tools, self.tr("Choose something in the list: its details open here."))
        left = holder(column(self.search, self.table, self.counted, gap="s"))
        self.pair = Pair(left, self.pane, sizes=(680, 340))
        self.table.clicked.connect(lambda _index: self.pair.show_detail())
        self.table.activated.connect(lambda _index: self.pair.show_detail())
        self.setLayout(column(self.pair, gap=""))
        self._read()

    def _table(self) -> QTableView:
        made = table(self.model, self.tr("Found"), stretched=2)
        set_sizes(made, self.theme, [_KIND, _REF])
        self._delegate = CellDelegate(self.theme)
        made.setItemDelegate(self._delegate)
        made.selectionModel().currentRowChanged.connect(self._select)
        return made

    def _read(self) -> None:
        words = self.search.text().strip()
        self.office.search(words, SHOWN, lambda found: self._show((words, found)))

    def _show(self, answer: tuple[str, list[Found]]) -> None:
        words, found = answer
        if words != self.search.text().strip():
            return  # another one is on its way
        self.model.show_found(found)
        number = self.locale().toString(len(found))
        more = len(found) == SHOWN
        text = self.tr("The first {count}") if more else self.tr("Shown: {count}")
        self.counted.setText(text.format(count=number))

    def redraw(self, changed: Changed) -> None:
        """Show what changed."""
        shown = self.pane.record
        if shown and (changed.everything or shown in changed.records):
            self.pane.show_record(shown)
        if changed.records or changed.everything:
            self._pause.start()

    def show_record(self, record: bytes) -> None:
        """Show a record, whether or not the list has it."""
        self.pane.show_record(record)
        self.pair.show_detail()

    def _select(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.pane.show_record(current.data(UID))
