"""What a desk shows: records, heads, differences, and who wrote what, when and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import handover
from desktop.journal.operations import Cell, OpId
from desktop.records.labels import Audience, Label

if TYPE_CHECKING:
    from types import ModuleType

    from desktop.store.desk import DeskFile

R = b"r" * 16
TITLE, STATUS, HANDLING = (Cell(R, f"pledge.{name}", "") for name in ("title", "status", "handling"))
GOAL, OTHER_GOAL = Cell(R, "pledge.goals", "1A"), Cell(R, "pledge.goals", "3B")


def write(world: ModuleType, desk: DeskFile, name: str, *drafts: tuple[str, Cell, bytes]) -> None:
    """Let somebody from elsewhere write and hand over."""
    roles = {"sec": ("secretariat", ""), "lead": ("lead-rapporteur", "plenary")}
    writer = world.Writer(name, *roles[name])
    for time, (label, cell, value) in enumerate(drafts, 10):
        writer.write(label, cell, value, basis=b'{"reason":"heard"}', time=time)
    desk.take(world.proven([writer.seal().segment]))


@pytest.fixture
def full(world: ModuleType, desk: DeskFile) -> DeskFile:
    """Give a desk with a pledge of which the title is disputed, and another that is not."""
    drafts = [(world.SHARED, TITLE, b'"a"'), (world.SHARED, GOAL, b"true"), (world.CLOSED, HANDLING, b'"soft"')]
    write(world, desk, "sec", *drafts, (world.SHARED, Cell(b"s" * 16, "pledge.ref", ""), b'"SE-001"'))
    write(world, desk, "lead", (world.SHARED, TITLE, b'"b"'), (world.SHARED, OTHER_GOAL, b"null"))
    return desk


def test_a_record_is_put_together_from_its_labels(world: ModuleType, full: DeskFile) -> None:
    record = full.record(R)
    assert record
    assert (record.id, record.type) == (R, "pledge")
    assert record.values == {
        ("pledge.title", ""): b'"a"',
        ("pledge.goals", "1A"): b"true",
        ("pledge.goals", "3B"): b"null",
        ("pledge.handling", ""): b'"soft"',
    } | {("pledge.title", ""): record.values["pledge.title", ""]}
    assert record.differing == {("pledge.title", "")}
    assert {field: str(label) for field, label in record.labels.items()} == {
        "pledge.title": world.SHARED,
        "pledge.goals": world.SHARED,
        "pledge.handling": world.CLOSED,
    }
    assert full.record(b"z" * 16) is None


def test_records_are_read_by_type_and_audience(full: DeskFile) -> None:
    assert [one.id for one in full.records("pledge")] == [R, b"s" * 16]
    (closed,) = full.records("pledge", [Audience.SECRETARIAT])
    assert closed.values == {("pledge.handling", ""): b'"soft"'}
    assert full.records("actor") == []
    assert full.counts() == {"pledge": 2}


def test_what_a_record_says_in_two_regions_is_shown_alike_whichever_came_first(world: ModuleType) -> None:
    pieces = []
    for name, role, label, value in (
        ("sec", "secretariat", world.SHARED, b'"a"'),
        ("lead", "lead-rapporteur", world.OTHER, b'"b"'),
    ):
        writer = world.Writer(name, role, "plenary")
        writer.write(label, TITLE, value)
        writer.write(label, Cell(R, "pledge.ref", ""), value)
        pieces.append(writer.seal().segment)
    shown = []
    for order in (pieces, pieces[::-1]):
        desk = world.new_desk()
        desk.keep_roster(world.signed(world.FIRST))
        for piece in order:
            desk.take(world.proven([piece]))
        shown.append((desk.record(R), desk.records("pledge"), desk.references()))
    assert shown[0] == shown[1]


@pytest.mark.parametrize(
    ("type_", "field", "text", "found"),
    [
        ("pledge", "ref", "SE-001", [b"s" * 16]),
        ("", "ref", "SE-001", [b"s" * 16]),
        ("actor", "ref", "SE-001", []),
        ("pledge", "handling", "soft", [R]),
        ("pledge", "ref", "SE-002", []),
    ],
)
@pytest.mark.parametrize("indexed", [False, True])
def test_records_are_found_by_what_a_field_shows(
    full: DeskFile, type_: str, field: str, text: str, found: list[bytes], *, indexed: bool
) -> None:
    while indexed and full.index():
        pass
    assert full.find(type_, field, text) == found


def test_all_heads_of_a_cell_are_given_the_one_shown_last(world: ModuleType, full: DeskFile) -> None:
    heads = full.heads(Label.parse(world.SHARED), TITLE)
    assert {head.value for head in heads} == {b'"a"', b'"b"'}
    assert [(head.time, head.op) for head in heads] == sorted((head.time, head.op) for head in heads)
    record = full.record(R)
    assert record
    assert record.values["pledge.title", ""] == heads[-1].value
    assert full.heads(Label.parse(world.CLOSED), TITLE) == ()
    assert full.heads(Label.parse(world.TEAM), TITLE) == ()


def test_the_newest_of_several_heads_is_shown_first(world: ModuleType, desk: DeskFile) -> None:
    for name, role, time in (("sec", "secretariat", 2), ("lead", "lead-rapporteur", 1)):
        writer = world.Writer(name, role, "plenary")
        writer.write(world.SHARED, TITLE, f'"{name}"'.encode(), time=time)
        desk.take(world.proven([writer.seal().segment]))
    record = desk.record(R)
    assert record
    assert record.values == {("pledge.title", ""): b'"sec"'}


def test_the_elements_of_a_set_are_given_with_their_heads(world: ModuleType, full: DeskFile) -> None:
    cells = full.cells(Label.parse(world.SHARED), R, "pledge.goals")
    assert {element: [head.value for head in heads] for element, heads in cells.items()} == {
        "1A": [b"true"],
        "3B": [b"null"],
    }
    assert full.cells(Label.parse(world.SHARED), R, "pledge.title") == {}


def test_a_difference_says_where_and_what(world: ModuleType, full: DeskFile) -> None:
    (one,) = full.differences()
    assert (str(one.label), one.cell, one.heads) == (world.SHARED, TITLE, full.heads(Label.parse(world.SHARED), TITLE))


def test_history_tells_who_when_in_which_session_and_why(world: ModuleType, full: DeskFile) -> None:
    full.append(world.public("rap"), [world.draft(world.SHARED, STATUS, b'"delayed"')])
    told = [
        (one.operation.cell.field, one.origin.person, one.origin.role, one.origin.session, one.origin.verdict)
        for one in full.history(R)
    ]
    assert sorted(told[:-1]) == [
        ("pledge.goals", "lead", "lead-rapporteur", "plenary", "trusted"),
        ("pledge.goals", "sec", "secretariat", "", "trusted"),
        ("pledge.handling", "sec", "secretariat", "", "trusted"),
        ("pledge.title", "lead", "lead-rapporteur", "plenary", "trusted"),
        ("pledge.title", "sec", "secretariat", "", "trusted"),
    ]
    assert told[-1] == ("pledge.status", "rap", "rapporteur", "", "unsealed")
    assert {one.operation.basis for one in full.history(R)} == {b'{"reason":"heard"}', b""}
    times = [one.operation.time for one in full.history(R)]
    assert times == sorted(times)
    assert full.history(b"z" * 16) == []


def test_history_keeps_what_has_been_superseded(world: ModuleType, desk: DeskFile) -> None:
    key, place = world.public("rap"), Label.parse(world.SHARED)
    for value in (b"1", b"2", b"3"):
        desk.append(key, [world.draft(world.SHARED, TITLE, value, [head.op for head in desk.heads(place, TITLE)])])
        handover.seal(desk, world.sitting("rap"))
    assert [one.operation.value for one in desk.history(R)] == [b"1", b"2", b"3"]
    desk.rebuild()
    assert [one.operation.value for one in desk.history(R)] == [b"1", b"2", b"3"]


def test_an_operation_has_an_origin_wherever_it_stands(world: ModuleType, full: DeskFile) -> None:
    full.append(world.public("rap"), [world.draft(world.SHARED, STATUS, b"1")])
    assert full.origin(OpId(world.key("lead"), 1)).person == "lead"
    assert full.origin(OpId(world.key("rap"), 1)).verdict == "unsealed"


def test_local_are_records_of_which_something_is_only_this_desks_own(world: ModuleType, full: DeskFile) -> None:
    assert full.local_records() == set()
    full.append(world.public("rap"), [world.draft(world.SHARED, STATUS, b"1")])
    assert full.local_records() == {R}
    handover.seal(full, world.sitting("rap"))
    assert full.local_records() == set()
    unbelieved = world.desk_of("ghost")
    unbelieved.append(world.public("ghost"), [world.draft(world.SHARED, STATUS, b"1")])
    handover.seal(unbelieved, world.sitting("ghost"))
    assert unbelieved.local_records() == {R}


def test_references_are_known_by_record(full: DeskFile) -> None:
    assert full.references() == {b"s" * 16: "SE-001"}


def test_the_cells_of_a_label_are_all_there(world: ModuleType, full: DeskFile) -> None:
    assert [cell for cell, _ in full.shown_cells(world.CLOSED)] == [HANDLING]
    assert {cell.element for cell, _ in full.shown_cells(world.SHARED) if cell.record == R} == {"", "1A", "3B"}
    assert [*full.shown_cells(world.TEAM)] == []
