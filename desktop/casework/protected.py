"""Protected names: who is named for the secretariat only, and must not be named by free text that others will read."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework.sidecars import behind
from desktop.records.declare import Kind
from desktop.records.errors import BadValue
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.records.values import decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.casework.ports import Body, Desk
    from desktop.records.declare import Field

_WORDS: Final = re.compile(r"\w+")
_SHORT: Final = 4  # letters: a name of one word that has fewer is any word


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposed:
    """A field that more people may read, and that holds a name from a field that fewer may."""

    record: bytes
    type: str
    field: str
    named_in: str


def exposed(desk: Desk) -> list[Exposed]:
    """Return the shared free texts here that hold a protected name, whole or by its last two words; each once."""
    bodies = [one for one in desk.bodies() if one.type in CATALOGUE.types]
    open_texts = [(body, *pair) for body in bodies if body.label.audience is Audience.SHARED for pair in _texts(body)]
    shown: dict[bytes, set[str]] = defaultdict(set)
    for body, field, text in open_texts:
        if field.kind is Kind.TEXT:  # such as *shown as*: whoever is named there, is so with a purpose
            shown[body.record].add(" ".join(["", *_words(text), ""]))
    names: dict[tuple[str, ...], str] = {}
    for body in bodies:
        for field, name in _protected(desk, body):
            forms = (words for words in _forms(name) if not _stands_in(words, shown.get(body.record, ())))
            names |= dict.fromkeys(forms, f"{body.type}.{field.id}")
    by_first: dict[str, set[int]] = defaultdict(set)
    for words in names:
        by_first[words[0]].add(len(words))
    found = {
        Exposed(record=body.record, type=body.type, field=field.id, named_in=names[run]): None
        for body, field, text in open_texts
        if field.kind is Kind.PROSE
        for run in _runs(_words(text), by_first)
        if run in names
    }
    return list(found)


def _texts(body: Body) -> Iterator[tuple[Field, str]]:
    """Yield the texts that a label says of a record."""
    kind = CATALOGUE.types[body.type]
    for field in kind.fields:
        if field.kind in {Kind.TEXT, Kind.PROSE} and not field.many and (text := _text(body.values.get(field.id))):
            yield field, text


def _protected(desk: Desk, body: Body) -> Iterator[tuple[Field, str]]:
    """Yield the names that only the secretariat may read."""
    for field in CATALOGUE.types[body.type].fields:
        raw = body.values.get(field.id)
        if raw is None or not (
            field.personal or (field.kind is Kind.TEXT and body.label.audience is Audience.SECRETARIAT)
        ):
            continue
        if text := _text(behind(desk, raw)):
            yield field, text


def _text(raw: bytes | None) -> str:
    try:
        value = decode(raw) if raw else None
    except BadValue:
        return ""
    return value if isinstance(value, str) else ""


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORDS.findall(text)]


def _forms(name: str) -> set[tuple[str, ...]]:
    words = tuple(_words(name))
    if len(words) == 1:
        return {words} if len(words[0]) >= _SHORT else set()
    return {words, words[-2:]} if words else set()


def _stands_in(words: tuple[str, ...], texts: Iterable[str]) -> bool:
    return any(f" {' '.join(words)} " in text for text in texts)


def _runs(words: list[str], lengths: Mapping[str, set[int]]) -> Iterator[tuple[str, ...]]:
    """Yield the runs of words that are as long as a name that begins with their first."""
    for start, word in enumerate(words):
        for length in lengths.get(word, ()):
            yield tuple(words[start : start + length])
