"""Records that may be of one thing: suggested by what their type declares to be alike, and never linked by itself.

Work is bounded: each record is compared with few that share one of its rarest words, in the order of their texts, so
that a desk of many thousand records is looked through in seconds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from desktop.casework import likeness
from desktop.casework.look import plain
from desktop.journal.heads import group_ends
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.casework.ports import Desk
    from desktop.records.declare import RecordType

ENOUGH: Final = 85  # of a hundred, from which on two records are suggested
MOST: Final = 200  # suggestions at once
_TEXT_COUNTS: Final = 3  # as much as three other fields
_WORDS: Final = 3  # the rarest of a text, under which it is looked up
_NEXT: Final = 12  # neighbours under one word


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Two records that may be of one thing; ``score`` of a hundred says how much they have in common."""

    one: bytes
    other: bytes
    type: str
    score: int


@dataclass(frozen=True, slots=True)
class _Traits:
    """A record as it is compared: its text without marks and capitals, and the sets of its other fields."""

    record: bytes
    text: str
    rest: tuple[frozenset[str], ...]


def suggest(desk: Desk, types: Iterable[str] = ()) -> list[Alike]:
    """Return pairs that may be of one thing, the likeliest first, no more than :data:`MOST`; no types mean all.

    A pair on which anything is said already, the same or distinct, is not suggested again.
    """
    known, found = likeness.pairs(desk), []
    for type_ in types or CATALOGUE.types:
        kind = CATALOGUE.type(type_)
        if kind.alike:
            traits = _traits(desk, kind)
            alike = _scored(kind, traits, _candidates(traits))
            found += [one for one in alike if frozenset((one.one, one.other)) not in known]
    return sorted(found, key=lambda one: (-one.score, one.one, one.other))[:MOST]


def like(desk: Desk, record: bytes) -> list[Alike]:
    """Return what may be of the same thing as one record, the likeliest first."""
    found = desk.record(record)
    kind = CATALOGUE.types.get(found.type) if found else None
    if kind is None or not kind.alike:
        return []
    traits = _traits(desk, kind)
    mine = next((at for at, one in enumerate(traits) if one.record == record), None)
    if mine is None:
        return []
    known = likeness.pairs(desk)
    scored = _scored(kind, traits, [(mine, at) for at in range(len(traits)) if at != mine])
    alike = [one for one in scored if frozenset((one.one, one.other)) not in known]
    return sorted(alike, key=lambda one: (-one.score, one.other))[:MOST]


def _traits(desk: Desk, kind: RecordType) -> list[_Traits]:
    """Return the records of a type as they are compared, in the order of their texts."""
    from rapidfuzz.utils import default_process  # noqa: PLC0415 - for those who look for duplicates

    gone = {one.record for one in desk.withdrawals()}
    title, *rest = (kind.field(name) for name in kind.alike)
    found = []
    for body in desk.bodies(kind.id):
        if body.label.audience is kind.audience and body.record not in gone:
            text = default_process(plain(body.values.get(title.id, b"null")))
            others = [_elements(body.values, field.id) if field.many else _one(body.values, field.id) for field in rest]
            found += [_Traits(body.record, text, tuple(others))] if text else []
    return sorted(found, key=lambda one: (one.text, one.record))


def _one(values: Mapping[str, bytes], name: str) -> frozenset[str]:
    return frozenset(filter(None, [plain(values[name])] if name in values else []))


def _elements(values: Mapping[str, bytes], name: str) -> frozenset[str]:
    return frozenset(
        key.partition("/")[2] for key, raw in values.items() if key.startswith(f"{name}/") and raw == PRESENT
    )


def _candidates(traits: Sequence[_Traits]) -> list[tuple[int, int]]:
    """Return pairs to compare: neighbours, in the order of their texts, under each one's rarest words."""
    words = [sorted(set(one.text.split())) for one in traits]
    often = Counter(word for some in words for word in some)
    under: defaultdict[str, list[int]] = defaultdict(list)
    for number, some in enumerate(words):
        for word in sorted(some, key=lambda word: (often[word], word))[:_WORDS]:
            under[word].append(number)
    found = [np.empty(0, np.int64)]
    for at in (np.array(some, np.int64) for some in under.values()):
        found += [at[:-step] * len(traits) + at[step:] for step in range(1, min(_NEXT, len(at) - 1) + 1)]
    pairs = np.sort(np.concatenate(found))  # np.unique would hash them, which takes far longer
    one, other = np.divmod(pairs[group_ends(pairs)[:-1]], max(len(traits), 1))
    return list(zip(one.tolist(), other.tolist(), strict=True))


def _scored(kind: RecordType, traits: Sequence[_Traits], pairs: Sequence[tuple[int, int]]) -> Iterator[Alike]:
    """Yield the pairs that have enough in common."""
    if not pairs:
        return
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - as above

    queries, choices = ([traits[pair[side]].text for pair in pairs] for side in (0, 1))
    rest = len(kind.alike) - 1
    least = (ENOUGH * (_TEXT_COUNTS + rest) - 100 * rest) / _TEXT_COUNTS  # with less, not even if all the rest agreed
    texts = process.cpdist(queries, choices, scorer=fuzz.token_sort_ratio, score_cutoff=least, dtype=np.float32)
    for at in np.flatnonzero(texts).tolist():
        (one, other), text = pairs[at], float(texts[at])
        marks = [_common(*both) for both in zip(traits[one].rest, traits[other].rest, strict=True) if all(both)]
        score = (_TEXT_COUNTS * text + sum(marks)) / (_TEXT_COUNTS + len(marks))
        if score >= ENOUGH:
            yield Alike(one=traits[one].record, other=traits[other].record, type=kind.id, score=round(score))


def _common(one: frozenset[str], other: frozenset[str]) -> float:
    return 100 * len(one & other) / min(len(one), len(other))
