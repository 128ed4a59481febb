"""A meeting: the secretariat's desk with its registry, and laptops of people who are enrolled, or not yet."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.bundles import frame, intake
from desktop.casework import capture, handover, identity, roster_keeping
from desktop.records.values import decode
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from desktop.casework.handover import Outcome
    from desktop.casework.ports import Sitting
    from desktop.journal.operations import Operation
    from desktop.store.desk import DeskFile

WORDS = "four words or five"
PACK = b"""
[pack]
id = "small"
version = "1"
title = "A small pack"
language = "en"

[[node]]
id = "1A"
parent = ""
title = "Children"

[[node]]
id = "3B"
parent = ""
title = "Returns"

[lists]
constituency = [{code = "state", label = "State"}]
level = [{code = "regional", label = "Regional"}]
status = [{code = "delayed", label = "Delayed"}, {code = "done", label = "Completed"}]

[[rule]]
type = "pledge"
field = "description"
required = true
shortest = 5
longest = 10

[[rule]]
type = "decision"
field = "text"
longest = 12

[[rule]]
type = "outstanding_matter"
field = "of_a_newer_release"
required = true
"""


class Place:
    """A desk and who sits at it."""

    def __init__(self, desk: DeskFile, path: Path) -> None:
        self.desk, self.path = desk, path
        self.sitting: Sitting

    def sit(self, session: str = "") -> Sitting:
        self.sitting = identity.take_seat(self.desk, WORDS, session=session)
        return self.sitting

    def join(self, person: str, role: Role) -> Sitting:
        identity.join(self.desk, person=person, name=person.title(), device="d", role=role, passphrase=WORDS)
        return self.sit()

    def record(self, type_: str, **values: object) -> capture.Recorded:
        return capture.record(self.desk, self.sitting, type_, values)

    def change(self, record: bytes, **values: object) -> bool:
        return bool(capture.change(self.desk, self.sitting, record, values).records)

    def shown(self, record: bytes, field: str) -> object:
        """Return the value shown of a field such as ``pledge.title``."""
        found = self.desk.record(record)
        assert found
        return decode(found.values[field, ""])

    def waiting(self) -> list[Operation]:
        """Return what this key has not sealed yet."""
        return [operation for _, operation in self.desk.open_operations(self.sitting.secrets.public)]

    def on_disk(self) -> bytes:
        """Return every byte of the desk: the file, and what SQLite has not written into it yet."""
        log = self.path.with_name(f"{self.path.name}-wal")
        return self.path.read_bytes() + (log.read_bytes() if log.exists() else b"")

    def cut(self, receiver: str, *, kind: str = "bundle", only: Collection[str] | None = None) -> handover.Cut:
        return handover.cut(self.desk, self.sitting, receiver, kind=kind, only=only)

    def bundle(self, receiver: str, **how: object) -> frame.Bundle:
        """Cut a bundle, write it as a file's bytes and read those again."""
        raw, cut = io.BytesIO(), self.cut(receiver, **how)
        frame.write(raw, cut.manifest, cut.parts, self.sitting.secrets.signing)
        return frame.read(io.BytesIO(raw.getvalue()))

    def hand(self, other: Place, receiver: str, **how: object) -> Outcome:
        return handover.receive(other.desk, intake.examine(self.bundle(receiver, **how)))


class Meeting:
    """A registry that the secretariat founded, and the desks of those who take part."""

    def __init__(self, folder: Path, pack: bytes = PACK) -> None:
        self.folder = folder
        self.places: list[Place] = []
        self.sec = self.place("sec", pack=pack, region="carda", review="carda-2026")
        self.sec.join("sec", Role.SECRETARIAT)
        roster_keeping.found(self.sec.desk, self.sec.sitting, WORDS, mark="SE")

    def place(self, name: str, **how: object) -> Place:
        path = self.folder / name / "its.desk"
        path.parent.mkdir()
        made = Place(wiring.new_desk(path, **how), path)
        self.places.append(made)
        return made

    def newcomer(self, person: str, role: Role) -> Place:
        """Make a laptop that has the kit, and whose person is not enrolled yet."""
        made = self.place(person, pin=self.sec.desk.setting("pin"))
        self.sec.hand(made, "everyone")
        made.join(person, role)
        return made

    def enrol(self, place: Place, *, mark: str, **mandate: object) -> None:
        asked = identity.read_enrolment(identity.request_file(place.desk))
        roster_keeping.approve(self.sec.desk, self.sec.sitting, WORDS, asked, mark=mark, **mandate)

    def laptop(self, person: str, role: Role, **mandate: object) -> Place:
        """Make an enrolled person's laptop."""
        made = self.newcomer(person, role)
        self.enrol(made, mark=person[:2].upper(), **mandate)
        self.sec.hand(made, "everyone")
        made.sit()
        return made


@pytest.fixture
def meeting(tmp_path: Path) -> Iterator[Meeting]:
    made = Meeting(tmp_path)
    yield made
    for place in made.places:
        place.desk.close()


@pytest.fixture
def sec(meeting: Meeting) -> Place:
    return meeting.sec


@pytest.fixture
def rap(meeting: Meeting) -> Place:
    return meeting.laptop("ada", Role.RAPPORTEUR)


@pytest.fixture(scope="session")
def make_meeting() -> type[Meeting]:
    """Give the class, for a meeting that several tests look at."""
    return Meeting
