from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import resources, wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile


class Places:
    """A secretariat's desk, a laptop that trusts it, and a bundle from the one for the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secretariat, self.sitting, pin = self._found()
        self.laptop = wiring.new_desk(folder / "laptop.desk", pin=pin)
        for number in range(400):
            values = {"title": f"Matter {number}", "positions": "Two positions." * 20}
            capture.record(self.secretariat, self.sitting, "outstanding_matter", values)
        [self.bundle] = wiring.hand_over(self.secretariat, self.sitting, "everyone", folder / "kit.stk")

    def _found(self) -> tuple[DeskFile, Sitting, str]:
        desk = wiring.new_desk(
            self.folder / "secretariat.desk", pack=resources.pack("paper"), region="carda", review="carda-2026"
        )
        identity.join(desk, person="sec", name="Sec", device="d", role=Role.SECRETARIAT, passphrase="x")
        sitting = identity.take_seat(desk, "x")
        return desk, sitting, root_fingerprint(roster_keeping.found(desk, sitting, "x", mark="SE"))


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


@pytest.fixture
def worker() -> Path:
    return Path(__file__).with_name("worker.py")
