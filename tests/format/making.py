"""What vectors are made of: fixed keys, operations, segments, rosters and frames, sound or altered on purpose."""

from __future__ import annotations

import base64
import hashlib
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec
import rfc8785
from nacl.signing import SigningKey

from desktop.bundles.frame import Stored, part, stored_part
from desktop.bundles.intake import Sidecar, encode_sidecars
from desktop.bundles.manifest import END, MAGIC, MANIFEST_TYPE, Format, Manifest, Part
from desktop.journal.columns import compress, decompress, pack
from desktop.journal.operations import Cell, Operation, OpId
from desktop.journal.segments import HEADER_TYPE, CompartmentEntry, Header, RosterName, encode_header, header_hash
from desktop.records.values import encode as value_of
from desktop.trust.enrolment import REQUEST_TYPE, Request
from desktop.trust.envelope import sign
from desktop.trust.roster import (
    ROSTER_TYPE,
    Group,
    KeyEntry,
    Mandate,
    Person,
    Role,
    Roots,
    Roster,
    Wrapped,
    encode,
    root_fingerprint,
)
from desktop.trust.seal import commitment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

SEEDS = {"root 1": 0x01, "root 2": 0x02, "sec": 0x11, "lead": 0x12, "rap": 0x13, "log": 0x14}
KEYS = {name: SigningKey(bytes([seed]) * 32) for name, seed in SEEDS.items()}
PUBLIC = {name: bytes(key.verify_key).hex() for name, key in KEYS.items()}
AGE = {  # X25519 secrets of 32 equal bytes, in order 0x21, 0x22, 0x23 and 0x2f
    "sec": "age10562fq2l56ucy567vzhnhkd5j4tgzcyq79jpl7qa9d7g46px3fzqc6tknl",
    "lead": "age1p74xsnkj3pnmjl62dgk7uh0ce6t5ua4hqx8r7g4pcn8jv7zhpusq5t8u2m",
    "rap": "age1nfzs82v2ky873565e8zze0gvn4u5fafw052d36jewa08mj0rha9sk23j0a",
    "group": "age10hz7t9wmkfudlhe2qxzjmye5fn0np3axava82vmd39l3taqp8aks0xhj39",
}
SEC_IDENTITY = "AGE-SECRET-KEY-1YYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSSZQ6SGM"
GROUP_IDENTITY = "AGE-SECRET-KEY-19UHJ7TE09UHJ7TE09UHJ7TE09UHJ7TE09UHJ7TE09UHJ7TE09UHSLJH9YR"
WRAPPED = (  # the group's identity for sec; age files are never the same twice
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBNcGtwUTRLM0dmMHZEV0JBWk12bitreWNGSm52dy9IdjVvMDJoZEYrekJzCnk3d1dPUWVD"
    "eWhzb1J5b3RmeU9CcjVDZGt1VVhlMDVnYVdsNjg1RTNiS0kKLT4gQT8zX2wpbi1ncmVhc2UgPkNwdCB3CmlJZlpYRitMeFk1eFl0aVUwVlo5NWpP"
    "ZlJpZzRQWHZDVUVRCi0tLSAvbERHNnQyODlRSFVxNFpPVXlBR3g5V3FibHpTTnVwYUJCZVQ1MlJMamtNCs7MEsrgYLUU6wRJVB8PbTKlYnBAYJhY"
    "3WDHtcVw4SiFFDljh19jR8LOM4ivBBMOhVraa4lBmrdEklbNvt5ZchpwMoiWwsBNZu5XQt4wjDO7eD+WFc4X81ZgKAwcgHtk9lneigGrBd/Erbs="
)
SEALED_TEXT = '"A witness asked not to be named."'
SEALED_BOX = (
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBZQ3h6aHNzTFo3amk3b2QzWlkyQlZqWWRqc0Z3SjBnVkhNZFJoM3lWRWlBCnpzYWdMdWg0"
    "ZXk4WTdUdFppaDhDZVl5STJ4ZmxrT3BybUIxY1FMOEtGVzAKLT4gXVhcNTpjMi1ncmVhc2UKOGJtOWMzN2JnV1JodWtTWGtxa1NBNzh1cUpKV0tR"
    "N0ZWR2tLRzkxT1hUcy9qTlcxaGF4cUtpaHBtL2MzZEZLMApETWpCMHRmWVpBV3krU0dhQjk5cTlNckxVZTRneXBsRAotLS0gbzVadm9hMDZxMEJO"
    "c0J5b2lCZTloTUwvQmcrbnpVaDlmSFdINkVJWmxNVQr1QCHG4bsQpvr0ILfOjIcNa+PJ+gwXzEq9vT1FH5d4uGa1gF/xDHj+NI2a3p4JMhXbO7IO"
    "yb7JjjNgBvM/Kb0ex6U="
)
REGISTRY = "5a" * 16
STARTED = 1_795_510_800_000  # 2026-11-24, in milliseconds
SHARED, SECRET = "shared@region/carda", "secretariat@region/carda"
ACTOR, PLEDGE, FILE, STATEMENT, NOTE, SPEECH = (bytes([n]) * 16 for n in range(0xA1, 0xA7))
BLOB = b"Annex 1\n"
PACK = b"""\
[pack]
id = "vector"
version = "1"
title = "A pack for test vectors"
language = "en"

[[node]]
id = "1"
parent = ""
title = "First goal"

[[node]]
id = "1A"
parent = "1"
title = "Part of the first goal"

[[node]]
id = "3B"
parent = ""
title = "Another goal"

[lists]
status = [{code = "delayed", label = "Delayed"}, {code = "on-track", label = "On track"}]
"""


@dataclass(frozen=True, kw_only=True)
class Vector:
    """A file of docs/vectors; ``step`` is where the order of work refuses it, 0 where it is taken."""

    name: str
    says: str
    raw: bytes
    step: int = 0
    newer: bool = False
    pin: str = ""


@dataclass(frozen=True)
class Frames:
    """Stored forms by the SHA-256 of what is in them: those kept, and those used in this run."""

    kept: Mapping[str, str]
    used: dict[str, str] = field(default_factory=dict)

    def of(self, raw: bytes) -> bytes:
        digest = hashlib.sha256(raw).hexdigest()
        stored = base64.b64decode(self.kept[digest]) if digest in self.kept else compress(raw)
        self.used[digest] = base64.b64encode(stored).decode()
        assert decompress(stored, len(raw)) == raw
        return stored

    def raw(self, one: Stored) -> bytes:
        return decompress(one.stored, one.entry.raw)

    def part(self, kind: str, name: str, raw: bytes, label: str = "") -> Stored:
        digest = hashlib.sha256(raw).hexdigest()
        return stored_part(kind, name, self.of(raw), raw=len(raw), raw_sha256=digest, label=label)


# ---- operations and segments -----------------------------------------------------------------------------------------


def op(  # noqa: PLR0913 - what an operation says
    seq: int,
    record: bytes,
    name: str,
    value: object,
    *,
    element: str = "",
    over: Sequence[tuple[str, int]] = (),
    saw: Sequence[tuple[str, int]] = (),
    basis: bytes = b"",
    ms: int | None = None,
) -> Operation:
    """Make an operation; ``value`` is stored as it is where it is bytes."""
    return Operation(
        seq=seq,
        cell=Cell(record, name, element),
        time=(STARTED + (seq * 1000 if ms is None else ms)) << 16 | seq % 3,
        value=value if isinstance(value, bytes) else value_of(value),
        supersedes=tuple(OpId(bytes.fromhex(PUBLIC[who]), number) for who, number in over),
        observes=tuple(OpId(bytes.fromhex(PUBLIC[who]), number) for who, number in saw),
        basis=basis,
    )


def committed(salt: int, value: str) -> tuple[bytes, Sidecar]:
    """Return the stored form of a personal value, and its sidecar."""
    raw, salted = value_of(value), bytes([salt]) * 16
    digest = commitment(salted, raw)
    return value_of({"$commit": digest}), Sidecar(digest, salted, raw)


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A signed header and what its compartments hold, by label: stored and raw."""

    name: str
    envelope: bytes
    header: Header
    bodies: Mapping[str, tuple[bytes, bytes]]

    def head(self) -> Stored:
        return part(Part.HEADER, self.name, self.envelope)

    def body(self, label: str) -> Stored:
        stored, raw = self.bodies[label]
        digest = hashlib.sha256(raw).hexdigest()
        return stored_part(Part.COMPARTMENT, self.name, stored, raw=len(raw), raw_sha256=digest, label=label)


def segment(  # noqa: PLR0913 - what a header says
    frames: Frames,
    who: str,
    ops: Mapping[str, Sequence[Operation]],
    *,
    roster: RosterName,
    previous: str = "",
    first: int = 1,
    twist: Callable[[bytes], bytes] = bytes,
    more: Mapping[str, object] | None = None,
    signer: str = "",
) -> Segment:
    """Seal operations by label; ``twist`` alters raw bytes, ``more`` the header's members, ``signer`` signs instead."""
    bodies, entries = {}, []
    for number, label in enumerate(sorted(ops)):
        raw = twist(pack(ops[label], first, salt=bytes([0x60 + number]) * 32))
        stored = frames.of(raw)
        bodies[label] = stored, raw
        entries.append(
            CompartmentEntry(
                label=label,
                count=len(ops[label]),
                raw=len(raw),
                raw_sha256=hashlib.sha256(raw).hexdigest(),
                stored=len(stored),
                stored_sha256=hashlib.sha256(stored).hexdigest(),
            )
        )
    header = Header(
        format=1,
        registry=REGISTRY if roster.number else "",
        key=PUBLIC[who],
        person=who,
        role={"sec": "secretariat", "lead": "lead-rapporteur", "rap": "rapporteur"}[who],
        session="plenary",
        first=first,
        count=sum(entry.count for entry in entries),
        previous=previous,
        roster=roster,
        packs=(hashlib.sha256(PACK).hexdigest(),),
        checkpoint=None,
        compartments=tuple(entries),
    )
    payload = rfc8785.dumps(msgspec.to_builtins(header) | more) if more else encode_header(header)
    envelope = sign(HEADER_TYPE, payload, KEYS[signer or who]).encode()
    return Segment(name=header_hash(payload), envelope=envelope, header=header, bodies=bodies)


# ---- rosters and bundles ---------------------------------------------------------------------------------------------


def first_roster(*people: str, roots: int) -> Roster:
    """Return a roster number 1 that lists these people, each with one key."""
    roles = {"sec": Role.SECRETARIAT, "lead": Role.LEAD}
    return Roster(
        format=1,
        registry=REGISTRY,
        number=1,
        previous="",
        issued="2026-11-23T08:00:00Z",
        expires="2027-12-28T08:00:00Z",
        log_key="",
        roots=Roots(keys=tuple(sorted(PUBLIC[f"root {n}"] for n in range(1, roots + 1))), threshold=roots),
        group=Group(recipient=AGE["group"], wrapped=(Wrapped(person="sec", box=WRAPPED),) if roots > 1 else ()),
        people=tuple(Person(id=who, name=who.title(), age=AGE[who]) for who in people),
        keys=tuple(
            KeyEntry(key=PUBLIC[who], person=who, device="d1", mark=who[:2].upper(), covers=1) for who in people
        ),
        mandates=tuple(Mandate(person=who, role=roles[who]) for who in people),
    )


def roster_part(roster: Roster, more: Mapping[str, object] | None = None) -> tuple[Stored, RosterName]:
    """Sign a roster by its root keys."""
    payload = rfc8785.dumps(msgspec.to_builtins(roster) | more) if more else encode(roster)
    keys = [KEYS[f"root {n}"] for n in range(1, len(roster.roots.keys) + 1)]
    name = RosterName(number=roster.number, sha256=hashlib.sha256(payload).hexdigest())
    return part(Part.ROSTER, str(roster.number), sign(ROSTER_TYPE, payload, *keys).encode()), name


def request_part(signer: str, **others: object) -> Stored:
    """Return rap's enrolment request, with other members; it is sound as it is where rap signs it."""
    request = Request(
        format=1,
        key=PUBLIC["rap"],
        person="rap",
        name="Rap",
        device="d2",
        age=AGE["rap"],
        role=Role.RAPPORTEUR,
        created="2026-11-24T09:00:00Z",
    )
    payload = rfc8785.dumps(msgspec.to_builtins(request) | others)
    return part(Part.REQUEST, request.key, sign(REQUEST_TYPE, payload, KEYS[signer]).encode())


def manifest_of(parts: Iterable[Stored], **members: object) -> dict[str, Any]:
    """Return the members of a manifest, some of them given."""
    manifest = Manifest(
        format=Format(major=1, minor=0, must_understand=0),
        kind="bundle",
        registry=REGISTRY,
        review="carda-2026",
        audience="secretariat",
        writer=PUBLIC["sec"],
        person="sec",
        receivers=(),
        written="2026-11-24T17:00:00Z",
        needs=(),
        heads=(),
        parts=tuple(one.entry for one in parts),
    )
    return msgspec.to_builtins(manifest) | members


def framed(
    payload: bytes,
    parts: Iterable[Stored],
    *keys: str,
    major: int = 1,
    minor: int = 0,
    bits: int = 0,
    twist: Callable[[bytes], bytes] = bytes,
) -> bytes:
    """Return a whole file; ``twist`` alters the manifest's envelope."""
    envelope = twist(sign(MANIFEST_TYPE, payload, *(KEYS[key] for key in keys or ("sec",))).encode())
    head = MAGIC + struct.pack(">HHII", major, minor, bits, len(envelope)) + envelope
    return head + b"".join(one.stored for one in parts) + END


def bundle(parts: Sequence[Stored], **members: object) -> bytes:
    """Return a whole bundle of these parts, with some of the manifest's members in the place of the usual ones."""
    return framed(rfc8785.dumps(manifest_of(parts, **members)), parts)


def altered(one: Stored, **changes: object) -> Stored:
    """Return a part whose entry says something else."""
    return Stored(msgspec.structs.replace(one.entry, **changes), one.stored)


# ---- the two sound bundles -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Small:
    """The parts that most vectors are made of, by short names in their order, and the roster they stand on."""

    parts: dict[str, Stored]
    roster: RosterName
    pin: str

    def of(self, *names: str) -> list[Stored]:
        """Return some of the parts: two that are enough where no others are named."""
        return [self.parts[name] for name in names or ("sec", "sec_shared")]

    def with_(self, **others: Stored) -> list[Stored]:
        """Return the parts, with others in the place of those of the same name, or behind all."""
        return list((self.parts | others).values())


def sec_ops() -> dict[str, list[Operation]]:
    return {SHARED: [op(1, PLEDGE, "pledge.title", "End detention"), op(2, PLEDGE, "pledge.status", "delayed")]}


def small(frames: Frames) -> Small:
    roster = first_roster("sec", "lead", roots=1)
    roster_stored, named = roster_part(roster)
    stored, sidecar = committed(0x71, "Anna B.")
    sec = segment(frames, "sec", sec_ops(), roster=named)
    ops = {
        SHARED: [op(1, PLEDGE, "pledge.status", "on-track", over=[("sec", 2)])],
        SECRET: [op(2, PLEDGE, "pledge.focal_point", stored)],
    }
    lead = segment(frames, "lead", ops, roster=named)
    parts = {
        "roster": roster_stored,
        "pack": frames.part(Part.PACK, hashlib.sha256(PACK).hexdigest(), PACK),
        "sec": sec.head(),
        "lead": lead.head(),
        "sec_shared": sec.body(SHARED),
        "lead_secret": lead.body(SECRET),
        "lead_shared": lead.body(SHARED),
        "sidecar": frames.part(Part.SIDECAR, lead.name, encode_sidecars([sidecar]), SECRET),
    }
    return Small(parts, named, root_fingerprint(roster))
