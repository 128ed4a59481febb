"""Bundles on a stick: written whole, read back and proven, or not at all; never over another file."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.bundles import parting
from desktop.bundles.errors import BadBundle
from desktop.casework import capture, handover
from desktop.exchange import folder
from desktop.exchange.errors import CannotRead, CannotWrite

if TYPE_CHECKING:
    from desktop.casework.handover import Cut
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile

WHEN = "2026-11-24T10:15:00Z"
NAME = "carda-2026-amina-to-secretariat-20261124T101500Z"


@pytest.fixture
def cut(desk: DeskFile, sitting: Sitting) -> Cut:
    """Give a bundle with one actor in it, cut at a known moment."""
    capture.record(desk, sitting, "actor", {"name": "Velmara", "constituency": "state"})
    made = handover.cut(desk, sitting, handover.SECRETARIAT)
    return handover.Cut(msgspec.structs.replace(made.manifest, written=WHEN), made.parts)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def names(stick: Path) -> list[str]:
    return sorted(path.name for path in stick.iterdir())


def fail(monkeypatch: pytest.MonkeyPatch, target: object, name: str, code: int) -> None:
    """Let a call of the system fail as a full, protected or vanished medium would."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(target, name, refuse)


def test_a_bundle_written_into_a_folder_gets_a_plain_name_and_reads_back(
    cut: Cut, sitting: Sitting, stick: Path
) -> None:
    [path] = folder.write(stick, cut, sitting.secrets.signing)
    assert path == stick / f"{NAME}.stk"
    assert names(stick) == [path.name]
    proven = folder.read(path)
    assert proven.manifest == cut.manifest
    assert len(proven.segments) == 1


def test_nothing_is_overwritten_in_a_folder(cut: Cut, sitting: Sitting, stick: Path) -> None:
    for _ in range(3):
        folder.write(stick, cut, sitting.secrets.signing)
    assert names(stick) == [f"{NAME}-2.stk", f"{NAME}-3.stk", f"{NAME}.stk"]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"kind": "kit", "audience": "everyone"}, "carda-2026-kit-amina-to-everyone-20261124T101500Z"),
        ({"receivers": ("Åsa: <b/c>",), "review": ""}, "amina-to-Asa-b-c-20261124T101500Z"),
        ({"person": "x" * 300}, f"carda-2026-{'x' * 40}-to-secretariat-20261124T101500Z"),
        ({"person": "نادية"}, "carda-2026-to-secretariat-20261124T101500Z"),
    ],
)
def test_a_name_is_one_that_every_file_system_takes(cut: Cut, change: dict[str, object], name: str) -> None:
    found = folder.name_of(msgspec.structs.replace(cut.manifest, **change))
    assert found == name
    assert re.fullmatch(r"[A-Za-z0-9-]{1,200}", found)


@pytest.fixture
def several(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let few parts go in one file."""
    monkeypatch.setattr(folder, "parted", lambda whole: parting.parted(whole, most=5))


@pytest.fixture
def more(cut: Cut, desk: DeskFile, sitting: Sitting) -> Cut:
    """Give a bundle that goes in three files where five parts go in one."""
    for name in ("Dorna", "Ostrava"):
        capture.record(desk, sitting, "actor", {"name": name, "constituency": "state"})
        made = handover.cut(desk, sitting, handover.SECRETARIAT)
    return handover.Cut(msgspec.structs.replace(made.manifest, written=cut.manifest.written), made.parts)


THREE = [f"{NAME}-{number}-of-3.stk" for number in (1, 2, 3)]


@pytest.mark.usefixtures("several")
def test_what_is_too_much_for_one_file_goes_in_several_that_show_they_belong_together(
    more: Cut, sitting: Sitting, stick: Path
) -> None:
    paths = folder.write(stick, more, sitting.secrets.signing)
    assert [path.name for path in paths] == names(stick) == THREE
    proven = [folder.read(path) for path in paths]
    assert [one.manifest.file for one in proven] == [(1, 3), (2, 3), (3, 3)]
    assert sum(len(one.segments) for one in proven) == 3
    assert folder.write(stick, more, sitting.secrets.signing)[0].name == f"{NAME}-2-1-of-3.stk"
    named = folder.write(stick / "kit.stk", more, sitting.secrets.signing)
    assert [path.name for path in named] == ["kit-1-of-3.stk", "kit-2-of-3.stk", "kit-3-of-3.stk"]
    assert folder.write(stick / "kit.stk", more, sitting.secrets.signing) == named


@pytest.mark.usefixtures("several")
def test_each_of_several_files_is_encrypted(more: Cut, sitting: Sitting, stick: Path) -> None:
    paths = folder.write(stick, more, sitting.secrets.signing, [sitting.secrets.receiver])
    assert all(map(folder.is_closed, paths))
    assert sum(len(folder.read(path, identity=sitting.secrets.age).segments) for path in paths) == 3


@pytest.mark.usefixtures("several")
@pytest.mark.parametrize("fault", ["full", "damaged"])
def test_where_one_of_several_files_fails_none_is_left(
    more: Cut, sitting: Sitting, stick: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    (stick / THREE[0].replace(NAME, "kit")).touch()
    whole, calls = folder.frame.write, []

    def fails_at_last(target: object, *rest: object) -> None:
        calls.append(target)
        if fault == "full" and len(calls) == 3:
            raise OSError(errno.ENOSPC, "full")
        whole(target, *rest)  # type: ignore[arg-type]
        if len(calls) == 3:
            target.truncate(target.tell() - 4)  # type: ignore[attr-defined]

    monkeypatch.setattr(folder.frame, "write", fails_at_last)
    with pytest.raises(CannotWrite):
        folder.write(stick, more, sitting.secrets.signing)
    assert len(calls) == 3
    assert names(stick) == ["kit-1-of-3.stk"]


@pytest.mark.usefixtures("several")
def test_a_file_that_was_there_before_is_never_taken_away(more: Cut, sitting: Sitting, stick: Path) -> None:
    first = folder.write(stick / "kit.stk", more, sitting.secrets.signing)
    first[-1].write_bytes(b"another's")
    with pytest.raises(CannotWrite, match="holds something else"):
        folder.write(stick / "kit.stk", more, sitting.secrets.signing)
    assert names(stick) == [path.name for path in first]
    assert first[-1].read_bytes() == b"another's"


def test_where_there_is_no_room_nothing_is_begun(
    cut: Cut, sitting: Sitting, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder.frame, "write", None)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(total=9, free=8))
    with pytest.raises(CannotWrite, match=r"no room.*Make room"):
        folder.write(stick, cut, sitting.secrets.signing)
    assert names(stick) == []


def test_a_medium_that_does_not_say_how_much_room_there_is_is_believed(
    cut: Cut, sitting: Sitting, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(total=0, free=0))
    assert folder.write(stick, cut, sitting.secrets.signing)


def test_what_could_not_be_opened_again_is_not_encrypted(
    cut: Cut, sitting: Sitting, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "MAX_CLOSED", 1000)
    with pytest.raises(CannotWrite, match="too large to be encrypted"):
        folder.write(stick, cut, sitting.secrets.signing, [sitting.secrets.receiver])
    assert names(stick) == []


def test_the_same_bundle_under_the_same_name_is_well(cut: Cut, sitting: Sitting, stick: Path) -> None:
    for _ in range(2):
        assert folder.write(stick / "kit.STK", cut, sitting.secrets.signing) == [stick / "kit.STK"]
    assert names(stick) == ["kit.STK"]


def test_a_name_that_holds_something_else_is_left_alone(cut: Cut, sitting: Sitting, stick: Path) -> None:
    (stick / "kit.stk").write_bytes(b"mine")
    with pytest.raises(CannotWrite, match=r"holds something else.*It was left alone.*another name"):
        folder.write(stick / "kit.stk", cut, sitting.secrets.signing)
    assert (stick / "kit.stk").read_bytes() == b"mine"
    assert names(stick) == ["kit.stk"]


@pytest.mark.parametrize("name", ["gone", "gone/kit.stk", "a-file/kit.stk"])
def test_a_missing_folder_is_named_and_none_is_made(cut: Cut, sitting: Sitting, stick: Path, name: str) -> None:
    (stick / "a-file").touch()
    with pytest.raises(CannotWrite, match="There is no folder"):
        folder.write(stick / name, cut, sitting.secrets.signing)
    assert names(stick) == ["a-file"]


FAULTS = {
    errno.ENOSPC: "There is no room",
    errno.EROFS: "it is protected",
    errno.ENODEV: "There is no folder",
    errno.EIO: "could not be written",
}


@pytest.mark.parametrize("code", FAULTS)
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failing_medium_leaves_nothing_behind(
    cut: Cut, sitting: Sitting, stick: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    fail(monkeypatch, os if call == "fsync" else Path, call, code)
    with pytest.raises(CannotWrite, match=FAULTS[code]) as caught:
        folder.write(stick, cut, sitting.secrets.signing)
    assert caught.value.safe
    assert caught.value.todo
    assert names(stick) == []


FULL = """
import resource, sys
from pathlib import Path
from desktop.exchange import folder
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
folder.write_file(Path(sys.argv[1]), bytes(5000))
"""


def test_a_medium_that_fills_up_while_writing_leaves_nothing_behind(stick: Path) -> None:
    command = [sys.executable, "-c", FULL, str(stick / "large.stk")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "There is no room for" in done.stderr
    assert names(stick) == []


def test_what_reads_back_otherwise_does_not_count(
    cut: Cut, sitting: Sitting, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = folder.frame.write

    def cut_short(target: object, *rest: object) -> None:
        whole(target, *rest)  # type: ignore[arg-type]
        target.truncate(target.tell() - 4)  # type: ignore[attr-defined]

    monkeypatch.setattr(folder.frame, "write", cut_short)
    with pytest.raises(CannotWrite, match=r"reads back as something else.*another stick"):
        folder.write(stick, cut, sitting.secrets.signing)
    assert names(stick) == []


@pytest.mark.parametrize("code", [errno.EINVAL, errno.EIO])
def test_only_a_folder_that_cannot_be_synced_at_all_is_forgiven(
    stick: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    whole = os.fsync

    def sync(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").resolve().is_dir():
            raise OSError(code, os.strerror(code))
        whole(descriptor)

    monkeypatch.setattr(os, "fsync", sync)
    if code == errno.EIO:
        with pytest.raises(CannotWrite, match="could not be written"):
            folder.write_file(stick / "copy.pdf", b"%PDF")
    else:
        folder.write_file(stick / "copy.pdf", b"%PDF")
        assert names(stick) == ["copy.pdf"]


def test_a_system_that_opens_no_folders_is_forgiven(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail(monkeypatch, os, "open", errno.EACCES)
    folder.write_file(stick / "copy.pdf", b"%PDF")
    assert names(stick) == ["copy.pdf"]


def test_a_printed_copy_takes_the_place_of_an_older_one(stick: Path) -> None:
    for content in (b"old", b"new"):
        assert folder.write_file(stick / "copy.pdf", content).read_bytes() == content
    assert names(stick) == ["copy.pdf"]


def test_a_printed_copy_that_reads_back_otherwise_leaves_the_older_one(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "copy.pdf").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", lambda descriptor: os.ftruncate(descriptor, 1))
    with pytest.raises(CannotWrite, match="not to be trusted"):
        folder.write_file(stick / "copy.pdf", b"new")
    assert (stick / "copy.pdf").read_bytes() == b"old"
    assert names(stick) == ["copy.pdf"]


def test_what_is_not_there_cannot_be_read(stick: Path) -> None:
    for path in (stick / "gone.stk", stick):
        with pytest.raises(CannotRead, match=r"cannot be read .*stick is still there"):
            folder.read(path)


def test_a_file_that_may_not_be_read_is_named(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail(monkeypatch, Path, "open", errno.EACCES)
    with pytest.raises(CannotRead, match=r"kit\.stk cannot be read"):
        folder.read(stick / "kit.stk")


def test_a_damaged_bundle_says_so_and_progress_is_told(cut: Cut, sitting: Sitting, stick: Path) -> None:
    [path] = folder.write(stick, cut, sitting.secrets.signing)
    told: list[int] = []
    folder.read(path, told.append)
    assert told[-1] == path.stat().st_size
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    with pytest.raises(BadBundle):
        folder.read(path)
