"""The choice of the window's language, as the first screen and the settings offer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.language import NAMES, REVIEWED, SYSTEM
from desktop.ui.widgets import Choice
from desktop.ui.words import translate

if TYPE_CHECKING:
    from desktop.ui.screen import Tools


def language_choice(tools: Tools, title: str) -> Choice:
    """Return a choice of the window's languages, which takes effect at once."""
    made = Choice(title)
    unread = translate("words", "{language} (unreviewed)")
    system = translate("words", "As the system")
    for code, name in {SYSTEM: system, **NAMES}.items():
        made.addItem(name if code in REVIEWED else unread.format(language=name), code)
    made.setCurrentIndex(max(0, made.findData(tools.language.choice)))
    made.activated.connect(lambda _at: tools.language.choose(str(made.currentData())))
    return made
