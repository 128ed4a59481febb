"""The columns of a list: which are shown, in which order, how wide; chosen by mouse or keys, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.ui.tables import set_sizes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QTableView

    from desktop.ui.theme import Theme

_TITLE: Final = 160  # room that the stretched column keeps before another one is shown
_STEP, _LEAST, _WIDEST = 16, 48, 640
Layout = list[tuple[str, int]]  # names of the columns shown, in order, with their widths at 100 % text


class Columns(QObject):
    """Arranges the columns of one table; ``stretched`` takes what room is left and is always shown."""

    changed = Signal()  # somebody chose

    def __init__(
        self, table: QTableView, theme: Theme, widths: Mapping[str, int], shown: Sequence[str], stretched: str
    ) -> None:
        """Begin with the columns ``shown``; ``widths``: all there are, by name, in the order of the model."""
        super().__init__(table)
        self._table, self._theme, self._stretched = table, theme, stretched
        self._names, self._usual = tuple(widths), dict(widths)
        self._first = [(name, widths[name]) for name in shown]
        self._widths, self._shown = dict(widths), list(shown)
        self._quiet = False
        self.menu = self._made_menu()
        head = table.horizontalHeader()
        head.setSectionsMovable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.menu.popup(head.mapToGlobal(at)))
        head.sectionMoved.connect(self._moved)
        head.sectionResized.connect(self._resized)
        theme.changed.connect(self.arrange)
        table.installEventFilter(self)
        self.arrange()

    def _made_menu(self) -> QMenu:
        """Return what shows and hides each column, and moves and widens the one that is chosen in the table."""
        menu = QMenu(self.tr("Columns"), self._table)
        model = self._table.model()
        self._actions: dict[str, QAction] = {}
        for at, name in enumerate(self._names):
            if name == self._stretched:
                continue
            words = str(model.headerData(at, Qt.Orientation.Horizontal))
            action = self._actions[name] = QAction(words, menu, checkable=True)
            action.toggled.connect(lambda shown, name=name: self.show_column(name, shown=shown))
            menu.addAction(action)
        menu.addSeparator()
        for text, keys, act in (
            (self.tr("Move this column back"), "Ctrl+Shift+Left", lambda: self._step(-1)),
            (self.tr("Move this column on"), "Ctrl+Shift+Right", lambda: self._step(1)),
            (self.tr("Make this column wider"), "Ctrl+Alt+Right", lambda: self._widen(_STEP)),
            (self.tr("Make this column less wide"), "Ctrl+Alt+Left", lambda: self._widen(-_STEP)),
            (self.tr("Columns as at first"), "", lambda: self._choose(self._first)),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            menu.addAction(action)
            self._table.addAction(action)
        return menu

    # ---- what is chosen --------------------------------------------------------------------------------------------

    @property
    def layout(self) -> Layout:
        """The columns that are shown, where there is room, in order, with their widths at 100 % text."""
        return [(name, self._widths[name]) for name in self._shown]

    def take(self, layout: Layout) -> None:
        """Show these columns; names there are none of are passed over, and none means as at first."""
        known = [(name, width) for name, width in layout if name in self._usual] or self._first
        self._shown = list(dict.fromkeys(name for name, _ in known))
        if self._stretched not in self._shown:
            self._shown.insert(0, self._stretched)
        self._widths = self._usual | {name: min(max(width, _LEAST), _WIDEST) for name, width in known}
        self.arrange()

    def _choose(self, layout: Layout) -> None:
        self.take(layout)
        self.changed.emit()

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show a column behind the others, or hide it."""
        if not self._quiet and shown is not (name in self._shown):
            self._shown = [*self._shown, name] if shown else [one for one in self._shown if one != name]
            self.arrange()
            self.changed.emit()

    def _step(self, by: int) -> None:
        name = self._names[max(self._table.currentIndex().column(), 0)]
        at = self._shown.index(name) if name in self._shown else -1
        if at >= 0 and 0 <= at + by < len(self._shown):
            self._shown.insert(at + by, self._shown.pop(at))
            self.arrange()
            self.changed.emit()

    def _widen(self, by: int) -> None:
        name = self._names[max(self._table.currentIndex().column(), 0)]
        self._widths[name] = min(max(self._widths[name] + by, _LEAST), _WIDEST)
        self.arrange()
        self.changed.emit()

    def _moved(self) -> None:
        if not self._quiet:
            head = self._table.horizontalHeader()
            order = [self._names[head.logicalIndex(at)] for at in range(head.count())]
            self._shown.sort(key=order.index)
            self.changed.emit()

    def _resized(self, section: int, _before: int, width: int) -> None:
        name = self._names[section]
        if not self._quiet and width and name != self._stretched:
            self._widths[name] = round(width / self._theme.scale)
            self.changed.emit()

    # ---- how it is shown -------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put the columns in their places; leave out those for which there is no room, the last ones first."""
        self._quiet = True
        head, theme = self._table.horizontalHeader(), self._theme
        set_sizes(self._table, theme, [self._widths[name] for name in self._names])
        for at, name in enumerate([*self._shown, *(one for one in self._names if one not in self._shown)]):
            head.moveSection(head.visualIndex(self._names.index(name)), at)
        room = self._table.width() - theme.px(_TITLE)
        fitting = []
        for name in self._shown:
            room -= 0 if name == self._stretched else theme.px(self._widths[name])
            if room >= 0 or name in (self._stretched, self._shown[0]):
                fitting.append(name)
        for at, name in enumerate(self._names):
            self._table.setColumnHidden(at, name not in fitting)
            if name in self._actions:
                self._actions[name].setChecked(name in self._shown)
        self._quiet = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice another width of the table."""
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return super().eventFilter(watched, event)
