"""The trial of what was built; here a shell script stands for the program."""

from __future__ import annotations

import sys
import tarfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the program")
SAYS = """echo "{\\"done\\": [\\"HOME=$HOME\\", \\"PATH=$PATH\\", \\"LANG=$LANG\\", \\"$0\\"]}" """


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stocktake"
    (made / "_internal").mkdir(parents=True)
    (made / "_internal" / "part").write_bytes(b"x" * 4096)
    return made


def program(folder: Path, *lines: str) -> Path:
    path = folder / "stocktake"
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)
    return folder


def test_it_runs_in_an_empty_environment(builder: ModuleType, folder: Path) -> None:
    home, path, language, itself = builder.attempt(program(folder, SAYS))
    assert (home.rpartition("/")[2], path, language) == ("home", "PATH=", "LANG=")
    assert builder.AWKWARD in itself


@pytest.mark.parametrize("target", ["${0%/*}/written", "${0%/*}/_internal/part"])
def test_a_program_that_writes_into_its_own_folder_fails(builder: ModuleType, folder: Path, target: str) -> None:
    with pytest.raises(builder.Failed, match="self-test failed"):
        builder.attempt(program(folder, f'echo data >> "{target}" || exit 1', SAYS))
    assert (folder / "_internal" / "part").stat().st_size == 4096


def test_a_failing_self_test_is_shown(builder: ModuleType, folder: Path) -> None:
    with pytest.raises(builder.Failed, match="no fonts"):
        builder.attempt(program(folder, "echo no fonts >&2", "exit 1"))


def test_the_archive_names_nobody(builder: ModuleType, folder: Path, tmp_path: Path) -> None:
    archive = builder.pack(program(folder, "echo stocktake, version 1.2.3"), tmp_path)
    assert archive.name.startswith("stocktake-1.2.3-")
    with tarfile.open(archive) as tar:
        assert {(one.uid, one.gid, one.uname, one.gname) for one in tar} == {(0, 0, "", "")}


def test_a_large_archive_fails(
    builder: ModuleType, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builder, "MOST_MIB", 0)
    with pytest.raises(builder.Failed, match="too large"):
        builder.pack(program(folder, "echo stocktake, version 1"), tmp_path)


def test_sizes_are_told(builder: ModuleType, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    builder.sizes(folder)
    assert "part" in capsys.readouterr().out
