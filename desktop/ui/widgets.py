"""Small parts that every screen is put together from, each dressed by the style sheet through its properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import icon
from desktop.ui.tokens import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable

_Role = QPalette.ColorRole
_KINDS = {"primary": _Role.HighlightedText, "large": _Role.HighlightedText}


def label(text: str, tone: str = "", *, wrap: bool = True) -> QLabel:
    """Return plain text in a tone of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def chip(text: str, tone: str = "plain") -> QLabel:
    """Return a word or two on a coloured ground; the word says what the colour says."""
    made = label(text, wrap=False)
    made.setProperty("chip", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def button(
    text: str, act: Callable[[], object], *, picture: str = "", kind: str = "", keys: str = "", tip: str = ""
) -> QPushButton:
    """Return a button; its tooltip names its keys."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if picture:
        made.setIcon(icon(picture, _KINDS.get(kind, _Role.WindowText)))
        made.setIconSize(QSize(18, 18))
    if keys:
        made.setShortcut(QKeySequence(keys))
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{tip or text} ({shown})")
    elif tip:
        made.setToolTip(tip)
    made.setAccessibleName(text or tip)
    made.clicked.connect(lambda _checked=False: act())
    return made


def column(*parts: QWidget | QBoxLayout | None, gap: str = "m", margin: str = "") -> QVBoxLayout:
    """Return parts one below the other; None is room that takes what is left."""
    made = QVBoxLayout()
    _fill(made, parts, gap, margin)
    return made


def row(*parts: QWidget | QBoxLayout | None, gap: str = "s", margin: str = "") -> QHBoxLayout:
    """Return parts beside each other; None is room that takes what is left."""
    made = QHBoxLayout()
    _fill(made, parts, gap, margin)
    return made


def _fill(layout: QBoxLayout, parts: tuple[QWidget | QBoxLayout | None, ...], gap: str, margin: str) -> None:
    layout.setSpacing(SPACE[gap] if gap else 0)
    around = SPACE[margin] if margin else 0
    layout.setContentsMargins(around, around, around, around)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QBoxLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def card(*parts: QWidget | QBoxLayout | None, look: str = "true", gap: str = "s") -> QFrame:
    """Return parts on a card."""
    made = QFrame()
    made.setProperty("card", look)
    made.setLayout(column(*parts, gap=gap, margin="l"))
    return made


def holder(layout: QBoxLayout) -> QWidget:
    """Return a plain widget with this layout."""
    made = QWidget()
    made.setLayout(layout)
    return made


def rule() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    made.setProperty("rule", "true")  # noqa: FBT003 - no flag: the style sheet reads a word
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a widget that scrolls when there is no room for it, up and down only."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    return made


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give a property that the style sheet reads another value, and redraw."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def clear(layout: QBoxLayout) -> None:
    """Remove everything from a layout."""
    while item := layout.takeAt(0):
        if inside := item.widget():
            inside.hide()
            inside.deleteLater()
        elif isinstance(nested := item.layout(), QBoxLayout):
            clear(nested)


class Empty(QWidget):
    """What stands where nothing is yet: a picture, a sentence, and perhaps one thing to do."""

    def __init__(self, picture: str, title: str, text: str, action: QPushButton | None = None) -> None:
        """Put them in the middle."""
        super().__init__()
        self._picture = QLabel()
        self._picture.setPixmap(icon(picture, _Role.PlaceholderText).pixmap(QSize(44, 44)))
        centre = Qt.AlignmentFlag.AlignHCenter
        inside = column(None, self._picture, label(title, "lead"), label(text, "muted"), gap="s", margin="xl")
        if action:
            inside.addSpacing(SPACE["s"])
            inside.addWidget(action, 0, centre)
        inside.addStretch(2)
        for at in (1, 2, 3):
            inside.setAlignment(inside.itemAt(at).widget(), centre)
        self.setLayout(inside)

