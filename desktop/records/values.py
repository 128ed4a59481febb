"""Values: checked on the way in, kept as canonical bytes.

A value is kept as one line of JSON with sorted keys, without blanks; ``null`` clears a field.  Two special forms, both
objects whose only key begins with a dollar sign, stand for values that are elsewhere: ``{"$commit": HEX}`` (personal:
SHA-256 over a salt of 16 bytes and the value's bytes) and ``{"$sealed": BASE64}`` (an age file for the secretariat).
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.records.declare import Field, Kind
from desktop.records.errors import BadValue

if TYPE_CHECKING:
    from collections.abc import Callable

Value = str | int | bool | dict[str, str | int] | None

ABSENT: Final = b"null"
PRESENT: Final = b"true"
MAX_TEXT: Final = 1_000_000
_HEX32 = re.compile(r"[0-9a-f]{32}", re.ASCII)
_encoder = msgspec.json.Encoder(order="deterministic")
_LINE_BREAKS = str.maketrans({"\n": " ", "\r": " ", "\u2028": " ", "\u2029": " ", "\t": " "})


def encode(value: Value) -> bytes:
    """Return the canonical bytes of a value: one line of JSON."""
    return _encoder.encode(value)


def decode(raw: bytes) -> Value:
    """Return the value behind canonical bytes; raises :class:`BadValue` when they are no JSON."""
    try:
        value: Value = msgspec.json.decode(raw, type=str | int | bool | dict[str, str | int] | None)
    except msgspec.DecodeError as fault:
        message = f"A stored value is not in a form this release knows ({fault})."
        raise BadValue(message, safe="It is kept as it is.") from fault
    return value


def check(field: Field, text: str | int | bool | dict[str, str | int] | None) -> Value:  # noqa: FBT001 - a flag's value is a bool
    """Return the value as the field keeps it; raises :class:`BadValue` with advice when it does not take it."""
    if text is None or text == "":
        return None
    return _CHECKS[field.kind](field, text)


def _refuse(field: Field, given: object, want: str) -> BadValue:
    shown = str(given)
    return BadValue(f"“{shown[:80]}” is not taken for {field.label}: {want}.", todo="Correct it and try again.")


def _text(field: Field, given: object) -> Value:
    if not isinstance(given, str):
        raise _refuse(field, given, "it takes text")
    if len(given) > MAX_TEXT:
        raise _refuse(field, given, f"it takes at most {MAX_TEXT:,} characters")
    try:
        given.encode()
    except UnicodeEncodeError as fault:
        raise _refuse(field, ascii(given), "it holds half of a character") from fault
    text = unicodedata.normalize("NFC", given.replace("\r\n", "\n").replace("\x00", "\ufffd"))
    return (text.translate(_LINE_BREAKS) if field.kind is Kind.TEXT else text).strip() or None


def _whole(field: Field, given: object) -> Value:
    try:
        return int(str(given).strip())
    except ValueError as fault:
        raise _refuse(field, given, "it takes a whole number") from fault


def _decimal(field: Field, given: object) -> Value:
    try:
        number = Decimal(str(given).strip())
    except InvalidOperation as fault:
        raise _refuse(field, given, "it takes a number such as 1250.5") from fault
    if not number.is_finite():
        raise _refuse(field, given, "it takes a finite number")
    plain = format(number, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _date(field: Field, given: object) -> Value:
    try:
        return dt.date.fromisoformat(str(given).strip()).isoformat()
    except ValueError as fault:
        raise _refuse(field, given, "it takes a date such as 2026-11-24") from fault


def _instant(field: Field, given: object) -> Value:
    try:
        moment = dt.datetime.fromisoformat(str(given).strip())
    except ValueError as fault:
        raise _refuse(field, given, "it takes a date and time such as 2026-11-24T09:30:00Z") from fault
    if moment.tzinfo is None:
        raise _refuse(field, given, "it takes a time with its zone, such as 2026-11-24T09:30:00Z")
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def _flag(field: Field, given: object) -> Value:
    flag = _FLAGS.get(str(given).strip().lower())
    if flag is None:
        raise _refuse(field, given, "it takes yes or no")
    return flag


def _link(field: Field, given: object) -> Value:
    if not isinstance(given, str) or not _HEX32.fullmatch(given):
        raise _refuse(field, given, "it takes the id of a record")
    return given


def _file(field: Field, given: object) -> Value:
    if not isinstance(given, dict) or set(given) != {"sha256", "size", "name", "media"}:
        raise _refuse(field, given, "it takes an attached file")
    return {str(key): part for key, part in given.items()}


_CHECKS: Final[dict[Kind, Callable[[Field, object], Value]]] = {
    Kind.TEXT: _text,
    Kind.PROSE: _text,
    Kind.WHOLE: _whole,
    Kind.DECIMAL: _decimal,
    Kind.DATE: _date,
    Kind.INSTANT: _instant,
    Kind.FLAG: _flag,
    Kind.CODE: _text,
    Kind.LINK: _link,
    Kind.FILE: _file,
}
