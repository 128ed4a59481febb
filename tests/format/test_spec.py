"""docs/bundle-format.md says what the program does: its tables are compared with the declarations."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.bundles import frame, manifest
from desktop.bundles.manifest import COMPRESSED, ChainHead, Entry, Format, Manifest, Part
from desktop.journal import columns, segments
from desktop.journal.segments import Checkpoint, CompartmentEntry, Header, RosterName
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.trust.enrolment import Request
from desktop.trust.envelope import MAX_SIGNATURES
from desktop.trust.rights import WRITES
from desktop.trust.roster import Group, KeyEntry, Mandate, Person, Revocation, Role, Roots, Roster, Wrapped
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    import msgspec

    from desktop.records.declare import RecordType

DOCS = Path(__file__).parents[2] / "docs"
SPEC = (DOCS / "bundle-format.md").read_text()
STRUCTS = (Format, Entry, ChainHead, Manifest, Header, CompartmentEntry, RosterName, Checkpoint, Request, Roster, Roots)
STRUCTS += (Group, Wrapped, Person, KeyEntry, Revocation, Mandate)


def section(number: str) -> str:
    """Return the text under a heading that begins with this number."""
    found = re.search(rf"^(#+) {re.escape(number)} .*?(?=^\1 |^## |\Z)", SPEC, re.MULTILINE | re.DOTALL)
    assert found
    return found.group()


def rows(text: str) -> list[list[str]]:
    """Return the cells of all tables in a text."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not line.startswith("|---")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def row(text: str, first: str) -> list[str]:
    """Return the cells behind the first one of the row that begins so."""
    (found,) = [cells[1:] for cells in rows(text) if cells[0] == first]
    return found


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: str(struct.__name__))
def test_every_member_that_is_signed_is_described(struct: type[msgspec.Struct]) -> None:
    where = section("8" if "trust" in struct.__module__ else "5" if "bundles" in struct.__module__ else "6")
    assert [name for name in struct.__struct_fields__ if f"`{name}`" not in where] == []


def test_every_kind_of_part_is_described_in_its_order_and_with_its_compression() -> None:
    table = [cells for cells in rows(section("5.2")) if cells[0].strip("`") in set(Part)]
    assert [cells[0].strip("`") for cells in table] == list(Part)
    assert {cells[0].strip("`") for cells in table if cells[4] == "yes"} == COMPRESSED


def test_the_columns_are_described_in_their_order_and_width() -> None:
    table = [cells for cells in rows(section("6.2")) if cells[0].isdigit()]
    assert [(int(cells[0]), cells[1].strip("`")) for cells in table] == list(
        enumerate(columns._Packed.__struct_fields__)
    )
    widths = {"<u2": "u16", "<u4": "u32", "<i8": "i64"}
    made = dict(
        re.findall(r"(\w+)=_planes\(.*\"(<\w\d)\"\)", Path(columns.__file__).read_text()),
    )
    assert {cells[1].strip("`"): cells[2].split(" ")[0] for cells in table[6:18]} == {
        name: widths[kind] for name, kind in made.items()
    }


def test_the_frame_is_described_to_the_byte() -> None:
    for mark in (manifest.MAGIC, manifest.END):
        assert f"`{mark.hex(' ').upper()}`" in section("3")
    assert (manifest.MAJOR, manifest.MINOR, manifest.MUST_UNDERSTAND) == (1, 0, 0)


def test_the_limits_are_those_of_the_program() -> None:
    limits = section("5.4")
    assert frame._MAX_ENVELOPE == 256 << 20
    assert row(limits, "manifest's envelope") == ["256 MiB"]
    assert manifest.MAX_PART == 1 << 31
    assert row(limits, "`stored` and `raw` of a part") == ["2 GiB (2^31)"]
    assert manifest.MAX_UNPACKED == segments.MAX_RAW == 1 << 26
    assert row(limits, "`raw` of a compressed part") == ["64 MiB (2^26)"]
    assert row(limits, "signatures of an envelope") == [str(MAX_SIGNATURES)]
    assert row(limits, "compartments of a segment") == [str(segments.MAX_COMPARTMENTS)]
    assert row(limits, "operations of a segment, and so of a compartment") == [f"{columns.MAX_OPERATIONS:,}"]
    assert columns.MAX_SEQ == 2**32 - 1
    assert row(limits, "field id") == [str(columns.MAX_FIELD)]
    assert row(limits, "element") == [f"{columns.MAX_ELEMENT:,}"]


@pytest.mark.parametrize("kind", CATALOGUE.types.values(), ids=lambda kind: str(kind.id))
def test_every_record_type_is_described_with_its_labels(kind: RecordType) -> None:
    audiences = {field.id: kind.audience_of(field) for field in kind.fields}
    own = ", ".join(name for name, audience in audiences.items() if audience is kind.audience)
    others = ", ".join(f"{name}: {audience}" for name, audience in audiences.items() if audience is not kind.audience)
    assert row(section("9.3"), f"`{kind.id}`") == [kind.scope, kind.audience, own, others]


def test_every_role_is_described_with_what_it_writes() -> None:
    found = {
        role: set(re.findall(r"`(\w+)`", cells[1]))
        for cells in rows(section("9.2"))
        for role in re.findall(r"`([\w-]+)`", cells[0])
        if role in set(Role)
    }
    assert found == {str(role): set(map(str, audiences)) for role, audiences in WRITES.items()}


def test_every_audience_and_verdict_is_described() -> None:
    assert [one for one in Audience if f"`{one}`" not in section("6.3")] == []
    assert [one for one in Verdict if one not in section("9.1")] == []


def test_every_vector_is_described() -> None:
    index = json.loads((DOCS / "vectors" / "index.json").read_bytes())["vectors"]
    expected = {
        f"`{one['file']}`": [
            f"step {one['refused_at_step']}: {one['says']}" if "refused_at_step" in one else one["says"]
        ]
        for one in index
    }
    assert {cells[0]: cells[1:] for cells in rows(section("12")) if cells[0].endswith(".stk`")} == expected


def test_every_link_within_the_text_leads_somewhere() -> None:
    headings = re.findall(r"^#+ (.*)$", SPEC, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", SPEC)) <= anchors
