"""Desks that do anything at all in any order; those that hold the same show the same, as the reference merge does.

They write, withdraw and restore, reconcile and are opened again, say what is one thing, undo, seal, hand over some of
it or all, late and repeatedly, with labels withheld; keys are revoked and segments admitted; values are erased; a
merge breaks off; views are made anew; a desk comes back from a backup.
"""

from __future__ import annotations

import hashlib
import io
import sqlite3
from contextlib import nullcontext, suppress
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from desktop.bundles import frame, intake
from desktop.casework import capture, decide, erasure, handover, likeness, undo, withdrawal
from desktop.journal.operations import Cell
from desktop.records.errors import StocktakeError
from desktop.records.labels import Label
from desktop.store.desk import DeskFile
from desktop.store.summary import check, summarise
from desktop.trust.roster import Revocation
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from desktop.casework.capture import Given
    from desktop.casework.ports import Sitting

ROLES = {"sec": "secretariat", "lead": "lead-rapporteur", "rap": "rapporteur"}
names = st.sampled_from(list(ROLES))
RECORDS = (b"\1" * 16, b"\2" * 16)
records = st.sampled_from(RECORDS)
values = st.sampled_from(["a", "b", "c", "a longer text", "a longer text, and more"])
few = st.lists(st.integers(0, 30), max_size=4)
fields = st.sampled_from(["title", "title", "title", "goals", "handling", "focal_point"])


class Broken(Exception):
    """What breaks off in the middle."""


class Desks(RuleBasedStateMachine):
    """Three desks, and bundles on their way."""

    world: ModuleType
    law: ModuleType
    bundles: Bundle[bytes] = Bundle("bundles")

    @initialize(seed=st.integers(0, 1 << 32))
    def meet(self, seed: int) -> None:
        self.desks: dict[str, DeskFile] = {
            name: self.world.desk_of(name, role, "plenary") for name, role in ROLES.items()
        }
        self.sittings: dict[str, Sitting] = {
            name: self.world.sitting(name, role, "plenary") for name, role in ROLES.items()
        }
        self.revoked: Revocation | None = None
        self.copies: dict[str, DeskFile] = {}
        for desk in self.desks.values():
            desk.set("region", "carda")
            desk.keep_roster(self.world.signed(self.world.FIRST))
        for record in RECORDS:
            self._write(self.desks["sec"], self.sittings["sec"], record, "title", "a")
        for name in ("lead", "rap"):
            self.carry("sec", name)
        self.be_busy(seed)

    # ---- what people do ----------------------------------------------------------------------------------------------

    @rule(name=names, record=records, field=fields, value=values)
    def write(self, name: str, record: bytes, field: str, value: str) -> None:
        given: Given = {"goals": ["1A"] if value == "a" else [], "due": f"2027-0{len(value) % 9 + 1}-01"}.get(
            field, value
        )
        found = self.desks[name].record(record)
        if not (found and found.withdrawn):
            self._try(name, lambda desk, sitting: self._write(desk, sitting, record, field, given))

    @staticmethod
    def _write(desk: DeskFile, sitting: Sitting, record: bytes, field: str, given: Given) -> None:
        if field != "goals":
            capture.write(desk, sitting, "pledge", record, {field: given})
            return
        cell, label = Cell(record, "pledge.goals", "1A"), Label.parse("shared@region/carda")
        heads = [head.op for head in desk.heads(label, cell) if head.op.key.hex() == sitting.secrets.public]
        value = b"true" if given else b"null"
        capture.append(desk, sitting, [capture.Draft(label=label, cell=cell, value=value, supersedes=(*heads,))])

    @rule(name=names, record=records)
    def withdraw(self, name: str, record: bytes) -> None:
        desk, mine = self.desks[name], bytes.fromhex(self.sittings[name].secrets.public)
        with suppress(StocktakeError):
            withdrawal.withdraw(desk, self.sittings[name], record, "Entered twice.")
            told = [one for one in desk.withdrawals() if one.record == record]
            assert not any(one.unseen for one in told if [head.op.key for head in one.words] == [mine])

    @rule(name=names, record=records)
    def restore(self, name: str, record: bytes) -> None:
        self._try(name, lambda desk, sitting: withdrawal.restore(desk, sitting, record, "It stands."))

    @rule(name=names, stands=st.integers(0, 1))
    def settle(self, name: str, stands: int) -> None:
        for one in withdrawal.edits_against(self.desks[name])[:1]:
            self._try(
                name,
                lambda desk, sitting, one=one: withdrawal.settle(
                    desk, sitting, one, stands=bool(stands), reason="Asked."
                ),
            )

    @rule(name=names, at=st.integers(0, 9))
    def reconcile(self, name: str, at: int) -> None:
        differing = self.desks[name].differences()
        if differing and name != "rap":
            one = differing[at % len(differing)]
            value = one.heads[at % len(one.heads)].value
            decide.reconcile(self.desks[name], self.sittings[name], one, value, "So it was.")
            assert one.cell not in {other.cell for other in self.desks[name].differences() if other.label == one.label}

    @rule(name=names, pair=st.permutations(RECORDS), verdict=st.sampled_from(["same", "distinct"]))
    def say(self, name: str, pair: list[bytes], verdict: likeness.Verdict) -> None:
        self._try(name, lambda desk, sitting: likeness.say(desk, sitting, *pair, verdict, "Asked."))

    @rule(name=names)
    def take_back(self, name: str) -> None:
        self._try(name, undo.undo)

    @rule(record=records)
    def erase(self, record: bytes) -> None:
        self._try("sec", lambda desk, sitting: erasure.erase(desk, sitting, record, "focal_point", "Asked to."))

    @rule(seed=st.integers(0, 1 << 32))
    def be_busy(self, seed: int) -> None:
        """Let everybody write, hand over and settle for a while."""
        chance = Random(seed)
        for act in chance.choices(
            ["write", "carry", "settle", "reconcile", "withdraw", "restore", "say"], (8, 5, 2, 3, 1, 1, 1), k=20
        ):
            name, other = chance.sample(list(ROLES), 2)
            record, value = chance.choice(RECORDS), chance.choice("abc")
            if act == "write":
                self.write(name, record, chance.choice(["title", "title", "handling", "goals"]), value)
            elif act == "carry":
                self.carry(name, other, chance.random() < 0.1)
            elif act == "say":
                self.say(name, chance.sample(RECORDS, 2), chance.choice(["same", "distinct"]))
            elif act in {"settle", "reconcile"}:
                getattr(self, act)(name, chance.randrange(2))
            else:
                getattr(self, act)(name, record)

    def _try(self, name: str, act: Callable[[DeskFile, Sitting], object]) -> None:
        """Do what may be refused; then nothing has changed."""
        with suppress(StocktakeError):
            act(self.desks[name], self.sittings[name])

    # ---- hand over and receive ---------------------------------------------------------------------------------------

    @rule(giver=names, taker=names, breaks=st.booleans())
    def carry(self, giver: str, taker: str, breaks: bool = False) -> None:  # noqa: FBT001, FBT002 - hypothesis draws it
        """Hand over all that somebody may hold, and receive it."""
        self.receive(self._cut(giver, "secretariat" if taker == "sec" else taker), taker, breaks)

    @rule(target=bundles, name=names, some=few, everyone=st.booleans())
    def hand_over(self, name: str, some: list[int], everyone: bool) -> bytes:  # noqa: FBT001 - as above
        desk, sitting = self.desks[name], self.sittings[name]
        handover.seal(desk, sitting)
        held = [one.hash for one in desk.segments()]
        only = {held[number % len(held)] for number in some} if held and some else None
        return self._cut(name, "everyone" if everyone else "secretariat", only)

    def _cut(self, name: str, receiver: str, only: set[str] | None = None) -> bytes:
        cut = handover.cut(self.desks[name], self.sittings[name], receiver, only=only)
        raw = io.BytesIO()
        frame.write(raw, cut.manifest, cut.parts, self.sittings[name].secrets.signing)
        return raw.getvalue()

    @rule(raw=bundles, name=names, breaks=st.booleans())
    def receive(self, raw: bytes, name: str, breaks: bool) -> None:  # noqa: FBT001 - as above
        proven = intake.examine(frame.read(io.BytesIO(raw)))
        desk = self.desks[name]
        if breaks:
            self._break_off(desk, proven)
        handover.receive(desk, proven)

    def _break_off(self, desk: DeskFile, proven: intake.Proven) -> None:
        """Let a merge end in the middle, as a power cut does: then nothing has happened."""
        before = self.law.shown(desk)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("desktop.store.views._Merge._write_tables", self._fail)
            try:
                desk.take(proven)
            except Broken:
                assert self.law.shown(desk) == before

    @staticmethod
    def _fail(_merge: object) -> None:
        raise Broken

    # ---- what befalls keys and files ---------------------------------------------------------------------------------

    @rule(at=st.integers(0, 9))
    def revoke(self, at: int) -> None:
        """Revoke the rapporteur's key, once, and tell every desk."""
        theirs = [one for one in self.desks["sec"].segments() if one.header.person == "rap" and one.verdict.believed]
        if self.revoked is None and theirs:
            last = theirs[at % len(theirs)]
            self.revoked = Revocation(how="compromised", last_header=last.hash, last_number=last.header.last)
            for desk in self.desks.values():
                desk.keep_roster(self._second())

    def _second(self) -> bytes:
        raw: bytes = self.world.signed(self.world.with_late(self.world.FIRST, self.revoked))
        return raw

    @rule(at=st.integers(0, 9), verdict=st.sampled_from(["admit", "reject"]))
    def admit(self, at: int, verdict: str) -> None:
        desk, sitting = self.desks["sec"], self.sittings["sec"]
        waiting = [one.hash for one in desk.segments() if one.verdict is not Verdict.TRUSTED]
        if waiting:
            name = waiting[at % len(waiting)]
            given = {"header": name, "verdict": verdict, "reason": "Read over."}
            capture.write(desk, sitting, "admission", bytes.fromhex(name)[:16], given)
            handover.seal(desk, sitting)

    @rule(name=names)
    def back_up(self, name: str) -> None:
        self.copies[name] = self._copy(self.desks[name])

    @rule(name=names)
    def restore_backup(self, name: str) -> None:
        if name in self.copies:
            self.desks[name] = self._copy(self.copies[name])
            if self.revoked:
                self.desks[name].keep_roster(self._second())

    @staticmethod
    def _copy(desk: DeskFile) -> DeskFile:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        desk.copy_to(connection)
        return DeskFile(connection)

    @rule(name=names)
    def make_anew(self, name: str) -> None:
        before = self.law.shown(self.desks[name])
        self.desks[name].rebuild()
        assert self.law.shown(self.desks[name]) == before

    # ---- what always holds -------------------------------------------------------------------------------------------

    def teardown(self) -> None:
        """Bring everything together: a desk that takes it at once, one that takes it backwards, and those who wrote."""
        for name in self.desks:
            if name != "sec":
                handover.receive(self.desks["sec"], self._read(self._cut(name, "secretariat")))
        everything = self._read(self._cut("sec", "secretariat"))
        fresh = [self._fresh(everything), self._fresh(everything, backwards=True)]
        whole = self.law.shown(fresh[0])
        assert self.law.shown(fresh[1]) == whole
        for desk in fresh:
            self.law.require_merged(desk, self.law.held_by(desk), set(desk.requests()))
            assert check(desk) == []
        known = {one.hash for one in fresh[0].segments()}
        labels = summarise(fresh[0]).labels
        for name in ("lead", "rap"):
            handover.receive(self.desks[name], self._read(self._cut("sec", name)))
            desk = self.desks[name]
            if {one.hash for one in desk.segments()} == known:  # what waits goes to the secretariat alone
                for label, one in summarise(desk).labels.items():
                    assert one.withheld or label not in labels or one.state == labels[label].state
        self._require_words(fresh[0])

    def _require_words(self, desk: DeskFile) -> None:
        """One pair of records has one word on it, which both of them show, or several that differ."""
        pairs = [frozenset((one, word.other)) for one in RECORDS
                 for word in likeness.words_on(desk, one)]  # fmt: skip
        assert all(pairs.count(pair) == 2 for pair in pairs)
        words = {hashlib.sha256(b"likeness" + b"".join(RECORDS)).digest()[:16]}
        assert {one.id for one in desk.records("likeness")} <= words

    @staticmethod
    def _read(raw: bytes) -> intake.Proven:
        return intake.examine(frame.read(io.BytesIO(raw)))

    def _fresh(self, everything: intake.Proven, *, backwards: bool = False) -> DeskFile:
        desk: DeskFile = self.world.new_desk()
        desk.set("region", "carda")
        if not backwards:
            desk.take(everything)
            return desk
        for segment in everything.segments[::-1]:
            desk.take(self.world.proven([segment]))
        for raw in (everything.rosters, everything.rosters):
            desk.take(self.world.proven([], raw, everything.requests))
        return desk


def play(world: ModuleType, law: ModuleType, **how: object) -> None:
    Desks.world, Desks.law = world, law
    run_state_machine_as_test(Desks, settings=settings(**how))


@pytest.mark.slow
def test_whatever_desks_do_those_that_hold_the_same_show_the_same(world: ModuleType, law: ModuleType) -> None:
    play(world, law, max_examples=20, stateful_step_count=25)


def a_reconciliation_leaves_one_standing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(decide, "Draft", lambda **parts: capture.Draft(**{**parts, "supersedes": parts["supersedes"][1:]}))


def a_withdrawal_observes_nothing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(withdrawal, "heads_beside", lambda *_: ())


def the_order_of_a_pair_matters(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(likeness, "word_id", lambda one, other: hashlib.sha256(one + other).digest()[:16])


def what_breaks_off_leaves_something_behind(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(DeskFile, "transaction", lambda _desk: nullcontext())


@pytest.mark.parametrize(
    "plant",
    [
        a_reconciliation_leaves_one_standing,
        a_withdrawal_observes_nothing,
        the_order_of_a_pair_matters,
        what_breaks_off_leaves_something_behind,
    ],
    ids=lambda plant: plant.__name__,
)
def test_a_fault_is_found(
    world: ModuleType, law: ModuleType, monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    plant(monkeypatch)
    with pytest.raises((AssertionError, sqlite3.Error)):
        play(world, law, max_examples=60, stateful_step_count=25, phases=(Phase.generate,))


@pytest.mark.soak
def test_whatever_desks_do_for_long(world: ModuleType, law: ModuleType) -> None:
    play(world, law, max_examples=600, stateful_step_count=60, derandomize=False)
