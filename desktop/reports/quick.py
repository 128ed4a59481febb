"""QR codes (ISO/IEC 18004), as reportlab makes them: rows of dark squares."""

from __future__ import annotations

from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel


def modules(text: str) -> list[list[tuple[int, int]]]:
    """Return the rows of the smallest QR code that holds a text: for each run of dark squares its first and length."""
    code = QRCode(None, QRErrorCorrectLevel.L)
    code.addData(text)
    code.make()
    return [
        _runs([bool(code.isDark(row, column)) for column in range(code.getModuleCount())])
        for row in range(code.getModuleCount())
    ]


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    found, place = [], 0
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            found.append((place, length))
        place += length
    return found
