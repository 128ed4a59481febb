"""The frame: magic number, version, the signed manifest, the parts it names, an end mark, nothing after it.

Reading is in one forced order: frame, signature, limits, then part by part its length and hash.  Nothing is parsed
before it is proven, and nothing is given out before the whole file has been read to its end.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.bundles.errors import BadBundle, NewerBundle
from desktop.bundles.manifest import (
    COMPRESSED,
    END,
    MAGIC,
    MAJOR,
    MANIFEST_TYPE,
    MUST_UNDERSTAND,
    Entry,
    Manifest,
    decode,
    encode,
)
from desktop.journal.columns import compress, decompress
from desktop.journal.errors import BrokenSegment
from desktop.trust.envelope import parse, require_canonical, sign
from desktop.trust.errors import BadSignature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import BinaryIO

    from nacl.signing import SigningKey

_VERSION: Final = struct.Struct(">HHI")  # major, minor, must-understand bits
_LENGTH: Final = struct.Struct(">I")
_MAX_ENVELOPE: Final = 256 << 20
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Stored:
    """A part as it stands in the file; its stored length and hash are proven."""

    entry: Entry
    stored: bytes

    def raw(self) -> bytes:
        """Return the part's content; raises :class:`BadBundle` where it is not what the manifest says."""
        if self.entry.kind not in COMPRESSED:
            return self.stored
        try:
            raw = decompress(self.stored, self.entry.raw)
        except BrokenSegment as fault:
            raise BadBundle(
                f"a part of it ({self.entry.kind} {self.entry.name}) is damaged: {fault.happened}"
            ) from fault
        if hashlib.sha256(raw).hexdigest() != self.entry.raw_sha256:
            raise BadBundle(f"a part of it ({self.entry.kind} {self.entry.name}) is not the one that was signed")
        return raw


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle read to its end: a manifest whose signature verifies under the writer it names, and its parts."""

    manifest: Manifest
    parts: tuple[Stored, ...]
    size: int


def part(kind: str, name: str, raw: bytes, label: str = "") -> Stored:
    """Make a part from its content, compressed where its kind is."""
    stored = compress(raw) if kind in COMPRESSED else raw
    return stored_part(kind, name, stored, raw=len(raw), raw_sha256=hashlib.sha256(raw).hexdigest(), label=label)


def stored_part(kind: str, name: str, stored: bytes, *, raw: int, raw_sha256: str, label: str = "") -> Stored:
    """Make a part from its stored form, whose raw length and hash are known."""
    entry = Entry(
        kind=kind,
        name=name,
        label=label,
        raw=raw,
        raw_sha256=raw_sha256,
        stored=len(stored),
        stored_sha256=hashlib.sha256(stored).hexdigest(),
    )
    return Stored(entry, stored)


def front(manifest: Manifest, key: SigningKey) -> bytes:
    """Return what stands before the parts: magic, version and the signed manifest."""
    envelope = sign(MANIFEST_TYPE, encode(manifest), key).encode()
    named = manifest.format
    version = _VERSION.pack(named.major, named.minor, named.must_understand)
    return MAGIC + version + _LENGTH.pack(len(envelope)) + envelope


def write(target: BinaryIO, manifest: Manifest, parts: Iterable[Stored], key: SigningKey) -> None:
    """Write a bundle: the manifest names these parts in this order and ``key`` is its writer's."""
    target.write(front(manifest, key))
    target.writelines(one.stored for one in parts)
    target.write(END)


def read(source: BinaryIO, progress: Callable[[int], None] | None = None) -> Bundle:
    """Read and prove a bundle; ``progress`` is told the bytes read so far.

    Raises :class:`BadBundle` or :class:`NewerBundle`; the signature says who wrote it, not that they may be believed.
    """
    reader = _Reader(source, progress)
    manifest = _manifest(reader)
    parts = tuple(reader.part(entry) for entry in manifest.parts)
    if reader.take(len(END), "its end") != END or source.read(1):
        raise BadBundle("it does not end where it says")
    return Bundle(manifest, parts, reader.read)


def read_front(source: BinaryIO) -> Manifest:
    """Read and prove a bundle as far as its manifest, and leave the stream before the first part; raises as read."""
    return _manifest(_Reader(source, None))


def _manifest(reader: _Reader) -> Manifest:
    if reader.take(len(MAGIC), "its beginning") != MAGIC:
        raise BadBundle("it is not a bundle, or a transfer as text has altered it")
    version = reader.take(_VERSION.size, "its version")
    major, minor, bits = _VERSION.unpack(version)
    if major != MAJOR or bits & ~MUST_UNDERSTAND:
        raise NewerBundle(f"{major}.{minor}")
    (length,) = _LENGTH.unpack(reader.take(_LENGTH.size, "its table of contents"))
    if length > _MAX_ENVELOPE:
        raise BadBundle("its table of contents is larger than any may be")
    manifest = _open_manifest(reader.take(length, "its table of contents"))
    if (manifest.format.major, manifest.format.minor, manifest.format.must_understand) != (major, minor, bits):
        raise BadBundle("its version is not the one that was signed")
    return manifest


def _open_manifest(raw: bytes) -> Manifest:
    try:
        envelope = parse(raw, MANIFEST_TYPE)
        writer = envelope.sole_signer()
        require_canonical(envelope.payload)
    except BadSignature as fault:
        raise BadBundle(f"its table of contents is not signed properly ({fault.happened})") from fault
    manifest = decode(envelope.payload)
    if manifest.writer != writer:
        raise BadBundle("its table of contents is not signed by the writer it names")
    return manifest


class _Reader:
    """Takes exact lengths from a stream."""

    def __init__(self, source: BinaryIO, progress: Callable[[int], None] | None) -> None:
        self._source, self._progress = source, progress
        self.read = 0

    def take(self, length: int, what: str) -> bytes:
        pieces, missing = [], length
        while missing and (piece := self._source.read(min(missing, _CHUNK))):
            pieces.append(piece)
            missing -= len(piece)
            self.read += len(piece)
            if self._progress:
                self._progress(self.read)
        if missing:
            raise BadBundle(f"it breaks off in the middle of {what}")
        return b"".join(pieces)

    def part(self, entry: Entry) -> Stored:
        stored = self.take(entry.stored, f"a part ({entry.kind} {entry.name})")
        if hashlib.sha256(stored).hexdigest() != entry.stored_sha256:
            raise BadBundle(f"a part of it ({entry.kind} {entry.name}) is not the one that was signed")
        return Stored(entry, stored)
