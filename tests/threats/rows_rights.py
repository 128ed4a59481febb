"""Entries beyond the rights of who wrote them: on no desk have they any effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from rows import TRUSTED, row

if TYPE_CHECKING:
    from conftest import World
    from laws_scenarios import Writer


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
