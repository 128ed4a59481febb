"""The pledges: a list that narrows as one types, and the form beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.records.types import CATALOGUE
from desktop.ui.record_list import RecordList
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import button

if TYPE_CHECKING:
    from desktop.ui.office import Changed

PLEDGE: Final = CATALOGUE.type("pledge")


class Pledges(Screen):
    """Search, filters, list; form and history of the pledge that is selected."""

    def __init__(self, tools: Tools) -> None:
        """Show the first page."""
        super().__init__(tools)
        self.list = RecordList(tools, PLEDGE)
        self._new = button(self.tr("New pledge"), self.list.begin_new, picture="plus", keys="Ctrl+N")
        self.head(self.tr("Pledges"), "", self._new)
        self.body.addWidget(self.list, 1)
        self._seat()

    def arrive(self) -> None:
        """Begin at the search."""
        self.list.search.setFocus()
        self.list.search.selectAll()

    def redraw(self, changed: Changed) -> None:
        """Show what changed, in the list and beside it."""
        self.list.redraw(changed)
        self._seat()

    def show_record(self, record: bytes) -> None:
        """Show a record, whether or not the list has it."""
        self.list.show_record(record)

    def _seat(self) -> None:
        self._new.setVisible(self.list.writable)
