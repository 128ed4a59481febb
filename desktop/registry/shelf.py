"""Parts as the registry keeps them: found by kind, name and label, in the database or in files beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import and_, bindparam, func, select

from desktop.bundles.intake import Sidecar, encode_sidecars
from desktop.bundles.manifest import MAX_UNPACKED, Part
from desktop.registry.database import put
from desktop.registry.proving import FILE
from desktop.registry.tables import carried, entry, meta, part, roster, sidecar
from desktop.trust.chain import Chain
from desktop.trust.venue import Guest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy import Connection

    from desktop.registry.blobs import Blobs
    from desktop.registry.proving import Name

_GUESTS: Final = "guests"
_ONCE: Final = 400  # names in one question
_PAIR: Final = 32  # bytes of a personal value's salt, and around both
PLACED: Final = (part.c.position, part.c.kind, part.c.name, part.c.label, part.c.raw, part.c.raw_sha256, part.c.stored,
    part.c.stored_sha256)  # fmt: skip
_NAMES: Final[Any] = bindparam("names", expanding=True)
_NAMED: Final = select(*PLACED).where(part.c.name.in_(_NAMES))
_PLACES: Final = select(entry.c.name, entry.c.place).where(entry.c.name.in_(_NAMES))
_LAST: Final = select(func.max(part.c.position))
_NEWER: Final = select(roster.c.envelope).where(roster.c.number > bindparam("number")).order_by(roster.c.number)
_KEPT: Final = select(meta.c.value).where(meta.c.name == bindparam("name"))


class Shelf:
    """What one transaction sees of the parts."""

    def __init__(self, connection: Connection, blobs: Blobs) -> None:
        """Read through this connection."""
        self.db, self._blobs = connection, blobs

    def stored(self, kind: str, name: str, label: str) -> bytes | None:
        """Return the stored bytes of a part, or None where it is not here."""
        where = and_(part.c.kind == kind, part.c.name == name, part.c.label == label)
        found = self.db.execute(select(part.c.content, part.c.stored_sha256).where(where)).first()
        return None if found is None else self.content(found.content, found.stored_sha256)

    def content(self, inline: bytes | None, sha256: str) -> bytes:
        """Return a part's stored bytes, given its row's content and stored hash."""
        return b"".join(self._blobs.chunks(sha256)) if inline is None else bytes(inline)

    def named(self, files: Collection[str]) -> set[str]:
        """Return those files that a compartment here names."""
        found: set[str] = set()
        for few in some(FILE + one for one in files):
            found.update(self.db.execute(select(carried.c.name).where(carried.c.name.in_(few))).scalars())
        return {one.removeprefix(FILE) for one in found}

    def rows(self, names: Iterable[str]) -> Iterator[Any]:
        """Yield the rows, without content, of all parts of these names."""
        for few in some(names):
            yield from self.db.execute(_NAMED, {"names": few})

    def known(self, names: Iterable[str]) -> set[Name]:
        """Return kind, name and label of all parts of these names."""
        return {(row.kind, row.name, row.label) for row in self.rows(names)}

    def places(self, names: Iterable[str]) -> dict[str, int]:
        """Return the places in the log of those headers that are in it."""
        found: dict[str, int] = {}
        for few in some(names):
            rows = self.db.execute(_PLACES, {"names": few})
            found |= {name: place for name, place in rows}  # noqa: C416 - a row is no pair to mypy
        return found

    def sidecars(self, header: str, label: str, most: int = MAX_UNPACKED) -> bytes:
        """Return a sidecar part's raw bytes: the personal values of a compartment that are here.

        Of what came in several parts and would make more than ``most`` bytes together, which no honest desk can have
        written, only so many are given out as every desk takes.
        """
        joined = carried.join(sidecar, sidecar.c.commitment == carried.c.name)
        where = and_(carried.c.header == header, carried.c.label == label)
        rows = self.db.execute(select(sidecar).select_from(joined).where(where).order_by(sidecar.c.commitment))
        pairs: list[Sidecar] = []
        for one, salt, value in rows:
            most -= len(value) + _PAIR
            if most < 0:
                break
            pairs.append(Sidecar(one, bytes(salt), bytes(value)))
        return encode_sidecars(pairs) if pairs else b""

    def last_position(self) -> int:
        """Return the position of the newest part, 0 before the first."""
        return int(self.db.execute(_LAST).scalar() or 0)

    def chain(self, pin: str, known: Chain | None = None) -> Chain:
        """Return the rosters, going on from those that are known already."""
        chain = known or Chain(pin)
        for (envelope,) in self.db.execute(_NEWER, {"number": len(chain.versions)}):
            chain = chain.extend(bytes(envelope))
        return chain

    def guests(self) -> list[Guest]:
        """Return who was enrolled at a venue, as far as that counts."""
        kept = self.db.execute(_KEPT, {"name": _GUESTS}).scalar()
        return msgspec.json.decode(kept, type=list[Guest]) if kept else []

    def requested(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Return the enrolment requests of these keys."""
        found: dict[str, bytes] = {}
        for few in some(keys):
            where = and_(part.c.kind == Part.REQUEST, part.c.name.in_(few))
            found |= {key: bytes(raw) for key, raw in self.db.execute(select(part.c.name, part.c.content).where(where))}
        return found


def keep_guests(connection: Connection, guests: list[Guest]) -> None:
    """Remember who was enrolled at a venue."""
    put(connection, meta, [{"name": _GUESTS, "value": msgspec.json.encode(guests).decode()}])


def some(names: Iterable[str]) -> Iterator[list[str]]:
    """Yield names, as many at once as a database takes in one question."""
    rest = list(names)
    for start in range(0, len(rest), _ONCE):
        yield rest[start : start + _ONCE]
