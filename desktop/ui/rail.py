"""The navigation at the side: where one can go, who sits here, how the window is dressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.tokens import RAIL, RAIL_SMALL
from desktop.ui.widgets import button, chip, column, holder, label, restyle, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.ui.preferences import Preferences
    from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A screen one can go to."""

    name: str
    title: str
    picture: str


class Rail(QWidget):
    """One button for each place; its shortcut is Ctrl and its number."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, preferences: Preferences, seat: Callable[[], None]) -> None:
        """Begin without places."""
        super().__init__()
        self._theme, self._preferences = theme, preferences
        self._small, self._name = False, ""
        self.setProperty("paper", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Navigation"))
        self._desk = label("", "strong")
        self._review = label("", "small")
        self._places = column(gap="xs")
        self._badges: dict[str, QLabel] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._titles: dict[str, str] = {}
        self._who = button("", seat, picture="user-circle", kind="rail")
        self._who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._role = label("", "small")
        self._state = label("", "small")
        self._state.setToolTip(self.tr("What is on record here and not signed yet: handing over signs it."))
        self._expiry = label("", "small")
        self._places.addStretch(1)
        self._scroll = scrolled(holder(self._places))  # with large text there are more places than room
        layout = column(self._desk, self._review, self._scroll, self._seat_row(), self._told(), gap="s", margin="m")
        layout.setStretch(2, 1)
        layout.insertSpacing(2, 8)
        self.setLayout(layout)
        theme.changed.connect(self._resize)
        self._add_steps()
        self._resize()

    def show_places(self, places: Iterable[Place]) -> None:
        """Show these places and no others."""
        while (item := self._places.itemAt(0)) and (inside := item.widget()):  # the last one is room
            self._places.removeWidget(inside)
            inside.deleteLater()
        self._badges.clear()
        self._buttons.clear()
        for number, place in enumerate(places, 1):
            self._places.insertWidget(number - 1, self._button(number, place))
            self._titles[place.name] = place.title
        self._resize()

    def _button(self, number: int, place: Place) -> QPushButton:
        made = button(
            place.title,
            lambda: self.chosen.emit(place.name),
            picture=place.picture,
            kind="rail",
            keys=f"Ctrl+{number}" if number <= _KEYS else "",
        )
        badge = chip("", "accent")
        badge.hide()
        inside = row(None, badge)
        inside.setContentsMargins(0, 0, 8, 0)
        made.setLayout(inside)
        self._badges[place.name], self._buttons[place.name] = badge, made
        return made

    def mark(self, name: str) -> None:
        """Show where one is."""
        for place, made in self._buttons.items():
            restyle(made, "here", "true" if place == name else "")
            made.setAccessibleDescription(self.tr("You are here") if place == name else "")
        if name in self._buttons:
            self._scroll.ensureWidgetVisible(self._buttons[name])

    def count(self, name: str, number: int) -> None:
        """Show how much waits at a place."""
        if name in self._badges:
            self._badges[name].setText(self.locale().toString(number) if number else "")
            self._badges[name].setVisible(number > 0 and not self._small)
            words = self.tr("{title}, {number} waiting") if number else "{title}"
            made = self._buttons[name]
            made.setAccessibleName(words.format(title=self._titles[name], number=number))

    def _seat_row(self) -> QBoxLayout:
        settings = QToolButton()
        settings.setProperty("kind", "plain")
        settings.setIcon(icon("gear-six"))
        settings.setShortcut(QKeySequence("Ctrl+,"))
        settings.setToolTip(self.tr("Settings: language, theme, size of text, copies (Ctrl+,)"))
        settings.setAccessibleName(self.tr("Settings"))
        settings.clicked.connect(lambda _checked=False: self.chosen.emit("settings"))
        self._foot = row(self._who, settings)
        self._foot.setStretch(0, 1)
        return self._foot

    def _told(self) -> QWidget:
        return holder(column(self._role, self._state, self._expiry, gap="xs"))

    def tell(self, *, desk: str, review: str, who: str, role: str, state: str, expiry: str) -> None:
        """Show which desk this is, who sits here, and how it stands."""
        about = {self._desk: desk, self._review: review, self._role: role, self._state: state, self._expiry: expiry}
        for shown, text in about.items():
            shown.setText(text)
        self._name = who
        self._who.setAccessibleName(who)
        self._who.setVisible(bool(who))
        self._resize()
        self._who.setToolTip(self.tr("Take your seat, or lock the desk"))

    def _add_steps(self) -> None:
        """Let keys change the size of text wherever one is."""
        for keys, by in ((("Ctrl++", "Ctrl+="), 1), (("Ctrl+-",), -1), (("Ctrl+0",), 0)):
            action = QAction(self)
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.triggered.connect(lambda _checked=False, by=by: self._step(by))
            self.addAction(action)

    def _step(self, by: int) -> None:
        self._theme.step(by)
        self._preferences.keep_theme(self._theme)

    def shrink(self, *, small: bool) -> None:
        """Show pictures only, where there is little room; names are in tooltips then."""
        if small != self._small:
            self._small = small
            self._resize()

    def _resize(self) -> None:
        self.setFixedWidth(self._theme.px(RAIL_SMALL if self._small else RAIL))
        for name, made in self._buttons.items():
            made.setText("" if self._small else self._titles[name])
            self._badges[name].setVisible(bool(self._badges[name].text()) and not self._small)
        room, metrics = self._theme.px(RAIL - _BESIDE_NAME), self._who.fontMetrics()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self._who.setText("" if self._small else name)
        for shown in (self._desk, self._review, self._role, self._state, self._expiry):
            shown.setVisible(bool(shown.text()) and not self._small)
        self._foot.setDirection(_DOWN if self._small else _ACROSS)


_BESIDE_NAME = 128  # pixels of the row of the name beside it: a picture, the settings, edges
_KEYS = 9  # places that a key goes to
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
