"""A table of records for Qt's views: read page by page, as far as somebody scrolls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from desktop.casework.look import plain, record_id
from desktop.records.declare import Kind
from desktop.records.types import CATALOGUE
from desktop.store.lists import PAGE, Query
from desktop.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.records.declare import Field, RecordType
    from desktop.store.lists import Row
    from desktop.ui.choices import Choices
    from desktop.ui.office import Changed, Office

Index = QModelIndex | QPersistentModelIndex
UID: Final = Qt.ItemDataRole.UserRole
DIFFERS: Final = Qt.ItemDataRole.UserRole + 1
CODE: Final = Qt.ItemDataRole.UserRole + 2
_SORTED: Final = frozenset({Kind.TEXT, Kind.DATE, Kind.INSTANT, Kind.DECIMAL, Kind.WHOLE, Kind.CODE})
_NUMBERS: Final = frozenset({Kind.DECIMAL, Kind.WHOLE})
_NONE: Final = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a list is narrowed to: words, and codes of fields."""

    words: str = ""
    codes: tuple[tuple[str, str], ...] = ()


class RecordsModel(QAbstractTableModel):
    """Records of one type: a column for each field named, all of it read from the type's declaration."""

    def __init__(
        self, office: Office, choices: Choices, kind: RecordType, columns: Sequence[str], titles: Mapping[str, str]
    ) -> None:
        """Show the first page; ``titles`` are shorter ones for some columns."""
        super().__init__()
        self._office, self._choices, self._kind = office, choices, kind
        self._short = titles
        self._fields: tuple[Field, ...] = tuple(kind.field(name) for name in columns)
        self._filter, self._order, self._descending = Filter(), "", False
        self._rows: list[Row] = []
        self._more = False
        self._codes: dict[str, dict[str, str]] = {}
        self._titles: dict[str, str] = {}
        self.read_again()

    @property
    def query(self) -> Query:
        """The query that the list shows."""
        kind = self._kind
        known = {field.id: field for field in kind.fields}
        linked = {field.id: field.to for field in self._fields if field.kind is Kind.LINK and field.to}
        codes = dict(self._filter.codes)
        order = known.get(self._order)
        return Query(
            type=kind.id,
            audience=kind.audience,
            words=self._filter.words,
            search=tuple(one.id for one in kind.fields if _is_searched(kind, one)),
            linked={name: (to, CATALOGUE.type(to).title) for name, to in linked.items()},
            equal={name: code for name, code in codes.items() if not known[name].many},
            among={name: code for name, code in codes.items() if known[name].many},
            order=self._order,
            language=QLocale().bcp47Name().partition("-")[0],
            number=bool(order and order.kind in _NUMBERS),
            descending=self._descending,
        )

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def narrow(self, to: Filter) -> None:
        """Show only these."""
        if to != self._filter:
            self._filter = to
            self.read_again()

    def read_again(self) -> None:
        """Throw the rows away and read the first page."""
        self.beginResetModel()
        self._rows, self._titles, self._codes = self._page(0), {}, {}
        self.endResetModel()

    def redraw(self, changed: Changed) -> None:
        """Show what changed: a row in its place, or the list anew where rows may have come or moved."""
        at = {row.uid: number for number, row in enumerate(self._rows)}
        mine = changed.records & at.keys()
        if changed.everything or self._may_have_come(changed.records - at.keys()) or (mine and self._order):
            self.read_again()
            return
        if changed.records - mine:
            self._titles.clear()
        reader = self._office.reader
        for uid in mine if reader else ():
            row = reader.row(uid, self._kind.id, self._kind.audience) if reader else None
            if row:
                self._rows[at[uid]] = row
                self.dataChanged.emit(self.index(at[uid], 0), self.index(at[uid], self.columnCount() - 1))

    def _may_have_come(self, records: frozenset[bytes]) -> bool:
        reader = self._office.reader
        return bool(reader) and any(reader.row(uid, self._kind.id, self._kind.audience) for uid in records if reader)

    def _page(self, offset: int) -> list[Row]:
        reader = self._office.reader
        page = reader.page(self.query, offset, PAGE) if reader else []
        self._more = len(page) == PAGE
        return page

    def find(self, uid: bytes) -> QModelIndex:
        """Return the index of a record among the rows read so far, an invalid one where it is not."""
        return next((self.index(at, 0) for at, row in enumerate(self._rows) if row.uid == uid), QModelIndex())

    # ---- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._fields)

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there are more rows than were read."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read one page more."""
        del parent
        page = self._page(len(self._rows))
        if page:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
            self._rows += page
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            field = self._fields[section]
            return self._short.get(field.id) or QCoreApplication.translate("records", field.label)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column in SQL; by one that cannot be sorted, in the order in which records were made."""
        field = self._fields[column] if 0 <= column < len(self._fields) else None
        self._order = field.id if field and not field.many and field.kind in _SORTED and field.id != "ref" else ""
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.read_again()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, field = self._rows[index.row()], self._fields[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, field)
        if role == Qt.ItemDataRole.ToolTipRole and row.differs:
            return translate("records", "Some entries for this record differ")
        return {UID: row.uid, DIFFERS: row.differs, CODE: self._code(row, field)}.get(role)

    def _code(self, row: Row, field: Field) -> str:
        raw = row.values.get(field.id)
        return plain(raw) if raw else ""

    def _text(self, row: Row, field: Field) -> str:
        if field.many:
            name = f"{field.id}/"
            there = [one.removeprefix(name) for one, raw in row.values.items() if one.startswith(name) and raw == _YES]
            return ", ".join(there if field.kind is Kind.CODE else (self._title(one) for one in there))
        code = self._code(row, field)
        if field.kind is Kind.LINK:
            return self._title(code) if code else ""
        return self._words(field).get(code, code) if field.kind is Kind.CODE else code

    def _words(self, field: Field) -> dict[str, str]:
        if field.id not in self._codes:
            self._codes[field.id] = dict(self._choices.codes(field))
        return self._codes[field.id]

    def _title(self, record: str) -> str:
        if record not in self._titles:
            look, reader = self._office.look(), self._office.reader
            linked = reader.record(uid) if reader and (uid := record_id(record)) else None
            self._titles[record] = look.title(linked) if look and linked else ""
        return self._titles[record]


_YES = msgspec.Raw(b"true")


def _is_searched(kind: RecordType, field: Field) -> bool:
    return field.kind in {Kind.TEXT, Kind.PROSE} and kind.audience_of(field) is kind.audience
