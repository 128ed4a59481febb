"""Bundles made by hand, without a desk: a key, segments, and whatever stands beside them."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

import msgspec
import pytest
from nacl.signing import SigningKey

from desktop.bundles import frame
from desktop.bundles.manifest import Format, Manifest, Part
from desktop.journal.operations import Cell, Operation
from desktop.journal.segments import HEADER_TYPE, Header, RosterName, encode_header, header_hash, seal
from desktop.trust.envelope import sign

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.bundles.frame import Stored

SHARED = "shared@registry"


class Hand:
    """One signing key, and what it makes."""

    def __init__(self) -> None:
        self.key = SigningKey(hashlib.sha256(b"hand").digest())
        self.public = bytes(self.key.verify_key).hex()

    def manifest(self, parts: Sequence[Stored] = (), **named: object) -> Manifest:
        made = Manifest(
            format=Format(major=1, minor=0, must_understand=0),
            kind="bundle",
            registry="",
            review="",
            audience="everyone",
            writer=self.public,
            person="hand",
            receivers=(),
            written="2026-11-24T09:30:00Z",
            needs=(),
            heads=(),
            parts=tuple(part.entry for part in parts),
        )
        return msgspec.structs.replace(made, **named)

    def written(self, *parts: Stored, **named: object) -> bytes:
        target = io.BytesIO()
        frame.write(target, self.manifest(parts, **named), parts, self.key)
        return target.getvalue()

    def read(self, *parts: Stored, **named: object) -> frame.Bundle:
        return frame.read(io.BytesIO(self.written(*parts, **named)))

    def segment(self, values: Mapping[str, Sequence[bytes]], key: SigningKey | None = None) -> list[Stored]:
        """Make a segment of values by label: its header's part, and one for each compartment."""
        operations: dict[str, list[Operation]] = {}
        seq = 0
        for label in sorted(values):
            for value in values[label]:
                seq += 1
                cell = Cell(seq.to_bytes(16, "big"), "pledge.title", "")
                operations.setdefault(label, []).append(Operation(seq=seq, cell=cell, time=seq, value=value))
        template = Header(
            format=1,
            registry="",
            key=self.public,
            person="hand",
            role="rapporteur",
            session="",
            first=1,
            count=seq,
            previous="",
            roster=RosterName(number=0, sha256=""),
            packs=(),
            checkpoint=None,
            compartments=(),
        )
        sealed = seal(operations, template)
        envelope = sign(HEADER_TYPE, encode_header(sealed.header), key or self.key)
        name = header_hash(envelope.payload)
        bodies = [
            frame.stored_part(
                Part.COMPARTMENT, name, stored, raw=entry.raw, raw_sha256=entry.raw_sha256, label=entry.label
            )
            for entry, stored in zip(sealed.header.compartments, sealed.stored, strict=True)
        ]
        return [frame.part(Part.HEADER, name, envelope.encode()), *bodies]


@pytest.fixture(scope="session")
def hand() -> Hand:
    return Hand()
