"""The sheet of one pledge: its fields, targets, what was reported on it, and what is under verification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework.errors import NotFound
from desktop.reports.common import NONE, Copy, bold, joined, listed
from desktop.reports.outline import Column, Facts, Heading, Outline, Paragraph, Run, Table, plain_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime

    from desktop.casework.ports import Desk, Record
    from desktop.records.labels import Audience
    from desktop.reports.outline import Block, Pair, Text

_SHEET, _PLEDGE, _TARGETS, _UPDATES = "Pledge sheet", "The pledge", "Targets", "Progress updates"
_NOTES, _FILES, _NOTHING = "Review notes", "Attachments", "None has been recorded."
_COLUMNS: Final = (
    Column(title="What is measured", width_share=3),
    Column(title="Unit", width_share=1.3),
    Column(title="Baseline", width_share=1.1, align="end"),
    Column(title="Target", width_share=1.1, align="end"),
    Column(title="Due", width_share=1.2),
    Column(title="Last reached", width_share=1.3, align="end"),
)
_AS_OF, _REACHED, _TARGET, _BASELINE, _DUE = "as of ", " reached", "target ", "baseline ", "by "
_CONFIDENCE: Final = "Said in confidence: "


def pledge_sheet(
    desk: Desk,
    pledge_id: bytes,
    *,
    audience: Collection[Audience],
    created: datetime,
    language: str = "en",
    provenance: tuple[tuple[str, str], ...] = (),
) -> Outline:
    """Return the sheet of a pledge for these audiences; raises :class:`NotFound` for one that they may not see."""
    copy = Copy(desk, audience)
    pledge = copy.find(pledge_id.hex(), "pledge")
    if pledge is None:
        raise NotFound("There is no such pledge here.", todo="Check its reference, or receive what is missing first.")
    targets, updates, notes = (_about(copy, type_, pledge) for type_ in ("target", "progress", "review_note"))
    updates.sort(key=lambda one: (copy.code(one, "as_of"), one.id))
    shown = [pledge, *targets, *updates, *notes]
    return Outline(
        title=plain_text(copy.title(pledge)),
        language=language,
        subtitle=plain_text(listed((_SHEET, copy.reference(pledge), copy.cell(pledge, "actor")))),
        facts=(copy.standing(shown),),
        blocks=(
            Heading(text=_PLEDGE),
            Facts(rows=copy.facts(pledge, skip={"title"}, empty=NONE)),
            *_targets(copy, targets, updates),
            *_updates(copy, updates),
            *_notes(copy, notes),
            *_files(copy, pledge),
            *copy.verification(shown),
            *copy.reconciliations(shown),
        ),
        provenance=provenance,
        created=created,
    )


def progress(copy: Copy, update: Record) -> Text:
    """Return what an update says: status, value reached against the target, narrative, and what was confided."""
    as_of = copy.cell(update, "as_of")
    status = listed((bold(copy.cell(update, "status")), joined(_AS_OF, as_of) if as_of else ""), ", ")
    confided = copy.cell(update, "reservations")
    said = joined((Run(text=_CONFIDENCE, style="emphasis"),), confided) if confided else ""
    return listed((status, _reached(copy, update), copy.cell(update, "narrative"), said), "\n")


def _reached(copy: Copy, update: Record) -> Text:
    """Return the value reached, against the target's and its baseline."""
    value, target = copy.cell(update, "value"), copy.find(copy.code(update, "target"), "target")
    reached = joined(bold(value), _REACHED) if value else ""
    if target is None:
        return reached
    unit, due = copy.cell(target, "unit"), copy.cell(target, "due")
    aim = listed((joined(_TARGET, copy.cell(target, "value")), unit, joined(_DUE, due) if due else ""), " ")
    return joined(copy.title(target), "\n", listed((reached, aim, _baseline(copy, target, _BASELINE)), "; "))


def _baseline(copy: Copy, target: Record, before: str = "") -> Text:
    value, year = copy.cell(target, "baseline"), copy.cell(target, "baseline_year")
    return joined(before, value, *((" (", year, ")") if year else ())) if value else ""


def _about(copy: Copy, type_: str, pledge: Record) -> list[Record]:
    """Return the records of a type that belong to the pledge, or did so in one of several differing entries."""
    return [one for one in copy.records(type_) if pledge.id.hex() in copy.codes(one, "pledge")]


def _targets(copy: Copy, targets: Sequence[Record], updates: Sequence[Record]) -> Iterator[Block]:
    yield Heading(text=_TARGETS)
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
    yield Table(columns=_COLUMNS, rows=rows) if rows else Paragraph(text=_NOTHING)


def _last(copy: Copy, target: Record, updates: Sequence[Record]) -> Text:
    """Return the value that the last update on a target gives, and its day."""
    values = [
        joined(value, "\n", copy.cell(one, "as_of"))
        for one in updates
        if copy.code(one, "target") == target.id.hex() and (value := copy.cell(one, "value"))
    ]
    return values[-1] if values else NONE


def _updates(copy: Copy, updates: Sequence[Record]) -> Iterator[Block]:
    yield Heading(text=_UPDATES)
    rows = tuple((_label(copy, one, "agenda_item"), progress(copy, one)) for one in updates)
    yield Facts(rows=rows) if rows else Paragraph(text=_NOTHING)


def _label(copy: Copy, record: Record, name: str) -> Text:
    return listed((bold(copy.reference(record)), copy.cell(record, name)), "\n")


def _notes(copy: Copy, notes: Sequence[Record]) -> Iterator[Block]:
    if notes:
        yield Heading(text=_NOTES)
        yield Facts(rows=tuple(_note(copy, one) for one in notes))


def _note(copy: Copy, note: Record) -> Pair:
    quote = copy.cell(note, "quote")
    quoted = joined("“", quote, "”") if quote else ""
    return _label(copy, note, "kind"), listed((bold(copy.cell(note, "rating")), quoted, copy.cell(note, "text")), "\n")


def _files(copy: Copy, pledge: Record) -> Iterator[Block]:
    files = [one for one in copy.records("attachment") if pledge.id.hex() in copy.codes(one, "record")]
    if files:
        yield Heading(text=_FILES)
        yield Facts(rows=tuple((_label(copy, one, "content"), copy.title(one)) for one in files))
