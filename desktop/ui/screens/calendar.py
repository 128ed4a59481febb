"""The calendar: cycles, windows, meetings, sessions and what is due, drawn over time and listed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.casework import agenda
from desktop.casework.figures.kinds import calendar_of
from desktop.casework.identity import now
from desktop.exchange.folder import write_file
from desktop.records.calendar import ics
from desktop.ui import ask
from desktop.ui.figure_view import FigureView
from desktop.ui.figures_model import readable, say
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import Choice, button

if TYPE_CHECKING:
    from desktop.casework.figures.model import Cell, Figure
    from desktop.store.desk import DeskFile
    from desktop.store.lists import Lists

_DRAWN: Final = 200  # rows
_LAST: Final = dt.date.max - dt.timedelta(days=1)
_KIND: Final = 3  # the column that says what something is


class Calendar(Screen):
    """What falls into a time, of one kind or of all."""

    def __init__(self, tools: Tools) -> None:
        """Show the months to come."""
        super().__init__(tools)
        self.time = Choice(self.tr("Time"))
        for words, back, ahead in (
            (self.tr("Three months"), 0, 92),
            (self.tr("A year"), 31, 365),
            (self.tr("Overdue and past year"), 365, 0),
            (self.tr("All days"), None, None),
        ):
            self.time.addItem(words, (back, ahead))
        self.kind = Choice(self.tr("Kind"))
        self.kind.addItem(self.tr("Everything"), "")
        for choice in (self.time, self.kind):
            choice.setMinimumContentsLength(12)
            choice.activated.connect(lambda _at: self._narrow())
        save = button(self.tr("Save…"), self._save, picture="calendar-blank")
        save.setToolTip(self.tr("As a file that other calendars read (.ics)"))
        self.head(self.tr("Calendar"), "", self.kind, self.time, save)
        self._whole: Figure | None = None
        self.view = FigureView(tools, drawn=_DRAWN)
        self.view.title.hide()
        self.body.addWidget(self.view, 1)
        self._read()

    def arrive(self) -> None:
        """Begin at the list."""
        self.view.table.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Compute the calendar anew."""
        if changed.records or changed.everything:
            self._read()

    def _read(self) -> None:
        audience = readable(self.office.sitting)
        if self.office.look() is None:
            return

        def work(desk: Lists, _task: object) -> Figure:
            return calendar_of(desk, audience=audience, moment=now())

        self.office.ask(work, self._show)

    def _show(self, found: Figure) -> None:
        self._whole = found
        chosen = self.kind.currentData()
        kinds = dict.fromkeys(row[_KIND].text for row in found.table.rows)
        self.kind.clear()
        self.kind.addItem(self.tr("Everything"), "")
        for kind in sorted(kinds, key=say):
            self.kind.addItem(say(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self._narrow()

    def _narrow(self) -> None:
        """Show what falls into the time, of the kind, that was chosen."""
        if self._whole is None:
            return
        today, (back, ahead) = dt.date.fromisoformat(now()[:10]), self.time.currentData()
        first = None if back is None else today - dt.timedelta(days=back)
        last = None if ahead is None else today + dt.timedelta(days=ahead)
        kind, table = self.kind.currentData(), self._whole.table
        rows = tuple(
            row for row in table.rows if kind in ("", row[_KIND].text) and _falls(row, first or dt.date.min, last)
        )
        self.view.show_figure(replace(self._whole, table=replace(table, rows=rows)), first, last, today.isoformat())

    def _save(self) -> None:
        """Write cycles, windows, meetings and what is due as a file for other calendars."""
        path = ask.save_file(self, self.tr("Save as calendar"), Path("calendar.ics"), self.tr("Calendars (*.ics)"))
        if path is None:
            return
        audience = readable(self.office.sitting)
        said = Notice(tone="good", happened=self.tr("Saved {file}.").format(file=path.name))

        def work(desk: DeskFile, _task: object) -> tuple[None, Changed]:
            write_file(path, ics(agenda.events(desk, audience), stamp=now()).encode())
            return None, Changed()

        self.office.run(work, lambda _none: self.tools.tell(said))


def _falls(row: tuple[Cell, ...], first: dt.date, last: dt.date | None) -> bool:
    begins, ends = row[1].text, row[2].text
    return ends >= first.isoformat() and begins <= (last or _LAST).isoformat()
