"""The window: a frame around one screen at a time, with navigation at the side and notices on top."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from desktop.casework import settings
from desktop.ui import screens
from desktop.ui.language import Language
from desktop.ui.notices import Notice, NoticeBar, about, not_closed
from desktop.ui.office import MOMENT_MS, Changed, Office
from desktop.ui.rail import Rail
from desktop.ui.screen import Screen, Tools
from desktop.ui.sides import is_narrow
from desktop.ui.times import day
from desktop.ui.widgets import column, holder, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from desktop.casework.drafts import Draft
    from desktop.ui.preferences import Preferences
    from desktop.ui.standing import Standing
    from desktop.ui.theme import Theme

SUFFIX = ".stk"
_WIDE = 62  # heights of the text that the window needs for the names of places
_PAUSE_MS = 400  # between a change and the next count of how the desk stands


class Window(QMainWindow):
    """The frame; what it shows are screens, each made when it is first gone to."""

    def __init__(
        self, theme: Theme, preferences: Preferences, make_sample: Callable[[Path], Path] | None = None
    ) -> None:
        """Begin without a desk and without a screen: see :meth:`begin`."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there is no window without one
        self.language = Language(app, preferences.language)
        super().__init__()
        self.preferences, self.office, self._theme = preferences, Office(), theme
        self.office.setParent(self)
        self.standing: Standing | None = None
        self.tools = Tools(
            office=self.office, theme=theme, tell=self._tell, go=self.go,
            preferences=preferences, language=self.language, make_sample=make_sample,
        )  # fmt: skip
        self._screens: dict[str, Screen] = {}
        self._missed: dict[Screen, Changed] = {}  # what changed while a screen was not shown
        self._furnish()
        self.setWindowTitle(QApplication.applicationDisplayName())
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(720, 480))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        QShortcut(QKeySequence("Ctrl+K"), self, self._find)
        for keys in QKeySequence(QKeySequence.StandardKey.Undo), QKeySequence("Ctrl+Alt+Z"):
            QShortcut(keys, self, self._undo)  # the first is a text's own where one is being typed
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._count)
        self.office.opened.connect(self._opened)
        self.office.changed.connect(self._changed)
        self.office.seated.connect(self._seated)
        self.office.failed.connect(self._failed)
        self.office.resumed.connect(self._resumed)
        theme.changed.connect(self._make_room)
        self.language.changed.connect(self._speak)
        if not self.restoreGeometry(preferences.geometry):
            self.resize(theme.px(1180), theme.px(760))
        self._tell_standing()

    def _furnish(self) -> None:
        """Put notices, navigation and an empty place for screens into the frame."""
        self.notices, self._stack = NoticeBar(), QStackedWidget()
        self.rail = Rail(self._theme, self.preferences, self._seat)
        self.rail.chosen.connect(self.go)
        main = column(self.notices, self._stack, gap="")
        main.setStretch(1, 1)
        whole = row(self.rail, holder(main), gap="")
        whole.setStretch(1, 1)
        self.setCentralWidget(holder(whole))

    def _speak(self) -> None:
        """Make everything anew in another language, and show the screen that was shown."""
        self.preferences.keep_language(self.language.choice)
        name = next((name for name, one in self._screens.items() if one is self.shown), "")
        self._clear()
        self._furnish()
        self._make_room()
        self._seated()
        if name:
            self.go(name)
        self._pause.start(0)

    @property
    def shown(self) -> QWidget | None:
        """The screen that is shown; None before the first."""
        return self._stack.currentWidget()

    # ---- going about -----------------------------------------------------------------------------------------------

    def go(self, name: str) -> Screen:
        """Show a screen, made now if it was not yet."""
        if name not in self._screens:
            made = screens.make(name, self.tools)
            self._screens[name] = made
            self._stack.addWidget(made)
        screen = self._screens[name]
        self._stack.setCurrentWidget(screen)
        if missed := self._missed.pop(screen, None):
            screen.redraw(missed)
        if self.standing:
            screen.stand(self.standing)
        self.rail.mark(name)
        self.notices.gone_to(name)
        screen.arrive()
        return screen

    def begin(self, files: list[Path]) -> None:
        """Open what the program was started with, or the desk that was open last; without any, show the way in."""
        desks = [file for file in files if file.suffix.lower() != SUFFIX]
        bundles = [file for file in files if file not in desks]
        last = self.preferences.desks()[:1] if self.preferences.open_at_start else []
        if desk := next(iter(desks or last), None):
            self.office.open(desk, lambda: self.receive(bundles))
        else:
            self._enter()
            self.receive(bundles)
            self.office.warm_up()

    def _find(self) -> None:
        if self.office.reader:
            self.go("records").seek()

    def _undo(self) -> None:
        from desktop.ui.undoing import undo_last  # noqa: PLC0415 - a start is to be short

        undo_last(self.tools)

    def receive(self, bundles: list[Path]) -> None:
        """Show what bundles hold, or, where no desk is open, make one to receive them into."""
        if bundles:
            screen = self.go("receive" if self.office.reader else "laptop")
            screen.give(bundles)

    def _tell(self, notice: Notice) -> None:
        self.notices.tell(notice)

    def _failed(self, fault: Exception) -> None:
        self.notices.tell(about(fault))
        if not self._screens:  # the desk that the program was started with cannot be opened
            self._enter()

    # ---- what happens ----------------------------------------------------------------------------------------------

    def _clear(self) -> None:
        for screen in self._screens.values():
            self._stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        self._missed.clear()

    def _opened(self) -> None:
        self._clear()
        self.standing = None
        self.preferences.keep_open(is_open=self.office.path is not None)
        if self.office.path:
            self.preferences.keep_desk(self.office.path)
        self._seated()
        self._enter()
        self._pause.start(MOMENT_MS)  # once the first screen is painted

        if self.office.left:
            self.notices.tell(not_closed(self.office.left))

    def _resumed(self, draft: Draft) -> None:
        """Say that the line that was being typed is there again."""
        happened = self.tr("The line that you were typing is here again: “{text}”").format(text=draft.text)

        def go_on() -> None:
            self.go("log")

        again = self.tr("Go on with it")
        self.notices.tell(Notice(tone="warn", happened=happened, action=again, act=go_on, leads="log"))

    def _enter(self) -> None:
        if self.office.reader is None:
            self.go("welcome")
            return
        self.go("home" if self.office.sitting else "seat" if self.office.has_keys() else "join")

    def _seat(self) -> None:
        if self.office.sitting:
            self.office.stand_up()
        self._enter()

    def _seated(self) -> None:
        self.rail.show_places(screens.places(self.office) if self.office.reader else ())
        if (shown := self._stack.currentWidget()) in self._screens.values():
            self.rail.mark(next(name for name, one in self._screens.items() if one is shown))
        self._tell_standing()
        self._redraw(Changed(everything=True))

    def _changed(self, changed: Changed) -> None:
        self._redraw(changed)
        self._pause.start()

    def _redraw(self, changed: Changed) -> None:
        """Redraw the screen that is shown, and the others once they are."""
        for screen in self._screens.values():
            if screen is self._stack.currentWidget():
                screen.redraw(changed)
            else:
                self._missed[screen] = changed.after(self._missed.get(screen))

    def _count(self) -> None:
        from desktop.ui.standing import stand  # noqa: PLC0415 - a start is to be short

        if self.office.reader:
            self.office.ask(lambda desk, _task: stand(desk), self._stand)

    def _stand(self, standing: Standing) -> None:
        self.standing = standing
        self._tell_standing()
        shown = self._stack.currentWidget()
        if isinstance(shown, Screen):
            shown.stand(standing)

    def _tell_standing(self) -> None:
        office, standing = self.office, self.standing
        if office.reader is None or office.path is None:
            self.rail.tell(desk="", review="", who="", role="", state="", expiry="")
            return
        from desktop.ui.words import role_label  # noqa: PLC0415 - as above

        sitting = office.sitting
        who = office.name_of(sitting.person).partition(",")[0] if sitting else self.tr("Take your seat")
        role = role_label(sitting.role) if sitting else ""
        state = expiry = ""
        if standing:
            state = self.tr("Not sealed yet: {number}").format(number=standing.unsealed)
            if standing.expires:
                expiry = self.tr("Roster {number}, until {day}").format(
                    number=standing.roster, day=day(standing.expires)
                )
            self.rail.count("differing", standing.differing)
            self.rail.count("handover", len(standing.waiting))
        self.rail.tell(
            desk=office.path.stem,
            review=office.reader.setting(settings.REVIEW),
            who=who,
            role=role,
            state=state,
            expiry=expiry,
        )
        self.setWindowTitle(f"{office.path.stem} — {QApplication.applicationDisplayName()}")

    # ---- Qt --------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show the way in, unless a desk is being opened."""
        if not self._screens and not self.office.busy:
            self._enter()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look for what other programs wrote when the window becomes the active one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.office.look_again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take bundles."""
        if any(url.toLocalFile().lower().endswith(SUFFIX) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what the dropped bundles hold."""
        event.acceptProposedAction()
        self.receive(bundles_among(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more room to the screen where there is little."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.rail.shrink(small=is_narrow(self, _WIDE))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what was asked for, and remember where things stood."""
        self.preferences.keep_geometry(self.saveGeometry())
        self._pause.stop()
        self.office.end()
        super().closeEvent(event)


def bundles_among(event: QDropEvent) -> list[Path]:
    """Return the bundles among what is dropped."""
    names = [url.toLocalFile() for url in event.mimeData().urls()]
    return [Path(name) for name in names if name.lower().endswith(SUFFIX)]
