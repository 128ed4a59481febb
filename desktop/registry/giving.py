"""What is given out: pages of what a caller may have, and the names of what is wanted from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import zstandard

from desktop.bundles.manifest import Part
from desktop.registry import offers, pull
from desktop.registry.access import NOBODY, caller_of
from desktop.registry.errors import Refused
from desktop.registry.log import Log
from desktop.registry.web import BUNDLE, Answer, Asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.registry.core import Registry

_SLICE: Final = 64 << 10
_TOLD: Final = 1000  # of each kind of what is named and not here


def pulled(registry: Registry, asking: Asking) -> Answer:
    """Give a page of what the caller may have, as a bundle, from an offset on, compressed where they take that."""
    had, before = asking.number("had", -1), None
    if had >= 0:
        version = registry.chain().numbered(had)
        before = (caller_of(asking.caller.key, version.roster) if version else None) or NOBODY
    with registry.shelf() as shelf:
        log = Log(shelf.db)
        size = asking.number("size", log.size)
        if size > log.size:
            raise Refused(404, "unknown", "The log was never of that size.")
        asked = pull.Asked(
            after=asking.number("after", 0), size=size, until=asking.number("until", 0), had=had, before=before,
            budget=min(asking.number("budget", registry.limits.page), registry.limits.page),
        )  # fmt: skip
        page = pull.page(registry, shelf, log, asking.caller, asked)
    if asking.headers.get("if-match", page.tag) != page.tag:
        raise Refused(412, "other", "This page has other bytes now; begin it again.")
    headers = {
        "etag": page.tag, "stocktake-until": str(page.until), "stocktake-more": str(int(page.more)),
        "stocktake-length": str(page.length), "cache-control": "no-store", "vary": "accept-encoding",
    }  # fmt: skip
    stream = page.chunks(registry, asking.number("offset", 0))
    if "zstd" in asking.headers.get("accept-encoding", ""):
        return Answer(stream=_packed(stream), media=BUNDLE, headers=headers | {"content-encoding": "zstd"})
    return Answer(stream=_gathered(stream), media=BUNDLE, headers=headers)


def _gathered(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield bytes in pieces that are worth a call each."""
    waiting: list[bytes] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _SLICE:
            yield b"".join(waiting)
            waiting, size = [], 0
    yield b"".join(waiting)


def _packed(pieces: Iterator[bytes]) -> Iterator[bytes]:
    packer = zstandard.ZstdCompressor(level=1).compressobj()
    for piece in _gathered(pieces):
        yield packer.compress(piece) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    yield packer.flush()


def wanted(registry: Registry, asking: Asking) -> Answer:
    """Say which compartments, files and personal values are named and not here, of those that the caller may have."""
    with registry.shelf() as shelf:
        whole, parts = offers.lacking_here(shelf)
        eyes = offers.Eyes(shelf, asking.caller, ((Part.COMPARTMENT, header) for header, *_ in (*whole, *parts)))
    return Answer(data={
        name: [one for one in rows if eyes.may_read(Part.COMPARTMENT, one[0], one[1])][:_TOLD]
        for name, rows in (("lacking", whole), ("parts", parts))
    })  # fmt: skip
