"""A key file on paper: numbered lines of hexadecimal digits, each with a check of its own."""

from __future__ import annotations

import hashlib
import re
from typing import Final

import msgspec

from desktop.trust.errors import KeyUnavailable
from desktop.trust.keys import File

_LINE: Final = 16
_GROUP: Final = 4
_CHECK: Final = 4
_READ = re.compile(r"\s*(\d+)[ :.)]+([0-9a-f ]+)", re.ASCII)
_LOOKALIKES: Final = str.maketrans("olis", "0115")


def to_sheet(raw: bytes) -> str:
    """Return the lines to print for a key file."""
    packed = msgspec.msgpack.encode(msgspec.json.decode(raw, type=File))
    pieces = [packed[i : i + _LINE] for i in range(0, len(packed), _LINE)]
    return "\n".join(
        f"{number:02d}  {_grouped(piece)}  {_check(number, piece)}" for number, piece in enumerate(pieces, 1)
    )


def from_sheet(text: str) -> bytes:
    """Return the key file behind lines typed from a sheet; raises :class:`KeyUnavailable` naming a line that is wrong.

    Other lines, such as headings, are passed over; blanks and capital letters do not matter, nor o for 0 and l for 1.
    """
    packed = b""
    expected = 1
    for line in text.splitlines():
        found = _READ.fullmatch(line.lower().translate(_LOOKALIKES))
        if found:
            digits = found[2].replace(" ", "")
            piece = bytes.fromhex(digits[:-_CHECK]) if len(digits) % 2 == 0 else b""
            if int(found[1]) != expected or not piece or digits[-_CHECK:] != _check(expected, piece):
                raise KeyUnavailable(f"Line {expected} is not as it was printed.", todo="Compare it, digit by digit.")
            packed += piece
            expected += 1
    try:
        return msgspec.json.encode(msgspec.msgpack.decode(packed, type=File))
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise KeyUnavailable("The sheet is not complete.", todo="Type every numbered line.") from fault


def _grouped(piece: bytes) -> str:
    digits = piece.hex()
    return " ".join(digits[i : i + _GROUP] for i in range(0, len(digits), _GROUP))


def _check(number: int, piece: bytes) -> str:
    return hashlib.sha256(number.to_bytes(2, "big") + piece).hexdigest()[:_CHECK]
