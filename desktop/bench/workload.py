"""The common workload: ten devices, field-level edits over records of twelve fields, a part of them concurrent.

Phase 1 (60 %): the owner of each record writes its twelve fields; then everybody has synchronised.  Phase 2 (40 %):
edits by the owner, and 5 % of all in concurrent pairs on the same cell, which stay in conflict; as many again of which
one edit in fifty supersedes both.  One cell in ten is an element of a set, one edit in a hundred clears its cell; cells
are labelled 80 : 15 : 5.  Deterministic.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nacl.signing import SigningKey

from desktop.journal.operations import Cell, Operation, OpId
from desktop.records.values import encode

if TYPE_CHECKING:
    from collections.abc import Callable

DEVICES: Final = 10
FIELDS: Final = (
    "title", "country", "code", "status", "lead", "email", "category", "start", "due", "amount", "percent", "description",
)  # fmt: skip
LABELS: Final = ("shared@region/bench", "secretariat@region/bench", "team@review/bench/team/one")
_SHARES: Final = (80, 95, 100)
_WORDS: Final = (
    "government pledge progress review submitted delegation national action plan implementation ratified convention"
    " statelessness education health funding partner legal reform birth registration campaign border officials training"
    " completed delayed budget regional consultation civil society stakeholder input evidence report annex commitment"
    " target indicator baseline quarter annual ministry interior justice foreign affairs parliament bill law"
).split()
_STATUS: Final = ("planned", "in progress", "completed", "delayed", "abandoned")
_COUNTRIES: Final = "AFG ARG BRA CHE COD DEU EGY ETH FRA IDN KEN LBN MEX NGA PAK SYR THA TUR UGA ZAF".split()
_START_MS: Final = 1_700_000_000_000
_SET: Final = 0.10
_CLEARED: Final = 0.01
_PAIRS: Final = 0.025
_TWO: Final = 0.02
_PAIR: Final = 2


@dataclass(frozen=True, slots=True)
class Edit:
    """An operation with its device and label."""

    device: int
    label: str
    operation: Operation


class Workload:
    """``phases``: two lists, each of ten lists of edits, one for a device, by number."""

    def __init__(self, operations: int, seed: int = 1) -> None:
        """Make that many operations."""
        self._chance = random.Random(f"{operations}-{seed}")  # noqa: S311 - repeatable, not secret
        self.keys = [SigningKey(hashlib.sha256(f"device {n}".encode()).digest()) for n in range(DEVICES)]
        self._public = [bytes(key.verify_key) for key in self.keys]
        self._time = _START_MS << 16
        self._last = [0] * DEVICES
        self._heads: dict[Cell, list[OpId]] = {}
        self._draw = self._drawers()
        self.phases: list[list[list[Edit]]] = [[[] for _ in range(DEVICES)] for _ in range(2)]
        self._fill(operations)

    def edits(self) -> list[Edit]:
        """Return all edits, phase by phase and device by device."""
        return [edit for phase in self.phases for device in phase for edit in device]

    def _fill(self, total: int) -> None:
        chance, records = self._chance, [self._chance.randbytes(16) for _ in range(total // 20)]
        owner = {record: chance.randrange(DEVICES) for record in records}
        for record in records:
            for field in FIELDS:
                self._edit(0, owner[record], self._cell(record, field), [])
        cells = list(self._heads)
        chance.shuffle(cells)
        pairs, mended = int(total * _PAIRS), int(total * _TWO)
        rest = cells[pairs + mended :]
        singles = total - len(self.edits()) - 2 * pairs - 3 * mended
        todo = [(2, cell) for cell in cells[:pairs]] + [(3, cell) for cell in cells[pairs : pairs + mended]]
        todo += [(1, chance.choice(rest)) for _ in range(singles)]
        chance.shuffle(todo)
        for edits, cell in todo:
            before = self._heads[cell]
            mine = self._edit(1, owner[cell.record], cell, before)
            if edits > 1:
                other = (owner[cell.record] + chance.randrange(1, DEVICES)) % DEVICES
                theirs = self._edit(1, other, cell, before)
                if edits > _PAIR:
                    self._edit(1, owner[cell.record], cell, [mine, theirs])

    def _cell(self, record: bytes, field: str) -> Cell:
        if self._chance.random() < _SET:
            return Cell(record, "bench.tags", f"{field}-{self._chance.randrange(40)}")
        return Cell(record, f"bench.{field}", "")

    def _edit(self, phase: int, device: int, cell: Cell, before: list[OpId]) -> OpId:
        self._time += self._chance.randrange(1, 5000) << 16
        self._last[device] += 1
        op = Operation(
            seq=self._last[device], cell=cell, time=self._time, value=self._value(cell), supersedes=tuple(before)
        )
        label = LABELS[next(n for n, share in enumerate(_SHARES) if _spread(cell) < share)]
        self.phases[phase][device].append(Edit(device, label, op))
        made = OpId(self._public[device], op.seq)
        self._heads[cell] = [made]
        return made

    def _value(self, cell: Cell) -> bytes:
        if self._chance.random() < _CLEARED:
            return b"null"
        return b"true" if cell.element else encode(self._draw[cell.field.partition(".")[2]]())

    def _drawers(self) -> dict[str, Callable[[], str | int]]:
        chance = self._chance

        def words(count: int) -> str:
            return " ".join(chance.choice(_WORDS) for _ in range(count))

        def date() -> str:
            return f"20{chance.randrange(20, 30)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}"

        return {
            "title": lambda: words(6),
            "country": lambda: chance.choice(_COUNTRIES),
            "code": lambda: f"GRF-{chance.randrange(10**6):06d}",
            "status": lambda: chance.choice(_STATUS),
            "lead": lambda: words(2).title(),
            "email": lambda: f"{chance.choice(_WORDS)}.{chance.choice(_WORDS)}@example.org",
            "category": lambda: chance.choice(_WORDS),
            "start": date,
            "due": date,
            "amount": lambda: f"{chance.random() * 1e6:.2f}",
            "percent": lambda: chance.randrange(101),
            "description": lambda: words(40)[:300],
        }


def _spread(cell: Cell) -> int:
    """Return 0 to 99, the same for a cell each time."""
    return hashlib.sha256(b"\\0".join((cell.record, cell.field.encode(), cell.element.encode()))).digest()[0] * 100 // 256
