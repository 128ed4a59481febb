"""A desk of the secretariat with the paper pack, and somebody sitting at it; passphrases hardly stretched."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop import resources
from desktop.casework import identity
from desktop.store.desk import DeskFile
from desktop.trust import keys
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.casework.ports import Sitting


WORDS = "four words or five"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskFile]:
    with closing(DeskFile.create(tmp_path / "sec.desk")) as opened:
        opened.keep_pack(resources.pack("paper"))
        opened.set("region", "carda")
        opened.set("review", "carda-2026")
        yield opened


@pytest.fixture
def seat(monkeypatch: pytest.MonkeyPatch) -> Callable[[DeskFile, Role], Sitting]:
    """Give a function that makes somebody of a role sit down."""
    monkeypatch.setattr(keys, "OPERATIONS", 1)
    monkeypatch.setattr(keys, "MEMORY", 8192)

    def sit(desk: DeskFile, role: Role) -> Sitting:
        identity.join(desk, person="amina", name="Amina", device="laptop", role=role, passphrase=WORDS)
        return identity.take_seat(desk, WORDS)

    return sit


@pytest.fixture
def sitting(desk: DeskFile, seat: Callable[[DeskFile, Role], Sitting]) -> Sitting:
    return seat(desk, Role.SECRETARIAT)
