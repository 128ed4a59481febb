"""The record types: laws that every declaration keeps."""

from __future__ import annotations

import re

from desktop.records.declare import Kind
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE

TYPES = CATALOGUE.types
FIELDS = {f"{kind.id}.{field.id}": (kind, field) for kind in TYPES.values() for field in kind.fields}
STANDARDS = {"", "iso3166", "iso4217", "bcp47", "oecd-dac"}


def test_every_type_is_found_by_its_own_id_and_has_words_for_people() -> None:
    assert [kind.id for kind in TYPES.values()] == list(TYPES)
    assert all(kind.label and kind.plural for kind in TYPES.values())
    assert all(field.label for _, field in FIELDS.values())


def test_no_type_has_two_fields_of_one_name() -> None:
    for kind in TYPES.values():
        names = [name for field in kind.fields for name in (field.id, *field.aliases)]
        assert len(names) == len(set(names)), kind.id


def test_a_type_is_called_by_a_field_that_its_whole_audience_reads() -> None:
    for kind in TYPES.values():
        assert kind.audience_of(kind.field(kind.title)) is kind.audience, kind.id


def test_a_fields_id_fits_a_compartment() -> None:
    shape = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*", re.ASCII)
    assert [name for name in FIELDS if not shape.fullmatch(name) or len(name) > 100] == []


def test_what_is_personal_is_for_the_secretariat() -> None:
    personal = {name: kind.audience_of(field) for name, (kind, field) in FIELDS.items() if field.personal}
    assert set(personal.values()) == {Audience.SECRETARIAT}


def test_links_lead_to_types_and_codes_to_lists() -> None:
    for name, (_, field) in FIELDS.items():
        assert field.to == "" or (field.kind is Kind.LINK and field.to in TYPES), name
        assert field.codes == "" or field.kind is Kind.CODE, name
        assert field.codes.startswith("pack:") or field.codes in {*STANDARDS, "kinds"}, name


def test_only_what_can_name_an_element_stands_many_times() -> None:
    assert {field.kind for _, field in FIELDS.values() if field.many} <= {Kind.CODE, Kind.LINK}


def test_admissions_are_shared_so_that_every_desk_judges_alike() -> None:
    kind = CATALOGUE.type("admission")
    assert {kind.audience_of(field) for field in kind.fields} == {Audience.SHARED}
