"""Whether a PDF may call itself accessible and archivable: ours may, and every planted fault is caught by name."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pdfua
import pikepdf
import pytest

from desktop.reports.checks import CHECKS, NotAPdf, _nodes, check
from desktop.reports.pdf import render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from types import ModuleType

    from desktop.reports.fonts import Fonts
    from desktop.reports.outline import Archive

    Preflight = Callable[[Iterable[Path]], dict[str, set[str]]]


NEWER = {"1.4", "7.11.2"}  # that the objects are packed together, and part 2, which Preflight does not know


@pytest.fixture(scope="module")
def made(samples: ModuleType, fonts: Fonts) -> bytes:
    return render(samples.everything(), fonts=fonts)


def spoiled(raw: bytes, act: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Return a PDF after somebody has damaged it."""
    target = BytesIO()
    with pikepdf.open(BytesIO(raw)) as pdf:
        act(pdf)
        pdf.save(target, fix_metadata_version=False)
    return target.getvalue()


def nodes(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Dictionary]:
    found = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name(role)]
    assert found
    return found


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
@pytest.mark.parametrize("cover", [True, False])
def test_a_report_has_no_fault(
    samples: ModuleType, fonts: Fonts, tmp_path: Path, language: str, *, cover: bool
) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(raw := render(samples.everything(language, cover=cover), fonts=fonts))
    assert check(raw) == []
    report = pdfua.validate(path)
    assert (report.exit_code, list(report.findings)) == (0, [])
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)


def untag(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def unmark(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[2]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" BT /F1+0 9 Tf (loose) Tj ET")


def drop_a_tag(pdf: pikepdf.Pdf) -> None:
    for node in nodes(pdf, "/P"):
        if "/K" in node:
            del node.K
            return


def name_a_mark_twice(pdf: pikepdf.Pdf) -> None:
    first, second = [node for node in nodes(pdf, "/TD") if isinstance(node.get("/K"), int)][:2]
    second.K, second.Pg = first.K, first.Pg


def drop_an_alternative(pdf: pikepdf.Pdf) -> None:
    del nodes(pdf, "/Figure")[0].Alt


def drop_heads(pdf: pikepdf.Pdf) -> None:
    for node in nodes(pdf, "/TH"):
        node.S = pikepdf.Name.TD


def drop_a_scope(pdf: pikepdf.Pdf) -> None:
    del nodes(pdf, "/TH")[0].A


def drop_a_cell(pdf: pikepdf.Pdf) -> None:
    row = next(row for row in nodes(pdf, "/TR") if len(list(row.K)) == 3)
    row.K = pikepdf.Array(list(row.K)[:-1])


def skip_a_level(pdf: pikepdf.Pdf) -> None:
    nodes(pdf, "/H2")[1].S = pikepdf.Name.H4


def forget_a_footnotes_name(pdf: pikepdf.Pdf) -> None:
    del nodes(pdf, "/Note")[0].ID


def silence_a_link(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1].Annots[0].Contents


def take_out_a_font(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].resources.Font.values()))
    del font.FontDescriptor.FontFile2


def forget_letters(pdf: pikepdf.Pdf) -> None:
    del next(iter(pdf.pages[0].resources.Font.values())).ToUnicode


def forget_the_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def forget_the_title(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        del meta["dc:title"]


def claim_nothing(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def forget_colours(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def contradict(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = pikepdf.String("Another title")


def contradict_the_day(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/CreationDate"] = pikepdf.String("D:20200101000000Z")


def claim_another_level(pdf: pikepdf.Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(packet.replace(b"conformance>B<", b"conformance>A<"))


def describe_nothing(pdf: pikepdf.Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(re.sub(rb"(?s)<rdf:Description[^>]*pdfaExtension.*?</rdf:Description>", b"", packet))


def take_another_profile(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile = pdf.make_stream(b"no profile")


def _add(pdf: pikepdf.Pdf, operators: bytes) -> None:
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + operators)


def print_in_four_colours(pdf: pikepdf.Pdf) -> None:
    _add(pdf, b" /Artifact BMC 0 0 0 1 k EMC")


def let_shine_through(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].resources.ExtGState = pikepdf.Dictionary(G=pikepdf.Dictionary(ca=0.5))


def blend(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency)


def act_by_itself(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1"))


def act_when_touched(pdf: pikepdf.Pdf) -> None:
    link = pdf.pages[1].Annots[0]
    link.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://example.org"))


def hold_a_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array()))


def hold_a_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["a.txt"] = b"hidden"


def lie_elsewhere(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Contents.F = pikepdf.String("elsewhere.bin")


def say_too_much(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/StocktakeCopy"] = pikepdf.String("x" * 40_000)


def use_other_codes(pdf: pikepdf.Pdf) -> None:
    next(iter(pdf.pages[0].resources.Font.values())).Encoding = pikepdf.Name.WinAnsiEncoding


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("tagged", untag),
        ("marked", unmark),
        ("in the tree", drop_a_tag),
        ("in the tree", name_a_mark_twice),
        ("alternatives", drop_an_alternative),
        ("table heads", drop_heads),
        ("table heads", drop_a_scope),
        ("table heads", drop_a_cell),
        ("headings", skip_a_level),
        ("footnotes", forget_a_footnotes_name),
        ("links", silence_a_link),
        ("fonts", take_out_a_font),
        ("fonts", forget_letters),
        ("named", forget_the_language),
        ("named", forget_the_title),
        ("named", claim_nothing),
        ("fonts", use_other_codes),
        ("claims", claim_nothing),
        ("claims", claim_another_level),
        ("claims", describe_nothing),
        ("in step", contradict),
        ("in step", contradict_the_day),
        ("colours", forget_colours),
        ("colours", take_another_profile),
        ("colours", print_in_four_colours),
        ("opaque", let_shine_through),
        ("opaque", blend),
        ("at rest", act_by_itself),
        ("at rest", act_when_touched),
        ("at rest", hold_a_script),
        ("at rest", hold_a_file),
        ("self-contained", lie_elsewhere),
        ("self-contained", say_too_much),
    ],
)
def test_a_planted_fault_is_caught_by_a_named_check(made: bytes, name: str, act: Callable[[pikepdf.Pdf], None]) -> None:
    assert name in {fault.check for fault in check(spoiled(made, act))}


def test_every_check_has_a_fault_planted_for_it() -> None:
    marks = test_a_planted_fault_is_caught_by_a_named_check.pytestmark  # type: ignore[attr-defined] # pytest adds it
    assert {name for name, _ in marks[0].args[1]} == set(CHECKS)


def test_an_encrypted_document_and_one_without_an_identifier_are_found_out(made: bytes) -> None:
    shut, bare = BytesIO(), made.replace(b"/ID [", b"/Id [")
    with pikepdf.open(BytesIO(made)) as pdf:
        pdf.save(shut, encryption=pikepdf.Encryption(owner="made up", user=""))
    assert "at rest" in {fault.check for fault in check(shut.getvalue())}
    assert "self-contained" in {fault.check for fault in check(bare)}


def grow_a_list(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums.extend(one for n in range(4096) for one in (10_000 + n, pikepdf.Array()))


@pytest.mark.parametrize(("archive", "faults"), [("2b", set()), ("1b", {"self-contained"})])
def test_the_older_archive_takes_no_list_of_any_length(
    samples: ModuleType, fonts: Fonts, archive: Archive, faults: set[str]
) -> None:
    made = render(replace(samples.everything(), archive=archive), fonts=fonts)
    assert check(made) == []
    assert {fault.check for fault in check(spoiled(made, grow_a_list))} == faults


@pytest.mark.slow
def test_preflight_finds_no_fault_for_the_older_archive_and_only_what_is_newer_in_the_other(
    samples: ModuleType, fonts: Fonts, tmp_path: Path, preflight: Preflight
) -> None:
    for language in ("ar", "en", "zh"):
        outline = replace(samples.everything(language), archive="1b")
        (tmp_path / f"{language}.pdf").write_bytes(raw := render(outline, fonts=fonts))
        assert check(raw) == []
    (tmp_path / "newer.pdf").write_bytes(made := render(samples.everything(), fonts=fonts))
    (tmp_path / "spoiled.pdf").write_bytes(spoiled(made, take_out_a_font))
    found = preflight(sorted(tmp_path.glob("*.pdf")))
    assert not any(found[f"{name}.pdf"] for name in ("ar", "en", "zh"))
    assert found["newer.pdf"] == NEWER
    assert found["spoiled.pdf"] > NEWER


def test_what_only_was_saved_again_has_no_fault(made: bytes) -> None:
    assert check(spoiled(made, lambda _pdf: None)) == []


def test_an_untagged_document_does_not_claim_to_be_accessible(samples: ModuleType, fonts: Fonts) -> None:
    faults = check(render(samples.everything(), fonts=fonts, tagged=False))
    assert {"tagged", "named"} <= {fault.check for fault in faults}


def test_what_is_no_pdf_is_told() -> None:
    with pytest.raises(NotAPdf):
        check(b"nothing")


def test_the_tree_is_read_in_the_order_of_the_pages(made: bytes) -> None:
    with pikepdf.open(BytesIO(made)) as pdf:
        roles = [str(node.S) for node in _nodes(pdf)]
    assert roles[:4] == ["/Document", "/Sect", "/H1", "/P"]
    order = [roles.index(role) for role in ("/H1", "/TOC", "/Figure", "/H3", "/Caption", "/L")]
    assert order == sorted(order)


def test_texts_in_another_language_say_so(made: bytes) -> None:
    with pikepdf.open(BytesIO(made)) as pdf:
        content = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert b"/Span <</Lang (fr)>>" in content
    assert b"/Span <</Lang (ar)>>" in content
    assert b"/Span <</Lang (en)>>" not in content
