"""The log as it is read by whoever wants to: checkpoint, tiles and proofs that it only grew."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desktop.registry.errors import Refused
from desktop.registry.log import WIDTH, Log
from desktop.registry.tables import entry
from desktop.registry.web import Answer, Asking

if TYPE_CHECKING:
    from desktop.registry.core import Registry

TEXT: Final = "text/plain; charset=utf-8"
_HASH: Final = 32
_LEVEL: Final = re.compile(r"[0-9]|[1-5][0-9]|6[0-3]", re.ASCII)
_TILE = re.compile(r"((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\.p/([1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?", re.ASCII)


def checkpoint(registry: Registry, _asking: Asking) -> Answer:
    """Give the newest checkpoint."""
    with registry.shelf() as shelf:
        return Answer(body=Log(shelf.db).checkpoint(registry.id, registry.key).encode(), media=TEXT)


def tile(registry: Registry, asking: Asking) -> Answer:
    """Give a tile of hashes, or of entries, as C2SP tlog-tiles names them."""
    number, width = _tile_named(asking.path["rest"])
    with registry.shelf() as shelf:
        log = Log(shelf.db)
        if asking.path["level"] == "entries":
            names = select(entry.c.name).where(entry.c.place >= number * WIDTH, entry.c.place < number * WIDTH + width)
            found = [bytes.fromhex(name) for name in shelf.db.execute(names.order_by(entry.c.place)).scalars()]
            body = b"".join(len(one).to_bytes(2, "big") + one for one in found)
            enough = len(found) == width
        else:
            level = asking.path["level"]
            body = log.tile(int(level), number)[: width * _HASH] if _LEVEL.fullmatch(level) else b""
            enough = len(body) == width * _HASH
    if not enough:
        raise Refused(404, "unknown", "There is no such tile.")
    return Answer(body=body, media="application/octet-stream")


def _tile_named(rest: str) -> tuple[int, int]:
    """Return a tile's number and width, from such as ``x001/x234/067`` and ``067.p/12``."""
    found = _TILE.fullmatch(rest)
    if not found:
        raise Refused(404, "unknown", "There is no such tile.")
    path, width = found.groups()
    return int(path.replace("/", "").replace("x", "")), int(width or WIDTH)


def consistency(registry: Registry, asking: Asking) -> Answer:
    """Prove that the log of one size begins with that of another."""
    old, new = asking.number("old", 0), asking.number("new", 0)
    with registry.shelf() as shelf:
        log = Log(shelf.db)
        if not old <= new <= log.size:
            raise Refused(404, "unknown", "The log was never of that size.")
        proof = log.consistency(old, new)
    return Answer(data={"old": old, "new": new, "proof": [base64.b64encode(one).decode() for one in proof]})
