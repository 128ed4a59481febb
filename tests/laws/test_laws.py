"""The laws of the state: order, repetition, splitting and withholding do not matter; only what counts has effect."""

from __future__ import annotations

import io
from itertools import permutations
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.bundles import frame, intake
from desktop.casework import handover
from desktop.journal.operations import Cell, OpId
from desktop.records.labels import Label
from desktop.store.summary import check, summarise
from desktop.trust.roster import Revocation
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from types import ModuleType

    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile

TITLE = Cell(b"r" * 16, "pledge.title", "")
GOAL = Cell(b"r" * 16, "pledge.goals", "1A")
HEADER, VERDICT = (Cell(b"q" * 16, f"admission.{name}", "") for name in ("header", "verdict"))
A, B, C = b'"a"', b'"b"', b'"c"'
seeds = st.integers(0, 1 << 32).map(Random)


def values(desk: DeskFile, label: str, cell: Cell = TITLE) -> list[bytes]:
    return sorted(head.value for head in desk.heads(Label.parse(label), cell))


# ---- order, repetition, splitting, withholding -----------------------------------------------------------------------


@settings(max_examples=18)
@given(seeds)
def test_desks_that_hold_the_same_show_the_same(world: ModuleType, law: ModuleType, chance: Random) -> None:
    law.check_law(world.scenario(chance), chance)


@settings(max_examples=8)
@given(seeds)
def test_desks_from_which_the_same_is_withheld_show_the_same(
    world: ModuleType, law: ModuleType, chance: Random
) -> None:
    labels = [world.SHARED, world.CLOSED, world.TEAM, world.REVIEW, world.REGISTRY]
    law.check_law(world.scenario(chance), chance, frozenset(chance.sample(labels, 2)))


@pytest.mark.parametrize("seed", [37, 424357476])  # one number in two labels, disputed in one of them
def test_worlds_that_once_failed(world: ModuleType, law: ModuleType, seed: int) -> None:
    chance = Random(seed)
    scenario = world.scenario(chance, steps=chance.randint(1, 100), withdrawals=False)
    law.check_law(
        scenario, chance, frozenset([chance.choice([world.CLOSED, world.TEAM, world.REGISTRY, world.SHARED])])
    )


@pytest.mark.soak
@settings(max_examples=600, derandomize=False)
@given(seeds)
def test_desks_that_hold_the_same_show_the_same_in_larger_worlds(
    world: ModuleType, law: ModuleType, chance: Random
) -> None:
    law.check_law(
        world.scenario(chance, steps=chance.randint(1, 100)),
        chance,
        frozenset(chance.sample([world.CLOSED, world.TEAM, world.REGISTRY, world.SHARED], 1)),
    )


# ---- desks at which people write -------------------------------------------------------------------------------------


class Meeting:
    """Three desks at which people write and which hand over bundles as files."""

    def __init__(self, world: ModuleType, law: ModuleType, chance: Random) -> None:
        self.world, self.law, self.chance = world, law, chance
        roles = {"sec": "secretariat", "lead": "lead-rapporteur", "rap": "rapporteur"}
        self.desks = {name: world.desk_of(name, role, "plenary") for name, role in roles.items()}
        self.sittings = {name: world.sitting(name, role, "plenary") for name, role in roles.items()}
        if chance.random() < 0.5:
            self.enrol()

    def enrol(self) -> None:
        for desk in self.desks.values():
            desk.keep_roster(self.world.signed(self.world.FIRST))

    def write(self, name: str) -> None:
        desk, sitting = self.desks[name], self.sittings[name]
        label, field, element = self.chance.choice(
            [(self.world.SHARED, "pledge.title", ""), (self.world.SHARED, "pledge.goals", "1A")]
            + [(self.world.CLOSED, "pledge.handling", "")] * (name != "rap")
        )
        cell = Cell(self.chance.choice(self.world.RECORDS), field, element)
        heads = desk.heads(Label.parse(label), cell)
        value = self.chance.choice([A, B] if not element else [b"true", b"null"])
        desk.append(sitting.secrets.public, [self.world.draft(label, cell, value, [head.op for head in heads])])

    def carry(self, giver: str, taker: str, *, everything: bool = False) -> None:
        desk, sitting = self.desks[giver], self.sittings[giver]
        handover.seal(desk, sitting)
        names = [one.hash for one in desk.segments()]
        some = self.chance.sample(names, self.chance.randint(0, len(names)))
        receiver = "secretariat" if taker == "sec" else taker if desk.chain().current else "everyone"
        cut = handover.cut(desk, sitting, receiver, only=None if everything else some)
        raw = io.BytesIO()
        frame.write(raw, cut.manifest, cut.parts, sitting.secrets.signing)
        handover.receive(self.desks[taker], intake.examine(frame.read(io.BytesIO(raw.getvalue()))))

    def step(self) -> None:
        name, other = self.chance.sample(list(self.desks), 2)
        if self.chance.random() < 0.7:
            self.write(name)
        else:
            self.carry(name, other)

    def rebuilt_the_same(self, desk: DeskFile) -> bool:
        before = self.law.shown(desk)
        desk.rebuild()
        return bool(self.law.shown(desk) == before)


@settings(max_examples=12)
@given(seeds)
def test_desks_that_write_and_hand_over_come_to_agree(world: ModuleType, law: ModuleType, chance: Random) -> None:
    meeting = Meeting(world, law, chance)
    for _ in range(25):
        meeting.step()
    assert all(meeting.rebuilt_the_same(desk) for desk in meeting.desks.values())
    meeting.enrol()
    for giver, taker in (("lead", "sec"), ("rap", "sec"), ("sec", "lead"), ("sec", "rap")):
        meeting.carry(giver, taker, everything=True)
    fresh = world.new_desk()
    meeting.desks["fresh"] = fresh
    cut = handover.cut(meeting.desks["sec"], meeting.sittings["sec"], "secretariat")
    raw = io.BytesIO()
    frame.write(raw, cut.manifest, cut.parts, meeting.sittings["sec"].secrets.signing)
    fresh.take(intake.examine(frame.read(io.BytesIO(raw.getvalue()))))
    whole = law.shown(fresh)
    assert all(meeting.rebuilt_the_same(desk) and check(desk) == [] for desk in meeting.desks.values())
    for name in ("sec", "lead", "rap"):
        seen = law.shown(meeting.desks[name])
        withheld = {label for label, one in summarise(meeting.desks[name]).labels.items() if one.withheld}
        assert withheld <= {world.CLOSED}
        for part in ("cells", "differences"):
            there = {key: found for key, found in whole[part].items() if key not in withheld and key[0] not in withheld}
            assert seen[part] == there


def test_views_made_anew_still_show_open_operations_in_the_place_of_what_they_supersede(world: ModuleType) -> None:
    desk = world.desk_of("rap")
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, A)])
    handover.seal(desk, world.sitting("rap"))
    (first,) = desk.heads(Label.parse(world.SHARED), TITLE)
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, B, [first.op])])
    desk.rebuild()
    assert values(desk, world.SHARED) == [B]
    assert desk.incomplete() == 0


def test_a_merge_in_many_steps_is_as_one_in_one_step(world: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    early, late = world.Writer("rap"), world.Writer("lead", "lead-rapporteur", "plenary")
    replaced = early.write(world.SHARED, TITLE, A)
    late.write(world.SHARED, TITLE, B, [replaced])
    made = [late.seal().segment, early.seal().segment]
    monkeypatch.setattr("desktop.store.judging._ONCE", 1)
    for order in permutations(made):
        desk = world.new_desk()
        desk.take(world.proven(order, [world.signed(world.FIRST)]))
        assert (values(desk, world.SHARED), desk.incomplete()) == ([B], 0)


# ---- what counts -----------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(world: ModuleType) -> DeskFile:
    """Give a desk that knows the first roster."""
    made = world.new_desk()
    made.keep_roster(world.signed(world.FIRST))
    return made


def test_an_operation_supersedes_what_has_not_come_yet(world: ModuleType, desk: DeskFile) -> None:
    early, late = world.Writer("rap"), world.Writer("sec", "secretariat")
    first = early.write(world.SHARED, TITLE, A)
    late.write(world.SHARED, TITLE, B, [first])
    desk.take(world.proven([late.seal().segment]))
    assert (values(desk, world.SHARED), desk.incomplete(), desk.differences()) == ([B], 1, [])
    desk.take(world.proven([early.seal().segment]))
    assert (values(desk, world.SHARED), desk.incomplete()) == ([B], 0)


def test_differing_values_are_a_conflict_and_equal_ones_agreement(world: ModuleType, desk: DeskFile) -> None:
    for name, role, title in (("rap", "rapporteur", A), ("sec", "secretariat", B)):
        writer = world.Writer(name, role)
        writer.write(world.SHARED, TITLE, title)
        writer.write(world.SHARED, GOAL, b"true")
        desk.take(world.proven([writer.seal().segment]))
    assert values(desk, world.SHARED) == [A, B]
    assert values(desk, world.SHARED, GOAL) == [b"true", b"true"]
    assert [one.cell for one in desk.differences()] == [TITLE]
    record = desk.record(TITLE.record)
    assert record
    assert record.differing == {("pledge.title", "")}


def test_a_value_cleared_against_a_value_written_is_a_conflict(world: ModuleType, desk: DeskFile) -> None:
    for name, role, title in (("rap", "rapporteur", b"null"), ("sec", "secretariat", B)):
        writer = world.Writer(name, role)
        writer.write(world.SHARED, TITLE, title)
        desk.take(world.proven([writer.seal().segment]))
    assert [one.cell for one in desk.differences()] == [TITLE]


def test_operations_that_name_each_other_leave_a_cell_without_a_value(world: ModuleType) -> None:
    one, other = world.Writer("rap"), world.Writer("sec", "secretariat")
    one.write(world.SHARED, TITLE, A, [OpId(world.key("sec"), 1)])
    other.write(world.SHARED, TITLE, B, [OpId(world.key("rap"), 1)])
    circle = [one.seal().segment, other.seal().segment]
    one.write(world.SHARED, TITLE, C)
    after = one.seal().segment
    for order in permutations([*circle, after]):
        desk = world.new_desk()
        desk.keep_roster(world.signed(world.FIRST))
        for segment in order:
            desk.take(world.proven([segment]))
        assert (values(desk, world.SHARED), desk.incomplete()) == ([C], 0)
    desk.rebuild()
    assert values(desk, world.SHARED) == [C]


def test_a_circle_alone_has_no_head(world: ModuleType, desk: DeskFile) -> None:
    writer = world.Writer("rap")
    writer.write(world.SHARED, TITLE, A, [OpId(world.key("rap"), 1)])
    desk.take(world.proven([writer.seal().segment]))
    record = desk.record(TITLE.record)
    assert record
    assert (values(desk, world.SHARED), record.values) == ([], {})
    assert check(desk) == []


@pytest.mark.parametrize(
    ("place", "cell"),
    [
        ("CLOSED", Cell(TITLE.record, "pledge.of_a_newer_release", "")),
        ("SHARED", GOAL),
        ("SHARED", Cell(b"o" * 16, "pledge.title", "")),
        ("SHARED", Cell(TITLE.record, "pledge.status", "")),
    ],
)
def test_what_an_operation_of_another_cell_names_stays(
    world: ModuleType, desk: DeskFile, place: str, cell: Cell
) -> None:
    early, late = world.Writer("rap"), world.Writer("sec", "secretariat")
    first = early.write(world.SHARED, TITLE, A)
    if place == "CLOSED":
        first = early.write(world.SHARED, cell, A)
    late.write(getattr(world, place), cell, C, [first])
    for segment in (late.seal().segment, early.seal().segment):
        desk.take(world.proven([segment]))
    assert values(desk, world.SHARED, cell if place == "CLOSED" else TITLE) == [A]


@pytest.mark.parametrize(
    ("writer", "place", "field"),
    [
        (("rap", "rapporteur"), "TEAM", "review_note.text"),
        (("rev", "reviewer"), "CLOSED", "pledge.handling"),
        (("rap", "rapporteur"), "OTHER", "pledge.title"),
        (("rap", "rapporteur"), "REGISTRY", "admission.verdict"),
        (("sec", "secretariat"), "SHARED", "pledge.handling"),
        (("sec", "secretariat"), "CLOSED", "pledge.title"),
        (("sec", "secretariat"), "REVIEW", "pledge.title"),
    ],
)
def test_an_operation_where_its_writer_may_not_write_has_no_effect(
    world: ModuleType, desk: DeskFile, writer: tuple[str, str], place: str, field: str
) -> None:
    cell, label = Cell(TITLE.record, field, ""), getattr(world, place)
    forger, honest = world.Writer(*writer), world.Writer("lead", "lead-rapporteur", "plenary")
    kept = honest.write(world.SHARED, TITLE, A)
    forger.write(label, cell, B, [kept])
    forger.write(world.SHARED, GOAL, b"true")
    made = forger.seal()
    desk.take(world.proven([made.segment, honest.seal().segment]))
    assert values(desk, label, cell) == []
    assert (values(desk, world.SHARED), values(desk, world.SHARED, GOAL)) == ([A], [b"true"])
    assert [one.verdict for one in desk.segments()] == [Verdict.TRUSTED, Verdict.TRUSTED]


def test_an_operation_without_effect_supersedes_nothing_in_its_own_cell(world: ModuleType, desk: DeskFile) -> None:
    honest, forger = world.Writer("sec", "secretariat"), world.Writer("rap")
    first = honest.write(world.OTHER, TITLE, A)
    second = forger.write(world.OTHER, TITLE, B, [first])
    for segment in (honest.seal().segment, forger.seal().segment):
        desk.take(world.proven([segment]))
    assert values(desk, world.OTHER) == [A]
    assert {one.op: one.effective for one in desk.history(TITLE.record)} == {first: True, second: False}


# ---- verdicts --------------------------------------------------------------------------------------------------------


def test_what_waits_for_its_enrolment_counts_from_then_on(world: ModuleType, desk: DeskFile) -> None:
    known, late = world.Writer("rap"), world.Writer("late")
    first = known.write(world.SHARED, TITLE, A)
    late.write(world.SHARED, TITLE, B, [first])
    desk.take(world.proven([known.seal().segment, late.seal().segment], requests=[world.request("late")]))
    assert values(desk, world.SHARED) == [A]
    assert summarise(desk).segments == {"trusted": 1, "awaiting enrolment": 1}
    changes = desk.keep_roster(world.signed(world.with_late(world.FIRST)))
    assert changes.records == {TITLE.record}
    assert (values(desk, world.SHARED), summarise(desk).segments) == ([B], {"trusted": 2})


@pytest.mark.parametrize(
    ("name", "role", "session", "registry", "verdict"),
    [
        ("ghost", "rapporteur", "", "rcm", Verdict.UNKNOWN),
        ("rap", "secretariat", "", "rcm", Verdict.OUTSIDE),
        ("lead", "lead-rapporteur", "lobby", "rcm", Verdict.OUTSIDE),
        ("rap", "rapporteur", "", "another", Verdict.OUTSIDE),
    ],
)
def test_what_is_not_believed_has_no_effect(  # noqa: PLR0917 - a table of cases
    world: ModuleType, desk: DeskFile, name: str, role: str, session: str, registry: str, verdict: Verdict
) -> None:
    honest, other = world.Writer("sec", "secretariat"), world.Writer(name, role, session, registry=registry)
    first = honest.write(world.SHARED, TITLE, A)
    second = other.write(world.SHARED, TITLE, B, [first])
    desk.take(world.proven([honest.seal().segment, other.seal().segment]))
    assert verdict in {one.verdict for one in desk.segments()}
    assert (values(desk, world.SHARED), desk.incomplete()) == ([A], 0)
    told = {one.op: (one.effective, one.origin.verdict) for one in desk.history(TITLE.record)}
    assert told == {first: (True, Verdict.TRUSTED), second: (False, verdict)}


def forked(world: ModuleType) -> tuple[DeskFile, list[str]]:
    """Make a desk with a title of the secretariat's, superseded by both sides of a fork of the rapporteur's key."""
    desk = world.new_desk()
    desk.keep_roster(world.signed(world.FIRST))
    honest = world.Writer("sec", "secretariat")
    first = honest.write(world.SHARED, TITLE, A)
    desk.take(world.proven([honest.seal().segment]))
    sides = []
    for value in (B, C):
        writer = world.Writer("rap")
        writer.write(world.SHARED, TITLE, value, [first])
        sides.append(writer.seal())
        desk.take(world.proven([sides[-1].segment]))
        assert values(desk, world.SHARED) == ([B] if value == B else [A])
    return desk, [side.name for side in sides]


def say(world: ModuleType, desk: DeskFile, name: str, verdict: bytes) -> None:
    """Let the secretariat admit or reject a segment, replacing what it said of that one before."""
    record = bytes.fromhex(name)[:16]
    secretary: Sitting = world.sitting("sec", "secretariat")
    world.desk_of("sec", "secretariat", desk=desk)
    place = Label.parse(world.REGISTRY)
    drafts = []
    for field, value in (("header", f'"{name}"'.encode()), ("verdict", verdict)):
        cell = Cell(record, f"admission.{field}", "")
        drafts.append(world.draft(world.REGISTRY, cell, value, [head.op for head in desk.heads(place, cell)]))
    desk.append(secretary.secrets.public, drafts)
    handover.seal(desk, secretary)


def test_when_an_operation_is_put_in_quarantine_what_it_covered_is_back(world: ModuleType) -> None:
    desk, _ = forked(world)
    assert summarise(desk).segments == {"fork": 2, "trusted": 1}
    assert values(desk, world.SHARED) == [A]


def test_one_side_of_a_fork_can_be_admitted_and_rejected_again(world: ModuleType) -> None:
    desk, (one, _) = forked(world)
    say(world, desk, one, b'"admit"')
    assert values(desk, world.SHARED) == [B]
    assert {segment.verdict for segment in desk.segments()} == {Verdict.TRUSTED, Verdict.ADMITTED, Verdict.FORK}
    say(world, desk, one, b'"reject"')
    assert values(desk, world.SHARED) == [A]


def test_both_sides_of_a_fork_are_never_believed(world: ModuleType) -> None:
    desk, (one, other) = forked(world)
    say(world, desk, one, b'"admit"')
    say(world, desk, other, b'"admit"')
    assert values(desk, world.SHARED) == [A]
    assert summarise(desk).segments == {"fork": 2, "trusted": 3}
    say(world, desk, one, b'"reject"')
    assert values(desk, world.SHARED) == [C]


def test_what_a_revocation_vouches_for_outweighs_an_admission_of_the_other_side(world: ModuleType) -> None:
    desk, (one, other) = forked(world)
    revoked = Revocation(how="compromised", last_header=one, last_number=1)
    desk.keep_roster(world.signed(world.with_late(world.FIRST, revoked)))
    say(world, desk, other, b'"admit"')
    assert values(desk, world.SHARED) == [B]
    assert {segment.hash: segment.verdict for segment in desk.segments()}[other] is Verdict.FORK


def test_a_desk_shows_its_own_operations_before_enrolment_and_no_other_does(world: ModuleType) -> None:
    mine = world.desk_of("late")
    mine.keep_request(world.request("late")[1])
    mine.append(world.public("late"), [world.draft(world.SHARED, TITLE, A)])
    handover.seal(mine, world.sitting("late"))
    assert values(mine, world.SHARED) == [A]
    assert summarise(mine).labels == {}
    other = world.new_desk()
    cut = handover.cut(mine, world.sitting("late"), "everyone")
    raw = io.BytesIO()
    frame.write(raw, cut.manifest, cut.parts, world.signing("late"))
    other.take(intake.examine(frame.read(io.BytesIO(raw.getvalue()))))
    assert values(other, world.SHARED) == []
    for desk in (mine, other):
        desk.keep_roster(world.signed(world.FIRST))
        desk.keep_roster(world.signed(world.with_late(world.FIRST)))
    assert summarise(mine).labels == summarise(other).labels != {}


def test_what_was_shown_before_enrolment_beyond_the_mandate_is_shown_no_more(world: ModuleType) -> None:
    desk = world.desk_of("rap")
    desk.append(world.public("rap"), [world.draft(world.OTHER, TITLE, A), world.draft(world.SHARED, TITLE, B)])
    handover.seal(desk, world.sitting("rap"))
    assert values(desk, world.OTHER) == [A]
    changes = desk.keep_roster(world.signed(world.FIRST))
    assert (values(desk, world.OTHER), values(desk, world.SHARED)) == ([], [B])
    assert changes.records == {TITLE.record}


def test_records_that_are_shown_no_more_are_among_what_changed(world: ModuleType) -> None:
    sides = []
    for value in (A, B):
        writer = world.Writer("rap")
        writer.write(world.SHARED, TITLE, value)
        sides.append(writer.seal().segment)
    desk = world.new_desk()
    desk.keep_roster(world.signed(world.FIRST))
    desk.take(world.proven(sides[:1]))
    assert desk.take(world.proven(sides[1:])).changes.records == {TITLE.record}
    assert desk.record(TITLE.record) is None
