"""Undo from anywhere in the window: one's own last change is taken back by new entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.casework import undo
from desktop.ui.notices import Notice
from desktop.ui.office import Changed

if TYPE_CHECKING:
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile
    from desktop.ui.screen import Tools


def undo_last(tools: Tools) -> None:
    """Take back the last change of whoever sits here, whatever it is about; done once more, it is there again."""
    translate = QCoreApplication.translate

    def work(desk: DeskFile, sitting: Sitting) -> tuple[int, Changed]:
        changes = undo.undo(desk, sitting)
        return len(changes.records), Changed.by(changes)

    def told(count: int) -> None:
        text = translate("Undo", "Your last change is taken back; the history keeps it.")
        many = translate("Undo", "Your last change, of {count} records, is taken back; the history keeps it.")
        happened = text if count == 1 else many.format(count=QLocale().toString(count))
        tools.tell(
            Notice(tone="good", happened=happened, action=translate("Undo", "Bring it back"),
                   act=lambda: undo_last(tools))
        )  # fmt: skip

    tools.office.act(work, told)
