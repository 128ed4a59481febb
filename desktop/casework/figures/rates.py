"""Sums in one currency, by the dated exchange table that the secretariat supplies."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import plain
from desktop.casework.figures.model import UNDER_VERIFICATION

if TYPE_CHECKING:
    from desktop.casework.figures.source import Source

_Dated = tuple[str, Decimal, str]  # day, rate, where it comes from


class Rates:
    """The exchange table: of the rates of two currencies, the newest that is not after a day holds on that day.

    Rates of the same day that differ hold for nothing, and nothing is converted by them.
    """

    def __init__(self, source: Source) -> None:
        """Read the table."""
        self._into, self._used = source.currency, dict[str, None]()
        found: dict[str, dict[str, dict[Decimal, str]]] = {}
        for row in source.rows("exchange_rate"):
            of, into, rate, day = row.text("currency"), row.text("into"), row.number("rate"), row.text("as_of")
            if not rate or UNDER_VERIFICATION in (of, into, day) or self._into not in (of, into):
                continue
            worth, other = (rate, of) if into == self._into else (1 / rate, into)
            said = f"1 {of} = {plain(rate)} {into} ({day}, {row.text('source')})"
            found.setdefault(other, {}).setdefault(day, {})[worth] = said
        self._table: dict[str, list[_Dated]] = {
            other: sorted(
                ((day, *next(iter(rates.items()))) for day, rates in dated.items() if len(rates) == 1), reverse=True
            )
            for other, dated in found.items()
        }

    def convert(self, amount: Decimal | None, currency: str, day: str) -> Decimal | None:
        """Return a sum in the report's currency as of a day ("" for the newest rate), None where no rate holds."""
        if amount is None or currency == self._into:
            return amount
        for since, worth, said in self._table.get(currency, ()):
            if not day or day == UNDER_VERIFICATION or since <= day:
                self._used[said] = None
                return amount * worth
        return None

    def notes(self, missing: int = 0) -> tuple[str, ...]:
        """Return which rates were used, and how many sums could not be converted."""
        told = (f"{missing} {_SUMS[missing == 1]} not converted: the exchange table has no rate.",) if missing else ()
        return (*self._used, *told)


_SUMS: Final = ("sums", "sum")
