"""One row for each attack: the exact verdict or refusal, the exit code, and the desk as it was."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from nacl.signing import SigningKey

from desktop.bundles import frame, intake
from desktop.bundles.manifest import Part
from desktop.casework import handover
from desktop.cli.main import cli
from desktop.journal.segments import HEADER_TYPE, encode_header, header_hash
from desktop.records.errors import StocktakeError
from desktop.store.desk import DeskFile
from desktop.store.summary import summarise
from desktop.trust.envelope import Envelope, parse, sign
from desktop.trust.roster import ROSTER_TYPE, Mandate, Role, Roots, encode

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import World
    from laws_scenarios import Writer

    from desktop.bundles.frame import Stored
    from desktop.trust.roster import Roster

    Attack = Callable[[World], bytes]

TRUSTED, REVOKED, OUTSIDE = "trusted", "revoked, unproven", "outside the mandate"
PROVEN, FORK, UNKNOWN = "proven earlier by a receipt", "fork", "unknown key"
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


@dataclass(frozen=True)
class Expected:
    """What must come of a file: verdicts in its order or words of the refusal, the exit code, whether views change."""

    what: list[str] | str
    code: int = 1
    unchanged: bool = True


ROWS: dict[str, tuple[Callable[[World], bytes], Expected]] = {}


def row(name: str, what: list[str] | str, code: int = 1, *, unchanged: bool = True) -> Callable[[Attack], Attack]:
    def keep(attack: Attack) -> Attack:
        ROWS[name] = (attack, Expected(what, code, unchanged))
        return attack

    return keep


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


# ---- rosters ---------------------------------------------------------------------------------------------------------


@row("an old roster again", [], 0)
def _(w: World) -> bytes:
    assert w.take(w.bundle(rosters=[w.signed(w.next())])).code == 0
    return w.bundle(rosters=[w.signed(w.first)])


@row("an old roster as the next one (rollback)", "does not follow")
def _(w: World) -> bytes:
    assert w.take(w.bundle(rosters=[w.signed(w.next())])).code == 0
    return w.bundle(rosters=[w.signed(replace(w.first, number=4))])


@row("a roster far ahead (fast-forward)", "does not follow")
def _(w: World) -> bytes:
    return w.bundle(rosters=[w.signed(replace(w.next(), number=2**40))])


@row("another roster under a number that is known", "two rosters numbered 1")
def _(w: World) -> bytes:
    return w.bundle(rosters=[w.signed(replace(w.first, issued="2026-02-02T00:00:00Z"))])


@row("two successors of one roster", "two rosters numbered 2")
def _(w: World) -> bytes:
    assert w.take(w.bundle(rosters=[w.signed(w.next())])).code == 0
    return w.bundle(rosters=[w.signed(w.next(expires="2098-01-01"))])


@row("a roster that has expired (freeze): work goes on", [TRUSTED], 0, unchanged=False)
def _(w: World) -> bytes:
    old = w.next(expires="2026-01-02T00:00:00Z")
    return w.bundle(
        [w.written(w.pen("lead", "lead-rapporteur", "plenary", roster=old)).segment], rosters=[w.signed(old)]
    )


@row("a roster that one of three root keys signed", "not signed by enough")
def _(w: World) -> bytes:
    return w.bundle(rosters=[w.signed(w.next(), "root-1")])


@row("a roster that one root key signed twice", "not signed by enough")
def _(w: World) -> bytes:
    return w.bundle(rosters=[w.signed(w.next(), "root-1", "root-1")])


@row("a roster whose second signature bears another's key id", "not signed by enough")
def _(w: World) -> bytes:
    envelope = sign(ROSTER_TYPE, encode(w.next()), *map(w.laws.signing, ("root-1", "root-1")))
    lent = replace(envelope.signatures[1], keyid=w.laws.public("root-2"))
    return w.bundle(rosters=[Envelope(ROSTER_TYPE, envelope.payload, (envelope.signatures[0], lent)).encode()])


@row("a forged roster that makes a rapporteur the secretariat", "not signed by enough")
def _(w: World) -> bytes:
    forged = w.next(mandates=(*w.first.mandates, Mandate(person="rap", role=Role.SECRETARIAT)))
    return w.bundle([w.written(w.pen("rap", "secretariat")).segment], rosters=[w.signed(forged, "rap", "mallory")])


@row("new root keys that only they themselves signed", "not signed by enough")
def _(w: World) -> bytes:
    keys = tuple(sorted(map(w.laws.public, ("rap", "mallory"))))
    return w.bundle(rosters=[w.signed(w.next(roots=replace(w.first.roots, keys=keys)), "rap", "mallory")])


# ---- keys and mandates -----------------------------------------------------------------------------------------------


@row("a key that nobody knows", [UNKNOWN])
def _(w: World) -> bytes:
    return w.bundle([w.written(w.pen("ghost")).segment])


@row("a key that has asked to be enrolled", ["awaiting enrolment"], 0)
def _(w: World) -> bytes:
    return w.bundle([w.written(w.pen("asks", roster=None, registry="")).segment], requests=[w.laws.request("asks")])


@row("a role that the person has not", [OUTSIDE])
def _(w: World) -> bytes:
    return w.bundle([w.written(w.pen("lead", "secretariat")).segment])


@row("a session that is not the mandate's", [OUTSIDE])
def _(w: World) -> bytes:
    return w.bundle([w.written(w.pen("lead", "lead-rapporteur", "lobby")).segment])


@row("a region that is not the mandate's: believed, and without effect", [TRUSTED], 0)
def _(w: World) -> bytes:
    foreign = w.laws.Cell(w.laws.RECORDS[1], "pledge.title", "")
    w.base.write(w.laws.OTHER, foreign, b'"elsewhere"')
    return w.bundle([w.base.seal().segment])


@row("a mandate that has ended, under the roster without it", [OUTSIDE])
def _(w: World) -> bytes:
    ended = w.next(mandates=tuple(one for one in w.first.mandates if one.person != "lead"))
    return w.bundle(
        [w.written(w.pen("lead", "lead-rapporteur", "plenary", roster=ended)).segment], rosters=[w.signed(ended)]
    )


@row("a mandate that has ended, under the older roster", [OUTSIDE])
def _(w: World) -> bytes:
    ended = w.next(mandates=tuple(one for one in w.first.mandates if one.person != "lead"))
    return w.bundle([w.written(w.pen("lead", "lead-rapporteur", "plenary")).segment], rosters=[w.signed(ended)])


@row("a mandate that has ended, and a receipt from before", [PROVEN], 0, unchanged=False)
def _(w: World) -> bytes:
    made = w.written(w.pen("lead", "lead-rapporteur", "plenary"))
    w.log.add(made.name)
    ended = w.next(mandates=tuple(one for one in w.first.mandates if one.person != "lead"), log_size=1)
    return w.bundle([made.segment], rosters=[w.signed(ended)], receipts=[(made.name, w.log.receipt(made.name))])


@row("a cloned device", [FORK, FORK])
def _(w: World) -> bytes:
    clone = w.clone(w.base)
    return w.bundle([w.written(w.base, "mine").segment, w.written(clone, "not mine").segment])


# ---- revocation and receipts -----------------------------------------------------------------------------------------


def late(w: World, how: str, *, log_size: int = 0, receipt: Callable[[World, str], bytes] | None = None) -> bytes:
    made = w.written(w.base)
    w.log.fill(5)
    w.log.add(made.name)
    w.log.fill(9)
    last = made.header.previous
    rosters = [w.signed(w.revoked(how, last=last, log_size=log_size))]
    receipts = [(made.name, receipt(w, made.name))] if receipt else []
    return w.bundle([made.segment], rosters=rosters, receipts=receipts)


def true_receipt(w: World, header: str) -> bytes:
    return w.log.receipt(header)


for _how in ("retired", "lost", "compromised"):
    row(f"a late segment of a {_how} key", [REVOKED])(lambda w, how=_how: late(w, how))
row("a revoked key, and a receipt from before", [PROVEN], 0, unchanged=False)(
    lambda w: late(w, "retired", log_size=6, receipt=true_receipt)
)
row("a revoked key, and a receipt from after", [REVOKED])(
    lambda w: late(w, "retired", log_size=5, receipt=true_receipt)
)
row("a lost key, and whatever receipt its finder got", [REVOKED])(lambda w: late(w, "lost", receipt=true_receipt))


@row("a receipt by another log key", [REVOKED])
def _(w: World) -> bytes:
    def forged(w: World, header: str) -> bytes:
        w.log.key = SigningKey(b"evil" * 8)
        return w.log.receipt(header)

    return late(w, "retired", log_size=9, receipt=forged)


@row("another header's receipt", [REVOKED])
def _(w: World) -> bytes:
    return late(w, "retired", log_size=9, receipt=lambda w, _header: w.log.receipt(w.log.leaves[0].hex()))


@row("a receipt that moves its position", [REVOKED])
def _(w: World) -> bytes:
    return late(w, "retired", log_size=5, receipt=lambda w, one: w.log.receipt(one).replace(b"index 5", b"index 4"))


# ---- admissions ------------------------------------------------------------------------------------------------------


def admission(w: World, pen: Writer, header: str, verdict: str = "admit") -> None:
    for name, value in (("header", header), ("verdict", verdict)):
        pen.write(w.laws.REGISTRY, w.laws.Cell(b"q" * 16, f"admission.{name}", ""), f'"{value}"'.encode())


@row("an admission by a rapporteur", [UNKNOWN, TRUSTED], unchanged=False)
def _(w: World) -> bytes:
    ghost = w.written(w.pen("ghost"))
    admission(w, w.base, ghost.name)
    return w.bundle([ghost.segment, w.written(w.base).segment])


@row("a forked secretariat's admission of its own other branch", [FORK, FORK])
def _(w: World) -> bytes:
    pen = w.pen("sec", "secretariat")
    clone = w.clone(pen)
    mine = w.written(pen, "mine")
    admission(w, clone, mine.name)
    return w.bundle([mine.segment, w.written(clone, "two").segment])


@row("a quarantined segment that admits its own admitter", [OUTSIDE, OUTSIDE])
def _(w: World) -> bytes:
    first = w.pen("rap", "secretariat", last=w.base.last, sealed=w.base.sealed, previous=w.base.previous)
    admitter = w.written(first)
    admission(w, first, admitter.name)
    return w.bundle([admitter.segment, first.seal().segment])


@row("an admission of a key that no roster lists", [UNKNOWN, TRUSTED], unchanged=False)
def _(w: World) -> bytes:
    ghost, pen = w.written(w.pen("ghost")), w.pen("sec", "secretariat")
    admission(w, pen, ghost.name)
    return w.bundle([ghost.segment, pen.seal().segment])


@row("an admission of one's own segment, by the secretariat's revoked key", [REVOKED, REVOKED])
def _(w: World) -> bytes:
    pen = w.pen("sec", "secretariat")
    mine = w.written(pen, "mine")
    admission(w, pen, mine.name)
    lost = w.laws.Revocation(how="lost", last_header="", last_number=0)
    keys = tuple(replace(one, revoked=lost) if one.person == "sec" else one for one in w.first.keys)
    return w.bundle([mine.segment, pen.seal().segment], rosters=[w.signed(w.next(keys=keys))])


@row("an unknown key, turned away", ["rejected", TRUSTED], unchanged=False)
def _(w: World) -> bytes:
    ghost, pen = w.written(w.pen("ghost")), w.pen("sec", "secretariat")
    admission(w, pen, ghost.name, "reject")
    return w.bundle([ghost.segment, pen.seal().segment])


# ---- rights ----------------------------------------------------------------------------------------------------------


def differing(w: World) -> list[object]:
    """Let two desks say different things of one pledge; returns the ids of both heads."""
    one = w.base.write(w.laws.SHARED, w.laws.Cell(w.laws.RECORDS[0], "pledge.status", ""), b'"a"')
    pen = w.pen("lead", "lead-rapporteur", "plenary")
    other = pen.write(w.laws.SHARED, w.laws.Cell(w.laws.RECORDS[0], "pledge.status", ""), b'"b"')
    assert w.take(w.bundle([w.base.seal().segment, pen.seal().segment])).code == 0
    assert w.shown()[1] == 1
    return [one, other]


@row("a reconciliation by somebody who may not: believed, and without effect", [TRUSTED], 0)
def _(w: World) -> bytes:
    heads = differing(w)
    w.base.write(w.laws.SHARED, w.laws.Cell(w.laws.RECORDS[0], "pledge.status", ""), b'"c"', heads)
    return w.bundle([w.base.seal().segment])


@row("a reconciliation by the secretariat", [TRUSTED], 0, unchanged=False)
def _(w: World) -> bytes:
    heads, pen = differing(w), w.pen("sec", "secretariat")
    pen.write(w.laws.SHARED, w.laws.Cell(w.laws.RECORDS[0], "pledge.status", ""), b'"c"', heads)
    return w.bundle([pen.seal().segment])


def entry(w: World, pen: Writer, label: str, field: str) -> bytes:
    pen.write(label, w.laws.Cell(w.laws.RECORDS[1], field, ""), b'"x"')
    return w.bundle([pen.seal().segment])


row("a response written by a reviewer in the party's place: without effect", [TRUSTED], 0)(
    lambda w: entry(w, w.pen("rev", "reviewer"), w.laws.SHARED, "recommendation.response")
)
row("a document adopted by a rapporteur: without effect", [TRUSTED], 0)(
    lambda w: entry(w, w.base, w.laws.REVIEW, "meeting_document.adopted_on")
)
row("a proposal accepted by a reviewer: without effect", [TRUSTED], 0)(
    lambda w: entry(w, w.pen("rev", "reviewer"), w.laws.REVIEW, "text_proposal.status")
)


@row("a pledge that is not among the mandate's: without effect", [TRUSTED], 0)
def _(w: World) -> bytes:
    only = tuple(replace(one, subjects=("ff" * 16,)) if one.person == "rap" else one for one in w.first.mandates)
    narrow = w.next(mandates=only)
    assert w.take(w.bundle(rosters=[w.signed(narrow)])).code == 0
    w.base.roster = narrow
    return entry(w, w.base, w.laws.SHARED, "pledge.title")


@row("a pack that only a stranger's bundle carries: kept, and without effect", [], 0)
def _(w: World) -> bytes:
    raw = SMALL_PACK.encode()
    return w.wrapped([frame.part(Part.PACK, hashlib.sha256(raw).hexdigest(), raw)])


# ---- every byte, and TUF's cases -------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", range(16))
def test_every_byte_flipped_is_refused_and_changes_nothing(where: int, world: World) -> None:
    """Sixteen desks share the bytes of one bundle: each takes those whose place has its remainder."""
    made = world.written(world.base)
    raw = world.bundle([made.segment], rosters=[world.signed(world.first)])
    with closing(DeskFile.open(world.file)) as desk:
        before = summarise(desk)
        for at in range(where, len(raw), 16):
            mutant = bytearray(raw)
            mutant[at] ^= 1 << at % 8
            with pytest.raises(StocktakeError):
                handover.receive(desk, intake.examine(frame.read(BytesIO(bytes(mutant)))))
        assert summarise(desk) == before
    assert world.take(raw).verdicts == [TRUSTED]


TUF: dict[str, tuple[Callable[[World], list[Roster]], tuple[str, ...], int, int]] = {  # as python-tuf names them
    "rollback, by a whole older chain": (lambda w: [w.first], (), 0, 3),
    "rollback, an older number signed anew": (lambda w: [replace(second(w), expires="2098")], (), 1, 3),
    "fast-forward, by a number ahead": (lambda w: [replace(fourth(w), number=2**53 - 1)], (), 1, 3),
    "fast-forward, by leaving one out": (lambda w: [w.next(fourth(w))], (), 1, 3),
    "threshold, lowered by one keeper alone": (
        lambda w: [fourth(w, roots=replace(w.first.roots, threshold=1))], ("root-1",), 1, 3),
    "threshold, of new roots who did not sign": (
        lambda w: [fourth(w, roots=strangers(w))], ("root-1", "root-2"), 1, 3),
    "threshold, of old roots who did not sign": (lambda w: [fourth(w, roots=strangers(w))], ("rap", "mallory"), 1, 3),
    "threshold, new roots signed by old and new": (
        lambda w: [fourth(w, roots=strangers(w))], ("root-1", "root-3", "rap", "mallory"), 0, 4),
    "freeze, the same again": (lambda w: [w.first, second(w), w.next(second(w))], (), 0, 3),
}  # fmt: skip


def second(w: World) -> Roster:
    return w.next()


def fourth(w: World, **members: object) -> Roster:
    return w.next(w.next(second(w)), **members)


def strangers(w: World) -> Roots:
    return Roots(keys=tuple(sorted(map(w.laws.public, ("rap", "mallory")))), threshold=2)


@pytest.mark.parametrize("name", TUF)
def test_what_a_root_role_withstands_the_roster_withstands(name: str, world: World) -> None:
    sent, signers, code, number = TUF[name]
    chain = (second(world), world.next(second(world)))
    assert world.take(world.bundle(rosters=[world.signed(one) for one in chain])).code == 0
    told = world.take(world.bundle(rosters=[world.signed(one, *signers) for one in sent(world)]))
    assert (told.code, told.unchanged) == (code, True)
    assert told.kept_nothing == (number == 3)
    assert world.query("select max(number) from roster") == [(number,)]


def test_a_desk_that_is_frozen_says_so_when_its_roster_has_expired(world: World) -> None:
    old = world.next(expires="2026-01-02T00:00:00Z")
    assert world.take(world.bundle(rosters=[world.signed(old)])).code == 0
    result = CliRunner().invoke(cli, ["roster", "show", "--desk", str(world.file), "--json"])
    assert json.loads(result.output)["expired"] is True


@pytest.mark.parametrize("name", list(ROWS))
def test_each_attack_gets_its_verdict_its_exit_code_and_changes_nothing(name: str, world: World) -> None:
    attack, expected = ROWS[name]
    told = world.take(attack(world))
    if isinstance(expected.what, str):
        assert expected.what in told.answer["happened"]
        assert told.answer["safe"]
        assert told.kept_nothing
    else:
        assert sorted(told.verdicts) == sorted(expected.what)
    assert (told.code, told.unchanged) == (expected.code, expected.unchanged)


def test_a_receipt_that_proves_nothing_does_not_keep_out_one_that_does(world: World) -> None:
    made = world.written(world.base)
    world.log.add(made.name)
    false = world.log.receipt(made.name).replace(b"index 0", b"index 1")
    rosters = [world.signed(world.revoked("retired", last=made.header.previous, log_size=1))]
    assert world.take(world.bundle([made.segment], rosters=rosters, receipts=[(made.name, false)])).verdicts == [
        REVOKED
    ]
    told = world.take(world.bundle([made.segment], receipts=[(made.name, world.log.receipt(made.name))]))
    assert told.verdicts == [PROVEN]
    world.take(world.bundle([made.segment], receipts=[(made.name, false)]))
    assert world.take(world.bundle([made.segment])).verdicts == [PROVEN]


def test_the_laptop_keeps_what_it_does_not_believe(world: World) -> None:
    made = world.written(world.pen("ghost"))
    world.take(world.bundle([made.segment]))
    assert (made.name,) in world.query("select hash from segment")
