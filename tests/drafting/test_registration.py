"""Participants and the bureau come from the registration's own spreadsheet, and later versions of it change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openpyxl

from desktop.exchange import tables
from desktop.exchange.mapping import parse_mapping
from desktop.exchange.sheet import read_table
from desktop.reports.outline import Table
from desktop.wiring import look

if TYPE_CHECKING:
    from pathlib import Path

    Place = Any

MAP = b"""
type = "participant"
key = ["Printed as"]

[columns."Printed as"]
field = "shown_as"

[columns.Delegation]
field = "actor"
match = "name"

[columns.Bureau]
field = "office"
values = {"Co-Chair" = "co-chair", "Rapporteur" = "rapporteur"}

[columns."Full name"]
field = "name"
"""
HEADS = ("Printed as", "Delegation", "Bureau", "Full name", "Badge")


def spreadsheet(path: Path, *rows: tuple[str, ...]) -> Path:
    book = openpyxl.Workbook()
    for row in (HEADS, *rows):
        book.active.append(row)
    book.save(path)
    return path


def test_participants_come_from_the_registration(sec: Place, tmp_path: Path) -> None:
    for name in ("Velmara", "Orvane"):
        sec.record("actor", name=name, constituency="state")
    first = spreadsheet(
        tmp_path / "registration.xlsx",
        ("Velmara, head of delegation", "Velmara", "Co-Chair", "Margit Halloran", "17"),
        ("Orvane, delegate", "Orvane", "", "A. Delmarche", "18"),
    )
    mapping = parse_mapping(MAP)
    done = tables.apply(sec.desk, sec.sitting, tables.plan(sec.desk, sec.sitting, mapping, read_table(first)))
    assert done
    shown = look(sec.desk)
    found = {shown.text(one, "shown_as"): one for one in sec.desk.records("participant")}
    head = found["Velmara, head of delegation"]
    assert (shown.text(head, "actor"), shown.text(head, "office")) == ("Velmara", "Co-Chair")
    assert shown.text(head, "name") == "Margit Halloran"
    second = spreadsheet(
        tmp_path / "again.xlsx",
        ("Velmara, head of delegation", "Velmara", "Rapporteur", "Margit Halloran", "17"),
    )
    tables.apply(sec.desk, sec.sitting, tables.plan(sec.desk, sec.sitting, mapping, read_table(second)))
    assert len(sec.desk.records("participant")) == 2
    assert look(sec.desk).text(sec.desk.record(head.id), "office") == "Rapporteur"


def test_the_annex_names_the_bureau_and_no_name(sec: Place, text: bytes) -> None:
    from desktop.reports.common import Copy  # noqa: PLC0415 - fonts are for those who print
    from desktop.reports.request import COPIES  # noqa: PLC0415 - as above
    from desktop.reports.text import text as body  # noqa: PLC0415 - as above

    sec.record("participant", shown_as="Velmara, head of delegation", office="co-chair", name="Margit Halloran")
    sec.record("submission", title="Report of Velmara", kind="self-assessment", symbol="CB/2026/3")
    copy = Copy(sec.desk, COPIES["public"])
    blocks = body(copy, copy.find(text.hex(), "meeting_document")).blocks
    said = " ".join(str(row) for block in blocks if isinstance(block, Table) for row in block.rows)
    assert "Co-Chair" in said
    assert "CB/2026/3" in said
    assert "Margit" not in said
