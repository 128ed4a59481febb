"""Proposals on a paragraph: side by side in [brackets] until they are agreed, and never differing entries.

A proposal names the words that it concerns, as they stand in the paragraph: ``replace`` and ``delete`` are about these
words (about the whole paragraph without any), ``add`` puts its text behind them (or at the end).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework import capture
from desktop.casework.drafting.document import linked, value
from desktop.casework.errors import NotFound, NotReady

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.casework.ports import Changes, Desk, Record, Sitting

OPEN: Final = frozenset({"", "proposed", "ad-referendum"})  # what is still on the table
ADD, REPLACE, DELETE, KEEP = "add", "replace", "delete", "keep"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way in which a bracketed place may read: its text, and the proposals for it (none: as it stands)."""

    text: str
    proposals: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch of a paragraph: one option where nothing is proposed, several where it stands in brackets.

    A single option with proposals is an addition: it reads so, or not at all.
    """

    options: tuple[Option, ...]

    @property
    def bracketed(self) -> bool:
        """Whether something is proposed here."""
        return any(option.proposals for option in self.options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bracketed:
    """A paragraph with all that is proposed on it, in order.

    ``loose`` are proposals whose words no longer stand there.
    """

    places: tuple[Place, ...]
    loose: tuple[bytes, ...] = ()

    @property
    def text(self) -> str:
        """The paragraph with its brackets: options stand beside each other, parted by a slash."""
        return "".join(shown(place) for place in self.places)


def on(desk: Desk, paragraph: bytes) -> list[Record]:
    """Return the proposals that are on the table for a paragraph, oldest first."""
    found = (one for one in desk.records("text_proposal") if value(one, "paragraph") == paragraph.hex())
    return [one for one in found if not one.withdrawn and value(one, "status") in OPEN]


def bracketed(text: str, proposals: Sequence[Record]) -> Bracketed:
    """Return a paragraph's text with these proposals in it; those that concern overlapping words share a place."""
    spans: list[tuple[int, int, Record]] = []
    loose = []
    for one in proposals:
        span = _span(text, one)
        if span is None:
            loose.append(one.id)
        elif value(one, "kind") != KEEP:
            spans.append((*span, one))
    places, at = [], 0
    for start, end, group in _groups(spans):
        if start > at:
            places.append(Place(options=(Option(text=text[at:start]),)))
        places.append(Place(options=tuple(_options(text, start, end, group))))
        at = end
    if at < len(text):
        places.append(Place(options=(Option(text=text[at:]),)))
    return Bracketed(places=tuple(places), loose=tuple(loose))


def applied(text: str, proposal: Record) -> str:
    """Return a paragraph's text as a proposal wants it.

    Raises :class:`NotReady` where its words no longer stand there.
    """
    span = _span(text, proposal)
    if span is None:
        raise NotReady(
            "The words that this proposal concerns no longer stand in the paragraph.",
            safe="Nothing was changed.",
            todo="Write the paragraph as it was agreed, and mark the proposal as agreed.",
        )
    return _tidy(text[: span[0]] + _wanted(text, *span, span[0], span[1], proposal) + text[span[1] :])


def _span(text: str, proposal: Record) -> tuple[int, int] | None:
    """Return where a proposal's words stand: for an addition, the empty place behind them."""
    words, adds = value(proposal, "words"), value(proposal, "kind") == ADD
    if not words:
        return (len(text), len(text)) if adds else (0, len(text))
    at = text.find(words)
    if at < 0:
        return None
    end = at + len(words)
    return (end, end) if adds else (at, end)


def _groups(spans: list[tuple[int, int, Record]]) -> list[tuple[int, int, list[tuple[int, int, Record]]]]:
    """Return spans that overlap together, with what they cover."""
    groups: list[tuple[int, int, list[tuple[int, int, Record]]]] = []
    for start, end, one in sorted(spans, key=lambda span: (span[0], span[1], span[2].id)):
        if groups and (start < groups[-1][1] or (start, end) == groups[-1][:2]):
            first, last, group = groups.pop()
            groups.append((first, max(last, end), [*group, (start, end, one)]))
        else:
            groups.append((start, end, [(start, end, one)]))
    return groups


def _options(text: str, first: int, last: int, group: list[tuple[int, int, Record]]) -> list[Option]:
    """Return the ways in which a place may read: as it stands, and as each proposal wants it; equal ones are one."""
    wanted: dict[str, tuple[bytes, ...]] = {text[first:last]: ()} if last > first else {}
    for start, end, one in group:
        read = _wanted(text, first, last, start, end, one)
        wanted[read] = (*wanted.get(read, ()), one.id)
    return [Option(text=read, proposals=who) for read, who in wanted.items()]


def _wanted(text: str, first: int, last: int, start: int, end: int, proposal: Record) -> str:
    """Return how a proposal about ``start`` to ``end`` wants ``first`` to ``last`` to read."""
    kind, new = value(proposal, "kind"), value(proposal, "text")
    if kind == DELETE:
        new = ""
    elif kind == ADD and start and not text[start - 1].isspace() and new and new[0].isalnum():
        new = f" {new}"
    return text[first:start] + new + text[end:last]


def _tidy(text: str) -> str:
    """Return a text without the double blanks that a deletion leaves."""
    return " ".join(text.split(" ")).replace("  ", " ").strip()


def shown(place: Place) -> str:
    """Return what a place prints: its options between brackets, parted by a slash; a dash stands for nothing."""
    if not place.bracketed:
        return place.options[0].text
    before = " " if place.options[0].text.startswith(" ") else ""
    return f"{before}[{' / '.join(option.text.strip() or '—' for option in place.options)}]"


# ---- what becomes of them ------------------------------------------------------------------------------------------


def settle(desk: Desk, sitting: Sitting, proposal: bytes, status: str, *, reason: str = "") -> Changes:
    """Give a proposal another status, such as ``withdrawn``, ``not-agreed`` or ``ad-referendum``."""
    values = {"status": status, **({"reason": reason} if reason else {})}
    return capture.change(desk, sitting, _proposal(desk, proposal).id, values)


def accept(desk: Desk, sitting: Sitting, proposal: bytes, *, reason: str = "") -> None:
    """Write a proposal into its paragraph and mark it as agreed, in one act.

    Other proposals stay on the table.  Raises :class:`NotReady` where its words no longer stand there, or where
    entries on the paragraph differ, which are reconciled first.
    """
    with desk.transaction():
        one = _proposal(desk, proposal)
        paragraph = linked(desk, one, "paragraph", "paragraph")
        if paragraph is None:
            raise NotFound("The paragraph of this proposal is not here.", todo="Receive it first.")
        if ("paragraph.text", "") in paragraph.differing:
            raise NotReady(
                "Entries on this paragraph differ.", safe="Nothing was changed.", todo="Reconcile them first."
            )
        text = applied(value(paragraph, "text"), one)
        basis = (reason or f"As proposed in {value(one, 'ref')}").encode()
        capture.change(desk, sitting, paragraph.id, {"text": text}, basis=basis)
        settle(desk, sitting, proposal, "agreed", reason=reason)


def _proposal(desk: Desk, proposal: bytes) -> Record:
    one = desk.record(proposal, "text_proposal")
    if one is None:
        raise NotFound("There is no such proposal here.", todo="Check its reference.")
    return one
