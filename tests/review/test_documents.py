"""Documents of other people: read in a process of their own, shown as they are, refused clearly."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
import zipfile
from typing import TYPE_CHECKING

import docx
import pikepdf
import pytest
from reviewing import SHARED, shared

from desktop.casework.errors import NotAllowed
from desktop.casework.review.submissions import media_of
from desktop.casework.review.text import MEDIA
from desktop.exchange.documents import reading, worker
from desktop.exchange.documents.paper import PAGES, Paper
from desktop.exchange.documents.worker import Worker, command
from desktop.exchange.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ODT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    "<text:h>Title</text:h><text:p>One<text:s/>two <text:span>three</text:span>"
    "<office:annotation><text:p>A comment</text:p></office:annotation> four</text:p></office:text></office:body>"
    "</office:document-content>"
)


def packed(**parts: str | bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), content)
    return target.getvalue()


def read(content: bytes, kind: str) -> list[str]:
    with Paper(content, MEDIA[kind]) as paper:
        paper.examine()
        words = paper.words()
    return [words.text[one.start : one.end] for one in words.paragraphs]


def refused(content: bytes, kind: str) -> str:
    with pytest.raises(CannotRead) as caught:
        read(content, kind)
    return str(caught.value)


# ---- text documents --------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("direct")
def test_word_is_read_with_its_numbers_tables_and_pending_changes() -> None:
    made = docx.Document()
    made.add_paragraph("Heading")
    for text in ("First", "Second"):
        made.add_paragraph(text, style="List Number")
    made.add_table(1, 1).cell(0, 0).text = "In a cell"
    target = io.BytesIO()
    made.save(target)
    assert [one.partition(". ")[2] or one for one in read(target.getvalue(), "docx")] == [
        "Heading", "First", "Second", "In a cell",
    ]  # fmt: skip


@pytest.mark.usefixtures("direct")
def test_odt_is_read_without_its_comments() -> None:
    assert read(packed(content_xml=ODT), "odt") == ["Title", "One two three four"]


@pytest.mark.usefixtures("direct")
def test_html_is_read_without_scripts_and_styles() -> None:
    page = b"<html><head><title>T</title><style>p{}</style></head><body onload='x()'><h1>Title</h1><p>One <b>two</b>"
    page += b"<script>document.write('never')</script></p><div>Three<br>four</div></body></html>"
    assert read(page, "html") == ["Title", "One two", "Three four"]


@pytest.mark.usefixtures("direct")
@pytest.mark.usefixtures("direct")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encodings_it_comes_in(encoding: str) -> None:
    assert read("Änderung\n\nZwei".encode(encoding), "txt") == ["Änderung", "Zwei"]


@pytest.mark.usefixtures("direct")
def test_long_lines_of_a_text_are_paragraphs() -> None:
    assert len(read(f"{'word ' * 60}\n{'other ' * 60}\n".encode(), "txt")) == 2


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b"not a zip", "docx", "damaged"),
        (b"\xd0\xcf\x11\xe0 locked", "docx", "locked"),
        (packed(word__document_xml="<x"), "docx", "damaged"),
        (packed(other_xml="x"), "odt", "damaged"),
        (packed(content_xml=ODT, **{"META-INF__manifest_xml": "<x encryption-data/>"}), "odt", "locked"),
        (packed(content_xml="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>x"), "odt", "damaged"),
        (b"\x00\x01binary", "txt", "no text"),
        (b"%PDF-1.4 and nothing else", "pdf", "damaged"),
        (b"", "pdf", "damaged"),
    ],
)  # fmt: skip
def test_what_is_broken_or_locked_is_refused_with_advice(content: bytes, kind: str, words: str) -> None:
    told = refused(content, kind)
    assert words in told
    assert "Ask for" in told


def test_a_document_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "UNPACKED", 100)
    with pytest.raises(CannotRead, match="more than"):
        reading.words(packed(content_xml=ODT), MEDIA["odt"])


@pytest.mark.usefixtures("direct")
def test_outside_files_are_never_fetched(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    bad = f"<!DOCTYPE a [<!ENTITY x SYSTEM 'file://{tmp_path}/secret.txt'>]>" + ODT.replace("Title", "&x;")
    assert "secret" not in " ".join(read(packed(content_xml=bad), "odt"))


def test_what_has_another_ending_is_no_document() -> None:
    with pytest.raises(NotAllowed, match="PDF"):
        media_of("report.exe")


# ---- PDF -------------------------------------------------------------------------------------------------------------


def test_every_shared_document_opens_or_is_refused_clearly() -> None:
    if not SHARED.is_dir():
        pytest.skip("no shared data here")
    told: dict[str, object] = {}
    with Worker() as documents, Worker(PAGES) as pages:
        for file in sorted([*SHARED.glob("pdf/*"), *SHARED.glob("submissions/*.*")]):
            content, media = file.read_bytes(), media_of(file.name)
            try:
                if media != MEDIA["pdf"]:
                    told[file.name] = (bool(documents.call("words", content=content, media=media)["text"]), [], 0)
                    continue
                found = documents.call("examine_pdf", content=content)
                assert len(pages.call("open", content=content)) == found["pages"]
                told[file.name] = (bool(pages.call("words")["text"]), found["files"], found["notes"])
            except CannotRead as fault:
                told[file.name] = str(fault)
    assert {name for name, one in told.items() if isinstance(one, str)} == {"libreoffice-writer-password.pdf"}
    assert "locked" in told["libreoffice-writer-password.pdf"]
    assert told["with-attachment.pdf"] == (True, ["image.png"], 0)
    assert told["annotated_pdf.pdf"] == (True, [], 3)
    assert all(one[0] for one in told.values() if isinstance(one, tuple))


def test_a_thousand_pages_open_and_any_of_them_is_painted(pdf_of: Callable[..., bytes]) -> None:
    content = pdf_of([[(72, 700, "Helvetica", 12, f"Page number {at}")] for at in range(1000)])
    with Paper(content, MEDIA["pdf"]) as paper:
        paper.examine()
        assert len(paper.sizes) == 1000
        assert paper.words().text.endswith("Page number 999")
        ((wide, high, pixels),) = paper.render([999], 200)
        assert (wide, high, len(pixels)) == (200, 283, 200 * 283 * 4)
        assert min(pixels[::4]) < 200 < max(pixels)


@pytest.mark.usefixtures("direct")
def test_scripts_are_told_of_and_never_run(pdf_of: Callable[..., bytes]) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_of([[(72, 700, "Helvetica", 12, "Text")]]))) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="while (true) {}")
        pdf.Root.OpenAction = pdf.make_indirect(script)
        pdf.save(target)
    with Paper(target.getvalue(), MEDIA["pdf"]) as paper:
        assert paper.examine().scripts
        assert paper.words().text == "Text"
        list(paper.render([0], 100))
        cleaned = paper.documents("annotate_pdf", content=paper.content, marks=[], appendix=b"")
    with pikepdf.open(io.BytesIO(cleaned)) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert not any("/JS" in one for one in pdf.objects if isinstance(one, pikepdf.Dictionary))


@pytest.mark.usefixtures("direct")
def test_a_document_without_words_has_pages_all_the_same(pdf_of: Callable[..., bytes]) -> None:
    with Paper(pdf_of([[], []]), MEDIA["pdf"]) as paper:
        paper.examine()
        assert (len(paper.sizes), paper.words().text, paper.words().paragraphs) == (2, "", ())


# ---- limits ----------------------------------------------------------------------------------------------------------


def misbehaving(folder: Path, body: str) -> Callable[[str], list[str]]:
    """Return how to run a worker whose one handler does this."""
    (folder / "bad.py").write_text(
        "from desktop.exchange.documents.serve import serve\n"
        f"def act(**given):\n    {body}\nserve({{'act': act}}, memory=300 << 20)\n"
    )
    return lambda _module: [sys.executable, str(folder / "bad.py")]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("while True: pass", "longer than"),
        ("return len(bytearray(600 << 20))", "needs more"),
        ("import os; os._exit(3)", "needs more"),
        ("import ctypes; ctypes.string_at(0)", "needs more"),
    ],
)
def test_a_process_that_misbehaves_is_killed_and_another_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, words: str
) -> None:
    monkeypatch.setattr(worker, "command", misbehaving(tmp_path, body))
    with Worker() as bad:
        begin = time.monotonic()
        with pytest.raises(CannotRead, match=words):
            bad.call("act", seconds=2)
        assert time.monotonic() - begin < 30
        assert not bad.running
        monkeypatch.setattr(worker, "command", command)
        assert bad.call("words", content=b"Well", media=MEDIA["txt"])["text"] == "Well"


def test_a_worker_writes_no_file_and_prints_nothing_into_its_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "written"
    body = f"print('noise')\n    try: open({str(target)!r}, 'w').write('x' * 9999)\n    except OSError: return 'no'"
    monkeypatch.setattr(worker, "command", misbehaving(tmp_path, body))
    with Worker() as bad:
        assert bad.call("act") == "no"
    assert target.stat().st_size == 0


def test_the_end_of_whoever_asked_is_the_end_of_the_worker() -> None:
    source = (
        "from desktop.exchange.documents.worker import Worker; from desktop.casework.review.text import MEDIA\n"
        "w = Worker(); w.call('words', content=b'x', media=MEDIA['txt']); print(w._process.pid, flush=True)\n"
        "import os; os._exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", source], check=True, capture_output=True, text=True, timeout=60)
    for _ in range(100):
        if not os.path.exists(f"/proc/{int(done.stdout)}"):  # noqa: PTH110 - a process, not a file
            break
        time.sleep(0.05)
    else:
        pytest.fail("the worker outlived whoever asked")


def test_the_packaged_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command("desktop.ui.pages.child") == [sys.executable, "--worker", "desktop.ui.pages.child"]


def test_a_program_told_to_be_a_worker_is_one() -> None:
    for module in ("desktop.ui.pages.child", "desktop.exchange.documents.child"):
        source = f"import sys; sys.argv = ['stocktake', '--worker', {module!r}]\nfrom desktop.app import main; main()"
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-c", source], check=True, stdin=subprocess.DEVNULL, timeout=60, env=env)


@pytest.mark.usefixtures("direct")
def test_paragraphs_of_a_real_report_have_their_printed_numbers() -> None:
    with Paper(shared("submissions/g2505828.pdf"), MEDIA["pdf"]) as paper:
        words = paper.words()
        start, end = words.paragraphs_of("2") or (0, 0)
        assert words.text[start:end].startswith("2. Slovenia received 254 recommendations")
        assert paper.outline()
