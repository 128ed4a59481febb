"""What the figures of every report cost against reading the records they need, and how that grows."""

from __future__ import annotations

import random
import tempfile
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nacl.signing import SigningKey

from desktop import wiring
from desktop.bench.rows import Row
from desktop.bench.sealing import Sealing
from desktop.bench.timing import FEW, interleaved, ratio
from desktop.bench.workload import Edit
from desktop.casework.figures import kinds
from desktop.casework.figures.source import Source
from desktop.exchange import folder
from desktop.journal.operations import Cell, Operation
from desktop.records.labels import ScopeKind
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path as PathType

    from desktop.store.desk import DeskFile

OPERATIONS: Final = 200_000
_PLEDGES: Final = 10  # operations for each pledge, all records counted
_PARTIES: Final = 200
_COPY: Final = wiring.COPIES["secretariat"]
_SUBJECT: Final = "Number 0"  # what the party and the corridor are called that reports are on
_MOMENT: Final = "2026-11-24T12:00:00Z"
_SCOPES: Final = {ScopeKind.REGISTRY: "registry", ScopeKind.REGION: "region/bench", ScopeKind.REVIEW: "review/bench"}


def figures(ops: int | None) -> list[Row]:
    """Measure every kind of report; ``ops`` counts the operations of the smaller desk."""
    count = ops or OPERATIONS
    with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
        once, twice = (stack.enter_context(closing(_desk(Path(place), n, n * count))) for n in (1, 2))
        rows = [_against_reading(once, kind, count) for kind in kinds.KINDS]
        seconds = interleaved({"once": lambda: _all(once), "twice": lambda: _all(twice)})
    grown, told = ratio(seconds["twice"], seconds["once"]), f"all figures at {2 * count:,} operations / at {count:,}"
    return [*rows, Row(name="figures: growth", value=grown, unit=told, better="lower", must=2.2, aim=2.05)]


def _against_reading(desk: DeskFile, kind: str, count: int) -> Row:
    source = Source(desk, _COPY, moment=_MOMENT)
    for maker in kinds.KINDS[kind]:
        maker(source)
    needed = source.types
    runs = {
        "read": lambda: _spent(lambda: [desk.records(type_, _COPY) for type_ in needed]),
        "made": lambda: _spent(lambda: _made(desk, kind)),
    }
    seconds = interleaved(runs, FEW)
    shown = f"its figures on {count:,} operations / reading the {len(needed)} types they need"
    value = ratio(seconds["made"], seconds["read"])
    return Row(name=f"figures: {kind}", value=value, unit=shown, better="lower", must=5, aim=3)


def _made(desk: DeskFile, kind: str) -> None:
    on = kinds.SUBJECTS.get(kind)
    subject = desk.find(on, "name", _SUBJECT)[0].hex() if on else ""
    kinds.computed(desk, kind, audience=_COPY, moment=_MOMENT, subject=subject)


def _all(desk: DeskFile) -> float:
    return sum(_spent(lambda kind=kind: _made(desk, kind)) for kind in kinds.KINDS)  # type: ignore[misc] # bound now


def _spent(run: Callable[[], object]) -> float:
    """Return the seconds of the processor that a call takes: nothing here waits, and other programs do not count."""
    start = time.process_time()
    run()
    return time.process_time() - start


def _desk(place: PathType, times: int, count: int) -> DeskFile:
    made, name = _MadeUp(count), str(times)
    (place / name).mkdir()
    sealing = Sealing(place / name, [made.key])
    desk = sealing.new_desk(name)
    desk.keep_pack(wiring.shipped_pack("paper"))
    for setting in ("region", "review"):
        desk.set(setting, "bench")
    desk.take(folder.read(sealing.bundle("all", 0, made.edits)))
    return desk


class _MadeUp:
    """Records of a region, a tenth as many pledges as operations; the same each time."""

    def __init__(self, count: int) -> None:
        self.key, self.edits = SigningKey(b"f" * 32), list[Edit]()
        self._chance, self._ms, self._ids = random.Random("figures"), 1_700_000_000_000, dict[str, list[str]]()  # noqa: S311 - repeatable
        pack = wiring.shipped_pack("paper").decode()
        self._goals = [
            one for one in ("0", "1A", "1B", "1C", "2", "3A", "3B", "4A", "4B", "4C", "5A", "5B") if one in pack
        ]
        self._world(count)
        for number in range(count // _PLEDGES):
            self._pledge(number)
        while len(self.edits) < count:
            self._more()

    def _world(self, count: int) -> None:
        chance = self._chance
        for at in range(min(_PARTIES, count // 100)):
            self._put("actor", name=f"Number {at}", constituency=chance.choice(("state", "city", "union")))
        some = self._some("actor")
        for at in range(10):
            self._put("corridor", name=f"Number {at}", **{f"origin/{next(some)}": "", f"destination/{next(some)}": ""})
            self._put("instrument", title=f"Instrument {at}", **{f"parties/{next(some)}": ""})
            self._put(
                "exchange_rate", currency="EUR", into="USD", rate="1.1", as_of=f"20{16 + at}-01-01", source="Bank"
            )

    def _pledge(self, number: int) -> None:
        chance, due = self._chance, f"20{self._chance.randrange(24, 30)}-06-30"
        self._put(
            "pledge", title=f"Pledge {number}", actor=self._one("actor"), kind=chance.choice(("resources", "project")),
            status=chance.choice(("delivered", "delayed")), made="2022-01-01", due=due,
            **{f"goals/{chance.choice(self._goals)}": ""},
        )  # fmt: skip

    def _more(self) -> None:
        """Write one record of each of the types that follow pledges."""
        chance, pledge, year = self._chance, self._one("pledge"), str(self._chance.randrange(2020, 2026))
        goal = {f"goals/{chance.choice(self._goals)}": ""}
        target = self._put("target", title="Permits", pledge=pledge, baseline="10", value="90", due="2027-12-31")
        self._put("milestone", title="Half", pledge=pledge, target=target, planned="50", due="2025-12-31")
        self._put("progress", pledge=pledge, target=target, value=str(chance.randrange(90)), as_of="2026-01-01")
        self._put("participation", pledge=pledge, actor=self._one("actor"), role="partner", joined="2023-01-01")
        self._put("pledge_revision", pledge=pledge, direction="deepened", value_before="10", value_after="12")
        self._put("element_status", element=f"1A.{chance.randrange(1, 9)}", actor=self._one("actor"), state="draft")
        self._put("indicator_value", indicator="visa-days", actor=self._one("actor"), period=year, value="40")
        self._put("expenditure", payer=self._one("actor"), place=self._one("actor"), year=int(year), amount="1000",
                  currency=chance.choice(("USD", "EUR")), direction="domestic", **goal)  # fmt: skip
        self._put("need", actor=self._one("actor"), year=int(year), amount="5000", currency="USD", **goal)
        request = self._put(
            "support_request", actor=self._one("actor"), kind="integration", amount="70", currency="USD"
        )
        self._put("accountability", request=request, criterion="results", answer="yes")
        self._put("recommendation", text="Do it", to=self._one("actor"), response="supported", uptake="under-way")
        self._put("assessment", pledge=pledge, mode="self", criterion="delivery", rating="met")

    def _one(self, type_: str) -> str:
        return self._chance.choice(self._ids[type_])

    def _some(self, type_: str) -> Iterator[str]:
        while True:
            yield self._one(type_)

    def _put(self, type_: str, **values: str | int) -> str:
        """Write a record; returns its id (RFC 9562, UUIDv7)."""
        self._ms += 7
        uid = self._ms.to_bytes(6) + b"\x70" + self._chance.randbytes(1) + b"\x80" + self._chance.randbytes(7)
        label = f"shared@{_SCOPES[CATALOGUE.type(type_).scope]}"
        for name, value in values.items():
            field, _, element = name.partition("/")
            stored = PRESENT if element else encode(value)
            cell = Cell(uid, f"{type_}.{field}", element)
            op = Operation(seq=len(self.edits) + 1, cell=cell, time=self._ms << 16, value=stored, supersedes=())
            self.edits.append(Edit(0, label, op))
        self._ids.setdefault(type_, []).append(uid.hex())
        return uid.hex()
