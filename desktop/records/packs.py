"""Framework packs: a review's goals, checklist elements, code lists and rules, all of them data.

Reading a pack takes the bytes of its TOML file and gives a checked, frozen :class:`Pack`; the hash of the bytes names
it wherever records refer to it.  Lists that a standard keeps (languages, currencies, countries) are at the end.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from desktop.records.errors import BadPack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

GOAL: Final = "goal"  # the list that is made of the nodes
_MOST_FAULTS: Final = 5  # named at once: enough to mend a file, few enough to read
_Words = Annotated[str, msgspec.Meta(min_length=1)]
_Count = Annotated[int, msgspec.Meta(ge=0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A goal, or a part of one; ``parent`` is empty at the top of the tree."""

    id: _Words
    parent: str
    title: _Words
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing to look for under a node."""

    id: _Words
    node: _Words
    title: _Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code that a field takes, and the words that stand for it on screen and paper."""

    code: _Words
    label: _Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A hint on one field of a record type; a length of 0 sets no bound."""

    type: _Words
    field: _Words
    required: bool = False
    shortest: _Count = 0
    longest: _Count = 0
    hint: str = ""


class _Head(msgspec.Struct, frozen=True):
    id: _Words
    version: _Words
    title: _Words
    language: _Words
    source: str = ""


class _File(msgspec.Struct, frozen=True):
    pack: _Head
    node: tuple[Node, ...]
    lists: dict[str, tuple[Code, ...]]
    element: tuple[Element, ...] = ()
    rule: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A framework pack, checked: build one with :meth:`parse`."""

    id: str
    version: str
    title: str
    language: str
    source: str
    nodes: tuple[Node, ...]
    elements: tuple[Element, ...]
    lists: Mapping[str, tuple[Code, ...]]
    rules: tuple[Rule, ...]
    hash: str

    @classmethod
    def parse(cls, raw: bytes) -> Pack:
        """Read a pack's TOML file; raises :class:`BadPack` with advice that names the fault."""
        file = _read(raw)
        if faults := list(islice(_faults(file), _MOST_FAULTS)):
            raise _bad(*faults)
        goals = tuple(Code(code=node.id, label=node.title) for node in file.node)
        return cls(
            id=file.pack.id,
            version=file.pack.version,
            title=file.pack.title,
            language=file.pack.language,
            source=file.pack.source,
            nodes=file.node,
            elements=file.element,
            lists=MappingProxyType({**file.lists, GOAL: goals}),
            rules=file.rule,
            hash=hashlib.sha256(raw).hexdigest(),
        )

    def codes(self, list_name: str) -> tuple[Code, ...]:
        """Return the list's codes in the pack's order; raises :class:`BadPack` when the pack has no such list."""
        codes = self.lists.get(list_name)
        if codes is None:
            fault = f"“{self.title}” has no list “{list_name}”"
            raise _bad(fault)
        return codes

    def allows(self, list_name: str, code: str) -> bool:
        """Say whether the list has the code; raises :class:`BadPack` when the pack has no such list."""
        return any(code == known.code for known in self.codes(list_name))

    def label(self, list_name: str, code: str) -> str:
        """Return the words for a code; a code the list does not know stands for itself."""
        return next((known.label for known in self.codes(list_name) if known.code == code), code)


def _bad(*faults: str) -> BadPack:
    return BadPack(
        f"The framework pack cannot be used: {'; '.join(faults)}.",
        safe="Records and the packs that are already here stay as they are.",
        todo="Correct the pack's file, or ask whoever wrote it for a corrected one.",
    )


def _read(raw: bytes) -> _File:
    try:
        return msgspec.toml.decode(raw, type=_File)
    except msgspec.ValidationError as fault:
        advice = f"a key is missing or holds something else ({fault})"
        raise _bad(advice) from fault
    except (msgspec.DecodeError, ValueError, RecursionError) as fault:  # ValueError: no UTF-8, or a number too long
        advice = f"it is not a TOML file ({fault})"
        raise _bad(advice) from fault


def _faults(file: _File) -> Iterator[str]:
    parents = {node.id: node.parent for node in file.node}
    if not parents:
        yield "it has no node, so there is no goal to pledge for"
    for node in _repeated(node.id for node in file.node):
        yield f"node “{node}” stands in it twice"
    for element in _repeated(element.id for element in file.element):
        yield f"element “{element}” stands in it twice"
    yield from _tree_faults(parents)
    for loose in file.element:
        if loose.node not in parents:
            yield f"element “{loose.id}” stands under node “{loose.node}”, which is missing"
    yield from _list_faults(file.lists)


def _tree_faults(parents: Mapping[str, str]) -> Iterator[str]:
    for node, parent in parents.items():
        if parent and parent not in parents:
            yield f"node “{node}” stands under “{parent}”, which is no node of it"
        path = _way_up(node, parents)
        if parents.get(path[-1]) == node == min(path):  # a circle is named once, by the first of its nodes
            yield f"nodes stand under each other in a circle ({' → '.join([*path, node])})"


def _way_up(node: str, parents: Mapping[str, str]) -> list[str]:
    path = [node]
    while (parent := parents.get(path[-1])) and parent not in path:
        path.append(parent)
    return path


def _list_faults(lists: Mapping[str, tuple[Code, ...]]) -> Iterator[str]:
    if GOAL in lists:
        yield f"it has a list “{GOAL}”, which is made of the nodes and not written"
    for name, codes in lists.items():
        if not codes:
            yield f"list “{name}” is empty"
        for code in _repeated(code.code for code in codes):
            yield f"code “{code}” stands twice in list “{name}”"


def _repeated(ids: Iterable[str]) -> list[str]:
    return [text for text, times in Counter(ids).items() if times > 1]


# Language (BCP 47: language, script, region) such as "fr", "ar-Latn" or "es-419"; codes of it are made, not listed.
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?", re.ASCII)


@cache
def standard_codes(name: str) -> tuple[Code, ...]:
    """Return the codes of ``iso4217`` or ``iso3166`` (alpha-3), ``()`` for ``bcp47``; raises :class:`KeyError`."""
    import pycountry  # noqa: PLC0415 - its tables are large and many starts never need them

    if name == "bcp47":
        return ()
    if name == "iso4217":
        return tuple(Code(code=str(unit.alpha_3), label=str(unit.name)) for unit in pycountry.currencies)
    if name == "iso3166":
        return tuple(Code(code=str(place.alpha_3), label=str(place.name)) for place in pycountry.countries)
    raise KeyError(name)


def standard_allows(name: str, code: str) -> bool:
    """Say whether a standard's list has the code; raises :class:`KeyError` for a standard nobody here knows."""
    if name == "bcp47":
        return _LANGUAGE.fullmatch(code) is not None
    return any(code == known.code for known in standard_codes(name))
