"""Parting: what is more than one bundle may be goes in several, each of them whole in itself.

They may be received in any order, and again: what stands in several of them is the same in each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.bundles.errors import TooLarge
from desktop.bundles.frame import Stored, part
from desktop.bundles.intake import encode_sidecars, files_named, named_header, read_sidecars
from desktop.bundles.manifest import COMPRESSED, MAX_UNPACKED, ChainHead, Manifest, Part, growth
from desktop.journal.segments import open_compartment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.journal.segments import Header

    Named = tuple[str, Header]

ROOM: Final = 960 << 20  # bytes of parts in one file, which is opened in memory
MOST: Final = 50_000  # parts in one file, which its table of contents names
_COMMON: Final = frozenset({Part.ROSTER, Part.REQUEST, Part.PACK})  # stand in every file
_BESIDE: Final = frozenset({Part.COMPARTMENT, Part.SIDECAR, Part.RECEIPT})  # belong to a header

Name = tuple[str, str, str]
Piece = tuple[Stored, ...]  # parts that cannot be without each other, or one alone


@dataclass(frozen=True, slots=True)
class Cut:
    """A bundle cut for its receiver, not written yet."""

    manifest: Manifest
    parts: tuple[Stored, ...]


def parted(whole: Cut, room: int = ROOM, most: int = MOST) -> list[Cut]:
    """Part a bundle into as many as it takes, in its order: anybody may receive each, and each says which one it is.

    ``room``: bytes of the parts in one, which only parts that cannot be without each other exceed; ``most``: how many
    parts.  Raises :class:`TooLarge` where such parts would unpack to more than a bundle may.
    """
    if _File(room, most).takes(whole.parts):
        return [whole]
    common = [one for one in whole.parts if one.entry.kind in _COMMON]
    files = [_File(room, most, common)]
    for piece in _pieces(whole.parts):
        file = next((one for one in files if one.takes(piece)), None)
        if file is None:
            file = _File(room, most, common)
            file.require(piece)
            files.append(file)
        file.add(piece)
    begun = [one.parts.values() for one in files if one.began]
    return [_cut(whole.manifest, tuple(parts), (at, len(begun))) for at, parts in enumerate(begun, 1)]


class _File:
    """A bundle that fills."""

    def __init__(self, room: int, most: int, common: Sequence[Stored] = ()) -> None:
        self.parts: dict[Name, Stored] = {}
        self._room, self._most, self._growth = room, most, 0
        self.add(common)
        self._common = len(self.parts)

    @property
    def began(self) -> bool:
        """Whether anything is in it beside what is in all."""
        return len(self.parts) > self._common

    def add(self, piece: Sequence[Stored]) -> None:
        """Put parts in, as far as they are not here."""
        for one in self._new(piece):
            self.parts[_name(one)] = one
            self._room, self._growth = self._room - one.entry.stored, self._growth + growth(one.entry)

    def takes(self, piece: Sequence[Stored]) -> bool:
        """Say whether parts go in: there is room, and nothing else is here by their names."""
        new = self._new(piece)
        return (
            len({_name(one) for one in new}) == len(new) <= self._most - len(self.parts)
            and sum(one.entry.stored for one in new) <= self._room
            and all(self.parts.get(_name(one), one) is one for one in piece)
            and self._may(new)
        )

    def require(self, piece: Sequence[Stored]) -> None:
        """Raise :class:`TooLarge` for parts that no bundle can hold; room is not asked for."""
        if not self._may(self._new(piece)):
            raise TooLarge(piece[0].entry.name)

    def _may(self, new: Sequence[Stored]) -> bool:
        packed = [one.entry for one in new if one.entry.kind in COMPRESSED]
        fits = all(one.raw <= MAX_UNPACKED for one in packed)
        return fits and self._growth + sum(map(growth, packed)) <= MAX_UNPACKED

    def _new(self, piece: Sequence[Stored]) -> list[Stored]:
        return [one for one in piece if _name(one) not in self.parts]


def _name(one: Stored) -> Name:
    return one.entry.kind, one.entry.name, one.entry.label


def _pieces(parts: Sequence[Stored]) -> Iterator[Piece]:
    """Yield parts that belong together, in the bundle's order of segments; what nothing belongs to comes last."""
    headers = {one.entry.name: one for one in parts if one.entry.kind == Part.HEADER}
    beside: dict[str, list[Stored]] = {name: [] for name in headers}
    rest: list[Stored] = []
    for one in parts:
        if one.entry.kind not in _COMMON and one.entry.kind != Part.HEADER:
            owned = one.entry.kind in _BESIDE and one.entry.name in beside
            (beside[one.entry.name] if owned else rest).append(one)
    files = {one.entry.name: one for one in rest if one.entry.kind == Part.BLOB}
    for name, stored in headers.items():
        yield from _of_segment(stored, beside[name], files)
    yield from ((one,) for one in rest if one.entry.kind != Part.BLOB)


def _of_segment(stored: Stored, beside: Sequence[Stored], files: dict[str, Stored]) -> Iterator[Piece]:
    """Yield the pieces of a segment; each file goes with the first compartment that names it."""
    if not beside:
        yield (stored,)
    _, header = named_header(stored.stored)
    entries = {entry.label: entry for entry in header.compartments}
    bodies = {one.entry.label: one for one in beside if one.entry.kind == Part.COMPARTMENT}
    for one in beside:
        if one.entry.kind == Part.COMPARTMENT:
            yield stored, one
            named = files_named(open_compartment(header, entries[one.entry.label], one.stored).joined) if files else ()
            yield from ((stored, one, files.pop(name)) for name in named if name in files)
        elif one.entry.kind == Part.SIDECAR:
            body = bodies[one.entry.label]
            yield from ((stored, body, some) for some in _parted_values(stored, body, one))
        else:
            yield stored, one


def _parted_values(stored: Stored, body: Stored, beside: Stored) -> Iterator[Stored]:
    """Yield personal values in as many parts as it takes: each fits into a bundle beside its compartment."""
    values = read_sidecars(beside)
    if len(values) < 2 or _File(ROOM, MOST).takes((stored, body, beside)):  # noqa: PLR2004 - one cannot be parted
        yield beside
        return
    half = len(values) // 2
    for some in (values[:half], values[half:]):
        made = part(Part.SIDECAR, beside.entry.name, encode_sidecars(some), beside.entry.label)
        yield from _parted_values(stored, body, made)


def _cut(whole: Manifest, parts: tuple[Stored, ...], file: tuple[int, int]) -> Cut:
    """Return one of several bundles: its manifest names what is in it."""
    order = {str(kind): number for number, kind in enumerate(Part)}
    parts = tuple(sorted(parts, key=lambda one: order.get(one.entry.kind, len(order))))
    held = [named_header(one.stored) for one in parts if one.entry.kind == Part.HEADER]
    manifest = msgspec.structs.replace(
        whole,
        needs=needs_of(held),
        heads=heads_of(held),
        parts=tuple(one.entry for one in parts),
        file=file,
    )
    return Cut(manifest, parts)


def needs_of(held: Iterable[Named]) -> tuple[str, ...]:
    """Return the headers outside a bundle that the segments in it (their hashes and headers) build on."""
    found = dict(held)
    return tuple(sorted({one.previous for one in found.values()} - found.keys() - {""}))


def heads_of(held: Iterable[Named]) -> tuple[ChainHead, ...]:
    """Return the newest segment of each key in a bundle; its segments come by number."""
    heads = {one.key: ChainHead(key=one.key, header=name, last=one.last) for name, one in held}
    return tuple(heads.values())
