"""Requests to a registry, signed with the device's key: HTTP Message Signatures (RFC 9421), Ed25519.

Covered are method, path, query, the registry's id (so that no other registry takes the request) and, where there are,
the body, by its digest (RFC 9530), and the headers that say what it is.  Freshness comes from the registry's own nonce,
never from the laptop's clock.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier, HTTPSignatureKeyResolver
from http_message_signatures.algorithms import HTTPSignatureAlgorithm
from http_message_signatures.exceptions import HTTPMessageSignaturesException

from desktop.trust.envelope import is_sound_key, verify
from desktop.trust.errors import BadSignature

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from nacl.signing import SigningKey

REGISTRY_HEADER: Final = "stocktake-registry"
NONCE_HEADER: Final = "stocktake-nonce"
_TAG: Final = "stocktake"
_ALWAYS: Final = ("@method", "@path", "@query", REGISTRY_HEADER)
_WHERE_PRESENT: Final = ("content-digest", "content-type", "if-match")
_UNIQUE_BYTES: Final = 8


@dataclass(frozen=True, slots=True)
class Message:
    """A request as it is signed: ``url`` is absolute (its scheme and host are not covered); ``body`` in bytes."""

    method: str
    url: str
    headers: MutableMapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Signed:
    """What a proven request says of itself: the key that signed, the registry's nonce and the sender's own part."""

    key: str
    nonce: str
    unique: str


class _Ed25519(HTTPSignatureAlgorithm):
    """The key rules of all other signatures here, in place of the library's own."""

    algorithm_id = "ed25519"

    def __init__(self, public_key: str = "") -> None:
        self._public = public_key

    def verify(self, signature: bytes, message: bytes) -> None:
        if not verify(self._public, message, signature):
            raise HTTPMessageSignaturesException("It does not verify.")


class _Keys(HTTPSignatureKeyResolver):
    def resolve_public_key(self, key_id: str) -> str | None:
        return key_id if is_sound_key(key_id) else None


class _Verifier(HTTPMessageVerifier):
    """Believes no clock but its own: what is fresh the nonce says."""

    def validate_created_and_expires(self, sig_input: object, max_age: object = None) -> None:
        """Look at neither."""


def sign_request(message: Message, key: SigningKey, *, registry: str, nonce: str) -> None:
    """Sign a request in place; ``nonce`` is one that the registry gave, to which a part of one's own is added."""
    message.headers[REGISTRY_HEADER] = registry
    present = {name.lower() for name in message.headers}
    prepared = _signer.prepare(
        message,
        key_id=bytes(key.verify_key).hex(),
        nonce=f"{nonce}.{os.urandom(_UNIQUE_BYTES).hex()}",
        tag=_TAG,
        label=_TAG,
        covered_component_ids=(*_ALWAYS, *(name for name in _WHERE_PRESENT if name in present)),
        body=message.body or None,
    )
    _signer.apply(message, prepared, key.sign(prepared.signature_base).signature)


def read_signed(message: Message, *, registry: str) -> Signed:
    """Prove a request's signature; raises :class:`BadSignature`, which says no more than that there is none."""
    present = {name.lower() for name in message.headers}
    needed = (*_ALWAYS, *(name for name in _WHERE_PRESENT if name in present))
    try:
        (found,) = _verifier.verify(
            message, max_age=None, expect_tag=_TAG, require_components=needed, body=message.body
        )
    except (HTTPMessageSignaturesException, ValueError) as fault:
        raise BadSignature("The request is not signed as it must be.") from fault
    nonce, _, unique = (found.nonce or "").rpartition(".")
    if found.covered_components[f'"{REGISTRY_HEADER}"'] != registry:
        raise BadSignature("The request is for another registry.")
    return Signed(str(found.parameters["keyid"]), nonce, unique)


_signer = HTTPMessageSigner(signature_algorithm=_Ed25519)
_verifier = _Verifier(signature_algorithm=_Ed25519, key_resolver=_Keys())
