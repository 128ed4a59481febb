"""Notes: signed, merged, answered, settled, and given to everybody; who said what is on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reviewing import WORDS
from truth import FIRST, SECOND

from desktop.casework import capture, identity
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.review import notes, submissions
from desktop.casework.review.anchors import Selector, select
from desktop.casework.review.text import compose

if TYPE_CHECKING:
    from reviewing import Place, Review

WORDS_OF = compose(FIRST.splitlines())


def on(quote: str) -> Selector:
    at = WORDS_OF.text.index(quote)
    return select(WORDS_OF, at, at + len(quote))


def note(place: Place, about: bytes, quote: str = "212 families", text: str = "Which?", **values: object) -> bytes:
    everybody = bool(values.pop("everybody", False))
    given = {"text": text, **values}
    return notes.annotate(*place.seat, about, on(quote), given, everybody=everybody).id  # type: ignore[arg-type]


def state(place: Place, about: bytes, at: bytes) -> tuple[str, str]:
    found = next(one for one in notes.notes_on(place.desk, about) if one.id == at)
    return found.state, found.asked


@pytest.fixture
def about(review: Review) -> bytes:
    return review.take_in(FIRST.encode())


def test_two_reviewers_on_one_passage_are_no_conflict_and_two_edits_of_one_note_are(
    review: Review, about: bytes
) -> None:
    ana, ben, sec = review["ana"], review["ben"], review["sec"]
    first = note(ana, about, text="How many children?", kind="question", tags=["children"], goals=["1A"])
    note(ben, about, text="Since when?")
    review.spread()
    assert sec.desk.differences() == []
    assert [one.person for one in notes.notes_on(sec.desk, about)] == ["ana", "ben"]
    for place, text in ((ana, "How many girls?"), (ben, "How many boys?")):
        capture.change(*place.seat, first, {"text": text})
    review.spread()
    (difference,) = sec.desk.differences()
    assert difference.cell.field == "annotation.text"


def test_a_team_reads_its_own_notes_and_nobody_elses(review: Review, about: bytes) -> None:
    note(review["ana"], about)
    note(review["cho"], about, text="For the panel")
    review.spread()
    seen = {name: [one.text("text") for one in notes.notes_on(review[name].desk, about)] for name in
            ("sec", "ana", "ben", "cho", "dee")}  # fmt: skip
    assert seen == {"sec": ["Which?", "For the panel"], "ana": ["Which?"], "ben": ["Which?"],
                    "cho": ["For the panel"], "dee": []}  # fmt: skip


def test_a_note_for_everybody_is_a_new_one_and_what_the_team_said_stays(review: Review, about: bytes) -> None:
    ana = review["ana"]
    mine = note(ana, about, kind="question", tags=["housing"])
    notes.answer(*ana.seat, mine, "Let us ask them.")
    wide = notes.open_to_all(*ana.seat, mine).id
    review.spread()
    (seen,) = notes.notes_on(review["dee"].desk, about)
    assert (seen.id, seen.text("text"), seen.several("tags"), seen.answers) == (wide, "Which?", ["housing"], ())
    assert seen.open_to_all
    assert seen.text("opened") == mine.hex()
    with pytest.raises(NotAllowed, match="already"):
        notes.open_to_all(*ana.seat, wide)


def test_the_authors_people_cannot_settle_alone(review: Review, about: bytes) -> None:
    ana, dee = review["ana"], review["dee"]
    wide = note(ana, about, everybody=True)
    review.spread()
    notes.settle(*dee.seat, wide, "It says so in the annex.")
    assert state(dee, about, wide) == ("answered", "dee")
    review.spread()
    notes.settle(*ana.seat, wide, "Agreed: see the annex.")
    assert state(ana, about, wide) == ("settled", "")
    review.spread()
    found = notes.notes_on(review["sec"].desk, about)[0]
    assert [(one.state, one.person, one.reason, one.counts) for one in found.steps] == [
        ("settled", "dee", "It says so in the annex.", False),
        ("settled", "ana", "Agreed: see the annex.", True),
    ]


def test_an_author_who_writes_the_state_into_the_note_settles_nothing(review: Review, about: bytes) -> None:
    wide = note(review["ana"], about, everybody=True)
    review.spread()
    capture.change(*review["dee"].seat, wide, {"state": "settled"})
    assert state(review["dee"], about, wide) == ("open", "")


def test_an_author_who_takes_themselves_out_of_the_submission_still_settles_nothing(
    review: Review, about: bytes
) -> None:
    wide = note(review["ana"], about, everybody=True)
    review.spread()
    dee = review["dee"]
    capture.change(*dee.seat, about, {"writers": []})
    notes.settle(*dee.seat, wide, "Done.")
    assert state(dee, about, wide)[0] == "answered"
    capture.change(*review["sec"].seat, about, {"writers": []})
    review.spread()
    assert submissions.answering(review["sec"].desk, about) == frozenset()


def test_a_note_is_reopened_and_withdrawn_only_by_who_wrote_it(review: Review, about: bytes) -> None:
    ana, ben = review["ana"], review["ben"]
    mine = note(ana, about)
    review.spread()
    notes.settle(*ben.seat, mine, "Seen.")
    notes.answer(*ben.seat, mine, "Not so.", state="open")
    assert state(ben, about, mine)[0] == "open"
    with pytest.raises(NotAllowed, match="withdraw"):
        notes.answer(*ben.seat, mine, "Away with it.", state="withdrawn")
    capture.record(*ben.seat, "annotation", {"submission": about.hex(), "answers": mine.hex(), "text": "Away",
                                             "state": "withdrawn"})  # fmt: skip
    assert state(ben, about, mine)[0] == "open"
    notes.answer(*ana.seat, mine, "It was a slip.", state="withdrawn")
    assert state(ana, about, mine)[0] == "withdrawn"


def test_a_state_needs_a_reason_and_a_note(review: Review, about: bytes) -> None:
    ana = review["ana"]
    mine = note(ana, about)
    with pytest.raises(NotAllowed, match="reason"):
        notes.settle(*ana.seat, mine, "  ")
    with pytest.raises(NotFound):
        notes.answer(*ana.seat, about, "No note.")


def test_answers_to_answers_stand_in_one_thread_and_one_without_its_note_stands_alone(
    review: Review, about: bytes
) -> None:
    ana = review["ana"]
    mine = note(ana, about)
    first = notes.answer(*ana.seat, mine, "One").id
    notes.answer(*ana.seat, first, "Two")
    capture.record(*ana.seat, "annotation", {"submission": about.hex(), "answers": about.hex() if False else mine.hex(),
                                             "text": "Three"})  # fmt: skip
    (found,) = notes.notes_on(ana.desk, about)
    assert [one.text("text") for one in found.answers] == ["One", "Two", "Three"]


def test_notes_stay_on_their_words_in_a_new_version_and_the_rest_are_orphans(review: Review, about: bytes) -> None:
    ana, sec = review["ana"], review["sec"]
    kept = note(ana, about, "the average stay is eleven weeks")
    gone = note(ana, about, "The cost of the guardianship programme is estimated at 3.2 million a year")
    submissions.new_version(*sec.seat, about, SECOND.encode(), name="second.txt", version="2")
    review.spread()
    after = compose(SECOND.splitlines())
    record = submissions.submission(ana.desk, about)
    old = submissions.versions(ana.desk, about)[0]
    assert [one.name for one in submissions.versions(ana.desk, about)] == ["report.txt", "second.txt"]
    assert submissions.content(ana.desk, old.sha256) == FIRST.encode()
    placed = notes.place(notes.notes_on(ana.desk, about), record, after, {old.sha256: WORDS_OF})
    assert [(one.note.id, one.place is None) for one in placed] == [(kept, False), (gone, True)]
    assert placed[0].place is not None
    assert after.text[placed[0].place.start : placed[0].place.end] == "the average stay is now nine weeks"


def test_notes_come_in_the_order_of_the_paper_with_areas_before_the_text_below_them(
    review: Review, about: bytes
) -> None:
    ana = review["ana"]
    later = note(ana, about, "Remittance costs")
    first = note(ana, about, "twelve municipalities")
    area = notes.annotate(*ana.seat, about, Selector(page=1, area=(1, 2, 3, 4)), {"text": "The picture"}).id
    record = submissions.submission(ana.desk, about)
    placed = notes.place(notes.notes_on(ana.desk, about), record, WORDS_OF)
    assert [one.note.id for one in placed] == [area, first, later]


def test_a_note_on_a_paragraph_is_shown_on_the_other_language(review: Review, about: bytes) -> None:
    ana, sec = review["ana"], review["sec"]
    mine = note(ana, about, "212 families")
    french = b"1. Un.\n2. Deux.\n3. Trois familles.\n4. Quatre."
    given = {"title": "Examen", "kind": "voluntary-review", "actor": review.actor(), "language": "fr"}
    other = submissions.take_in(*sec.seat, french, name="fr.txt", values=given, original=about).id
    review.spread()
    assert [one.id for one in submissions.family(ana.desk, other)] == [about, other]
    (found,) = notes.notes_on(ana.desk, other)
    words = compose(french.decode().splitlines())
    (placed,) = notes.place([found], submissions.submission(ana.desk, other), words)
    assert placed.note.id == mine
    assert placed.place is not None
    assert words.text[placed.place.start : placed.place.end] == "3. Trois familles."


def test_a_document_is_named_by_its_hash_and_never_put_in_its_own_place(review: Review, about: bytes) -> None:
    sec = review["sec"]
    shown = submissions.document(submissions.submission(sec.desk, about))
    assert shown is not None
    assert submissions.content(sec.desk, shown.sha256) == FIRST.encode()
    with pytest.raises(NotAllowed, match="already"):
        submissions.new_version(*sec.seat, about, FIRST.encode(), name="x.txt")
    with pytest.raises(NotFound):
        submissions.submission(sec.desk, bytes(16))
    with pytest.raises(NotReady):
        submissions.content(sec.desk, "0" * 64)
    for name, content in (("x.exe", b"x"), ("x.txt", b"")):
        with pytest.raises(NotAllowed):
            submissions.take_in(*sec.seat, content, name=name, values={})


def test_what_a_newer_release_or_a_careless_program_wrote_is_no_document(review: Review) -> None:
    sec = review["sec"]
    bare = sec.put("submission", title="No file yet", kind="statement", actor=review.actor())
    assert submissions.document(submissions.submission(sec.desk, bare)) is None
    assert identity.take_seat(sec.desk, WORDS).person == "sec"
