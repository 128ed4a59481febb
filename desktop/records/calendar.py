"""A calendar's file: whole days as iCalendar (RFC 5545), which any calendar program takes in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE: Final = 75  # octets, the break not counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something on one day or several; ``id`` stays the same when the rest changes, so that calendars replace it."""

    id: str
    title: str
    first: str
    last: str = ""
    text: str = ""


def ics(events: Iterable[Event], *, stamp: str) -> str:
    """Return the calendar's text; ``stamp`` is the moment it was made, such as 2026-11-24T09:30:00Z."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Stocktake//EN", "CALSCALE:GREGORIAN"]
    for event in sorted(events, key=lambda one: (one.first, one.id)):
        after = dt.date.fromisoformat(event.last or event.first) + dt.timedelta(days=1)  # DTEND is not part of it
        lines += [
            "BEGIN:VEVENT",
            f"UID:{event.id}@stocktake",
            f"DTSTAMP:{stamp.replace('-', '').replace(':', '')}",
            f"DTSTART;VALUE=DATE:{event.first.replace('-', '')}",
            f"DTEND;VALUE=DATE:{after:%Y%m%d}",
            f"SUMMARY:{_escaped(event.title)}",
            *([f"DESCRIPTION:{_escaped(event.text)}"] if event.text else []),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _escaped(text: str) -> str:
    for char in "\\;,":
        text = text.replace(char, f"\\{char}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Return the line broken so that no part is longer than the format allows; no character is cut in two."""
    parts, size = [""], 0
    for char in line:
        width = len(char.encode())
        if size + width > _LINE:
            parts.append("")
            size = 1  # the blank that begins what goes on
        parts[-1] += char
        size += width
    return "\r\n ".join(parts)
