"""Proving an upload, one segment at a time, before anything of it is accepted; no database is written.

The rules are those of :mod:`desktop.bundles.intake`, which is asked for each segment alone: so a worker never holds
more of a bundle than its largest segment.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from desktop.bundles.errors import BadBundle
from desktop.bundles.frame import Bundle, Stored
from desktop.bundles.intake import commitments, examine, files_named
from desktop.bundles.manifest import Part
from desktop.records.packs import Pack, is_pack
from desktop.registry.blobs import INLINE
from desktop.trust.seal import ERASING, erased_by

if TYPE_CHECKING:
    import mmap
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from desktop.bundles.intake import Opened, Sidecar
    from desktop.bundles.manifest import Entry, Manifest
    from desktop.journal.segments import Header
    from desktop.trust.enrolment import Request

Name = tuple[str, str, str]  # kind, name, label
JUDGED_BY: Final = ("admission.", "enrolment.")  # fields of what others are judged by
FILE: Final = "file "  # stands before the names of files, so that none passes for a commitment, or the other way
_SEGMENTS: Final = (Part.HEADER, Part.COMPARTMENT, Part.SIDECAR)
_FRONT: Final = (Part.ROSTER, Part.REQUEST, Part.PACK)


class Source(Protocol):
    """Where the parts of an upload lie."""

    @property
    def fresh(self) -> Collection[Name]:
        """The parts that came with it; the others are known already."""

    def load(self, entry: Entry) -> bytes:
        """Return the stored bytes of a part that came; raises :class:`BadBundle` where they are not the ones signed."""

    def file(self, entry: Entry) -> Path | None:
        """Return the file in which a large part lies alone, proven, to be moved away."""


class Known(Protocol):
    """What the registry has already."""

    def stored(self, kind: str, name: str, label: str) -> bytes | None:
        """Return the stored bytes of a part, or None."""

    def named(self, files: Collection[str]) -> Collection[str]:
        """Return those files that a value in a compartment here names."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A proven segment: what of it came, and what the registry must know of it without opening it again.

    ``carried``: label and name of commitments, and of files after :data:`FILE`; ``erased``: label and commitment.
    """

    name: str
    envelope: bytes
    header: Header
    bodies: tuple[Entry, ...]
    carried: tuple[tuple[str, str], ...]
    sidecars: tuple[tuple[str, Sidecar], ...]
    erased: tuple[tuple[str, str], ...]
    admits: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """An upload that is proven whole; ``entries`` has the manifest's of header, blobs, packs and unknown parts."""

    manifest: Manifest
    rosters: tuple[bytes, ...]
    requests: tuple[tuple[Request, bytes], ...]
    segments: tuple[Arrived, ...]
    others: tuple[Entry, ...]  # packs, blobs, unknown kinds
    source: Source


def prove(manifest: Manifest, source: Source, known: Known) -> Checked:
    """Prove every part that came; raises BadBundle or BadPack for the whole where one is not what it says."""
    fresh = [one for one in manifest.parts if name_of(one) in source.fresh and one.kind != Part.RECEIPT]
    front = [Stored(one, source.load(one)) for one in fresh if one.kind in _FRONT]
    proven = examine(Bundle(manifest, tuple(front), 0))
    for raw in proven.packs.values():
        if not is_pack(raw):  # desks refuse a page with one; what a newer release reads they keep
            Pack.parse(raw)
    segments = tuple(_segments(manifest, fresh, source, known))
    others = tuple(one for one in fresh if one.kind not in (*_SEGMENTS, Part.ROSTER, Part.REQUEST))
    _require_named([one for one in others if one.kind == Part.BLOB], segments, known)
    for one in others:
        if source.file(one) is None:
            source.load(one)
    return Checked(manifest, proven.rosters, proven.requests, segments, others, source)


def name_of(entry: Entry) -> Name:
    """Return by what a part is known within a bundle."""
    return entry.kind, entry.name, entry.label


def _segments(manifest: Manifest, fresh: list[Entry], source: Source, known: Known) -> Iterator[Arrived]:
    """Yield the segments of which anything came, in the manifest's order."""
    by_name: dict[str, list[Entry]] = {}
    for one in fresh:
        if one.kind in _SEGMENTS:
            by_name.setdefault(one.name, []).append(one)
    named = {name_of(one): one for one in manifest.parts}
    for name, entries in by_name.items():
        came = {name_of(one) for one in entries}
        under = [(Part.COMPARTMENT.value, name, one.label) for one in entries if one.kind == Part.SIDECAR]
        wanted = dict.fromkeys([(Part.HEADER.value, name, ""), *under, *came])
        parts = tuple(_part(named, one, source if one in came else None, known) for one in wanted)
        yield _arrived(Bundle(manifest, parts, 0), came)


def _part(named: Mapping[Name, Entry], name: Name, source: Source | None, known: Known) -> Stored:
    entry = named.get(name)
    stored = source.load(entry) if source and entry else known.stored(*name)
    if entry is None or stored is None:
        raise BadBundle(f"it carries a part without the {name[0]} that it belongs to")
    return Stored(entry, stored)


def _arrived(bundle: Bundle, came: Collection[Name]) -> Arrived:
    (segment,) = examine(bundle).segments
    new = [one for one in segment.opened if (Part.COMPARTMENT, segment.hash, one.entry.label) in came]
    entries = {name_of(stored.entry): stored.entry for stored in bundle.parts}
    return Arrived(
        name=segment.hash,
        envelope=segment.envelope,
        header=segment.header,
        bodies=tuple(entries[Part.COMPARTMENT, segment.hash, one.entry.label] for one in new),
        carried=tuple(
            (one.entry.label, name)
            for one in new
            for name in {*commitments(one.columns.joined), *(FILE + file for file in files_named(one.columns.joined))}
        ),
        sidecars=tuple((one.entry.label, pair) for one in segment.opened for pair in one.sidecars),
        erased=tuple(erased for one in new for erased in _erased(one)),
        admits=any(field.startswith(JUDGED_BY) for one in new for field in one.columns.fields),
    )


def _erased(opened: Opened) -> Iterator[tuple[str, str]]:
    for basis in opened.columns.bases:
        if basis.startswith(ERASING):
            yield from ((opened.entry.label, commitment) for commitment in erased_by(basis.encode()))


def _require_named(blobs: list[Entry], segments: tuple[Arrived, ...], known: Known) -> None:
    names = {one.name for one in blobs}
    if any(one.name != one.stored_sha256 for one in blobs):
        raise BadBundle("a file in it has another content than its name says")
    rest = names - {
        name.removeprefix(FILE) for segment in segments for _, name in segment.carried if name.startswith(FILE)
    }
    if rest and rest - set(known.named(rest)):
        raise BadBundle("it carries a file that no entry in it names")


class Whole:
    """The parts of a small bundle, all of which came at once: bytes behind the manifest."""

    def __init__(self, manifest: Manifest, raw: bytes | mmap.mmap, start: int) -> None:
        """Find the parts; what they hold is proven when they are loaded."""
        self._raw, self._places = raw, dict[Name, int]()
        for one in manifest.parts:
            self._places[name_of(one)] = start
            start += one.stored
        self.end = start

    @property
    def fresh(self) -> Collection[Name]:
        """All of them."""
        return self._places.keys()

    def load(self, entry: Entry) -> bytes:
        """Return a part's bytes."""
        start = self._places[name_of(entry)]
        return proven(entry, self._raw[start : start + entry.stored])

    def file(self, _entry: Entry) -> None:
        """None of them lies in a file."""


def proven(entry: Entry, stored: bytes) -> bytes:
    """Return a part's stored bytes if they are the ones that were signed; raises :class:`BadBundle`."""
    if len(stored) != entry.stored or hashlib.sha256(stored).hexdigest() != entry.stored_sha256:
        raise BadBundle(f"a part of it ({entry.kind} {entry.name}) is not the one that was signed")
    return stored


def is_large(entry: Entry) -> bool:
    """Say whether a part lies in a file of its own."""
    return entry.stored > INLINE
