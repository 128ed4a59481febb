"""What is to be looked at beyond entries that differ: shown with what it is found in, and settled where that can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.casework import likeness, withdrawal
from desktop.trust.rights import RECONCILERS
from desktop.trust.roster import Role
from desktop.ui.notices import Notice
from desktop.ui.office import Changed
from desktop.ui.reconciling import by_whom
from desktop.ui.sides import Sides
from desktop.ui.widgets import button, card, clear, column, holder, label, line, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame

    from desktop.casework.likeness import Verdict
    from desktop.casework.ports import Changes, Sitting
    from desktop.store.desk import DeskFile
    from desktop.ui.cases import Case, Shown
    from desktop.ui.screen import Tools

_CARD = 15  # heights of the text that a card needs


class Looking(QWidget):
    """Shows one case."""

    def __init__(self, tools: Tools, done: Callable[[Case], None]) -> None:
        """Begin without a case; ``done`` is told of one that was settled here."""
        super().__init__()
        self.tools, self.office, self._done = tools, tools.office, done
        self.case: Case | None = None
        self._inside = column(gap="m")
        self._inside.setContentsMargins(8, 0, 8, 8)
        self.reason = line(self.tr("Reason, in a sentence"))
        self.reason.textChanged.connect(lambda _text: self.settle())
        self.stands = button(self.tr("It stands withdrawn"), lambda: self._settle(stands=True), picture="check")
        self.restored = button(self.tr("Restore it"), lambda: self._settle(stands=False), picture="check")
        self.same = button(self.tr("They are the same"), lambda: self._say("same"), picture="check")
        self.distinct = button(self.tr("They are distinct"), lambda: self._say("distinct"), picture="check")
        acts = row(self.reason, self.stands, self.restored, self.same, self.distinct)
        acts.setStretch(0, 1)
        self._foot = holder(acts)
        whole = column(scrolled(holder(self._inside)), self._foot, gap="s")
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def show_case(self, case: Case) -> None:
        """Show what a case is found in."""
        self.case = case
        clear(self._inside)
        self._inside.addWidget(label(f"{case.ref}  {case.title}" if case.kind != "alike" else case.ref, "lead"))
        self._inside.addWidget(label(self._words(case), "strong"))
        cards: list[QWidget] = [self._card(one) for one in case.shown]
        cards += [
            card(label(one.text or self.tr("(nothing)")), by_whom(self.tools, one), gap="m") for one in case.values
        ]
        for at in range(0, len(cards), 2):
            both = [holder(column(one, None)) for one in cards[at : at + 2]]
            self._inside.addWidget(Sides(*both, stretch=(1,) * len(both), room=_CARD * len(both)))
        self._inside.addStretch(1)
        self.reason.clear()
        self.settle()

    def _words(self, case: Case) -> str:
        words = {
            "against": self.tr("It was withdrawn by somebody who had not seen what others wrote."),
            "dangling": self.tr("{field} leads to a record that is withdrawn."),
            "rule": self.tr("{field}: what stands here together cannot be so."),
            "newer": self.tr("This is of a newer release.  It is kept, handed on and shown as it is."),
            "alike": self.tr(
                "These two may be of one thing.  They are never put together: one of you says what they are."
            ),
        }
        return words.get(case.kind, "").format(field=case.field)

    def _card(self, one: Shown) -> QFrame:
        made = card(label(f"{one.ref}  {one.title}", "strong"), gap="s")
        for name, text in one.facts:
            made.inside.addWidget(label(f"{name}: {text}"))
        made.inside.addLayout(row(button(self.tr("Open"), lambda: self._open(one.record), kind="plain"), None))
        return made

    def _open(self, record: bytes) -> None:
        self.tools.go("records").show_record(record)

    def settle(self) -> None:
        """Offer what whoever sits here can do now."""
        sitting, kind = self.office.sitting, self.case.kind if self.case else ""
        may = sitting is not None and (kind == "alike" or (kind == "against" and Role(sitting.role) in RECONCILERS))
        self._foot.setVisible(may)
        reasoned = bool(self.reason.text().strip())
        for one, of in (
            (self.stands, "against"),
            (self.restored, "against"),
            (self.same, "alike"),
            (self.distinct, "alike"),
        ):
            one.setVisible(kind == of)
            one.setEnabled(may and reasoned)

    # ---- what is done ----------------------------------------------------------------------------------------------

    def _settle(self, *, stands: bool) -> None:
        against, reason = self.case.concern.withdrawal if self.case and self.case.concern else None, self.reason.text()
        if against:
            told = self.tr("{ref} stands withdrawn.") if stands else self.tr("{ref} is restored.")
            self._act(
                lambda desk, sitting: withdrawal.settle(desk, sitting, against, stands=stands, reason=reason), told
            )

    def _say(self, verdict: Verdict) -> None:
        pair, reason = self.case.alike if self.case else None, self.reason.text()
        if pair:
            told = self.tr("{ref}: the same.") if verdict == "same" else self.tr("{ref}: distinct.")
            self._act(lambda desk, sitting: likeness.say(desk, sitting, pair.one, pair.other, verdict, reason), told)

    def _act(self, work: Callable[[DeskFile, Sitting], Changes], told: str) -> None:
        case = self.case
        if case is None:
            return

        def done(_nothing: None) -> None:
            self.tools.tell(Notice(tone="good", happened=told.format(ref=case.ref)))
            self._done(case)

        self.office.act(lambda desk, sitting: (None, Changed.by(work(desk, sitting))), done)
