"""What can be taken back of a record: one's own last change, or all of it; and what it is the same as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.casework import likeness, undo, withdrawal
from desktop.casework.errors import NotReady
from desktop.casework.look import NOT_HERE, Look
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile
    from desktop.store.lists import Lists
    from desktop.ui.screen import Tools


@dataclass(frozen=True, slots=True)
class Stands:
    """How a record stands: withdrawn, changed last by whoever sits here, and what it is said to be (verdict, title)."""

    withdrawn: bool
    mine: bool
    said: tuple[tuple[str, str], ...]


def stands(desk: Lists, record: bytes, sitting: Sitting | None) -> Stands | None:
    """Return how a record stands, None where it is not here."""
    found = desk.record(record)
    if found is None or not desk.packs():
        return None
    look = Look(desk)
    others = ((one.verdict, desk.record(one.other)) for one in likeness.words_on(desk, record))
    said = tuple(
        (verdict, f"{look.reference(other)}  {look.title(other)}" if other else NOT_HERE) for verdict, other in others
    )
    mine = sitting is not None and record in undo.last_changed(desk, sitting)
    return Stands(found.withdrawn, mine, said)


class TakeBack(QWidget):
    """Offers what can be taken back; ``said`` stands where the record's title does."""

    def __init__(self, tools: Tools) -> None:
        """Begin without a record."""
        super().__init__()
        self._tools, self._office = tools, tools.office
        self._record: bytes | None = None
        self._withdrawn = False
        self.said = label("", "small")
        self.undo = button(self.tr("Undo my last change"), self._undo, picture="arrow-u-up-left", kind="plain")
        self.act = button(self.tr("Withdraw"), self._act, picture="prohibit", kind="plain")
        self.act.setEnabled(False)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why, in a sentence"))
        self.reason.setAccessibleName(self.tr("Reason for the withdrawal"))
        self.reason.textChanged.connect(lambda text: self.act.setEnabled(bool(text.strip())))
        self.setLayout(column(row(self.undo, None), row(self.reason, self.act), gap="xs"))

    def show_record(self, record: bytes) -> None:
        """Read how a record stands, and offer what can be done with it."""
        if record != self._record:
            self.reason.clear()
        self._record, sitting = record, self._office.sitting
        self._office.ask(lambda desk, _task: stands(desk, record, sitting), lambda found: self._show(record, found))

    def _show(self, record: bytes, found: Stands | None) -> None:
        if record != self._record:
            return
        names = {"same": self.tr("The same as {other}"), "distinct": self.tr("Not the same as {other}")}
        said = [names[verdict].format(other=other) for verdict, other in (found.said if found else ())]
        if found and found.withdrawn:
            said.insert(0, self.tr("Withdrawn"))
        self.said.setText("\n".join(said))
        self.said.setVisible(bool(said))
        self._withdrawn = bool(found and found.withdrawn)
        self.act.setText(self.tr("Reinstate") if self._withdrawn else self.tr("Withdraw"))
        self.act.setAccessibleName(self.act.text())
        self.undo.setVisible(bool(found and found.mine))
        self.setVisible(found is not None and self._office.sitting is not None)

    def _undo(self) -> None:
        record = self._record
        elsewhere, look = self.tr("Your last change is of another record."), self.tr("Look at that one.")

        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            if record not in undo.last_changed(desk, sitting):
                raise NotReady(elsewhere, todo=look)
            return None, Changed.by(undo.undo(desk, sitting))

        told = self.tr("Your last change is taken back; the history keeps it.")
        self._office.act(work, lambda _nothing: self._tools.tell(Notice(tone="good", happened=told)))

    def _act(self) -> None:
        record, reason, withdrawn = self._record, self.reason.text(), self._withdrawn
        if record is None:
            return

        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            do = withdrawal.restore if withdrawn else withdrawal.withdraw
            return None, Changed.by(do(desk, sitting, record, reason))

        told = self.tr("It stands again.") if withdrawn else self.tr("It is withdrawn; the history keeps it.")
        self._office.act(work, lambda _nothing: self._done(told))

    def _done(self, told: str) -> None:
        self.reason.clear()
        self._tools.tell(Notice(tone="good", happened=told))
