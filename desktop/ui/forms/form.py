"""A form made from the declaration of a record type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.records.declare import Kind
from desktop.records.errors import BadValue
from desktop.records.labels import Audience
from desktop.records.values import check, decode
from desktop.ui.forms.editors import Editor, Given, editor_for
from desktop.ui.widgets import chip, clear, column, label, restyle, row
from desktop.ui.words import audience_label

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop.casework.ports import Desk, Record
    from desktop.records.declare import Field, RecordType
    from desktop.ui.choices import Choices

_TYPED = frozenset({Kind.WHOLE, Kind.DECIMAL, Kind.DATE, Kind.INSTANT})  # said to be wrong as soon as one goes on
_CLOSED = frozenset({Kind.FILE})  # not edited in a form


class RecordForm(QWidget):
    """One editor below the other: label, what it is for, who sees it."""

    edited = Signal()

    def __init__(self, choices: Choices) -> None:
        """Begin without fields."""
        super().__init__()
        self._choices = choices
        self._layout: QVBoxLayout = column(gap="m")
        self._layout.setContentsMargins(0, 10, 10, 10)
        self.setLayout(self._layout)
        self._made_for: tuple[str, tuple[str, ...]] = ("", ())
        self._fields: dict[str, Field] = {}
        self.editors: dict[str, Editor] = {}
        self._marks: dict[str, QLabel] = {}
        self._faults: dict[str, QLabel] = {}
        self._before: dict[str, Given] = {}

    def build(self, kind: RecordType, writable: Collection[str]) -> None:
        """Make an editor for every field of a type that may be written; one that stands already stays."""
        names = tuple(
            field.id
            for field in kind.fields
            if field.id in writable and field.kind not in _CLOSED and field.id != "ref"
        )
        if self._made_for == (kind.id, names):
            return
        self._made_for = (kind.id, names)
        clear(self._layout)
        self._fields = {name: kind.field(name) for name in names}
        self.editors, self._marks, self._faults = {}, {}, {}
        for group in dict.fromkeys(field.group for field in self._fields.values()):
            if group:
                self._layout.addWidget(label(QCoreApplication.translate("records", group), "group"))
            for field in self._fields.values():
                if field.group == group:
                    self._add(kind, field)
        self._layout.addStretch(1)

    def _add(self, kind: RecordType, field: Field) -> None:
        editor = self.editors[field.id] = editor_for(field, self._choices)
        title = QCoreApplication.translate("records", field.label)
        named = label(title, "strong", wrap=False)
        named.setBuddy(editor)
        editor.inside.setAccessibleName(self.tr("{field}, required").format(field=title) if field.required else title)
        editor.inside.setAccessibleDescription(field.help)
        mark = self._marks[field.id] = chip(self.tr("differing entries"), "warn")
        line = row(named, gap="s")
        if field.required:
            line.addWidget(chip(self.tr("required")))
        audience = kind.audience_of(field)
        if audience is not Audience.SHARED and audience is not kind.audience:
            line.addWidget(chip(audience_label(audience), "accent"))
        line.addWidget(mark)
        line.addStretch(1)
        fault = self._faults[field.id] = label("", "bad")
        parts = column(line, editor, fault, gap="xs")
        if field.help:
            parts.insertWidget(1, label(QCoreApplication.translate("records", field.help), "small"))
        self._layout.addLayout(parts)
        mark.hide()
        fault.hide()
        editor.edited.connect(lambda: self._typed(field))

    def fill(self, values: Mapping[str, Given], differing: Collection[str] = ()) -> None:
        """Show values; fields without one are empty."""
        self._before = {}
        for name, editor in self.editors.items():
            empty: Given = [] if self._fields[name].many else ""
            editor.show_value(values.get(name, empty))
            self._before[name] = editor.value()
            self._marks[name].setVisible(name in differing)
            self._say(name, "")

    def changes(self) -> dict[str, Given]:
        """Return the values that are not as they were shown."""
        found = {name: editor.value() for name, editor in self.editors.items()}
        return {name: value for name, value in found.items() if value != self._before.get(name)}

    def values(self) -> dict[str, Given]:
        """Return every value that is not empty."""
        return {name: value for name, editor in self.editors.items() if (value := editor.value())}

    def begin(self) -> None:
        """Take the focus at the first editor."""
        for editor in self.editors.values():
            editor.setFocus()
            return

    def _typed(self, field: Field) -> None:
        if field.kind in _TYPED:
            try:
                check(field, str(self.editors[field.id].value()))
            except BadValue as fault:
                self._say(field.id, fault.happened)
            else:
                self._say(field.id, "")
        self.edited.emit()

    def _say(self, name: str, fault: str) -> None:
        self._faults[name].setText(fault)
        self._faults[name].setVisible(bool(fault))
        restyle(self.editors[name].inside, "wrong", "true" if fault else "")


def shown_values(desk: Desk, record: Record, kind: RecordType) -> dict[str, Given]:
    """Return a record's values as its form shows them."""
    found: dict[str, Given] = {}
    for (name, element), raw in sorted(record.values.items()):
        field = name.partition(".")[2]
        if element and raw == b"true":
            known = found.setdefault(field, [])
            found[field] = [*known, element]
        elif not element and field in {one.id for one in kind.fields}:
            found[field] = _typed_text(desk, raw)
    return found


def _typed_text(desk: Desk, raw: bytes) -> str:
    value = decode(raw)
    if isinstance(value, dict):
        beside = desk.sidecar(str(value.get("$commit", "")))
        return _typed_text(desk, beside.value) if beside else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
