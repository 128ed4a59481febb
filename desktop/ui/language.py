"""The language of the window: the system's or the one chosen, among the six of the United Nations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SYSTEM: Final = "system"
SOURCE: Final = "en"  # in which the program's texts are written
NAMES: Final = {
    "ar": "العربية", "zh": "中文", "en": "English", "fr": "Français", "ru": "Русский", "es": "Español",
}  # fmt: skip
REVIEWED: Final = frozenset({SYSTEM, SOURCE})  # the others wait for somebody who speaks them
_QTS: Final = {"zh": "zh_CN"}  # how Qt calls its own translations


class Language(QObject):
    """Translates the application, and again whenever somebody at the desk chooses another language."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM) -> None:
        """Translate the application now; what was never chosen, or is none of the six, follows the system."""
        super().__init__(app)
        self._app = app
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.choice = SYSTEM
        self.choose(choice)

    @property
    def code(self) -> str:
        """The language in force."""
        if self.choice != SYSTEM:
            return self.choice
        theirs = self._system.name().partition("_")[0]
        return theirs if theirs in NAMES else SOURCE

    def choose(self, choice: str) -> None:
        """Take another language."""
        self.choice = choice if choice in NAMES else SYSTEM
        for one in self._translators:
            self._app.removeTranslator(one)
        self._translators = translators(self.code, self)
        for one in self._translators:
            self._app.installTranslator(one)
        locale = self._system if self._system.name().startswith(self.code) else QLocale(self.code)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(QLocale(self.code).textDirection())
        self.changed.emit()


def translators(code: str, parent: QObject) -> list[QTranslator]:
    """Return Qt's own words and the program's in a language, as far as they are here."""
    if code == SOURCE:
        return []
    places = (
        (qts_name(code), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"stocktake_{code}", str(resources.folder("translations"))),
    )
    made = []
    for name, place in places:
        one = QTranslator(parent)
        if one.load(name, place):
            made.append(one)
    return made


def qts_name(code: str) -> str:
    """Return the name of the file of Qt's own words in a language."""
    return f"qtbase_{_QTS.get(code, code)}"
