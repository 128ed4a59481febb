"""What the bench of reports prints, at a small size: its rows' names and bounds, and that the same rows are drawn."""

from __future__ import annotations

import math
import subprocess
from typing import TYPE_CHECKING

import pytest

from desktop.bench import paper, report
from desktop.reports.fonts import Fonts
from desktop.reports.pdf import render

if TYPE_CHECKING:
    from pathlib import Path

BOUNDS = {
    "report.untagged": (2, 1.3),
    "report.tagged": (2, 1.5),
    "report.twice": (2.2, 2),
    "report.fpdf2": (8, 8),
    "report.weasyprint": (15, 15),
    "report.memory": (150, 120),
    "report.meeting": (3, 2),
    "report.regional": (2.2, 2),
}


@pytest.mark.slow
def test_the_rows_have_their_names_and_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "_INTERVENTIONS", 4)
    monkeypatch.setattr(report, "_PLEDGES", 4)
    rows = report.report(2)
    assert {row.name: (row.must, row.aim) for row in rows} == BOUNDS
    assert [row.name for row in rows if math.isnan(row.value) and not row.note] == []
    assert all(row.value > 0 for row in rows if not math.isnan(row.value))


def test_a_program_that_is_not_installed_is_not_measured() -> None:
    def lacking() -> bytes:
        raise ImportError("no such thing")

    value, note = report._other(lacking)
    assert math.isnan(value)
    assert note == "not here: no such thing"


def test_the_canvas_by_hand_prints_the_same_rows(tmp_path: Path) -> None:
    data = paper.rows(30)
    told = []
    for name, raw in (("hand", paper.by_hand(data, Fonts())), ("ours", render(paper.outline(data)))):
        (tmp_path / name).write_bytes(raw)
        done = subprocess.run(["pdftotext", tmp_path / name, "-"], capture_output=True, check=True)
        told.append(set(done.stdout.decode().split()))
    assert {"CB-0000", "CB-0029"} <= told[0] & told[1]
