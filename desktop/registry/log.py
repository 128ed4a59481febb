"""The registry's log: a Merkle tree of header names (RFC 6962), kept as tiles (C2SP tlog-tiles).

A tile holds up to 256 hashes of one level, the lowest being hashes of leaves; only the last of each level still grows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, func, select

from desktop.registry.database import put
from desktop.registry.tables import entry, tile
from desktop.trust import merkle
from desktop.trust.log import leaf_hash, node_hash, write_checkpoint, write_receipt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nacl.signing import SigningKey
    from sqlalchemy import Connection

HEIGHT: Final = 8
WIDTH: Final = 1 << HEIGHT
_HASH: Final = 32
_LAST: Final = select(func.max(entry.c.place))
_TILE: Final = select(tile.c.hashes).where(
    tile.c.level == bindparam("level"), tile.c.number == bindparam("number")
)  # fmt: skip


class Log:
    """The log as one transaction sees it."""

    def __init__(self, connection: Connection) -> None:
        """Read it through this connection, and append to it if that one writes."""
        self._db = connection
        self._tiles: dict[tuple[int, int], bytes] = {}
        self._nodes: dict[tuple[int, int], bytes] = {}
        last = connection.execute(_LAST).scalar()
        self.size = 0 if last is None else int(last) + 1

    def append(self, names: Sequence[str]) -> None:
        """Put headers' names behind those that are there."""
        changed: set[tuple[int, int]] = set()
        for name in names:
            self._push(0, self.size, leaf_hash(bytes.fromhex(name)), changed)
            self.size += 1
        rows = [{"level": level, "number": number, "hashes": self._tiles[level, number]} for level, number in changed]
        put(self._db, tile, rows)

    def _push(self, level: int, place: int, hashed: bytes, changed: set[tuple[int, int]]) -> None:
        number, beside = divmod(place, WIDTH)
        before = self.tile(level, number) if beside else b""
        self._tiles[level, number] = before[: beside * _HASH] + hashed
        changed.add((level, number))
        if beside == WIDTH - 1:
            self._push(level + 1, number, _fold(self._tiles[level, number]), changed)

    def tile(self, level: int, number: int) -> bytes:
        """Return a tile's hashes, joined; nothing where there is none yet."""
        if (level, number) not in self._tiles:
            found = self._db.execute(_TILE, {"level": level, "number": number}).scalar()
            self._tiles[level, number] = bytes(found or b"")
        return self._tiles[level, number]

    def node(self, height: int, index: int) -> bytes:
        """Return the hash of a complete subtree, as :mod:`desktop.trust.merkle` asks for it."""
        if (height, index) not in self._nodes:
            level, inner = divmod(height, HEIGHT)
            number, first = divmod(index << inner, WIDTH)
            hashes = self.tile(level, number)[first * _HASH : (first + (1 << inner)) * _HASH]
            self._nodes[height, index] = _fold(hashes)
        return self._nodes[height, index]

    def root(self, size: int | None = None) -> bytes:
        """Return the root of the whole tree, or of its first leaves."""
        return merkle.root(self.size if size is None else size, self.node)

    def checkpoint(self, registry: str, key: SigningKey, size: int | None = None) -> str:
        """Return the signed note of the whole tree, or of its first leaves."""
        return write_checkpoint(registry, self.size if size is None else size, self.root(size), key)

    def receipt(self, place: int, checkpoint: str, size: int | None = None) -> bytes:
        """Return the receipt of the header at a place, in the tree of which this is the checkpoint."""
        return write_receipt(place, merkle.inclusion(place, size or self.size, self.node), checkpoint)

    def consistency(self, old: int, new: int) -> list[bytes]:
        """Return the proof that the tree of one size begins with that of another."""
        return merkle.consistency(old, new, self.node)


def _fold(hashes: bytes) -> bytes:
    """Return the hash over hashes of a power of two."""
    level = [hashes[start : start + _HASH] for start in range(0, len(hashes), _HASH)]
    while len(level) > 1:
        level = [node_hash(level[at], level[at + 1]) for at in range(0, len(level), 2)]
    return level[0]
