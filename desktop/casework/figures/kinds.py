"""Which figures a report of each kind holds, in order: the one registry that reports, window and exports read."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from desktop.casework.errors import NotFound
from desktop.casework.figures import calendar, delivery, finance, goals, places, pledges, registers, review, support
from desktop.casework.figures.model import Figure, Table
from desktop.casework.figures.source import Say, Source, in_english

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.casework.ports import Desk
    from desktop.records.labels import Audience
    from desktop.records.packs import Pack

Maker = Callable[[Source], Figure | Table]

_PLEDGES: Final[tuple[Maker, ...]] = (
    pledges.mix, pledges.occasions, pledges.participants, pledges.coalitions, pledges.overlaps, pledges.conditions,
    pledges.delivery_gap, pledges.safeguards, pledges.refugees,
)  # fmt: skip
_DELIVERY: Final[tuple[Maker, ...]] = (delivery.overdue, delivery.pace, delivery.unmet)
_AMBITION: Final[tuple[Maker, ...]] = (delivery.ambition, delivery.cycles_ambition)
_ELEMENTS: Final[tuple[Maker, ...]] = (
    goals.elements, goals.elements_by_place, goals.missing_procedures, goals.relocation, goals.law_reviews,
    goals.initiatives, goals.markers,
)  # fmt: skip
_MOBILITY: Final[tuple[Maker, ...]] = (goals.ladder, places.agreements, places.corridors, places.hubs)
_REVIEW: Final[tuple[Maker, ...]] = (
    review.priorities, review.divergence, review.declared_and_assessed, review.recommendations, review.missions,
)  # fmt: skip
_REGISTERS: Final[tuple[Maker, ...]] = (
    registers.practices, registers.lessons, registers.outstanding, registers.gaps,
)  # fmt: skip
_VOICES: Final[tuple[Maker, ...]] = (registers.balance, registers.inclusion)
_INDICATORS: Final[tuple[Maker, ...]] = (registers.indicators, registers.trends)
_ACCOUNT: Final[tuple[Maker, ...]] = (
    finance.account_by_year, finance.account_by_goal, finance.account_by_place, finance.account_by_payer,
    finance.envelopes, finance.counted_twice, finance.confidence, finance.price, finance.funding_gaps,
)  # fmt: skip
_SUPPORT: Final[tuple[Maker, ...]] = (
    support.demand, support.offers, support.matches, support.shortlist, support.unmatched, support.beyond_governments,
    review.unlocked,
)  # fmt: skip
_MEETING: Final[tuple[Maker, ...]] = (registers.interventions, registers.documents)

KINDS: Final[dict[str, tuple[Maker, ...]]] = {
    "regional": (
        goals.coverage, goals.coverage_by_party, *_PLEDGES, *_DELIVERY, *_AMBITION, *_ELEMENTS, *_MOBILITY, *_REVIEW,
        *_VOICES, *_INDICATORS, review.roll_up, review.roll_down, *_REGISTERS, *_MEETING,
    ),
    "global": (
        goals.coverage, pledges.mix, pledges.occasions, pledges.coalitions, pledges.delivery_gap, pledges.refugees,
        *_AMBITION, delivery.unmet, goals.ladder, review.cycles, review.roll_up, review.roll_down, review.priorities,
        review.recommendations, registers.balance, *_INDICATORS, *_REGISTERS, registers.bodies,
    ),
    "country": (
        pledges.mix, pledges.participants, pledges.conditions, pledges.safeguards, *_DELIVERY, *_AMBITION, *_ELEMENTS,
        places.agreements, places.hubs, *_REVIEW, registers.inclusion, *_INDICATORS, registers.practices, *_ACCOUNT,
        *_SUPPORT,
    ),
    "corridor": (places.dossier, places.corridors, goals.elements_by_place, places.agreements),
    "finance": (*_ACCOUNT, finance.exchange_rates, *_SUPPORT, delivery.unmet, places.hubs),
    "ambition": (*_AMBITION, delivery.pace, delivery.unmet, delivery.overdue, pledges.conditions, pledges.delivery_gap),
    "duties": (review.duties, review.cycles, calendar.events, delivery.overdue, registers.bodies),
    "indicators": (*_INDICATORS, review.declared_and_assessed),
}  # fmt: skip
"""Kinds of report, and the functions that make their figures, in order."""

SUBJECTS: Final = {"country": "actor", "corridor": "corridor"}
"""Kinds of report that are on one record, and its type."""


def computed(
    desk: Desk,
    kind: str,
    *,
    audience: Collection[Audience],
    moment: str,
    pack: Pack | None = None,
    subject: str = "",
    currency: str = "USD",
    say: Say = in_english,
) -> tuple[Figure | Table, ...]:
    """Return the figures of a report of a kind (:data:`KINDS`), for these readers.

    ``moment`` is an instant as it is kept (UTC): what was due before it is overdue, and an embargo that ends after it
    holds.  ``pack`` is the framework in whose goals it speaks (None: that of the desk), ``subject`` the id (32 digits)
    of the party or corridor it is on, ``currency`` an ISO 4217 code,
    ``say`` gives words in the report's language.  Raises :class:`NotFound` for a kind there is
    none of and a report without the subject it needs, :class:`NotReady` on a desk without a pack.
    """
    if kind not in KINDS:
        raise NotFound(f"There is no report “{kind}”.", todo=f"There are: {', '.join(KINDS)}.")
    type_ = SUBJECTS.get(kind, "")
    if type_ == "actor" and not subject:
        raise NotFound("A report on a country needs to know which.", todo="Name it by its reference.")
    source = Source(
        desk,
        audience,
        moment=moment,
        pack=pack,
        currency=currency,
        party=subject if type_ == "actor" else "",
        corridor=subject if type_ == "corridor" else "",
        say=say,
    )
    if subject and type_ and source.find(type_, subject) is None:
        raise NotFound("There is no such record here.", todo="Check its reference, or receive what is missing first.")
    with _held():
        return tuple(maker(source) for maker in KINDS[kind])


def calendar_of(desk: Desk, *, audience: Collection[Audience], moment: str) -> Figure:
    """Return what happens and what is due when, for these readers; raises :class:`NotReady` on a desk without a pack.

    No report prints it: with all that is due in years to come it is for the screen.
    """
    with _held():
        return calendar.everything(Source(desk, audience, moment=moment))


@contextmanager
def _held() -> Iterator[None]:
    """Look for no garbage meanwhile: all that is read is held to the end, and the search grows faster than that."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
