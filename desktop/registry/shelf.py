"""Parts as the registry keeps them: found by kind, name and label, in the database or in files beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import and_, func, select

from desktop.bundles.intake import Sidecar, encode_sidecars
from desktop.bundles.manifest import Part
from desktop.registry.database import put
from desktop.registry.tables import carried, entry, meta, part, roster, sidecar
from desktop.trust.roster import Chain
from desktop.trust.venue import Guest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy import Connection

    from desktop.registry.blobs import Blobs
    from desktop.registry.proving import Name

_GUESTS: Final = "guests"
_ONCE: Final = 400  # names in one question
PLACED: Final = (part.c.position, part.c.kind, part.c.name, part.c.label, part.c.raw, part.c.raw_sha256, part.c.stored,
    part.c.stored_sha256)  # fmt: skip


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
        """Return those files (or commitments) that a compartment here carries."""
        found: set[str] = set()
        for few in some(files):
            found.update(self.db.execute(select(carried.c.name).where(carried.c.name.in_(few))).scalars())
        return found

    def rows(self, names: Iterable[str]) -> Iterator[Any]:
        """Yield the rows, without content, of all parts of these names."""
        for few in some(names):
            yield from self.db.execute(select(*PLACED).where(part.c.name.in_(few)))

    def known(self, names: Iterable[str]) -> set[Name]:
        """Return kind, name and label of all parts of these names."""
        return {(row.kind, row.name, row.label) for row in self.rows(names)}

    def places(self, names: Iterable[str]) -> dict[str, int]:
        """Return the places in the log of those headers that are in it."""
        found: dict[str, int] = {}
        for few in some(names):
            rows = self.db.execute(select(entry.c.name, entry.c.place).where(entry.c.name.in_(few)))
            found |= {name: place for name, place in rows}  # noqa: C416 - a row is no pair to mypy
        return found

    def sidecars(self, header: str, label: str) -> bytes:
        """Return a sidecar part's raw bytes: the personal values of a compartment that are here."""
        joined = carried.join(sidecar, sidecar.c.commitment == carried.c.name)
        where = and_(carried.c.header == header, carried.c.label == label)
        rows = self.db.execute(select(sidecar).select_from(joined).where(where))
        pairs = [Sidecar(one, bytes(salt), bytes(value)) for one, salt, value in rows]
        return encode_sidecars(pairs) if pairs else b""

    def last_position(self) -> int:
        """Return the position of the newest part, 0 before the first."""
        return int(self.db.execute(select(func.max(part.c.position))).scalar() or 0)

    def chain(self, pin: str, known: Chain | None = None) -> Chain:
        """Return the rosters, going on from those that are known already."""
        chain = known or Chain(pin)
        newer = select(roster.c.envelope).where(roster.c.number > len(chain.versions)).order_by(roster.c.number)
        for (envelope,) in self.db.execute(newer):
            chain = chain.extend(bytes(envelope))
        return chain

    def guests(self) -> list[Guest]:
        """Return who was enrolled at a venue, as far as that counts."""
        kept = self.db.execute(select(meta.c.value).where(meta.c.name == _GUESTS)).scalar()
        return msgspec.json.decode(kept, type=list[Guest]) if kept else []

    def requested(self) -> dict[str, bytes]:
        """Return enrolment requests by the key that asks."""
        rows = self.db.execute(select(part.c.name, part.c.content).where(part.c.kind == Part.REQUEST))
        return {key: bytes(raw) for key, raw in rows}


def keep_guests(connection: Connection, guests: list[Guest]) -> None:
    """Remember who was enrolled at a venue."""
    put(connection, meta, [{"name": _GUESTS, "value": msgspec.json.encode(guests).decode()}])


def some(names: Iterable[str]) -> Iterator[list[str]]:
    """Yield names, as many at once as a database takes in one question."""
    rest = list(names)
    for start in range(0, len(rest), _ONCE):
        yield rest[start : start + _ONCE]
