"""The main job end to end, as `make demo` runs it: with random tokens, so that nothing can be hard-coded."""

from __future__ import annotations

import json
import subprocess
from contextlib import closing
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from desktop.bundles import frame
from desktop.cli.main import cli
from desktop.demo import DemoFailed, compare
from desktop.store.desk import DeskFile
from desktop.store.summary import check, summarise

pytestmark = pytest.mark.slow
Told = dict[str, Any]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Run the demo as a user would, and return what it said as JSON."""
    out = tmp_path_factory.mktemp("demo") / "out with a space"
    run = CliRunner().invoke(cli, ["demo", "--out", str(out), "--seed", "20261124", "--json"])
    assert run.exit_code == 0, run.output
    told: Told = json.loads(run.output)
    return told


def unpacked(path: str | Path) -> bytes:
    """Return a bundle decompressed part by part."""
    with Path(path).open("rb") as source:
        bundle = frame.read(source)
    return b"".join(part.raw() for part in bundle.parts) + repr(bundle.manifest).encode()


def bundle_to(told: Told, receiver: str, writer: str = "secretariat") -> Path:
    (path,) = Path(told["bundles"]).glob(f"*-{writer}-to-{receiver}-*.stk")
    return path


def words(pdf: str) -> str:
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(text.split())


def test_what_is_shared_is_compared_on_all_four_desks_and_the_rest_on_two(told: Told) -> None:
    compared = told["compared"]
    shared = [held for label, held in compared.items() if label.startswith("shared@")]
    assert len(shared) == 3
    assert all(len(held) == 4 for held in shared)
    for audience in ("team@", "secretariat@"):
        assert max(len(held) for label, held in compared.items() if label.startswith(audience)) >= 2


def test_desks_that_hold_a_label_have_the_same_state(told: Told) -> None:
    summaries = {}
    for name, path in told["desks"].items():
        with closing(DeskFile.open(Path(path))) as desk:
            assert check(desk) == []
            summaries[name] = summarise(desk)
    assert set(compare(summaries)) == set(told["compared"])
    for one, other in combinations(summaries.values(), 2):
        for label in (label for label in one.labels if label.startswith("shared@")):
            assert one.labels[label].state == other.labels[label].state
            assert one.labels[label].operations > 0


def test_a_desk_that_differs_is_noticed(told: Told, tmp_path: Path) -> None:
    summaries = {}
    for name in ("lead", "reviewer"):
        with (
            closing(DeskFile.open(Path(told["desks"][name]))) as desk,
            closing(DeskFile.create(tmp_path / name)) as copy,
        ):
            desk.copy_to(copy._db)
            if name == "lead":
                copy._db.execute("update doc set body = replace(body, 'delayed', 'on-track')")
            summaries[name] = summarise(copy)
    with pytest.raises(DemoFailed, match="states of"):
        compare(summaries)


def test_a_reviewers_bundle_holds_nothing_that_a_reviewer_may_not(told: Told) -> None:
    reviewers = unpacked(bundle_to(told, "reviewer"))
    hidden = told["tokens"]["secretariat"] + told["tokens"]["sealed"]
    assert len(hidden) > 50
    assert [token for token in hidden if token.encode() in reviewers] == []
    assert any(token.encode() in reviewers for token in told["tokens"]["team"])
    assert told["heard"][0].split()[-1].encode() in reviewers


def test_the_secretariats_own_bundles_do_hold_it(told: Told) -> None:
    leads = unpacked(bundle_to(told, "secretariat", "lead")) + unpacked(bundle_to(told, "lead"))
    assert sum(token.encode() in leads for token in told["tokens"]["secretariat"]) > 50


def test_sealed_values_are_readable_nowhere(told: Told) -> None:
    assert told["tokens"]["sealed"]
    everything = b"".join(
        path.read_bytes()
        for path in Path(told["bundles"]).parent.rglob("*")
        if path.is_file() and path.suffix != ".json"
    )
    assert [token for token in told["tokens"]["sealed"] if token.encode() in everything] == []
    for path in Path(told["bundles"]).glob("*.stk"):
        assert [token for token in told["tokens"]["sealed"] if token.encode() in unpacked(path)] == []


def test_the_kit_holds_only_what_is_for_everyone(told: Told) -> None:
    (kit,) = Path(told["bundles"]).glob("*-kit-*.stk")
    raw = unpacked(kit)
    hidden = told["tokens"]["secretariat"] + told["tokens"]["sealed"] + told["tokens"]["team"]
    assert [token for token in hidden if token.encode() in raw] == []
    assert sum(token.encode() in raw for token in told["tokens"]["shared"]) >= 60


def test_both_values_are_printed_under_verification_before_and_the_reason_after(told: Told) -> None:
    drafts = {Path(path).stem: words(path) for path in told["pdf"]}
    for name in ("meeting", "pledge"):
        draft, final = drafts[f"{name}-draft"], drafts[f"{name}-final"]
        for value in told["heard"]:
            assert value.split()[-1] in draft
            assert value.split()[-1] in final
        assert "under verification" in draft
        assert told["reason"].split()[-1] not in draft
        assert told["reason"].split()[-1] in final
        assert told["title"] in draft
        assert "draft (" in draft
        assert "not sealed yet" not in final
    assert "Draft" not in drafts["pledge-final"]


def test_every_desk_can_be_rebuilt_from_what_it_keeps(told: Told) -> None:
    for path in told["desks"].values():
        run = CliRunner().invoke(cli, ["desk", "rebuild", path, "--json"])
        assert json.loads(run.output)["same"] is True
