"""Import: planned without writing, written whole or not at all, the same again without a change."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop.casework import capture, identity
from desktop.casework.errors import NotReady
from desktop.casework.look import Look
from desktop.exchange import tables
from desktop.exchange.errors import BadTable, NotImported
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.casework.ports import Sitting
    from desktop.exchange.tables import Imported, Mapping, Plan, Table

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_data"
NDCS = ROOT.parent / "shared" / "data" / "pledges" / "ndcs.csv"

ACTORS = """
type = "actor"
key = ["code"]
[columns]
code.field = "code"
name.field = "name"
kind = {field = "constituency", values = {State = "state", none = ""}}
contact.field = "contact"
"""
PLEDGES = """
type = "pledge"
key = ["number"]
skip_empty = ["title"]
[columns]
number.field = "source"
title.field = "title"
party = {field = "actor", match = "code"}
goals = {field = "goals", split = "/", values = {child = "1A"}}
made.field = "made"
due.field = "due"
amount.field = "amount"
"""
HEADER = "number,title,party,goals,made,due,amount\n"

Import = tuple[DeskFile, "Sitting"]


@pytest.fixture
def at(desk: DeskFile, sitting: Sitting) -> Import:
    """Give a desk that knows two actors, and who sits at it."""
    for code in ("XVE", "XOR"):
        capture.record(desk, sitting, "actor", {"name": f"Land {code}", "constituency": "state", "code": code})
    return desk, sitting


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str], Table]:
    """Give a function that makes a table of a text."""

    def make(text: str) -> Table:
        path = tmp_path / "pledges.csv"
        path.write_text(text, encoding="utf-8")
        return tables.read_table(path)

    return make


def mapping(text: str) -> Mapping:
    return tables.parse_mapping(text.encode())


def bring(at: Import, text: str, table: Table) -> Imported:
    return tables.apply(*at, tables.plan(*at, mapping(text), table))


def counts(plan: Plan) -> tuple[int, int, int, int]:
    return len(plan.new), len(plan.changed), len(plan.unchanged), len(plan.refused)


def state(desk: DeskFile) -> str:
    """Return the hash of all that the desk's file holds."""
    digest = hashlib.sha256()
    for line in desk._db.iterdump():
        digest.update(line.encode())
    return digest.hexdigest()


def shown(desk: DeskFile, number: str, field: str) -> str:
    (found,) = desk.find("pledge", "source", number)
    record = desk.record(found)
    assert record
    return Look(desk).text(record, field)


def test_the_sample_region_comes_in_whole_and_a_second_time_changes_nothing(desk: DeskFile, sitting: Sitting) -> None:
    def bring_all() -> list[tuple[int, int, int, int]]:
        done = []
        for file, name in (("actors", "actors"), ("pledges", "pledges"), ("pledges", "targets")):
            read = tables.read_table(SAMPLE / f"{file}.csv"), tables.read_mapping(SAMPLE / f"{name}.map.toml")
            plan = tables.plan(desk, sitting, read[1], read[0])
            tables.apply(desk, sitting, plan)
            done.append((*counts(plan)[:3], len(plan.skipped)))
        return done

    assert bring_all() == [(13, 0, 0, 0), (60, 0, 0, 0), (52, 0, 0, 8)]
    before = state(desk)
    assert bring_all() == [(0, 0, 13, 0), (0, 0, 60, 0), (0, 0, 52, 8)]
    assert state(desk) == before
    assert desk.counts() == {"actor": 13, "pledge": 60, "target": 52}
    assert shown(desk, "CB-P-002", "actor") == "Republic of Velmara"
    assert "\n- permits are valid" in shown(desk, "CB-P-002", "description")
    (pledge,) = desk.find("pledge", "source", "CB-P-001")
    assert len(desk.find("target", "pledge", pledge.hex())) == 1


COUNTRIES = """
type = "actor"
key = ["code"]
[columns]
code.field = "code"
party.field = "name"
fileType = {field = "constituency", values = {NDC = "state", Addendum = "state", Translation = "state"}}
"""
COMMITMENTS = """
type = "pledge"
key = ["code", "status", "originalFilename"]
[columns]
code = {field = "actor", match = "code"}
title.field = "title"
fileType = {field = "kind", values = {NDC = "policy-change", Addendum = "initiative", Translation = "project"}}
version = {field = "goals", values = {"" = "1C", 1 = "1C", 2 = "1C", 3 = "1C", 4 = "1C", "N/A" = "1C"}}
status = {field = "status", values = {Active = "in-progress", Archived = "replaced"}}
submissionDate.field = "made"
encodedAbsUrl.field = "description"
originalFilename.field = "source"
[columns.language]
field = "language"
values = {English = "en", French = "fr", Spanish = "es", Arabic = "ar", Russian = "ru", Chinese = "zh"}
"""


@pytest.mark.skipif(not NDCS.exists(), reason="the shared folder of real data is not beside this project")
def test_741_real_commitments_come_in_and_a_second_time_change_nothing(desk: DeskFile, sitting: Sitting) -> None:
    at, read = (desk, sitting), tables.read_table(NDCS)
    assert counts(bring(at, COUNTRIES, read).plan) == (196, 0, 545, 0)
    before = state(desk)
    plan = tables.plan(desk, sitting, mapping(COMMITMENTS), read)
    assert counts(plan) == (741, 0, 0, 0)
    assert state(desk) == before
    done = tables.apply(desk, sitting, plan)
    assert len(done.changes.records) == desk.counts()["pledge"] == 741
    after = state(desk)
    assert counts(bring(at, COMMITMENTS, read).plan) == (0, 0, 741, 0)
    assert state(desk) == after
    assert shown(desk, "CDN Algeria.pdf", "actor") == "Algeria"


def test_a_plan_writes_nothing_and_says_which_fields_would_change(at: Import, table: Callable[[str], Table]) -> None:
    desk, _ = at
    bring(at, PLEDGES, table(HEADER + "P1,Old,XVE,1A/2,2020-01-01,,5\nP2,Same,XOR,2,,,\n"))
    before = state(desk)
    plan = tables.plan(*at, mapping(PLEDGES), table(HEADER + "P1,New,XVE,child,,,5\nP2,Same,XOR,2,,,\nP3,X,XVE,2,,,\n"))
    assert state(desk) == before
    assert counts(plan) == (1, 1, 1, 0)
    assert plan.changed[0].values == {"title": "New", "goals": ["1A"]}
    assert "Due is still missing." in plan.new[0].hints
    done = tables.apply(*at, plan)
    assert len(done.changes.records) == 2
    assert shown(desk, "P1", "goals") == "Children on the move"
    assert shown(desk, "P1", "made") == "2020-01-01"  # an empty cell says nothing


def test_behind_every_value_stand_file_row_and_hash(at: Import, table: Callable[[str], Table]) -> None:
    desk, _ = at
    first, second = table(HEADER + "P0,Zero,XVE,2,,,\nP1,One,XVE,2,,,\n"), table(HEADER + "P1,Uno,XVE,2,,,\n")
    bring(at, PLEDGES, first)
    bring(at, PLEDGES, second)
    (pledge,) = desk.find("pledge", "source", "P1")
    *made, changed = (msgspec.json.decode(entry.operation.basis) for entry in desk.history(pledge))
    assert made == [{"file": "pledges.csv", "row": 3, "sha256": first.sha256}] * 5  # with its reference
    assert changed == {"file": "pledges.csv", "row": 2, "sha256": second.sha256}


BAD = (
    ("P1,A,XVE,2,2020-02-30,soon,", [("made", "2020-02-30"), ("due", "takes a date")]),
    ("P1,A,XVE,9Z,,,", [("goals", "not a code for Goals. Take one of: 0, 1")]),
    ("P1,A,XXX,2,,,", [("party", "Nothing here has “XXX” as Code of its actor")]),
    ("P1,A,XVE,2,,,much", [("amount", "takes a number")]),
    ("P1,=HYPERLINK(1),XVE,2,,,", [("title", "holds a formula")]),
    ("P1,A,XVE", [("", "has 3 cells where the header has 7")]),
    ("P1,A,XVE,2,,,1,000", [("", "has 8 cells where the header has 7")]),
    (",A,XVE,2,,,", [("number", "The key is empty")]),
    (f"P1,{'x' * 1_000_001},XVE,2,,,", [("title", "at most 1,000,000 characters")]),
)


@pytest.mark.parametrize(("line", "reasons"), BAD, ids=[reasons[0][1] for _, reasons in BAD])
def test_a_row_is_refused_with_its_place_and_every_reason(
    at: Import, table: Callable[[str], Table], line: str, reasons: list[tuple[str, str]]
) -> None:
    plan = tables.plan(*at, mapping(PLEDGES), table(f'{HEADER}P0,"Two\nlines",XVE,2,,,\n{line}\n'))
    assert counts(plan)[:3] == (1, 0, 0)
    for one, (column, reason) in zip(plan.refused, reasons, strict=True):
        assert (one.row, one.line, one.column) == (3, 4, column)
        assert reason in one.reason


def test_a_refused_row_stops_the_import_unless_it_may_be_left_out(at: Import, table: Callable[[str], Table]) -> None:
    desk, _ = at
    before = state(desk)
    plan = tables.plan(*at, mapping(PLEDGES), table(HEADER + "P1,A,XVE,2,never,never,\nP2,B,XVE,2,,,\n"))
    with pytest.raises(NotImported, match=r"1 rows of pledges\.csv are refused. Nothing was imported"):
        tables.apply(*at, plan)
    assert state(desk) == before
    tables.apply(*at, plan, skip_refused=True)
    assert desk.find("pledge", "source", "P1") == []
    mark = identity.mark_of(desk, at[1].secrets.public)
    assert desk.find("pledge", "ref", f"{mark}-003") == desk.find("pledge", "source", "P2")


def test_a_desk_that_changed_since_is_left_alone(at: Import, table: Callable[[str], Table]) -> None:
    desk, sitting = at
    plan = tables.plan(*at, mapping(PLEDGES), table(HEADER + "P1,A,XVE,2,,,\n"))
    capture.record(desk, sitting, "pledge", {"title": "A", "source": "P1"})
    before = state(desk)
    with pytest.raises(NotImported, match=r"changed since.*what it would do now"):
        tables.apply(*at, plan)
    assert state(desk) == before


def test_a_fault_in_the_middle_leaves_nothing_behind(
    at: Import, table: Callable[[str], Table], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = at
    before = state(desk)
    plan = tables.plan(*at, mapping(PLEDGES), table(HEADER + "P1,A,XVE,2,,,\nP2,B,XVE,2,,,\n"))
    whole = tables._write

    def fail_at_last(*given: object) -> object:
        if given[-1] is plan.rows[1]:
            raise RuntimeError
        return whole(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(tables, "_write", fail_at_last)
    with pytest.raises(RuntimeError):
        tables.apply(*at, plan)
    assert state(desk) == before


def test_a_key_that_stands_twice_must_say_the_same(at: Import, table: Callable[[str], Table]) -> None:
    text = HEADER + "P1,A,XVE,2,,,\nP1,A,XVE,2,,,\nP1,B,XVE,2,,,\nP2,A,XVE,2,no,,\nP2,B,XVE,2,,,\n"
    plan = tables.plan(*at, mapping(PLEDGES), table(text))
    assert counts(plan) == (2, 0, 1, 2)
    assert [(one.row, one.column) for one in plan.refused] == [(4, "number"), (5, "made")]
    assert "Row 3 has the same key" in plan.refused[0].reason


def test_records_that_share_a_key_are_not_guessed_at(at: Import, table: Callable[[str], Table]) -> None:
    desk, sitting = at
    for title in ("A", "B"):
        capture.record(desk, sitting, "pledge", {"title": title, "source": "P1"})
    capture.record(desk, sitting, "actor", {"name": "Another", "code": "XVE"})
    plan = tables.plan(*at, mapping(PLEDGES), table(HEADER + "P1,A,XOR,2,,,\nP2,A,XVE,2,,,\n"))
    assert "2 records here have this key" in plan.refused[0].reason
    assert "More than one record here has “XVE”" in plan.refused[1].reason


def test_a_key_of_another_region_is_another_record(at: Import, table: Callable[[str], Table]) -> None:
    desk, sitting = at
    desk.set("region", "elsewhere")
    capture.record(desk, sitting, "pledge", {"title": "A", "source": "P1"})
    desk.set("region", "carda")
    assert counts(tables.plan(*at, mapping(PLEDGES), table(HEADER + "P1,A,XVE,2,,,\n"))) == (1, 0, 0, 0)


def test_a_reference_finds_its_record_and_makes_none(at: Import, table: Callable[[str], Table]) -> None:
    desk, sitting = at
    made = capture.record(desk, sitting, "pledge", {"title": "A"})
    actor = identity.mark_of(desk, sitting.secrets.public) + "-001"
    text = 'type = "pledge"\nkey = ["id"]\ncolumns.id.field = "ref"\ncolumns.party.field = "actor"'
    plan = tables.plan(*at, mapping(text), table(f"id,party\n{made.ref},{actor}\nNO-001,{actor}\n{made.ref},NO-1"))
    assert [one.record for one in plan.changed] == [made.id]
    assert [one.reason.partition(".")[0] for one in plan.refused] == [
        "Nothing here has this reference",
        "Nothing here has the reference “NO-1”",
    ]


def test_a_value_can_be_cleared_in_so_many_words_and_a_personal_one_is_told_unchanged(
    at: Import, table: Callable[[str], Table]
) -> None:
    bring(at, ACTORS, table("code,name,kind,contact\nXVE,Velmara,State,Anna B\n"))
    again = tables.plan(*at, mapping(ACTORS), table("code,name,kind,contact\nXVE,Velmara,none,Anna B\n"))
    assert [one.values for one in again.changed] == [{"constituency": ""}]
    tables.apply(*at, again)
    assert counts(bring(at, ACTORS, table("code,name,kind,contact\nXVE,Velmara,none,Anna B\n")).plan) == (0, 0, 1, 0)


def test_who_may_not_write_a_field_is_told_by_row(
    desk: DeskFile, seat: Callable[[DeskFile, Role], Sitting], table: Callable[[str], Table]
) -> None:
    observer = seat(desk, Role.OBSERVER)
    plan = tables.plan(desk, observer, mapping(ACTORS), table("code,name,kind,contact\nXVE,Velmara,State,Anna\n"))
    assert [one.column for one in plan.refused] == ["code", "name", "kind", "contact"]
    assert "As observer you may not write" in plan.refused[0].reason


def test_columns_that_are_missing_are_named(at: Import, table: Callable[[str], Table]) -> None:
    with pytest.raises(BadTable, match=r"no column “party”, “goals”, .*there are: number, title"):
        tables.plan(*at, mapping(PLEDGES), table("number,title\nP1,A\n"))


def test_a_desk_without_a_region_takes_no_pledges(at: Import, table: Callable[[str], Table]) -> None:
    at[0].set("region", "")
    with pytest.raises(NotReady, match="does not know its region"):
        tables.plan(*at, mapping(PLEDGES), table(HEADER + "P1,A,XVE,2,,,\n"))
