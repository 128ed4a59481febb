"""Desks of everybody at a meeting, with a canary in every text that is personal or not shared, of every type of record.

Types of records join by being declared.
"""

from __future__ import annotations

import secrets
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop import wiring
from desktop.casework import capture, drafts, identity, roster_keeping
from desktop.records.declare import WITHDRAWN, Kind
from desktop.records.labels import Audience, ScopeKind
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.ports import Sitting
    from desktop.records.declare import Field, RecordType
    from desktop.store.desk import DeskFile

TEXTS = frozenset({Kind.TEXT, Kind.PROSE})
CLOSED = (Audience.TEAM, Audience.SECRETARIAT, Audience.SEALED)
READERS: dict[str, set[Audience]] = {
    "everyone": set(),
    "watch": set(),
    "rapp": set(),
    "peer": {Audience.TEAM},
    "lead": {Audience.SECRETARIAT},
    "sec-two": {Audience.TEAM, Audience.SECRETARIAT},
    "secretariat": {Audience.TEAM, Audience.SECRETARIAT},
}


def restricted() -> list[tuple[RecordType, Field]]:
    """Return every field that is personal or not shared, of every type of record."""
    return [
        (kind, one)
        for kind in CATALOGUE.types.values()
        for one in kind.fields
        if (one.personal or kind.audience_of(one) in CLOSED) and one.id not in {"ref", WITHDRAWN.id}
    ]


@dataclass
class Meeting:
    """Desks of everybody, with a canary in every text that is personal or not shared, of every type of record."""

    folder: Path
    pack: str
    stack: ExitStack = field(default_factory=ExitStack)
    desks: dict[str, DeskFile] = field(default_factory=dict)
    seats: dict[str, Sitting] = field(default_factory=dict)
    canaries: dict[Audience, dict[str, str]] = field(default_factory=lambda: {one: {} for one in CLOSED})
    files: dict[str, Path] = field(default_factory=dict)
    restricted = restricted()

    def play(self) -> None:
        sec = self.seat("secretariat", Role.SECRETARIAT, pack=self.pack.encode(), region="carda", review="carda-2026")
        roster_keeping.found(sec, self.seats["secretariat"], "x", mark="SE")
        roles = {"watch": Role.OBSERVER, "rapp": Role.RAPPORTEUR, "peer": Role.REVIEWER, "lead": Role.LEAD}
        for number, (name, role) in enumerate({**roles, "sec-two": Role.SECRETARIAT}.items()):
            self.seat(name, role, pin=sec.setting("pin"))
            asked = identity.read_enrolment(identity.request_file(self.desks[name]))
            teams = ("blue",) if name == "peer" else ()
            roster_keeping.approve(sec, self.seats["secretariat"], "x", asked, mark=f"A{'BCDEF'[number]}", teams=teams)
        for type_ in sorted({one.to for _, one in restricted() if one.to} - {"annotation"}):
            capture.record(sec, self.seats["secretariat"], type_, {CATALOGUE.type(type_).title: "To be linked to"})
        self.write("secretariat", team=False)
        self.hand("secretariat", "everyone", *(name for name in self.desks if name != "secretariat"))
        for name in roles:
            self.seats[name] = identity.take_seat(self.desks[name], "x")
        self.write("peer", team=True)
        self.hand("peer", "secretariat", "secretariat")
        self.note = secrets.token_hex(8)
        for name in ("rapp", "secretariat"):
            capture.note(self.desks[name], self.seats[name], "decision", {"title": self.note})
            drafts.keep(self.desks[name], self.seats[name], drafts.Draft(type="decision", text=self.note))
        for name in READERS:
            self.hand("secretariat", name, *({name} & set(self.desks) - {"secretariat"}))

    def seat(self, name: str, role: Role, **options: str | bytes) -> DeskFile:
        desk = self.stack.enter_context(closing(wiring.new_desk(self.folder / f"{name}.desk", **options)))
        identity.join(desk, person=name, name=name, device="d", role=role, passphrase="x")
        self.desks[name], self.seats[name] = desk, identity.take_seat(desk, "x")
        return desk

    def write(self, name: str, *, team: bool) -> None:
        """Write into every field that is personal or not shared: a canary where its kind has room for one."""
        desk, seat = self.desks[name], self.seats[name]
        for kind in CATALOGUE.types.values():
            fields = [one for of, one in restricted() if of is kind and (kind.scope is ScopeKind.TEAM) == team]
            values: dict[str, str] = {one.id: self.value(kind, one) for one in fields if one.kind is not Kind.LINK}
            if values:
                made = capture.record(desk, seat, kind.id, values)
                links = {one.id: desk.records(one.to or kind.id)[0].id.hex() for one in fields if one.kind is Kind.LINK}
                capture.change(desk, seat, made.id, links)

    def value(self, kind: RecordType, one: Field) -> str:
        if one.kind is Kind.CODE:
            return "1"  # of every list of the pack
        canary = secrets.token_hex(8) if one.kind in TEXTS else f"{2600 + secrets.randbelow(7000)}-03-19"
        return self.canaries[kind.audience_of(one)].setdefault(f"{kind.id}.{one.id}", canary)

    def hand(self, giver: str, receiver: str, *takers: str) -> None:
        target = self.folder / f"{len(list(self.folder.iterdir()))}.stk"
        [self.files[receiver]] = wiring.hand_over(self.desks[giver], self.seats[giver], receiver, target)
        for taker in takers:
            wiring.receive(self.desks[taker], self.files[receiver])

    def disk_of(self, name: str) -> bytes:
        """Return the desk file and what lies beside it, as a copy after a crash would hold it."""
        return b"".join(path.read_bytes() for path in self.folder.glob(f"{name}.desk*"))

    def found(self, content: bytes) -> dict[Audience, set[str]]:
        """Return where what is found in a content was planted, by audience."""
        return {
            audience: {where for where, canary in planted.items() if canary.encode() in content}
            for audience, planted in self.canaries.items()
        }
