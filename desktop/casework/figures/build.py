"""Building blocks of figures: cells with the records behind them, grids that add up, tables made of records."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.model import UNDER_VERIFICATION, Cell, Column, Figure, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.casework.figures.model import Drawn
    from desktop.casework.figures.source import Row, Source

NONE: Final = "\u2013"
HUNDRED: Final = Decimal(100)
_NOTHING: Final = Cell(text="0", value=Decimal(0))


def text(words: str, *rows: Row, marks: Sequence[str] = ()) -> Cell:
    """Return a cell of words; words that say that entries differ are its mark."""
    if words == UNDER_VERIFICATION:
        return Cell(text="", records=tuple(row.id for row in rows), marks=(UNDER_VERIFICATION,))
    return Cell(text=words or NONE, records=tuple(row.id for row in rows), marks=tuple(marks))


def number(value: Decimal | int | None, *rows: Row, marks: Sequence[str] = ()) -> Cell:
    """Return a cell of a number, with a dash for none."""
    records = tuple(row.id for row in rows)
    if value is None:
        return Cell(text=NONE, records=records, marks=tuple(marks))
    exact = Decimal(value)
    return Cell(text=plain(exact), value=exact, records=records, marks=tuple(marks))


def plain(value: Decimal) -> str:
    """Return a number in digits, without an exponent and zeros that say nothing."""
    shown = format(value, "f")
    return (shown.rstrip("0").rstrip(".") if "." in shown else shown) or "0"


def share(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """Return a share in per cent, to one decimal place; None where there is no whole."""
    if part is None or not whole:
        return None
    return (part * HUNDRED / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


def money(value: Decimal) -> Decimal:
    """Return a sum to the cent."""
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


class Grid:
    """Numbers by row and column, each with the records that were added and what has to be known of it."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._sums: dict[tuple[str, str], Decimal] = {}
        self._records: dict[tuple[str, str], dict[bytes, None]] = {}
        self._marks: dict[tuple[str, str], dict[str, None]] = {}
        self.rows: dict[str, None] = {}
        self.columns: dict[str, None] = {}

    def add(
        self, row: str, column: str, record: Row, value: Decimal | int | None = 1, marks: Iterable[str] = ()
    ) -> None:
        """Add a record to a place; one without a value stands behind it and adds nothing."""
        place = (row, column)
        self.rows.setdefault(row)
        self.columns.setdefault(column)
        if value is not None:
            self._sums[place] = self._sums.get(place, Decimal(0)) + value
        self._records.setdefault(place, {})[record.id] = None
        if marks:
            self._marks.setdefault(place, {}).update(dict.fromkeys(marks))

    def cell(self, row: str, column: str) -> Cell:
        """Return what stands in a place, 0 for nothing."""
        place = (row, column)
        if place not in self._records:
            return _NOTHING
        value = self._sums.get(place)
        return Cell(
            text=NONE if value is None else plain(value),
            value=value,
            records=tuple(self._records[place]),
            marks=tuple(self._marks.get(place, ())),
        )

    def ordered(self, known: Iterable[str], of: Iterable[str]) -> list[str]:
        """Return what is in the grid in the order of what is known, then all else as it came."""
        there = dict.fromkeys(of)
        first = [one for one in known if one in there]
        return [*first, *(one for one in there if one not in set(first))]


@dataclass(frozen=True, slots=True)
class About:
    """What a figure is called, and in words what it shows and how it is computed."""

    id: str
    title: str
    definition: str


def grid_table(
    source: Source,
    about: About,
    grid: Grid,
    *,
    heading: str,
    rows: Sequence[tuple[str, str]],
    columns: Sequence[tuple[str, str]],
    unit: str = "",
    notes: Sequence[str] = (),
) -> Table:
    """Return a grid as a table; rows and columns are pairs of key and title, in order."""
    heads = (Column(id=key or "none", title=words, holds="number", unit=unit) for key, words in columns)
    lines = ((Cell(text=words), *(grid.cell(key, column) for column, _ in columns)) for key, words in rows)
    return list_table(source, about, (heading, *heads), lines, notes)


def list_table(
    source: Source,
    about: About,
    columns: Sequence[str | Column],
    rows: Iterable[Sequence[Cell]],
    notes: Sequence[str] = (),
) -> Table:
    """Return a table of cells; a column given by its title alone holds text."""
    return Table(
        id=about.id,
        title=about.title,
        definition=about.definition,
        columns=tuple(Column(id=_id(one), title=one) if isinstance(one, str) else one for one in columns),
        rows=tuple(map(tuple, rows)),
        audience=source.audience,
        notes=tuple(notes),
    )


def numbers(title: str, unit: str = "") -> Column:
    """Return a column of numbers."""
    return Column(id=_id(title), title=title, holds="number", unit=unit)


def days(title: str) -> Column:
    """Return a column of days."""
    return Column(id=_id(title), title=title, holds="date")


def drawn(kind: Drawn, table: Table) -> Figure:
    """Return a table with how it is drawn."""
    return Figure(drawn=kind, table=table)


def _id(title: str) -> str:
    return title.lower().replace(" ", "-")
