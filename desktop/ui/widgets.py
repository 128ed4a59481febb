"""Small parts that every screen is put together from, each dressed by the style sheet through its properties."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import glyph, glyph_font, icon
from desktop.ui.tokens import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QWheelEvent

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


def tip(text: str) -> str:
    """Return a text as a tooltip shows it: its beginning, and as it is, whatever markup it looks like."""
    shown = text if len(text) <= _TIP else f"{text[:_TIP]}…"
    return f"<p>{html.escape(shown)}</p>" if "<" in shown else shown


_TIP = 800  # characters of a tooltip


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
    if keys:
        made.setShortcut(QKeySequence(keys))
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{tip or text} ({shown})")
    elif tip:
        made.setToolTip(tip)
    made.setAccessibleName(text or tip)
    made.clicked.connect(lambda _checked=False: act())
    return made


def line(name: str, placeholder: str = "") -> QLineEdit:
    """Return a line to type into, named for those who hear the window; it takes all that is pasted."""
    made = QLineEdit()
    made.setMaxLength(UNCUT)
    made.setAccessibleName(name)
    made.setPlaceholderText(placeholder or name)
    return made


UNCUT: Final = (1 << 31) - 1  # characters of a line, which Qt alone would cut after 32,767


class Choice(QComboBox):
    """A choice of a few; the mouse wheel does not change it in passing."""

    def __init__(self, name: str) -> None:
        """Take a name for those who hear the window."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHOICE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what there is no room for, and say it whole in the tooltip."""
        super().initStyleOption(option)
        room = self.width() - 3 * self.fontMetrics().height()
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = shown
        self.setToolTip(tip(self.currentText()) if shown != self.currentText() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign that there is more to choose."""
        super().paintEvent(event)
        size = self.fontMetrics().height()
        mirrored = self.isRightToLeft()
        painter = QPainter(self)
        painter.setFont(glyph_font(size * 7 // 8))
        painter.setPen(self.palette().color(_Role.PlaceholderText))
        at = QRect(size // 2 if mirrored else self.width() - size * 3 // 2, 0, size, self.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, glyph("caret-down"))
        painter.end()


_CHOICE = 10  # characters that a choice has room for at least


def column(*parts: QWidget | QLayout | None, gap: str = "m", margin: str = "") -> QVBoxLayout:
    """Return parts one below the other; None is room that takes what is left."""
    made = QVBoxLayout()
    _fill(made, parts, gap, margin)
    return made


def row(*parts: QWidget | QLayout | None, gap: str = "s", margin: str = "") -> QHBoxLayout:
    """Return parts beside each other; None is room that takes what is left."""
    made = QHBoxLayout()
    _fill(made, parts, gap, margin)
    return made


def _fill(layout: QBoxLayout, parts: tuple[QWidget | QLayout | None, ...], gap: str, margin: str) -> None:
    layout.setSpacing(SPACE[gap] if gap else 0)
    around = SPACE[margin] if margin else 0
    layout.setContentsMargins(around, around, around, around)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


class Card(QFrame):
    """Parts on a card, one below the other."""

    def __init__(self, look: str, inside: QVBoxLayout) -> None:
        """Take a look of the style sheet."""
        super().__init__()
        self.inside = inside
        self.setProperty("card", look)
        self.setLayout(inside)


def card(*parts: QWidget | QLayout | None, look: str = "true", gap: str = "s") -> Card:
    """Return parts on a card."""
    return Card(look, column(*parts, gap=gap, margin="l"))


def holder(layout: QBoxLayout) -> QWidget:
    """Return a plain widget with this layout."""
    made = QWidget()
    made.setLayout(layout)
    return made


def rule() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    made.setProperty("rule", "true")
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a widget that scrolls when there is no room for it."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    return made


def split(*parts: QWidget, sizes: tuple[int, ...]) -> QSplitter:
    """Return parts beside each other whose widths can be drawn; they grow as they are in proportion."""
    made = QSplitter()
    made.setChildrenCollapsible(False)
    made.setHandleWidth(SPACE["l"])
    for at, (part, size) in enumerate(zip(parts, sizes, strict=True)):
        made.addWidget(part)
        made.setStretchFactor(at, size)
    made.setSizes(list(sizes))
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
        inside = column(None, gap="s", margin="xl")
        told = label(text, "muted")
        told.setAlignment(centre)
        inside.addWidget(self._picture, 0, centre)
        inside.addWidget(label(title, "lead", wrap=False), 0, centre)
        inside.addWidget(told)
        if action:
            inside.addSpacing(SPACE["s"])
            inside.addWidget(action, 0, centre)
        inside.addStretch(2)
        self.setLayout(inside)
