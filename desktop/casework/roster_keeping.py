"""Keeping the roster: founding a registry, enrolling, revoking, changing root keys, signing what others propose.

Each act makes the next version.  Where the root keys in this desk are enough it is in force at once; otherwise it is a
proposal, a file that goes from root keeper to root keeper until enough of them have signed it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Literal, TypedDict, Unpack

import msgspec

from desktop.casework import settings
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import now
from desktop.casework.next_roster import ROOT, Step, current_roster, expiry, follow, newest_believed, take
from desktop.trust.envelope import Envelope, parse, sign
from desktop.trust.keys import Secrets, lock
from desktop.trust.roster import (
    ROSTER_TYPE,
    KeyEntry,
    Mandate,
    Person,
    Revocation,
    Role,
    Roots,
    Roster,
    encode,
    root_fingerprint,
)
from desktop.trust.seal import new_group

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.casework.ports import Desk, HeldSegment, Sitting
    from desktop.trust.enrolment import Request

How = Literal["retired", "lost", "compromised"]
_ENOUGH: Final = 8  # digits by which a key may be named
NOTHING: Final = "none"  # in the place of a header's hash: nothing is believed


class Reach(TypedDict, total=False):
    """Where a mandate holds, and until when; as :class:`~desktop.trust.roster.Mandate` says."""

    regions: tuple[str, ...]
    levels: tuple[str, ...]
    reviews: tuple[str, ...]
    sessions: tuple[str, ...]
    teams: tuple[str, ...]
    subjects: tuple[str, ...]
    start: str
    until: str


def found(desk: Desk, sitting: Sitting, passphrase: str | None, *, mark: str) -> Roster:
    """Found a registry with one root key, kept locked in this desk.

    One of one is enough for a small meeting, and a weakness: who takes it takes the registry.
    """
    root = Secrets.new()
    with desk.transaction():
        desk.keep_keyfile(ROOT + root.public, lock(root, passphrase))
        return found_with(desk, sitting, [root], threshold=1, mark=mark)


def found_with(desk: Desk, sitting: Sitting, roots: Sequence[Secrets], *, threshold: int, mark: str) -> Roster:
    """Found a registry with root keys that are kept elsewhere, and a first roster with this person as secretariat."""
    if desk.chain().current:
        raise NotReady("This desk belongs to a registry already.", todo="Make another desk for another registry.")
    request = desk.requests()[sitting.secrets.public][0]
    group, _ = new_group({sitting.person: request.age})
    roster = Roster(
        format=1,
        registry=os.urandom(16).hex(),
        number=1,
        previous="",
        issued=now(),
        expires=expiry(),
        log_key="",
        roots=_roots(roots, threshold),
        group=group,
        people=(Person(id=request.person, name=request.name, age=request.age),),
        keys=(KeyEntry(key=request.key, person=request.person, device=request.device, mark=mark, covers=1),),
        mandates=(Mandate(person=request.person, role=Role.SECRETARIAT),),
    )
    with desk.transaction():
        desk.set(settings.PIN, root_fingerprint(roster))
        desk.keep_roster(sign(ROSTER_TYPE, encode(roster), *(root.signing for root in roots)).encode())
    return roster


def approve(
    desk: Desk,
    sitting: Sitting,
    passphrase: str | None,
    request: Request,
    *,
    mark: str,
    role: Role | None = None,
    old: How | None = None,
    **reach: Unpack[Reach],
) -> Step:
    """Enrol who asks, in the next version; the fingerprint was compared by voice before.

    A request that replaces a key also revokes that key, as lost, compromised or retired (``old``).
    """
    before = current_roster(desk)
    if before.entry(request.key):
        raise NotReady("This key is enrolled already.")
    person = Person(id=request.person, name=request.name, age=request.age)
    known = before.person(person.id)
    replaced = _replaced(before, request, old)
    if known and not replaced and (known.name, known.age) != (person.name, person.age):
        raise NotAllowed(f"“{person.id}” is somebody else in the roster.", todo="Ask for a request under another id.")
    mandate = Mandate(person=person.id, role=role or Role(request.role), **reach)
    goes_on = replaced and not role and before.mandates_of(person.id)
    held = before.mandates if goes_on else (*before.mandates, mandate)
    entry = KeyEntry(key=request.key, person=person.id, device=request.device, mark=mark, covers=1)
    keys = _revoked(desk, before, replaced, old) if replaced and old else before.keys
    return follow(
        desk,
        sitting,
        passphrase,
        people=tuple({**{one.id: one for one in before.people}, person.id: person}.values()),
        keys=(*keys, entry),
        mandates=tuple(dict.fromkeys(held)),
    )


def _replaced(before: Roster, request: Request, old: How | None) -> tuple[KeyEntry, ...]:
    if not request.replaces:
        return ()
    entry = before.entry(request.replaces)
    if entry is None or entry.person != request.person:
        raise NotAllowed("This request is to replace a key that is not that person's.", todo="Ask for a new request.")
    if old is None and not entry.revoked:
        raise NotAllowed(
            f"This request replaces the key {entry.key[:12]} of “{entry.person}”.",
            todo="Say what became of that key with --old: retired, lost or compromised.",
        )
    return (entry,)


def revoke(
    desk: Desk,
    sitting: Sitting,
    passphrase: str | None,
    whom: str,
    *,
    how: How,
    last_header: str = "",
    log_size: int | None = None,
) -> Step:
    """Revoke a key, or every key of a person.

    Believed stays what leads to ``last_header`` (by default the last header here that is believed; "none": nothing).
    Beyond it, receipts for positions below ``log_size`` prove: by default all that the log held for a retired key, and
    none for a lost or compromised one, whose finder may have written and uploaded as its owner.
    """
    before = current_roster(desk)
    entries = tuple(one for one in before.keys if whom in (one.key, one.person) and not one.revoked)
    if not entries and len(whom) >= _ENOUGH:
        entries = tuple(one for one in before.keys if one.key.startswith(whom) and not one.revoked)
    if not entries or (len({one.person for one in entries}) > 1):
        raise NotFound(f"No key that is not revoked already is meant by “{whom}”.", todo="See “stocktake roster show”.")
    if last_header and len(entries) > 1:
        raise NotAllowed(f"“{whom}” has several keys.", todo="Name the key whose last header this is.")
    keys = _revoked(desk, before, entries, how, last_header, log_size)
    return follow(desk, sitting, passphrase, keys=keys)


def _revoked(
    desk: Desk,
    before: Roster,
    entries: Iterable[KeyEntry],
    how: How,
    last_header: str = "",
    log_size: int | None = None,
) -> tuple[KeyEntry, ...]:
    """Return the keys of a roster with some of them revoked."""
    known = desk.log_size() if how == "retired" and log_size is None else log_size or 0
    revoked = {}
    for entry in entries:
        last = _last(desk, entry.key, last_header)
        revoked[entry.key] = Revocation(
            how=how,
            last_header=last.hash if last else "",
            last_number=last.header.last if last else 0,
            log_size=known,
        )
    return tuple(
        msgspec.structs.replace(one, revoked=revoked[one.key]) if one.key in revoked else one for one in before.keys
    )


def _last(desk: Desk, key: str, last_header: str) -> HeldSegment | None:
    if not last_header:
        return newest_believed(desk, key)
    if last_header == NOTHING:
        return None
    named = [one for one in desk.segments() if one.header.key == key and one.hash.startswith(last_header)]
    if len(named) != 1:
        raise NotFound(f"No header of that key begins with “{last_header}”.", todo="Receive it first, or say “none”.")
    return named[0]


def end_mandate(desk: Desk, sitting: Sitting, passphrase: str | None, person: str, role: Role) -> Step:
    """Take a role from a person, whose keys stay."""
    before = current_roster(desk)
    held = tuple(one for one in before.mandates if (one.person, one.role) != (person, role))
    if held == before.mandates:
        raise NotFound(f"“{person}” is no {role} in the roster.", todo="See “stocktake roster show”.")
    return follow(desk, sitting, passphrase, mandates=held)


def rotate(desk: Desk, sitting: Sitting, passphrase: str | None, roots: Sequence[Secrets], *, threshold: int) -> Step:
    """Put new root keys in the place of the old ones, of which a threshold must sign, too."""
    return follow(desk, sitting, passphrase, new_roots=roots, roots=_roots(roots, threshold))


def add_signature(desk: Desk, raw: bytes, root: Secrets) -> Step:
    """Sign a proposal with a root key, for which it must be one that counts; it takes force where that is enough."""
    roster, _ = desk.chain().propose(raw)
    current = desk.chain().current
    counting = {*roster.roots.keys, *(current.roster.roots.keys if current else ())}
    if root.public not in counting:
        raise NotAllowed("This key is no root key of this registry.", todo="Choose the key file of a root key.")
    envelope = parse(raw, ROSTER_TYPE)
    more = sign(ROSTER_TYPE, envelope.payload, root.signing)
    kept = tuple(one for one in envelope.signatures if one.keyid != root.public)
    return take(desk, Envelope(ROSTER_TYPE, envelope.payload, (*kept, *more.signatures)).encode())


def _roots(roots: Iterable[Secrets], threshold: int) -> Roots:
    keys = tuple(sorted(root.public for root in roots))
    if not 0 < threshold <= len(keys):
        raise NotAllowed(f"{threshold} of {len(keys)} root keys can never sign.", todo="Choose another threshold.")
    return Roots(keys=keys, threshold=threshold)
