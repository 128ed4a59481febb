"""Copies of a desk, and what is told of it to those who look for a fault."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework import capture, identity
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.summary import check, diagnose
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "four words or five"
SECRET = "Nobody else may read this"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "its.desk"
    with closing(wiring.new_desk(path, pack=wiring.shipped_pack("paper"), region="carda", review="r")) as desk:
        identity.join(
            desk, person="ada", name="Ada Lovelace", device="d", role=Role.SECRETARIAT, passphrase="four words"
        )
        sitting = identity.take_seat(desk, "four words")
        capture.record(desk, sitting, "decision", {"title": SECRET, "text": SECRET})
        capture.note(desk, sitting, "decision", {"title": SECRET})
    return path


def test_a_copy_is_the_whole_desk(path: Path) -> None:
    copy = path.with_name("copy.desk")
    with closing(DeskFile.open(path)) as desk:
        desk.back_up(copy)
        with pytest.raises(DeskUnavailable, match="already something"):
            desk.back_up(copy)
        with pytest.raises(DeskUnavailable, match="could not be written"):
            desk.back_up(path.with_name("nowhere") / "copy.desk")
        with closing(DeskFile.open(copy)) as other:
            assert other.records("decision") == desk.records("decision")
            assert other.notes() == desk.notes()
            assert check(other) == []
    assert sorted(one.suffix for one in path.parent.glob("*.part")) == []


def test_diagnostics_hold_counts_and_nothing_that_anybody_wrote(path: Path) -> None:
    with closing(DeskFile.open(path)) as desk:
        told = json.dumps(diagnose(desk, path))
    assert json.loads(told)["records"] == {"decision": 1}
    for words in (SECRET, "Ada", "carda"):
        assert words not in told
