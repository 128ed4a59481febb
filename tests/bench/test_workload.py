"""The workload is what its docstring says, the same each time, and is handed over as the format wants it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from desktop.bench.reference import conflicts, merge
from desktop.bench.sealing import Sealing
from desktop.bench.subject import Subject
from desktop.bench.workload import DEVICES, LABELS, Workload
from desktop.exchange import folder
from desktop.journal.columns import MAX_OPERATIONS

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 20_000


@pytest.fixture(scope="module")
def work() -> Workload:
    return Workload(SIZE)


def test_it_is_the_same_each_time(work: Workload) -> None:
    again = Workload(SIZE)
    assert again.phases == work.phases
    assert Workload(SIZE, seed=2).phases != work.phases
    one, other = Workload(2_000), Workload(2_000)
    assert one.more(3, 1_000) == other.more(3, 1_000) != one.more(3, 1_000)


def test_the_shares_are_as_said(work: Workload) -> None:
    edits = work.edits()
    operations = [edit.operation for edit in edits]
    assert len(edits) == SIZE
    assert sum(map(len, work.phases[0])) == 0.6 * SIZE
    assert sum(len(op.supersedes) == 2 for op in operations) == 0.02 * SIZE
    assert sum(bool(op.cell.element) for op in operations) == pytest.approx(0.10 * SIZE, rel=0.1)
    assert sum(op.value == b"null" for op in operations) == pytest.approx(0.01 * SIZE, rel=0.15)
    labels = Counter(edit.label for edit in edits)
    assert [labels[label] / SIZE for label in LABELS] == pytest.approx([0.80, 0.15, 0.05], abs=0.01)


def test_one_operation_in_twenty_stays_in_conflict(work: Workload) -> None:
    merged = merge(work.public, work.edits())
    found = conflicts(merged)
    assert 2 * len(found) == 0.05 * SIZE
    assert all(len(merged[label][cell]) == 2 for label, cell in found)
    assert sum(len(heads) > 1 for cells in merged.values() for heads in cells.values()) == len(found)


def test_a_cell_lives_in_one_label(work: Workload) -> None:
    placed = {(edit.operation.cell, edit.label) for edit in work.edits()}
    assert len({cell for cell, _ in placed}) == len(placed)


def test_it_is_handed_over_in_twenty_bundles_of_small_segments(tmp_path: Path) -> None:
    subject = Subject(tmp_path / "whole", Workload(SIZE))
    proven = [folder.read(path) for path in subject.bundles]
    assert len(proven) == 20
    assert len({one.manifest.writer for one in proven}) == DEVICES
    headers = [segment.header for one in proven for segment in one.segments]
    assert sum(header.count for header in headers) == SIZE
    assert max(header.count for header in headers) <= MAX_OPERATIONS
    assert {entry.label for header in headers for entry in header.compartments} == set(LABELS)


def test_a_bundle_is_split_into_one_for_each_segment(tmp_path: Path) -> None:
    work = Workload(2_000)
    sealing = Sealing(tmp_path, work.keys)
    sealing.bundle("before", 4, work.phases[0][4] + work.phases[1][4])
    whole = folder.read(sealing.bundle("whole", 4, work.more(4, 4_500)))
    pieces = [folder.read(path) for path in sealing.split(tmp_path / "whole.stk")]
    assert [segment.hash for one in pieces for segment in one.segments] == [one.hash for one in whole.segments]
    assert all(not segment.withheld for one in pieces for segment in one.segments)
    assert [[segment.header.count for segment in one.segments] for one in pieces] == [[2_000], [2_000], [500]]
