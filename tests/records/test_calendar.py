"""A calendar's file: lines as RFC 5545 wants them."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.records.calendar import Event, ics

STAMP = "2026-11-24T09:30:00Z"


def test_a_calendar_has_its_events_by_day() -> None:
    events = (
        Event(id="b", title="Review; in Dunmere, at last", first="2026-10-13", last="2026-10-14"),
        Event(id="a", title="Due: report", first="2026-03-01", text="One line\nand another \\"),
    )
    assert ics(events, stamp=STAMP).split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Stocktake//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:a@stocktake",
        "DTSTAMP:20261124T093000Z",
        "DTSTART;VALUE=DATE:20260301",
        "DTEND;VALUE=DATE:20260302",
        "SUMMARY:Due: report",
        "DESCRIPTION:One line\\nand another \\\\",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:b@stocktake",
        "DTSTAMP:20261124T093000Z",
        "DTSTART;VALUE=DATE:20261013",
        "DTEND;VALUE=DATE:20261015",
        "SUMMARY:Review\\; in Dunmere\\, at last",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
@example("ع" * 100)
def test_no_line_is_too_long_and_none_loses_anything(title: str) -> None:
    text = ics([Event(id="a", title=title, first="2026-03-01")], stamp=STAMP)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    whole = text.replace("\r\n ", "").split("SUMMARY:")[1].split("\r\n")[0]
    assert whole.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\") == title
