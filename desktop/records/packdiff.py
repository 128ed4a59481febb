"""What differs between two packs, or two versions of one, part by part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.records.packs import Pack

Parts = dict[tuple[str, str], dict[str, object]]


@dataclass(frozen=True, slots=True)
class Change:
    """A part that one pack has and the other has not, or has otherwise: ``keys`` are those that differ."""

    how: Literal["added", "removed", "changed"]
    section: str
    id: str
    keys: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the change as a line."""
        keys = f" ({', '.join(self.keys)})" if self.keys else ""
        return f"{self.how} {self.section} {self.id}{keys}"


def diff(before: Pack, after: Pack) -> list[Change]:
    """Return what became of each part, in the order of the files; what goes is named before what comes."""
    old, new = _parts(before), _parts(after)
    changes = [Change("removed", *name) for name in old if name not in new]
    for name, part in new.items():
        if name not in old:
            changes.append(Change("added", *name))
        elif keys := tuple(key for key in part if part[key] != old[name].get(key)):
            changes.append(Change("changed", *name, keys))
    return changes


def _parts(pack: Pack) -> Parts:
    parts: Parts = {("pack", pack.id): {"version": pack.version, "title": pack.title, "source": pack.source}}
    for section, entries in (
        ("node", pack.nodes), ("element", pack.elements), ("principle", pack.principles), ("term", pack.terms),
        ("indicator", pack.indicators), ("question", pack.questions), ("cycle", pack.cycles),
        ("ruleset", pack.rulesets),
    ):  # fmt: skip
        parts |= {(section, entry.id): _built(entry) for entry in entries}
    for name, codes in pack.lists.items():
        parts |= {(f"lists.{name}", code.code): _built(code) for code in codes}
    parts |= {("rule", name): part for name, part in _numbered(pack)}
    parts |= {("retention", f"{one.type}.{one.field}"): _built(one) for one in pack.retention}
    parts |= {("region", one.id): _built(one) for one in pack.regions}
    parts |= {
        (f"names.{language}", code): {"name": name}
        for language, all_ in pack.names.items()
        for code, name in all_.items()
    }
    parts |= {("notes", code): {"text": text} for code, text in pack.notes.items()}
    return parts | {("map", one.pack): _built(one) for one in pack.maps}


def _numbered(pack: Pack) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield rules by the field they speak of, numbered where there are several."""
    seen: dict[str, int] = {}
    for rule in pack.rules:
        name = f"{rule.type}.{rule.field}"
        seen[name] = number = seen.get(name, 0) + 1
        yield (name if number == 1 else f"{name} {number}"), _built(rule)


def _built(part: object) -> dict[str, object]:
    return msgspec.convert(msgspec.to_builtins(part), dict[str, object])
