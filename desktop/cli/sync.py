"""The command of a desk that synchronises with a registry: ``sync``."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from desktop import wiring
from desktop.cli.common import Answer, Seat, command, seat_options

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_KBIT: Final = 125  # bytes a second


@click.group()
def syncing() -> None:
    """Hold the commands of a desk with a registry."""


@command(syncing, "sync")
@click.argument("url", default="")
@click.option("--rate", type=click.IntRange(0), default=0, metavar="KBIT", help="At most so many kbit/s; 0: any.")
@click.option("--proxy", default="", metavar="URL", help="Through this proxy.")
@click.option("--patience", type=click.FloatRange(0.1), default=60.0, show_default=True, help="Seconds without a byte.")
@click.option("--trust", "authority", type=_FILE, default=None, help="A PEM file of certificates to trust.")
@seat_options
def sync(*, url: str, rate: int, proxy: str, patience: float, authority: Path | None, seat: Seat) -> Answer:
    """Synchronise with the registry at URL, by default where the desk did last: what is here goes, what is there comes.

    Where nobody can be reached everything waits, which is no fault.  It may be broken off at any time and goes on where
    it was.
    """
    from desktop.exchange.line import Means  # noqa: PLC0415 - only those who synchronise need it

    means = Means(proxy=proxy, rate=rate * _KBIT, patience=patience, authority=str(authority or ""))
    with seat.taken() as (desk, sitting):
        report = wiring.synchronise(desk, sitting, seat.path, url, means)
    lines = [wiring.told(report)]
    lines += [f"{name[:12]} is kept there in quarantine: {said}" for name, said in report.quarantined.items()]
    data = {
        "reached": report.reached, "awaiting": report.awaiting, "went": report.went, "came": report.came,
        "waits": report.waits, "quarantined": report.quarantined,
    }  # fmt: skip
    return Answer("\n".join(lines), data)
