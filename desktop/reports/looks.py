"""How things look on paper: colours, kinds of type and distances, in points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.reports.typeset import Type

if TYPE_CHECKING:
    from desktop.reports.typeset import Colour

GREY, NAVY = (0.35, 0.39, 0.44), (0.07, 0.22, 0.38)
BLUE, HAIR, SHADE = (0.11, 0.45, 0.70), (0.80, 0.83, 0.86), (0.925, 0.945, 0.965)


class Look(NamedTuple):
    """How a row is set: gap above, padding, whether it stays whole, shade, and colour and weight of the rule below."""

    gap: float = 0.0
    pad: float = 0.0
    whole: bool = False
    shade: Colour | None = None
    rule: tuple[Colour, float] | None = None


PLAIN: Final = Look()
HEADINGS: Final = {1: Type(14, 19, NAVY, bold=True), 2: Type(11.5, 16, NAVY, bold=True), 3: Type(10, 14, bold=True)}
BODY: Final = Type(10, 14)
SMALL: Final = Type(8, 11, GREY)
CELL: Final = Type(8.5, 12)
COLUMN: Final = Type(8.5, 12, NAVY, bold=True)
CAPTION: Final = Type(9, 13, bold=True)
INSET: Final = 5.0  # beside the text of a cell


def tinted(part: float) -> Colour:
    """Return a tint of blue, from white for 0; dark letters stand out from the deepest."""
    depth = min(part, 1.0) * 0.6
    red, green, blue = (1 - depth * (1 - channel) for channel in BLUE)
    return red, green, blue
