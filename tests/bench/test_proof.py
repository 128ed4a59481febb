"""No time without proof: the desk equals the reference in every order, and a planted fault is refused."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
import pytest
from click.testing import CliRunner

from desktop.bench.baseline import loop, row_of
from desktop.bench.proof import NotTheReference, require
from desktop.bench.reference import conflicts, merge
from desktop.bench.subject import Proven, Subject
from desktop.bench.workload import Workload
from desktop.cli.main import cli
from desktop.journal.heads import find_heads
from desktop.store.desk import DeskFile
from desktop.store.kept import Kept
from desktop.store.reading import Reading
from desktop.store.views import Views

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.journal.heads import Ints, Mask
    from desktop.store.views import Source

SIZE = 2_000


def test_the_reference_equals_the_desk_in_every_order(tmp_path: Path) -> None:
    work = Workload(SIZE)
    assert Proven(tmp_path / "whole", work).conflicts_found == 1.0
    assert len(conflicts(merge(work.public, work.edits()))) == 0.025 * SIZE


def test_the_timed_merges_end_in_the_same_desk(tmp_path: Path) -> None:
    work = Workload(SIZE)
    subject = Subject(tmp_path / "whole", work)
    assert subject.at_once() > 0
    assert subject.one_by_one() > 0
    for name in ("once", "each"):
        with closing(DeskFile.open(subject.sealing.desk_path(name))) as desk:
            assert require(desk, merge(work.public, work.edits()), name) == 0.025 * SIZE


def test_the_plain_loop_finds_the_same_conflicts_in_any_order(tmp_path: Path) -> None:
    work = Workload(SIZE)
    rows = [row_of(edit, work.public) for edit in work.edits()]
    assert loop(tmp_path / "one.db", rows) == loop(tmp_path / "two.db", rows[::-1]) == 0.025 * SIZE


# ---- planted faults --------------------------------------------------------------------------------------------------


def nothing_is_superseded(patch: pytest.MonkeyPatch) -> None:
    def faulty(*columns: Ints) -> tuple[Mask, Mask]:
        heads, met = find_heads(*columns)
        return np.ones_like(heads), met

    patch.setattr("desktop.store.views.find_heads", faulty)


def after_merging(sql: str) -> Callable[[pytest.MonkeyPatch], None]:
    merge_views = Views.merge

    def plant(patch: pytest.MonkeyPatch) -> None:
        def faulty(self: Views, sources: Sequence[Source]) -> set[bytes]:
            changed = merge_views(self, sources)
            self._db.execute(sql)
            return changed

        patch.setattr(Views, "merge", faulty)

    return plant


def what_is_known_is_merged_again(patch: pytest.MonkeyPatch) -> None:
    keep = Kept._keep_compartment

    def forgetful(self: Kept, segment: int, *rest: object, **more: object) -> int:
        self._db.execute("update compartment set merged = 0 where segment = ?", (segment,))
        return keep(self, segment, *rest, **more)

    patch.setattr(Kept, "_keep_compartment", forgetful)


def differences_are_not_told(patch: pytest.MonkeyPatch) -> None:
    differences = Reading.differences
    patch.setattr(Reading, "differences", lambda self: differences(self)[1:])


def values_shown_are_others(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("desktop.store.views.shown_first", lambda cell, time, op: np.lexsort((op, -time, cell)))


@pytest.mark.parametrize(
    ("plant", "said"),
    [
        (nothing_is_superseded, "at once, the heads of"),
        (after_merging("delete from rival"), "at once, the heads of"),
        (after_merging("delete from absent"), "reversed, the heads of"),
        (after_merging("delete from doc where id = 7"), "at once, the heads of"),
        (what_is_known_is_merged_again, "Delivered repeated"),
        (values_shown_are_others, "at once, the values of"),
        (differences_are_not_told, "at once, the conflicts"),
    ],
    ids=["supersession", "rivals", "order", "records", "repetition", "values", "conflicts"],
)
def test_a_fault_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None], said: str
) -> None:
    plant(monkeypatch)
    with pytest.raises(NotTheReference) as refused:
        Proven(tmp_path / "whole", Workload(SIZE))
    assert said in refused.value.happened


def test_no_time_is_printed_where_the_merge_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing_is_superseded(monkeypatch)
    result = CliRunner().invoke(cli, ["bench", "merge", "--ops", "2000", "--json"])
    assert result.exit_code == 1
    told = json.loads(result.output)
    assert told["error"] == "NotTheReference"
    assert told["safe"] == "Nothing was measured."


def test_an_unknown_label_or_something_waited_for_is_refused(tmp_path: Path) -> None:
    work = Workload(SIZE)
    subject = Subject(tmp_path / "whole", work)
    subject.at_once()
    expected = merge(work.public, work.edits())
    with closing(DeskFile.open(subject.sealing.desk_path("once"))) as desk:
        desk._db.execute("insert into label(text) values('shared@region/elsewhere')")
        with pytest.raises(NotTheReference, match="the labels"):
            require(desk, expected, "at once")
        desk._db.execute("delete from label where text = 'shared@region/elsewhere'")
        desk._db.execute("insert into absent select 1, id, 1 from doc limit 1")
        with pytest.raises(NotTheReference, match="waited for"):
            require(desk, expected, "at once")
