"""Assessments and recommendations: one rubric, two sides that sign, wording that only its author changes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desktop import wiring
from desktop.casework import capture
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.review import assessments, notes, recommendations
from desktop.casework.review.anchors import Selector
from desktop.casework.rules import values_of
from desktop.reports.request import Request

if TYPE_CHECKING:
    from reviewing import Place, Review


@pytest.fixture
def about(review: Review) -> bytes:
    return review.take_in(b"1. One.\n2. Two.\n3. Three.")


def judge(place: Place, about: bytes, mode: str, rating: str, **values: object) -> bytes:
    given = {"submission": about.hex(), "mode": mode, "criterion": "ambition", "rating": rating}
    given |= {"interests": "None."} if mode != "self" else {}
    return assessments.assess(*place.seat, {**given, **values}).id  # type: ignore[arg-type] # as tests give them


def test_the_four_kinds_answer_one_rubric_side_by_side(review: Review, about: bytes) -> None:
    judge(review["dee"], about, "self", "met", reasons="We did.", evidence="Annex 2")
    judge(review["ana"], about, "peer", "partly-met", confidence="low")
    judge(review["ben"], about, "peer", "partly-met")
    judge(review["cho"], about, "expert", "met")
    review.spread()
    rows = {one.code: one for one in assessments.divergence(review["sec"].desk, about)}
    assert [(one.mode, one.by, one.rating) for one in rows["ambition"].answers] == [
        ("expert", "Cho", "met"), ("peer", "Ana", "partly-met"), ("peer", "Reviewer 2", "partly-met"),
        ("self", "Dee", "met"),
    ]  # fmt: skip
    assert rows["ambition"].differs
    assert not rows["relevance"].differs
    assert not rows["relevance"].answers


def test_an_anonymous_peer_is_named_by_the_pseudonym_everywhere(review: Review, about: bytes) -> None:
    answer = judge(review["ben"], about, "peer", "met")
    review.spread()
    found = review["dee"].desk.record(answer)
    assert found is not None
    assert values_of(found)["by"] == "Reviewer 2"
    assert assessments.name_of(review["dee"].desk, "ben") == "Reviewer 2"
    assert assessments.name_of(review["dee"].desk, "nobody") == "nobody"


def test_who_judges_others_declares_interests_and_does_not_judge_themselves(review: Review, about: bytes) -> None:
    with pytest.raises(NotAllowed, match="interests"):
        judge(review["ana"], about, "peer", "met", interests="")
    with pytest.raises(NotAllowed, match="author"):
        judge(review["dee"], about, "peer", "met")


def test_the_second_reader_is_somebody_else_and_keeps_their_own_words(review: Review, about: bytes) -> None:
    ana, ben = review["ana"], review["ben"]
    answer = judge(ana, about, "peer", "met")
    review.spread()
    with pytest.raises(NotAllowed, match="somebody else"):
        assessments.read_again(*ana.seat, answer, "Quite so.")
    assessments.read_again(*ben.seat, answer, "I would say partly.")
    review.spread()
    with pytest.raises(NotAllowed, match="wrote it"):
        capture.change(*ana.seat, answer, {"second_reading": "Quite so."})
    (row,) = [one for one in assessments.divergence(ana.desk, about) if one.answers]
    assert row.answers[0].second == "ben"


def test_a_joint_assessment_is_signed_by_both_sides_and_unsigned_by_any_change(review: Review, about: bytes) -> None:
    ana, dee = review["ana"], review["dee"]
    answer = judge(ana, about, "joint", "largely-met")
    review.spread()
    assessments.sign(*ana.seat, answer)
    assessments.sign(*dee.seat, answer)
    review.spread()
    sec = review["sec"].desk

    def signed() -> dict[str, str]:
        found = sec.record(answer)
        assert found is not None
        return assessments.signed(sec, found)

    assert signed() == {"party": "dee", "reviewers": "ana"}
    capture.change(*ana.seat, answer, {"rating": "met"})
    review.spread()
    assert signed() == {}
    with pytest.raises(NotAllowed, match="both sides"):
        assessments.sign(*ana.seat, judge(ana, about, "peer", "met"))
    with pytest.raises(NotFound):
        assessments.sign(*ana.seat, about)


def test_one_side_cannot_sign_for_the_other(review: Review, about: bytes) -> None:
    ana = review["ana"]
    answer = judge(ana, about, "joint", "met")
    found = ana.desk.record(answer)
    assert found is not None
    capture.change(*ana.seat, answer, {"signed_by_party": assessments.fingerprint(found)})
    again = ana.desk.record(answer)
    assert again is not None
    assert assessments.signed(ana.desk, again) == {}


# ---- recommendations -------------------------------------------------------------------------------------------------


def noted(place: Place, about: bytes, *texts: str) -> list[bytes]:
    values = {"kind": "recommendation", "goals": ["1A"]}
    return [notes.annotate(*place.seat, about, Selector(paragraph="2"), {**values, "text": one}).id for one in texts]


def test_a_recommendation_is_made_of_notes_in_one_gesture(review: Review, about: bytes) -> None:
    ana = review["ana"]
    sources = noted(ana, about, "Appoint guardians.", "Within a week.")
    made = recommendations.recommend(*ana.seat, sources, {"from": review.actor("Tamrana")}).id
    found = ana.desk.record(made)
    assert found is not None
    values = values_of(found)
    assert values["text"] == "Appoint guardians.\n\nWithin a week."
    assert (values["to"], values["goals"], values["submission"]) == (review.actor(), ["1A"], about.hex())
    assert sorted(values["notes"]) == sorted(one.hex() for one in sources)  # type: ignore[call-overload]
    with pytest.raises(NotFound):
        recommendations.recommend(*ana.seat, [about], {"from": review.actor("Tamrana")})


def test_only_the_author_words_it_and_clusters_alter_no_letter(review: Review, about: bytes) -> None:
    ana, ben = review["ana"], review["ben"]
    made = recommendations.recommend(*ana.seat, noted(ana, about, "Appoint."), {"from": review.actor("Tamrana")}).id
    review.spread()
    with pytest.raises(NotAllowed, match="Wording"):
        recommendations.reword(*ben.seat, made, "Consider appointing.")
    recommendations.cluster(*ben.seat, [made], "Guardianship")
    recommendations.reword(*ana.seat, made, "Appoint guardians.")
    review.spread()
    assert recommendations.wording(review["sec"].desk, made) == "Appoint guardians."


def test_wording_that_a_broken_program_put_over_it_is_not_its_authors(
    review: Review, about: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = review["ana"], review["ben"]
    made = recommendations.recommend(*ana.seat, noted(ana, about, "Appoint."), {"from": review.actor("Tamrana")}).id
    review.spread()
    monkeypatch.setattr(capture._Writer, "_require_author", lambda *_: None)
    recommendations.reword(*ben.seat, made, "Consider.")
    review.spread()
    assert recommendations.wording(review["sec"].desk, made) == "Appoint."


def test_responses_are_followed_over_cycles_with_what_they_opened(review: Review, about: bytes) -> None:
    ana, sec = review["ana"], review["sec"]
    given = {"from": review.actor("Tamrana")}
    first = recommendations.recommend(*ana.seat, noted(ana, about, "Appoint."), given).id
    again = recommendations.recommend(
        *ana.seat, noted(ana, about, "Appoint now."), {**given, "follows": first.hex()}
    ).id
    review.spread()
    with pytest.raises(NotAllowed, match="until"):
        recommendations.respond(*sec.seat, first, "pending")
    recommendations.respond(*sec.seat, first, "pending", until="2027-01-31")
    recommendations.respond(*sec.seat, first, "supported", text="Yes.")
    recommendations.take_up(*sec.seat, first, "under-way", "A law is drafted.")
    for stages in (recommendations.over_cycles(sec.desk, first), recommendations.over_cycles(sec.desk, again)):
        assert [(one.record, one.response, one.uptake) for one in stages] == [
            (first, "supported", "under-way"), (again, "", ""),
        ]  # fmt: skip
    request = sec.put("support_request", title="Guardians", actor=review.actor(), kind="institutions",
                      recommendation=first.hex())  # fmt: skip
    offer = sec.put("offer", title="Fund", funder=review.actor("Tamrana"))
    for status, amount in (("agreed", "100.5"), ("disbursed", "20"), ("proposed", "999")):
        sec.put("match", request=request.hex(), offer=offer.hex(), status=status, amount=amount, currency="EUR")
    found = recommendations.opened(sec.desk, first)
    assert (found.requests, found.sums) == ([request], {"EUR": Decimal("120.5")})
    with pytest.raises(NotFound):
        recommendations.wording(sec.desk, about)


# ---- on paper --------------------------------------------------------------------------------------------------------


def test_the_dossier_holds_what_its_readers_may_hold(review: Review, about: bytes) -> None:
    ana, sec = review["ana"], review["sec"]
    wide = notes.annotate(
        *ana.seat, about, Selector(exact="Two.", paragraph="2"), {"text": "open word"}, everybody=True
    )
    notes.annotate(*ana.seat, about, Selector(paragraph="1"), {"text": "team word"})
    notes.answer(*ana.seat, wide.id, "because of this", state="settled")
    judge(ana, about, "peer", "met", reasons="well done")
    judge(review["dee"], about, "self", "not-met")
    recommendations.recommend(*ana.seat, [wide.id], {"text": "Do more.", "from": review.actor("Tamrana")})
    review.spread()

    def said(copy: str) -> str:
        asked = Request(kind="submission", copy=copy, record=about.hex(), created=wiring.now())
        return repr(wiring.outline(sec.desk, asked).blocks)

    for words in ("open word", "because of this", "Settled", "well done", "ratings differ", "Do more.", "Paragraph 2"):
        assert words in said("public"), words
    assert "team word" not in said("public")
    assert "team word" in said("team")
    asked = Request(kind="submission", copy="public", record=about.hex(), created=wiring.now())
    assert wiring.print_report(sec.desk, asked).startswith(b"%PDF")
