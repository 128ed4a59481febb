"""What a desk says of itself, and a check that names what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop import resources
from desktop.casework import handover
from desktop.journal.operations import Cell
from desktop.store.summary import check, summarise

if TYPE_CHECKING:
    from types import ModuleType

    from desktop.store.desk import DeskFile

TITLE = Cell(b"r" * 16, "pledge.title", "")
FOCAL = Cell(TITLE.record, "pledge.focal_point", "")


@pytest.fixture
def full(world: ModuleType, desk: DeskFile) -> DeskFile:
    """Give a desk that holds one of everything."""
    stored, beside = world.personal("Anna", b"s" * 16)
    writer = world.Writer("sec", "secretariat")
    for value in (b'"a"', b'"b"'):
        writer.write(world.SHARED, TITLE, value)
        writer.write(world.CLOSED, FOCAL, stored)
        desk.take(world.proven([writer.seal({stored: beside}).segment], requests=[world.request("late")]))
    desk.keep_pack(resources.pack("paper"))
    desk.keep_blob(b"content")
    desk.keep_note("n", "author", b"box")
    desk.append(world.public("rap"), [world.draft(world.SHARED, Cell(b"s" * 16, "pledge.ref", ""), b'"RA-001"')])
    return desk


def test_a_summary_counts_what_is_here(world: ModuleType, full: DeskFile) -> None:
    found = summarise(full)
    assert (found.registry, found.roster, found.records) == ("rcm", 1, {"pledge": 2})
    assert (found.sealed, found.unsealed, found.notes) == (4, 1, 1)
    assert (found.segments, found.conflicts, found.incomplete) == ({"trusted": 2}, 2 - 1, 0)
    assert found.cut == {world.public("sec"): full.segments()[1].hash}
    assert {label: (one.operations, one.withheld) for label, one in found.labels.items()} == {
        world.SHARED: (2, 0),
        world.CLOSED: (2, 0),
    }


def test_a_summary_of_an_empty_desk_is_empty(world: ModuleType) -> None:
    found = summarise(world.new_desk())
    assert (found.registry, found.roster, found.records, found.sealed, found.labels) == ("", 0, {}, 0, {})


def test_what_is_withheld_is_counted(world: ModuleType, desk: DeskFile) -> None:
    writer = world.Writer("sec", "secretariat")
    writer.write(world.SHARED, TITLE, b"1")
    writer.write(world.CLOSED, FOCAL, b"2")
    desk.take(world.proven([writer.seal().with_only([world.SHARED])]))
    labels = summarise(desk).labels
    assert (labels[world.CLOSED].operations, labels[world.CLOSED].withheld) == (0, 1)
    assert (labels[world.SHARED].operations, labels[world.SHARED].withheld) == (1, 0)


def test_what_is_not_sealed_is_hashed_apart(world: ModuleType, full: DeskFile) -> None:
    before = summarise(full).labels[world.SHARED]
    full.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b'"c"')])
    during = summarise(full).labels[world.SHARED]
    handover.seal(full, world.sitting("rap"))
    after = summarise(full).labels[world.SHARED]
    assert (during.state, during.values) == (before.state, before.values)
    assert during.open != before.open
    assert after.state != before.state
    assert after.values != before.values
    assert after.open != during.open


def test_a_reference_that_is_no_text_is_none(world: ModuleType, full: DeskFile) -> None:
    before = summarise(full).labels
    full.append(world.public("rap"), [world.draft(world.SHARED, Cell(TITLE.record, "pledge.ref", ""), b"9")])
    assert summarise(full).labels[world.CLOSED].values == before[world.CLOSED].values


def test_a_summary_is_the_same_after_views_were_made_anew(full: DeskFile) -> None:
    before = summarise(full)
    full.rebuild()
    assert summarise(full) == before


def test_a_sound_desk_has_nothing_wrong(full: DeskFile) -> None:
    assert check(full) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (
            "update segment set hash = 'f' || substr(hash, 2) where id = 1",
            "its header is not the one it is filed under",
        ),
        ("update segment set envelope = cast('{}' as blob) where id = 1", "cannot be read"),
        ("delete from segment where id = 1", "is not here"),
        ("update compartment set stored = x'00' where id = 1", "is not the one its header names"),
        ("update roster set envelope = cast('{}' as blob)", "Rosters: "),
        ("update request set envelope = cast('{}' as blob)", "Rosters: "),
        ("update pack set raw = x'0a'", "The framework pack"),
        ("update blob set content = x'00'", "The file"),
        ("update sidecar set value = x'00'", "A personal value"),
        ("update doc set body = replace(body, 'b', 'c')", "Records of the kind pledge do not follow"),
        ("delete from rival where time = (select max(time) from rival)", "does not follow from what is kept"),
        ("delete from doc", "does not follow from what is kept"),
        ("update compartment set stored = x'00'", "The views cannot be made anew"),
    ],
)
def test_a_check_names_what_was_damaged(full: DeskFile, statement: str, found: str) -> None:
    full._db.execute(statement)
    assert any(found in one for one in check(full))
