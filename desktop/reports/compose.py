"""Composing: blocks of an outline as strips, slices as wide as the page's text.  Lengths are points."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from desktop.reports import charts, tables
from desktop.reports import outline as blocks
from desktop.reports.looks import BODY, CAPTION, GREY, HAIR, HEADINGS, INSET, PLAIN, SMALL, Look, tinted
from desktop.reports.outline import Run
from desktop.reports.strips import Box, Ink, Slot, Strip
from desktop.reports.tags import Tag
from desktop.reports.typeset import Type, set_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.reports.fonts import Fonts
    from desktop.reports.outline import Block, Pair, Text
    from desktop.reports.strips import Side
    from desktop.reports.tags import Role
    from desktop.reports.typeset import Direction

_BODY_GAP, _ITEM_GAP, _HEADING_GAPS = 7.0, 4.0, {1: 20.0, 2: 15.0, 3: 11.0}
_LABEL, _VALUE = Type(9, 13, GREY), Type(9, 13)
_FACT = Look(pad=3, whole=True, rule=(HAIR, 0.4))
_DOT, _NUMBER = 13.0, 26.0  # for the dot of a list; for a paragraph's number
_COUNT = 100.0  # for the page's number
_GUTTER = 8.0  # between a label and its value
_LABEL_SHARE = 0.28  # of the width of a pair
_WHOLE_PART = 0.45  # of a page: what is higher may be split
_RUNNING_CHARS = 250  # more than fit a line of any page
_SHORT = 3  # lines of a note that stays with what follows
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Composer:
    """Makes strips for pages of one direction, and one width and height of text; ``root`` is None without tags."""

    def __init__(self, fonts: Fonts, direction: Direction, width: float, height: float, root: Tag | None) -> None:
        """Begin with the first footnote."""
        self.fonts, self.direction, self.width, self.height, self.root = fonts, direction, width, height, root
        self._footnotes: dict[str, tuple[str, tuple[Strip, ...]]] = {}
        self._depth = 1

    def tag(self, parent: Tag | None, role: Role, **more: str) -> Tag | None:
        """Return a new node below another, or none where nothing is tagged."""
        return Tag(role, parent, **more) if parent else None  # type: ignore[arg-type] # by name

    def strips(self, all_blocks: Iterable[Block]) -> Iterator[Strip]:
        """Yield the strips of blocks; what follows a break starts a page, a short note stays with what follows it."""
        breaks, titled = False, False
        for block in all_blocks:
            made = list(self._block(block))
            stays = titled and isinstance(block, blocks.Note) and len(made) <= _SHORT
            for strip in made:
                yield strip._replace(breaks=breaks, glued=strip.glued or stays)
                breaks = False
            breaks = breaks or isinstance(block, blocks.PageBreak)
            titled = isinstance(block, blocks.Heading)

    def row(
        self,
        texts: Sequence[Text],
        slots: Sequence[Slot],
        look: Look,
        tags: Sequence[Tag | None] = (),
        tints: Sequence[float] = (),
    ) -> list[Strip]:
        """Return texts side by side: one strip if they shall and can stay whole, else a strip to each line."""
        feet: list[Strip] = []
        texts = [text if isinstance(text, str) else self._noted(text, feet) for text in texts]
        columns = [
            set_lines(text, slot.type, width=slot.width, fonts=self.fonts, page=self.direction)
            for text, slot in zip(texts, slots, strict=True)
        ]
        tags = tags or [None] * len(slots)
        count, leading = max(map(len, columns)), max(slot.type.leading for slot in slots)
        step = count if look.whole and count * leading < _WHOLE_PART * self.height else 1
        parts = []
        for first in range(0, count, step):
            edges = (first == 0, first + step == count)
            top, bottom = look.pad * edges[0], look.pad * edges[1]
            height = top + leading * step + bottom
            inks = tuple(
                Ink(slot, top, lines[first : first + step], tag)
                for slot, lines, tag in zip(slots, columns, tags, strict=True)
                if len(lines) > first
            )
            boxes = [Box(0, 0, self.width, height, look.shade)] if look.shade else []
            boxes += [
                Box(slot.x - INSET, 0, slot.width + 2 * INSET, height, tinted(tint))
                for slot, tint in zip(slots, tints, strict=False)
                if tint > 0
            ]
            if look.rule and edges[1]:
                boxes.append(Box(0, height - look.rule[1], self.width, look.rule[1], look.rule[0]))
            glued = first in (0, count - 2) and not edges[1]
            parts.append(Strip(height, inks, tuple(boxes), gap=look.gap * edges[0], glued=glued))
        if feet:
            parts[0] = parts[0]._replace(feet=tuple(feet))
        return parts

    def text(self, text: Text, type_: Type, look: Look = PLAIN, tag: Tag | None = None) -> list[Strip]:
        """Return a text as wide as the page, as :meth:`row` does."""
        return self.row([text], self.slots([1], [type_], ["auto"]), look, [tag])

    def running(self, start: str, end: str) -> Strip:
        """Return a small line for the top or foot of a page; ``start`` comes from :meth:`short`."""
        return self.row([start, end], self._running_slots(), PLAIN)[0]

    def short(self, text: str) -> str:
        """Return what a running line can start with: the text, or as much of its beginning as fits before an ellipsis.

        Measured, not counted: Chinese letters are twice as wide as Latin ones and have no spaces between words.
        """
        slot = self._running_slots()[0]

        def lines(part: str) -> int:
            return len(set_lines(part, slot.type, width=slot.width, fonts=self.fonts, page=self.direction))

        text = " ".join(text.split())
        if lines(text) == 1:
            return text
        fits = bisect_right(range(1, min(len(text), _RUNNING_CHARS)), 1, key=lambda end: lines(f"{text[:end]}…"))
        return f"{text[:fits].rstrip()}…"

    def _running_slots(self) -> list[Slot]:
        return self.slots([self.width - _COUNT, _COUNT], [SMALL, SMALL], ["start", "end"])

    def slots(
        self, shares: Sequence[float], types: Sequence[Type], sides: Sequence[Side], inset: float = 0
    ) -> list[Slot]:
        """Return places side by side from where lines start on the page, text ``inset`` from both ends of each."""
        ends = [self.width * share / sum(shares) for share in accumulate(shares, initial=0)]
        if self.direction == "R":
            ends = [self.width - end for end in ends]
        return [
            Slot(left + inset, max(right - left - 2 * inset, 1), type_, side, self.direction)
            for (left, right), type_, side in zip(map(sorted, pairwise(ends)), types, sides, strict=True)
        ]

    def _block(self, block: Block) -> Iterator[Strip]:
        match block:
            case blocks.Heading():
                yield from self._heading(block)
            case blocks.Paragraph(text=text, number=number):
                tag = self.tag(self.root, "P")
                if number:
                    slots = self.slots([_NUMBER, self.width - _NUMBER], [BODY, BODY], ["start", "start"])
                    yield from self.row([number, text], slots, Look(gap=_BODY_GAP), [tag, tag])
                else:
                    yield from self.text(text, BODY, Look(gap=_BODY_GAP), tag)
            case blocks.Note(text=text):
                yield from self.text(text, SMALL, Look(gap=_BODY_GAP), self.tag(self.root, "P"))
            case blocks.Bullets(items=items):
                yield from self._bullets(items)
            case blocks.Facts(rows=rows):
                yield from self.pairs(rows, _LABEL, _VALUE, _FACT)
            case blocks.Table():
                yield from tables.table(self, block)
            case blocks.Figure():
                yield from charts.figure(self, block)
            case blocks.PageBreak():
                pass  # see strips

    def _heading(self, heading: blocks.Heading) -> Iterator[Strip]:
        """Yield a heading; no level is skipped, as readers who only hear the document find their way by levels."""
        self._depth = min(heading.level + 1, self._depth + 1)
        tag = self.tag(self.root, _DEPTHS[self._depth])
        look = Look(gap=_HEADING_GAPS[heading.level])
        first, *others = self.text(heading.text, HEADINGS[heading.level], look, tag)
        yield from (strip._replace(glued=True) for strip in (first._replace(bookmark=heading), *others))

    def _bullets(self, items: Iterable[Text]) -> Iterator[Strip]:
        slots = self.slots([_DOT, self.width - _DOT], [BODY, BODY], ["start", "start"])
        whole = self.tag(self.root, "L")
        for number, item in enumerate(items):
            one = self.tag(whole, "LI")
            tags = [self.tag(one, "Lbl"), self.tag(one, "LBody")]
            yield from self.row(["•", item], slots, Look(gap=_ITEM_GAP if number else _BODY_GAP), tags)

    def pairs(self, rows: Iterable[Pair], label: Type, value: Type, look: Look) -> Iterator[Strip]:
        """Yield labels and values: in the structure a table of two columns, each row with its head."""
        first, second = self.slots([_LABEL_SHARE, 1 - _LABEL_SHARE], [label, value], ["start", "start"])
        shift = _GUTTER if self.direction == "R" else 0.0
        slots = [first._replace(x=first.x + shift, width=first.width - _GUTTER), second]
        rows = list(rows)
        whole = self.tag(self.root, "Table") if rows else None
        for number, row in enumerate(rows):
            line = self.tag(whole, "TR")
            tags = [self.tag(line, "TH", scope="Row"), self.tag(line, "TD")]
            yield from self.row(row, slots, look if number else look._replace(gap=10), tags)

    def caption(self, text: str, tag: Tag | None) -> list[Strip]:
        """Return the title of a figure, which stays with it."""
        return [strip._replace(glued=True) for strip in self.text(text, CAPTION, Look(gap=10), tag)]

    def _noted(self, text: Sequence[Run], feet: list[Strip]) -> Text:
        """Return a text with the numbers of its footnotes; these are added to ``feet``."""
        if not any(run.footnote for run in text):
            return tuple(text)
        runs: list[Run] = []
        for run in text:
            runs.append(run)
            if run.footnote:
                number, strips = self._footnote(run.footnote)
                runs.append(Run(text=number))
                feet.extend(strips)
        return tuple(replace(run, footnote="") for run in runs)

    def _footnote(self, text: str) -> tuple[str, tuple[Strip, ...]]:
        """Return a footnote's number and strips: the same text has one number, however often it is referred to."""
        if text not in self._footnotes:
            number = str(len(self._footnotes) + 1).translate(_RAISED)
            tag = self.tag(self.root, "Note")
            self._footnotes[text] = number, tuple(self.text(f"{number} {text}", SMALL, tag=tag))
        return self._footnotes[text]


_DEPTHS: Final[dict[int, Role]] = {1: "H1", 2: "H2", 3: "H3", 4: "H4"}
