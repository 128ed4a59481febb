"""Ways to be broken: each differs from a sound bundle in one thing, and says at which step that is refused."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
import rfc8785
from making import (
    BLOB,
    KEYS,
    PACK,
    PLEDGE,
    SECRET,
    SEEDS,
    SHARED,
    Frames,
    Small,
    Vector,
    altered,
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
)
from nacl.bindings import crypto_core_ed25519_add, crypto_scalarmult_ed25519_base_noclamp

from desktop.bundles.frame import Stored, part, stored_part
from desktop.bundles.intake import encode_sidecars
from desktop.bundles.manifest import END, MANIFEST_TYPE, Part
from desktop.journal.columns import MAX_SEQ
from desktop.journal.segments import HEADER_TYPE
from desktop.trust.envelope import pae, sign

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.journal.operations import Operation


def frames(base: Small) -> list[Vector]:
    parts = base.of()
    good = bundle(parts)
    at = len(good) - len(END) - len(parts[-1].stored)
    members = manifest_of(parts)
    head, body = parts
    big = [head, altered(body, raw=(64 << 20) + 1)]
    swollen = [altered(head, raw=head.entry.raw + 1), body]
    return [
        Vector(name="text-mode", says="each CR LF made LF by a transfer", raw=good.replace(b"\r\n", b"\n"), step=1),
        Vector(name="not-a-bundle", says="the beginning of a ZIP file", raw=b"PK\x03\x04" + good[4:], step=1),
        Vector(
            name="newer-major",
            says="a newer major version",
            raw=framed(rfc8785.dumps(members), parts, major=2),
            step=2,
            newer=True,
        ),
        Vector(
            name="must-understand",
            says="a bit that must be understood, signed as such",
            raw=framed(
                rfc8785.dumps(members | {"format": {"major": 1, "minor": 0, "must_understand": 4}}), parts, bits=4
            ),
            step=2,
            newer=True,
        ),
        Vector(
            name="huge-envelope", says="an envelope of 4 GiB stated", raw=good[:16] + b"\xff" * 4 + good[20:], step=3
        ),
        Vector(name="cut-envelope", says="it breaks off within the envelope", raw=good[:200], step=3),
        Vector(name="other-version", says="a version that is not the signed one", raw=_patched(good, 11, 1), step=5),
        Vector(name="flipped-bit", says="one bit flipped within a part", raw=_patched(good, at + 20, 1), step=6),
        Vector(name="truncated", says="it breaks off within the last part", raw=good[: at + 9], step=6),
        Vector(name="no-end", says="it breaks off before the end mark", raw=good[: -len(END)], step=7),
        Vector(name="wrong-end", says="another end mark", raw=_patched(good, len(good) - 1, 1), step=7),
        Vector(name="trailing-byte", says="one byte after the end mark", raw=good + b"\n", step=7),
        Vector(name="duplicate-part", says="one part named twice", raw=bundle([*parts, parts[-1]]), step=5),
        Vector(name="too-large", says="a part that would unpack to more than 64 MiB", raw=bundle(big), step=5),
        Vector(name="two-lengths", says="a part that is not compressed, with two lengths", raw=bundle(swollen), step=5),
        Vector(
            name="missing-member",
            says="a manifest without its member needs",
            raw=framed(rfc8785.dumps({name: value for name, value in members.items() if name != "needs"}), parts),
            step=5,
        ),
        Vector(
            name="other-writer",
            says="a manifest that names another writer than its signer",
            raw=framed(rfc8785.dumps(members), parts, "lead"),
            step=5,
        ),
    ]


def _patched(raw: bytes, at: int, flip: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ flip]) + raw[at + 1 :]


def envelopes(base: Small) -> list[Vector]:
    parts = base.of()
    members = manifest_of(parts)
    payload = rfc8785.dumps(members)
    spaced = json.dumps(members, sort_keys=True, ensure_ascii=False).encode()
    doubled = payload.replace(b'"kind":"bundle"', b'"kind":"bundle","kind":"kit"', 1)
    weak = rfc8785.dumps(members | {"writer": WEAK})
    cases = [
        ("blank-in-payload", "a signed manifest with blanks", framed(spaced, parts)),
        ("member-twice", "a signed manifest with one member twice", framed(doubled, parts)),
        ("blank-in-envelope", "an envelope with a blank", framed(payload, parts, twist=lambda raw: raw + b" ")),
        ("spare-bits", "base64 whose spare bits are set", framed(payload, parts, twist=_spare_bits)),
        ("two-signatures", "a manifest with two good signatures", framed(payload, parts, "sec", "lead")),
        ("no-signature", "a manifest with none", framed(payload, parts, twist=lambda raw: _resigned(raw, []))),
        ("flipped-payload", "one character of the manifest altered", framed(payload, parts, twist=_flipped_payload)),
        ("malleable", "a signature whose S is larger than the group's order", framed(payload, parts, twist=_malleable)),
        ("weak-key", "a key of low order, under which one signature fits all", framed(weak, parts, twist=_weak)),
        ("mixed-key", "a key with a part of low order, and a signature that the equation holds for", _mixed(parts)),
        ("weak-r", "a signature whose R is the neutral element", framed(payload, parts, twist=_weak_r)),
        ("other-type", "an envelope of another payload type", framed(payload, parts, twist=_other_type)),
    ]
    return [Vector(name=name, says=says, raw=raw, step=4) for name, says, raw in cases]


WEAK = "01" + "00" * 31  # the neutral element
_OF_ORDER_8 = "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
_ORDER = 2**252 + 27742317777372353535851937790883648493


def _resigned(raw: bytes, signatures: list[dict[str, str]]) -> bytes:
    return rfc8785.dumps(json.loads(raw) | {"signatures": signatures})


def _spare_bits(raw: bytes) -> bytes:
    envelope = json.loads(raw)
    (one,) = envelope["signatures"]
    assert one["sig"].endswith("==")  # 64 bytes: four bits are spare
    last = one["sig"][-3]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return _resigned(raw, [one | {"sig": one["sig"][:-3] + letters[letters.index(last) + 1] + "=="}])


def _flipped_payload(raw: bytes) -> bytes:
    envelope = json.loads(raw)
    payload = base64.b64decode(envelope["payload"]).replace(b'"audience":"secretariat"', b'"audience":"everyone"')
    return rfc8785.dumps(envelope | {"payload": base64.b64encode(payload).decode()})


def _malleable(raw: bytes) -> bytes:
    (one,) = json.loads(raw)["signatures"]
    sig = base64.b64decode(one["sig"])
    larger = int.from_bytes(sig[32:], "little") + _ORDER
    return _resigned(raw, [one | {"sig": base64.b64encode(sig[:32] + larger.to_bytes(32, "little")).decode()}])


def _weak(raw: bytes) -> bytes:
    sig = bytes.fromhex(WEAK) + bytes(32)
    return _resigned(raw, [{"keyid": WEAK, "sig": base64.b64encode(sig).decode()}])


def _weak_r(raw: bytes) -> bytes:
    """Sign with a random number of 0: the equation holds, and gives the secret away."""
    payload, key = base64.b64decode(json.loads(raw)["payload"]), bytes(KEYS["sec"].verify_key)
    hashed = _hashed(bytes.fromhex(WEAK), key, payload)
    sig = bytes.fromhex(WEAK) + (hashed * _secret() % _ORDER).to_bytes(32, "little")
    return _resigned(raw, [{"keyid": key.hex(), "sig": base64.b64encode(sig).decode()}])


def _mixed(parts: list[Stored]) -> bytes:
    """Sign under a key to which a point of order 8 was added, so that the hash takes that point away again."""
    key = crypto_core_ed25519_add(bytes(KEYS["sec"].verify_key), bytes.fromhex(_OF_ORDER_8))
    payload = rfc8785.dumps(manifest_of(parts, writer=key.hex()))
    for number in range(1, 1000):
        point = crypto_scalarmult_ed25519_base_noclamp(number.to_bytes(32, "little"))
        hashed = _hashed(point, key, payload)
        if hashed % 8 == 0:
            break
    sig = point + ((number + hashed * _secret()) % _ORDER).to_bytes(32, "little")
    one = {"keyid": key.hex(), "sig": base64.b64encode(sig).decode()}
    return framed(payload, parts, twist=lambda raw: _resigned(raw, [one]))


def _secret() -> int:
    half = int.from_bytes(hashlib.sha512(bytes([SEEDS["sec"]]) * 32).digest()[:32], "little")
    return half & (1 << 254) - 8 | 1 << 254


def _hashed(point: bytes, key: bytes, payload: bytes) -> int:
    digest = hashlib.sha512(point + key + pae(MANIFEST_TYPE, payload)).digest()
    return int.from_bytes(digest, "little") % _ORDER


def _other_type(raw: bytes) -> bytes:
    payload = base64.b64decode(json.loads(raw)["payload"])
    return sign(HEADER_TYPE, payload, KEYS["sec"]).encode()


def segments(frames: Frames, base: Small) -> list[Vector]:
    parts, sec = base.parts, parts_of_sec(frames, base)
    swapped = [
        *base.of("sec", "lead"),
        altered(parts["lead_shared"], name=parts["sec"].entry.name),
        altered(parts["sec_shared"], name=parts["lead"].entry.name),
    ]
    renamed = [altered(part, name="00" * 32) for part in base.of()]
    cases = [
        (8, "other-signer", "a header signed by another key than it names", sec(signer="lead")),
        (8, "other-name", "a header under another name", renamed),
        (8, "newer-header", "a header of format 2", sec(more={"format": 2})),
        (8, "nested-member", "a header with an unknown member within roster", sec(more={"roster": _NESTED})),
        (8, "unknown-label", "a header with a label of an unknown audience", sec(ops={"press@registry": _ONE})),
        (8, "no-predecessor", "a header that begins at 2 and names no header before", sec(first=2, ops=_from(2))),
        (8, "false-sum", "a header whose counts do not add up", sec(more={"count": 3})),
        (8, "numbers-end", "a header whose last number is 2^32", sec(first=MAX_SEQ, ops=_from(MAX_SEQ), previous=_ANY)),
        (9, "swapped", "two compartments, each under the other's header", swapped),
        (9, "no-header", "a compartment without its header", base.of("lead", "lead_shared", "sec_shared")),
        (9, "no-compartment", "a sidecar without its compartment", base.of("lead", "lead_shared", "sidecar")),
        (9, "no-columns", "a compartment of 32 random bytes and nothing else", sec(twist=lambda raw: raw[:32])),
        (9, "index", "an index that leads nowhere", sec(twist=column(7, b"\x09\x00\x00\x00"))),
        (9, "numbers", "a number twice", sec(twist=column(6, bytes(4)))),
        (9, "time", "a time before 1970", sec(twist=column(11, b"\xff" * 16))),
        (9, "parents", "more superseded ids counted than there are", sec(twist=column(12, b"\x01\x00\x00\x00"))),
        (9, "values", "a value too many", sec(twist=column(18, b'"a"\n"b"\n"c"'))),
        (9, "no-json", "a value that is no JSON", sec(twist=column(18, b'"a"\nb'))),
        (9, "two-json", "two texts of JSON in one value", sec(twist=column(18, b'"a","title":"b"\n1'))),
        (9, "blank-value", "a value with a blank behind it", sec(twist=column(18, b'"a"\n1 '))),
        (9, "half-pair", "a value with half of a surrogate pair", sec(twist=column(18, b'"a"\n"\\ud800"'))),
        (9, "not-utf8", "a value that is not UTF-8", sec(twist=column(18, b'"a"\n"\xed\xa0\x80"'))),
        (9, "table-twice", "a table that names an entry twice", sec(twist=column(3, ["pledge.title"] * 2))),
        (9, "field-id", "a field's id that is none", sec(twist=column(3, ["pledge.title", "Pledge.Status"]))),
        (
            9,
            "column-more",
            "a column too many",
            sec(twist=lambda raw: raw[:32] + b"\xdc\x00\x14" + raw[35:] + b"\xc4\x00"),
        ),
        (9, "readable", "a readable value in a sealed compartment", sec(ops={"sealed@review/carda-2026": _ONE})),
        (10, "salt", "a personal value whose salt is not that of the commitment", _with_sidecar(frames, base, 0x72)),
    ]
    return [Vector(name=name, says=says, raw=bundle(list(found)), step=step) for step, name, says, found in cases]


_ANY = "ab" * 32
_NESTED = {"number": 1, "sha256": _ANY, "later": 1}
_ONE = [op(1, PLEDGE, "pledge.title", "Readable")]


def _from(first: int) -> dict[str, list[Operation]]:
    return {SHARED: [replace(one, seq=first + n) for n, one in enumerate(sec_ops()[SHARED])]}


def column(place: int, column: object, others: Mapping[int, object] | None = None) -> Callable[[bytes], bytes]:
    """Put another column in the place of that number, and others in theirs."""

    def twist(raw: bytes) -> bytes:
        columns = msgspec.msgpack.decode(raw[32:])
        for number, other in {place: column, **(others or {})}.items():
            columns[number] = other
        return raw[:32] + msgspec.msgpack.encode(columns)

    return twist


def parts_of_sec(frames: Frames, base: Small) -> Callable[..., list[Stored]]:
    """Return what makes a segment of sec that is broken somehow, with all its compartments."""

    def make(ops: Mapping[str, Sequence[Operation]] | None = None, **how: Any) -> list[Stored]:  # noqa: ANN401
        made = segment(frames, "sec", ops or sec_ops(), roster=base.roster, **how)
        return [made.head(), *map(made.body, made.bodies)]

    return make


def _with_sidecar(frames: Frames, base: Small, salt: int) -> list[Stored]:
    _, sidecar = committed(salt, "Anna B.")
    beside = frames.part(Part.SIDECAR, base.parts["lead"].entry.name, encode_sidecars([sidecar]), SECRET)
    return [*base.of("lead", "lead_secret"), beside]


def others(frames: Frames, base: Small) -> list[Vector]:
    pack_stored = base.parts["pack"]
    name, one_less = pack_stored.entry.name, PACK[:-1]
    digest = hashlib.sha256(one_less).hexdigest()
    lies = bytearray(pack_stored.stored)
    assert lies[4] >> 5 == 3  # one segment, its size in two bytes: minus 256
    lies[5:7] = (len(one_less) - 256).to_bytes(2, "little")

    def as_pack(stored: bytes, raw: bytes, called: str = name) -> list[Stored]:
        made = stored_part(
            Part.PACK, called, stored, raw=len(raw), raw_sha256=hashlib.sha256(raw).hexdigest(), label=""
        )
        return [made]

    cases = [
        (
            "inflates-more",
            "a part that inflates to one byte more than was signed",
            as_pack(pack_stored.stored, one_less),
        ),
        (
            "frame-lies",
            "a frame that holds one byte more than it states, and whose cut content would fit name and hash",
            as_pack(bytes(lies), one_less, digest),
        ),
        ("frame-sizeless", "a frame that does not state its size", as_pack(_sizeless(PACK), PACK)),
        ("frame-twice", "two frames in one part", as_pack(pack_stored.stored + frames.of(b""), PACK)),
        ("frame-cut", "a frame that breaks off", as_pack(pack_stored.stored[:-3], PACK)),
        ("other-pack", "a pack under another name", as_pack(pack_stored.stored, PACK, "00" * 32)),
        (
            "blob-unnamed",
            "a file that no value names",
            [*base.of(), part(Part.BLOB, hashlib.sha256(BLOB).hexdigest(), BLOB, SHARED)],
        ),
        (
            "request-lent",
            "an enrolment request that another key signed",
            [request_part("lead")],
        ),
    ]
    return [Vector(name=name, says=says, raw=bundle(parts), step=11) for name, says, parts in cases]


def _sizeless(raw: bytes) -> bytes:
    """Return a frame of one block as it is, with a window of 1 KiB and without its content's size."""
    return b"\x28\xb5\x2f\xfd\x00\x00" + (len(raw) << 3 | 1).to_bytes(3, "little") + raw


def rosters(base: Small) -> list[Vector]:
    stored, _ = roster_part(msgspec.structs.replace(first_roster("sec", "lead", roots=1), number=2, previous="cd" * 32))
    return [
        Vector(
            name="roster-chain",
            says="a roster 2 that names another predecessor than roster 1",
            raw=bundle([*base.of("roster"), stored]),
            step=12,
        ),
        Vector(
            name="other-registry",
            says="meant for another registry",
            raw=bundle(base.of("roster"), registry="another"),
            step=12,
        ),
    ]
