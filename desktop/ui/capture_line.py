"""The capture line: type, ``Tab`` says what it is, ``Enter`` keeps it privately, ``Ctrl+Enter`` puts it on record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QToolButton, QWidget

from desktop.records.types import CATALOGUE
from desktop.ui.icons import icon
from desktop.ui.sides import is_narrow
from desktop.ui.widgets import UNCUT, button, column, label, row
from desktop.ui.words import ICONS, OTHER_ICON, type_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.records.declare import RecordType
    from desktop.ui.choices import Choices

_TOKEN: Final = re.compile(r"(?:^|(?<=\s))([@!#])([^@!#:]{0,40})$")
_WHOLE: Final = re.compile(r"![A-Z]{2,4}-\d+\s|#\S+\s")  # stands already: nothing to complete
_FIELDS: Final = {
    "@": CATALOGUE.type("intervention").field("actor"),
    "!": CATALOGUE.type("progress").field("pledge"),
    "#": CATALOGUE.type("pledge").field("goals"),
}
_ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PICKING: Final = frozenset({*_ENTERS, Qt.Key.Key_Tab, Qt.Key.Key_Escape})
_HINTED: Final = 40  # heights of the text that hint and buttons need


class CaptureLine(QWidget):
    """What it is, and the line itself; always in reach."""

    kept = Signal(str, str)  # type and line, to be kept as a private note
    recorded = Signal(str, str)  # type and line, to be put on record; an empty line: what is selected
    left = Signal()
    typed = Signal(str, str)  # type and line, with every key

    def __init__(self, choices: Choices, types: Sequence[str]) -> None:
        """Begin with the first type."""
        super().__init__()
        self._types, self._at = tuple(types), 0
        self.kind = QToolButton()
        self.kind.setProperty("kind", "type")
        self.kind.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.kind.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kind.setMenu(self._menu())
        self.line = _Line(choices)
        self.line.turned.connect(self._turn)
        self.line.entered.connect(lambda on_record: self._enter(on_record=on_record))
        self.line.left.connect(self.left)
        self.line.textChanged.connect(lambda text: self.typed.emit(self.type, text))
        self._hint = label("", "small")
        put = button(self.tr("On record"), lambda: self._enter(on_record=True), picture="check")
        put.setToolTip(self.tr("Put the line, or what is selected, on record (Ctrl+Enter)"))
        keep = button(self.tr("Keep"), lambda: self._enter(on_record=False), picture="lock-simple", kind="primary")
        keep.setToolTip(self.tr("Keep as a private note (Enter)"))
        line = row(self.kind, self.line, gap="s")
        line.setStretch(1, 1)
        below = row(self._hint, keep, put, gap="s")
        below.setStretch(0, 1)
        self.setLayout(column(line, below, gap="s"))
        self._show_type()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where there is no room for it."""
        super().resizeEvent(event)
        self._hint.setText("" if is_narrow(self, _HINTED) else self._help())

    @property
    def type(self) -> str:
        """What the line is."""
        return self._types[self._at]

    def offer(self, types: Sequence[str]) -> None:
        """Offer these types, and stay at the one that the line is where it is among them."""
        if tuple(types) != self._types:
            kept = self.type
            self._types = tuple(types)
            self._at = self._types.index(kept) if kept in self._types else 0
            self.kind.setMenu(self._menu())
            self._show_type()

    def show_line(self, type_: str, text: str) -> None:
        """Show a line that was being typed, as what it was."""
        self._at = self._types.index(type_) if type_ in self._types else self._at
        self._show_type()
        self.line.setText(text)

    def give_back(self, text: str) -> None:
        """Put a line that could not be kept back before what was typed meanwhile."""
        self.line.setText(f"{text} {self.line.text()}".strip())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for at, type_ in enumerate(self._types):
            action = menu.addAction(icon(ICONS.get(type_, OTHER_ICON)), type_label(CATALOGUE.type(type_)))
            action.triggered.connect(lambda _checked=False, at=at: self._take(at))
        return menu

    def _take(self, at: int) -> None:
        self._at = at % len(self._types)
        self._show_type()
        self.line.setFocus()

    def _turn(self, by: int) -> None:
        self._take(self._at + by)
        self.typed.emit(self.type, self.line.text())

    def _show_type(self) -> None:
        kind = CATALOGUE.type(self.type)
        self.line.signs = _signs(kind)
        self.kind.setText(type_label(kind))
        self.kind.setIcon(icon(ICONS.get(self.type, OTHER_ICON), QPalette.ColorRole.Accent))
        self.kind.setToolTip(self.tr("What it is: Tab and Shift+Tab in the line change it"))
        self.kind.setAccessibleName(self.tr("What it is: {type}").format(type=type_label(kind)))
        said = self.tr("Delegation: what is said…")
        reported = self.tr("!pledge  what was reported…")
        shapes = {
            "intervention": said,
            "stakeholder_input": said,
            "progress": reported,
            "review_note": reported,
            "recommendation": self.tr("From > to: what is recommended…"),
        }
        self.line.setPlaceholderText(shapes.get(self.type, self.tr("Type what is to be kept…")))
        self.line.setAccessibleName(self.tr("Capture line: {type}").format(type=type_label(kind)))
        self.line.setAccessibleDescription(self.tr("Tab changes what it is, Escape leaves the line."))

    def _help(self) -> str:
        told = self.tr(
            "Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · "
            "@ party  ! pledge  # goal · Esc leaves the line"
        )
        for sign in "@!#":  # a sign stays with what it means
            told = told.replace(f"{sign} ", f"{sign}\u00a0")
        return told

    def _enter(self, *, on_record: bool) -> None:
        text = self.line.text().strip()
        if text:
            self.line.clear()
        if on_record:
            self.recorded.emit(self.type, text)
        elif text:
            self.kept.emit(self.type, text)
        self.line.setFocus()


class _Line(QLineEdit):
    """A line that completes parties, pledges and goals, and leaves Tab to the type."""

    turned = Signal(int)
    entered = Signal(bool)
    left = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.setProperty("kind", "capture")
        self.setMaxLength(UNCUT)
        self._choices = choices
        self.signs = ""  # that begin something to complete
        self._offered = QStandardItemModel(self)
        self.completing = QCompleter(self._offered, self)
        self.completing.setWidget(self)
        self.completing.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completing.activated[QModelIndex].connect(self._complete)  # type: ignore[index] # of two signals, this one
        self.textEdited.connect(lambda _text: self._offer())

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus, and Ctrl+Enter before a shortcut of the screen does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTERS:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, plain = event.key(), event.modifiers() in (_NONE, _SHIFT)
            popup = self.completing.popup()
            if popup and popup.isVisible() and key in _PICKING:
                event.ignore()  # and the completer takes it
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and plain:
                self.turned.emit(-1 if key == Qt.Key.Key_Backtab else 1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Escape."""
        if event.key() in _ENTERS:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        found = _TOKEN.search(self.text()[: self.cursorPosition()])
        self._offered.clear()
        if found and found[1] in self.signs and not _WHOLE.match(found[0]):
            offered = self._choices.matching(_FIELDS[found[1]], found[2])
            for kept, shown in offered if [kept for kept, _ in offered] != [found[2]] else ():  # typed whole
                item = QStandardItem(shown)
                item.setData(kept, Qt.ItemDataRole.UserRole)
                self._offered.appendRow(item)
        popup = self.completing.popup()
        if popup and self._offered.rowCount():
            self.completing.complete()
            popup.setCurrentIndex(self.completing.completionModel().index(0, 0))
        elif popup:
            popup.hide()

    def _complete(self, index: QModelIndex) -> None:
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        found = _TOKEN.search(before)
        if found is None:
            return
        ref, _, title = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("  ")
        begins = found.start() == 0
        text = {"@": f"{title or ref}: " if begins else f"{title or ref} ", "!": f"!{ref} ", "#": f"#{ref} "}[found[1]]
        start = before[: found.start()] + text
        self.setText(start + after)
        self.setCursorPosition(len(start))


def _signs(kind: RecordType) -> str:
    """Return the signs that mean something in a line of a type."""
    fields = {field.id for field in kind.fields}
    return "@" + "!" * ("pledge" in fields) + "#" * ("goals" in fields)


_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
