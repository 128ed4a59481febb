"""A person's secrets on one device, and the encrypted file they lie in.

The file's content is encrypted with a random key, which is either in the operating system's keyring or wrapped by
argon2id of a passphrase.  Nothing is ever written in plain text and nothing ever asks on a terminal.
"""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeVar

import msgspec
import pyrage
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.signing import SigningKey

from desktop.trust.errors import KeyUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

SERVICE = "stocktake"
OPERATIONS, MEMORY = 3, 64 << 20  # RFC 9106's second recommended setting: 3 passes over 64 MiB
_MAX_OPERATIONS, _MAX_MEMORY = 16, 1 << 30
_T = TypeVar("_T")
_RESTORE = "Restore it from its backup."
_GIVE = "Give it in the window, or by --passphrase-fd; a root key's by --root-passphrase-fd."
_INSTEAD = "Use a passphrase: in the window, or by --passphrase-fd."


class _Secret(msgspec.Struct, frozen=True):
    seed: bytes
    age: str
    note: bytes


class _Wrap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: Literal["passphrase", "keyring"]
    salt: bytes = b""
    operations: int = 0
    memory: int = 0
    box: bytes = b""


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A key file: which key is in it, how its own key is wrapped, and the encrypted secrets."""

    format: Literal[1]
    key: str
    wrap: _Wrap
    box: bytes


@dataclass(frozen=True, repr=False)
class Secrets:
    """What one person holds on one device: a signing seed (32 bytes), an age identity, a key for private notes (32).

    Its ``repr`` tells none of them, for logs and tracebacks.
    """

    seed: bytes
    age: str
    note: bytes

    @classmethod
    def new(cls) -> Secrets:
        """Draw new ones."""
        return cls(os.urandom(32), str(pyrage.x25519.Identity.generate()), os.urandom(SecretBox.KEY_SIZE))

    @cached_property
    def signing(self) -> SigningKey:
        """The Ed25519 signing key."""
        return SigningKey(self.seed)

    @cached_property
    def public(self) -> str:
        """The public key, 64 hexadecimal digits: the signing key's name everywhere."""
        return bytes(self.signing.verify_key).hex()

    @cached_property
    def receiver(self) -> str:
        """The age recipient under which others encrypt to this person."""
        return str(pyrage.x25519.Identity.from_str(self.age).to_public())

    def close_note(self, text: bytes) -> bytes:
        """Encrypt a private note."""
        return bytes(SecretBox(self.note).encrypt(text))

    def open_note(self, box: bytes) -> bytes:
        """Decrypt a private note of one's own; raises :class:`KeyUnavailable` for another's."""
        try:
            return SecretBox(self.note).decrypt(box)
        except CryptoError as fault:
            raise KeyUnavailable("This private note was written under another key.", safe="It is kept.") from fault


def lock(secrets: Secrets, passphrase: str | None) -> bytes:
    """Return the key file's bytes: wrapped by the passphrase, or by the system keyring when there is none.

    What the keyring holds for these secrets already is used again, so that older copies of the file still open.
    Raises :class:`KeyUnavailable` when the keyring cannot be used.
    """
    if passphrase is None:
        key, wrap = _held(secrets.public) or _new_in_keyring(secrets.public), _Wrap("keyring")
    else:
        key = os.urandom(SecretBox.KEY_SIZE)
        wrap = _wrap_by_passphrase(key, passphrase)
    body = msgspec.msgpack.encode(_Secret(secrets.seed, secrets.age, secrets.note))
    return msgspec.json.encode(File(1, secrets.public, wrap, bytes(SecretBox(key).encrypt(body))))


def unlock(raw: bytes, passphrase: str | None) -> Secrets:
    """Open a key file; raises :class:`KeyUnavailable` with advice when it cannot be opened."""
    file = _read(raw)
    key = _from_keyring(file.key) if file.wrap.kind == "keyring" else _from_passphrase(file.wrap, passphrase)
    try:
        body = msgspec.msgpack.decode(SecretBox(key).decrypt(file.box), type=_Secret)
        secrets = Secrets(body.seed, body.age, body.note)
        whole = secrets.public == file.key
    except (CryptoError, ValueError) as fault:
        raise KeyUnavailable("The key file does not open.", todo=_RESTORE) from fault
    if not whole:
        raise KeyUnavailable("The key file holds another key than it says.", todo=_RESTORE)
    return secrets


def public_of(raw: bytes) -> str:
    """Return which public key a key file says it holds, without opening it; raises :class:`KeyUnavailable`."""
    return _read(raw).key


def wants_passphrase(raw: bytes) -> bool:
    """Say whether a key file opens by a passphrase rather than by the keyring; raises :class:`KeyUnavailable`."""
    return _read(raw).wrap.kind == "passphrase"


def _read(raw: bytes) -> File:
    try:
        return msgspec.json.decode(raw, type=File)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise KeyUnavailable(f"The key file is damaged ({fault}).", todo=_RESTORE) from fault


def _wrap_by_passphrase(key: bytes, passphrase: str) -> _Wrap:
    if not passphrase:
        raise KeyUnavailable("The passphrase is empty.", todo="Choose one of several words.")
    salt = os.urandom(argon2id.SALTBYTES)
    box = SecretBox(_stretch(passphrase, salt, OPERATIONS, MEMORY)).encrypt(key)
    return _Wrap("passphrase", salt, OPERATIONS, MEMORY, bytes(box))


def _from_passphrase(wrap: _Wrap, passphrase: str | None) -> bytes:
    if passphrase is None:
        raise KeyUnavailable("This key opens by a passphrase.", todo=_GIVE)
    if not (0 < wrap.operations <= _MAX_OPERATIONS and 0 < wrap.memory <= _MAX_MEMORY):
        raise KeyUnavailable("The key file asks for more work than is sane.", todo=_RESTORE)
    try:
        return SecretBox(_stretch(passphrase, wrap.salt, wrap.operations, wrap.memory)).decrypt(wrap.box)
    except CryptoError as fault:
        raise KeyUnavailable("The passphrase is not the right one.", todo="Try again.") from fault


def _stretch(passphrase: str, salt: bytes, operations: int, memory: int) -> bytes:
    return argon2id.kdf(SecretBox.KEY_SIZE, passphrase.encode(), salt, opslimit=operations, memlimit=memory)


def _new_in_keyring(public: str) -> bytes:
    key = os.urandom(SecretBox.KEY_SIZE)
    text = base64.b64encode(key).decode()
    _ask(lambda keyring: keyring.set_password(SERVICE, public, text))
    if _held(public) != key:  # keyring's null backend takes everything and keeps nothing
        raise KeyUnavailable("The system's keyring did not keep the key.", todo=_INSTEAD)
    return key


def _from_keyring(public: str) -> bytes:
    key = _held(public)
    if key is None:
        raise KeyUnavailable("The system's keyring does not hold this key.", todo="Restore the key from its backup.")
    return key


def _held(public: str) -> bytes | None:
    text = _ask(lambda keyring: keyring.get_password(SERVICE, public))
    if text is None:
        return None
    try:
        key = base64.b64decode(text, validate=True)
    except ValueError:
        key = b""
    if len(key) != SecretBox.KEY_SIZE:
        raise KeyUnavailable("What the system's keyring holds for this key is damaged.", todo=_RESTORE)
    return key


def _ask(ask: Callable[[ModuleType], _T]) -> _T:
    """Call the keyring; its backends are foreign code and raise D-Bus, GLib and Windows errors beside keyring's own."""
    import keyring  # noqa: PLC0415 - a start is to be short, and few commands ask
    from keyring.errors import KeyringLocked, NoKeyringError  # noqa: PLC0415 - as above

    try:
        return ask(keyring)
    except NoKeyringError as fault:
        raise KeyUnavailable("This system has no keyring within reach.", todo=_INSTEAD) from fault
    except KeyringLocked as fault:
        raise KeyUnavailable(
            "The system's keyring is locked.", todo="Unlock it with its own password, or use a passphrase."
        ) from fault
    except Exception as fault:
        raise KeyUnavailable(
            f"The system's keyring cannot be used ({fault}).", todo="Unlock the keyring, or use a passphrase."
        ) from fault
