"""Sealed values are found by those who can open them, in memory, and by nobody else."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import resources, wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.store.sealed import find_sealed
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[DeskFile, Sitting]]:
    """Give the secretariat's desk with three sealed concerns."""
    pack = resources.pack(resources.packs()[0])
    with closing(wiring.new_desk(tmp_path / "s.desk", pack=pack, region="carda", review="carda-2026")) as desk:
        identity.join(desk, person="sec", name="Sec", device="d", role=Role.SECRETARIAT, passphrase="x")
        sitting = identity.take_seat(desk, "x")
        roster_keeping.found(desk, sitting, "x", mark="SE")
        for text in ("Do not name the village.", "The Village head", "Nothing of it"):
            capture.record(desk, sitting, "stakeholder_input", {"shown_as": "A", "protection": text})
        yield desk, sitting


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("vill", ["The Village head", "Do not name the village."]),
        ("name village", ["Do not name the village."]),
        ("illage", []),
        ("", []),
    ],
)
def test_they_are_found_by_the_beginnings_of_their_words(
    office: tuple[DeskFile, Sitting], words: str, texts: list[str]
) -> None:
    desk, sitting = office
    opening = identity.group_identity(desk, sitting)
    found = find_sealed(desk, opening, words, {})
    assert [one.text for one in found] == texts
    assert all(one.ref and one.field == "protection" for one in found)
    assert find_sealed(desk, opening, words, {}, types=["decision"]) == []
    assert len(find_sealed(desk, opening, words, {}, limit=1)) == min(len(texts), 1)


def test_each_is_opened_once(office: tuple[DeskFile, Sitting], monkeypatch: pytest.MonkeyPatch) -> None:
    desk, sitting = office
    known: dict[bytes, str] = {}
    opening = identity.group_identity(desk, sitting)
    find_sealed(desk, opening, "village", known)
    assert len(known) == 3
    monkeypatch.setattr("desktop.store.sealed.unseal_value", None)
    assert len(find_sealed(desk, opening, "village", known)) == 2


def test_nobody_else_finds_them_and_nothing_is_written(office: tuple[DeskFile, Sitting], tmp_path: Path) -> None:
    desk, _ = office
    assert find_sealed(desk, "", "village", {}) == []
    other = identity.join(desk, person="b", name="B", device="d", role=Role.RAPPORTEUR, passphrase="x")
    assert find_sealed(desk, other.age, "village", {}) == []
    while desk.index():
        pass
    assert desk.search("village") == []
    assert b"village" not in b"".join(path.read_bytes().lower() for path in tmp_path.iterdir() if path.is_file())
