"""The past of a record: every entry with who, when and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.casework.look import Look, declared
from desktop.journal.clock import as_datetime
from desktop.ui.times import moment
from desktop.ui.widgets import chip, clear, column, label, row, rule

if TYPE_CHECKING:
    from desktop.casework.ports import HistoryEntry
    from desktop.store.lists import Lists
    from desktop.ui.office import Office

MOST = 60  # steps shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One entry of the past, in words."""

    field: str
    text: str
    person: str
    session: str
    when: str
    reason: str
    effective: bool


def steps(desk: Lists, record: bytes) -> list[Step]:
    """Return the past of a record, newest first."""
    look = Look(desk)
    entries = desk.history(record)[: -MOST - 1 : -1]
    return [_step(look, entry) for entry in entries if entry.operation.cell.field.partition(".")[2] != "ref"]


def _step(look: Look, entry: HistoryEntry) -> Step:
    op = entry.operation
    known = declared(op.cell.field)
    name = QCoreApplication.translate("records", known[1].label) if known else op.cell.field
    if known and op.cell.element:
        sign = "+" if op.value == b"true" else "\N{MINUS SIGN}"
        text = f"{sign} {look.shown(known[1], msgspec.json.encode(op.cell.element))}"
    else:
        text = look.shown(known[1], op.value) if known else op.value.decode(errors="replace")
    reason = msgspec.json.decode(op.basis).get("reason", "") if op.basis else ""
    return Step(
        field=name,
        text=text,
        person=entry.origin.person,
        session=entry.origin.session,
        when=moment(as_datetime(op.time)),
        reason=str(reason),
        effective=entry.effective,
    )


class History(QWidget):
    """Shows the steps."""

    def __init__(self, office: Office) -> None:
        """Begin with none."""
        super().__init__()
        self._office = office
        self._layout = column(gap="m")
        self._layout.setContentsMargins(0, 10, 10, 10)
        self.setLayout(self._layout)
        self._wanted = b""

    def show_record(self, record: bytes) -> None:
        """Read the past of a record, which may take a moment, and show it."""
        self._wanted = record
        self._office.ask(lambda desk, _task: steps(desk, record), lambda found: self._show(record, found))

    def _show(self, record: bytes, found: list[Step]) -> None:
        if record != self._wanted:
            return
        clear(self._layout)
        for step in found:
            who = " · ".join(filter(None, (self._office.name_of(step.person), step.session, step.when)))
            head = row(label(step.field, "strong", wrap=False), None)
            if not step.effective:
                head.addWidget(chip(self.tr("no effect"), "warn"))
            parts = column(head, label(step.text or "—"), label(who, "small"), gap="xs")
            if step.reason:
                parts.addWidget(label(self.tr("Reason: {text}").format(text=step.reason), "muted"))
            self._layout.addLayout(parts)
            self._layout.addWidget(rule())
        self._layout.addStretch(1)
