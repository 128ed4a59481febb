"""Commands of capture and decision: ``note``, ``record``, ``attach``, ``import``, ``conflicts``."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from desktop.casework import capture, decide
from desktop.casework.errors import NotFound
from desktop.casework.look import Look, declared
from desktop.cli.common import REFUSED, Answer, Seat, command, desk_option, given_values, opened, seat_options
from desktop.cli.packs import check_record
from desktop.exchange import tables
from desktop.exchange.mapping import read_mapping
from desktop.exchange.sheet import read_table
from desktop.journal.clock import as_datetime
from desktop.records.values import encode
from desktop.store.interning import name_of

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Difference

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
@click.argument("type_", metavar="[TYPE | check REF]", required=False)
@click.argument("checked", metavar="", required=False)
@_SET
@click.option("--from-note", "note_id", default="", help="Put this private note on record.")
@click.option("--change", "changed", default="", metavar="REF", help="Change the record with this reference.")
@seat_options
def record(
    *,
    type_: str | None,
    checked: str | None,
    pairs: tuple[str, ...],
    note_id: str,
    changed: str,
    seat: Seat,
) -> Answer:
    """Put an entry on record: a new one, a private note, or new values of a record; or check one against the rules."""
    if checked and type_ == "check":
        return check_record(seat.path, checked)
    if checked or sum(map(bool, (type_, note_id, changed))) != 1:
        message = "give one of: a TYPE, --from-note ID, --change REF, check REF"
        raise click.UsageError(message)
    values = given_values(pairs)
    with seat.taken() as (desk, sitting):
        if changed:
            changes = capture.change(desk, sitting, capture.resolve(desk, "", changed), values)
            return Answer(f"Changed {changed}.", {"ref": changed, "changed": bool(changes.records)})
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
        to = capture.resolve(desk, "", belongs) if belongs else None
        made = capture.attach(desk, sitting, file.read_bytes(), name=file.name, media=media, title=title, belongs_to=to)
    return Answer(f"On record as {made.ref}.", {"ref": made.ref, "id": made.id.hex()})


@click.group()
def conflicts() -> None:
    """See differing entries side by side, and reconcile them."""


@command(conflicts, "list")
@desk_option
def list_conflicts(*, desk_path: Path) -> Answer:
    """List differing entries: every value, with who, in which session, when."""
    with opened(desk_path) as desk:
        found = [_described(desk, one) for one in desk.differences()]
    lines = []
    for one in found:
        lines.append(f"{one.ref} {one.field}: {one.title}")
        for number, value in enumerate(one.values, 1):
            where = value.session or value.role
            lines.append(f"  {number}. {value.text}  ({value.person}, {where}, {value.time})")
    return Answer("\n".join(lines) or "No entries differ.", {"conflicts": msgspec.to_builtins(found)})


class _Value(msgspec.Struct, frozen=True, kw_only=True):
    text: str
    person: str
    role: str
    session: str
    time: str


class _Conflict(msgspec.Struct, frozen=True, kw_only=True):
    ref: str
    title: str
    field: str
    label: str
    values: list[_Value]


def _described(desk: Desk, one: Difference) -> _Conflict:
    look, record, known = Look(desk), desk.record(one.cell.record), declared(one.cell.field)
    values = []
    for head in one.heads:
        origin = desk.origin(head.op)
        values.append(
            _Value(
                text=look.shown(known[1], head.value) if known else head.value.decode(),
                person=origin.person,
                role=origin.role,
                session=origin.session,
                time=as_datetime(head.time).isoformat(timespec="seconds"),
            )
        )
    return _Conflict(
        ref=look.reference(record) if record else one.cell.record.hex(),
        title=look.title(record) if record else "",
        field=name_of(one.cell.field, one.cell.element),
        label=str(one.label),
        values=values,
    )


@command(conflicts, "decide")
@click.argument("ref")
@click.argument("field")
@click.option("--take", "number", type=click.IntRange(min=1), help="The number of the value that stands, as listed.")
@click.option("--value", default=None, help="Another value that stands instead.")
@click.option("--reason", required=True, help="Why: kept beside the value for good.")
@seat_options
def decide_conflict(
    *,
    ref: str,
    field: str,
    number: int | None,
    value: str | None,
    reason: str,
    seat: Seat,
) -> Answer:
    """Reconcile differing entries: one value stands, with a reason; the others stay in the history."""
    if (number is None) == (value is None):
        message = "give one of --take and --value"
        raise click.UsageError(message)
    with seat.taken() as (desk, sitting):
        one = _difference(desk, ref, field)
        chosen = _chosen(one, number) if value is None else _given(desk, one, value)
        decide.reconcile(desk, sitting, one, chosen, reason)
    return Answer(f"Reconciled {field} of {ref}.", {"ref": ref, "field": field})


def _difference(desk: Desk, ref: str, field: str) -> Difference:
    record = capture.resolve(desk, "", ref)
    for one in desk.differences():
        if one.cell.record == record and name_of(one.cell.field, one.cell.element) == field:
            return one
    raise NotFound(f"The entries for {field} of {ref} do not differ.", todo="See “stocktake conflicts list”.")


def _chosen(one: Difference, number: int | None) -> bytes:
    if number is None or number > len(one.heads):
        raise NotFound(
            f"There is no value {number}: there are {len(one.heads)}.", todo="See “stocktake conflicts list”."
        )
    return one.heads[number - 1].value


def _given(desk: Desk, one: Difference, text: str) -> bytes:
    known = declared(one.cell.field)
    if known is None or known[1].personal:
        raise NotFound("This field takes one of the values that are there.", todo="Choose one with --take.")
    return encode(capture.checked_value(desk, known[1], text))


@command(entries, "import")
@click.argument("file", type=_EXISTING)
@click.option("--map", "map_file", type=_EXISTING, required=True, help="The mapping file: which column is which field.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and do nothing.")
@click.option("--skip-refused", is_flag=True, help="Import the other rows when some are refused.")
@seat_options
def import_table(*, file: Path, map_file: Path, dry_run: bool, skip_refused: bool, seat: Seat) -> Answer:
    """Import a CSV table: all of it in one step, or nothing and every refused row with its reason."""
    with seat.taken() as (desk, sitting):
        table, mapping = read_table(file), read_mapping(map_file)
        plan = tables.plan(desk, sitting, mapping, table)
        stopped = bool(plan.refused) and not skip_refused
        if not dry_run and not stopped:
            tables.apply(desk, sitting, plan, skip_refused=skip_refused)
    data: dict[str, object] = {
        "new": len(plan.new), "changed": len(plan.changed), "unchanged": len(plan.unchanged),
        "skipped": len(plan.skipped),
        "refused": [
            {"row": one.row, "line": one.line, "column": one.column, "reason": one.reason} for one in plan.refused
        ],
        "applied": not dry_run and not stopped,
    }  # fmt: skip
    counts = (len(plan.new), len(plan.changed), len(plan.unchanged), len(plan.refused))
    lines = ["{} new, {} changed, {} unchanged, {} refused.".format(*counts)]
    lines += [f"Row {one.row} (line {one.line}) {one.column}: {one.reason}" for one in plan.refused]
    written = "Written, but for what was refused." if plan.refused else "Written."
    lines.append(written if data["applied"] else "Nothing was written.")
    return Answer("\n".join(lines), data, REFUSED if stopped else 0)
