"""What a figure is: a computed table, and how it is drawn.  Reports, window and exports all read the same one.

Nothing here knows of pages, fonts or widgets.  Titles, definitions and headings are English; whoever shows them
translates them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    from desktop.records.labels import Audience

Drawn = Literal["bars", "heat", "matrix", "timeline", "trend"]
Holds = Literal["text", "number", "date"]

UNDER_VERIFICATION: Final = "[under verification]"  # entries behind the value differ: nothing was chosen for them
COUNTED_TWICE: Final = "counted already"  # stands in another sum, and so not in this one
MEDIAN: Final = "median"  # of several parties, none of which shows through
NOT_CONVERTED: Final = "not converted"  # a sum in a currency for which the exchange table has no rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: what it holds, and in which unit (``"people"``, ``"EUR"``, ``"per cent"``; "" for none)."""

    id: str
    title: str
    holds: Holds = "text"
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one place of a table.

    ``text`` is what is printed, without marks and thousands separators; ``value`` the number to draw, None where there
    is none.  ``records``: ids (16 bytes each) of the records behind it, in order.  ``marks``: what a reader has to know
    of it, such as :data:`UNDER_VERIFICATION`; they are printed beside the text.
    """

    text: str = ""
    value: Decimal | None = None
    records: tuple[bytes, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A computed table: ``definition`` says in words what is counted and how, ``audience`` who may read it.

    Each row has a cell for each column; the first names the row.  ``notes`` stand below the table.
    """

    id: str
    title: str
    definition: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    audience: frozenset[Audience]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise :class:`ValueError` for a row that has not one cell to each column."""
        for number, row in enumerate(self.rows):
            if len(row) != len(self.columns):
                message = f"row {number} of {self.id} has {len(row)} cells for {len(self.columns)} columns"
                raise ValueError(message)

    @property
    def records(self) -> tuple[bytes, ...]:
        """Every record behind the table, once, in the order in which they are met."""
        return tuple(dict.fromkeys(one for row in self.rows for cell in row for one in cell.records))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A table and how it is drawn.

    ``bars``: a group of bars for each row, a bar for each number column.  ``heat``: numbers tinted.  ``matrix``: a grid
    of texts, rows against columns.  ``timeline``: each row from the day in its second cell to that in its third.
    ``trend``: a line for each number column, over the periods in the first.
    """

    drawn: Drawn
    table: Table
