"""Export of records and their way back: the same values in every form, nothing for those it is not meant for."""

from __future__ import annotations

import csv
import io
import json
import time
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import resources
from desktop.casework import capture, erasure, identity, roster_keeping, withdrawal
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.handover import seal
from desktop.casework.look import Look
from desktop.casework.ports import Draft
from desktop.exchange import restore
from desktop.exchange.cells import CLEARED, SCOPE, STARTS, guarded, unguarded
from desktop.exchange.errors import BadTable, CannotWrite, NotImported
from desktop.exchange.export import Wish, export
from desktop.exchange.formats import FILES, JSON_NAME, MAKERS, XLSX_NAME, read_exported, save
from desktop.exchange.tables import State
from desktop.journal.operations import Cell
from desktop.records.labels import Audience, Label, Scope
from desktop.records.types import CATALOGUE
from desktop.records.values import encode
from desktop.store.desk import DeskFile
from desktop.store.summary import check, summarise
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.casework.ports import Sitting

WORDS = "four words or five"
NOW = "2026-11-24T09:30:00Z"
ALL = frozenset({Audience.SHARED, Audience.TEAM, Audience.SECRETARIAT})
FORMULA = '=HYPERLINK("https://example.org";"x")'
ACTOR = {"name": "Velmara", "constituency": "state", "contact": "Ada Quist"}
Sit = "Callable[[DeskFile, Role], Sitting]"


@pytest.fixture
def full(desk: DeskFile, sitting: Sitting) -> tuple[DeskFile, Sitting]:
    """Give a desk of a registry with one of everything that a table has to carry."""
    roster_keeping.found(desk, sitting, WORDS, mark="SE")

    def put(type_: str, **values: capture.Given) -> capture.Recorded:
        time.sleep(0.002)  # ids of one millisecond stand in any order
        return capture.record(desk, sitting, type_, values)

    actor, other = put("actor", **ACTOR), put("actor", name=FORMULA, constituency="civil-society")
    put("actor", name="'+1 in words", constituency="group", members=[actor.ref, other.ref])
    pledge = put(
        "pledge", title="Réseau\u200f «сеть» 网络", actor=actor.ref, goals=["1A", "2"], places=["CHE", "EGY"],
        open="yes", pioneer="no", amount="-1250000.123456789012345678", currency="CHF", made="2026-01-31",
        language="ar-Latn", due="1848-02-24", handling="With care",
        description="One line.\n[cleared]\n\x0bbell _x000B_ end",
    )  # fmt: skip
    capture.change(desk, sitting, pledge.id, {"goals": ["2"], "currency": ""})
    put("pledge", title="[taken out] 1", actor=other.ref, goals=["3B"], answers=pledge.ref, depends_on=[pledge.ref])
    put("indicator_value", indicator="10.7.3", actor=actor.ref, period="2020/2024", value="0.1")
    meeting = put("meeting", title="Second review", start="2026-10-13", languages=["fr", "ar"])
    session = put("session", title="Safe", meeting=meeting.ref, start="2026-10-13T09:00:00Z")
    put("agenda_item", number="@1", title="Children", session=session.ref)
    capture.attach(
        desk, sitting, b"a,b\n1,2\n", name="figures.CSV", media="text/csv", title="Figures", belongs_to=pledge.id
    )
    put(
        "stakeholder_input",
        shown_as="S",
        attribution="named",
        consent="written",
        statement="Said.",
        protection="Danger",
    )
    put("reporting_duty", title="Report", actor=actor.ref, due="2026-12-01")
    return desk, sitting


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[tuple[DeskFile, Sitting]]:
    """Give an empty desk of another registry, with the same pack."""
    with closing(DeskFile.create(tmp_path / "new.desk")) as opened:
        opened.keep_pack(resources.pack("paper"))
        opened.set("region", "elsewhere")
        opened.set("review", "elsewhere")
        identity.join(opened, person="ben", name="Ben", device="b", role=Role.SECRETARIAT, passphrase=WORDS)
        sitting = identity.take_seat(opened, WORDS)
        roster_keeping.found(opened, sitting, WORDS, mark="BB")
        yield opened, sitting


Full = "tuple[DeskFile, Sitting]"


def hashes(desk: DeskFile, sitting: Sitting, audience: str = "shared") -> dict[str, str]:
    """Return the hash of each label's values, once everything is sealed."""
    seal(desk, sitting)
    found = summarise(desk).labels
    return {label: one.values for label, one in found.items() if label.startswith(audience) and one.operations}


def shown(desk: DeskFile, sitting: Sitting) -> dict[str, dict[str, str]]:
    """Return what each record shows to the secretariat, by reference."""
    look = Look(desk, identity.group_identity(desk, sitting))
    return {
        f"{kind.id} {look.reference(one)}": {field.id: look.text(one, field.id) for field in kind.fields}
        for kind in CATALOGUE.types.values()
        for one in desk.records(kind.id)
    }


def back(desk: DeskFile, sitting: Sitting, path: Path, *, skip: bool = False) -> restore.Coming:
    tables, files = read_exported(path)
    coming = restore.plan(desk, sitting, tables, files)
    restore.apply(desk, sitting, coming, skip_refused=skip)
    return coming


def made(full: tuple[DeskFile, Sitting], folder: Path, kind: str = "csv", **wish: object) -> Path:
    desk, sitting = full
    asked = replace(Wish(audience=ALL), **wish)  # type: ignore[arg-type] # the tests say which
    save(export(desk, asked, NOW, sitting), kind, folder)
    return folder


# ---- there and back --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", MAKERS)
def test_what_comes_back_into_an_empty_desk_has_the_same_values(
    full: tuple[DeskFile, Sitting], empty: tuple[DeskFile, Sitting], tmp_path: Path, kind: str
) -> None:
    folder = made(full, tmp_path / "out", kind)
    coming = back(*empty, folder)
    assert coming.refused == ()
    assert hashes(*empty) == hashes(*full)
    assert len(hashes(*full)) == 3
    assert check(empty[0]) == []
    again = restore.plan(*empty, *read_exported(folder))
    assert {one.state for one in again.rows} == {State.UNCHANGED}
    sha256 = next(path.name[:64] for path in (folder / FILES).iterdir())
    assert empty[0].blob(sha256) == b"a,b\n1,2\n"


@pytest.mark.parametrize("kind", MAKERS)
def test_personal_and_sealed_values_come_back_where_they_were_asked_for(
    full: tuple[DeskFile, Sitting], empty: tuple[DeskFile, Sitting], tmp_path: Path, kind: str
) -> None:
    folder = made(full, tmp_path / "out", kind, personal=True, sealed=True)
    assert back(*empty, folder).refused == ()
    assert shown(*empty) == shown(*full)
    (statement,) = (one for name, one in shown(*empty).items() if name.startswith("stakeholder_input"))
    assert statement["protection"] == "Danger"
    assert {one.state for one in restore.plan(*empty, *read_exported(folder)).rows} == {State.UNCHANGED}


def test_references_go_on_behind_those_that_came_back(
    full: tuple[DeskFile, Sitting], tmp_path: Path, desk: DeskFile, sitting: Sitting
) -> None:
    folder = made(full, tmp_path / "out")
    with closing(DeskFile.create(tmp_path / "same.desk")) as other:
        other.keep_pack(resources.pack("paper"))
        secrets = sitting.secrets
        identity.join(
            other, person="amina", name="A", device="b", role=Role.SECRETARIAT, passphrase=WORDS, secrets=secrets
        )
        there = identity.take_seat(other, WORDS)
        roster_keeping.found(other, there, WORDS, mark="SE")
        back(other, there, folder)
        given_ = capture.record(other, there, "actor", {"name": "New", "constituency": "state"})
    assert given_.ref not in desk.references().values()


def test_a_changed_row_changes_its_record_and_a_removed_line_takes_an_element_out(
    full: tuple[DeskFile, Sitting], tmp_path: Path
) -> None:
    folder = made(full, tmp_path / "out", "json")
    data = json.loads((folder / JSON_NAME).read_text())
    actor = data["types"]["actor"]["records"][2]
    actor["name"], actor["members"] = "Other name", actor["members"][:1]
    (folder / JSON_NAME).write_text(json.dumps(data))
    coming = back(*full, folder)
    assert [(one.type, dict(one.values)) for one in coming.rows if one.state is State.CHANGED] == [
        ("actor", {"name": "Other name", "members": [coming.rows[0].id.hex()]})
    ]
    desk, sitting = full
    record = desk.record(bytes.fromhex(actor["id"]))
    assert record
    assert shown(desk, sitting)[f"actor {actor['ref']}"]["name"] == "Other name"


def test_codes_of_an_older_pack_come_back(
    full: tuple[DeskFile, Sitting], empty: tuple[DeskFile, Sitting], tmp_path: Path
) -> None:
    full[0].keep_pack(resources.pack("gcm"))
    empty[0].keep_pack(resources.pack("gcm"))
    assert back(*empty, made(full, tmp_path / "out")).refused == ()
    assert hashes(*empty) == hashes(*full)


# ---- who may ask -----------------------------------------------------------------------------------------------------


def test_a_public_copy_holds_what_is_shared_and_needs_nobody(full: tuple[DeskFile, Sitting]) -> None:
    found = export(full[0], Wish(), NOW)
    kinds = {sheet.kind.id: sheet for sheet in found.sheets}
    assert "reporting_duty" not in kinds
    assert "admission" not in kinds
    assert {field.id for field in kinds["pledge"].fields}.isdisjoint({"handling", "focal_point"})
    text = b"".join(MAKERS["json"](found).values()).decode()
    for hidden in ("Ada Quist", "With care", "Danger", "$sealed", "$commit"):
        assert hidden not in text


def test_personal_and_sealed_values_are_there_only_where_they_were_asked_for(full: tuple[DeskFile, Sitting]) -> None:
    desk, sitting = full
    for wish, told in (
        (Wish(audience=ALL), {"With care"}),
        (Wish(audience=ALL, personal=True), {"With care", "Ada Quist"}),
        (Wish(audience=ALL, sealed=True), {"With care", "Danger"}),
    ):
        text = b"".join(MAKERS["json"](export(desk, wish, NOW, sitting)).values()).decode()
        assert {words for words in ("With care", "Ada Quist", "Danger") if words in text} == told
        assert "$commit" not in text
        assert "$sealed" not in text


def test_a_statement_is_not_exported_to_those_for_whom_its_speaker_did_not_consent(
    full: tuple[DeskFile, Sitting],
) -> None:
    desk, sitting = full
    values = {"shown_as": "X", "attribution": "secretariat-only", "consent": "written", "statement": "Hush."}
    hushed = capture.record(desk, sitting, "stakeholder_input", values)
    (public,) = export(desk, Wish(types=("stakeholder_input",)), NOW).sheets
    assert hushed.id.hex() not in {line.id for line in public.lines}
    (whole,) = export(desk, Wish(types=("stakeholder_input",), audience=ALL), NOW, sitting).sheets
    assert hushed.id.hex() in {line.id for line in whole.lines}


@pytest.mark.parametrize(
    ("role", "wish", "allowed"),
    [
        (Role.SECRETARIAT, Wish(audience=ALL, personal=True), True),
        (Role.LEAD, Wish(audience=frozenset({Audience.SHARED, Audience.SECRETARIAT})), True),
        (Role.LEAD, Wish(personal=True), False),
        (Role.LEAD, Wish(audience=ALL), False),
        (Role.RAPPORTEUR, Wish(), True),
        (Role.RAPPORTEUR, Wish(audience=frozenset({Audience.SECRETARIAT})), False),
        (Role.REVIEWER, Wish(audience=frozenset({Audience.SHARED, Audience.TEAM})), True),
        (Role.REVIEWER, Wish(audience=ALL), False),
        (Role.OBSERVER, Wish(sealed=True), False),
    ],
)
def test_more_than_one_may_read_is_not_exported(
    desk: DeskFile, seat: Callable[[DeskFile, Role], Sitting], role: Role, wish: Wish, *, allowed: bool
) -> None:  # fmt: skip
    sitting = seat(desk, role)
    if allowed:
        assert export(desk, wish, NOW, sitting).sheets == ()
        return
    with pytest.raises(NotAllowed, match="may not export"):
        export(desk, wish, NOW, sitting)


def test_nobody_asks_for_more_without_a_name(desk: DeskFile) -> None:
    with pytest.raises(NotAllowed, match="Without saying who you are"):
        export(desk, Wish(audience=ALL), NOW)


def test_a_reviewer_gets_notes_of_their_own_team_only(
    desk: DeskFile, seat: Callable[[DeskFile, Role], Sitting]
) -> None:
    sitting = seat(desk, Role.REVIEWER)
    for team in ("peer-1", "peer-2"):
        label = Label(Audience.TEAM, Scope.parse(f"review/carda-2026/team/{team}"))
        desk.append(
            sitting.secrets.public,
            [Draft(label=label, cell=Cell(team.encode().ljust(16, b"."), "review_note.text", ""), value=encode(team))],
        )
    wish = Wish(types=("review_note",), audience=frozenset({Audience.SHARED, Audience.TEAM}))
    (sheet,) = export(desk, wish, NOW, sitting).sheets
    assert sheet.lines == ()  # before enrolment in a team, none


def test_what_was_erased_or_withdrawn_is_not_in_it_and_said(full: tuple[DeskFile, Sitting], tmp_path: Path) -> None:
    desk, sitting = full
    actor = desk.find("actor", "name", "Velmara")[0]
    erasure.erase(desk, sitting, actor, "contact", "Asked to be taken out.")
    found = export(desk, Wish(types=("actor",), audience=ALL, personal=True), NOW, sitting)
    assert found.not_here == 0  # an erasure clears the cell
    withdrawal.withdraw(desk, sitting, actor, "Entered twice.")
    (sheet,) = export(desk, Wish(types=("actor",)), NOW).sheets
    assert actor.hex() not in {line.id for line in sheet.lines}
    (pledges,) = export(desk, Wish(types=("pledge",)), NOW).sheets
    assert actor.hex() in {str(line.held["actor"].values[0]) for line in pledges.lines}
    del tmp_path


def test_sealed_values_that_cannot_be_opened_count_as_not_here(full: tuple[DeskFile, Sitting]) -> None:
    desk, sitting = full
    statement = desk.records("stakeholder_input")[0]
    label = statement.labels["stakeholder_input.protection"]
    odd = encode({"$sealed": "AAAA"})
    heads = desk.heads(label, Cell(statement.id, "stakeholder_input.protection", ""))
    cell = Cell(statement.id, "stakeholder_input.protection", "")
    desk.append(
        sitting.secrets.public, [Draft(label=label, cell=cell, value=odd, supersedes=tuple(h.op for h in heads))]
    )
    assert export(desk, Wish(audience=ALL, sealed=True), NOW, sitting).not_here == 1


def test_a_file_that_is_not_on_this_desk_is_named_and_not_beside(
    full: tuple[DeskFile, Sitting], tmp_path: Path
) -> None:
    desk, sitting = full
    kept = {"sha256": "0" * 64, "size": 1, "name": "x", "media": "y"}
    capture.record(desk, sitting, "attachment", {"title": "Gone", "content": kept})
    folder = made(full, tmp_path / "out")
    assert len(list((folder / FILES).iterdir())) == 1
    assert "0" * 64 in (folder / "attachment.csv").read_text()


def test_fields_of_a_newer_release_are_counted(full: tuple[DeskFile, Sitting]) -> None:
    desk, sitting = full
    actor = desk.records("actor")[0]
    label = actor.labels["actor.name"]
    desk.append(
        sitting.secrets.public, [Draft(label=label, cell=Cell(actor.id, "actor.aura", ""), value=encode("blue"))]
    )
    assert export(desk, Wish(), NOW).unknown == 1


# ---- cells -----------------------------------------------------------------------------------------------------------


@given(st.text())
def test_guarding_is_undone_and_leaves_no_formula(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(STARTS) or guarded(text).startswith("'")


def test_no_cell_of_a_csv_begins_as_a_formula_does(full: tuple[DeskFile, Sitting], tmp_path: Path) -> None:
    folder = made(full, tmp_path / "out")
    raw = (folder / "actor.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    assert text.startswith('"Actor [actor]","Belongs to [scope]"')
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0][:5] == [
        "Actor [actor]",
        "Belongs to [scope]",
        "Reference [ref]",
        "Name [name]",
        "Constituency [constituency]",
    ]
    assert rows[0][5] == "Constituency, in words"
    assert rows[2][3] == f"'{FORMULA}"
    assert rows[1][5] == "State"
    for file in folder.glob("*.csv"):
        for row in csv.reader(io.StringIO(file.read_text("utf-8-sig"))):
            assert [cell for cell in row if cell.startswith(("=", "+", "@"))] == []


def test_a_workbook_has_numbers_days_and_no_formula(full: tuple[DeskFile, Sitting], tmp_path: Path) -> None:
    folder = made(full, tmp_path / "out", "xlsx")
    with closing(openpyxl.load_workbook(folder / XLSX_NAME)) as book:
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
        assert {cell.data_type for cell in cells} == {"s", "n", "d"}
        sheet = book["pledge"]
        header = [cell.value for cell in sheet[1]]
        first = dict(zip(header, sheet[2], strict=True))
        assert first["Made on [made]"].value.isoformat().startswith("2026-01-31")
        assert first["Due [due]"].value == "1848-02-24"
        assert first["Amount [amount]"].value == "-1250000.123456789012345678"
        value = dict(zip([cell.value for cell in book["indicator_value"][1]], book["indicator_value"][2], strict=True))
        assert (value["Value [value]"].value, value["Value [value]"].data_type) == (0.1, "n")


def test_a_text_longer_than_a_cell_is_not_cut(full: tuple[DeskFile, Sitting], tmp_path: Path) -> None:
    desk, sitting = full
    long = capture.record(
        desk, sitting, "pledge", {"title": "Long", "actor": "SE-001", "goals": ["2"], "description": "x" * 40_000}
    )
    with pytest.raises(CannotWrite, match=f"pledge {long.ref} is longer"):
        made(full, tmp_path / "out", "xlsx")
    assert not (tmp_path / "out").exists()
    made(full, tmp_path / "out", "csv")


def test_entries_that_differ_are_seen_and_do_not_come_back(
    full: tuple[DeskFile, Sitting], empty: tuple[DeskFile, Sitting], tmp_path: Path
) -> None:
    desk, sitting = full
    actor = desk.find("actor", "name", "Velmara")[0]
    cell, label = Cell(actor, "actor.name", ""), Label.parse("shared@registry")
    desk.append(sitting.secrets.public, [Draft(label=label, cell=cell, value=encode("Velmaria"))])
    group = desk.records("actor")[2].id
    member = Cell(group, "actor.members", actor.hex())
    desk.append(sitting.secrets.public, [Draft(label=label, cell=member, value=b"null")])
    for kind in MAKERS:
        folder = made(full, tmp_path / kind, kind)
        coming = restore.plan(*empty, *read_exported(folder))
        told = {(one.column.split(" ")[-1], one.reason) for _, one in coming.refused}
        reason = "Entries differed there. Reconcile them before the export, or put one value here."
        assert told == {("[name]", reason), ("[members]", reason)}
        with pytest.raises(NotImported, match="2 rows are refused"):
            back(*empty, folder)
        assert empty[0].records("actor") == []
    rows = list(csv.reader(io.StringIO((tmp_path / "csv" / "actor.csv").read_text("utf-8-sig"))))
    assert rows[1][3] == "[under verification] Velmara | Velmaria"


def test_values_in_no_known_form_are_exported_as_they_stand(full: tuple[DeskFile, Sitting], tmp_path: Path) -> None:
    desk, sitting = full
    pledge = desk.records("pledge")[0]
    label = pledge.labels["pledge.title"]
    for field, value in (("made", b'"long ago"'), ("amount", b'"much"'), ("kind", b"[1]"), ("due", b'"2026-99-99"')):
        heads = desk.heads(label, Cell(pledge.id, f"pledge.{field}", ""))
        named = tuple(head.op for head in heads)
        desk.append(
            sitting.secrets.public,
            [Draft(label=label, cell=Cell(pledge.id, f"pledge.{field}", ""), value=value, supersedes=named)],
        )
    folder = made(full, tmp_path / "out", "xlsx", types=("pledge",))
    with closing(openpyxl.load_workbook(folder / XLSX_NAME)) as book:
        row = dict(
            zip([cell.value for cell in book["pledge"][1]], [cell.value for cell in book["pledge"][2]], strict=True)
        )
    assert [row[f"{name}]"] for name in ("Made on [made", "Amount [amount", "Kind [kind", "Due [due")] == [
        "long ago", "much", "[1]", "2026-99-99",
    ]  # fmt: skip


def test_an_unknown_type_and_a_full_folder_are_refused(full: tuple[DeskFile, Sitting], tmp_path: Path) -> None:
    (tmp_path / "there").write_text("x")
    with pytest.raises(CannotWrite, match="not an empty folder"):
        made(full, tmp_path / "there")
    with pytest.raises(CannotWrite, match="not an empty folder"):
        made(full, tmp_path)
    with pytest.raises(NotFound, match="is not a kind of record"):
        export(full[0], Wish(types=("nothing",)), NOW)


def test_an_empty_desk_gives_an_empty_workbook(desk: DeskFile, sitting: Sitting, tmp_path: Path) -> None:
    made((desk, sitting), tmp_path / "out", "xlsx")
    with pytest.raises(BadTable, match="holds no table"):
        read_exported(tmp_path / "out")


def test_no_field_is_called_as_the_columns_before_are() -> None:
    for kind in CATALOGUE.types.values():
        assert {field.id for field in kind.fields}.isdisjoint({kind.id, SCOPE})


# ---- what does not come back -----------------------------------------------------------------------------------------


def edited(folder: Path, type_: str, change: Callable[[dict[str, object]], object]) -> Path:
    """Change the first record of a type in an exported JSON file."""
    data = json.loads((folder / JSON_NAME).read_text())
    change(data["types"][type_]["records"][0])
    (folder / JSON_NAME).write_text(json.dumps(data))
    return folder


@pytest.mark.parametrize(
    ("type_", "change", "reason"),
    [
        ("actor", {"id": "x"}, "It has no id of a record."),
        ("actor", {"id": ""}, "New records come in by a mapping file."),
        ("actor", {"scope": "nowhere"}, "is not a label or scope"),
        ("actor", {"scope": "region/carda"}, "do not belong to"),
        ("actor", {"ref": "SE-002"}, "is the reference of another record here"),
        ("actor", {"ref": "SE-777"}, "The record has another reference here."),
        ("actor", {"constituency": "kingdom"}, "is not a code for Constituency"),
        ("actor", {"name": {"odd": 1}}, ""),
        ("pledge", {"actor": "SE-999"}, "Nothing here has the reference"),
        ("pledge", {"made": "soon"}, "it takes a date"),
        ("attachment", {"content": "figures"}, "not what an export keeps of a file"),
        (
            "attachment",
            {"content": {"sha256": "0" * 64, "size": 1, "name": "x", "media": "y"}},
            "is not beside the table",
        ),
    ],
)
def test_rows_that_cannot_come_back_are_named(
    full: tuple[DeskFile, Sitting], tmp_path: Path, type_: str, change: dict[str, object], reason: str
) -> None:
    folder = edited(made(full, tmp_path / "out", "json"), type_, lambda record: record.update(change))
    coming = restore.plan(*full, *read_exported(folder))
    if not reason:
        assert coming.refused == ()
        return
    ((name, refusal),) = coming.refused
    assert reason in refusal.reason
    assert (name, refusal.row) == (f"records.json {type_}", 2)
    restore.apply(*full, coming, skip_refused=True)


def test_the_same_id_twice_a_formula_and_a_short_row_are_refused(
    full: tuple[DeskFile, Sitting], tmp_path: Path
) -> None:
    folder = made(full, tmp_path / "out", types=("actor",))
    text = (folder / "actor.csv").read_text("utf-8-sig")
    head, first, *rest = text.splitlines()
    (folder / "actor.csv").write_text(
        "\n".join([head, first, first, rest[0].replace(f"\"'{FORMULA[:2]}", '"=H'), '"x"'])
    )
    coming = restore.plan(*full, *read_exported(folder))
    columns = len(next(csv.reader([head])))
    assert [one.reason.split(".")[0] for _, one in coming.refused] == [
        "Another row has the same id",
        "It holds a formula, not its result",
        f"It has 1 cells where the header has {columns}",
    ]


def test_a_file_that_is_not_what_it_was_is_refused(
    full: tuple[DeskFile, Sitting], empty: tuple[DeskFile, Sitting], tmp_path: Path
) -> None:
    folder = made(full, tmp_path / "out")
    (file,) = (folder / FILES).iterdir()
    assert file.suffix == ".csv"
    file.write_bytes(b"something else")
    ((_, refusal),) = restore.plan(*empty, *read_exported(folder)).refused
    assert "is not what it was" in refusal.reason


def test_only_the_secretariat_gives_references_back(
    full: tuple[DeskFile, Sitting], tmp_path: Path, seat: Callable[[DeskFile, Role], Sitting]
) -> None:
    folder = made(full, tmp_path / "out")
    with closing(DeskFile.create(tmp_path / "other.desk")) as other:
        other.keep_pack(resources.pack("paper"))
        sitting = seat(other, Role.RAPPORTEUR)
        with pytest.raises(NotAllowed, match="only the secretariat"):
            back(other, sitting, folder)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("records.json", "{", "is no export"),
        ("records.json", '{"format": "other 9", "types": {}}', "is no export that this release reads"),
        ("records.json", '{"format": "stocktake records 1", "types": {}}', "holds no table"),
        ("actor.csv", "Name,Code\nx,y\n", "no columns for a record's id and scope"),
        ("admission.csv", "A [admission],B [scope]\nx,y\n", "no columns for a record's id and scope"),
        ("actor.csv", "A [actor],B [scope],C [aura]\nx,y,z\n", "has no field “aura”"),
        ("records.xlsx", "PK\x03\x04 no workbook", "is not a workbook"),
    ],
)
def test_what_is_no_export_is_refused(
    desk: DeskFile, sitting: Sitting, tmp_path: Path, name: str, content: str, message: str
) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(BadTable, match=message):
        restore.plan(desk, sitting, *read_exported(tmp_path / name))


def test_an_import_of_something_else_is_told_apart_by_its_header(
    full: tuple[DeskFile, Sitting], tmp_path: Path
) -> None:
    folder = made(full, tmp_path / "out", types=("meeting",))
    coming = restore.plan(*full, *read_exported(folder / "meeting.csv"))
    assert [(one.type, one.state) for one in coming.rows] == [("meeting", State.UNCHANGED)]
    assert CLEARED not in (folder / "meeting.csv").read_text()
