"""Canaries: what one audience may not read is in nothing that it can get hold of."""

from __future__ import annotations

import io
import subprocess
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.bundles import frame
from desktop.bundles.intake import examine
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.trust.seal import unseal_value, unwrap_group

if TYPE_CHECKING:
    from pathlib import Path

    from canaries import Meeting

CLOSED = (Audience.TEAM, Audience.SECRETARIAT, Audience.SEALED)
READERS: dict[str, set[Audience]] = {
    "everyone": set(),
    "watch": set(),
    "rapp": set(),
    "peer": {Audience.TEAM},
    "lead": {Audience.SECRETARIAT},
    "sec-two": {Audience.TEAM, Audience.SECRETARIAT},
    "secretariat": {Audience.TEAM, Audience.SECRETARIAT},
}


def inflated(path: Path) -> bytes:
    """Return a bundle's bytes, and its manifest and every part as they are without compression."""
    with path.open("rb") as source:
        bundle = frame.read(source)
    return b"\0".join([path.read_bytes(), repr(bundle.manifest).encode(), *(one.raw() for one in bundle.parts)])


def test_there_are_canaries_of_every_audience(meeting: Meeting) -> None:
    assert all(meeting.canaries.values())
    personal = {f"{kind.id}.{one.id}" for kind in CATALOGUE.types.values() for one in kind.fields if one.personal}
    assert personal <= {where for planted in meeting.canaries.values() for where in planted}


@pytest.mark.parametrize("reader", READERS)
def test_a_bundle_holds_what_its_receiver_may_read_and_nothing_else(reader: str, meeting: Meeting) -> None:
    seen = meeting.found(inflated(meeting.files[reader]))
    for audience, planted in meeting.canaries.items():
        if reader == "lead" and audience is Audience.SECRETARIAT:
            assert seen[audience] == set(planted)  # all was written in sessions that were delegated: none is named
        else:
            assert seen[audience] == (set(planted) if audience in READERS[reader] else set())


def fields_in(path: Path) -> set[str]:
    """Return the fields of every operation that a bundle holds."""
    with path.open("rb") as source:
        proven = examine(frame.read(source))
    return {field for one in proven.segments for opened in one.opened for field in opened.columns.fields}


@pytest.mark.parametrize("reader", READERS)
def test_no_field_of_any_kind_is_in_a_bundle_whose_receiver_may_not_read_it(reader: str, meeting: Meeting) -> None:
    there = fields_in(meeting.files[reader])
    may = READERS[reader] | {Audience.SHARED} | ({Audience.SEALED} if reader in {"sec-two", "secretariat"} else set())
    found = {name: CATALOGUE.find(name) for name in there}
    assert {name for name, one in found.items() if one and one[0].audience_of(one[1]) not in may} == set()
    if Audience.SEALED in may:  # the positive control
        assert {f"{kind.id}.{one.id}" for kind, one in meeting.restricted} <= there


@pytest.mark.parametrize("reader", [name for name in READERS if name not in {"everyone", "secretariat"}])
def test_a_laptop_s_disk_holds_no_more_than_its_owner_may_read(reader: str, meeting: Meeting) -> None:
    seen = meeting.found(meeting.disk_of(reader))
    forbidden = {audience for audience in CLOSED if audience not in READERS[reader]}
    assert {audience for audience in forbidden if seen[audience]} == set()


def test_nobody_s_disk_holds_a_sealed_value_readable_and_the_secretariat_opens_it(meeting: Meeting) -> None:
    desk, seat = meeting.desks["secretariat"], meeting.seats["secretariat"]
    assert meeting.found(meeting.disk_of("secretariat"))[Audience.SEALED] == set()
    current = desk.chain().current
    assert current
    group = unwrap_group(current.roster.group, seat.person, seat.secrets.age)
    opened = set()
    for where, canary in meeting.canaries[Audience.SEALED].items():
        type_, _, name = where.partition(".")
        (record,) = [one for one in desk.records(type_) if (where, "") in one.values]
        assert unseal_value(record.values[where, ""], group) == f'"{canary}"'.encode()
        opened.add(name)
    assert opened


def test_a_private_note_is_readable_nowhere(meeting: Meeting) -> None:
    for name in meeting.desks:
        assert meeting.note.encode() not in meeting.disk_of(name)
    assert all(meeting.note.encode() not in inflated(path) for path in meeting.files.values())


def test_no_file_is_named_for_what_is_in_it(meeting: Meeting) -> None:
    [named] = wiring.hand_over(meeting.desks["secretariat"], meeting.seats["secretariat"], "everyone", meeting.folder)
    names = " ".join(path.name for path in meeting.folder.iterdir())
    assert named.name in names
    assert not any(canary in names for planted in meeting.canaries.values() for canary in planted.values())


@pytest.mark.slow
@pytest.mark.parametrize("copy", wiring.COPIES)
def test_a_printed_copy_holds_no_more_than_its_readers_may(copy: str, meeting: Meeting, tmp_path: Path) -> None:
    pdf = wiring.print_meeting(meeting.desks["secretariat"], copy)
    (tmp_path / "out.pdf").write_bytes(pdf)
    command = ["pdftotext", "-layout", str(tmp_path / "out.pdf"), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout
    seen = meeting.found(pdf + text)
    may = {"public": set(), "team": {Audience.TEAM}, "secretariat": {Audience.TEAM, Audience.SECRETARIAT}}[copy]
    assert {audience for audience, places in seen.items() if places and audience not in may} == set()
    assert io.BytesIO(pdf).read(5) == b"%PDF-"
