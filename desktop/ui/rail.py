"""The navigation at the side: where one can go, who sits here, how the window is dressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.language import NAMES, REVIEWED, SYSTEM
from desktop.ui.theme import SCALES
from desktop.ui.tokens import RAIL, RAIL_SMALL
from desktop.ui.widgets import button, chip, column, holder, label, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.ui.language import Language
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
    asked = Signal(str)  # for a copy of the desk (backup), or a file for those who look for a fault (diagnostics)

    def __init__(self, theme: Theme, language: Language, preferences: Preferences, seat: Callable[[], None]) -> None:
        """Begin without places."""
        super().__init__()
        self._theme, self._language, self._preferences = theme, language, preferences
        self._small, self._name = False, ""
        self.setProperty("paper", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Navigation"))
        self._desk = label("", "strong")
        self._review = label("", "small")
        self._group = QButtonGroup(self)
        self._places = column(gap="xs")
        self._badges: dict[str, QLabel] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._titles: dict[str, str] = {}
        self._who = button("", seat, picture="user-circle", kind="rail")
        self._who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._role = label("", "small")
        self._state = label("", "small")
        self._expiry = label("", "small")
        self._places.addStretch(1)
        where = scrolled(holder(self._places))  # with large text there are more places than room
        layout = column(self._desk, self._review, where, self._seat_row(), self._told(), gap="s", margin="m")
        layout.setStretch(2, 1)
        layout.insertSpacing(2, 8)
        self.setLayout(layout)
        theme.changed.connect(self._resize)
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
        made.setCheckable(True)
        self._group.addButton(made)
        badge = chip("", "accent")
        badge.hide()
        inside = row(None, badge)
        inside.setContentsMargins(0, 0, 8, 0)
        made.setLayout(inside)
        self._badges[place.name], self._buttons[place.name] = badge, made
        return made

    def mark(self, name: str) -> None:
        """Show where one is."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)
        elif checked := self._group.checkedButton():
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def count(self, name: str, number: int) -> None:
        """Show how much waits at a place."""
        if name in self._badges:
            self._badges[name].setText(self.locale().toString(number) if number else "")
            self._badges[name].setVisible(number > 0 and not self._small)
            words = self.tr("{title}, {number} waiting") if number else "{title}"
            made = self._buttons[name]
            made.setAccessibleName(words.format(title=self._titles[name], number=number))

    def _seat_row(self) -> QBoxLayout:
        self._foot = row(self._who, self._dress_menu())
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

    def _dress_menu(self) -> QToolButton:
        menu = QMenu(self)
        group = QActionGroup(menu)
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        for choice, words in names.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(choice == self._theme.choice)
            action.triggered.connect(lambda _checked=False, choice=choice: self._choose(choice))
            group.addAction(action)
        menu.addSeparator()
        steps = ((self.tr("Larger text"), "Ctrl++", 1), (self.tr("Smaller text"), "Ctrl+-", -1))
        for words, keys, by in (*steps, (self.tr("Plain text size"), "Ctrl+0", 0)):
            action = menu.addAction(words)
            action.setShortcuts([QKeySequence(keys)] + [QKeySequence("Ctrl+=")] * (by > 0))
            action.triggered.connect(lambda _checked=False, by=by: self._step(by))
        self.addActions(menu.actions())
        menu.addSeparator()
        menu.addMenu(self._language_menu(menu))
        menu.addSeparator()
        for words, name in ((self.tr("Back up this desk…"), "backup"), (self.tr("Diagnostics file…"), "diagnostics")):
            menu.addAction(words).triggered.connect(lambda _checked=False, name=name: self.asked.emit(name))
        made = QToolButton()
        made.setProperty("kind", "plain")
        made.setIcon(icon("text-aa"))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        percent = round(SCALES[-1] * 100)
        made.setToolTip(self.tr("Theme, language and size of text, up to {percent} %").format(percent=percent))
        made.setAccessibleName(made.toolTip())
        return made

    def _language_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Language"), parent)
        menu.setIcon(icon("translate"))
        group = QActionGroup(menu)
        unread = self.tr("{language} (unreviewed)")
        for code, name in {SYSTEM: self.tr("As the system"), **NAMES}.items():
            action = menu.addAction(name if code in REVIEWED else unread.format(language=name))
            action.setCheckable(True)
            action.setChecked(code == self._language.choice)
            action.triggered.connect(lambda _checked=False, code=code: self._language.choose(code))
            group.addAction(action)
        return menu

    def _choose(self, choice: str) -> None:
        self._theme.choose(choice=choice)
        self._preferences.keep_theme(self._theme)

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
        self._who.setText("" if self._small else self._name)
        for shown in (self._desk, self._review, self._role, self._state, self._expiry):
            shown.setVisible(bool(shown.text()) and not self._small)
        self._foot.setDirection(_DOWN if self._small else _ACROSS)


_KEYS = 9  # places that a key goes to
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
