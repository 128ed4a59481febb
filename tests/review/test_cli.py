"""The commands of a review, played through as a secretariat, a reviewer and a party would."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import docx
import pytest
from click.testing import CliRunner
from reviewing import WORDS
from truth import FIRST, SECOND

from desktop.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

    from reviewing import Review

pytestmark = pytest.mark.usefixtures("direct")


class Commands:
    """Runs commands at somebody's desk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, who: str, *words: str, code: int = 0, key: bool = True) -> Any:  # noqa: ANN401 - as the command says
        reader, writer = os.pipe()
        os.write(writer, f"{WORDS}\n".encode())
        os.close(writer)
        given = ["review", *words, "--desk", str(self.folder / f"{who}.desk"), "--json"]
        given += ["--passphrase-fd", str(reader)] if key else []
        done = CliRunner().invoke(cli, given)
        os.close(reader)
        assert done.exit_code == code, done.output
        return json.loads(done.output) if code != 2 else done.output


@pytest.fixture
def run(review: Review) -> Commands:
    return Commands(review.folder)


def spread(review: Review) -> None:
    """Bring everything everywhere, and close the desks again for the commands."""
    review.spread()
    review.close()
    review._places.clear()


def test_a_review_from_the_document_to_the_dossier(review: Review, run: Commands, tmp_path: Path) -> None:
    actor = review.actor()
    review.close()
    review._places.clear()
    (tmp_path / "report.txt").write_text(FIRST)
    (tmp_path / "second.txt").write_text(SECOND)
    taken = run("sec", "take", str(tmp_path / "report.txt"), "--set", f"actor={actor}", "--set", "kind=statement",
                "--set", "writers=dee")  # fmt: skip
    ref = taken["ref"]
    spread(review)
    note = run(
        "ana", "note", ref, "--quote", "212 families", "--everybody", "--set", "kind=question", "--set", "text=Which?"
    )
    run("ana", "note", ref, "--paragraph", "21", "--everybody", "--set", "text=Say more.")
    team = run("ana", "note", ref, "--quote", "4.1 per cent", "--set", "text=To be asked.")
    wide = run("ana", "open", team["ref"])
    spread(review)
    run("dee", "answer", note["ref"], "--text", "See the annex.", "--state", "settled")
    spread(review)
    told = run("ana", "notes", ref, key=False)["notes"]
    assert [(one["ref"], one["state"], one["asked"]) for one in told] == [
        (note["ref"], "answered", "dee"), (team["ref"], "open", ""), (wide["ref"], "open", ""),
        (told[3]["ref"], "open", ""),
    ]  # fmt: skip
    run("ana", "answer", note["ref"], "--text", "Agreed.", "--state", "settled")
    spread(review)
    version = run("sec", "version", ref, str(tmp_path / "second.txt"), "--version", "2")
    assert (version["notes"], version["orphans"]) == (4, 0)
    shown = run("sec", "show", ref, key=False)
    assert [one["name"] for one in shown["versions"]] == ["report.txt", "second.txt"]
    assert shown["paragraphs"][1]["text"].startswith("2. Since then 230 families")
    for name, count in (("out.docx", 3), ("out.jsonld", 3), ("out.csv", 3)):
        assert run("sec", "export", ref, "--out", str(tmp_path / name), key=False)["notes"] == count
    assert len(docx.Document(str(tmp_path / "out.docx")).comments._comments_elm.comment_lst) == 5
    assert run("ana", "import", ref, str(tmp_path / "out.jsonld"))["known"] == 5
    assert "must end in" in run("sec", "export", ref, "--out", str(tmp_path / "x.odt"), key=False, code=2)
    assert run("ana", "note", ref, "--quote", "the", "--set", "text=x", code=1)["error"] == "NotFound"
    assert run("ana", "note", ref, "--paragraph", "99", "--set", "text=x", code=1)["error"] == "NotFound"
    assert "PAGE" in run("ana", "note", ref, "--area", "1,2", "--set", "text=x", code=2)
    assert run("ana", "note", ref, "--area", "1,2,3,4,5", "--everybody", "--set", "text=x")["ref"]


def test_a_locked_document_is_refused_and_nothing_is_on_record(run: Commands, tmp_path: Path) -> None:
    (tmp_path / "locked.docx").write_bytes(b"\xd0\xcf\x11\xe0 locked")
    told = run("sec", "take", str(tmp_path / "locked.docx"), "--set", "kind=statement", code=1)
    assert told["error"] == "CannotRead"
    assert "locked" in told["happened"]


def test_judging_and_recommending(review: Review, run: Commands, tmp_path: Path) -> None:
    actor, other = review.actor(), review.actor("Tamrana")
    review.close()
    review._places.clear()
    (tmp_path / "report.txt").write_text(FIRST)
    ref = run("sec", "take", str(tmp_path / "report.txt"), "--set", f"actor={actor}", "--set", "kind=statement",
              "--set", "writers=dee")["ref"]  # fmt: skip
    spread(review)
    given = ("--set", f"submission={ref}", "--set", "criterion=ambition", "--set", "interests=None.")
    joint = run("ana", "assess", *given, "--set", "mode=joint", "--set", "rating=met")["ref"]
    peer = run("ana", "assess", *given, "--set", "mode=peer", "--set", "rating=not-met")["ref"]
    assert run("ana", "sign", joint)["signed"] == {"reviewers": "ana"}
    note = run("ana", "note", ref, "--paragraph", "3", "--everybody", "--set", "text=House them.")["ref"]
    made = run("ana", "recommend", note, "--set", f"from={other}")["ref"]
    spread(review)
    assert run("dee", "sign", joint)["signed"] == {"party": "dee", "reviewers": "ana"}
    run("ben", "second", peer, "--finding", "I agree.")
    assert run("ben", "reword", made, "--text", "Consider housing.", code=1)["error"] == "NotAllowed"
    run("ana", "reword", made, "--text", "House all of them.")
    run("ana", "cluster", made, "--heading", "Housing")
    assert run("sec", "respond", made, "--response", "pending", code=1)["error"] == "NotAllowed"
    spread(review)
    run("sec", "respond", made, "--response", "supported", "--text", "Yes.")
    run("sec", "uptake", made, "--uptake", "under-way", "--text", "A law is drafted.")
    told = run("sec", "follow", made, key=False)
    assert told["wording"] == "House all of them."
    assert told["stages"] == [{"ref": made, "cycle": "", "response": "supported", "uptake": "under-way"}]
    rows = {one["criterion"]: one for one in run("sec", "divergence", ref, key=False)["criteria"]}
    assert rows["ambition"]["differs"]
    assert {(one["mode"], one["second"]) for one in rows["ambition"]["answers"]} == {("joint", ""), ("peer", "ben")}
