"""Sealed values: encrypted with age to the secretariat's group before their first write, and personal commitments."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from typing import TYPE_CHECKING

import msgspec
import pyrage

from desktop.trust.errors import SealUnavailable
from desktop.trust.roster import Group, Wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

SALT_BYTES = 16
AGE = b"age-encryption.org/v1\n"  # how an age file begins
ERASING = '{"erase":['  # how the basis of an operation that erases begins
_COMMITMENT = re.compile(r"[0-9a-f]{64}", re.ASCII)


class _Sealed(msgspec.Struct, rename={"body": "$sealed"}, forbid_unknown_fields=True):
    body: str


class _Commitment(msgspec.Struct, rename={"sha256": "$commit"}, forbid_unknown_fields=True):
    sha256: str


class _Erasure(msgspec.Struct, rename={"commitments": "erase"}):
    commitments: list[str]
    reason: str


def seal_value(value: bytes, recipient: str) -> bytes:
    """Return the stored form of a value that only the group of that age recipient can read.

    Raises :class:`SealUnavailable` for a recipient that is none.
    """
    return msgspec.json.encode(_Sealed(_encrypt(value, recipient)))


def unseal_value(stored: bytes, identity: str) -> bytes:
    """Return the value behind a sealed form; raises :class:`SealUnavailable`."""
    try:
        box = base64.b64decode(msgspec.json.decode(stored, type=_Sealed).body, validate=True)
        return bytes(pyrage.decrypt(box, [pyrage.x25519.Identity.from_str(identity)]))
    except (ValueError, pyrage.DecryptError, pyrage.IdentityError) as fault:
        raise SealUnavailable("This sealed value does not open with the key at hand.", safe="It is kept.") from fault


RECOVERY = ""  # stands for a person, where the recovery key opens a copy


def new_group(members: dict[str, str], recovery: str = "") -> tuple[Group, str]:
    """Return a new group for members (person id to age recipient), and its identity; as :func:`wrap_group`."""
    identity = pyrage.x25519.Identity.generate()
    return wrap_group(str(identity), members, recovery), str(identity)


def wrap_group(identity: str, members: dict[str, str], recovery: str = "") -> Group:
    """Return the group with its identity wrapped for each member, and for the recovery key's recipient if there is one.

    ``identity`` may have those of older groups on lines of their own after it.  Raises :class:`SealUnavailable` for a
    member's recipient that is none.
    """
    receivers = members | ({RECOVERY: recovery} if recovery else {})
    return Group(
        recipient=str(pyrage.x25519.Identity.from_str(identity.partition("\n")[0]).to_public()),
        wrapped=tuple(
            Wrapped(person=person, box=_encrypt(identity.encode(), recipient))
            for person, recipient in sorted(receivers.items())
        ),
        recovery=recovery,
    )


def unwrap_group(group: Group, person: str, identity: str) -> str:
    """Return the group's identity for a member; raises :class:`SealUnavailable` for anybody else."""
    box = next((wrapped.box for wrapped in group.wrapped if wrapped.person == person), None)
    if box is None:
        raise SealUnavailable("Only members of the secretariat's group can open sealed values.", safe="They are kept.")
    try:
        return bytes(
            pyrage.decrypt(base64.b64decode(box, validate=True), [pyrage.x25519.Identity.from_str(identity)])
        ).decode()
    except (ValueError, pyrage.DecryptError, pyrage.IdentityError) as fault:
        raise SealUnavailable("The group's key does not open with yours.", todo="Ask for a new roster.") from fault


def encrypt_whole(content: bytes, recipients: Iterable[str]) -> bytes:
    """Return a whole file encrypted (age) to recipients; raises :class:`SealUnavailable` for one that is none."""
    try:
        return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(one) for one in recipients]))
    except pyrage.RecipientError as fault:
        raise SealUnavailable("A receiver has no proper key to encrypt to.", todo="Ask for a new roster.") from fault


def is_encrypted(beginning: bytes) -> bool:
    """Say whether a file that begins so is encrypted as a whole."""
    return beginning.startswith(AGE)


def decrypt_whole(content: bytes, identity: str) -> bytes:
    """Return what an encrypted file holds, once its end was reached and proven; raises :class:`SealUnavailable`."""
    try:
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity)]))
    except (pyrage.DecryptError, pyrage.IdentityError) as fault:
        raise SealUnavailable(
            "This file is encrypted to others, or damaged.", todo="Ask who wrote it to hand it over to you."
        ) from fault


def commit(value: bytes) -> tuple[bytes, bytes]:
    """Return the stored form of a personal value and its salt: SHA-256(salt ‖ value), as SD-JWT does."""
    salt = os.urandom(SALT_BYTES)
    return msgspec.json.encode(_Commitment(commitment(salt, value))), salt


def commitment(salt: bytes, value: bytes) -> str:
    """Return what a personal value is stood for by: SHA-256(salt ‖ value), hexadecimal."""
    return hashlib.sha256(salt + value).hexdigest()


def erasure(commitments: Iterable[str], reason: str) -> bytes:
    """Return the basis of an operation that erases personal values: their commitments, and why."""
    return msgspec.json.encode(_Erasure(sorted(set(commitments)), reason))


def erased_by(basis: bytes) -> tuple[str, ...]:
    """Return the commitments that an operation erases, by its basis; what is none there stands for nothing."""
    if not basis.startswith(ERASING.encode()):
        return ()
    try:
        named = msgspec.json.decode(basis, type=_Erasure).commitments
        return tuple(one for one in named if _COMMITMENT.fullmatch(one))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ()


def _encrypt(text: bytes, recipient: str) -> str:
    try:
        receiver = pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as fault:
        raise SealUnavailable(f"“{recipient}” is no age recipient.", todo="Ask for a new roster.") from fault
    return base64.b64encode(pyrage.encrypt(text, [receiver])).decode()
