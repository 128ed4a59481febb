"""Home: what comes first, how the desk stands, what is due, and what waits for somebody."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from desktop.casework import identity
from desktop.exchange.folder import write_file
from desktop.records.errors import StocktakeError
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Role, root_fingerprint
from desktop.ui import ask
from desktop.ui.first import First, first
from desktop.ui.lines import Line
from desktop.ui.notices import Notice
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Sides
from desktop.ui.times import day, day_and_time
from desktop.ui.widgets import button, card, clear, column, holder, label, row, scrolled
from desktop.ui.words import ICONS, OTHER_ICON, type_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.store.lists import Lists
    from desktop.ui.ahead import Ahead, Due
    from desktop.ui.office import Changed
    from desktop.ui.standing import Standing

_TILES = 40  # heights of the text that three tiles need beside each other
_LISTS = 44  # the same for what is overdue and what comes
_SHOWN: Final = 6  # lines of each
_PLACES: Final = {"pledge": "pledges", "session": "log", "question": "differing"}  # where a kind is dealt with


class Home(Screen):
    """By role: one large action, what differs, what waits, the last hand-over, what is due."""

    def __init__(self, tools: Tools) -> None:
        """Show what is known at once; counts and days follow."""
        super().__init__(tools)
        self._standing: Standing | None = None
        self._ahead: Ahead | None = None
        self._inside = column(gap="l", margin="s")
        self.body.addWidget(scrolled(holder(self._inside)), 1)
        self._fill()

    def arrive(self) -> None:
        """Begin at the one large action."""
        self._first.setFocus()
        self._look_ahead()

    def redraw(self, changed: Changed) -> None:
        """Show another title or role, and what lies ahead now."""
        if changed.everything:
            self._fill()
        if changed.everything or changed.records:
            self._look_ahead()

    def stand(self, standing: Standing) -> None:
        """Show how the desk stands."""
        if standing != self._standing:
            self._standing = standing
            self._fill()

    def _look_ahead(self) -> None:
        sitting, today = self.office.sitting, dt.datetime.now(dt.UTC).date()

        def work(desk: Lists, _task: object) -> Ahead:
            from desktop.ui.ahead import look_ahead  # noqa: PLC0415 - a start is to be short

            return look_ahead(desk, sitting, today)

        self.office.ask(work, self._show_ahead)

    def _show_ahead(self, ahead: Ahead) -> None:
        if ahead != self._ahead:
            self._ahead = ahead
            self._fill()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        focused = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        clear(self._inside)
        self.setAccessibleName(self.tr("Home"))
        self._inside.addWidget(self._begun(label(self._meeting(), "small")))
        self._inside.addWidget(label(self._greeting(), "display"))
        role = Role(self.office.sitting.role) if self.office.sitting else None
        found = first(role, self._standing, self._ahead)
        self._first = button(found.text, lambda: self._go(found), picture=found.picture, kind="large")
        self._first.setAccessibleDescription(found.about)
        self._inside.addLayout(row(self._first, None))
        if found.about:
            self._inside.addWidget(self._begun(label(found.about, "strong")))
        if self._standing:
            self._inside.addWidget(self._tiles(self._standing))
            if not self._standing.enrolled and self.office.sitting:
                self._inside.addWidget(self._enrolment())
            if self._standing.quarantined:
                self._inside.addWidget(self._quarantine(self._standing.quarantined))
        if self._ahead and (self._ahead.overdue or self._ahead.coming):
            self._inside.addWidget(self._days(self._ahead))
        if (sitting := self.office.sitting) and sitting.role == Role.SECRETARIAT and (pin := self._pin()):
            self._inside.addWidget(pin)
        self._inside.addStretch(1)
        if focused:
            self._first.show()  # else it could not take the focus yet
            self._first.setFocus()

    def _begun(self, shown: QLabel) -> QLabel:
        """Let what somebody wrote begin where the window begins, in whichever direction it reads."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        shown.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        return shown

    def _meeting(self) -> str:
        look, reader = self.office.look(), self.office.reader
        meetings = reader.records("meeting") if reader else []
        return look.title(meetings[0]) if look and meetings else ""

    def _greeting(self) -> str:
        sitting = self.office.sitting
        if sitting is None:
            return self.tr("You are looking at this desk without a key")
        return self.tr("Good day, {name}").format(name=self.office.name_of(sitting.person).partition(",")[0])

    def _go(self, found: First) -> None:
        screen = self.tools.go(found.place)
        if found.record:
            screen.show_record(found.record)

    def _tiles(self, standing: Standing) -> Sides:
        go = self.tools.go
        handed = standing.handed
        last = (
            self.tr("Last hand-over: {when}, to {who}").format(when=day_and_time(handed.when), who=handed.receiver)
            if handed
            else self.tr("Nothing was handed over from here yet")
        )
        tiles = (
            (standing.differing, self.tr("Differing entries"), self.tr("Entries that say different things of one fact"),
             button(self.tr("Look at them"), lambda: go("differing"))),
            (len(standing.waiting), self.tr("Not handed over yet"), last,
             button(self.tr("Hand over"), lambda: go("handover"))),
            (standing.notes, self.tr("Private notes"), self.tr("Only you can read them, here"),
             button(self.tr("Open the log"), lambda: go("log"))),
        )  # fmt: skip
        cards = []
        for count, title, text, act in tiles:
            shown = self.locale().toString(count)
            number = self._begun(QLabel(shown))
            number.setProperty("tone", "number")
            number.setAccessibleName(f"{title}: {count}")
            cards.append(card(number, label(title, "strong"), label(text, "muted"), None, row(act, None)))
        return Sides(*cards, stretch=(1, 1, 1), room=_TILES)

    # ---- days --------------------------------------------------------------------------------------------------------

    def _days(self, ahead: Ahead) -> Sides:
        cards = [
            self._list(title, found)
            for title, found in (
                (self.tr("Comes up"), ahead.coming),
                (self.tr("Overdue"), ahead.overdue),
            )
            if found
        ]
        return Sides(*cards, stretch=(1,) * len(cards), room=_LISTS if len(cards) > 1 else 0)

    def _list(self, title: str, found: Sequence[Due]) -> QFrame:
        lines = [self._line(one) for one in found[:_SHOWN]]
        calendar = button(
            self.tr("All in the calendar"), lambda: self.tools.go("calendar"), picture="calendar-blank", kind="plain"
        )
        return card(label(title, "strong"), *lines, None, row(calendar, None), gap="xs")

    def _line(self, due: Due) -> Line:
        kind = type_label(CATALOGUE.type(due.type))
        text = f"{day(due.day)}   {due.title}"
        told = ", ".join((day(due.day), kind, due.title))
        return Line(text, lambda: self._open(due), picture=ICONS.get(due.type, OTHER_ICON), told=told)

    def _open(self, due: Due) -> None:
        place = _PLACES.get(due.type, "records")
        screen = self.tools.go(place)
        if place in {"pledges", "records"}:
            screen.show_record(due.record)

    # ---- who waits ---------------------------------------------------------------------------------------------------

    def _enrolment(self) -> QFrame:
        reader = self.office.reader
        asked = identity.read_enrolment(identity.request_file(reader)) if reader else None
        return card(
            label(self.tr("You are not in the roster yet"), "strong"),
            label(self.tr("Go on writing: what you hand over waits until the secretariat enrols you.  Your request "
                          "goes with it, or save it for them now, and read its fingerprint aloud:")),
            label(asked.fingerprint if asked else "", "lead"),
            row(button(self.tr("Save my request…"), self._save_request, picture="identification-card"), None),
            look="warn",
        )  # fmt: skip

    def _save_request(self) -> None:
        reader = self.office.reader
        path = ask.save_file(self, self.tr("Save my request"), Path("my.request"), self.tr("Requests (*.request)"))
        if not (reader and path):
            return
        try:
            write_file(path, identity.request_file(reader))
        except StocktakeError as fault:
            self.tools.fail(fault)
        else:
            self.tools.tell(Notice(tone="good", happened=self.tr("Saved {file}.").format(file=path.name)))

    def _quarantine(self, count: int) -> QFrame:
        text = self.tr("Segments in quarantine: {count}").format(count=count)
        kept = self.tr("They are kept and have no effect.  Ask who wrote them, or enrol the writer.")
        look = button(self.tr("Look at them"), lambda: self.tools.go("quarantine"))
        return card(label(text, "strong"), label(kept), row(look, None), look="warn")

    def _pin(self) -> QFrame | None:
        versions = self.office.reader.chain().versions if self.office.reader else ()
        if not versions:
            return None
        pin = label(root_fingerprint(versions[0].roster), "lead")  # new desks believe the first, and what follows it
        return card(label(self.tr("Fingerprint of this registry"), "strong"), pin,
                    label(self.tr("Read it aloud to everybody who makes a desk from your kit."), "muted"))  # fmt: skip
