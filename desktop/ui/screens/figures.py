"""The figures of the reports, on screen: tables, matrices and charts; a click opens the records behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.casework.figures.kinds import KINDS, SUBJECTS, computed
from desktop.casework.identity import now
from desktop.reports.request import KINDS as TITLES
from desktop.ui.delegates import WrappedDelegate
from desktop.ui.figure_view import FigureView
from desktop.ui.figures_model import readable, say, table_of
from desktop.ui.screen import Screen, Tools
from desktop.ui.widgets import Choice, split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.figures.model import Figure, Table
    from desktop.store.lists import Lists
    from desktop.ui.office import Changed


class Figures(Screen):
    """A report's figures at the side, the chosen one beside them."""

    def __init__(self, tools: Tools) -> None:
        """Show the figures of the region."""
        super().__init__(tools)
        self.kinds = Choice(self.tr("Report"))
        for kind in KINDS:
            if kind not in SUBJECTS or kind == "corridor":
                self.kinds.addItem(say(TITLES[kind].title), kind)
        self.kinds.activated.connect(lambda _at: self._read())
        self.head(self.tr("Figures"), "", self.kinds)
        self._found: Sequence[Figure | Table] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Figures"))
        self._delegate = WrappedDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setWordWrap(True)
        self.view = FigureView(tools)
        self.list.currentRowChanged.connect(lambda _at: self.view.show_figure(self._chosen()))
        self.body.addWidget(split(self.list, self.view, sizes=(200, 840)), 1)
        self._read()

    def _read(self) -> None:
        kind, audience = str(self.kinds.currentData()), readable(self.office.sitting)
        if self.office.look() is None:
            return

        def work(desk: Lists, _task: object) -> tuple[str, Sequence[Figure | Table]]:
            return kind, computed(desk, kind, audience=audience, moment=now())

        self.office.ask(work, self._show)

    def _show(self, answer: tuple[str, Sequence[Figure | Table]]) -> None:
        kind, found = answer
        if kind != self.kinds.currentData():
            return
        before = self._chosen()
        self._found = [one for one in found if table_of(one).rows]
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._found:
            self.list.addItem(QListWidgetItem(say(table_of(one).title)))
        names = [table_of(one).id for one in self._found]
        self.list.setCurrentRow(names.index(table_of(before).id) if before and table_of(before).id in names else 0)
        self.list.blockSignals(False)
        self.view.show_figure(self._chosen())

    def _chosen(self) -> Figure | Table | None:
        at = self.list.currentRow()
        return self._found[at] if 0 <= at < len(self._found) else None

    def redraw(self, changed: Changed) -> None:
        """Compute the figures anew."""
        if changed.records or changed.everything:
            self._read()

    def arrive(self) -> None:
        """Begin at the figures."""
        self.list.setFocus()
