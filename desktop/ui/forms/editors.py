"""An editor for each kind of field; all of them take and give values as casework does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from desktop.records.declare import Kind
from desktop.ui.flow import Flow
from desktop.ui.forms.picker import Picker
from desktop.ui.icons import icon
from desktop.ui.widgets import UNCUT, Choice, tip

if TYPE_CHECKING:
    from desktop.records.declare import Field
    from desktop.ui.choices import Choices

Given = str | list[str]
_LINES = (3, 14)  # least and most of a long text shown at once
_HINTS = {
    Kind.DATE: "2026-11-24",
    Kind.INSTANT: "2026-11-24T09:30:00Z",
    Kind.DECIMAL: "1250.5",
    Kind.WHOLE: "1250",
}


class Editor(QWidget):
    """Edits one field's value."""

    edited = Signal()

    def __init__(self, inside: QWidget) -> None:
        """Hold the widget that has the focus."""
        super().__init__()
        self.inside = inside
        self.setFocusProxy(inside)
        self._layout: QHBoxLayout | QVBoxLayout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(inside)

    def value(self) -> Given:
        """Return the value as it is typed."""
        raise NotImplementedError

    def show_value(self, value: Given) -> None:
        """Show a value; this is no edit."""
        raise NotImplementedError


class LineEditor(Editor):
    """One line: texts, numbers, dates."""

    def __init__(self, field: Field) -> None:
        """Hint at the form that the field takes."""
        self._line = QLineEdit()
        self._line.setMaxLength(UNCUT)
        super().__init__(self._line)
        self._line.setPlaceholderText(_HINTS.get(field.kind, ""))
        self._line.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> Given:
        """Return the text."""
        return self._line.text()

    def show_value(self, value: Given) -> None:
        """Show the text from its beginning."""
        self._line.setText(str(value))
        self._line.setCursorPosition(0)


class ProseEditor(Editor):
    """Many lines; as high as its text, within bounds."""

    def __init__(self, _field: Field) -> None:
        """Leave Tab for going on."""
        self._text = QPlainTextEdit()
        super().__init__(self._text)
        self._text.setTabChangesFocus(True)
        self._quiet = False
        self._text.textChanged.connect(self._typed)
        self._text.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def value(self) -> Given:
        """Return the text."""
        return self._text.toPlainText()

    def show_value(self, value: Given) -> None:
        """Show the text."""
        self._quiet = True
        self._text.setPlainText(str(value))
        self._quiet = False

    def _typed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _grow(self) -> None:
        least, most = _LINES
        lines = min(max(round(self._text.document().size().height()), least), most)
        height = lines * self._text.fontMetrics().lineSpacing() + 2 * round(self._text.document().documentMargin()) + 12
        if height != self._text.height():
            self._text.setFixedHeight(height)


class CodeEditor(Editor):
    """One of a list of codes."""

    def __init__(self, field: Field, choices: Choices) -> None:
        """Offer the codes, and none."""
        self._box = Choice(field.label)
        super().__init__(self._box)
        offered = choices.codes(field) if field.codes else [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        self._box.addItem("—", "")
        for code, words in offered:
            self._box.addItem(words, code)
        self._box.activated.connect(lambda _at: self.edited.emit())

    def value(self) -> Given:
        """Return the code."""
        return str(self._box.currentData() or "")

    def show_value(self, value: Given) -> None:
        """Show the code's words; a code that is not in the list stands for itself."""
        if value and self._box.findData(value) < 0:
            self._box.addItem(str(value), value)
        self._box.setCurrentIndex(self._box.findData(value or ""))


class LinkEditor(Editor):
    """One record, or one code of a long list, found by typing."""

    def __init__(self, field: Field, choices: Choices) -> None:
        """Begin with none."""
        self._pick = Picker(choices, field)
        super().__init__(self._pick)
        self._field, self._choices, self._kept, self._shown = field, choices, "", ""
        self._pick.chosen.connect(self._choose)
        self._pick.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> Given:
        """Return what was chosen, or what was typed: a reference or code."""
        return self._kept if self._pick.text() == self._shown else self._pick.text().split("  ")[0].strip()

    def show_value(self, value: Given) -> None:
        """Show the words for what is kept."""
        self._kept, self._shown = str(value), self._choices.words(self._field, str(value)) if value else ""
        self._pick.setText(self._shown)
        self._pick.setCursorPosition(0)

    def _choose(self, kept: str, shown: str) -> None:
        self._kept, self._shown = kept, shown
        QTimer.singleShot(0, self, lambda: self._pick.setText(shown))  # after the completer put its own text there
        self._pick.setText(shown)
        self.edited.emit()


class SetEditor(Editor):
    """A set: a chip for each element, and a line to add one."""

    def __init__(self, field: Field, choices: Choices) -> None:
        """Begin empty."""
        self._pick = Picker(choices, field)
        super().__init__(self._pick)
        self._field, self._choices, self._kept = field, choices, dict[str, str]()
        self._chips, self._flow = QWidget(), Flow()
        self._chips.setLayout(self._flow)
        self._layout.setDirection(QHBoxLayout.Direction.TopToBottom)
        self._layout.insertWidget(0, self._chips)
        self._pick.setPlaceholderText(self.tr("Add…"))
        self._pick.chosen.connect(self._add)

    def value(self) -> Given:
        """Return the elements."""
        return sorted(self._kept)

    def show_value(self, value: Given) -> None:
        """Show the elements."""
        elements = value if isinstance(value, list) else [value] if value else []
        self._kept = {one: self._choices.words(self._field, one) for one in elements}
        self._redraw()

    def _add(self, kept: str, shown: str) -> None:
        self._kept[kept] = shown
        QTimer.singleShot(0, self._pick, self._pick.clear)  # after the completer put its own text there
        self._redraw()
        self.edited.emit()

    def _remove(self, kept: str) -> None:
        self._kept.pop(kept, None)
        self._redraw()
        self._pick.setFocus()
        self.edited.emit()

    def _redraw(self) -> None:
        while item := self._flow.takeAt(0):
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for kept, shown in self._kept.items():
            self._flow.addWidget(self._chip(kept, shown))
        self._chips.setVisible(bool(self._kept))

    def _chip(self, kept: str, shown: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "chip")
        made.setText((shown if len(shown) <= _CHIP else f"{shown[:_CHIP]}…").replace("&", "&&"))
        made.setIcon(icon("x"))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAccessibleName(self.tr("Remove “{what}”").format(what=shown))
        made.setToolTip(tip(made.accessibleName()))
        made.setMinimumWidth(1)  # a form is as narrow as it must be
        made.clicked.connect(lambda _checked=False: self._remove(kept))
        return made


_CHIP = 36  # characters of a chip


def editor_for(field: Field, choices: Choices) -> Editor:
    """Return the editor that a field's declaration asks for."""
    if field.many:
        return SetEditor(field, choices)
    if field.kind is Kind.LINK or field.codes in {"iso4217", "iso3166", "oecd-dac"}:
        return LinkEditor(field, choices)
    if field.kind is Kind.FLAG or field.pack_list:
        return CodeEditor(field, choices)
    return ProseEditor(field) if field.kind is Kind.PROSE else LineEditor(field)
