"""Who sits at the desk: keys, enrolment by files, and the mandate under which somebody writes."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import os
from typing import TYPE_CHECKING, Final

from desktop.casework.errors import NotReady
from desktop.casework.ports import Sitting
from desktop.trust.envelope import parse, sign
from desktop.trust.errors import SealUnavailable
from desktop.trust.keys import Secrets, lock, unlock
from desktop.trust.roster import REQUEST_TYPE, Mandate, Request, Role, encode, read_request
from desktop.trust.seal import unwrap_group

if TYPE_CHECKING:
    from desktop.casework.ports import Desk
    from desktop.trust.roster import Group

_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # no I and O, which are read as digits
PROVISIONAL_MARK: Final = 4  # letters, where an enrolled desk has two


def join(
    desk: Desk,
    *,
    person: str,
    name: str,
    device: str,
    role: Role,
    passphrase: str | None,
    secrets: Secrets | None = None,
    replaces: str = "",
) -> Secrets:
    """Draw keys for a person on this device, keep them locked, and keep the request to be enrolled.

    ``secrets`` are given where some were there before; ``replaces`` is the person's key that they are to follow.
    Raises :class:`KeyUnavailable` where neither passphrase nor keyring is to be had, :class:`RosterRefused` for an id
    or name that no roster takes.
    """
    secrets = secrets or Secrets.new()
    request = Request(
        format=1,
        key=secrets.public,
        person=person,
        name=name,
        device=device,
        age=secrets.receiver,
        role=role,
        created=now(),
        replaces=replaces,
    )
    raw = sign(REQUEST_TYPE, encode(request), secrets.signing).encode()
    read_request(raw)
    with desk.transaction():
        desk.keep_keyfile(secrets.public, lock(secrets, passphrase))
        desk.set("me", secrets.public)
        desk.keep_request(raw)
    return secrets


def take_seat(desk: Desk, passphrase: str | None, *, session: str = "") -> Sitting:
    """Unlock the key of whoever used this desk last and sit down in a session; raises :class:`KeyUnavailable`."""
    me = desk.setting("me")
    if not me:
        raise NotReady("Nobody has keys on this desk yet.", todo="Run “stocktake enrol request” first.")
    secrets = unlock(desk.keyfile(me), passphrase)
    roster = desk.chain().current
    entry = roster.roster.entry(me) if roster else None
    if roster and entry:
        mandates = roster.roster.mandates_of(entry.person)
        role = mandates[0].role if mandates else Role.OBSERVER
        return Sitting(secrets=secrets, person=entry.person, role=role, session=session)
    request = desk.requests()[me][0]
    return Sitting(secrets=secrets, person=request.person, role=request.role, session=session)


def mandate_of(desk: Desk, sitting: Sitting) -> Mandate:
    """Return the mandate under which somebody writes here, as every desk judges it; before enrolment, what they asked.

    Whoever is enrolled, but not in that role and session, writes nothing: as an observer.
    """
    roster = desk.chain().current
    if roster is None or not roster.roster.entry(sitting.secrets.public):
        return Mandate(person=sitting.person, role=Role(sitting.role))
    fitting = (
        mandate
        for mandate in roster.roster.mandates_of(sitting.person)
        if mandate.role == sitting.role and (not mandate.sessions or sitting.session in mandate.sessions)
    )
    return next(fitting, Mandate(person=sitting.person, role=Role.OBSERVER))


def group_identity(desk: Desk, sitting: Sitting) -> str:
    """Return what opens sealed values for a member of the secretariat's group, "" for anybody else; never to be kept.

    As in age's files, one identity a line: the group's of today, and those of older rosters that still open.
    """
    chain = desk.chain()
    if chain.current is None or sitting.person not in {one.person for one in chain.current.roster.group.wrapped}:
        return ""
    found: dict[str, str] = {}
    for version in reversed(chain.versions):
        group = version.roster.group
        if group.recipient not in found and (opened := _opened(group, sitting)):
            found[group.recipient] = opened
    return "\n".join(found.values())


def _opened(group: Group, sitting: Sitting) -> str:
    try:
        return unwrap_group(group, sitting.person, sitting.secrets.age)
    except SealUnavailable:
        return ""


def mark_of(desk: Desk, key: str) -> str:
    """Return the mark before a signing key's references: two letters given at enrolment, four of its own before."""
    return marks_of(desk, key)[0]


def marks_of(desk: Desk, key: str) -> list[str]:
    """Return all marks that a signing key's references may begin with, the present one first."""
    roster = desk.chain().current
    entry = roster.roster.entry(key) if roster else None
    digest = hashlib.sha256(bytes.fromhex(key)).digest()
    provisional = "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:PROVISIONAL_MARK])
    return [entry.mark, provisional] if entry else [provisional]


def request_file(desk: Desk) -> bytes:
    """Return the enrolment request of whoever used this desk last."""
    me = desk.setting("me")
    if not me:
        raise NotReady("Nobody has keys on this desk yet.", todo="Give your name and role to make a request.")
    return desk.requests()[me][1]


def read_enrolment(raw: bytes) -> Request:
    """Read an enrolment request's file, alone or as any bundle carries it; raises RosterRefused or BadSignature."""
    parse(raw, REQUEST_TYPE)
    return read_request(raw)


def new_device_name() -> str:
    """Return a name for this device: eight random letters."""
    return base64.b32encode(os.urandom(5)).decode().lower()


def now() -> str:
    """Return this moment as ISO 8601, UTC, to the second."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
