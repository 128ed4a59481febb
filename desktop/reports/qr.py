"""QR codes (ISO/IEC 18004) for a terminal: what is long to type may be scanned instead."""

from __future__ import annotations

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

_QUIET = 2  # light modules around it
_BLOCKS = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}  # light ones are drawn


def drawn(text: str) -> str:
    """Return lines of half blocks, light on a dark ground, in which a text can be scanned."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    size = code.getModuleCount()

    def is_dark(row: int, column: int) -> bool:
        return 0 <= row < size and 0 <= column < size and bool(code.isDark(row, column))

    around = range(-_QUIET, size + _QUIET)
    return "\n".join(
        "".join(_BLOCKS[is_dark(row, column), is_dark(row + 1, column)] for column in around) for row in around[::2]
    )
