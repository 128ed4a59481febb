"""What a framework pack is made of: each part as its TOML file spells it, frozen."""

from __future__ import annotations

import calendar
import dataclasses
import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec

Words = Annotated[str, msgspec.Meta(min_length=1)]
Count = Annotated[int, msgspec.Meta(ge=0)]
Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
_YEAR: Final = 12  # months
How = Literal["exact", "broader", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A goal, or a part of one; ``parent`` is empty at the top of the tree."""

    id: Words
    parent: str
    title: Words
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing to look for under a node; ``step`` is its rung where the node's elements make a ladder, else 0."""

    id: Words
    node: Words
    title: Words
    step: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code that a field takes, and the words that stand for it on screen and paper."""

    code: Words
    label: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """A guiding principle."""

    id: Words
    title: Words
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the framework's own, and what it means."""

    id: Words
    title: Words
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """An agreed indicator; ``nodes`` are the goals that it speaks of."""

    id: Words
    title: Words
    unit: Words
    nodes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the rubric, on safeguards or on accountability; ``answers`` names the list that answers it."""

    id: Words
    set: Literal["rubric", "safeguard", "accountability"]
    title: Words
    help: str = ""
    answers: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """When records of a type are taken, in days from a cycle's last day."""

    type: Words
    opens: int
    closes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """What the cycles of a level are made after; ``every`` counts years, and no interval is in code."""

    id: Words
    title: Words
    level: Words
    every: Count
    first: Count = 0
    forum: str = ""
    outcome: str = ""
    feeds: str = ""
    windows: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruleset:
    """Rules that hold together for a time: for records of ``type``, from actors of the constituencies ``who``."""

    id: Words
    version: Words
    title: Words
    type: Words
    since: Day
    until: Day | Literal[""] = ""
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A hint on one field; a length of 0 sets no bound.  Lengths count characters, and the elements of a set.

    It holds while its ruleset does, and where the fields of ``when`` have one of the values that stand there.
    """

    type: Words
    field: Words
    required: bool = False
    shortest: Count = 0
    longest: Count = 0
    hint: str = ""
    ruleset: str = ""
    when: dict[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long a personal value is kept: months after it was captured, or after the review has ended."""

    type: Words
    field: Words
    months: Count
    after: Literal["capture", "review"] = "review"

    def ends(self, captured: str, review_end: str) -> str:
        """Return the day from which the value is not to be kept any more; "" while that is not known.

        ``captured`` is the day on which it was put on record, ``review_end`` the last day of the review, "" while it
        goes on.  Days are ISO 8601; the end of a shorter month stands for a day that it does not have.
        """
        since = captured if self.after == "capture" else review_end
        if not since:
            return ""
        day = dt.date.fromisoformat(since)
        years, month = divmod(day.month - 1 + self.months, _YEAR)
        last = calendar.monthrange(day.year + years, month + 1)[1]
        return day.replace(year=day.year + years, month=month + 1, day=min(day.day, last)).isoformat()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a node of one pack is read as under another."""

    node: Words
    how: How
    reads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """Readings between this pack and an older one: its nodes under this one (``there``), and this one's under it."""

    pack: Words
    version: Words
    there: tuple[Reading, ...]
    back: tuple[Reading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A region, a commission, a process or an observer; ``members`` are ISO 3166 alpha-3 codes, blanks between them."""

    id: Words
    title: Words
    within: str = ""
    members: str = ""
    source: str = ""
    note: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The members it names itself."""
        return tuple(self.members.split())
