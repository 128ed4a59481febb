"""The colour space sRGB as an ICC profile (ICC.1:2001-04): what a page's red, green and blue mean.

An archivable document carries one.  The smallest form is made here: primaries, white and one curve.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

_WHITE: Final = (0.9642, 1.0, 0.8249)  # D50, to which a profile's colours are related
_PRIMARIES: Final = {  # of IEC 61966-2-1, related to D50
    b"rXYZ": (0.4360, 0.2225, 0.0139),
    b"gXYZ": (0.3851, 0.7169, 0.0971),
    b"bXYZ": (0.1431, 0.0606, 0.7141),
}
_CURVE_POINTS: Final = 1024
_HEADER, _ENTRY = 128, 12
_NAME: Final = b"sRGB"


@cache
def srgb() -> bytes:
    """Return the profile's bytes, always the same."""
    described = b"desc" + bytes(4) + struct.pack(">I", len(_NAME) + 1) + _NAME + bytes(1 + 4 + 4 + 2 + 1 + 67)
    parts = {
        b"desc": described,
        b"cprt": b"text" + bytes(4) + b"No rights reserved\0",
        b"wtpt": _xyz(_WHITE),
        **{name: _xyz(value) for name, value in _PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve()),
    }
    table, body = struct.pack(">I", len(parts)), b""
    start = _HEADER + len(table) + _ENTRY * len(parts)
    placed: dict[bytes, int] = {}
    for name, part in parts.items():
        if part not in placed:
            placed[part] = start + len(body)
            body += part + bytes(-len(part) % 4)
        table += name + struct.pack(">II", placed[part], len(part))
    size = start + len(body)
    header = struct.pack(">I", size) + bytes(4) + bytes.fromhex("02100000") + b"mntrRGB XYZ "
    header += struct.pack(">6H", 2001, 4, 1, 0, 0, 0) + b"acsp" + bytes(28) + _numbers(_WHITE)
    return header.ljust(_HEADER, b"\0") + table + body


def _curve() -> bytes:
    points = (_linear(n / (_CURVE_POINTS - 1)) for n in range(_CURVE_POINTS))
    values = [round(point * 65535) for point in points]
    return b"curv" + bytes(4) + struct.pack(f">I{_CURVE_POINTS}H", _CURVE_POINTS, *values)


def _linear(value: float) -> float:
    """Return the light of a value, as IEC 61966-2-1 has it."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the standard's


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _numbers(value)


def _numbers(value: tuple[float, float, float]) -> bytes:
    return struct.pack(">3i", *(round(one * 65536) for one in value))
