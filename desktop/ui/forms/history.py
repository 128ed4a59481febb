"""The past of a record: every entry with who, when and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.casework.identity import group_identity
from desktop.casework.look import Look, declared
from desktop.journal.clock import as_datetime
from desktop.records.values import PRESENT
from desktop.ui.times import moment
from desktop.ui.widgets import chip, clear, column, label, row, rule

if TYPE_CHECKING:
    from desktop.casework.ports import HistoryEntry, Sitting
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


class _Basis(msgspec.Struct):
    reason: str = ""


def steps(desk: Lists, record: bytes, sitting: Sitting | None = None) -> list[Step]:
    """Return the past of a record as whoever sits here may read it, newest first."""
    look = Look(desk, group_identity(desk, sitting) if sitting else "")
    entries = desk.history(record)[: -MOST - 1 : -1]
    return [_step(look, entry) for entry in entries if entry.operation.cell.field.partition(".")[2] != "ref"]


def _step(look: Look, entry: HistoryEntry) -> Step:
    op = entry.operation
    known = declared(op.cell.field)
    name = QCoreApplication.translate("records", known[1].label) if known else op.cell.field
    if known and op.cell.element:
        sign = "+" if op.value == PRESENT else "\N{MINUS SIGN}"
        text = f"{sign} {look.shown(known[1], msgspec.json.encode(op.cell.element))}"
    else:
        text = look.shown(known[1], op.value) if known else op.value.decode(errors="replace")
    return Step(
        field=name,
        text=text,
        person=entry.origin.person,
        session=entry.origin.session,
        when=moment(as_datetime(op.time)),
        reason=_reason(op.basis),
        effective=entry.effective,
    )


def _reason(basis: bytes) -> str:
    """Return the reason that an entry gives, "" for none and for what a careless program has written there."""
    try:
        return msgspec.json.decode(basis, type=_Basis).reason if basis else ""
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""


class History(QWidget):
    """Shows the steps."""

    def __init__(self, office: Office) -> None:
        """Begin with none."""
        super().__init__()
        self._office = office
        self._layout = column(gap="m")
        self._layout.setContentsMargins(0, 10, 10, 10)
        self.setLayout(self._layout)
        self._wanted: tuple[bytes, Sitting | None] = (b"", None)

    def show_record(self, record: bytes) -> None:
        """Read the past of a record, which may take a moment, and show it."""
        wanted = record, self._office.sitting
        if wanted != self._wanted:
            clear(self._layout)  # another person here may not read what was opened for this one
        self._wanted = wanted
        self._office.ask(lambda desk, _task: steps(desk, *wanted), lambda found: self._show(wanted, found))

    def _show(self, wanted: tuple[bytes, Sitting | None], found: list[Step]) -> None:
        if wanted != self._wanted or wanted[1] != self._office.sitting:
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
