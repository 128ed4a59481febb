"""Two records of one thing: suggested, linked by a word, never fused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture, duplicates, likeness, withdrawal
from desktop.casework.errors import NotAllowed, NotFound
from desktop.casework.likeness import words_on
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from desktop.casework.duplicates import Alike
    from tests.casework.conftest import Meeting, Place

PLEDGES = {
    "one": ("End the detention of children", "velmara", ["1A"]),
    "typo": ("End teh detention of children", "velmara", ["1A"]),
    "order": ("Detention of children: END THE!", "velmara", ["1A", "3B"]),
    "another party": ("End the detention of children", "tamrana", ["1A"]),
    "another goal": ("End the detention of children", "velmara", ["3B"]),
    "another thing": ("Seasonal work visas for returnees", "velmara", ["1A"]),
    "in Arabic": ("إنهاء احتجاز الأطفال", "velmara", ["1A"]),
    "in Arabic, once more": ("إنهاء احتجاز الاطفال", "velmara", ["1A"]),
}


@pytest.fixture
def pledges(sec: Place) -> dict[str, bytes]:
    actors = {
        name: sec.record("actor", name=name.title(), constituency="state").id.hex() for name in ("velmara", "tamrana")
    }
    return {
        name: sec.record("pledge", title=title, actor=actors[actor], goals=goals).id
        for name, (title, actor, goals) in PLEDGES.items()
    }


def named(pledges: dict[str, bytes], found: list[Alike]) -> set[frozenset[str]]:
    names = {uid: name for name, uid in pledges.items()}
    return {frozenset((names[one.one], names[one.other])) for one in found}


def say(place: Place, one: bytes, other: bytes, verdict: likeness.Verdict, reason: str = "Asked Velmara.") -> None:
    likeness.say(place.desk, place.sitting, one, other, verdict, reason)


def test_what_title_actor_and_goal_have_in_common_is_suggested(sec: Place, pledges: dict[str, bytes]) -> None:
    found = duplicates.suggest(sec.desk, ["pledge"])
    assert named(pledges, found) == {
        frozenset(("one", "typo")), frozenset(("one", "order")), frozenset(("typo", "order")),
        frozenset(("in Arabic", "in Arabic, once more")),
        frozenset(("order", "another goal")),
    }  # fmt: skip
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert sec.desk.records("likeness") == []


def test_what_may_be_the_same_as_one_record_is_found_alike(sec: Place, pledges: dict[str, bytes]) -> None:
    everything = named(pledges, duplicates.suggest(sec.desk, ["pledge"]))
    for name, uid in pledges.items():
        assert named(pledges, duplicates.like(sec.desk, uid)) == {pair for pair in everything if name in pair}
    assert duplicates.like(sec.desk, b"?" * 16) == []


def test_the_types_that_declare_it_are_looked_through(sec: Place, pledges: dict[str, bytes]) -> None:
    two = [sec.record("body", name="Forum of the Carda basin").id for _ in range(2)]
    sec.record("decision", title="The same", text="x")
    sec.record("decision", title="The same", text="x")
    assert {one.type for one in duplicates.suggest(sec.desk)} == {"pledge", "body"}
    assert {one.one for one in duplicates.suggest(sec.desk, ["body"])} < {*two}
    assert pledges


def test_a_declaration_names_fields_that_there_are_and_a_text_first() -> None:
    for kind in CATALOGUE.types.values():
        fields = [kind.field(name) for name in kind.alike]
        assert not fields or fields[0].kind == "text", kind.id
        for first, last in kind.orders:
            assert kind.field(first).kind is kind.field(last).kind
        for share, whole in kind.shares:
            assert (kind.field(share).kind, kind.field(whole).many) == ("decimal", False)


@pytest.mark.parametrize("verdict", ["same", "distinct"])
def test_a_word_is_shown_on_both_and_silences_the_suggestion(
    sec: Place, rap: Place, pledges: dict[str, bytes], verdict: likeness.Verdict
) -> None:
    one, other = pledges["one"], pledges["typo"]
    before = (sec.desk.record(one), sec.desk.record(other))
    say(sec, other, one, verdict)
    assert (sec.desk.record(one), sec.desk.record(other)) == before  # nothing is fused
    for this, that in ((one, other), (other, one)):
        assert [(word.other, word.verdict, word.differs) for word in words_on(sec.desk, this)] == [
            (that, verdict, False)
        ]
    assert frozenset(("one", "typo")) not in named(pledges, duplicates.suggest(sec.desk, ["pledge"]))
    assert named(pledges, duplicates.like(sec.desk, one)) == {frozenset(("one", "order"))}
    sec.hand(rap, "everyone")
    assert [word.verdict for word in words_on(rap.desk, one)] == [verdict]
    history = rap.desk.history(likeness.word_id(one, other))
    assert json.loads(history[0].operation.basis) == {"reason": "Asked Velmara."}


def test_two_words_on_one_pair_agree_or_differ(sec: Place, rap: Place, pledges: dict[str, bytes]) -> None:
    sec.hand(rap, "everyone")
    one, other, third = (pledges[name] for name in ("one", "typo", "order"))
    say(sec, one, other, "same")
    say(rap, other, one, "same", "They told me.")
    say(sec, one, third, "same")
    say(rap, one, third, "distinct")
    rap.hand(sec, "secretariat")
    assert [cell.cell.field for cell in sec.desk.differences()] == ["likeness.verdict"]
    assert {word.other: word.differs for word in words_on(sec.desk, one)} == {other: False, third: True}


def test_a_word_under_the_id_of_another_pair_counts_for_nothing(sec: Place, pledges: dict[str, bytes]) -> None:
    one, other, third = (pledges[name] for name in ("one", "typo", "order"))
    given = {"one": one.hex(), "other": third.hex(), "verdict": "distinct"}
    capture.write(sec.desk, sec.sitting, "likeness", likeness.word_id(one, other), given)
    assert words_on(sec.desk, one) == []
    assert likeness.pairs(sec.desk) == set()


def test_a_word_can_be_taken_back(sec: Place, pledges: dict[str, bytes]) -> None:
    one, other = pledges["one"], pledges["typo"]
    say(sec, one, other, "same")
    say(sec, one, other, "distinct", "They are two.")
    assert [word.verdict for word in words_on(sec.desk, one)] == ["distinct"]
    withdrawal.withdraw(sec.desk, sec.sitting, likeness.word_id(one, other), "Said in error.")
    assert words_on(sec.desk, one) == []
    assert frozenset(("one", "typo")) in named(pledges, duplicates.suggest(sec.desk, ["pledge"]))
    say(sec, one, other, "same", "They are one after all.")
    assert [word.verdict for word in words_on(sec.desk, one)] == ["same"]


def test_what_is_withdrawn_is_not_suggested(sec: Place, pledges: dict[str, bytes]) -> None:
    withdrawal.withdraw(sec.desk, sec.sitting, pledges["typo"], "Entered twice.")
    assert not any("typo" in pair for pair in named(pledges, duplicates.suggest(sec.desk)))
    assert duplicates.like(sec.desk, pledges["typo"]) == []


def test_a_word_needs_two_records_of_one_kind_that_everybody_reads_and_a_reason(
    meeting: Meeting, sec: Place, pledges: dict[str, bytes]
) -> None:
    one, other = pledges["one"], pledges["typo"]
    actor = sec.record("actor", name="X", constituency="state").id
    with pytest.raises(NotFound):
        say(sec, one, one, "same")
    with pytest.raises(NotFound):
        say(sec, one, b"?" * 16, "same")
    with pytest.raises(NotAllowed, match="one kind"):
        say(sec, one, actor, "same")
    with pytest.raises(NotAllowed, match="reason"):
        say(sec, one, other, "same", " ")
    notes = meeting.laptop("rea", Role.REVIEWER, teams=("blue",))
    two = [notes.record("review_note", text="x").id for _ in range(2)]
    with pytest.raises(NotAllowed, match="everybody may read"):
        say(notes, *two, "same")


@pytest.mark.slow
def test_work_is_bounded_on_a_large_desk(sec: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every record is compared with few, however many begin alike."""
    kind = CATALOGUE.type("pledge")
    traits = [
        duplicates._Traits(number.to_bytes(16), f"pledge {number} of region {number % 7}", ())
        for number in range(20_000)
    ]
    assert len(duplicates._candidates(traits)) <= len(traits) * duplicates._WORDS * duplicates._NEXT
    monkeypatch.setattr(duplicates, "_traits", lambda *_: traits)
    assert len(duplicates.suggest(sec.desk, [kind.id])) == duplicates.MOST
