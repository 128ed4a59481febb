"""Commands on what is not believed: ``quarantine``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.casework import quarantine as waiting_room
from desktop.cli.common import Answer, Seat, command, desk_option, opened, seat_options

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.ports import HeldSegment

_SEGMENT = click.argument("segment", metavar="HASH")
_REASON = click.option("--reason", required=True, help="Why: kept for good, and shown to everybody.")


@click.group()
def quarantine() -> None:
    """See what is not believed, and let it in or turn it away."""


@command(quarantine, "list")
@desk_option
def list_waiting(*, desk_path: Path) -> Answer:
    """List the segments that wait: whose they are, which numbers, why they are not believed."""
    with opened(desk_path) as desk:
        found = waiting_room.waiting(desk)
    lines = [line for one in found for line in _lines(one)]
    return Answer("\n".join(lines) or "Nothing waits.", {"waiting": [_data(one) for one in found]})


@command(quarantine, "admit")
@_SEGMENT
@_REASON
@seat_options
def admit(*, segment: str, reason: str, seat: Seat) -> Answer:
    """Let a segment in: its entries count on every desk that learns of it."""
    return _decided(segment, reason, seat, admit=True)


@command(quarantine, "reject")
@_SEGMENT
@_REASON
@seat_options
def reject(*, segment: str, reason: str, seat: Seat) -> Answer:
    """Turn a segment away: it is kept and never counts, unless it is admitted later."""
    return _decided(segment, reason, seat, admit=False)


def _decided(segment: str, reason: str, seat: Seat, *, admit: bool) -> Answer:
    with seat.taken() as (desk, sitting):
        one = waiting_room.decide(desk, sitting, waiting_room.find(desk, segment), admit=admit, reason=reason)
    return Answer("\n".join(_lines(one)), _data(one))


def _lines(one: HeldSegment) -> list[str]:
    header = one.header
    where = f", session {header.session}" if header.session else ""
    return [
        f"{one.hash[:12]}  {one.verdict}: {one.reason}",
        f"    {header.person} as {header.role}{where}, numbers {header.first}-{header.last}, key {header.key[:12]}",
    ]


def _data(one: HeldSegment) -> dict[str, object]:
    header = one.header
    return {
        "hash": one.hash, "verdict": str(one.verdict), "reason": one.reason, "key": header.key,
        "person": header.person, "role": header.role, "session": header.session,
        "first": header.first, "last": header.last, "labels": list(one.labels), "withheld": list(one.withheld),
    }  # fmt: skip
