"""The PDF: what poppler's tools find in it is what the outline says, the same bytes each time."""

from __future__ import annotations

import re
import subprocess
import time
import unicodedata
from datetime import datetime, timedelta, timezone
from io import BytesIO
from typing import TYPE_CHECKING, Literal

import pikepdf
import pytest

from desktop.reports.fonts import Fonts, MissingFont
from desktop.reports.outline import (
    Block,
    Bullets,
    Cell,
    Column,
    Facts,
    Figure,
    Heading,
    Note,
    Outline,
    PageBreak,
    Paragraph,
    Run,
    Table,
    Text,
)
from desktop.reports.pdf import render

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

STATE = "0123456789abcdef" * 4
EVERYTHING = Outline(
    title="Summary of the third meeting",
    language="en",
    subtitle="A draft",
    author="The secretariat",
    facts=(("Held in", "Nairobi"),),
    blocks=(
        Heading(text="What was reviewed"),
        Paragraph(text=(Run(text="A pledge "), Run(text="on access", style="emphasis"), Run(text=" in Łódź, 名古屋."))),
        Heading(text="Details", level=3),
        Bullets(items=("First item", (Run(text="second", style="bold"), Run(text=" item")))),
        Facts(rows=(("Chair", (Run(text="to be confirmed", style="mark"),)), ("Place", "القاهرة"))),
        Table(
            columns=(
                Column(title="Reference"),
                Column(title="Pledge", width_share=2.5),
                Column(title="%", align="end"),
            ),
            rows=(("BK-014", "Open a desk", "45.5"), ("BK-015", "", "7")),
        ),
        Note(text="Source: the desk."),
    ),
    notes=("A last remark.",),
    provenance=(("Desk", "BK"), ("State", STATE)),
)
HOSTILE = (
    "<b>bold</b> <para> &amp; </font>",
    "\u202eevil\u202c \u2066a\u2069 \u2067b",
    "nul \0 bell \a",
    "lone \ud800 \udfff",
    "👩\u200d👩 ❤\ufe0f 🇺🇳 🌀",
    "a\u0301\u0302\u0303\u0304 \u200d\u200c \u2069 \u2068",
    "[" * 40 + "مرحبا" + ")" * 40,
    "ﷺ ﷽ (\ufe00) ب",
    "\\ ( ) %PDF /Name << >> endstream",
    "".join(map(chr, range(256))),
)


@pytest.fixture(scope="module")
def everything(fonts: Fonts) -> bytes:
    return render(EVERYTHING, fonts=fonts)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def tool(name: str, pdf: bytes, *options: str) -> str:
    """Return what one of poppler's tools says of a PDF."""
    done = subprocess.run(  # the name and the bytes are from here
        [name, *options, "-", *(["-"] if name == "pdftotext" else [])], input=pdf, capture_output=True, check=True
    )
    assert not done.stderr, done.stderr
    return done.stdout.decode()


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page, without the letter forms and marks of direction that PDFs need."""
    text = unicodedata.normalize("NFKC", tool("pdftotext", pdf, "-layout"))
    return re.sub("[\u200e\u200f\u202a-\u202e]", "", text).split("\f")[:-1]


def words(text: str) -> str:
    return " ".join(text.split())


def printed(fonts: Fonts, *blocks: Block, language: str = "en") -> str:
    """Return the words of blocks in print, page by page, with what the page says of itself."""
    return words(" ".join(pages(render(Outline(title="", language=language, blocks=blocks), fonts=fonts))))


def long_table(rows: int, columns: Sequence[str] = ("Reference", "Pledge")) -> Table:
    return Table(
        columns=tuple(Column(title=title) for title in columns),
        rows=tuple(tuple(f"{title} {n}" for title in columns) for n in range(rows)),
    )


@pytest.mark.parametrize(
    "said",
    [
        "Summary of the third meeting A draft Held in Nairobi What was reviewed",
        "What was reviewed A pledge on access in Łódź, 名古屋. Details • First item",
        "• First item • second item Chair [to be confirmed] Place القاهرة",
        "Reference Pledge % BK-014 Open a desk 45.5 BK-015 7 Source: the desk. A last remark.",
        f"This copy Desk BK State {STATE}",
    ],
)
def test_all_that_an_outline_says_is_found_in_its_order(everything: bytes, said: str) -> None:
    assert said in words(pages(everything)[0])


def test_the_same_outline_gives_the_same_bytes(
    everything: bytes, font_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = time.time() + 100_000
    monkeypatch.setattr(time, "time", lambda: later)
    assert render(EVERYTHING, fonts=Fonts(font_cache)) == everything


def test_another_outline_gives_other_bytes(everything: bytes, fonts: Fonts) -> None:
    other = Outline(title=EVERYTHING.title, language="en", blocks=EVERYTHING.blocks)
    assert render(other, fonts=fonts) != everything


def test_there_is_no_time_in_the_bytes_but_the_one_given(everything: bytes, fonts: Fonts) -> None:
    with opened(everything) as pdf:
        assert not {"/ModDate", "/CreationDate"} & set(pdf.docinfo.keys())
        assert not re.search(r"CreateDate|ModifyDate|MetadataDate", str(pdf.open_metadata()))
    created = datetime(2026, 3, 4, 10, 22, tzinfo=timezone(timedelta(hours=3)))
    dated = render(Outline(title="Summary", language="en", created=created), fonts=fonts)
    with opened(dated) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == "D:20260304072200Z"
        assert "/ModDate" not in pdf.docinfo
        assert pdf.open_metadata()["xmp:CreateDate"] == "2026-03-04T07:22:00Z"


def test_the_properties_say_what_and_from_where(everything: bytes) -> None:
    said = dict(re.findall(r"(?m)^(\w+): +(.+)$", tool("pdfinfo", everything)))
    assert said["Title"] == "Summary of the third meeting"
    assert said["Author"] == "The secretariat"
    assert said["Subject"] == "A draft"
    assert said["Keywords"] == f"Desk: BK; State: {STATE}"
    assert said["Creator"] == said["Producer"] == "Stocktake"


def test_the_document_names_its_language_and_direction(everything: bytes, fonts: Fonts) -> None:
    arabic = render(Outline(title="ملخص", language="ar"), fonts=fonts)
    for made, language, direction in ((everything, "en", "/L2R"), (arabic, "ar", "/R2L")):
        with opened(made) as pdf:
            assert pdf.Root.Lang == language
            assert pdf.Root.ViewerPreferences.Direction == direction


def test_all_fonts_are_embedded(everything: bytes) -> None:
    fonts = tool("pdffonts", everything).splitlines()[2:]
    assert {re.sub(r"^\w+\+", "", font.split()[0]) for font in fonts} == {
        "DroidSansFallback",
        "NotoSans-400",
        "NotoSans-700",
        "NotoSansArabic-400",
    }
    for font in fonts:
        assert re.search(r" yes yes yes +\d+ +\d+$", font), font


def test_an_empty_outline_is_a_page_with_no_font_but_ours(fonts: Fonts) -> None:
    pdf = render(Outline(title="", language=""), fonts=fonts)
    assert [words(page) for page in pages(pdf)] == ["Page 1 of 1"]
    assert "NotoSans-400" in tool("pdffonts", pdf)
    assert b"Helvetica" not in pdf


def test_headings_are_bookmarks_without_a_level_left_out(fonts: Fonts) -> None:
    levels: list[tuple[str, Literal[1, 2, 3]]] = [("Deep", 3), ("Top", 1), ("Lower", 3), ("<U+0000>", 2)]
    blocks = tuple(Heading(text=text.replace("<U+0000>", "\0"), level=level) for text, level in levels)
    with opened(render(Outline(title="Summary", language="en", blocks=blocks), fonts=fonts)) as pdf:
        deep, top = pdf.open_outline().root
        assert [deep.title, *deep.children] == ["Deep"]
        assert [top.title, *(one.title for one in top.children)] == ["Top", "Lower", "<U+0000>"]


def test_text_is_never_markup(fonts: Fonts) -> None:
    text = "<b>bold</b> & &lt; <font color=red> **stars**"
    assert f"{text} {text}" in printed(fonts, Heading(text=text), Paragraph(text=text))


def test_marks_are_printed_in_square_brackets_in_every_language(fonts: Fonts) -> None:
    def marked(text: str, language: str) -> str:
        return printed(fonts, Paragraph(text=(Run(text=text, style="mark"),)), language=language)

    assert "[two values]" in marked("two values", "en")
    assert "[两个数值]" in marked("两个数值", "zh")
    assert "]قيمتان[" in marked("قيمتان", "ar")  # poppler gives brackets as they are seen


def test_arabic_is_found_in_its_logical_order(fonts: Fonts) -> None:
    text = "اتفقت المنظمة الدولية للهجرة على ثلاثة تعهدات جديدة"
    table = Table(columns=(Column(title="المرجع"), Column(title="التعهد")), rows=(("BK-014", "فتح مكتب"),))
    found = printed(fonts, Heading(text="ملخص الاجتماع"), Paragraph(text=text), table, language="ar")
    for said in (text, "ملخص الاجتماع", "فتح مكتب", "المرجع", "التعهد", "BK-014"):
        assert said in found
    assert "صفحة1من1" in found.replace(" ", "")  # poppler drops spaces beside digits


def test_arabic_pages_start_at_the_right(fonts: Fonts) -> None:
    table = Table(columns=(Column(title="1"), Column(title="2")), rows=(("3", "4"),))
    assert "1 2 3 4" in printed(fonts, table)
    assert "2 1 4 3" in printed(fonts, table, language="ar")


def test_chinese_is_found(fonts: Fonts) -> None:
    found = printed(fonts, Paragraph(text="国际移民组织的承诺"), Facts(rows=(("地点", "内罗毕"),)), language="zh")
    for said in ("国际移民组织的承诺", "地点 内罗毕"):
        assert said in found
    assert "第1页/共1页" in found.replace(" ", "")  # poppler drops spaces beside digits


def test_a_missing_chinese_font_is_told_with_what_to_install(font_cache: Path) -> None:
    with pytest.raises(MissingFont, match="fonts-droid-fallback"):
        render(Outline(title="国际", language="zh"), fonts=Fonts(font_cache, system=[]))


def test_a_long_table_repeats_its_head_and_loses_no_row(fonts: Fonts) -> None:
    pdf = render(Outline(title="Long", language="en", blocks=(long_table(150),)), fonts=fonts)
    found = [words(page) for page in pages(pdf)]
    assert len(found) > 3
    assert all(page.count("Reference Pledge") == 1 for page in found)
    rows = re.findall(r"Reference (\d+) Pledge (\d+)", " ".join(found))
    assert rows == [(str(n), str(n)) for n in range(150)]


def test_each_page_says_which_it_is_and_of_what(fonts: Fonts) -> None:
    outline = Outline(title="The summary", language="fr", author="The desk", blocks=(long_table(100),))
    found = [words(page) for page in pages(render(outline, fonts=fonts))]
    count = len(found)
    assert count > 2
    for number, page in enumerate(found, 1):
        assert page.endswith(f"The desk Page {number} sur {count}")
        assert page.startswith("The summary Reference Pledge")


@pytest.mark.parametrize("text", ["long words " * 40, "很长的标题" * 40, "عنوان طويل " * 40, "x" * 10_000])
def test_a_running_line_is_cut_to_fit_with_an_ellipsis(fonts: Fonts, text: str) -> None:
    blocks = (PageBreak(), Paragraph(text="End."))
    last = pages(render(Outline(title="", language="en", author=text, blocks=blocks), fonts=fonts))[-1]
    foot = words(last.strip().splitlines()[-1])
    assert foot.endswith("Page 2 of 2")
    assert re.search(r"(long words ?|很长的标题){2}|عنوان طويل عنوان|x{30}", foot)
    assert "..." in foot  # the ellipsis after NFKC
    assert len(foot) < 200


def test_a_page_break_starts_a_page_and_two_start_no_empty_one(fonts: Fonts) -> None:
    blocks = (PageBreak(), Paragraph(text="One."), PageBreak(), PageBreak(), Paragraph(text="Two."), PageBreak())
    pdf = render(Outline(title="Title", language="en", blocks=blocks, notes=("Three.",)), fonts=fonts)
    assert [words(page) for page in pages(pdf)] == [
        "Title Page 1 of 4",
        "Title One. Page 2 of 4",
        "Title Two. Page 3 of 4",
        "Title Three. Page 4 of 4",
    ]


def test_a_heading_is_not_left_behind_by_what_follows_it(fonts: Fonts) -> None:
    for lines in range(38, 48):
        blocks = (Paragraph(text="x\n" * lines), Heading(text="Heading"), Paragraph(text="Following"))
        with_heading = [
            page
            for page in pages(render(Outline(title="", language="en", blocks=blocks), fonts=fonts))
            if "Heading" in page
        ]
        assert "Following" in with_heading[0]


def test_no_line_of_a_paragraph_stands_alone_on_a_page(fonts: Fonts) -> None:
    for lines in range(38, 48):
        blocks = (Paragraph(text="x\n" * lines), Paragraph(text="one\ntwo\nthree\nfour"))
        for page in pages(render(Outline(title="", language="en", blocks=blocks), fonts=fonts)):
            assert ("one" in page, "three" in page) == ("two" in page, "four" in page)


def test_a_row_higher_than_a_page_goes_over_pages_under_its_head(fonts: Fonts) -> None:
    row = ("\n".join(f"line {n}" for n in range(150)), "short")
    table = Table(columns=(Column(title="Head one"), Column(title="Head two")), rows=(row,))
    found = [words(page) for page in pages(render(Outline(title="", language="en", blocks=(table,)), fonts=fonts))]
    assert len(found) == 3
    assert all("Head one Head two line" in page for page in found)
    assert re.findall(r"line (\d+)", " ".join(found)) == [str(n) for n in range(150)]


def test_a_head_higher_than_half_a_page_is_not_repeated(fonts: Fonts) -> None:
    table = Table(columns=(Column(title="\n".join(["tall"] * 40)),), rows=(("row",),) * 60)
    assert printed(fonts, table).count("tall") == 40


HEADS = ("Goal", "Carda Basin Development Bank", "Unaccompanied children", "Municipalities and their responsibilities")


@pytest.mark.parametrize("count", [4, 6, 12])
def test_no_word_of_a_table_is_broken_while_there_is_room(fonts: Fonts, count: int) -> None:
    heads = [HEADS[n % 4] for n in range(count)]
    table = Table(columns=tuple(Column(title=head) for head in heads), rows=(tuple(heads),))
    found = printed(fonts, table).split()
    assert [word for head in heads for word in head.split() if found.count(word) < 2] == []
    assert found.count("Goal") >= 2 * -(-count // 8)  # each part begins with the first column


def test_a_trend_has_a_line_for_each_column_of_numbers_over_the_rows(fonts: Fonts) -> None:
    numbers = [("2021", "1 240", 1240), ("2022", "", None), ("2023", "298", 298)]
    rows = tuple((year, Cell(text=text, value=value), Cell(text="7", value=7)) for year, text, value in numbers)
    columns = (Column(title="Period"), Column(title="Children"), Column(title="Days"))
    drawing = Figure(kind="trend", title="F", alternative="It falls.", data=Table(columns=columns, rows=rows))
    found = " ".join(printed(fonts, drawing).split())
    assert "2021 2022 2023" in found
    assert "Children: 1 240 (2021) \u2013 298 (2023)" in found
    assert "Days: 7 (2021) \u2013 7 (2023)" in found


@pytest.mark.parametrize("align", ["start", "centre", "end"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_column_stands_at_its_side(fonts: Fonts, align: str, language: str) -> None:
    column = Column(title="00", align=align)  # type: ignore[arg-type]
    table = Table(columns=(column,), rows=(("7",),))
    pdf = render(Outline(title="", language=language, blocks=(table,)), fonts=fonts)
    left = float(re.findall(r'xMin="([\d.]+)"[^>]*>00<', tool("pdftotext", pdf, "-bbox"))[0])
    side = "centre" if 250 < left < 300 else "left" if left < 100 else "right" if left > 500 else "nowhere"
    sides = {"start": "left", "end": "right"} if language == "en" else {"start": "right", "end": "left"}
    assert side == sides.get(align, "centre")


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_hostile_text_is_shown_and_does_no_harm(fonts: Fonts, language: str) -> None:
    styled: Sequence[Text] = [
        (Run(text="x"), Run(text=text, style="mark"), Run(text=text, style="emphasis")) for text in HOSTILE
    ]
    table = Table(columns=tuple(Column(title=text) for text in HOSTILE[:4]), rows=(HOSTILE[4:8],))
    headings = tuple(Heading(text=text) for text in HOSTILE)
    blocks: tuple[Block, ...] = (*headings, Bullets(items=HOSTILE), Bullets(items=tuple(styled)), table)
    outline = Outline(
        title=" ".join(HOSTILE),
        language=language,
        subtitle=HOSTILE[3],
        author=HOSTILE[2],
        facts=((HOSTILE[0], HOSTILE[1]),),
        blocks=blocks,
        notes=HOSTILE,
        provenance=((HOSTILE[1], HOSTILE[2]),),
    )
    pdf = render(outline, fonts=fonts)
    found = words(" ".join(pages(pdf)))
    shown = ["U+202E", "U+0000", "U+D800", "U+DFFF", "U+1F469", "U+1F300", "endstream", "<b>bold</b>"]
    assert [sign for sign in shown if sign not in found] == []
    assert "U+0000" in tool("pdfinfo", pdf)


def test_a_word_of_ten_thousand_letters_is_printed_whole(fonts: Fonts) -> None:
    assert printed(fonts, Paragraph(text="W" * 10_000)).count("W") == 10_000


@pytest.mark.parametrize("page_size", [(239.0, 800.0), (800.0, 239.0)])
def test_a_page_can_be_too_small(fonts: Fonts, page_size: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="240 points"):
        render(EVERYTHING, page_size=page_size, fonts=fonts)


def test_everything_finds_its_place_on_the_smallest_page(fonts: Fonts) -> None:
    found = words(" ".join(pages(render(EVERYTHING, page_size=(240, 240), fonts=fonts))))
    for said in ("meeting", "[to be", "Łódź", "desk", "A last remark.", "Page 3 of"):
        assert said in found


def test_without_fonts_those_of_the_users_cache_are_used(
    font_cache: Path, monkeypatch: pytest.MonkeyPatch, everything: bytes
) -> None:
    asked: list[str] = []

    def cache_path(name: str) -> Path:
        asked.append(name)
        return font_cache

    monkeypatch.setattr("platformdirs.user_cache_path", cache_path)
    assert render(EVERYTHING) == everything
    assert asked == ["stocktake"]
