"""The floor: who asks to speak in which order; what is to be corrected; what is agreed in silence; who arrived."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.casework import capture
from desktop.casework.drafting.document import linked, value
from desktop.casework.drafting.order import LAST, between
from desktop.casework.errors import NotAllowed, NotFound, NotReady

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.capture import Given, Recorded
    from desktop.casework.ports import Changes, Desk, Record, Sitting

ASKED, SPEAKING, SPOKE, WITHDREW = "asked", "speaking", "spoke", "withdrew"

# ---- list of speakers ------------------------------------------------------------------------------------------------


def speakers(desk: Desk, item: str = "") -> list[Record]:
    """Return the list of speakers in its order, of one agenda item (the id of its record) or of all."""
    found = [one for one in desk.records("speaking_slot") if not one.withdrawn and value(one, "status") != WITHDREW]
    mine = [one for one in found if not item or value(one, "agenda_item") == item]
    return sorted(mine, key=lambda one: (value(one, "position") or LAST, one.id))


def ask_for_floor(
    desk: Desk, sitting: Sitting, shown_as: str, *, item: str = "", session: str = "", actor: str = "", at: str = ""
) -> Recorded:
    """Put somebody at the end of the list of speakers; ``at`` is the time (ISO 8601, UTC)."""
    with desk.transaction():
        last = [value(one, "position") for one in speakers(desk, item) if value(one, "position")]
        given: dict[str, Given] = {
            "shown_as": shown_as,
            "status": ASKED,
            "position": between(last[-1] if last else None, None),
        }
        links = {"agenda_item": item, "session": session, "actor": actor, "asked_at": at}
        return capture.record(desk, sitting, "speaking_slot", {**given, **{k: v for k, v in links.items() if v}})


def put_before(desk: Desk, sitting: Sitting, slot: bytes, other: bytes | None) -> Changes:
    """Move a speaker in front of another, or to the end with None."""
    with desk.transaction():
        moved = desk.record(slot, "speaking_slot")
        if moved is None:
            raise NotFound("There is no such speaker on the list.", todo="Look at the list again.")
        rest = [one for one in speakers(desk, value(moved, "agenda_item")) if one.id != slot and value(one, "position")]
        keys = [value(one, "position") for one in rest]
        at = next((number for number, one in enumerate(rest) if one.id == other), len(rest))
        before = keys[at - 1] if at else None
        after = next((key for key in keys[at:] if before is None or key > before), None)
        return capture.change(desk, sitting, slot, {"position": between(before, after)})


def give_floor(desk: Desk, sitting: Sitting, slot: bytes) -> None:
    """Give somebody the floor; who had it under the same item has spoken."""
    with desk.transaction():
        chosen = desk.record(slot, "speaking_slot")
        if chosen is None:
            raise NotFound("There is no such speaker on the list.", todo="Look at the list again.")
        for one in speakers(desk, value(chosen, "agenda_item")):
            if value(one, "status") == SPEAKING and one.id != slot:
                capture.change(desk, sitting, one.id, {"status": SPOKE})
        capture.change(desk, sitting, slot, {"status": SPEAKING})


def has_spoken(desk: Desk, sitting: Sitting, slot: bytes, intervention: bytes) -> Changes:
    """Say that a speaker has spoken, in that intervention."""
    return capture.change(desk, sitting, slot, {"status": SPOKE, "intervention": intervention.hex()})


def withdraw(desk: Desk, sitting: Sitting, slot: bytes) -> Changes:
    """Say that somebody does not want the floor any more."""
    return capture.change(desk, sitting, slot, {"status": WITHDREW})


# ---- corrections -----------------------------------------------------------------------------------------------------


def answer_correction(
    desk: Desk, sitting: Sitting, request: bytes, outcome: str, *, reason: str = "", footnote: str = "", today: str = ""
) -> None:
    """Accept, decline or footnote what a delegation asks to be corrected.

    A correction of its own statement is editorial and accepted until its deadline (raises :class:`NotAllowed` after
    it, ``today`` being a day in ISO 8601): then the statement reads as asked for.  One of the summary wants the Chair's
    reason; footnoted, the footnote stands at the paragraph; accepted, the paragraph reads as asked for.
    """
    with desk.transaction():
        one = desk.record(request, "correction_request")
        if one is None:
            raise NotFound("There is no such request here.", todo="Check its reference.")
        own = value(one, "intervention")
        deadline = value(one, "deadline")
        if own and outcome == "accepted" and deadline and today > deadline:
            raise NotAllowed(
                f"Corrections were accepted until {deadline}.", todo="Decline it, or footnote the summary."
            )
        if not own and not reason:
            raise NotReady("What the Chair decides on a summary needs a reason.", todo="Give it in a sentence.")
        target = linked(desk, one, "intervention" if own else "paragraph")
        if target is None and outcome in {"accepted", "footnoted"}:
            raise NotReady("The request does not say which paragraph it is about.", todo="Name the paragraph in it.")
        if target and outcome == "accepted":
            basis = f"Correction asked for in {value(one, 'ref')}".encode()
            capture.change(desk, sitting, target.id, {"text": value(one, "wording")}, basis=basis)
        if target and outcome == "footnoted" and not own:
            capture.change(desk, sitting, target.id, {"footnote": footnote or value(one, "wording")})
        told = {"reason": reason, "footnote": footnote}
        capture.change(desk, sitting, request, {"outcome": outcome, **{k: v for k, v in told.items() if v}})


# ---- silence ---------------------------------------------------------------------------------------------------------


def extend_silence(desk: Desk, sitting: Sitting, procedure: bytes, to: str) -> Changes:
    """Extend a silence procedure to an instant (ISO 8601, UTC) after its deadline."""
    one = _silence(desk, procedure)
    if to <= _until(one):
        raise NotReady("The new deadline is not after the one there is.", todo="Give a later one.")
    return capture.change(desk, sitting, procedure, {"extended_to": to, "outcome": "extended"})


def break_silence(desk: Desk, sitting: Sitting, procedure: bytes, actor: bytes, at: str) -> Changes:
    """Say who broke the silence, and when; after the deadline it cannot be broken any more."""
    one = _silence(desk, procedure)
    if at > _until(one):
        raise NotAllowed("The deadline had passed by then.", todo="Attach it as a statement on the text.")
    return capture.change(desk, sitting, procedure, {"broken_by": actor.hex(), "broken_at": at, "outcome": "broken"})


def conclude_silence(desk: Desk, sitting: Sitting, procedure: bytes, at: str) -> Changes:
    """Conclude a silence procedure that nobody broke, once its deadline has passed."""
    one = _silence(desk, procedure)
    if at < _until(one):
        raise NotReady(f"The silence lasts until {_until(one)}.", todo="Conclude it after that, or extend it.")
    return capture.change(desk, sitting, procedure, {"concluded_at": at, "outcome": "concluded"})


def _silence(desk: Desk, procedure: bytes) -> Record:
    one = desk.record(procedure, "silence_procedure")
    if one is None:
        raise NotFound("There is no such silence procedure here.", todo="Check its reference.")
    if value(one, "outcome") in {"broken", "concluded"}:
        raise NotAllowed("This silence procedure has ended.", todo="Begin another on the new version of the text.")
    return one


def _until(one: Record) -> str:
    return value(one, "extended_to") or value(one, "deadline")


# ---- sessions in parallel --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What arrived of a session from one signing key: up to which number, and whether it is believed."""

    session: str
    person: str
    key: str
    last: int
    operations: int
    believed: bool


def arrivals(desk: Desk) -> list[Arrival]:
    """Return, for every session and key, up to where its entries are here, sealed or not; sessions by name."""
    found: dict[tuple[str, str], Arrival] = {}
    for new in _pieces(desk):
        known = found.get((new.session, new.key), new)
        found[new.session, new.key] = replace(
            new,
            last=max(new.last, known.last),
            operations=new.operations + (known.operations if known is not new else 0),
            believed=new.believed and known.believed,
        )
    return sorted(found.values(), key=lambda one: (one.session, one.person, one.key))


def _pieces(desk: Desk) -> Iterator[Arrival]:
    """Yield every segment, and what is not sealed yet."""
    for one in desk.segments():
        header = one.header
        yield Arrival(
            session=header.session, person=header.person, key=header.key, last=header.last, operations=header.count,
            believed=one.verdict.believed,
        )  # fmt: skip
    for key in desk.open_keys():
        origin, last = desk.open_origin(key), desk.open_operations(key)[-1][1].seq
        yield Arrival(
            session=origin.session, person=origin.person, key=key, last=last, operations=desk.open_count(key),
            believed=True,
        )  # fmt: skip
