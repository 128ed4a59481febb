"""Faults of the program as a log tells them: what kind each is and where it was, and not what it says.

What it says may repeat what somebody wrote.
"""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def kind_of(fault: BaseException) -> str:
    """Return what kind a fault is, with the system's number where it has one."""
    number = fault.errno if isinstance(fault, OSError) and isinstance(fault.errno, int) else None
    name = f"{type(fault).__module__}.{type(fault).__qualname__}"
    return name if number is None else f"{name} {number}"


def traced(fault: BaseException | None) -> Iterator[str]:
    """Yield lines on a fault and on those from which it came: its kind, and indented each place from the outermost."""
    met = set[int]()
    while fault and id(fault) not in met:
        met.add(id(fault))
        yield kind_of(fault)
        for frame in traceback.extract_tb(fault.__traceback__):
            yield f"  {frame.filename}:{frame.lineno} {frame.name}"
        fault = fault.__cause__ or fault.__context__
