"""Hand over and receive: sealing, cutting a bundle for its receiver, and taking one in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.bundles.frame import part, stored_part
from desktop.bundles.intake import encode_sidecars
from desktop.bundles.manifest import MAJOR, MINOR, MUST_UNDERSTAND, Format, Manifest, Part
from desktop.bundles.parting import Cut, heads_of, needs_of
from desktop.casework import settings
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.identity import mandates_of, now
from desktop.casework.references import catch_up
from desktop.journal import segments
from desktop.journal.columns import MAX_OPERATIONS
from desktop.journal.segments import FORMAT, HEADER_TYPE, Header, RosterName, encode_header, header_hash
from desktop.records.errors import BadLabel
from desktop.records.labels import REGISTRY, Audience, Label, Scope, ScopeKind
from desktop.trust.envelope import sign
from desktop.trust.rights import may_hold
from desktop.trust.roster import Role
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from desktop.bundles.frame import Stored
    from desktop.bundles.intake import Proven
    from desktop.casework.ports import Desk, HeldSegment, Sitting, Taken
    from desktop.journal.operations import Operation

SECRETARIAT: Final = "secretariat"  # receivers by these words, all others by their id
EVERYONE: Final = "everyone"
_ENOUGH: Final = 16 << 20  # bytes of values in a segment; the last one comes on top
_STRICTEST: Final = Label(Audience.SEALED, REGISTRY)
_FINE: Final = frozenset({Verdict.TRUSTED, Verdict.PROVEN, Verdict.ADMITTED, Verdict.AWAITING})


def seal(desk: Desk, sitting: Sitting) -> list[str]:
    """Seal and sign everything that this key has put on record; returns the hashes of the new segments' headers."""
    key = sitting.secrets.public
    origin = desk.open_origin(key)
    sealed = []
    with desk.transaction():
        for chunk in _chunks(desk.open_operations(key)):
            previous, last = desk.last_header(key)
            roster = desk.chain().current
            template = Header(
                format=FORMAT,
                registry=roster.roster.registry if roster else "",
                key=key,
                person=origin.person,
                role=origin.role,
                session=origin.session,
                first=last + 1,
                count=len(chunk),
                previous=previous,
                roster=RosterName(number=roster.roster.number, sha256=roster.sha256)
                if roster
                else RosterName(number=0, sha256=""),
                packs=tuple(desk.packs()),
                checkpoint=desk.checkpoint(),
                compartments=(),
            )
            segment = segments.seal(_by_label(chunk), template)
            envelope = sign(HEADER_TYPE, encode_header(segment.header), sitting.secrets.signing)
            desk.seal(envelope, segment)
            sealed.append(header_hash(envelope.payload))
    return sealed


def _chunks(waiting: Iterable[tuple[Label, Operation]]) -> Iterator[list[tuple[Label, Operation]]]:
    """Yield operations for a segment each: no more than one may have, and no longer than a bundle takes."""
    chunk: list[tuple[Label, Operation]] = []
    size = 0
    for row in waiting:
        if len(chunk) == MAX_OPERATIONS or size > _ENOUGH:
            yield chunk
            chunk, size = [], 0
        chunk.append(row)
        size += len(row[1].value)
    if chunk:
        yield chunk


def _by_label(rows: Iterable[tuple[Label, Operation]]) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for label, op in rows:
        found.setdefault(str(label), []).append(op)
    return found


def cut(
    desk: Desk, sitting: Sitting, receiver: str, *, kind: str = "bundle", only: Collection[str] | None = None
) -> Cut:
    """Seal, and cut a bundle of all that a receiver may hold: a person of the roster, the secretariat or everyone.

    It may be more than one bundle may be: see :func:`desktop.bundles.parting.parted`.  ``only`` names the segments to
    take (by default all).  Raises :class:`NotFound` for a person the roster lacks.
    """
    seal(desk, sitting)
    holds = _holder(desk, receiver)
    held = [one for one in desk.segments() if _goes(one, receiver, sitting) and (only is None or one.hash in only)]
    parts = tuple(_parts(desk, sitting.secrets.public, held, holds))
    roster = desk.chain().current
    going = [(one.hash, one.header) for one in held]
    manifest = Manifest(
        format=Format(major=MAJOR, minor=MINOR, must_understand=MUST_UNDERSTAND),
        kind=kind,
        registry=roster.roster.registry if roster else "",
        review=desk.setting(settings.REVIEW),
        audience=receiver if receiver in (SECRETARIAT, EVERYONE) else "person",
        writer=sitting.secrets.public,
        person=sitting.person,
        receivers=() if receiver in (SECRETARIAT, EVERYONE) else (receiver,),
        written=now(),
        needs=needs_of(going),
        heads=heads_of(going),
        parts=tuple(one.entry for one in parts),
    )
    return Cut(manifest, parts)


def age_recipients(desk: Desk, receiver: str) -> tuple[str, ...]:
    """Return to whom a bundle for a receiver is encrypted: that person, or all of the secretariat.

    Raises :class:`NotAllowed` for everyone, :class:`NotFound` for a person the roster lacks.
    """
    if receiver == EVERYONE:
        raise NotAllowed("A bundle for everyone cannot be encrypted.", todo="Hand it over to a person.")
    current = desk.chain().current
    ages = {one.id: one.age for one in current.roster.people} if current else {}
    ages |= {one.person: one.age for one in desk.guests() if one.person not in ages}
    theirs = [one for one in ages if one == receiver or (receiver == SECRETARIAT and _is_secretariat(desk, one))]
    if not theirs:
        raise NotFound(f"The roster here knows nobody to encrypt to as “{receiver}”.", todo="Receive the roster first.")
    return tuple(ages[one] for one in theirs)


def _is_secretariat(desk: Desk, person: str) -> bool:
    return any(mandate.role is Role.SECRETARIAT for mandate in mandates_of(desk, person) or ())


def _goes(segment: HeldSegment, receiver: str, sitting: Sitting) -> bool:
    """Quarantined segments go to the secretariat only, one's own to everybody."""
    return segment.verdict.believed or receiver == SECRETARIAT or segment.header.key == sitting.secrets.public


def _holder(desk: Desk, receiver: str) -> Callable[[Label, str], bool]:
    """Return who may hold what: a function of a compartment's label and its segment's session."""
    if receiver == SECRETARIAT:
        return lambda _label, _session: True
    if receiver == EVERYONE:
        return lambda label, _session: label.audience is Audience.SHARED
    mandates = mandates_of(desk, receiver)
    if mandates is None:
        raise NotFound(
            f"The roster here knows nobody by the id “{receiver}”.", todo="Enrol them first, or check the id."
        )
    return lambda label, session: may_hold(mandates, label, session)


def _parts(
    desk: Desk, writer: str, held: Iterable[HeldSegment], holds: Callable[[Label, str], bool]
) -> Iterator[Stored]:
    """Yield a bundle's parts in their order."""
    for version in desk.chain().versions:
        yield part(Part.ROSTER, str(version.roster.number), version.raw)
    secretariat = holds(_STRICTEST, "")
    for key, (_, raw) in desk.requests().items():
        if secretariat or key == writer:  # who asks is for those who may enrol them
            yield part(Part.REQUEST, key, raw)
    for sha256 in (*desk.packs(), *desk.unread_packs()):
        yield part(Part.PACK, sha256, desk.pack_file(sha256))
    going = list(held)
    for one in going:
        yield part(Part.HEADER, one.hash, one.envelope)
    bodies = [(one, label) for one in going for label in one.labels if holds(Label.parse(label), one.header.session)]
    for one, label in bodies:
        entry = next(entry for entry in one.header.compartments if entry.label == label)
        stored = desk.compartment(one.hash, label)
        yield stored_part(Part.COMPARTMENT, one.hash, stored, raw=entry.raw, raw_sha256=entry.raw_sha256, label=label)
    for one, label in bodies:
        if sidecars := desk.sidecars_of(one.hash, label):
            yield part(Part.SIDECAR, one.hash, encode_sidecars(sidecars), label)
    blobs = {sha256: label for one, label in bodies for sha256 in desk.blobs_of(one.hash, label)}
    for sha256, label in blobs.items():
        yield part(Part.BLOB, sha256, desk.blob(sha256) or b"", label)
    yield from (one for one in _others(desk) if holds(label_of(one.entry.kind, one.entry.label), ""))


def _others(desk: Desk) -> Iterator[Stored]:
    """Yield parts that nobody here understands, and a receipt for each header: of several, none is proven."""
    receipts = set[str]()
    for one in desk.unknown_parts():
        if one.entry.kind != Part.RECEIPT:
            yield one
        elif one.entry.name not in receipts:
            receipts.add(one.entry.name)
            yield one


def label_of(kind: str, label: str) -> Label:
    """Return the label by which a part that nobody here understands is handed on: the strictest where it says none."""
    if kind == Part.RECEIPT:
        return Label(Audience.SHARED, REGISTRY)
    try:
        return Label.parse(label)
    except BadLabel:
        return _STRICTEST


@dataclass(frozen=True, slots=True)
class Outcome:
    """What receiving a bundle did, or would do."""

    manifest: Manifest
    taken: Taken

    @property
    def quarantined(self) -> tuple[HeldSegment, ...]:
        """Segments that wait, and not only for an enrolment that has been asked for."""
        return tuple(one for one in self.taken.segments if one.verdict not in _FINE)

    @property
    def awaiting(self) -> tuple[HeldSegment, ...]:
        """Segments that wait for their key's enrolment."""
        return tuple(one for one in self.taken.segments if one.verdict is Verdict.AWAITING)


def inspect(desk: Desk, proven: Proven) -> Outcome:
    """Say what receiving would do: each segment's verdict; nothing changes."""
    return Outcome(proven.manifest, desk.preview(proven))


def receive(desk: Desk, proven: Proven) -> Outcome:
    """Take a proven bundle in; raises BadBundle, RosterRefused or BadPack, and then nothing has changed."""
    with desk.transaction():
        taken = desk.take(proven)
        _learn_place(desk, proven.manifest, taken.segments)
        for key in {one.header.key for one in taken.segments} & {desk.setting(settings.ME)}:
            catch_up(desk, key)
    return Outcome(proven.manifest, taken)


def _learn_place(desk: Desk, manifest: Manifest, taken: Iterable[HeldSegment]) -> None:
    """Let a new desk know its place, on the secretariat's word alone: a bundle's review, what its segments speak of."""
    current = desk.chain().current
    theirs = current is not None and current.roster.is_secretariats(manifest.writer)
    found = [f"review/{manifest.review}"] if theirs else []
    for segment in taken:
        if segment.verdict.believed and segment.header.role == Role.SECRETARIAT:
            found += [
                Label.parse(entry.label).scope.text.partition("/team/")[0] for entry in segment.header.compartments
            ]
    for text in found:
        try:
            scope = Scope.parse(text)
        except BadLabel:
            continue
        if scope.kind is not ScopeKind.REGISTRY and not desk.setting(scope.kind):
            desk.set(scope.kind, scope.id)
