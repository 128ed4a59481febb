"""Claims: who of those who reconcile is working on what, as the registry was told; a courtesy that binds nobody.

Without a network nobody hears of them, and two reconciliations at once differ like any other entries.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import time
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from desktop.casework.identity import mandates_of
from desktop.trust.rights import RECONCILERS

if TYPE_CHECKING:
    import httpx

    from desktop.casework.ports import Desk, Sitting
    from desktop.exchange.line import Line
    from desktop.journal.operations import Cell

_KEPT: Final = "sync.claims"  # a setting of a desk
_TAKEN: Final = frozenset({409})
_PATH: Final = "v1/claims"
_Text = Annotated[str, msgspec.Meta(max_length=400)]


class Claim(msgspec.Struct, frozen=True):
    """Somebody is on an entry; times in seconds of the registry's clock, ``mine`` where this device claimed it."""

    cell: _Text
    person: _Text
    since: int
    until: int
    mine: bool = False


Claims = tuple[Claim, ...]


class _Told(msgspec.Struct, frozen=True):
    claims: Claims


def name_of(cell: Cell) -> str:
    """Return what names a cell to those who have it, and says nothing to others: SHA-256, hexadecimal."""
    return hashlib.sha256(b"\0".join((cell.record, cell.field.encode(), cell.element.encode()))).hexdigest()


def may_claim(desk: Desk, sitting: Sitting) -> bool:
    """Say whether whoever sits here reconciles at all."""
    return any(one.role in RECONCILERS for one in mandates_of(desk, sitting.person) or ())


def bring(desk: Desk, line: Line) -> None:
    """Learn what the others are working on, and remember it."""
    keep(desk, _read(line.ask("GET", _PATH)))


def take(line: Line, cell: str, *, release: bool = False) -> Claims:
    """Claim an entry, by :func:`name_of`, or let it go; returns all claims that stand now, whoever has this one.

    Raises as :meth:`Line.ask`.
    """
    content = msgspec.json.encode({"cell": cell, "release": release})
    answer = line.ask("POST", _PATH, content=content, media="application/json", allowed=_TAKEN)
    return _read(answer)


def _read(answer: httpx.Response) -> Claims:
    from desktop.exchange.answers import read  # noqa: PLC0415 - the network is for those who use it

    return read(answer, _Told).claims


def keep(desk: Desk, claims: Claims) -> None:
    """Remember what was told."""
    desk.set(_KEPT, msgspec.json.encode(claims).decode())


def others(desk: Desk) -> dict[str, Claim]:
    """Return what others were working on when the registry was last asked, by :func:`name_of`, until that is over."""
    kept = desk.setting(_KEPT)
    return standing(msgspec.json.decode(kept, type=Claims)) if kept else {}


def told(desk: Desk, cell: Cell) -> str:
    """Return who else is on an entry, and since when by the clock here; nothing where nobody is."""
    found, current = others(desk).get(name_of(cell)), desk.chain().current
    if found is None or current is None:
        return ""
    person = current.roster.person(found.person)
    since = dt.datetime.fromtimestamp(found.since).astimezone()
    return f"{person.name if person else found.person} is on it since {since:%H:%M}"


def standing(claims: Claims) -> dict[str, Claim]:
    """Return others' claims that are not over, by :func:`name_of`."""
    now = time.time()
    return {one.cell: one for one in claims if one.until > now and not one.mine}
