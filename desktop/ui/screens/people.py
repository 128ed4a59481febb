"""People: who is in the roster, and enrolling who asks, once their fingerprint was compared by voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop.casework import identity, roster_keeping, venue
from desktop.casework.errors import NotAllowed
from desktop.exchange.folder import unused, write_file
from desktop.records.errors import StocktakeError
from desktop.trust.fingerprint import same
from desktop.trust.roster import Role
from desktop.ui import ask
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.screens.fields import FormScreen, require
from desktop.ui.widgets import Choice, button
from desktop.ui.words import role_label, translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.next_roster import Step
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile
    from desktop.trust.enrolment import Request
    from desktop.ui.screen import Tools


_WIDTHS: Final = (180, 120, 80)  # of roles, teams and marks
_HEIGHT: Final = 220


class People(FormScreen):
    """The roster, and a form to enrol one more."""

    def __init__(self, tools: Tools) -> None:
        """Show who is who."""
        super().__init__(tools)
        self.head(self.tr("People"), self.tr("Who may write here, and in which role."))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Roster"))
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Role"), self.tr("Teams"), self.tr("Marks")])
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._size_list()
        tools.theme.changed.connect(self._size_list)
        self.body.addWidget(self.list)
        self._asked: Request | None = None
        self.request = Choice("")
        self.request.currentIndexChanged.connect(lambda _at: self._take())
        choose = button(self.tr("From a file…"), self._choose, picture="folder-open", keys="Ctrl+O")
        self.put(
            self.tr("Who asks to be enrolled"), self.request,
            self.tr("Requests come with bundles, or as files of their own."), choose,
        )  # fmt: skip
        self.read_aloud = self.line(
            self.tr("Their fingerprint, as they read it aloud"),
            self.tr("Compare by voice or face to face: this is what keeps strangers out."),
        )
        self.role = self.roles(self.tr("Role"), list(Role))
        self.mark = self.line(self.tr("Mark"), self.tr("Two capital letters that begin the new desk's references."))
        self.teams = self.line(self.tr("Review teams"), self.tr("Short names, parted by blanks; none for rapporteurs."))
        self.passphrase = self.line(
            self.tr("Your passphrase"),
            self.tr("It opens the root key.  Empty where the keyring keeps it."),
            secret=True,
        )
        self.at_venue = QCheckBox(self.tr("For this meeting only, as was delegated to you"))
        self.at_venue.toggled.connect(self.mark.setDisabled)
        self.body.addWidget(self.at_venue)
        self.finish(self.tr("Enrol"), "home")
        self.redraw(Changed(everything=True))

    def _size_list(self) -> None:
        """Give the list room as the text needs it."""
        for at, width in enumerate(_WIDTHS, 1):
            self.list.setColumnWidth(at, self.theme.px(width))
        self.list.setMaximumHeight(self.theme.px(_HEIGHT))

    def arrive(self) -> None:
        """Begin at who asks."""
        self.request.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Show a new roster and new requests."""
        reader = self.office.reader
        if reader is None or not changed.everything:
            return
        current = reader.chain().current
        self.list.clear()
        for person in current.roster.people if current else ():
            mandates = current.roster.mandates_of(person.id) if current else ()
            roles = ", ".join(dict.fromkeys(role_label(one.role) for one in mandates))
            teams = ", ".join(team for one in mandates for team in one.teams)
            marks = ", ".join(one.mark for one in current.roster.keys if one.person == person.id) if current else ""
            self.list.addTopLevelItem(QTreeWidgetItem([person.name, roles, teams, marks]))
        for guest in reader.guests():
            if guest.standing:
                sessions = ", ".join(guest.mandate.sessions)
                roles = self.tr("{role} for {sessions}").format(role=role_label(guest.mandate.role), sessions=sessions)
                self.list.addTopLevelItem(QTreeWidgetItem([guest.name, roles, ", ".join(guest.mandate.teams), ""]))
        holds = self.office.sitting is not None and any(venue.mine(reader, self.office.sitting))
        self.at_venue.setVisible(holds)
        self.at_venue.setChecked(holds and self.at_venue.isChecked())
        self.request.clear()
        for key, (asked, raw) in reader.requests().items():
            if not (current and current.roster.entry(key)):
                self.request.addItem(f"{asked.name}, {role_label(asked.role)}", raw)
        self._take()

    def _choose(self) -> None:
        path = ask.open_file(self, self.tr("Open a request"), self.tr("Requests (*.request)"))
        if path is None:
            return
        try:
            self._read(path)
        except StocktakeError as fault:
            self.tools.fail(fault)

    def _read(self, path: Path) -> None:
        try:
            raw = path.read_bytes()
        except OSError as fault:
            raise ask.unreadable(path, fault) from fault
        asked = identity.read_enrolment(raw)
        self.request.addItem(f"{asked.name}, {role_label(asked.role)}", raw)
        self.request.setCurrentIndex(self.request.count() - 1)

    def _take(self) -> None:
        raw = self.request.currentData()
        self._asked = identity.read_enrolment(bytes(raw)) if raw else None
        self.do.setEnabled(self._asked is not None)
        if self._asked:
            self.role.setCurrentIndex(self.role.findData(self._asked.role))
            self.mark.setText(_mark_of(self._asked.name))

    def work(self) -> None:
        """Enrol who asks, in the next version of the roster."""
        asked = self._asked
        if asked is None:
            return
        read_aloud = require(self.read_aloud.text(), self.tr("Their fingerprint, as they read it aloud"))
        at_venue, role = self.at_venue.isChecked(), Role(self.role.currentData())
        mark = self.mark.text() if at_venue else require(self.mark.text(), self.tr("Mark"))
        teams, passphrase = tuple(self.teams.text().split()), self.passphrase.text() or None
        desk_file = self.office.path

        def enrol(desk: DeskFile, sitting: Sitting) -> tuple[tuple[Step | None, Path | None], Changed]:
            if not same(read_aloud, asked.fingerprint):
                raise NotAllowed(
                    translate(
                        "words", "The request of “{name}” has another fingerprint than the one that was read aloud."
                    ).format(name=asked.name),
                    todo=translate("words", "Let them read theirs once more; enrol nobody whose fingerprint differs."),
                )
            if at_venue:
                venue.enrol(desk, sitting, asked, role=role, teams=teams)
                return (None, None), Changed(everything=True)
            made = roster_keeping.approve(desk, sitting, passphrase, asked, mark=mark, role=role, teams=teams)
            proposal = None
            if made.missing and desk_file:
                proposal = unused(desk_file.with_name(f"roster-{made.roster.number}.proposal"))
                write_file(proposal, made.proposal)
            return (made, proposal), Changed(records=made.changes.records, everything=True)

        def told(done: tuple[Step | None, Path | None]) -> None:
            for line in (self.read_aloud, self.teams, self.passphrase):
                line.clear()
            self.tools.tell(self._enrolled(asked.name, *done))

        self.office.act(enrol, told)

    def _enrolled(self, name: str, made: Step | None, proposal: Path | None) -> Notice:
        """Say that somebody is in the roster, or whose signatures are missing until they are."""
        if made is None:
            happened = self.tr("Enrolled {name} for this meeting.").format(name=name)
            return Notice(tone="good", happened=happened, todo=self.tr("Hand over to them, and to the secretariat."))
        if proposal:
            text = self.tr("{name} is not enrolled yet: {count} more root keys must sign.")
            todo = self.tr("Give {file}, which lies beside this desk, to their keepers.")
            return Notice(tone="warn", happened=text.format(name=name, count=made.missing),
                          todo=todo.format(file=proposal.name))  # fmt: skip
        text = self.tr("Enrolled {name}.  Entries admitted: {count}.")
        return Notice(tone="good", happened=text.format(name=name, count=len(made.changes.records)))


def _mark_of(name: str) -> str:
    letters = [word[0].upper() for word in name.split() if word[0].isascii() and word[0].isalpha()]
    return "".join([*letters, "X", "X"][:2])
