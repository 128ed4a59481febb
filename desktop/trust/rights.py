"""Rights: who may hold which compartment, and whose operations have effect in which label.

Pure functions of a mandate, so that every desk judges alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.records.labels import Audience, Label, ScopeKind
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.trust.roster import Mandate

_ALL: Final = frozenset(Audience)
_FLOOR: Final = frozenset({Audience.SHARED, Audience.SECRETARIAT, Audience.SEALED})
_REVIEW: Final = frozenset({Audience.SHARED, Audience.TEAM})
WRITES: Final[dict[Role, frozenset[Audience]]] = {
    Role.SECRETARIAT: _ALL,
    Role.LEAD: _FLOOR,
    Role.RAPPORTEUR: _FLOOR,
    Role.REVIEWER: _REVIEW,
    Role.EXPERT: _REVIEW,
    Role.OBSERVER: frozenset(),
}
RESERVED: Final[dict[str, frozenset[Role]]] = {"admission": frozenset({Role.SECRETARIAT})}
RECONCILERS: Final = frozenset({Role.SECRETARIAT, Role.LEAD})


def may_write(mandate: Mandate, label: Label, field: str) -> bool:
    """Say whether operations on that global field id in that label have effect under the mandate."""
    record_type = field.partition(".")[0]
    return (
        label.audience in WRITES[mandate.role]
        and mandate.role in RESERVED.get(record_type, (mandate.role,))
        and _reaches(mandate, label)
    )


def _reaches(mandate: Mandate, label: Label) -> bool:
    scope = label.scope
    if scope.kind is ScopeKind.REGISTRY:
        return True
    if scope.kind is ScopeKind.REGION:
        return not mandate.regions or scope.id in mandate.regions
    in_review = not mandate.reviews or scope.id in mandate.reviews
    if scope.kind is ScopeKind.TEAM and mandate.role is not Role.SECRETARIAT:
        return in_review and scope.team in mandate.teams
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
