"""Quarantine: what is not believed and waits; the secretariat lets it in or turns it away, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget

from desktop.casework import quarantine
from desktop.trust.roster import Role
from desktop.trust.verdicts import Verdict
from desktop.ui.delegates import WrappedDelegate
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.said import said
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import Empty, button, column, holder, label, line, row
from desktop.ui.words import role_label, verdict_label

if TYPE_CHECKING:
    from desktop.casework.ports import HeldSegment, Sitting
    from desktop.store.desk import DeskFile

MOST: Final = 500  # segments listed


class Quarantine(Screen):
    """The segments that wait, and one word on the one that is chosen."""

    def __init__(self, tools: Tools) -> None:
        """Read what waits."""
        super().__init__(tools)
        self.head(
            self.tr("Quarantine"), self.tr("What is not believed is kept and has no effect.  Ask who wrote it first.")
        )
        self._waiting: list[HeldSegment] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Segments that wait"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = WrappedDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.currentRowChanged.connect(lambda _at: self._choose())
        self.reason = line(self.tr("Reason, in a sentence"))
        self.reason.textChanged.connect(lambda _text: self._choose())
        self.let = button(self.tr("Let it in"), lambda: self._decide(admit=True), picture="check", kind="primary")
        self.turn = button(self.tr("Turn it away"), lambda: self._decide(admit=False), picture="x")
        self.enrol = button(self.tr("Enrol the writer"), lambda: tools.go("people"), picture="identification-card")
        acts = row(self.reason, self.let, self.turn, self.enrol)
        acts.setStretch(0, 1)
        self._foot = holder(acts)
        self._more = label("", "small")
        self._pages = QStackedWidget()
        shown = column(self.list, self._more, self._foot, gap="s")
        shown.setStretch(0, 1)
        self._pages.addWidget(holder(shown))
        self._pages.addWidget(Empty("checks", self.tr("Nothing waits"), self.tr("Everything here is believed.")))
        self.body.addWidget(self._pages, 1)
        self._read()

    def arrive(self) -> None:
        """Begin at what waits."""
        self.list.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Read again what waits."""
        if changed.records or changed.everything:
            self._read()

    def _read(self) -> None:
        self.office.ask(lambda desk, _task: quarantine.waiting(desk), self._show)

    def _show(self, found: list[HeldSegment]) -> None:
        chosen = self._chosen()
        self._waiting = found[:MOST]
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._waiting:
            self.list.addItem(QListWidgetItem(self._words(one)))
        names = [one.hash for one in self._waiting]
        self.list.setCurrentRow(names.index(chosen.hash) if chosen and chosen.hash in names else 0)
        self.list.blockSignals(False)
        more = self.tr("Shown: {count} of {all}").format(count=len(self._waiting), all=len(found))
        self._more.setText(more if len(found) > MOST else "")
        self._pages.setCurrentIndex(0 if found else 1)
        self._choose()

    def _words(self, one: HeldSegment) -> str:
        header = one.header
        who = " · ".join(filter(None, (self.office.name_of(header.person), role_label(header.role), header.session)))
        numbers = self.tr("Entries {first} to {last}").format(first=header.first, last=header.last)
        why = ": ".join(filter(None, (verdict_label(one.verdict), said(one.reason))))
        return f"{who}\n{numbers} · {why}"

    def _chosen(self) -> HeldSegment | None:
        at = self.list.currentRow()
        return self._waiting[at] if 0 <= at < len(self._waiting) else None

    def _choose(self) -> None:
        """Offer what can be done about the one that is chosen."""
        one, sitting = self._chosen(), self.office.sitting
        awaiting = one is not None and one.verdict is Verdict.AWAITING
        self._foot.setVisible(sitting is not None and sitting.role == Role.SECRETARIAT)
        self.enrol.setVisible(awaiting)
        self.reason.setVisible(not awaiting)
        for act in (self.let, self.turn):
            act.setVisible(not awaiting)
            act.setEnabled(one is not None and bool(self.reason.text().strip()))

    def _decide(self, *, admit: bool) -> None:
        one, reason = self._chosen(), self.reason.text()
        if one is None:
            return

        def work(desk: DeskFile, sitting: Sitting) -> tuple[HeldSegment, Changed]:
            return quarantine.decide(desk, sitting, one, admit=admit, reason=reason), Changed(everything=True)

        def done(after: HeldSegment) -> None:
            self.reason.clear()
            self.tools.tell(Notice(tone="good", happened=f"{verdict_label(after.verdict)}: {self._words(after)}"))

        self.office.act(work, done)
