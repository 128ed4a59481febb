"""Intake without input or output: the parts of a proven bundle become verified objects, or the whole is refused.

What is found here is *proven*, not yet *believed*: which segments are believed is for the desk's rosters to say.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import Part
from desktop.journal.errors import BrokenSegment
from desktop.journal.segments import HEADER_TYPE, decode_header, header_hash, open_compartment
from desktop.records.labels import Audience, Label
from desktop.records.values import ABSENT, COMMITTED, SEALED, commitment_of
from desktop.trust.enrolment import read_request
from desktop.trust.envelope import parse, require_canonical
from desktop.trust.errors import BadSignature, RosterRefused
from desktop.trust.seal import SALT_BYTES, commitment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.bundles.frame import Bundle, Stored
    from desktop.bundles.manifest import Manifest
    from desktop.journal.columns import Columns
    from desktop.journal.segments import CompartmentEntry, Header
    from desktop.trust.enrolment import Request

_FILE: Final = b'"sha256":"'
_HASH: Final = 64
MAX_DEPTH: Final = 8
_STRINGS: Final = re.compile(rb'"(?:[^"\\]|\\.)*"')
_UNLABELLED: Final = frozenset({Part.ROSTER, Part.REQUEST, Part.PACK, Part.HEADER, Part.RECEIPT})


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A personal value beside its commitment: 16 random bytes and the value's canonical bytes."""

    commitment: str
    salt: bytes
    value: bytes


@dataclass(frozen=True, slots=True)
class Opened:
    """A compartment: its header's entry, the stored bytes, the columns in them, and the sidecars that came along."""

    entry: CompartmentEntry
    stored: bytes
    columns: Columns
    sidecars: tuple[Sidecar, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment whose signature and hashes verify; compartments that are not here are withheld."""

    hash: str
    envelope: bytes
    header: Header
    opened: tuple[Opened, ...]

    @property
    def withheld(self) -> tuple[str, ...]:
        """The labels of the compartments that are not here."""
        here = {one.entry.label for one in self.opened}
        return tuple(entry.label for entry in self.header.compartments if entry.label not in here)


@dataclass(frozen=True, slots=True)
class Proven:
    """All that a bundle carries, proven; ``unknown`` are parts of kinds that a newer release added."""

    manifest: Manifest
    rosters: tuple[bytes, ...]
    requests: tuple[tuple[Request, bytes], ...]
    packs: Mapping[str, bytes]
    segments: tuple[Segment, ...]
    blobs: Mapping[str, bytes]
    unknown: tuple[Stored, ...]


def examine(bundle: Bundle) -> Proven:
    """Prove every part; raises :class:`BadBundle` for the whole bundle if one is not what it says."""
    try:
        return _examine(bundle)
    except (BrokenSegment, BadSignature, RosterRefused) as fault:
        raise BadBundle(f"it carries something that does not verify ({fault.happened})") from fault


def _examine(bundle: Bundle) -> Proven:
    kinds: dict[str, list[Stored]] = {kind: [] for kind in Part}
    unknown: list[Stored] = []
    for stored in bundle.parts:
        kinds.get(stored.entry.kind, unknown).append(stored)
        if stored.entry.label and stored.entry.kind in _UNLABELLED:
            raise BadBundle(
                f"a part of it ({stored.entry.kind} {stored.entry.name}) has a label, and its kind has none"
            )
    segments = tuple(_segments(kinds))
    referred = {name for segment in segments for one in segment.opened for name in files_named(one.columns.joined)}
    return Proven(
        manifest=bundle.manifest,
        rosters=tuple(stored.raw() for stored in kinds[Part.ROSTER]),
        requests=tuple((read_request(stored.raw()), stored.raw()) for stored in kinds[Part.REQUEST]),
        packs={stored.entry.name: _by_hash(stored) for stored in kinds[Part.PACK]},
        segments=segments,
        blobs={stored.entry.name: _blob(stored, referred) for stored in kinds[Part.BLOB]},
        unknown=tuple(unknown) + tuple(kinds[Part.RECEIPT]),
    )


def _segments(kinds: Mapping[str, list[Stored]]) -> Iterable[Segment]:
    headers = [(one, named_header(one.stored)) for one in kinds[Part.HEADER]]  # all, before anything is decompressed
    bodies = {(one.entry.name, one.entry.label): one for one in kinds[Part.COMPARTMENT]}
    sidecars = {(one.entry.name, one.entry.label): one for one in kinds[Part.SIDECAR]}
    for stored, (name, header) in headers:
        if name != stored.entry.name:
            raise BadBundle("a segment's header has another name than its own")
        opened = tuple(
            _open(header, entry, bodies.pop((name, entry.label)), sidecars.pop((name, entry.label), None))
            for entry in header.compartments
            if (name, entry.label) in bodies
        )
        yield Segment(name, stored.stored, header, opened)
    if bodies or sidecars:
        raise BadBundle("it carries a compartment whose header is missing")


def named_header(envelope_raw: bytes) -> tuple[str, Header]:
    """Return a segment header's hash, which is its name, and the header, if the key that it names signed it.

    Raises BadSignature or BrokenSegment.
    """
    envelope = parse(envelope_raw, HEADER_TYPE)
    signer = envelope.sole_signer()
    header = decode_header(envelope.payload)
    require_canonical(envelope.payload, header)
    if header.key != signer:
        raise BadSignature("A segment is not signed by the key it names.", todo="Ask its sender for a new copy.")
    return header_hash(envelope.payload), header


def open_header(envelope_raw: bytes) -> Header:
    """Return a segment's header alone; as :func:`named_header`."""
    return named_header(envelope_raw)[1]


def _open(header: Header, entry: CompartmentEntry, body: Stored, beside: Stored | None) -> Opened:
    if (body.entry.raw, body.entry.raw_sha256) != (entry.raw, entry.raw_sha256):
        raise BadBundle("its table of contents says something else of a compartment than the compartment's header")
    columns = open_compartment(header, entry, body.stored)
    _require_json(columns)
    sealed = Label.parse(entry.label).audience is Audience.SEALED
    if sealed and not all(value.startswith((SEALED, ABSENT)) for value in columns.values):
        raise BadBundle("a sealed compartment holds a value that is readable")
    return Opened(entry, body.stored, columns, _sidecars(columns, beside) if beside else ())


def _require_json(columns: Columns) -> None:
    """Refuse values that are not one JSON text each: views put them side by side without looking into them.

    A text that reached over the line feed between two values would come back with it.
    """
    joined = columns.joined
    try:
        joined.decode()
        texts = _raws.decode(b"[" + joined.replace(b"\n", b",\n") + b"]")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise BadBundle(f"it carries a value that cannot be read ({fault})") from fault
    if len(texts) != columns.count or b"\n".join(texts) != joined:
        raise BadBundle("it carries a value that is not one JSON text")
    nested = b"{" in joined or b"[" in joined
    if nested and any(_depth(value) > MAX_DEPTH for value in columns.values if value.startswith((b"{", b"["))):
        raise BadBundle("it carries a value that is nested deeper than any may be")


def _depth(value: bytes) -> int:
    """Return how deep lists and objects stand in each other in a JSON text."""
    deepest = depth = 0
    for sign in _STRINGS.sub(b"", value):
        depth += (sign in b"[{") - (sign in b"]}")
        deepest = max(deepest, depth)
    return deepest


def _sidecars(columns: Columns, beside: Stored) -> tuple[Sidecar, ...]:
    committed = set(commitments(columns.joined))
    found = read_sidecars(beside)
    if any(one.commitment not in committed or len(one.salt) != SALT_BYTES for one in found):
        raise BadBundle("it carries a personal value that no entry in it stands for")
    return found


def read_sidecars(beside: Stored) -> tuple[Sidecar, ...]:
    """Return the personal values in a sidecar part; raises :class:`BadBundle`."""
    try:
        pairs = _pairs.decode(beside.raw())
    except msgspec.DecodeError as fault:
        raise BadBundle(f"personal values in it cannot be read ({fault})") from fault
    return tuple(Sidecar(commitment(salt, value), salt, value) for salt, value in pairs)


def encode_sidecars(sidecars: Iterable[Sidecar]) -> bytes:
    """Return the raw bytes of a sidecar part: pairs of salt and value, by commitment."""
    ordered = sorted(sidecars, key=lambda one: one.commitment)
    return msgspec.msgpack.encode([(one.salt, one.value) for one in ordered])


def commitments(values: bytes) -> list[str]:
    """Return the commitments (hexadecimal) among stored values, which line feeds join."""
    if COMMITTED not in values:
        return []
    return [commitment_of(value) for value in values.split(b"\n") if value.startswith(COMMITTED)]


def files_named(values: bytes) -> list[str]:
    """Return the SHA-256 (hexadecimal) of the files that stored values name, which line feeds join."""
    if _FILE not in values:
        return []
    found = (value.partition(_FILE) for value in values.split(b"\n") if value.startswith(b"{") and _FILE in value)
    return [rest[:_HASH].decode(errors="replace") for _, _, rest in found]


def _by_hash(stored: Stored) -> bytes:
    raw = stored.raw()
    if hashlib.sha256(raw).hexdigest() != stored.entry.name:
        raise BadBundle(f"the {stored.entry.kind} {stored.entry.name} in it has another content")
    return raw


def _blob(stored: Stored, referred: set[str]) -> bytes:
    if stored.entry.name not in referred:
        raise BadBundle("it carries a file that no entry in it names")
    return _by_hash(stored)


_raws = msgspec.json.Decoder(list[msgspec.Raw])
_pairs = msgspec.msgpack.Decoder(list[tuple[bytes, bytes]])
