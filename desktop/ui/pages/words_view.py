"""A document without pages, shown as its text, paragraph by paragraph, with notes in colour."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.ui.direction import option_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from desktop.casework.review.text import Words

_PARAGRAPH_SPACE = 10
_MARGIN = 18  # pixels around the text


class WordsView(QTextEdit):
    """Shows words; positions are those of the words, in code points."""

    picked = Signal(int, int)  # what somebody selected
    clicked = Signal(bytes)  # a note

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_MARGIN)
        self._units: list[int] = [0]
        self._marks: list[tuple[int, int, str, bytes]] = []
        self.chosen = b""

    def show_words(self, words: Words) -> None:
        """Show a document: a block for each of its paragraphs, which stand one blank apart in the words."""
        paragraphs = [words.text[one.start : one.end] for one in words.paragraphs]
        text = "\n".join(paragraphs)
        self._units = [0, *accumulate(len(one.encode("utf-16-le")) // 2 for one in text)]
        self._marks = []
        self.setPlainText(text)
        self.document().setDefaultTextOption(option_for(text, wrap=True))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()
        shape.setBottomMargin(_PARAGRAPH_SPACE)
        shape.setLineHeight(130, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        cursor.setBlockFormat(shape)

    def show_marks(self, marks: Iterable[tuple[int, int, str, bytes]], found: tuple[int, int] | None = None) -> None:
        """Colour what notes stand on: beginning, end, colour and whose it is; and what was searched for."""
        self._marks = list(marks)
        shown = [self._coloured(*one) for one in self._marks]
        if found:
            shown.append(self._coloured(*found, "#b5d2f5", b""))
        self.setExtraSelections(shown)

    def _coloured(self, start: int, end: int, colour: str, key: bytes) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(start, end)
        shape = QTextCharFormat()
        shape.setBackground(QColor(colour))
        shape.setForeground(QColor("#18212c"))
        if key and key == self.chosen:
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            shape.setFontWeight(600)
        made.format = shape
        return made

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor, last = QTextCursor(self.document()), len(self._units) - 1
        cursor.setPosition(self._units[min(max(start, 0), last)])
        cursor.setPosition(self._units[min(max(end, 0), last)], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def go_to(self, start: int) -> None:
        """Scroll to a position."""
        self.setTextCursor(self._cursor(start, start))
        self.ensureCursorVisible()

    def _at(self, position: int) -> int:
        """Return the position in the words of one in the text as Qt counts."""
        return bisect_right(self._units, position) - 1

    def _select(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self.picked.emit(self._at(cursor.selectionStart()), self._at(cursor.selectionEnd()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection, or choose the note that was clicked."""
        super().mouseReleaseEvent(event)
        self._select()
        if not self.textCursor().hasSelection():
            at = self._at(self.cursorForPosition(event.position().toPoint()).position())
            hit = next((key for start, end, _, key in self._marks if start <= at < end), None)
            if hit:
                self.clicked.emit(hit)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End a selection that was made with Shift and the arrows."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self._select()
