"""Makes docs/vectors: bundles that are the same to the byte in every run, what is in them, and ways to be broken.

Keys are seeds of 32 equal bytes, salts and times are fixed.  zstandard gives other bytes in other versions of itself,
so frames are made once, kept in ``frames.json`` and used again as long as what is in them stays the same.

Run it as ``python tests/format/make_vectors.py`` from the project's folder.
"""

from __future__ import annotations

import hashlib
import json
import struct
import tempfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import broken
import msgspec
import rfc8785
from making import (
    ACTOR,
    BLOB,
    FILE,
    KEYS,
    NOTE,
    PACK,
    PLEDGE,
    PUBLIC,
    SEALED_BOX,
    SECRET,
    SEEDS,
    SHARED,
    SPEECH,
    STATEMENT,
    Frames,
    Small,
    Vector,
    bundle,
    committed,
    first_roster,
    framed,
    manifest_of,
    op,
    request_part,
    roster_part,
    sec_ops,
    segment,
    small,
)

from desktop.bundles import frame
from desktop.bundles.frame import Stored, part, stored_part
from desktop.bundles.intake import encode_sidecars, examine
from desktop.bundles.manifest import MANIFEST_TYPE, ChainHead, Part
from desktop.casework import handover
from desktop.journal.columns import operations
from desktop.journal.segments import HEADER_TYPE, RosterName
from desktop.records.values import encode as value_of
from desktop.store.desk import DeskFile
from desktop.store.summary import summarise
from desktop.trust.enrolment import REQUEST_TYPE
from desktop.trust.envelope import parse
from desktop.trust.log import leaf_hash, node_hash, write_checkpoint, write_receipt
from desktop.trust.roster import Revocation, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.journal.operations import Operation, OpId

FOLDER = Path(__file__).parents[2] / "docs" / "vectors"
FRAMES = Path(__file__).with_name("frames.json")


def whole(frames: Frames) -> Vector:
    """Return a bundle in which each thing that the format has occurs at least once."""
    one = first_roster("sec", roots=2)
    one_stored, first = roster_part(one)
    later = first_roster("sec", "lead", roots=2)
    two = msgspec.structs.replace(later, number=2, previous=first.sha256, issued="2026-11-24T08:00:00Z")
    two_stored, second = roster_part(two)
    erased, _ = committed(0x72, "Somebody who asked to be forgotten")
    contact, contact_beside = committed(0x73, "Anna B., +00 1234")
    file = {"sha256": hashlib.sha256(BLOB).hexdigest(), "size": len(BLOB), "name": "annex.txt", "media": "text/plain"}
    sec_1 = segment(
        frames,
        "sec",
        {
            "shared@registry": [
                op(1, ACTOR, "actor.ref", "SE-001"),
                op(2, ACTOR, "actor.name", 'Île d\'Été "quoted" \U0001f388'),
            ],
            "secretariat@registry": [op(3, ACTOR, "actor.contact", contact)],
            SHARED: [
                op(4, PLEDGE, "pledge.ref", "SE-002"),
                op(5, PLEDGE, "pledge.title", "End detention"),
                op(6, PLEDGE, "pledge.goals", value=True, element="1A"),
                op(7, PLEDGE, "pledge.goals", value=True, element="3B"),
                op(8, PLEDGE, "pledge.status", "delayed"),
                op(9, PLEDGE, "pledge.amount", "1250.5", ms=0),  # its clock went back
                op(10, PLEDGE, "pledge.actor", ACTOR.hex()),
            ],
            SECRET: [op(11, PLEDGE, "pledge.focal_point", erased)],
            "shared@review/carda-2026": [
                op(12, FILE, "attachment.title", "Annex"),
                op(13, FILE, "attachment.content", file),
                op(14, STATEMENT, "stakeholder_input.shown_as", "A women's organisation"),
            ],
            "sealed@review/carda-2026": [
                op(15, STATEMENT, "stakeholder_input.protection", value_of({"$sealed": SEALED_BOX}))
            ],
            "team@review/carda-2026/team/1": [op(16, NOTE, "review_note.text", "First line\nsecond \\ line\t\x7f\x01")],
        },
        roster=first,
    )
    reason = value_of({"reason": "As the party said in the plenary."})
    sec_2 = segment(
        frames,
        "sec",
        {
            SHARED: [
                op(17, PLEDGE, "pledge.status", "on-track", over=[("sec", 8)], basis=reason),
                op(18, PLEDGE, "pledge.goals", None, element="3B", over=[("sec", 7)]),
                op(19, PLEDGE, "pledge.goals", None, element="1A", over=[("sec", 6)], saw=[("lead", 3)]),
                op(20, PLEDGE, "pledge.later_field", "of a newer release"),
            ],
        },
        roster=second,
        previous=sec_1.name,
        first=17,
    )
    lead = segment(
        frames,
        "lead",
        {
            SHARED: [
                op(1, PLEDGE, "pledge.status", "completed", over=[("sec", 8)]),  # against sec's 17: a conflict
                op(2, PLEDGE, "pledge.due", "2027-01-01", over=[("sec", 99), ("lead", 4000)]),  # not here: incomplete
                op(3, PLEDGE, "pledge.goals", value=True, element="1A", over=[("sec", 6)]),  # against sec's 19
                op(4, PLEDGE, "pledge.amount", "1250.5"),  # as sec's 9: agreement
                op(5, PLEDGE, "pledge.title", "End all detention", over=[("sec", 5), ("sec", 4)]),  # 4 is another cell
            ],
            SECRET: [op(6, PLEDGE, "pledge.handling", "Withheld from this bundle")],
        },
        roster=second,
    )
    rap = segment(
        frames,
        "rap",
        {"shared@review/carda-2026": [op(1, SPEECH, "intervention.text", "Not believed yet")]},
        roster=RosterName(number=0, sha256=""),
    )
    segments = (sec_1, sec_2, lead, rap)
    bodies = [(one, label) for one in segments for label in one.bodies if (one, label) != (lead, SECRET)]
    parts = [
        one_stored,
        two_stored,
        request_part("rap"),
        frames.part(Part.PACK, hashlib.sha256(PACK).hexdigest(), PACK),
        *(one.head() for one in segments),
        *(one.body(label) for one, label in bodies),
        frames.part(Part.SIDECAR, sec_1.name, encode_sidecars([contact_beside]), "secretariat@registry"),
        part(Part.BLOB, file["sha256"], BLOB, "shared@review/carda-2026"),
    ]
    heads = [ChainHead(key=one.header.key, header=one.name, last=one.header.last) for one in (sec_2, lead, rap)]
    return Vector(
        name="whole",
        says="each thing that the format has, at least once",
        raw=bundle(parts, heads=msgspec.to_builtins(heads), receivers=["sec"], audience="person"),
        pin=root_fingerprint(one),
    )


# ---- a receipt -------------------------------------------------------------------------------------------------------


def receipt(frames: Frames) -> Vector:
    """Return a bundle in which a receipt proves that a retired key's segment is older than its revocation."""
    one = msgspec.structs.replace(first_roster("sec", "lead", roots=1), log_key=PUBLIC["log"])
    one_stored, first = roster_part(one)
    lead = segment(frames, "lead", {SHARED: [op(1, PLEDGE, "pledge.title", "End detention")]}, roster=first)
    retired = Revocation(how="retired", last_header="", last_number=0, log_size=2)
    keys = tuple(msgspec.structs.replace(key, revoked=retired) if key.person == "lead" else key for key in one.keys)
    two = msgspec.structs.replace(one, number=2, previous=first.sha256, keys=keys, issued="2026-11-24T08:00:00Z")
    leaves = [leaf_hash(bytes([number]) * 32) for number in (1, 3, 4)]
    leaves.insert(1, leaf_hash(bytes.fromhex(lead.name)))
    beside = node_hash(*leaves[2:])
    checkpoint = write_checkpoint(one.registry, 4, node_hash(node_hash(*leaves[:2]), beside), KEYS["log"])
    proof = write_receipt(1, [leaves[0], beside], checkpoint)
    parts = [one_stored, roster_part(two)[0], lead.head(), lead.body(SHARED), part(Part.RECEIPT, lead.name, proof)]
    says = "a receipt: a retired key's segment is proven to be older than its revocation"
    return Vector(name="receipt", says=says, raw=bundle(parts), pin=root_fingerprint(one))


# ---- what is taken though it is unusual ------------------------------------------------------------------------------


def taken(frames: Frames, base: Small) -> list[Vector]:
    parts = base.with_()
    unknown = base.with_(
        receipt=part(Part.RECEIPT, base.parts["sec"].entry.name, b"a receipt"),
        later=stored_part("telex", "one", b"of a kind", raw=70_000_000, raw_sha256="00" * 32, label="any text"),
    )
    more = {"later": {"nested": [1, None, True, "\x7f\u2028"]}}
    roster, named = roster_part(first_roster("sec", "lead", roots=1), more)
    sec = segment(frames, "sec", sec_ops(), roster=named, more=more)
    later = [roster, sec.head(), sec.body(SHARED)]
    members = manifest_of(later, format={"major": 1, "minor": 7, "must_understand": 0, "later": ""}, **more)
    newer = rfc8785.dumps(members | {"parts": [entry | {"later": 1} for entry in members["parts"]]})
    loose = segment(frames, "sec", sec_ops(), roster=base.roster, twist=_long_forms)
    return [
        Vector(name="small", says="what most of the others are made of", raw=bundle(parts)),
        Vector(
            name="unknown-kind", says="parts of kinds that are kept and forwarded as they came", raw=bundle(unknown)
        ),
        Vector(
            name="newer-minor", says="a newer minor version with unknown members", raw=framed(newer, later, minor=7)
        ),
        Vector(name="other-order", says="the parts in another order", raw=bundle(parts[::-1])),
        Vector(
            name="long-msgpack",
            says="MessagePack in longer forms than needed, tables in another order, an entry that nothing points to",
            raw=bundle([base.parts["roster"], loose.head(), loose.body(SHARED)]),
        ),
    ]


def _long_forms(raw: bytes) -> bytes:
    """Write the same columns less tightly."""
    count, *columns = msgspec.msgpack.decode(raw[32:])
    columns[2:5] = [["pledge.unused", *columns[2]], ["unused", *columns[3]], columns[4]]
    for place in (7, 8):  # indexes in fields and elements: one further each; the low bytes stand first
        columns[place] = bytes(byte + 1 for byte in columns[place][:count]) + columns[place][count:]
    items = b"".join(map(_long_form, columns))
    return raw[:32] + b"\xdd" + struct.pack(">I", 1 + len(columns)) + b"\xcf" + struct.pack(">Q", count) + items


def _long_form(value: bytes | str | list[str]) -> bytes:
    if isinstance(value, list):
        return b"\xdd" + struct.pack(">I", len(value)) + b"".join(map(_long_form, value))
    raw = value.encode() if isinstance(value, str) else value
    return (b"\xdb" if isinstance(value, str) else b"\xc6") + struct.pack(">I", len(raw)) + raw


# ---- what is in them -------------------------------------------------------------------------------------------------


def content(vector: Vector) -> dict[str, Any]:
    """Return what the program finds in a bundle, and what a new desk that knows the roots makes of it."""
    length = int.from_bytes(vector.raw[16:20], "big")
    found = frame.read(BytesIO(vector.raw))
    proven = examine(found)
    unknown = {(one.entry.kind, one.entry.name, one.entry.label) for one in proven.unknown}
    return {
        "manifest": json.loads(parse(vector.raw[20 : 20 + length], MANIFEST_TYPE).payload),
        "segments": [
            {
                "name": one.hash,
                "header": json.loads(parse(one.envelope, HEADER_TYPE).payload),
                "compartments": {each.entry.label: _shown(operations(each.columns)) for each in one.opened},
                "sidecars": {
                    each.entry.label: [{"salt": two.salt.hex(), "value": two.value.decode()} for two in each.sidecars]
                    for each in one.opened
                    if each.sidecars
                },
            }
            for one in proven.segments
        ],
        "requests": [json.loads(parse(raw, REQUEST_TYPE).payload) for _, raw in proven.requests],
        "packs": list(proven.packs),
        "blobs": list(proven.blobs),
        "kept": [list(entry) for one in found.parts if (entry := _triple(one)) in unknown],
        "desk": {"pin": vector.pin, **_desk(vector)},
    }


def _triple(one: Stored) -> tuple[str, str, str]:
    return one.entry.kind, one.entry.name, one.entry.label


def _shown(ops: Iterable[Operation]) -> list[dict[str, object]]:
    return [
        {
            "seq": one.seq,
            "record": one.cell.record.hex(),
            "field": one.cell.field,
            "element": one.cell.element,
            "time": one.time,
            "value": one.value.decode(),
            "supersedes": [_id(parent) for parent in one.supersedes],
            "observes": [_id(seen) for seen in one.observes],
            "basis": one.basis.decode(),
        }
        for one in ops
    ]


def _id(op_id: OpId) -> str:
    return op_id.key.hex() + op_id.seq.to_bytes(8, "big").hex()


def _desk(vector: Vector) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        desk = DeskFile.create(Path(folder) / "vector.desk")
        try:
            desk.set("pin", vector.pin)
            handover.receive(desk, examine(frame.read(BytesIO(vector.raw))))
            summary = summarise(desk)
            return {
                "believed": sorted(one.hash for one in desk.segments() if one.verdict.believed),
                **({"receipts": proven} if (proven := _receipts(desk)) else {}),
                "labels": {
                    label: {"state": one.state, "values": one.values, "withheld": one.withheld}
                    for label, one in summary.labels.items()
                },
                "references": {record.hex(): ref for record, ref in desk.references().items()},
                "conflicts": [
                    [str(one.label), one.cell.record.hex(), one.cell.field, one.cell.element]
                    for one in desk.differences()
                ],
                "incomplete": desk.incomplete(),
            }
        finally:
            desk.close()


def _receipts(desk: DeskFile) -> dict[str, dict[str, object]]:
    """Return what receipts prove, by header: its position, and the checkpoint's size and root."""
    return {name: {"index": one.index, "size": one.size, "root": one.root} for name, one in desk.receipts().items()}


def vectors(frames: Frames) -> list[Vector]:
    """Return all vectors."""
    base = small(frames)
    plain = [
        *taken(frames, base),
        *broken.frames(base),
        *broken.envelopes(base),
        *broken.segments(frames, base),
        *broken.others(frames, base),
        *broken.rosters(base),
    ]
    return [whole(frames), receipt(frames), *(replace(one, pin=base.pin) for one in plain)]


def make(kept: Mapping[str, str]) -> tuple[dict[str, bytes], dict[str, str]]:
    """Return every file of docs/vectors by name, and the frames to be kept."""
    frames = Frames(kept)
    found = vectors(frames)
    files = {f"{one.name}.stk": one.raw for one in found}
    files |= {f"{one.name}.json": _json(content(one)) for one in found if not one.step}
    index = [
        {"file": f"{one.name}.stk", "says": one.says}
        | ({"refused_at_step": one.step, "newer": one.newer} if one.step else {"content": f"{one.name}.json"})
        for one in found
    ]
    files["index.json"] = _json({"pin": found[2].pin, "seeds": SEEDS, "vectors": index})
    return files, dict(sorted(frames.used.items()))


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=0) + "\n").encode()


def main() -> None:
    """Write docs/vectors and the kept frames."""
    files, used = make(json.loads(FRAMES.read_bytes()) if FRAMES.exists() else {})
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, raw in files.items():
        (FOLDER / name).write_bytes(raw)
    FRAMES.write_bytes(_json(used))


if __name__ == "__main__":
    main()
