"""A document drafted in one gesture from what a meeting put on record, agenda item by agenda item.

Which words stand for a speaker, and whether a kind of document names delegations or only counts them, the pack says:
lists ``drafting_word`` and ``drafting_style``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework import capture, lookups
from desktop.casework.drafting.document import linked, natural, value
from desktop.casework.drafting.order import several
from desktop.casework.look import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.casework.capture import Given
    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.records.packs import Pack

NAMED: Final = "named"
_OPEN: Final = frozenset({"named", "organisation-only", ""})  # attributions under which what is shown may be printed
_INSTEAD: Final = "→"
_SILENT: Final = frozenset({"secretariat-only"})  # of which the meeting's text says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A document that was drafted: its id and reference, how many paragraphs it has and how many entries went in."""

    document: bytes
    ref: str
    paragraphs: int
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A paragraph to be."""

    text: str
    level: int = 0
    item: str = ""
    interventions: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()

    def values(self, document: str, position: str) -> dict[str, Given]:
        """Return what the paragraph puts on record."""
        given: dict[str, Given] = {
            "level": self.level,
            "agenda_item": self.item,
            "interventions": list(self.interventions),
            "rests_on": list(self.rests_on),
        }
        told = {name: one for name, one in given.items() if one}
        return {"document": document, "text": self.text, "position": position, **told}


def draft(desk: Desk, sitting: Sitting, *, kind: str, title: str, language: str = "en", session: str = "") -> Drafted:
    """Draft a document of a kind from all entries here, or from those of one session (the id of its record).

    Entries that are withdrawn, under embargo or for the secretariat alone stay out.  Raises as
    :func:`desktop.casework.capture.record` does; then nothing was written.
    """
    with desk.transaction():
        pieces = list(_Drafter(desk, kind, session).pieces())
        made = capture.record(
            desk, sitting, "meeting_document", {"title": title, "kind": kind, "language": language, "status": "draft"}
        )
        for piece, key in zip(pieces, several(len(pieces)), strict=True):
            capture.record(desk, sitting, "paragraph", piece.values(made.id.hex(), key))
    entries = sum(len(piece.interventions) + len(piece.rests_on) for piece in pieces)
    return Drafted(document=made.id, ref=made.ref, paragraphs=len(pieces), entries=entries)


class _Drafter:
    """Reads what is on record and puts it into sentences."""

    def __init__(self, desk: Desk, kind: str, session: str) -> None:
        self._desk, self._look, self._session = desk, Look(desk), session
        self._pack = lookups.current_pack(desk)
        self._words: Mapping[str, str] = _words(self._pack)
        self._named = self._words.get(f"style:{kind}", NAMED) == NAMED

    def pieces(self) -> Iterator[_Piece]:
        found = self._by_item()
        for item in sorted(self._desk.records("agenda_item"), key=lambda one: (natural(value(one, "number")), one.id)):
            if here := found.pop(item.id.hex(), []):
                yield _Piece(text=self._look.title(item), level=1, item=item.id.hex())
                yield from () if self._named else self._opening(here)
                yield from here
        rest = [piece for pieces in found.values() for piece in pieces]
        if rest:
            yield _Piece(text=self._words["other"], level=1)
            yield from rest

    def _opening(self, pieces: Sequence[_Piece]) -> Iterator[_Piece]:
        """Yield how many took the floor under an item, in the pack's words, where nobody is named."""
        ids = tuple(one for piece in pieces for one in piece.interventions)
        speakers = {self._who(bytes.fromhex(one)) for one in ids}
        if speakers:
            text = self._filled("floor", who=attribution(len(speakers), self._pack))
            yield _Piece(text=text, item=pieces[0].item, interventions=ids)

    def _who(self, intervention: bytes) -> str:
        one = self._desk.record(intervention, "intervention")
        return (value(one, "actor") or value(one, "shown_as")) if one else ""

    def _by_item(self) -> dict[str, list[_Piece]]:
        """Return the paragraphs under each agenda item: what was said in its order, then updates and decisions."""
        found: dict[str, list[_Piece]] = defaultdict(list)
        for type_, write in self._writers().items():
            for one in sorted(self._desk.records(type_), key=lambda one: (value(one, "said_at"), one.id)):
                item = value(one, "agenda_item")
                if not one.withdrawn and self._is_here(one, item) and (text := write(one)):
                    ids = (one.id.hex(),)
                    said = type_ == "intervention"
                    found[item].append(
                        _Piece(text=text, item=item, interventions=ids * said, rests_on=ids * (not said))
                    )
        return found

    def _is_here(self, one: Record, item: str) -> bool:
        if not self._session:
            return True
        of = linked(self._desk, one, "agenda_item", "agenda_item") if item else None
        return self._session in {value(one, "session"), value(of, "session") if of else ""}

    def _writers(self) -> Mapping[str, Callable[[Record], str]]:
        return {
            "intervention": self._said,
            "stakeholder_input": self._heard,
            "progress": self._reported,
            "decision": lambda one: self._filled("decided", what=value(one, "text")),
            "outstanding_matter": self._left_open,
        }

    def _filled(self, word: str, **given: str) -> str:
        """Return one of the pack's sentences with these values; only the names in braces are replaced."""
        text = self._words[word]
        for name, told in given.items():
            text = text.replace(f"{{{name}}}", told)
        return text

    def _said(self, one: Record) -> str:
        word = {"right-of-reply": "replied", "point-of-order": "ordered", "explanation-of-position": "explained"}
        sentence = word.get(value(one, "kind"), "said")
        return self._filled(sentence, who=self._speaker(one), what=value(one, "text"))

    def _speaker(self, one: Record) -> str:
        capacity = value(one, "capacity")
        if capacity in {"chair", "panellist", "stakeholder"} and not self._named:
            return self._words[capacity]
        if not self._named:
            return self._words["group" if value(one, "on_behalf_of") else "one"]
        who = value(one, "shown_as")
        behalf = self._look.text(one, "on_behalf_of")
        return self._filled("behalf", who=who, group=behalf) if behalf else who

    def _heard(self, one: Record) -> str:
        attribution = value(one, "attribution")
        held = (value(one, "embargo_until") or value(one, "embargo_event")) and not value(one, "released")
        if attribution in _SILENT or held or value(one, "consent") in {"refused", "withdrawn"}:
            return ""
        named = self._named and attribution in _OPEN
        return self._filled(
            "said", who=value(one, "shown_as") if named else self._words["stakeholder"], what=value(one, "statement")
        )

    def _reported(self, one: Record) -> str:
        pledge = linked(self._desk, one, "pledge", "pledge")
        who = self._look.text(pledge, "actor") if pledge and self._named else self._words["one"]
        title = self._look.title(pledge) if pledge else ""
        what = value(one, "narrative") or self._look.text(one, "status")
        return self._filled("reported", who=who, pledge=title, what=what)

    def _left_open(self, one: Record) -> str:
        parts = (self._filled("open", what=value(one, "title")), value(one, "positions"), value(one, "next_step"))
        return " ".join(part for part in parts if part)


def _words(pack: Pack) -> dict[str, str]:
    """Return the pack's words by code, and its styles by ``style:`` and the kind of document."""
    words = {**_ENGLISH, **{one.code: one.label for one in pack.codes("drafting_word")}}
    return words | {f"style:{one.code}": one.label for one in pack.codes("drafting_style")}


_ENGLISH: Final = {  # for a pack that says nothing of its own
    "one": "One delegation",
    "group": "One delegation, on behalf of a group of States",
    "chair": "The Chair",
    "panellist": "One panellist",
    "stakeholder": "One representative of stakeholders",
    "other": "Other matters",
    "said": "{who}: {what}",
    "replied": "{who}, in exercise of the right of reply: {what}",
    "ordered": "{who}, on a point of order: {what}",
    "explained": "{who}, in explanation of position: {what}",
    "behalf": "{who}, on behalf of {group}",
    "reported": "{who} reported on its pledge “{pledge}”: {what}",
    "floor": "{who} took the floor.",
    "decided": "The meeting decided: {what}",
    "open": "No agreement was reached on: {what}.",
}


def attribution(count: int, pack: Pack) -> str:
    """Return the pack's words for so many delegations who are not named, such as "several delegations"."""
    words = {one.code: one.label for one in pack.codes("drafting_word")}
    bounds = (("many", 10), ("several", 3), ("some", 2), ("one", 1))
    code = next((code for code, least in bounds if count >= least and code in words), "one")
    return words.get(code, _ENGLISH["one"])


@dataclass(frozen=True, slots=True)
class StyleHint:
    """Where a text has words that the pack's style advises against, and what it advises."""

    start: int
    words: str
    advice: str


def style_hints(text: str, pack: Pack) -> list[StyleHint]:
    """Return what the pack's list ``style_rule`` ("words → advice") says of a text, in the order of the text.

    Hints are never in the way.
    """
    found = []
    for rule in pack.codes("style_rule"):
        words, _, advice = rule.label.partition(_INSTEAD)
        matches = re.finditer(rf"\b{re.escape(words.strip())}\b", text, re.IGNORECASE)
        found += [StyleHint(match.start(), match.group(), advice.strip()) for match in matches]
    return sorted(found, key=lambda hint: hint.start)
