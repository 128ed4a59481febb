"""Tables as strips: columns as wide as their words ask for, in parts where a page is too narrow for all of them."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from desktop.reports.looks import CELL, COLUMN, HAIR, INSET, NAVY, SHADE, SMALL, Look
from desktop.reports.outline import Cell, cell_text, plain_text
from desktop.reports.typeset import widest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.reports.compose import Composer
    from desktop.reports.outline import Table
    from desktop.reports.strips import Slot, Strip
    from desktop.reports.tags import Tag

_HEAD: Final = Look(gap=10, pad=5, whole=True, shade=SHADE, rule=(NAVY, 0.8))
_ROW: Final = Look(pad=4, whole=True, rule=(HAIR, 0.4))
_MOST_COLUMNS: Final = 8
_MEASURED: Final = 100  # rows whose words are measured
_NARROWEST, _WIDEST = 34.0, 0.25  # points: Chinese may break after each letter; of the page: longer words are broken
_SPARE: Final = 0.1  # points: lengths are sums of fractions


def table(composer: Composer, whole: Table) -> Iterator[Strip]:
    """Yield the strips of a table; its columns' heads are repeated on each page."""
    for part in _parts(composer, whole):
        yield from _table(composer, part)


def _table(composer: Composer, table: Table) -> Iterator[Strip]:
    tag, look = composer.tag(composer.root, "Table"), _HEAD
    if table.caption:
        yield from composer.caption(table.caption, composer.tag(tag, "Caption"))
        look = look._replace(gap=4)
    titles, sides = [one.title for one in table.columns], [one.align for one in table.columns]
    slots = composer.slots(_widths(composer, table), [COLUMN] * len(titles), sides, INSET)
    line = composer.tag(tag, "TR")
    head = composer.row(titles, slots, look, [composer.tag(line, "TH", scope="Column") for _ in titles])
    yield from (strip._replace(glued=True) for strip in head)
    repeated = head[0]._replace(feet=()) if len(head) == 1 else None
    yield from _rows(composer, table, [slot._replace(type=CELL) for slot in slots], tag, repeated)
    for note in table.notes:
        yield from composer.text(note, SMALL, Look(gap=4), composer.tag(composer.root, "P"))


def _rows(
    composer: Composer, table: Table, slots: Sequence[Slot], whole: Tag | None, head: Strip | None
) -> Iterator[Strip]:
    last = len(table.rows) - 1
    tags: Sequence[Tag | None] = ()
    for number, row in enumerate(table.rows):
        if whole:
            line = composer.tag(whole, "TR")
            tags = [composer.tag(line, "TD") for _ in row]
            if table.heads and tags[0]:
                tags[0].role, tags[0].scope = "TH", "Row"
        tints = [cell.tint if isinstance(cell, Cell) else 0.0 for cell in row]
        for strip in composer.row(list(map(cell_text, row)), slots, _ROW, tags, tints):
            yield strip._replace(head=head, glued=strip.glued or (number == last and bool(table.notes)))


def _least(composer: Composer, table: Table) -> list[float]:
    """Return how wide each column has to be so that no word of it is broken, but for long ones."""
    fonts, most = composer.fonts, composer.width * _WIDEST
    return [
        min(most, max(_NARROWEST, *(widest(text, type_, fonts=fonts) for text, type_ in texts)) + 2 * INSET + _SPARE)
        for texts in (
            [(column.title, COLUMN), *((cell_text(row[n]), CELL) for row in table.rows[:_MEASURED])]
            for n, column in enumerate(table.columns)
        )
    ]


def _widths(composer: Composer, table: Table) -> list[float]:
    """Return the columns' widths: what their shares give them, where that leaves each what it needs."""
    least = _least(composer, table)
    spare, shares = composer.width - sum(least), [one.width_share for one in table.columns if one.width_share]
    if spare <= 0:
        return least
    if len(shares) < len(least):
        wish = [_wish(table, n) for n in range(len(least))]
        return [narrow + spare * much / sum(wish) for narrow, much in zip(least, wish, strict=True)]
    short: set[int] = set()
    while True:
        room = composer.width - sum(least[n] for n in short)
        whole = sum(share for n, share in enumerate(shares) if n not in short)
        widths = [least[n] if n in short else room * share / whole for n, share in enumerate(shares)]
        found = {n for n, width in enumerate(widths) if n not in short and width < least[n]}
        if not found:
            return widths
        short |= found


def _wish(table: Table, n: int) -> float:
    """Return how much of what is left over a column asks for, by how long its texts are."""
    texts = [table.columns[n].title, *(cell_text(row[n]) for row in table.rows[:_MEASURED])]
    return math.sqrt(sum(len(plain_text(text)) for text in texts) / len(texts)) or 1.0


def _parts(composer: Composer, table: Table) -> Iterator[Table]:
    """Part a table that is too wide evenly; each part begins with the first column."""
    first, *others = _least(composer, table)
    count = max(-(-len(others) // (_MOST_COLUMNS - 1)), 1)
    while count < len(others) and any(first + sum(others[at]) > composer.width for at in _even(len(others), count)):
        count += 1
    if count == 1:
        yield table
        return
    for at in _even(len(others), count):
        columns = (table.columns[0], *table.columns[1:][at])
        rows = tuple((row[0], *row[1:][at]) for row in table.rows)
        yield replace(table, columns=columns, rows=rows, notes=table.notes if at.stop == len(others) else ())


def _even(length: int, count: int) -> list[slice]:
    """Return that many stretches of a length, as even as can be."""
    edges = [length * n // count for n in range(count + 1)]
    return [slice(first, last) for first, last in pairwise(edges)]
