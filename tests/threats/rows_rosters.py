"""Attacks on rosters, keys and mandates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from rows import FORK, OUTSIDE, PROVEN, TRUSTED, UNKNOWN, row

from desktop.trust.envelope import Envelope, sign
from desktop.trust.roster import ROSTER_TYPE, Mandate, Role, encode

if TYPE_CHECKING:
    from conftest import World


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
