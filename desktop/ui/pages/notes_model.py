"""The notes beside a document: a list in the order of its paragraphs, narrowed by words, kind and state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.direction import direction_of
from desktop.ui.tokens import SPACE, TYPE
from desktop.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.casework.review.notes import Note, Placed
    from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PLACED: Final = Qt.ItemDataRole.UserRole
_NONE: Final = QModelIndex()
COLOURS: Final = {  # behind what a note of each kind stands on; black text keeps its contrast on all of them
    "question": "#b9d6ff", "concern": "#ffc9b3", "commendation": "#bfe8bf", "correction": "#ffdd8a",
    "recommendation": "#dfc4ff", "evidence": "#b8e6e6",
}  # fmt: skip
PLAIN: Final = "#ffef9c"
TONES: Final = {"open": "accent", "answered": "warn", "settled": "good", "withdrawn": "muted"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A note as the list shows it; ``searched`` is everything that words are looked for in."""

    placed: Placed
    heading: str
    state: str
    text: str
    quote: str
    searched: str


def shown(one: Placed, words: Callable[[Note, str], str], name: Callable[[str], str]) -> Shown:
    """Return a note as the list shows it; ``words`` gives what a field shows, ``name`` a person's name."""
    note = one.note
    paragraph = note.text("paragraph")
    at = translate("review", "para. {number}").format(number=paragraph) if paragraph[:1].isdigit() else paragraph
    place = at if one.place else translate("review", "no place any more")
    who = note.text("said_by") or name(note.person)
    heading = " · ".join(filter(None, (place, words(note, "kind"), who)))
    everything = [heading, note.text("quote"), *(each.text("text") for each in (note, *note.answers))]
    everything += note.several("tags")
    return Shown(
        placed=one, heading=heading, state=state_words(note), text=note.text("text").replace("\n", " "),
        quote=note.text("quote").replace("\n", " "), searched=" ".join(everything).casefold(),
    )  # fmt: skip


def state_words(note: Note) -> str:
    """Return the words for a note's state."""
    if note.asked:
        return translate("review", "Author asks to settle")
    words = {
        "open": translate("review", "Open"),
        "answered": translate("review", "Answered"),
        "settled": translate("review", "Settled"),
        "withdrawn": translate("review", "Withdrawn"),
    }
    return words.get(note.state, note.state)


class NotesModel(QAbstractListModel):
    """The notes that a filter lets through."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._all: Sequence[Shown] = ()
        self._rows: Sequence[Shown] = ()
        self._words, self._kind, self._state = "", "", ""

    def show_notes(self, notes: Sequence[Shown]) -> None:
        """Show these notes, in their order."""
        self._all = notes
        self._filter()

    def narrow(self, words: str, kind: str, state: str) -> None:
        """Show only notes of this kind and state that have all these words; "" lets everything through."""
        wanted = (words.casefold(), kind, state)
        if wanted != (self._words, self._kind, self._state):
            self._words, self._kind, self._state = wanted
            self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        words = self._words.split()
        self._rows = [
            one
            for one in self._all
            if (not self._kind or one.placed.note.text("kind") == self._kind)
            and (not self._state or self._state == (one.placed.note.state if one.placed.place else "orphan"))
            and all(word in one.searched for word in words)
        ]
        self.endResetModel()

    def find(self, key: bytes) -> QModelIndex:
        """Return the index of a note, an invalid one where it is not shown."""
        rows = (at for at, one in enumerate(self._rows) if one.placed.note.id == key)
        at = next(rows, -1)
        return self.index(at, 0) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many notes are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{one.heading}, {one.state}: {one.text}"
        return one if role == PLACED else None


class NotesDelegate(QStyledItemDelegate):
    """Three lines a row: where, what and who; the note; the passage.  A bar in the colour of the kind stands before."""

    def __init__(self, theme: Theme) -> None:
        """Paint in this theme."""
        super().__init__()
        self._theme = theme
        self._fonts: tuple[QFont, QFont] | None = None
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._fonts = None

    def _of(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        if self._fonts is None:
            bold, small = QFont(option.font), QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            small.setPixelSize(self._theme.px(TYPE["small"]))
            self._fonts = (bold, small)
        return self._fonts

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a row's height, which is the same for all."""
        return QSize(120, 3 * option.fontMetrics.lineSpacing() + 2 * self._theme.px(SPACE["s"]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, bar and lines."""
        one: Shown = index.data(PLACED)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        pad, mirrored = self._theme.px(SPACE["s"]), option.direction == Qt.LayoutDirection.RightToLeft
        room = option.rect.adjusted(2 * pad, pad, -2 * pad, -pad)
        side = option.rect.right() - pad // 2 if mirrored else option.rect.left()
        painter.save()
        colour = QColor(COLOURS.get(one.placed.note.text("kind"), PLAIN)).darker(125)
        painter.fillRect(QRect(side, room.top(), pad // 2, room.height()), colour)
        painter.setLayoutDirection(option.direction)
        _, small = self._of(option)
        line = option.fontMetrics.lineSpacing()
        self._heading(painter, QRect(room.left(), room.top(), room.width(), line), one, self._of(option))
        lines = ((one.text, option.font, option.palette.color(QPalette.ColorRole.Text)),
                 (one.quote, small, QColor(self._theme.colours.muted)))  # fmt: skip
        for at, (text, font, colour) in enumerate(lines, 1):
            if text:
                rect = QRect(room.left(), room.top() + at * line, room.width(), line)
                _line(painter, rect, f"“{text}”" if at > 1 else text, font, colour)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, one: Shown, fonts: tuple[QFont, QFont]) -> None:
        bold, small = fonts
        tone = TONES.get(one.placed.note.state, "muted") if one.placed.place else "bad"
        painter.setFont(small)
        painter.setPen(QColor(getattr(self._theme.colours, tone)))
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, one.state)
        taken = QFontMetrics(small).horizontalAdvance(one.state) + self._theme.px(SPACE["s"])
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rest = rect.adjusted(taken, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -taken, 0)
        painter.setFont(bold)
        painter.setPen(QColor(self._theme.colours.text))
        cut = QFontMetrics(bold).elidedText(one.heading, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, cut)


def _line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
    """Paint one line in the direction of its text, cut where there is no room."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(direction_of(text))
    cut = QFontMetrics(font).elidedText(text[:400], Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, cut)
