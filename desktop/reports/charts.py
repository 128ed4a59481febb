"""Charts: the figures of an outline as strips.  What can be long flows down pages, as a table does."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from itertools import cycle
from typing import TYPE_CHECKING, Final

from desktop.reports.looks import CELL, GREY, HAIR, SMALL, Look
from desktop.reports.outline import Cell, cell_text, plain_text
from desktop.reports.strips import Box, Strip, Stroke
from desktop.reports.tables import table
from desktop.reports.typeset import Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.reports.compose import Composer
    from desktop.reports.outline import Align, Figure, Table, Text
    from desktop.reports.strips import Ink
    from desktop.reports.tags import Tag
    from desktop.reports.typeset import Colour

# Told apart by those who see no red or no green, too, and on a black and white printer.
_COLOURS: Final[tuple[Colour, ...]] = (
    (0.11, 0.45, 0.70), (0.90, 0.60, 0.0), (0.0, 0.42, 0.35), (0.80, 0.47, 0.65), (0.34, 0.71, 0.91), (0.35, 0.35, 0.3),
)  # fmt: skip
_TABLES: Final = frozenset({"heat", "matrix"})
_TICK: Final = Type(7, 9, GREY)
_VALUE: Final = Type(7.5, 12)  # as high as the line of a name, so that each stands beside its bar
_SHARES: Final = (3.0, 4.6, 2.4)  # of a chart's width: name, drawing, value
_BAR, _PAD, _SWATCH = 8.0, 3.0, 7.0
_TO: Final = " \u2013 "
_TREND, _AXIS = 140.0, 44.0  # height of a trend; width of what stands beside its axis
_YEARS: Final = 8  # ticks of a timeline at most


def figure(composer: Composer, one: Figure) -> Iterator[Strip]:
    """Yield a figure's strips: title, drawing and legend, and small print that stays with its end.

    What is a table is one to the ear, too.
    """
    notes: tuple[Text, ...] = () if one.kind in _TABLES else one.data.notes
    notes += (one.definition,) if one.definition else ()
    if one.kind in _TABLES:
        strips = list(table(composer, replace(one.data, caption=one.title, heads=True)))
    else:
        strips = list(_drawn(composer, one))
    if strips and notes:
        strips[-1] = strips[-1]._replace(glued=True)
    yield from strips
    for note in notes:
        yield from composer.text(note, SMALL, Look(gap=4), composer.tag(composer.root, "P"))


def _drawn(composer: Composer, one: Figure) -> Iterator[Strip]:
    tag = composer.tag(composer.root, "Figure", alternative=one.alternative)
    yield from composer.caption(one.title, tag)
    yield from (strip._replace(figure=tag) for strip in _DRAWN[one.kind](composer, one.data, tag))


def _numbers(table: Table) -> list[int]:
    """Return which columns hold numbers."""
    return [n for n in range(1, len(table.columns)) if any(_value(row[n]) is not None for row in table.rows)]


def _value(cell: Text | Cell) -> float | None:
    value = cell.value if isinstance(cell, Cell) else None
    return float(value) if isinstance(value, int | Decimal) else None


def _number(cell: Text | Cell) -> float:
    return _value(cell) or 0.0


def _bars(composer: Composer, table: Table, tag: Tag | None) -> Iterator[Strip]:
    columns = _numbers(table)
    most = max((abs(_number(row[n])) for row in table.rows for n in columns), default=0.0) or 1.0
    slots = composer.slots(_SHARES, [CELL, CELL, _VALUE], ["start", "start", "end"], _PAD)
    right = composer.direction == "R"
    if len(columns) > 1:
        yield from _legend(composer, [plain_text(table.columns[n].title) for n in columns], tag)
    for row in table.rows:
        told = [(n, colour) for n, colour in zip(columns, cycle(_COLOURS), strict=False) if _value(row[n])]
        values = "\n".join(plain_text(cell_text(row[n])) for n, _ in told) or "0"
        (strip, *_) = composer.row([cell_text(row[0]), "", values], slots, Look(pad=_PAD, whole=True), [tag] * 3)
        boxes = []
        for number, (n, colour) in enumerate(told):
            wide = max(_number(row[n]), 0.0) / most * slots[1].width
            left = slots[1].x + slots[1].width - wide if right else slots[1].x
            boxes.append(Box(left, _PAD + number * CELL.leading + 2, wide, _BAR, colour))
        yield _inked(strip)._replace(boxes=tuple(boxes))


def _legend(composer: Composer, names: Sequence[str], tag: Tag | None) -> Iterator[Strip]:
    """Yield what the colours stand for."""
    slots = composer.slots([_SWATCH * 2, composer.width - _SWATCH * 2], [_TICK, _TICK], ["start", "start"])
    for name, colour in zip(names, cycle(_COLOURS), strict=False):
        (strip, *_) = composer.row(["", name], slots, Look(whole=True), [tag, tag])
        left = composer.width - _SWATCH if composer.direction == "R" else 0.0
        yield _inked(strip)._replace(boxes=(Box(left, 1, _SWATCH, _SWATCH, colour),), glued=True)


def _inked(strip: Strip) -> Strip:
    """Return a strip without what prints nothing."""
    return strip._replace(inks=tuple(ink for ink in strip.inks if any(line.pieces for line in ink.lines)))


def _days(row: Sequence[Text | Cell]) -> list[dt.date]:
    return sorted(cell.value for cell in row[1:] if isinstance(cell, Cell) and isinstance(cell.value, dt.date))


def _timeline(composer: Composer, table: Table, tag: Tag | None) -> Iterator[Strip]:
    spans = [_days(row) for row in table.rows]
    days = [day for span in spans for day in span]
    if not days:
        return
    first = dt.date(min(days).year, 1, 1)
    years = max(days).year + 1 - first.year
    whole = (dt.date(max(days).year + 1, 1, 1) - first).days
    slots = composer.slots(_SHARES, [CELL, _TICK, _TICK], ["start", "start", "end"], _PAD)
    right, (x, width) = composer.direction == "R", slots[1][:2]

    def place(day: dt.date) -> float:
        way = (day - first).days / whole * width
        return x + width - way if right else x + way

    step = -(-years // _YEARS)
    ticks = [dt.date(first.year + n, 1, 1) for n in range(0, years, step)]
    yield _axis(composer, [(place(day), str(day.year)) for day in ticks], width / years * step, tag)
    lines = tuple(Box(place(day), 0, 0.4, 0, HAIR) for day in ticks)
    for row, span in zip(table.rows, spans, strict=True):
        told = _TO.join(dict.fromkeys(day.isoformat() for day in span[:: max(len(span) - 1, 1)]))
        (strip, *_) = composer.row([cell_text(row[0]), "", told], slots, Look(pad=_PAD, whole=True), [tag] * 3)
        boxes = [line._replace(height=strip.height) for line in lines]
        if span:
            ends = sorted((place(span[0]), place(span[-1])))
            boxes.append(Box(ends[0], _PAD + 2, max(ends[1] - ends[0], 2), _BAR, _COLOURS[0]))
            boxes += [Box(place(day) - 1, _PAD, 2, _BAR + 4, _COLOURS[1]) for day in span[1:-1]]
        yield _inked(strip)._replace(boxes=tuple(boxes))


def _axis(
    composer: Composer, ticks: Sequence[tuple[float, str]], step: float, tag: Tag | None, side: Align = "start"
) -> Strip:
    """Return a strip of small texts, each from its place on towards the end of the line."""
    inks: list[Ink] = []
    slot = composer.slots([1], [_TICK], [side])[0]
    for x, text in ticks:
        left = x - step if composer.direction == "R" else x
        (strip, *_) = composer.row([text], [slot._replace(x=left, width=step)], Look(), [tag])
        inks += strip.inks
    return Strip(_TICK.leading, tuple(inks), glued=True)


def _trend(composer: Composer, table: Table, tag: Tag | None) -> Iterator[Strip]:
    """Yield a line for each column of numbers, to its own scale, over the rows; with one alone, the scale beside it."""
    columns = _numbers(table)
    if not columns:
        return
    width, right = composer.width - _AXIS, composer.direction == "R"
    step = width / len(table.rows)

    def place(number: int) -> float:
        way = _AXIS + step * (number + 0.5)
        return composer.width - way if right else way

    edges = (0.0, width) if right else (_AXIS, composer.width)
    heights = {part: _TREND - part * (_TREND - _TICK.leading) for part in (0.0, 0.5, 1.0)}
    strokes = [Stroke(((edges[0], y), (edges[1], y)), 0.4, HAIR) for y in heights.values()]
    most, told = 1.0, []
    for n, colour in zip(columns, cycle(_COLOURS), strict=False):
        known = [(number, value) for number, row in enumerate(table.rows) if (value := _value(row[n])) is not None]
        most = max(value for _, value in known) or 1.0
        points = tuple((place(at), _TREND - value / most * (_TREND - _TICK.leading)) for at, value in known)
        strokes.append(Stroke(points if len(points) > 1 else points * 2, 1.6, colour))
        ends = (table.rows[at] for at in dict.fromkeys((known[0][0], known[-1][0])))
        values = (f"{plain_text(cell_text(row[n]))} ({plain_text(cell_text(row[0]))})" for row in ends)
        told.append(f"{plain_text(table.columns[n].title)}: {_TO.join(values)}")
    slot = composer.slots([_AXIS, width], [_TICK, _TICK], ["start", "start"])[0]
    ticks = heights.items() if len(columns) == 1 else ()
    inks = [
        ink._replace(top=y - 5)
        for part, y in ticks
        for ink in composer.row([f"{part * most:.6g}"], [slot], Look(), [tag])[0].inks
    ]
    yield Strip(_TREND, tuple(inks), strokes=tuple(strokes), gap=4, glued=True)
    half = step / 2 if right else -step / 2
    names = [(place(n) + half, plain_text(cell_text(row[0]))) for n, row in enumerate(table.rows)]
    yield _axis(composer, names, step, tag, "centre")
    yield from _legend(composer, told, tag)


_DRAWN: Final = {"bars": _bars, "timeline": _timeline, "trend": _trend}
