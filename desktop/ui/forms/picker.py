"""A line that offers, as one types, what a field can be filled with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from desktop.records.declare import Field
    from desktop.ui.choices import Choices

_KEPT = Qt.ItemDataRole.UserRole


class Picker(QLineEdit):
    """Emits what was chosen: what is kept, and its words."""

    chosen = Signal(str, str)

    def __init__(self, choices: Choices, field: Field) -> None:
        """Offer what this field takes."""
        super().__init__()
        self._choices, self._field = choices, field
        self._offered = QStandardItemModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index] # of two signals, this one
        self.setCompleter(self._completer)
        self.setPlaceholderText(self.tr("Type to search"))
        self.textEdited.connect(self._offer)

    def offered(self) -> list[str]:
        """Return the words that are offered now."""
        return [self._offered.item(at).text() for at in range(self._offered.rowCount())]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer everything when clicked while empty."""
        super().mousePressEvent(event)
        self._offer_all()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands there, to be typed over."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.selectAll()

    def _offer_all(self) -> None:
        if not self.text():
            self._offer("")
            self._completer.complete()

    def _offer(self, words: str) -> None:
        self._offered.clear()
        for kept, shown in self._choices.matching(self._field, words):
            item = QStandardItem(shown)
            item.setData(kept, _KEPT)
            self._offered.appendRow(item)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_KEPT), index.data(Qt.ItemDataRole.DisplayRole))
