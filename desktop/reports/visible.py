"""Texts as files of other programs can hold and show them: what controls or hides text is shown by its number."""

from __future__ import annotations

import unicodedata
from typing import Final

_KEPT: Final = frozenset("\n\u200b\u200c\u200d\u200e\u200f\u061c\xad")  # they break, join or order, and hide nothing
_LINES: Final = dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n")


def visible(text: str) -> str:
    """Return a text without nulls, overrides of direction, lone surrogates and their like, each shown as ``<U+202E>``.

    Line ends of all kinds become line feeds, tabs spaces.
    """
    return text.replace("\r\n", "\n").translate(_SHOWN)


class _Shown(dict[int, str]):
    """Filled as characters come by."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        hidden = unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"} and char not in _KEPT
        self[code] = f"<U+{code:04X}>" if hidden else char
        return self[code]


_SHOWN: Final = _Shown({**{ord(char): line for char, line in _LINES.items()}, ord("\t"): " "})
