"""A document of the meeting: its paragraphs in their order, and how they are written, moved and split.

A paragraph's place is a key between its neighbours' (fractional indexing), so that two people who insert, move and
split at the same time never disturb each other; equal keys stand in the order of their records' ids, which is the same
on every desk.  Numbers are counted from the order and never kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.casework import capture
from desktop.casework.drafting.order import LAST, between
from desktop.casework.errors import NotFound, NotReady
from desktop.casework.look import plain, record_id
from desktop.records.values import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.casework.capture import Given, Recorded
    from desktop.casework.ports import Changes, Desk, Record, Sitting

_NUMBERS: Final = re.compile(r"(\d+)")
_DEEPEST, _DIGITS = 9, 18  # levels of headings; digits of a number that counts
_WORDS: Final = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|[^\W_]+(?:['\u2019-][^\W_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph as it stands: ``number`` as counted or given, ``level`` of a heading (0: none).

    ``differs`` says that entries on it differ; ``sources`` are the ids of what it rests on.
    """

    id: bytes
    ref: str
    number: str
    level: int
    text: str
    position: str
    footnote: str
    item: str
    sources: tuple[str, ...]
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document and its paragraphs, in their order."""

    record: Record
    paragraphs: tuple[Paragraph, ...]

    @property
    def words(self) -> int:
        """How many words it has; each Chinese character is one."""
        return sum(count_words(one.text) for one in self.paragraphs)

    def find(self, paragraph: bytes) -> Paragraph:
        """Return one of its paragraphs; raises :class:`NotFound`."""
        for one in self.paragraphs:
            if one.id == paragraph:
                return one
        raise NotFound("This paragraph is not one of the document.", todo="Check its reference.")


def count_words(text: str) -> int:
    """Return how many words a text has; each Chinese character is one."""
    return len(_WORDS.findall(text))


def read(desk: Desk, document: bytes) -> Document:
    """Return a document as it stands; raises :class:`NotFound`."""
    record = desk.record(document, "meeting_document")
    if record is None:
        raise NotFound("There is no such document here.", todo="Check its reference.")
    return Document(record=record, paragraphs=arranged(desk.records("paragraph"), document))


def arranged(records: Iterable[Record], document: bytes) -> tuple[Paragraph, ...]:
    """Return those records that are paragraphs of a document, in their order and with their numbers."""
    mine = [one for one in records if not one.withdrawn and value(one, "document") == document.hex()]
    mine.sort(key=lambda one: (value(one, "position") or LAST, natural(value(one, "number")), one.id))
    return tuple(_paragraph(one, number) for one, number in zip(mine, _numbers(mine), strict=True))


def documents(desk: Desk) -> list[Record]:
    """Return the documents of the meeting, oldest first."""
    return [one for one in desk.records("meeting_document") if not one.withdrawn]


def value(record: Record, name: str) -> str:
    """Return a field's plain value as text, "" for none; what a careless program has written stands as it is."""
    raw = record.values.get((f"{record.type}.{name}", ""))
    return plain(raw) if raw else ""


def linked(desk: Desk, record: Record | None, name: str, type_: str = "") -> Record | None:
    """Return the record that a link leads to, of that type where one is named; None where it leads nowhere here."""
    uid = record_id(value(record, name)) if record else None
    return desk.record(uid, type_) if uid else None


def elements(record: Record, name: str) -> tuple[str, ...]:
    """Return the elements of a set, in order."""
    key = f"{record.type}.{name}"
    return tuple(sorted(e for (field, e), raw in record.values.items() if field == key and e and raw == PRESENT))


def _numbers(records: Sequence[Record]) -> list[str]:
    """Return each paragraph's number: as given, or counted among those that are no headings."""
    numbers, count = [], 0
    for one in records:
        heading = bool(value(one, "level"))
        count += not heading
        numbers.append(value(one, "number") or ("" if heading else str(count)))
    return numbers


def _paragraph(record: Record, number: str) -> Paragraph:
    return Paragraph(
        id=record.id,
        ref=value(record, "ref"),
        number=number,
        level=_level(value(record, "level")),
        text=value(record, "text"),
        position=value(record, "position"),
        footnote=value(record, "footnote"),
        item=value(record, "agenda_item"),
        sources=(*elements(record, "interventions"), *elements(record, "rests_on")),
        differs=bool(record.differing),
    )


def _level(text: str) -> int:
    return min(int(text), _DEEPEST) if text.isdecimal() and len(text) < _DIGITS else 0


def natural(number: str) -> list[tuple[int, str]]:
    """Return a key that puts 2 before 10, and 2 (a) before 2 (b)."""
    return [(int(part[-_DIGITS:]), "") if part.isdecimal() else (0, part) for part in _NUMBERS.split(number)]


# ---- writing -------------------------------------------------------------------------------------------------------


def add(
    desk: Desk,
    sitting: Sitting,
    document: bytes,
    text: str,
    *,
    after: bytes | None,
    more: Mapping[str, Given] | None = None,
) -> Recorded:
    """Write a paragraph behind another, or in front of all with None."""
    with desk.transaction():
        position = place(read(desk, document).paragraphs, after)
        values = {"document": document.hex(), "text": text, "position": position, **(more or {})}
        return capture.record(desk, sitting, "paragraph", values)


def move(desk: Desk, sitting: Sitting, document: bytes, paragraph: bytes, *, after: bytes | None) -> Changes:
    """Move a paragraph behind another, or in front of all with None."""
    with desk.transaction():
        others = [one for one in read(desk, document).paragraphs if one.id != paragraph]
        return capture.change(desk, sitting, paragraph, {"position": place(others, after)})


def split(desk: Desk, sitting: Sitting, document: bytes, paragraph: bytes, at: int) -> Recorded:
    """Split a paragraph before the character at that place: what follows becomes one of its own, of the same sources.

    Raises :class:`NotReady` where nothing would be left on one side.
    """
    with desk.transaction():
        whole = read(desk, document)
        one = whole.find(paragraph)
        head, tail = one.text[:at].rstrip(), one.text[at:].lstrip()
        if not (head and tail):
            raise NotReady("There is no text on one side of this place.", todo="Split between two words.")
        source = desk.record(paragraph, "paragraph")
        shared = {name: list(elements(source, name)) for name in ("interventions", "rests_on")} if source else {}
        kept: dict[str, Given] = {name: found for name, found in shared.items() if found}
        if one.item:
            kept["agenda_item"] = one.item
        capture.change(desk, sitting, paragraph, {"text": head})
        return add(desk, sitting, document, tail, after=paragraph, more={**kept, "split_from": paragraph.hex()})


def place(paragraphs: Sequence[Paragraph], after: bytes | None) -> str:
    """Return a key behind one of these paragraphs and before the next that has another, or in front of all."""
    keys = sorted({one.position for one in paragraphs if one.position})
    before = next((one.position for one in paragraphs if one.id == after), "") if after else ""
    if after and not before:  # behind one without a place: behind all that have one
        before = keys[-1] if keys else ""
    following = next((key for key in keys if key > before), None)
    return between(before or None, following)
