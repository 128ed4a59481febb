"""Recommendations: made from notes, worded by their author alone, answered by the party, followed over cycles."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.casework.capture import change, record
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.look import plain, record_id
from desktop.casework.review.notes import TYPES
from desktop.casework.review.submissions import submission
from desktop.casework.rules import values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.casework.capture import Given, Recorded
    from desktop.casework.ports import Changes, Desk, Record, Sitting

PENDING: Final = "pending"  # the response under which the pack's vocabulary asks for a date
_UNLOCKED: Final = frozenset({"agreed", "disbursed"})  # standings of a match that bring money


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What a recommendation came to in one cycle."""

    record: bytes
    cycle: str
    response: str
    uptake: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a recommendation opened: support requests, and what was agreed or paid for them, by currency."""

    requests: Sequence[bytes]
    sums: Mapping[str, Decimal]


def recommend(desk: Desk, sitting: Sitting, notes: Sequence[bytes], values: Mapping[str, Given]) -> Recorded:
    """Make a recommendation of notes: their words, goals and pledge, to whoever submitted what they stand on.

    ``values`` may say anything otherwise, and must say ``from``.
    """
    sources = [values_of(one) for one in (desk.record(note) for note in notes) if one and one.type in TYPES]
    if len(sources) != len(notes) or not notes:
        raise NotFound("There is no such note here.", todo="Choose the notes again.")
    about = submission(desk, record_id(str(sources[0].get("submission"))) or b"")
    words = "\n\n".join(str(one.get("text") or "") for one in sources)
    goals = sorted({goal for one in sources for goal in _several(one, "goals")})
    pledges = [pledge for one in sources for pledge in _several(one, "pledges")]
    made: dict[str, Given] = {
        "text": words,
        "to": str(values_of(about).get("actor") or ""),
        "goals": goals,
        "pledge": pledges[0] if pledges else "",
        "submission": about.id.hex(),
        "cycle": str(values_of(about).get("cycle") or ""),
        "notes": [note.hex() for note in notes],
    }
    return record(desk, sitting, "recommendation", {name: one for name, one in {**made, **values}.items() if one})


def reword(desk: Desk, sitting: Sitting, recommendation: bytes, text: str) -> Changes:
    """Word a recommendation anew; raises :class:`NotAllowed` for anybody but its author."""
    return change(desk, sitting, _found(desk, recommendation).id, {"text": text})


def wording(desk: Desk, recommendation: bytes) -> str:
    """Return the wording that its author gave it last: what anybody else wrote over it is no wording of theirs."""
    past = [
        one
        for one in desk.history(_found(desk, recommendation).id)
        if one.effective and one.operation.cell.field == "recommendation.text"
    ]
    own = [one for one in past if one.origin.person == past[0].origin.person]
    return plain(own[-1].operation.value) if own else ""


def cluster(desk: Desk, sitting: Sitting, recommendations: Iterable[bytes], heading: str) -> list[Changes]:
    """Put recommendations under a heading; their wording stays to the letter."""
    with desk.transaction():
        return [change(desk, sitting, _found(desk, one).id, {"cluster": heading}) for one in recommendations]


def respond(
    desk: Desk, sitting: Sitting, recommendation: bytes, response: str, *, text: str = "", until: str = ""
) -> Changes:
    """Give the party's response, in the pack's vocabulary; a pending one says until when."""
    if response == PENDING and not until:
        raise NotAllowed("A pending response says until when.", todo="Give the day on which it is due.")
    given: dict[str, Given] = {"response": response, "pending_until": until or None}
    return change(desk, sitting, _found(desk, recommendation).id, {**given, "response_text": text} if text else given)


def take_up(desk: Desk, sitting: Sitting, recommendation: bytes, uptake: str, text: str = "") -> Changes:
    """Say what became of a recommendation."""
    given: dict[str, Given] = {"uptake": uptake}
    return change(desk, sitting, _found(desk, recommendation).id, {**given, "uptake_text": text} if text else given)


def over_cycles(desk: Desk, recommendation: bytes) -> list[Stage]:
    """Return a recommendation, what it takes up again and what takes it up again, the oldest first."""
    known = {one.id: values_of(one) for one in desk.records("recommendation")}
    _found(desk, recommendation)
    before = {uid: record_id(str(values.get("follows") or "")) for uid, values in known.items()}
    chain, at = [recommendation], before.get(recommendation)
    while at in known and at not in chain:
        chain.insert(0, at)
        at = before.get(at)
    later = [recommendation]
    while later := [uid for uid, old in before.items() if old in later and uid not in chain]:
        chain += later
    return [_stage(uid, known[uid]) for uid in chain if uid in known]


def _stage(uid: bytes, values: Mapping[str, object]) -> Stage:
    told = {name: str(values.get(name) or "") for name in ("cycle", "response", "uptake")}
    return Stage(record=uid, **told)


def opened(desk: Desk, recommendation: bytes) -> Opened:
    """Return the support requests that a recommendation opened, and the sums that came of them."""
    wanted = recommendation.hex()
    requests = [one.id for one in desk.records("support_request") if values_of(one).get("recommendation") == wanted]
    names, sums = {one.hex() for one in requests}, defaultdict[str, Decimal](Decimal)
    for match in map(values_of, desk.records("match")):
        if match.get("request") in names and match.get("status") in _UNLOCKED and match.get("amount"):
            sums[str(match.get("currency") or "")] += Decimal(str(match["amount"]))
    return Opened(requests=requests, sums=dict(sums))


def _several(values: Mapping[str, object], name: str) -> list[str]:
    found = values.get(name)
    return list(found) if isinstance(found, list) else []


def _found(desk: Desk, recommendation: bytes) -> Record:
    found = desk.record(recommendation, "recommendation")
    if found is None:
        raise NotFound("There is no such recommendation here.", todo="Check its reference.")
    return found
