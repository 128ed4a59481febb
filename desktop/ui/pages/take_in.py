"""A short form for a document that is taken in: what it is, whose, in which language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.records.types import CATALOGUE
from desktop.ui.forms.picker import Picker
from desktop.ui.tokens import READING
from desktop.ui.widgets import Choice, button, card, column, holder, label, row, scrolled

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.choices import Choices

SUBMISSION = CATALOGUE.type("submission")


class TakeIn(QWidget):
    """Asks, and says what was answered."""

    done = Signal(object, object)  # the file, and the values
    dropped = Signal()

    def __init__(self, choices: Choices) -> None:
        """Begin without a file."""
        super().__init__()
        self._path: Path | None = None
        self._actor = ""
        self.file = label("", "muted")
        self.title, self.symbol, self.language = QLineEdit(), QLineEdit(), QLineEdit()
        self.language.setPlaceholderText(self.tr("such as “fr”"))
        self.kind = Choice("")
        for code, words in choices.codes(SUBMISSION.field("kind")):
            self.kind.addItem(words, code)
        self.actor = Picker(choices, SUBMISSION.field("actor"))
        self.actor.chosen.connect(self._choose)
        rows = column(label(self.tr("Take in a document"), "lead"), self.file, gap="s")
        for name, editor in (
            ("title", self.title), ("kind", self.kind), ("actor", self.actor), ("language", self.language),
            ("symbol", self.symbol),
        ):  # fmt: skip
            title = QCoreApplication.translate("records", SUBMISSION.field(name).label)
            named = label(title, "strong")
            named.setBuddy(editor)
            editor.setAccessibleName(title)
            rows.addWidget(named)
            rows.addWidget(editor)
        self.do = button(self.tr("Put submission on record"), self._done, picture="check", kind="primary")
        rows.addLayout(row(self.do, button(self.tr("Cancel"), self.dropped.emit, kind="plain"), None))
        inside = holder(column(card(holder(rows)), None))
        inside.setMaximumWidth(READING)
        self.setLayout(column(scrolled(inside)))

    def begin(self, path: Path) -> None:
        """Ask about this file."""
        self._path, self._actor = path, ""
        self.file.setText(path.name)
        self.title.setText(path.stem.replace("_", " "))
        for one in (self.actor, self.language, self.symbol):
            one.clear()
        self.title.setFocus()

    def _choose(self, kept: str, _shown: str) -> None:
        self._actor = kept

    def _done(self) -> None:
        if not (self.title.text().strip() and self._actor):
            (self.actor if self.title.text().strip() else self.title).setFocus()
            return
        values = {
            "title": self.title.text().strip(),
            "kind": self.kind.currentData(),
            "actor": self._actor,
            "language": self.language.text().strip(),
            "symbol": self.symbol.text().strip(),
        }
        self.done.emit(self._path, {name: value for name, value in values.items() if value})
