"""Rules as data: what a record lacks under the rules of its pack.  Told, never in the way of capture."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.records.declare import RecordType
    from desktop.records.packs import Pack
    from desktop.records.parts import Rule, Ruleset

Fault = Literal["missing", "short", "long", "who", "closed", "order"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """A rule that a record does not keep; ``field`` is empty where the record as a whole does not.

    ``size`` and ``bound`` say of a length what it is and should be, in characters, or in ``entries`` of a set.
    """

    fault: Fault
    field: str
    text: str
    hint: str = ""
    size: int = 0
    bound: int = 0
    entries: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A cycle that a record falls into: the template it was made after, and its last day."""

    template: str
    end: str


class Checker:
    """Finds the defects of records of one type; ``on`` is the day whose rules hold, "" for the newest."""

    def __init__(self, kind: RecordType, pack: Pack, *, on: str = "", cycles: Iterable[Running] = ()) -> None:
        """Choose the rules that hold."""
        self._kind, self._on = kind, on
        self._sets = [one for one in pack.rulesets if one.type == kind.id and _holds(one, on)]
        valid = {"", *(one.id for one in self._sets)}
        self._rules = [one for one in pack.rules if one.type == kind.id and one.ruleset in valid]
        self._labels = {field.id: field.label for field in kind.fields}
        self._required = [field.id for field in kind.fields if field.required]
        self._windows = list(_windows(pack, kind.id, cycles)) if on else []

    def defects(self, values: Mapping[str, object], constituency: str = "") -> list[Defect]:
        """Return what a record lacks, a field once; ``constituency`` is that of the actor who submits it."""
        found: dict[str, Defect] = {}
        for rule in self._rules:
            if all(_has(values.get(name), codes) for name, codes in rule.when.items()):
                defect = self._broken(rule, values.get(rule.field))
                if defect:
                    found.setdefault(rule.field, defect)
        for name in self._required:
            if not values.get(name):
                found.setdefault(name, self._defect("missing", name, "is still missing."))
        return [*found.values(), *out_of_order(self._kind, values), *self._whole(constituency)]

    def _broken(self, rule: Rule, value: object) -> Defect | None:
        if not value:
            return self._defect("missing", rule.field, "is still missing.", rule.hint) if rule.required else None
        if (size := _size(value)) < rule.shortest:
            return self._length("short", rule, value, size, rule.shortest)
        if size > rule.longest > 0:
            return self._length("long", rule, value, size, rule.longest)
        return None

    def _length(self, fault: Fault, rule: Rule, value: object, size: int, bound: int) -> Defect:
        unit, most = ("characters" if isinstance(value, str) else "entries"), "most" if fault == "long" else "least"
        told = self._defect(fault, rule.field, f"has {size} {unit}; at {most} {bound} are asked for.", rule.hint)
        return replace(told, size=size, bound=bound, entries=not isinstance(value, str))

    def _defect(self, fault: Fault, field: str, text: str, hint: str = "") -> Defect:
        return Defect(fault=fault, field=field, text=f"{self._labels.get(field, field)} {text}", hint=hint)

    def _whole(self, constituency: str) -> Iterator[Defect]:
        for one in self._sets:
            if constituency and one.who and constituency not in one.who:
                yield Defect(fault="who", field="", text=f"“{one.title}” is not for this constituency: {constituency}.")
        if self._windows and not any(opens <= self._on <= closes for opens, closes in self._windows):
            opens, closes = self._windows[0]
            yield Defect(fault="closed", field="", text=f"Put on record {self._on}, outside {opens} to {closes}.")


def defects(
    kind: RecordType,
    values: Mapping[str, object],
    pack: Pack,
    *,
    on: str = "",
    constituency: str = "",
    cycles: Sequence[Running] = (),
) -> list[Defect]:
    """Return what one record lacks under the rules of a pack; see :class:`Checker` for many."""
    return Checker(kind, pack, on=on, cycles=cycles).defects(values, constituency)


def out_of_order(kind: RecordType, values: Mapping[str, object]) -> list[Defect]:
    """Return which days or times of a record lie before those that they never may."""
    found = []
    for first, last in kind.orders:
        one, other = values.get(first), values.get(last)
        if isinstance(one, str) and isinstance(other, str) and one > other > "":
            text = f"{kind.field(last).label} ({other}) lies before {kind.field(first).label} ({one})."
            found.append(Defect(fault="order", field=last, text=text))
    return found


def _holds(ruleset: Ruleset, on: str) -> bool:
    if not on:
        return not ruleset.until
    return ruleset.since <= on and (not ruleset.until or on < ruleset.until)


def _windows(pack: Pack, type_: str, cycles: Iterable[Running]) -> Iterator[tuple[str, str]]:
    templates = {one.id: one for one in pack.cycles}
    for cycle in cycles:
        for window in templates[cycle.template].windows if cycle.template in templates else ():
            if window.type == type_:
                end = dt.date.fromisoformat(cycle.end)
                yield _day(end, window.opens), _day(end, window.closes)


def _day(end: dt.date, days: int) -> str:
    return (end + dt.timedelta(days=days)).isoformat()


def _has(value: object, codes: Sequence[str]) -> bool:
    texts = [value] if isinstance(value, str) else value if isinstance(value, (list, tuple)) else []
    return any(text in codes for text in texts)


def _size(value: object) -> int:
    return len(value) if isinstance(value, (str, list, tuple)) else 1
