"""The list of speakers of the item under discussion: who asked for the floor, who has it and for how long."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.casework.drafting import floor
from desktop.casework.drafting.document import value
from desktop.casework.identity import now
from desktop.ui.delegates import WrappedDelegate
from desktop.ui.flow import Flow
from desktop.ui.office import Changed
from desktop.ui.tokens import SPACE
from desktop.ui.widgets import button, column, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.store.desk import DeskFile
    from desktop.ui.office import Office

_ID: Final = Qt.ItemDataRole.UserRole
_NAME: Final = Qt.ItemDataRole.UserRole + 1
_SECOND_MS: Final = 1000


class Speakers(QWidget):
    """Names in their order; whoever gets the floor is told to the capture line."""

    floor_given = Signal(str)  # the name as shown

    def __init__(self, office: Office, fail: Callable[[Exception], None]) -> None:
        """Begin with no item."""
        super().__init__()
        self._office, self._fail, self._item = office, fail, ""
        self._since, self._speaking = 0.0, b""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("List of speakers"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = WrappedDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.itemActivated.connect(lambda _item: self._give())
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Who asks for the floor"))
        self.line.setAccessibleName(self.tr("Who asks for the floor"))
        self.line.returnPressed.connect(self._ask)
        self._clock = label("", "small")
        self._buttons, flow = QWidget(), Flow(SPACE["xs"])
        acts = ((self.tr("Give the floor"), self._give, "microphone"), (self.tr("Up"), self._up, "arrow-up"),
                (self.tr("Withdrew"), self._withdraw, "x"))  # fmt: skip
        for words, act, picture in acts:
            flow.addWidget(button(words, act, picture=picture, kind="plain"))
        self._buttons.setLayout(flow)
        parts = (label(self.tr("Speakers"), "small"), self._clock, self.list, self.line, self._buttons)
        self.setLayout(column(*parts, gap="xs"))
        self._tick = QTimer(self, interval=_SECOND_MS)
        self._tick.timeout.connect(self._show_clock)
        self.read_again()

    def show_item(self, item: str) -> None:
        """Show the speakers of an agenda item, by the id of its record."""
        self._item = item
        self.read_again()

    def read_again(self) -> None:
        """Read the list, and offer what whoever sits here may do."""
        seated = self._office.sitting is not None and bool(self._item)
        self.line.setEnabled(seated)
        self._buttons.setEnabled(seated)
        item = self._item
        self._office.ask(lambda desk, _task: floor.speakers(desk, item) if item else [], self._show)

    def _show(self, found: list[Record]) -> None:
        words = {floor.SPEAKING: self.tr("{name} — has the floor"), floor.SPOKE: self.tr("{name} — has spoken")}
        at = self.list.currentRow()
        self.list.clear()
        speaking = b""
        for one in found:
            status, name = value(one, "status"), value(one, "shown_as")
            item = QListWidgetItem(words.get(status, "{name}").format(name=name))
            item.setData(_ID, one.id)
            item.setData(_NAME, name)
            self.list.addItem(item)
            speaking = one.id if status == floor.SPEAKING else speaking
        waiting = (number for number, one in enumerate(found) if value(one, "status") == floor.ASKED)
        self.list.setCurrentRow(at if 0 <= at < len(found) else next(waiting, 0))
        if speaking != self._speaking:
            self._speaking, self._since = speaking, time.monotonic()
        (self._tick.start if speaking else self._tick.stop)()
        self._show_clock()

    def _show_clock(self) -> None:
        minutes, seconds = divmod(int(time.monotonic() - self._since), 60)
        self._clock.setText(self.tr("On the floor for {time}").format(time=f"{minutes}:{seconds:02}"))
        self._clock.setVisible(bool(self._speaking))

    # ---- what is done ------------------------------------------------------------------------------------------------

    def _act(self, work: Callable[[DeskFile, Sitting], object], then: Callable[[], None] = lambda: None) -> None:
        def written(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            work(desk, sitting)
            return None, Changed(notes=True)  # the log shows nothing of it

        def done(_nothing: None) -> None:
            self.read_again()
            then()

        self._office.act(written, done, self._fail)

    def _ask(self) -> None:
        name, item, session = self.line.text().strip(), self._item, self._session()
        if name:
            self.line.clear()
            self._act(lambda desk, sitting: floor.ask_for_floor(
                desk, sitting, name, item=item, session=session, actor=_actor(desk, name), at=now()
            ))  # fmt: skip

    def _session(self) -> str:
        reader, sitting = self._office.reader, self._office.sitting
        found = reader.find("session", "code", sitting.session) if reader and sitting and sitting.session else []
        return found[0].hex() if found else ""

    def _chosen(self) -> tuple[bytes, str]:
        item = self.list.currentItem()
        return (bytes(item.data(_ID)), str(item.data(_NAME))) if item else (b"", "")

    def _give(self) -> None:
        slot, name = self._chosen()
        if slot:
            self._act(lambda desk, sitting: floor.give_floor(desk, sitting, slot), lambda: self.floor_given.emit(name))

    def _up(self) -> None:
        slot, at = self._chosen()[0], self.list.currentRow()
        if slot and at > 0:
            other = bytes(self.list.item(at - 1).data(_ID))
            self.list.setCurrentRow(at - 1)
            self._act(lambda desk, sitting: floor.put_before(desk, sitting, slot, other))

    def _withdraw(self) -> None:
        slot = self._chosen()[0]
        if slot:
            self._act(lambda desk, sitting: floor.withdraw(desk, sitting, slot))


def _actor(desk: Desk, name: str) -> str:
    """Return the id of the one actor of exactly that name, "" for none."""
    found = desk.find("actor", "name", name)
    return found[0].hex() if len(found) == 1 else ""
