"""Taking proven uploads in: one short transaction for as many as wait, in which headers get their places in the log."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import and_, bindparam, delete, select, update

from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import Entry, Part
from desktop.journal.segments import header_hash
from desktop.records.errors import StocktakeError
from desktop.registry import judging
from desktop.registry.database import add, keep
from desktop.registry.judging import NEW, Bench
from desktop.registry.log import Log
from desktop.registry.proving import FILE, Arrived, Checked, Name, is_large, name_of
from desktop.registry.shelf import Shelf, some
from desktop.registry.tables import NO_NULLS, admitting, carried, entry, erasure, lacking, part, roster, sidecar, usage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from nacl.signing import SigningKey
    from sqlalchemy import Connection

    from desktop.journal.segments import Header
    from desktop.registry.blobs import Blobs
    from desktop.trust.chain import Chain
    from desktop.trust.verdicts import Judgement


class Disposition(msgspec.Struct, frozen=True):
    """What became of a segment: its verdict, the reason, and the receipt that it is in the log."""

    header: str
    verdict: str
    reason: str
    receipt: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A proven upload that waits to be taken in; ``quota`` is how many bytes its person may have here, 0 for any."""

    checked: Checked
    person: str
    quota: int = 0
    trusted: bool = False  # what the operator imports: its packs are theirs to answer for
    done: Future[Result] = field(default_factory=Future)


Result = tuple[Disposition, ...] | StocktakeError
_TOLD: Final = ("name", "place", "verdict", "reason")
_JUDGED: Final = select(*(entry.c[name] for name in _TOLD)).where(entry.c.name.in_(bindparam("names", expanding=True)))


class Taker:
    """Takes uploads in, within one writing transaction."""

    def __init__(self, connection: Connection, blobs: Blobs, key: SigningKey) -> None:
        """Look at what is here."""
        self.db, self.key = connection, key
        self.shelf, self.log = Shelf(connection, blobs), Log(connection)
        self.position = self.shelf.last_position()
        self.rows: list[dict[str, object]] = []
        self.entries: list[dict[str, object]] = []
        self.fresh: list[tuple[str, Header]] = []  # segments to be judged …
        self.looked_at: list[tuple[str, Header]] = []  # … and those of which that takes more than themselves
        self.used: dict[str, int] = {}  # bytes, by person …
        self.beside = 0  # … among them those of personal values, which are kept unpacked
        self.settled = False  # whether more was judged than what plainly goes on

    def take(self, batch: Sequence[Waiting], chain: Chain) -> tuple[list[Result], Chain]:
        """Take in what may be; returns what became of each, and the rosters that stand now."""
        before, results = chain, dict[int, Result]()
        for number, one in enumerate(batch):
            try:
                chain = self._extended(chain, one.checked)
                self._require_room(one)
            except StocktakeError as fault:
                results[number] = fault
        going = [one for number, one in enumerate(batch) if number not in results]
        self._keep_rosters(before, chain)
        asked = self._keep_requests(going)
        known = self.shelf.known(name for one in going for name in _names(one.checked))
        for one in going:
            self._keep(one, known, chain)
        bench = Bench(self.shelf, self.log, chain, self.key)
        keys = judging.changed(before, chain) | set(asked)
        judged = judging.going_on(bench, self.fresh, keys | {header.key for _, header in self.looked_at})
        self._write(judged)
        rest = [one for one in (*self.looked_at, *self.fresh) if one[0] not in judged]
        self.settled = bool(rest or keys)
        risen = judging.settle(bench, rest, keys) if self.settled else []
        if any(segment.sidecars for one in going for segment in one.checked.segments):
            judging.sweep(self.shelf)
        fresh = {row["name"] for row in self.entries}
        self._announce([name for name in risen if name not in fresh])
        told = self._dispositions({name for one in going for name in _headers(one.checked)}, judged, chain)
        for number, one in enumerate(batch):
            results.setdefault(number, tuple(told[name] for name in _headers(one.checked) if name in told))
        return [results[number] for number in range(len(batch))], chain

    def _extended(self, chain: Chain, checked: Checked) -> Chain:
        for raw in checked.rosters:
            chain = chain.extend(raw)
        if chain.current is None:
            raise BadBundle("this registry has no roster yet, and none is in it")
        if checked.manifest.registry not in ("", chain.current.roster.registry):
            raise BadBundle("it is meant for another registry")
        return chain

    def _require_room(self, one: Waiting) -> None:
        checked = one.checked
        came = [*checked.others, *(body for segment in checked.segments for body in segment.bodies)]
        had = self.db.execute(select(usage.c.bytes).where(usage.c.person == one.person)).scalar() if one.quota else 0
        beside = sum(len(pair.value) for segment in checked.segments for _, pair in segment.sidecars)
        if one.quota and (had or 0) + sum(part.stored for part in came) + beside > one.quota:
            raise OverQuota(one.quota)

    def _keep_rosters(self, before: Chain, chain: Chain) -> None:
        new = chain.versions[len(before.versions) :]
        keep(self.db, roster, [{"number": one.roster.number, "envelope": one.raw} for one in new])
        for one in new:
            self._place(plain(Part.ROSTER, str(one.roster.number), one.raw), one.raw)

    def _keep_requests(self, going: Iterable[Waiting]) -> list[str]:
        asked = {request.key: raw for one in going for request, raw in one.checked.requests}
        fresh = asked.keys() - {name for kind, name, _ in self.shelf.known(asked) if kind == Part.REQUEST}
        for key in sorted(fresh):
            self._place(plain(Part.REQUEST, key, asked[key]), asked[key])
        return sorted(fresh)

    def _keep(self, one: Waiting, known: set[Name], chain: Chain) -> None:
        """Keep an upload's segments and other parts, as far as they are not here yet."""
        start, before = len(self.rows), self.beside
        for segment in one.checked.segments:
            self._keep_segment(one.checked, segment, known)
        self._keep_others(one, known, chain)
        size = sum(int(str(row["stored"])) for row in self.rows[start:]) + self.beside - before
        self.used[one.person] = self.used.get(one.person, 0) + size

    def _keep_segment(self, checked: Checked, segment: Arrived, known: set[Name]) -> None:
        name, header = segment.name, (Part.HEADER, segment.name, "")
        bodies = [body for body in segment.bodies if name_of(body) not in known]
        if header not in known:
            self._place(plain(Part.HEADER, name, segment.envelope), segment.envelope)
            self.entries.append(_entry(segment, self.log.size + len(self.entries)))
            more = segment.admits or segment.erased
            (self.looked_at if more else self.fresh).append((name, segment.header))
        elif bodies and (segment.admits or segment.erased):
            self.looked_at.append((name, segment.header))
        for body in bodies:
            self._place(body, None if is_large(body) else checked.source.load(body))
        if bodies and segment.admits:
            keep(self.db, admitting, [{"name": name, "key": segment.header.key}])
        labels = {body.label for body in bodies}
        self._note_lacking(segment, labels, new=header not in known)
        known |= {header, *map(name_of, bodies)}
        keep(self.db, carried, [
            {"name": one, "header": name, "label": label} for label, one in segment.carried if label in labels
        ])  # fmt: skip
        keep(self.db, erasure, [
            {"commitment": one, "header": name, "label": label, "effective": False, "everywhere": False}
            for label, one in segment.erased if label in labels
        ])  # fmt: skip
        self._keep_sidecars(segment, known)

    def _note_lacking(self, segment: Arrived, labels: set[str], *, new: bool) -> None:
        """Remember which compartments of a segment are not here yet."""
        named = [one.label for one in segment.header.compartments]
        if new:
            keep(self.db, lacking, [{"header": segment.name, "label": one} for one in named if one not in labels])
        elif labels:
            gone = and_(lacking.c.header == segment.name, lacking.c.label.in_(sorted(labels)))
            self.db.execute(delete(lacking).where(gone))

    def _keep_sidecars(self, segment: Arrived, known: set[Name]) -> None:
        for label in sorted({label for label, _ in segment.sidecars}):
            pairs = {pair.commitment: pair for where, pair in segment.sidecars if where == label}
            here = select(sidecar.c.commitment).where(sidecar.c.commitment.in_(list(pairs)))
            new = pairs.keys() - set(self.db.execute(here).scalars())
            self.beside += sum(len(pairs[one].value) for one in new)
            keep(self.db, sidecar, [
                {"commitment": one, "salt": pairs[one].salt, "value": pairs[one].value} for one in sorted(new)
            ])  # fmt: skip
            name = (Part.SIDECAR, segment.name, label)
            if name not in known:
                known.add(name)
                self._place(plain(Part.SIDECAR, segment.name, b"", label), b"")
            elif new:
                self._lift([name])

    def _keep_others(self, one: Waiting, known: set[Name], chain: Chain) -> None:
        """Keep files, parts of unknown kinds from those who are enrolled and, on the secretariat's word, packs."""
        writer, roster_now = one.checked.manifest.writer, chain.current and chain.current.roster
        packs = one.trusted or bool(roster_now and roster_now.is_secretariats(writer))
        enrolled = one.trusted or bool(roster_now and roster_now.entry(writer))
        for other in one.checked.others:
            may = {Part.PACK: packs, Part.BLOB: True}.get(Part(other.kind) if other.kind in set(Part) else Part.ROSTER)
            kept = msgspec.structs.replace(other, label="") if other.kind == Part.BLOB else other
            if not (enrolled if may is None else may) or (may and name_of(kept) in known):
                continue
            known.add(name_of(kept))
            self._place(kept, None if is_large(kept) else one.checked.source.load(other))

    def _place(self, one: Entry, content: bytes | None) -> None:
        """Give a part the next position; a large one lies in its file already."""
        self.position += 1
        self.rows.append({**msgspec.structs.asdict(one), "position": self.position, "content": content})

    def _write(self, judged: Mapping[str, Judgement]) -> None:
        """Write down what was placed, with the verdicts that are clear already."""
        for row in self.entries:
            if one := judged.get(str(row["name"])):
                row |= {"verdict": str(one.verdict), "reason": one.reason}
        keep(self.db, part, self.rows)
        keep(self.db, entry, self.entries)
        self.log.append([str(row["name"]) for row in self.entries])
        add(self.db, usage, [{"person": person, "bytes": size} for person, size in self.used.items()])

    def _announce(self, risen: Iterable[str]) -> None:
        """Give what belongs to segments that are believed only now new positions, for those who have read past it."""
        names: list[Name] = []
        for name in risen:
            rows = self.shelf.rows([name])
            names += [(row.kind, row.name, row.label) for row in rows if row.kind in (Part.COMPARTMENT, Part.SIDECAR)]
            files = self.db.execute(select(carried.c.name).where(carried.c.header == name)).scalars()
            blobs = self.shelf.rows(one.removeprefix(FILE) for one in files)
            names += [(Part.BLOB, row.name, "") for row in blobs if row.kind == Part.BLOB]
        self._lift(names)

    def _lift(self, names: Iterable[Name]) -> None:
        for kind, name, label in names:
            self.position += 1
            where = and_(part.c.kind == str(kind), part.c.name == name, part.c.label == label)
            self.db.execute(update(part).where(where).values(position=self.position))

    def _dispositions(self, names: set[str], judged: Mapping[str, Judgement], chain: Chain) -> dict[str, Disposition]:
        """Return what became of headers, with receipts in the tree as it is now."""
        assert chain.current  # noqa: S101 - nothing is taken in before there is a roster
        note = self.log.checkpoint(chain.current.roster.registry, self.key)
        rows: list[Any] = [tuple(row[name] for name in _TOLD) for row in self.entries if row["name"] in judged]
        for few in some(names - judged.keys()):
            rows += self.db.execute(_JUDGED, {"names": few})
        return {
            name: Disposition(name, verdict, reason, self.log.receipt(place, note).decode())
            for name, place, verdict, reason in rows
        }


class OverQuota(StocktakeError):
    """More than a person may have here."""

    def __init__(self, quota: int) -> None:
        """Name the quota, in bytes."""
        super().__init__(f"This person may have {quota} bytes here, and no more.", todo="Ask the registry's operator.")


def plain(kind: str, name: str, raw: bytes, label: str = "") -> Entry:
    """Return the entry of a part that is not compressed; of a sidecar, whose content is made anew, one of nothing."""
    sha256 = header_hash(raw) if kind != Part.SIDECAR else ""
    return Entry(
        kind=str(kind), name=name, label=label, raw=len(raw), raw_sha256=sha256, stored=len(raw), stored_sha256=sha256
    )


def prepare(checked: Checked, blobs: Blobs) -> None:
    """Put large contents of a proven upload durably into their files, before anybody waits for the transaction."""
    for one in (*checked.others, *(body for segment in checked.segments for body in segment.bodies)):
        if is_large(one) and not blobs.path(one.stored_sha256).exists():
            file = checked.source.file(one)
            if file is None:
                blobs.put(one.stored_sha256, checked.source.load(one))
            else:
                blobs.adopt(one.stored_sha256, file)


def _headers(checked: Checked) -> list[str]:
    return [one.name for one in checked.manifest.parts if one.kind == Part.HEADER]


def _names(checked: Checked) -> list[str]:
    return [one.name for one in checked.segments] + [one.name for one in checked.others]


def _entry(segment: Arrived, place: int) -> dict[str, object]:
    header = segment.header
    return {
        "place": place, "name": segment.name, "key": header.key, "first": header.first, "last": header.last,
        "session": header.session.translate(NO_NULLS), "verdict": NEW, "reason": "",
        "at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    }  # fmt: skip
