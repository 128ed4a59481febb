"""Rapporteurs begin with six kinds of record; what the meeting enables goes with its kit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture
from desktop.casework.kinds import RAPPORTEURS, kinds_of, lines_of
from desktop.records.errors import BadValue
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from conftest import Meeting


def test_each_role_sees_what_it_needs(meeting: Meeting) -> None:
    desk = meeting.sec.desk
    assert kinds_of(desk, Role.RAPPORTEUR) == kinds_of(desk, Role.LEAD) == lines_of(desk, Role.LEAD) == RAPPORTEURS
    assert len(RAPPORTEURS) == 6
    assert set(kinds_of(desk, Role.SECRETARIAT)) == set(kinds_of(desk, "")) == set(CATALOGUE.types)
    assert lines_of(desk, Role.REVIEWER) == ("review_note",)
    for role in Role:
        assert set(kinds_of(desk, role)) <= set(CATALOGUE.types)
        assert set(lines_of(desk, role)) <= set(CATALOGUE.types)


def test_what_the_meeting_enables_is_seen_by_rapporteurs_alone(meeting: Meeting) -> None:
    desk, sitting = meeting.sec.desk, meeting.sec.sitting
    values = {"title": "Second review", "start": "2026-10-13", "kinds": ["stakeholder_input", "pledge"]}
    made = capture.record(desk, sitting, "meeting", values).id
    assert kinds_of(desk, Role.RAPPORTEUR) == (*RAPPORTEURS, "stakeholder_input")
    assert "stakeholder_input" not in kinds_of(desk, Role.REVIEWER)
    assert lines_of(desk, Role.RAPPORTEUR) == (*RAPPORTEURS, "stakeholder_input")
    with pytest.raises(BadValue, match="not a code"):
        capture.change(desk, sitting, made, {"kinds": ["no such kind"]})
    capture.change(desk, sitting, made, {"kinds": []})
    assert kinds_of(desk, Role.RAPPORTEUR) == RAPPORTEURS


def test_what_is_enabled_travels_with_the_kit(meeting: Meeting) -> None:
    meeting.sec.record("meeting", title="Second review", start="2026-10-13", kinds=["stakeholder_input"])
    laptop = meeting.newcomer("ann", Role.RAPPORTEUR)
    assert kinds_of(laptop.desk, Role.RAPPORTEUR) == (*RAPPORTEURS, "stakeholder_input")
