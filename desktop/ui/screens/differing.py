"""Differing entries: a queue, the values side by side, and reconciliation with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QStackedWidget,
)

from desktop.casework import decide
from desktop.casework.look import Look, declared, plain
from desktop.journal.clock import as_datetime
from desktop.trust.rights import RECONCILERS
from desktop.trust.roster import Role
from desktop.ui.delegates import WrappedDelegate
from desktop.ui.difference import marked
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Pair, Sides
from desktop.ui.times import moment
from desktop.ui.widgets import Empty, button, card, chip, clear, column, holder, label, restyle, row, scrolled
from desktop.ui.words import role_label

if TYPE_CHECKING:
    from desktop.casework.ports import Difference, Origin, Sitting
    from desktop.store.desk import DeskFile
    from desktop.store.lists import Lists

_CARD = 15  # heights of the text that a value needs
_CHOICES = 9  # that a key chooses


@dataclass(frozen=True, slots=True)
class _Value:
    stored: bytes
    text: str
    origins: tuple[tuple[Origin, str], ...]  # with when


@dataclass(frozen=True, slots=True)
class _Case:
    difference: Difference
    ref: str
    title: str
    field: str
    values: tuple[_Value, ...]


def cases(desk: Lists) -> list[_Case]:
    """Return every difference in words; heads that say the same stand together."""
    look = Look(desk) if desk.packs() else None
    return [_case(desk, look, one) for one in desk.differences()] if look else []


def _case(desk: Lists, look: Look, one: Difference) -> _Case:
    record, known = desk.record(one.cell.record), declared(one.cell.field)
    values: dict[bytes, list[tuple[Origin, str]]] = {}
    for head in one.heads:
        values.setdefault(head.value, []).append((desk.origin(head.op), moment(as_datetime(head.time))))
    return _Case(
        difference=one,
        ref=look.reference(record) if record else "",
        title=look.title(record) if record else "",
        field=QCoreApplication.translate("records", known[1].label) if known else one.cell.field,
        values=tuple(
            _Value(stored, look.shown(known[1], stored) if known else plain(stored), tuple(origins))
            for stored, origins in values.items()
        ),
    )


class Differing(Screen):
    """The queue at the side; its first case open."""

    def __init__(self, tools: Tools) -> None:
        """Read the queue."""
        super().__init__(tools)
        self.head(
            self.tr("Differing entries"),
            self.tr("Several people wrote different things of one fact.  Every value stays in the history."),
        )
        self._cases: list[_Case] = []
        self._shown: _Case | None = None
        self.queue = QListWidget()
        self.queue.setAccessibleName(self.tr("Differing entries"))
        self.queue.setWordWrap(True)
        self.queue.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._delegate = WrappedDelegate()
        self.queue.setItemDelegate(self._delegate)
        self.queue.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queue.currentRowChanged.connect(self._open)
        self._inside = column(gap="m")
        self._inside.setContentsMargins(8, 0, 8, 8)
        self.group = QButtonGroup(self)
        self.group.idToggled.connect(self._choose)
        self._cards: list[QFrame] = []
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why this value stands, in a sentence"))
        self.reason.setAccessibleName(self.tr("Reason for the reconciliation"))
        self.reason.textChanged.connect(lambda _text: self._settle())
        self.do = button(self.tr("Reconcile"), self._reconcile, picture="check", kind="primary", keys="Ctrl+Return")
        self._told = label("", "muted")
        self._foot = holder(column(label(self.tr("Reason"), "strong"), row(self.reason, self.do), gap="xs"))
        detail = holder(column(scrolled(holder(self._inside)), self._told, self._foot, gap="s"))
        self._pages = QStackedWidget()
        self.pair = Pair(self.queue, detail, sizes=(260, 720))
        self.queue.itemClicked.connect(lambda _item: self.pair.show_detail())
        self.queue.itemActivated.connect(lambda _item: self.pair.show_detail())
        self._pages.addWidget(self.pair)
        self._pages.addWidget(
            Empty("checks", self.tr("No entries differ"), self.tr("What everybody wrote here agrees."))
        )
        self.body.addWidget(self._pages, 1)
        for number in range(_CHOICES):
            QShortcut(QKeySequence(f"Alt+{number + 1}"), self, lambda number=number: self._press(number))
        self._read()

    def arrive(self) -> None:
        """Begin at the queue."""
        self.queue.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Read the queue again."""
        if changed.records or changed.everything:
            self._read()

    def _read(self) -> None:
        self.office.ask(lambda desk, _task: cases(desk), self._show)

    def _show(self, found: list[_Case]) -> None:
        before = self._shown.difference.cell if self._shown else None
        if found == self._cases and found:
            self._settle()
            return
        self._cases, self._shown = found, None
        self.queue.blockSignals(True)
        self.queue.clear()
        for one in found:
            self.queue.addItem(QListWidgetItem(f"{one.title}\n{one.ref} · {one.field}"))
        self.queue.blockSignals(False)
        self._pages.setCurrentIndex(0 if found else 1)
        at = next((at for at, one in enumerate(found) if one.difference.cell == before), 0)
        self.queue.setCurrentRow(at if found else -1)

    def _open(self, at: int) -> None:
        if not 0 <= at < len(self._cases):
            return
        self._shown = self._cases[at]
        clear(self._inside)
        self._cards.clear()
        for old in self.group.buttons():
            self.group.removeButton(old)
        self._inside.addWidget(label(f"{self._shown.ref}  {self._shown.title}", "lead"))
        self._inside.addWidget(label(self._shown.field, "strong"))
        cards = [holder(column(self._card(number, one), None)) for number, one in enumerate(self._shown.values)]
        self._inside.addWidget(Sides(*cards, stretch=(1,) * len(cards), room=_CARD * len(cards)))
        self._inside.addStretch(1)
        self.reason.clear()
        self._settle()

    def _card(self, number: int, value: _Value) -> QFrame:
        pick = QRadioButton(self.tr("This stands (Alt+{number})").format(number=number + 1))
        pick.setAccessibleDescription(value.text)
        self.group.addButton(pick, number)
        others = [one.text for one in (self._shown.values if self._shown else ()) if one is not value]
        text = label("")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setText(marked(value.text, others, self.theme.colours) if value.text else self.tr("(nothing)"))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made = card(text, gap="m")
        inside = made.inside
        for origin, when in value.origins:
            who = label(self.office.name_of(origin.person), "strong")
            where = " · ".join(filter(None, (role_label(origin.role), origin.session, when)))
            inside.addWidget(who)
            inside.addWidget(label(where, "small"))
            if origin.verdict == "unsealed":
                inside.addWidget(chip(self.tr("not sealed yet")))
        inside.addWidget(pick)
        self._cards.append(made)
        return made

    def _press(self, number: int) -> None:
        if (pick := self.group.button(number)) and pick.isEnabled():
            pick.setChecked(True)
            self.reason.setFocus()

    def _choose(self, number: int, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        if number < len(self._cards):
            restyle(self._cards[number], "card", "chosen" if on else "true")
        self._settle()

    def _settle(self) -> None:
        sitting = self.office.sitting
        may = sitting is not None and Role(sitting.role) in RECONCILERS
        for pick in self.group.buttons():
            pick.setEnabled(may)
        self._foot.setVisible(may)
        self._told.setVisible(not may)
        self._told.setText(
            self.tr("The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat "
                    "show every value, [under verification].")
        )  # fmt: skip
        self.do.setEnabled(may and self.group.checkedId() >= 0 and bool(self.reason.text().strip()))

    def _reconcile(self) -> None:
        if self._shown is None or not self.do.isEnabled():
            return
        one, reason = self._shown.difference, self.reason.text()
        value = self._shown.values[self.group.checkedId()].stored
        self.do.setEnabled(False)

        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            return None, Changed.by(decide.reconcile(desk, sitting, one, value, reason))

        told = self.tr("Reconciled: {field} of {ref}.").format(field=self._shown.field, ref=self._shown.ref)
        self.office.act(work, lambda _nothing: self.tools.tell(Notice(tone="good", happened=told)))
