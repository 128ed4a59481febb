"""Receipts: the registry's signed word that a segment's header stands in its log, at a position.

A receipt is a C2SP *tlog-proof*: the position, the inclusion proof (RFC 6962, section 2.1.1; verified as RFC 9162,
section 2.1.3.2 does) and a checkpoint, which is a C2SP *signed note* by the roster's log key.  A leaf is the 32 bytes
of a header's hash.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop.journal.segments import Checkpoint
from desktop.trust.envelope import SIGNATURE_BYTES, is_sound_key, verify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nacl.signing import SigningKey

MAX_RECEIPT: Final = 1 << 16
_MAX_PROOF: Final = 63
_ED25519: Final = b"\x01"
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PROOF: Final = "c2sp.org/tlog-proof@v1"
_TEXT = re.compile(rf"{re.escape(_PROOF)}\nindex (0|[1-9][0-9]{{0,17}})\n((?:[A-Za-z0-9+/]{{43}}=\n)*)\n([\s\S]+)")
_NOTE = re.compile(r"((.+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n)\n((?:\u2014 .+ [A-Za-z0-9+/=]+\n)+)")


@dataclass(frozen=True, slots=True)
class Receipt:
    """A proven receipt: the header's position (from 0) and the checkpoint's size and root (hexadecimal)."""

    index: int
    size: int
    root: str


def origin_of(registry: str) -> str:
    """Return the name under which a registry's log signs its checkpoints."""
    return f"stocktake/{registry}"


@lru_cache(4096)
def read_receipt(raw: bytes, header: str, registry: str, log_key: str) -> Receipt | None:
    """Return a receipt for a header's hash, or None where it proves nothing under that registry's log key."""
    found = _TEXT.fullmatch(_decoded(raw))
    if not found or not _HASH.fullmatch(header):
        return None
    index, hashes, note = found.groups()
    checkpoint = read_checkpoint(note, registry, log_key)
    proof = [base64.b64decode(line) for line in hashes.splitlines()]
    if checkpoint is None:
        return None
    computed = root_from(int(index), checkpoint.size, leaf_hash(bytes.fromhex(header)), proof)
    if computed is None or computed.hex() != checkpoint.root:
        return None
    return Receipt(int(index), checkpoint.size, checkpoint.root)


def write_receipt(index: int, proof: Sequence[bytes], checkpoint: str) -> bytes:
    """Return a receipt for the header at a position (from 0); the checkpoint is that of the tree it is proven in."""
    hashes = "".join(base64.b64encode(one).decode() + "\n" for one in proof)
    return f"{_PROOF}\nindex {index}\n{hashes}\n{checkpoint}".encode()


@lru_cache(256)
def read_checkpoint(note: str, registry: str, log_key: str) -> Checkpoint | None:
    """Return what a checkpoint says, or None where it is not signed by that registry's log key."""
    found = _NOTE.fullmatch(note) if len(note) <= MAX_RECEIPT else None
    if not found or not is_sound_key(log_key):
        return None
    text, origin, size, root, signatures = found.groups()
    if origin != origin_of(registry) or not _is_signed(text, origin, signatures, log_key):
        return None
    return Checkpoint(size=int(size), root=base64.b64decode(root).hex())


def write_checkpoint(registry: str, size: int, root: bytes, key: SigningKey) -> str:
    """Return the signed note (C2SP) that a log of this size has this root (32 bytes)."""
    origin = origin_of(registry)
    text = f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"
    signature = _hint(origin, bytes(key.verify_key)) + key.sign(text.encode()).signature
    return f"{text}\n\u2014 {origin} {base64.b64encode(signature).decode()}\n"


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode() if len(raw) <= MAX_RECEIPT else ""
    except UnicodeDecodeError:
        return ""


def _is_signed(note: str, origin: str, signatures: str, log_key: str) -> bool:
    """Say whether one of a note's signature lines is that key's; others, such as of witnesses, are not read."""
    hint = _hint(origin, bytes.fromhex(log_key))
    for line in signatures.splitlines():
        name, _, text = line.removeprefix("\u2014 ").rpartition(" ")
        try:
            signature = base64.b64decode(text, validate=True)
        except ValueError:
            continue
        mine = name == origin and signature[:4] == hint and len(signature) == 4 + SIGNATURE_BYTES
        if mine and verify(log_key, note.encode(), signature[4:]):
            return True
    return False


def _hint(origin: str, log_key: bytes) -> bytes:
    return hashlib.sha256(origin.encode() + b"\n" + _ED25519 + log_key).digest()[:4]


def leaf_hash(leaf: bytes) -> bytes:
    """Return the hash of a leaf."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of a node."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_from(index: int, size: int, leaf: bytes, proof: Sequence[bytes]) -> bytes | None:
    """Return the root that an inclusion proof leads to, or None where its length does not fit the place."""
    if index >= size or len(proof) > _MAX_PROOF:
        return None
    place, last, root = index, size - 1, leaf
    for beside in proof:
        if last == 0:
            return None
        if place & 1 or place == last:
            root = node_hash(beside, root)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            root = node_hash(root, beside)
        place, last = place >> 1, last >> 1
    return root if last == 0 else None
