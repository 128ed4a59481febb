"""The roster: who is who in one registry, version after version, each signed by a threshold of root keys.

Rules learned from TUF's root role: a version names its predecessor by hash and is signed by the threshold of the roots
before it and of its own; a desk moves forward only; two versions with one number are an alarm.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
import pyrage
import rfc8785

from desktop.trust.envelope import MAX_SIGNATURES, Envelope, is_sound_key, parse, require_canonical
from desktop.trust.errors import RosterRefused
from desktop.trust.fingerprint import fingerprint, same

ROSTER_TYPE = "application/vnd.stocktake.roster+json"
REQUEST_TYPE = "application/vnd.stocktake.enrolment+json"
MAX_NAME = 200
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_MARK = re.compile(r"[A-Z]{2}")


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


class Request(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An enrolment request, signed by the key that it asks for; ``replaces`` is the person's key that it follows."""

    format: Literal[1]
    key: str
    person: str
    name: str
    device: str
    age: str
    role: Role
    created: str
    replaces: str = ""

    @property
    def fingerprint(self) -> str:
        """What is read aloud: it binds key, person, age recipient and the key that is replaced, if one is."""
        return fingerprint(" ".join(filter(None, (self.key, self.person, self.age, self.replaces))).encode())


def encode(payload: Roster | Request) -> bytes:
    """Return the canonical bytes that are signed."""
    return rfc8785.dumps(msgspec.to_builtins(payload))


def root_fingerprint(roster: Roster) -> str:
    """Return what a desk pins: the registry, its first roots and their threshold."""
    return fingerprint(rfc8785.dumps({"registry": roster.registry, "roots": msgspec.to_builtins(roster.roots)}))


def read_request(raw: bytes) -> Request:
    """Open an enrolment request and prove that the key it names, and no other, signed it.

    Raises :class:`RosterRefused` for one that cannot be granted, :class:`BadSignature` for a damaged one.
    """
    envelope = parse(raw, REQUEST_TYPE)
    try:
        request = msgspec.json.decode(envelope.payload, type=Request)
    except (ValueError, RecursionError) as fault:
        raise RosterRefused(f"An enrolment request cannot be read ({fault}).", todo="Ask for a new one.") from fault
    signer = envelope.sole_signer()
    require_canonical(envelope.payload)
    _require_all(
        "An enrolment request",
        "Ask for a new one.",
        {
            "is not signed by the key it names": signer == request.key,
            "is for a person under a malformed id": bool(_ID.fullmatch(request.person)),
            "has a name with signs that steer a screen": all(
                unicodedata.category(char)[0] != "C" for char in request.name + request.device + request.created
            ),
            "has too long a name": max(map(len, (request.name, request.device, request.created))) <= MAX_NAME,
            "names an age recipient that is none": _is_recipient(request.age),
            "replaces a key that is none": not request.replaces or is_sound_key(request.replaces),
        },
    )
    return request


def _is_recipient(text: str) -> bool:
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Version:
    """A roster that has been proven, with its hash (SHA-256 of the payload, hexadecimal) and its envelope's bytes."""

    roster: Roster
    sha256: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Chain:
    """The rosters a desk stands on, from number 1 on without a gap; ``pin`` is the fingerprint it starts from."""

    pin: str
    versions: tuple[Version, ...] = ()

    @property
    def current(self) -> Version | None:
        """The newest version, or None before there is one."""
        return self.versions[-1] if self.versions else None

    def numbered(self, number: int) -> Version | None:
        """Return the version with that number."""
        return self.versions[number - 1] if 0 < number <= len(self.versions) else None

    def first_with(self, key: str) -> Version | None:
        """Return the oldest version that lists the key."""
        return next((version for version in self.versions if version.roster.entry(key)), None)

    def extend(self, raw: bytes) -> Chain:
        """Return the chain with one more version, or itself where it is there already.

        Raises :class:`RosterRefused` for a version that does not follow, :class:`BadSignature` for a damaged one.
        """
        envelope = parse(raw, ROSTER_TYPE)
        claimed = _decode(envelope.payload)
        sha256 = hashlib.sha256(envelope.payload).hexdigest()
        known = self.numbered(claimed.number)
        if known:
            _require(
                known.sha256 == sha256,
                f"There are two rosters numbered {claimed.number}: you are deceived, or a root key was used twice.",
                "Tell the root keepers at once; do not take anything else from this source.",
            )
            return self
        self._require_next(claimed)
        _require(
            self._missing(envelope, claimed) == 0,
            f"Roster {claimed.number} is not signed by enough root keys.",
            "Ask the root keepers for a properly signed one.",
        )
        require_canonical(envelope.payload)
        _require_sound(claimed)
        return Chain(self.pin, (*self.versions, Version(claimed, sha256, raw)))

    def _require_next(self, claimed: Roster) -> None:
        if self.current is None:
            _require(claimed.number == 1, "The first roster is missing.", "Ask for a bundle with all rosters.")
            _require(bool(self.pin), "This desk does not know yet whom to believe.", "Give the registry's fingerprint.")
            _require(
                same(root_fingerprint(claimed), self.pin),
                "This roster is of another registry than the one whose fingerprint this desk was given.",
                "Compare the fingerprint by voice with the secretariat.",
            )
            return
        _require(
            claimed.registry == self.current.roster.registry,
            "This roster is of another registry.",
            "Check what you received.",
        )
        _require(
            claimed.number == self.current.roster.number + 1,
            f"Roster {claimed.number} does not follow on {self.current.roster.number}.",
            "Ask for a bundle with all rosters.",
        )
        _require(
            claimed.previous == self.current.sha256,
            f"Roster {claimed.number} names another predecessor.",
            "Tell the root keepers at once.",
        )

    def propose(self, raw: bytes) -> tuple[Roster, int]:
        """Return a version that would follow, and how many root keys at least must still sign it.

        Raises as :meth:`extend` does, but for the signatures.
        """
        envelope = parse(raw, ROSTER_TYPE)
        claimed = _decode(envelope.payload)
        self._require_next(claimed)
        require_canonical(envelope.payload)
        _require_sound(claimed)
        return claimed, self._missing(envelope, claimed)

    def _missing(self, envelope: Envelope, claimed: Roster) -> int:
        before = self.current.roster.roots if self.current else claimed.roots
        return max(0, *(one.threshold - len(envelope.signers(one.keys)) for one in (before, claimed.roots)))


def _decode(payload: bytes) -> Roster:
    try:
        return msgspec.json.decode(payload, type=Roster)
    except (ValueError, RecursionError) as fault:
        raise RosterRefused(f"A roster cannot be read ({fault}).", todo="Ask for a new copy.") from fault


def _require_sound(roster: Roster) -> None:
    roots, keys = list(roster.roots.keys), [entry.key for entry in roster.keys]
    people, marks = [one.id for one in roster.people], [entry.mark for entry in roster.keys]
    named = {entry.person for entry in roster.keys} | {mandate.person for mandate in roster.mandates}
    _require_all(
        f"Roster {roster.number}",
        "Ask the root keepers for a corrected one.",
        {
            "does not list each root key once, in order": roots == sorted(set(roots)),
            "lists a signing key twice": _unique(keys),
            "lists a bad key": all(map(is_sound_key, [*roots, *keys])),
            "lists two people with one id": _unique(people),
            "lists a person under a malformed id": all(map(_ID.fullmatch, people)),
            "gives a key or a mandate to a person it does not list": named <= set(people),
            "gives one desk mark twice": _unique(marks),
            "gives a desk mark that is not two capital letters": all(map(_MARK.fullmatch, marks)),
            "delegates to a key that it does not list": {one.key for one in roster.delegations} <= set(keys),
            "delegates one meeting twice": _unique([repr((one.key, one.sessions)) for one in roster.delegations]),
            "delegates without a meeting": all(one.sessions and one.until for one in roster.delegations),
            "delegates the secretariat": not any(Role.SECRETARIAT in one.roles for one in roster.delegations),
        },
    )


def _unique(texts: list[str]) -> bool:
    return len(set(texts)) == len(texts)


def _require_all(subject: str, todo: str, conditions: dict[str, bool]) -> None:
    """Refuse for the first condition, by the fault it is named for, that does not hold."""
    for fault, holds in conditions.items():
        _require(holds, f"{subject} {fault}.", todo)


def _require(holds: bool, happened: str, todo: str) -> None:  # noqa: FBT001 - a condition, read aloud
    if not holds:
        raise RosterRefused(happened, todo=todo)
