"""Declarations: a type's fields are found by id, and the label of a cell follows from them alone."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.records import types
from desktop.records.declare import REFERENCE, WITHDRAWN, Catalogue, Conflict, Field, Kind, RecordType
from desktop.records.labels import REGISTRY, Audience, Label, Scope, ScopeKind

NAME = Field(id="name", kind=Kind.TEXT, label="Name", aliases=("title",))
CONTACT = Field(id="contact", kind=Kind.TEXT, label="Contact", audience=Audience.SECRETARIAT)
BODY = RecordType(
    id="body", label="Body", plural="Bodies", scope=ScopeKind.REGISTRY, title="name", fields=(NAME, CONTACT)
)
NOTE = RecordType(
    id="note",
    label="Note",
    plural="Notes",
    scope=ScopeKind.TEAM,
    title="name",
    fields=(NAME, CONTACT),
    audience=Audience.TEAM,
)
CATALOGUE = Catalogue((BODY, NOTE))
TEAM = Scope.parse("review/bk/team/1")


def test_a_field_is_found_by_its_id_and_by_its_alias() -> None:
    assert BODY.field("name") is NAME
    assert BODY.field("title") is NAME
    assert BODY.field("contact") is CONTACT


def test_a_field_nobody_declared_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="colour"):
        BODY.field("colour")


def test_a_field_without_an_audience_has_that_of_its_type() -> None:
    assert BODY.audience_of(NAME) is Audience.SHARED
    assert NOTE.audience_of(NAME) is Audience.TEAM
    assert NOTE.audience_of(CONTACT) is Audience.SECRETARIAT


def test_a_label_is_the_fields_audience_in_the_records_scope() -> None:
    assert NOTE.label_of(NAME, TEAM) == Label(Audience.TEAM, TEAM)
    assert NOTE.label_of(CONTACT, TEAM) == Label(Audience.SECRETARIAT, TEAM)


def test_every_type_has_a_reference_and_keeps_what_it_declares() -> None:
    kind = CATALOGUE.type("note")
    assert kind.fields == (REFERENCE, NAME, CONTACT)
    assert (kind.id, kind.label, kind.plural, kind.scope, kind.title, kind.audience) == (
        *("note", "Note", "Notes"),
        *(ScopeKind.TEAM, "name", Audience.TEAM),
    )


def test_a_declaration_is_found_by_its_global_id() -> None:
    assert CATALOGUE.find("note.name") == (CATALOGUE.type("note"), NAME)
    assert CATALOGUE.find("note.ref") == (CATALOGUE.type("note"), REFERENCE)
    assert CATALOGUE.find("note.colour") is None
    with pytest.raises(KeyError):
        CATALOGUE.type("colour")


@pytest.mark.parametrize(
    ("field", "label", "fits"),
    [
        ("body.name", Label(Audience.SHARED, REGISTRY), True),
        ("body.name", Label(Audience.SECRETARIAT, REGISTRY), False),
        ("body.name", Label(Audience.SHARED, TEAM), False),
        ("body.contact", Label(Audience.SECRETARIAT, REGISTRY), True),
        ("note.name", Label(Audience.TEAM, TEAM), True),
        ("note.colour", Label(Audience.SEALED, REGISTRY), True),  # a newer release may know it
    ],
)
def test_a_field_fits_its_own_label_only(field: str, label: Label, fits: bool) -> None:  # noqa: FBT001 - the expected answer
    assert CATALOGUE.fits(field, label) is fits


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"kind": Kind.PROSE}, Conflict.MERGE),
        ({"kind": Kind.TEXT}, Conflict.MERGE),
        ({"kind": Kind.TEXT, "conflict": Conflict.DIFFER}, Conflict.DIFFER),
        ({"kind": Kind.DECIMAL}, Conflict.DIFFER),
        ({"kind": Kind.CODE, "many": True}, Conflict.UNION),
        ({"kind": Kind.CODE, "many": True, "conflict": Conflict.DIFFER}, Conflict.UNION),
    ],
)
def test_a_conflict_rule_is_the_usual_one_or_the_declared(facts: dict[str, Any], rule: Conflict) -> None:
    assert Field(id="a", label="A", **facts).conflict_rule is rule


def test_official_numbers_are_never_put_together() -> None:
    for kind in types.CATALOGUE.types.values():
        for field in kind.fields:
            if field.id in {"ref", "symbol", "number"}:
                assert field.conflict_rule is Conflict.DIFFER
            assert field.conflict is not Conflict.UNION  # a set is one by being a set


def test_a_withdrawal_stands_in_each_label_that_speaks_of_a_record_and_in_no_form() -> None:
    assert [kind.id for kind, field in [CATALOGUE.find("body.withdrawn") or (BODY, NAME)] if field is WITHDRAWN] == [
        "body"
    ]
    for audience in Audience:
        expected = audience in {Audience.SHARED, Audience.SECRETARIAT}
        assert CATALOGUE.fits("body.withdrawn", Label(audience, REGISTRY)) is expected
    assert not CATALOGUE.fits("body.withdrawn", Label(Audience.SHARED, Scope.parse("region/bk")))
    with pytest.raises(KeyError):
        BODY.field("withdrawn")


@pytest.mark.parametrize(("codes", "name"), [("pack:office", "office"), ("iso3166", ""), ("", "")])
def test_a_list_of_the_pack_is_told_from_a_standards(codes: str, name: str) -> None:
    assert Field(id="a", kind=Kind.CODE, label="A", codes=codes).pack_list == name
