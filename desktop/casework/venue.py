"""Enrolment at a venue: root keepers delegate it for one meeting, and an officer there enrols without them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework import capture, handover
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import now
from desktop.casework.next_roster import current_roster, ended, follow, newest_believed
from desktop.trust.rights import RESERVED
from desktop.trust.roster import Delegation, Role, is_over

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.next_roster import Step
    from desktop.casework.ports import Desk, Sitting
    from desktop.trust.enrolment import Request
    from desktop.trust.roster import KeyEntry, Roster
    from desktop.trust.venue import Guest

TYPE: Final = "enrolment"


def delegate(  # noqa: PLR0913 - what a delegation says
    desk: Desk,
    sitting: Sitting,
    passphrase: str | None,
    officer: str,
    *,
    roles: tuple[Role, ...],
    sessions: tuple[str, ...],
    until: str,
    regions: tuple[str, ...] = (),
    reviews: tuple[str, ...] = (),
    teams: tuple[str, ...] = (),
) -> Step:
    """Let an officer, by person or key, enrol others for a meeting's sessions until a day, in the next roster.

    Raises :class:`NotAllowed` for more than may be delegated, :class:`NotFound` for somebody without a key.
    """
    before = current_roster(desk)
    entry = _officer(before, officer)
    if Role.SECRETARIAT in roles or not roles or not sessions or is_over(until, now()):
        raise NotAllowed(
            "A delegation names roles (never the secretariat's), the meeting's sessions, and a day that is not over.",
            todo="Give --role and --at, each as often as needed, and --until.",
        )
    if not {one.role for one in before.mandates_of(entry.person)} & RESERVED[TYPE]:
        raise NotAllowed(
            f"“{entry.person}” has no role in which one may enrol others.", todo="Choose a rapporteur or a lead."
        )
    made = Delegation(
        key=entry.key, roles=roles, sessions=sessions, until=until, regions=regions, reviews=reviews, teams=teams
    )
    others = (one for one in before.delegations if (one.key, one.sessions) != (made.key, made.sessions))
    return follow(desk, sitting, passphrase, delegations=(*others, made))


def end(desk: Desk, sitting: Sitting, passphrase: str | None, officer: str) -> Step:
    """End an officer's delegations in the next roster; believed stays what this desk holds of theirs and believes."""
    before = current_roster(desk)
    key = _officer(before, officer).key
    if not any(one.key == key and one.ended is None for one in before.delegations):
        raise NotFound(f"“{officer}” holds no open delegation.", todo="See “stocktake roster show”.")
    changed = (ended(desk, one) if one.key == key and one.ended is None else one for one in before.delegations)
    return follow(desk, sitting, passphrase, delegations=tuple(changed))


def _officer(roster: Roster, officer: str) -> KeyEntry:
    found = [one for one in roster.keys if officer in (one.key, one.person) and not one.revoked]
    if not found:
        raise NotFound(f"No key that is not revoked is meant by “{officer}”.", todo="See “stocktake roster show”.")
    if len(found) > 1:
        raise NotFound(f"“{officer}” has several keys.", todo="Name the officer's key in full.")
    return found[0]


def mine(desk: Desk, sitting: Sitting) -> Iterator[Delegation]:
    """Yield the delegations that whoever sits here holds and that are not over."""
    current = desk.chain().current
    for one in current.roster.delegations if current else ():
        if one.key == sitting.secrets.public and one.is_open(now()):
            yield one


def enrol(
    desk: Desk,
    sitting: Sitting,
    request: Request,
    *,
    role: Role | None = None,
    sessions: tuple[str, ...] = (),
    teams: tuple[str, ...] = (),
) -> Guest:
    """Enrol who asks, for the meeting only, under one's own delegation; their fingerprint was compared by voice before.

    Raises :class:`NotAllowed` for more than was delegated, :class:`NotReady` where it has no effect.
    """
    given, roster = role or request.role, current_roster(desk)
    delegation = next((one for one in mine(desk, sitting) if _covers(one, given, sessions, teams)), None)
    if delegation is None:
        raise NotAllowed(
            "No delegation of yours allows that.",
            todo="Enrol for less, or leave it to the secretariat and root keepers.",
        )
    if roster.person(request.person) or roster.entry(request.key):
        raise NotAllowed(f"“{request.person}” is in the roster.", todo="Ask for a request under another id.")
    with desk.transaction():
        capture.record(
            desk,
            sitting,
            TYPE,
            {
                "key": request.key, "person": request.person, "name": request.name, "age": request.age,
                "device": request.device, "role": str(given), "sessions": sessions or delegation.sessions,
                "teams": teams,
            },
        )  # fmt: skip
        handover.seal(desk, sitting)
        found = next((one for one in desk.guests() if one.key == request.key and one.standing), None)
        if found is None:
            raise NotReady(
                "This enrolment has no effect: what you write is not believed under the roster here.",
                todo="Sit in your own role, receive the newest roster, and try again.",
            )
    return found


def _covers(one: Delegation, role: Role, sessions: tuple[str, ...], teams: tuple[str, ...]) -> bool:
    return role in one.roles and set(sessions) <= set(one.sessions) and set(teams) <= set(one.teams)


def take_back(desk: Desk, sitting: Sitting, whom: str, reason: str) -> list[Guest]:
    """Take back the enrolment of a key or person at a venue; believed stays what is here and believed.

    Raises :class:`NotAllowed` without a reason, or where somebody else enrolled them, :class:`NotFound`.
    """
    if not reason.strip():
        raise NotAllowed("This needs a reason.", todo="Say in a sentence why.")
    found = [one for one in desk.guests() if whom in (one.key, one.person) and one.standing]
    if not found:
        raise NotFound(f"Nobody is enrolled at a venue as “{whom}”.", todo="See “stocktake roster show”.")
    with desk.transaction():
        for one in found:
            last = newest_believed(desk, one.key)
            said = {"standing": "withdrawn", "last_header": last.hash if last else "", "reason": reason.strip()}
            for record in desk.find(TYPE, "key", one.key):
                capture.change(desk, sitting, record, said)
        handover.seal(desk, sitting)
        if any(one.standing for one in desk.guests() if whom in (one.key, one.person)):
            raise NotAllowed(
                "Only the officer who enrolled them, and the secretariat, may take it back.", todo="Ask one of them."
            )
    return found
