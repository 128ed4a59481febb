"""Pulling: a bundle of what a caller may have, from a position on; the same bytes for whoever asks the same again.

Whatever is in a page belongs together as in any bundle: a compartment comes with its header, a file with a compartment
that names it.  Every header comes with its receipt in one tree, whose checkpoint the caller has proven before.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, select

from desktop.bundles import frame
from desktop.bundles.frame import stored_part
from desktop.bundles.manifest import (
    END,
    MAJOR,
    MAX_UNPACKED,
    MINOR,
    MUST_UNDERSTAND,
    Entry,
    Format,
    Manifest,
    Part,
    may_unpack,
)
from desktop.journal.segments import header_hash
from desktop.registry.offers import Eyes
from desktop.registry.shelf import PLACED
from desktop.registry.tables import entry, part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.registry.access import Caller
    from desktop.registry.core import Registry
    from desktop.registry.log import Log
    from desktop.registry.proving import Name
    from desktop.registry.shelf import Shelf

_ROWS: Final = 4000  # looked at for one page
_BESIDE: Final = 500  # bytes that naming a part takes
_RECEIPT: Final = 1500
_ORDER: Final[dict[str, int]] = {kind: number for number, kind in enumerate(Part)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a caller asks for: what comes after a position, as it stood when the log had this size.

    ``budget``: about how many bytes; ``until``: up to where, of a page begun before, 0 for as far as that goes;
    ``before``: what the caller was under an older roster, ``had``, of whom everything readable is there already.
    """

    after: int
    size: int
    budget: int
    until: int = 0
    had: int = -1
    before: Caller | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page: the bundle's front, what follows it, up to which position it goes and whether there is more."""

    front: bytes
    pieces: tuple[Entry | bytes, ...]
    until: int
    more: bool

    @property
    def length(self) -> int:
        """The bytes of the whole bundle."""
        return len(self.front) + sum(len(one) if isinstance(one, bytes) else one.stored for one in self.pieces)

    @property
    def tag(self) -> str:
        """What tells this page from another under the same address."""
        return hashlib.sha256(self.front).hexdigest()

    def chunks(self, registry: Registry, start: int = 0) -> Iterator[bytes]:
        """Yield the bundle's bytes from an offset on."""
        for piece in (self.front, *self.pieces):
            size = len(piece) if isinstance(piece, bytes) else piece.stored
            if start >= size:
                start -= size
            elif isinstance(piece, bytes):
                yield piece[start:]
                start = 0
            else:
                yield from _content(registry, piece, start)
                start = 0


def page(registry: Registry, shelf: Shelf, log: Log, caller: Caller, asked: Asked) -> Page:
    """Make the page that a caller asks for."""
    rows, until = _rows(shelf, asked)
    eyes = Eyes(shelf, caller, ((row.kind, row.name) for row in rows))
    wanted: dict[Name, Any] = {}
    size, last = 0, asked.after
    for row in rows:
        name = (row.kind, row.name, row.label)
        if not eyes.may_read(*name) or (asked.before and eyes.may_read(*name, asked.before)):
            continue
        cost = row.stored + _BESIDE + (_RECEIPT if row.kind == Part.HEADER else 0)
        if wanted and not asked.until and size + cost > asked.budget:
            until = last
            break
        wanted[name], size, last = row, size + cost, row.position
    parts = _parts(shelf, _closed(caller, eyes, wanted))
    while len(wanted) > 1 and not may_unpack(one for one, _ in parts):
        wanted = dict(list(wanted.items())[: len(wanted) // 2])
        until = next(reversed(wanted.values())).position
        parts = _parts(shelf, _closed(caller, eyes, wanted))
    parts += _receipts(registry, shelf, log, asked.size, [one.name for one, _ in parts if one.kind == Part.HEADER])
    manifest = Manifest(
        format=Format(major=MAJOR, minor=MINOR, must_understand=MUST_UNDERSTAND),
        kind="bundle", registry=registry.id, review="", audience="person", writer=registry.log_key, person="registry",
        receivers=(caller.person,), written=_written(shelf, asked.size), needs=(), heads=(),
        parts=tuple(one for one, _ in parts), page=(asked.after, until, asked.had),
    )  # fmt: skip
    pieces = [one if content is None else content for one, content in parts]
    more = until < min(shelf.last_position(), _end(shelf, asked.size))
    return Page(frame.front(manifest, registry.key), (*pieces, END), until, more)


def _end(shelf: Shelf, size: int) -> int:
    """Return the last position before the header with which the log grew beyond a size; all where it did not."""
    joined = part.join(entry, and_(part.c.kind == Part.HEADER, part.c.name == entry.c.name))
    beyond = select(part.c.position).select_from(joined).where(entry.c.place == size)
    first = shelf.db.execute(beyond).scalar()
    return shelf.last_position() if first is None else int(first) - 1


def _rows(shelf: Shelf, asked: Asked) -> tuple[Sequence[Any], int]:
    """Return the parts in question and up to which position they go."""
    end = min(asked.until or _end(shelf, asked.size), _end(shelf, asked.size))
    where = and_(part.c.position > asked.after, part.c.position <= end)
    rows = shelf.db.execute(select(*PLACED).where(where).order_by(part.c.position).limit(_ROWS)).all()
    return rows, rows[-1].position if len(rows) == _ROWS else max(end, asked.after)


def _closed(caller: Caller, eyes: Eyes, wanted: dict[Name, Any]) -> dict[Name, str]:
    """Return the parts and all that they cannot be without; of a file, the label under which it goes."""
    names = {name: name[2] for name in wanted}
    for kind, name, label in list(names):
        if kind == Part.SIDECAR:
            names[Part.COMPARTMENT.value, name, label] = label
        elif kind == Part.BLOB:
            header, under = next(one for one in eyes.carriers[name] if eyes.may_read(Part.COMPARTMENT, *one, caller))
            names[kind, name, label] = under
            names[Part.COMPARTMENT.value, header, under] = under
    for kind, name, _ in list(names):
        if kind == Part.COMPARTMENT:
            names[Part.HEADER.value, name, ""] = ""
    return names


def _parts(shelf: Shelf, names: dict[Name, str]) -> list[tuple[Entry, bytes | None]]:
    """Return parts in a bundle's order; with their content those that are made anew, personal values."""
    found = {(row.kind, row.name, row.label): row for row in shelf.rows({name for _, name, _ in names})}

    def rank(name: Name) -> tuple[int, int]:
        return _ORDER.get(name[0], len(_ORDER)), found[name].position

    parts: list[tuple[Entry, bytes | None]] = []
    for name in sorted(names, key=rank):
        row = found[name]
        if row.kind != Part.SIDECAR:
            one = Entry(
                kind=row.kind, name=row.name, label=names[name], raw=row.raw, raw_sha256=row.raw_sha256,
                stored=row.stored, stored_sha256=row.stored_sha256,
            )  # fmt: skip
            parts.append((one, None))
        elif pairs := shelf.sidecars(
            row.name, row.label, MAX_UNPACKED - found[Part.COMPARTMENT, row.name, row.label].raw
        ):
            made = frame.part(Part.SIDECAR, row.name, pairs, row.label)
            parts.append((made.entry, made.stored))
    return parts


def _receipts(
    registry: Registry, shelf: Shelf, log: Log, size: int, headers: Sequence[str]
) -> list[tuple[Entry, bytes | None]]:
    note, places = log.checkpoint(registry.id, registry.key, size), shelf.places(headers)
    made: list[tuple[Entry, bytes | None]] = []
    for name in headers:
        raw = log.receipt(places[name], note, size)
        made.append((stored_part(Part.RECEIPT, name, raw, raw=len(raw), raw_sha256=header_hash(raw)).entry, raw))
    return made


def _written(shelf: Shelf, size: int) -> str:
    """Return when the log had reached this size: the same each time, so that a page is."""
    at = shelf.db.execute(select(entry.c.at).where(entry.c.place == size - 1)).scalar() or "1970-01-01T00:00:00+00:00"
    return at.replace("+00:00", "Z")


def _content(registry: Registry, piece: Entry, start: int) -> Iterator[bytes]:
    with registry.shelf() as shelf:
        where = and_(part.c.kind == piece.kind, part.c.name == piece.name, part.c.raw_sha256 == piece.raw_sha256)
        inline = shelf.db.execute(select(part.c.content).where(where).limit(1)).scalar()
    if inline is None:
        yield from registry.blobs.chunks(piece.stored_sha256, start)
    else:
        yield bytes(inline)[start:]
