"""What a captured line says: who speaks, which pledge it is about, which goals, and the words themselves.

``Velmara: We shall end detention.  !SE-014 #1A``: a name and a colon at the beginning is who speaks, ``!`` names a
pledge by its reference, ``#`` a goal by its code; each only where the type has a field for it.  Of a recommendation
stands there from whom and to whom: ``Tamrana > Velmara: End detention.``
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable

Values = dict[str, str | list[str]]
_WORDS: Final = {  # the field that takes the words, where it is not the one that titles the record
    "intervention": "text",
    "stakeholder_input": "statement",
    "progress": "narrative",
    "decision": "text",
    "position": "text",
}
_SPEAKERS: Final = {"intervention": "shown_as", "stakeholder_input": "shown_as", "position": "shown_as"}
_PARTIES: Final = {"pledge": ("actor",), "recommendation": ("from", "to")}  # links to parties, ``>`` between them
_NAME: Final = re.compile(r"^@?([^:!#]{1,80}):\s+(?=\S)", re.DOTALL)
_PLEDGE: Final = re.compile(r"!([A-Z]{2,4}-\d{1,7})\b")
_GOAL: Final = re.compile(r"#([\w.-]+)")
_TITLE: Final = 90  # characters of a title made from the first words


def values_of(type_: str, line: str, actor_named: Callable[[str], str]) -> Values:
    """Return a line as values of a type; ``actor_named`` gives the id of the actor of that name, "" for none."""
    fields = {field.id for field in CATALOGUE.type(type_).fields}
    values: Values = {}
    if type_ in _SPEAKERS and (named := _NAME.match(line)):
        line = line[named.end() :]
        values[_SPEAKERS[type_]] = named[1].strip()
        if "actor" in fields and (actor := actor_named(named[1].strip())):
            values["actor"] = actor
    if type_ in _PARTIES and (named := _NAME.match(line)):
        parties = [actor_named(name.strip()) for name in named[1].split(">")]
        if all(parties) and len(parties) <= len(_PARTIES[type_]):  # else it is a colon as others are
            line = line[named.end() :]
            values |= zip(_PARTIES[type_], parties, strict=False)
    if "pledge" in fields and (pledge := _PLEDGE.search(line)):
        values["pledge"], line = pledge[1], _without(line, pledge)
    if "goals" in fields and (goals := _GOAL.findall(line)):
        values["goals"], line = goals, _GOAL.sub("", line)
    words = " ".join(line.split())
    values[words_field(type_)] = words
    if type_ == "decision":
        values["title"] = words if len(words) <= _TITLE else f"{words[:_TITLE].rsplit(' ', 1)[0]}…"
    return values


def words_field(type_: str) -> str:
    """Return the field of a type that takes the words of a line."""
    return _WORDS.get(type_, CATALOGUE.type(type_).title)


def _without(line: str, found: re.Match[str]) -> str:
    return line[: found.start()] + line[found.end() :]
