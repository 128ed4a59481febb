"""A sealed value that is on record, beside the editor that may replace it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets import button, column, label, row


class SealedLine(QWidget):
    """Says what is on record; while a value is still in hand, that it may be corrected, and takes it out of hand."""

    read_back = Signal()

    def __init__(self) -> None:
        """Begin with nothing on record."""
        super().__init__()
        self.text = label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done = button(self.tr("It was read back"), self.read_back.emit, picture="check", kind="plain")
        self.done.setToolTip(self.tr("From then on this desk no longer shows it."))
        self.setLayout(column(self.text, row(self.done, None), gap="xs"))
        self.hide()

    def show_value(self, shown: str | None, *, in_hand: bool) -> None:
        """Show a value as whoever sits here may read it, None where there is none."""
        if in_hand:
            self.text.setText(self.tr("Sealed.  You can correct it until you have read it back or leave your seat."))
        else:
            self.text.setText(self.tr("On record: {text}").format(text=shown or ""))
        self.done.setVisible(in_hand)
        self.setVisible(shown is not None)
