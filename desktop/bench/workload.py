"""The common workload: ten devices, field-level edits over records of twelve fields, a part of them concurrent.

Phase 1 (60 %): the owner of each record writes its twelve fields; then everybody has synchronised.  Phase 2 (40 %):
edits by the owner, 5 % of all in concurrent pairs on the same cell, which stay in conflict, and more such pairs, each
mended by an edit that supersedes both: 2 % of all have two parents.  One cell in ten is an element of a set, one edit
in a hundred clears its cell or takes its element away; cells are labelled 80 : 15 : 5.  One description in ten is
Chinese, one Arabic.  The same each time.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nacl.signing import SigningKey

from desktop.journal.operations import Cell, Operation, OpId
from desktop.records.values import ABSENT, PRESENT, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DEVICES: Final = 10
FIELDS: Final = (
    "title", "country", "code", "status", "lead", "email",
    "category", "start", "due", "amount", "percent", "description",
)  # fmt: skip
LABELS: Final = tuple(f"{audience}@review/bench/team/one" for audience in ("shared", "secretariat", "team"))
_SHARES: Final = (80, 95, 100)
_ENGLISH: Final = (
    "government pledge progress review submitted delegation national action plan implementation ratified convention"
    " statelessness education health funding partner legal reform birth registration campaign border officials training"
    " completed delayed budget regional consultation civil society stakeholder input evidence report annex commitment"
    " target indicator baseline quarter annual ministry interior justice foreign affairs parliament bill law"
)
_ARABIC: Final = (
    "تعهد الحكومة تقدم المراجعة تنفيذ الخطة الوطنية تسجيل المواليد اللاجئين التعليم الصحة التمويل الشركاء إصلاح القانون"
    " وزارة الداخلية العدل تقرير هدف مؤشر السنة حملة تدريب مكتمل متأخر"
)
_CHINESE: Final = (
    "政府承诺进展审查国家行动计划实施公约无国籍难民教育卫生资金伙伴法律改革出生登记培训完成延迟预算区域协商民间社会"
    "利益攸关方证据报告附件目标指标基线季度年度部内政司法外交议会法案"
)
_STATUS: Final = ("planned", "in progress", "completed", "delayed", "abandoned")
_COUNTRIES: Final = "AFG ARG BRA CHE COD DEU EGY ETH FRA IDN KEN LBN MEX NGA PAK SYR THA TUR UGA ZAF"
_START_MS: Final = 1_700_000_000_000
_SET: Final = 0.10
_CLEARED: Final = 0.0055  # and the other side of each pair on an element, which makes one in a hundred
_PAIRS: Final = 0.025
_MENDED: Final = 0.02
_LONGEST: Final = 300
_OPERATIONS_A_RECORD: Final = 20


@dataclass(frozen=True, slots=True)
class Edit:
    """An operation with its device and label."""

    device: int
    label: str
    operation: Operation


class Workload:
    """``phases``: two lists, each of ten lists of edits, one for a device, by number."""

    def __init__(self, operations: int, seed: int = 1, records: int | None = None) -> None:
        """Make that many operations, on one record for every twenty unless it is said on how many."""
        self._chance = random.Random(f"{operations}-{seed}")  # noqa: S311 - repeatable, not secret
        self.keys = [SigningKey(hashlib.sha256(f"device {n}".encode()).digest()) for n in range(DEVICES)]
        self.public = [bytes(key.verify_key) for key in self.keys]
        self._time = _START_MS << 16
        self._last = [0] * DEVICES
        self._heads: dict[Cell, OpId] = {}
        self._draw = self._drawers()
        self._owner = {
            self._chance.randbytes(16): self._chance.randrange(DEVICES)
            for _ in range(records or operations // _OPERATIONS_A_RECORD)
        }
        first = self._create(self._owner)
        self._calm: list[Cell] = []  # cells that nobody else edits at the same time
        self.phases = [first, self._edits(operations - sum(map(len, first)), operations)]

    def edits(self) -> list[Edit]:
        """Return all edits, phase by phase and device by device."""
        return [edit for phase in self.phases for device in phase for edit in device]

    def more(self, device: int, operations: int) -> list[Edit]:
        """Return edits that one device makes after all these: new records and edits, as many of each as before."""
        records = {self._chance.randbytes(16): device for _ in range(operations // _OPERATIONS_A_RECORD)}
        made = self._create(records)
        while len(made[device]) < operations:
            cell = self._chance.choice(self._calm)
            self._edit(made, device, cell, (self._heads[cell],))
        return made[device]

    def _create(self, records: Mapping[bytes, int]) -> list[list[Edit]]:
        """Let the owner of each record write its fields."""
        phase: list[list[Edit]] = [[] for _ in range(DEVICES)]
        for record, owner in records.items():
            for field in FIELDS:
                self._edit(phase, owner, self._cell(record, field), ())
        return phase

    def _edits(self, count: int, total: int) -> list[list[Edit]]:
        """Edit what there is, ``count`` times, alone, in pairs, and in pairs that are mended."""
        phase: list[list[Edit]] = [[] for _ in range(DEVICES)]
        cells, pairs, mended = list(self._heads), int(total * _PAIRS), int(total * _MENDED)
        self._chance.shuffle(cells)
        self._calm = cells[pairs + mended :]
        alone = count - 2 * pairs - 3 * mended
        todo: list[tuple[Callable[[list[list[Edit]], Cell], object], Cell]]
        todo = [(self._pair, cell) for cell in cells[:pairs]]
        todo += [(self._mended_pair, cell) for cell in cells[pairs : pairs + mended]]
        todo += [(self._alone, self._chance.choice(self._calm)) for _ in range(alone)]
        self._chance.shuffle(todo)
        for edit, cell in todo:
            edit(phase, cell)
        return phase

    def _alone(self, phase: list[list[Edit]], cell: Cell) -> None:
        self._edit(phase, self._owner[cell.record], cell, (self._heads[cell],))

    def _pair(self, phase: list[list[Edit]], cell: Cell) -> tuple[OpId, OpId]:
        """Let the owner and somebody else write different values, neither knowing of the other."""
        owner, before = self._owner[cell.record], (self._heads[cell],)
        other = (owner + self._chance.randrange(1, DEVICES)) % DEVICES
        mine = self._edit(phase, owner, cell, before)
        return mine, self._edit(phase, other, cell, before, unlike=phase[owner][-1].operation.value)

    def _mended_pair(self, phase: list[list[Edit]], cell: Cell) -> None:
        self._edit(phase, self._owner[cell.record], cell, self._pair(phase, cell))

    def _cell(self, record: bytes, field: str) -> Cell:
        if self._chance.random() < _SET:
            return Cell(record, "bench.tags", f"{field}-{self._chance.randrange(40)}")
        return Cell(record, f"bench.{field}", "")

    def _edit(
        self, phase: list[list[Edit]], device: int, cell: Cell, before: tuple[OpId, ...], unlike: bytes = b""
    ) -> OpId:
        self._time += self._chance.randrange(1, 5000) << 16
        self._last[device] += 1
        value = unlike
        while value == unlike:
            value = self._value(cell)
        op = Operation(seq=self._last[device], cell=cell, time=self._time, value=value, supersedes=before)
        phase[device].append(Edit(device, label_of(cell), op))
        made = self._heads[cell] = OpId(self.public[device], op.seq)
        return made

    def _value(self, cell: Cell) -> bytes:
        if self._chance.random() < _CLEARED:
            return ABSENT
        return PRESENT if cell.element else encode(self._draw[cell.field.partition(".")[2]]())

    def _text(self) -> str:
        kind = self._chance.random()
        if kind < 0.1:  # noqa: PLR2004 - one in ten
            return "".join(self._chance.choice(_CHINESE) for _ in range(_LONGEST))
        words = (_ARABIC if kind < 0.2 else _ENGLISH).split()  # noqa: PLR2004 - one in ten
        return " ".join(self._chance.choice(words) for _ in range(70))[:_LONGEST]

    def _drawers(self) -> dict[str, Callable[[], str | int]]:
        chance, english, countries = self._chance, _ENGLISH.split(), _COUNTRIES.split()

        def words(count: int) -> str:
            return " ".join(chance.choice(english) for _ in range(count))

        def date() -> str:
            return f"20{chance.randrange(20, 30)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}"

        return {
            "title": lambda: words(6),
            "country": lambda: chance.choice(countries),
            "code": lambda: f"GRF-{chance.randrange(10**6):06d}",
            "status": lambda: chance.choice(_STATUS),
            "lead": lambda: words(2).title(),
            "email": lambda: f"{chance.choice(english)}.{chance.choice(english)}@example.org",
            "category": lambda: chance.choice(english),
            "start": date,
            "due": date,
            "amount": lambda: f"{chance.random() * 1e6:.2f}",
            "percent": lambda: chance.randrange(101),
            "description": self._text,
        }


def label_of(cell: Cell) -> str:
    """Return a cell's label, the same each time."""
    digest = hashlib.sha256(b"\0".join((cell.record, cell.field.encode(), cell.element.encode()))).digest()
    place = int.from_bytes(digest[:4], "big") % _SHARES[-1]
    return next(label for label, share in zip(LABELS, _SHARES, strict=True) if place < share)
