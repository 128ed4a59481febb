"""What two texts that grew out of one make together, and where they cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework import decide
from desktop.casework.proposal import Proposal, merge, propose

if TYPE_CHECKING:
    from tests.casework.conftest import Meeting, Place

BEFORE = "The party ends detention by 2027.  It builds four centres.\nIt reports each year."
words = st.lists(st.sampled_from(["a ", "b ", "c ", "d\n"]), max_size=8).map("".join)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (
            BEFORE.replace("2027", "2028"),
            BEFORE.replace("four", "five"),
            BEFORE.replace("2027", "2028").replace("four", "five"),
        ),
        (BEFORE + "  And more.", "First.  " + BEFORE, "First.  " + BEFORE + "  And more."),
        (BEFORE.replace("  It builds four centres.", ""), BEFORE, BEFORE.replace("  It builds four centres.", "")),
        (BEFORE.replace("each", "every"), BEFORE.replace("each", "every"), BEFORE.replace("each", "every")),
        ("", BEFORE, ""),
    ],
)
def test_changes_in_different_places_go_together(one: str, other: str, together: str) -> None:
    for made in (merge(BEFORE, one, other), merge(BEFORE, other, one)):
        assert (made.text, made.overlaps) == (together, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BEFORE.replace("2027", "2028"), BEFORE.replace("2027", "2029")),
        (BEFORE.replace("2027.  It", "2028.  It"), BEFORE.replace("by 2027.", "soon.")),
        (BEFORE + "One.", BEFORE + "Other."),
        ("", BEFORE.replace("four", "five")),
        (
            BEFORE.replace("four", "five"),
            BEFORE.replace("centres", "schools"),
        ),  # side by side: nobody read them together
    ],
)
def test_where_both_changed_the_same_place_they_overlap(one: str, other: str) -> None:
    made = merge(BEFORE, one, other)
    assert made.overlaps
    clash = next(piece for piece in made.pieces if piece.sides)
    assert f"[{clash.sides[0].strip()}][{clash.sides[1].strip()}]" in made.text
    assert one.startswith(made.pieces[0].text)


@given(words, words, words)
def test_nothing_is_lost_or_made_up(before: str, one: str, other: str) -> None:
    made = merge(before, one, other)
    for side, text in enumerate((one, other)):
        if len({before, one, other}) < 3:  # one of them changed nothing, or both the same
            assert not made.overlaps
        if not made.overlaps and (one if side else other) == before:
            assert made.text == text
    assert merge(before, other, one).overlaps == made.overlaps
    assert merge(before, one, before).text == one


@given(words, words)
def test_one_text_changed_is_that_text(before: str, one: str) -> None:
    assert merge(before, one, one) == merge(before, one, one)
    assert merge(before, one, one).text == one
    assert merge(before, before, one).text == one


def test_a_long_text_is_put_together_line_by_line() -> None:
    before = "".join(f"Line {number} of the text.\n" for number in range(2_000))
    one, other = before.replace("Line 3 ", "Line III "), before.replace("Line 1999 ", "The last line ")
    made = merge(before, one, other)
    assert (made.overlaps, made.text) == (False, one.replace("Line 1999 ", "The last line "))


# ---- on a desk -------------------------------------------------------------------------------------------------------


def differing(places: list[Place], field: str, before: str | None, *texts: str) -> Proposal | None:
    sec, *others = places
    given = {field: before} if before is not None else {}
    record = sec.record("pledge", **{"title": "T", **given}).id
    for place in others:
        sec.hand(place, "everyone")
    for place, text in zip(places, texts, strict=True):
        place.change(record, **{field: text})
    for place in others:
        place.hand(sec, "secretariat")
    (one,) = sec.desk.differences()
    return propose(sec.desk, one)


def test_two_versions_of_a_text_are_put_together_from_the_one_before(sec: Place, rap: Place) -> None:
    one, other = BEFORE.replace("2027", "2028"), BEFORE.replace("four", "five")
    found = differing([sec, rap], "description", BEFORE, one, other)
    assert found == merge(BEFORE, one, other) or found == merge(BEFORE, other, one)
    assert found
    (difference,) = sec.desk.differences()
    assert sec.desk.differences() == [difference]  # looking at it does nothing
    assert decide.find(sec.desk, difference.cell.record, "description") == difference


def test_three_versions_go_together_where_none_overlap(meeting: Meeting, sec: Place, rap: Place) -> None:
    third = meeting.laptop("bea", rap.sitting.role)
    texts = (BEFORE.replace("2027", "2028"), BEFORE.replace("four", "five"), BEFORE.replace("each year", "twice"))
    found = differing([sec, rap, third], "description", BEFORE, *texts)
    assert found
    assert found.text == "The party ends detention by 2028.  It builds five centres.\nIt reports twice."


def test_a_third_version_does_not_hide_that_two_overlap(meeting: Meeting, sec: Place, rap: Place) -> None:
    third = meeting.laptop("bea", rap.sitting.role)
    texts = (BEFORE.replace("2027", "2028"), BEFORE.replace("2027", "2029"), BEFORE.replace("each year", "twice"))
    found = differing([sec, rap, third], "description", BEFORE, *texts)
    assert found
    assert found.overlaps


def test_texts_that_grew_out_of_nothing_have_no_proposal(sec: Place, rap: Place) -> None:
    assert differing([sec, rap], "description", None, "One.", "Other.") is None


def test_what_is_no_plain_text_has_no_proposal(sec: Place, rap: Place) -> None:
    assert differing([sec, rap], "due", "2027-01-01", "2027-02-02", "2027-03-03") is None


def test_what_is_personal_has_no_proposal(sec: Place, rap: Place) -> None:
    assert differing([sec, rap], "focal_point", "Anna", "Anna B.", "Bert") is None


def test_the_nearest_text_before_is_the_one_that_counts(sec: Place, rap: Place) -> None:
    record = sec.record("pledge", title="T", description="At first.").id
    sec.change(record, description=BEFORE)
    sec.hand(rap, "everyone")
    sec.change(record, description=BEFORE.replace("2027", "2028"))
    sec.change(record, description=BEFORE.replace("2027", "2030"))
    rap.change(record, description=BEFORE.replace("four", "five"))
    rap.hand(sec, "secretariat")
    (one,) = sec.desk.differences()
    found = propose(sec.desk, one)
    assert found
    assert (found.before, found.overlaps) == (BEFORE, False)
