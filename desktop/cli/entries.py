"""Commands of capture: ``note``, ``record``, ``attach``, ``undo``."""

from __future__ import annotations

import mimetypes
from pathlib import Path

import click

from desktop.casework import capture, lookups
from desktop.casework.concerns import out_of_order_in
from desktop.casework.undo import undo
from desktop.cli.common import Answer, Seat, command, counted, given_values, seat_options

_SET = click.option(
    "--set", "pairs", multiple=True, metavar="FIELD=VALUE", help="A value; a field given twice is a set."
)
_EXISTING = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group()
def entries() -> None:
    """Hold the commands of this module."""


@command(entries, "note")
@click.argument("type_", metavar="TYPE")
@_SET
@seat_options
def note(*, type_: str, pairs: tuple[str, ...], seat: Seat) -> Answer:
    """Keep a private note: encrypted with your own key, never handed over."""
    with seat.taken() as (desk, sitting):
        note_id = capture.note(desk, sitting, type_, given_values(pairs))
    return Answer(f"Kept private note {note_id}.", {"note": note_id})


@command(entries, "record")
@click.argument("type_", metavar="[TYPE]", required=False)
@_SET
@click.option("--from-note", "note_id", default="", help="Put this private note on record.")
@click.option("--change", "changed", default="", metavar="REF", help="Change the record with this reference.")
@seat_options
def record(
    *,
    type_: str | None,
    pairs: tuple[str, ...],
    note_id: str,
    changed: str,
    seat: Seat,
) -> Answer:
    """Put an entry on record: a new one, a private note, or new values of a record."""
    if sum(map(bool, (type_, note_id, changed))) != 1:
        message = "give one of: a TYPE, --from-note ID, --change REF"
        raise click.UsageError(message)
    values = given_values(pairs)
    with seat.taken() as (desk, sitting):
        if changed:
            record_id = lookups.resolve(desk, "", changed)
            changes = capture.change(desk, sitting, record_id, values)
            after = desk.record(record_id)
            hints = [one.text for one in (out_of_order_in(desk, after) if after else ())]
            data = {"ref": changed, "changed": bool(changes.records), "hints": hints}
            return Answer("\n".join([f"Changed {changed}.", *hints]), data)
        if note_id:
            made = capture.put_on_record(desk, sitting, note_id, values)
        else:
            made = capture.record(desk, sitting, type_ or "", values)
    lines = [f"On record as {made.ref}.", *made.hints]
    return Answer("\n".join(lines), {"ref": made.ref, "id": made.id.hex(), "hints": list(made.hints)})


@command(entries, "attach")
@click.argument("file", type=_EXISTING)
@click.option("--title", required=True)
@click.option("--to", "belongs", default="", metavar="REF", help="The record that the file belongs to.")
@seat_options
def attach(*, file: Path, title: str, belongs: str, seat: Seat) -> Answer:
    """Put a file on record as an attachment."""
    media = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    with seat.taken() as (desk, sitting):
        to = lookups.resolve(desk, "", belongs) if belongs else None
        made = capture.attach(desk, sitting, file.read_bytes(), name=file.name, media=media, title=title, belongs_to=to)
    return Answer(f"On record as {made.ref}.", {"ref": made.ref, "id": made.id.hex()})


@command(entries, "undo")
@seat_options
def undo_last(*, seat: Seat) -> Answer:
    """Take your own last change at this desk back by new entries; undone once more, it is there again."""
    with seat.taken() as (desk, sitting):
        changed = undo(desk, sitting).records
        refs = [desk.references().get(one, one.hex()[:12]) for one in sorted(changed)]
    told = f"Took back your last change: {counted(len(refs), 'record', 'records')} ({', '.join(refs)})."
    return Answer(told, {"records": refs})
