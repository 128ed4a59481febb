"""Hand over: to whom, what they may see, onto which stick or folder; what is not handed over yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem

from desktop import wiring
from desktop.casework import handover, protected
from desktop.casework.identity import now
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Role
from desktop.ui.icons import icon
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import Sides
from desktop.ui.standing import MOST, HandedOver, remember_hand_over
from desktop.ui.times import day_and_time, size
from desktop.ui.where import Where
from desktop.ui.widgets import Choice, button, card, column, holder, label, row, scrolled
from desktop.ui.words import ICONS, OTHER_ICON, role_label, type_label

if TYPE_CHECKING:
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile
from desktop.ui.standing import Standing

_BOTH: Final = 44  # heights of the text that both sides need beside each other


class HandOver(Screen):
    """One bundle for one receiver, written and read back."""

    def __init__(self, tools: Tools) -> None:
        """Offer the receivers of the roster and the sticks that are in."""
        super().__init__(tools)
        self._warned = ""  # the receiver for whom a warning stands
        self.head(
            self.tr("Hand over"), self.tr("Seals what you put on record and writes a file.  Private notes stay here.")
        )
        self.receiver = Choice(self.tr("To whom"))
        self.receiver.currentIndexChanged.connect(lambda _at: self._explain())
        self._sees = label("", "muted")
        self.kit = QCheckBox(self.tr("As the meeting kit: what every laptop begins with"))
        self.where = Where(self.office, keys="Ctrl+O")
        self.do = button(
            self.tr("Hand over"), self._hand_over, picture="upload-simple", kind="primary", keys="Ctrl+Return"
        )
        self._last = label("", "muted")
        self.waiting = QListWidget()
        self.waiting.setAccessibleName(self.tr("Not handed over yet"))
        self.waiting.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.waiting.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._count = label("", "strong")
        to, where = (
            label(self.tr("To whom"), "strong"),
            label(self.tr("Onto which stick or into which folder"), "strong"),
        )
        to.setBuddy(self.receiver)
        where.setBuddy(self.where.choice)
        form = card(to, self.receiver, self._sees, self.kit, where, self.where, row(self.do, None), self._last)
        left = holder(column(form, None))
        right = card(self._count, self.waiting)
        right.setMinimumHeight(self.theme.px(200))
        self.body.addWidget(scrolled(Sides(left, right, stretch=(3, 2), room=_BOTH)), 1)
        self._find_receivers()

    def arrive(self) -> None:
        """Begin at the receiver; a stick may have been put in."""
        self.where.look()
        self.receiver.setFocus()

    def redraw(self, changed: Changed) -> None:
        """Offer the receivers of a new roster."""
        if changed.everything:
            self._find_receivers()

    def stand(self, standing: Standing) -> None:
        """Show what is not handed over yet."""
        look, reader = self.office.look(), self.office.reader
        if look is None or reader is None:
            return
        self._count.setText(self.tr("Not handed over yet: {count}").format(count=len(standing.waiting)))
        self.waiting.clear()
        for uid in standing.waiting[:MOST]:
            if record := reader.record(uid):
                kind = CATALOGUE.types.get(record.type)
                words = f"{look.reference(record)}  {type_label(kind) if kind else record.type}: {look.title(record)}"
                self.waiting.addItem(QListWidgetItem(icon(ICONS.get(record.type, OTHER_ICON)), words))
        handed = standing.handed
        self._last.setVisible(handed is not None)
        if handed:
            told = self.tr("Last hand-over: {when}, to {who}: {file}")
            self._last.setText(
                told.format(when=day_and_time(handed.when), who=self._name(handed.receiver), file=handed.file)
            )

    # ---- to whom -----------------------------------------------------------------------------------------------------

    def _find_receivers(self) -> None:
        reader, sitting = self.office.reader, self.office.sitting
        before = self.receiver.currentData()
        self.receiver.clear()
        secretariat = sitting is not None and sitting.role == Role.SECRETARIAT
        if not secretariat:
            self.receiver.addItem(self.tr("The secretariat"), handover.SECRETARIAT)
        self.receiver.addItem(self.tr("Everyone"), handover.EVERYONE)
        current = reader.chain().current if reader else None
        for person in current.roster.people if current else ():
            if sitting is None or person.id != sitting.person:
                roles = {role_label(one.role) for one in current.roster.mandates_of(person.id)} if current else set()
                self.receiver.addItem(f"{person.name} ({', '.join(sorted(roles))})", person.id)
        if secretariat:
            self.receiver.addItem(self.tr("Another desk of the secretariat"), handover.SECRETARIAT)
        at = self.receiver.findData(before)
        self.receiver.setCurrentIndex(max(at, 0))
        self.do.setEnabled(sitting is not None)
        self._explain()

    def _name(self, receiver: str) -> str:
        at = self.receiver.findData(receiver)
        return self.receiver.itemText(at) if at >= 0 else receiver

    def _explain(self) -> None:
        receiver = str(self.receiver.currentData() or "")
        self.kit.setVisible(receiver == handover.EVERYONE)
        self._sees.setText(self._what_they_see(receiver))

    def _what_they_see(self, receiver: str) -> str:
        if receiver == handover.SECRETARIAT:
            return self.tr("The secretariat sees everything you put on record, sealed values too.")
        if receiver == handover.EVERYONE:
            return self.tr("Only what is shared goes: no names of speakers, no focal points, nothing of review teams.")
        current = self.office.reader.chain().current if self.office.reader else None
        mandates = current.roster.mandates_of(receiver) if current else ()
        roles = {one.role for one in mandates}
        if Role.SECRETARIAT in roles:
            return self.tr("They are of the secretariat and see everything.")
        if Role.LEAD in roles:
            return self.tr("They see what is shared, and what is for the secretariat from the sessions given to them.")
        if teams := sorted({team for one in mandates for team in one.teams}):
            return self.tr("They see what is shared, and the notes of: {teams}.").format(teams=", ".join(teams))
        return self.tr("They see what is shared.")

    def _go_to(self, place: str) -> None:
        self.where.go_to(Path(place))

    # ---- doing it ----------------------------------------------------------------------------------------------------

    def _hand_over(self) -> None:
        place = self.where.folder
        if not self.do.isEnabled() or place is None:
            return
        receiver = str(self.receiver.currentData())
        kind = "kit" if self.kit.isVisible() and self.kit.isChecked() else "bundle"
        self.do.setEnabled(False)

        warned, self._warned = self._warned, ""

        def work(desk: DeskFile, sitting: Sitting) -> tuple[list[Path] | str, Changed]:
            if receiver not in (handover.SECRETARIAT, warned) and (named := protected.exposed(desk)):
                refs = desk.references()
                return ", ".join(dict.fromkeys(refs.get(one.record, "?") for one in named)), Changed()
            paths = wiring.hand_over(desk, sitting, receiver, place, kind=kind)
            last = desk.last_header(sitting.secrets.public)[1]
            file = " … ".join(dict.fromkeys((paths[0].name, paths[-1].name)))
            remember_hand_over(desk, sitting, HandedOver(last=last, receiver=receiver, when=now(), file=file))
            return paths, Changed(everything=True)

        def done(told: list[Path] | str) -> None:
            if isinstance(told, str):
                self._warned = receiver
                self._warn(told)
            else:
                self._handed(told)

        self.office.act(work, done, self._failed)

    def _warn(self, refs: str) -> None:
        """Say that shared text names somebody who stands protected; a second press hands over all the same."""
        self.do.setEnabled(True)
        happened = self.tr("Shared text names people who stand protected: {refs}.").format(refs=refs)
        todo = self.tr("Correct the text; or press “Hand over” once more if they may be named.")
        self.tools.tell(Notice(tone="warn", happened=happened, safe=self.tr("Nothing was handed over."), todo=todo))

    def _handed(self, paths: list[Path]) -> None:
        self.do.setEnabled(True)
        names, total = ", ".join(path.name for path in paths), sum(path.stat().st_size for path in paths)
        told = self.tr("Handed over: {file}, {size}.").format(file=names, size=size(total))
        safe = self.tr("It was read back and proven.  It lies in {folder}.").format(folder=paths[0].parent)
        more = self.tr("It was too much for one file: these {count} belong together, and may be received in any order.")
        todo = more.format(count=len(paths)) if len(paths) > 1 else ""
        self.tools.tell(Notice(tone="good", happened=told, safe=safe, todo=todo))

    def _failed(self, fault: Exception) -> None:
        self.do.setEnabled(True)
        self.tools.fail(fault)
