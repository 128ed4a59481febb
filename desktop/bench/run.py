"""The benches by name; each is imported when it is run: commands are not to wait for what benches need."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from desktop.casework.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.bench.rows import Row

NAMES: Final = (
    "demo", "figures", "merge", "records", "registry", "report", "review", "search", "summary", "trust", "window",
)  # fmt: skip
"""Each is a function of that name in a module of that name; it takes the size, where the bench has one."""


def measure(names: Iterable[str], ops: int | None) -> list[Row]:
    """Run benches one after the other; raises :class:`NotFound` for a name there is none of."""
    rows: list[Row] = []
    for name in names:
        if name not in NAMES:
            raise NotFound(f"There is no bench “{name}”.", todo=f"There are: {', '.join(NAMES)}.")
        rows += getattr(import_module(f"desktop.bench.{name}"), name)(ops)
    return rows
