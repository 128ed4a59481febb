"""A form made from the declaration of a record type."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.casework.look import plain
from desktop.casework.sidecars import behind
from desktop.records.declare import Kind
from desktop.records.errors import BadValue
from desktop.records.labels import Audience
from desktop.records.values import ABSENT, PRESENT, check
from desktop.ui.forms.editors import Editor, Given, editor_for
from desktop.ui.forms.sealed import SealedLine
from desktop.ui.said import said
from desktop.ui.widgets import chip, clear, column, label, restyle, row
from desktop.ui.words import audience_label

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop.casework.look import Look
    from desktop.casework.ports import Desk, Record
    from desktop.records.declare import Field, RecordType
    from desktop.ui.choices import Choices

_TYPED = frozenset({Kind.WHOLE, Kind.DECIMAL, Kind.DATE, Kind.INSTANT})  # said to be wrong as soon as one goes on
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_CLOSED = frozenset({Kind.FILE})  # not edited in a form


class RecordForm(QWidget):
    """One editor below the other: label, what it is for, who sees it."""

    edited = Signal()
    read_back = Signal(str)  # the sealed field whose value was

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
        self._hints: dict[str, QLabel] = {}
        self._sealed: dict[str, SealedLine] = {}
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
        self.editors, self._marks, self._faults, self._hints, self._sealed = {}, {}, {}, {}, {}
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
        fault, hint = label("", "bad"), label("", "small")
        self._faults[field.id], self._hints[field.id] = fault, hint
        parts = column(line, editor, fault, hint, gap="xs")
        if field.help:
            parts.insertWidget(1, label(QCoreApplication.translate("records", field.help), "small"))
        if audience is Audience.SEALED:
            sealed = self._sealed[field.id] = SealedLine()
            sealed.read_back.connect(lambda: self.read_back.emit(field.id))
            parts.insertWidget(parts.count() - 3, sealed)
        self._layout.addLayout(parts)
        mark.hide()
        fault.hide()
        hint.hide()
        editor.edited.connect(lambda: self._typed(field))

    def fill(
        self, values: Mapping[str, Given], differing: Collection[str] = (), sealed: Mapping[str, str] = _NOTHING
    ) -> None:
        """Show values; fields without one are empty.  As :meth:`show_sealed`."""
        self._before = {}
        for name, editor in self.editors.items():
            empty: Given = [] if self._fields[name].many else ""
            editor.show_value(values.get(name, empty))
            self._before[name] = editor.value()
            self._marks[name].setVisible(name in differing)
            self._say(name, "")
        self.show_sealed(sealed)

    def show_sealed(self, values: Mapping[str, str]) -> None:
        """Show what is on record of sealed fields, to be read.

        But for what its writer has still in hand, their editors stay empty until it is to be replaced.
        """
        for name, line in self._sealed.items():
            line.show_value(values.get(name), in_hand=bool(self._before.get(name)))

    def close_sealed(self, name: str = "", *, typed: bool = True) -> None:
        """Empty the editors of sealed fields, or of one: of what was in hand, and of what was ``typed``."""
        for one in self._sealed:
            if name in {"", one} and (typed or self._before.get(one)):
                self.editors[one].show_value("")
                self._before[one] = self.editors[one].value()

    def changes(self) -> dict[str, Given]:
        """Return the values that are not as they were shown."""
        found = {name: editor.value() for name, editor in self.editors.items()}
        return {name: value for name, value in found.items() if value != self._before.get(name)}

    def take_up(self, values: Mapping[str, Given]) -> None:
        """Show values as if they were typed."""
        for name in values.keys() & self.editors.keys():
            self.editors[name].show_value(values[name])

    def values(self) -> dict[str, Given]:
        """Return every value that is not empty."""
        return {name: value for name, editor in self.editors.items() if (value := editor.value())}

    def advise(self, hints: Mapping[str, str]) -> None:
        """Say beside each field what its rules ask for; nothing beside the others."""
        for name, hint in self._hints.items():
            hint.setText(hints.get(name, ""))
            hint.setVisible(name in hints)

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
                self._say(field.id, said(fault.happened))
            else:
                self._say(field.id, "")
        self.edited.emit()

    def _say(self, name: str, fault: str) -> None:
        self._faults[name].setText(fault)
        self._faults[name].setVisible(bool(fault))
        restyle(self.editors[name].inside, "wrong", "true" if fault else "")


def shown_values(
    desk: Desk, record: Record, kind: RecordType, in_hand: Mapping[bytes, bytes] | None = None
) -> dict[str, Given]:
    """Return a record's values as its form shows them; ``in_hand`` is as a sitting has it."""
    found: dict[str, Given] = {}
    for field in kind.fields:
        name = f"{kind.id}.{field.id}"
        if field.many:
            cells = sorted(record.values.items())
            found[field.id] = [element for (one, element), raw in cells if one == name and element and raw == PRESENT]
        elif raw := record.values.get((name, "")):
            found[field.id] = _typed_text(desk, (in_hand or {}).get(raw, raw))
    return found


def shown_sealed(look: Look, record: Record, kind: RecordType) -> dict[str, str]:
    """Return what a record's sealed values show, where there are any."""
    sealed = (field for field in kind.fields if kind.audience_of(field) is Audience.SEALED)
    stored = {field: record.values.get((f"{kind.id}.{field.id}", ""), ABSENT) for field in sealed}
    return {field.id: look.shown(field, raw) for field, raw in stored.items() if raw != ABSENT}


def _typed_text(desk: Desk, raw: bytes) -> str:
    """Return a value as one would type it; what a careless program has written stands as it is."""
    here = behind(desk, raw)
    try:
        return plain(raw if here is None else here)
    except BadValue:
        return raw.decode(errors="replace")
