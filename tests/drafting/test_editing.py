"""A text goes out as DOCX and comes back: what was edited becomes proposals, and nothing else does."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING, Any

import docx
import pytest

from desktop.casework.drafting import document, proposals
from desktop.exchange.documents import editing
from desktop.exchange.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Place = Any
    Doc = Any  # python-docx has no types
WORDS = "Delegations held different views on visas, and on views of others."


@pytest.fixture
def second(sec: Place, text: bytes) -> bytes:
    """The second paragraph, with three proposals on it."""
    one: bytes = document.read(sec.desk, text).paragraphs[1].id
    sec.change(one, text=WORDS)
    actor = sec.record("actor", name="Velmara", constituency="state").id.hex()
    for kind, given in (("replace", {"words": "different views", "text": "several views"}),
                        ("replace", {"words": "different views", "text": "many views"}),
                        ("add", {"text": "More is needed."})):  # fmt: skip
        sec.record("text_proposal", paragraph=one.hex(), kind=kind, status="proposed", actor=actor, **given)
    return one


def by_hand(raw: bytes, edit: Callable[[Doc], None]) -> bytes:
    """Edit a DOCX as somebody does who does not track changes."""
    opened = docx.Document(io.BytesIO(raw))
    edit(opened)
    made = io.BytesIO()
    opened.save(made)
    return made.getvalue()


def through_office(raw: bytes, folder: Path) -> bytes:
    """Open a DOCX in LibreOffice and save it again."""
    source = folder / "text.docx"
    source.write_bytes(raw)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [shutil.which("soffice") or "soffice", profile, "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    subprocess.run([*command, "--outdir", folder / "out", source], check=True, capture_output=True, timeout=120)
    return (folder / "out" / "text.docx").read_bytes()


def said(changes: list[editing.Change]) -> list[tuple[str, str, str]]:
    return [(one.kind, one.words, one.text) for one in changes]


def test_what_nobody_edited_makes_no_proposal(sec: Place, text: bytes, second: bytes) -> None:
    assert second
    raw = editing.write(sec.desk, text)
    assert editing.read(sec.desk, text, raw) == []


def test_what_is_proposed_stands_in_it_as_tracked_changes(sec: Place, text: bytes, second: bytes) -> None:
    assert second
    with zipfile.ZipFile(io.BytesIO(editing.write(sec.desk, text))) as parts:
        body = parts.read("word/document.xml").decode()
    assert body.count("<w:ins ") == 3
    assert body.count("<w:del ") == 1
    assert "Velmara (" in body


def test_an_edit_by_hand_makes_exactly_that_proposal(sec: Place, text: bytes, second: bytes) -> None:
    def edit(opened: Doc) -> None:
        opened.paragraphs[1].runs[0].text = "Very first."
        opened.paragraphs[3].runs[0].text = "Third, and last."

    found = editing.read(sec.desk, text, by_hand(editing.write(sec.desk, text), edit))
    assert said(found) == [("replace", "First.", "Very first."), ("replace", "Third.", "Third, and last.")]
    made = editing.propose(sec.desk, sec.sitting, found[0])
    first = document.read(sec.desk, text).paragraphs[0]
    (record,) = proposals.on(sec.desk, first.id)
    assert (record.id, proposals.applied(first.text, record)) == (made.id, "Very first.")
    assert second not in {one.paragraph for one in found}


def test_an_insertion_names_words_that_stand_only_once(sec: Place, text: bytes) -> None:
    one = document.read(sec.desk, text).paragraphs[1].id
    sec.change(one, text="views on views of views")

    def edit(opened: Doc) -> None:
        opened.paragraphs[2].runs[0].text = "views on views freely of views"

    (change,) = editing.read(sec.desk, text, by_hand(editing.write(sec.desk, text), edit))
    assert (change.kind, change.words, change.text) == ("add", "on views", "freely")
    editing.propose(sec.desk, sec.sitting, change)
    (record,) = proposals.on(sec.desk, one)
    assert proposals.applied("views on views of views", record) == "views on views freely of views"


def test_new_and_missing_paragraphs_are_proposals(sec: Place, text: bytes) -> None:
    def edit(opened: Doc) -> None:
        opened.paragraphs[2].insert_paragraph_before("One in between.")
        gone = opened.paragraphs[4]._p
        gone.getparent().remove(gone)

    found = editing.read(sec.desk, text, by_hand(editing.write(sec.desk, text), edit))
    assert said(found) == [("add", "", "\nOne in between."), ("delete", "", "—")]
    whole = document.read(sec.desk, text)
    assert [one.paragraph for one in found] == [whole.paragraphs[0].id, whole.paragraphs[2].id]


def test_tracked_changes_of_others_are_read_and_ours_are_known(sec: Place, text: bytes, second: bytes) -> None:
    raw = editing.write(sec.desk, text)

    def edit(opened: Doc) -> None:
        part = editing._Part(" Indeed.", "w:ins", "Somebody")
        editing._append(opened.paragraphs[1]._p, part, editing._Count())
        editing._append(opened.paragraphs[2]._p, editing._Part(" Truly.", "w:ins", "Else"), editing._Count())

    found = editing.read(sec.desk, text, by_hand(raw, edit))
    assert said(found)[0] == ("add", "First.", "Indeed.")
    assert found[1].paragraph == second
    assert "Truly." in found[1].text
    assert len(found) == 2


def test_what_is_no_copy_of_the_text_is_refused(sec: Place, text: bytes) -> None:
    empty = io.BytesIO()
    docx.Document().save(empty)
    for raw in (empty.getvalue(), b"not a file of Word"):
        with pytest.raises(CannotRead):
            editing.read(sec.desk, text, raw)


@pytest.mark.slow
def test_through_libreoffice_and_back(sec: Place, text: bytes, second: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    there = through_office(editing.write(sec.desk, text), folder)
    assert editing.read(sec.desk, text, there) == []

    def edit(opened: Doc) -> None:
        (one,) = [one for one in opened.paragraphs if one.text == "Third."]
        for run in one.runs[1:]:
            run.text = ""
        one.runs[0].text = "Third, and last."

    (change,) = editing.read(sec.desk, text, by_hand(there, edit))
    assert (change.kind, change.words, change.text) == ("replace", "Third.", "Third, and last.")
    assert second != change.paragraph
