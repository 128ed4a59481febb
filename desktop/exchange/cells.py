"""What the cells of an exported table hold, and how they are read again.

A column's header is the field's label and, in brackets, its id; the first two columns hold the record's id and its
scope.  Links stand by reference, sets one element a line, files by what their field keeps of them.  Beside columns of
codes and links stands one *in words*, for people.  Three marks say what a cell does not hold, and text that looks like
a mark or a formula has an apostrophe before it, so that it stays text in any program and comes back as it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.records.declare import Field, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.exchange.export import Held, Line, Sheet
    from desktop.records.values import Value

CLEARED, TAKEN_OUT, DIFFERS = "[cleared]", "[taken out] ", "[under verification] "
SCOPE: Final = "scope"
MARKS: Final = (CLEARED, TAKEN_OUT, DIFFERS)
STARTS: Final = ("=", "+", "-", "@", "'", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20", *MARKS)
"""What no cell begins with: a formula, in full width too, a mark of ours, or the apostrophe that says so."""
NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)


def has_words(field: Field) -> bool:
    """Say whether a column *in words* stands beside the field's."""
    return field.kind is Kind.LINK or bool(field.codes)


def header(sheet: Sheet) -> list[str]:
    """Return the header of a type's table."""
    names = [f"{sheet.kind.label} [{sheet.kind.id}]", f"Belongs to [{SCOPE}]"]
    for field in sheet.fields:
        names.append(f"{field.label} [{field.id}]")
        names += [f"{field.label}, in words"] if has_words(field) else []
    return names


def cells(sheet: Sheet, line: Line) -> Iterator[tuple[str, Kind]]:
    """Yield the cells of a record's row as text, with the kind of what they hold."""
    yield line.id, Kind.TEXT
    yield line.scope, Kind.TEXT
    for field in sheet.fields:
        held = line.held.get(field.id)
        text = shown(field, held) if held else ""
        yield text, Kind.TEXT if text.startswith(MARKS) else field.kind
        if has_words(field):
            yield guarded(held.words if held else ""), Kind.TEXT


def shown(field: Field, held: Held) -> str:
    """Return the text of a cell."""
    if held.differs:
        return DIFFERS + " | ".join(map(_said, held.values))
    if field.many:
        return "\n".join([*(guarded(str(one)) for one in held.values), *(TAKEN_OUT + one for one in held.out)])
    (value,) = held.values
    if value is None:
        return CLEARED
    is_number = field.kind in {Kind.WHOLE, Kind.DECIMAL} and NUMBER.fullmatch(_said(value))
    return _said(value) if is_number else guarded(_said(value))  # other programs may have put anything on record


def _said(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return msgspec.json.encode(value, order="sorted").decode()
    return "" if value is None else str(value)


def guarded(text: str) -> str:
    """Return a text that no program takes for a formula, and we for no mark."""
    return f"'{text}" if text.startswith(STARTS) else text


def unguarded(text: str) -> str:
    """Return what was guarded as it was."""
    return text[1:] if text.startswith("'") and text[1:].startswith(STARTS) else text
