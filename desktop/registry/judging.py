"""What the registry makes of segments: verdicts, as every desk reaches them, and what follows from those.

A header that goes on, under a roster in force, where the same key's trusted header ended is judged alone.  Everything
else is judged by a desk in memory that holds no more than the question needs: so the registry has no rules of its own.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, delete, exists, func, or_, select, update

from desktop.bundles.frame import stored_part
from desktop.bundles.intake import Opened, Proven, Segment
from desktop.bundles.manifest import MAJOR, MINOR, MUST_UNDERSTAND, Format, Manifest, Part
from desktop.casework import settings
from desktop.journal.columns import operations
from desktop.journal.segments import open_compartment
from desktop.records.labels import Label
from desktop.registry.proving import JUDGED_BY
from desktop.registry.shelf import keep_guests, some
from desktop.registry.tables import NO_NULLS, admitting, carried, entry, erasure, part, sidecar
from desktop.store.desk import DeskFile
from desktop.store.kept import read_header
from desktop.store.written import UNHEEDED, counts
from desktop.trust.enrolment import read_request
from desktop.trust.roster import Role
from desktop.trust.seal import erased_by
from desktop.trust.verdicts import Judgement, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from nacl.signing import SigningKey

    from desktop.journal.segments import Header
    from desktop.registry.log import Log
    from desktop.registry.shelf import Shelf
    from desktop.trust.chain import Chain
    from desktop.trust.roster import Roster


@dataclass(frozen=True, slots=True)
class Bench:
    """What all judging of one transaction rests on."""

    shelf: Shelf
    log: Log
    chain: Chain
    key: SigningKey


def going_on(bench: Bench, new: Sequence[tuple[str, Header]], others: Collection[str]) -> dict[str, Judgement]:
    """Return those new headers that are plainly trusted: each follows on its key's last one, which was trusted.

    ``others``: keys of which there is more to judge.  None of the new headers is in the database yet.
    """
    current, ends = bench.chain.current, _ends(bench.shelf, {header.key for _, header in new})
    judged: dict[str, Judgement] = {}
    for name, header in new:
        vouched = current.roster.entry(header.key) if current else None
        follows = ends.get(header.key, ("", 0)) == (header.previous, header.first - 1)
        if vouched and not vouched.revoked and header.key not in others and follows:
            alone = judge({name: header}, bench.chain, (), {})
            judged |= {name: one for name, one in alone.items() if one.verdict is Verdict.TRUSTED}
        ends[header.key] = (name, header.last) if name in judged else ("", -1)
    return judged


def _ends(shelf: Shelf, keys: Collection[str]) -> dict[str, tuple[str, int]]:
    """Return each key's header with the highest number, if it was trusted."""
    found: dict[str, tuple[str, int]] = {}
    for few in some(keys):
        for key, name, last, verdict in shelf.db.execute(_LAST, {"keys": few}):
            found[key] = (name, last) if verdict == Verdict.TRUSTED and found.get(key, ("", 0))[1] >= 0 else ("", -1)
    return found


def settle(bench: Bench, new: Sequence[tuple[str, Header]], keys: set[str]) -> list[str]:
    """Judge new headers, which are in the database and the log, and all of these keys; returns what is believed now.

    That is, of what was not believed before.
    """
    keys |= {header.key for _, header in new}
    others = {row.name: row.key for row in bench.shelf.db.execute(select(admitting))}
    may = _may_admit(bench.chain) if others else set()
    others = {name: key for name, key in others.items() if key in may}
    if keys & set(others.values()) or {name for name, _ in new} & others.keys():
        keys |= _keys_named(bench.shelf, others)
    return _write(bench, _whole(bench, keys, others))


def _may_admit(chain: Chain) -> set[str]:
    """Return the keys that any roster lets admit or enrol others: what another's entries say of that has no effect."""
    found = set[str]()
    for version in chain.versions:
        theirs = {one.person for one in version.roster.mandates if one.role is Role.SECRETARIAT}
        found |= {one.key for one in version.roster.keys if one.person in theirs}
        found |= {one.key for one in version.roster.delegations}
    return found


def changed(before: Chain, now: Chain) -> set[str]:
    """Return the keys of which a newer roster says something else."""
    if now.current is None or before.current is now.current:
        return set()
    old, new = before.current.roster if before.current else None, now.current.roster
    keys = [one.key for one in (*(old.keys if old else ()), *new.keys)]
    return {key for key in keys if _standing(old, key) != _standing(new, key)}


def _standing(roster: Roster | None, key: str) -> object:
    """Return all that a roster says of a key."""
    found = roster.entry(key) if roster else None
    if roster is None or found is None:
        return None
    return found, roster.mandates_of(found.person), [one for one in roster.delegations if one.key == key]


def _keys_named(shelf: Shelf, names: Iterable[str]) -> set[str]:
    """Return the keys of which admissions and enrolments speak, of admissions those of the headers they name."""
    headers, keys = set[str](), set[str]()
    for name in names:
        for opened in _admissions(shelf, name, read_header(shelf.stored(Part.HEADER, name, "") or b"")):
            for operation in operations(opened.columns):
                told = {"admission.header": headers, "enrolment.key": keys}.get(operation.cell.field)
                if told is not None:
                    told.add(operation.value.decode().strip('"'))
    for few in some(headers):
        keys.update(shelf.db.execute(select(entry.c.key).where(entry.c.name.in_(few))).scalars())
    return keys


def _admissions(shelf: Shelf, name: str, header: Header) -> Iterator[Opened]:
    for one in header.compartments:
        stored = shelf.stored(Part.COMPARTMENT, name, one.label)
        if stored is not None:
            columns = open_compartment(header, one, stored)
            if any(field.startswith(JUDGED_BY) for field in columns.fields):
                yield Opened(one, stored, columns)


def _whole(bench: Bench, keys: Collection[str], others: Mapping[str, str]) -> dict[str, Judgement]:
    """Judge every header of these keys, with all admissions and receipts that bear on them."""
    with closing(DeskFile.create(Path(":memory:"))) as desk:
        desk.set(settings.PIN, bench.chain.pin)
        desk.take(_question(bench, keys, others))
        judged = desk.judgements()
        keep_guests(bench.shelf.db, desk.guests())
    wanted = {name for name, key, *_ in _headers(bench.shelf, keys) if key in keys}
    return {name: one for name, one in judged.items() if name in wanted}


def _question(bench: Bench, keys: Collection[str], others: Mapping[str, str]) -> Proven:
    """Return what a desk needs to judge these keys; ``others``: segments that bear on it, and their keys."""
    rows = list(_headers(bench.shelf, {*keys, *others.values()}))
    current = bench.chain.current
    note = bench.log.checkpoint(current.roster.registry, bench.key) if current else ""
    receipts = [
        stored_part(Part.RECEIPT, name, raw, raw=len(raw), raw_sha256="")
        for name, key, place, _ in rows
        if note and (key in keys or name in others)
        for raw in [bench.log.receipt(place, note)]
    ]
    return Proven(
        manifest=empty_manifest(current.roster.registry if current else ""),
        rosters=tuple(version.raw for version in bench.chain.versions),
        requests=tuple((read_request(raw), raw) for raw in bench.shelf.requested(keys).values()),
        packs={},
        segments=tuple(_segment(bench.shelf, name, envelope, admits=name in others) for name, _, _, envelope in rows),
        blobs={},
        unknown=tuple(receipts),
    )


def _segment(shelf: Shelf, name: str, envelope: bytes, *, admits: bool) -> Segment:
    header = read_header(envelope)
    return Segment(name, envelope, header, tuple(_admissions(shelf, name, header)) if admits else ())


def _headers(shelf: Shelf, keys: Collection[str]) -> Iterator[tuple[str, str, int, bytes]]:
    """Yield name, key, place and envelope of all headers of these keys, by number."""
    for few in some(keys):
        joined = entry.join(part, and_(part.c.kind == Part.HEADER, part.c.name == entry.c.name))
        columns = (entry.c.name, entry.c.key, entry.c.place, part.c.content, part.c.stored_sha256)
        rows = select(*columns).select_from(joined).where(entry.c.key.in_(few)).order_by(entry.c.key, entry.c.first)
        for name, key, place, inline, sha256 in shelf.db.execute(rows):
            yield name, key, place, shelf.content(inline, sha256)


def empty_manifest(registry: str) -> Manifest:
    """Return a manifest that names nothing, for what no bundle brought."""
    return Manifest(
        format=Format(major=MAJOR, minor=MINOR, must_understand=MUST_UNDERSTAND),
        kind="bundle", registry=registry, review="", audience="", writer="", person="", receivers=(), written="",
        needs=(), heads=(), parts=(),
    )  # fmt: skip


def _write(bench: Bench, judged: dict[str, Judgement]) -> list[str]:
    """Write verdicts down where they are other than before; returns what is believed and was not."""
    db, risen = bench.shelf.db, []
    standing: dict[str, tuple[str, str]] = {}
    for few in some(judged):
        rows = db.execute(select(entry.c.name, entry.c.verdict, entry.c.reason).where(entry.c.name.in_(few)))
        standing |= {row.name: (row.verdict, row.reason) for row in rows}
    erasing = _erasing(bench.shelf, judged)
    for name, one in judged.items():
        (verdict, reason), why = standing[name], one.reason.translate(NO_NULLS)
        if name in erasing:
            _weigh_erasures(bench.shelf, name, one)
        if (verdict, reason) == (one.verdict, why):
            continue
        db.execute(update(entry).where(entry.c.name == name).values(verdict=str(one.verdict), reason=why))
        if one.verdict.believed and (verdict == NEW or not Verdict(verdict).believed):
            risen.append(name)
    sweep(bench.shelf)
    return risen


def _erasing(shelf: Shelf, names: Iterable[str]) -> set[str]:
    """Return those segments in which personal values are erased."""
    found: set[str] = set()
    for few in some(names):
        found.update(shelf.db.execute(select(erasure.c.header).where(erasure.c.header.in_(few))).scalars())
    return found


def _weigh_erasures(shelf: Shelf, name: str, judged: Judgement) -> None:
    """Say which erasures of a segment have effect now: everywhere for the secretariat, else on the key's own values."""
    header = read_header(shelf.stored(Part.HEADER, name, "") or b"")
    labels = set(shelf.db.execute(select(erasure.c.label).where(erasure.c.header == name)).scalars())
    effective: set[str] = set()
    for one in header.compartments if judged.verdict.believed else ():
        if one.label in labels:
            stored = shelf.stored(Part.COMPARTMENT, name, one.label) or b""
            for operation in operations(open_compartment(header, one, stored)):
                if counts(operation, Label.parse(one.label), judged.mandate):
                    effective.update(erased_by(operation.basis))
    everywhere = judged.mandate is not None and judged.mandate.role is Role.SECRETARIAT
    values = {"effective": erasure.c.commitment.in_(sorted(effective)), "everywhere": everywhere}
    shelf.db.execute(update(erasure).where(erasure.c.header == name).values(**values))


def sweep(shelf: Shelf) -> None:
    """Delete the personal values that were erased by whoever may."""
    db = shelf.db
    if db.execute(select(erasure.c.commitment).limit(1)).first() is None:
        return
    eraser, holder = entry.alias("eraser"), entry.alias("holder")
    others = exists().where(
        carried.c.name == erasure.c.commitment,
        holder.c.name == carried.c.header,
        holder.c.key != eraser.c.key,
        holder.c.verdict != UNHEEDED,
    )
    erased = select(erasure.c.commitment).where(
        erasure.c.effective, eraser.c.name == erasure.c.header, or_(erasure.c.everywhere, ~others)
    )
    db.execute(delete(sidecar).where(sidecar.c.commitment.in_(erased)))


NEW = "new"  # stands for a verdict while there is none

_newest = select(entry.c.key, func.max(entry.c.last).label("last")).where(
    entry.c.key.in_(bindparam("keys", expanding=True))
).group_by(entry.c.key).subquery()  # fmt: skip
_LAST = select(entry.c.key, entry.c.name, entry.c.last, entry.c.verdict).join(
    _newest, and_(entry.c.key == _newest.c.key, entry.c.last == _newest.c.last)
)  # fmt: skip
