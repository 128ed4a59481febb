"""Taking one's seat: unlocking the key of whoever used this desk last."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from desktop.casework import settings
from desktop.records.errors import StocktakeError
from desktop.ui.office import MOMENT_MS
from desktop.ui.said import advice
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import Choice, button, card, column, holder, label, restyle, row

_PATIENCE_MS = 8_000  # after which a keyring that does not answer is said to be silent


class Seat(Screen):
    """Asks for the passphrase, or asks the system's keyring; the window stays usable meanwhile."""

    def __init__(self, tools: Tools) -> None:
        """Ask for a passphrase, until it is known that the keyring has the key."""
        super().__init__(tools)
        self.setAccessibleName(self.tr("Take your seat"))
        self._by_passphrase = True
        self._people = self.office.people_here()
        self.person = Choice(self.tr("Who takes this desk"))
        for person, known in self._people.items():
            self.person.addItem(known, person)
        self.person.currentIndexChanged.connect(lambda _at: self._other())
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setPlaceholderText(self.tr("PIN to come back by, if others use this desk too"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self._take)
        self._told = label("", "muted")
        self._go = button(self.tr("Take your seat"), self._take, picture="key", kind="primary")
        look = button(self.tr("Only look"), lambda: tools.go("home"), kind="plain")
        look.setToolTip(self.tr("Read without a key: nothing can be written"))
        name = label(self._name(), "title")
        self._asked = label(self.tr("Passphrase"))
        self._asked.setBuddy(self.passphrase)
        box = card(
            name, self.person, self._asked, self.passphrase, self.pin, self._told, row(self._go, look, None), gap="m"
        )
        box.setMaximumWidth(self.theme.px(460))
        line = row(None, box, None)
        line.setStretch(1, 20)
        self.body.addLayout(column(None, holder(line), None, None))
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._silent)
        QTimer.singleShot(MOMENT_MS, self, lambda: self.office.ask_how_it_opens(self._know))
        self.person.setVisible(len(self._people) > 1)
        self._other()

    def _name(self) -> str:
        reader = self.office.reader
        if reader is None:
            return ""
        request = reader.requests().get(reader.setting(settings.ME))
        return request[0].name if request else ""

    def _know(self, by_passphrase: bool) -> None:  # noqa: FBT001 - an answer
        """Ask the keyring where that has the key, and not whoever sits down."""
        self._by_passphrase = by_passphrase
        if not by_passphrase:
            self.passphrase.hide()
            self._asked.setText(self.tr("Your key opens by the keyring."))
            self._go.setFocus()
            if self._go.isEnabled() and self.office.sitting is None:
                self._take()

    def arrive(self) -> None:
        """Begin at the passphrase."""
        (self.passphrase if self._by_passphrase else self._go).setFocus()

    def _take(self) -> None:
        self._go.setEnabled(False)
        self._say(self.tr("Opening your key…"), "muted")
        self._patience.start()
        person = str(self.person.currentData() or "")
        typed = self.passphrase.text() if self._by_passphrase or self.office.comes_by_pin(person) else None
        self.office.sit(typed, self._seated, self._refused, person=person, pin=self.pin.text())

    def _other(self) -> None:
        """Ask for what the chosen person's key opens by: a PIN where it waits unlocked."""
        waits = self.office.comes_by_pin(str(self.person.currentData() or ""))
        self.pin.setVisible(len(self._people) > 1 and not waits)
        self.passphrase.setVisible(self._by_passphrase or waits)
        self._asked.setText(self.tr("PIN") if waits else self.tr("Passphrase"))
        self.arrive()

    def _seated(self) -> None:
        self._patience.stop()
        self.passphrase.clear()
        self.tools.go("home")

    def _refused(self, fault: Exception) -> None:
        self._patience.stop()
        self._go.setEnabled(True)
        if not isinstance(fault, StocktakeError):
            self.tools.fail(fault)
            return
        happened, _, todo = advice(fault)
        self._say(f"{happened} {todo}", "bad")
        restyle(self.passphrase, "wrong", "true")
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _silent(self) -> None:
        self._go.setEnabled(True)
        self._say(self.tr("The keyring does not answer.  Look for a question of your system, or try again."), "warn")

    def _say(self, text: str, tone: str) -> None:
        self._told.setText(text)
        restyle(self._told, "tone", tone)
