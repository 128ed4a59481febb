"""What casework asks of a desk's storage, and the plain values that pass between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from desktop.bundles.frame import Stored
    from desktop.bundles.intake import Proven, Sidecar
    from desktop.journal.operations import Cell, Operation, OpId
    from desktop.journal.segments import Checkpoint, Header, Sealed
    from desktop.records.labels import Audience, Label, Scope
    from desktop.records.packs import Pack
    from desktop.trust.chain import Chain
    from desktop.trust.enrolment import Request
    from desktop.trust.envelope import Envelope
    from desktop.trust.keys import Secrets
    from desktop.trust.log import Receipt
    from desktop.trust.venue import Guest
    from desktop.trust.verdicts import Verdict


UNSEALED: Final = "unsealed"  # stands for a verdict, of what no segment holds yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Who sits at the desk, with their key unlocked; what they put on record is theirs, in this role and session.

    ``in_hand``: by their sealed form, the values that they have sealed in this sitting and not read back yet.  They are
    in memory only, to be corrected; another person, role or session is another sitting, which has none.
    """

    secrets: Secrets
    person: str
    role: str
    session: str = ""
    in_hand: dict[bytes, bytes] = field(default_factory=dict, init=False, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An operation to be: everything but its number and time."""

    label: Label
    cell: Cell
    value: bytes
    supersedes: tuple[OpId, ...] = ()
    observes: tuple[OpId, ...] = ()
    basis: bytes = b""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command changed: ids (16 bytes) of records; screens redraw from it."""

    records: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where an operation comes from: whose key, in which role and session, and what trust says of its segment."""

    person: str
    role: str
    session: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Head:
    """A head of a cell: its id, hybrid time and stored value."""

    op: OpId
    time: int
    value: bytes


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell whose heads differ, the one shown first at the end."""

    label: Label
    cell: Cell
    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """A record that one label says is withdrawn.

    ``words``: the heads that say so.  ``unseen``: the heads of other cells there that none of those observed: written
    against the withdrawal, without knowing of it.
    """

    record: bytes
    type: str
    label: Label
    words: tuple[Head, ...]
    unseen: tuple[tuple[Cell, Head], ...]


@dataclass(frozen=True, slots=True)
class Body:
    """What one label says of a record: stored values shown first, keyed by field and perhaps ``/`` and an element."""

    record: bytes
    type: str
    label: Label
    values: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """An operation of a record's past: ``effective`` says whether it counts, ``basis`` why it was made."""

    op: OpId
    label: Label
    operation: Operation
    origin: Origin
    effective: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record as this desk sees it: its id, its type and its scope together say which it is.

    ``values``: stored bytes of the value shown first, by field and element ("" for single values).  ``differing``:
    the cells among them that have several different values.  ``labels``: the label of each field's cells.
    """

    id: bytes
    type: str
    scope: Scope
    values: Mapping[tuple[str, str], bytes]
    differing: frozenset[tuple[str, str]]
    labels: Mapping[str, Label]

    @property
    def withdrawn(self) -> bool:
        """Whether it shows as withdrawn, by the label that all who may read it have."""
        name, kind = f"{self.type}.withdrawn", CATALOGUE.types.get(self.type)
        said = kind is not None and name in self.labels and self.labels[name].audience is kind.audience
        return said and self.values.get((name, "")) == b"true"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSegment:
    """A segment in the desk: its header, and the labels of the compartments that are here."""

    hash: str
    envelope: bytes
    header: Header
    verdict: Verdict
    reason: str
    labels: tuple[str, ...]

    @property
    def withheld(self) -> tuple[str, ...]:
        """The labels of the compartments that are not here."""
        return tuple(entry.label for entry in self.header.compartments if entry.label not in self.labels)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What taking in a bundle did: verdicts of its segments after it, how many of them were new, and what changed.

    ``unread``: framework packs of a newer release in it, which are kept and not used.
    """

    segments: tuple[HeldSegment, ...]
    new: int
    rosters: int
    changes: Changes = field(default_factory=Changes)
    unread: int = 0


class Desk(Protocol):
    """An open desk file."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything within becomes durable together, or none of it; may be nested."""

    def setting(self, name: str) -> str:
        """Return a setting; empty where there is none."""

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""

    def keyfile(self, name: str) -> bytes:
        """Return an encrypted key file; empty where there is none."""

    def keep_keyfile(self, name: str, raw: bytes) -> None:
        """Keep an encrypted key file."""

    def chain(self) -> Chain:
        """Return the rosters this desk stands on."""

    def requests(self) -> dict[str, tuple[Request, bytes]]:
        """Return the enrolment requests by the key that asks."""

    def keep_request(self, raw: bytes) -> None:
        """Keep a proven enrolment request and judge anew."""

    def keep_roster(self, raw: bytes) -> Changes:
        """Extend the chain of rosters and judge anew; raises :class:`RosterRefused`."""

    def guests(self) -> list[Guest]:
        """Return who was enrolled at a venue, as far as that counts."""

    def packs(self) -> Mapping[str, Pack]:
        """Return the framework packs by hash, oldest first."""

    def unread_packs(self) -> Sequence[str]:
        """Return the hashes of packs of a newer release: they are kept, handed on and not used."""

    def pack_file(self, sha256: str) -> bytes:
        """Return a pack's file."""

    def keep_pack(self, raw: bytes) -> Pack:
        """Keep a framework pack."""

    def keep_blob(self, content: bytes) -> str:
        """Keep a file; returns its SHA-256."""

    def blob(self, sha256: str) -> bytes | None:
        """Return a file, or None where it is not here."""

    def blobs_of(self, segment: str, label: str) -> Sequence[str]:
        """Return the files that a compartment names and that are here."""

    def sidecar(self, commitment: str) -> Sidecar | None:
        """Return the personal value behind a commitment, or None where it is not here."""

    def sidecars_of(self, segment: str, label: str) -> Sequence[Sidecar]:
        """Return the personal values behind a compartment's commitments that are here."""

    def append(self, key: str, drafts: Sequence[Draft], sidecars: Iterable[Sidecar] = ()) -> Changes:
        """Give operations numbers and times, keep them durably, and merge them into the views."""

    def open_operations(self, key: str) -> list[tuple[Label, Operation]]:
        """Return the operations of a key that are not sealed yet, by number."""

    def open_count(self, key: str) -> int:
        """Return how many operations of a key are not sealed yet."""

    def open_keys(self) -> list[str]:
        """Return the keys that have operations not sealed yet."""

    def open_origin(self, key: str) -> Origin:
        """Return who writes, in which role and session, what is not sealed yet under a key."""

    def set_open_origin(self, key: str, origin: Origin) -> None:
        """Say who writes under a key from now on."""

    def burn(self, key: str) -> list[tuple[Label, Operation]]:
        """Give up the numbers of a key that are not sealed yet, for good; returns the operations that had them."""

    def sweep(self) -> None:
        """Leave no copy of what was erased beside the desk file."""

    def receipts(self) -> Mapping[str, Receipt]:
        """Return the receipts here that prove something, by header hash."""

    def checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint of the registry's log that was seen here; None before the first."""

    def log_size(self) -> int:
        """Return the size of the registry's log in the newest checkpoint that was seen here."""

    def last_header(self, key: str) -> tuple[str, int]:
        """Return hash and last number of the key's newest sealed segment; ("", 0) before the first."""

    def seal(self, envelope: Envelope, sealed: Sealed) -> None:
        """Turn the open operations that a signed segment holds into that segment."""

    def segments(self) -> list[HeldSegment]:
        """Return every segment here, by signing key and number."""

    def compartment(self, segment: str, label: str) -> bytes:
        """Return a compartment's stored bytes."""

    def preview(self, proven: Proven) -> Taken:
        """Return what :meth:`take` would do, and do nothing."""

    def take(self, *bundles: Proven) -> Taken:
        """Take in what bundles carry, in one transaction; what is here already changes nothing."""

    def unknown_parts(self) -> list[Stored]:
        """Return parts of kinds that this release does not know: they are forwarded as they came."""

    def heads(self, label: Label, cell: Cell) -> tuple[Head, ...]:
        """Return a cell's heads, the one shown first at the end."""

    def cells(self, label: Label, record: bytes, field: str) -> dict[str, tuple[Head, ...]]:
        """Return the heads of all elements of a set in a label."""

    def record(self, record: bytes, type_: str = "") -> Record | None:
        """Return a record, of that type where one is named, or None where nothing here speaks of it."""

    def records(self, type_: str, audiences: Iterable[Audience] | None = None) -> list[Record]:
        """Return all records of a type by id, as far as cells of these audiences speak of them.

        What is withdrawn is left out, unless somebody wrote to it without knowing of that.
        """

    def bodies(self, type_: str = "") -> Iterable[Body]:
        """Yield what each label says of every record of a type ("": of all types), as it is shown."""

    def told(self, record: bytes, type_: str) -> dict[Label, dict[Cell, tuple[Head, ...]]]:
        """Return the heads of all cells of a record, by label."""

    def withdrawals(self) -> list[Withdrawal]:
        """Return every record that is withdrawn, by label, and what was written against it."""

    def field_ids(self) -> list[str]:
        """Return the global id of every field that anything shown here has."""

    def find(self, type_: str, field: str, text: str) -> list[bytes]:
        """Return the records of a type (any for "") whose field shows this text."""

    def references(self) -> Mapping[bytes, str]:
        """Return the speakable reference of every record that has one."""

    def differences(self) -> list[Difference]:
        """Return every cell whose heads have different values."""

    def origin(self, op: OpId) -> Origin:
        """Return where an operation comes from."""

    def history(self, record: bytes) -> list[HistoryEntry]:
        """Return all operations on a record that are here, by time."""

    def histories(self, records: Collection[bytes]) -> Iterable[HistoryEntry]:
        """Yield all operations on these records that are here, in no order: many are read faster at once."""

    def notes(self) -> dict[str, tuple[str, bytes]]:
        """Return the private notes: id to author's key and encrypted text."""

    def keep_note(self, note: str, author: str, box: bytes) -> None:
        """Keep an encrypted private note."""

    def drop_note(self, note: str) -> None:
        """Remove a private note, once it is on record."""
