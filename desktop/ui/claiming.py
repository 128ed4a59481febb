"""Claims in the window: the others who reconcile see which differing entry is open here, and it shows what they are on.

It is asked beside everything else, and nothing waits for it: offline is the normal state, and a claim binds nobody.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import wiring
from desktop.exchange import claims
from desktop.trust.rights import RECONCILERS
from desktop.trust.roster import Role
from desktop.ui.times import moment
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.exchange.claims import Claim, Claims
    from desktop.journal.operations import Cell
    from desktop.ui.office import Office

_AGAIN = 60_000  # milliseconds until the registry is asked again


class Claiming(QObject):
    """Tells the registry which entry is open, and remembers who is on which."""

    changed = Signal()  # somebody took up an entry, or let it go

    def __init__(self, office: Office, parent: QObject) -> None:
        """Be on nothing."""
        super().__init__(parent)
        self._office = office
        self._cell: Cell | None = None
        self._others: dict[str, Claim] | None = None
        self._worker: Worker | None = None
        self._again = QTimer(self, interval=_AGAIN)
        self._again.timeout.connect(self._renew)
        office.opened.connect(self._forget)

    def on(self, cell: Cell | None) -> None:
        """Say which entry is open here now, or that none is."""
        if cell == self._cell:
            return
        if self._cell:
            self._tell(self._cell, release=True)
        self._cell = cell
        if cell:
            self._tell(cell)
            self._again.start()
            return
        self._again.stop()
        if self._worker:
            self._worker.finish()
        self._worker = None

    def who(self, cell: Cell) -> str:
        """Return who else is on an entry, since when; nothing where nobody is, as far as the registry told."""
        if self._others is None:
            self._others = claims.others(self._office.reader) if self._office.reader else {}
        one = self._others.get(claims.name_of(cell))
        if one is None:
            return ""
        since = moment(dt.datetime.fromtimestamp(one.since, dt.UTC))
        return self.tr("{person} is on it since {time}").format(person=self._office.name_of(one.person), time=since)

    def _forget(self) -> None:
        self._others = None

    def _renew(self) -> None:
        if self._cell:
            self._tell(self._cell)

    def _tell(self, cell: Cell, *, release: bool = False) -> None:
        """Tell the registry, where there is one and whoever sits here reconciles."""
        reader, sitting = self._office.reader, self._office.sitting
        address = reader.setting(wiring.REGISTRY_ADDRESS) if reader else ""
        if not address or sitting is None or Role(sitting.role) not in RECONCILERS:
            return
        self._worker = self._worker or Worker("claims", self)
        self._worker.start(
            lambda _task: wiring.claim(address, sitting, cell, release=release), self._told, lambda _fault: None
        )

    def _told(self, found: Claims) -> None:
        others = claims.standing(found)
        if others != self._others:
            self._others = others
            self.changed.emit()
