"""Whether a PDF may call itself accessible and archivable: ours may, and every planted fault is caught by name."""

from __future__ import annotations

import subprocess
from io import BytesIO
from typing import TYPE_CHECKING

import pdfua
import pikepdf
import pytest

from desktop.reports.checks import CHECKS, NotAPdf, _nodes, check
from desktop.reports.pdf import render

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from desktop.reports.fonts import Fonts


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


def act_by_itself(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1"))


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
        ("archivable", claim_nothing),
        ("archivable", forget_colours),
        ("archivable", contradict),
        ("archivable", act_by_itself),
    ],
)
def test_a_planted_fault_is_caught_by_a_named_check(made: bytes, name: str, act: Callable[[pikepdf.Pdf], None]) -> None:
    assert name in {fault.check for fault in check(spoiled(made, act))}


def test_every_check_has_a_fault_planted_for_it() -> None:
    marks = test_a_planted_fault_is_caught_by_a_named_check.pytestmark  # type: ignore[attr-defined] # pytest adds it
    assert {name for name, _ in marks[0].args[1]} == set(CHECKS)


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
