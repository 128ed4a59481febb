"""Rights: who may hold which compartment, and whose operations have effect in which label.

Pure functions of a mandate, so that every desk judges alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from desktop.records.labels import Audience, Label, ScopeKind
from desktop.trust.roster import Mandate, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ALL: Final = frozenset(Audience)
_FLOOR: Final = frozenset({Audience.SHARED, Audience.SECRETARIAT, Audience.SEALED})
_REVIEW: Final = frozenset({Audience.SHARED, Audience.TEAM})
_TEXT: Final = frozenset({Audience.SHARED, Audience.SECRETARIAT})
WRITES: Final[dict[Role, frozenset[Audience]]] = {
    Role.SECRETARIAT: _ALL,
    Role.LEAD: _FLOOR,
    Role.RAPPORTEUR: _FLOOR,
    Role.REVIEWER: _REVIEW,
    Role.EXPERT: _REVIEW,
    Role.CHAIR: _TEXT,
    Role.FOCAL: _FLOOR,
    Role.EDITOR: _TEXT,
    Role.KEEPER: frozenset(),
    Role.OBSERVER: frozenset(),
}
RESERVED: Final[dict[str, frozenset[Role]]] = {
    "admission": frozenset({Role.SECRETARIAT}),
    "exchange_rate": frozenset({Role.SECRETARIAT}),
    "enrolment": frozenset({Role.SECRETARIAT, Role.LEAD, Role.RAPPORTEUR}),
    **dict.fromkeys(
        ("recommendation.response", "recommendation.response_text", "recommendation.pending_until"),  # who answers
        frozenset({Role.SECRETARIAT, Role.LEAD, Role.RAPPORTEUR, Role.FOCAL}),
    ),
    "text_proposal.status": frozenset({Role.SECRETARIAT, Role.LEAD, Role.RAPPORTEUR, Role.CHAIR, Role.EDITOR}),
    **dict.fromkeys(
        ("meeting_document.adopted_on", "meeting_document.baseline"),
        frozenset({Role.SECRETARIAT, Role.LEAD, Role.CHAIR}),
    ),
}
RECONCILERS: Final = frozenset({Role.SECRETARIAT, Role.LEAD})
SUBJECTS: Final = frozenset({"actor", "pledge"})


def may_write(mandate: Mandate, label: Label, field: str) -> bool:
    """Say whether operations on that global field id in that label have effect under the mandate."""
    reserved = RESERVED.get(field) or RESERVED.get(field.partition(".")[0])
    return (
        label.audience in WRITES[mandate.role]
        and (reserved is None or mandate.role in reserved)
        and _reaches(mandate, label)
    )


def may_settle(mandate: Mandate) -> bool:
    """Say whether one operation may replace what several signing keys wrote: reconcile it."""
    return mandate.role in RECONCILERS


def may_touch(mandate: Mandate, field: str, record: bytes) -> bool:
    """Say whether the mandate reaches a record, of whichever type the field is."""
    return not mandate.subjects or field.partition(".")[0] not in SUBJECTS or record.hex() in mandate.subjects


def together(held: Sequence[Mandate]) -> Mandate | None:
    """Return what mandates of one person and role allow together; None for none."""
    if len(held) < 2:  # noqa: PLR2004 - one alone
        return held[0] if held else None
    return msgspec.structs.replace(
        held[0],
        regions=_either(one.regions for one in held),
        levels=_either(one.levels for one in held),
        reviews=_either(one.reviews for one in held),
        sessions=_either(one.sessions for one in held),
        subjects=_either(one.subjects for one in held),
        teams=tuple(dict.fromkeys(team for one in held for team in _teams(one))),
    )


def _either(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what stands in any of the lists; an empty one means all there are."""
    every = list(lists)
    return tuple(dict.fromkeys(one for some in every for one in some)) if all(every) else ()


def _teams(mandate: Mandate) -> list[str]:
    if not mandate.reviews:
        return list(mandate.teams)
    return [one if "/" in one else f"{review}/{one}" for one in mandate.teams for review in mandate.reviews]


def _reaches(mandate: Mandate, label: Label) -> bool:
    scope = label.scope
    if scope.kind is ScopeKind.REGISTRY:
        return True
    if scope.kind is ScopeKind.REGION:
        return not mandate.regions or scope.id in mandate.regions
    in_review = not mandate.reviews or scope.id in mandate.reviews
    if scope.kind is ScopeKind.TEAM and mandate.role is not Role.SECRETARIAT:
        return in_review and (scope.team in mandate.teams or f"{scope.id}/{scope.team}" in mandate.teams)
    return in_review


def may_hold(mandates: Iterable[Mandate], label: Label, session: str) -> bool:
    """Say whether somebody with these mandates may hold a compartment of that label from a segment of that session.

    What was written on a desk stays there; that is for the caller to know.  Sealed compartments are encrypted values,
    held by the secretariat only.
    """
    return label.audience is Audience.SHARED or any(_holds(mandate, label, session) for mandate in mandates)


def _holds(mandate: Mandate, label: Label, session: str) -> bool:
    if mandate.role is Role.SECRETARIAT:
        return True
    if mandate.role is Role.LEAD and label.audience is Audience.SECRETARIAT:
        return _reaches(mandate, label) and (not mandate.sessions or session in mandate.sessions)
    if label.audience is Audience.TEAM and mandate.role in {Role.REVIEWER, Role.EXPERT}:
        return _reaches(mandate, label)
    return False
