"""Framework packs: a review's goals, checklist elements, code lists and rules, all of them data.

Reading a pack takes the bytes of its TOML file and gives a checked, frozen :class:`Pack`; the hash of X
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.records.errors import BadPack
from desktop.records.packfile import Fault, File, locate, read
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.records.parts import (
        Code,
        Element,
        How,
        Indicator,
        Map,
        Node,
        Principle,
        Question,
        Reading,
        Region,
        Retention,
        Rule,
        Ruleset,
        Template,
        Term,
    )

GOAL: Final = "goal"  # the list that is made of the nodes
_MOST_FAULTS: Final = 5  # named at once: enough to mend a file, few enough to read


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
    principles: tuple[Principle, ...]
    terms: tuple[Term, ...]
    indicators: tuple[Indicator, ...]
    questions: tuple[Question, ...]
    cycles: tuple[Template, ...]
    rulesets: tuple[Ruleset, ...]
    retention: tuple[Retention, ...]
    maps: tuple[Map, ...]
    names: Mapping[str, Mapping[str, str]]
    notes: Mapping[str, str]
    regions: tuple[Region, ...]
    words: Mapping[str, Mapping[str, str]]
    hash: str
    compare: bool = False  # whether States may be set side by side outside the secretariat's copies

    @classmethod
    def parse(cls, raw: bytes) -> Pack:
        """Read a pack's TOML file; raises :class:`BadPack` with advice that names the fault."""
        file, faults = read(raw)
        if file is None or faults:
            raise _bad(*map(str, faults[:_MOST_FAULTS]))
        lists = {**file.lists, **file.made()}
        return cls(
            id=file.pack.id,
            version=file.pack.version,
            title=file.pack.title,
            language=file.pack.language,
            source=file.pack.source,
            nodes=file.node,
            elements=file.element,
            lists=MappingProxyType(lists),
            rules=file.rule,
            principles=file.principle,
            terms=file.term,
            indicators=file.indicator,
            questions=file.question,
            cycles=file.cycle,
            rulesets=file.ruleset,
            retention=file.retention,
            maps=file.map,
            names=MappingProxyType(file.names),
            notes=MappingProxyType(file.notes),
            regions=file.region,
            words=MappingProxyType({name: {one.code: one.label for one in codes} for name, codes in lists.items()}),
            hash=hashlib.sha256(raw).hexdigest(),
            compare=file.pack.compare,
        )

    def codes(self, list_name: str) -> tuple[Code, ...]:
        """Return the list's codes in the pack's order; none for a list that the pack does not have."""
        return self.lists.get(list_name, ())

    def allows(self, list_name: str, code: str) -> bool:
        """Say whether the list has the code; raises :class:`BadPack` when the pack has no such list."""
        known = self.words.get(list_name)
        if known is None:
            fault = f"“{self.title}” has no list “{list_name}”"
            raise _bad(fault)
        return code in known

    def retention_of(self, type_: str, field: str) -> Retention | None:
        """Return how long a personal value of that field is kept, None where the pack does not say."""
        return next((one for one in self.retention if (one.type, one.field) == (type_, field)), None)

    def label(self, list_name: str, code: str) -> str:
        """Return the words for a code; a code the list does not know stands for itself."""
        return self.words.get(list_name, {}).get(code, code)


def _bad(*faults: str) -> BadPack:
    return BadPack(
        f"The framework pack cannot be used: {'; '.join(faults)}.",
        safe="Records and the packs that are already here stay as they are.",
        todo="Correct the pack's file, or ask whoever wrote it for a corrected one.",
    )


def is_pack(raw: bytes) -> bool:
    """Say whether a file says itself that it is a framework pack, even if this release cannot read it."""
    try:
        return isinstance(tomllib.loads(raw.decode()).get("pack"), dict)
    except (ValueError, RecursionError):  # as where it is read
        return False


def check_pack(raw: bytes, others: Iterable[Pack] = ()) -> list[Fault]:
    """Return every fault of a pack's file, by line: also what this release, or packs beside it, cannot work with."""
    file, faults = read(raw)
    if file is None or faults:
        return faults
    return locate(raw, [*_unfit(file), *_beside(file, tuple(others))])


def _unfit(file: File) -> Iterator[tuple[str, str]]:
    """Yield what a pack lacks for the record types of this release, and what it says of fields that are none."""
    lists = {**file.lists, **file.made()}
    named = {field.pack_list for kind in CATALOGUE.types.values() for field in kind.fields} - {""}
    for name in sorted(named):
        if name not in lists:
            yield "lists", f"list “{name}” is missing, which fields of records take codes from"
    speaking = [(f"rule[{n}]", one.type, (one.field, *one.when)) for n, one in enumerate(file.rule)]
    speaking += [(f"retention[{n}]", one.type, (one.field,)) for n, one in enumerate(file.retention)]
    speaking += [(f"ruleset[{n}]", one.type, ()) for n, one in enumerate(file.ruleset)]
    speaking += [(f"cycle[{n}].windows", one.type, ()) for n, cycle in enumerate(file.cycle) for one in cycle.windows]
    for place, type_, names in speaking:
        if type_ not in CATALOGUE.types:
            yield place, f"“{type_}” is not a kind of record"
        for name in names:
            if type_ in CATALOGUE.types and not CATALOGUE.find(f"{type_}.{name}"):
                yield place, f"{type_} has no field “{name}”"


def _beside(file: File, others: tuple[Pack, ...]) -> Iterator[tuple[str, str]]:
    """Yield what does not go with other packs: nodes of the same id, and maps of nodes that they do not have."""
    strangers = {other.id: {node.id for node in other.nodes} for other in others if other.id != file.pack.id}
    for number, node in enumerate(file.node):
        for name in (name for name, nodes in strangers.items() if node.id in nodes):
            message = f"node “{node.id}” is also a node of pack “{name}”: records could not tell them apart"
            yield f"node[{number}].id", message
    for number, one in enumerate(file.map):
        known = next((other for other in others if (other.id, other.version) == (one.pack, one.version)), None)
        if known is None:
            yield f"map[{number}].pack", f"pack “{one.pack}” {one.version} is not here, so its map cannot be checked"
            continue
        theirs, named = strangers.get(one.pack, set()), {reading.node for reading in one.there}
        for odd in sorted(named ^ theirs):
            how = "has no node" if odd in named else "has a node that is not mapped:"
            yield f"map[{number}].there", f"pack “{one.pack}” {how} “{odd}”"


# ---- reading records under another pack ------------------------------------------------------------------------------


def mapping(source: Pack, target: Pack) -> Mapping[str, Reading]:
    """Return what the nodes of one pack are read as under another, by whichever of the two maps them."""
    there = (one.there for one in target.maps if one.pack == source.id)
    back = (one.back for one in source.maps if one.pack == target.id)
    return {reading.node: reading for readings in (*there, *back) for reading in readings}


def translate(readings: Mapping[str, Reading], node: str) -> tuple[tuple[str, How], ...]:
    """Return the nodes that a node is read as, and how; nothing where nothing corresponds.  No record changes."""
    reading = readings.get(node)
    return tuple((target, reading.how) for target in reading.reads) if reading else ()
