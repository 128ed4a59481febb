"""The sample region: every file reads, every code is in the pack, every reference resolves, nothing is missing."""

from __future__ import annotations

import csv
import datetime as dt
import re
import tomllib
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.packs import Pack
from desktop.records.rules import defects
from desktop.records.standards import standard_allows
from desktop.records.types import CATALOGUE
from desktop.records.values import check

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_data"
PACK = Pack.parse((ROOT / "resources" / "packs" / "paper.toml").read_bytes())
Row = dict[str, str]

TYPES = {
    "meeting": "meeting",
    "session": "session",
    "agenda_item": "agenda_item",
    "participant": "participant",
    "intervention": "intervention",
    "stakeholder": "stakeholder_input",
    "progress": "progress",
    "decision": "decision",
    "outstanding": "outstanding_matter",
    "review_note": "review_note",
    "attachment": "attachment",
}
NOT_FIELDS = {"meeting": {"id", "region"}, "session": {"id"}, "attachment": {"pledge", "file", "media"}}
SUPPLIED = {"session": {"meeting"}, "attachment": {"content"}}  # required fields that reading the file fills in


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column of a mapping file."""

    field: str
    split: str = ""
    match: str = ""
    values: dict[str, str] = {}


class Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mapping file."""

    type: str
    key: list[str]
    columns: dict[str, Column]
    skip_empty: list[str] = []


class Meeting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The meeting file."""

    meeting: Row
    session: list[Row]
    agenda_item: list[Row]
    participant: list[Row]
    bureau: list[Row]
    intervention: list[Row]
    stakeholder: list[Row]
    progress: list[Row]
    decision: list[Row]
    outstanding: list[Row]
    review_note: list[Row]
    attachment: list[Row]

    def tables(self) -> dict[str, list[Row]]:
        """Return every table whose entries are records."""
        return {name: [self.meeting] if name == "meeting" else getattr(self, name) for name in TYPES}


def rows(name: str) -> list[Row]:
    with (SAMPLE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


ACTORS = rows("actors.csv")
PLEDGES = rows("pledges.csv")
MEETING = msgspec.toml.decode((SAMPLE / "meeting.toml").read_bytes(), type=Meeting)
MAPS = {
    name: msgspec.toml.decode((SAMPLE / f"{name}.map.toml").read_bytes(), type=Mapping)
    for name in ("actors", "pledges", "targets")
}
TABLE_OF = {"actors": ACTORS, "pledges": PLEDGES, "targets": PLEDGES}
REFERENCES = {
    "actor": {actor["code"] for actor in ACTORS},
    "pledge": {pledge["number"] for pledge in PLEDGES},
    "target": {pledge["target_title"] for pledge in PLEDGES if pledge["target_title"]},
    "session": {session["id"] for session in MEETING.session},
    "agenda_item": {item["number"] for item in MEETING.agenda_item},
}


def allowed(field: Field, code: str) -> bool:
    if field.codes.startswith("pack:"):
        return PACK.allows(field.codes.removeprefix("pack:"), code)
    return standard_allows(field.codes, code)


def fits(field: Field, text: str) -> bool:
    """Say whether the text is a value the field takes as it stands, or a reference that resolves."""
    if field.kind is Kind.LINK:
        return text in REFERENCES[field.to]
    if field.kind is Kind.CODE:
        return allowed(field, text)
    return str(check(field, text)) == text


def test_actors_are_thirteen_of_at_least_six_constituencies() -> None:
    assert len(ACTORS) == len(REFERENCES["actor"]) == 13
    assert len({actor["constituency"] for actor in ACTORS}) >= 6


def test_codes_of_states_are_for_private_use() -> None:
    states = [actor["code"] for actor in ACTORS if actor["constituency"] == "state"]
    assert states
    assert all(re.fullmatch("X[A-Z]{2}", code) for code in states)
    assert not any(standard_allows("iso3166", code) for code in REFERENCES["actor"])


def test_pledges_are_sixty_and_most_have_a_target() -> None:
    assert len(PLEDGES) == len(REFERENCES["pledge"]) == 60
    assert sum(bool(pledge["target_value"]) for pledge in PLEDGES) >= 25
    assert {pledge["language"] for pledge in PLEDGES} == {"en", "fr", "es", "ar"}
    assert sum("\n" in pledge["description"] for pledge in PLEDGES) == 2


def test_every_goal_has_a_pledge_and_every_actor_but_the_network_pledges() -> None:
    pledged = {goal for pledge in PLEDGES for goal in pledge["goals"].split(";")}
    parents = {node.parent for node in PACK.nodes}
    assert pledged == {node.id for node in PACK.nodes} - parents
    helps = {"UNC"}  # the network does not pledge
    assert {pledge["party_code"] for pledge in PLEDGES} == REFERENCES["actor"] - helps


def test_every_form_kind_and_degree_of_progress_occurs() -> None:
    assert {pledge["form"] for pledge in PLEDGES} == {code.code for code in PACK.codes("pledge_form")}
    assert {pledge["kind"] for pledge in PLEDGES} == {code.code for code in PACK.codes("pledge_kind")}
    assert len({pledge["status"] for pledge in PLEDGES}) >= 8


def test_pledges_make_sense() -> None:
    for pledge in PLEDGES:
        assert pledge["party_code"] not in pledge["partner_codes"].split(";")
        assert pledge["made"] < pledge["due"]
        assert bool(pledge["amount"]) == bool(pledge["currency"])
        assert bool(pledge["partner_codes"]) or pledge["form"] == "individual"
        target = [pledge[column] for column in MAPS["targets"].columns if column != "number"]
        assert all(target) or not any(target)


def test_pledges_and_targets_follow_the_rules_of_the_pack() -> None:
    for name in ("pledges", "targets"):
        mapping = MAPS[name]
        for row in TABLE_OF[name]:
            if all(row[column] for column in mapping.skip_empty):
                values = {column.field: row[key] for key, column in mapping.columns.items()}
                assert defects(CATALOGUE.type(mapping.type), values, PACK) == []


@pytest.mark.parametrize("name", MAPS)
def test_a_map_names_columns_and_fields_that_exist(name: str) -> None:
    mapping, table = MAPS[name], TABLE_OF[name]
    kind = CATALOGUE.type(mapping.type)
    fields = [kind.field(column.field).id for column in mapping.columns.values()]
    assert set(mapping.columns) | set(mapping.key) | set(mapping.skip_empty) <= set(table[0])
    assert len(fields) == len(set(fields))
    assert {field.id for field in kind.fields if field.required} <= set(fields)


def test_the_maps_use_every_column() -> None:
    used = set(MAPS["pledges"].columns) | set(MAPS["targets"].columns)
    assert used == set(PLEDGES[0])
    assert set(MAPS["actors"].columns) == set(ACTORS[0])


@pytest.mark.parametrize("name", MAPS)
def test_every_value_of_a_table_fits_its_field(name: str) -> None:
    mapping = MAPS[name]
    kind = CATALOGUE.type(mapping.type)
    for row in TABLE_OF[name]:
        if all(row[column] for column in mapping.skip_empty):
            assert misfits(row, mapping, kind) == []


def misfits(row: Row, mapping: Mapping, kind: RecordType) -> list[str]:
    """Return the columns of a row that its fields would not take."""
    found = []
    for name, column in mapping.columns.items():
        field = kind.field(column.field)
        parts = row[name].split(column.split) if column.split else [row[name]]
        missing = field.required and not row[name]
        if missing or not all(fits(field, part) for part in parts if part) or bool(column.split) != field.many:
            found.append(f"{row[mapping.key[0]]}: {name}")
    return found


def test_links_are_found_by_a_field_of_the_type_they_lead_to() -> None:
    matched = {"actor": "code", "pledge": "source"}
    for mapping in MAPS.values():
        for column in mapping.columns.values():
            field = CATALOGUE.type(mapping.type).field(column.field)
            assert column.match == matched.get(field.to, "")


@pytest.mark.parametrize("table", TYPES)
def test_every_entry_of_the_meeting_fits_its_record_type(table: str) -> None:
    kind = CATALOGUE.type(TYPES[table])
    extra = NOT_FIELDS.get(table, set())
    required = {field.id for field in kind.fields if field.required} - SUPPLIED.get(table, set())
    for entry in MEETING.tables()[table]:
        assert required <= set(entry)
        wrong = [key for key, text in entry.items() if key not in extra and not fits(kind.field(key), text)]
        assert wrong == [], entry


def test_the_meeting_is_complete() -> None:
    at_least = {"agenda_item": 8, "participant": 14, "bureau": 3, "intervention": 24, "stakeholder": 6, "progress": 15}
    exactly = {"session": 5, "decision": 3, "outstanding": 2, "review_note": 8, "attachment": 1}
    assert all(len(getattr(MEETING, name)) >= count for name, count in at_least.items())
    assert all(len(getattr(MEETING, name)) == count for name, count in exactly.items())
    assert MEETING.meeting["id"] == "carda-2026"
    assert MEETING.meeting["region"] == "carda"


def test_the_sessions_are_parallel_and_each_hears_several_languages() -> None:
    opening, *round_tables = MEETING.session
    assert len({session["start"] for session in round_tables}) == 1
    assert opening["start"] < round_tables[0]["start"]
    session_of = {item["number"]: item["session"] for item in MEETING.agenda_item}
    heard = Counter(session_of[said["agenda_item"]] for said in MEETING.intervention)
    assert set(heard) == REFERENCES["session"]
    names = {session["id"] for session in round_tables}
    assert min(heard[name] for name in names) >= 6
    for session in names:
        tongues = {said["language"] for said in MEETING.intervention if session_of[said["agenda_item"]] == session}
        assert tongues == {"en", "fr", "es", "ar"}


def test_nobody_speaks_before_the_session_or_in_two_rooms_at_once() -> None:
    session_of = {item["number"]: item["session"] for item in MEETING.agenda_item}
    start = {session["id"]: session["start"] for session in MEETING.session}
    last: dict[str, tuple[dt.datetime, str]] = {}
    for said in sorted(MEETING.intervention, key=lambda said: said["said_at"]):
        room, moment = session_of[said["agenda_item"]], dt.datetime.fromisoformat(said["said_at"])
        before, where = last.get(said["speaker"], (moment, room))
        assert where == room or moment - before >= dt.timedelta(minutes=20), said["speaker"]
        assert start[room] <= said["said_at"]
        assert MEETING.meeting["start"] <= said["said_at"][:10] <= MEETING.meeting["end"]
        last[said["speaker"]] = moment, room


def test_every_speaker_and_officer_has_a_seat() -> None:
    names = {seat["name"] for seat in MEETING.participant}
    shown = {seat["shown_as"] for seat in MEETING.participant}
    assert {said["speaker"] for said in MEETING.intervention} <= names
    assert len(names) == len(shown) == len(MEETING.participant)
    assert {officer["seat"] for officer in MEETING.bureau} <= shown


def test_every_kind_of_statement_attribution_and_note_occurs() -> None:
    for key, code_list, entries in (
        ("capacity", "capacity", MEETING.intervention),
        ("kind", "intervention_kind", MEETING.intervention),
        ("attribution", "attribution", MEETING.stakeholder),
        ("kind", "note_kind", MEETING.review_note),
    ):
        assert {entry[key] for entry in entries} == {code.code for code in PACK.codes(code_list)}


def test_who_is_anonymous_leaves_no_name() -> None:
    for said in MEETING.stakeholder:
        assert ("speaker" in said or "organisation" in said) == (said["attribution"] != "anonymous")


def test_no_name_stands_in_a_field_that_others_read() -> None:
    names = {seat["name"] for seat in MEETING.participant} | {said.get("speaker", "") for said in MEETING.stakeholder}
    names -= {""} | {said["speaker"] for said in MEETING.stakeholder if said["attribution"] == "named"}
    for table, entries in MEETING.tables().items():
        kind = CATALOGUE.type(TYPES[table])
        shared = [field.id for field in kind.fields if field.audience is None]
        for entry in entries:
            assert not [name for name in names for field in shared if name in entry.get(field, "")]


def test_progress_is_told_in_the_measure_of_the_pledge() -> None:
    pledges = {pledge["number"]: pledge for pledge in PLEDGES}
    for told in MEETING.progress:
        pledge = pledges[told["pledge"]]
        assert told.get("target", "") == pledge["target_title"]
        assert ("value" in told) == ("target" in told)
        assert told["status"] == pledge["status"]
        assert pledge["made"] < told["as_of"] < MEETING.meeting["start"]


def test_a_reviewer_quotes_what_stands_in_the_pledge() -> None:
    texts = {pledge["number"]: pledge["description"] for pledge in PLEDGES}
    assert all(note["quote"] in texts[note["pledge"]] for note in MEETING.review_note)


def test_the_evidence_agrees_with_what_the_party_says() -> None:
    attached = MEETING.attachment[0]
    told = next(told for told in MEETING.progress if told["pledge"] == attached["pledge"])
    figures = rows(attached["file"])
    assert sum(int(row["children_held"]) for row in figures if row["quarter"].startswith("2025")) == int(told["value"])


def test_the_folder_says_that_it_is_made_up() -> None:
    notice = (SAMPLE / "README.md").read_text(encoding="utf-8")
    assert "is made up" in notice
    for path in SAMPLE.iterdir():
        assert path.name == "README.md" or path.name in notice
    for path in SAMPLE.glob("*.toml"):
        assert path.read_text(encoding="utf-8").startswith("# Made up: see README.md")


def test_every_address_is_one_that_cannot_exist() -> None:
    for path in SAMPLE.glob("*.*"):
        for domain in re.findall(r"@([\w.-]+)", path.read_text(encoding="utf-8")):
            assert domain.endswith(".example")


# ---- region.toml -----------------------------------------------------------------------------------------------------

REGION: dict[str, list[dict[str, str | list[str]]]] = tomllib.loads((SAMPLE / "region.toml").read_text("utf-8"))
BESIDE = {"key", "desk"}  # what an entry is called by, and who puts it on record


def known_as() -> dict[str, set[str]]:
    """Return what records of each type are called by."""
    known = {name: set(found) for name, found in REFERENCES.items()}
    known |= {"decision": {one["title"] for one in MEETING.decision}, "meeting": {MEETING.meeting["id"]}}
    known |= {"outstanding_matter": {one["title"] for one in MEETING.outstanding}}
    known |= {"participant": {one["shown_as"] for one in MEETING.participant}}
    for type_, entries in REGION.items():
        known.setdefault(type_, set()).update(str(one["key"]) for one in entries if "key" in one)
    return known


KNOWN = known_as()


def taken(field: Field, text: str) -> bool:
    """Say whether an entry's text is one that the field takes, or a reference that resolves."""
    if field.kind is Kind.LINK:
        type_, _, key = (field.to, "", text) if field.to else text.partition(":")
        return key in KNOWN[type_]
    if field.kind is Kind.FILE:
        return (SAMPLE / text).is_file()
    return allowed(field, text) if field.kind is Kind.CODE and field.codes else check(field, text) is not None


@pytest.mark.parametrize("type_", REGION)
def test_every_entry_of_the_region_fits_its_record_type(type_: str) -> None:
    kind = CATALOGUE.type(type_)
    for one in REGION[type_]:
        given = {kind.field(name): text for name, text in one.items() if name not in BESIDE}
        assert [field.id for field, text in given.items() if field.many is not isinstance(text, list)] == []
        texts = [(field, each) for field, text in given.items() for each in (text if field.many else [text])]
        assert [(field.id, text) for field, text in texts if not taken(field, str(text))] == [], one


def test_a_record_that_is_new_has_what_it_needs() -> None:
    before = REFERENCES | {"meeting": {MEETING.meeting["id"]}, "decision": KNOWN["decision"], "translation": set()}
    before["participant"] = {one["shown_as"] for one in MEETING.participant}
    for type_, entries in REGION.items():
        required = {field.id for field in CATALOGUE.type(type_).fields if field.required} - {"original", "pledge"}
        new = [one for one in entries if one.get("key", "") not in before.get(type_, set())]
        assert [one for one in new if required - set(one)] == [], type_
