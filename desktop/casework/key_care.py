"""Care of keys: what this desk holds, a backup on file and paper, restoring it, and a new key in an old one's place."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.casework import handover, identity, settings
from desktop.casework.capture import append
from desktop.casework.errors import NotFound, NotReady
from desktop.casework.ports import Draft, Sitting
from desktop.journal.operations import OpId
from desktop.trust.keys import Secrets, lock, unlock, wants_passphrase
from desktop.trust.sheet import from_sheet, to_sheet

if TYPE_CHECKING:
    from desktop.casework.ports import Desk
    from desktop.journal.operations import Operation
    from desktop.records.labels import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyState:
    """What a desk knows of its own key; ``last_header`` and ``last_number`` are of the newest segment here."""

    key: str
    person: str
    role: str
    device: str
    mark: str
    opens_by: str
    standing: str
    last_header: str
    last_number: int
    unsealed: int


def state(desk: Desk) -> KeyState:
    """Describe the key of whoever used this desk last, without unlocking it."""
    key = _mine(desk)
    found = _who(desk, key)
    header, last = desk.last_header(key)
    return KeyState(
        key=key,
        person=found.person,
        role=found.role,
        device=found.device,
        mark=found.mark,
        opens_by="passphrase" if wants_passphrase(desk.keyfile(key)) else "keyring",
        standing=found.standing,
        last_header=header,
        last_number=last,
        unsealed=desk.open_count(key),
    )


def backup(sitting: Sitting, passphrase: str) -> tuple[bytes, str]:
    """Return one's key file wrapped by a passphrase of its own, and the same as lines to print."""
    raw = lock(sitting.secrets, passphrase)
    return raw, to_sheet(raw)


def restore(desk: Desk, backed: bytes, backup_passphrase: str, passphrase: str | None, *, newest: str = "") -> Secrets:
    """Put a key from its backup (a file, or lines typed from the sheet) into this desk.

    On the desk it was in, it goes on as before.  On another it goes on only if ``newest``, the last header it signed
    anywhere, is the last one here: or two things could be written under one number.  Without that it is kept for
    reading, and :func:`replace` makes a key to write with.  Raises :class:`KeyUnavailable` or :class:`NotReady`.
    """
    raw = backed if backed.lstrip().startswith(b"{") else from_sheet(backed.decode(errors="replace"))
    secrets = unlock(raw, backup_passphrase)
    _who(desk, secrets.public)
    header, _ = desk.last_header(secrets.public)
    if newest and (not header or header != newest):
        raise NotReady(
            "The newest header of this key that is here is another one.",
            todo="Receive what it signed since; if that is lost, restore without it and run “stocktake keys replace”.",
        )
    with desk.transaction():
        desk.keep_keyfile(secrets.public, lock(secrets, passphrase))
        if newest:
            desk.set(settings.ME, secrets.public)
    return secrets


def replace(desk: Desk, passphrase: str | None, *, key: str = "", device: str = "", burn: bool = False) -> bytes:
    """Draw new keys for the same person and return the request to enrol them in the old ones' place.

    The old one is that of whoever used this desk last, or the only one here, or the one that begins with ``key``.
    Only the key for private notes stays, as they would be lost without it.
    What the old key has not sealed yet is sealed first; or with ``burn`` (this desk is a copy restored from a backup,
    or the old key was revoked) its numbers are given up, and the entries are made anew under the new key.
    """
    old_key = _old(desk, key)
    old = unlock(desk.keyfile(old_key), passphrase)
    found = _who(desk, old_key)
    new = dataclasses.replace(Secrets.new(), note=old.note)
    with desk.transaction():
        origin = desk.open_origin(old_key)
        waiting = desk.burn(old_key) if burn else []
        if not burn:
            handover.seal(desk, Sitting(secrets=old, person=found.person, role=found.role))
        identity.join(
            desk,
            person=found.person,
            name=found.name,
            device=device or found.device,
            role=found.role,
            passphrase=passphrase,
            secrets=new,
            replaces=old_key if found.enrolled else desk.requests()[old_key][0].replaces,
        )
        sitting = Sitting(secrets=new, person=found.person, role=origin.role or found.role, session=origin.session)
        append(desk, sitting, _anew(waiting, old, new))
    return identity.request_file(desk)


def _anew(waiting: list[tuple[Label, Operation]], old: Secrets, new: Secrets) -> list[Draft]:
    """Return burnt operations as drafts; what they say of each other they say of the new ones."""
    mine = bytes.fromhex(old.public)
    number = {op.seq: place for place, (_, op) in enumerate(waiting, 1)}

    def renamed(ids: tuple[OpId, ...]) -> tuple[OpId, ...]:
        moved = (one.key == mine and one.seq in number for one in ids)
        other = bytes.fromhex(new.public)
        return tuple(OpId(other, number[one.seq]) if yes else one for one, yes in zip(ids, moved, strict=True))

    return [
        Draft(
            label=label,
            cell=op.cell,
            value=op.value,
            supersedes=renamed(op.supersedes),
            observes=renamed(op.observes),
            basis=op.basis,
        )
        for label, op in waiting
    ]


def _old(desk: Desk, beginning: str) -> str:
    here, me = identity.keys_here(desk), desk.setting(settings.ME)
    found = [me] if me and not beginning else [one for one in here if one.startswith(beginning)]
    if len(found) == 1 and desk.keyfile(found[0]):
        return found[0]
    if not here:
        _mine(desk)
    how = "More than one key" if len(found) > 1 else "No key"
    raise NotFound(
        f"{how} in this desk begins with “{beginning}”.", todo="Restore it from its backup, or name it whole."
    )


def _mine(desk: Desk) -> str:
    me = desk.setting(settings.ME)
    if not me:
        raise NotReady("Nobody has keys on this desk yet.", todo="Run “stocktake enrol request” first.")
    return me


def _who(desk: Desk, key: str) -> identity.Who:
    found = identity.who(desk, key)
    if found is None:
        todo = "Receive a bundle with the roster first."
        raise NotReady(f"This desk does not know whose key {key[:12]} is.", todo=todo)
    return found
