"""A printed copy against a desk: what it says of itself, and what has changed since."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

import pikepdf

from desktop import __version__
from desktop.casework.look import Look
from desktop.journal.segments import open_compartment
from desktop.records.labels import Label
from desktop.reports.checks import not_a_pdf
from desktop.reports.properties import STAMP
from desktop.reports.request import read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Desk
    from desktop.records.labels import Audience
    from desktop.reports.request import Stamp

_MOST_PAGES: Final = 10  # named
_NOWHERE: Final = "in its properties, fonts or packing, and not in the content of its pages"
_OTHERS: Final = "with other fonts or another framework pack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record that was written to since: its reference, its title, and how many operations."""

    ref: str
    title: str
    operations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a desk says of a copy: whether it makes the same bytes from the same cut, and if not, why."""

    stamp: Stamp
    sha256: str
    same: bool
    why: str
    changes: tuple[Change, ...]


def stamp_of(pdf: bytes) -> Stamp:
    """Return from what a copy was made, by its own word; raises NotACopy for another document and NotAPdf for none."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            return read_stamp(str(opened.docinfo.get(STAMP, "")))
    except pikepdf.PdfError as fault:
        raise not_a_pdf(fault) from fault


def cannot(desk: Desk, stamp: Stamp) -> str:
    """Return why a desk cannot even try to make a copy again; "" where it can."""
    held = {one.hash for one in desk.segments()}
    roster = desk.chain().current
    if stamp.unsealed:
        return f"It is a draft: operations not sealed when it was printed, which are in no cut: {stamp.unsealed}."
    if lacking := sum(name not in held for name in stamp.cut):
        return f"This desk does not hold all that it was printed from: {lacking} headers of its cut are not here."
    if stamp.registry != (roster.roster.registry if roster else ""):
        return "It was printed in another registry."
    return ""


def otherwise(made: bytes, pdf: bytes, stamp: Stamp) -> str:
    """Return how a copy differs from what a desk makes from the same records; "" where it does not."""
    if made == pdf:
        return ""
    other = [str(n) for n, (one, two) in enumerate(zip_longest(_pages(made), _pages(pdf)), 1) if one != two]
    where = f"on pages {', '.join(other[:_MOST_PAGES])}{' …' * (len(other) > _MOST_PAGES)}" if other else _NOWHERE
    by = f"by release {stamp.program}, where this is {__version__}" if stamp.program != __version__ else _OTHERS
    return (
        f"From the same records this desk makes another document: it differs {where}. It was changed, or printed {by}."
    )


def _pages(pdf: bytes) -> list[bytes]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [pikepdf.unparse_content_stream(pikepdf.parse_content_stream(page)) for page in opened.pages]


def verified(desk: Desk, pdf: bytes, stamp: Stamp, why: str) -> Verified:
    """Return the answer of a desk; ``why`` is "" where it has made the same bytes."""
    digest = hashlib.sha256(pdf).hexdigest()
    return Verified(stamp=stamp, sha256=digest, same=not why, why=why, changes=tuple(_changes(desk, stamp)))


def _changes(desk: Desk, stamp: Stamp) -> Iterator[Change]:
    """Yield the records that were written to after the cut, as far as the copy's readers could see it; most first."""
    counts = Counter(_written(desk, stamp.cut, stamp.request.audience))
    look = Look(desk)
    for uid, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        record = desk.record(uid)
        ref, title = (look.reference(record), look.title(record)) if record else (uid.hex()[:12], "")
        yield Change(ref=ref, title=title, operations=count)


def _written(desk: Desk, cut: list[str], audience: frozenset[Audience]) -> Iterator[bytes]:
    """Yield the record of each operation after the cut."""
    segments = desk.segments()
    last = {one.header.key: one.header.last for one in segments if one.hash in cut}
    for one in segments:
        if one.header.first <= last.get(one.header.key, 0):
            continue
        for entry in one.header.compartments:
            if entry.label in one.labels and Label.parse(entry.label).audience in audience:
                columns = open_compartment(one.header, entry, desk.compartment(one.hash, entry.label))
                yield from (columns.records[record] for record in columns.record.tolist())
    for key in desk.open_keys():
        yield from (op.cell.record for label, op in desk.open_operations(key) if label.audience in audience)
