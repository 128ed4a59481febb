"""A full desk for ``stocktake bench window``: made-up pledges and a meeting, taken from four devices in bulk."""

from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING, Final

from nacl.signing import SigningKey

from desktop import wiring
from desktop.bench.sealing import Sealing
from desktop.bench.workload import Edit
from desktop.casework import identity
from desktop.exchange import folder
from desktop.journal.operations import Cell, Operation
from desktop.records.values import PRESENT, encode
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE: Final = "made up for the bench"  # noqa: S105 - opens nothing but a made-up desk
_LABEL: Final = "shared@region/bench"
_REVIEW: Final = "shared@review/bench"
_DEVICES: Final = 4
_AT_ONCE: Final = 100_000  # pledges in one round of bundles, so that memory does not grow with them
_WORDS: Final = [
    "government",
    "pledge",
    "progress",
    "review",
    "submitted",
    "delegation",
    "national",
    "action",
    "plan",
    "implementation",
    "ratified",
    "convention",
    "statelessness",
    "education",
    "health",
    "funding",
    "partner",
    "legal",
    "reform",
    "birth",
    "registration",
    "campaign",
    "border",
    "officials",
    "training",
    "water",
    "corridor",
    "skills",
    "recognition",
    "return",
    "budget",
    "regional",
    "consultation",
    "civil",
    "society",
    "evidence",
    "annex",
    "indicator",
]


def full_desk(place: Path, pledges: int) -> Path:
    """Make a desk that took that many made-up pledges and a meeting from four devices; somebody has keys at it.

    It takes them a bundle of many at a time, as a desk that fills over the years does, and is indexed to be searched.
    """
    made = _MadeUp()
    made.meeting()
    sealing = Sealing(place, made.keys)
    with closing(sealing.new_desk("full")) as desk:
        desk.keep_pack(wiring.shipped_pack("paper"))
        desk.set("region", "bench")
        desk.set("review", "bench")
        for first in range(0, pledges, _AT_ONCE):
            for number in range(first, min(first + _AT_ONCE, pledges)):
                made.pledge(number)
            bundles = [sealing.bundle(f"device-{at}", at, edits) for at, edits in enumerate(made.handed_over())]
            desk.take(*map(folder.read, bundles))
        while desk.index(_AT_ONCE):
            pass
        identity.join(desk, person="me", name="Me", device="d", role=Role.RAPPORTEUR, passphrase=PASSPHRASE)
        desk.sweep()
    return sealing.desk_path("full")


class _MadeUp:
    """What four devices wrote, each record by one of them."""

    def __init__(self) -> None:
        self._chance = random.Random("window")  # noqa: S311 - repeatable, not secret
        self.keys = [SigningKey(bytes([at + 1]) * 32) for at in range(_DEVICES)]
        self._edits: list[list[Edit]] = [[] for _ in range(_DEVICES)]
        self._numbers = [0] * _DEVICES
        self._ms = 1_700_000_000_000
        self._actors = [self._put(0, "actor", name=f"Party {at} {self._some(1)}") for at in range(200)]

    def handed_over(self) -> list[list[Edit]]:
        """Return what each device wrote since it was asked last."""
        written, self._edits = self._edits, [[] for _ in range(_DEVICES)]
        return written

    def meeting(self) -> None:
        """Write a meeting, its agenda and 400 interventions."""
        meeting = self._put(0, "meeting", _REVIEW, title="Second review", start="2026-10-13")
        session = self._put(0, "session", _REVIEW, title="Safe migration", meeting=meeting)
        items = [
            self._put(0, "agenda_item", _REVIEW, number=str(at), title=self._some(4), session=session)
            for at in range(8)
        ]
        for at in range(400):
            self._put(at % _DEVICES, "intervention", _REVIEW, agenda_item=items[at % 8], shown_as=f"Party {at % 200}",
                      text=self._some(20))  # fmt: skip

    def pledge(self, number: int) -> None:
        """Write a pledge."""
        chance = self._chance
        self._put(
            number % _DEVICES, "pledge", ref=f"{'ABCD'[number % _DEVICES] * 2}-{number:06d}", title=self._some(6),
            actor=chance.choice(self._actors), status=chance.choice(("delivered", "in-progress", "delayed")),
            due=f"20{chance.randrange(26, 36)}-{chance.randrange(1, 13):02d}-01", description=self._some(20),
            **{"goals/1A": ""},
        )  # fmt: skip

    def _some(self, words: int) -> str:
        return " ".join(self._chance.choices(_WORDS, k=words))

    def _put(self, device: int, type_: str, label: str = _LABEL, **values: str) -> str:
        """Write a record; returns its id (RFC 9562, UUIDv7)."""
        self._ms += 7
        uid = self._ms.to_bytes(6) + b"\x70" + self._chance.randbytes(1) + b"\x80" + self._chance.randbytes(7)
        for name, value in values.items():
            field, _, element = name.partition("/")
            self._numbers[device] += 1
            number, cell = self._numbers[device], Cell(uid, f"{type_}.{field}", element)
            op = Operation(seq=number, cell=cell, time=(self._ms << 16) + number % 7,
                           value=PRESENT if element else encode(value), supersedes=())  # fmt: skip
            self._edits[device].append(Edit(device, label, op))
        return uid.hex()
