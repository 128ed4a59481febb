"""What a bench prints."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured figure; ``must`` is the floor, ``aim`` what is hoped for."""

    name: str
    value: float
    unit: str
    better: Literal["lower", "higher"]
    must: float | None = None
    aim: float | None = None

    def as_data(self) -> dict[str, str | float | None]:
        """Return the row for JSON."""
        return asdict(self)
