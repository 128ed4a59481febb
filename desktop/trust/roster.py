"""What a roster says: who is who in one registry, with which keys, roles and mandates.

Which versions a desk stands on is for :mod:`desktop.trust.chain` to say.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec
import rfc8785

from desktop.trust.envelope import MAX_SIGNATURES
from desktop.trust.fingerprint import fingerprint

if TYPE_CHECKING:
    from desktop.trust.enrolment import Request

ROSTER_TYPE = "application/vnd.stocktake.roster+json"
ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
"""A person's id."""


class Role(StrEnum):
    """What a person may be in a review."""

    SECRETARIAT = "secretariat"
    LEAD = "lead-rapporteur"
    RAPPORTEUR = "rapporteur"
    CHAIR = "chair"
    FOCAL = "focal-point"
    REVIEWER = "reviewer"
    EXPERT = "expert"
    EDITOR = "editor"
    KEEPER = "root-keeper"
    OBSERVER = "observer"


class Roots(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The root keys (public, hexadecimal, sorted) and how many of them must sign."""

    keys: tuple[str, ...]
    threshold: Annotated[int, msgspec.Meta(ge=1, le=MAX_SIGNATURES)]


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A person, or a pseudonym; ``age`` is the recipient for values encrypted to them."""

    id: str
    name: str
    age: str


class Revocation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A key no longer believed after the header of that hash (empty: nothing is believed).

    Beyond that header, a receipt for a position below ``log_size`` in the registry's log proves a segment.
    """

    how: Literal["retired", "lost", "compromised"]
    last_header: str
    last_number: int
    log_size: int = 0


class KeyEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A signing key of one person on one device; ``covers`` is the first number this enrolment vouches for."""

    key: str
    person: str
    device: str
    mark: str
    covers: int
    revoked: Revocation | None = None


class Mandate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A role and where it holds; an empty list means all there are, of teams none.

    ``subjects`` are pledges and actors by id (hexadecimal).  A team is one of each review meant or, as ``review/team``,
    of that review alone.  No roster that is issued after the day ``until`` grants it; ``levels`` and ``start`` inform.
    """

    person: str
    role: Role
    regions: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    reviews: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    start: str = ""
    until: str = ""


class Believed(msgspec.Struct, frozen=True, kw_only=True):
    """The last header (its hash) of a key that counts."""

    key: str
    header: str


class Delegation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Leave to enrol others for one meeting, given to an officer's key until a day.

    No more can be given than stands here.  ``ended``, null while it is open: what counts of the officer's and of those
    enrolled; beyond that, a receipt for a position below ``log_size`` proves a segment.
    """

    key: str
    roles: tuple[Role, ...]
    sessions: tuple[str, ...]
    until: str
    regions: tuple[str, ...] = ()
    reviews: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    ended: tuple[Believed, ...] | None = None
    log_size: int = 0

    def is_open(self, issued: str) -> bool:
        """Say whether it holds under a roster that was issued then."""
        return self.ended is None and not is_over(self.until, issued)


def is_over(until: str, moment: str) -> bool:
    """Say whether a day (ISO 8601; empty: no end) is over at a moment (ISO 8601)."""
    return bool(until) and moment[: len(until)] > until


class Wrapped(msgspec.Struct, frozen=True, kw_only=True):
    """The group's age identity, and perhaps older groups', one a line, encrypted (age, base64) to one member."""

    person: str
    box: str


class Group(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The receiver of sealed values and the copies of its identity.

    ``recovery`` is the age recipient of the recovery key, whose copy stands under an empty person.
    """

    recipient: str
    wrapped: tuple[Wrapped, ...]
    recovery: str = ""


class Roster(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One version of the roster, signed as canonical JSON of these members; dates are ISO 8601.

    ``log_size`` is the size of the registry's log when it was issued, as far as its issuer knew.
    """

    format: Literal[1]
    registry: str
    number: int
    previous: str
    issued: str
    expires: str
    log_key: str
    roots: Roots
    group: Group
    people: tuple[Person, ...]
    keys: tuple[KeyEntry, ...]
    mandates: tuple[Mandate, ...]
    delegations: tuple[Delegation, ...] = ()
    log_size: int = 0

    def entry(self, key: str) -> KeyEntry | None:
        """Return the entry of that public key."""
        return next((entry for entry in self.keys if entry.key == key), None)

    def person(self, person: str) -> Person | None:
        """Return the person of that id."""
        return next((one for one in self.people if one.id == person), None)

    def is_secretariats(self, key: str) -> bool:
        """Say whether a key stands here, unrevoked, for somebody of the secretariat."""
        entry = self.entry(key)
        if entry is None or entry.revoked:
            return False
        return any(mandate.role is Role.SECRETARIAT for mandate in self.mandates_of(entry.person))

    def mandates_of(self, person: str) -> tuple[Mandate, ...]:
        """Return a person's mandates, but those that were over when this was issued."""
        return tuple(one for one in self.mandates if one.person == person and not is_over(one.until, self.issued))

    def delegation(self, key: str, sessions: tuple[str, ...]) -> Delegation | None:
        """Return the delegation to a key for a meeting's sessions."""
        return next((one for one in self.delegations if (one.key, one.sessions) == (key, sessions)), None)


def encode(payload: Roster | Request) -> bytes:
    """Return the canonical bytes that are signed."""
    return rfc8785.dumps(msgspec.to_builtins(payload))


def root_fingerprint(roster: Roster) -> str:
    """Return what a desk pins: the registry, its first roots and their threshold."""
    return fingerprint(rfc8785.dumps({"registry": roster.registry, "roots": msgspec.to_builtins(roster.roots)}))
