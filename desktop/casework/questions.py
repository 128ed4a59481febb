"""What becomes of differing entries before they are reconciled: the party concerned is asked, or they wait.

A question goes out on paper or as a file; the answer is put on record with its source, and the entries are reconciled
by it.  Questions are for the secretariat and lead rapporteurs; what is printed names nobody who wrote a value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.casework import capture, decide
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.look import Look, declared, record_id
from desktop.casework.rules import values_of
from desktop.journal.clock import as_datetime
from desktop.records.labels import Audience

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.capture import Recorded
    from desktop.casework.ports import Changes, Desk, Difference, Record, Sitting

_TYPE = "question"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question as it stands: asked of a party ("" where the entries only wait), perhaps answered."""

    id: bytes
    ref: str
    record: bytes
    field: str
    party: str
    text: str
    until: str
    answer: str
    source: str


def refer(
    desk: Desk, sitting: Sitting, difference: Difference, *, party: str, text: str = "", until: str = ""
) -> Recorded:
    """Ask the party concerned; without a text, which of the values is right.  Raises NotAllowed or BadValue."""
    if not party.strip():
        raise NotAllowed("A question needs somebody who is asked.", todo="Name the party concerned.")
    return _put(desk, sitting, difference, party, text or "Which of these is right?", until)


def postpone(desk: Desk, sitting: Sitting, difference: Difference, *, until: str, reason: str) -> Recorded:
    """Let differing entries wait until a day, with the reason; raises NotAllowed or BadValue."""
    if not until:
        raise NotAllowed("What waits needs a day on which it is looked at again.", todo="Give the day.")
    return _put(desk, sitting, difference, "", reason, until)


def _put(desk: Desk, sitting: Sitting, difference: Difference, party: str, text: str, until: str) -> Recorded:
    decide.require_reconciler(desk, sitting, difference.label, difference.cell.field, text)
    cell = difference.cell
    given = {"record": cell.record.hex(), "field": decide.name_of(cell), "party": party, "text": text, "until": until}
    return capture.record(desk, sitting, _TYPE, given)


def answer(desk: Desk, sitting: Sitting, question: bytes, *, text: str, source: str) -> Changes:
    """Put the answer of the party on record, with its source; raises :class:`NotAllowed` without either."""
    get(desk, question)
    if not text.strip() or not source.strip():
        raise NotAllowed("An answer is kept with its source.", todo="Say what was answered, and in which letter.")
    return capture.change(desk, sitting, question, {"answer": text, "source": source})


def reconcile_by(desk: Desk, sitting: Sitting, difference: Difference, value: bytes, question: bytes) -> Changes:
    """Reconcile differing entries by what the party concerned answered; raises NotAllowed where nothing was."""
    asked = get(desk, question)
    if (asked.record, asked.field) != (difference.cell.record, decide.name_of(difference.cell)):
        raise NotAllowed("This question is about other entries.", todo="Look at its record and field.")
    if not asked.answer:
        raise NotAllowed("This question has no answer yet.", todo="Put the answer on record first, with its source.")
    reason = f"Answer of {asked.party} to {asked.ref}: {asked.source}"
    return decide.reconcile(desk, sitting, difference, value, reason, question=question)


def about(desk: Desk, difference: Difference) -> list[Question]:
    """Return the questions about these differing entries, the newest first."""
    return [one for one in on_record(desk, difference.cell.record) if one.field == decide.name_of(difference.cell)]


def on_record(desk: Desk, record: bytes) -> list[Question]:
    """Return the questions about a record, the newest first."""
    found = (desk.record(uid, _TYPE) for uid in desk.find(_TYPE, "record", record.hex()))
    return sorted((_question(one) for one in found if one and not one.withdrawn), key=lambda one: one.id, reverse=True)


def waits(asked: list[Question], today: str) -> bool:
    """Say whether entries with these questions about them wait for an answer or for a day."""
    return bool(asked) and not asked[0].answer and (asked[0].until > today or not asked[0].until)


def get(desk: Desk, question: bytes) -> Question:
    """Return a question; raises :class:`NotFound`."""
    found = desk.record(question, _TYPE)
    if found is None:
        raise NotFound("There is no such question here.", todo="See “stocktake conflicts list”.")
    return _question(found)


def letter(desk: Desk, difference: Difference, asked: Question) -> str:
    """Return a question as it is printed or sent: the values with when and where, and nobody's name."""
    return "\n".join(_lines(desk, difference, asked))


def _lines(desk: Desk, difference: Difference, asked: Question) -> Iterator[str]:
    look, record, known = Look(desk), desk.record(difference.cell.record), declared(difference.cell.field)
    yield f"Question {asked.ref}"
    yield f"To: {asked.party}"
    if record and _may_go_out(difference):
        yield f"On: {look.reference(record)}  {look.title(record)}"
    yield f"Entry: {known[1].label if known else decide.name_of(difference.cell)}"
    yield from ("", asked.text, "")
    if not known or not _may_go_out(difference):
        yield "The values that differ are not for everybody, and are not written here."
    else:
        for letter_, value in zip(_LETTERS, dict.fromkeys(head.value for head in difference.heads), strict=False):
            head = next(head for head in difference.heads if head.value == value)
            where = filter(None, (desk.origin(head.op).session, as_datetime(head.time).date().isoformat()))
            yield f"{letter_}.  {look.shown(known[1], value) or '(nothing)'}   ({', '.join(where)})"
    yield from ("", f"Please answer by {asked.until}." if asked.until else "Please answer in writing.", "")
    yield from ("Answer:", "", "Date and office:")


def _may_go_out(difference: Difference) -> bool:
    return difference.label.audience is Audience.SHARED and not decide.is_hidden(difference)


def _question(record: Record) -> Question:
    values = {name: str(value or "") for name, value in values_of(record).items()}
    return Question(
        id=record.id,
        ref=values.get("ref", "") or record.id.hex()[:12],
        record=record_id(values.get("record", "")) or b"",
        **{name: values.get(name, "") for name in ("field", "party", "text", "until", "answer", "source")},
    )
