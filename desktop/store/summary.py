"""What a desk says of itself: counts, the hashes by which desks compare, and a check of everything it keeps."""

from __future__ import annotations

import hashlib
import platform
import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec

from desktop import __version__
from desktop.bundles.intake import open_header
from desktop.casework.ports import Head
from desktop.journal import state
from desktop.journal.operations import Cell, OpId
from desktop.journal.segments import HEADER_TYPE, header_hash
from desktop.records.errors import StocktakeError
from desktop.store.desk import DeskFile
from desktop.store.written import heads_among
from desktop.trust.envelope import parse
from desktop.trust.seal import commitment
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


StateCells = list[tuple[Cell, list[state.Head]]]


class LabelSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One label: ``state`` and ``values`` over what is sealed and believed, ``open`` over what is not sealed yet.

    ``withheld`` counts the compartments of the label that believed headers name and that are not here: desks are
    compared on labels of which both hold everything.
    """

    state: str
    values: str
    open: str
    operations: int
    withheld: int


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """What ``stocktake desk info`` tells."""

    registry: str
    roster: int
    records: dict[str, int]
    sealed: int
    unsealed: int
    notes: int
    segments: dict[str, int]
    conflicts: int
    incomplete: int
    cut: dict[str, str]
    labels: dict[str, LabelSummary]


def summarise(desk: DeskFile) -> Summary:
    """Return the summary of a desk; each label's hashes are computed anew."""
    segments = desk.segments()
    believed = [segment for segment in segments if segment.verdict.believed]
    roster = desk.chain().current
    open_by_label, references = _open_heads(desk), desk.references()
    withheld = Counter(label for segment in believed for label in segment.withheld)
    operations = Counter({entry.label: 0 for segment in believed for entry in segment.header.compartments})
    for segment in believed:
        for entry in segment.header.compartments:
            operations[entry.label] += entry.count if entry.label in segment.labels else 0
    return Summary(
        registry=roster.roster.registry if roster else "",
        roster=roster.roster.number if roster else 0,
        records=desk.counts(),
        sealed=sum(operations.values()),
        unsealed=sum(len(cells) for cells in open_by_label.values()),
        notes=len(desk.notes()),
        segments=dict(Counter(str(segment.verdict) for segment in segments)),
        conflicts=len(desk.differences()),
        incomplete=desk.incomplete(),
        cut={segment.header.key: segment.hash for segment in believed},  # by number: the last of each key stays
        labels={
            label: LabelSummary(
                state=state.state_of(cells),
                values=state.values_of(cells, references),
                open=state.state_of(_plain(open_by_label.get(label, []))),
                operations=operations[label],
                withheld=withheld[label],
            )
            for label, cells in believed_cells(desk, {*operations, *open_by_label})
        },
    )


def _plain(cells: Iterable[tuple[Cell, tuple[Head, ...]]]) -> Iterator[tuple[Cell, list[state.Head]]]:
    return ((cell, [state.Head(head.op, head.value) for head in heads]) for cell, heads in cells)


def _open_heads(desk: DeskFile) -> dict[str, list[tuple[Cell, tuple[Head, ...]]]]:
    found: dict[str, list[tuple[Cell, tuple[Head, ...]]]] = {}
    for key in desk.open_keys():
        for label, op in desk.open_operations(key):
            head = Head(OpId(bytes.fromhex(key), op.seq), op.time, op.value)
            found.setdefault(str(label), []).append((op.cell, (head,)))
    return found


def believed_cells(desk: DeskFile, labels: Iterable[str]) -> Iterator[tuple[str, StateCells]]:
    """Yield the cells of each label as every desk sees them: without what is only this desk's own yet."""
    local = desk.local_records()
    beside: dict[str, dict[Cell, list[state.Head]]] = {}
    written = (one for one in desk.operations_on(local) if one.part and Verdict(one.origin.verdict).believed)
    for one in heads_among(written):
        cells = beside.setdefault(str(one.label), {})
        cells.setdefault(one.operation.cell, []).append(state.Head(one.op, one.operation.value))
    for label in sorted(labels):
        shown = [pair for pair in _plain(desk.shown_cells(label)) if pair[0].record not in local]
        yield label, [*shown, *beside.get(label, {}).items()]


def check(desk: DeskFile) -> list[str]:
    """Verify everything a desk keeps and that its views follow from it; returns what is wrong, in plain sentences."""
    return [*_check_segments(desk), *_check_rest(desk), *_check_views(desk)]


def _check_segments(desk: DeskFile) -> Iterator[str]:
    for row, name, envelope in desk.raw_segments():
        try:
            header = open_header(envelope)
            if header_hash(parse(envelope, HEADER_TYPE).payload) != name:
                yield f"Segment {name[:12]}: its header is not the one it is filed under."
            for part in desk.parts_of(row):
                desk.columns_of(part)
        except StocktakeError as fault:
            yield f"Segment {name[:12]}: {fault.happened}"
        else:
            if header.previous and not desk.holds(header.previous):
                yield f"Segment {name[:12]}: the segment before it ({header.previous[:12]}) is not here."


def _check_rest(desk: DeskFile) -> Iterator[str]:
    try:
        desk.chain()
        desk.requests()
    except StocktakeError as fault:
        yield f"Rosters: {fault.happened}"
    for table, name, raw in desk.raw_files():
        if hashlib.sha256(raw).hexdigest() != name:
            yield f"The {table} {name[:12]} is not what it was when it was kept."
    for one in desk.raw_sidecars():
        if commitment(one.salt, one.value) != one.commitment:
            yield f"A personal value ({one.commitment[:12]}) is not what was committed to."


def _check_views(desk: DeskFile) -> Iterator[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        desk.copy_to(memory)
        fresh = DeskFile(memory)
        try:
            fresh.rebuild()
        except StocktakeError as fault:
            yield f"The views cannot be made anew: {fault.happened}"
            return
        for label in desk.labels():
            if state.state_of(_plain(desk.shown_cells(label))) != state.state_of(_plain(fresh.shown_cells(label))):
                yield f"What is shown of {label} does not follow from what is kept: run “stocktake desk rebuild”."
        for type_ in {**desk.counts(), **fresh.counts()}:
            if desk.records(type_) != fresh.records(type_):
                yield f"Records of the kind {type_} do not follow from what is kept: run “stocktake desk rebuild”."


def diagnose(desk: DeskFile, path: Path) -> dict[str, object]:
    """Return what helps to find a fault: versions, sizes and counts; nothing that anybody wrote, and no name."""
    return {
        "program": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": sqlite3.sqlite_version,
        "bytes": path.stat().st_size,
        "records": desk.counts(),
        "verdicts": dict(Counter(str(segment.verdict) for segment in desk.segments())),
        "labels": len(desk.labels()),
        "packs": len(desk.packs()),
        "unread packs": len(desk.unread_packs()),
        "rosters": len(desk.chain().versions),
        "notes": len(desk.notes()),
        "unsealed": sum(map(desk.open_count, desk.open_keys())),
        "differences": len(desk.differences()),
        "incomplete": desk.incomplete(),
        "problems": len(check(desk)),
    }
