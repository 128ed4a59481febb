"""Notes on a submission: where, what kind, who answers, and what has become of them.

A note for the team is an ``annotation``, one for everybody an ``open_note``; both are made of the same fields.  What is
meant for more readers later is a new note: a label never changes.  The state of a note is what its answers make of it,
each by somebody, with its text as the reason; see :func:`standing`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop.casework.capture import record
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.review import anchors
from desktop.casework.review.submissions import answering, document, family, submission, written_by
from desktop.casework.rules import values_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop.casework.capture import Given, Recorded
    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.casework.review.text import Words

TEAM, OPEN = "annotation", "open_note"
TYPES: Final = (TEAM, OPEN)
IS_OPEN, ANSWERED, SETTLED, WITHDRAWN = "open", "answered", "settled", "withdrawn"
_COPIED: Final = ("selector", "quote", "kind", "text", "source", "paragraph", "proposed", "tags", "goals", "pledges")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What somebody said a note's state is, and why; ``counts`` says whether it is so by it."""

    state: str
    person: str
    time: int
    reason: str
    counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note with its answers.  ``state`` follows from ``steps``; ``asked``: who of the author's asked to settle it.

    ``person`` made the note; of an answer that says a state, who said that.
    """

    record: Record
    values: Mapping[str, object]
    selector: anchors.Selector
    person: str
    role: str
    time: int
    state: str = IS_OPEN
    asked: str = ""
    steps: tuple[Step, ...] = ()
    answers: tuple[Note, ...] = ()

    @property
    def id(self) -> bytes:
        """The record's id."""
        return self.record.id

    @property
    def open_to_all(self) -> bool:
        """Whether everybody may read it."""
        return self.record.type == OPEN

    def text(self, name: str) -> str:
        """Return a plain value, "" for none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def several(self, name: str) -> list[str]:
        """Return the elements of a set."""
        value = self.values.get(name)
        return list(value) if isinstance(value, list) else []


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A note and where it stands in the document that is shown; an orphan has no place, and is never lost."""

    note: Note
    place: anchors.Place | None


# ---- writing ---------------------------------------------------------------------------------------------------------


def annotate(
    desk: Desk, sitting: Sitting, record_: bytes, selector: anchors.Selector, values: Mapping[str, Given], *,
    everybody: bool = False,
) -> Recorded:  # fmt: skip
    """Put a note on a passage, a page's area, a paragraph or the whole of a submission; for the team or everybody."""
    shown = document(submission(desk, record_))
    given: dict[str, Given] = {
        **values,
        "submission": record_.hex(),
        "selector": anchors.encode(selector),
        "quote": selector.exact,
        "paragraph": selector.paragraph,
        "source": shown.sha256 if shown else "",
    }
    return record(desk, sitting, OPEN if everybody else TEAM, {name: one for name, one in given.items() if one})


def answer(desk: Desk, sitting: Sitting, note: bytes, text: str, *, state: str = "") -> Recorded:
    """Answer a note, and perhaps say what its state is; raises :class:`NotAllowed` for a state without a reason.

    Only who wrote a note withdraws it.  Who answers for the submission's author may ask to settle it, which counts
    once somebody else says so too.
    """
    found = _note(desk, note)
    if state and not text.strip():
        raise NotAllowed("A state needs a reason.", todo="Say in a sentence why.")
    if state == WITHDRAWN and written_by(desk, found, "submission")[0] != sitting.person:
        raise NotAllowed("Only who wrote a note may withdraw it.", todo="Answer it, or settle it with a reason.")
    thread = str(values_of(found).get("answers") or found.id.hex())  # one level: answers to answers stand beside them
    given = {"submission": str(values_of(found)["submission"]), "answers": thread, "text": text, "state": state}
    return record(desk, sitting, found.type, {name: one for name, one in given.items() if one})


def settle(desk: Desk, sitting: Sitting, note: bytes, reason: str) -> Recorded:
    """Settle a note with a reason; by the author's people, it asks for it."""
    return answer(desk, sitting, note, reason, state=SETTLED)


def open_to_all(desk: Desk, sitting: Sitting, note: bytes) -> Recorded:
    """Give everybody a team's note, as a note of its own; what the team said of it stays with the team."""
    found = _note(desk, note)
    if found.type == OPEN:
        raise NotAllowed("Everybody may read this note already.", todo="Look for it among the open notes.")
    values = values_of(found)
    given: dict[str, Given] = {name: values[name] for name in _COPIED if values.get(name)}  # type: ignore[misc] # as they are kept
    return record(desk, sitting, OPEN, {**given, "submission": str(values["submission"]), "opened": note.hex()})


def _note(desk: Desk, note: bytes) -> Record:
    found = desk.record(note)
    if found is None or found.type not in TYPES:
        raise NotFound("There is no such note here.", todo="Check its reference.")
    return found


# ---- reading ---------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Thread:
    first: Note
    answers: list[Note] = field(default_factory=list)


def notes_on(desk: Desk, record_: bytes) -> list[Note]:
    """Return the notes on a submission and on its versions in other languages, with their answers, by time."""
    homes = {one.id.hex() for one in family(desk, record_)}
    found = [_read(desk, one) for type_ in TYPES for one in desk.records(type_) if _home(one) in homes]
    threads = {one.id.hex(): _Thread(one) for one in found if not one.text("answers")}
    for one in found:
        if (to := one.text("answers")) and to in threads:
            threads[to].answers.append(one)
        elif to:  # what it answers is not here: it stands alone rather than nowhere
            threads[one.id.hex()] = _Thread(one)
    authors = answering(desk, record_)
    whole = (standing(one.first, sorted(one.answers, key=_order), authors) for one in threads.values())
    return sorted(whole, key=_order)


def _home(found: Record) -> str:
    raw = found.values.get((f"{found.type}.submission", ""), b"")
    return raw[1:-1].decode(errors="replace")


def _order(one: Note) -> tuple[int, bytes]:
    return one.time, one.id


def _read(desk: Desk, found: Record) -> Note:
    values = values_of(found)
    said = values.get("state") and values.get("answers")
    person, role, time = written_by(desk, found, "state" if said else "submission")
    selector = anchors.decode(str(values.get("selector") or ""))
    return Note(record=found, values=values, selector=selector, person=person, role=role, time=time)


def standing(note: Note, answers: Sequence[Note], authors: Collection[str]) -> Note:
    """Return a note with its answers and the state that they make of it.

    The last step that counts decides.  ``withdrawn`` counts from who wrote the note, ``settled`` from anybody but the
    ``authors`` of the submission, whose wish to settle is shown as such; a step without a reason counts for nothing.
    """
    state, asked, steps = IS_OPEN, "", []
    for one in (note, *answers):
        said = one.text("state")
        if not said:
            continue
        counts = (one is not note and bool(one.text("text"))) or said == IS_OPEN
        counts &= said != WITHDRAWN or one.person == note.person
        counts &= said != SETTLED or one.person not in authors
        if counts:
            state, asked = said, ""
        elif said == SETTLED and one.person in authors:
            state, asked = (ANSWERED if state == IS_OPEN else state), one.person
        steps.append(Step(state=said, person=one.person, time=one.time, reason=one.text("text"), counts=counts))
    return Note(
        record=note.record, values=note.values, selector=note.selector, person=note.person, role=note.role,
        time=note.time, state=state, asked=asked, steps=tuple(steps), answers=tuple(answers),
    )  # fmt: skip


def place(
    notes: Iterable[Note], record_: Record, words: Words, before: Mapping[str, Words] | None = None
) -> list[Placed]:
    """Return the notes with their places in the document that a submission shows, in its order; orphans at the end.

    ``before``: the words of older documents, by their hash, as far as they are known.
    """
    shown = document(record_)
    placed = []
    for one in notes:
        where = anchors.find(
            words,
            one.selector,
            same=shown is not None and one.text("source") == shown.sha256,
            translated=one.text("submission") != record_.id.hex(),
            before=(before or {}).get(one.text("source")),
        )
        placed.append(Placed(note=one, place=where))
    return sorted(placed, key=lambda one: _in_order(one, words))


def _in_order(one: Placed, words: Words) -> tuple[bool, int, float, int, bytes]:
    if one.place is None:
        return True, 0, 0.0, one.note.time, one.note.id
    at = one.place.start
    if at < 0:  # an area: before the text that begins on the page below it
        at = words.pages[one.place.page] if one.place.page < len(words.pages) else 0
    return False, at, one.place.area[1] if one.place.area else 0.0, one.note.time, one.note.id
