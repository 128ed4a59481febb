"""Computed figures as elements of an outline: words in the copy's language, numbers to be read, tints, alternatives."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.kinds import computed
from desktop.casework.figures.model import Figure as Drawn
from desktop.reports.body import Body
from desktop.reports.common import NONE, listed
from desktop.reports.outline import Bullets, Cell, Column, Figure, Heading, Paragraph, Run, Table, plain_text
from desktop.reports.words import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.casework.figures import model
    from desktop.records.packs import Pack
    from desktop.reports.common import Copy
    from desktop.reports.outline import Block, Text
    from desktop.reports.request import Request

_TOLD: Final = 12  # rows of a figure that its alternative tells
_FILLED: Final = 0.3  # tint of a place in a matrix that says something
_SPARSE: Final = 0.4  # of a matrix: with more of its places filled, tints tell nothing
_EMPTY: Final = frozenset({"", NONE, "0"})


def figures(copy: Copy, request: Request, pack: Pack | None) -> Body:
    """Return the figures of a computed report; those that nothing is on record for are only named."""
    found = computed(
        copy.desk,
        request.kind,
        audience=request.audience,
        moment=request.moment,
        pack=pack,
        subject=request.record,
        currency=request.currency,
        say=copy.say,
    )
    told = [one for one in found if _rows(_table(one))]
    named = [copy.say(_table(one).title) for one in found if not _rows(_table(one))]
    subject = copy.find(request.record) if request.record else None
    blocks = [block for number, one in enumerate(told, 1) for block in _element(copy, one, number)]
    if named:
        blocks += [
            Heading(text=copy.say("Nothing on record")),
            Paragraph(text=copy.say("This copy holds nothing on these:")),
            Bullets(items=tuple(named)),
        ]
    behind = dict.fromkeys(uid for one in told for uid in _table(one).records)
    return Body(
        title=plain_text(copy.title(subject)) if subject else "",
        blocks=tuple(blocks),
        shown=tuple(record for uid in behind if (record := copy.find(uid.hex()))),
        reconciled=False,
    )


def _table(one: model.Figure | model.Table) -> model.Table:
    return one.table if isinstance(one, Drawn) else one


def _rows(table: model.Table) -> list[tuple[model.Cell, ...]]:
    """Return the rows that say something."""
    return [
        row for row in table.rows if len(row) == 1 or any(cell.text not in _EMPTY or cell.marks for cell in row[1:])
    ]


def _element(copy: Copy, one: model.Figure | model.Table, number: int) -> Iterator[Block]:
    table, say = _table(one), copy.say
    kind = one.drawn if isinstance(one, Drawn) else ""
    yield Heading(text=say(table.title), level=2)
    made = _outlined(copy, table, kind)
    if isinstance(one, Drawn):
        yield Figure(
            kind=one.drawn,
            title=say("Figure {number}", number=number),
            alternative=_alternative(say(table.title), made),
            definition=listed((say.text(table.definition), _scale(copy, one)), " "),
            data=made,
        )
    else:
        yield replace(made, notes=(*made.notes, say.text(table.definition)))


def _scale(copy: Copy, one: Drawn) -> Text:
    """Return what has to be known of lines of several units in one drawing."""
    several = one.drawn == "trend" and sum(column.holds == "number" for column in one.table.columns) > 1
    return copy.say.text("Each line is drawn to its own scale.") if several else ""


def _outlined(copy: Copy, table: model.Table, kind: str) -> Table:
    rows = _rows(table)
    filled = sum(cell.text not in _EMPTY for row in rows for cell in row[1:])
    sparse = filled < _SPARSE * len(rows) * (len(table.columns) - 1)
    kind = kind if kind != "matrix" or sparse else ""
    most = max((abs(cell.value) for row in rows for cell in row[1:] if cell.value is not None), default=Decimal(0))
    return Table(
        columns=_columns(copy, table),
        rows=tuple(
            tuple(_cell(copy, cell, column, kind, most) for cell, column in zip(row, table.columns, strict=True))
            for row in rows
        ),
        notes=tuple(map(copy.say.text, table.notes)),
        heads=True,
    )


def _columns(copy: Copy, table: model.Table) -> tuple[Column, ...]:
    return tuple(
        Column(
            title=copy.say(one.title) + (f" ({copy.say(one.unit)})" if one.unit else ""),
            align="end" if one.holds == "number" else "start",
        )
        for one in table.columns
    )


def _cell(copy: Copy, cell: model.Cell, column: model.Column, kind: str, most: Decimal) -> Cell:
    tint = 0.0
    if kind == "heat" and cell.value is not None and most:
        tint = float(abs(cell.value) / most)
    if kind == "matrix" and column.id and cell.text not in _EMPTY and cell.records:
        tint = _FILLED
    return Cell(
        text=_text(copy, cell, column),
        value=cell.value if column.holds == "number" else _day(cell.text) if column.holds == "date" else None,
        records=tuple(uid.hex() for uid in cell.records),
        tint=tint,
    )


def _text(copy: Copy, cell: model.Cell, column: model.Column) -> Text:
    text = copy.say.steady(grouped(cell.text)) if column.holds != "text" else copy.say(cell.text)
    if not cell.marks:
        return text
    marks = (Run(text=copy.say(mark), style="mark") for mark in cell.marks)
    return (*((Run(text=f"{text} "),) if text else ()), *(part for mark in marks for part in (mark, Run(text=" "))))[
        :-1
    ]


def _day(text: str) -> dt.date | None:
    with suppress(ValueError):
        return dt.date.fromisoformat(text)
    return None


def _alternative(title: str, table: Table) -> str:
    """Return in words what a drawing shows: its first rows, and how many there are."""
    heads = [plain_text(column.title) for column in table.columns]
    rows = ("; ".join(_told(heads, row)) for row in table.rows[:_TOLD])
    more = f" … ({len(table.rows)})" if len(table.rows) > _TOLD else ""
    return f"{title}. {'. '.join(rows)}{more}"


def _told(heads: list[str], row: Iterable[Text | Cell]) -> Iterator[str]:
    first, *others = (plain_text(cell.text if isinstance(cell, Cell) else cell) for cell in row)
    yield first
    yield from (f"{head} {text}" for head, text in zip(heads[1:], others, strict=True) if text not in _EMPTY)
