"""Verdicts: what trust says of a segment, from headers, rosters, receipts and admissions alone.

So every desk reaches the same verdict, whichever compartments it holds and in whatever order things arrived.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desktop.journal.segments import Header
    from desktop.trust.roster import Chain, Mandate, Role, Roster, Version


class Verdict(StrEnum):
    """What trust says of a segment; only the first three enter the views, the rest waits in quarantine."""

    TRUSTED = "trusted"
    PROVEN = "proven earlier by a receipt"
    ADMITTED = "admitted"
    AWAITING = "awaiting enrolment"
    UNKNOWN = "unknown key"
    REVOKED = "revoked, unproven"
    OUTSIDE = "outside the mandate"
    FORK = "fork"
    REJECTED = "rejected"

    @property
    def believed(self) -> bool:
        """Whether the segment's operations enter the views."""
        return self in {Verdict.TRUSTED, Verdict.PROVEN, Verdict.ADMITTED}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, its reason as the end of a sentence, and the mandate under which operations have effect."""

    verdict: Verdict
    reason: str = ""
    mandate: Mandate | None = None


def judge(
    headers: Mapping[str, Header],
    chain: Chain,
    requested: Collection[str],
    admissions: Mapping[str, bool],
    positions: Mapping[str, int] | None = None,
) -> dict[str, Judgement]:
    """Judge all segments a desk holds.

    ``headers`` by header hash, their signatures proven; ``requested``: public keys that asked for enrolment;
    ``admissions``: the secretariat's word on single headers; ``positions``: those that proven receipts name.
    """
    believed = _believed_before_revocation(headers, chain)
    ground = _Ground(chain, requested, _forked(headers), believed, positions or {})
    return {
        name: _with_admission(_judge_one(name, header, ground), admissions.get(name))
        for name, header in headers.items()
    }


@dataclass(frozen=True, slots=True)
class _Ground:
    """What all verdicts of one judging rest on; ``forked`` and ``believed`` are header hashes."""

    chain: Chain
    requested: Collection[str]
    forked: Collection[str]
    believed: Collection[str]
    positions: Mapping[str, int]

    def is_earlier(self, name: str, log_size: int) -> bool:
        """Say whether a receipt proves that a header was in the log when it had this size."""
        return name in self.positions and self.positions[name] < log_size


def _with_admission(judged: Judgement, admitted: bool | None) -> Judgement:  # noqa: FBT001 - admit, reject or nothing
    if admitted is None or judged.verdict in {Verdict.TRUSTED, Verdict.PROVEN} or judged.mandate is None:
        return judged
    return Judgement(Verdict.ADMITTED if admitted else Verdict.REJECTED, judged.reason, judged.mandate)


def _judge_one(name: str, header: Header, ground: _Ground) -> Judgement:
    current = ground.chain.current
    if current and header.registry not in {"", current.roster.registry}:
        return Judgement(Verdict.OUTSIDE, "it was written for another registry")
    version = _version_for(header, ground.chain)
    if current is None or version is None:
        return _without_roster(header, ground)
    entry = version.roster.entry(header.key)
    if entry is None or header.first < entry.covers:
        return Judgement(Verdict.UNKNOWN, "no roster vouches for this key at that number")
    held = version.roster.mandates_of(header.person) if entry.person == header.person else ()
    mandate = _fitting(held, header)
    if mandate is None and held and header.roster.number < version.roster.number:
        mandate = held[0]  # written before the enrolment, when nobody could know which role would be given
    if mandate is None:
        reason = f"{header.person} is not {header.role} there under roster {version.roster.number}"
        return Judgement(Verdict.OUTSIDE, reason, held[0] if held else None)
    return _judge_mandated(name, header, ground, version, mandate)


def _judge_mandated(name: str, header: Header, ground: _Ground, version: Version, mandate: Mandate) -> Judgement:
    """Judge what was in order under its own roster by what has been learned since.

    What a revocation still vouches for stands: neither a thief of the key nor a change of role takes it away.
    """
    if name in ground.believed:
        return Judgement(Verdict.TRUSTED, "", mandate)
    if name in ground.forked:
        return Judgement(Verdict.FORK, "this key has written two different things under one number", mandate)
    ended = _ended(header, mandate.role, version, ground.chain)
    if ended is None:
        return Judgement(Verdict.TRUSTED, "", mandate)
    verdict, why, log_size = ended
    if ground.is_earlier(name, log_size):
        return Judgement(Verdict.PROVEN, f"{why}, after this was in the registry's log", mandate)
    return Judgement(verdict, f"{why} and nothing proves that this is older", mandate)


def _ended(header: Header, role: Role, version: Version, chain: Chain) -> tuple[Verdict, str, int] | None:
    """Say what has ended since a roster under which a header was in order, and how large the log was then.

    None where its key and its role still stand in the newest roster.
    """
    later = [one.roster for one in chain.versions[version.roster.number :]]
    now = chain.versions[-1].roster
    entry = now.entry(header.key)
    if entry is None or entry.revoked:
        log_size = entry.revoked.log_size if entry and entry.revoked else 0
        return Verdict.REVOKED, "its key was revoked", log_size
    if _has_role(now, header.person, role):
        return None
    first = next(one for one in later if not _has_role(one, header.person, role))
    return Verdict.OUTSIDE, "the person no longer has that role", first.log_size


def _has_role(roster: Roster, person: str, role: Role) -> bool:
    return any(held.role is role for held in roster.mandates_of(person))


def _version_for(header: Header, chain: Chain) -> Version | None:
    """Return the roster under which a header is judged: the one it names, or the first that lists its key if later."""
    named = chain.numbered(header.roster.number)
    if header.roster.number and (named is None or named.sha256 != header.roster.sha256):
        return None
    first = chain.first_with(header.key)
    if named is None or first is None:
        return first
    return max(named, first, key=lambda version: version.roster.number)


def _without_roster(header: Header, ground: _Ground) -> Judgement:
    if ground.chain.first_with(header.key):
        reason = f"it names a roster {header.roster.number} that is not in the registry's chain"
        return Judgement(Verdict.OUTSIDE, reason)
    if header.key in ground.requested:
        return Judgement(Verdict.AWAITING, "its key has asked to be enrolled")
    return Judgement(Verdict.UNKNOWN, "no roster lists this key")


def _fitting(held: Iterable[Mandate], header: Header) -> Mandate | None:
    """Return the first mandate of the role and session that a header names."""
    return next(
        (
            mandate
            for mandate in held
            if mandate.role == header.role and (not mandate.sessions or header.session in mandate.sessions)
        ),
        None,
    )


def _forked(headers: Mapping[str, Header]) -> set[str]:
    """Return the headers of each key's tails after a fork: those whose numbers overlap, and all that build on them."""
    by_key: dict[str, list[tuple[int, str, Header]]] = defaultdict(list)
    for name, header in headers.items():
        by_key[header.key].append((header.first, name, header))
    forked: set[str] = set()
    for chain in by_key.values():
        _mark_fork(sorted(chain, key=lambda item: item[:2]), forked)
    return forked


def _mark_fork(ordered: list[tuple[int, str, Header]], forked: set[str]) -> None:
    reach, widest = 0, ""
    for first, name, header in ordered:
        if first <= reach:
            forked |= {name, widest}
        elif header.previous in forked:
            forked.add(name)
        if header.last > reach:
            reach, widest = header.last, name


def _believed_before_revocation(headers: Mapping[str, Header], chain: Chain) -> set[str]:
    """Return the headers of revoked keys that lead, link by link, to the last header still believed."""
    believed: set[str] = set()
    if chain.current is None:
        return believed
    for entry in chain.current.roster.keys:
        name = entry.revoked.last_header if entry.revoked else ""
        while name in headers and headers[name].key == entry.key:
            believed.add(name)
            name = headers[name].previous
    return believed
