"""Support: what is sought and offered, which of them meet, who keeps the criteria, and what goes beyond governments."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import About, Grid, drawn, grid_table, list_table, number, numbers, share, text
from desktop.casework.figures.finance import summed
from desktop.casework.figures.model import NOT_CONVERTED
from desktop.casework.figures.rates import Rates
from desktop.casework.figures.source import STATE

if TYPE_CHECKING:
    from desktop.casework.figures.model import Figure, Table
    from desktop.casework.figures.source import Row, Source

_DEMAND: Final = About(
    "demand",
    "Support sought, by kind",
    "Requests by kind of support: how many, what they come to, what is agreed for them, and what is open.",
)
_OFFERS: Final = About(
    "offers",
    "What is offered, and how free it is",
    "Offers in the report's currency by form and funder's constituency, and by earmarking.",
)
_MATCHES: Final = About("matches", "Matches", "Requests and offers that were brought together, and how far they are.")
_SHORTLIST: Final = About(
    "shortlist",
    "Who keeps the accountability criteria",
    "Requests by their answers on accountability. On the shortlist is who answered every criterion, none with no. "
    "Beside each stand open offers of the same kind of support that share a goal with it or name none.",
)
_UNMATCHED: Final = About(
    "unmatched", "Without a match", "Requests and offers that nothing was brought together with, or only what ended."
)
_BEYOND: Final = About(
    "beyond-governments",
    "Support beyond governments",
    "What was agreed for requests, by who seeks it: governments and all others, each with its share; and what of it is "
    "for advocacy.",
)
_AGREED: Final = frozenset({"agreed", "disbursed"})
_LIVE: Final = frozenset({"proposed", "agreed", "disbursed"})
_ADVOCACY: Final = "advocacy"


def _lost(count: int) -> tuple[str, ...]:
    return (NOT_CONVERTED,) if count else ()


def demand(source: Source) -> Figure:
    """M47: the three kinds."""
    rates, missing, rows = Rates(source), 0, []
    requests, matches = source.by("support_request", "kind"), source.by("match", "request")
    for kind in [*source.codes("support_kind"), *(one for one in requests if one not in source.codes("support_kind"))]:
        mine = requests.get(kind, [])
        agreed = [one for row in mine for one in matches.get(row.key, ()) if one.text("status") in _AGREED]
        asked, lost = summed(rates, mine, "")
        got, more = summed(rates, agreed, "agreed_on")
        missing += lost + more
        marks = tuple(dict.fromkeys(mark for row in mine for mark in row.marks("kind", "amount", "currency")))
        rows.append(
            (
                text(source.word("support_kind", kind)),
                number(len(mine), *mine),
                number(asked, *mine, marks=(*marks, *_lost(lost))),
                number(got, *agreed, marks=_lost(more)),
                number(asked - got, *mine, *agreed),
            )
        )
    sums = [numbers(one, source.currency) for one in ("Asked for", "Agreed", "Open")]
    return drawn("bars", list_table(source, _DEMAND, ("Kind", numbers("Requests"), *sums), rows, rates.notes(missing)))


def offers(source: Source) -> Figure:
    """M48: form and funder against earmarking."""
    rates, grid, missing = Rates(source), Grid(), 0
    for row in source.rows("offer"):
        amount = row.number("amount")
        worth = rates.convert(amount, row.text("currency"), "")
        lost = amount is not None and worth is None
        missing += lost
        funder = source.word("constituency", source.constituency(row.text("funder")))
        line = f"{funder}: {source.word('offer_kind', row.text('kind'))}"
        grid.add(line, row.text("earmarking"), row, worth, (*row.marks("kind", "earmarking", "amount"), *_lost(lost)))
    known = grid.ordered(source.codes("earmarking"), grid.columns)
    columns = [(one, source.word("earmarking", one) if one else "Not said") for one in known]
    rows = [(one, one) for one in sorted(grid.rows)]
    table = grid_table(
        source, _OFFERS, grid, heading="Funder and form", rows=rows, columns=columns, unit=source.currency,
        notes=rates.notes(missing),
    )  # fmt: skip
    return drawn("bars", table)


def matches(source: Source) -> Table:
    """M49: what was brought together."""
    rows = []
    for row in source.rows("match"):
        request = source.find("support_request", row.text("request"))
        offer = source.find("offer", row.text("offer"))
        rows.append(
            (
                text(request.title if request else "", row, *((request,) if request else ())),
                text(source.name("actor", request.text("actor")) if request else "", row),
                text(offer.title if offer else "", row, *((offer,) if offer else ())),
                text(source.name("actor", offer.text("funder")) if offer else "", row),
                text(source.word("match_status", row.text("status")), row),
                number(row.number("amount"), row, marks=row.marks("amount")),
                text(row.text("currency"), row),
            )
        )
    columns = ("Request", "Whose", "Offer", "Funder", "Status", numbers("Amount"), "Currency")
    return list_table(source, _MATCHES, columns, rows)


def shortlist(source: Source) -> Table:
    """M49: criteria kept, and offers that fit."""
    answers, criteria = source.by("accountability", "request"), source.codes("accountability")
    rows = []
    for request in source.rows("support_request"):
        mine = answers.get(request.key, [])
        said = Counter(row.text("answer") for row in mine)
        open_ = len([one for one in criteria if one not in {row.text("criterion") for row in mine}])
        marks = tuple(dict.fromkeys(mark for row in mine for mark in row.marks("answer", "criterion")))
        listed = not open_ and not said["no"] and not said["not-known"] and not marks
        fits = [one for one in source.rows("offer") if _fits(source, request, one)]
        cells = (
            text(request.title, request),
            text(source.name("actor", request.text("actor")), request),
            *(number(said[code], *(row for row in mine if row.text("answer") == code)) for code in _ANSWERS),
            number(open_, request),
            text("on the shortlist" if listed else "", *mine, marks=marks),
            text("; ".join(one.title for one in fits), *fits),
        )
        rows.append((not listed, -said["yes"], request.id, cells))
    counted = [numbers(one) for one in ("Yes", "In part", "No", "Not answered")]
    ordered = (cells for *_, cells in sorted(rows, key=lambda one: one[:3]))
    return list_table(source, _SHORTLIST, ("Request", "Whose", *counted, "Shortlist", "Offers that fit"), ordered)


_ANSWERS: Final = ("yes", "partly", "no")


def _fits(source: Source, request: Row, offer: Row) -> bool:
    until, kinds, goals = offer.text("until"), offer.set("support"), offer.set("goals")
    open_now = not until or until >= source.today
    return open_now and request.text("kind") in kinds and (not goals or bool(set(goals) & set(request.set("goals"))))


def unmatched(source: Source) -> Table:
    """M49: who still waits."""
    live = [row for row in source.rows("match") if row.text("status") in _LIVE]
    rows = []
    for type_, link, party in (("support_request", "request", "actor"), ("offer", "offer", "funder")):
        met = {row.text(link) for row in live}
        for row in source.rows(type_):
            if row.key not in met:
                kind = "Request" if type_ == "support_request" else "Offer"
                amount = number(row.number("amount"), row, marks=row.marks("amount"))
                whose = text(source.name("actor", row.text(party)), row)
                rows.append((text(row.title, row), text(kind), whose, amount, text(row.text("currency"), row)))
    return list_table(source, _UNMATCHED, ("What", "Kind", "Whose", numbers("Amount"), "Currency"), rows)


def beyond_governments(source: Source) -> Figure:
    """M50: governments and others, and advocacy."""
    rates = Rates(source)
    sides: dict[str, list[Row]] = {"Governments": [], "Others": [], "Of all: for advocacy": []}
    for match in source.rows("match"):
        request = source.find("support_request", match.text("request"))
        if request is None or match.text("status") not in _AGREED:
            continue
        state = source.constituency(request.text("actor")) == STATE
        sides["Governments" if state else "Others"].append(match)
        if _ADVOCACY in request.set("uses"):
            sides["Of all: for advocacy"].append(match)
    sums = {side: summed(rates, rows, "agreed_on") for side, rows in sides.items()}
    whole = sums["Governments"][0] + sums["Others"][0]
    rows = [
        (
            text(side),
            number(len(found), *found),
            number(sums[side][0], *found, marks=_lost(sums[side][1])),
            number(share(sums[side][0], whole or Decimal(0)), *found),
        )
        for side, found in sides.items()
    ]
    heads = (numbers("Matches"), numbers("Agreed", source.currency), numbers("Share", "per cent"))
    notes = rates.notes(sum(lost for _, lost in sums.values()))
    return drawn("bars", list_table(source, _BEYOND, ("Who", *heads), rows, notes))
