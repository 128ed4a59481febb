"""Forks: a key that has written two different things under one number."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.journal.segments import Header


def forked(headers: Mapping[str, Header]) -> set[str]:
    """Return the headers of each key's tails after a fork: those whose numbers overlap, and all that build on them."""
    by_key: dict[str, list[tuple[int, str, Header]]] = defaultdict(list)
    for name, header in headers.items():
        by_key[header.key].append((header.first, name, header))
    found: set[str] = set()
    for chain in by_key.values():
        _mark_fork(sorted(chain, key=lambda item: item[:2]), found)
    return found


def _mark_fork(ordered: list[tuple[int, str, Header]], forked: set[str]) -> None:
    reach, widest = 0, ""
    for first, name, header in ordered:
        if first <= reach:
            forked |= {name, widest}
        elif header.previous in forked:
            forked.add(name)
        if header.last > reach:
            reach, widest = header.last, name
