"""A segment: up to 2,000 operations of one signing key, a header and one compartment for each label.

The signature and the key's hash chain cover headers only, so a receiver who may not hold a compartment still verifies
that it exists, how long it is and what its hash is.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec
import rfc8785

from desktop.journal.columns import MAX_OPERATIONS, MAX_SEQ, compress, decompress, pack, unpack
from desktop.journal.errors import BrokenSegment
from desktop.records.errors import BadLabel
from desktop.records.labels import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.journal.columns import Columns
    from desktop.journal.operations import Operation

FORMAT = 1
HEADER_TYPE = "application/vnd.stocktake.segment+json"
MAX_COMPARTMENTS = 64
MAX_RAW = 64 << 20
_HEX = 64
_DIGITS = b"0123456789abcdef"
_MOST = 2**53 - 1  # what JSON numbers hold exactly
_Some = Annotated[int, msgspec.Meta(ge=1, le=_MOST)]
_Any = Annotated[int, msgspec.Meta(ge=0, le=_MOST)]


class CompartmentEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """What a header says of one compartment: lengths in bytes, hashes SHA-256 in hexadecimal."""

    label: str
    count: _Some
    raw: Annotated[int, msgspec.Meta(ge=1, le=MAX_RAW)]
    raw_sha256: str
    stored: _Some
    stored_sha256: str


class RosterName(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """The roster under which the segment was sealed; number 0 and an empty hash before there was one."""

    number: _Any
    sha256: str


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """The newest registry checkpoint the desk had seen: size of the log and its Merkle root, hexadecimal."""

    size: _Any
    root: str


class Header(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A segment's header as it is signed: canonical JSON (RFC 8785) of these members; others a newer release may add.

    ``first`` and ``count`` give the sequence numbers; ``previous`` is the SHA-256 of the key's header before, or empty.
    """

    format: int
    registry: str
    key: str
    person: str
    role: str
    session: str
    first: _Some
    count: _Some
    previous: str
    roster: RosterName
    packs: tuple[str, ...]
    checkpoint: Checkpoint | None
    compartments: tuple[CompartmentEntry, ...]

    @property
    def last(self) -> int:
        """The last sequence number in the segment."""
        return self.first + self.count - 1


def encode_header(header: Header) -> bytes:
    """Return the bytes that are signed."""
    return rfc8785.dumps(msgspec.to_builtins(header))


def header_hash(payload: bytes) -> str:
    """Return a header's name in chains, admissions and receipts: SHA-256 of its payload, hexadecimal."""
    return hashlib.sha256(payload).hexdigest()


def decode_header(payload: bytes) -> Header:
    """Read a header whose signature is proven; raises :class:`BrokenSegment` when it contradicts itself."""
    try:
        header = _decoder.decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise BrokenSegment(f"its header cannot be read ({fault})") from fault
    if header.format != FORMAT:
        raise BrokenSegment(f"its format is {header.format}, and this release knows {FORMAT}")
    _require_sound(header)
    return header


def _require_sound(header: Header) -> None:
    labels = [entry.label for entry in header.compartments]
    if not labels or len(labels) > MAX_COMPARTMENTS or sorted(set(labels)) != labels:
        raise BrokenSegment("its labels are none, too many, repeated or out of order")
    for label in labels:
        try:
            Label.parse(label)
        except BadLabel as fault:
            raise BrokenSegment(f"{label} is no label") from fault
    if header.count > MAX_OPERATIONS or header.count != sum([entry.count for entry in header.compartments]):
        raise BrokenSegment("its counts do not add up")
    if header.last > MAX_SEQ or (header.first == 1) != (header.previous == ""):
        raise BrokenSegment("its numbers do not fit")
    hashes = _hashes(header)
    if set(map(len, hashes)) != {_HEX} or "".join(hashes).encode().translate(None, _DIGITS):
        raise BrokenSegment("its key or one of its hashes is none")


def _hashes(header: Header) -> list[str]:
    """Return all that must be a hash or a key; what a header may leave empty only where it is not."""
    hashes = [header.key, *header.packs]
    for entry in header.compartments:
        hashes += (entry.raw_sha256, entry.stored_sha256)
    if header.previous:
        hashes.append(header.previous)
    if header.roster.number or header.roster.sha256:
        hashes.append(header.roster.sha256)
    if header.checkpoint:
        hashes.append(header.checkpoint.root)
    return hashes


@dataclass(frozen=True, slots=True)
class Sealed:
    """A segment ready to be signed: the header and each compartment's stored bytes, in the header's order."""

    header: Header
    stored: tuple[bytes, ...]


def seal(
    operations: Mapping[str, Sequence[Operation]], template: Header, *, salts: Mapping[str, bytes] | None = None
) -> Sealed:
    """Build compartments from operations by label and fill them into a copy of ``template``.

    ``template`` gives everything but ``count`` and ``compartments``.  ``salts`` is for test vectors only.
    """
    entries, stored = [], []
    for label in sorted(operations):
        raw = pack(operations[label], template.first, salt=salts[label] if salts else None)
        unpack(raw, template.first)  # nothing is ever signed that nobody could open
        frame = compress(raw)
        entries.append(_entry(label, len(operations[label]), raw, frame))
        stored.append(frame)
    count = sum(entry.count for entry in entries)
    return Sealed(msgspec.structs.replace(template, count=count, compartments=tuple(entries)), tuple(stored))


def _entry(label: str, count: int, raw: bytes, stored: bytes) -> CompartmentEntry:
    return CompartmentEntry(
        label=label,
        count=count,
        raw=len(raw),
        raw_sha256=hashlib.sha256(raw).hexdigest(),
        stored=len(stored),
        stored_sha256=hashlib.sha256(stored).hexdigest(),
    )


def open_compartment(header: Header, entry: CompartmentEntry, stored: bytes) -> Columns:
    """Prove stored bytes against the header's entry, step by step, and open them.

    Order: stored length and hash, decompression under the stated length, raw hash, then parsing.
    Raises :class:`BrokenSegment`.
    """
    columns = unpack(prove_compartment(entry, stored), header.first)
    if columns.count != entry.count or int(columns.seq[-1]) > header.last:
        raise BrokenSegment(f"the compartment {entry.label} holds other numbers than its header names")
    return columns


def prove_compartment(entry: CompartmentEntry, stored: bytes) -> bytes:
    """Return the raw bytes behind stored ones, all but the parsing; raises :class:`BrokenSegment`."""
    if len(stored) != entry.stored or hashlib.sha256(stored).hexdigest() != entry.stored_sha256:
        raise BrokenSegment(f"the compartment {entry.label} is not the one its header names")
    raw = decompress(stored, entry.raw)
    if hashlib.sha256(raw).hexdigest() != entry.raw_sha256:
        raise BrokenSegment(f"the compartment {entry.label} does not hold what its header names")
    return raw


_decoder = msgspec.json.Decoder(Header)
