"""Which kinds of record each role works with: few at first; the meeting enables others, and its kit carries that.

The capture line, the choice of kinds on screen and what can be begun anew all read this.  It hides and protects
nothing: what a role may write is said by :mod:`desktop.trust.rights`, and everything here is found by its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.casework.ports import Desk

RAPPORTEURS: Final = ("intervention", "progress", "decision", "outstanding_matter", "pledge", "recommendation")
"""What a rapporteur begins with, in the order in which the capture line offers it."""
_REVIEWERS: Final = (
    "review_note", "submission", "annotation", "open_note", "assessment", "recommendation", "safeguard", "mission",
    "progress_report", "pledge", "target", "milestone", "pledge_revision", "progress", "indicator_value", "practice",
    "lesson", "gap", "attachment",
)  # fmt: skip
_FOCAL: Final = (
    "pledge", "progress", "target", "milestone", "pledge_revision", "participation", "submission", "recommendation",
    "open_note", "practice", "support_request", "offer", "attachment",
)  # fmt: skip
_TEXT: Final = (
    "meeting_document", "paragraph", "text_proposal", "intervention", "decision", "outstanding_matter", "position",
    "translation", "agenda_item",
)  # fmt: skip
_OF: Final = {
    Role.RAPPORTEUR: RAPPORTEURS,
    Role.LEAD: RAPPORTEURS,
    Role.REVIEWER: _REVIEWERS,
    Role.EXPERT: _REVIEWERS,
    Role.FOCAL: _FOCAL,
    Role.CHAIR: _TEXT,
    Role.EDITOR: _TEXT,
}
_FLOOR: Final = frozenset({Role.RAPPORTEUR, Role.LEAD})  # for whom a meeting enables more
_LINES: Final = {Role.REVIEWER: ("review_note",), Role.EXPERT: ("review_note",)}  # kinds of a capture line


def kinds_of(desk: Desk, role: str) -> tuple[str, ...]:
    """Return the kinds of record that a role sees, the foremost first; all there are for roles without a choice."""
    known = _OF.get(Role(role)) if role in set(Role) else None
    if known is None:
        return tuple(CATALOGUE.types)
    return tuple(dict.fromkeys((*known, *(_enabled(desk) if role in _FLOOR else ()))))


def lines_of(desk: Desk, role: str) -> tuple[str, ...]:
    """Return the kinds of record that a role captures in a line, the foremost first."""
    alone = _LINES.get(Role(role)) if role in set(Role) else None
    return alone or tuple(dict.fromkeys((*RAPPORTEURS, *_enabled(desk))))


def _enabled(desk: Desk) -> list[str]:
    """Return the kinds that the meetings on this desk enable, in the order of their declarations."""
    meetings = desk.records("meeting", [Audience.SHARED])
    named = {element for one in meetings for (field, element), raw in one.values.items() if _says(field, raw)}
    return [kind for kind in CATALOGUE.types if kind in named]


def _says(field: str, raw: bytes) -> bool:
    return field == "meeting.kinds" and raw == PRESENT
