"""The desk as of a cut: only what the last headers of some chains, and all before them, say.

A cut names a state exactly; a date cannot, as clocks are nobody's: it only finds the headers that bracket it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.bundles.intake import Opened, Proven, Segment
from desktop.bundles.manifest import MAJOR, MINOR, MUST_UNDERSTAND, Format, Manifest
from desktop.casework import settings
from desktop.casework.errors import NotFound
from desktop.casework.identity import now
from desktop.journal.clock import as_datetime
from desktop.journal.segments import open_compartment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.casework.ports import Desk, HeldSegment

_SHORTEST = 8  # digits by which a header is named


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The last header of each chain, and the number of the roster that it is looked at under."""

    heads: tuple[str, ...]
    roster: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bracket:
    """What lies around the end of a day, by the clocks of those who wrote: the last headers before it, the next after.

    ``unknown``: headers of which no compartment is here, so that nothing says when they were.
    """

    cut: Cut
    after: tuple[str, ...]
    unknown: tuple[str, ...]


def read_cut(desk: Desk, words: Iterable[str], roster: int | None = None) -> Cut:
    """Return the cut that beginnings of header hashes name, as printed copies give them; raises :class:`NotFound`."""
    names, heads = [one.hash for one in desk.segments()], []
    for word in words:
        found = [name for name in names if len(word) >= _SHORTEST and name.startswith(word.lower())]
        if len(found) != 1:
            raise NotFound(
                f"No one header here begins with “{word}”.", todo="Give the cut as the printed copy names it, or a day."
            )
        heads += found
    return Cut(heads=tuple(heads), roster=_newest(desk) if roster is None else roster)


def bracket(desk: Desk, day: str) -> Bracket:
    """Return the headers around the end of a day (ISO 8601, UTC), and the roster that was in force then."""
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    unknown = []
    for one in desk.segments():  # by key and number
        key, last = one.header.key, _last_day(desk, one)
        if key in after:
            continue
        if not last:
            unknown.append(one.hash)
        elif last <= day:
            before[key] = one.hash
        else:
            after[key] = one.hash
    issued = [version.roster.number for version in desk.chain().versions if version.roster.issued[:10] <= day]
    cut = Cut(heads=tuple(before.values()), roster=max(issued, default=0))
    return Bracket(cut=cut, after=tuple(after.values()), unknown=tuple(unknown))


def fill(desk: Desk, target: Desk, cut: Cut) -> int:
    """Let an empty desk hold what a cut names of another, and judge it; returns how many segments that are.

    What was erased since is not there; what is not sealed, and private notes, belong to no cut.
    """
    chains = _chains(desk.segments(), cut.heads)
    with target.transaction():
        for name in ("region", "review", "pin"):
            target.set(name, desk.setting(name))
        for sha256 in desk.packs():
            target.keep_pack(desk.pack_file(sha256))
        segments = tuple(_segment(desk, one) for one in chains)
        blobs = {name: desk.blob(name) or b"" for one in chains for label in one.labels
                 for name in desk.blobs_of(one.hash, label)}  # fmt: skip
        rosters = tuple(one.raw for one in desk.chain().versions if one.roster.number <= cut.roster)
        requests = tuple(desk.requests().values())
        target.take(Proven(_manifest(desk), rosters, requests, {}, segments, blobs, ()))
    return len(segments)


def _newest(desk: Desk) -> int:
    current = desk.chain().current
    return current.roster.number if current else 0


def _last_day(desk: Desk, one: HeldSegment) -> str:
    times = [int(opened.columns.time.max()) for opened in _opened(desk, one)]
    return as_datetime(max(times)).date().isoformat() if times else ""


def _chains(segments: list[HeldSegment], heads: Iterable[str]) -> list[HeldSegment]:
    """Return these segments and all before them in their chains."""
    by_name, wanted = {one.hash: one for one in segments}, set[str]()
    for head in heads:
        name = head
        while name in by_name and name not in wanted:
            wanted.add(name)
            name = by_name[name].header.previous
    return [one for one in segments if one.hash in wanted]


def _segment(desk: Desk, one: HeldSegment) -> Segment:
    return Segment(one.hash, one.envelope, one.header, tuple(_opened(desk, one)))


def _opened(desk: Desk, one: HeldSegment) -> Iterator[Opened]:
    for entry in one.header.compartments:
        if entry.label in one.labels:
            stored = desk.compartment(one.hash, entry.label)
            columns = open_compartment(one.header, entry, stored)
            yield Opened(entry, stored, columns, tuple(desk.sidecars_of(one.hash, entry.label)))


def _manifest(desk: Desk) -> Manifest:
    current = desk.chain().current
    return Manifest(
        format=Format(major=MAJOR, minor=MINOR, must_understand=MUST_UNDERSTAND), kind="cut",
        registry=current.roster.registry if current else "", review=desk.setting(settings.REVIEW), audience="person",
        writer="", person="", receivers=(), written=now(), needs=(), heads=(), parts=(),
    )  # fmt: skip
