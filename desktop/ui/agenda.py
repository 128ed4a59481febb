"""The agenda at the side: which session one sits in, which item is under discussion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.casework.look import NOT_HERE
from desktop.ui.delegates import WrappedDelegate
from desktop.ui.widgets import Choice, column, label, tip

if TYPE_CHECKING:
    from desktop.casework.look import Look
    from desktop.casework.ports import Record
    from desktop.ui.office import Office

_ITEM: Final = Qt.ItemDataRole.UserRole
_NOTE: Final = Qt.ItemDataRole.UserRole + 1
_NUMBERS: Final = re.compile(r"(\d+)")


class Agenda(QWidget):
    """A choice of sessions over a list of the session's agenda items."""

    moved = Signal()
    discussed = Signal(str)  # the item under discussion, by its id

    def __init__(self, office: Office, *below: QWidget) -> None:
        """Show the sessions there are, and what else stands below the items."""
        super().__init__()
        self._office = office
        self.sessions = Choice(self.tr("Session"))
        self.sessions.activated.connect(lambda _at: self._move())
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Agenda"))
        self.items.setWordWrap(True)
        self._delegate = WrappedDelegate()
        self.items.setItemDelegate(self._delegate)
        self.items.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.currentRowChanged.connect(lambda _at: self._annotate())
        self._note = label("", "small")
        named = label(self.tr("Session"), "small")
        named.setBuddy(self.sessions)
        layout = column(
            named, self.sessions, label(self.tr("Agenda"), "small"), self.items, self._note, *below, gap="xs"
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.read_again()

    @property
    def item(self) -> str:
        """The id of the item under discussion, "" for none."""
        current = self.items.currentItem()
        return str(current.data(_ITEM)) if current else ""

    def all_items(self) -> list[str]:
        """Return the ids of the session's items; empty where all sessions are shown."""
        if not self._session_id():
            return []
        return [str(self.items.item(at).data(_ITEM)) for at in range(self.items.count())]

    def shrink(self, *, small: bool) -> None:
        """Give way where there is little room: then the agenda is not shown, and nothing else changes."""
        self.setVisible(not small)

    def read_again(self) -> None:
        """Read sessions and items."""
        look, reader, sitting = self._office.look(), self._office.reader, self._office.sitting
        if look is None or reader is None:
            return
        here = sitting.session if sitting else str(self.sessions.currentData() or "")
        self.sessions.clear()
        self.sessions.addItem(self.tr("All sessions"), "")
        for one in reader.records("session"):
            self.sessions.addItem(look.title(one), look.session_name(one))
            self.sessions.setItemData(self.sessions.count() - 1, one.id.hex(), _NOTE)
        at = self.sessions.findData(here)
        self.sessions.setCurrentIndex(max(at, 0))
        self._fill(look, reader.records("agenda_item"))

    def _fill(self, look: Look, records: list[Record]) -> None:
        before, session = self.item, self._session_id()
        shown = [one for one in records if not session or look.code(one, "session") in {session, ""}]
        self.items.blockSignals(True)
        self.items.clear()
        for one in sorted(shown, key=lambda one: _natural(look.text(one, "number"))):
            item = QListWidgetItem(f"{look.text(one, 'number')}.  {look.title(one)}")
            item.setData(_ITEM, one.id.hex())
            note = look.text(one, "annotation")
            item.setData(_NOTE, "" if note == NOT_HERE else note)
            self.items.addItem(item)
            if one.id.hex() == before:
                self.items.setCurrentItem(item)
        self.items.blockSignals(False)
        if session and self.items.currentRow() < 0:
            self.items.setCurrentRow(0)
        self._annotate()

    def _session_id(self) -> str:
        return str(self.sessions.currentData(_NOTE) or "")

    def _move(self) -> None:
        if self._office.sitting:
            self._office.move_to(str(self.sessions.currentData()))  # every screen is redrawn, this one too
        else:
            self.read_again()
        self.moved.emit()

    def _annotate(self) -> None:
        current = self.items.currentItem()
        note = str(current.data(_NOTE)) if current else ""
        self._note.setText(note if len(note) <= _SHOWN else f"{note[:_SHOWN]}…")
        self._note.setToolTip(tip(note))
        self._note.setVisible(bool(note))
        self.discussed.emit(self.item)


_SHOWN: Final = 320  # characters of an annotation
_DIGITS: Final = 18  # of a number that counts: Python reads no more than some thousands


def _natural(number: str) -> list[tuple[int, str]]:
    return [(int(part[-_DIGITS:]), "") if part.isdecimal() else (0, part) for part in _NUMBERS.split(number)]
