"""Money: the joint account, what a goal costs and lacks, and what may have been counted twice."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import (
    About,
    Grid,
    days,
    drawn,
    grid_table,
    list_table,
    money,
    number,
    numbers,
    share,
    text,
)
from desktop.casework.figures.model import COUNTED_TWICE, NOT_CONVERTED
from desktop.casework.figures.rates import Rates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.casework.figures.model import Figure, Table
    from desktop.casework.figures.source import Row, Source

_ACCOUNT: Final = (
    "Spending on migration that was paid, or of which no stage is said, in the report's currency at the last rate of "
    "its year: domestic, external, and together. What stands in another sum already is left out and shown beside it. "
)
_BY_YEAR: Final = About("account-years", "Joint account by year", f"{_ACCOUNT}Each sum stands under its year.")
_BY_GOAL: Final = About(
    "account-goals",
    "Joint account by goal",
    f"{_ACCOUNT}A sum for several goals stands under each of them, so the rows do not add up.",
)
_BY_PLACE: Final = About(
    "account-places",
    "Joint account by place",
    f"{_ACCOUNT}The place is where it is spent, else the recipient. States stand as one where they are not set side by "
    "side.",
)
_BY_PAYER: Final = About(
    "account-payers",
    "Joint account by payer",
    f"{_ACCOUNT}States stand as one where they are not set side by side.",
)
_ENVELOPES: Final = About(
    "envelopes",
    "Shares of larger envelopes",
    "Spending that is part of a larger sum: the share that was given, and the share that amount and envelope make.",
)
_TWICE: Final = About(
    "counted-twice",
    "What was counted already",
    "Spending that stands in another sum: both are named, and only the other is added up.",
)
_CONFIDENCE: Final = About(
    "confidence",
    "How sure the figures are",
    "Spending by how it was found and how sure it is, in the report's currency.",
)
_PRICE: Final = About(
    "price", "Estimated price of a goal", "Needs by goal and year in the report's currency; each need is an estimate."
)
_GAPS: Final = About(
    "funding-gaps",
    "Where the largest funding gaps are",
    "By goal and place: needs less what is committed or paid there, in the report's currency. A number below nothing "
    "says that more is committed than was estimated.",
)
_RATES: Final = About(
    "exchange-rates",
    "Exchange table",
    "The dated rates that the secretariat supplied; sums are converted by no others.",
)
_PAID: Final = ("disbursed", "")
_COMMITTED: Final = ("committed", "disbursed")
_DIFFER: Final = "shares differ"
_WAYS: Final = ("domestic", "external", "")


def _worth(rates: Rates, row: Row) -> tuple[Decimal | None, tuple[str, ...]]:
    """Return a record's sum in the report's currency at the last rate of its year, and what has to be known of it."""
    year = row.text("year")
    amount = row.number("amount")
    worth = rates.convert(amount, row.text("currency"), f"{year}-12-31" if year.isdigit() else "")
    lost = (NOT_CONVERTED,) if worth is None and amount is not None else ()
    return worth, (*row.marks("amount", "currency", "year"), *lost)


def _account(source: Source, about: About, heading: str, keys: Callable[[Row], Iterable[str]]) -> Figure:
    rates, grid, missing = Rates(source), Grid(), 0
    for row in source.rows("expenditure"):
        if row.text("stage") not in _PAID:
            continue
        worth, marks = _worth(rates, row)
        missing += NOT_CONVERTED in marks
        counted = bool(row.text("counted_in"))
        marks += (COUNTED_TWICE,) if counted else ()
        for key in (*keys(row), ""):
            for column in (COUNTED_TWICE,) if counted else (row.text("direction"), "all"):
                grid.add(key, column, row, worth, marks)
    rows = [(key, key) for key in sorted(grid.rows) if key] + ([("", "All")] if "" in grid.rows else [])
    heads = {"domestic": "Domestic", "external": "External", "": "Not said", "all": "Together"}
    columns = [(key, words) for key, words in heads.items() if key in grid.columns or key == "all"]
    columns.append((COUNTED_TWICE, "Counted already"))
    table = grid_table(
        source,
        about,
        grid,
        heading=heading,
        rows=rows,
        columns=columns,
        unit=source.currency,
        notes=rates.notes(missing),
    )
    return drawn("bars", table)


def account_by_year(source: Source) -> Figure:
    """M45: by year."""
    return _account(source, _BY_YEAR, "Year", lambda row: (row.text("year") or "No year",))


def account_by_goal(source: Source) -> Figure:
    """M45: by goal."""
    return _account(
        source, _BY_GOAL, "Goal", lambda row: [source.goal(node) for node in source.goals(row)] or ["No goal"]
    )


def account_by_place(source: Source) -> Figure:
    """M45: by place."""
    return _account(source, _BY_PLACE, "Place", lambda row: (source.actor(_where(row)) or "No place",))


def account_by_payer(source: Source) -> Figure:
    """M45: by payer."""
    return _account(source, _BY_PAYER, "Payer", lambda row: (source.actor(row.text("payer")) or "No payer",))


def _where(row: Row) -> str:
    return row.text("place") or row.text("recipient")


def envelopes(source: Source) -> Table:
    """M45: shares of larger sums."""
    rows = []
    for row in source.rows("expenditure"):
        given, envelope = row.number("share"), row.number("envelope")
        if given is None and envelope is None:
            continue
        made = share(row.number("amount"), envelope)
        odd = given is not None and made is not None and abs(given - made) > Decimal("0.1")
        rows.append(
            (
                text(row.title, row),
                text(row.text("envelope_of"), row),
                number(row.number("amount"), row, marks=row.marks("amount")),
                number(envelope, row, marks=row.marks("envelope")),
                text(row.text("currency"), row),
                number(given, row, marks=row.marks("share")),
                number(made, row, marks=(_DIFFER,) if odd else ()),
            )
        )
    heads = (numbers("Amount"), numbers("Envelope"), "Currency", numbers("Share given", "per cent"))
    columns = ("What for", "Of which envelope", *heads, numbers("Share made", "per cent"))
    return list_table(source, _ENVELOPES, columns, rows)


def counted_twice(source: Source) -> Table:
    """M45: what stands in another sum already."""
    rows = []
    for row in source.rows("expenditure"):
        if key := row.text("counted_in"):
            other = source.find("expenditure", key)
            rows.append(
                (
                    text(row.title, row),
                    number(row.number("amount"), row, marks=(COUNTED_TWICE,)),
                    text(row.text("currency"), row),
                    text(source.actor(row.text("payer")), row),
                    text(
                        other.title if other else source.name("expenditure", key), *((row, other) if other else (row,))
                    ),
                    text(source.actor(other.text("payer")) if other else "", row),
                )
            )
    columns = ("What for", numbers("Amount"), "Currency", "Payer", "Counted in", "Whose")
    return list_table(source, _TWICE, columns, rows)


def confidence(source: Source) -> Figure:
    """M45: method against confidence."""
    rates, grid = Rates(source), Grid()
    for row in source.rows("expenditure"):
        if row.text("stage") in _PAID and not row.text("counted_in"):
            worth, marks = _worth(rates, row)
            grid.add(
                row.text("method"), row.text("confidence"), row, worth, (*marks, *row.marks("method", "confidence"))
            )
    rows = _coded(source, grid.ordered(source.codes("spending_method"), grid.rows), "spending_method")
    columns = _coded(source, grid.ordered(source.codes("confidence"), grid.columns), "confidence")
    table = grid_table(
        source, _CONFIDENCE, grid, heading="How it was found", rows=rows, columns=columns, unit=source.currency
    )
    return drawn("heat", table)


def _coded(source: Source, codes: Sequence[str], name: str) -> list[tuple[str, str]]:
    return [(one, source.word(name, one) if one else "Not said") for one in codes]


def price(source: Source) -> Figure:
    """M45: needs by goal and year."""
    rates, grid, missing = Rates(source), Grid(), 0
    for row in source.rows("need"):
        worth, marks = _worth(rates, row)
        missing += NOT_CONVERTED in marks
        for goal in source.goals(row):
            grid.add(goal, row.text("year"), row, worth, (*marks, *row.marks("goals")))
    rows = [(node, source.goal(node)) for node in grid.ordered(source.nodes, grid.rows)]
    columns = [(one, one or "No year") for one in sorted(grid.columns)]
    notes = rates.notes(missing)
    table = grid_table(
        source, _PRICE, grid, heading="Goal", rows=rows, columns=columns, unit=source.currency, notes=notes
    )
    return drawn("bars", table)


def funding_gaps(source: Source) -> Figure:
    """M46: need less what is committed, goal against place."""
    rates, grid, missing = Rates(source), Grid(), 0
    for row in source.rows("need"):
        worth, marks = _worth(rates, row)
        missing += NOT_CONVERTED in marks
        for goal in source.goals(row):
            grid.add(goal, source.actor(row.text("actor")), row, worth, marks)
    needed = (set(grid.rows), set(grid.columns))
    for row in source.rows("expenditure"):
        if row.text("stage") not in _COMMITTED or row.text("counted_in"):
            continue
        worth, marks = _worth(rates, row)
        missing += NOT_CONVERTED in marks
        place = source.actor(_where(row))
        for goal in source.goals(row):
            if goal in needed[0] and place in needed[1]:
                grid.add(goal, place, row, None if worth is None else -worth, marks)
    rows = [(node, source.goal(node)) for node in grid.ordered(source.nodes, grid.rows)]
    columns = [(one, one or "No place") for one in sorted(grid.columns)]
    notes = rates.notes(missing)
    table = grid_table(
        source, _GAPS, grid, heading="Goal", rows=rows, columns=columns, unit=source.currency, notes=notes
    )
    return drawn("heat", table)


def exchange_rates(source: Source) -> Table:
    """M45: the table by which sums are converted."""
    rows = (
        (
            text(row.text("currency"), row),
            text(row.text("into"), row),
            number(row.number("rate"), row, marks=row.marks("rate")),
            text(row.text("as_of"), row, marks=row.marks("as_of")),
            text(row.text("source"), row),
        )
        for row in sorted(
            source.rows("exchange_rate"), key=lambda row: (row.text("currency"), row.text("as_of"), row.id)
        )
    )
    return list_table(source, _RATES, ("Currency", "Into", numbers("Rate"), days("As of"), "Source"), rows)


def summed(rates: Rates, rows: Iterable[Row], day: str) -> tuple[Decimal, int]:
    """Return what records come to in the report's currency, and how many could not be converted.

    ``day`` names the field by whose day a rate is chosen; "" takes the newest.
    """
    there = [row for row in rows if row.number("amount") is not None]
    worth = [rates.convert(row.number("amount"), row.text("currency"), row.text(day) if day else "") for row in there]
    return money(sum((one for one in worth if one is not None), Decimal(0))), sum(one is None for one in worth)
