"""References that people quote, such as ``BK-014``: the desk's mark and a counter, never given twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop.casework.identity import mark_of

_NUMBER: Final = re.compile(r"[0-9]{1,9}", re.ASCII)  # a longer one nobody's desk has given

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Sitting


def next_reference(desk: Desk, sitting: Sitting) -> str:
    """Return the next reference of whoever sits here; it counts as given once the transaction it stands in is kept."""
    name = _counter(sitting.secrets.public)
    number = int(desk.setting(name) or 0) + 1
    desk.set(name, str(number))
    return f"{mark_of(desk, sitting.secrets.public)}-{number:03d}"


def catch_up(desk: Desk, key: str) -> None:
    """Let a desk that received its own entries, as one restored from a backup does, go on behind the last of them."""
    mark = mark_of(desk, key)
    given = (ref.partition("-") for ref in desk.references().values())
    numbers = (int(number) for before, _, number in given if before == mark and _NUMBER.fullmatch(number))
    highest = max(numbers, default=0)
    if highest > int(desk.setting(_counter(key)) or 0):
        desk.set(_counter(key), str(highest))


def _counter(key: str) -> str:
    return f"counter.{key}"
