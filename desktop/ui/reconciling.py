"""Entries that differ, side by side: what stands, with a reason or by an answer; or a question, or a day to wait."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QRadioButton, QWidget

from desktop.casework import decide, questions
from desktop.exchange.folder import write_file
from desktop.records.errors import StocktakeError
from desktop.records.values import encode
from desktop.trust.rights import RECONCILERS
from desktop.trust.roster import Role
from desktop.ui import ask
from desktop.ui.cases import Beside, Case, Value, beside
from desktop.ui.difference import marked
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.sides import Sides
from desktop.ui.widgets import Card, button, card, chip, clear, column, holder, label, line, restyle, row, scrolled
from desktop.ui.words import role_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from desktop.casework.ports import Sitting
    from desktop.casework.questions import Question
    from desktop.store.desk import DeskFile
    from desktop.ui.screen import Tools

_CARD = 15  # heights of the text that a value needs
_CHOICES = 9  # that a key chooses


def by_whom(tools: Tools, value: Value) -> QBoxLayout:
    """Return who wrote a value, in which role and session, when."""
    made = column(gap="xs")
    for origin, when in value.origins:
        where = " · ".join(filter(None, (role_label(origin.role), origin.session, when)))
        made.addWidget(label(tools.office.name_of(origin.person), "strong"))
        made.addWidget(label(where, "small"))
    return made


class Reconciling(QWidget):
    """Shows one case, and settles it."""

    def __init__(self, tools: Tools) -> None:
        """Begin without a case."""
        super().__init__()
        self.tools, self.office, self.theme = tools, tools.office, tools.theme
        self.case: Case | None = None
        self.beside: Beside | None = None
        self._inside = column(gap="m")
        self._inside.setContentsMargins(8, 0, 8, 8)
        self._more = column(gap="s")  # what is known beyond the values, once it is read
        self.group = QButtonGroup(self)
        self.group.idToggled.connect(self._choose)
        self._cards: list[QFrame] = []
        self.reason = line(self.tr("Reason for the reconciliation"), self.tr("Why this value stands, in a sentence"))
        self.reason.textChanged.connect(lambda _text: self.settle())
        self.by = QCheckBox()
        self.by.setAccessibleName(self.tr("By the answer of the party"))
        self.by.toggled.connect(lambda _on: self.settle())
        self.do = button(self.tr("Reconcile"), self._reconcile, picture="check", kind="primary", keys="Ctrl+Return")
        self._told = label("", "muted")
        self._foot = holder(column(label(self.tr("Reason"), "strong"), self.by, row(self.reason, self.do), gap="xs"))
        self._asking = self._asking_part()
        whole = column(scrolled(holder(self._inside)), self._told, self._foot, self._asking, gap="s")
        whole.setStretch(0, 1)
        self.setLayout(whole)
        for number in range(_CHOICES):
            QShortcut(QKeySequence(f"Alt+{number + 1}"), self, lambda number=number: self._press(number))

    def _asking_part(self) -> QWidget:
        self.party = line(self.tr("Party concerned"))
        self.until = line(self.tr("Until"), self.tr("Until, such as 2026-11-24"))
        self.ask = button(self.tr("Ask them…"), self._ask, picture="envelope-simple", kind="plain")
        self.wait = button(self.tr("Let it wait"), self._wait, picture="hourglass-medium", kind="plain")
        self.wait.setToolTip(self.tr("Until a day, with the reason that stands above"))
        self.answer = line(self.tr("Their answer"))
        self.source = line(self.tr("Its source, such as a letter"))
        self.answered = button(self.tr("Put the answer on record"), self._answer, picture="check", kind="plain")
        self._answering = holder(row(self.answer, self.source, self.answered))
        for one in (self.party, self.until, self.answer, self.source):
            one.textChanged.connect(lambda _text: self.settle())
        made = column(row(self.party, self.until, self.ask, self.wait), self._answering, gap="xs")
        return holder(made)

    # ---- showing a case --------------------------------------------------------------------------------------------

    def show_case(self, case: Case) -> None:
        """Show the values of a case, and read what is known beyond them."""
        again = self.case is not None and case.key == self.case.key
        self.case, self.beside = case, None
        clear(self._inside)
        self._forget(0)
        self._inside.addWidget(label(f"{case.ref}  {case.title}", "lead"))
        self._inside.addWidget(label(case.field, "strong"))
        cards = [holder(column(self._card(number, one), None)) for number, one in enumerate(case.values)]
        self._inside.addWidget(Sides(*cards, stretch=(1,) * len(cards), room=_CARD * len(cards)))
        self._more = column(gap="s")
        self._inside.addLayout(self._more)
        self._inside.addStretch(1)
        for one in () if again else (self.reason, self.party, self.until, self.answer, self.source):
            one.clear()
        self.look_again()

    def look_again(self) -> None:
        """Read what is known beyond the values, and offer what can be done now."""
        self.settle()
        case, difference = self.case, self.case.difference if self.case else None
        if case and difference:
            self.office.ask(lambda desk, _task: beside(desk, difference), lambda found: self._show_beside(case, found))

    def _card(self, number: int, value: Value) -> QFrame:
        others = [one.text for one in (self.case.values if self.case else ()) if one is not value]
        made = self._choice(number, value.text, others)
        inside = made.inside
        inside.insertLayout(1, by_whom(self.tools, value))
        if any(origin.verdict == "unsealed" for origin, _ in value.origins):
            inside.insertWidget(2, chip(self.tr("not sealed yet")))
        return made

    def _choice(self, number: int, shown: str, others: list[str]) -> Card:
        """Return a card with a text, which may be chosen as what stands."""
        pick = QRadioButton(self.tr("This stands (Alt+{number})").format(number=number + 1))
        pick.setAccessibleDescription(shown)
        self.group.addButton(pick, number)
        text = label("")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setText(marked(shown, others, self.theme.colours) if shown else self.tr("(nothing)"))
        text.setAccessibleName(shown or self.tr("(nothing)"))  # not how it is marked
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made = card(text, pick, gap="m")
        self._cards.append(made)
        return made

    def _show_beside(self, case: Case, found: Beside) -> None:
        if case is not self.case or found == self.beside:
            return
        self.beside = found
        clear(self._more)
        self._forget(len(case.values))
        if found.reopened:
            self._more.addWidget(chip(self.tr("Reconciled before: somebody wrote since without knowing of it"), "warn"))
        if proposal := found.proposal:
            self._more.addWidget(label(self.tr("What both make of the text before"), "strong"))
            if proposal.overlaps:
                self._more.addWidget(label(proposal.text))
                self._more.addWidget(
                    label(self.tr("They changed the same words, in brackets: choose or ask."), "muted")
                )
            else:
                self._more.addWidget(self._choice(len(case.values), proposal.text, [proposal.before]))
        for one in found.questions:
            self._more.addWidget(label(_question(one, self.tr("Asked of {party} in {ref}: {text}"),
                                                 self.tr("Waits until {until}: {text}"))))  # fmt: skip
            if one.answer:
                told = self.tr("Answer: {answer} ({source})")
                self._more.addWidget(label(told.format(answer=one.answer, source=one.source), "strong"))
        self.settle()

    def _forget(self, first: int) -> None:
        """Forget the choices from a number on."""
        for old in self.group.buttons():
            if self.group.id(old) >= first:
                self.group.removeButton(old)
        del self._cards[first:]

    # ---- choosing --------------------------------------------------------------------------------------------------

    def _press(self, number: int) -> None:
        if (pick := self.group.button(number)) and pick.isEnabled():
            pick.setChecked(True)
            self.reason.setFocus()

    def _choose(self, number: int, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        if number < len(self._cards):
            restyle(self._cards[number], "card", "chosen" if on else "true")
        self.settle()

    def _question(self, *, answered: bool) -> Question | None:
        found = self.beside.questions if self.beside else ()
        return next((one for one in found if bool(one.answer) is answered and one.party), None)

    def settle(self) -> None:
        """Offer what whoever sits here can do now."""
        sitting = self.office.sitting
        may = sitting is not None and Role(sitting.role) in RECONCILERS
        for pick in self.group.buttons():
            pick.setEnabled(may)
        answer, open_ = self._question(answered=True), self._question(answered=False)
        self.by.setVisible(answer is not None)
        if answer:
            self.by.setText(self.tr("By the answer of {party} to {ref}").format(party=answer.party, ref=answer.ref))
        by = self.by.isChecked() and answer is not None
        self.reason.setEnabled(not by)
        self._foot.setVisible(may)
        self._asking.setVisible(may)
        self._answering.setVisible(open_ is not None)
        self._told.setVisible(not may)
        self._told.setText(
            self.tr("The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat "
                    "show every value, [under verification].")
        )  # fmt: skip
        reason, party, until = (bool(one.text().strip()) for one in (self.reason, self.party, self.until))
        self.do.setEnabled(may and self.group.checkedId() >= 0 and (by or reason))
        self.ask.setEnabled(may and party)
        self.wait.setEnabled(may and until and reason)
        self.answered.setEnabled(bool(self.answer.text().strip() and self.source.text().strip()))

    # ---- what is done ----------------------------------------------------------------------------------------------

    def _reconcile(self) -> None:
        if self.case is None or self.case.difference is None or not self.do.isEnabled():
            return
        one, reason, value = self.case.difference, self.reason.text(), self._chosen()
        answer = self._question(answered=True) if self.by.isChecked() else None
        self.do.setEnabled(False)

        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            if answer:
                return None, Changed.by(questions.reconcile_by(desk, sitting, one, value, answer.id))
            return None, Changed.by(decide.reconcile(desk, sitting, one, value, reason))

        told = self.tr("Reconciled: {field} of {ref}.").format(field=self.case.field, ref=self.case.ref)
        self.office.act(work, lambda _nothing: self.tools.tell(Notice(tone="good", happened=told)), self._failed)

    def _failed(self, fault: Exception) -> None:
        self.settle()
        self.tools.fail(fault)

    def _chosen(self) -> bytes:
        number, values = self.group.checkedId(), self.case.values if self.case else ()
        if number < len(values):
            return values[number].stored
        proposal = self.beside.proposal if self.beside else None
        return encode(proposal.text if proposal else None)

    def _ask(self) -> None:
        if self.case is None or self.case.difference is None:
            return
        one, party, until = self.case.difference, self.party.text(), self.until.text()

        def work(desk: DeskFile, sitting: Sitting) -> tuple[tuple[str, str], Changed]:
            made = questions.refer(desk, sitting, one, party=party, until=until)
            letter = questions.letter(desk, one, questions.get(desk, made.id))
            return (made.ref, letter), Changed.by(made.changes)

        self.office.act(work, self._asked)

    def _asked(self, made: tuple[str, str]) -> None:
        """Write the question where it can be printed or sent."""
        ref, letter = made
        self.party.clear()
        self.until.clear()
        told = self.tr("The question is on record as {ref}.").format(ref=ref)
        path = ask.save_file(self, self.tr("Save the question"), Path(f"{ref}.txt"), self.tr("Text (*.txt)"))
        if path:
            try:
                write_file(path, letter.encode())
            except StocktakeError as fault:
                self.tools.fail(fault)
                return
            told = self.tr("The question is on record as {ref} and saved as {file}.").format(ref=ref, file=path.name)
        self.tools.tell(Notice(tone="good", happened=told))

    def _wait(self) -> None:
        if self.case is None or self.case.difference is None:
            return
        one, until, reason = self.case.difference, self.until.text(), self.reason.text()

        def work(desk: DeskFile, sitting: Sitting) -> tuple[str, Changed]:
            made = questions.postpone(desk, sitting, one, until=until, reason=reason)
            return made.ref, Changed.by(made.changes)

        told = self.tr("It waits until {until}.").format(until=until)
        self.office.act(work, lambda _ref: self.tools.tell(Notice(tone="good", happened=told)))

    def _answer(self) -> None:
        asked = self._question(answered=False)
        if asked is None:
            return
        text, source = self.answer.text(), self.source.text()

        def work(desk: DeskFile, sitting: Sitting) -> tuple[None, Changed]:
            return None, Changed.by(questions.answer(desk, sitting, asked.id, text=text, source=source))

        told = self.tr("The answer to {ref} is on record.").format(ref=asked.ref)
        self.office.act(work, lambda _nothing: self.tools.tell(Notice(tone="good", happened=told)))


def _question(one: Question, asked: str, waits: str) -> str:
    return (asked if one.party else waits).format(party=one.party, ref=one.ref, text=one.text, until=one.until)
