"""A desk whose framework packs speak the language of a report: goals, indicators, questions and choices by their words.

Who reads a pack through it, for a cell as for a figure, needs to know nothing of languages.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from desktop.records.parts import Element, Indicator, Node, Question
from desktop.reports.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.casework.ports import Desk
    from desktop.records.packs import Pack

_Part = TypeVar("_Part", Node, Element, Indicator, Question)


def spoken(desk: Desk, language: str) -> Desk:
    """Return the desk as a report in a language sees it; in English, packs say what they say."""
    words = Words(language)
    return desk if words.language == "en" else cast("Desk", _Spoken(desk, words))


def translated(pack: Pack, words: Words) -> Pack:
    """Return a pack with its labels in a language, as far as that has words for them; codes and hash stay."""
    lists = {name: tuple(replace(one, label=words.label(one.label)) for one in pack.lists[name]) for name in pack.lists}
    return replace(
        pack,
        nodes=_titled(pack.nodes, words),
        elements=_titled(pack.elements, words),
        indicators=_titled(pack.indicators, words),
        questions=_titled(pack.questions, words),
        lists=MappingProxyType(lists),
        words=MappingProxyType({name: {one.code: one.label for one in codes} for name, codes in lists.items()}),
    )


def _titled(parts: tuple[_Part, ...], words: Words) -> tuple[_Part, ...]:
    return tuple(replace(one, title=words.label(one.title)) for one in parts)


class _Spoken:
    """All that a desk is, but for the words of its packs."""

    def __init__(self, desk: Desk, words: Words) -> None:
        self._desk, self._words = desk, words

    def __getattr__(self, name: str) -> object:
        return getattr(self._desk, name)

    def packs(self) -> Mapping[str, Pack]:
        """Return the packs of the desk, by hash, in the order in which it got them."""
        return self._packs

    @cached_property
    def _packs(self) -> Mapping[str, Pack]:
        return {hash_: translated(pack, self._words) for hash_, pack in self._desk.packs().items()}
