"""Quotes are found again in a new version: against a hand-made truth, and never on other words."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest
from reviewing import shared
from truth import FIRST, SECOND, TRUTH

from desktop.casework.review import anchors
from desktop.casework.review.anchors import Selector, find, select
from desktop.casework.review.text import compose, fold, lines_to_paragraphs

if TYPE_CHECKING:
    from desktop.casework.review.text import Words

BEFORE, AFTER = (compose(re.split(r"\n(?=\d+\. )", text)) for text in (FIRST, SECOND))


def overlap(words: Words, place: anchors.Place, truth: str) -> float:
    """Return how much of place and truth is common to both."""
    at = words.text.index(truth)
    common = min(place.end, at + len(truth)) - max(place.start, at)
    return max(common, 0) / max(place.end - place.start, len(truth))


def selected(words: Words, quote: str) -> Selector:
    at = words.text.index(quote)
    return select(words, at, at + len(quote))


def judged(before: Words | None) -> tuple[int, int, list[str]]:
    """Return how many quotes were found of how many, and which stand on other words."""
    found, wrong = 0, []
    for quote, truth in TRUTH:
        place = find(AFTER, selected(BEFORE, quote), before=before)
        if place and (truth is None or overlap(AFTER, place, truth) < 0.8):
            wrong.append(quote)
        found += place is not None and truth is not None
    return found, sum(truth is not None for _, truth in TRUTH), wrong


def test_nearly_all_quotes_are_found_again_and_none_on_other_words() -> None:
    found, there, wrong = judged(BEFORE)
    assert wrong == []
    assert found >= 0.95 * there


def test_without_the_older_document_more_are_orphans_and_still_none_stands_on_other_words() -> None:
    found, there, wrong = judged(None)
    assert wrong == []
    assert found >= 0.85 * there


def test_a_fault_planted_in_what_bears_a_place_out_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anchors, "_bears", lambda *_args, **_named: True)
    monkeypatch.setattr(anchors, "_CLEAR", 0.0)
    assert judged(None)[2] != []


def _shuffled(paragraphs: list[str], chance: random.Random) -> list[str]:
    """Return paragraphs of which some moved, some lost a word, and one in ten went."""
    kept = [one for one in paragraphs if chance.random() > 0.1]
    for _ in range(len(kept) // 4):
        kept.insert(chance.randrange(len(kept)), kept.pop(chance.randrange(len(kept))))
    return [_edited(one, chance) if chance.random() < 0.3 else one for one in kept]


def _edited(paragraph: str, chance: random.Random) -> str:
    words = paragraph.split()
    words.insert(chance.randrange(len(words)), "indeed")
    return " ".join(words)


@pytest.mark.parametrize("name", ["BGD_73_2018.txt", "MAR_77_2022.txt", "PHL_73_2018.txt"])
def test_in_real_statements_shuffled_and_edited_no_quote_lands_elsewhere(name: str) -> None:
    chance = random.Random(name)
    paragraphs = [one for one in shared(f"submissions/{name}").decode("utf-8-sig").splitlines() if len(one) > 80]
    before = compose(paragraphs)
    after = compose(_shuffled(paragraphs, chance))
    found = gone = 0
    for _ in range(60):
        one = chance.choice(before.paragraphs)
        start = chance.randrange(one.start, one.end - 60)
        quote = before.text[start : start + chance.randrange(30, 60)]
        place = find(after, select(before, start, start + len(quote)), before=before)
        there = quote in after.text or quote in after.text.replace(" indeed", "")
        found += there and place is not None
        gone += there and place is None
        if place:
            assert after.text[place.start : place.end].replace("indeed", "").split()[1:-1] == (quote.split()[1:-1]), (
                quote
            )
    assert found >= 0.95 * (found + gone)


def test_a_quote_that_stands_twice_is_found_by_what_is_around_it() -> None:
    words = compose(["The party agrees. It said so in May.", "The party agrees. It said so in June."])
    second = words.text.rindex("The party agrees")
    selector = select(words, second, second + 16)
    moved = compose(
        ["A new beginning.", "The party agrees. It said so in May.", "The party agrees. It said so in June."]
    )
    place = find(moved, selector)
    assert place is not None
    assert place.start == moved.text.rindex("The party agrees")
    assert find(moved, Selector(exact="The party agrees")) is None


def test_a_note_on_a_paragraph_stands_on_every_language_version() -> None:
    french = compose(["1. Un.", "2. Deux.", "3. Le gouvernement présente son rapport.", "4. Quatre."])
    place = find(french, selected(BEFORE, "212 families"), translated=True)
    assert place is not None
    assert french.text[place.start : place.end] == "3. Le gouvernement présente son rapport."
    assert find(french, Selector(exact="x", paragraph="77"), translated=True) is None


def test_arabic_and_chinese_numbers_count_paragraphs() -> None:
    arabic = compose([f"{number}- \u0623\u0648\u0644" for number in "\u0661\u0662\u0663"])
    assert [one.number for one in arabic.paragraphs] == ["1", "2", "3"]
    chinese = compose(["1、第一段。", "2、第二段。", "3、第三段。"])
    assert [one.number for one in chinese.paragraphs] == ["1", "2", "3"]


def test_paragraphs_without_numbers_are_counted_and_years_are_no_numbers() -> None:
    words = compose(["2018. A year.", "Then.", "16. June was warm."])
    assert [one.number for one in words.paragraphs] == ["¶1", "¶2", "¶3"]


def test_what_is_below_a_numbered_paragraph_belongs_to_it() -> None:
    words = compose(["Heading", "1. One", "2. Two", "(a) of two", "3. Three"])
    assert [one.number for one in words.paragraphs] == ["", "1", "2", "2", "3"]
    assert words.paragraphs_of("2") == (words.text.index("2. Two"), words.text.index(" 3. Three"))
    assert words.paragraphs_of("") is None
    assert words.paragraph_at(0).number == ""
    assert compose([]).paragraph_at(0) is None


def test_folding_keeps_where_each_character_came_from() -> None:
    folded = fold("a\u00ad  \ufb01\r\n \uff58\u200b ")
    assert folded.text == "a fi x"
    assert [folded.origin[at] for at in (0, 2, 3, 5)] == [0, 4, 4, 8]
    assert folded.at(8) == 5


def test_lines_broken_in_print_are_joined_to_paragraphs() -> None:
    raw = "A line that goes on to\nthe next one and ends.\n\nAfter a blank one.\n1. Numbered, which\ngoes on too"
    assert [raw[start:end] for start, end in lines_to_paragraphs(raw)] == [
        "A line that goes on to\nthe next one and ends.",
        "After a blank one.",
        "1. Numbered, which\ngoes on too",
    ]
    assert lines_to_paragraphs("") == []


def test_selectors_are_w3c_json_there_and_back() -> None:
    selector = Selector(exact="x", prefix="a", suffix="b", start=1, end=2, page=3, area=(1, 2.5, 3, 4), paragraph="12")
    assert anchors.decode(anchors.encode(selector)) == selector
    assert [one["type"] for one in anchors.as_json(selector)] == [
        "TextQuoteSelector", "TextPositionSelector", "FragmentSelector", "FragmentSelector"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "given",
    ["", "no json", "7", "[7]", '[{"type":"SvgSelector"}]', '[{"type":"TextQuoteSelector"}]',
     '[{"type":"TextPositionSelector","start":"a"}]', '[{"type":"FragmentSelector","value":"xpointer(/)"}]'],
)  # fmt: skip
def test_what_is_no_selector_says_nothing(given: str) -> None:
    assert anchors.decode(given) == Selector()


def test_a_selector_within_another_counts() -> None:
    given = {
        "type": "FragmentSelector", "value": "page=2",
        "refinedBy": {"type": "TextQuoteSelector", "exact": "here"},
    }  # fmt: skip
    assert anchors.from_json(given) == Selector(exact="here", page=2)


def test_an_area_stands_on_its_own_document_only() -> None:
    selector = Selector(page=2, area=(1, 2, 3, 4))
    assert find(BEFORE, selector, same=True) == anchors.Place(start=-1, end=-1, how="area", page=1, area=(1, 2, 3, 4))
    assert find(BEFORE, selector) is None
    assert find(BEFORE, Selector(page=2)) is None
    assert find(BEFORE, Selector(page=2), same=True) is not None
    assert find(BEFORE, Selector(paragraph="3")) is not None
