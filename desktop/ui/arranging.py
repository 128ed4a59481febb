"""How a list is arranged, chosen by keys or mouse: order, groups, columns; and views saved under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from desktop.ui.icons import icon
from desktop.ui.list_views import View, keep_views, views_of
from desktop.ui.listing import Arrangement
from desktop.ui.office import Changed
from desktop.ui.widgets import Choice, button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.store.desk import DeskFile
    from desktop.ui.columns import Columns
    from desktop.ui.office import Office
    from desktop.ui.records_model import RecordsModel

_WIDE = 16  # characters of what is chosen that are shown at least
_LONGEST = 60  # characters of a view's name


class Arranging(QObject):
    """Order and groups of a list, and its columns: ``parts`` are for whoever shows them."""

    def __init__(self, model: RecordsModel, columns: Columns) -> None:
        """Show how the list is arranged."""
        super().__init__(model)
        self._model, self._columns = model, columns
        self.group, self.order = Choice(self.tr("Groups")), Choice(self.tr("Order"))
        self.group.addItem(self.tr("No groups"), "")
        for name, words in model.groupable():
            self.group.addItem(self.tr("By {field}").format(field=words), name)
        self.order.addItem(self.tr("As they were made"), "")
        for name, words in model.sortable():
            self.order.addItem(self.tr("Order: {field}").format(field=words), name)
        self.order.setMinimumContentsLength(_WIDE)
        self.group.setMinimumContentsLength(_WIDE)
        self.way = button(" ", self._turn, kind="plain")
        self.pick = button(self.tr("Columns…"), self._open_columns, picture="list-numbers")
        self.group.activated.connect(lambda _at: self._choose())
        self.order.activated.connect(lambda _at: self._choose())
        model.arranged.connect(self.show_arrangement)
        self.parts: tuple[QWidget, ...] = (self.group, self.order, self.way, self.pick)
        self.show_arrangement()

    def show_arrangement(self) -> None:
        """Show how the list is arranged now."""
        how = self._model.arrangement
        self.group.setCurrentIndex(max(0, self.group.findData(how.group)))
        self.order.setCurrentIndex(max(0, self.order.findData(how.order)))
        self.way.setText(self.tr("Descending") if how.descending else self.tr("Ascending"))
        self.way.setIcon(icon("sort-descending" if how.descending else "sort-ascending"))
        self.way.setAccessibleName(self.way.text())

    def _choose(self, *, turned: bool = False) -> None:
        descending = self._model.arrangement.descending is not turned
        order, group = str(self.order.currentData()), str(self.group.currentData())
        self._model.arrange(Arrangement(order=order, descending=descending, group=group))

    def _turn(self) -> None:
        self._choose(turned=True)

    def _open_columns(self) -> None:
        self._columns.menu.popup(self.pick.mapToGlobal(QPoint(0, self.pick.height())))


class SavedViews(QObject):
    """The views of one type's lists: chosen, saved under a name, thrown away; ``parts`` as :class:`Arranging`."""

    chosen = Signal(object)  # a View; one without a name is the list as at first

    def __init__(self, office: Office, type_: str, now: Callable[[str], View], parent: QObject) -> None:
        """Offer the views that the desk has; ``now`` returns what is shown under a name."""
        super().__init__(parent)
        self._office, self._type, self._now = office, type_, now
        self.views: list[View] = []
        self.box = Choice(self.tr("View"))
        self.box.activated.connect(self._choose)
        self.save = button(self.tr("Save view"), self._begin, picture="plus", kind="plain", keys="Ctrl+Shift+S")
        self.drop = button(self.tr("Throw view away"), self._drop, picture="trash", kind="plain")
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setPlaceholderText(self.tr("A name, and Enter"))
        self.name.setMaxLength(_LONGEST)
        self.name.returnPressed.connect(self._keep)
        self.name.hide()
        self.drop.hide()
        self.parts: tuple[QWidget, ...] = (self.box, self.save, self.name, self.drop)
        self.read()

    def read(self) -> None:
        """Read what the desk has."""
        reader, shown = self._office.reader, self.box.currentData()
        self.views = views_of(reader, self._type) if reader else []
        self.box.clear()
        self.box.addItem(self.tr("All: no view"), "")
        for one in self.views:
            self.box.addItem(one.name, one.name)
        self.box.setCurrentIndex(max(0, self.box.findData(shown)))
        self._settle()

    def _settle(self) -> None:
        if self.drop.parent():  # before that it would be a window
            self.drop.setVisible(bool(self.box.currentData()))

    def _choose(self, _at: int) -> None:
        name = str(self.box.currentData())
        self._settle()
        self.chosen.emit(next((one for one in self.views if one.name == name), View(name="")))

    def _begin(self) -> None:
        self.name.setText(str(self.box.currentData() or ""))
        self.name.show()
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep(self) -> None:
        if name := self.name.text().strip():
            self.name.hide()
            made = self._now(name)
            self._write([*(one for one in self.views if one.name != name), made], name)

    def _drop(self) -> None:
        name = self.box.currentData()
        self._write([one for one in self.views if one.name != name], "")
        self.chosen.emit(View(name=""))

    def _write(self, views: list[View], shown: str) -> None:
        type_ = self._type

        def work(desk: DeskFile) -> tuple[None, Changed]:
            keep_views(desk, type_, views)
            return None, Changed()

        def written(_none: None) -> None:
            self.read()
            self.box.setCurrentIndex(max(0, self.box.findData(shown)))
            self._settle()
            self.box.setFocus()

        self._office.run(lambda desk, _task: work(desk), written)
