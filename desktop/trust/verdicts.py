"""Verdicts: what trust says of a segment, from headers, rosters, receipts, admissions and enrolments at a venue alone.

So every desk reaches the same verdict, whichever compartments it holds and in whatever order things arrived.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.trust.forks import forked
from desktop.trust.rights import together
from desktop.trust.venue import grants, leading_to

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desktop.journal.segments import Header
    from desktop.trust.chain import Chain, Version
    from desktop.trust.roster import Mandate, Role, Roster
    from desktop.trust.venue import Enrolment, Grant


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
    enrolments: Iterable[Enrolment] = (),
) -> dict[str, Judgement]:
    """Judge all segments a desk holds.

    ``headers`` by header hash, their signatures proven; ``requested``: public keys that asked for enrolment;
    ``admissions``: the secretariat's word on single headers; ``positions``: those that proven receipts name;
    ``enrolments``: what officers' entries say of keys that no roster lists.
    """
    believed = _believed_before_revocation(headers, chain)
    ground = _Ground(headers, chain, requested, forked(headers), believed, positions or {})
    judged = {name: _judge_one(name, header, ground) for name, header in headers.items()}
    for key, given in _granted(enrolments, judged, ground).items():
        its = {name: header for name, header in headers.items() if header.key == key}
        judged |= {name: _judge_granted(name, header, given, ground) for name, header in its.items()}
    for name in admissions.keys() & judged.keys():
        judged[name] = _with_admission(judged[name], admitted=admissions[name])
    return judged


@dataclass(frozen=True, slots=True)
class _Ground:
    """What all verdicts of one judging rest on; ``forked`` and ``believed`` are header hashes.

    ``stands`` remembers what was found for headers that differ in their numbers alone: most of a key's do.
    """

    headers: Mapping[str, Header]
    chain: Chain
    requested: Collection[str]
    forked: Collection[str]
    believed: Collection[str]
    positions: Mapping[str, int]
    stands: dict[object, _Stand] = field(default_factory=dict)

    def is_earlier(self, name: str, log_size: int) -> bool:
        """Say whether a receipt proves that a header was in the log when it had this size."""
        return name in self.positions and self.positions[name] < log_size


@dataclass(frozen=True, slots=True)
class _Stand:
    """How headers of one key, person, role, session and roster are judged, from the number ``covers`` on.

    ``ended`` is what has become of key or role since, where they were in order: verdict, reason, size of the log then.
    """

    judgement: Judgement
    covers: int = 0
    ended: tuple[Verdict, str, int] | None = None


def _with_admission(judged: Judgement, *, admitted: bool) -> Judgement:
    if judged.verdict in _PLAIN or (admitted and judged.mandate is None):
        return judged
    return Judgement(Verdict.ADMITTED if admitted else Verdict.REJECTED, judged.reason, judged.mandate)


def _judge_one(name: str, header: Header, ground: _Ground) -> Judgement:
    """Judge a header by its own roster, and what was in order there by what has been learned since.

    What a revocation still vouches for stands: neither a thief of the key nor a change of role takes it away.
    """
    alike = (header.registry, header.key, header.person, header.role, header.session, header.roster)
    stand = ground.stands.get(alike)
    if stand is None:
        stand = ground.stands[alike] = _stand(header, ground)
    judged = stand.judgement
    if header.first < stand.covers:
        return _UNVOUCHED
    if judged.verdict is not Verdict.TRUSTED or name in ground.believed:
        return judged
    if name in ground.forked:
        return Judgement(Verdict.FORK, _TWICE, judged.mandate)
    if stand.ended is None:
        return judged
    verdict, why, log_size = stand.ended
    if ground.is_earlier(name, log_size):
        return Judgement(Verdict.PROVEN, f"{why}, after this was in the registry's log", judged.mandate)
    return Judgement(verdict, f"{why} and nothing proves that this is older", judged.mandate)


def _stand(header: Header, ground: _Ground) -> _Stand:
    current = ground.chain.current
    if current and header.registry not in {"", current.roster.registry}:
        return _Stand(Judgement(Verdict.OUTSIDE, "it was written for another registry"))
    version = _version_for(header, ground.chain)
    if version is None:
        return _Stand(_without_roster(header, ground))
    entry = version.roster.entry(header.key)
    if entry is None:
        return _Stand(_UNVOUCHED)
    held = version.roster.mandates_of(header.person) if entry.person == header.person else ()
    mandate = _fitting(held, header)
    if mandate is None and held and header.roster.number < version.roster.number:
        # written before the enrolment, when nobody could know which role would be given
        mandate = together(_of_one_role(held, held[0].role))
    if mandate is None:
        reason = f"{header.person} is not {header.role} there under roster {version.roster.number}"
        outside = Judgement(Verdict.OUTSIDE, reason, together(_of_one_role(held, held[0].role)) if held else None)
        return _Stand(outside, entry.covers)
    ended = _ended(header, mandate.role, version, ground.chain)
    return _Stand(Judgement(Verdict.TRUSTED, "", mandate), entry.covers, ended)


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


def _is_named(header: Header, chain: Chain) -> bool:
    """Say whether the roster that a header names is in the chain, with that hash."""
    named = chain.numbered(header.roster.number)
    return named is not None and named.sha256 == header.roster.sha256


def _version_for(header: Header, chain: Chain) -> Version | None:
    """Return the roster under which a header is judged: the one it names, or the first that lists its key if later."""
    if header.roster.number and not _is_named(header, chain):
        return None
    named, first = chain.numbered(header.roster.number), chain.first_with(header.key)
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
    """Return what all mandates of the role and session that a header names allow together."""
    return together(
        [
            mandate
            for mandate in _of_one_role(held, header.role)
            if not mandate.sessions or header.session in mandate.sessions
        ]
    )


def _of_one_role(held: Iterable[Mandate], role: str) -> list[Mandate]:
    return [mandate for mandate in held if mandate.role == role]


def _granted(
    enrolments: Iterable[Enrolment], judged: Mapping[str, Judgement], ground: _Ground
) -> dict[str, list[Grant]]:
    """Return the enrolments at a venue that count, by key; an admission adds none."""
    trusted = {
        name: version
        for name in {header for one in enrolments for header in one.headers}
        if judged[name].verdict in _PLAIN and (version := _version_for(ground.headers[name], ground.chain))
    }
    return grants(enrolments, ground.headers, trusted, ground.chain, ground.is_earlier)


def enrolled_at_venue(
    headers: Mapping[str, Header],
    chain: Chain,
    judged: Mapping[str, Judgement],
    positions: Mapping[str, int],
    enrolments: Iterable[Enrolment],
) -> list[Grant]:
    """Return the enrolments at a venue that count; all is as for :func:`judge`."""
    ground = _Ground(headers, chain, (), (), (), positions)
    return [one for given in _granted(enrolments, judged, ground).values() for one in given]


def _judge_granted(name: str, header: Header, given: Iterable[Grant], ground: _Ground) -> Judgement:
    """Judge a segment of a key that was enrolled at a venue: for the meeting's sessions, and no longer than that."""
    theirs = [one for one in given if one.enrolment.person == header.person]
    fitting = [
        one
        for one in theirs
        if header.session in one.mandate.sessions and (header.role == one.mandate.role or not header.roster.number)
    ]
    mandate = together([one.mandate for one in fitting])
    if mandate is None or (header.roster.number and not _is_named(header, ground.chain)):
        reason = f"{header.person} is not enrolled as {header.role} there at the venue"
        return Judgement(Verdict.OUTSIDE, reason, theirs[0].mandate if theirs else None)
    return Judgement(*_standing(name, header, fitting, ground), mandate)


def _standing(name: str, header: Header, fitting: Iterable[Grant], ground: _Ground) -> tuple[Verdict, str]:
    """Say what has become of the enrolments that a segment fits."""
    if any(name in leading_to(_last_of(one), header.key, ground.headers) for one in fitting):
        return Verdict.TRUSTED, ""
    if name in ground.forked:
        return Verdict.FORK, _TWICE
    ends = [one.end for one in fitting if one.enrolment.last_header is None]
    if not ends:
        return Verdict.REVOKED, "its enrolment at the venue was taken back"
    if None in ends:
        return Verdict.TRUSTED, ""
    if any(end and ground.is_earlier(name, end.log_size) for end in ends):
        return Verdict.PROVEN, f"{_OVER}, after this was in the registry's log"
    return Verdict.OUTSIDE, f"{_OVER} and nothing proves that this is older"


def _last_of(grant: Grant) -> str:
    """Return the last header of an enrolled key that counts for good, by its hash; empty where there is none."""
    if grant.enrolment.last_header is not None:
        return grant.enrolment.last_header
    return grant.end.heads.get(grant.enrolment.key, "") if grant.end else ""


def _believed_before_revocation(headers: Mapping[str, Header], chain: Chain) -> set[str]:
    """Return the headers of revoked keys that lead, link by link, to the last header still believed."""
    believed: set[str] = set()
    if chain.current is None:
        return believed
    for entry in chain.current.roster.keys:
        believed.update(leading_to(entry.revoked.last_header if entry.revoked else "", entry.key, headers))
    return believed


_PLAIN = frozenset({Verdict.TRUSTED, Verdict.PROVEN})
_UNVOUCHED = Judgement(Verdict.UNKNOWN, "no roster vouches for this key at that number")
_TWICE = "this key has written two different things under one number"
_OVER = "the delegation at the venue has ended"
