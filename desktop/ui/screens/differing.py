"""Differing entries, and what else is to be looked at: a queue at the side, the case that is open beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QStackedWidget

from desktop.ui import cases
from desktop.ui.claiming import Claiming
from desktop.ui.delegates import WrappedDelegate
from desktop.ui.looking import Looking
from desktop.ui.notices import Notice
from desktop.ui.reconciling import Reconciling
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Pair
from desktop.ui.widgets import Empty, button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from desktop.ui.cases import Case
    from desktop.ui.office import Changed


class Differing(Screen):
    """The queue at the side; its first case open."""

    def __init__(self, tools: Tools) -> None:
        """Read the queue."""
        super().__init__(tools)
        self.look = button(self.tr("Look for duplicates"), self._look, picture="magnifying-glass")
        self.head(
            self.tr("Differing entries"),
            self.tr("Several people wrote different things of one fact.  Every value stays in the history."),
            self.look,
        )
        self._cases: list[Case] = []
        self._read_cases: list[Case] = []
        self._alike: list[Case] = []
        self.queue = QListWidget()
        self.queue.setAccessibleName(self.tr("Differing entries"))
        self.queue.setWordWrap(True)
        self.queue.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._delegate = WrappedDelegate()
        self.queue.setItemDelegate(self._delegate)
        self.queue.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queue.currentRowChanged.connect(self._open)
        self.reconciling, self.looking = Reconciling(tools), Looking(tools, self._done)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.reconciling)
        self.detail.addWidget(self.looking)
        self.pair = Pair(self.queue, self.detail, sizes=(260, 720))
        self.queue.itemClicked.connect(lambda _item: self.pair.show_detail())
        self.queue.itemActivated.connect(lambda _item: self.pair.show_detail())
        self._pages = QStackedWidget()
        self._pages.addWidget(self.pair)
        self._pages.addWidget(
            Empty("checks", self.tr("No entries differ"), self.tr("What everybody wrote here agrees."))
        )
        self.claims = Claiming(self.office, self)
        self.claims.changed.connect(self._show_claims)
        self.claimed = label("", "strong")
        self.claimed.hide()
        self.body.addWidget(self.claimed)
        self.body.addWidget(self._pages, 1)
        self._read()

    def arrive(self) -> None:
        """Begin at the queue, or where nothing is in it at what may still be looked for."""
        (self.queue if self._cases else self.look).setFocus()

    def redraw(self, changed: Changed) -> None:
        """Read the queue again."""
        if changed.records or changed.everything:
            self._read()

    def _read(self) -> None:
        self.office.ask(lambda desk, _task: cases.cases(desk), self._show)

    def _look(self) -> None:
        """Look for records that may be of one thing: when somebody asks, as it takes a moment on a large desk."""
        self.look.setEnabled(False)
        self.office.ask(lambda desk, _task: cases.alike(desk), self._show_alike, self._fail)

    def _fail(self, fault: Exception) -> None:
        self.look.setEnabled(True)
        self.tools.fail(fault)

    def _show_alike(self, found: list[Case]) -> None:
        self.look.setEnabled(True)
        self._alike = found
        told = self.tr("Pairs that may be of one thing: {count}.").format(count=self.locale().toString(len(found)))
        self.tools.tell(Notice(tone="good", happened=told))
        self._fill([*self._read_cases, *found])

    def _show(self, found: list[Case]) -> None:
        self._read_cases = found
        self._fill([*found, *self._alike])

    def _done(self, case: Case) -> None:
        """Take away what nobody has to be asked again."""
        self._alike = [one for one in self._alike if one != case]
        self._fill([*self._read_cases, *self._alike])

    def _fill(self, found: list[Case]) -> None:
        shown = self._shown
        self.reconciling.look_again()
        self.looking.settle()
        if found == self._cases and found:
            return
        begun = not self._cases and self.isAncestorOf(QApplication.focusWidget() or self)
        self._cases = found
        self.queue.blockSignals(True)
        self.queue.clear()
        for one in found:
            self.queue.addItem(QListWidgetItem(self._words(one)))
        self.queue.blockSignals(False)
        self._pages.setCurrentIndex(0 if found else 1)
        at = next((at for at, one in enumerate(found) if shown and one.key == shown.key), 0)
        self.queue.blockSignals(bool(found) and found[at] == shown)  # what is being typed stays
        self.queue.setCurrentRow(at if found else -1)
        self.queue.blockSignals(False)
        if begun:
            self.arrive()
        self._claim(visible=self.isVisible())

    @property
    def _shown(self) -> Case | None:
        """The case that is open."""
        pane = self.detail.currentWidget()
        return pane.case if isinstance(pane, (Reconciling, Looking)) else None

    # ---- who is on what --------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Let the others see what is open here."""
        super().showEvent(event)
        self._claim(visible=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the others see that nothing is any more."""
        super().hideEvent(event)
        self._claim(visible=False)

    def _claim(self, *, visible: bool) -> None:
        at = self.queue.currentRow()
        open_ = self._cases[at].difference if visible and 0 <= at < len(self._cases) else None
        self.claims.on(open_.cell if open_ else None)
        self._show_claim()

    def _show_claims(self) -> None:
        for at, one in enumerate(self._cases):
            self.queue.item(at).setText(self._words(one))
        self._show_claim()

    def _show_claim(self) -> None:
        at = self.queue.currentRow()
        who = self._who(self._cases[at]) if 0 <= at < len(self._cases) else ""
        self.claimed.setText(who)
        self.claimed.setVisible(bool(who))

    def _who(self, one: Case) -> str:
        return self.claims.who(one.difference.cell) if one.difference else ""

    def _words(self, one: Case) -> str:
        """Return what stands in the queue."""
        return "\n".join(filter(None, [one.title, self._kind(one), self._who(one)]))

    def _kind(self, one: Case) -> str:
        """Return what a case is about, in a line."""
        kinds = {
            "against": self.tr("written to after a withdrawal"),
            "dangling": self.tr("leads to what is withdrawn"),
            "rule": self.tr("cannot be so together"),
            "newer": self.tr("of a newer release"),
            "alike": self.tr("perhaps the same"),
        }
        words = [one.ref, one.field if one.kind != "newer" else "", kinds.get(one.kind, "")]
        return " · ".join(filter(None, [*words, self.tr("waits") if one.waits else ""]))

    def _open(self, at: int) -> None:
        if not 0 <= at < len(self._cases):
            return
        case = self._cases[at]
        pane = self.reconciling if case.kind == "differs" else self.looking
        self.detail.setCurrentWidget(pane)
        pane.show_case(case)
        self._claim(visible=self.isVisible())
