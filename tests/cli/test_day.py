"""A day's work by commands alone: names, options, exit codes and JSON are a contract."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.bundles import parting
from desktop.exchange import folder

if TYPE_CHECKING:
    from tests.cli.conftest import Shell


def test_a_days_work(joined: Shell) -> None:
    shell, sec, mine = joined, joined.path("sec.desk"), joined.path("my.desk")
    kept = shell.keyed("note", "progress", "--set", "pledge=SE-002", "--set", "status=delayed", "--desk", mine)
    made = shell.keyed("record", "--from-note", kept["note"], "--session", "safe", "--desk", mine)
    assert made["ref"] == "AO-001"
    Path(shell.path("figures.csv")).write_text("quarter,held\n2025-1,80\n")
    attach = ["attach", shell.path("figures.csv"), "--title", "Figures", "--to", made["ref"]]
    assert shell.keyed(*attach, "--desk", mine)["ref"] == "AO-002"
    for desk, date in ((mine, "2027-06-30"), (sec, "2027-07-31")):
        shell.keyed("record", "--change", "SE-002", "--set", f"due={date}", "--desk", desk)
    written = shell.keyed("bundle", "write", "--to", "secretariat", "--desk", mine, "--out", joined.path(""))
    before = shell.ask("desk", "info", sec)
    seen = shell.ask("bundle", "verify", written["file"], "--desk", sec)
    assert {one["verdict"] for one in seen["segments"]} == {"trusted"}
    assert shell.ask("desk", "info", sec) == before
    assert shell.ask("bundle", "take", written["file"], written["file"], "--desk", sec)["conflicts"] == 1
    (conflict,) = shell.ask("conflicts", "list", "--desk", sec)["conflicts"]
    assert {value["text"] for value in conflict["values"]} == {"2027-06-30", "2027-07-31"}
    assert {value["person"] for value in conflict["values"]} == {"a-okello", "secretariat"}
    decide = ["conflicts", "decide", "SE-002", "due", "--take", "1", "--reason", "Confirmed in writing.", "--desk", sec]
    shell.keyed(*decide)
    assert shell.ask("conflicts", "list", "--desk", sec)["conflicts"] == []
    assert shell.keyed(*decide, code=1)["error"] == "NotFound"
    back = shell.keyed("bundle", "write", "--to", "a-okello", "--desk", sec, "--out", joined.path(""))
    shell.ask("bundle", "take", back["file"], "--desk", mine)
    states = [shell.ask("desk", "info", desk)["labels"] for desk in (sec, mine)]
    assert states[0]["shared@region/carda"]["state"] == states[1]["shared@region/carda"]["state"]
    assert shell.ask("desk", "check", sec)["faults"] == []
    assert shell.ask("desk", "rebuild", mine)["same"] is True
    for words in (["meeting"], ["pledge", "SE-002"]):
        out = shell.ask("report", *words, "--desk", mine, "--out", joined.path("out.pdf"))
        assert Path(out["file"]).read_bytes().startswith(b"%PDF-")


def test_an_import_can_be_tried_first_and_says_what_it_refuses(joined: Shell) -> None:
    shell, sec = joined, joined.path("sec.desk")
    Path(shell.path("p.toml")).write_text(
        'type = "pledge"\nkey = ["no"]\n[columns.no]\nfield = "source"\n[columns.title]\nfield = "title"\n'
        '[columns.by]\nfield = "due"\n[columns.who]\nfield = "actor"\nmatch = "name"\n'
        '[columns.goal]\nfield = "goals"\nsplit = ";"\n'
    )
    Path(shell.path("p.csv")).write_text("no,title,by,who,goal\n1,One,2027-01-01,Velmara,1A\n2,Two,soon,Velmara,1A\n")
    command = ["import", shell.path("p.csv"), "--map", shell.path("p.toml"), "--desk", sec]
    tried = shell.keyed(*command, "--dry-run", "--skip-refused")
    assert (tried["new"], tried["applied"]) == (1, False)
    refused = shell.keyed(*command, code=1)
    assert [one["row"] for one in refused["refused"]] == [3]
    assert "date" in refused["refused"][0]["reason"]
    assert shell.ask("desk", "info", sec)["records"]["pledge"] == 1
    assert shell.keyed(*command, "--skip-refused")["applied"] is True
    assert shell.ask("desk", "info", sec)["records"]["pledge"] == 2
    assert shell.keyed(*command, "--skip-refused")["unchanged"] == 1


def test_a_request_whose_fingerprint_was_not_compared_is_refused(founded: tuple[Shell, str]) -> None:
    shell, fingerprint = founded
    shell.ask("desk", "new", shell.path("my.desk"), "--root", fingerprint)
    who = ["--person", "a-okello", "--name", "A. Okello", "--role", "rapporteur", "--out", shell.path("r")]
    shell.keyed("enrol", "request", "--desk", shell.path("my.desk"), *who)
    approve = ["roster", "approve", shell.path("r"), "--desk", shell.path("sec.desk"), "--mark", "AO"]
    assert shell.keyed(*approve, code=1)["error"] == "NotAllowed"
    assert shell.keyed(*approve, "--fingerprint", fingerprint, code=1)["error"] == "NotAllowed"
    assert shell.ask("desk", "info", shell.path("sec.desk"))["roster"] == 1


def test_a_wrong_passphrase_and_a_missing_keyring_are_told_apart(joined: Shell) -> None:
    command = ["note", "decision", "--set", "title=T", "--desk", joined.path("my.desk")]
    assert joined.ask(*command, passphrase="wrong", code=1)["error"] == "KeyUnavailable"
    assert "--passphrase-fd" in joined.ask(*command, code=1)["todo"]


@pytest.mark.parametrize(
    "words",
    [
        ["record", "--desk", "none.desk"],
        ["record", "pledge", "--change", "X", "--desk", "none.desk"],
        ["record", "pledge", "--set", "title", "--desk", "none.desk"],
        ["conflicts", "decide", "A", "b", "--reason", "r", "--desk", "none.desk"],
        ["desk", "fly"],
        ["report", "meeting", "--out", "x.pdf", "--copy", "secret", "--desk", "none.desk"],
        ["note", "decision", "--desk", "none.desk", "--passphrase-fd", "997"],
    ],
)
def test_wrong_usage_is_exit_code_2(shell: Shell, words: list[str]) -> None:
    assert shell.run(*words).exit_code == 2


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["desk", "info", "{}/none.desk"], "DeskUnavailable"),
        (["bundle", "show", "{}/none.stk"], "CannotRead"),
        (["desk", "new", "{}"], "DeskUnavailable"),
        (["bench", "nothing"], "NotFound"),
        (["kit", "write", "--desk", "{}/none.desk", "--out", "{}"], "DeskUnavailable"),
    ],
)
def test_what_cannot_be_done_is_refused_with_advice(shell: Shell, words: list[str], error: str) -> None:
    told = shell.ask(*(word.format(shell.folder) for word in words), code=1)
    assert told["error"] == error
    assert told["happened"]
    assert shell.run(*(word.format(shell.folder) for word in words)).output.startswith(told["happened"])


def test_entries_that_cannot_be_are_refused_and_nothing_is_kept(joined: Shell) -> None:
    mine = joined.path("my.desk")
    before = joined.ask("desk", "info", mine)
    for words, error in (
        (["record", "spell", "--set", "title=T"], "NotFound"),
        (["record", "decision", "--set", "colour=red"], "NotFound"),
        (["record", "pledge", "--set", "title=T", "--set", "status=wonderful"], "BadValue"),
        (["record", "progress", "--set", "pledge=ZZ-999"], "NotFound"),
        (["record", "--change", "SE-002", "--set", "due=tomorrow"], "BadValue"),
        (["record", "--from-note", "0" * 32], "NotFound"),
        (["record", "review_note", "--set", "text=T"], "NotAllowed"),
        (["record", "admission", "--set", "reason=T"], "NotAllowed"),
    ):
        assert joined.keyed(*words, "--desk", mine, code=1)["error"] == error
    assert joined.ask("desk", "info", mine) == before


def test_the_program_tests_itself() -> None:
    run = subprocess.run(
        [sys.executable, "main.py", "self-test", "--json"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert len(json.loads(run.stdout)["done"]) >= 6


def test_bundles_can_be_shown_without_a_desk(joined: Shell) -> None:
    shown = joined.ask("bundle", "show", joined.path("kit.stk"))
    assert shown["manifest"]["kind"] == "kit"
    assert shown["segments"][0]["withheld"] == []
    assert "kit of secretariat for everyone" in joined.run("bundle", "show", joined.path("kit.stk")).output


@pytest.mark.parametrize("closed", [False, True])
def test_what_is_too_much_for_one_file_is_written_in_several_and_received_in_any_order(
    joined: Shell,
    monkeypatch: pytest.MonkeyPatch,
    closed: bool,  # noqa: FBT001 - both ways
) -> None:
    monkeypatch.setattr(folder, "parted", lambda whole: parting.parted(whole, most=6))
    sec, mine, out = joined.path("sec.desk"), joined.path("my.desk"), joined.path("stick")
    joined.folder.joinpath("stick").mkdir()
    for title in ("One", "Two", "Three"):
        joined.keyed("record", "decision", "--set", f"title={title}", "--desk", mine)
        joined.keyed("bundle", "write", "--to", "everyone", "--desk", mine, "--out", joined.path(f"{title}.stk"))
    encrypt = ["--encrypt"] if closed else []
    written = joined.keyed("bundle", "write", "--to", "secretariat", "--desk", mine, "--out", out, *encrypt)
    files = written["files"]
    assert sorted(map(str, joined.folder.joinpath("stick").iterdir())) == files
    assert len(files) > 1
    assert files[0].endswith(f"-1-of-{len(files)}.stk")
    told = joined.run(
        "bundle", "write", "--to", "secretariat", "--desk", mine, "--out", out, passphrase="correct horse"
    )
    assert "these belong together" in told.output
    assert told.output.count("Wrote ") == len(files)
    taken = joined.keyed("bundle", "take", *reversed(files), "--desk", sec)
    assert len(taken["bundles"]) == len(files)
    assert len(joined.ask("list", "decision", "--desk", sec)["records"]) == 3
    if not closed:
        assert f"(file 2 of {len(files)})" in joined.run("bundle", "show", files[1]).output
