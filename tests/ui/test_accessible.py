"""Whoever hears the window hears a name for everything that can be used, on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAccessible

from desktop.ui import screens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

Role = QAccessible.Role
USED = frozenset({
    Role.Button, Role.PushButton, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText,
    Role.List, Role.Table, Role.Tree, Role.PageTab, Role.Slider, Role.SpinBox,
})  # fmt: skip


def unnamed(inside: QAccessibleInterface, path: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield where something that is shown and can be used has no name."""
    found = inside.object()
    here = (*path, type(found).__name__ if found else str(inside.role()))
    state = inside.state()
    if state.invisible or len(path) > DEEPEST:
        return
    if inside.role() in USED and not inside.text(QAccessible.Text.Name).strip():
        yield " > ".join(here)
    if inside.role() in {Role.List, Role.Table, Role.Tree}:
        return  # what stands in it is its content
    for number in range(inside.childCount()):
        child = inside.child(number)
        if child and child.isValid():
            yield from unnamed(child, here)


DEEPEST = 30


def test_everything_that_can_be_used_has_a_name(qtbot: QtBot, hands: Any, opened: Any) -> None:
    window = opened("sec")
    nameless: dict[str, list[str]] = {}
    for place in screens.places(window.office):
        hands.go(window, place.name)
        qtbot.waitUntil(lambda: not window.office.busy)
        found = list(unnamed(QAccessible.queryAccessibleInterface(window)))
        if found:
            nameless[place.name] = found
    assert nameless == {}


def test_what_has_no_name_is_found(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget  # noqa: PLC0415 - for this alone

    made, line, named = QWidget(), QLineEdit(), QPushButton("Go")
    inside = QVBoxLayout(made)
    inside.addWidget(line)
    inside.addWidget(named)
    qtbot.addWidget(made)
    made.show()
    (found,) = unnamed(QAccessible.queryAccessibleInterface(made))
    assert found.endswith("QLineEdit")
