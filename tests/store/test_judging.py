"""Verdicts in a desk: what is believed, what admissions say, and which operations count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import handover
from desktop.casework.ports import Origin
from desktop.journal.operations import Cell
from desktop.records.labels import Label
from desktop.store.written import heads_among, may_count
from desktop.trust.roster import Mandate, Role
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from desktop.store.desk import DeskFile

TITLE = Cell(b"r" * 16, "pledge.title", "")
ADMIT, REJECT = b'"admit"', b'"reject"'


class Quarantined:
    """A desk with a segment under a revoked key, and a secretariat that speaks about it."""

    def __init__(self, world: ModuleType) -> None:
        self.world = world
        self.desk: DeskFile = world.new_desk()
        writer = world.Writer("rap")
        writer.write(world.SHARED, TITLE, b'"a"')
        self.made = writer.seal()
        revoked = world.Revocation(how="lost", last_header="", last_number=0)
        rosters = [world.signed(world.FIRST), world.signed(world.with_late(world.FIRST, revoked))]
        self.desk.take(world.proven([self.made.segment], rosters))
        self.speaker = world.Writer("sec", "secretariat")

    @property
    def verdict(self) -> Verdict:
        return {one.hash: one.verdict for one in self.desk.segments()}[self.made.name]

    def say(self, *words: tuple[str, bytes], record: bytes = b"q" * 16, label: str = "") -> None:
        for field, value in words:
            cell = Cell(record, f"admission.{field}", "")
            self.speaker.write(label or self.world.REGISTRY, cell, value)
        self.desk.take(self.world.proven([self.speaker.seal().segment]))

    @property
    def header(self) -> tuple[str, bytes]:
        return "header", f'"{self.made.name}"'.encode()


@pytest.fixture
def waiting(world: ModuleType) -> Quarantined:
    """Give a quarantined segment."""
    made = Quarantined(world)
    assert made.verdict is Verdict.REVOKED
    assert made.desk.record(TITLE.record) is None
    return made


def test_the_secretariat_admits_a_segment(waiting: Quarantined) -> None:
    waiting.say(waiting.header, ("verdict", ADMIT))
    assert waiting.verdict is Verdict.ADMITTED
    assert waiting.desk.find("pledge", "title", "a") == [TITLE.record]


@pytest.mark.parametrize(
    "words", [[("verdict", REJECT)], [("verdict", ADMIT), ("verdict", REJECT)], [], [("reason", b'"so"')]]
)
def test_whatever_is_not_plainly_admitted_is_rejected(waiting: Quarantined, words: Sequence[tuple[str, bytes]]) -> None:
    waiting.say(waiting.header, *words)
    assert waiting.verdict is Verdict.REJECTED


def test_a_rejection_outweighs_an_admission_on_another_record(waiting: Quarantined) -> None:
    waiting.say(waiting.header, ("verdict", ADMIT))
    waiting.say(waiting.header, ("verdict", REJECT), record=b"p" * 16)
    assert waiting.verdict is Verdict.REJECTED
    assert waiting.desk.record(TITLE.record) is None


def test_an_admission_of_no_header_admits_nothing(waiting: Quarantined) -> None:
    waiting.say(("verdict", ADMIT))
    assert waiting.verdict is Verdict.REVOKED


def test_an_admission_in_another_label_than_its_own_says_nothing(waiting: Quarantined) -> None:
    waiting.say(waiting.header, ("verdict", ADMIT), label=waiting.world.SHARED)
    assert waiting.verdict is Verdict.REVOKED


@pytest.mark.parametrize(("name", "role"), [("lead", "lead-rapporteur"), ("ghost", "secretariat"), ("rev", "reviewer")])
def test_nobody_but_the_secretariat_admits(waiting: Quarantined, name: str, role: str) -> None:
    waiting.speaker = waiting.world.Writer(name, role, "plenary")
    waiting.say(waiting.header, ("verdict", ADMIT))
    assert waiting.verdict is Verdict.REVOKED


def test_an_admitted_segment_admits_no_other(world: ModuleType, waiting: Quarantined) -> None:
    ghost = world.Writer("rap", last=1, sealed=1, previous=waiting.made.name)
    ghost.write(world.REGISTRY, Cell(b"p" * 16, "admission.header", ""), f'"{waiting.made.name}"'.encode())
    ghost.write(world.REGISTRY, Cell(b"p" * 16, "admission.verdict", ""), ADMIT)
    made = ghost.seal()
    waiting.desk.take(world.proven([made.segment]))
    waiting.say(("header", f'"{made.name}"'.encode()), ("verdict", ADMIT))
    assert waiting.verdict is Verdict.REVOKED


@pytest.mark.parametrize(
    ("field", "label", "role", "expected"),
    [
        ("pledge.title", "shared@region/carda", Role.RAPPORTEUR, True),
        ("pledge.title", "shared@region/carda", Role.OBSERVER, False),
        ("pledge.title", "secretariat@region/carda", Role.SECRETARIAT, False),
        ("pledge.of_a_newer_release", "secretariat@region/carda", Role.SECRETARIAT, True),
        ("admission.verdict", "shared@registry", Role.LEAD, False),
    ],
)
def test_an_operation_counts_where_its_field_belongs_and_its_writer_may(
    field: str, label: str, role: Role, *, expected: bool
) -> None:
    assert may_count(field, Label.parse(label), Mandate(person="p", role=role)) is expected


def test_on_ones_own_desk_an_operation_counts_wherever_its_field_belongs() -> None:
    assert may_count("pledge.title", Label.parse("shared@region/carda"), None)
    assert not may_count("pledge.title", Label.parse("team@review/carda/team/blue"), None)


def test_heads_among_operations_are_those_that_count_and_nothing_that_counts_supersedes(
    world: ModuleType, desk: DeskFile
) -> None:
    writer = world.Writer("sec", "secretariat")
    first = writer.write(world.SHARED, TITLE, b"1")
    second = writer.write(world.SHARED, TITLE, b"2", [first])
    writer.write(world.CLOSED, TITLE, b"3", [second])
    desk.take(world.proven([writer.seal().segment]))
    written = [*desk.operations_on({TITLE.record})]
    assert [one.op for one in heads_among(written)] == [second]
    assert {(str(one.label), one.effective) for one in written} == {(world.SHARED, True), (world.CLOSED, False)}


def test_what_is_not_sealed_has_the_origin_of_whoever_sits_there(world: ModuleType, desk: DeskFile) -> None:
    assert desk.open_origin(world.public("rap")) == Origin(
        person="rap", role="rapporteur", session="", verdict="unsealed"
    )
    assert desk.open_origin("00" * 32) == Origin(person="", role="", session="", verdict="unsealed")


def test_a_root_keys_file_makes_no_segment_ones_own(world: ModuleType) -> None:
    desk = world.new_desk()
    desk.keep_keyfile(f"root:{world.public('ghost')}", b"locked")
    ghost = world.Writer("ghost")
    ghost.write(world.SHARED, TITLE, b"1")
    desk.take(world.proven([ghost.seal().segment]))
    assert desk.record(TITLE.record) is None


def test_a_verdict_that_stays_leaves_the_views_as_they_are(world: ModuleType, desk: DeskFile) -> None:
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b"1")])
    handover.seal(desk, world.sitting("rap"))
    assert desk.settle() == set()
    assert desk.settle(afresh=True) == {TITLE.record}
