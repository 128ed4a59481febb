"""The drawings of figures: bars, spans of time, curves over time, grids of numbers or words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.ui.canvas import legend_height
from desktop.ui.figures_model import say, shown
from desktop.ui.times import day, month_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFontMetrics

    from desktop.casework.figures.model import Cell, Figure, Table
    from desktop.ui.canvas import Canvas

NAME, _VALUE = 0.36, 0.16  # shares of the width
CURVE: Final = 8  # lines that a curve is high
_SPAN: Final = 3  # cells of a row of a timeline: its name and two days
_MOST_TICKS: Final = 8
_YEAR: Final = 366
_NARROW, _WORDS = 1.3, 3.6  # lines that a cell is wide at least: of numbers, of words
_PLAIN, _HEAD = 4.0, 6  # lines that a cell is wide whose head may be cut, that an upright head is high at most
_FEW, _NAMES = 3, 8.0  # columns beside which names of rows may have half of the width; else so many lines
_DEEPEST: Final = 150  # of 255: how strong the deepest tint is, so that text on it keeps its contrast
_FILLED: Final = 0.4  # of that: a place of a matrix that says something
_STEPS: Final = 4  # of the scale below a heat map
_NOTHING: Final = frozenset({"", "0", "\u2013"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """How a figure is drawn: its rows, the days from which and to which, and today."""

    rows: tuple[tuple[Cell, ...], ...]
    first: dt.date | None = None
    last: dt.date | None = None
    today: dt.date | None = None


def height(figure: Figure, frame: Frame, metrics: QFontMetrics, width: float, line: float) -> float:
    """Return how high a drawing is."""
    if figure.drawn == "trend":
        return legend_height(metrics, _series(figure.table), width, line) + CURVE * line
    legend = legend_height(metrics, _legend(figure), width, line)
    head = {"timeline": line, "bars": 0.0}.get(figure.drawn, 0.0)
    if figure.drawn in {"heat", "matrix"}:
        head = _head(figure.table, metrics, width, line)
    return legend + head + len(frame.rows) * line + line / 4


def least_width(figure: Figure, line: float) -> float:
    """Return the least width on which a drawing can be read."""
    grid = figure.drawn in {"heat", "matrix"}
    cell = _WORDS if figure.drawn == "matrix" else _NARROW
    return 8 * line + (len(figure.table.columns) - 1) * cell * line if grid else 16 * line


def draw(canvas: Canvas, figure: Figure, frame: Frame) -> None:
    """Draw a figure."""
    drawings: dict[str, Callable[[Canvas, Figure, Frame], None]] = {
        "bars": _bars, "timeline": _timeline, "trend": _trend, "heat": _grid, "matrix": _grid,
    }  # fmt: skip
    drawings[figure.drawn](canvas, figure, frame)


# ---- bars ------------------------------------------------------------------------------------------------------------


def _bars(canvas: Canvas, figure: Figure, frame: Frame) -> None:
    columns = _numbers(figure.table)
    canvas.legend(_legend(figure))
    most = max((abs(_number(row[n])) for row in frame.rows for n in columns), default=0.0) or 1.0
    begin, middle = canvas.width * NAME, canvas.width * (1 - NAME - _VALUE)
    for at, row in enumerate(frame.rows):
        room = QRectF(0, canvas.top + at * canvas.line, canvas.width, canvas.line)
        canvas.text(shown(row[0]), room.adjusted(0, 0, begin - canvas.width - 10, 0), "end")
        told = [(n, colour) for n, colour in zip(columns, canvas.palette(), strict=False) if _number(row[n])]
        high = (room.height() - 6) / max(1, len(told))
        for number, (n, colour) in enumerate(told):
            wide = middle * abs(_number(row[n])) / most
            canvas.fill(QRectF(begin, room.top() + 3 + number * high, wide, max(2.0, high - 1)), colour, row[n].records)
        values = " / ".join(shown(row[n]) for n, _ in told) or "0"
        canvas.text(values, QRectF(begin + middle + 8, room.top(), canvas.width * _VALUE - 8, room.height()))


# ---- time ------------------------------------------------------------------------------------------------------------


def _timeline(canvas: Canvas, figure: Figure, frame: Frame) -> None:
    del figure
    spans = [_span(row) for row in frame.rows]
    days = [one for span in spans if span for one in span]
    if not days:
        return
    first, last = frame.first or min(days), frame.last or max(days)
    whole = max((last - first).days, 1)
    ends = [day(row[_SPAN - 1].text) for row in frame.rows]
    value = max(map(canvas.metrics.horizontalAdvance, ends)) + 10.0
    begin = canvas.width * NAME
    middle = canvas.width - begin - value

    def along(one: dt.date) -> float:
        return begin + middle * min(max((one - first).days / whole, 0.0), 1.0)

    bottom = canvas.top + canvas.line * (len(frame.rows) + 1)
    for one, words in _ticks(first, last):
        canvas.rule(along(one), canvas.top + canvas.line * 0.8, bottom)
        canvas.text(words, QRectF(along(one) + 3, canvas.top, middle / 3, canvas.line), muted=True)
    canvas.top += canvas.line
    if frame.today and first <= frame.today <= last:
        canvas.rule(along(frame.today), canvas.top, bottom, strong=True)
    colour = next(canvas.palette())
    for at, (row, span) in enumerate(zip(frame.rows, spans, strict=True)):
        room = QRectF(0, canvas.top + at * canvas.line, canvas.width, canvas.line)
        canvas.text(shown(row[0]), QRectF(0, room.top(), begin - 10, room.height()), "end")
        if span is None:
            continue
        start, end = (along(one) for one in span)
        records = tuple(dict.fromkeys(one for cell in row for one in cell.records))
        least = 8.0 if span[0] == span[1] else 3.0
        box = QRectF(min(start, begin + middle - least), room.top() + 7, max(end - start, least), room.height() - 14)
        canvas.fill(box, colour, records)
        canvas.text(ends[at], QRectF(begin + middle + 8, room.top(), value - 8, room.height()))


def _span(row: Sequence[Cell]) -> tuple[dt.date, dt.date] | None:
    """Return first and last day of a row; one stands for both where the other is missing."""
    days = [found for cell in row[1:_SPAN] if (found := _day(cell))]
    return (days[0], days[-1]) if days else None


def _ticks(first: dt.date, last: dt.date) -> list[tuple[dt.date, str]]:
    """Return days that divide a time, with their words: years, or months of a short time."""
    if (last - first).days > 2 * _YEAR:
        step = -(-(last.year - first.year) // _MOST_TICKS)
        years = range(first.year + 1, last.year + 1, step)
        return [(dt.date(year, 1, 1), str(year)) for year in years]
    months = (last.year - first.year) * 12 + last.month - first.month
    step = max(1, -(-months // _MOST_TICKS))
    found = [divmod(first.year * 12 + first.month - 1 + at, 12) for at in range(1, months + 1, step)]
    return [(dt.date(year, month + 1, 1), month_of(year, month + 1)) for year, month in found]


def _trend(canvas: Canvas, figure: Figure, frame: Frame) -> None:
    table, columns = figure.table, _numbers(figure.table)
    numbers = [_number(row[n]) for row in frame.rows for n in columns if row[n].value is not None]
    canvas.legend(_series(table))
    if not numbers:
        return
    low, high = min(0.0, *numbers), max(numbers)
    room = QRectF(70, canvas.top + 6, canvas.width - 130, (CURVE - 1) * canvas.line - 12)
    steps = max(len(frame.rows) - 1, 1)
    for n, colour in zip(columns, canvas.palette(), strict=False):
        points = [
            (QPointF(room.left() + room.width() * at / steps,
                     room.bottom() - room.height() * (_number(row[n]) - low) / ((high - low) or 1.0)), row[n])
            for at, row in enumerate(frame.rows) if row[n].value is not None
        ]  # fmt: skip
        canvas.curve([point for point, _ in points], colour)
        for point, cell in points:
            canvas.fill(QRectF(point.x() - 4, point.y() - 4, 8, 8), colour, cell.records)
    for value, y in ((high, room.top()), (low, room.bottom())):
        canvas.text(f"{value:g}", QRectF(0, y - canvas.line / 2, 62, canvas.line), "end")
    for at in {0, len(frame.rows) - 1}:
        x = room.left() + room.width() * at / steps
        canvas.text(shown(frame.rows[at][0]), QRectF(x - 60, room.bottom() + 4, 120, canvas.line), "middle")


# ---- grids -----------------------------------------------------------------------------------------------------------


def _grid(canvas: Canvas, figure: Figure, frame: Frame) -> None:
    """Draw rows against columns: each place tinted as deep as its number, or where words stand in it."""
    table = figure.table
    begin, wide = _widths(table, canvas.metrics, canvas.width, canvas.line)
    most = _most(table)
    if figure.drawn == "heat":
        canvas.legend(_legend(figure), [_tinted(canvas, value / most if most else 0.0) for value in _scale(most)])
    head = _head(table, canvas.metrics, canvas.width, canvas.line)
    for n, column in enumerate(table.columns[1:]):
        place = QRectF(begin + n * wide, canvas.top, wide, head).adjusted(2, 2, -2, -2)
        if head > canvas.line:
            canvas.upright(say(column.title), place)
        else:
            canvas.text(say(column.title), place, "middle")
    canvas.top += head
    for at, row in enumerate(frame.rows):
        top = canvas.top + at * canvas.line
        canvas.text(shown(row[0]), QRectF(0, top, begin - 10, canvas.line))
        for n, cell in enumerate(row[1:]):
            box = QRectF(begin + n * wide, top, wide, canvas.line)
            canvas.fill(box, _tint(canvas, figure, cell, most), cell.records)
            canvas.text(shown(cell), box.adjusted(3, 0, -3, 0), "middle")


def _widths(table: Table, metrics: QFontMetrics, width: float, line: float) -> tuple[float, float]:
    """Return where the first column begins, behind the names of the rows, and how wide each is."""
    count = max(len(table.columns) - 1, 1)
    names = max((metrics.horizontalAdvance(shown(row[0])) for row in table.rows), default=0) + 14.0
    begin = min(names, width / 2 if count <= _FEW else _NAMES * line)
    return begin, (width - begin - 2) / count


def _head(table: Table, metrics: QFontMetrics, width: float, line: float) -> float:
    """Return how high the heads of a grid's columns are: a line, or several where they have to stand upright."""
    titles = [metrics.horizontalAdvance(say(column.title)) + 8.0 for column in table.columns[1:]]
    wide = _widths(table, metrics, width, line)[1]
    return line if max(titles, default=0.0) <= wide or wide >= _PLAIN * line else min(_HEAD * line, max(titles))


def _tint(canvas: Canvas, figure: Figure, cell: Cell, most: float) -> QColor:
    if figure.drawn == "heat":
        return _tinted(canvas, abs(_number(cell)) / most if most else 0.0)
    return _tinted(canvas, _FILLED if cell.records and cell.text not in _NOTHING else 0.0)


def _tinted(canvas: Canvas, depth: float) -> QColor:
    colour = QColor(canvas.colours.accent)
    colour.setAlpha(round(_DEEPEST * depth))
    return colour


def _most(table: Table) -> float:
    return max((abs(_number(cell)) for row in table.rows for cell in row[1:]), default=0.0)


def _scale(most: float) -> list[float]:
    """Return the numbers of which a heat map says how deep their tints are."""
    steps = {most * step / _STEPS for step in range(_STEPS + 1)}
    return sorted({float(round(one)) for one in steps} if most >= _STEPS else {0.0, most})


# ---- what they are made of -------------------------------------------------------------------------------------------


def _legend(figure: Figure) -> list[str]:
    """Return what stands in a figure's legend; nothing where there is but one series."""
    if figure.drawn == "heat":
        return [f"{value:g}" for value in _scale(_most(figure.table))]
    titles = _series(figure.table) if figure.drawn == "bars" else []
    return titles if len(titles) > 1 else []


def _series(table: Table) -> list[str]:
    return [say(table.columns[n].title) for n in _numbers(table)]


def _numbers(table: Table) -> list[int]:
    """Return the columns that have numbers."""
    return [n for n in range(1, len(table.columns)) if any(row[n].value is not None for row in table.rows)]


def _number(cell: Cell) -> float:
    return float(cell.value) if cell.value is not None else 0.0


def _day(cell: Cell) -> dt.date | None:
    try:
        return dt.date.fromisoformat(cell.text[:10])
    except ValueError:
        return None
