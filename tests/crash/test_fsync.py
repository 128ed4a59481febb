"""What is acknowledged is on the disk: an fsync of the desk file comes between capture and acknowledgement."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Places

pytestmark = pytest.mark.slow
_SYNC = re.compile(r"\b(?:fsync|fdatasync)\(\d+<[^>]*\.desk(?:-wal)?>\)")
_SAID = re.compile(r"\bwrite\(1[^\"]*\"kept \d+")


def unsynced(log: str) -> int:
    """Return how many acknowledgements came without a sync since the one before."""
    without, synced = 0, False
    for line in log.splitlines():
        if _SYNC.search(line):
            synced = True
        elif _SAID.search(line):
            without += not synced
            synced = False
    return without


def traced(worker: Path, places: Places, task: str) -> str:
    log = places.folder / "strace.log"
    places.secretariat.close()
    command = ["strace", "-f", "-y", "-e", "trace=fsync,fdatasync,write", "-o", str(log)]
    command += [sys.executable, str(worker), task, str(places.folder / "secretariat.desk"), "1", "16"]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout
    assert said.count("kept") == 15
    return log.read_text()


def test_every_acknowledgement_comes_after_a_sync(worker: Path, places: Places) -> None:
    log = traced(worker, places, "capture")
    assert len(_SAID.findall(log)) == 15
    assert unsynced(log) == 0


def test_a_desk_that_does_not_sync_is_caught(worker: Path, places: Places) -> None:
    assert unsynced(traced(worker, places, "careless")) > 0
