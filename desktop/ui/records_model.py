"""A table of records for Qt's views: read page by page, as far as somebody scrolls; in groups, where asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.records.declare import Kind
from desktop.records.types import CATALOGUE
from desktop.store.lists import Query, Row
from desktop.ui.cell_words import CellWords
from desktop.ui.listing import Arrangement, Filter, Head, Pages
from desktop.ui.office import Changed
from desktop.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.records.declare import Field, RecordType
    from desktop.store.desk import DeskFile
    from desktop.store.lists import Group
    from desktop.ui.choices import Choices
    from desktop.ui.office import Office

Index = QModelIndex | QPersistentModelIndex
UID: Final = Qt.ItemDataRole.UserRole
DIFFERS: Final = Qt.ItemDataRole.UserRole + 1
CODE: Final = Qt.ItemDataRole.UserRole + 2
HEAD: Final = Qt.ItemDataRole.UserRole + 3  # a Head, of a row that begins a group
_SORTED: Final = frozenset({Kind.TEXT, Kind.DATE, Kind.INSTANT, Kind.DECIMAL, Kind.WHOLE, Kind.CODE, Kind.FLAG})
_GROUPED: Final = frozenset({Kind.CODE, Kind.LINK, Kind.FLAG, Kind.DATE, Kind.INSTANT})
_NONE: Final = QModelIndex()


class RecordsModel(QAbstractTableModel):
    """Records of one type: a column for each field named, all of it read from the type's declaration."""

    arranged = Signal()  # in another order, or other groups
    waits = Signal(bool)  # for the order of a long list to be prepared

    def __init__(
        self, office: Office, choices: Choices, kind: RecordType, columns: Sequence[str], titles: Mapping[str, str]
    ) -> None:
        """Show the first page; ``titles`` are shorter ones for some columns."""
        super().__init__()
        self._office, self._kind, self._short = office, kind, titles
        self._fields: tuple[Field, ...] = tuple(kind.field(name) for name in columns)
        self.filter, self.arrangement = Filter(), Arrangement()
        self._words = CellWords(office, choices)
        self._rows: list[Row | Head] = []
        self._toggled: dict[str | None, bool] = {}
        self._pages = Pages(office.reader, self.query)
        self._prepared: set[tuple[str, ...]] = set()
        self.read_again()

    @property
    def query(self) -> Query:
        """The query that the list shows."""
        kind, how = self._kind, self.arrangement
        known = {field.id: field for field in kind.fields}
        shown = kind.columns or [field.id for field in self._fields]
        linked = {name: known[name].to for name in shown if known[name].kind is Kind.LINK and known[name].to}
        codes = dict(self.filter.codes)
        return Query(
            type=kind.id,
            audience=kind.audience,
            words=self.filter.words,
            search=tuple(one.id for one in kind.fields if _is_searched(kind, one)),
            linked={name: (to, CATALOGUE.type(to).title) for name, to in linked.items()},
            equal={name: code for name, code in codes.items() if not known[name].many},
            among={name: code for name, code in codes.items() if known[name].many},
            between=dict(self.filter.days),
            withdrawn=self.filter.withdrawn,
            order=how.order,
            language=QLocale().bcp47Name().partition("-")[0],
            descending=how.descending,
            group=how.group,
        )

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def narrow(self, to: Filter) -> None:
        """Show only these."""
        if to != self.filter:
            self.filter = to
            self.read_again()

    def arrange(self, how: Arrangement) -> None:
        """Show them in this order and these groups."""
        if how != self.arrangement:
            if how.group != self.arrangement.group:
                self._toggled.clear()
            self.arrangement = how
            self.arranged.emit()
            self.read_again()

    def read_again(self) -> None:
        """Throw the rows away and read the first page, once its order is prepared and its groups are counted."""
        query, reader = self.query, self._office.reader
        shape = query.shape
        if reader and shape and not query.words and shape not in self._prepared and reader.is_long(query.type):
            self.waits.emit(True)
            done, failed = (lambda _any: self._show_prepared(query)), (lambda _fault: self._show_prepared(query))
            self._office.run(lambda desk, _task: _prepare(desk, query), done, failed)
        elif query.group:
            self._office.ask(lambda desk, _task: desk.groups(query), lambda found: self._show_groups(query, found))
        else:
            self._reset()

    def _show_prepared(self, query: Query) -> None:
        self._prepared.add(query.shape)  # be it or not: a desk that cannot be written is sorted without
        self.waits.emit(False)
        if query == self.query:
            self.read_again()

    def _show_groups(self, query: Query, found: list[Group]) -> None:
        if query == self.query:
            field = self._kind.field(query.group)
            self._words.forget()
            self._reset(self._words.in_order(field, found, query.language))

    def _reset(self, groups: Sequence[Group] = ()) -> None:
        query = self.query
        self.beginResetModel()
        self._words.forget()
        named = self._kind.field(query.group) if query.group else None
        self._pages = Pages(
            self._office.reader, query, groups, lambda value: self._words.group(named, value) if named else "",
            self._toggled,
        )  # fmt: skip
        self._rows = self._pages.next()
        self.endResetModel()

    def redraw(self, changed: Changed) -> None:
        """Show what changed: a row in its place, or the list anew where rows may have come or moved."""
        if changed.everything:
            self._prepared.clear()
        at = {row.uid: number for number, row in enumerate(self._rows) if not isinstance(row, Head)}
        mine = changed.records & at.keys()
        moved = mine and (self.query.ordered_by or self.query.group)
        if changed.everything or self._may_have_come(changed.records - at.keys()) or moved or self._may_be_gone(mine):
            self.read_again()
            return
        if changed.records - mine:
            self._words.forget(titles_only=True)
        reader = self._office.reader
        for uid in mine if reader else ():
            row = reader.row(uid, self._kind.id, self._kind.audience) if reader else None
            if row:
                self._rows[at[uid]] = row
                self.dataChanged.emit(self.index(at[uid], 0), self.index(at[uid], self.columnCount() - 1))

    def _may_have_come(self, records: frozenset[bytes]) -> bool:
        reader = self._office.reader
        return bool(reader) and any(reader.row(uid, self._kind.id, self._kind.audience) for uid in records if reader)

    def _may_be_gone(self, records: frozenset[bytes]) -> bool:
        """Say whether any of these stands no more, or stands again."""
        reader = self._office.reader
        gone = reader.withdrawn_records() if reader and records else set()
        return any((uid in gone) is not self.filter.withdrawn for uid in records)

    def find(self, uid: bytes) -> QModelIndex:
        """Return the index of a record among the rows read so far, an invalid one where it is not."""
        found = (at for at, row in enumerate(self._rows) if not isinstance(row, Head) and row.uid == uid)
        return next((self.index(at, 0) for at in found), QModelIndex())

    # ---- groups ------------------------------------------------------------------------------------------------------

    def toggle(self, row: int, *, is_open: bool | None = None) -> None:
        """Open the group that begins in a row, or close it; nothing for any other row."""
        head = self._rows[row] if 0 <= row < len(self._rows) else None
        if isinstance(head, Head) and head.is_open is not is_open:
            self._toggled[head.group.value] = not head.is_open
            self._reset(self._pages.groups)

    def head_of(self, value: str | None) -> QModelIndex:
        """Return the index of the row that begins a group, an invalid one where it was not read yet."""
        found = (at for at, row in enumerate(self._rows) if isinstance(row, Head) and row.group.value == value)
        return next((self.index(at, 0) for at in found), QModelIndex())

    def sortable(self) -> list[tuple[str, str]]:
        """Return the columns that the list can be put in order by, and their names."""
        return [(one.id, self._label(one)) for one in self._fields if _is_sorted(one)]

    def groupable(self) -> list[tuple[str, str]]:
        """Return the columns by which the list can be parted, and their names."""
        return [(one.id, self._label(one)) for one in self._fields if one.kind in _GROUPED and not one.many]

    # ---- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._fields)

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there are more rows than were read."""
        return not parent.isValid() and self._pages.more

    def fetchMore(self, parent: Index) -> None:
        """Read one page more."""
        del parent
        if found := self._pages.next():
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(found) - 1)
            self._rows += found
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._label(self._fields[section])
        return None

    def _label(self, field: Field) -> str:
        return self._short.get(field.id) or QCoreApplication.translate("records", field.label)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column in SQL; by one that cannot be sorted, in the order in which records were made."""
        field = self._fields[column] if 0 <= column < len(self._fields) else None
        name = field.id if field and _is_sorted(field) else ""
        descending = order == Qt.SortOrder.DescendingOrder
        self.arrange(Arrangement(order=name, descending=descending, group=self.arrangement.group))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, field = self._rows[index.row()], self._fields[index.column()]
        if isinstance(row, Head):
            return self._of_head(row, field, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words.text(row, field)
        if role == Qt.ItemDataRole.ToolTipRole and row.differs:
            return translate("records", "Some entries for this record differ")
        return {UID: row.uid, DIFFERS: row.differs, CODE: self._words.code(row, field)}.get(role)

    def _of_head(self, head: Head, field: Field, role: int) -> object:
        words = f"{head.words} ({QLocale().toString(head.group.count)})"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (self.tr("{group}, open") if head.is_open else self.tr("{group}, closed")).format(group=words)
        if role == Qt.ItemDataRole.DisplayRole:
            return words if field.id == self._kind.title else ""
        return head if role == HEAD else None


def _prepare(desk: DeskFile, query: Query) -> tuple[None, Changed]:
    desk.prepare(query.type, query.shape)
    return None, Changed()


def _is_searched(kind: RecordType, field: Field) -> bool:
    return field.kind in {Kind.TEXT, Kind.PROSE} and kind.audience_of(field) is kind.audience


def _is_sorted(field: Field) -> bool:
    return not field.many and field.kind in _SORTED and field.id != "ref"
