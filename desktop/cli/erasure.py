"""The command that erases personal values: ``erase``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.casework import capture
from desktop.casework.erasure import erase
from desktop.cli.common import Answer, command, counted, seat_options

if TYPE_CHECKING:
    from desktop.cli.common import Seat


@click.group()
def erasures() -> None:
    """Hold the command of this module."""


@command(erasures, "erase")
@click.argument("ref")
@click.argument("field")
@click.option("--reason", required=True, help="Why: kept for good; do not repeat the value.")
@seat_options
def erase_value(*, ref: str, field: str, reason: str, seat: Seat) -> Answer:
    """Erase a personal value with its whole history, here and on every desk that takes the next bundle."""
    with seat.taken() as (desk, sitting):
        done = erase(desk, sitting, capture.resolve(desk, "", ref), field, reason)
    lines = [f"Erased {counted(done.values, 'value', 'values')} of {field} of {ref}; every signature still holds."]
    lines += [f"{done.left} values that others wrote stay: the secretariat may erase them."] if done.left else []
    lines.append("What was printed, exported or handed to desks that take no bundle any more cannot be recalled.")
    return Answer("\n".join(lines), {"ref": ref, "field": field, "values": done.values, "left": done.left})
