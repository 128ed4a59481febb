"""The chain of rosters: version after version, each signed by a threshold of root keys.

Rules learned from TUF's root role: a version names its predecessor by hash and is signed by the threshold of the roots
before it and of its own; a desk moves forward only; two versions with one number are an alarm.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.trust.envelope import is_sound_key, parse, require_canonical
from desktop.trust.errors import RosterRefused, require, require_all
from desktop.trust.fingerprint import same
from desktop.trust.roster import ID, ROSTER_TYPE, Role, Roster, root_fingerprint

if TYPE_CHECKING:
    from desktop.trust.envelope import Envelope

_MARK: Final = re.compile(r"[A-Z]{2}")


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
            require(
                known.sha256 == sha256,
                f"There are two rosters numbered {claimed.number}: you are deceived, or a root key was used twice.",
                "Tell the root keepers at once; do not take anything else from this source.",
            )
            return self
        self._require_next(claimed)
        require(
            self._missing(envelope, claimed) == 0,
            f"Roster {claimed.number} is not signed by enough root keys.",
            "Ask the root keepers for a properly signed one.",
        )
        require_canonical(envelope.payload)
        _require_sound(claimed)
        return Chain(self.pin, (*self.versions, Version(claimed, sha256, raw)))

    def _require_next(self, claimed: Roster) -> None:
        if self.current is None:
            require(claimed.number == 1, "The first roster is missing.", "Ask for a bundle with all rosters.")
            require(bool(self.pin), "This desk does not know yet whom to believe.", "Give the registry's fingerprint.")
            require(
                same(root_fingerprint(claimed), self.pin),
                "This roster is of another registry than the one whose fingerprint this desk was given.",
                "Compare the fingerprint by voice with the secretariat.",
            )
            return
        require(
            claimed.registry == self.current.roster.registry,
            "This roster is of another registry.",
            "Check what you received.",
        )
        require(
            claimed.number == self.current.roster.number + 1,
            f"Roster {claimed.number} does not follow on {self.current.roster.number}.",
            "Ask for a bundle with all rosters.",
        )
        require(
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
    require_all(
        f"Roster {roster.number}",
        "Ask the root keepers for a corrected one.",
        {
            "does not list each root key once, in order": roots == sorted(set(roots)),
            "lists a signing key twice": _unique(keys),
            "lists a bad key": all(map(is_sound_key, [*roots, *keys])),
            "lists two people with one id": _unique(people),
            "lists a person under a malformed id": all(map(ID.fullmatch, people)),
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
