"""A framework pack's file: read, and every fault in it named by its line.

A line is found by searching the text for the table and key that a fault speaks of.  Where a key stands in an unusual
way (a multi-line string that looks like TOML, a dotted key), the line of what encloses it is named.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.records.parts import (
    Code,
    Element,
    Indicator,
    Map,
    Node,
    Principle,
    Question,
    Region,
    Retention,
    Rule,
    Ruleset,
    Template,
    Term,
    Words,
)
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FORMAT: Final = 1
MADE: Final = {  # lists that are made of parts of the pack, and not written
    "goal": "nodes",
    "element": "elements",
    "indicator": "indicators",
    "cycle": "cycles",
    "ruleset": "rulesets",
    "rubric": "questions",
    "safeguard": "questions",
    "accountability": "questions",
}
_VERSION = re.compile(r"\d+(\.\d+){0,2}", re.ASCII)
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r'\s*(?:"([^"]*)"|([\w-]+))\s*=')
_INLINE = re.compile(r"\{[^{}]*\}")
_LINE = re.compile(r"\(at line (\d+),")
_PATH = re.compile(r" - at `\$(?:\[\.\.\.\])?([^`]*)`$")

Placed = tuple[str, str]  # the place of a fault, such as node[2].parent, and what is wrong there


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a pack's file, and in which line (0: with the file as a whole)."""

    line: int
    text: str

    def __str__(self) -> str:
        """Return the fault as one says it."""
        return f"line {self.line}: {self.text}" if self.line else self.text


class Head(msgspec.Struct, frozen=True):
    """The pack's own name, version and origin."""

    id: Words
    version: Words
    title: Words
    language: Words
    source: str = ""
    format: int = FORMAT
    compare: bool = False


class File(msgspec.Struct, frozen=True):
    """A pack's file, section by section, as TOML spells it."""

    pack: Head
    node: tuple[Node, ...]
    lists: dict[str, tuple[Code, ...]]
    element: tuple[Element, ...] = ()
    principle: tuple[Principle, ...] = ()
    term: tuple[Term, ...] = ()
    indicator: tuple[Indicator, ...] = ()
    question: tuple[Question, ...] = ()
    cycle: tuple[Template, ...] = ()
    ruleset: tuple[Ruleset, ...] = ()
    rule: tuple[Rule, ...] = ()
    retention: tuple[Retention, ...] = ()
    map: tuple[Map, ...] = ()
    names: dict[str, dict[str, str]] = {}
    notes: dict[str, str] = {}
    region: tuple[Region, ...] = ()

    def made(self) -> dict[str, tuple[Code, ...]]:
        """Return the lists that are made of other parts, as far as there are any."""
        parts: dict[str, Sequence[Node | Element | Indicator | Template | Ruleset | Question]] = {
            "goal": self.node,
            "element": self.element,
            "indicator": self.indicator,
            "cycle": self.cycle,
            "ruleset": self.ruleset,
        }
        for name in ("rubric", "safeguard", "accountability"):
            parts[name] = [one for one in self.question if one.set == name]
        return {
            name: tuple(Code(code=one.id, label=one.title) for one in found) for name, found in parts.items() if found
        }

    def codes(self, name: str) -> set[str]:
        """Return a list's codes, written or made; none for a list that is not there."""
        codes = self.made().get(name, ()) if name in MADE else self.lists.get(name, ())
        return {one.code for one in codes}


def read(raw: bytes) -> tuple[File | None, list[Fault]]:
    """Read a pack's file; returns None where its form is wrong, and every fault that it can be blamed for alone."""
    try:
        text = raw.decode()
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as fault:  # ValueError: no TOML, no UTF-8, or a number too long
        found = _LINE.search(str(fault))
        return None, [Fault(int(found[1]) if found else 0, f"it is not a TOML file ({fault})")]
    places = _places(text)
    try:
        file = msgspec.convert(data, File)
    except msgspec.ValidationError as fault:
        shapes = list(_shapes(data)) or [_placed("", str(fault))]
        return None, _named(places, shapes)
    return file, _named(places, list(_faults(file)))


def locate(raw: bytes, placed: list[Placed]) -> list[Fault]:
    """Return faults with the lines of their places."""
    return _named(_places(raw.decode()), placed)


def _named(places: Mapping[str, int], placed: list[Placed]) -> list[Fault]:
    return sorted((Fault(_line(places, place), text) for place, text in placed), key=lambda fault: fault.line)


def _line(places: Mapping[str, int], place: str) -> int:
    while place and place not in places:
        place = re.sub(r"(\.?[^.\[]*|\[\d+\])$", "", place)
    return places.get(place, 0)


def _places(text: str) -> dict[str, int]:
    """Return the line of every table, key and inline table: ``node[2]``, ``node[2].title``, ``lists.level[0]``."""
    places: dict[str, int] = {}
    tables: Counter[str] = Counter()
    table = key = ""
    items = 0
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            name = header[2]
            table, key = (f"{name}[{tables[name]}]" if header[1] == "[[" else name), ""
            tables[name] += 1
            places[table] = number
            continue
        if found := _KEY.match(line):
            key, items = ".".join(filter(None, (table, found[1] or found[2]))), 0
            places.setdefault(key, number)
        for _ in _INLINE.findall(line) if key else ():
            places[f"{key}[{items}]"] = number
            items += 1
    return places


# ---- form ------------------------------------------------------------------------------------------------------------


def _placed(place: str, message: str) -> Placed:
    """Return what msgspec says of a value, with the place of the value put before its path."""
    found = _PATH.search(message)
    inside = re.sub(r"^\[0\]", "", found[1]) if found else ""
    where = f"{place}{inside}".lstrip(".")
    return where, f"a key is missing or holds something else ({_PATH.sub('', message)} - at `$.{where}`)"


def _shapes(data: Mapping[str, object]) -> Iterator[Placed]:
    """Yield what is wrong with the form of each section, entry by entry."""
    for section in msgspec.structs.fields(File):
        value = data.get(section.name)
        if value is None:
            if section.required:
                yield _placed("", f"Object missing required field `{section.name}`")
        elif isinstance(value, list):
            for number, entry in enumerate(value):
                yield from _misfit(f"{section.name}[{number}]", [entry], section.type)
        elif section.name == "lists" and isinstance(value, dict):
            for name, codes in value.items():
                for number, code in enumerate(codes if isinstance(codes, list) else [codes]):
                    yield from _misfit(f"lists.{name}[{number}]", [code], tuple[Code, ...])
        else:
            yield from _misfit(section.name, value, section.type)


def _misfit(place: str, value: object, wanted: object) -> Iterator[Placed]:
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError as fault:
        yield _placed(place, str(fault))


# ---- sense -----------------------------------------------------------------------------------------------------------


def _faults(file: File) -> Iterator[Placed]:
    if file.pack.format != FORMAT:
        yield "pack.format", f"it is of format {file.pack.format}, and this release reads format {FORMAT}"
    if not _VERSION.fullmatch(file.pack.version):
        yield "pack.version", f"“{file.pack.version}” is no version such as 1.2"
    if not file.node:
        yield "node", "it has no node, so there is no goal to pledge for"
    yield from _repeated(file)
    yield from _tree_faults(file)
    yield from _list_faults(file)
    yield from _loose_ends(file)
    yield from _cycle_faults(file)
    yield from _rule_faults(file)
    for number, one in enumerate(file.map):
        yield from _map_faults(file, f"map[{number}]", one)


def _repeated(file: File) -> Iterator[Placed]:
    sections: dict[str, list[str]] = {
        "node": [one.id for one in file.node],
        "element": [one.id for one in file.element],
        "principle": [one.id for one in file.principle],
        "term": [one.id for one in file.term],
        "indicator": [one.id for one in file.indicator],
        "question": [one.id for one in file.question],
        "cycle": [one.id for one in file.cycle],
        "ruleset": [one.id for one in file.ruleset],
        "region": [one.id for one in file.region],
    }
    for section, ids in sections.items():
        yield from ((f"{section}[{n}].id", f"{section} “{ids[n]}” stands in it twice") for n in _again(ids))
    for name, codes in file.lists.items():
        texts = [one.code for one in codes]
        for number in _again(texts):
            yield f"lists.{name}[{number}]", f"code “{texts[number]}” stands twice in list “{name}”"


def _again(texts: list[str]) -> Iterator[int]:
    """Yield where a text stands that has stood before."""
    seen: set[str] = set()
    for number, text in enumerate(texts):
        if text in seen:
            yield number
        seen.add(text)


def _tree_faults(file: File) -> Iterator[Placed]:
    parents = {node.id: node.parent for node in file.node}
    number_of = {node.id: number for number, node in reversed(list(enumerate(file.node)))}
    for node, parent in parents.items():
        place = f"node[{number_of[node]}].parent"
        if parent and parent not in parents:
            yield place, f"node “{node}” stands under “{parent}”, which is no node of it"
        path = _way_up(node, parents)
        if parents.get(path[-1]) == node == min(path):  # a circle is named once, by the first of its nodes
            yield place, f"nodes stand under each other in a circle ({' → '.join([*path, node])})"


def _way_up(node: str, parents: Mapping[str, str]) -> list[str]:
    path = [node]
    while (parent := parents.get(path[-1])) and parent not in path:
        path.append(parent)
    return path


def _list_faults(file: File) -> Iterator[Placed]:
    for name, codes in file.lists.items():
        if name in MADE:
            yield f"lists.{name}", f"it has a list “{name}”, which is made of the {MADE[name]} and not written"
        if not codes:
            yield f"lists.{name}", f"list “{name}” is empty"


def _loose_ends(file: File) -> Iterator[Placed]:
    """Yield what names a node or a list that is not there."""
    nodes = {node.id for node in file.node}
    for number, element in enumerate(file.element):
        if element.node not in nodes:
            yield (
                f"element[{number}].node",
                f"element “{element.id}” stands under node “{element.node}”, which is missing",
            )
    for number, indicator in enumerate(file.indicator):
        for node in set(indicator.nodes) - nodes:
            yield (
                f"indicator[{number}].nodes",
                f"indicator “{indicator.id}” speaks of node “{node}”, which is missing",
            )
    for number, question in enumerate(file.question):
        if question.answers not in file.lists:
            message = f"question “{question.id}” is answered from list “{question.answers}”, which is missing"
            yield f"question[{number}].answers", message


def _cycle_faults(file: File) -> Iterator[Placed]:
    ids = {one.id for one in file.cycle}
    for number, one in enumerate(file.cycle):
        if one.level not in file.codes("level"):
            yield f"cycle[{number}].level", f"“{one.level}” is no code of list “level”"
        if one.feeds and one.feeds not in ids:
            yield f"cycle[{number}].feeds", f"cycle “{one.id}” feeds “{one.feeds}”, which is missing"
        for window in one.windows:
            if window.closes < window.opens:
                message = f"a window of cycle “{one.id}” closes before it opens"
                yield f"cycle[{number}].windows", message


def _rule_faults(file: File) -> Iterator[Placed]:
    ids = {one.id for one in file.ruleset}
    for number, ruleset in enumerate(file.ruleset):
        for code in ruleset.who:
            if code not in file.codes("constituency"):
                yield f"ruleset[{number}].who", f"“{code}” is no code of list “constituency”"
    for number, rule in enumerate(file.rule):
        if rule.ruleset and rule.ruleset not in ids:
            yield f"rule[{number}].ruleset", f"a rule belongs to ruleset “{rule.ruleset}”, which is missing"
        if rule.shortest > rule.longest > 0:
            yield f"rule[{number}].longest", f"a rule asks for {rule.shortest} at least and {rule.longest} at most"
        for name, codes in rule.when.items():
            yield from ((f"rule[{number}].when", text) for text in _unknown(file, rule.type, name, codes))


def _unknown(file: File, type_: str, name: str, codes: tuple[str, ...]) -> Iterator[str]:
    """Yield codes of a condition that its field never has; what this release does not know may be a newer one's."""
    found = CATALOGUE.find(f"{type_}.{name}")
    if found and (of := found[1].pack_list):
        yield from (f"“{code}” is no code of list “{of}”" for code in codes if code not in file.codes(of))


def _map_faults(file: File, place: str, one: Map) -> Iterator[Placed]:
    nodes = {node.id for node in file.node}
    theirs = {reading.node for reading in one.there}
    if one.pack == file.pack.id:
        yield f"{place}.pack", f"it maps “{one.pack}” to itself"
    for side, readings, sources, targets in (
        ("there", one.there, theirs, nodes),
        ("back", one.back, nodes, theirs),
    ):
        named = [reading.node for reading in readings]
        yield from ((f"{place}.{side}[{n}]", f"node “{named[n]}” is mapped twice") for n in _again(named))
        for number, reading in enumerate(readings):
            where = f"{place}.{side}[{number}]"
            yield from ((where, text) for text in _reading_faults(reading.how, len(reading.reads)))
            if reading.node not in sources:
                yield where, f"it maps node “{reading.node}”, which is missing"
            for target in set(reading.reads) - targets:
                yield where, f"it maps node “{reading.node}” to “{target}”, which is missing"
        for node in sorted(sources - set(named)):
            yield f"{place}.{side}", f"node “{node}” is not mapped; say “none” where nothing corresponds"
    exact = {(reading.node, target) for reading in one.there if reading.how == "exact" for target in reading.reads}
    again = {(target, reading.node) for reading in one.back if reading.how == "exact" for target in reading.reads}
    for node, target in sorted(exact ^ again):
        yield place, f"“{node}” and “{target}” are exact one way only"


def _reading_faults(how: str, count: int) -> Iterator[str]:
    wanted = {"exact": count == 1, "broader": count > 0, "none": count == 0}
    if not wanted[how]:
        yield f"“{how}” with {count} nodes: exact reads one, broader one or more, none none"
