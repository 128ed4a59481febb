"""Commands on tables of records: ``import``, ``export``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.casework import identity
from desktop.cli.common import (
    REFUSED,
    Answer,
    Seat,
    command,
    counted,
    desk_option,
    opened,
    passphrase_option,
    seat_options,
)
from desktop.exchange import restore, tables
from desktop.exchange.export import Wish, export
from desktop.exchange.formats import MAKERS, read_exported, save
from desktop.exchange.mapping import read_mapping
from desktop.exchange.sheet import read_table
from desktop.exchange.tables import State
from desktop.wiring import COPIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.ports import Desk, Sitting
    from desktop.exchange.tables import Refusal

_EXISTING = click.Path(path_type=Path, exists=True)


@click.group()
def exchange() -> None:
    """Hold the commands of this module."""


@command(exchange, "import")
@click.argument("path", metavar="PATH", type=_EXISTING)
@click.option(
    "--map", "map_file", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=None,
    help="The mapping file: which column is which field.  Without it, PATH is what “export” wrote.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what would happen, and do nothing.")
@click.option("--skip-refused", is_flag=True, help="Import the other rows when some are refused.")
@seat_options
def import_records(*, path: Path, map_file: Path | None, dry_run: bool, skip_refused: bool, seat: Seat) -> Answer:
    """Import a table (CSV or XLSX) by a mapping file, or the folder that “export” wrote, or a file of it.

    All of it goes in in one step, or nothing and every refused row is named with its reason.
    """
    with seat.taken() as (desk, sitting):
        if map_file:
            return _import_table(desk, sitting, path, map_file, dry_run=dry_run, skip=skip_refused)
        return _bring_back(desk, sitting, path, dry_run=dry_run, skip=skip_refused)


def _import_table(desk: Desk, sitting: Sitting, path: Path, map_file: Path, *, dry_run: bool, skip: bool) -> Answer:
    plan = tables.plan(desk, sitting, read_mapping(map_file), read_table(path))
    stopped = bool(plan.refused) and not skip
    if not dry_run and not stopped:
        tables.apply(desk, sitting, plan, skip_refused=skip)
    counts = {"new": len(plan.new), "changed": len(plan.changed), "unchanged": len(plan.unchanged)}
    refused = [("", one) for one in plan.refused]
    return _told({**counts, "skipped": len(plan.skipped)}, refused, dry_run=dry_run, stopped=stopped)


def _bring_back(desk: Desk, sitting: Sitting, path: Path, *, dry_run: bool, skip: bool) -> Answer:
    found, files = read_exported(path)
    with desk.transaction():
        coming = restore.plan(desk, sitting, found, files)
        stopped = bool(coming.refused) and not skip
        if not dry_run and not stopped:
            restore.apply(desk, sitting, coming, skip_refused=skip)
    counts = {str(state): coming.count(state) for state in (State.NEW, State.CHANGED, State.UNCHANGED)}
    return _told(counts, coming.refused, dry_run=dry_run, stopped=stopped)


def _told(counts: dict[str, int], refused: Sequence[tuple[str, Refusal]], *, dry_run: bool, stopped: bool) -> Answer:
    """Return what an import did: counts of rows by state, and every refused row with its reason."""
    applied = not dry_run and not stopped
    rows = [
        {
            **({"table": name} if name else {}),
            "row": one.row,
            "line": one.line,
            "column": one.column,
            "reason": one.reason,
        }
        for name, one in refused
    ]
    said = ", ".join(f"{counts[name]} {name}" for name in ("new", "changed", "unchanged"))
    lines = [f"{said}, {len(refused)} refused."]
    lines += [f"{name} Row {one.row} (line {one.line}) {one.column}: {one.reason}".lstrip() for name, one in refused]
    written = "Written, but for what was refused." if refused else "Written."
    lines.append(written if applied else "Nothing was written.")
    return Answer("\n".join(lines), {**counts, "refused": rows, "applied": applied}, REFUSED if stopped else 0)


@command(exchange, "export")
@click.argument("types", nargs=-1, metavar="[TYPE]…")
@click.option("--as", "kind", type=click.Choice(sorted(MAKERS)), default="csv", show_default=True)
@click.option("--copy", type=click.Choice(sorted(COPIES)), default="public", show_default=True, help="For whom it is.")
@click.option("--personal", is_flag=True, help="With personal values: for the secretariat.")
@click.option("--sealed", is_flag=True, help="With sealed values, readable: for the secretariat's group.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A folder that is new or empty.")
@desk_option
@passphrase_option
def export_records(
    *,
    types: tuple[str, ...],
    kind: str,
    copy: str,
    personal: bool,
    sealed: bool,
    out: Path,
    desk_path: Path,
    passphrase: str | None,
) -> Answer:
    """Export records as tables, one for each type, with their attached files beside; without a TYPE, all of them.

    A public copy holds what is shared, and needs no key.  “stocktake import” reads all of it again.
    """
    wish = Wish(types=types, audience=COPIES[copy], personal=personal, sealed=sealed)
    with opened(desk_path) as desk:
        asks = copy != "public" or personal or sealed
        sitting = identity.take_seat(desk, passphrase) if asks else None
        made = export(desk, wish, identity.now(), sitting)
    written = save(made, kind, out)
    counts = {sheet.kind.id: len(sheet.lines) for sheet in made.sheets}
    lines = [f"Wrote {counted(sum(counts.values()), 'record', 'records')} to {out}."]
    if made.not_here:
        lines.append(
            f"{counted(made.not_here, 'value is', 'values are')} not in it: erased, sealed or not on this desk."
        )
    if made.unknown:
        lines.append(f"{counted(made.unknown, 'field is', 'fields are')} not in it: a newer release wrote them.")
    data = {
        "records": counts,
        "files": [str(path) for path in written],
        "not_here": made.not_here,
        "unknown": made.unknown,
    }
    return Answer("\n".join(lines), data)
