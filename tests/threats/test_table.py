"""One row for each attack: the exact verdict or refusal, the exit code, and the desk as it was."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from rows import PROVEN, REVOKED, ROWS, TRUSTED

from desktop.bundles import frame, intake
from desktop.casework import handover
from desktop.records.errors import StocktakeError
from desktop.store.desk import DeskFile
from desktop.store.summary import summarise

if TYPE_CHECKING:
    from conftest import World


@pytest.mark.parametrize("where", range(16))
def test_every_byte_flipped_is_refused_and_changes_nothing(where: int, world: World) -> None:
    """Sixteen desks share the bytes of one bundle: each takes those whose place has its remainder."""
    made = world.written(world.base)
    raw = world.bundle([made.segment], rosters=[world.signed(world.first)])
    with closing(DeskFile.open(world.file)) as desk:
        before = summarise(desk)
        for at in range(where, len(raw), 16):
            mutant = bytearray(raw)
            mutant[at] ^= 1 << at % 8
            with pytest.raises(StocktakeError):
                handover.receive(desk, intake.examine(frame.read(BytesIO(bytes(mutant)))))
        assert summarise(desk) == before
    assert world.take(raw).verdicts == [TRUSTED]


@pytest.mark.parametrize("name", list(ROWS))
def test_each_attack_gets_its_verdict_its_exit_code_and_changes_nothing(name: str, world: World) -> None:
    attack, expected = ROWS[name]
    told = world.take(attack(world))
    if isinstance(expected.what, str):
        assert expected.what in told.answer["happened"]
        assert told.answer["safe"]
        assert told.kept_nothing
    else:
        assert sorted(told.verdicts) == sorted(expected.what)
    assert (told.code, told.unchanged) == (expected.code, expected.unchanged)


def test_a_receipt_that_proves_nothing_does_not_keep_out_one_that_does(world: World) -> None:
    made = world.written(world.base)
    world.log.add(made.name)
    false = world.log.receipt(made.name).replace(b"index 0", b"index 1")
    rosters = [world.signed(world.revoked("retired", last=made.header.previous, log_size=1))]
    assert world.take(world.bundle([made.segment], rosters=rosters, receipts=[(made.name, false)])).verdicts == [
        REVOKED
    ]
    told = world.take(world.bundle([made.segment], receipts=[(made.name, world.log.receipt(made.name))]))
    assert told.verdicts == [PROVEN]
    world.take(world.bundle([made.segment], receipts=[(made.name, false)]))
    assert world.take(world.bundle([made.segment])).verdicts == [PROVEN]


def test_the_laptop_keeps_what_it_does_not_believe(world: World) -> None:
    made = world.written(world.pen("ghost"))
    world.take(world.bundle([made.segment]))
    assert (made.name,) in world.query("select hash from segment")
