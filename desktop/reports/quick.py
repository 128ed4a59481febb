"""QR codes (ISO/IEC 18004), as reportlab makes them: for pages as runs of dark squares, for a terminal as text."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

_QUIET: Final = 2  # light modules around what a terminal shows
_BLOCKS: Final = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}  # light is drawn


def modules(text: str) -> list[list[tuple[int, int]]]:
    """Return the rows of the smallest QR code that holds a text: for each run of dark squares its first and length."""
    return [_runs(row) for row in _squares(text, QRErrorCorrectLevel.L)]


def drawn(text: str) -> str:
    """Return lines of half blocks, light on a dark ground, in which a text can be scanned."""
    squares = _squares(text, QRErrorCorrectLevel.M)
    side = [False] * _QUIET
    bare = [[False] * (len(squares) + 2 * _QUIET)] * _QUIET
    rows = [*bare, *([*side, *row, *side] for row in squares), *bare, bare[0]]
    return "\n".join(
        "".join(map(_BLOCKS.__getitem__, zip(upper, lower, strict=True)))
        for upper, lower in zip(rows[:-1:2], rows[1::2], strict=True)
    )


def _squares(text: str, level: int) -> list[list[bool]]:
    """Return which squares are dark."""
    code = QRCode(None, level)
    code.addData(text)
    code.make()
    size = range(code.getModuleCount())
    return [[bool(code.isDark(row, column)) for column in size] for row in size]


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    found, place = [], 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            found.append((place, length))
        place += length
    return found
