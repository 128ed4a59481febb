"""Broken packs: a named file for each way to be broken, and the fault named in the line that has it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from desktop.records.errors import BadPack
from desktop.records.packfile import Fault, File, read
from desktop.records.packs import Pack, check_pack

BROKEN = Path(__file__).parent / "broken"
DOCS = Path(__file__).parents[2] / "docs" / "packs.md"
PACKS = Path(__file__).parents[2] / "resources" / "packs"
PAPER = Pack.parse((PACKS / "paper.toml").read_bytes())
NAMES = sorted(path.stem for path in BROKEN.glob("*.toml") if path.stem != "whole")
MARK = "# FAULT: "


@pytest.mark.parametrize("name", NAMES)
def test_a_fault_is_named_in_its_line(name: str) -> None:
    raw = (BROKEN / f"{name}.toml").read_bytes()
    lines = raw.decode().splitlines()
    (number,) = (number for number, line in enumerate(lines, 1) if MARK in line)
    text = lines[number - 1].partition(MARK)[2]
    assert any(fault.line == number and text in fault.text for fault in check_pack(raw, [PAPER])), check_pack(raw)


@pytest.mark.parametrize("name", NAMES)
def test_a_broken_pack_is_refused_but_one_for_a_newer_release_is_not(name: str) -> None:
    raw = (BROKEN / f"{name}.toml").read_bytes()
    if name.startswith("strict-"):
        assert Pack.parse(raw).id == "small"
    else:
        with pytest.raises(BadPack, match="The framework pack cannot be used: "):
            Pack.parse(raw)


def test_every_way_the_issue_names_has_its_file() -> None:
    named = {"missing-node", "circle", "unknown-code", "duplicate-id", "wrong-version", "map-of-missing-node"}
    assert named <= set(NAMES)


def test_the_whole_of_them_has_no_fault_of_its_own() -> None:
    _, faults = read((BROKEN / "whole.toml").read_bytes())
    assert faults == []


def test_all_faults_of_form_are_named_not_only_the_first() -> None:
    raw = (BROKEN / "whole.toml").read_text()
    raw = raw.replace('title = "First goal"\n', "").replace("every = 2\n", "").replace('language = "en"\n', "")
    raw = raw.replace('constituency = [{code = "state", label = "State"}]', 'constituency = "state"')
    assert [fault.line for fault in check_pack(raw.encode())] == [1, 6, 25, 41]


def test_what_is_missing_as_a_whole_has_no_line() -> None:
    faults = check_pack(b'[pack]\nid = "x"\nversion = "1"\ntitle = "X"\nlanguage = "en"\n')
    assert [fault.line for fault in faults] == [0, 0]
    assert str(faults[0]) == faults[0].text
    assert str(Fault(3, "it is wrong")) == "line 3: it is wrong"


def test_the_whole_file_of_another_form_is_one_fault() -> None:
    (fault,) = check_pack(b"pack = 5\nnode = []\nlists = {}\n")
    assert fault.line == 1
    assert [one.line for one in check_pack(b"lists = 5\nnode = 5\n")] == [0, 1, 2]


def test_a_condition_on_what_this_release_does_not_list_is_left_to_others() -> None:
    raw = (BROKEN / "whole.toml").read_text()
    for when in ('{colour = ["blue"]}', '{currency = ["CHF"]}'):
        changed = raw.replace('{form = ["individual"]}', when)
        assert Pack.parse(changed.encode()).rules[0].when


def test_the_packs_that_come_along_have_no_fault() -> None:
    for path in PACKS.glob("*.toml"):
        assert check_pack(path.read_bytes(), [PAPER]) == []


def test_every_section_and_key_is_documented() -> None:
    rows = re.findall(r"^\| `\[+([a-z.A-Z]+)\]+` \| (.*?) \|", DOCS.read_text(), re.MULTILINE)
    told = {name: re.findall(r"`([a-z]+)`", keys) for name, keys in rows}
    needed = {name: re.findall(r"`([a-z]+)`\*", keys) for name, keys in rows}
    for section in msgspec.structs.fields(File):
        if section.name in {"lists", "names", "notes"}:
            assert any(name.startswith(section.name) for name in told)
            continue
        part = section.type if section.name == "pack" else get_args(section.type)[0]
        fields = msgspec.inspect.type_info(part)
        assert isinstance(fields, msgspec.inspect.StructType | msgspec.inspect.DataclassType)
        assert sorted(told[section.name]) == sorted(one.name for one in fields.fields)
        assert sorted(needed[section.name]) == sorted(one.name for one in fields.fields if one.required)
