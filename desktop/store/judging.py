"""Verdicts in a desk file: which segments are believed, and views that hold those and what is this desk's own.

Whatever was kept, :meth:`Judging.settle` brings verdicts and views up to date with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework import settings
from desktop.casework.ports import UNSEALED, Origin
from desktop.journal.arrays import np
from desktop.journal.columns import of_records, operations
from desktop.journal.operations import Operation, OpId
from desktop.journal.segments import Checkpoint
from desktop.records.labels import Label
from desktop.store.enrolments import TYPE, read_enrolments
from desktop.store.kept import ADMITS, ERASES, Kept, as_columns, read_header
from desktop.store.views import Source, Views
from desktop.store.written import UNHEEDED, Written, counts, effective, heads_among
from desktop.trust.log import read_checkpoint, read_receipt
from desktop.trust.roster import Role
from desktop.trust.seal import erased_by
from desktop.trust.venue import Guest, guest_of
from desktop.trust.verdicts import Judgement, Verdict, enrolled_at_venue, judge

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from desktop.journal.columns import Columns
    from desktop.journal.segments import Header
    from desktop.trust.log import Receipt
    from desktop.trust.venue import Enrolment

ROOT_KEY: Final = "root:"  # key files of root keys are named so; others by the public key
_ONCE: Final = 1 << 20  # operations merged at once
_OWN: Final = frozenset({Verdict.AWAITING, Verdict.UNKNOWN})  # shown on the desk that wrote them


class Judging(Kept):
    """A desk file whose verdicts and views follow from what it keeps."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on this connection."""
        super().__init__(connection)
        self._views = Views(connection)
        self._opened: dict[int, Columns] = {}  # compartments that the transaction under way has opened already

    def settle(self, *, afresh: bool = False) -> set[bytes]:
        """Judge all segments and bring the views up to date; returns the records that changed.

        ``afresh``, and wherever something that was shown no longer is, all views are made anew.
        """
        changed: set[bytes] = set()
        if self._judge() or afresh:
            changed.update(uid for (uid,) in self._db.execute("select uid from doc"))
            self._views.clear()
            self._db.execute("update compartment set merged = 0")
            self._merge_open()
        self._erase()
        for parts in self._waiting():
            changed |= self._views.merge([self._source(part) for part in parts])
            self._db.executemany("update compartment set merged = 1 where id = ?", [(part,) for part in parts])
        for (part,) in self._db.execute(_UNNOTED).fetchall():
            self._views.set_apart(part, self._opened.get(part) or self.columns_of(part))
        return changed

    def judgements(self) -> dict[str, Judgement]:
        """Return what trust says of every segment here, by header hash."""
        headers = self._headers()
        chain, requested = self.chain(), set(self.requests())
        positions = {name: receipt.index for name, receipt in self.receipts().items()}
        first = judge(headers, chain, requested, {}, positions)
        admissions, enrolments = self._admissions(first), self._enrolments(first)
        if not admissions and not enrolments:
            return first
        judged = judge(headers, chain, requested, admissions, positions, enrolments)
        return judged | {name: _both_believed(judged[name]) for name in _admitted_twice(headers, judged)}

    def _headers(self) -> dict[str, Header]:
        rows = self._db.execute("select hash, envelope from segment")
        return {name: read_header(envelope) for name, envelope in rows}

    def _judge(self) -> bool:
        """Write verdicts down; returns whether views hold something that they should not."""
        self._judged = self.judgements()
        own = {name for (name,) in self._db.execute("select name from keyfile") if not name.startswith(ROOT_KEY)}
        stale, named = False, set[str]()
        rows = self._db.execute("select hash, envelope, verdict, reason, shown from segment").fetchall()
        for name, envelope, verdict, reason, shown in rows:
            judged = self._judged[name]
            if judged.verdict.believed and judged.mandate and judged.mandate.role is Role.SECRETARIAT:
                named.update(read_header(envelope).packs)
            show = judged.verdict.believed or (judged.verdict in _OWN and read_header(envelope).key in own)
            if (verdict, reason, bool(shown)) == (judged.verdict, judged.reason, show):
                continue
            sql = "update segment set verdict = ?, reason = ?, shown = ? where hash = ?"
            self._db.execute(sql, (judged.verdict, judged.reason, show, name))
            stale = stale or self._is_stale(name, show=show)
        self._believe_packs(named)
        self._keep_guests()
        return stale

    def _is_stale(self, name: str, *, show: bool) -> bool:
        """Say whether views hold operations of a segment that no longer count."""
        merged = [row for (row,) in self._db.execute(_MERGED, (name,))]
        return bool(merged) and not (show and all(self._source(part).allowed.all() for part in merged))

    def _admissions(self, judged: Mapping[str, Judgement]) -> dict[str, bool]:
        """Return the secretariat's word on single headers, from trusted segments only; a rejection outweighs."""
        written: list[Written] = []
        for part, name in self._db.execute(_ADMITTING, (ADMITS,)).fetchall():
            one = judged[name]
            if one.verdict is Verdict.TRUSTED and one.mandate and one.mandate.role is Role.SECRETARIAT:
                written += [op for op in self._written(part, one) if op.operation.cell.field.startswith("admission.")]
        fields: dict[bytes, dict[str, set[bytes]]] = {}
        for head in heads_among(written):
            cell = head.operation.cell
            fields.setdefault(cell.record, {}).setdefault(cell.field, set()).add(head.operation.value)
        admissions: dict[str, bool] = {}
        for values in fields.values():
            admit = values.get("admission.verdict") == {b'"admit"'}
            for raw in values.get("admission.header", ()):
                header = raw.decode().strip('"')
                admissions[header] = admit and admissions.get(header, True)
        return admissions

    def _enrolments(self, judged: Mapping[str, Judgement]) -> list[Enrolment]:
        """Return what officers say of those whom they enrolled at a venue, from trusted segments only."""
        trusted = {Verdict.TRUSTED, Verdict.PROVEN}
        rows = [
            (name, one)
            for part, name in self._db.execute(_ADMITTING, (ADMITS,)).fetchall()
            if judged[name].verdict in trusted
            for one in self._written(part, judged[name])
            if one.operation.cell.field.startswith(f"{TYPE}.")
        ]
        return list(read_enrolments(rows, judged))

    def guests(self) -> list[Guest]:
        """Return who was enrolled at a venue, as far as that counts."""
        kept = self.setting(settings.GUESTS)
        return msgspec.json.decode(kept, type=list[Guest]) if kept else []

    def _keep_guests(self) -> None:
        told = ""
        if enrolments := self._enrolments(self._judged):
            positions = {name: receipt.index for name, receipt in self.receipts().items()}
            found = enrolled_at_venue(self._headers(), self.chain(), self._judged, positions, enrolments)
            told = msgspec.json.encode([guest_of(one) for one in found]).decode()
        if told != self.setting(settings.GUESTS):
            self.set(settings.GUESTS, told)

    def receipts(self) -> dict[str, Receipt]:
        """Return the receipts here that prove something, by header hash."""
        rows = self._db.execute("select name, stored from foreign_part where kind = 'receipt'").fetchall()
        found = {name: self._receipt(name, raw) for name, raw in rows}
        return {name: receipt for name, receipt in found.items() if receipt}

    def _receipt(self, name: str, raw: bytes) -> Receipt | None:
        current = self.chain().current
        return read_receipt(raw, name, current.roster.registry, current.roster.log_key) if current else None

    def checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint of the registry's log that was seen here; None before the first."""
        current, note = self.chain().current, self.setting(settings.CHECKPOINT)
        told = [Checkpoint(size=one.size, root=one.root) for one in self.receipts().values()]
        proven = read_checkpoint(note, current.roster.registry, current.roster.log_key) if current and note else None
        return max([*told, *([proven] if proven else [])], key=lambda one: one.size, default=None)

    def log_size(self) -> int:
        """Return the size of the registry's log in the newest checkpoint that was seen here."""
        newest = self.checkpoint()
        return newest.size if newest else 0

    def _erase(self) -> None:
        """Delete the personal values that were erased by whoever may: the secretariat, or the key that wrote them."""
        for part, name in self._db.execute(_ERASING, (ERASES,)).fetchall():
            judged = self._judged[name]
            all_of_it = bool(judged.mandate and judged.mandate.role is Role.SECRETARIAT and judged.verdict.believed)
            for one in self._written(part, judged):
                for erased in erased_by(one.operation.basis) if one.effective else ():
                    given = {"name": erased, "key": one.op.key, "unheeded": UNHEEDED}
                    self._db.execute(_FORGET if all_of_it else _FORGET_OWN, given)

    # ---- compartments as the merge takes them --------------------------------------------------------------------

    def _waiting(self) -> Iterator[list[int]]:
        """Yield compartments of shown segments that are not merged yet, as many as are merged at once."""
        batch: list[int] = []
        size = 0
        for part, count in self._db.execute(_WAITING).fetchall():
            batch.append(part)
            size += count
            if size >= _ONCE:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _source(self, part: int) -> Source:
        signer, label, first, last, text, name = self._db.execute(_SOURCE, (part,)).fetchone()
        columns = self._opened.get(part) or self.columns_of(part)
        allowed = effective(columns, Label.parse(text), self._judged[name].mandate)
        return Source(part=part, signer=signer, label=label, first=first, last=last, columns=columns, allowed=allowed)

    def _merge_open(self) -> None:
        self._views.merge(
            [source for key in self.open_keys() for source in self._open_sources(key, self.open_operations(key))]
        )

    def _merge_open_rows(self, key: str, rows: Iterable[tuple[Label, Operation]]) -> set[bytes]:
        """Merge operations that are not sealed yet."""
        return self._views.merge(list(self._open_sources(key, rows)))

    def _open_sources(self, key: str, rows: Iterable[tuple[Label, Operation]]) -> Iterator[Source]:
        """Yield open rows as the merge takes them: what may not be written was refused when they were captured."""
        by_label: dict[str, list[Operation]] = {}
        for label, op in rows:
            by_label.setdefault(str(label), []).append(op)
        for text, ops in by_label.items():
            yield self._as_source(0, key, text, as_columns(ops))

    def _as_source(self, part: int, key: str, label: str, columns: Columns) -> Source:
        """Return what was captured here as the merge takes it: all of it counts."""
        return Source(
            part=part,
            signer=self._signer(key),
            label=self._label(label),
            first=int(columns.seq[0]),
            last=int(columns.seq[-1]),
            columns=columns,
            allowed=np.ones(columns.count, np.bool_),
        )

    # ---- operations one by one --------------------------------------------------------------------------------------

    def _written(self, part: int, judged: Judgement, records: Collection[bytes] | None = None) -> Iterator[Written]:
        """Yield the operations of a compartment, those on some records only where they are named."""
        text, envelope = self._db.execute(_PART, (part,)).fetchone()
        header, label = read_header(envelope), Label.parse(text)
        key, origin = bytes.fromhex(header.key), origin_of(envelope, judged.verdict)
        columns = self.columns_of(part)
        for op in operations(columns if records is None else of_records(columns, records)):
            yield Written(
                op=OpId(key, op.seq),
                label=label,
                operation=op,
                part=part,
                origin=origin,
                effective=counts(op, label, judged.mandate),
            )

    def open_origin(self, key: str) -> Origin:
        """Return who is writing under a key what is not sealed yet."""
        kept = self.setting(_open_name(key))
        person, role, session = msgspec.json.decode(kept, type=tuple[str, str, str]) if kept else ("", "", "")
        return Origin(person=person, role=role, session=session, verdict=UNSEALED)

    def set_open_origin(self, key: str, origin: Origin) -> None:
        """Say who is writing under a key from now on."""
        told = msgspec.json.encode((origin.person, origin.role, origin.session)).decode()
        self.set(_open_name(key), told)


def origin_of(envelope: bytes, verdict: str) -> Origin:
    """Return who sealed a segment, and what trust says of it."""
    header = read_header(envelope)
    return Origin(person=header.person, role=header.role, session=header.session, verdict=verdict)


def _open_name(key: str) -> str:
    return f"open.{key}"


def _admitted_twice(headers: Mapping[str, Header], judged: Mapping[str, Judgement]) -> set[str]:
    """Return what is admitted although something believed of the same key has the same numbers, and so the same ids."""
    believed = sorted(
        (headers[name].key, headers[name].first, name) for name, one in judged.items() if one.verdict.believed
    )
    twice: set[str] = set()
    before, reach, widest = "", 0, ""
    for key, first, name in believed:
        if key != before:
            before, reach, widest = key, 0, ""
        if first <= reach:
            twice |= {name, widest}
        if headers[name].last > reach:
            reach, widest = headers[name].last, name
    return {name for name in twice if judged[name].verdict is Verdict.ADMITTED}


def _both_believed(judged: Judgement) -> Judgement:
    return Judgement(Verdict.FORK, "something else under the same numbers is believed: reject one", judged.mandate)


_ADMITTING = """select compartment.id, hash from compartment indexed by compartment_admits
    join segment on segment.id = segment
    where admits and admits & ? order by compartment.id"""
_ERASING = """select compartment.id, hash from compartment indexed by compartment_admits
    join segment on segment.id = segment
    where admits and admits & ? and shown order by compartment.id"""
_FORGET = "delete from sidecar where commitment = :name"
_FORGET_OWN = """delete from sidecar where commitment = :name and not exists (
    select 1 from carried join compartment on compartment.id = compartment join segment on segment.id = segment
    join signer on signer.id = signer where carried.name = :name and signer.key <> :key and verdict <> :unheeded)"""
_MERGED = "select compartment.id from compartment join segment on segment.id = segment where hash = ? and merged"
_WAITING = """select compartment.id, count from compartment join segment on segment.id = segment
    where shown and not merged order by compartment.id"""
_SOURCE = """select signer, label.id, first, last, text, hash from compartment join segment on segment.id = segment
    join label on label.id = label where compartment.id = ?"""
_UNNOTED = """select compartment.id from compartment join segment on segment.id = segment
    where not shown and not merged and not exists(select 1 from apart where part = compartment.id)
    order by compartment.id"""
_PART = """select text, envelope from compartment join segment on segment.id = segment
    join label on label.id = label where compartment.id = ?"""
