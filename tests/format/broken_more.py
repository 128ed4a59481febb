"""More ways to be broken, for tests only: too many for files, one for each thing that a reader must ask."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
import rfc8785
from broken import column, parts_of_sec
from making import (
    PLEDGE,
    SECRET,
    SHARED,
    Frames,
    Small,
    Vector,
    altered,
    bundle,
    framed,
    manifest_of,
    op,
    request_part,
    sec_ops,
    segment,
)

from desktop.bundles.frame import Stored, stored_part
from desktop.bundles.manifest import Part

if TYPE_CHECKING:
    from collections.abc import Mapping


def more(frames: Frames, base: Small) -> list[Vector]:
    """Return bundles that are refused in steps 2 to 11."""
    good = bundle(base.of())
    cases = [
        (2, "it breaks off within the version", good[:12]),
        (4, "an unknown member in an envelope", _with_member(base)),
        (5, "a part of more than 2 GiB", bundle([*base.of(), _large()])),
        *((8, says, bundle(parts)) for says, parts in _headers(frames, base).items()),
        *((9, says, bundle(parts)) for says, parts in _compartments(frames, base).items()),
        *((10, says, bundle(parts)) for says, parts in _sidecars(frames, base).items()),
        *((11, says, bundle([request_part("rap", **members)])) for says, members in _REQUESTS.items()),
    ]
    return [Vector(name=says, says=says, raw=raw, step=step) for step, says, raw in cases]


def _with_member(base: Small) -> bytes:
    def twist(envelope: bytes) -> bytes:
        return rfc8785.dumps(json.loads(envelope) | {"later": 1})

    return framed(rfc8785.dumps(manifest_of(base.of())), base.of(), twist=twist)


def _large() -> Stored:
    return stored_part("telex", "one", b"", raw=(2 << 30) + 1, raw_sha256="", label="")


_REQUESTS: Mapping[str, Mapping[str, object]] = {
    "a malformed id": {"person": "-rap"},
    "an unknown role": {"role": "usher"},
    "too long a name": {"name": "x" * 201},
    "no age recipient": {"age": "age1"},
    "another format of request": {"format": 2},
    "a member of another kind in a request": {"device": 7},
}


def _headers(frames: Frames, base: Small) -> dict[str, list[Stored]]:
    sec = parts_of_sec(frames, base)
    two = sec_ops() | {SECRET: [op(3, PLEDGE, "pledge.handling", "x")]}
    one, other = msgspec.to_builtins(segment(frames, "sec", two, roster=base.roster).header.compartments)
    single = msgspec.to_builtins(segment(frames, "sec", sec_ops(), roster=base.roster).header.compartments[0])
    members = {
        "labels out of order": {"compartments": [other, one]},
        "a label twice": {"compartments": [one, one], "count": 2},
        "no compartments": {"compartments": [], "count": 0},
        "a compartment without operations": {"compartments": [one, other | {"count": 0}], "count": 1},
        "more operations than a segment may have": {"compartments": [single | {"count": 2001}], "count": 2001},
        "a length of nothing": {"compartments": [single | {"raw": 0}]},
        "a length beyond 64 MiB": {"compartments": [single | {"raw": (64 << 20) + 1}]},
        "a compartment stored as nothing": {"compartments": [single | {"stored": 0}]},
        "a hash in capitals": {"compartments": [single | {"raw_sha256": "AB" * 32}]},
        "an unknown member of a compartment": {"compartments": [single | {"later": 1}]},
        "a checkpoint without its root": {"checkpoint": {"size": 1}},
        "a checkpoint whose root is none": {"checkpoint": {"size": 1, "root": ""}},
        "a roster without its hash": {"roster": {"number": 1, "sha256": ""}},
        "a pack that is no hash": {"packs": ["paper"]},
        "a number that is true": {"first": True},
        "a first header with a predecessor": {"previous": "ab" * 32},
    }
    many = {f"team@review/carda-2026/team/{n:02}": [op(n, PLEDGE, "pledge.title", "x")] for n in range(1, 66)}
    return {says: sec(more=more) for says, more in members.items()} | {"65 compartments": sec(ops=many)}


def _compartments(frames: Frames, base: Small) -> dict[str, list[Stored]]:
    sec = parts_of_sec(frames, base)
    made = segment(frames, "sec", sec_ops(), roster=base.roster)
    entry = msgspec.to_builtins(made.header.compartments[0])
    short = made.bodies[SHARED][0][:-1]
    head, body = base.of()
    other_hash = {"compartments": [entry | {"raw_sha256": "00" * 32}]}
    other_length = {"compartments": [entry | {"raw": entry["raw"] + 1}]}
    twists = {
        "a boolean for the count": column(0, column=True),
        "another count": column(0, 1),
        "no operations": column(0, 0),
        "a text for the keys": column(1, ""),
        "half a key": column(1, bytes(16)),
        "half a record": column(2, PLEDGE + bytes(8)),
        "a record twice": column(2, PLEDGE * 2),
        "bytes for a field": column(3, [b"pledge.title", "pledge.status"]),
        "one field instead of a list": column(3, "pledge.title"),
        "too long a field": column(3, ["pledge.title", "pledge." + "x" * 94]),
        "too long an element": column(4, ["", "x" * 1001]),
        "a number for a basis": column(5, [1]),
        "a column too short": column(8, bytes(3)),
        "a column too long": column(9, bytes(5)),
        "a table without what is pointed to": column(4, []),
        "a number beyond the last": column(6, bytes([0, 2, 0, 0])),
        "a time of 2^63": column(11, bytes([255, 1] * 7 + [127, 0])),
        "a superseded id of no key": column(12, bytes([1, 0, 0, 0]), {13: bytes(2), 14: bytes(4)}),
        "an observed id of no key": column(15, bytes([1, 0, 0, 0]), {16: bytes(2), 17: bytes(4)}),
        "superseded ids that nobody counts": column(13, bytes(2), {14: bytes(4)}),
        "a value too few": column(18, b'"a"'),
        "an empty value": column(18, b'"a"\n'),
        "a value that is no number": column(18, b"1\nNaN"),
        "a text for the values": column(18, '"a"\n"b"'),
        "nil for a table": column(3, None),
        "a column too few": lambda raw: raw[:32] + b"\xdc\x00\x12" + raw[35 : raw.rindex(b"\xc4")],
        "no array": lambda raw: raw[:32] + b"\x80",
        "a byte behind the columns": lambda raw: raw + b"\x00",
        "a text that is not UTF-8": lambda raw: raw.replace(b"\xacpledge.title", b"\xacpledge.titl\xff"),
    }
    return {says: sec(twist=twist) for says, twist in twists.items()} | {
        "a raw hash that does not fit": sec(more=other_hash),
        "a raw length that does not fit": sec(more=other_length),
        "fewer operations than the header says": sec(more={"count": 3, "compartments": [entry | {"count": 3}]}),
        "a compartment compressed anew": [head, _stored_as(body, _plain_frame(made.bodies[SHARED][1]))],
        "a stored length that does not fit": [head, _stored_as(body, short)],
    }


def _plain_frame(raw: bytes) -> bytes:
    """Return a frame of one block as it is, with its size in one byte."""
    return b"\x28\xb5\x2f\xfd\x20" + bytes([len(raw)]) + (len(raw) << 3 | 1).to_bytes(3, "little") + raw


def _stored_as(one: Stored, stored: bytes) -> Stored:
    entry = one.entry
    return stored_part(entry.kind, entry.name, stored, raw=entry.raw, raw_sha256=entry.raw_sha256, label=entry.label)


def _sidecars(frames: Frames, base: Small) -> dict[str, list[Stored]]:
    (salt, value), *_ = msgspec.msgpack.decode(frames.raw(base.parts["sidecar"]))
    raws = {
        "a salt moved into its value": [(salt[:-1], salt[-1:] + value)],
        "three of a pair": [(salt, value, b"")],
        "a text for a value": [(salt, value.decode())],
        "a pair of its own": [salt, value],
        "no list": {"salt": salt},
    }
    beside = {
        says: frames.part(Part.SIDECAR, base.parts["lead"].entry.name, msgspec.msgpack.encode(raw), SECRET)
        for says, raw in raws.items()
    }
    wrong = altered(base.parts["sidecar"], raw_sha256=rfc8785.dumps("").hex())
    return {says: [*base.of("lead", "lead_secret"), one] for says, one in beside.items()} | {
        "a sidecar of another hash": [*base.of("lead", "lead_secret"), wrong]
    }
