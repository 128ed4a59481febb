"""Where the program's own files lie: in the source tree, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import resources
from desktop.records.packs import Pack

SOURCE = Path(__file__).parents[2]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program lie somewhere else; returns its package's folder."""
    package = tmp_path / "desktop"
    package.mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    monkeypatch.setattr(resources, "_SOURCE", tmp_path)
    return package


def test_in_the_source_tree_files_are_those_of_the_tree() -> None:
    assert resources.folder("packs") == SOURCE / "resources" / "packs"
    assert resources.sample_region() == SOURCE / "sample_data"
    assert resources.pack("paper") == (SOURCE / "resources" / "packs" / "paper.toml").read_bytes()


def test_every_pack_that_comes_along_can_be_used() -> None:
    assert "paper" in resources.packs()
    for name in resources.packs():
        assert Pack.parse(resources.pack(name)).hash


def test_installed_files_come_before_those_of_a_tree(installed: Path) -> None:
    for root in (installed / "_resources", installed.parent / "resources"):
        (root / "packs").mkdir(parents=True)
        (root / "packs" / "b.toml").write_text(root.name)
        (root / "packs" / "a.toml").write_text(root.name)
        (root / "packs" / "notes.txt").write_text("no pack")
    for root in (installed / "_sample_data", installed.parent / "sample_data"):
        root.mkdir()
    assert resources.folder("packs") == installed / "_resources" / "packs"
    assert resources.pack("b") == b"_resources"
    assert resources.packs() == ["a", "b"]
    assert resources.sample_region() == installed / "_sample_data"


@pytest.mark.usefixtures("installed")
def test_a_program_that_is_incomplete_says_what_is_missing() -> None:
    with pytest.raises(FileNotFoundError, match="resources/packs is missing"):
        resources.folder("packs")
    with pytest.raises(FileNotFoundError, match="sample_data is missing"):
        resources.sample_region()


def test_a_pack_that_does_not_come_along_is_not_found() -> None:
    with pytest.raises(FileNotFoundError):
        resources.pack("none")
