"""DSSE envelopes (secure-systems-lab/dsse v1.0) around canonical JSON (RFC 8785), signed with Ed25519 (RFC 8032).

An envelope has one form only, to the byte: canonical JSON with standard base64.  Nothing in a payload is used before a
signature over it has been verified.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated

import msgspec
import rfc8785
from nacl.bindings import crypto_core_ed25519_is_valid_point, crypto_sign_open
from nacl.exceptions import CryptoError

from desktop.trust.errors import BadSignature

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nacl.signing import SigningKey

SIGNATURE_BYTES = 64
KEY_BYTES = 32
MAX_SIGNATURES = 64


class Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """One signature; ``keyid`` is the public key in hexadecimal and only a hint: no decision rests on it."""

    keyid: str
    sig: bytes


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"kind": "payloadType"}):
    """A parsed envelope whose signatures are not verified yet."""

    kind: str
    payload: bytes
    signatures: Annotated[tuple[Signature, ...], msgspec.Meta(max_length=MAX_SIGNATURES)]

    def signed_by(self, key: str) -> bool:
        """Say whether any signature here verifies under that public key (hexadecimal)."""
        message = pae(self.kind, self.payload)
        return any(verify(key, message, signature.sig) for signature in self.signatures)

    def signers(self, keys: Iterable[str]) -> set[str]:
        """Return which of these public keys signed: each counts once, however often it signed."""
        return {key for key in set(keys) if self.signed_by(key)}

    def sole_signer(self) -> str:
        """Return the public key of the only signature here, which is verified under it.

        For what one key signs (segment headers, manifests, enrolment requests): compare it with the key that the
        payload names.  Raises :class:`BadSignature` when there are none or several, or when it does not verify.
        """
        if len(self.signatures) == 1:
            (sole,) = self.signatures
            if verify(sole.keyid, pae(self.kind, self.payload), sole.sig):
                return sole.keyid
        raise _bad("A signed part is not signed by the one key that it names.")

    def encode(self) -> bytes:
        """Return the envelope's bytes."""
        raw = _plain.encode(self)
        return raw if _is_plain(raw) else rfc8785.dumps(json.loads(raw))


def pae(kind: str, payload: bytes) -> bytes:
    """Return DSSE's pre-authentication encoding: what is signed."""
    name = kind.encode()
    return b"DSSEv1 %d %b %d %b" % (len(name), name, len(payload), payload)


def verify(key: str, message: bytes, signature: bytes) -> bool:
    """Verify one Ed25519 signature; a key of low order or in a non-canonical form never verifies anything."""
    if not is_sound_key(key) or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        crypto_sign_open(signature + message, bytes.fromhex(key))
    except CryptoError:
        return False
    return True


@lru_cache(4096)
def is_sound_key(key: str) -> bool:
    """Say whether a text is a public key that may count: 64 small hexadecimal digits, a point of the main subgroup."""
    try:
        raw = bytes.fromhex(key)
    except ValueError:
        return False
    return len(raw) == KEY_BYTES and raw.hex() == key and bool(crypto_core_ed25519_is_valid_point(raw))


def sign(kind: str, payload: bytes, *keys: SigningKey) -> Envelope:
    """Sign a payload with each key."""
    message = pae(kind, payload)
    return Envelope(
        kind,
        payload,
        tuple(Signature(bytes(key.verify_key).hex(), key.sign(message).signature) for key in keys),
    )


def parse(raw: bytes, kind: str) -> Envelope:
    """Read an envelope of that payload type; raises :class:`BadSignature` when it is not in its one form."""
    try:
        envelope = _decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise _bad(f"A signed part cannot be read ({fault}).") from fault
    if envelope.kind != kind:
        raise _bad(f"A signed part is of the kind {envelope.kind}, not {kind}.")
    if envelope.encode() != raw:  # blanks, other members or escapes, other signs of base64, spare bits in its last
        raise _bad("A signed part is not in its canonical form.")
    return envelope


def require_canonical(payload: bytes, as_read: msgspec.Struct | None = None) -> None:
    """Refuse a JSON payload that is not its own canonical form (RFC 8785); raises :class:`BadSignature`.

    So repeated keys, odd numbers and blanks cannot make two readers see two things.  ``as_read`` is what a reader made
    of the payload, of whole numbers below 2**53 by its declaration: where that is written as the same bytes, which is
    quick to see, nothing in it was passed over.
    """
    if as_read is not None and _is_plain(payload) and _plain.encode(as_read) == payload:
        return
    try:
        canonical = _canonical(payload)
    except (ValueError, RecursionError, rfc8785.CanonicalizationError) as fault:
        raise _bad(f"A signed text is no proper JSON ({fault}).") from fault
    if canonical != payload:
        raise _bad("A signed text is not in its canonical form.")


def _is_plain(raw: bytes) -> bool:
    """Say whether a text is ASCII without escapes, of which msgspec makes what RFC 8785 does."""
    return raw.isascii() and b"\\" not in raw


def _canonical(payload: bytes) -> bytes:
    """Return the canonical form; of plain texts without fractions and long numbers, msgspec makes the same."""
    long = payload.translate(_DIGITS).find(_LONG) >= 0
    if _is_plain(payload) and not (long and _LONG_NUMBER.search(payload)):
        try:
            return _plain.encode(_whole.decode(payload))
        except _Fraction:
            pass
    return rfc8785.dumps(json.loads(payload))


class _Fraction(Exception):
    """A number that is not whole."""


def _refuse_fraction(_text: str) -> float:
    raise _Fraction


def _bad(happened: str) -> BadSignature:
    return BadSignature(happened, todo="Ask its sender for a new copy.")


_DIGITS = bytes(ord("0") if chr(byte) in "0123456789" else byte for byte in range(256))
_LONG = b"0" * 16
_LONG_NUMBER = re.compile(rb"(?:^|[:\[,])-?[0-9]{16}")
_whole = msgspec.json.Decoder(float_hook=_refuse_fraction)
_decoder = msgspec.json.Decoder(Envelope)
_plain = msgspec.json.Encoder(order="sorted")
