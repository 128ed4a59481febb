"""Framework packs: the shipped one reads, and each planted fault is refused with advice that names it."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import msgspec
import pytest

from desktop.records.declare import Kind
from desktop.records.errors import BadPack
from desktop.records.packfile import MADE
from desktop.records.packs import GOAL, Pack, mapping, translate
from desktop.records.parts import Code, Retention
from desktop.records.types import CATALOGUE

PACKS = Path(__file__).parents[2] / "resources" / "packs"
SMALL = """
[pack]
id = "small"
version = "1"
title = "A small pack"
language = "en"

[[node]]
id = "1"
parent = ""
title = "First goal"

[[node]]
id = "1A"
parent = "1"
title = "Part of it"

[[element]]
id = "1A.1"
node = "1A"
title = "Something to look for"

[lists]
level = [{code = "national", label = "National"}, {code = "regional", label = "Regional"}]
"""


@pytest.fixture(scope="module")
def paper() -> Pack:
    return Pack.parse((PACKS / "paper.toml").read_bytes())


@pytest.fixture(scope="module")
def gcm() -> Pack:
    return Pack.parse((PACKS / "gcm.toml").read_bytes())


def small(old: str = "", new: str = "") -> Pack:
    """Read the small pack with one fault planted in it."""
    assert old in SMALL
    return Pack.parse(SMALL.replace(old, new, 1).encode())


def test_a_pack_is_named_by_the_hash_of_its_bytes() -> None:
    assert small().hash == hashlib.sha256(SMALL.encode()).hexdigest()
    assert small('version = "1"', 'version = "2"').hash != small().hash


def test_goals_are_the_nodes() -> None:
    assert small().codes(GOAL) == (Code(code="1", label="First goal"), Code(code="1A", label="Part of it"))
    assert small().allows(GOAL, "1A")
    assert not small().allows(GOAL, "1B")


def test_a_code_has_a_label_and_an_unknown_one_stands_for_itself() -> None:
    assert small().label("level", "regional") == "Regional"
    assert small().label("level", "interplanetary") == "interplanetary"
    assert not small().allows("level", "interplanetary")


def test_a_list_the_pack_lacks_is_named_when_a_code_is_given_and_shows_codes_as_they_are() -> None:
    with pytest.raises(BadPack, match="“A small pack” has no list “rating”"):
        small().allows("rating", "met")
    assert small().codes("rating") == ()
    assert small().label("rating", "met") == "met"


def test_what_a_newer_release_adds_is_no_fault() -> None:
    assert small('title = "Part of it"', 'title = "Part of it"\ncolour = "blue"').nodes == small().nodes


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id = "1A"', 'id = "1"', "node “1” stands in it twice"),
        ('parent = "1"', 'parent = "7"', "node “1A” stands under “7”, which is no node of it"),
        ('parent = "1"', 'parent = "1A"', "circle (1A → 1A)"),
        ('parent = ""', 'parent = "1A"', "circle (1 → 1A → 1)"),
        ('node = "1A"', 'node = "2B"', "element “1A.1” stands under node “2B”, which is missing"),
        (
            "[lists]",
            '[[element]]\nid = "1A.1"\nnode = "1"\ntitle = "Again"\n[lists]',
            "element “1A.1” stands in it twice",
        ),
        ('code = "regional"', 'code = "national"', "code “national” stands twice in list “level”"),
        ("[lists]", "[lists]\nstatus = []", "list “status” is empty"),
        ("level =", "goal =", "list “goal”, which is made of the nodes"),
        ('version = "1"', "", "missing required field `version` - at `$.pack`"),
        ('label = "National"', 'lable = "National"', "missing required field `label` - at `$.lists"),
        ('parent = ""', "", "missing required field `parent` - at `$.node[0]`"),
        ('title = "First goal"', 'title = ""', "length >= 1 - at `$.node[0].title`"),
        ("[pack]", "[pack", "it is not a TOML file"),
    ],
)
def test_a_planted_fault_is_named(old: str, new: str, fault: str) -> None:
    with pytest.raises(BadPack, match=re.escape(fault)) as refusal:
        small(old, new)
    assert refusal.value.safe
    assert refusal.value.todo


def test_a_pack_without_nodes_is_refused() -> None:
    raw = SMALL[: SMALL.index("[[node]]")] + "node = []\nlists = {}\n"
    with pytest.raises(BadPack, match="missing required field `node`"):
        Pack.parse(raw.encode())  # both keys have slipped into [pack]
    with pytest.raises(BadPack, match="it has no node"):
        Pack.parse(("node = []\nlists = {}\n" + raw).encode())


def test_a_node_that_leads_into_a_circle_ends_there() -> None:
    raw = SMALL.replace('parent = ""', 'parent = "1A"') + '\n[[node]]\nid = "0"\nparent = "1"\ntitle = "Outside"\n'
    with pytest.raises(BadPack) as refusal:
        Pack.parse(raw.encode())
    assert refusal.value.happened.count("circle") == 1


def test_several_faults_are_named_together() -> None:
    raw = SMALL.replace('parent = "1"', 'parent = "7"').replace('node = "1A"', 'node = "2B"')
    with pytest.raises(BadPack, match=r"“7”.*; .*“2B”"):
        Pack.parse(raw.encode())


@pytest.mark.parametrize(
    "raw", [b"\xff\xfe", b"a = " + b"[" * 50_000, b"a = " + b"9" * 5_000], ids=["bytes", "deep", "long"]
)
def test_what_is_no_toml_is_refused(raw: bytes) -> None:
    with pytest.raises(BadPack, match="not a TOML file"):
        Pack.parse(raw)


def test_the_paper_has_its_goal_tree(paper: Pack) -> None:
    tree = {node.id: node.parent for node in paper.nodes}
    parts = {part: part[0] for part in ("1A", "1B", "1C", "3A", "3B", "4A", "4B", "4C", "5A", "5B")}
    assert tree == {"0": "", "1": "", "2": "", "3": "", "4": "", "5": ""} | parts
    assert all(node.text for node in paper.nodes)


def test_every_goal_of_the_paper_has_elements_numbered_in_order(paper: Pack) -> None:
    for node in paper.nodes:
        ids = [element.id for element in paper.elements if element.node == node.id]
        assert ids == [f"{node.id}.{number}" for number in range(1, len(ids) + 1)]
        assert ids or node.id in {"3", "5"}  # these two are wholly in their parts


def test_both_packs_supply_every_list_that_a_field_names(paper: Pack, gcm: Pack) -> None:
    named = {
        field.codes.removeprefix("pack:")
        for kind in CATALOGUE.types.values()
        for field in kind.fields
        if field.codes.startswith("pack:")
    }
    assert named <= set(paper.lists) == set(gcm.lists)


def test_the_written_codes_are_small_letters_and_hyphens(paper: Pack, gcm: Pack) -> None:
    codes = [
        code.code for pack in (paper, gcm) for name, codes in pack.lists.items() if name not in MADE for code in codes
    ]
    assert [code for code in codes if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []


def test_the_packs_differ_in_code_lists_only_where_their_frameworks_do(paper: Pack, gcm: Pack) -> None:
    written = set(paper.lists) - set(MADE)
    assert {name for name in written if paper.codes(name) != gcm.codes(name)} == {
        "response",
        "support_kind",
        "standing",
    }


def test_goals_are_read_under_the_other_pack_and_back(paper: Pack, gcm: Pack) -> None:
    there, back = mapping(paper, gcm), mapping(gcm, paper)
    assert set(there) == {node.id for node in paper.nodes}
    assert set(back) == {node.id for node in gcm.nodes}
    assert translate(there, "1B") == (("G10", "exact"),)
    assert translate(back, "G10") == (("1B", "exact"),)
    assert translate(there, "1C") == (("G2", "broader"), ("G5", "broader"))
    assert translate(there, "5A") == ()
    assert translate(there, "G1") == ()
    assert mapping(paper, paper) == {}


def test_the_rules_of_the_paper_speak_of_fields_that_exist(paper: Pack) -> None:
    assert paper.rules
    for rule in paper.rules:
        field = CATALOGUE.type(rule.type).field(rule.field)
        assert rule.longest == 0 or field.kind is Kind.PROSE
        assert rule.shortest <= rule.longest
        assert rule.hint


def test_a_pack_says_how_long_a_personal_value_is_kept(paper: Pack) -> None:
    kept = paper.retention_of("actor", "contact")
    assert kept
    assert (kept.type, kept.field) == ("actor", "contact")
    assert paper.retention_of("actor", "name") is None


@pytest.mark.parametrize(
    ("months", "after", "captured", "review_end", "end"),
    [
        (24, "review", "2026-10-14", "2026-10-16", "2028-10-16"),
        (24, "review", "2026-10-14", "", ""),
        (1, "capture", "2026-01-31", "", "2026-02-28"),
        (13, "capture", "2026-11-30", "2030-01-01", "2027-12-30"),
        (0, "capture", "2026-11-30", "", "2026-11-30"),
    ],
)
def test_the_term_of_keeping_ends_on_a_day(months: int, after: str, captured: str, review_end: str, end: str) -> None:
    kept = msgspec.convert({"type": "a", "field": "b", "months": months, "after": after}, Retention)
    assert kept.ends(captured, review_end) == end
