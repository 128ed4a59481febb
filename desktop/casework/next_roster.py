"""The next roster: made from the one in force, signed with the root keys that are here, and taken if that is enough.

Otherwise it is a proposal, a file that goes from root keeper to root keeper until enough of them have signed it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework.errors import NotReady
from desktop.casework.identity import now
from desktop.casework.ports import Changes
from desktop.trust.envelope import sign
from desktop.trust.errors import SealUnavailable
from desktop.trust.keys import Secrets, unlock
from desktop.trust.roster import ROSTER_TYPE, Believed, Delegation, Group, Role, Roster, encode, is_over
from desktop.trust.seal import new_group, unwrap_group, wrap_group

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.casework.ports import Desk, HeldSegment, Sitting

ROOT: Final = "root:"  # a root key's file is kept under this and its public key
VALID: Final = dt.timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Step:
    """The next roster: in force here with what changed, or a proposal's file that ``missing`` root keys must sign."""

    roster: Roster
    changes: Changes = field(default_factory=Changes)
    proposal: bytes = b""
    missing: int = 0


def follow(
    desk: Desk, sitting: Sitting, passphrase: str | None, *, new_roots: Iterable[Secrets] = (), **members: object
) -> Step:
    """Make the next version with members changed, sign it with what is here, and take it if that is enough.

    Delegations that are over by now end in it: vouched for is what is believed here.
    """
    current = desk.chain().current
    assert current  # noqa: S101 - whoever calls has asked for it
    roster = msgspec.structs.replace(
        current.roster,
        number=current.roster.number + 1,
        previous=current.sha256,
        issued=now(),
        expires=expiry(),
        log_size=desk.log_size(),
        **members,
    )
    over = [one for one in roster.delegations if one.ended is None and is_over(one.until, roster.issued)]
    delegations = tuple(ended(desk, one) if one in over else one for one in roster.delegations)
    group = _group_for(current.roster, roster, sitting)
    roster = msgspec.structs.replace(roster, group=group, delegations=delegations)
    keys = [root.signing for root in (*_roots_here(desk, passphrase), *new_roots)]
    return take(desk, sign(ROSTER_TYPE, encode(roster), *keys).encode())


def _roots_here(desk: Desk, passphrase: str | None) -> Iterator[Secrets]:
    for key in current_roster(desk).roots.keys:
        if raw := desk.keyfile(ROOT + key):
            yield unlock(raw, passphrase)


def ended(desk: Desk, delegation: Delegation) -> Delegation:
    """Return a delegation that has ended now: vouched for is what is believed here."""
    keys = {delegation.key, *(one.key for one in desk.guests() if one.officer == delegation.key)}
    newest = ((key, newest_believed(desk, key)) for key in sorted(keys))
    heads = tuple(Believed(key=key, header=last.hash) for key, last in newest if last)
    return msgspec.structs.replace(delegation, ended=heads, log_size=desk.log_size())


def current_roster(desk: Desk) -> Roster:
    """Return the roster in force here; raises :class:`NotReady` before there is one."""
    current = desk.chain().current
    if current is None:
        raise NotReady("This desk belongs to no registry yet.", todo="Receive the meeting kit, or found a registry.")
    return current.roster


def take(desk: Desk, raw: bytes) -> Step:
    """Put a version in force here where enough root keys have signed it; otherwise return it as the proposal it is."""
    roster, missing = desk.chain().propose(raw)
    if missing:
        return Step(roster, proposal=raw, missing=missing)
    return Step(roster, desk.keep_roster(raw), raw)


def kept_root(desk: Desk, passphrase: str | None) -> Secrets | None:
    """Unlock a root key that this desk keeps and that counts; None where it keeps none."""
    return next(iter(_roots_here(desk, passphrase)), None)


def newest_believed(desk: Desk, key: str) -> HeldSegment | None:
    """Return the newest segment of a key that this desk holds and believes."""
    return next((one for one in reversed(desk.segments()) if one.header.key == key and one.verdict.believed), None)


def _group_for(before: Roster, after: Roster, sitting: Sitting) -> Group:
    """Wrap the group's identity for the secretariat.

    A new one where a member's secrets may be in other hands, or where nobody here can open the old one: values sealed
    before stay readable to those who could read them.
    """
    members, recovery = members_of(after), after.group.recovery
    if not members or members == members_of(before):
        return after.group
    known = {entry.key for entry in before.keys if entry.revoked}
    stolen = {one.person for one in after.keys if one.revoked and one.revoked.how != "retired" and one.key not in known}
    if any(_is_member(before, person) for person in stolen):
        return new_group(members, recovery)[0]
    try:
        return wrap_group(unwrap_group(before.group, sitting.person, sitting.secrets.age), members, recovery)
    except SealUnavailable:
        return new_group(members, recovery)[0]


def members_of(roster: Roster) -> dict[str, str]:
    """Return the secretariat's age recipients by person."""
    return {one.id: one.age for one in roster.people if _is_member(roster, one.id)}


def _is_member(roster: Roster, person: str) -> bool:
    """Say whether somebody is of the secretariat and has a key that is not revoked."""
    roles = {mandate.role for mandate in roster.mandates_of(person)}
    return Role.SECRETARIAT in roles and any(one.person == person and not one.revoked for one in roster.keys)


def expiry() -> str:
    """Return the day on which a roster that is made now expires, as ISO 8601."""
    return (dt.datetime.now(dt.UTC) + VALID).isoformat(timespec="seconds").replace("+00:00", "Z")
