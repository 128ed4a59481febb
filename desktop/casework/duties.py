"""Reporting duties: for a cycle, what each actor owes under each ruleset, and by when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.casework.capture import record
from desktop.casework.errors import NotFound
from desktop.casework.look import Look
from desktop.casework.lookups import current_pack
from desktop.casework.rules import values_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.casework.ports import Desk, Record, Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What an actor owes: records of a ruleset's type by the day on which the cycle's window for them closes."""

    cycle: bytes
    ruleset: str
    actor: bytes
    title: str
    due: str


def owed(desk: Desk, cycle_id: bytes, constituencies: Collection[str], rulesets: Collection[str] = ()) -> list[Duty]:
    """Return the duties of a cycle that are not on record yet, one for each ruleset and actor.

    They are those of actors of these constituencies whom a ruleset is for; of the ``rulesets`` named, or of all whose
    type has a window in the cycle's template.  Raises NotFound where the cycle has no template, or NotReady.
    """
    cycle = desk.record(cycle_id, "cycle")
    known = values_of(cycle) if cycle else {}
    template = next((one for one in current_pack(desk).cycles if one.id == known.get("template")), None)
    if template is None or not known.get("end"):
        message = "This is no cycle that is made after a template of the pack and has a last day."
        raise NotFound(message, todo="Give the cycle its template and its end first.")
    end, there = dt.date.fromisoformat(str(known["end"])), _there(desk)
    closes = {one.type: (end + dt.timedelta(days=one.closes)).isoformat() for one in template.windows}
    look = Look(desk)
    return [
        Duty(
            cycle=cycle_id,
            ruleset=one.id,
            actor=actor.id,
            title=f"{one.title}: {look.title(actor)}",
            due=closes[one.type],
        )
        for one in current_pack(desk).rulesets
        if one.type in closes and (not rulesets or one.id in rulesets)
        for actor in _actors(desk, set(constituencies) & set(one.who or constituencies))
        if (cycle_id.hex(), one.id, actor.id.hex()) not in there
    ]


def put_on_record(desk: Desk, sitting: Sitting, duties: Collection[Duty]) -> list[str]:
    """Put duties on record, all of them or none; returns their references."""
    with desk.transaction():
        return [
            record(
                desk,
                sitting,
                "reporting_duty",
                {
                    "title": one.title,
                    "actor": one.actor.hex(),
                    "cycle": one.cycle.hex(),
                    "ruleset": one.ruleset,
                    "due": one.due,
                },
            ).ref
            for one in duties
        ]


def _there(desk: Desk) -> set[tuple[object, object, object]]:
    found = map(values_of, desk.records("reporting_duty"))
    return {(one.get("cycle"), one.get("ruleset"), one.get("actor")) for one in found}


def _actors(desk: Desk, constituencies: Collection[str]) -> Iterator[Record]:
    return (one for one in desk.records("actor") if values_of(one).get("constituency") in constituencies)
