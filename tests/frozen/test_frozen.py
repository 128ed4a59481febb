"""What the first release declared holds for ever, and a desk that it made opens and shows what it showed."""

from __future__ import annotations

import importlib.util
import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.records.types import CATALOGUE
from desktop.store.desk import DeskFile
from desktop.store.summary import check

if TYPE_CHECKING:
    from types import ModuleType

HERE = Path(__file__).parent
DECLARED = json.loads((HERE / "declarations.json").read_bytes())


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("frozen_make", HERE / "make.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAKE = maker()


@pytest.mark.parametrize("name", DECLARED)
def test_a_field_is_what_it_was(name: str) -> None:
    assert MAKE.declared().get(name) == DECLARED[name]


def test_no_field_of_the_first_release_has_become_an_alias() -> None:
    for name in DECLARED:
        kind, _, field = name.partition(".")
        assert CATALOGUE.type(kind).field(field).id == field


def test_a_desk_of_the_first_release_opens_and_shows_the_same(tmp_path: Path) -> None:
    path = tmp_path / "first.desk"
    shutil.copyfile(HERE / "first.desk", path)
    with closing(DeskFile.open(path)) as desk:
        shown = json.loads((HERE / "first.json").read_bytes())
        assert {name.partition(" ")[0] for name in shown} == {name.partition(".")[0] for name in DECLARED}
        assert MAKE.shown(desk) == shown
        assert check(desk) == []
        desk.rebuild()
        assert MAKE.shown(desk) == shown


def test_a_bundle_of_the_first_release_is_read(tmp_path: Path) -> None:
    shutil.copyfile(HERE / "first.desk", tmp_path / "first.desk")
    with closing(DeskFile.open(tmp_path / "first.desk")) as first:
        pin = first.setting("pin")
    with closing(wiring.new_desk(tmp_path / "new.desk", pin=pin)) as desk:
        outcome = wiring.inspect(desk, HERE / "first.stk")
    assert [str(one.verdict) for one in outcome.taken.segments] == ["trusted"]


def test_the_frozen_files_are_small() -> None:
    assert sum(path.stat().st_size for path in HERE.glob("first.*")) < 250_000
