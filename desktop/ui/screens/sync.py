"""Synchronise: the registry's address, what is under way, and what went, came and waits.

It works in a thread and on a connection to the desk of its own: whoever writes meanwhile is not kept waiting.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QProgressBar

from desktop import wiring
from desktop.exchange.errors import Stopped
from desktop.exchange.line import Control, Means
from desktop.store.desk import DeskFile
from desktop.ui.notices import Notice
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import Choice, button, card, column, holder, label, row, scrolled
from desktop.ui.worker import FULL, Worker

if TYPE_CHECKING:
    from desktop.exchange.sync import Report
    from desktop.ui.office import Changed
    from desktop.ui.worker import Task

_KBIT: Final = 125  # bytes a second
_RATES: Final = (64, 256, 1_000, 4_000, 16_000)  # kbit/s that others on the line leave to one


class Sync(Screen):
    """One button that brings what is here and gets what others brought; it may rest, and be stopped, at any time."""

    def __init__(self, tools: Tools) -> None:
        """Offer the address that was used last."""
        super().__init__(tools)
        self.head(
            self.tr("Synchronise"),
            self.tr(
                "With the registry, where there is a network.  Without one everything waits here, and nothing is lost."
            ),
        )
        self._control = Control()
        self._resting = False
        self._worker: Worker | None = None
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("The registry's address"))
        self.address.setPlaceholderText("http://192.168.1.5:8420")
        self.address.returnPressed.connect(self._begin)  # as whatever scans it ends
        self.proxy = QLineEdit()
        self.proxy.setAccessibleName(self.tr("Proxy"))
        self.rate = Choice(self.tr("At most"))
        self.rate.addItem(self.tr("As fast as the line"), 0)
        for rate in _RATES:
            self.rate.addItem(self.locale().toString(rate) + self.tr(" kbit/s"), rate)
        self.do = button(
            self.tr("Synchronise"), self._begin, picture="arrows-clockwise", kind="primary", keys="Ctrl+Return"
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, FULL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.rest = button(self.tr("Pause"), self._rest_or_go_on, picture="pause")
        self.stop = button(self.tr("Stop"), self._stop, picture="x", keys="Escape")
        self._work = holder(row(self._bar, self.rest, self.stop, gap="m"))
        self._work.hide()
        self.went, self.came, self.waits = (label("", "strong") for _ in range(3))
        self._kept = label("", "muted")
        form = card(
            label(self.tr("The registry's address, as it shows it"), "strong"), self.address,
            label(self.tr("Proxy, where the network asks for one"), "muted"), self.proxy,
            label(self.tr("At most"), "muted"), row(self.rate, None), row(self.do, None), gap="s",
        )  # fmt: skip
        self.told = card(self.went, self.came, self.waits, self._kept, gap="s")
        self.told.hide()
        self.body.addWidget(scrolled(holder(column(form, self.told, None))), 1)
        self.body.addWidget(self._work)
        self.office.opened.connect(self._another_desk)
        self._another_desk()

    def arrive(self) -> None:
        """Begin at the address, or at the button where that is known."""
        (self.do if self.address.text() else self.address).setFocus()

    def redraw(self, changed: Changed) -> None:
        """Nothing here rests on records."""

    def _another_desk(self) -> None:
        self._control.stop()
        reader = self.office.reader
        self.address.setText(reader.setting(wiring.REGISTRY_ADDRESS) if reader else "")
        self.told.hide()

    # ---- doing it ----------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        path, sitting, address = self.office.path, self.office.sitting, self.address.text().strip()
        if self._worker or path is None or sitting is None:
            return
        means = Means(proxy=self.proxy.text().strip(), rate=self.rate.currentData() * _KBIT)
        control = self._control = Control()

        def work(task: Task) -> Report:
            control.tell = lambda _what, done, total: task.reached(done, total)
            with closing(DeskFile.open(path)) as desk:
                return wiring.synchronise(desk, sitting, path, address, means, control)

        def done(report: Report) -> None:
            self._end()
            self._tell(report)

        def fail(fault: Exception) -> None:
            self._end()
            if isinstance(fault, Stopped):
                self.tools.tell(Notice(tone="good", happened=self.tr("Stopped: what has gone and come stays.")))
            else:
                self.tools.fail(fault)

        self._worker = Worker("sync", self)
        self._set_resting(resting=False)
        self._bar.setValue(0)
        self._work.show()
        self.do.setEnabled(False)
        self._worker.start(work, done, fail, self._bar.setValue)

    def _end(self) -> None:
        if self._worker:
            self._worker.finish()
        self._worker = None
        self._work.hide()
        self.do.setEnabled(True)
        self.office.look_again()

    def _rest_or_go_on(self) -> None:
        self._set_resting(resting=not self._resting)

    def _set_resting(self, *, resting: bool) -> None:
        self._resting = resting
        (self._control.pause if resting else self._control.resume)()
        self.rest.setText(self.tr("Go on") if resting else self.tr("Pause"))

    def _stop(self) -> None:
        self._control.stop()

    def _tell(self, report: Report) -> None:
        self.told.show()
        self.went.setText(self.tr("Went: {count}").format(count=report.went))
        self.came.setText(self.tr("Came: {count}").format(count=report.came))
        self.waits.setText(self.tr("Waits here: {count}").format(count=report.waits))
        lines = []
        if not report.reached:
            lines.append(self.tr("The registry cannot be reached now.  Work on; try again when there is a network."))
        if report.awaiting:
            lines.append(self.tr("The registry keeps your enrolment request until the secretariat grants it."))
        if report.quarantined:
            told = self.tr("{count} of what went is kept there in quarantine: ask the secretariat.")
            lines.append(told.format(count=len(report.quarantined)))
        self._kept.setText("\n".join(lines))
        self._kept.setVisible(bool(lines))
