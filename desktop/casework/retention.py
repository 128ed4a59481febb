"""Retention: personal values that are past the time that the pack gives them, or whose consent was withdrawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework.erasure import erase
from desktop.casework.lookups import current_pack
from desktop.casework.sidecars import behind
from desktop.journal.clock import as_datetime
from desktop.journal.operations import Cell
from desktop.records.labels import ScopeKind
from desktop.records.types import CATALOGUE
from desktop.records.values import commitment_of, encode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.erasure import Erased
    from desktop.casework.ports import Body, Desk, Sitting
    from desktop.records.declare import Field, RecordType
    from desktop.records.labels import Scope

CONSENT: Final = "consent"  # the field that says whether somebody agreed
WITHDRAWN: Final = encode("withdrawn")  # and its code once they agree no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A personal value that is not to be kept any more, since a day (ISO 8601) and why."""

    record: bytes
    type: str
    field: str
    since: str
    why: str


def due(desk: Desk, today: str) -> list[Due]:
    """Return the personal values here that are not to be kept any more on a day (ISO 8601), by type and record."""
    ends = _review_ends(desk)
    found = [
        one
        for kind in CATALOGUE.types.values()
        for one in _due_of(desk, kind, [field for field in kind.fields if field.personal], ends)
    ]
    return [one for one in found if one.since <= today]


def erase_due(desk: Desk, sitting: Sitting, today: str) -> list[tuple[Due, Erased]]:
    """Erase all personal values that are due, in one act; raises as :func:`~desktop.casework.erasure.erase` does."""
    return [(one, erase(desk, sitting, one.record, one.field, one.why)) for one in due(desk, today)]


def _due_of(desk: Desk, kind: RecordType, personal: list[Field], ends: dict[str, str]) -> Iterator[Due]:
    if not personal:
        return
    bodies = list(desk.bodies(kind.id))
    withdrawn = {one.record for one in bodies if one.values.get(CONSENT) == WITHDRAWN}
    for body in bodies:
        for field in personal:
            if field.id not in body.values or not _is_here(desk, body, field):
                continue
            if body.record in withdrawn:
                yield Due(record=body.record, type=kind.id, field=field.id, since="", why="Consent was withdrawn.")
            elif rule := current_pack(desk).retention_of(kind.id, field.id):
                heads = desk.heads(body.label, Cell(body.record, f"{kind.id}.{field.id}", ""))
                captured = max((as_datetime(head.time).date().isoformat() for head in heads), default="")
                since = rule.ends(captured, _end(body.label.scope, ends)) if captured else ""
                why = f"Kept for {rule.months} months after the {rule.after}, as the pack says."
                if since:
                    yield Due(record=body.record, type=kind.id, field=field.id, since=since, why=why)


def _is_here(desk: Desk, body: Body, field: Field) -> bool:
    raw = body.values[field.id]
    return bool(commitment_of(raw)) and behind(desk, raw) is not None


def _review_ends(desk: Desk) -> dict[str, str]:
    """Return the last day of each review by its id: the last of its meetings' ends; "" where one has none."""
    ends: dict[str, list[str]] = {}
    for body in desk.bodies("meeting"):
        if "end" in body.values:
            ends.setdefault(body.label.scope.id, []).append(body.values["end"].decode().strip('"'))
    return {review: "" if "null" in days else max(days) for review, days in ends.items()}


def _end(scope: Scope, ends: dict[str, str]) -> str:
    """Return the last day of a scope's review; outside any review, that of the last one there is."""
    if scope.kind in {ScopeKind.REVIEW, ScopeKind.TEAM}:
        return ends.get(scope.id, "")
    return max(ends.values(), default="") if all(ends.values()) else ""


def today() -> str:
    """Return this day, UTC, as ISO 8601."""
    return dt.datetime.now(dt.UTC).date().isoformat()
