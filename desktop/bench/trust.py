"""``stocktake bench trust``: verifying and judging segments against the least that proof can cost.

The least: decompressing, hashing before and after, and one bare signature check a segment.
"""

from __future__ import annotations

import hashlib
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import zstandard
from nacl.bindings import crypto_sign_open

from desktop.bench.rows import Row
from desktop.bench.sealing import Sealing
from desktop.bench.timing import interleaved, ratio, timed
from desktop.bench.workload import Workload
from desktop.bundles.intake import named_header
from desktop.exchange import folder
from desktop.journal.segments import HEADER_TYPE, prove_compartment
from desktop.trust.chain import Chain, Version
from desktop.trust.envelope import pae, parse
from desktop.trust.verdicts import judge

if TYPE_CHECKING:
    from desktop.bundles.intake import Segment

SEGMENTS: Final = 1_000
_LEAST: Final = "\N{MULTIPLICATION SIGN} hashing, inflating, signatures"
_ROUNDS: Final = 11
_OPERATIONS: Final = 40_000  # twenty full segments, each verified fifty times


def trust(_operations: int | None) -> list[Row]:
    """Measure the ratio of the whole to the least."""
    with tempfile.TemporaryDirectory(prefix="stocktake-bench-") as name:
        made, chain = _segments(Path(name))
    many = (made * SEGMENTS)[:SEGMENTS]
    bare = [_bare(one) for one in many]
    seconds = interleaved(
        {
            "whole": lambda: timed(lambda: _verify(many, chain), time.thread_time),
            "least": lambda: timed(lambda: _least(bare), time.thread_time),
        },
        rounds=_ROUNDS,
    )
    share = ratio(seconds["whole"], seconds["least"])
    each = 1000 * min(seconds["whole"]) / SEGMENTS
    return [
        Row(name="verifying 1,000 segments", value=share, unit=_LEAST, better="lower", must=1.15),
        Row(name="verifying a segment", value=each, unit="ms", better="lower"),
    ]  # fmt: skip


def _segments(place: Path) -> tuple[list[Segment], Chain]:
    work = Workload(_OPERATIONS)
    sealing = Sealing(place, work.keys)
    paths = [
        sealing.bundle(f"{phase}-{device}", device, edits)
        for phase, devices in enumerate(work.phases)
        for device, edits in enumerate(devices)
    ]
    with_roster = Version(sealing.roster, "", b"")
    return [one for path in paths for one in folder.read(path).segments], Chain("", (with_roster,))


def _verify(many: list[Segment], chain: Chain) -> None:
    """Prove headers and compartments in intake's order, short of reading the columns, and judge them all."""
    opened = [named_header(one.envelope) for one in many]
    for (_, header), one in zip(opened, many, strict=True):
        for entry, part in zip(header.compartments, one.opened, strict=True):
            prove_compartment(entry, part.stored)
    judge({f"{number}-{name}": header for number, (name, header) in enumerate(opened)}, chain, (), {})


def _bare(one: Segment) -> tuple[bytes, bytes, list[bytes]]:
    """Return a signed message, its key, and the compartments."""
    envelope = parse(one.envelope, HEADER_TYPE)
    signed = envelope.signatures[0].sig + pae(envelope.kind, envelope.payload)
    return signed, bytes.fromhex(one.header.key), [opened.stored for opened in one.opened]


def _least(bare: list[tuple[bytes, bytes, list[bytes]]]) -> None:
    inflater = zstandard.ZstdDecompressor()
    for signed, key, compartments in bare:
        crypto_sign_open(signed, key)
        for stored in compartments:
            hashlib.sha256(stored).digest()
            hashlib.sha256(inflater.decompress(stored)).digest()
