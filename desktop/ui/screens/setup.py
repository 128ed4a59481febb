"""Making a desk: a secretariat's, or one's own on a laptop; and taking a place at a desk that has no keys yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from desktop import wiring
from desktop.casework import identity, roster_keeping
from desktop.records.errors import StocktakeError
from desktop.trust.roster import Role
from desktop.ui import ask
from desktop.ui.office import Changed
from desktop.ui.screens.fields import FormScreen, require, same_passphrase, short_id
from desktop.ui.widgets import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.store.desk import DeskFile
    from desktop.ui.screen import Tools
    from desktop.ui.worker import Task

_ON_LAPTOPS = (Role.RAPPORTEUR, Role.LEAD, Role.REVIEWER, Role.EXPERT, Role.OBSERVER, Role.SECRETARIAT)


class _MakesDesk(FormScreen):
    """A form that ends with somebody sitting at a desk."""

    def make(self, path: Path, new: Callable[[], DeskFile], passphrase: str | None) -> None:
        """Make a desk in the desk's thread, open it, sit down; a desk that could not be finished is removed."""
        self.do.setEnabled(False)

        def made() -> DeskFile:
            path.parent.mkdir(parents=True, exist_ok=True)
            return new()

        self.office.make(path, made, lambda: self.sit(passphrase))
        self.do.setEnabled(True)

    def sit(self, passphrase: str | None) -> None:
        """Sit down and begin."""
        self.office.sit(passphrase, lambda: self.tools.go("home"), self.tools.fail)


def _finished(desk: DeskFile, path: Path, fill: Callable[[DeskFile], object]) -> DeskFile:
    """Fill a new desk; one that cannot be filled does not stay."""
    try:
        fill(desk)
    except StocktakeError:
        desk.close()
        path.unlink()
        raise
    return desk


class Laptop(_MakesDesk):
    """A desk on a laptop, begun with the meeting kit."""

    def __init__(self, tools: Tools) -> None:
        """Ask for the kit, whom to believe, and who one is."""
        super().__init__(tools)
        self.head(
            self.tr("Open a meeting kit"),
            self.tr("Makes your desk on this computer.  You can write at once, before anybody enrols you."),
        )
        self.kit = QLineEdit()
        self.put(
            self.tr("Meeting kit"), self.kit, self.tr("The file that the secretariat gave you; it ends in .stk."),
            button(self.tr("Choose…"), self._choose, picture="folder-open"),
        )  # fmt: skip
        self.pin = self.line(
            self.tr("Fingerprint of the registry"),
            self.tr("Eight groups of five digits: the secretariat reads them aloud."),
        )
        self.name = self.line(self.tr("Your name"), self.tr("As the roster will show it."))
        self.role = self.roles(self.tr("What you are here"), _ON_LAPTOPS)
        self.passphrase, self.again = self.passphrases()
        self.file = self.place()
        self.finish(self.tr("Make my desk"), "welcome")

    def arrive(self) -> None:
        """Begin at what is still missing."""
        (self.pin if self.kit.text() else self.kit).setFocus()

    def give(self, files: list[Path]) -> None:
        """Take a kit that was dropped or opened."""
        self.kit.setText(str(files[0]))
        self.pin.setFocus()

    def _choose(self) -> None:
        if path := ask.open_file(self, self.tr("Meeting kit"), self.tr("Bundles (*.stk)")):
            self.give([path])

    def work(self) -> None:
        """Make the desk, receive the kit, draw keys."""
        kit = Path(require(self.kit.text(), self.tr("Meeting kit")))
        pin = require(self.pin.text(), self.tr("Fingerprint of the registry"))
        name = require(self.name.text(), self.tr("Your name"))
        path = Path(require(self.file.text(), self.tr("Where the desk lies")))
        passphrase, role = same_passphrase(self.passphrase, self.again), Role(self.role.currentData())

        def new() -> DeskFile:
            desk = wiring.new_desk(path, pin=pin)
            return _finished(desk, path, fill)

        def fill(desk: DeskFile) -> None:
            _join(desk, name, role, passphrase)
            wiring.receive(desk, kit)

        self.make(path, new, passphrase)


class Secretariat(_MakesDesk):
    """The desk with which a review begins: it founds a registry."""

    def __init__(self, tools: Tools) -> None:
        """Ask what the review is called and who one is."""
        super().__init__(tools)
        self.head(self.tr("Make a secretariat's desk"), self.tr("Founds a registry with you as its secretariat."))
        self.region = self.line(self.tr("Region"), self.tr("A short name in small letters, such as carda."))
        self.review = self.line(self.tr("Review"), self.tr("A short name in small letters, such as carda-2026."))
        self.name = self.line(self.tr("Your name"), self.tr("As the roster will show it."))
        self.mark = self.line(self.tr("Mark"), self.tr("Two capital letters that begin this desk's references."))
        self.mark.setText("SE")
        self.passphrase, self.again = self.passphrases()
        self.file = self.place()
        self.finish(self.tr("Found the registry"), "welcome")

    def arrive(self) -> None:
        """Begin at the first field."""
        self.region.setFocus()

    def work(self) -> None:
        """Make the desk, draw keys, found the registry."""
        region = require(self.region.text(), self.tr("Region"))
        review = require(self.review.text(), self.tr("Review"))
        name, mark = require(self.name.text(), self.tr("Your name")), require(self.mark.text(), self.tr("Mark"))
        path = Path(require(self.file.text(), self.tr("Where the desk lies")))
        passphrase = same_passphrase(self.passphrase, self.again)

        def new() -> DeskFile:
            pack = wiring.shipped_pack("paper")
            desk = wiring.new_desk(path, pack=pack, region=region, review=review)
            return _finished(desk, path, fill)

        def fill(desk: DeskFile) -> None:
            _join(desk, name, Role.SECRETARIAT, passphrase)
            roster_keeping.found(desk, identity.take_seat(desk, passphrase), passphrase, mark=mark)

        self.make(path, new, passphrase)


class Join(_MakesDesk):
    """A place at a desk that has no keys yet."""

    def __init__(self, tools: Tools) -> None:
        """Ask who one is."""
        super().__init__(tools)
        self.head(self.tr("Take your place at this desk"), self.tr("Nobody has keys here yet: say who you are."))
        self.name = self.line(self.tr("Your name"), self.tr("As the roster will show it."))
        self.role = self.roles(self.tr("What you are here"), _ON_LAPTOPS)
        self.passphrase, self.again = self.passphrases()
        self.finish(self.tr("Draw my keys"), "home")

    def arrive(self) -> None:
        """Begin at the name."""
        self.name.setFocus()

    def work(self) -> None:
        """Draw keys."""
        name, role = require(self.name.text(), self.tr("Your name")), Role(self.role.currentData())
        passphrase = same_passphrase(self.passphrase, self.again)

        def join(desk: DeskFile, _task: Task) -> tuple[None, Changed]:
            _join(desk, name, role, passphrase)
            return None, Changed(everything=True)

        self.office.run(join, lambda _nothing: self.sit(passphrase))


def _join(desk: DeskFile, name: str, role: Role, passphrase: str | None) -> None:
    device = identity.new_device_name()
    identity.join(desk, person=short_id(name), name=name, device=device, role=role, passphrase=passphrase)
