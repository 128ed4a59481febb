"""What a bundle says of itself: the manifest, signed by its writer before anything else can be read.

The format is described in ``docs/bundle-format.md``.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec
import rfc8785

from desktop.bundles.errors import BadBundle

if TYPE_CHECKING:
    from collections.abc import Iterable

MAGIC: Final = b"\x89STK\r\n\x1a\n"  # as PNG's: a transfer that alters text shows at once
END: Final = b"\x89KTS\r\n\x1a\n"
MAJOR, MINOR, MUST_UNDERSTAND = 1, 0, 0
MANIFEST_TYPE: Final = "application/vnd.stocktake.bundle+json"
MAX_PART: Final = 2 << 30
MAX_UNPACKED: Final = 64 << 20
MAX_GROWTH: Final = 100  # times that compressed parts may grow together, beyond what one of them may
MAX_NAME: Final = 200  # code points of a part's kind, name or label
_HASH: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Part(StrEnum):
    """The kinds of part, in the order in which they stand in a bundle."""

    ROSTER = "roster"  # name: its number; a DSSE envelope
    REQUEST = "request"  # name: the key; a DSSE envelope
    PACK = "pack"  # name: SHA-256 of the TOML file
    HEADER = "header"  # name: the header's hash; a DSSE envelope
    COMPARTMENT = "compartment"  # name: the header's hash; label
    SIDECAR = "sidecar"  # name: the header's hash; label; personal values behind a compartment's commitments
    BLOB = "blob"  # name: SHA-256 of the file; label
    RECEIPT = "receipt"  # name: the header's hash


COMPRESSED: Final = frozenset({Part.PACK, Part.COMPARTMENT, Part.SIDECAR})


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """The frame's version, repeated where it is signed."""

    major: int
    minor: int
    must_understand: int


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One part: lengths in bytes, hashes SHA-256 in hexadecimal; stored is as in the file, raw after decompression."""

    kind: str
    name: str
    label: str
    raw: int
    raw_sha256: str
    stored: int
    stored_sha256: str


class ChainHead(msgspec.Struct, frozen=True, kw_only=True):
    """The newest segment of a key's chain that the writer holds."""

    key: str
    header: str
    last: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The whole manifest; members that a newer release adds are kept in the signed bytes and not read.

    ``receivers`` are person ids (none: whoever finds it), ``audience`` says in a word for whom it was cut, ``needs``
    are headers outside this bundle that its segments build on, ``heads`` the chains the writer knows.  ``page``: of
    a registry's page, from after which position it goes and up to which, and what its reader had (-1: nothing said).
    ``file``: of what was too much for one bundle, which one this is, from 1, and of how many.
    """

    format: Format
    kind: str
    registry: str
    review: str
    audience: str
    writer: str
    person: str
    receivers: tuple[str, ...]
    written: str
    needs: tuple[str, ...]
    heads: tuple[ChainHead, ...]
    parts: tuple[Entry, ...]
    page: tuple[int, ...] = ()
    file: tuple[int, ...] = ()


def encode(manifest: Manifest) -> bytes:
    """Return the canonical bytes that are signed."""
    return rfc8785.dumps(msgspec.to_builtins(manifest))


def decode(payload: bytes) -> Manifest:
    """Read a manifest whose signature is proven; raises :class:`BadBundle` when it contradicts itself."""
    try:
        manifest = _decoder.decode(payload)
    except msgspec.DecodeError as fault:
        raise BadBundle(f"its table of contents cannot be read ({fault})") from fault
    seen = {(entry.kind, entry.name, entry.label) for entry in manifest.parts}
    if len(seen) != len(manifest.parts):
        raise BadBundle("its table of contents names a part twice")
    for entry in manifest.parts:
        named = (entry.kind, entry.name, entry.label)
        if max(map(len, named)) > MAX_NAME or not all(map(str.isprintable, named)):
            raise BadBundle("its table of contents names a part as none may be named")
        if not 0 <= entry.stored <= MAX_PART or not 0 <= entry.raw <= MAX_PART:
            raise BadBundle(f"a part of it ({entry.kind} {entry.name}) is larger than any may be")
        if entry.kind in COMPRESSED and entry.raw > MAX_UNPACKED:
            raise BadBundle(f"a part of it ({entry.kind} {entry.name}) would unpack to more than any may")
        as_stored = (entry.raw, entry.raw_sha256) == (entry.stored, entry.stored_sha256)
        if entry.kind not in COMPRESSED and entry.kind in set(Part) and not as_stored:
            raise BadBundle(f"a part of it ({entry.kind} {entry.name}) has two lengths or hashes")
        if not _HASH.fullmatch(entry.raw_sha256) or not _HASH.fullmatch(entry.stored_sha256):
            raise BadBundle(f"a part of it ({entry.kind} {entry.name}) has a hash that is none")
    if not may_unpack(manifest.parts):
        raise BadBundle("its parts would unpack to far more than they hold")
    return manifest


def may_unpack(entries: Iterable[Entry]) -> bool:
    """Say whether compressed parts unpack to no more together than any bundle's may."""
    return sum(map(growth, entries)) <= MAX_UNPACKED


def growth(entry: Entry) -> int:
    """Return by how many bytes a compressed part unpacks to more than its size allows; other parts never do."""
    return entry.raw - MAX_GROWTH * entry.stored if entry.kind in COMPRESSED else 0


_decoder = msgspec.json.Decoder(Manifest)
