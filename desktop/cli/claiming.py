"""Commands by which those who reconcile tell each other what they are on: ``conflicts claim`` and ``release``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop import wiring
from desktop.casework.errors import NotReady
from desktop.cli.common import REFUSED, Answer, Seat, command, seat_options
from desktop.cli.conflicts import difference
from desktop.exchange import claims
from desktop.exchange.errors import RegistryUnreachable

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Sitting


@click.group()
def claiming() -> None:
    """Hold the commands of ``conflicts`` that ask a registry."""


@command(claiming, "claim")
@click.argument("ref")
@click.argument("field")
@seat_options
def claim(*, ref: str, field: str, seat: Seat) -> Answer:
    """Tell the others who reconcile that you are on these entries, for a quarter of an hour.

    It is a courtesy and binds nobody; who is on it already is told, with exit code 1.
    """
    with seat.taken() as (desk, sitting):
        reached = _tell(desk, sitting, ref, field, release=False)
        other = claims.told(desk, difference(desk, ref, field).cell)
    said = f"{other}; the others can see it." if other else f"You are on {field} of {ref}: the others can see it."
    return Answer(said if reached else _ALONE, {"reached": reached, "claimed": other}, REFUSED if other else 0)


@command(claiming, "release")
@click.argument("ref")
@click.argument("field")
@seat_options
def release(*, ref: str, field: str, seat: Seat) -> Answer:
    """Tell the others who reconcile that you are on these entries no longer."""
    with seat.taken() as (desk, sitting):
        reached = _tell(desk, sitting, ref, field, release=True)
    return Answer(f"You are on {field} of {ref} no longer." if reached else _ALONE, {"reached": reached})


_ALONE = "The registry was not reached: nobody else hears of it, and nothing depends on it."


def _tell(desk: Desk, sitting: Sitting, ref: str, field: str, *, release: bool) -> bool:
    """Tell the registry where the desk did synchronise last; says whether anybody answered."""
    address, cell = desk.setting(wiring.REGISTRY_ADDRESS), difference(desk, ref, field).cell
    if not address:
        raise NotReady("This desk does not know where the registry is.", todo="Synchronise once: “stocktake sync URL”.")
    try:
        claims.keep(desk, wiring.claim(address, sitting, cell, release=release))
    except RegistryUnreachable:
        return False
    return True
