"""A record is held against the pack that it was made under; an entry, before it is submitted, against today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework.errors import NotFound
from desktop.casework.handover import seal
from desktop.casework.rules import Rulebook, defects_of, pack_of

if TYPE_CHECKING:
    from desktop.casework.ports import Record
    from desktop.records.packs import Pack
    from tests.casework.conftest import Place

MORE = '\n[[rule]]\ntype = "pledge"\nfield = "marker"\nrequired = true\nhint = "New."\n'


def newer(place: Place) -> Pack:
    """Issue a new version of the pack, with a rule more."""
    raw = place.desk.pack_file(next(iter(place.desk.packs()))).decode()
    return place.desk.keep_pack((raw + MORE).replace('version = "', 'version = "9', 1).encode())


def kept(place: Place, record: bytes) -> Record:
    found = place.desk.record(record)
    assert found
    return found


def test_a_record_keeps_the_rules_of_the_pack_that_it_was_made_under(sec: Place) -> None:
    first = sec.record("pledge", title="Before", goals=["1A"])
    seal(sec.desk, sec.sitting)
    pack = newer(sec)
    second = sec.record("pledge", title="After", goals=["1A"])
    for sealed in (False, True):
        assert pack_of(sec.desk, kept(sec, first.id)).version != pack.version
        assert pack_of(sec.desk, kept(sec, second.id)).version == pack.version
        assert "marker" not in {one.field for one in defects_of(sec.desk, kept(sec, first.id))}
        assert "marker" in {one.field for one in defects_of(sec.desk, kept(sec, second.id))}
        if not sealed:
            seal(sec.desk, sec.sitting)
    sec.change(first.id, title="Changed later")
    seal(sec.desk, sec.sitting)
    assert pack_of(sec.desk, kept(sec, first.id)).version != pack.version


def test_an_entry_is_held_against_the_rules_of_a_day(sec: Place) -> None:
    more = '[[ruleset]]\nid = "r"\nversion = "1"\ntitle = "Rules"\ntype = "pledge"\nsince = "2026-01-01"\n'
    more += 'who = ["state"]\n'
    raw = sec.desk.pack_file(next(iter(sec.desk.packs()))).decode()
    raw = raw.replace(
        '{code = "state", label = "State"}', '{code = "state", label = "State"}, {code = "media", label = "M"}'
    )
    sec.desk.keep_pack((raw + more).replace('version = "1"', 'version = "2"', 1).encode())
    state = sec.record("actor", name="Velmara", constituency="state")
    media = sec.record("actor", name="Paper", constituency="media")
    book = Rulebook(sec.desk, "pledge", on="2026-11-24")
    short = {"title": "T", "goals": ["1A"], "description": "x", "actor": state.ref}
    (found,) = book.defects(short)
    assert (found.fault, found.field, found.size, found.bound) == ("short", "description", 1, 5)
    assert [one.fault for one in book.defects({**short, "actor": media.id.hex()})] == ["short", "who"]
    assert [one.fault for one in book.defects({**short, "actor": "nobody here"})] == ["short"]
    before = Rulebook(sec.desk, "pledge", on="2025-12-31")
    assert [one.fault for one in before.defects({**short, "actor": media.ref})] == ["short"]


def test_an_unknown_type_or_field_is_named(sec: Place) -> None:
    with pytest.raises(NotFound, match="is not a kind of record"):
        Rulebook(sec.desk, "nothing")
    with pytest.raises(NotFound, match="has no field “aura”"):
        Rulebook(sec.desk, "pledge").defects({"aura": "blue"})
