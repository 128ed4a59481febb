"""Home: how the desk stands, and the one thing to do next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel

from desktop.casework import identity
from desktop.exchange.folder import write_file
from desktop.records.errors import StocktakeError
from desktop.trust.roster import Role, root_fingerprint
from desktop.ui import ask
from desktop.ui.notices import Notice
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Sides
from desktop.ui.times import day_and_time
from desktop.ui.widgets import button, card, clear, column, holder, label, row, scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from desktop.ui.office import Changed
    from desktop.ui.standing import Standing

_TILES = 40  # heights of the text that three tiles need beside each other


class Home(Screen):
    """By role: what differs, what waits, the last hand-over, one large action."""

    def __init__(self, tools: Tools) -> None:
        """Show what is known at once; counts follow."""
        super().__init__(tools)
        self._standing: Standing | None = None
        self._inside = column(gap="l", margin="s")
        self.body.addWidget(scrolled(holder(self._inside)), 1)
        self._fill()

    def arrive(self) -> None:
        """Begin at the one large action."""
        self._first.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Show another title or role."""
        if changed.everything:
            self._fill()

    def stand(self, standing: Standing) -> None:
        """Show how the desk stands."""
        if standing != self._standing:
            self._standing = standing
            self._fill()

    def _fill(self) -> None:
        clear(self._inside)
        self.setAccessibleName(self.tr("Home"))
        self._inside.addWidget(label(self._meeting(), "small"))
        self._inside.addWidget(label(self._greeting(), "display"))
        self._first = self._action()
        self._inside.addLayout(row(self._first, None))
        if self._standing:
            self._inside.addWidget(self._tiles(self._standing))
            if not self._standing.enrolled and self.office.sitting:
                self._inside.addWidget(self._enrolment())
            if self._standing.quarantined:
                self._inside.addWidget(self._quarantine(self._standing.quarantined))
        if (sitting := self.office.sitting) and sitting.role == Role.SECRETARIAT and (pin := self._pin()):
            self._inside.addWidget(pin)
        self._inside.addStretch(1)

    def _meeting(self) -> str:
        look, reader = self.office.look(), self.office.reader
        meetings = reader.records("meeting") if reader else []
        return look.title(meetings[0]) if look and meetings else ""

    def _greeting(self) -> str:
        sitting = self.office.sitting
        if sitting is None:
            return self.tr("You are looking at this desk without a key")
        return self.tr("Good day, {name}").format(name=self.office.name_of(sitting.person).partition(",")[0])

    def _action(self) -> QPushButton:
        role = self.office.sitting.role if self.office.sitting else Role.OBSERVER
        go = self.tools.go
        if role == Role.SECRETARIAT:
            return button(self.tr("Receive bundles"), lambda: go("receive"), picture="download-simple", kind="large")
        if role == Role.OBSERVER:
            return button(self.tr("Read the pledges"), lambda: go("pledges"), picture="handshake", kind="large")
        return button(self.tr("Open the meeting log"), lambda: go("log"), picture="note-pencil", kind="large")

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
            number = QLabel(self.locale().toString(count))
            number.setProperty("tone", "number")
            number.setAccessibleName(f"{title}: {count}")
            cards.append(card(number, label(title, "strong"), label(text, "muted"), None, row(act, None)))
        return Sides(*cards, stretch=(1, 1, 1), room=_TILES)

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
        return card(label(text, "strong"), label(kept), look="warn")

    def _pin(self) -> QFrame | None:
        versions = self.office.reader.chain().versions if self.office.reader else ()
        if not versions:
            return None
        pin = label(root_fingerprint(versions[0].roster), "lead")  # new desks believe the first, and what follows it
        return card(label(self.tr("Fingerprint of this registry"), "strong"), pin,
                    label(self.tr("Read it aloud to everybody who makes a desk from your kit."), "muted"))  # fmt: skip
