"""The outline: what it refuses, what a run prints, and the words and direction of a page's language."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from desktop.reports.outline import Column, Outline, Run, Table, is_right_to_left, page_words, plain_text, run_text


@pytest.mark.parametrize("share", [0, -1, float("nan")])
def test_a_column_needs_a_share_of_the_width(share: float) -> None:
    with pytest.raises(ValueError, match="must be above zero"):
        Column(title="Pledge", width_share=share)


def test_a_table_needs_a_column() -> None:
    with pytest.raises(ValueError, match="a table needs a column"):
        Table(columns=(), rows=())


def test_a_row_has_one_cell_to_each_column() -> None:
    columns = (Column(title="Reference"), Column(title="Pledge"))
    with pytest.raises(ValueError, match="row 1 has 1 cells for 2 columns"):
        Table(columns=columns, rows=(("BK-1", "Open a desk"), ("BK-2",)))


def test_a_time_needs_its_zone() -> None:
    moment = datetime(2026, 3, 4, 10, 22, tzinfo=UTC)
    assert Outline(title="Summary", language="en", created=moment).created == moment
    with pytest.raises(ValueError, match="a time needs its zone"):
        Outline(title="Summary", language="en", created=moment.replace(tzinfo=None))


def test_an_outline_does_not_change() -> None:
    outline = Outline(title="Summary", language="en")
    with pytest.raises(FrozenInstanceError):
        outline.title = "Other"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("two values", "[two values]"),
        ("[two values]", "[two values]"),
        ("[one] of two", "[[one] of two]"),
        ("one of [two]", "[one of [two]]"),
        ("", "[]"),
    ],
)
def test_a_mark_begins_and_ends_with_a_square_bracket(text: str, printed: str) -> None:
    assert run_text(Run(text=text, style="mark")) == printed


def test_only_marks_get_brackets() -> None:
    assert [run_text(Run(text="x", style=style)) for style in ("plain", "bold", "emphasis")] == ["x", "x", "x"]


def test_plain_text_is_what_the_runs_print() -> None:
    assert plain_text("as it is") == "as it is"
    assert plain_text((Run(text="so many: "), Run(text="3 or 4", style="mark"))) == "so many: [3 or 4]"


@pytest.mark.parametrize(
    ("language", "count"),
    [
        ("en", "Page 2 of 3"),
        ("fr-CH", "Page 2 sur 3"),
        ("es_MX", "Página 2 de 3"),
        ("RU", "Страница 2 из 3"),
        ("zh-Hans-CN", "第 2 页 / 共 3 页"),
        ("ar", "صفحة 2 من 3"),
        ("sw", "Page 2 of 3"),
    ],
)
def test_a_page_counts_in_its_language_or_else_in_english(language: str, count: str) -> None:
    assert page_words(language).count.format(page=2, pages=3) == count


def test_each_of_the_six_languages_has_its_own_words_for_this_copy() -> None:
    assert len({page_words(language).this_copy for language in ("ar", "en", "es", "fr", "ru", "zh")}) == 6


@pytest.mark.parametrize("language", ["ar", "ar-EG", "AR_eg", "fa", "ur-PK", "ps"])
def test_the_arabic_script_runs_from_right_to_left(language: str) -> None:
    assert is_right_to_left(language)


@pytest.mark.parametrize("language", ["en", "arn", "fr-AR", "zh", ""])
def test_other_languages_run_from_left_to_right(language: str) -> None:
    assert not is_right_to_left(language)
