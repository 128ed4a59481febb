"""What a bench prints."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Final, Literal

NOT_MEASURED: Final = math.nan


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured figure; ``must`` is the floor, ``aim`` what is hoped for.

    ``value`` is :data:`NOT_MEASURED` where it could not be measured, and ``note`` says why.
    """

    name: str
    value: float
    unit: str
    better: Literal["lower", "higher"]
    must: float | None = None
    aim: float | None = None
    note: str = ""

    def as_data(self) -> dict[str, str | float | None]:
        """Return the row for JSON: null for what was not measured, and a note only where there is one."""
        data = asdict(self) | {"value": None if math.isnan(self.value) else self.value}
        return data if self.note else {name: value for name, value in data.items() if name != "note"}
