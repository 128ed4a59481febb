"""Design tokens: every size and colour of the window, from which palette and style sheet are made.

Sizes are pixels at 100 % text and grow with it.  Every pair in :data:`PAIRS` keeps WCAG 2.2 AA in all three schemes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one scheme; ``soft`` ones lie behind text of the colour they are named for."""

    window: str
    surface: str
    sunken: str
    line: str  # between things, only decoration
    edge: str  # around what takes input
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    on_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    focus: str


LIGHT: Final = Colours(
    window="#f5f6f8", surface="#ffffff", sunken="#ebeef2", line="#dfe3e8", edge="#828d9b",
    text="#18212c", muted="#535e6c", accent="#1d5fae", on_accent="#ffffff", accent_soft="#e2ecf9", on_soft="#174c8c",
    good="#1a6a3d", good_soft="#def2e6", warn="#764800", warn_soft="#fbeed2", bad="#a1242b", bad_soft="#fbe4e4",
    focus="#1d5fae",
)  # fmt: skip
DARK: Final = Colours(
    window="#14171b", surface="#1c2025", sunken="#262b32", line="#323942", edge="#838e9b",
    text="#e7eaee", muted="#a6b0bb", accent="#8cb9f5", on_accent="#0b1b2e", accent_soft="#1e3350", on_soft="#bfd8f9",
    good="#80d6a3", good_soft="#15372a", warn="#f1c673", warn_soft="#3a2d10", bad="#f6a6a6", bad_soft="#431f1e",
    focus="#8cb9f5",
)  # fmt: skip
CONTRAST: Final = Colours(
    window="#000000", surface="#000000", sunken="#1a1a1a", line="#ffffff", edge="#ffffff",
    text="#ffffff", muted="#d0d0d0", accent="#ffe14d", on_accent="#000000", accent_soft="#332d00", on_soft="#ffe14d",
    good="#7dffa8", good_soft="#002b10", warn="#ffd36b", warn_soft="#2e2000", bad="#ffb0b0", bad_soft="#3a0000",
    focus="#ffe14d",
)  # fmt: skip
SCHEMES: Final = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

TEXT_RATIO, EDGE_RATIO = 4.5, 3.0  # WCAG 2.2: 1.4.3 and 1.4.11
PAIRS: Final = (
    *((ink, paper, TEXT_RATIO) for ink in ("text", "muted") for paper in ("window", "surface", "sunken")),
    *(("accent", paper, TEXT_RATIO) for paper in ("window", "surface")),
    ("on_accent", "accent", TEXT_RATIO),
    ("on_soft", "accent_soft", TEXT_RATIO),
    *(("text", f"{tone}_soft", TEXT_RATIO) for tone in ("accent", "good", "warn", "bad")),
    *((tone, paper, TEXT_RATIO) for tone in ("good", "warn", "bad") for paper in ("window", "surface", f"{tone}_soft")),
    *((ink, paper, EDGE_RATIO) for ink in ("edge", "focus") for paper in ("window", "surface")),
)

SPACE: Final = {"xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 40}
TYPE: Final = {"small": 12, "body": 14, "lead": 16, "title": 21, "display": 28}
RADIUS: Final = {"control": 6, "card": 10, "chip": 9}
CONTROL: Final = 34  # height of what is clicked
ROW: Final = 36  # height of a table's row
RAIL: Final = 232  # width of the navigation
RAIL_SMALL: Final = 68  # the same, without words
READING: Final = 760  # widest column of text


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, as WCAG 2.2 defines it."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    weights = (0.2126, 0.7152, 0.0722)
    return sum(weight * _linear(one) for weight, one in zip(weights, channels, strict=True))


def _linear(channel: float) -> float:
    low = 0.04045
    return channel / 12.92 if channel <= low else ((channel + 0.055) / 1.055) ** 2.4
