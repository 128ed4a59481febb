"""Views: rows made from compartments, and what stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.casework import handover
from desktop.journal.operations import Cell, OpId
from desktop.store.interning import Interned, name_of, slot_of
from desktop.store.past import PLACE
from desktop.store.views import _within

if TYPE_CHECKING:
    from types import ModuleType

    from desktop.store.desk import DeskFile

TITLE = Cell(b"r" * 16, "pledge.title", "")
TABLES = ("slot", "doc", "rival", "absent")


def rows(desk: DeskFile, table: str) -> list[tuple[object, ...]]:
    return desk._db.execute(f"select * from {table}").fetchall()  # noqa: S608 - tables by their names here


@pytest.mark.parametrize(
    ("field", "element", "name"),
    [
        ("pledge.title", "", "title"),
        ("pledge.goals", "1A", "goals/1A"),
        ("pledge.goals", "1A/b", "goals/1A/b"),
        ("pledge.goals", "é\"'\\", "goals/é\"'\\"),
    ],
)
def test_a_cells_name_in_a_row_leads_back_to_it(field: str, element: str, name: str) -> None:
    assert name_of(field, element) == name
    assert slot_of("pledge", name) == (field, element)


def test_only_new_contents_of_a_table_are_written() -> None:
    rows = {"a": (1,), "b": (2,)}
    table = Interned(len(rows), rows.get)
    assert (table.id("b"), table.id("c"), table.id("c"), table.id("a")) == (2, 3, 3, 1)
    assert table.new == [(3, "c")]
    assert table.contents == {2: "b", 3: "c", 1: "a"}


def test_an_id_is_within_ranges_that_may_overlap() -> None:
    ids = np.array([1, 2, 5, 6, 9, 10])
    assert _within(ids, [(2, 9), (3, 4), (10, 10)]).tolist() == [False, True, True, True, True, True]
    assert not _within(ids, []).any()


def test_a_record_is_one_row_for_each_of_its_labels(world: ModuleType, desk: DeskFile) -> None:
    handling = Cell(TITLE.record, "pledge.handling", "")
    desk.append(
        world.public("rap"), [world.draft(world.SHARED, TITLE, b'"a"'), world.draft(world.CLOSED, handling, b"1")]
    )
    desk.append(world.public("rap"), [world.draft(world.SHARED, Cell(TITLE.record, "pledge.goals", 'x"/y'), b"true")])
    found = desk._db.execute("select type, text, body from doc join label on label.id = label order by text").fetchall()
    assert found == [
        ("pledge", world.CLOSED, '{"handling":1}'),
        ("pledge", world.SHARED, '{"title":"a","goals/x\\"/y":true}'),
    ]


def test_rivals_stand_only_where_a_cell_has_several_heads(world: ModuleType, desk: DeskFile) -> None:
    first = OpId(world.key("rap"), 1)
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b'"a"')])
    assert rows(desk, "rival") == []
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b'"b"')])
    assert [row[-1] for row in rows(desk, "rival")] == ['"a"', '"b"']
    both = [first, OpId(world.key("rap"), 2)]
    desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, b'"c"', both)])
    assert rows(desk, "rival") == []


def test_ids_that_are_not_here_are_remembered_until_they_come(world: ModuleType, desk: DeskFile) -> None:
    early, late = world.Writer("lead", "lead-rapporteur", "plenary"), world.Writer("sec", "secretariat")
    late.write(world.SHARED, TITLE, b"1", [early.write(world.SHARED, TITLE, b"2"), OpId(b"k" * 32, 1)])
    desk.take(world.proven([late.seal().segment]))
    assert (len(rows(desk, "absent")), desk.incomplete()) == (2, 1)
    desk.take(world.proven([early.seal().segment]))
    assert (len(rows(desk, "absent")), desk.incomplete()) == (1, 1)


def test_an_id_that_its_segment_holds_in_another_label_is_still_awaited(world: ModuleType, desk: DeskFile) -> None:
    early, late = world.Writer("lead", "lead-rapporteur", "plenary"), world.Writer("sec", "secretariat")
    newer = Cell(TITLE.record, "pledge.of_a_newer_release", "")
    first = early.write(world.CLOSED, newer, b"1")
    early.open[world.SHARED] = list(early.open[world.CLOSED])  # a faulty writer uses one number twice
    made = early.seal()
    late.write(world.SHARED, newer, b"2", [first])
    desk.take(world.proven([late.seal().segment, made.with_only([world.CLOSED])]))
    assert desk.incomplete() == 1
    desk.take(world.proven([made.with_only([world.SHARED])]))
    assert desk.incomplete() == 0
    assert [head.value for head in desk.heads(world.Label.parse(world.SHARED), newer)] == [b"2"]


def test_views_made_anew_are_the_same_rows_but_for_their_numbers(world: ModuleType, desk: DeskFile) -> None:
    writer = world.Writer("sec", "secretariat")
    writer.write(world.SHARED, TITLE, b"1", [OpId(b"k" * 32, 1)])
    writer.write(world.SHARED, TITLE, b"2")
    desk.take(world.proven([writer.seal().segment]))
    before = {table: len(rows(desk, table)) for table in TABLES}
    desk.rebuild()
    assert (
        {table: len(rows(desk, table)) for table in TABLES} == before == {"slot": 1, "doc": 1, "rival": 2, "absent": 1}
    )


def test_merging_nothing_changes_nothing(desk: DeskFile) -> None:
    assert desk._views.merge([]) == set()
    assert rows(desk, "doc") == []


def test_a_sealed_segment_is_in_the_past_of_its_records(world: ModuleType, desk: DeskFile) -> None:
    for value in (b"1", b"2"):
        desk.append(world.public("rap"), [world.draft(world.SHARED, TITLE, value)])
        handover.seal(desk, world.sitting("rap"))
    ((places,),) = desk._db.execute("select past from doc").fetchall()
    assert np.frombuffer(places, PLACE).tolist() == [(1, 0, 1), (2, 0, 1)]
