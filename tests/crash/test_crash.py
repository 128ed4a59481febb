"""Killing the process at random moments loses nothing that was acknowledged, and repeating is harmless."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop.store.desk import DeskFile
from desktop.store.summary import check, summarise

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Places

pytestmark = pytest.mark.slow
KILLS = 25


def killed(worker: Path, after: float, *arguments: str) -> list[str]:
    """Run the worker, kill it so many seconds after it has begun, and return what it had said."""
    command = [sys.executable, str(worker), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "go\n"
        time.sleep(after)
        process.kill()
        return process.stdout.read().splitlines()


def seconds_to_receive(worker: Path, desk: Path, bundle: Path) -> float:
    """Let the worker receive undisturbed, and return how long that took."""
    command = [sys.executable, str(worker), "receive", str(desk), str(bundle)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "go\n"
        began = time.perf_counter()
        assert process.stdout.readline() == "received\n"
        return (time.perf_counter() - began) * 1.2


def test_what_was_acknowledged_survives_kills_in_the_middle_of_capture(places: Places, worker: Path) -> None:
    chance = random.Random(1)
    path = places.folder / "secretariat.desk"
    places.secretariat.close()
    acknowledged: set[str] = set()
    start = 0
    for _ in range(KILLS):
        said = killed(worker, chance.uniform(0, 0.25), "capture", str(path), str(start), str(start + 1000))
        acknowledged |= {f"Decision {number}" for number in re.findall(r"^kept (\d+)$", "\n".join(said), re.MULTILINE)}
        start += 1000
    assert len(acknowledged) > KILLS
    with closing(DeskFile.open(path)) as desk:
        titles = [record.values["decision.title", ""].decode().strip('"') for record in desk.records("decision")]
        assert acknowledged <= set(titles)
        assert len(titles) <= len(acknowledged) + KILLS  # at most one that was kept and not yet acknowledged each
        assert check(desk) == []
        before = summarise(desk)
        desk.rebuild()
        assert summarise(desk) == before


def test_a_bundle_is_taken_in_whole_or_not_at_all_and_again_without_harm(places: Places, worker: Path) -> None:
    chance = random.Random(2)
    places.laptop.close()
    fresh = places.folder / "laptop.desk"
    whole = places.folder / "whole.desk"
    shutil.copy(fresh, whole)
    took = seconds_to_receive(worker, whole, places.bundle)
    outcomes = set()
    with closing(DeskFile.open(whole)) as desk:
        after = summarise(desk)
    assert after.records["outstanding_matter"] == 400
    for number in range(KILLS):
        path = places.folder / f"{number}.desk"
        shutil.copy(fresh, path)
        killed(worker, chance.uniform(0, took), "receive", str(path), str(places.bundle))
        with closing(DeskFile.open(path)) as desk:
            found = summarise(desk)
            assert found.labels in ({}, after.labels)
            assert check(desk) == []
            outcomes.add(bool(found.labels))
        subprocess.run([sys.executable, str(worker), "receive", str(path), str(places.bundle)], check=True, timeout=60)
        with closing(DeskFile.open(path)) as desk:
            assert summarise(desk) == after
    assert outcomes == {False, True}  # some kills came before, some after the one moment that counts
