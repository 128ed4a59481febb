"""Attacks on files: signatures, hashes, formats, what a stranger adds."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from msgspec.structs import replace
from nacl.signing import SigningKey
from rows import OUTSIDE, TRUSTED, row

from desktop.bundles import frame
from desktop.bundles.manifest import Part
from desktop.journal.segments import HEADER_TYPE, encode_header, header_hash
from desktop.trust.envelope import Envelope, parse, sign

if TYPE_CHECKING:
    from conftest import World

    from desktop.bundles.frame import Stored


SMALL_PACK = """
[pack]
id = "foreign"
version = "1"
title = "A pack of nobody's"
language = "en"

[[node]]
id = "1"
parent = ""
title = "Goal"

[lists]
level = [{code = "national", label = "National"}]
"""


# ---- signatures, hashes, formats -------------------------------------------------------------------------------------


def resigned(part: Stored, kind: str, key: SigningKey) -> Stored:
    envelope = sign(kind, parse(part.stored, kind).payload, key).encode()
    return frame.part(part.entry.kind, part.entry.name, envelope)


@row("nothing wrong", [TRUSTED], 0, unchanged=False)
def _(w: World) -> bytes:
    return w.bundle([w.written(w.base).segment])


@row("a header signed by another key", "does not verify")
def _(w: World) -> bytes:
    header, *rest = w.parts([w.written(w.base).segment])
    return w.wrapped([resigned(header, HEADER_TYPE, SigningKey.generate()), *rest])


@row("a manifest signed by another key than its writer's", "not signed by the writer it names")
def _(w: World) -> bytes:
    return w.wrapped(w.parts([w.written(w.base).segment]), writer=w.laws.public("rap"))


@row("signatures of two segments swapped", "does not verify")
def _(w: World) -> bytes:
    one, other = (parse(w.written(w.base).segment.envelope, HEADER_TYPE) for _ in range(2))
    forged = Envelope(one.kind, one.payload, other.signatures).encode()
    return w.wrapped([frame.part(Part.HEADER, header_hash(one.payload), forged)])


@row("compartments of two headers swapped", "says something else of a compartment")
def _(w: World) -> bytes:
    parts = w.parts([w.written(w.base, "a").segment, w.written(w.base, "b").segment])
    bodies = [part for part in parts if part.entry.kind == Part.COMPARTMENT]
    names = [bodies[1].entry.name, bodies[0].entry.name]
    swapped = [frame.Stored(replace(one.entry, name=name), one.stored) for one, name in zip(bodies, names, strict=True)]
    return w.wrapped([*parts[:2], *swapped])


@row("compartments of two labels swapped", "says something else of a compartment")
def _(w: World) -> bytes:
    w.base.write(w.laws.CLOSED, w.laws.Cell(w.laws.RECORDS[0], "pledge.handling", ""), b'"secret"')
    header, *bodies = w.parts([w.written(w.base).segment])
    labels = [bodies[1].entry.label, bodies[0].entry.label]
    swapped = [frame.Stored(replace(one.entry, label=to), one.stored) for one, to in zip(bodies, labels, strict=True)]
    return w.wrapped([header, *swapped])


@row("a header of an older format", "its format is 0")
def _(w: World) -> bytes:
    header = replace(w.written(w.base).header, format=0)
    envelope = sign(HEADER_TYPE, encode_header(header), w.laws.signing("rap"))
    return w.wrapped([frame.part(Part.HEADER, header_hash(envelope.payload), envelope.encode())])


@row("a frame that says an older format than was signed", "version is not the one that was signed")
def _(w: World) -> bytes:
    newer = replace(w.laws.MANIFEST.format, minor=1)
    raw = w.wrapped([], format=newer)
    return raw[:10] + b"\x00\x00" + raw[12:]


@row("a bundle meant for another registry", "another registry")
def _(w: World) -> bytes:
    return w.wrapped(w.parts([w.written(w.base).segment]), registry="other")


@row("a segment written for another registry", [OUTSIDE])
def _(w: World) -> bytes:
    return w.bundle([w.written(w.pen("lead", registry="other")).segment])


@row("a pack that only a stranger's bundle carries: kept, and without effect", [], 0)
def _(w: World) -> bytes:
    raw = SMALL_PACK.encode()
    return w.wrapped([frame.part(Part.PACK, hashlib.sha256(raw).hexdigest(), raw)])
