"""Canaries: what one audience may not read is in nothing that it can get hold of."""

from __future__ import annotations

import io
import secrets
import subprocess
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.bundles import frame
from desktop.casework import capture, identity, roster_keeping
from desktop.records.declare import Kind
from desktop.records.labels import Audience, ScopeKind
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Role
from desktop.trust.seal import unseal_value, unwrap_group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile

TEXTS = frozenset({Kind.TEXT, Kind.PROSE})
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


@dataclass
class Meeting:
    """Desks of everybody, with a canary in every text that is personal or not shared, of every type of record."""

    folder: Path
    pack: str
    stack: ExitStack = field(default_factory=ExitStack)
    desks: dict[str, DeskFile] = field(default_factory=dict)
    seats: dict[str, Sitting] = field(default_factory=dict)
    canaries: dict[Audience, dict[str, str]] = field(default_factory=lambda: {one: {} for one in CLOSED})
    files: dict[str, Path] = field(default_factory=dict)

    def play(self) -> None:
        sec = self.seat("secretariat", Role.SECRETARIAT, pack=self.pack.encode(), region="carda", review="carda-2026")
        roster_keeping.found(sec, self.seats["secretariat"], "x", mark="SE")
        roles = {"watch": Role.OBSERVER, "rapp": Role.RAPPORTEUR, "peer": Role.REVIEWER, "lead": Role.LEAD}
        for number, (name, role) in enumerate({**roles, "sec-two": Role.SECRETARIAT}.items()):
            self.seat(name, role, pin=sec.setting("pin"))
            asked = identity.read_enrolment(identity.request_file(self.desks[name]))
            teams = ("blue",) if name == "peer" else ()
            roster_keeping.approve(sec, self.seats["secretariat"], "x", asked, mark=f"A{'BCDEF'[number]}", teams=teams)
        self.write("secretariat", team=False)
        self.hand("secretariat", "everyone", *(name for name in self.desks if name != "secretariat"))
        for name in roles:
            self.seats[name] = identity.take_seat(self.desks[name], "x")
        self.write("peer", team=True)
        self.hand("peer", "secretariat", "secretariat")
        self.note = secrets.token_hex(8)
        for name in ("rapp", "secretariat"):
            capture.note(self.desks[name], self.seats[name], "decision", {"title": self.note})
        for name in READERS:
            self.hand("secretariat", name, *({name} & set(self.desks) - {"secretariat"}))

    def seat(self, name: str, role: Role, **options: str | bytes) -> DeskFile:
        desk = self.stack.enter_context(closing(wiring.new_desk(self.folder / f"{name}.desk", **options)))
        identity.join(desk, person=name, name=name, device="d", role=role, passphrase="x")
        self.desks[name], self.seats[name] = desk, identity.take_seat(desk, "x")
        return desk

    def write(self, name: str, *, team: bool) -> None:
        for kind in CATALOGUE.types.values():
            values = {}
            for one in kind.fields if (kind.scope is ScopeKind.TEAM) == team else ():
                audience = kind.audience_of(one)
                if one.kind in TEXTS and one.id != "ref" and (one.personal or audience in CLOSED) and not one.many:
                    values[one.id] = self.canaries[audience][f"{kind.id}.{one.id}"] = secrets.token_hex(8)
            if values:
                capture.record(self.desks[name], self.seats[name], kind.id, values)

    def hand(self, giver: str, receiver: str, *takers: str) -> None:
        target = self.folder / f"{len(list(self.folder.iterdir()))}.stk"
        self.files[receiver] = wiring.hand_over(self.desks[giver], self.seats[giver], receiver, target)
        for taker in takers:
            wiring.receive(self.desks[taker], self.files[receiver])

    def disk_of(self, name: str) -> bytes:
        """Return the desk file and what lies beside it, as a copy after a crash would hold it."""
        return b"".join(path.read_bytes() for path in self.folder.glob(f"{name}.desk*"))


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    pack = """
        [pack]
        id = "small"
        version = "1"
        title = "A small pack"
        language = "en"
        [[node]]
        id = "1"
        parent = ""
        title = "Goal"
        [lists]
        level = [{code = "national", label = "National"}]
    """
    made = Meeting(tmp_path_factory.mktemp("canaries"), "\n".join(line.strip() for line in pack.splitlines()))
    with made.stack:
        made.play()
        yield made


def inflated(path: Path) -> bytes:
    """Return a bundle's bytes, and its manifest and every part as they are without compression."""
    with path.open("rb") as source:
        bundle = frame.read(source)
    return b"\0".join([path.read_bytes(), repr(bundle.manifest).encode(), *(one.raw() for one in bundle.parts)])


def found(meeting: Meeting, content: bytes) -> dict[Audience, set[str]]:
    return {
        audience: {where for where, canary in planted.items() if canary.encode() in content}
        for audience, planted in meeting.canaries.items()
    }


def test_there_are_canaries_of_every_audience(meeting: Meeting) -> None:
    assert all(meeting.canaries.values())
    personal = {f"{kind.id}.{one.id}" for kind in CATALOGUE.types.values() for one in kind.fields if one.personal}
    assert personal <= {where for planted in meeting.canaries.values() for where in planted}


@pytest.mark.parametrize("reader", READERS)
def test_a_bundle_holds_what_its_receiver_may_read_and_nothing_else(reader: str, meeting: Meeting) -> None:
    seen = found(meeting, inflated(meeting.files[reader]))
    for audience, planted in meeting.canaries.items():
        if reader == "lead" and audience is Audience.SECRETARIAT:
            assert seen[audience] == set(planted)  # all was written in sessions that were delegated: none is named
        else:
            assert seen[audience] == (set(planted) if audience in READERS[reader] else set())


@pytest.mark.parametrize("reader", [name for name in READERS if name not in {"everyone", "secretariat"}])
def test_a_laptop_s_disk_holds_no_more_than_its_owner_may_read(reader: str, meeting: Meeting) -> None:
    seen = found(meeting, meeting.disk_of(reader))
    forbidden = {audience for audience in CLOSED if audience not in READERS[reader]}
    assert {audience for audience in forbidden if seen[audience]} == set()


def test_nobody_s_disk_holds_a_sealed_value_readable_and_the_secretariat_opens_it(meeting: Meeting) -> None:
    desk, seat = meeting.desks["secretariat"], meeting.seats["secretariat"]
    assert found(meeting, meeting.disk_of("secretariat"))[Audience.SEALED] == set()
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
    named = wiring.hand_over(meeting.desks["secretariat"], meeting.seats["secretariat"], "everyone", meeting.folder)
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
    seen = found(meeting, pdf + text)
    may = {"public": set(), "team": {Audience.TEAM}, "secretariat": {Audience.TEAM, Audience.SECRETARIAT}}[copy]
    assert {audience for audience, places in seen.items() if places and audience not in may} == set()
    assert io.BytesIO(pdf).read(5) == b"%PDF-"
