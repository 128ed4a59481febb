"""Strips: slices of a page with all that is drawn in them, and how they flow down pages.  Lengths are points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.reports.outline import Align, Heading
    from desktop.reports.tags import Tag
    from desktop.reports.typeset import Colour, Direction, Line, Type

Side: TypeAlias = "Align | Literal['auto']"  # auto: each line at the side where its own direction starts


ABOVE_FEET: Final = 8.0  # between the text and the first foot


class Slot(NamedTuple):
    """A place for text, from the left edge of the strip; ``direction`` is the page's."""

    x: float
    width: float
    type: Type
    side: Side
    direction: Direction


class Ink(NamedTuple):
    """Lines below each other in a slot, the first ``top`` below the strip's upper edge; part of ``tag``'s content."""

    slot: Slot
    top: float
    lines: tuple[Line, ...]
    tag: Tag | None = None


class Box(NamedTuple):
    """A filled rectangle, by its left edge and its upper edge below that of its strip."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour


class Stroke(NamedTuple):
    """A line through points, each by its way from the left edge and from the upper edge of its strip."""

    points: tuple[tuple[float, float], ...]
    width: float
    colour: Colour


class Strip(NamedTuple):
    """A slice of the page as wide as its text, ``height`` points high without the gap above.

    Where it starts a page, its gap is dropped and ``head`` is repeated above it.  ``feet`` are printed at the foot of
    the page that it comes to.  Boxes and strokes are decoration, or the content of the tag ``figure``.
    """

    height: float
    inks: tuple[Ink, ...] = ()
    boxes: tuple[Box, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    gap: float = 0.0
    glued: bool = False  # to the strip that follows
    breaks: bool = False  # to a new page
    head: Strip | None = None
    bookmark: Heading | None = None
    figure: Tag | None = None
    feet: tuple[Strip, ...] = ()
    link: Link | None = None


class Link(NamedTuple):
    """Where a strip leads to: a page of the body (from 0), a way down from its upper margin; what it says; its tag."""

    page: int
    way: float
    text: str
    tag: Tag | None


class Page(NamedTuple):
    """Strips, each with its way down from the upper margin; those at its foot; the heads it repeats."""

    strips: list[tuple[float, Strip]]
    feet: list[Strip]
    heads: list[tuple[float, Strip]]


def paginate(strips: Iterable[Strip], height: float) -> Iterator[Page]:
    """Let strips flow down pages of that height and yield at least one page, each as soon as it is full.

    Strips glued together go to the next page together, unless no page can hold them.
    """
    flow = _Flow(height)
    for chunk in _chunks(strips):
        yield from flow.put(chunk)
    yield flow.page


class _Flow:
    """The page that fills."""

    def __init__(self, height: float) -> None:
        self.page, self._height, self._used, self._room = Page([], [], []), height, 0.0, height

    def put(self, chunk: list[Strip]) -> Iterator[Page]:
        """Put strips that belong together on this page or the next; yield the pages that are full."""
        tall = sum(strip.gap + strip.height for strip in chunk) + _deep(chunk, self.page.feet)
        head = chunk[0].head.height if chunk[0].head else 0.0
        turn = chunk[0].breaks or (self._used + tall > self._room and tall + head <= self._height)
        for strip in chunk:
            needed = strip.gap + strip.height + _deep([strip], self.page.feet)
            if self._used and (turn or self._used + needed > self._room):
                yield self.page
                self._turn(strip.head)
            turn = False
            self._add(strip)

    def _turn(self, head: Strip | None) -> None:
        self.page = Page([], [], [(0.0, head)] if head else [])
        self._used, self._room = head.height if head else 0.0, self._height

    def _add(self, strip: Strip) -> None:
        self._room -= _deep([strip], self.page.feet)
        self.page.feet.extend(_new([strip], self.page.feet))
        self._used += strip.gap if self._used else 0.0
        self.page.strips.append((self._used, strip))
        self._used += strip.height


def _deep(strips: Iterable[Strip], feet: list[Strip]) -> float:
    """Return how much more room the feet of strips take on a page that has some."""
    new = _new(strips, feet)
    return sum(foot.gap + foot.height for foot in new) + (ABOVE_FEET if new and not feet else 0.0)


def _new(strips: Iterable[Strip], feet: list[Strip]) -> list[Strip]:
    """Return the feet of strips that a page has not yet."""
    there = {id(foot) for foot in feet}
    found = {id(foot): foot for strip in strips if strip.feet for foot in strip.feet}
    return [foot for name, foot in found.items() if name not in there]


def _chunks(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Part strips where they are not glued."""
    chunk: list[Strip] = []
    for strip in strips:
        if chunk and (strip.breaks or not chunk[-1].glued):
            yield chunk
            chunk = []
        chunk.append(strip)
    if chunk:
        yield chunk
