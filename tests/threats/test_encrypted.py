"""A bundle that is encrypted as a whole: its receiver opens it, and nobody who only carries it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.exchange import folder

if TYPE_CHECKING:
    from conftest import Desks

TITLE = "Canary of the carrier"


@pytest.fixture
def closed(desks: Desks) -> Desks:
    """Give a file that Ann encrypted to the secretariat."""
    desks.found()
    desks.enrol("ann")
    desks.enrol("bob")
    desks.keyed("record", "actor", "--set", f"name={TITLE}", desk="ann")
    desks.last = desks.path("closed.stk")
    desks.keyed("bundle", "write", "--to", "secretariat", "--encrypt", "--out", desks.last, desk="ann")
    return desks


def test_its_receiver_opens_it(closed: Desks) -> None:
    raw = Path(closed.last).read_bytes()
    assert raw.startswith(b"age-encryption.org/v1\n")
    assert b"ann" not in raw
    assert closed.keyed("bundle", "verify", closed.last)["segments"]
    assert closed.keyed("bundle", "take", closed.last)["bundles"][0]["new"] == 1
    assert closed.info()["records"]["actor"] == 1


def test_whoever_has_no_key_at_hand_is_told_and_others_are_refused(closed: Desks) -> None:
    assert closed.run("bundle", "take", closed.last, code=1)["error"] == "KeyUnavailable"
    told = closed.keyed("bundle", "take", closed.last, desk="bob", code=1)
    assert (told["error"], "encrypted to others" in told["happened"]) == ("SealUnavailable", True)
    assert closed.run("bundle", "show", closed.last, desk="", code=1)["error"] == "CannotRead"


@pytest.mark.parametrize("part", [0.3, 0.6, 0.99])
def test_one_that_was_altered_or_breaks_off_gives_nothing(closed: Desks, part: float) -> None:
    path = Path(closed.last)
    raw, at = path.read_bytes(), int(path.stat().st_size * part)
    before = closed.info()
    for mutant in (raw[:at], raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]):
        path.write_bytes(mutant)
        assert closed.keyed("bundle", "take", closed.last, code=1)["safe"]
    assert closed.info() == before


def test_to_a_person_too_and_never_to_everyone(closed: Desks) -> None:
    out = closed.path("bob.stk")
    closed.keyed("bundle", "write", "--to", "bob", "--encrypt", "--out", out)
    assert closed.keyed("bundle", "take", out, desk="bob")["bundles"]
    for receiver, error in (("everyone", "NotAllowed"), ("zoe", "NotFound")):
        write = ["bundle", "write", "--to", receiver, "--encrypt", "--out", closed.path("x.stk")]
        assert closed.keyed(*write, code=1)["error"] == error
    assert not Path(closed.path("x.stk")).exists()
    assert not folder.is_closed(Path(closed.path("x.stk")))
