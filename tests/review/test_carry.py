"""Notes carried out and in: on the same words in the PDF that poppler shows, in Word, in JSON-LD, in a table."""

from __future__ import annotations

import csv
import html
import io
import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import docx
import msgspec
import pikepdf
import pytest
from docx.oxml.ns import qn
from reviewing import shared
from truth import FIRST

from desktop.casework import capture
from desktop.casework.errors import NotAllowed
from desktop.casework.review import notes, submissions
from desktop.casework.review.anchors import Selector, find, select
from desktop.casework.review.text import MEDIA
from desktop.exchange.documents import carry, jsonld, pdf_notes, vocabulary
from desktop.exchange.documents.paper import Paper
from desktop.exchange.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reviewing import Place, Review

    from desktop.casework.review.notes import Placed

Rect = tuple[float, float, float, float]
LOREM = "The government trained many officers in the past year and reports what came of it in detail"

pytestmark = pytest.mark.usefixtures("direct")


def noted(place: Place, about: bytes, paper: Paper, quote: str, **values: object) -> bytes:
    words = paper.words()
    at = words.text.index(quote)
    given = {"kind": "question", "text": f"On {quote}", **values}
    selector = select(words, at, at + len(quote))
    return notes.annotate(*place.seat, about, selector, given, everybody=True).id  # type: ignore[arg-type]


def placed(place: Place, about: bytes, paper: Paper) -> list[Placed]:
    return notes.place(notes.notes_on(place.desk, about), submissions.submission(place.desk, about), paper.words())


def sent(place: Place, about: bytes, paper: Paper, form: str, **how: bool) -> bytes:
    record = submissions.submission(place.desk, about)
    return carry.out(place.desk, record, placed(place, about, paper), paper, form, **how)


def poppler_words(content: bytes, folder: Path, page: int) -> list[tuple[str, Rect]]:
    """Return the words of a page and their boxes as poppler sees them."""
    (folder / "x.pdf").write_bytes(content)
    done = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(page + 1), "-l", str(page + 1), str(folder / "x.pdf"), "-"],
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    found = re.findall(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', done.stdout
    )
    return [(html.unescape(text), (float(a), float(b), float(c), float(d))) for a, b, c, d, text in found]


def highlighted(content: bytes, page: int) -> list[Rect]:
    """Return the quads of highlights on a page as it is shown, left, top, right, bottom."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        shown = pdf_notes._Shown(pdf.pages[page])
        found = []
        for one in pdf_notes._annotations(pdf.pages[page]):
            if str(one.get("/Subtype")) == "/Highlight":
                quads = [float(value) for value in one["/QuadPoints"]]
                for at in range(0, len(quads), 8):
                    points = list(zip(quads[at : at + 8 : 2], quads[at + 1 : at + 8 : 2], strict=True))
                    left, top, width, height = shown.rect(points)
                    found.append((left, top, left + width, top + height))
    return found


def covered(box: Rect, marks: Sequence[Rect]) -> float:
    """Return how much of a word's box is marked, each of the two counted as no larger than the other."""
    best = 0.0
    for left, top, right, bottom in marks:
        wide = min(box[2], right) - max(box[0], left)
        high = min(box[3], bottom) - max(box[1], top)
        if wide > 0 and high > 0:
            best = max(best, wide / min(box[2] - box[0], right - left) * high / min(box[3] - box[1], bottom - top))
    return best


CASES = {
    "two columns": (
        [[(60, 700 - 16 * at, "Helvetica", 10, LOREM[:44]) for at in range(6)]
         + [(320, 700 - 16 * at, "Helvetica", 10, "right column speaks of guardians") for at in range(6)]], 0,
        "column speaks of guardians", {"column", "speaks", "of", "guardians"},
    ),
    "rotated": (
        [[(72, 700, "Helvetica", 14, LOREM[:60])]], 90, "trained many officers", {"trained", "many", "officers"},
    ),
    "upside down": ([[(72, 700, "Helvetica", 14, LOREM[:60])]], 180, "many officers", {"many", "officers"}),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_note_stays_on_its_words_from_desk_to_desk_and_into_the_pdf_that_poppler_shows(
    name: str, review: Review, pdf_of: Callable[..., bytes], tmp_path: Path
) -> None:
    pages, rotate, quote, expected = CASES[name]
    content = pdf_of(pages, rotate=rotate)
    about = review.take_in(content, "report.pdf")
    with Paper(content, MEDIA["pdf"]) as paper:
        noted(review["ana"], about, paper, quote)
        review.spread()
        there = placed(review["dee"], about, paper)
        assert [paper.words().text[one.place.start : one.place.end] for one in there if one.place] == [quote]
        made = carry.annotated_pdf(there, paper, carry.names_on(review["dee"].desk))
    marks = highlighted(made, 0)
    assert marks
    assert {text for text, box in poppler_words(made, tmp_path, 0) if covered(box, marks) > 0.5} == expected


def test_a_note_on_a_chinese_passage_stays_on_it(
    review: Review, drawn_pdf: Callable[[str], bytes], tmp_path: Path
) -> None:
    content = drawn_pdf("\u653f\u5e9c\u57f9\u8bad \u8bb8\u591a\u5b98\u5458 \u62a5\u544a\u8bf4\u660e")
    about = review.take_in(content, "chinese.pdf")
    quote = "\u8bb8\u591a\u5b98\u5458"
    with Paper(content, MEDIA["pdf"]) as paper:
        noted(review["ana"], about, paper, quote)
        review.spread()
        made = carry.annotated_pdf(placed(review["dee"], about, paper), paper, str)
    marks = highlighted(made, 0)
    assert [text for text, box in poppler_words(made, tmp_path, 0) if covered(box, marks) > 0.5] == [quote]


def test_a_note_on_an_arabic_passage_stays_on_it(review: Review, tmp_path: Path) -> None:
    content = shared("pdf/ArabicCIDTrueType.pdf")
    about = review.take_in(content, "arabic.pdf")
    with Paper(content, MEDIA["pdf"]) as paper:
        words = paper.words()
        quote = "الخطوط"
        at = words.text.index(quote)
        selector = select(words, at, at + len(quote))
        notes.annotate(*review["ana"].seat, about, selector, {"text": "ملاحظة"}, everybody=True)
        review.spread()
        made = carry.annotated_pdf(placed(review["dee"], about, paper), paper, str)
    marks = highlighted(made, 0)
    marked = [text for text, box in poppler_words(made, tmp_path, 0) if covered(box, marks) > 0.5]
    assert len(marked) == 1
    assert sorted(unicodedata.normalize("NFKC", marked[0])) == sorted(quote)


def test_a_note_on_a_turned_page_of_a_real_file(review: Review) -> None:
    content = shared("pdf/habibi-rotated.pdf")
    about = review.take_in(content, "habibi.pdf")
    with Paper(content, MEDIA["pdf"]) as paper:
        noted(review["ana"], about, paper, "habibi")
        (one,) = placed(review["ana"], about, paper)
        assert one.place
        page, (left, top, width, height) = paper.boxes(one.place)[-1]
        made = carry.annotated_pdf([one], paper, str)
        mark = highlighted(made, page)[-1]
    assert mark == pytest.approx((left, top, left + width, top + height), abs=0.1)
    assert height > width  # the page is turned, and so is its text


# ---- PDF there and back ----------------------------------------------------------------------------------------------


def test_our_notes_are_read_by_poppler_and_pikepdf_and_come_back_once(
    review: Review, pdf_of: Callable[..., bytes], tmp_path: Path
) -> None:
    content = pdf_of([[(72, 700, "Helvetica", 14, LOREM[:60])], [(72, 700, "Helvetica", 14, "Another page")]])
    about = review.take_in(content, "report.pdf")
    ana, cho = review["ana"], review["cho"]
    with Paper(content, MEDIA["pdf"]) as paper:
        mine = noted(ana, about, paper, "many officers", text="How many?")
        notes.answer(*ana.seat, mine, "Please say.")
        notes.annotate(
            *ana.seat, about, Selector(page=2, area=(50, 100, 80, 40)), {"text": "The stamp"}, everybody=True
        )
        gone = noted(ana, about, paper, "Another page", text="Withdrawn")
        notes.answer(*ana.seat, gone, "A slip.", state="withdrawn")
        made = sent(ana, about, paper, "pdf")
        with pikepdf.open(io.BytesIO(made)) as pdf:
            read = [
                (str(one["/Subtype"]), str(one["/Contents"]), str(one["/T"]))
                for page in pdf.pages
                for one in page.Annots
            ]
            assert read == [
                ("/Highlight", "How many?", "Ana"), ("/Text", "Please say.", "Ana"), ("/Square", "The stamp", "Ana"),
            ]  # fmt: skip
            assert pdf.pages[0].Annots[1].IRT.Contents == "How many?"
        (tmp_path / "a.pdf").write_bytes(made)
        subprocess.run(
            ["pdftoppm", "-r", "40", "-png", str(tmp_path / "a.pdf"), str(tmp_path / "a")], check=True, timeout=60
        )
        back = carry.take_file(*ana.seat, about, made, "a.pdf", paper, everybody=True)
        assert (len(back.made), back.known) == (0, 3)
        other = review.take_in(content, "other.pdf")
        new = carry.take_file(*cho.seat, other, made, "a.pdf", paper, everybody=True)
        assert (len(new.made), new.known, new.orphans) == (3, 0, 0)
        found = {one.text("text"): one for one in notes.notes_on(cho.desk, other)}
        assert found["How many?"].text("quote") == "many officers"
        assert found["How many?"].text("said_by") == "Ana"
        assert [one.text("text") for one in found["How many?"].answers] == ["Please say."]
        assert found["The stamp"].selector.area == pytest.approx((50, 100, 80, 40))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("annotated_pdf.pdf", [("This is a text annotation.", "", ""), ("Highlight comment", "", "Line 1 Line 2"),
                               ("Hello world!", "Lucas", "")]),
        ("annotation-highlight.pdf", [("Highlight content", "Tim van der Meij", "Lorem ipsum dolor sit amet")]),
    ],
)  # fmt: skip
def test_notes_that_other_readers_wrote_are_taken_in_on_their_words(
    name: str, expected: list[tuple[str, str, str]], review: Review
) -> None:
    content = shared(f"pdf/{name}")
    about = review.take_in(content, name)
    ana = review["ana"]
    with Paper(content, MEDIA["pdf"]) as paper:
        made = carry.take_marks(*ana.seat, about, paper.file_notes(), paper)
        again = carry.take_marks(*ana.seat, about, paper.file_notes(), paper)
    assert (len(made.made), len(again.made), again.known) == (len(expected), 0, len(expected))
    found = notes.notes_on(ana.desk, about)
    assert sorted((one.text("text"), one.text("said_by"), one.text("quote")) for one in found) == sorted(expected)


def test_a_teams_notes_go_out_only_when_asked_for_and_nothing_goes_out_under_embargo(review: Review) -> None:
    about = review.take_in(FIRST.encode())
    ana, sec = review["ana"], review["sec"]
    with Paper(FIRST.encode(), MEDIA["txt"]) as paper:
        noted(ana, about, paper, "212 families", text="open word")
        selector = Selector(paragraph="2")
        notes.annotate(*ana.seat, about, selector, {"text": "team word"})
        for form in ("csv", "jsonld"):
            assert b"team word" not in sent(ana, about, paper, form)
            assert b"open word" in sent(ana, about, paper, form)
            assert b"team word" in sent(ana, about, paper, form, team=True)
        capture.change(*sec.seat, about, {"embargo_until": "2999-01-01T00:00:00Z"})
        review.spread()
        with pytest.raises(NotAllowed, match="embargo"):
            sent(ana, about, paper, "csv")


def test_only_a_pdf_is_annotated_as_one(review: Review) -> None:
    about = review.take_in(b"Text")
    with Paper(b"Text", MEDIA["txt"]) as paper, pytest.raises(CannotRead, match="Word"):
        sent(review["sec"], about, paper, "pdf")


# ---- Word ------------------------------------------------------------------------------------------------------------


def word_file() -> bytes:
    made, target = docx.Document(), io.BytesIO()
    first = made.add_paragraph("The Government trained ")
    first.add_run("480 border").bold = True
    first.add_run(" officers last year.")
    made.add_paragraph("Nothing else was done.")
    made.save(target)
    return target.getvalue()


def test_notes_become_comments_and_corrections_tracked_changes_and_come_back(review: Review) -> None:
    content = word_file()
    about = review.take_in(content, "report.docx")
    ana = review["ana"]
    with Paper(content, MEDIA["docx"]) as paper:
        noted(ana, about, paper, "trained 480 border officers", text="How many women?")
        noted(ana, about, paper, "Nothing else", kind="correction", text="Too bare.", proposed="Little else")
        made = sent(ana, about, paper, "docx")
    document = docx.Document(io.BytesIO(made))
    assert [(one.author, one.text) for one in document.comments] == [("Ana", "How many women?"), ("Ana", "Too bare.")]
    body = document.element.body
    assert [one.text for one in body.iter(qn("w:delText"))] == ["Nothing else"]
    assert ["".join(text.text for text in one.iter(qn("w:t"))) for one in body.iter(qn("w:ins"))] == ["Little else"]
    assert "".join(run.text for run in document.paragraphs[0].runs if run.bold) == "480 border"
    with Paper(content, MEDIA["docx"]) as paper:
        other = review.take_in(content, "other.docx")
        back = carry.take_file(*review["cho"].seat, other, made, "back.docx", paper)
    assert back.orphans == 0
    found = {
        (one.text("text"), one.text("quote"), one.text("proposed")) for one in notes.notes_on(review["cho"].desk, other)
    }
    assert found == {
        ("How many women?", "trained 480 border officers", ""), ("Too bare.", "Nothing else", ""),
        ("Little else", "Nothing else", "Little else"),
    }  # fmt: skip


def test_an_insertion_stands_on_the_words_before_it(review: Review) -> None:
    content = word_file()
    document = docx.Document(io.BytesIO(content))
    paragraph, inserted = document.paragraphs[1], docx.oxml.OxmlElement("w:ins")
    inserted.set(qn("w:id"), "7")
    inserted.set(qn("w:author"), "Editor")
    run = document.paragraphs[1].add_run(" by anybody")._element
    paragraph._element.append(inserted)
    inserted.append(run)
    target = io.BytesIO()
    document.save(target)
    about = review.take_in(content, "report.docx")
    with Paper(content, MEDIA["docx"]) as paper:
        carry.take_file(*review["ana"].seat, about, target.getvalue(), "edited.docx", paper)
    (one,) = notes.notes_on(review["ana"].desk, about)
    assert (one.text("quote"), one.text("proposed"), one.text("said_by")) == (
        "Nothing else was done.", "Nothing else was done. by anybody", "Editor",
    )  # fmt: skip


def test_a_document_without_pages_of_its_own_is_made_a_file_of_word(review: Review) -> None:
    content = FIRST.encode()
    about = review.take_in(content)
    ana = review["ana"]
    with Paper(content, MEDIA["txt"]) as paper:
        noted(ana, about, paper, "212 families", text="Which?")
        made = sent(ana, about, paper, "docx")
        assert paper.file_notes() == []
    document = docx.Document(io.BytesIO(made))
    assert document.paragraphs[2].text.startswith("3. Since then 212 families")
    assert [one.text for one in document.comments] == ["Which?"]


# ---- JSON-LD ---------------------------------------------------------------------------------------------------------


def test_json_ld_keeps_to_the_vocabulary_and_goes_round_without_loss(review: Review) -> None:
    content = FIRST.encode()
    about = review.take_in(content)
    ana, cho = review["ana"], review["cho"]
    pledge = review["sec"].put("pledge", title="Housing", actor=review.actor()).hex()
    review.spread()
    with Paper(content, MEDIA["txt"]) as paper:
        mine = noted(ana, about, paper, "212 families", kind="correction", text="Not so.", proposed="230 families",
                     tags=["housing", "children"], goals=["1A"], pledges=[pledge])  # fmt: skip
        notes.settle(*ana.seat, mine, "Seen to.")
        noted(ana, about, paper, "nine provinces", text="Which?")
        out = sent(ana, about, paper, "jsonld")
    items = jsonld.read(out)
    assert [fault for one in items for fault in vocabulary.check(one)] == []
    assert [one["motivation"] for one in items] == ["editing", "replying", "questioning"]
    assert carry.take_json_ld(*ana.seat, about, out).known == 3
    other = review.take_in(content)
    made = carry.take_json_ld(*cho.seat, other, out, everybody=True)
    assert (len(made.made), made.orphans) == (3, 0)
    (first, second) = notes.notes_on(cho.desk, other)
    assert (first.text("quote"), first.text("proposed"), sorted(first.several("tags")), first.several("pledges")) == (
        "212 families", "230 families", ["children", "housing"], [pledge],
    )  # fmt: skip
    assert first.text("said_by") == "Ana"
    assert second.text("kind") == "question"
    again = jsonld.read(carry.json_ld([first, second], carry.names_on(cho.desk)))
    assert again == items


def test_what_other_programs_say_is_given_out_again_as_it_came_until_the_note_is_changed(review: Review) -> None:
    about = review.take_in(FIRST.encode())
    ana = review["ana"]
    foreign = {
        "@context": jsonld.CONTEXT, "id": "http://example.org/anno1", "type": "Annotation",
        "creator": {"id": "http://example.org/user1", "type": "Person", "name": "A. Person", "nickname": "ap"},
        "created": "2025-01-28T12:00:00Z", "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
        "bodyValue": "Is this so?", "motivation": ["questioning", "commenting"], "stylesheet": "http://example.org/s",
        "target": {
            "source": "http://example.org/page1", "selector": {"type": "TextQuoteSelector", "exact": "212 families"},
        },
    }  # fmt: skip
    raw = msgspec.json.encode([foreign])
    carry.take_json_ld(*ana.seat, about, raw)
    (one,) = notes.notes_on(ana.desk, about)
    assert (one.text("text"), one.text("kind"), one.text("said_by"), one.text("quote")) == (
        "Is this so?", "question", "A. Person", "212 families",
    )  # fmt: skip
    assert jsonld.as_annotation(one, str) == {name: said for name, said in foreign.items() if name != "@context"}
    capture.change(*ana.seat, one.id, {"text": "Is this really so?"})
    (changed,) = notes.notes_on(ana.desk, about)
    out = jsonld.as_annotation(changed, str)
    assert out["id"] == foreign["id"]
    assert out["rights"] == foreign["rights"]
    assert out["body"] == [{"type": "TextualBody", "value": "Is this really so?", "format": "text/plain",
                            "purpose": "commenting"}]  # fmt: skip


SOUND = {"type": "Annotation", "id": "urn:x", "target": "http://example.org/"}


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"type": "Note"}, "type"),
        ({"id": 7}, "IRI"),
        ({"target": ""}, "target"),
        ({"body": "x", "bodyValue": "y"}, "both"),
        ({"colour": "red"}, "“colour”"),
        ({"motivation": "shouting"}, "“shouting”"),
        ({"target": {"source": "u", "selector": {"type": "LineSelector"}}}, "“LineSelector”"),
        ({"target": {"source": "u", "selector": {"type": "TextQuoteSelector"}}}, "exact"),
        ({"target": {"source": "u", "selector": [{"type": "TextPositionSelector", "start": 1}]}}, "start and end"),
        ({"target": {"source": "u", "selector": {"type": "FragmentSelector"}}}, "value"),
    ],
)
def test_what_is_no_annotation_of_the_vocabulary_is_refused(more: dict[str, object], words: str) -> None:
    assert vocabulary.check(SOUND) == []
    assert any(words in fault for fault in vocabulary.check({**SOUND, **more}))
    with pytest.raises(CannotRead, match="sound"):
        jsonld.read(msgspec.json.encode({"type": "AnnotationPage", "items": [{**SOUND, **more}]}))


def test_what_is_no_json_is_refused() -> None:
    for raw in (b"{", b"[]", b"7"):
        with pytest.raises(CannotRead):
            jsonld.read(raw)


# ---- table -----------------------------------------------------------------------------------------------------------


def test_a_table_holds_notes_answers_and_orphans_and_forces_no_formula(review: Review) -> None:
    content = FIRST.encode()
    about = review.take_in(content)
    ana = review["ana"]
    with Paper(content, MEDIA["txt"]) as paper:
        mine = noted(ana, about, paper, "212 families", text="=cmd|x")
        notes.answer(*ana.seat, mine, "Said.", state="answered")
        lost = Selector(exact="words that were never there", paragraph="9")
        notes.annotate(*ana.seat, about, lost, {"text": "Lost"}, everybody=True)
        raw = sent(ana, about, paper, "csv")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    assert [(one["note"], one["found"], one["state"], one["by"]) for one in rows] == [
        ("'=cmd|x", "exact", "answered", "Ana"), ("Said.", "exact", "answered", "Ana"),
        ("Lost", "orphan", "open", "Ana"),
    ]  # fmt: skip
    assert rows[1]["answers"] == rows[0]["reference"]
    assert find(compose_of(content), lost) is None


def compose_of(content: bytes) -> object:
    with Paper(content, MEDIA["txt"]) as paper:
        return paper.words()
