"""What the rooms below say of errors and rules, in the window's language.

They speak English, as the commands do.  Their sentences are gathered from their source by ``make translations``, with
names in braces for what stands in them only when they are said; here a text is put back to the sentence that it was
made from, and said in the translation.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop import resources

if TYPE_CHECKING:
    from desktop.records.errors import StocktakeError

FILE: Final = "sentences.json"  # among the translations
_HOLE: Final = re.compile(r"\{(\w+)\}")


def said(text: str) -> str:
    """Return a text of the rooms below in the window's language; one that is not known stands as it is."""
    whole = QCoreApplication.translate("said", text)
    if whole != text or not text:
        return whole
    for pattern, sentence in _patterns():
        if found := pattern.fullmatch(text):
            translated = QCoreApplication.translate("said", sentence)
            return text if translated == sentence else _filled(translated, found.groupdict())
    return text


def advice(fault: StocktakeError) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, in the window's language."""
    return said(fault.happened), said(fault.safe), said(fault.todo)


def _filled(sentence: str, values: dict[str, str]) -> str:
    return _HOLE.sub(lambda hole: said(values[hole[1]]) if hole[1] in values else hole[0], sentence)


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Return the sentences that have holes, those that say most of themselves first."""
    raw = (resources.folder("translations") / FILE).read_bytes()
    holed = [one for one in msgspec.json.decode(raw, type=list[str]) if _HOLE.search(one)]
    return [(_pattern(one), one) for one in sorted(holed, key=lambda one: -len(_HOLE.sub("", one)))]


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _HOLE.split(sentence)  # words and names of holes by turns
    made = (f"(?P<{part}>.*?)" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return re.compile("".join(made), re.DOTALL)
