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
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from desktop.records.declare import Field, Kind
from desktop.records.errors import BadValue

if TYPE_CHECKING:
    from collections.abc import Callable

Value = str | int | bool | dict[str, str | int] | None

COMMITTED: Final = b'{"$commit":"'  # how the two special forms begin
SEALED: Final = b'{"$sealed":"'
ABSENT: Final = b"null"
PRESENT: Final = b"true"
_HASH: Final = 64  # digits
MAX_TEXT: Final = 1_000_000
MAX_CODE: Final = 1_000  # a code may name an element of a set, and those are no longer
MAX_WHOLE: Final = 2**53 - 1  # every reader of JSON keeps a whole number up to here exactly
MAX_POWER: Final = 30  # of ten in a decimal, up or down: enough for any amount, and 1e999999999 is written in full
_HEX32 = re.compile(r"[0-9a-f]{32}", re.ASCII)
_encoder = msgspec.json.Encoder(order="deterministic")
_decoder: Final[msgspec.json.Decoder[Value]] = msgspec.json.Decoder(str | int | bool | dict[str, str | int] | None)
_LINE_BREAKS = dict.fromkeys(map(ord, "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")  # all that str.splitlines knows
_NEWLINES = re.compile(r"\r\n?")


class _Attached(msgspec.Struct, forbid_unknown_fields=True):
    """What a field that holds a file keeps of it."""

    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: Annotated[int, msgspec.Meta(ge=0, le=MAX_WHOLE)]
    name: str
    media: str


def commitment_of(raw: bytes) -> str:
    """Return the commitment (hexadecimal) by which a stored value stands for a personal one; "" where it does not."""
    start = len(COMMITTED)
    return raw[start : start + _HASH].decode(errors="replace") if raw.startswith(COMMITTED) else ""


def is_sealed(raw: bytes) -> bool:
    """Say whether a stored value is a sealed one, or means to be."""
    return raw.startswith(SEALED[:-1])


def is_elsewhere(raw: bytes) -> bool:
    """Say whether a stored value stands for one that is elsewhere: personal, or sealed."""
    return is_sealed(raw) or raw.startswith(COMMITTED[:-1])


def encode(value: Value) -> bytes:
    """Return the canonical bytes of a value: one line of JSON."""
    return _encoder.encode(value)


def decode(raw: bytes) -> Value:
    """Return the value behind canonical bytes; raises :class:`BadValue` when they are no JSON."""
    try:
        value = _decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        message = f"A stored value is not in a form this release knows ({fault})."
        raise BadValue(message, safe="It is kept as it is.") from fault
    return value


def check(field: Field, text: str | int | bool | dict[str, str | int] | None) -> Value:  # noqa: FBT001 - a flag's value is a bool
    """Return the value as the field keeps it; raises :class:`BadValue` with advice when it does not take it."""
    if text is None or text == "":
        return None
    return _CHECKS[field.kind](field, text)


def _refuse(field: Field, given: object, want: str) -> BadValue:
    shown = str(given).encode(errors="replace").decode()  # half of a character could be neither shown nor logged
    return BadValue(f"“{shown[:80]}” is not taken for {field.label}: {want}.", todo="Correct it and try again.")


def _text(field: Field, given: object) -> Value:
    if not isinstance(given, str):
        raise _refuse(field, given, "it takes text")
    _require_characters(field, given)
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", given).replace("\x00", "\ufffd"))
    text = (text if field.kind is Kind.PROSE else text.translate(_LINE_BREAKS)).strip()
    most = MAX_CODE if field.kind is Kind.CODE else MAX_TEXT
    if len(text) > most:
        raise _refuse(field, given, f"it takes at most {most:,} characters")
    return text or None


def _require_characters(field: Field, given: str) -> None:
    try:
        given.encode()
    except UnicodeEncodeError as fault:
        raise _refuse(field, given, "it holds half of a character") from fault


def _whole(field: Field, given: object) -> Value:
    try:
        number = int(str(given).strip())
    except ValueError as fault:
        raise _refuse(field, given, "it takes a whole number") from fault
    if abs(number) > MAX_WHOLE:
        raise _refuse(field, given, f"it takes a whole number of at most {MAX_WHOLE:,}")
    return number


def _decimal(field: Field, given: object) -> Value:
    try:
        number = Decimal(str(given).strip())
    except InvalidOperation as fault:
        raise _refuse(field, given, "it takes a number such as 1250.5") from fault
    if not number.is_finite():
        raise _refuse(field, given, "it takes a finite number")
    if not number:
        return "0"
    if abs(number.adjusted()) > MAX_POWER:
        raise _refuse(field, given, "it takes no number that large or that small")
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
    try:
        return moment.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except OverflowError as fault:
        raise _refuse(field, given, "it takes a time between the years 1 and 9999") from fault


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
    try:
        file = msgspec.convert(given, _Attached)
    except msgspec.ValidationError as fault:
        raise _refuse(field, given, "it takes an attached file") from fault
    _require_characters(field, file.name + file.media)
    return {"sha256": file.sha256, "size": file.size, "name": file.name, "media": file.media}


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
