"""Two texts that grew out of one, put together as a proposal: each side's changes where the other left the text alone.

A proposal is looked at and taken by somebody, or not; where both sides changed the same words, it says so and is none.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from desktop.casework.decide import is_hidden
from desktop.casework.look import plain
from desktop.journal.operations import OpId
from desktop.records.declare import Conflict
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.casework.ports import Desk, Difference

_WORDS: Final = re.compile(r"\S+\s*|\s+")
_LINES: Final = re.compile(r"[^\n]*\n|[^\n]+")
_MOST: Final = 4_000  # words of a text; a longer one is compared line by line


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a proposal; ``sides`` are the texts that both have in one place, where they overlap."""

    text: str
    sides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What two or more texts make of the one that they grew out of."""

    before: str
    pieces: tuple[Piece, ...]

    @property
    def overlaps(self) -> bool:
        """Whether the sides changed the same words: then this is to be read, and not to be taken."""
        return any(piece.sides for piece in self.pieces)

    @property
    def text(self) -> str:
        """The text; where sides overlap, each of them in brackets."""
        return "".join(piece.text or "".join(f"[{side.strip()}]" for side in piece.sides) for piece in self.pieces)


def propose(desk: Desk, difference: Difference) -> Proposal | None:
    """Return what differing texts make together; None for what is no plain text, or grew out of no one text."""
    known = CATALOGUE.find(difference.cell.field)
    if known is None or known[1].conflict_rule is not Conflict.MERGE or is_hidden(difference):
        return None
    before = _ancestor(desk, difference)
    if before is None:
        return None
    texts = [plain(value) for value in dict.fromkeys(head.value for head in difference.heads)]
    made = Proposal(plain(before), (Piece(texts[0]),))
    for text in texts[1:]:
        if made.overlaps:  # a third text has nothing to be put together with
            return made
        made = merge(made.before, made.text, text)
    return made


def merge(before: str, one: str, other: str) -> Proposal:
    """Return what two texts make of the one that they grew out of."""
    long = max(map(len, map(_WORDS.findall, (before, one, other)))) > _MOST
    cut = (_LINES if long else _WORDS).findall
    old, left, right = cut(before), cut(one), cut(other)
    pieces: list[Piece] = []
    for chunk in _chunks(old, left, right):
        was, mine, theirs = ("".join(part) for part in chunk)
        if theirs in {mine, was}:
            pieces.append(Piece(mine))
        elif mine == was:
            pieces.append(Piece(theirs))
        else:
            pieces.append(Piece("", (mine, theirs)))
    return Proposal(before, tuple(pieces))


Words = list[str]


def _chunks(old: Words, left: Words, right: Words) -> Iterator[tuple[Words, Words, Words]]:
    """Yield the three texts in stretches that belong together: alike in all three, or what lies between those."""
    synced = [(0, 0, 0, 0), *_synced(old, left, right), (len(old), len(left), len(right), 0)]
    for (a, b, c, size), (next_a, next_b, next_c, _) in pairwise(synced):
        yield old[a : a + size], left[b : b + size], right[c : c + size]
        yield old[a + size : next_a], left[b + size : next_b], right[c + size : next_c]


def _synced(old: Words, left: Words, right: Words) -> Iterator[tuple[int, int, int, int]]:
    """Yield where all three are alike: positions in each, and the length."""
    theirs = _matches(old, right)
    for start, at, size in _matches(old, left):
        for other, there, length in theirs:
            first, last = max(start, other), min(start + size, other + length)
            if first < last:
                yield first, at + first - start, there + first - other, last - first


def _matches(old: Words, new: Words) -> list[difflib.Match]:
    return [one for one in difflib.SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks() if one.size]


def _ancestor(desk: Desk, difference: Difference) -> bytes | None:
    """Return the value that all heads of a cell grew out of, None where it is not one."""
    written = {
        one.op: one.operation
        for one in desk.history(difference.cell.record)
        if (one.label, one.operation.cell) == (difference.label, difference.cell)
    }
    before = {op: operation.supersedes for op, operation in written.items()}
    behind = [_behind(head.op, before) for head in difference.heads]
    common = set.intersection(*behind) & written.keys()
    newest = common - set().union(*(_behind(op, before) - {op} for op in common))
    values = {written[op].value for op in newest}
    return values.pop() if len(values) == 1 else None


def _behind(op: OpId, before: Mapping[OpId, Sequence[OpId]]) -> set[OpId]:
    """Return an operation and all that it grew out of."""
    found, waiting = set[OpId](), [op]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += before.get(one, ())
    return found
