"""What is measured: a workload sealed into bundles on disk, proven against the reference, and merged in two ways."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from desktop.bench.proof import prove, require
from desktop.bench.reference import conflicts, merge
from desktop.bench.sealing import Sealing
from desktop.bench.timing import ROUNDS, timed
from desktop.exchange import folder
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.bench.workload import Workload

SMALL: Final = 1_000
ONCE: Final = "once"


class Subject:
    """Twenty bundles, one for each device and phase.

    The clock runs from bundles on disk, all signatures unverified, to a closed desk whose values and conflicts can be
    read.  The empty desk, which knows its roster, is made before.
    """

    def __init__(self, place: Path, work: Workload) -> None:
        """Seal a workload."""
        place.mkdir()
        self.sealing = Sealing(place, work.keys)
        self.bundles = [
            self.sealing.bundle(f"{phase}-{device}", device, edits)
            for phase, devices in enumerate(work.phases)
            for device, edits in enumerate(devices)
            if edits
        ]

    def at_once(self) -> float:
        """Take all bundles in one transaction; returns seconds."""
        desk = self.sealing.new_desk(ONCE)

        def run() -> None:
            with closing(desk):
                desk.take(*map(folder.read, self.bundles))

        return timed(run)

    def one_by_one(self) -> float:
        """Take each bundle in a transaction of its own; returns seconds."""
        desk = self.sealing.new_desk("each")

        def run() -> None:
            with closing(desk):
                for path in self.bundles:
                    desk.take(folder.read(path))

        return timed(run)


class Proven(Subject):
    """A subject that was proven, with bundles of 1,000 operations to follow."""

    def __init__(self, place: Path, work: Workload) -> None:
        """Seal a workload and deliver it in every way; raises :class:`NotTheReference`."""
        super().__init__(place, work)
        self.more = [work.more(number, SMALL) for number in range(ROUNDS)]
        self.small = [self.sealing.bundle(f"small-{device}", device, edits) for device, edits in enumerate(self.more)]
        self.conflicts_found = self._prove(work)

    def _prove(self, work: Workload) -> float:
        """Return how many of the conflicts the desks found, of all: nothing but 1 comes back."""
        edits = work.edits()
        expected = merge(work.public, edits)
        found = prove(self.sealing, self.bundles, expected) / len(conflicts(expected))
        for one in self.more:
            edits += one
        with closing(DeskFile.open(self.sealing.desk_path("proof"))) as desk:
            for path in self.small:
                desk.take(folder.read(path))
            require(desk, merge(work.public, edits), "and 1,000 operations at a time")
        return found
