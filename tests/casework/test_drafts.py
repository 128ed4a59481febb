"""The line that is being typed is kept encrypted, comes back to its author alone, and is forgotten once it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.casework import drafts
from desktop.casework.drafts import Draft
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from conftest import Meeting

LINE = Draft(type="decision", text="Nobody reads this before I say so")


def test_a_line_comes_back_as_it_was_typed_and_stands_nowhere_in_plain(meeting: Meeting) -> None:
    place = meeting.newcomer("ann", Role.RAPPORTEUR)
    assert drafts.read(place.desk, place.sitting) is None
    drafts.keep(place.desk, place.sitting, LINE)
    assert drafts.read(place.desk, place.sitting) == LINE
    assert LINE.text.encode() not in place.on_disk()
    assert LINE.text.encode().hex().encode() not in place.on_disk()
    drafts.forget(place.desk, place.sitting)
    assert drafts.read(place.desk, place.sitting) is None


def test_it_is_nobody_elses(meeting: Meeting) -> None:
    place = meeting.newcomer("ann", Role.RAPPORTEUR)
    drafts.keep(place.desk, place.sitting, LINE)
    box = place.desk.setting(f"draft.{place.sitting.secrets.public}")
    assert drafts.read(meeting.sec.desk, meeting.sec.sitting) is None
    meeting.sec.desk.set(f"draft.{meeting.sec.sitting.secrets.public}", box)  # as if somebody had put it there
    assert drafts.read(meeting.sec.desk, meeting.sec.sitting) is None


def test_what_is_no_line_is_none(meeting: Meeting) -> None:
    desk, sitting = meeting.sec.desk, meeting.sec.sitting
    for raw in ("not hexadecimal", "00", sitting.secrets.close_note(b"{").hex()):
        desk.set(f"draft.{sitting.secrets.public}", raw)
        assert drafts.read(desk, sitting) is None
    drafts.keep(desk, sitting, Draft(type="decision", text="   "))
    assert desk.setting(f"draft.{sitting.secrets.public}") == ""
