"""Typesetting: where lines break, in which order they are seen, and how strips flow down pages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.fonts import GUIDES, Fonts, MissingFont
from desktop.reports.hyphens import HYPHEN
from desktop.reports.outline import Run, Text
from desktop.reports.strips import Strip, paginate
from desktop.reports.typeset import Direction, Line, Type, direction_of, set_lines

TYPE = Type(10, 14)
BOLD = Type(10, 14, bold=True)
WIDE = 10_000.0
LETTERS = "aB1 -/.,()[]«» \n\u200b\u200d\u2068\u2069\u200f ابتلملا٣،؟ 名古屋、\uff08\uff09。"


ARABIC = "[\u0600-\u06ff]+"
FORMED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


def seen(text: Text, fonts: Fonts, page: Direction = "L", *, width: float = WIDE) -> list[str]:
    """Return what stands on each line from left to right; but each Arabic word as it is written here."""
    lines = map(visible, set_lines(text, TYPE, width=width, fonts=fonts, page=page))
    return [re.sub(ARABIC, lambda word: word[0][::-1], line) for line in lines]


def visible(line: Line) -> str:
    """Return what stands on a line from left to right, Arabic letters without their forms."""
    text = "".join(piece.text for piece in line.pieces)
    return FORMED.sub(lambda letter: unicodedata.normalize("NFKC", letter[0]), text)


@pytest.mark.parametrize(
    ("text", "page", "direction"),
    [
        ("plain words", "L", "L"),
        ("plain words", "R", "L"),
        ("", "R", "R"),
        ("2026 (3)", "R", "R"),
        ("2026 (3)", "L", "L"),
        ("نص عربي", "L", "R"),
        ("IOM قدمت تقريرها", "R", "R"),
        ("IOM إلى Ms Müller في Nairobi ثم عاد", "R", "R"),
        ("The Arabic word نص means a text", "R", "L"),
        ("نص means a text in this language", "L", "L"),
        ("\u200fabc abc", "L", "L"),
    ],
)
def test_a_text_runs_as_its_page_unless_it_is_mostly_of_the_other_direction(
    text: str, page: Direction, direction: Direction
) -> None:
    assert direction_of(text, page) == direction


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("well-known fact", ["well-", "known", "fact"]),
        ("2026-03-04", ["2026-03-", "04"]),  # no break between digits: chopped where it is full
        ("他 one", ["他 one"]),
        ("a\n\nb", ["a", "", "b"]),
        ("", [""]),
        ("  a   b  ", ["a b"]),
        ("iiiiiiiiiiiiiiiiiiiiii", ["iiiiiiiiiiiiiiii", "iiiiii"]),
    ],
)
def test_lines_break_at_spaces_and_hyphens_and_in_too_wide_words(fonts: Fonts, text: str, lines: list[str]) -> None:
    assert seen(text, fonts, width=43) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("人人生而自由", ["人人生而", "自由"]),
        ("人人生而\uff0c自由", ["人人生", "而\uff0c自由"]),
        ("人人生而,自由", ["人人生", "而,自由"]),
        ("人人生\uff08自由\uff09", ["人人生", "\uff08自由\uff09"]),
        ("人人生IOM合", ["人人生", "IOM合"]),
    ],
)
def test_chinese_lines_break_between_letters_but_begin_with_no_closing_sign(
    fonts: Fonts, text: str, lines: list[str]
) -> None:
    assert seen(text, fonts, width=43) == lines


def test_a_letter_wider_than_the_line_stands_alone_on_it(fonts: Fonts) -> None:
    assert seen("WM", fonts, width=1) == ["W", "M"]


def test_a_word_of_two_styles_stays_on_one_line(fonts: Fonts) -> None:
    assert seen((Run(text="one two"), Run(text="three", style="bold")), fonts, width=50) == ["one", "twothree"]


def test_pieces_touch_and_end_where_the_line_ends(fonts: Fonts) -> None:
    text = (Run(text="in 名古屋 "), Run(text="open", style="mark"), Run(text=" القاهرة."))
    (line,) = set_lines(text, TYPE, width=WIDE, fonts=fonts)
    assert line.pieces[0].x == 0
    for left, right in pairwise(line.pieces):
        assert right.x == pytest.approx(left.x + left.width)
    assert line.width == pytest.approx(line.pieces[-1].x + line.pieces[-1].width)
    assert [piece.manner[0] for piece in line.pieces if piece.text == "[open]"] == ["mark"]


def test_marks_and_bold_types_are_measured_in_bold(fonts: Fonts) -> None:
    width = {
        "plain": set_lines("open", TYPE, width=WIDE, fonts=fonts)[0].width,
        "bold": set_lines("open", BOLD, width=WIDE, fonts=fonts)[0].width,
        "run": set_lines((Run(text="open", style="bold"),), TYPE, width=WIDE, fonts=fonts)[0].width,
    }
    assert width["plain"] < width["bold"] == width["run"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("في (ب) ثم", ["ثم", " (", "ب", ") ", "في"]),
        ("في [ب «ج»] ثم", ["ثم", " [«", "ج", "» ", "ب", "] ", "في"]),
        ("في (IOM) ثم", ["ثم", " (IOM) ", "في"]),
        ("عام 2026 (3) ثم", ["ثم", " (3) 2026 ", "عام"]),
    ],
)
def test_right_to_left_lines_are_seen_from_their_end_with_brackets_turned(
    fonts: Fonts, text: str, parts: list[str]
) -> None:
    assert seen(text, fonts, "R") == ["".join(parts)]


def test_brackets_of_left_to_right_lines_are_turned_only_within_their_arabic(fonts: Fonts) -> None:
    parts = ["see ", "د", " (", "ج", ") ", "ب", " and [c]"]
    assert seen("see ب (ج) د and [c]", fonts) == ["".join(parts)]


def test_a_run_keeps_together_in_mixed_directions(fonts: Fonts) -> None:
    text = (Run(text="من "), Run(text="open!", style="bold"), Run(text=" هنا"))
    parts = ["هنا", " open! ", "من"]
    assert seen(text, fonts) == ["".join(parts)]


def test_a_mark_of_the_other_direction_keeps_its_brackets(fonts: Fonts) -> None:
    assert seen((Run(text="is "), Run(text="ابت", style="mark"), Run(text=" 3.")), fonts) == ["is [ابت] 3."]


def test_what_is_neutral_at_a_line_end_goes_with_the_words_around_the_break(fonts: Fonts) -> None:
    text = "he wrote ابت - ثجح."
    whole, first = ["he wrote ", "ثجح", " - ", "ابت", "."], ["he wrote ", "- ", "ابت"]
    assert seen(text, fonts) == ["".join(whole)]
    assert seen(text, fonts, width=70) == ["".join(first), "ثجح."]


@pytest.mark.parametrize("guide", GUIDES)
@pytest.mark.parametrize("word", ["ab", "اب", "名"])
def test_guides_are_never_drawn(fonts: Fonts, guide: str, word: str) -> None:
    text = (Run(text=f"{guide}{word}{guide}"), Run(text=guide, style="bold"))
    (line,) = set_lines(text, TYPE, width=WIDE, fonts=fonts)
    assert all(piece.font for piece in line.pieces)
    assert not set("".join(piece.text for piece in line.pieces)) & set(GUIDES)


def test_a_missing_font_is_told_before_a_line_is_set(font_cache: object) -> None:
    assert font_cache
    with pytest.raises(MissingFont, match="fonts-droid-fallback"):
        seen("名", Fonts(system=[]))


@settings(max_examples=150, deadline=None)
@given(
    texts=st.lists(st.text(LETTERS, max_size=40), max_size=4),
    styles=st.permutations(["plain", "bold", "emphasis", "plain"]),
    width=st.sampled_from([5.0, 40.0, 200.0]),
    page=st.sampled_from(["L", "R"]),
)
def test_breaking_loses_nothing_and_keeps_to_the_width(
    fonts: Fonts, texts: list[str], styles: list[str], width: float, page: Direction
) -> None:
    runs = tuple(Run(text=text, style=style) for text, style in zip(texts, styles, strict=False))  # type: ignore[arg-type]
    lines = set_lines(runs, TYPE, width=width, fonts=fonts, page=page)
    assert letters("".join(map(visible, lines))) == letters("".join(texts))
    for line in lines:
        assert line.width <= width + 0.001 or sum(len(piece.text) for piece in line.pieces) == 1
        assert not line.pieces or line.pieces[0].x == 0


def letters(text: str) -> Counter[str]:
    """Count what is printed; a bracket may be turned."""
    turned = str.maketrans(")]»\uff09", "([«\uff08", GUIDES)
    return Counter("".join(unicodedata.normalize("NFKC", text.translate(turned)).split()))


def heights(strips: list[Strip], height: float) -> list[list[float]]:
    """Return where the strips of each page stand."""
    return [[way for way, _ in page.strips] for page in paginate(strips, height)]


def test_no_strips_are_one_empty_page() -> None:
    assert heights([], 100) == [[]]


def test_strips_flow_and_gaps_are_dropped_at_the_top() -> None:
    assert heights([Strip(40, gap=10)] * 3, 100) == [[0, 50], [0]]


def test_glued_strips_turn_the_page_together() -> None:
    assert heights([Strip(60), Strip(20, glued=True), Strip(30)], 100) == [[0], [0, 20]]


def test_glued_strips_that_no_page_holds_are_parted_where_they_must() -> None:
    assert heights([Strip(60), *[Strip(30, glued=True)] * 4], 100) == [[0, 60], [0, 30, 60]]


def test_feet_take_their_room_once_on_a_page() -> None:
    note = Strip(30)
    strips = [Strip(20, feet=(note,)), Strip(20, feet=(note,)), Strip(20), Strip(20), Strip(20, feet=(note,))]
    pages = list(paginate(strips, 100))
    assert [len(page.strips) for page in pages] == [3, 2]
    assert [page.feet for page in pages] == [[note], [note]]


def test_a_strip_higher_than_the_page_has_a_page_of_its_own() -> None:
    assert heights([Strip(10), Strip(300), Strip(10)], 100) == [[0], [0], [0]]


def test_a_strip_can_ask_for_a_new_page_even_when_glued_to_the_one_before() -> None:
    assert heights([Strip(10, breaks=True), Strip(10, glued=True), Strip(10, breaks=True)], 100) == [[0, 10], [0]]


def test_a_head_is_repeated_on_each_page_its_strips_reach() -> None:
    head = Strip(20, glued=True)
    row = Strip(30, head=head)
    pages = list(paginate([head, *[row] * 6], 100))
    assert [[strip for _, strip in page.strips] for page in pages] == [[head, row, row], [row, row], [row, row]]
    assert [[strip for _, strip in page.heads] for page in pages] == [[], [head], [head]]
    assert [[way for way, _ in (*page.heads, *page.strips)] for page in pages] == [[0, 20, 50]] * 3


class Counted(float):
    """A length that counts how often it is added."""

    additions = 0

    def __add__(self, other: float) -> float:
        Counted.additions += 1
        return float(self) + other

    __radd__ = __add__


@pytest.mark.parametrize("glued", [False, True])
def test_paginating_takes_time_linear_in_the_strips(*, glued: bool) -> None:
    def additions(count: int) -> int:
        before = Counted.additions
        head = Strip(Counted(10))
        list(paginate((Strip(Counted(10), gap=Counted(1), glued=glued, head=head) for _ in range(count)), 100))
        return Counted.additions - before

    assert 0 < additions(4000) <= 11 * additions(400)


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "responsibilities"), ("fr", "gouvernement"), ("es", "responsabilidad")],
)
def test_a_small_word_of_a_known_language_is_parted_by_a_soft_hyphen(fonts: Fonts, language: str, word: str) -> None:
    said = (Run(text=f"aaaaaaa {word} bb", language=language),)
    first, *others = (
        "".join(piece.text for piece in line.pieces) for line in set_lines(said, TYPE, width=90, fonts=fonts)
    )
    assert first.startswith("aaaaaaa ")
    assert first.endswith(HYPHEN)
    assert " ".join([first.removesuffix(HYPHEN) + others[0], *others[1:]]) == f"aaaaaaa {word} bb"


@pytest.mark.parametrize("text", ["Responsibilities", "RESPONSIBILITIES", "respons1bilities"])
def test_no_name_and_no_word_of_an_unknown_language_is_parted(fonts: Fonts, text: str) -> None:
    for said in ((Run(text=f"aaaaaaa {text}", language="en"),), f"aaaaaaa {text.lower()}"):
        assert HYPHEN not in "".join(
            piece.text for line in set_lines(said, TYPE, width=90, fonts=fonts) for piece in line.pieces
        )


@settings(max_examples=60)
@given(st.text(" abc-\u00e9/", max_size=80), st.floats(20, 200))
def test_the_short_way_and_the_long_way_break_alike(fonts: Fonts, text: str, width: float) -> None:
    short = set_lines((Run(text=text, language="en"),), TYPE, width=width, fonts=fonts)
    long = set_lines((Run(text=text, language="en"), Run(text="\u200b", language="en")), TYPE, width=width, fonts=fonts)
    assert list(map(visible, short)) == list(map(visible, long))
    assert [line.width for line in short] == pytest.approx([line.width for line in long])


def test_each_paragraph_of_a_text_has_its_own_direction(fonts: Fonts) -> None:
    said = "\u0645\u0631\u062d\u0628\u0627.\nIt is proposed."
    arabic, english = set_lines(said, TYPE, width=400, fonts=fonts, page="R")
    assert (arabic.direction, english.direction) == ("R", "L")
    assert "".join(piece.text for piece in english.pieces) == "It is proposed."
