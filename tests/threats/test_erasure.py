"""Erasure: the value is gone from every desk that learns of it, comes no more, and every signature still holds."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.trust.seal import erased_by, erasure

if TYPE_CHECKING:
    from conftest import Desks, World

NAME = "Nadia Example of canary street"


@pytest.fixture
def named(desks: Desks) -> Desks:
    """Give a registry in which two desks hold a person's name."""
    desks.found()
    desks.enrol("ann", "rapporteur")
    desks.keyed("record", "participant", "--set", "shown_as=Seat 4", "--set", "name=Nobody yet")
    desks.keyed("record", "--change", "SE-001", "--set", f"name={NAME}")
    desks.enrol("bob", "secretariat")
    desks.give("sec", "bob")
    return desks


def holds(desks: Desks, desk: str, text: str = NAME) -> bool:
    return any(text.encode() in path.read_bytes() for path in desks.folder.glob(f"{desk}.desk*"))


def test_a_value_and_its_history_are_erased_here_and_there(named: Desks) -> None:
    early = named.path("early.stk")
    shutil.copy(named.last, early)
    assert holds(named, "sec")
    assert holds(named, "bob")
    done = named.keyed("erase", "SE-001", "name", "--reason", "Asked to be taken out.")
    assert (done["values"], done["left"]) == (2, 0)
    assert not holds(named, "sec")
    assert not holds(named, "sec", "Nobody yet")
    named.give("sec", "bob")
    assert not holds(named, "bob")
    for desk in ("sec", "bob"):
        named.run("bundle", "take", early, desk=desk)
        assert not holds(named, desk)
        assert named.run("desk", "check", named.path(f"{desk}.desk"), desk="")["faults"] == []
        assert named.run("desk", "rebuild", named.path(f"{desk}.desk"), desk="")["same"] is True
    states = [named.info(desk)["labels"]["secretariat@review/carda-2026"]["state"] for desk in ("sec", "bob")]
    assert states[0] == states[1]


def test_an_erasure_that_comes_first_keeps_the_value_out(named: Desks) -> None:
    early = named.path("early.stk")
    shutil.copy(named.last, early)
    named.keyed("erase", "SE-001", "name", "--reason", "Asked.")
    named.enrol("eve", "secretariat")
    named.give("sec", "eve")
    named.run("bundle", "take", early, desk="eve")
    assert not holds(named, "eve")


def test_no_bundle_carries_an_erased_value(named: Desks) -> None:
    named.keyed("erase", "SE-001", "name", "--reason", "Asked.")
    written = named.keyed("bundle", "write", "--to", "bob", "--out", named.path("more.stk"))
    shown = named.run("bundle", "show", written["file"], desk="")
    assert "sidecar" not in {part["kind"] for part in shown["manifest"]["parts"]}


def test_what_is_erased_already_is_said(named: Desks) -> None:
    named.keyed("erase", "SE-001", "name", "--reason", "Asked.")
    again = named.keyed("erase", "SE-001", "name", "--reason", "Asked.", code=1)
    assert again["happened"] == "Name is erased already."


def test_others_erase_what_they_wrote_and_nothing_else(named: Desks) -> None:
    named.keyed("record", "participant", "--set", "shown_as=Seat 5", "--set", "name=Written by Ann", desk="ann")
    named.give("ann", "sec")
    told = named.keyed("erase", "AN-001", "name", "--reason", "Mine.", desk="ann")
    assert told["values"] == 1
    named.give("ann", "sec")
    assert not holds(named, "sec", "Written by Ann")
    assert holds(named, "sec")


def test_a_value_of_others_is_left_to_the_secretariat(named: Desks) -> None:
    named.keyed("record", "participant", "--set", "shown_as=Seat 6", "--set", "name=First", desk="ann")
    named.give("ann", "sec")
    named.keyed("record", "--change", "AN-001", "--set", "name=Second")
    named.keyed("roster", "approve", *named.ask("lea", "lead-rapporteur")[2:])
    named.give("sec", "lea", to="lea")
    assert named.keyed("erase", "AN-001", "name", "--reason", "R", desk="lea", code=1)["error"] == "NotAllowed"
    named.give("sec", "ann", to="everyone")
    told = named.keyed("erase", "AN-001", "name", "--reason", "Mine.", desk="ann")
    assert (told["values"], told["left"]) == (1, 0)  # what the secretariat wrote is not on this desk
    named.give("ann", "sec")
    assert not holds(named, "sec", "First")
    assert holds(named, "sec", "Second")


def test_a_thief_of_a_commitment_erases_nothing(world: World) -> None:
    """Another key names, and even copies, the commitment of a value that it did not write."""
    cell = world.laws.Cell(world.laws.RECORDS[0], "pledge.focal_point", "")
    stored, beside = world.laws.personal("Focal point of canary street", bytes(16))
    world.base.write(world.laws.CLOSED, cell, stored)
    world.take(world.bundle([world.base.seal({stored: beside}).segment]))
    thief = world.pen("lead", "lead-rapporteur", "plenary")
    copied = thief.write(world.laws.CLOSED, cell, stored)
    thief.write(world.laws.CLOSED, cell, b"null", [copied], basis=erasure([beside.commitment], "Mine now"))
    assert world.take(world.bundle([thief.seal().segment])).verdicts == ["trusted"]
    assert world.query("select count(*) from sidecar") == [(1,)]
    owner = world.base.write(world.laws.CLOSED, cell, b"null", basis=erasure([beside.commitment], "Mine"))
    world.take(world.bundle([world.base.seal().segment]))
    assert world.query("select count(*) from sidecar") == [(1,)]  # the copy's owner might mind: for the secretariat
    pen = world.pen("sec", "secretariat")
    pen.write(world.laws.CLOSED, cell, b"null", [owner], basis=erasure([beside.commitment], "Asked"))
    world.take(world.bundle([pen.seal().segment]))
    assert world.query("select count(*) from sidecar") == [(0,)]
    assert b"canary street" not in world.files()


def test_a_copied_commitment_is_not_erased_while_its_author_waits_in_quarantine(world: World) -> None:
    """Else the value would be gone once its author is believed."""
    cell = world.laws.Cell(world.laws.RECORDS[0], "pledge.focal_point", "")
    stored, beside = world.laws.personal("Focal point of canary street", bytes(16))
    author = world.pen("ghost")
    author.write(world.laws.CLOSED, cell, stored)
    waiting = author.seal({stored: beside})
    assert world.take(world.bundle([waiting.segment])).verdicts == ["unknown key"]
    copied = world.base.write(world.laws.CLOSED, cell, stored)
    world.base.write(world.laws.CLOSED, cell, b"null", [copied], basis=erasure([beside.commitment], "Mine now"))
    assert world.take(world.bundle([world.base.seal().segment])).verdicts == ["trusted"]
    assert world.query("select count(*) from sidecar") == [(1,)]
    pen = world.pen("sec", "secretariat")
    for name, value in (("header", waiting.name), ("verdict", "reject")):
        pen.write(world.laws.REGISTRY, world.laws.Cell(b"q" * 16, f"admission.{name}", ""), f'"{value}"'.encode())
    world.take(world.bundle([pen.seal().segment]))
    assert ("rejected",) in world.query("select verdict from segment")
    assert world.query("select count(*) from sidecar") == [(0,)]


def test_a_reviewer_who_may_not_write_there_erases_nothing(world: World) -> None:
    cell = world.laws.Cell(world.laws.RECORDS[0], "pledge.focal_point", "")
    stored, beside = world.laws.personal("Focal point", bytes(16))
    world.base.write(world.laws.CLOSED, cell, stored)
    world.take(world.bundle([world.base.seal({stored: beside}).segment]))
    for pen in (world.pen("rev", "reviewer"), world.pen("ghost", "secretariat")):
        pen.write(world.laws.CLOSED, cell, b"null", basis=erasure([beside.commitment], "R"))
        world.take(world.bundle([pen.seal().segment]))
    assert world.query("select count(*) from sidecar") == [(1,)]


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["SE-001", "shown_as", "--reason", "R"], "NotAllowed"),
        (["SE-001", "name", "--reason", " "], "NotAllowed"),
        (["SE-001", "contact", "--reason", "R"], "NotFound"),
        (["SE-999", "name", "--reason", "R"], "NotFound"),
        (["00" * 16, "name", "--reason", "R"], "NotFound"),
    ],
)
def test_what_cannot_be_erased_is_said(named: Desks, words: list[str], error: str) -> None:
    before = named.info()
    assert named.keyed("erase", *words, code=1)["error"] == error
    assert named.info() == before


@pytest.mark.parametrize(
    "basis", [b"", b'{"reason":"x"}', b'{"erase":[', b'{"erase":[1],"reason":""}', b'{"erase":["\xff"]}']
)
def test_a_basis_that_erases_nothing(basis: bytes) -> None:
    assert erased_by(basis) == ()


def test_who_may_write_no_more_erases_no_more(named: Desks) -> None:
    named.keyed("record", "participant", "--set", "shown_as=Seat 8", "--set", "name=Mine", desk="ann")
    named.keyed("roster", "revoke", "ann", "--role", "rapporteur")
    named.give("sec", "ann", to="everyone")
    told = named.keyed("erase", "AN-001", "name", "--reason", "R", desk="ann", code=1)
    assert "may not write" in told["happened"]


def test_an_older_value_is_erased_and_the_present_one_stays(named: Desks) -> None:
    named.keyed("record", "participant", "--set", "shown_as=Seat 7", "--set", "name=Old", desk="ann")
    named.give("ann", "sec")
    named.keyed("record", "--change", "AN-001", "--set", "name=New")
    ann = Path(named.path("ann.desk"))
    named.keyed("roster", "approve", *named.ask("cat", "secretariat")[2:])
    named.give("sec", "cat")
    assert ann.exists()
    assert holds(named, "cat", "Old")
    named.keyed("erase", "AN-001", "name", "--reason", "Asked", desk="cat")
    assert not holds(named, "cat", "Old")
