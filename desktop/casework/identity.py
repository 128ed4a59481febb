"""Who sits at the desk: keys, enrolment by files, and the roster that says who is who."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import os
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework.errors import NotAllowed, NotReady
from desktop.casework.ports import Changes, Sitting
from desktop.trust.envelope import parse, sign
from desktop.trust.keys import Secrets, lock, unlock
from desktop.trust.roster import (
    REQUEST_TYPE,
    ROSTER_TYPE,
    Group,
    KeyEntry,
    Mandate,
    Person,
    Request,
    Role,
    Roots,
    Roster,
    encode,
    read_request,
    root_fingerprint,
)
from desktop.trust.seal import new_group, unwrap_group, wrap_group

if TYPE_CHECKING:
    from desktop.casework.ports import Desk

ROOT: Final = "root:"  # a root key's file is kept under this and its public key
VALID: Final = dt.timedelta(days=400)
_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # no I and O, which are read as digits
PROVISIONAL_MARK: Final = 4  # letters, where an enrolled desk has two


def join(desk: Desk, *, person: str, name: str, device: str, role: Role, passphrase: str | None) -> Secrets:
    """Draw keys for a person on this device, keep them locked, and keep the request to be enrolled.

    Raises :class:`KeyUnavailable` where neither passphrase nor keyring is to be had, :class:`RosterRefused` for an id
    or name that no roster takes.
    """
    secrets = Secrets.new()
    request = Request(
        format=1,
        key=secrets.public,
        person=person,
        name=name,
        device=device,
        age=secrets.receiver,
        role=role,
        created=now(),
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
    """Return the mandate under which somebody writes here; before enrolment, the one that they asked for."""
    roster = desk.chain().current
    found = roster.roster.mandates_of(sitting.person) if roster and roster.roster.entry(sitting.secrets.public) else ()
    asked = Mandate(person=sitting.person, role=Role(sitting.role))
    return next((mandate for mandate in found if mandate.role == sitting.role), asked)


def mark_of(desk: Desk, sitting: Sitting) -> str:
    """Return the mark before this desk's references: two letters given at enrolment, four of its own before."""
    roster = desk.chain().current
    entry = roster.roster.entry(sitting.secrets.public) if roster else None
    if entry:
        return entry.mark
    digest = hashlib.sha256(bytes.fromhex(sitting.secrets.public)).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:PROVISIONAL_MARK])


def request_file(desk: Desk) -> bytes:
    """Return the enrolment request of whoever used this desk last."""
    me = desk.setting("me")
    if not me:
        raise NotReady("Nobody has keys on this desk yet.", todo="Give your name and role to make a request.")
    return desk.requests()[me][1]


def init_roster(desk: Desk, sitting: Sitting, passphrase: str | None, *, mark: str) -> Roster:
    """Found a registry: one root key, kept locked in this desk, and a first roster with this person as secretariat.

    One root key of one is enough for a small meeting, and a weakness: who takes it takes the registry.
    """
    if desk.chain().current:
        raise NotReady("This desk belongs to a registry already.", todo="Make another desk for another registry.")
    root = Secrets.new()
    request = desk.requests()[sitting.secrets.public][0]
    group, _ = new_group({sitting.person: request.age})
    roster = Roster(
        format=1,
        registry=os.urandom(16).hex(),
        number=1,
        previous="",
        issued=now(),
        expires=_expiry(),
        log_key="",
        roots=Roots(keys=(root.public,), threshold=1),
        group=group,
        people=(Person(id=request.person, name=request.name, age=request.age),),
        keys=(KeyEntry(key=request.key, person=request.person, device=request.device, mark=mark, covers=1),),
        mandates=(Mandate(person=request.person, role=Role.SECRETARIAT),),
    )
    with desk.transaction():
        desk.keep_keyfile(ROOT + root.public, lock(root, passphrase))
        desk.set("root", root.public)
        desk.set("pin", root_fingerprint(roster))
        desk.keep_roster(sign(ROSTER_TYPE, encode(roster), root.signing).encode())
    return roster


def approve(  # noqa: PLR0913 - what an enrolment says
    desk: Desk,
    sitting: Sitting,
    passphrase: str | None,
    request: Request,
    *,
    mark: str,
    role: Role | None = None,
    regions: tuple[str, ...] = (),
    sessions: tuple[str, ...] = (),
    teams: tuple[str, ...] = (),
) -> tuple[Roster, Changes]:
    """Enrol who asks, in the next version of the roster; the fingerprint was compared by voice before."""
    current = desk.chain().current
    root_name = desk.setting("root")
    if current is None or not root_name:
        raise NotReady("This desk keeps no root key.", todo="Enrol people at the desk where “roster init” was run.")
    root = unlock(desk.keyfile(ROOT + root_name), passphrase)
    before = current.roster
    if before.entry(request.key):
        raise NotReady("This key is enrolled already.")
    person = Person(id=request.person, name=request.name, age=request.age)
    known = before.person(person.id)
    if known and (known.name, known.age) != (person.name, person.age):
        raise NotAllowed(f"“{person.id}” is somebody else in the roster.", todo="Ask for a request under another id.")
    entry = KeyEntry(key=request.key, person=person.id, device=request.device, mark=mark, covers=1)
    mandate = Mandate(
        person=person.id, role=role or Role(request.role), regions=regions, sessions=sessions, teams=teams
    )
    people = before.people if known else (*before.people, person)
    mandates = (*before.mandates, mandate)
    roster = msgspec.structs.replace(
        before,
        number=before.number + 1,
        previous=current.sha256,
        issued=now(),
        expires=_expiry(),
        people=people,
        keys=(*before.keys, entry),
        mandates=mandates,
        group=_group_for(before.group, people, mandates, sitting),
    )
    with desk.transaction():
        changes = desk.keep_roster(sign(ROSTER_TYPE, encode(roster), root.signing).encode())
    return roster, changes


def _group_for(group: Group, people: tuple[Person, ...], mandates: tuple[Mandate, ...], sitting: Sitting) -> Group:
    """Wrap the group's identity for everybody in the secretariat."""
    members = {mandate.person for mandate in mandates if mandate.role is Role.SECRETARIAT}
    if members == {one.person for one in group.wrapped}:
        return group
    identity = unwrap_group(group, sitting.person, sitting.secrets.age)
    return wrap_group(identity, {person.id: person.age for person in people if person.id in members})


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


def _expiry() -> str:
    return (dt.datetime.now(dt.UTC) + VALID).isoformat(timespec="seconds").replace("+00:00", "Z")
