"""The sheet of one pledge: its fields, targets, what was reported on it, and what is under verification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.reports.body import Body
from desktop.reports.common import NONE, bold, joined, listed
from desktop.reports.outline import Column, Facts, Heading, Paragraph, Run, Table, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.casework.ports import Record
    from desktop.reports.common import Copy
    from desktop.reports.outline import Align, Block, Pair, Text

_NOTHING: Final = "None has been recorded."
_COLUMNS: Final[dict[str, tuple[float, Align]]] = {
    "What is measured": (3, "start"),
    "Unit": (1.3, "start"),
    "Baseline": (1.1, "end"),
    "Target": (1.1, "end"),
    "Due": (1.2, "start"),
    "Last reached": (1.3, "end"),
}


def sheet(copy: Copy, pledge: Record) -> Body:
    """Return the sheet of a pledge."""
    targets, updates, notes = (about(copy, type_, pledge) for type_ in ("target", "progress", "review_note"))
    updates.sort(key=lambda one: (copy.code(one, "as_of"), one.id))
    return Body(
        title=plain_text(copy.title(pledge)),
        subtitle=plain_text(listed((copy.reference(pledge), copy.cell(pledge, "actor")))),
        blocks=(
            Heading(text=copy.say("The pledge")),
            Facts(rows=copy.facts(pledge, skip={"title"})),
            *_targets(copy, targets, updates),
            *_updates(copy, updates),
            *_notes(copy, notes),
            *_files(copy, pledge),
        ),
        shown=(pledge, *targets, *updates, *notes),
    )


def progress(copy: Copy, update: Record) -> Text:
    """Return what an update says: status, value reached against the target, narrative, and what was confided."""
    as_of = copy.cell(update, "as_of")
    day = joined(copy.say("as of"), " ", as_of) if as_of else (Run(text=copy.say("no “as of” date"), style="mark"),)
    status = listed((bold(copy.cell(update, "status")), day), ", ")
    confided = copy.cell(update, "reservations")
    said = (
        joined((Run(text=f"{copy.say('Said in confidence')}:", style="emphasis"),), " ", confided) if confided else ""
    )
    return listed((status, _reached(copy, update), copy.cell(update, "narrative"), said), "\n")


def _reached(copy: Copy, update: Record) -> Text:
    """Return the value reached, against the target's and its baseline."""
    value, target = copy.cell(update, "value"), copy.find(copy.code(update, "target"), "target")
    say = copy.say
    reached = joined(bold(value), " ", say("reached")) if value else ""
    if target is None:
        return reached
    unit, due = copy.cell(target, "unit"), copy.cell(target, "due")
    aim = listed(
        (joined(say("target"), " ", copy.cell(target, "value")), unit, joined(say("by"), " ", due) if due else ""), " "
    )
    return joined(
        copy.title(target), "\n", listed((reached, aim, _baseline(copy, target, f"{say('baseline')} ")), "; ")
    )


def _baseline(copy: Copy, target: Record, before: str = "") -> Text:
    value, year = copy.cell(target, "baseline"), copy.cell(target, "baseline_year")
    return joined(before, value, *((" (", year, ")") if year else ())) if value else ""


def about(copy: Copy, type_: str, pledge: Record) -> list[Record]:
    """Return the records of a type that belong to a pledge, or do so in one of several differing entries."""
    return [one for one in copy.records(type_) if pledge.id.hex() in copy.codes(one, "pledge")]


def _targets(copy: Copy, targets: Sequence[Record], updates: Sequence[Record]) -> Iterator[Block]:
    yield Heading(text=copy.say("Targets"))
    rows = tuple(
        (
            copy.title(one),
            copy.cell(one, "unit") or NONE,
            _baseline(copy, one) or NONE,
            copy.cell(one, "value"),
            copy.cell(one, "due") or NONE,
            _last(copy, one, updates),
        )
        for one in targets
    )
    columns = (Column(title=copy.say(name), width_share=one[0], align=one[1]) for name, one in _COLUMNS.items())
    yield Table(columns=tuple(columns), rows=rows) if rows else Paragraph(text=copy.say(_NOTHING))


def _last(copy: Copy, target: Record, updates: Sequence[Record]) -> Text:
    """Return the value that the last update on a target gives, and its day."""
    values = [
        joined(value, "\n", copy.cell(one, "as_of"))
        for one in updates
        if copy.code(one, "target") == target.id.hex() and (value := copy.cell(one, "value"))
    ]
    return values[-1] if values else NONE


def _updates(copy: Copy, updates: Sequence[Record]) -> Iterator[Block]:
    yield Heading(text=copy.say("Progress updates"))
    rows = tuple((_label(copy, one, "agenda_item"), progress(copy, one)) for one in updates)
    yield Facts(rows=rows) if rows else Paragraph(text=copy.say(_NOTHING))


def _label(copy: Copy, record: Record, name: str) -> Text:
    return listed((bold(copy.reference(record)), copy.cell(record, name)), "\n")


def _notes(copy: Copy, notes: Sequence[Record]) -> Iterator[Block]:
    if notes:
        yield Heading(text=copy.say("Review notes"))
        yield Facts(rows=tuple(_note(copy, one) for one in notes))


def _note(copy: Copy, note: Record) -> Pair:
    quote = copy.cell(note, "quote")
    quoted = copy.say.quoted(quote) if quote else ""
    return _label(copy, note, "kind"), listed((bold(copy.cell(note, "rating")), quoted, copy.cell(note, "text")), "\n")


def _files(copy: Copy, pledge: Record) -> Iterator[Block]:
    files = [one for one in copy.records("attachment") if pledge.id.hex() in copy.codes(one, "record")]
    if files:
        yield Heading(text=copy.say("Attachments"))
        yield Facts(rows=tuple((_label(copy, one, "content"), copy.title(one)) for one in files))
