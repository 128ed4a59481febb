from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desktop.ui.direction import direction_of
from desktop.ui.icons import icon
from desktop.ui.theme import SCALES, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_screen_is_drawn_in_every_theme_and_size(
    qtbot: QtBot, hands: Any, opened: Any, scheme: str, scale: float
) -> None:
    window = opened("sec")
    window.tools.theme.choose(choice=scheme, scale=scale)
    for name in list(window.rail._buttons):
        hands.go(window, name)
    qtbot.waitUntil(lambda: not window.office.busy)
    assert not window.grab().isNull()
    window.tools.theme.choose(choice="light", scale=1.0)


def test_text_grows_step_by_step_and_is_remembered(opened: Any) -> None:
    window = opened("lead")
    theme = window.tools.theme
    window.rail._step(1)
    assert theme.scale == SCALES[1]
    assert window.preferences.scale == SCALES[1]
    for _ in SCALES:
        window.rail._step(1)
    assert theme.scale == SCALES[-1]
    window.rail._step(0)
    assert theme.scale == 1.0


def test_an_unknown_choice_follows_the_system(qapp: Any) -> None:
    theme = Theme(qapp, "pink", 9)
    assert (theme.choice, theme.scale) == ("system", 2.0)
    theme.choose(choice="light", scale=1.0)
    theme.deleteLater()


@pytest.mark.parametrize(
    ("text", "right"),
    [("abc", False), ("احتجاز", True), ("2026 احتجاز abc", True), ("“abc احتجاز", False), ("", False), ("12", False)],
)
def test_direction_is_that_of_the_first_strong_character(text: str, right: bool) -> None:  # noqa: FBT001 - a case
    assert (direction_of(text) == Qt.LayoutDirection.RightToLeft) is right


def test_icons_are_drawn(qapp: Any) -> None:
    del qapp
    assert not icon("house-line").pixmap(20, 20).isNull()
    with pytest.raises(KeyError):
        icon("no such picture")
