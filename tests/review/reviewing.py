"""Who takes part in the review of these tests, at which desks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework import capture, identity
from desktop.casework.review import submissions
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.casework.ports import Sitting

WORDS = "four words for tests"
SHARED = Path(__file__).parents[3] / "shared" / "data"
PEOPLE = {
    "ana": (Role.REVIEWER, ("peer-1",)),
    "ben": (Role.REVIEWER, ("peer-1",)),
    "cho": (Role.EXPERT, ("panel",)),
    "dee": (Role.RAPPORTEUR, ()),
}


class Place:
    """A desk and who sits at it."""

    def __init__(self, path: Path) -> None:
        self.path, self.desk = path, DeskFile.open(path)
        self.sitting: Sitting = identity.take_seat(self.desk, WORDS)

    @property
    def seat(self) -> tuple[DeskFile, Sitting]:
        return self.desk, self.sitting

    def put(self, type_: str, **values: object) -> bytes:
        return capture.record(self.desk, self.sitting, type_, values).id  # type: ignore[arg-type] # as tests give them

    def hand(self, other: Place, receiver: str) -> None:
        """Hand over everything that the receiver may hold, as a bundle's file."""
        wiring.receive(other.desk, *wiring.hand_over(self.desk, self.sitting, receiver, self.path.parent))


class Review:
    """Copies of the desks, opened."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._places: dict[str, Place] = {}

    def __getitem__(self, name: str) -> Place:
        if name not in self._places:
            self._places[name] = Place(self.folder / f"{name}.desk")
        return self._places[name]

    def actor(self, name: str = "Velmara") -> str:
        desk = self["sec"].desk
        (found,) = desk.find("actor", "name", name)
        return found.hex()

    def take_in(self, content: bytes, name: str = "report.txt", **values: object) -> bytes:
        """Put a submission on the secretariat's desk, and hand it to everybody."""
        given = {"title": "National review", "kind": "voluntary-review", "actor": self.actor(), "writers": ["dee"]}
        made = submissions.take_in(*self["sec"].seat, content, name=name, values={**given, **values})
        self.spread()
        return made.id

    def spread(self) -> None:
        """Bring everything to the secretariat, and from there to everybody."""
        for name in PEOPLE:
            self[name].hand(self["sec"], "secretariat")
        for name in PEOPLE:
            self["sec"].hand(self[name], name)

    def close(self) -> None:
        for one in self._places.values():
            one.desk.close()


def shared(name: str) -> bytes:
    """Return a file of the shared data; the test is skipped where there is none."""
    file = SHARED / name
    if not SHARED.is_dir():
        pytest.skip("no shared data here")
    return file.read_bytes()
