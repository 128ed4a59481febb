"""Notices: what happened, what is safe, what to do next; they stand beside the work and never in its way."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.records.errors import StocktakeError
from desktop.ui.said import advice
from desktop.ui.times import moment
from desktop.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

MOST: Final = 3  # at once; older ones make room
SHOWN_MS: Final = 9_000  # how long good news stays; what asks for something stays until it is put away
translate = QCoreApplication.translate
_log = logging.getLogger("stocktake.window")


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to be told: ``tone`` is good, warn or bad; ``act`` is one thing to do about it, named ``action``.

    Where that is to go to a screen, ``leads`` names it: the notice goes once one is there.
    """

    tone: str
    happened: str
    safe: str = ""
    todo: str = ""
    action: str = ""
    act: Callable[[], None] | None = None
    leads: str = ""


def about(fault: Exception) -> Notice:
    """Return what to tell about an error: its advice, or that the program itself is at fault."""
    if isinstance(fault, StocktakeError):
        happened, safe, todo = advice(fault)
        return Notice(tone="warn", happened=happened, safe=safe, todo=todo)
    _log.error("A fault of the program", exc_info=fault)
    return Notice(
        tone="bad",
        happened=translate("words", "Something in this program went wrong, and what was asked for was not done."),
        safe=translate("words", "Everything that was kept or put on record before is safe."),
        todo=translate(
            "words",
            "Try again.  If it happens again, send the log, which holds none of your entries, to the secretariat.",
        ),
    )


def not_closed(until: dt.datetime) -> Notice:
    """Return what to tell where a desk was not closed the last time: until when all is kept."""
    return Notice(
        tone="warn",
        happened=translate("words", "Stocktake was not closed properly the last time."),
        safe=translate("words", "Everything up to {time} is saved.").format(time=moment(until)),
        todo=translate("words", "A line that was being typed comes back once you have taken your seat."),
    )


class NoticeBar(QWidget):
    """The newest notices, newest on top."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self._layout: QVBoxLayout = column(gap="s")
        self._layout.setContentsMargins(24, 12, 24, 0)
        self.setLayout(self._layout)
        self.hide()

    def tell(self, notice: Notice) -> None:
        """Show a notice, and say it to whoever listens instead of looking."""
        for old in self._cards():
            if old.passing:
                self._remove(old)
        shown = _Card(notice, self._remove)
        self._layout.insertWidget(0, shown)
        self.show()
        for old in self._cards()[MOST:]:
            self._remove(old)
        if shown.passing:
            QTimer.singleShot(SHOWN_MS, shown, lambda: self._remove(shown))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, shown.text))

    def gone_to(self, name: str) -> None:
        """Put away what asked to go to this screen."""
        for one in self._cards():
            if one.leads == name:
                self._remove(one)

    def clear(self) -> None:
        """Put all notices away."""
        for one in self._cards():
            self._remove(one)

    def texts(self) -> list[str]:
        """Return what stands there, newest first."""
        return [one.text for one in self._cards()]

    def _cards(self) -> list[_Card]:
        items = (self._layout.itemAt(at) for at in range(self._layout.count()))
        return [one for item in items if item and isinstance(one := item.widget(), _Card)]

    def _remove(self, shown: QWidget) -> None:
        self._layout.removeWidget(shown)
        shown.hide()
        shown.deleteLater()
        self.setVisible(self._layout.count() > 0)


class _Card(QFrame):
    """One notice."""

    def __init__(self, notice: Notice, remove: Callable[[QWidget], None]) -> None:
        super().__init__()
        self.passing = notice.tone == "good" and not notice.act  # makes room for the next, and goes by itself
        self.leads = notice.leads
        self.text = " ".join(filter(None, (notice.happened, notice.safe, notice.todo)))
        self.setProperty("card", notice.tone)
        self.setAccessibleName(self.text)
        words = column(label(notice.happened, "strong"), gap="xs")
        rest = " ".join(filter(None, (notice.safe, notice.todo)))
        if rest:
            words.addWidget(label(rest))
        away = button("", lambda: remove(self), picture="x", kind="plain", tip=self.tr("Put this notice away"))
        line = row(words, gap="m", margin="s")
        line.setStretch(0, 1)
        if notice.act:
            act = notice.act

            def go() -> None:
                remove(self)
                act()

            line.addWidget(button(notice.action, go))
        line.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
