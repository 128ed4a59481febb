"""A new field and a whole new type by declaration alone: they are found wherever records are."""

from __future__ import annotations

import subprocess
from contextlib import closing
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.casework.look import Look
from desktop.casework.proposal import propose
from desktop.casework.rules import defects_of, values_of
from desktop.exchange import restore, tables
from desktop.exchange.export import Wish, export
from desktop.exchange.formats import MAKERS, read_exported, save
from desktop.exchange.mapping import parse_mapping
from desktop.exchange.sheet import read_table
from desktop.exchange.tables import State
from desktop.records.declare import Catalogue, Conflict, Field, Kind, RecordType
from desktop.records.errors import BadValue
from desktop.records.labels import Audience, ScopeKind
from desktop.records.types import CATALOGUE
from desktop.reports.common import Copy
from desktop.reports.outline import Facts, Outline, plain_text
from desktop.reports.pdf import render
from desktop.store.lists import Lists
from desktop.trust.roster import Role
from desktop.ui.choices import Choices
from desktop.ui.forms.form import RecordForm
from desktop.ui.records_model import Filter, RecordsModel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile
    from desktop.ui.office import Office

PASSPHRASE = "scratch"
COLOUR = Field(id="colour", kind=Kind.TEXT, label="Colour")
FERRY = RecordType(
    id="ferry", label="Ferry", plural="Ferries", scope=ScopeKind.REGION, title="name",
    fields=(
        Field(id="name", kind=Kind.TEXT, label="Name of the ferry", required=True),
        Field(id="plate", kind=Kind.TEXT, label="Number plate", conflict=Conflict.DIFFER),
        Field(id="boats", kind=Kind.WHOLE, label="Boats"),
        Field(id="level", kind=Kind.CODE, codes="pack:level", label="Kept by"),
        Field(id="operator", kind=Kind.LINK, to="actor", label="Operator"),
        Field(id="ports", kind=Kind.CODE, codes="iso3166", label="Ports", many=True),
        Field(id="captain", kind=Kind.TEXT, label="Captain", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip
RULE = '\n[[rule]]\ntype = "ferry"\nfield = "boats"\nrequired = true\n'
MAPPING = b"""
type = "ferry"
key = ["Ferry"]
[columns.Ferry]
field = "name"
[columns.Boats]
field = "boats"
[columns.Ports]
field = "ports"
split = " "
"""


@pytest.fixture(autouse=True)
def scratch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Declare the type, and the field of the pledge."""
    types = [kind for kind in CATALOGUE.types.values() if kind.id != "pledge"]
    pledge = CATALOGUE.type("pledge")
    shown = [field for field in pledge.fields if field.id != "ref"]
    plain = [RecordType(**_facts(kind)) for kind in types]
    made = Catalogue([*plain, RecordType(**{**_facts(pledge), "fields": (*shown, COLOUR)}), FERRY])
    monkeypatch.setattr(CATALOGUE, "types", made.types)
    monkeypatch.setattr(CATALOGUE, "_fields", made._fields)


def _facts(kind: RecordType) -> dict[str, object]:
    facts = {name: getattr(kind, name) for name in kind.__dataclass_fields__}
    return facts | {"fields": tuple(field for field in kind.fields if field.id != "ref")}


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[dict[str, tuple[DeskFile, Sitting]]]:
    """Make two secretariat desks of one registry."""
    pack = wiring.shipped_pack("paper") + RULE.encode()
    with (
        closing(wiring.new_desk(tmp_path / "a.desk", pack=pack, region="carda", review="carda-2026")) as one,
        closing(wiring.new_desk(tmp_path / "b.desk", pack=pack, region="carda", review="carda-2026")) as other,
    ):
        for desk, person in ((one, "ada"), (other, "ben")):
            identity.join(desk, person=person, name=person, device=person, role=Role.SECRETARIAT, passphrase=PASSPHRASE)
        sitting = identity.take_seat(one, PASSPHRASE)
        roster_keeping.found(one, sitting, PASSPHRASE, mark="AA")
        other.set("pin", one.setting("pin"))
        request = identity.read_enrolment(identity.request_file(other))
        roster_keeping.approve(one, sitting, PASSPHRASE, request, mark="BB")
        capture.record(one, sitting, "actor", {"name": "Velmara", "constituency": "state"})
        capture.record(
            one, sitting, "ferry", {"name": "Mirval", "boats": "3", "operator": "AA-001", "captain": "Quist"}
        )
        wiring.receive(other, *wiring.hand_over(one, sitting, "ben", tmp_path / "there.stk"))
        yield {"a": (one, sitting), "b": (other, identity.take_seat(other, PASSPHRASE))}


def paper(pdf: bytes) -> str:
    """Return a printed document's words."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, check=True, capture_output=True)
    return " ".join(done.stdout.decode().split())


Desks = dict[str, "tuple[DeskFile, Sitting]"]


def test_it_is_stored_found_and_shown(desks: Desks) -> None:
    desk, _ = desks["b"]
    (found,) = desk.find("ferry", "name", "Mirval")
    record = desk.record(found)
    assert record
    look = wiring.look(desk)
    assert (look.title(record), look.text(record, "operator"), look.text(record, "boats")) == ("Mirval", "Velmara", "3")
    assert [one.id for one in desk.records("ferry")] == [found]


def test_it_is_imported(desks: Desks, tmp_path: Path) -> None:
    desk, sitting = desks["a"]
    (tmp_path / "ferries.csv").write_text("Ferry,Boats,Ports\nMirval,4,CHE LIE\nCintra,1,\nNo,many,CHE\n")
    plan = tables.plan(desk, sitting, parse_mapping(MAPPING), read_table(tmp_path / "ferries.csv"))
    assert (len(plan.new), len(plan.changed), [one.column for one in plan.refused]) == (1, 1, ["Boats"])
    tables.apply(desk, sitting, plan, skip_refused=True)
    (changed,) = desk.find("ferry", "name", "Mirval")
    record = desk.record(changed)
    assert record
    assert wiring.look(desk).codes(record, "ports") == ["CHE", "LIE"]


@pytest.mark.parametrize("kind", MAKERS)
def test_it_is_exported_and_comes_back(desks: Desks, tmp_path: Path, kind: str) -> None:
    desk, sitting = desks["a"]
    capture.record(desk, sitting, "pledge", {"title": "Blue", "actor": "AA-001", "goals": ["2"], "colour": "=blue"})
    wish = Wish(audience=frozenset({Audience.SHARED, Audience.SECRETARIAT}), personal=True)
    made = export(desk, wish, "2026-11-24T09:30:00Z", sitting)
    columns = {sheet.kind.id: [field.label for field in sheet.fields] for sheet in made.sheets}
    assert columns["ferry"] == ["Reference", *(field.label for field in FERRY.fields)]
    assert columns["pledge"][-1] == "Colour"
    save(made, kind, tmp_path / "out")
    other, there = desks["b"]
    (ferry,) = other.find("ferry", "name", "Mirval")
    capture.change(other, there, ferry, {"boats": "9", "captain": "Nobody"})
    with other.transaction():
        coming = restore.plan(other, there, *read_exported(tmp_path / "out"))
        restore.apply(other, there, coming)
    states = {one.type: one.state for one in coming.rows}
    assert states == {"actor": State.UNCHANGED, "pledge": State.NEW, "ferry": State.CHANGED}
    back, look = other.record(ferry), wiring.look(other)
    assert back
    assert (look.text(back, "boats"), look.text(back, "captain")) == ("3", "Quist")
    assert len(other.find("pledge", "colour", "=blue")) == 1


def test_a_table_of_it_is_a_workbook(desks: Desks, tmp_path: Path) -> None:
    desk, sitting = desks["a"]
    book = Workbook()
    for row in (["Ferry", "Boats", "Ports"], ["Mirval", 4, "CHE LIE"], ["Cintra", 1, None]):
        book.active.append(row)
    book.save(tmp_path / "ferries.xlsx")
    plan = tables.plan(desk, sitting, parse_mapping(MAPPING), read_table(tmp_path / "ferries.xlsx"))
    assert (len(plan.new), len(plan.changed), plan.refused) == (1, 1, ())
    tables.apply(desk, sitting, plan)
    assert len(desk.find("ferry", "name", "Cintra")) == 1


def test_differing_entries_of_it_are_shown_with_its_words(desks: Desks, tmp_path: Path) -> None:
    for name, boats in (("a", "4"), ("b", "5")):
        desk, sitting = desks[name]
        capture.change(desk, sitting, desk.find("ferry", "name", "Mirval")[0], {"boats": boats})
    (one, _), (other, there) = desks["a"], desks["b"]
    wiring.receive(one, *wiring.hand_over(other, there, "ada", tmp_path / "back.stk"))
    copy = Copy(one, {Audience.SHARED})
    (record,) = copy.records("ferry")
    told = {label: plain_text(text) for label, text in copy.facts(record)}
    assert told["Boats"] == "4 / 5 [under verification]"
    (sheet,) = export(one, Wish(types=("ferry",)), "2026-11-24T09:30:00Z").sheets
    assert sheet.lines[0].held["boats"].values == (4, 5)


def test_its_conflict_rule_says_whether_a_text_of_both_is_proposed(desks: Desks, tmp_path: Path) -> None:
    (one, sitting), (other, there) = desks["a"], desks["b"]
    (ferry,) = one.find("ferry", "name", "Mirval")
    capture.change(one, sitting, ferry, {"name": "The old ferry of Mirval", "plate": "MV 1 a b"})
    wiring.receive(other, *wiring.hand_over(one, sitting, "ben", tmp_path / "1.stk"))
    capture.change(one, sitting, ferry, {"name": "The very old ferry of Mirval", "plate": "MV 2 a b", "ports": ["CHE"]})
    capture.change(other, there, ferry, {"name": "The old ferry of Mirval town", "plate": "MV 1 a c", "ports": ["LIE"]})
    wiring.receive(one, *wiring.hand_over(other, there, "ada", tmp_path / "2.stk"))
    proposed = {found.cell.field: propose(one, found) for found in one.differences()}
    assert set(proposed) == {"ferry.name", "ferry.plate"}  # both ports stand: a set is united
    assert proposed["ferry.plate"] is None
    assert (made := proposed["ferry.name"])
    assert made.text == "The very old ferry of Mirval town"
    record = one.record(ferry)
    assert record
    assert wiring.look(one).codes(record, "ports") == ["CHE", "LIE"]


def test_it_is_validated_and_the_rule_stops_nothing(desks: Desks) -> None:
    desk, sitting = desks["a"]
    made = capture.record(desk, sitting, "ferry", {"level": "national"})
    assert made.hints == ("Boats is still missing.", "Name of the ferry is still missing.")
    record = desk.record(made.id)
    assert record
    assert [one.field for one in defects_of(desk, record)] == ["boats", "name"]


def test_it_has_a_history_and_differs_where_two_wrote(desks: Desks, tmp_path: Path) -> None:
    for name, boats in (("a", "4"), ("b", "5")):
        desk, sitting = desks[name]
        capture.change(desk, sitting, desk.find("ferry", "name", "Mirval")[0], {"boats": boats})
    (one, _), (other, sitting) = desks["a"], desks["b"]
    wiring.receive(one, *wiring.hand_over(other, sitting, "ada", tmp_path / "back.stk"))
    (difference,) = one.differences()
    assert difference.cell.field == "ferry.boats"
    fields = [entry.operation.cell.field for entry in one.history(difference.cell.record)]
    assert fields.count("ferry.boats") == 3


def test_it_is_printed_for_those_who_may_read_it(desks: Desks) -> None:
    desk, _ = desks["a"]
    for audiences, told in (
        ({Audience.SHARED}, ["Reference", "Name of the ferry", "Boats", "Operator"]),
        ({Audience.SHARED, Audience.SECRETARIAT}, ["Reference", "Name of the ferry", "Boats", "Operator", "Captain"]),
    ):
        copy = Copy(desk, audiences)
        (record,) = copy.records("ferry")
        assert [label for label, _ in copy.facts(record)] == told


def test_a_new_field_of_a_known_type_is_found_as_well(desks: Desks) -> None:
    desk, sitting = desks["a"]
    made = capture.record(
        desk, sitting, "pledge", {"title": "Blue", "actor": "AA-001", "goals": ["2"], "colour": "blue"}
    )
    copy = Copy(desk, {Audience.SHARED})
    record = copy.find(made.id.hex(), "pledge")
    assert record
    assert {label: plain_text(text) for label, text in copy.facts(record)}["Colour"] == "blue"
    assert desk.find("pledge", "colour", "blue") == [made.id]
    assert "Colour blue" in paper(wiring.print_pledge(desk, made.id, "public"))


def test_its_block_is_printed(desks: Desks) -> None:
    desk, _ = desks["a"]
    copy = Copy(desk, {Audience.SHARED})
    (record,) = copy.records("ferry")
    pdf = render(Outline(title="Ferries", language="en", blocks=(Facts(rows=copy.facts(record)),)))
    assert "Name of the ferry Mirval" in paper(pdf)
    assert "Quist" not in paper(pdf)


def test_it_is_found_by_its_words(desks: Desks) -> None:
    desk, sitting = desks["a"]
    values = {"title": "T", "actor": "AA-001", "goals": ["2"], "colour": "ultramarine"}
    pledge = capture.record(desk, sitting, "pledge", values)
    while desk.index():
        pass
    (ferry,) = desk.search("mirval", types=["ferry"], limit=9)
    assert (ferry.type, ferry.field) == ("ferry", "name")
    assert [(one.uid, one.field) for one in desk.search("ultramar", types=(), limit=9)] == [(pledge.id, "colour")]
    assert desk.search("quist", types=(), limit=9) == []


def test_it_has_a_form_a_table_a_search_and_a_filter(desks: Desks, tmp_path: Path, qtbot: QtBot) -> None:
    desk, sitting = desks["a"]
    capture.record(desk, sitting, "ferry", {"name": "Cintra", "boats": "1", "level": "national", "ports": ["CHE"]})
    with closing(Lists.open(tmp_path / "a.desk")) as reader:
        office = cast("Office", SimpleNamespace(reader=reader, look=lambda: Look(reader)))
        choices, kind = Choices(office), capture.record_type("ferry")
        form = RecordForm(choices)
        qtbot.addWidget(form)
        form.build(kind, {field.id for field in kind.fields})
        assert list(form.editors) == [field.id for field in FERRY.fields]
        model = RecordsModel(office, choices, kind, ["name", "boats", "level"], {})
        assert (model.rowCount(), model.columnCount()) == (2, 3)
        assert model.headerData(0, Qt.Orientation.Horizontal) == "Name of the ferry"
        narrower = Filter(words="cint"), Filter(codes=(("level", "national"),)), Filter(codes=(("ports", "CHE"),))
        for narrowed in narrower:
            model.narrow(narrowed)
            assert [model.data(model.index(row, 0)) for row in range(model.rowCount())] == ["Cintra"]


def test_an_old_record_keeps_its_codes_under_a_new_pack(desks: Desks) -> None:
    desk, sitting = desks["a"]
    made = capture.record(desk, sitting, "pledge", {"title": "Old", "actor": "AA-001", "goals": ["1A"]})
    desk.keep_pack(wiring.shipped_pack("gcm"))
    record = desk.record(made.id)
    assert record
    assert wiring.look(desk).text(record, "goals") == "Children on the move"
    capture.change(desk, sitting, made.id, {"goals": ["1A", "G10"]})
    changed = desk.record(made.id)
    assert changed
    assert wiring.look(desk).codes(changed, "goals") == ["1A", "G10"]
    with pytest.raises(BadValue, match="“3B” is not a code for Goals"):
        capture.change(desk, sitting, made.id, {"goals": ["1A", "3B"]})


def test_values_that_cannot_be_read_are_there(desks: Desks) -> None:
    desk, sitting = desks["a"]
    made = capture.record(desk, sitting, "pledge", {"title": "Odd", "actor": "AA-001", "goals": ["1A", "2"]})
    capture.change(desk, sitting, made.id, {"goals": ["2"]})
    record = desk.record(made.id)
    assert record
    odd = replace(record, values={**record.values, ("pledge.due", ""): b"[1]", ("pledge.title", "x"): b"true"})
    values = values_of(odd)
    assert (values["goals"], values["due"], values["title"]) == (["2"], True, "Odd")
    assert values_of(replace(record, values={})) == {}
