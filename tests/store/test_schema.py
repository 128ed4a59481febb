"""Desk files: made, opened, and refused with advice; what is refused is left as it is."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.store import schema
from desktop.store.desk import DeskFile
from desktop.store.errors import DeskUnavailable
from desktop.store.lists import Lists

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a new desk with a setting in it."""
    made = tmp_path / "a.desk"
    with closing(DeskFile.create(made)) as desk:
        desk.set("region", "carda")
    return made


def execute(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


def test_what_was_kept_is_there_when_a_desk_is_opened_again(path: Path) -> None:
    with closing(DeskFile.open(path)) as desk:
        assert desk.setting("region") == "carda"


def test_a_desk_is_written_durably_and_what_is_erased_is_overwritten(path: Path) -> None:
    for connection in (schema.open_existing(path), schema.create(path.with_name("b.desk"))):
        with closing(connection):
            found = [
                connection.execute(f"pragma {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "secure_delete")
            ]
        assert found == ["wal", 2, 1]


def test_a_new_desk_takes_the_place_of_nothing(path: Path) -> None:
    with pytest.raises(DeskUnavailable, match="already something"):
        DeskFile.create(path)
    with pytest.raises(DeskUnavailable, match="already something"):
        DeskFile.create(path.parent)


def test_a_desk_is_not_made_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(DeskUnavailable, match="cannot be used") as refused:
        DeskFile.create(tmp_path / "missing" / "a.desk")
    assert "folder" in refused.value.todo


def test_a_desk_that_is_not_there_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(DeskUnavailable, match="There is no desk"):
        DeskFile.open(tmp_path / "a.desk")
    assert not (tmp_path / "a.desk").exists()
    with pytest.raises(DeskUnavailable, match="There is no desk"):
        DeskFile.open(tmp_path)


def test_a_file_that_is_no_database_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Dear all, " * 1000)
    with pytest.raises(DeskUnavailable, match="cannot be used"):
        DeskFile.open(path)
    assert path.read_bytes() == b"Dear all, " * 1000


def test_another_programs_database_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    execute(path, "create table mine(a)")
    before = path.read_bytes()
    with pytest.raises(DeskUnavailable, match="is not a desk"):
        DeskFile.open(path)
    assert path.read_bytes() == before


def test_a_newer_desk_is_refused_and_left(path: Path) -> None:
    execute(path, f"pragma user_version={schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(DeskUnavailable, match="newer release") as refused:
        DeskFile.open(path)
    assert refused.value.todo == "Open it with that release."
    assert path.read_bytes() == before


def test_a_desk_whose_making_broke_off_at_the_end_is_brought_up_to_date(path: Path) -> None:
    execute(path, "pragma user_version=0")
    with closing(DeskFile.open(path)) as desk:
        assert desk.setting("region") == "carda"
    assert execute(path, "pragma user_version") == [(schema.VERSION,)]


def test_two_desks_on_one_file_see_what_the_other_wrote(path: Path) -> None:
    with closing(DeskFile.open(path)) as one, closing(DeskFile.open(path)) as other:
        with one.transaction():
            one.set("region", "dorna")
            assert other.setting("region") == "carda"
        assert other.setting("region") == "dorna"


def test_a_desk_that_another_program_is_writing_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "BUSY_SECONDS", 0.01)
    with closing(DeskFile.open(path)) as one, closing(DeskFile.open(path)) as other:
        with one.transaction():
            with pytest.raises(DeskUnavailable, match="cannot be written now") as refused, other.transaction():
                pass
            assert refused.value.safe == "Nothing was changed."
        with other.transaction():
            other.set("region", "dorna")
        assert one.setting("region") == "dorna"


def test_an_older_desk_is_copied_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.desk"
    shutil.copy(Path(__file__).parents[1] / "frozen" / "first.desk", path)
    with closing(schema.open_existing(path)) as db:
        assert db.execute("pragma user_version").fetchone() == (schema.VERSION,)
        assert db.execute("select count(*) from pack where believed").fetchone()[0] > 0
    copy = tmp_path / "old.desk.form-1"
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("pragma user_version").fetchone() == (1,)
        assert db.execute("select count(*) from segment").fetchone()[0] > 0
    before = copy.read_bytes()
    schema.open_existing(path).close()
    assert copy.read_bytes() == before


@pytest.fixture
def read_only(path: Path, as_anybody: None) -> Iterator[Path]:
    """Put a desk into a folder that cannot be written."""
    del as_anybody
    path.chmod(0o400)
    path.parent.chmod(0o500)
    yield path
    path.parent.chmod(0o700)


def test_a_desk_in_a_folder_that_cannot_be_written_is_read_and_nothing_else(read_only: Path) -> None:
    with closing(DeskFile.open(read_only)) as desk, closing(Lists.open(read_only)) as lists:
        assert desk.setting("region") == lists.setting("region") == "carda"
        with pytest.raises(DeskUnavailable, match="cannot be written now"), desk.transaction():
            desk.set("region", "other")
    assert [one.name for one in read_only.parent.iterdir()] == [read_only.name]


def test_what_is_not_in_the_file_itself_yet_is_not_left_out(path: Path, as_anybody: None) -> None:
    del as_anybody
    journal = path.with_name(f"{path.name}-wal")
    with closing(DeskFile.open(path)) as desk:
        desk.set("region", "written last")
        kept, beside = path.read_bytes(), journal.read_bytes()
    path.write_bytes(kept)
    journal.write_bytes(beside)
    path.parent.chmod(0o500)
    try:
        with pytest.raises(DeskUnavailable):
            DeskFile.open(path)
    finally:
        path.parent.chmod(0o700)
