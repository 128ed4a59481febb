"""Rows of the table of attacks: what makes a file, and what must come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import World

Attack = Callable[["World"], bytes]
TRUSTED, REVOKED, OUTSIDE = "trusted", "revoked, unproven", "outside the mandate"
PROVEN, FORK, UNKNOWN = "proven earlier by a receipt", "fork", "unknown key"


@dataclass(frozen=True)
class Expected:
    """What must come of a file: verdicts in its order or words of the refusal, the exit code, whether views change."""

    what: list[str] | str
    code: int = 1
    unchanged: bool = True


ROWS: dict[str, tuple[Attack, Expected]] = {}


def row(name: str, what: list[str] | str, code: int = 1, *, unchanged: bool = True) -> Callable[[Attack], Attack]:
    def keep(attack: Attack) -> Attack:
        ROWS[name] = (attack, Expected(what, code, unchanged))
        return attack

    return keep
