"""Attacks with revoked keys, receipts and admissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from nacl.signing import SigningKey
from rows import FORK, OUTSIDE, PROVEN, REVOKED, TRUSTED, UNKNOWN, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import World
    from laws_scenarios import Writer


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
