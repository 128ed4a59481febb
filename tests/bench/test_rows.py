"""What the bench prints: its rows' names and bounds are a contract, and so is their form as JSON."""

from __future__ import annotations

import json
import math
import sys
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

from desktop.bench import alone, beside, timing
from desktop.bench import merge as bench
from desktop.bench.rows import NOT_MEASURED, Row
from desktop.bench.subject import Subject
from desktop.bench.workload import Workload
from desktop.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

BOUNDS = {
    "bulk merge": (1.0, 0.5),
    "bulk merge, each of 20 bundles in its own transaction": (1.8, 1.2),
    "bundles, three labels": (32, 26),
    "desk file after merge": (120, 85),
    "conflicts found, all values readable": (1.0, 1.0),
    "memory of a process that only merges": (1024, 400),
    "one more bundle of 1,000 operations": (2, 1),
    "one record's whole history": (20, 3),
    "saving one field, durable": (2, 1.3),
    "growth from half the operations": (2.2, 2.05),
    "beside: plain loop, an operation at a time": (None, None),
    "beside: pycrdt": (None, None),
    "beside: loro": (None, None),
}


def test_the_rows_have_their_names_bounds_and_members() -> None:
    result = CliRunner().invoke(cli, ["bench", "merge", "--ops", "2000", "--json"])
    assert result.exit_code == 0, result.output
    printed: list[dict[str, Any]] = json.loads(result.output)
    assert {row["name"]: (row["must"], row["aim"]) for row in printed} == BOUNDS
    for row in printed:
        assert [name for name in row if name != "note"] == ["name", "value", "unit", "better", "must", "aim"]
        assert row["value"] is None or row["value"] > 0
        assert row["better"] in {"lower", "higher"}
        assert row.get("note") != ""
    assert all(row["note"] for row in printed if row["name"].startswith("beside"))
    assert next(row["value"] for row in printed if row["name"].startswith("conflicts")) == 1.0


def test_a_row_that_was_not_measured_is_null() -> None:
    row = Row(name="one", value=NOT_MEASURED, unit="s", better="lower", note="not installed")
    assert row.as_data()["value"] is None
    assert row.as_data()["note"] == "not installed"
    assert "note" not in Row(name="one", value=1, unit="s", better="lower").as_data()


def test_libraries_that_are_not_installed_have_a_row_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "find_spec", lambda _name: None)
    assert beside.libraries() == {"pycrdt": None, "loro": None}
    rows = bench._beside({"A1": [1.0, 2.0], "loop": [3.0, 5.0]}, ["pycrdt", "loro"])
    assert rows[0].value == 2.75
    assert [(math.isnan(row.value), row.note) for row in rows[1:]] == 2 * [(True, "not installed")]


def test_memory_is_that_of_a_process_that_only_merges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    subject = Subject(tmp_path / "whole", Workload(2_000))
    subject.sealing.new_desk("alone").close()
    alone.main(str(subject.sealing.desk_path("alone")), *map(str, subject.bundles))
    assert float(capsys.readouterr().out) > 10
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert alone.peak_of_merging(subject.sealing.desk_path("alone"), subject.bundles) is None


def test_rounds_are_interleaved_and_fewer_only_where_they_are_long() -> None:
    called: list[str] = []

    def run(name: str, seconds: float) -> float:
        called.append(name)
        return seconds

    slow = {"a": lambda: run("a", 15.0), "b": lambda: run("b", 6.0)}
    assert timing.interleaved(slow, 5) == {"a": [15.0] * 5, "b": [6.0] * 5}
    assert called == ["a", "b"] * 5
    assert timing.interleaved(slow, 5, patient=False) == {"a": [15.0] * 3, "b": [6.0] * 3}
    assert len(timing.interleaved({"a": lambda: run("a", 1.0)}, 5, patient=False)["a"]) == 5


def test_ratios_are_medians_round_by_round() -> None:
    assert timing.ratio([2.0, 9.0, 4.0], [1.0, 1.0, 1.0]) == 4.0
