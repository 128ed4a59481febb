"""Who sits at the desk: keys, enrolment by files, and the mandate under which somebody writes."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework import settings
from desktop.casework.errors import NotFound, NotReady
from desktop.casework.ports import Sitting
from desktop.trust.enrolment import REQUEST_TYPE, Request, read_request
from desktop.trust.envelope import parse, sign
from desktop.trust.errors import SealUnavailable
from desktop.trust.keys import Secrets, lock, unlock
from desktop.trust.rights import together
from desktop.trust.roster import Mandate, Role, encode
from desktop.trust.seal import unwrap_group

if TYPE_CHECKING:
    from desktop.casework.ports import Desk
    from desktop.trust.roster import Group

_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # no I and O, which are read as digits
PROVISIONAL_MARK: Final = 4  # letters, where an enrolled desk has two


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Whose a signing key is: by the roster, by an enrolment at a venue, or as its own request says.

    ``mandates`` are none before an enrolment, when ``role`` is the one asked for; ``mark`` is empty without a roster.
    """

    person: str
    name: str
    device: str
    role: Role
    standing: str
    mark: str = ""
    enrolled: bool = False
    mandates: tuple[Mandate, ...] = ()


def who(desk: Desk, key: str) -> Who | None:
    """Say whose a signing key is; None where nothing here tells."""
    current = desk.chain().current
    entry = current.roster.entry(key) if current else None
    if current and entry:
        held, known = current.roster.mandates_of(entry.person), current.roster.person(entry.person)
        return Who(
            person=entry.person,
            name=known.name if known else entry.person,
            device=entry.device,
            role=held[0].role if held else Role.OBSERVER,
            standing=f"revoked as {entry.revoked.how}" if entry.revoked else "enrolled",
            mark=entry.mark,
            enrolled=True,
            mandates=held,
        )
    guests = [one for one in desk.guests() if one.key == key]
    if guests:
        one, standing = guests[0], [guest for guest in guests if guest.standing]
        return Who(
            person=one.person,
            name=one.name,
            device=one.device,
            role=one.mandate.role,
            standing="enrolled at the venue" if standing else "was enrolled at a venue",
            enrolled=True,
            mandates=tuple(guest.mandate for guest in standing),
        )
    if key not in desk.requests():
        return None
    asked = desk.requests()[key][0]
    waits = "waits to be enrolled"
    return Who(person=asked.person, name=asked.name, device=asked.device, role=asked.role, standing=waits)


def mandates_of(desk: Desk, person: str) -> tuple[Mandate, ...] | None:
    """Return a person's mandates, those given at a venue too; None for somebody who is not enrolled at all."""
    current = desk.chain().current
    guests = [one for one in desk.guests() if one.person == person]
    if current is None or (current.roster.person(person) is None and not guests):
        return None
    return (*current.roster.mandates_of(person), *(one.mandate for one in guests if one.standing))


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
        desk.set(settings.ME, secrets.public)
        desk.keep_request(raw)
    return secrets


def take_seat(desk: Desk, passphrase: str | None, *, session: str = "", person: str = "") -> Sitting:
    """Unlock the key of whoever used this desk last, or of a person, and sit down in a session.

    Raises :class:`KeyUnavailable`, :class:`NotReady` where nobody has keys here, :class:`NotFound` for somebody else.
    """
    me = key_here(desk, person) if person else desk.setting(settings.ME)
    found = who(desk, me) if me else None
    if found is None:
        raise NotReady("Nobody has keys on this desk yet.", todo="Run “stocktake enrol request” first.")
    secrets = unlock(desk.keyfile(me), passphrase)
    return Sitting(secrets=secrets, person=found.person, role=found.role, session=session)


def keys_here(desk: Desk) -> dict[str, Who]:
    """Return whose keys this desk keeps: who may take it."""
    found = {key: who(desk, key) for key in (*desk.requests(), *_enrolled(desk)) if desk.keyfile(key)}
    return {key: one for key, one in found.items() if one}


def _enrolled(desk: Desk) -> tuple[str, ...]:
    current = desk.chain().current
    return tuple(entry.key for entry in current.roster.keys) if current else ()


def key_here(desk: Desk, person: str) -> str:
    """Return the newest key that this desk keeps of a person; raises :class:`NotFound`."""
    keys = [key for key, one in keys_here(desk).items() if one.person == person]
    usable = [key for key in keys if not _is_revoked(desk, key)] or keys
    if not usable:
        raise NotFound(f"“{person}” has no keys on this desk.", todo="Ask to be enrolled here first.")
    mine = desk.setting(settings.ME)
    return mine if mine in usable else usable[-1]


def _is_revoked(desk: Desk, key: str) -> bool:
    current = desk.chain().current
    entry = current.roster.entry(key) if current else None
    return bool(entry and entry.revoked)


def mandate_of(desk: Desk, sitting: Sitting) -> Mandate:
    """Return the mandate under which somebody writes here, as every desk judges it; before enrolment, what they asked.

    Whoever is enrolled, but not in that role and session, writes nothing: as an observer.
    """
    found = who(desk, sitting.secrets.public)
    if found is None or not found.enrolled:
        return Mandate(person=sitting.person, role=Role(sitting.role))
    fitting = [
        one
        for one in (found.mandates if found.person == sitting.person else ())
        if one.role == sitting.role and (not one.sessions or sitting.session in one.sessions)
    ]
    return together(fitting) or Mandate(person=sitting.person, role=Role.OBSERVER)


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
    found = who(desk, key)
    digest = hashlib.sha256(bytes.fromhex(key)).digest()
    provisional = "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:PROVISIONAL_MARK])
    return [found.mark, provisional] if found and found.mark else [provisional]


def request_file(desk: Desk) -> bytes:
    """Return the enrolment request of whoever used this desk last."""
    me = desk.setting(settings.ME)
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
