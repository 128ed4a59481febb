"""Values as people read them, and those that no careful program has written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.bundles.intake import Sidecar
from desktop.casework import capture, roster_keeping
from desktop.casework.identity import group_identity
from desktop.casework.look import NOT_HERE, SEALED, Look, declared, plain, record_id
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.labels import Label
from desktop.trust.roster import Role
from desktop.trust.seal import commit, commitment, seal_value

if TYPE_CHECKING:
    from desktop.casework.ports import Record
    from tests.casework.conftest import Meeting, Place

REGION = Label.parse("shared@region/carda")
WORDS = "four words or five"  # by which the secretariat sits down


def seen(place: Place, record: bytes) -> tuple[Look, Record]:
    found = place.desk.record(record)
    assert found
    return Look(place.desk), found


def text(place: Place, record: bytes, field: str) -> str:
    look, found = seen(place, record)
    return look.text(found, field)


def poisoned(place: Place, field: str, value: bytes, element: str = "", label: Label = REGION) -> bytes:
    """Put something on record as a careless program with a good key would."""
    record = bytes([7]) * 16
    cell = Cell(record, f"pledge.{field}", element)
    capture.append(place.desk, place.sitting, [Draft(label=label, cell=cell, value=value)])
    return record


def test_codes_are_shown_by_their_words_and_unknown_ones_as_they_are(sec: Place) -> None:
    made = sec.record("pledge", title="T", status="done", goals=["3B", "1A"], currency="EUR")
    assert text(sec, made.id, "status") == "Completed"
    assert text(sec, made.id, "goals") == "Children; Returns"
    assert text(sec, made.id, "currency") == "EUR"
    assert text(sec, poisoned(sec, "status", b'"strange"'), "status") == "strange"


def test_elements_are_listed_in_order_and_without_those_taken_out(sec: Place) -> None:
    made = sec.record("pledge", title="T", goals=["3B", "1A"])
    sec.change(made.id, goals=["3B"])
    look, found = seen(sec, made.id)
    assert look.codes(found, "goals") == ["3B"]
    assert look.elements(found, "goals") == ["Returns"]


def test_links_are_shown_by_titles_and_what_is_elsewhere_is_said_so(sec: Place) -> None:
    actor = sec.record("actor", name="Velmara")
    made = sec.record("pledge", title="T", actor=actor.ref, partners=[actor.ref, "0" * 32])
    assert text(sec, made.id, "actor") == "Velmara"
    assert text(sec, made.id, "partners") == f"{NOT_HERE}; Velmara"


def test_nothing_is_shown_as_nothing(sec: Place) -> None:
    made = sec.record("pledge", title="T", due="2027-01-01")
    sec.change(made.id, due="")
    assert [text(sec, made.id, field) for field in ("due", "status", "goals", "actor")] == [""] * 4
    look, found = seen(sec, made.id)
    assert (look.code(found, "due"), look.code(found, "status")) == ("", "")


def test_flags_numbers_and_files_are_words(sec: Place) -> None:
    look = Look(sec.desk)
    pledge = capture.record_type("pledge")
    title = capture.field_of(pledge, "title")
    assert [look.shown(title, raw) for raw in (b"true", b"false", b"12")] == ["yes", "no", "12"]
    made = capture.attach(sec.desk, sec.sitting, b"x", name="f.csv", media="m", title="T")
    assert text(sec, made.id, "content") == "f.csv"
    assert look.code(seen(sec, made.id)[1], "content") == ""


def test_countries_are_shown_by_name(sec: Place) -> None:
    look = Look(sec.desk)
    field = capture.field_of(capture.record_type("actor"), "country")
    assert look.shown(field, b'"FRA"') == "France"
    assert look.shown(field, b'"XX?"') == "XX?"


def test_personal_values_are_shown_where_they_are(sec: Place) -> None:
    made = sec.record("participant", shown_as="Seat 4", name="Nadia")
    assert text(sec, made.id, "name") == "Nadia"
    sec.desk._db.execute("delete from sidecar")
    assert text(sec, made.id, "name") == NOT_HERE


def test_sealed_values_are_shown_as_sealed(sec: Place) -> None:
    made = sec.record("stakeholder_input", shown_as="S", protection="P")
    assert text(sec, made.id, "protection") == SEALED


def test_a_record_is_called_by_its_title_cut_to_a_line_or_its_reference(sec: Place) -> None:
    for title, called in (("Short", "Short"), ("x" * 81, "x" * 80 + "…"), ("", "SE-003")):
        look, found = seen(sec, sec.record("outstanding_matter", title=title, forum="F").id)
        assert look.title(found) == called
    look, found = seen(sec, sec.record("progress", narrative="One\nTwo").id)
    assert look.title(found) == "One"


def test_a_record_without_reference_is_called_by_its_id(sec: Place) -> None:
    look, found = seen(sec, poisoned(sec, "due", b'"2027-01-01"'))
    assert look.reference(found) == "070707070707"
    assert look.title(found) == "070707070707"


def test_records_of_a_newer_release_are_shown_by_reference_alone(sec: Place) -> None:
    cells = [Cell(b"n" * 16, f"hologram.{name}", "") for name in ("ref", "title")]
    label = Label.parse("shared@registry")
    drafts = [Draft(label=label, cell=cell, value=b'"SE-900"') for cell in cells]
    capture.append(sec.desk, sec.sitting, drafts)
    look, found = seen(sec, b"n" * 16)
    assert look.text(found, "title") == ""
    assert look.title(found) == "SE-900"


def test_fields_are_found_by_their_global_ids() -> None:
    found = declared("pledge.title")
    assert found
    assert (found[0].id, found[1].id) == ("pledge", "title")
    assert declared("pledge.of_a_newer_release") is None


# ---- values that no careful program has written --------------------------------------------------------------------


@pytest.mark.parametrize("value", [b'"zzz"', b'"0"', b"true", b"17", b'"ab cd"', '"é"'.encode()])
def test_a_link_that_is_none_is_not_here(sec: Place, value: bytes) -> None:
    shown = text(sec, poisoned(sec, "actor", value), "actor")
    assert shown == ("yes" if value == b"true" else NOT_HERE)


def test_an_element_that_is_no_link_is_not_here(sec: Place) -> None:
    assert text(sec, poisoned(sec, "partners", b"true", element="zzz"), "partners") == NOT_HERE


@pytest.mark.parametrize("value", [b"[1,2]", b"1.5", b'{"a":[1]}'])
def test_a_value_in_a_form_nobody_here_knows_is_shown_as_it_is(sec: Place, value: bytes) -> None:
    look, found = seen(sec, poisoned(sec, "title", value))
    assert look.text(found, "title") == value.decode()
    assert look.code(found, "title") == ""
    assert look.title(found) == value.decode()


def test_a_reference_in_a_form_nobody_here_knows_gives_way_to_the_id(sec: Place) -> None:
    look, found = seen(sec, poisoned(sec, "ref", b"[1]"))
    assert look.reference(found) == "070707070707"


def test_personal_values_that_stand_for_each_other_are_not_followed(sec: Place) -> None:
    stored, value, beside = b"", b'"at last"', []
    for _ in range(1000):
        stored, salt = commit(value)
        beside.append(Sidecar(commitment(salt, value), salt, value))
        value = stored
    sec.desk._keep_sidecars(beside)
    record = poisoned(sec, "focal_point", stored, label=Label.parse("secretariat@region/carda"))
    assert text(sec, record, "focal_point") == NOT_HERE


def test_a_desk_without_a_pack_has_no_eyes_yet(meeting: Meeting) -> None:
    with pytest.raises(capture.NotReady):
        Look(meeting.place("alone").desk)


# ---- sealed values ---------------------------------------------------------------------------------------------------


def sealed_text(place: Place, record: bytes) -> str:
    found = place.desk.record(record)
    assert found
    return Look(place.desk, group_identity(place.desk, place.sitting)).text(found, "protection")


def test_sealed_values_are_opened_for_a_member_of_the_secretariat(sec: Place) -> None:
    made = sec.record("stakeholder_input", shown_as="S", protection="Do not name the village.")
    assert sealed_text(sec, made.id) == "Do not name the village."
    assert text(sec, made.id, "protection") == SEALED, "only where somebody is there to read it"
    assert b"the village" not in sec.on_disk()
    assert group_identity(sec.desk, sec.sitting).encode() not in sec.on_disk()


def test_nobody_else_has_what_opens_them(meeting: Meeting, rap: Place) -> None:
    made = rap.record("stakeholder_input", shown_as="S", protection="P")
    assert group_identity(rap.desk, rap.sitting) == ""
    assert sealed_text(rap, made.id) == SEALED
    alone = meeting.place("alone")
    assert group_identity(alone.desk, alone.join("bea", Role.SECRETARIAT)) == ""


def test_what_was_sealed_before_a_new_group_is_still_opened(meeting: Meeting, sec: Place) -> None:
    before = sec.record("stakeholder_input", shown_as="S", protection="Before")
    bea = meeting.newcomer("bea", Role.SECRETARIAT)
    meeting.enrol(bea, mark="BE")
    roster_keeping.revoke(sec.desk, sec.sitting, WORDS, bea.sitting.secrets.public, how="compromised")
    after = sec.record("stakeholder_input", shown_as="S", protection="After")
    assert len(group_identity(sec.desk, sec.sitting).split()) == 2
    assert [sealed_text(sec, one.id) for one in (before, after)] == ["Before", "After"]
    sec.hand(bea, "everyone")
    assert group_identity(bea.desk, bea.sitting) == "", "who is a member no more reads nothing here"


def test_a_sealed_value_that_is_none_stays_closed(sec: Place) -> None:
    roster = sec.desk.chain().current
    assert roster
    look = Look(sec.desk, group_identity(sec.desk, sec.sitting))
    field = capture.field_of(capture.record_type("stakeholder_input"), "protection")
    nested = seal_value(seal_value(b'"P"', roster.roster.group.recipient), roster.roster.group.recipient)
    for stored in (nested, b'{"$sealed":"AAAA"}', b'{"$sealed":1}', b'{"$sealed":"AAAA","more":1}'):
        assert look.shown(field, stored) == SEALED
    assert look.shown(field, seal_value(b"[1]", roster.roster.group.recipient)) == "[1]"


def test_a_link_leads_to_an_id_only() -> None:
    assert record_id("0a" * 16) == b"\n" * 16
    for text in ("", "0" * 31, "z" * 32, "0" * 33, "0A" * 16, "０" * 32):  # noqa: RUF001 - digits of another script
        assert record_id(text) is None


def test_a_value_is_kept_as_plain_text() -> None:
    shown = {
        b'"a"': "a",
        b"12": "12",
        b"true": "yes",
        b"false": "no",
        b"null": "",
        b'{"$sealed":"A"}': "",
        b"1.5": "1.5",
    }
    assert {raw: plain(raw) for raw in shown} == shown


def test_countries_have_the_names_and_the_order_of_the_language(sec: Place) -> None:
    made = sec.record("pledge", title="T", places=["ZAF", "EGY", "DEU", "AUT"], language="fr")
    found = sec.desk.record(made.id)
    assert found
    assert Look(sec.desk).elements(found, "places") == ["Austria", "Egypt", "Germany", "South Africa"]
    french = Look(sec.desk, language="fr")
    assert french.elements(found, "places") == ["Afrique du Sud", "Allemagne", "Autriche", "Égypte"]
    assert french.text(found, "language") == "fr"
    assert french.standard("bcp47")["ar"] == "arabe"


def test_the_secretariats_names_stand_before_the_usual_ones(sec: Place) -> None:
    own = f'{sec.desk.pack_file(next(iter(sec.desk.packs()))).decode()}\n[names.en]\nEGY = "Misr"\n'
    sec.desk.keep_pack(own.replace('version = "', 'version = "9').encode())
    made = sec.record("pledge", title="T", places=["EGY"])
    assert text(sec, made.id, "places") == "Misr"


def test_records_are_listed_alphabetically_by_their_titles(sec: Place) -> None:
    for title in ("Zürich", "Égypte", "Eswatini", "Åland"):
        sec.record("pledge", title=title)
    look = Look(sec.desk, language="fr")
    found = [one for one in sec.desk.records("pledge") if look.title(one) in {"Zürich", "Égypte", "Eswatini", "Åland"}]
    assert [look.title(one) for one in look.in_order(found)] == ["Åland", "Égypte", "Eswatini", "Zürich"]


def test_what_is_still_in_hand_is_read_by_its_writer(rap: Place) -> None:
    made = rap.record("stakeholder_input", shown_as="S", protection="P")
    found = rap.desk.record(made.id)
    assert found
    assert Look(rap.desk, in_hand=rap.sitting.in_hand).text(found, "protection") == "P"
    assert Look(rap.desk).text(found, "protection") == SEALED
