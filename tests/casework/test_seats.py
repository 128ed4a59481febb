"""A desk that two people share: another takes it in a moment, which seals, and a PIN parts their screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import identity, seats
from desktop.casework.errors import NotAllowed, NotFound
from desktop.trust.errors import KeyUnavailable
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from tests.casework.conftest import Meeting, Place

WORDS = "four words or five"


@pytest.fixture
def shared(meeting: Meeting) -> Place:
    """Give a laptop of Bea's on which Cyd has keys, too."""
    bea = meeting.laptop("bea", Role.RAPPORTEUR)
    first = bea.sitting
    identity.join(bea.desk, person="cyd", name="Cyd", device="d", role=Role.RAPPORTEUR, passphrase="cyd's own")
    bea.sitting = seats.hand_on(bea.desk, None, "bea", WORDS)
    assert bea.sitting.secrets.public == first.secrets.public
    return bea


def test_another_person_takes_the_desk_which_seals(shared: Place) -> None:
    shared.record("decision", title="T", text="As said")
    key = shared.sitting.secrets.public
    assert shared.desk.open_count(key) > 0
    cyd = seats.hand_on(shared.desk, shared.sitting, "cyd", "cyd's own", session="plenary")
    assert (cyd.person, cyd.session) == ("cyd", "plenary")
    assert shared.desk.open_count(key) == 0
    assert shared.desk.segments()[-1].header.person in {"bea", "sec"}
    assert identity.take_seat(shared.desk, "cyd's own").person == "cyd"


def test_a_wrong_passphrase_or_person_changes_nothing(shared: Place) -> None:
    shared.record("decision", title="T", text="As said")
    for person, words, fault in (("cyd", "wrong", KeyUnavailable), ("zoe", "x", NotFound)):
        with pytest.raises(fault):
            seats.hand_on(shared.desk, shared.sitting, person, words)
    assert shared.desk.open_count(shared.sitting.secrets.public) > 0
    assert identity.take_seat(shared.desk, WORDS).person == "bea"


def test_an_unlocked_key_waits_behind_a_pin(shared: Place) -> None:
    waiting = seats.Waiting()
    with pytest.raises(KeyUnavailable, match="locked"):
        waiting.back("bea", "1234")
    for pin in ("", "123", "12a4"):
        with pytest.raises(NotAllowed, match="digits"):
            waiting.leave(shared.sitting, pin)
    waiting.leave(shared.sitting, "1234")
    assert waiting.waits("bea")
    with pytest.raises(KeyUnavailable, match="not the right one"):
        waiting.back("bea", "0000")
    assert waiting.back("bea", "1234") == shared.sitting
    assert waiting.back("bea", "1234", session="plenary").session == "plenary"


def test_three_wrong_pins_lock_the_key(shared: Place) -> None:
    waiting = seats.Waiting()
    waiting.leave(shared.sitting, "1234")
    for words in ("not the right one", "not the right one", "too often"):
        with pytest.raises(KeyUnavailable, match=words):
            waiting.back("bea", "0000")
    assert not waiting.waits("bea")
    waiting.leave(shared.sitting, "1234")
    waiting.forget()
    assert not waiting.waits("bea")
