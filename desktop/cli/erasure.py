"""The command that erases personal values: ``erase``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from desktop.casework import lookups, retention
from desktop.casework.erasure import erase
from desktop.cli.common import Answer, command, counted, seat_options

if TYPE_CHECKING:
    from desktop.cli.common import Seat


@click.group()
def erasures() -> None:
    """Hold the command of this module."""


@command(erasures, "erase")
@click.argument("ref", required=False)
@click.argument("field", required=False)
@click.option("--reason", default="", help="Why: kept for good; do not repeat the value.")
@click.option("--due", "all_due", is_flag=True, help="All that is past the pack's retention, or without consent now.")
@click.option("--dry-run", is_flag=True, help="With --due: list it, and erase nothing.")
@seat_options
def erase_value(*, ref: str | None, field: str | None, reason: str, all_due: bool, dry_run: bool, seat: Seat) -> Answer:
    """Erase a personal value with its whole history, here and on every desk that takes the next bundle.

    With --due, all personal values at once that the pack's retention does not keep any longer, and those of people who
    withdrew their consent.
    """
    if all_due == bool(ref) or bool(ref) != bool(field and reason):
        message = "give a record's reference, a field and --reason, or --due"
        raise click.UsageError(message)
    if all_due:
        return _erase_due(seat, dry_run=dry_run)
    with seat.taken() as (desk, sitting):
        done = erase(desk, sitting, lookups.resolve(desk, "", str(ref)), str(field), reason)
    lines = [f"Erased {counted(done.values, 'value', 'values')} of {field} of {ref}; every signature still holds."]
    lines += [f"{done.left} values that others wrote or copied stay: the secretariat may erase them."] * bool(done.left)
    return Answer("\n".join([*lines, _BEYOND]), {"ref": ref, "field": field, "values": done.values, "left": done.left})


def _erase_due(seat: Seat, *, dry_run: bool) -> Answer:
    with seat.taken() as (desk, sitting):
        refs = desk.references()
        found = retention.due(desk, retention.today())
        done = [] if dry_run else retention.erase_due(desk, sitting, retention.today())
    listed = [
        {"ref": refs.get(one.record, one.record.hex()), **asdict(one), "record": one.record.hex()} for one in found
    ]
    lines = [f"{one['ref']} {one['field']}, since {one['since'] or 'now'}: {one['why']}" for one in listed]
    values = sum(erased.values for _, erased in done)
    told = "Nothing was erased." if dry_run or not done else f"Erased {counted(values, 'value', 'values')}.  {_BEYOND}"
    return Answer("\n".join([*lines, told]), {"due": listed, "values": values})


_BEYOND = "What was printed, exported or handed to desks that take no bundle any more cannot be recalled."
