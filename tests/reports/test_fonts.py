"""Fonts: each character has a glyph, is shown by its number, or is refused with advice; the cache is only a cache."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from desktop.reports import fonts as module
from desktop.reports.fonts import BOLD, GUIDES, REGULAR, Fonts, MissingFont, family_of, letter_forms, static_instance

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARABIC_FONT = files("fontpkg_noto_sans_arabic") / "files" / "NotoSansArabic[wdth,wght].ttf"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Müller, Łódź, Ελλάδα, Нефть, “4 °C”", "Müller, Łódź, Ελλάδα, Нефть, “4 °C”"),
        ("لجنة ٣", "لجنة ٣"),
        ("名古屋、なごや", "名古屋、なごや"),
        ("a\r\nb\rc\nd\x0be\x0cf\x85g\u2028h\u2029i", "a\nb\nc\nd\ne\nf\ng\nh\ni"),
        ("a\tb\u3000c\u2003d\u00a0e", "a b\u3000c\u2003d\u00a0e"),
        ("co\xadoper\u2060ate\ufe0f\ufeff", "cooperate"),
        ("→ ≤ ● ■", "-> <= • •"),
        (GUIDES, GUIDES),
        ("nul\0", "nul<U+0000>"),
        ("esc\x1b[31m", "esc<U+001B>[31m"),
        ("\u202eevil\u202c", "<U+202E>evil<U+202C>"),
        ("\u2066x", "<U+2066>x"),
        ("lone \ud800\udfff", "lone <U+D800><U+DFFF>"),
        ("\ue000 \U0010ffff", "<U+E000> <U+10FFFF>"),
        ("😀", "<U+1F600>"),
        ("\U0001d400", "<U+1D400>"),
        ("\u1680", " "),
    ],
)
def test_printable(fonts: Fonts, text: str, printed: str) -> None:
    assert fonts.printable(text) == printed


def test_all_that_is_printable_has_a_glyph_in_both_weights(fonts: Fonts) -> None:
    latin_greek_cyrillic = "".join(map(chr, (*range(0x3E2), *range(0x3F0, 0x530))))
    text = fonts.printable(latin_greek_cyrillic + "لجنة名古屋😀")
    assert len(text) > 0x520
    for char in text.replace("\n", ""):
        assert fonts.glyphs[char].font
        assert fonts.bold_glyphs[char].advance >= 0


def test_a_character_without_a_glyph_is_no_glyph_of_a_box(fonts: Fonts) -> None:
    with pytest.raises(KeyError, match="😀"):
        fonts.glyphs["😀"]


def test_guides_print_as_nothing(fonts: Fonts) -> None:
    assert fonts.advance(GUIDES, bold=False) == 0


def test_bold_is_wider_and_another_font(fonts: Fonts) -> None:
    assert fonts.advance("Pledge", bold=True) > fonts.advance("Pledge", bold=False) > 1
    assert fonts.glyphs["P"].font != fonts.bold_glyphs["P"].font


def test_a_script_that_no_font_prints_is_refused_by_name(fonts: Fonts) -> None:
    with pytest.raises(MissingFont, match="no font here to print Hebrew text such as “ש”") as refused:
        fonts.printable("see שלום")
    assert refused.value.script == "Hebrew"
    assert "Arabic or Chinese letters" in refused.value.todo


def test_a_missing_chinese_font_is_named_with_what_to_install(font_cache: Path) -> None:
    with pytest.raises(MissingFont, match="“名”") as refused:
        Fonts(font_cache, system=[]).printable("in 名古屋")
    assert refused.value.script == "Chinese"
    assert "fonts-droid-fallback" in refused.value.todo
    assert "Nothing was changed." in str(refused.value)


def test_other_text_needs_no_chinese_font(font_cache: Path) -> None:
    assert Fonts(font_cache, system=[]).printable("Nairobi، القاهرة \uff01") == "Nairobi، القاهرة <U+FF01>"


@pytest.mark.parametrize("length", [0, 100, 5000])
def test_a_damaged_chinese_font_is_a_missing_one(font_cache: Path, tmp_path: Path, length: int) -> None:
    (tmp_path / "simhei.ttf").write_bytes(ARABIC_FONT.read_bytes()[:length])
    with pytest.raises(MissingFont, match="fonts-droid-fallback"):
        Fonts(font_cache, system=[tmp_path]).printable("名")


def test_the_chinese_font_is_found_in_a_folder_of_a_folder(
    font_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "truetype" / "other").mkdir(parents=True)
    (tmp_path / "truetype" / "other" / "Arial Unicode.ttf").touch()
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(module, "_register", lambda name, source: asked.append((name, source)))
    Fonts(font_cache, system=[tmp_path / "none", tmp_path]).face("Chinese", REGULAR)
    assert asked == [("StocktakeArialUnicode", str(tmp_path / "truetype" / "other" / "Arial Unicode.ttf"))]


@pytest.mark.parametrize(
    ("char", "family"),
    [
        ("a", "Sans"),
        ("я", "Sans"),
        ("،", "Arabic"),
        ("ﻼ", "Arabic"),
        ("\ufeff", "Sans"),
        ("名", "Chinese"),
        ("\uff0c", "Chinese"),
        ("한", "Chinese"),
        ("\U00020000", "Chinese"),
        ("😀", "Sans"),
    ],
)
def test_family_of_a_character(char: str, family: str) -> None:
    assert family_of(char) == family


@pytest.mark.parametrize(
    ("word", "formed"),
    [
        ("word", "word"),
        ("بيت", "\ufe91\ufef4\ufe96"),
        ("لا", "\ufefb"),
        ("قدمًا", "\ufed7\ufeaa\ufee3\u064b\ufe8e"),
        ("اً", "\ufd3d"),
        ("باً", "\ufe91\ufd3c"),
    ],
)
def test_arabic_letters_take_the_forms_they_have_beside_each_other(word: str, formed: str) -> None:
    assert letter_forms(word) == formed


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the list of weights that instances were made for, in place of making them."""
    weights: list[int] = []

    def make(variable: bytes, weight: int) -> bytes:
        weights.append(weight)
        return variable * weight

    monkeypatch.setattr(module, "_instance", make)
    return weights


def test_an_instance_is_made_once_for_each_font_and_weight(tmp_path: Path, made: list[int]) -> None:
    for _ in range(2):
        assert static_instance(b"a", REGULAR, tmp_path / "new" / "folder") == b"a" * REGULAR
        assert static_instance(b"a", BOLD, tmp_path / "new" / "folder") == b"a" * BOLD
        assert static_instance(b"b", BOLD, tmp_path / "new" / "folder") == b"b" * BOLD
    assert made == [REGULAR, BOLD, BOLD]


@pytest.mark.parametrize(
    "damage", [lambda kept: kept[:0], lambda kept: kept[:-1], lambda kept: kept + b"x", lambda kept: b"x" + kept[1:]]
)
def test_a_damaged_cache_costs_only_time(tmp_path: Path, made: list[int], damage: Callable[[bytes], bytes]) -> None:
    static_instance(b"a", REGULAR, tmp_path)
    (path,) = tmp_path.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    for _ in range(2):
        assert static_instance(b"a", REGULAR, tmp_path) == b"a" * REGULAR
    assert made == [REGULAR, REGULAR]


def test_an_unwritable_cache_costs_only_time(tmp_path: Path, made: list[int]) -> None:
    (tmp_path / "file").touch()
    for _ in range(2):
        assert static_instance(b"a", REGULAR, tmp_path / "file") == b"a" * REGULAR
    assert made == [REGULAR, REGULAR]


def test_the_cache_holds_nothing_but_whole_instances(tmp_path: Path, made: list[int]) -> None:
    static_instance(b"a", REGULAR, tmp_path)
    assert made
    assert [path.suffix for path in tmp_path.iterdir()] == [".font"]


def test_an_instance_has_the_same_bytes_each_time_it_is_made(fonts: Fonts, font_cache: Path, tmp_path: Path) -> None:
    fonts.printable("لجنة")  # makes it, in this run or an earlier one
    variable = ARABIC_FONT.read_bytes()
    assert static_instance(variable, REGULAR, tmp_path) == static_instance(variable, REGULAR, font_cache / "fonts")
