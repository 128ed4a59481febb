"""Small worlds: a registry with its people, and what they wrote, sealed in segments, careful and careless alike.

All of it follows from the chance given, to the byte.
"""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import TYPE_CHECKING

import msgspec
from laws_reference import Held
from nacl.signing import SigningKey

from desktop.bundles.intake import Opened, Proven, Segment, Sidecar
from desktop.bundles.manifest import Format, Manifest
from desktop.casework.ports import UNSEALED, Draft, Origin, Sitting
from desktop.journal.operations import Cell, Operation, OpId
from desktop.journal.segments import HEADER_TYPE, Header, RosterName, encode_header, header_hash, open_compartment, seal
from desktop.records.labels import Label
from desktop.store.desk import DeskFile
from desktop.store.schema import _migrate
from desktop.trust.chain import Chain
from desktop.trust.enrolment import REQUEST_TYPE, Request, read_request
from desktop.trust.envelope import sign
from desktop.trust.keys import Secrets
from desktop.trust.roster import (
    ROSTER_TYPE,
    Group,
    KeyEntry,
    Mandate,
    Person,
    Revocation,
    Role,
    Roots,
    Roster,
    encode,
    root_fingerprint,
)
from desktop.trust.seal import commitment

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

IDENTITY = "AGE-SECRET-KEY-1JWCH52MER9M55K9F3Q300GCKC4MMCX7GKFE88PQKZ7AK03SPVKFQ360TUL"
RECIPIENT = "age1kcvx5fsuqu6kd8vw89ja6mfd8wphmsr4ytp6ychg0ehpkzd0850qvp8t74"
SHARED, OTHER, REVIEW = "shared@region/carda", "shared@region/dorna", "shared@review/carda-2026"
CLOSED, TEAM, REGISTRY = "secretariat@region/carda", "team@review/carda-2026/team/blue", "shared@registry"
RECORDS = [bytes([number]) * 16 for number in (1, 2)]
PLACES = [
    *[(SHARED, "pledge.title", ""), (SHARED, "pledge.status", ""), (SHARED, "pledge.ref", "")],
    *[(SHARED, "pledge.goals", "1A"), (SHARED, "pledge.goals", "3B")],
    *[(CLOSED, "pledge.handling", ""), (CLOSED, "pledge.focal_point", "")],
    *[(TEAM, "review_note.text", ""), (REVIEW, "intervention.text", ""), (REGISTRY, "actor.name", "")],
    (SHARED, "pledge.of_a_newer_release", ""),
]
ASTRAY = [
    *[(SHARED, "pledge.handling", ""), (CLOSED, "pledge.title", ""), (OTHER, "pledge.title", "")],
    *[(TEAM, "pledge.of_a_newer_release", ""), (OTHER, "pledge.ref", ""), (CLOSED, "pledge.of_a_newer_release", "")],
]
WRITERS = {
    "sec": [("secretariat", ""), ("secretariat", "plenary")],
    "lead": [*3 * [("lead-rapporteur", "plenary")], ("lead-rapporteur", "lobby"), ("rapporteur", "")],
    "rap": [*3 * [("rapporteur", ""), ("rapporteur", "plenary")], ("secretariat", "")],
    "rev": [("reviewer", "")],
    "late": [("rapporteur", "")],
    "asks": [("rapporteur", "")],
    "ghost": [("rapporteur", "")],
}
BUSY = [*WRITERS, *3 * ["sec", "lead", "rap"], *2 * ["rev", "late"]]
MANIFEST = Manifest(
    format=Format(major=1, minor=0, must_understand=0),
    kind="bundle",
    registry="",
    review="",
    audience="everyone",
    writer="",
    person="",
    receivers=(),
    written="",
    needs=(),
    heads=(),
    parts=(),
)


@cache
def signing(name: str) -> SigningKey:
    return SigningKey(hashlib.sha256(name.encode()).digest())


@cache
def public(name: str) -> str:
    return bytes(signing(name).verify_key).hex()


def key(name: str) -> bytes:
    return bytes.fromhex(public(name))


# ---- the registry ----------------------------------------------------------------------------------------------------

FIRST = Roster(
    format=1,
    registry="rcm",
    number=1,
    previous="",
    issued="",
    expires="",
    log_key="",
    roots=Roots(keys=(public("root"),), threshold=1),
    group=Group(recipient=RECIPIENT, wrapped=()),
    people=tuple(Person(id=name, name=name, age=RECIPIENT) for name in ("sec", "lead", "rap", "rev", "late")),
    keys=tuple(
        KeyEntry(key=public(name), person=name, device="d", mark=mark, covers=1)
        for name, mark in (("sec", "SE"), ("lead", "LE"), ("rap", "RA"), ("rev", "RE"))
    ),
    mandates=(
        Mandate(person="sec", role=Role.SECRETARIAT),
        Mandate(person="lead", role=Role.LEAD, sessions=("plenary",)),
        Mandate(person="rap", role=Role.RAPPORTEUR, regions=("carda",)),
        Mandate(person="rev", role=Role.REVIEWER, teams=("blue",)),
    ),
)


def signed(roster: Roster) -> bytes:
    return sign(ROSTER_TYPE, encode(roster), signing("root")).encode()


def followed(before: Roster, **members: object) -> Roster:
    """Make the next version of a roster."""
    previous = hashlib.sha256(encode(before)).hexdigest()
    return msgspec.structs.replace(before, number=before.number + 1, previous=previous, **members)


def with_late(before: Roster, revoked: Revocation | None = None) -> Roster:
    """Make the next version: the latecomer is enrolled, and the rapporteur's key perhaps revoked."""
    late = KeyEntry(key=public("late"), person="late", device="d", mark="LA", covers=1)
    keys = [msgspec.structs.replace(one, revoked=revoked) if one.person == "rap" else one for one in before.keys]
    return followed(
        before, keys=(*keys, late), mandates=(*before.mandates, Mandate(person="late", role=Role.RAPPORTEUR))
    )


def name_of(roster: Roster | None) -> RosterName:
    if roster is None:
        return RosterName(number=0, sha256="")
    return RosterName(number=roster.number, sha256=hashlib.sha256(encode(roster)).hexdigest())


def request(name: str) -> tuple[Request, bytes]:
    asked = Request(
        format=1, key=public(name), person=name, name=name, device="d", age=RECIPIENT, role=Role.RAPPORTEUR, created=""
    )
    raw = sign(REQUEST_TYPE, encode(asked), signing(name)).encode()
    return read_request(raw), raw


# ---- segments --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Made:
    """A segment, its compartments opened, and what went into it."""

    segment: Segment
    written: Mapping[str, Sequence[Operation]]

    @property
    def name(self) -> str:
        return self.segment.hash

    @property
    def header(self) -> Header:
        return self.segment.header

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(self.written)

    def with_only(self, labels: Collection[str]) -> Segment:
        opened = tuple(one for one in self.segment.opened if one.entry.label in labels)
        return Segment(self.segment.hash, self.segment.envelope, self.segment.header, opened)

    def held(self, labels: Collection[str]) -> Held:
        signer = bytes.fromhex(self.header.key)
        found = {
            label: [(OpId(signer, op.seq), op) for op in ops] for label, ops in self.written.items() if label in labels
        }
        return Held(self.name, self.header, found)


@dataclass
class Writer:
    """Writes operations under one key and seals them."""

    name: str
    role: str = "rapporteur"
    session: str = ""
    roster: Roster | None = FIRST
    registry: str = "rcm"
    last: int = 0
    previous: str = ""
    sealed: int = 0
    open: dict[str, list[Operation]] = field(default_factory=dict)

    def write(
        self,
        label: str,
        cell: Cell,
        value: bytes,
        supersedes: Iterable[OpId] = (),
        basis: bytes = b"",
        *,
        time: int = 0,
        observes: Iterable[OpId] = (),
    ) -> OpId:
        """Write one operation; returns its id."""
        self.last += 1
        op = Operation(
            seq=self.last,
            cell=cell,
            time=time or self.last << 16,
            value=value,
            supersedes=tuple(supersedes),
            observes=tuple(observes),
            basis=basis,
        )
        self.open.setdefault(label, []).append(op)
        return OpId(key(self.name), self.last)

    def seal(self, sidecars: Mapping[bytes, Sidecar] | None = None) -> Made:
        """Seal and sign what is open."""
        operations, self.open = self.open, {}
        template = Header(
            format=1,
            registry=self.registry,
            key=public(self.name),
            person=self.name,
            role=self.role,
            session=self.session,
            first=self.sealed + 1,
            count=0,
            previous=self.previous,
            roster=name_of(self.roster),
            packs=(),
            checkpoint=None,
            compartments=(),
        )
        salts = {label: hashlib.sha256(f"{self.name} {self.last} {label}".encode()).digest() for label in operations}
        sealed = seal(operations, template, salts=salts)
        envelope = sign(HEADER_TYPE, encode_header(sealed.header), signing(self.name))
        self.last = self.sealed = sealed.header.last
        self.previous = header_hash(envelope.payload)
        opened = tuple(
            Opened(
                entry,
                stored,
                open_compartment(sealed.header, entry, stored),
                tuple((sidecars or {})[op.value] for op in operations[entry.label] if op.value in (sidecars or {})),
            )
            for entry, stored in zip(sealed.header.compartments, sealed.stored, strict=True)
        )
        return Made(Segment(self.previous, envelope.encode(), sealed.header, opened), operations)


def personal(text: str, salt: bytes) -> tuple[bytes, Sidecar]:
    """Return a personal value as it is stored, and what lies beside it."""
    value = msgspec.json.encode(text)
    beside = Sidecar(commitment(salt, value), salt, value)
    return msgspec.json.encode({"$commit": beside.commitment}), beside


# ---- desks -----------------------------------------------------------------------------------------------------------


@cache
def _template() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _migrate(connection)
    return connection


def new_desk(*, pin: str = root_fingerprint(FIRST)) -> DeskFile:
    """Make a desk in memory that knows whom to believe."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _template().backup(connection)
    desk = DeskFile(connection)
    desk.set("pin", pin)
    return desk


def sitting(name: str, role: str = "rapporteur", session: str = "") -> Sitting:
    """Let somebody sit down, with their key unlocked."""
    secrets = Secrets(hashlib.sha256(name.encode()).digest(), IDENTITY, bytes(32))
    return Sitting(secrets=secrets, person=name, role=role, session=session)


def desk_of(name: str, role: str = "rapporteur", session: str = "", desk: DeskFile | None = None) -> DeskFile:
    """Make a desk at which somebody writes, or let them write at this one."""
    desk = desk or new_desk()
    desk.keep_keyfile(public(name), b"locked")
    desk.set("me", public(name))
    desk.set_open_origin(public(name), Origin(person=name, role=role, session=session, verdict=UNSEALED))
    return desk


def draft(label: str, cell: Cell, value: bytes, supersedes: Iterable[OpId] = ()) -> Draft:
    return Draft(label=Label.parse(label), cell=cell, value=value, supersedes=tuple(supersedes))


def proven(
    segments: Iterable[Segment], rosters: Iterable[bytes] = (), requests: Iterable[tuple[Request, bytes]] = ()
) -> Proven:
    """Make what examining a bundle gives."""
    return Proven(MANIFEST, tuple(rosters), tuple(requests), {}, tuple(segments), {}, ())


# ---- chance ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Scenario:
    """What was written, and the rosters and requests there are."""

    made: tuple[Made, ...]
    rosters: tuple[bytes, ...]
    requests: tuple[tuple[Request, bytes], ...]

    @property
    def chain(self) -> Chain:
        chain = Chain(root_fingerprint(FIRST))
        for raw in self.rosters:
            chain = chain.extend(raw)
        return chain


class _Author:
    """Lets several people write at once, each seeing only some of what the others wrote."""

    def __init__(self, chance: Random, aside: Random | None) -> None:
        self.chance, self.aside = (
            chance,
            aside,
        )  # what withdraws has a chance of its own: worlds without it stay as they are
        self.made: list[Made] = []
        self.doubtful: list[Made] = []
        self.log: list[tuple[str, OpId, Operation]] = []
        self.seen = dict.fromkeys(WRITERS, 0)
        self.writers = {name: Writer(name) for name in WRITERS}
        self.sidecars: dict[bytes, Sidecar] = {}

    def run(self, steps: int) -> Scenario:
        for _ in range(steps):
            name = self.chance.choice(BUSY)
            if self.chance.random() < 0.5:
                self.seen[name] = len(self.log)
            if self.chance.random() < 0.3:
                self.seal(name)
            self.step(name)
            if self.aside and self.aside.random() < 0.25:
                self.withdraw(name, self.aside)
        for name in WRITERS:
            self.seal(name)
        revoked = self.chance.choice(
            [None, *[self._revocation(one) for one in self.made if one.header.person == "rap"]]
        )
        return Scenario(tuple(self.made), (signed(FIRST), signed(with_late(FIRST, revoked))), (request("asks"),))

    def _revocation(self, made: Made) -> Revocation:
        return Revocation(how="compromised", last_header=made.name, last_number=made.header.last)

    def step(self, name: str) -> None:
        if name == "sec" and self.made and self.chance.random() < 0.4:
            self.admit()
            return
        place, element_field, element = self.chance.choice(PLACES if self.chance.random() < 0.85 else ASTRAY)
        self.write(name, place, Cell(self.chance.choice(RECORDS), element_field, element), self.value(element_field))

    def value(self, of: str) -> bytes:
        if of == "pledge.goals":
            return self.chance.choice([b"true", b"null"])
        if of == "pledge.focal_point":
            stored, beside = personal(self.chance.choice("ab"), len(self.log).to_bytes(16, "big"))
            self.sidecars[stored] = beside
            return stored
        return self.chance.choice([b'"a"', b'"a"', b'"b"', b"null"])

    def admit(self) -> None:
        number = self.chance.randrange(3)
        cells = [Cell(bytes([100 + number]) * 16, f"admission.{name}", "") for name in ("header", "verdict")]
        name = self.chance.choice(self.doubtful or self.made).name
        self.write("sec", REGISTRY, cells[0], f'"{name}"'.encode())
        self.write("sec", REGISTRY, cells[1], self.chance.choice([b'"admit"', b'"admit"', b'"reject"']))

    def write(self, name: str, label: str, cell: Cell, value: bytes) -> None:
        self.put(name, label, cell, value, self.parents(name, label, cell))

    def put(
        self, name: str, label: str, cell: Cell, value: bytes, parents: Iterable[OpId], observes: Iterable[OpId] = ()
    ) -> None:
        time = 1 + len(self.log) // 10  # many operations at one time: their order must still be the same everywhere
        op = self.writers[name].write(label, cell, value, parents, time=time, observes=observes)
        self.log.append((label, op, self.writers[name].open[label][-1]))

    def withdraw(self, name: str, chance: Random) -> None:
        """Withdraw a record in one of its labels or astray, or let it stand again: having seen all of it, or some."""
        label = chance.choice([SHARED, SHARED, SHARED, CLOSED, OTHER, TEAM])
        cell = Cell(chance.choice(RECORDS), "pledge.withdrawn", "")
        careless = chance.random() < 0.2  # sees what is of another label: that has no effect
        heads = self.visible(name, lambda where, one: (careless or where == label) and one.record == cell.record)
        words = self.visible(name, lambda where, one: (where, one) == (label, cell))
        beside = [op_id for op_id, op in heads if op.cell != cell]
        seen = beside if chance.random() < 0.7 else chance.sample(beside, chance.randint(0, len(beside)))
        self.put(name, label, cell, chance.choice([b"true", b"true", b"true", b"null"]), [op for op, _ in words], seen)

    def parents(self, name: str, label: str, cell: Cell) -> list[OpId]:
        """Choose what a new operation supersedes: the heads that its writer sees, none, or anything at all."""
        mood = self.chance.random()
        if mood < 0.2:
            return []
        if mood < 0.35:
            far = self.chance.choice([0, 0, 3])
            writers = [self.writers[self.chance.choice(list(WRITERS))] for _ in range(self.chance.randint(1, 2))]
            return list(
                dict.fromkeys(OpId(key(one.name), self.chance.randint(1, one.last + far + 1)) for one in writers)
            )
        return [op_id for op_id, _ in self.visible(name, lambda where, one: (where, one) == (label, cell))]

    def visible(self, name: str, wanted: Callable[[str, Cell], bool]) -> list[tuple[OpId, Operation]]:
        """Return the heads that somebody sees in some cells."""
        mine = bytes.fromhex(public(name))
        visible = [
            (op_id, op)
            for number, (where, op_id, op) in enumerate(self.log)
            if (number < self.seen[name] or op_id.key == mine) and wanted(where, op.cell)
        ]
        named = {(op.cell, parent) for _, op in visible for parent in op.supersedes}
        return [(op_id, op) for op_id, op in visible if (op.cell, op_id) not in named]

    def seal(self, name: str) -> None:
        writer = self.writers[name]
        if not writer.open:
            return
        writer.role, writer.session = self.chance.choice(WRITERS[name])
        writer.roster = self.chance.choice([FIRST, FIRST, None])
        writer.registry = "rcm" if self.chance.random() < 0.95 else self.chance.choice(["", "another"])
        mood = self.chance.random()
        if mood < 0.1:
            self._number_twice(writer)
        fork = Writer(**{**vars(writer), "open": {}}) if mood > 0.92 else None
        self.made.append(writer.seal(self.sidecars))
        if fork or name == "rap":
            self.doubtful.append(self.made[-1])
        if fork:
            fork.last = fork.sealed
            for _ in range(self.chance.randint(1, 2)):
                fork.write(SHARED, Cell(RECORDS[0], "pledge.title", ""), self.value(""))
            self.made.append(fork.seal())
            self.doubtful.append(self.made[-1])

    def _number_twice(self, writer: Writer) -> None:
        """Let a faulty writer use one number in two labels."""
        label = self.chance.choice(list(writer.open))
        other = self.chance.choice([one for one in (SHARED, CLOSED, OTHER) if one != label])
        if other not in writer.open:
            writer.open[other] = [self.chance.choice(writer.open[label])]


def scenario(chance: Random, steps: int = 30, *, withdrawals: bool = True) -> Scenario:
    """Make a small world of that many steps."""
    return _Author(chance, Random(str(chance.getstate())) if withdrawals else None).run(steps)
