"""The lines of the meeting log: private notes and entries on record, oldest first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.casework import capture
from desktop.casework.look import plain, record_id
from desktop.journal.clock import as_datetime
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.ui.grammar import words_field
from desktop.ui.times import day_and_time, moment
from desktop.ui.words import type_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.store.lists import Row
    from desktop.ui.office import Changed, Office

Index = QModelIndex | QPersistentModelIndex
LINE: Final = Qt.ItemDataRole.UserRole
MOST: Final = 200  # entries shown: the newest
_NONE: Final = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A private note (``note`` is its id) or an entry on record (``record`` is its id)."""

    type: str
    time: str
    who: str
    text: str
    note: str = ""
    record: bytes = b""
    differs: bool = False
    values: Mapping[str, str | list[str]] = field(default_factory=dict)


class LogModel(QAbstractListModel):
    """Shows the newest entries of some types under some agenda items, and one's own private notes."""

    def __init__(self, office: Office) -> None:
        """Begin empty."""
        super().__init__()
        self._office, self._types = office, tuple[str, ...]()
        self._items: tuple[str, ...] = ()
        self._lines: list[Line] = []
        self._entries: list[Line] = []
        self._notes: dict[str, Line] = {}
        self._titles: dict[str, str] = {}

    def show_types(self, types: Iterable[str]) -> None:
        """Show entries of these types from the next reading on."""
        self._types = tuple(types)

    def show_items(self, items: Sequence[str]) -> None:
        """Show what stands under these agenda items (ids), or under any for none."""
        self._items = tuple(items)
        self.read_again()

    def redraw(self, changed: Changed) -> None:
        """Show what changed."""
        if changed.everything:
            self._titles.clear()
        if changed.everything or changed.records:
            self._entries = self._read()
        self._show()

    def read_again(self) -> None:
        """Read all lines."""
        self._entries = self._read()
        self._show()

    def _show(self) -> None:
        """Show entries and notes; where only new ones came, only they are drawn."""
        lines = sorted([*self._entries, *self._own_notes()], key=lambda one: one.note or one.record.hex())
        old = len(self._lines)
        if old and lines[:old] == self._lines:
            if len(lines) > old:
                self.beginInsertRows(QModelIndex(), old, len(lines) - 1)
                self._lines = lines
                self.endInsertRows()
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _read(self) -> list[Line]:
        reader = self._office.reader
        if reader is None:
            return []
        by_audience: dict[Audience, list[str]] = {}
        for type_ in self._types:
            by_audience.setdefault(CATALOGUE.type(type_).audience, []).append(type_)
        return [
            self._entry(one)
            for audience, types in by_audience.items()
            for one in reader.entries(types, self._items if audience is Audience.SHARED else (), audience, MOST)
        ]

    def _own_notes(self) -> list[Line]:
        reader, sitting = self._office.reader, self._office.sitting
        if reader is None or sitting is None:
            return []
        mine = [note for note, (author, _) in reader.notes().items() if author == sitting.secrets.public]
        self._notes = {note: self._notes.get(note) or self._note(note) for note in mine}
        return [one for one in self._notes.values() if self._stands_here(one)]

    def _stands_here(self, line: Line) -> bool:
        item = line.values.get("agenda_item")
        return not self._items or not item or item in self._items

    def _note(self, note: str) -> Line:
        reader, sitting = self._office.reader, self._office.sitting
        type_, values = capture.read_note(reader, sitting, note) if reader and sitting else ("", {})
        who, text = self._words(type_, {name: str(value) for name, value in values.items()})
        return Line(type=type_, time=_time_of(note), who=who, text=text, note=note, values=values)

    def _entry(self, row: Row) -> Line:
        values = {name: plain(raw) for name, raw in row.values.items() if raw != _NULL}
        who, text = self._words(row.type, values)
        time = values.get("said_at", "")
        shown = day_and_time(time) if time else _time_of(row.uid.hex())
        return Line(type=row.type, time=shown, who=who, text=text, record=row.uid, differs=row.differs)

    def _words(self, type_: str, values: Mapping[str, str]) -> tuple[str, str]:
        who = values.get("shown_as") or self._title(values.get("pledge", "")) or type_label(CATALOGUE.type(type_))
        text = values.get(words_field(type_)) or values.get(CATALOGUE.type(type_).title, "")
        return who, text

    def _title(self, record: str) -> str:
        """Return the title behind a link, or what was typed in its place."""
        reader, look = self._office.reader, self._office.look()
        if record and record not in self._titles and reader and look:
            known = reader.record(uid) if (uid := record_id(record)) else None
            self._titles[record] = look.title(known) if known else record
        return self._titles.get(record, "")

    def find(self, *, note: str = "", record: bytes = b"") -> QModelIndex:
        """Return the index of a line, an invalid one where it is not shown."""
        found = (at for at, one in enumerate(self._lines) if (one.note, one.record) == (note, record))
        return next((self.index(at, 0) for at in found), QModelIndex())

    def line(self, index: Index) -> Line | None:
        """Return the line of an index."""
        return self._lines[index.row()] if index.isValid() else None

    def last_note(self) -> Line | None:
        """Return the newest private note shown."""
        return next((one for one in reversed(self._lines) if one.note), None)

    # ---- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says."""
        line = self.line(index)
        if line and role == LINE:
            return line
        if line and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            private = self.tr("Private note") if line.note else self.tr("On record")
            return " · ".join((private, type_label(CATALOGUE.type(line.type)), line.time, f"{line.who}: {line.text}"))
        return None


_NULL = msgspec.Raw(b"null")


def _time_of(record: str) -> str:
    """Return when an id was made (RFC 9562, UUIDv7)."""
    return moment(as_datetime(int(record[:16], 16)))
