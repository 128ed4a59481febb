"""Plain fields of a screen that is one short form: label, editor and explanation one below the other."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.casework import identity
from desktop.casework.errors import NotReady
from desktop.ui import ask
from desktop.ui.screen import Screen, Tools
from desktop.ui.tokens import READING
from desktop.ui.widgets import Choice, button, card, column, holder, label, row, scrolled
from desktop.ui.words import role_label, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.trust.roster import Role

_UNSAFE = re.compile(r"[^a-z0-9]+")


class FormScreen(Screen):
    """A short form, and one button that does it."""

    def __init__(self, tools: Tools) -> None:
        """Begin with no fields; subclasses add them and then call :meth:`finish`."""
        super().__init__(tools)
        self.rows = column(gap="m")

    def finish(self, done: str, back: str) -> None:
        """Put the form and its buttons on the screen; ``back`` is where to go otherwise."""
        self.do = button(done, self._try, picture="check", kind="primary", keys="Ctrl+Return")
        away = button(self.tr("Back"), lambda: self.tools.go(back), kind="plain", keys="Escape")
        inside = holder(column(card(holder(self.rows)), row(self.do, away, None), None, gap="l"))
        inside.setMaximumWidth(self.theme.px(READING))
        self.body.addWidget(scrolled(inside), 1)

    def line(self, title: str, explained: str = "", *, secret: bool = False) -> QLineEdit:
        """Add a line to type in."""
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self.put(title, made, explained)
        return made

    def put(self, title: str, editor: QWidget, explained: str = "", beside: QWidget | None = None) -> None:
        """Add an editor under its title."""
        named = label(title, "strong")
        named.setBuddy(editor)
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(explained)
        line = row(editor, beside) if beside else row(editor)
        line.setStretch(0, 1)
        parts = column(named, line, gap="xs")
        if explained:
            parts.addWidget(label(explained, "small"))
        self.rows.addLayout(parts)

    def roles(self, title: str, roles: Iterable[Role]) -> Choice:
        """Add a choice of roles."""
        made = Choice(title)
        for role in roles:
            made.addItem(role_label(role), role)
        self.put(title, made)
        return made

    def place(self) -> QLineEdit:
        """Add where the desk file is to lie."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        made = QLineEdit(str(Path(documents) / f"{self.tr('my')}.desk"))

        def choose() -> None:
            kinds = self.tr("Desks (*.desk)")
            if path := ask.save_file(self, self.tr("Where the desk lies"), Path(made.text()), kinds):
                made.setText(str(path.with_suffix(".desk")))

        browse = button(self.tr("Choose…"), choose, picture="folder-open")
        self.put(self.tr("Where the desk lies"), made, self.tr("One file.  Keep copies of it."), browse)
        return made

    def passphrases(self) -> tuple[QLineEdit, QLineEdit]:
        """Add a passphrase, twice."""
        first = self.line(
            self.tr("Passphrase"),
            self.tr("Several words.  It unlocks your key on this computer, and nobody can restore it.  Left empty, the "
                    "system's keyring keeps the key."),
            secret=True,
        )  # fmt: skip
        return first, self.line(self.tr("Passphrase, once more"), secret=True)

    def work(self) -> None:
        """Do what the form is for; raises an error with advice where something is missing."""
        raise NotImplementedError

    def _try(self) -> None:
        try:
            self.work()
        except NotReady as fault:
            self.tools.fail(fault)


def short_id(name: str) -> str:
    """Return the short id made of a person's name."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return _UNSAFE.sub("-", plain).strip("-")[:40] or f"person-{identity.new_device_name()}"


def require(text: str, title: str) -> str:
    """Return what was typed; raises :class:`NotReady` for nothing."""
    if not text.strip():
        raise NotReady(
            translate("words", "“{field}” is still missing.").format(field=title),
            todo=translate("words", "Fill it in, and try again."),
        )
    return text.strip()


def same_passphrase(first: QLineEdit, again: QLineEdit) -> str | None:
    """Return the passphrase, None for the keyring; raises :class:`NotReady` where the two differ."""
    if first.text() != again.text():
        raise NotReady(
            translate("words", "The two passphrases differ."), todo=translate("words", "Type the same one twice.")
        )
    return first.text() or None
