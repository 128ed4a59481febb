"""Whoever hears the window hears a name for everything that can be used, on every screen."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from desktop.casework import capture, identity
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.labels import Scope
from desktop.records.types import CATALOGUE
from desktop.records.values import encode
from desktop.store.desk import DeskFile
from desktop.ui import screens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

PASSPHRASE = "four words for tests"
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
MOST = 200  # controls of a screen, with a form that opens on the way


def marked_up(inside: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    """Yield names that would be heard with their markup."""
    name = inside.text(QAccessible.Text.Name)
    if "</" in name or "style=" in name:
        yield name
    for number in range(inside.childCount() if depth < DEEPEST else 0):
        child = inside.child(number)
        if child and child.isValid():
            yield from marked_up(child, depth + 1)


def differ(folder: Path) -> None:
    """Let something differ, so that there are values side by side."""
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        pledge = desk.find("pledge", "title", "Seasonal work")[0]
        kind = CATALOGUE.type("pledge")
        label = kind.label_of(kind.field("due"), Scope.parse("region/carda"))
        cell = Cell(pledge, "pledge.due", "")
        capture.append(
            desk, identity.take_seat(desk, PASSPHRASE), [Draft(label=label, cell=cell, value=encode("2028-01-01"))]
        )


def tour(qtbot: QtBot, window: Any, *without: str) -> Iterator[tuple[str, Any]]:
    """Go to every screen that the window has."""
    for name in screens._MADE:
        if name not in without:
            screen = window.go(name)
            qtbot.waitUntil(lambda: not window.office.busy)
            yield name, screen


def controls(screen: QWidget) -> list[QWidget]:
    """Return what can be reached by Tab on a screen as it stands."""
    return [
        one
        for one in screen.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()
    ]


def test_everything_that_can_be_used_has_a_name(qtbot: QtBot, opened: Any, folder: Path) -> None:
    differ(folder)
    window = opened("sec")
    nameless: dict[str, list[str]] = {}
    for name, _screen in tour(qtbot, window):
        heard = QAccessible.queryAccessibleInterface(window)
        if found := [*unnamed(heard), *marked_up(heard)]:
            nameless[name] = found
    assert nameless == {}


def test_tab_reaches_everything_and_the_focus_is_seen(qtbot: QtBot, opened: Any) -> None:
    window = opened("sec")
    unreached: dict[str, list[str]] = {}
    unseen: dict[str, list[str]] = {}
    for name, screen in tour(qtbot, window):
        wanted = controls(screen)
        reached = set()
        for _ in range(MOST):
            reached.add(QApplication.focusWidget())
            window.focusNextChild()
        unreached[name] = [_told(one) for one in wanted if one not in reached]
        for one in wanted:
            one.clearFocus()
            without = one.grab().toImage()
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if one.hasFocus() and one.grab().toImage() == without:
                unseen.setdefault(name, []).append(_told(one))
    assert {name: found for name, found in unreached.items() if found} == {}
    assert unseen == {}


def _told(one: QWidget) -> str:
    return f"{type(one).__name__} {one.accessibleName()}"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_window(qtbot: QtBot, opened: Any, folder: Path, scale: float) -> None:
    differ(folder)
    window = opened("sec")
    window.tools.theme.choose(scale=scale)
    wide = {
        name: (screen.minimumSizeHint().width(), screen.width())
        for name, screen in tour(qtbot, window)
        if screen.minimumSizeHint().width() > screen.width() or screen.width() > window.width()
    }
    window.tools.theme.choose(scale=1.0)
    assert wide == {}


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
