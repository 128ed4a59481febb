"""Every kind of report on the sample region: words in six languages, audiences, drafts, and copies made again."""

from __future__ import annotations

import ast
import datetime as dt
import io
import json
import re
import subprocess
import unicodedata
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pdfua
import pikepdf
import pytest
from click.testing import CliRunner

from desktop import resources, wiring
from desktop.app import make_sample
from desktop.casework import capture, handover, identity, withdrawal
from desktop.casework.errors import NotFound
from desktop.casework.look import declared
from desktop.cli.main import cli
from desktop.demo import PASSPHRASE
from desktop.records.labels import Audience
from desktop.records.packs import Pack
from desktop.reports import words as reports_words
from desktop.reports.checks import CHECKS, NotAPdf, check
from desktop.reports.kinds import OnlyADraft
from desktop.reports.outline import Heading, plain_text, tables
from desktop.reports.pdf import render
from desktop.reports.prose import lines
from desktop.reports.provenance import code
from desktop.reports.request import COPIES, FORMS, KINDS, LANGUAGES, NotACopy, Request, read_stamp
from desktop.reports.spoken import translated
from desktop.reports.words import Words, catalogue, grouped
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.reports.fonts import Fonts
    from desktop.reports.outline import Outline

CREATED = dt.datetime(2026, 10, 14, 17, 30, tzinfo=dt.UTC)
SOURCES = Path(reports_words.__file__).parent
MARK = "[under verification]"
COMPUTED = {"global", "country", "finance", "ambition", "duties", "indicators", "corridor"}  # as is the regional report


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sample(tmp_path_factory.mktemp("sample")).parent


@pytest.fixture(scope="module")
def desk(desks: Path) -> Iterator[DeskFile]:
    """Give the secretariat's desk: everything is there, sealed, and nothing differs."""
    with closing(DeskFile.open(desks / "secretariat.desk")) as opened:
        yield opened


@pytest.fixture(scope="module")
def laptop(desks: Path) -> Iterator[DeskFile]:
    """Give a rapporteur's desk: an entry differs, and one is not sealed yet."""
    with closing(DeskFile.open(desks / "lead.desk")) as opened:
        yield opened


def asked(desk: DeskFile, kind: str, language: str = "en", copy: str = "secretariat", **more: str) -> Request:
    subject, record = KINDS[kind].subject, ""
    if subject and not KINDS[kind].optional:
        record = more.pop("record", "") or desk.records(subject)[0].id.hex()
    return Request(kind=kind, copy=copy, created=CREATED, language=language, record=record, **more)


def told(outline: Outline) -> str:
    cells = (cell for table in tables(outline) for row in table.rows for cell in row)
    texts = (plain_text(cell.text if hasattr(cell, "text") else cell) for cell in cells)
    return "\n".join([*(" ".join(line) for line in lines(outline)), *texts])


def printed(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    text = unicodedata.normalize("NFKC", done.stdout.decode()).replace("\xad\n", "")
    return re.sub("[\u200e\u200f\u202a-\u202e\xad]", "", text)


def fits(pdf: bytes, path: Path) -> bool:
    """Say whether a document passes every check there is here."""
    path.write_bytes(pdf)
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    return check(pdf) == [] and pdfua.validate(path).exit_code == 0


# ---- kinds and languages -------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in COMPUTED])
def test_a_kind_is_printed_and_fits(desk: DeskFile, fonts: Fonts, tmp_path: Path, kind: str) -> None:
    language = LANGUAGES[list(KINDS).index(kind) % len(LANGUAGES)]
    outline = wiring.outline(desk, asked(desk, kind, language))
    pdf = render(outline, fonts=fonts)
    assert check(pdf) == []
    assert kind not in {"pledge", "session"} or fits(pdf, tmp_path / "made.pdf")
    found = printed(pdf)
    headings = [one.text for one in outline.blocks if isinstance(one, Heading)]
    assert headings or kind in {"text", "extract"}
    for text in (*headings[:3], Words(language)("Desk")):
        for word in re.findall(r"[^\W\d_]{3,}", unicodedata.normalize("NFKC", text)):
            assert word in found.replace(" ", "") if language == "zh" else word in found


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_printed_in_every_language(
    desk: DeskFile, fonts: Fonts, tmp_path: Path, kind: str, language: str
) -> None:
    for copy in COPIES:
        outline = wiring.outline(desk, asked(desk, kind, language, copy))
        pdf = render(outline, fonts=fonts)
        assert fits(pdf, tmp_path / f"{copy}.pdf")
        assert render(wiring.outline(desk, asked(desk, kind, language, copy)), fonts=fonts) == pdf


@pytest.mark.soak
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_archivable_the_older_way(
    desk: DeskFile, fonts: Fonts, tmp_path: Path, kind: str, preflight: Callable[[list[Path]], dict[str, set[str]]]
) -> None:
    paths = [tmp_path / f"{language}.pdf" for language in LANGUAGES]
    for path in paths:
        raw = render(wiring.outline(desk, asked(desk, kind, path.stem, archive="1b")), fonts=fonts)
        assert fits(raw, path)
    assert preflight(paths) == {path.name: set() for path in paths}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ar", ["سجل الجلسة", "بحسب التسلسل الزمني", "هذه النسخة", "2026-10-13 10:00 UTC+01:00"]),
        ("zh", ["场次记录", "按时间顺序", "本副本"]),
        ("fr", ["Journal de séance", "ordre chronologique", "Cet exemplaire"]),
        ("ru", ["Журнал заседания", "порядке времени", "Этот экземпляр"]),
        ("es", ["Acta de la sesión", "En orden cronológico", "Esta copia"]),
    ],
)
def test_a_report_speaks_its_language_in_the_order_of_reading(
    desk: DeskFile, fonts: Fonts, language: str, said: list[str]
) -> None:
    (session,) = desk.find("session", "code", "safe")
    outline = wiring.outline(desk, asked(desk, "session", language, record=session.hex()))
    found = " ".join(printed(render(outline, fonts=fonts)).split())
    assert [one for one in said if one not in found] == []


def test_every_fixed_word_has_words_in_every_language() -> None:
    fixed = set()
    for path in SOURCES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "say":
                fixed |= {
                    one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
    fixed |= {kind.title for kind in KINDS.values()}
    assert len(fixed) > 40
    for language in set(LANGUAGES) - {"en"}:
        assert sorted(word for word in fixed if word not in catalogue(language).words) == []


@pytest.mark.slow
def test_what_figures_say_of_themselves_has_words_in_every_language(
    desk: DeskFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: set[str] = set()
    text = Words.text
    monkeypatch.setattr(Words, "text", lambda words, english: used.add(english) or text(words, english))
    for kind in ("regional", "finance", "duties", "corridor"):
        wiring.outline(desk, asked(desk, kind, "fr"))
    used = {word for word in used if not re.search(r"\d{4}", word)}  # exchange rates are no words
    assert len(used) > 40
    for language in set(LANGUAGES) - {"en"}:
        assert sorted(word for word in used if not Words(language).has(word)) == []


@pytest.mark.parametrize("name", resources.packs())
def test_every_label_of_a_pack_that_comes_along_has_words_in_every_language(name: str) -> None:
    pack = Pack.parse(resources.pack(name))
    for language in set(LANGUAGES) - {"en"}:
        said = translated(pack, Words(language))
        assert said.hash == pack.hash
        labels = {one.label for codes in pack.lists.values() for one in codes}
        english = {label for label in labels if "→" in label}  # rules for English texts
        assert {label for label in labels - english if not Words(language).has(label)} == set()
        assert {one.title for one in said.nodes}.isdisjoint(one.title for one in pack.nodes)


def test_goals_and_choices_speak_the_language_of_the_report_wherever_they_stand(desk: DeskFile) -> None:
    pledge = told(wiring.outline(desk, asked(desk, "pledge", "fr")))
    assert "1A Enfants en déplacement" in pledge
    assert "1A Children on the move" not in pledge
    figures = told(wiring.outline(desk, asked(desk, "corridor", "ar")))
    assert "تنقل العمالة: مذكرة تفاهم، سارٍ" in figures
    assert "in force" not in figures


def test_words_keep_the_places_for_values_and_say_that_nobody_has_reviewed_them() -> None:
    for language in set(LANGUAGES) - {"en"}:
        assert not catalogue(language).reviewed
        for english, word in catalogue(language).words.items():
            assert word.strip()
            assert re.findall(r"{\w+}", word) == re.findall(r"{\w+}", english)


@pytest.mark.parametrize(
    ("language", "quoted"),
    [("en", "“a”"), ("fr", "«\xa0a\xa0»"), ("ru", "«a»"), ("es", "«a»"), ("ar", "«a»"), ("zh", "“a”"), ("sw", "“a”")],
)
def test_quotes_are_those_of_the_language(language: str, quoted: str) -> None:
    assert plain_text(Words(language).quoted("a")) == quoted


def test_thousands_are_parted_by_spaces_that_never_break() -> None:
    assert [grouped(one) for one in ("1240", "-18500000.5", "7", "n/a")] == [
        "1\xa0240",
        "-18\xa0500\xa0000.5",
        "7",
        "n/a",
    ]


# ---- who may read what ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hidden(desk: DeskFile) -> set[str]:
    """Return what is on record for the secretariat alone and nowhere in what is shared."""
    found: dict[bool, set[str]] = {True: set(), False: set()}
    look = wiring.look(desk)
    for type_ in ("pledge", "participant", "intervention", "stakeholder_input", "actor", "progress", "meeting"):
        for record in desk.records(type_):
            for (name, element), raw in record.values.items():
                known = declared(name)
                if known and not element and not known[1].codes and known[1].kind in {"text", "prose"}:
                    found[record.labels[name].audience in COPIES["public"]].add(look.shown(known[1], raw))
    return {text for text in found[False] if len(text) > 12 and not any(text in other for other in found[True])}


@pytest.mark.parametrize("kind", KINDS)
def test_no_public_copy_has_what_only_the_secretariat_may_know(desk: DeskFile, hidden: set[str], kind: str) -> None:
    assert len(hidden) > 20
    text = told(wiring.outline(desk, asked(desk, kind, copy="public")))
    assert [one for one in hidden if one in text] == []


def test_the_secretariats_copy_has_it(desk: DeskFile, hidden: set[str]) -> None:
    text = told(wiring.outline(desk, asked(desk, "meeting")))
    assert len([one for one in hidden if one in text]) > 10


def test_differing_values_are_in_drafts_with_their_mark(laptop: DeskFile) -> None:
    (pledge,) = laptop.find("pledge", "source", "CB-P-001")
    outline = wiring.outline(laptop, asked(laptop, "pledge", copy="public", record=pledge.hex()))
    assert outline.standing == "Draft"
    assert f"2027-06-30 / 2027-07-31 {MARK}" in told(outline) or f"2027-07-31 / 2027-06-30 {MARK}" in told(outline)


@pytest.fixture(scope="module")
def contested(desks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskFile]:
    """Give the secretariat's desk after it withdrew a pledge that the lead rapporteur meanwhile wrote to."""
    folder = tmp_path_factory.mktemp("contested")
    paths = {name: folder / f"{name}.desk" for name in ("secretariat", "lead")}
    for name, path in paths.items():
        path.write_bytes((desks / f"{name}.desk").read_bytes())
    with closing(DeskFile.open(paths["secretariat"])) as sec, closing(DeskFile.open(paths["lead"])) as lead:
        sittings = {name: identity.take_seat(one, PASSPHRASE) for name, one in (("sec", sec), ("lead", lead))}
        (pledge,) = sec.find("pledge", "source", "CB-P-002")
        withdrawal.withdraw(sec, sittings["sec"], pledge, "Counted twice.")
        capture.change(lead, sittings["lead"], pledge, {"description": "It is carried on until 2028."})
        wiring.receive(sec, *wiring.hand_over(lead, sittings["lead"], "secretariat", folder))
        yield sec


@pytest.mark.slow
def test_what_was_withdrawn_and_edited_at_once_is_marked(contested: DeskFile) -> None:
    (pledge,) = contested.find("pledge", "source", "CB-P-002")
    for kind, copy in (("pledge", "public"), ("pledge", "secretariat"), ("coalition", "secretariat")):
        outline = wiring.outline(contested, asked(contested, kind, copy=copy, record=pledge.hex()))
        text = told(outline)
        assert outline.standing == "Draft"
        assert outline.title.endswith("[under verification: withdrawn and edited]")
        assert f"It is carried on until 2028. {MARK}" in text
        assert f"Withdrawn: Counted twice. {MARK}" in text
        assert f": It is carried on until 2028. {MARK}" in text
    with pytest.raises(OnlyADraft):
        wiring.outline(contested, asked(contested, "pledge", record=pledge.hex()), final=True)
    french = wiring.outline(contested, asked(contested, "pledge", "fr", record=pledge.hex()))
    assert french.title.endswith("[en cours de vérification\xa0: retiré et modifié]")


def test_a_final_copy_is_refused_where_it_could_only_be_a_draft(desk: DeskFile, laptop: DeskFile) -> None:
    final = wiring.outline(desk, asked(desk, "meeting"), final=True)
    assert final.standing == ""
    assert "Operations not sealed yet" not in dict(final.provenance)
    assert MARK not in told(final)
    with pytest.raises(OnlyADraft, match="entries that differ: 1, not sealed yet: 1"):
        wiring.outline(laptop, asked(laptop, "meeting"), final=True)


def test_a_report_holds_only_its_region_and_its_cycle(desk: DeskFile) -> None:
    every, none = (wiring.outline(desk, asked(desk, "regional", region=region)) for region in ("carda", "elsewhere"))
    assert "End of the immigration detention" in told(every)
    assert "End of the immigration detention" not in told(none)
    cycles = desk.records("cycle")
    one = told(wiring.outline(desk, asked(desk, "ambition", cycle=cycles[0].id.hex())))
    assert one != told(wiring.outline(desk, asked(desk, "ambition")))


def test_what_is_not_there_is_told(desk: DeskFile) -> None:
    for request in (
        asked(desk, "pledge", record="0" * 32),
        Request(kind="country", copy="public", created=CREATED),
        Request(kind="novel", copy="public", created=CREATED),
        asked(desk, "regional", pack="0" * 64),
    ):
        with pytest.raises(NotFound):
            wiring.outline(desk, request)


def test_no_kind_prints_what_is_sealed() -> None:
    assert all(Audience.SEALED not in audience for audience in COPIES.values())


# ---- copies made again ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reference(desk: DeskFile) -> str:
    """Return the reference of the pledge to end the detention of children."""
    (pledge,) = desk.find("pledge", "source", "CB-P-001")
    return wiring.look(desk).reference(desk.record(pledge))


@pytest.fixture(scope="module")
def copies(desks: Path, reference: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return a public copy of a pledge and a secretariat's copy of the meeting, as commands print them."""
    folder = tmp_path_factory.mktemp("copies")
    sec = str(desks / "secretariat.desk")
    paths = {name: folder / f"{name}.pdf" for name in ("meeting", "pledge")}
    given = {"meeting": ["meeting", "--copy", "secretariat"], "pledge": ["pledge", reference, "--language", "ar"]}
    for name, words in given.items():
        done = CliRunner().invoke(cli, ["report", *words, "--desk", sec, "--out", str(paths[name])])
        assert done.exit_code == 0, done.output
    return paths


@pytest.fixture(scope="module")
def reviewer(desks: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a reviewer's desk that has received all that a reviewer may hold."""
    folder = tmp_path_factory.mktemp("reviewer")
    paths = {name: folder / f"{name}.desk" for name in ("secretariat", "reviewer")}
    for name, path in paths.items():
        path.write_bytes((desks / f"{name}.desk").read_bytes())
    with closing(DeskFile.open(paths["secretariat"])) as sec, closing(DeskFile.open(paths["reviewer"])) as other:
        [bundle] = wiring.hand_over(sec, identity.take_seat(sec, PASSPHRASE), "reviewer", folder)
        wiring.receive(other, bundle)
    return paths["reviewer"]


def verify(desk: Path, path: Path) -> tuple[int, dict[str, object]]:
    done = CliRunner().invoke(cli, ["report", "verify", str(path), "--desk", str(desk), "--json"])
    return done.exit_code, json.loads(done.stdout)


@pytest.mark.slow
def test_a_desk_makes_a_copy_again_byte_for_byte(desks: Path, reviewer: Path, copies: dict[str, Path]) -> None:
    code, answer = verify(desks / "secretariat.desk", copies["meeting"])
    assert (code, answer["same"], answer["changes"]) == (0, True, [])
    assert answer["stamp"]["states"]
    code, answer = verify(reviewer, copies["pledge"])
    assert (code, answer["same"]) == (0, True)


@pytest.mark.slow
def test_a_desk_that_holds_less_says_so(reviewer: Path, copies: dict[str, Path]) -> None:
    code, answer = verify(reviewer, copies["meeting"])
    assert code == 1
    assert "does not hold all of secretariat@" in str(answer["why"])


@pytest.mark.slow
def test_what_changed_since_is_told_and_the_copy_is_still_made_again(
    desks: Path, copies: dict[str, Path], reference: str, tmp_path: Path
) -> None:
    path = tmp_path / "later.desk"
    path.write_bytes((desks / "secretariat.desk").read_bytes())
    with closing(DeskFile.open(path)) as later:
        sitting = identity.take_seat(later, PASSPHRASE)
        (pledge,) = later.find("pledge", "source", "CB-P-001")
        capture.change(later, sitting, pledge, {"status": "delivered"})
        handover.seal(later, sitting)
        capture.change(later, sitting, pledge, {"status": "delayed"})
    code, answer = verify(path, copies["pledge"])
    assert (code, answer["same"]) == (0, True)
    assert [(one["ref"], one["operations"]) for one in answer["changes"]] == [(reference, 2)]


@pytest.mark.slow
def test_a_copy_that_was_altered_is_found_out(desks: Path, copies: dict[str, Path], tmp_path: Path) -> None:
    altered = {name: tmp_path / f"{name}.pdf" for name in ("properties", "page")}
    for name, path in altered.items():
        with pikepdf.open(copies["pledge"]) as pdf:
            if name == "page":
                pdf.pages[1].Contents = pdf.make_stream(
                    pdf.pages[1].Contents.read_bytes().replace(b") Tj", b"x) Tj", 1)
                )
            pdf.docinfo["/Subject"] = pikepdf.String("Something else")
            pdf.save(path)
    told = {name: verify(desks / "secretariat.desk", path) for name, path in altered.items()}
    assert {code for code, _ in told.values()} == {1}
    assert "another document: it differs in its properties" in str(told["properties"][1]["why"])
    assert "another document: it differs on pages 2." in str(told["page"][1]["why"])


def test_a_draft_and_a_foreign_copy_cannot_be_made_again(
    desks: Path, laptop: DeskFile, copies: dict[str, Path], tmp_path: Path
) -> None:
    draft = tmp_path / "draft.pdf"
    draft.write_bytes(wiring.print_report(laptop, asked(laptop, "stakeholders", copy="public")))
    assert "It is a draft: operations not sealed" in str(verify(desks / "lead.desk", draft)[1]["why"])
    with closing(wiring.new_desk(tmp_path / "other.desk", pack=wiring.shipped_pack("paper"))) as other:
        assert "headers of its cut are not here" in wiring.verify(other, copies["pledge"].read_bytes()).why


def test_what_is_no_copy_of_ours_is_told(laptop: DeskFile) -> None:
    target = io.BytesIO()
    pikepdf.new().save(target)
    with pytest.raises(NotACopy):
        wiring.verify(laptop, target.getvalue())
    with pytest.raises(NotAPdf):
        wiring.verify(laptop, b"nothing")


def test_a_copy_says_from_what_it_is_made_in_text_code_and_properties(copies: dict[str, Path]) -> None:
    with pikepdf.open(copies["meeting"]) as pdf:
        stamp = json.loads(str(pdf.docinfo["/StocktakeCopy"]))
        alternatives = [str(one.Alt) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
        keywords = str(pdf.docinfo["/Keywords"])
    text = " ".join(printed(copies["meeting"].read_bytes()).split())
    assert [one for one in stamp["states"].values() if one not in text] == []
    assert stamp["states"]
    assert all(header[:16] in text and header[:16] in keywords for header in stamp["cut"])
    coded = next(one for one in alternatives if one.startswith("QR code")).removeprefix("QR code: ")
    assert all(f"state {label} {state}" in coded for label, state in stamp["states"].items())
    assert f"desk {stamp['desk']}" in coded


@pytest.mark.parametrize("name", ["meeting", "pledge"])
def test_the_qr_code_on_paper_says_what_the_stamp_says(copies: dict[str, Path], tmp_path: Path, name: str) -> None:
    with pikepdf.open(copies[name]) as pdf:
        stamp, last = read_stamp(str(pdf.docinfo["/StocktakeCopy"])), str(len(pdf.pages))
    picture = tmp_path / "page"
    subprocess.run(
        ["pdftoppm", "-r", "150", "-png", "-singlefile", "-f", last, "-l", last, copies[name], picture], check=True
    )
    words = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", f"{picture}.png"]
    read = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    assert read == f"{code(stamp)}\n"
    assert all(f"state {label} {state}" in read for label, state in stamp.states.items())


# ---- commands ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["meeting", "--out", "m.odt"], 2),
        (["pledge", "--out", "p.pdf"], 2),
        (["pledge", "XX-999", "--out", "p.pdf"], 1),
        (["regional", "--pack", "00", "--out", "r.pdf"], 1),
        (["meeting", "--final", "--out", "m.html"], 1),
        (["outstanding", "--copy", "secretariat", "--out", "o.html"], 0),
        (["duties", "--language", "zh", "--out", "d.csv"], 0),
        (["stakeholders", "--as-of", "2020-01-01", "--out", "s.json"], 0),
    ],
)
def test_commands_write_files_or_say_why_not(desks: Path, tmp_path: Path, words: list[str], code: int) -> None:
    out = [str(tmp_path / word) if "." in word else word for word in words]
    done = CliRunner().invoke(cli, ["report", *out, "--desk", str(desks / "lead.desk")])
    assert done.exit_code == code, done.output
    assert (tmp_path / words[-1]).exists() is (code == 0)


def test_a_report_is_printed_as_of_a_cut(desks: Path, copies: dict[str, Path], tmp_path: Path) -> None:
    with pikepdf.open(copies["meeting"]) as pdf:
        cut = json.loads(str(pdf.docinfo["/StocktakeCopy"]))["cut"]
    options = [word for header in cut[:1] for word in ("--cut", header[:16])]
    out = tmp_path / "then.json"
    sec = str(desks / "secretariat.desk")
    done = CliRunner().invoke(cli, ["report", "reconciliations", *options, "--desk", sec, "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert json.loads(json.loads(out.read_text(encoding="utf-8"))["stamp"])["cut"] == cut[:1]


def test_a_pdf_is_checked(copies: dict[str, Path], tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["report", "check", str(copies["pledge"])])
    assert (done.exit_code, done.output) == (0, f"No fault in {len(CHECKS)} checks.\n")
    bare = tmp_path / "bare.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(bare)
    done = CliRunner().invoke(cli, ["report", "check", str(bare)])
    assert done.exit_code == 1
    assert "tagged: " in done.output


def test_the_page_on_reports_names_every_kind_form_copy_and_check() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reports.md").read_text(encoding="utf-8")
    rows = dict.fromkeys(re.findall(r"(?m)^\| `([\w .-]+?)(?: \[?REF\]?)?` \|", page))
    assert set(rows) == {*KINDS, *(f".{form}" for form in FORMS), *CHECKS}
    assert f"--copy {'|'.join(COPIES)}" in page
    assert f"--language {'|'.join(LANGUAGES)}" in page
