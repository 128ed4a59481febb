"""Commands on single records and lists of them: ``show``, ``list``, ``history``, ``withdraw``, ``reinstate``."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import click
import msgspec

from desktop.casework import likeness, lookups, questions, withdrawal
from desktop.casework.look import Look, declared
from desktop.cli.common import Answer, Seat, command, desk_option, opened, seat_options
from desktop.journal.clock import as_datetime
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT
from desktop.store.lists import Lists, Query

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.ports import Desk, HistoryEntry, Record
    from desktop.store.lists import Row

_REASON = click.option("--reason", required=True, help="Why: kept for good.")


@click.group()
def records() -> None:
    """Hold the commands of this module."""


@command(records, "show")
@click.argument("ref")
@desk_option
def show(*, ref: str, desk_path: Path) -> Answer:
    """Show a record: its values with who may hold them, which of them differ, and what is said of it."""
    with opened(desk_path) as desk:
        record = _found(desk, ref)
        look = Look(desk)
        fields = [*_fields(look, record), *_newer(record)]
        words = [(one, desk.record(one.other)) for one in likeness.words_on(desk, record.id)]
        said = [
            {"verdict": one.verdict, "ref": look.reference(other) if other else one.other.hex()[:12],
             "differs": one.differs}
            for one, other in words
        ]  # fmt: skip
        asked = [{"ref": one.ref, "field": one.field, "party": one.party, "answer": one.answer}
                 for one in questions.on_record(desk, record.id)]  # fmt: skip
        title, reference = look.title(record), look.reference(record)
    kind = CATALOGUE.types.get(record.type)
    state = "  WITHDRAWN" if record.withdrawn else ""
    lines = [f"{reference}  {kind.label if kind else f'{record.type} (of a newer release)'}: {title}{state}"]
    lines += [f"{one['label']}: {one['value']}{'  [under verification]' if one['differs'] else ''}" for one in fields]
    lines += [f"{'Same as' if one['verdict'] == 'same' else 'Distinct from'} {one['ref']}" for one in said]
    lines += [f"Question {one['ref']} on {one['field']}: {one['answer'] or 'not answered yet'}" for one in asked]
    data: dict[str, object] = {
        "ref": reference, "id": record.id.hex(), "type": record.type, "known": kind is not None, "title": title,
        "scope": str(record.scope), "withdrawn": record.withdrawn, "fields": fields, "said": said, "questions": asked,
    }  # fmt: skip
    return Answer("\n".join(lines), data)


def _found(desk: Desk, ref: str) -> Record:
    record = desk.record(lookups.resolve(desk, "", ref))
    assert record  # noqa: S101 - it was just found
    return record


def _fields(look: Look, record: Record) -> list[dict[str, object]]:
    """Return what this release knows of a record, in the order of its declaration."""
    kind = CATALOGUE.types.get(record.type)
    shown = []
    for field in kind.fields if kind else ():
        name = f"{record.type}.{field.id}"
        text = look.text(record, field.id)
        differs = any(one == name for one, _ in record.differing)
        if text or differs:
            audience = str(record.labels[name].audience) if name in record.labels else ""
            shown.append(
                {"field": field.id, "label": field.label, "value": text, "audience": audience, "differs": differs}
            )
    return shown


def _newer(record: Record) -> list[dict[str, object]]:
    """Return what a newer release has written, as it is kept."""
    unknown = [(cell, raw) for cell, raw in record.values.items() if declared(cell[0]) is None]
    return [
        {
            "field": field.partition(".")[2] + (f"/{element}" if element else ""),
            "label": f"{field} (of a newer release)",
            "value": raw.decode(errors="replace"),
            "audience": str(record.labels[field].audience),
            "differs": (field, element) in record.differing,
        }
        for (field, element), raw in unknown
    ]


@command(records, "list")
@click.argument("type_", metavar="TYPE")
@click.option("--words", default="", help="Only records whose title or reference has these words.")
@click.option("--limit", type=click.IntRange(1), default=200, show_default=True, help="No more records than this.")
@desk_option
def list_records(*, type_: str, words: str, limit: int, desk_path: Path) -> Answer:
    """List the records of a type by reference and title; what is withdrawn is left out."""
    kind = lookups.record_type(type_)
    query = Query(type=kind.id, audience=kind.audience, words=words, search=("ref", kind.title))
    with opened(desk_path) as desk:
        look = Look(desk)
        with closing(Lists.open(desk_path)) as lists:
            rows = [_row(look, one, kind.title) for one in lists.page(query, 0, limit)]
            count = lists.count(query)
    lines = [f"{one['ref']:<10} {one['title']}{'  [under verification]' if one['differs'] else ''}" for one in rows]
    lines += [f"… and {count - len(rows)} more"] if count > len(rows) else []
    return Answer("\n".join(lines) or f"No {kind.plural.lower()} here.", {"count": count, "records": rows})


def _row(look: Look, row: Row, title: str) -> dict[str, object]:
    known = CATALOGUE.type(row.type)
    shown = {
        name: look.shown(known.field(name), bytes(row.values[name])) for name in ("ref", title) if name in row.values
    }
    ref = shown.get("ref", "") or row.uid.hex()[:12]
    return {"ref": ref, "id": row.uid.hex(), "title": shown.get(title, "").partition("\n")[0], "differs": row.differs}


@command(records, "history")
@click.argument("ref")
@click.option("--field", default="", help="Only this field.")
@desk_option
def history(*, ref: str, field: str, desk_path: Path) -> Answer:
    """Show everything that was ever written to a record: what, who, in which role and session, when, why."""
    with opened(desk_path) as desk:
        record, look = _found(desk, ref), Look(desk)
        entries = [
            _entry(look, one)
            for one in desk.history(record.id)
            if not field or one.operation.cell.field == f"{record.type}.{field}"
        ]
    lines = []
    for one in entries:
        where = ", ".join(filter(None, (str(one["person"]), str(one["role"]), str(one["session"]))))
        no = "" if one["effective"] else "  (no effect)"
        lines.append(f"{one['time']}  {one['label']}: {one['value']}  ({where}; {one['verdict']}){no}")
        lines += [f"    Reason: {one['reason']}"] if one["reason"] else []
    return Answer("\n".join(lines) or "Nothing was written to it.", {"ref": ref, "entries": entries})


class _Basis(msgspec.Struct):
    reason: str = ""


def _entry(look: Look, entry: HistoryEntry) -> dict[str, object]:
    op, known = entry.operation, declared(entry.operation.cell.field)
    if known and op.cell.element:
        element = look.shown(known[1], msgspec.json.encode(op.cell.element))
        value = f"{'+' if op.value == PRESENT else '-'} {element}"
    else:
        value = look.shown(known[1], op.value) if known else op.value.decode(errors="replace")
    try:
        reason = msgspec.json.decode(op.basis, type=_Basis).reason if op.basis else ""
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # what a careless program has written there
        reason = ""
    return {
        "field": op.cell.field, "element": op.cell.element, "label": known[1].label if known else op.cell.field,
        "value": value, "person": entry.origin.person, "role": entry.origin.role, "session": entry.origin.session,
        "verdict": entry.origin.verdict, "time": as_datetime(op.time).isoformat(timespec="seconds"), "reason": reason,
        "audience": str(entry.label.audience), "effective": entry.effective, "key": entry.op.key.hex(),
        "number": entry.op.seq, "replaces": len(op.supersedes),
    }  # fmt: skip


@command(records, "withdraw")
@click.argument("ref")
@_REASON
@seat_options
def withdraw(*, ref: str, reason: str, seat: Seat) -> Answer:
    """Take a record back: it stays in the history and is listed and printed no more.

    What others wrote to it without knowing of that is shown, and reconciled.
    """
    with seat.taken() as (desk, sitting):
        withdrawal.withdraw(desk, sitting, lookups.resolve(desk, "", ref), reason)
    return Answer(f"{ref} is withdrawn.  What was handed over or printed cannot be recalled.", {"ref": ref})


@command(records, "reinstate")
@click.argument("ref")
@_REASON
@seat_options
def reinstate(*, ref: str, reason: str, seat: Seat) -> Answer:
    """Let a withdrawn record stand again."""
    with seat.taken() as (desk, sitting):
        withdrawal.restore(desk, sitting, lookups.resolve(desk, "", ref), reason)
    return Answer(f"{ref} stands again.", {"ref": ref})
