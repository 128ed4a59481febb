"""Two texts compared word by word, as rich text; what is added is underlined, what is missing struck through."""

from __future__ import annotations

import difflib
import html
import re
from typing import TYPE_CHECKING

from desktop.ui.direction import direction_of

if TYPE_CHECKING:
    from desktop.ui.tokens import Colours

_PIECES = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 4_000  # pieces compared; longer texts are shown whole


def marked(text: str, others: list[str], colours: Colours) -> str:
    """Return a text in which every word is marked that not all of the others have in its place."""
    pieces = _PIECES.findall(text)
    differs = [False] * len(pieces)
    for other in others:
        theirs = _PIECES.findall(other)
        if len(pieces) + len(theirs) > _MOST:
            continue
        for tag, start, end, _, _ in difflib.SequenceMatcher(None, pieces, theirs, autojunk=False).get_opcodes():
            if tag != "equal":
                differs[start:end] = [True] * (end - start)
    return _paragraphs(
        "".join(_piece(one, colours, mark=mark) for one, mark in zip(pieces, differs, strict=True)), text
    )


def _piece(text: str, colours: Colours, *, mark: bool) -> str:
    shown = html.escape(text).replace("\n", "<br>")
    if not mark or text.isspace():
        return shown
    look = f"background-color:{colours.warn_soft}; color:{colours.text}; font-weight:600"
    return f'<span style="{look}"><u>{shown}</u></span>'


def _paragraphs(inside: str, text: str) -> str:
    way = "rtl" if direction_of(text).name == "RightToLeft" else "ltr"
    return f'<div dir="{way}" style="line-height:145%">{inside}</div>'
