"""Enrolments at a venue, as officers' entries say them: read from operations, before anything is judged by them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from desktop.records.values import PRESENT
from desktop.store.written import heads_among
from desktop.trust.roster import Role
from desktop.trust.venue import Enrolment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.store.written import Written
    from desktop.trust.verdicts import Judgement

TYPE = "enrolment"
_BACK = frozenset({f"{TYPE}.standing", f"{TYPE}.last_header", f"{TYPE}.reason"})  # what takes one back
_Said = tuple[str, "Written"]  # the segment's header, and what it says


def read_enrolments(rows: Iterable[_Said], judged: Mapping[str, Judgement]) -> Iterator[Enrolment]:
    """Yield each enrolment for each key that wrote one, from trusted segments' operations by header hash."""
    by_record: dict[bytes, list[_Said]] = defaultdict(list)
    for name, one in rows:
        by_record[one.operation.cell.record].append((name, one))
    for said in by_record.values():
        for officer in {one.op.key for _, one in said if one.operation.cell.field == f"{TYPE}.key"}:
            theirs = [(name, one) for name, one in said if one.op.key == officer]
            back = [one for name, one in said if one.op.key == officer or _is_secretariat(judged[name])]
            found = _read(officer, [row for row in theirs if row[1].operation.cell.field not in _BACK], back)
            if found:
                yield found


def _is_secretariat(judged: Judgement) -> bool:
    return judged.mandate is not None and judged.mandate.role is Role.SECRETARIAT


def _read(officer: bytes, given: list[_Said], back: list[Written]) -> Enrolment | None:
    """Return an enrolment, or None where something is missing in it or said in two ways."""
    texts, sets = _heads(one for _, one in given)
    words, _ = _heads(one for one in back if one.operation.cell.field in _BACK)
    names = ("key", "person", "name", "age", "device", "role")
    single = {name: next(iter(texts.get(name, ()))) for name in names if len(texts.get(name, ())) == 1}
    if len(single) < len(names):
        return None
    taken_back = "withdrawn" in words.get("standing", ())
    last = words.get("last_header", set())
    return Enrolment(
        officer=officer.hex(),
        headers=frozenset(name for name, _ in given),
        sessions=tuple(sorted(sets["sessions"])),
        teams=tuple(sorted(sets["teams"])),
        last_header=(next(iter(last)) if len(last) == 1 else "") if taken_back else None,
        **single,
    )


def _heads(written: Iterable[Written]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return the texts that heads say of each field, and the elements that are in each set."""
    texts: dict[str, set[str]] = defaultdict(set)
    sets: dict[str, set[str]] = defaultdict(set)
    for one in heads_among(written):
        _, field, element = one.operation.cell
        name = field.partition(".")[2]
        if element and one.operation.value == PRESENT:
            sets[name].add(element)
        elif not element:
            texts[name].update(_text(one.operation.value))
    return texts, sets


def _text(value: bytes) -> list[str]:
    try:
        return [msgspec.json.decode(value, type=str)]
    except msgspec.DecodeError:
        return []
