"""A review on five desks, made once: the secretariat, two reviewers of one team, one of another, and the party."""

from __future__ import annotations

import io
import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.exchange.documents import child as documents
from desktop.exchange.documents import serve
from desktop.exchange.documents.worker import DOCUMENTS, Worker
from desktop.store.desk import DeskFile
from desktop.trust.roster import Role, root_fingerprint
from desktop.ui.pages import child as pages

sys.path.insert(0, str(Path(__file__).parent))

from reviewing import PEOPLE, WORDS, Review

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("review")
    with closing(
        wiring.new_desk(folder / "sec.desk", pack=wiring.shipped_pack("paper"), region="carda", review="carda-2026")
    ) as sec:
        identity.join(sec, person="sec", name="Ines Caldero", device="d", role=Role.SECRETARIAT, passphrase=WORDS)
        sitting = identity.take_seat(sec, WORDS)
        pin = root_fingerprint(roster_keeping.found(sec, sitting, WORDS, mark="SE"))
        for name, (role, teams) in PEOPLE.items():
            shown = "Reviewer 2" if name == "ben" else name.title()
            with closing(wiring.new_desk(folder / f"{name}.desk", pin=pin)) as desk:
                identity.join(desk, person=name, name=shown, device="d", role=role, passphrase=WORDS)
                asked = identity.read_enrolment(identity.request_file(desk))
            roster_keeping.approve(sec, sitting, WORDS, asked, mark=name[:2].upper(), teams=teams)
        capture.record(sec, sitting, "actor", {"name": "Velmara", "constituency": "state"})
        capture.record(sec, sitting, "actor", {"name": "Tamrana", "constituency": "state"})
        [kit] = wiring.hand_over(sec, sitting, "everyone", folder / "kit.stk", kind="kit")
    for name in PEOPLE:
        with closing(DeskFile.open(folder / f"{name}.desk")) as desk:
            wiring.receive(desk, kit)
    return folder


@pytest.fixture
def review(made: Path, tmp_path: Path) -> Iterator[Review]:
    shutil.copytree(made, tmp_path / "desks")
    opened = Review(tmp_path / "desks")
    yield opened
    opened.close()


@pytest.fixture
def direct(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers answer in this process, as they do in theirs but for its limits."""
    del qapp
    known: dict[Worker, dict[str, Callable[..., object]]] = {}

    def ask(self: Worker, name: str, given: dict[str, object]) -> None:
        if self not in known:
            known[self] = documents.HANDLERS if self._module == DOCUMENTS else pages.handlers()
        name, given = msgspec.msgpack.decode(msgspec.msgpack.encode([name, given]))
        for one in serve._answers(known[self][name], given):
            self._answers.put(msgspec.msgpack.encode(one))

    monkeypatch.setattr(Worker, "_ask", ask)
    monkeypatch.setattr(Worker, "running", property(lambda self: self in known))


# ---- documents -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def pdf_of() -> Callable[..., bytes]:
    """Return a function that typesets lines: pages of (x, y, font, size, text)."""

    def typeset(pages: Sequence[Sequence[tuple[float, float, str, int, str]]], *, rotate: int = 0) -> bytes:
        target = io.BytesIO()
        canvas = Canvas(target, pagesize=A4, invariant=True)
        for lines in pages:
            for x, y, font, size, text in lines:
                canvas.setFont(font, size)
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()
        return turned(target.getvalue(), rotate) if rotate else target.getvalue()

    return typeset


def turned(content: bytes, rotate: int) -> bytes:
    """Turn all pages clockwise."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            page.rotate(rotate, relative=False)
        pdf.save(target)
    return target.getvalue()


@pytest.fixture(scope="session")
def drawn_pdf() -> Callable[[str], bytes]:
    """Return a function that typesets a line of any script, in a font that draws a box for each of its letters."""

    def typeset(line: str) -> bytes:
        letters = sorted(set(line))
        codes = {letter: number for number, letter in enumerate(letters, 65)}
        with pikepdf.new() as pdf:
            box = pdf.make_stream(b"1000 0 0 0 900 900 d1 50 0 850 850 re f")
            blank = pdf.make_stream(b"1000 0 0 0 900 900 d1")
            names = {letter: pikepdf.Name(f"/g{codes[letter]}") for letter in letters}
            shapes = pikepdf.Dictionary({str(names[one]): blank if one == " " else box for one in letters})
            lines = "".join(f"<{codes[one]:02x}> <{one.encode('utf-16-be').hex()}>\n" for one in letters)
            table = (
                "/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange <00> <ff>\n"
                f"endcodespacerange {len(letters)} beginbfchar\n{lines}endbfchar endcmap end"
            )
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type3, FontBBox=[0, 0, 1000, 1000],
                FontMatrix=[0.001, 0, 0, 0.001, 0, 0], CharProcs=shapes, FirstChar=65, LastChar=64 + len(letters),
                Encoding=pikepdf.Dictionary(Differences=[65, *names.values()]), Widths=[1000] * len(letters),
                ToUnicode=pdf.make_stream(table.encode()), Resources=pikepdf.Dictionary(),
            )  # fmt: skip
            page = pdf.add_blank_page(page_size=(595, 842))
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=pdf.make_indirect(font)))
            shown = "".join(f"{codes[one]:02x}" for one in line)
            page.Contents = pdf.make_stream(f"BT /F 14 Tf 72 700 Td <{shown}> Tj ET".encode())
            target = io.BytesIO()
            pdf.save(target)
        return target.getvalue()

    return typeset
