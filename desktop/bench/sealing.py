"""The workload as ten enrolled devices hand it over: sealed segments in signed bundles on disk, and desks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nacl.signing import SigningKey

from desktop.bench.baseline import remove
from desktop.bundles import frame
from desktop.bundles.manifest import MAJOR, MINOR, MUST_UNDERSTAND, Format, Manifest, Part
from desktop.journal import segments
from desktop.journal.columns import MAX_OPERATIONS
from desktop.journal.segments import FORMAT, HEADER_TYPE, Header, RosterName, encode_header, header_hash
from desktop.store.desk import DeskFile
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
    encode,
    root_fingerprint,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop.bench.workload import Edit
    from desktop.bundles.frame import Stored
    from desktop.journal.operations import Operation

_REGISTRY: Final = "bench"
_ROOT: Final = SigningKey(b"r" * 32)
_WHEN: Final = "2026-01-01T00:00:00Z"


class Sealing:
    """Devices that seal what they wrote, each in a chain of its own, and a roster that names them."""

    def __init__(self, place: Path, keys: Sequence[SigningKey], log_key: str = "") -> None:
        """Put files into a folder that is there; a device's number is its key's; ``log_key`` is the registry's."""
        self._place, self._keys = place, keys
        self.roster = _roster([_public(key) for key in keys], log_key)
        self._ends = [(0, "")] * len(keys)  # each device's last number and header

    @property
    def envelope(self) -> bytes:
        """The signed roster."""
        return sign(ROSTER_TYPE, encode(self.roster), _ROOT).encode()

    def new_desk(self, name: str) -> DeskFile:
        """Make an empty desk that trusts the devices, in place of an older one of that name."""
        made = DeskFile.create(remove(self.desk_path(name)))
        made.set("pin", root_fingerprint(self.roster))
        made.keep_roster(self.envelope)
        return made

    def desk_path(self, name: str) -> Path:
        """Return where a desk of that name lies."""
        return self._place / f"{name}.desk"

    def bundle(self, name: str, device: int, edits: Sequence[Edit]) -> Path:
        """Seal what a device wrote after all before, and write it into a bundle."""
        parts = [
            part
            for first in range(0, len(edits), MAX_OPERATIONS)
            for part in self._segment(device, edits[first : first + MAX_OPERATIONS])
        ]
        return self._write(name, device, parts)

    def split(self, path: Path) -> Iterator[Path]:
        """Cut a bundle into one bundle for each of its segments."""
        with path.open("rb") as source:
            bundle = frame.read(source)
        device = [_public(key) for key in self._keys].index(bundle.manifest.writer)
        by_segment: dict[str, list[Stored]] = {}
        for part in bundle.parts:
            by_segment.setdefault(part.entry.name, []).append(part)
        for number, parts in enumerate(by_segment.values()):
            yield self._write(f"{path.stem}-{number}", device, parts)

    def _write(self, name: str, device: int, parts: Sequence[Stored]) -> Path:
        parts = sorted(parts, key=lambda part: part.entry.kind != Part.HEADER)  # headers come first
        manifest = self.manifest(device, parts)
        path = self._place / f"{name}.stk"
        with path.open("wb") as target:
            frame.write(target, manifest, parts, self._keys[device])
        return path

    def manifest(self, device: int, parts: Sequence[Stored]) -> Manifest:
        """Return what a device's bundle of these parts says of itself."""
        return Manifest(
            format=Format(major=MAJOR, minor=MINOR, must_understand=MUST_UNDERSTAND),
            kind="bundle",
            registry=_REGISTRY,
            review="bench",
            audience="secretariat",
            writer=_public(self._keys[device]),
            person=_person(device),
            receivers=(),
            written=_WHEN,
            needs=(),
            heads=(),
            parts=tuple(part.entry for part in parts),
        )

    def _segment(self, device: int, edits: Sequence[Edit]) -> Iterator[Stored]:
        by_label: dict[str, list[Operation]] = {}
        for edit in edits:
            by_label.setdefault(edit.label, []).append(edit.operation)
        sealed = segments.seal(by_label, self._template(device))
        envelope = sign(HEADER_TYPE, encode_header(sealed.header), self._keys[device])
        name = header_hash(envelope.payload)
        self._ends[device] = sealed.header.last, name
        yield frame.part(Part.HEADER, name, envelope.encode())
        for entry, stored in zip(sealed.header.compartments, sealed.stored, strict=True):
            yield frame.stored_part(
                Part.COMPARTMENT, name, stored, raw=entry.raw, raw_sha256=entry.raw_sha256, label=entry.label
            )

    def _template(self, device: int) -> Header:
        last, previous = self._ends[device]
        return Header(
            format=FORMAT,
            registry=_REGISTRY,
            key=_public(self._keys[device]),
            person=_person(device),
            role=Role.SECRETARIAT,
            session="",
            first=last + 1,
            count=0,
            previous=previous,
            roster=RosterName(number=1, sha256=header_hash(encode(self.roster))),
            packs=(),
            checkpoint=None,
            compartments=(),
        )


def _public(key: SigningKey) -> str:
    return bytes(key.verify_key).hex()


def _person(device: int) -> str:
    return f"device-{device}"


def _roster(public: Sequence[str], log_key: str) -> Roster:
    people = [_person(device) for device in range(len(public))]
    marks = [2 * chr(ord("A") + device) for device in range(len(public))]
    return Roster(
        format=1,
        registry=_REGISTRY,
        number=1,
        previous="",
        issued=_WHEN,
        expires="2030-01-01T00:00:00Z",
        log_key=log_key,
        roots=Roots(keys=(_public(_ROOT),), threshold=1),
        group=Group(recipient="", wrapped=()),
        people=tuple(Person(id=person, name=person, age="") for person in people),
        keys=tuple(
            KeyEntry(key=key, person=person, device="d", mark=mark, covers=1)
            for key, person, mark in zip(public, people, marks, strict=True)
        ),
        mandates=tuple(Mandate(person=person, role=Role.SECRETARIAT) for person in people),
    )
