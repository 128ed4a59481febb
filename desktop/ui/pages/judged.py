"""Who judged what how: every criterion of the rubric with the answers side by side, and where they part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.records.types import CATALOGUE
from desktop.ui.widgets import Choice, button, column, line, row, tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.casework.ports import Record
    from desktop.casework.review.assessments import Criterion
    from desktop.ui.choices import Choices

ASSESSMENT = CATALOGUE.type("assessment")
_RECORD = Qt.ItemDataRole.UserRole
_CODE = Qt.ItemDataRole.UserRole + 1
_CODES = ("mode", "criterion", "rating", "confidence")


class Judged(QWidget):
    """The divergence view, and a line to answer a criterion, to read again, to sign."""

    answered = Signal(object)  # the values of an answer
    read_again = Signal(bytes, str)  # an answer, and the second reader's finding
    signed = Signal(bytes)

    def __init__(self, choices: Choices) -> None:
        """Begin without answers."""
        super().__init__()
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Criterion"), self.tr("Rating")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setAccessibleName(self.tr("Assessments side by side"))
        self.tree.setWordWrap(True)
        self.codes = {name: self._choice(choices, name) for name in _CODES}
        self.tree.currentItemChanged.connect(lambda item, _before: self._choose_criterion(item))
        self.reasons = QPlainTextEdit()
        self.reasons.setMaximumHeight(64)
        self.reasons.setTabChangesFocus(True)
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setPlaceholderText(self.tr("Reasons and evidence; to read again: your finding"))
        self.interests = line(self.tr("Interests declared"), self.tr("Your interests in the matter, or “none”"))
        self.answer = button(self.tr("Put on record"), self._answer, picture="check", kind="primary")
        self.again = button(self.tr("Read again"), self._again, picture="eye")
        self.sign = button(self.tr("Sign"), self._sign, picture="pen-nib")
        inside = column(
            self.tree, row(self.codes["mode"], self.codes["criterion"]),
            row(self.codes["rating"], self.codes["confidence"]), self.reasons, self.interests,
            row(self.answer, self.again, self.sign, None), gap="s",
        )  # fmt: skip
        inside.setStretch(0, 1)
        self.setLayout(inside)

    def _choice(self, choices: Choices, name: str) -> Choice:
        title = QCoreApplication.translate("records", ASSESSMENT.field(name).label)
        made = Choice(title)
        made.setPlaceholderText(title)
        for code, words in choices.codes(ASSESSMENT.field(name)):
            made.addItem(words, code)
        made.setCurrentIndex(-1)  # nobody judges by leaving things as they are
        return made

    def begin(self, mode: str) -> None:
        """Take the kind of assessment that whoever sits here gives, unless one was chosen."""
        if self.codes["mode"].currentIndex() < 0:
            self.codes["mode"].setCurrentIndex(self.codes["mode"].findData(mode))

    def _choose_criterion(self, item: QTreeWidgetItem | None) -> None:
        """Take the criterion that is chosen in the tree."""
        code = item.data(0, _CODE) if item else None
        if code:
            self.codes["criterion"].setCurrentIndex(self.codes["criterion"].findData(code))

    def show_criteria(
        self, criteria: Sequence[Criterion], words: Callable[[Record, str], str], name: Callable[[str], str]
    ) -> None:
        """Show the rubric with its answers; ``words`` gives what a field shows, ``name`` a person's name."""
        self.tree.clear()
        titles = {self.codes["criterion"].itemData(at): self.codes["criterion"].itemText(at)
                  for at in range(self.codes["criterion"].count())}  # fmt: skip
        for one in criteria:
            differs = self.tr("ratings differ") if one.differs else ""
            top = QTreeWidgetItem([titles.get(one.code, one.code), differs])
            top.setToolTip(0, tip(top.text(0)))
            top.setData(0, _CODE, one.code)
            for each in one.answers:
                about = [words(each.record, "mode"), each.by]
                if each.second:
                    about.append(self.tr("read again by {name}").format(name=name(each.second)))
                if each.signed:
                    about.append(self.tr("signed by {names}").format(names=", ".join(map(name, each.signed.values()))))
                under = QTreeWidgetItem([" · ".join(about), words(each.record, "rating")])
                under.setToolTip(0, tip(words(each.record, "reasons")))
                under.setData(0, _RECORD, each.record.id)
                top.addChild(under)
            self.tree.addTopLevelItem(top)
            top.setExpanded(True)
        self.tree.resizeColumnToContents(1)

    def _chosen(self) -> bytes:
        item = self.tree.currentItem()
        found = item.data(0, _RECORD) if item else None
        return bytes(found) if found else b""

    def _answer(self) -> None:
        if missing := next((one for one in self.codes.values() if one.currentData() is None), None):
            missing.setFocus()
            return
        values: dict[str, object] = {name: choice.currentData() for name, choice in self.codes.items()}
        values |= {"reasons": self.reasons.toPlainText().strip(), "interests": self.interests.text().strip()}
        self.answered.emit({name: value for name, value in values.items() if value})

    def _again(self) -> None:
        finding = self.reasons.toPlainText().strip()
        if self._chosen() and finding:
            self.read_again.emit(self._chosen(), finding)

    def _sign(self) -> None:
        if chosen := self._chosen():
            self.signed.emit(chosen)

    def clear_form(self) -> None:
        """Empty the form once it is on record."""
        self.reasons.clear()
