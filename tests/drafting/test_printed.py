"""A text is printed with its brackets, footnotes and statements; in Arabic and French with the same numbers."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.casework import texts
from desktop.casework.drafting import adoption, document, floor
from desktop.reports.request import Request

if TYPE_CHECKING:
    from pathlib import Path

    Place = Any
NOON = dt.datetime(2026, 10, 14, 12, tzinfo=dt.UTC)
NUMBER = re.compile(r"\b[123]\.")
SAID = {
    "fr": ("Les délégations ont exprimé des vues différentes.", "Une seconde décision.", "La troisième."),
    "ar": ("أعربت الوفود عن آراء مختلفة.", "قرار ثان.", "الثالث."),
}


def printed(place: Place, record: bytes, *, language: str = "en", form: str = "html", kind: str = "text") -> bytes:
    asked = Request(kind=kind, copy="public", record=record.hex(), created=NOON, language=language)
    return wiring.print_report(place.desk, asked, form=form)


def test_brackets_name_their_sources_and_footnotes_stand_below(sec: Place, text: bytes) -> None:
    first, second, _ = document.read(sec.desk, text).paragraphs
    actor = sec.record("actor", name="Velmara", constituency="state").id.hex()
    friend = sec.record("actor", name="Orvane", constituency="state").id.hex()
    sec.record("text_proposal", paragraph=first.id.hex(), kind="replace", words="First", text="Firstly", actor=actor,
               supporters=[friend], status="proposed")  # fmt: skip
    asked = sec.record(
        "correction_request", actor=actor, document=text.hex(), paragraph=second.id.hex(), wording="No."
    ).id
    floor.answer_correction(
        sec.desk, sec.sitting, asked, "footnoted", reason="One only.", footnote="Velmara disagreed."
    )
    shown = printed(sec, text).decode()
    assert "[First / Firstly]" in shown
    assert "“Firstly”: Velmara" in shown
    assert "Orvane" in shown
    assert "Velmara disagreed." in shown
    assert "Provisional" in shown


def test_what_was_adopted_is_printed_with_what_came_after(sec: Place, text: bytes) -> None:
    actor = sec.record("actor", name="Velmara", constituency="state").id.hex()
    adoption.adopt(sec.desk, sec.sitting, text, on="2026-10-14", orally_amended=True)
    sec.record("text_statement", document=text.hex(), actor=actor, kind="reservation", text="We reserve our position.")
    second = document.read(sec.desk, text).paragraphs[1]
    adoption.issue(sec.desk, sec.sitting, text, "addendum", {second.id: "Also this."})
    sec.change(second.id, text="Changed afterwards.")
    shown = printed(sec, text).decode()
    assert "as orally amended" in shown
    assert "We reserve our position." in shown
    assert "Addendum 1" in shown
    assert "Changed afterwards." not in shown
    assert "Provisional" not in shown


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(SAID))
def test_paragraphs_have_the_same_numbers_in_every_language(
    sec: Place, text: bytes, tmp_path: Path, language: str
) -> None:
    for one, words in zip(document.read(sec.desk, text).paragraphs, SAID[language], strict=True):
        texts.add_translation(sec.desk, sec.sitting, one.id, "text", language=language, status="official", text=words)
    english, other = (lines(printed(sec, text, language=code, form="pdf"), tmp_path) for code in ("en", language))
    for told in (english, other):
        assert [line for line in told if NUMBER.search(line)][:3] != []
    for number, (words, said) in enumerate(zip(("First.", "Second one.", "Third."), SAID[language], strict=True), 1):
        assert str(number) in next(line for line in english if words in line)
        assert str(number) in next(line for line in other if said.split()[0].strip(".") in line)


def lines(pdf: bytes, folder: Path) -> list[str]:
    path = folder / "text.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True)
    return unicodedata.normalize("NFKC", done.stdout).splitlines()
