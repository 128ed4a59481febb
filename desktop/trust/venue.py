"""Enrolment at a venue: what an officer's entries grant, under a delegation that root keepers signed into the roster.

An entry counts when each of its segments is trusted and was written under a roster in which the officer's key holds an
open delegation that covers all that the entry gives.  A delegation ends with the first roster that says so, that lists
it no more, or that was issued after its last day: clocks decide nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from desktop.trust.roster import Mandate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from desktop.journal.segments import Header
    from desktop.trust.chain import Chain, Version
    from desktop.trust.roster import Delegation, Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """What entries of an ``officer``'s key, in the segments ``headers``, say of somebody enrolled at a venue.

    ``last_header``: None while it stands; once it was taken back, the last header of its key that counts ("": none).
    """

    officer: str
    headers: frozenset[str]
    key: str
    person: str
    name: str
    age: str
    device: str
    role: str
    sessions: tuple[str, ...]
    teams: tuple[str, ...] = ()
    last_header: str | None = None


@dataclass(frozen=True, slots=True)
class End:
    """How a delegation ended: the last header of each key that counts, and how large the log was then."""

    heads: Mapping[str, str]
    log_size: int


@dataclass(frozen=True, slots=True)
class Grant:
    """An enrolment that counts: the mandate it gives, and how its delegation ended (None: it is open)."""

    enrolment: Enrolment
    mandate: Mandate
    end: End | None


def leading_to(name: str, key: str, headers: Mapping[str, Header]) -> Iterator[str]:
    """Yield the headers of a key that lead, link by link, to the one of that hash, itself first."""
    while name in headers and headers[name].key == key:
        yield name
        name = headers[name].previous


def grants(
    enrolments: Iterable[Enrolment],
    headers: Mapping[str, Header],
    trusted: Mapping[str, Version],
    chain: Chain,
    is_earlier: Callable[[str, int], bool],
) -> dict[str, list[Grant]]:
    """Return the enrolments that count, by the key enrolled.

    ``trusted``: the headers that are, each with the roster it is judged under; ``is_earlier``: whether a receipt puts a
    header below a position in the log.
    """
    found: dict[str, list[Grant]] = defaultdict(list)
    for one in enrolments:
        known = one.headers <= trusted.keys() and chain.first_with(one.key) is None
        grant = _grant(one, [trusted[name] for name in sorted(one.headers)], chain) if known else None
        if grant and (grant.end is None or _is_vouched(one, grant.end, headers, is_earlier)):
            found[one.key].append(grant)
    return found


def _grant(one: Enrolment, under: Iterable[Version], chain: Chain) -> Grant | None:
    """Return what an enrolment gives under the rosters of its entries; None where one of them does not cover it."""
    covering = [_covering(one, version.roster) for version in under]
    delegation = covering[0] if all(covering) else None
    if delegation is None:
        return None
    mandate = Mandate(
        person=one.person,
        role=next(role for role in delegation.roles if role == one.role),
        regions=delegation.regions,
        reviews=delegation.reviews,
        sessions=one.sessions,
        teams=one.teams,
    )
    return Grant(one, mandate, end_of(delegation, chain))


def _covering(one: Enrolment, roster: Roster) -> Delegation | None:
    """Return the open delegation of a roster that covers an enrolment of somebody whom it does not list."""
    if roster.person(one.person):
        return None
    return next((each for each in roster.delegations if _covers(each, one, roster.issued)), None)


def _covers(delegation: Delegation, one: Enrolment, issued: str) -> bool:
    return (
        delegation.key == one.officer
        and delegation.is_open(issued)
        and one.role in delegation.roles
        and bool(one.sessions)
        and set(one.sessions) <= set(delegation.sessions)
        and set(one.teams) <= set(delegation.teams)
    )


def end_of(delegation: Delegation, chain: Chain) -> End | None:
    """Return how a delegation that some roster of the chain lists as open has ended; None while it is open."""
    ended: End | None = None
    for version in chain.versions:
        listed = version.roster.delegation(delegation.key, delegation.sessions)
        if listed and listed.is_open(version.roster.issued):
            ended = None
        elif listed and listed.ended is not None:
            ended = End({one.key: one.header for one in listed.ended}, listed.log_size)
        elif ended is None:
            ended = End({}, version.roster.log_size)
    return ended


def _is_vouched(
    one: Enrolment, end: End, headers: Mapping[str, Header], is_earlier: Callable[[str, int], bool]
) -> bool:
    """Say whether all segments of an enrolment counted when its delegation ended."""
    vouched = set(leading_to(end.heads.get(one.officer, ""), one.officer, headers))
    return all(name in vouched or is_earlier(name, end.log_size) for name in one.headers)


class Guest(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody enrolled at a venue, as it stands: ``standing`` ends once the delegation or the enrolment has."""

    key: str
    person: str
    name: str
    age: str
    device: str
    officer: str
    mandate: Mandate
    standing: bool


def guest_of(grant: Grant) -> Guest:
    """Return what others need to know of a grant."""
    one = grant.enrolment
    return Guest(
        key=one.key,
        person=one.person,
        name=one.name,
        age=one.age,
        device=one.device,
        officer=one.officer,
        mandate=grant.mandate,
        standing=grant.end is None and one.last_header is None,
    )
