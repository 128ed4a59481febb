"""Commands on packs, rules, translations and days."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from desktop.cli.main import cli

BROKEN = Path(__file__).parent / "broken"
PACKS = Path(__file__).parents[2] / "resources" / "packs"
Answer = dict[str, Any]


def ask(*words: str, code: int = 0, passphrase: str = "") -> Answer:
    reading, writing = os.pipe()
    os.write(writing, f"{passphrase}\n".encode())
    os.close(writing)
    keyed = ["--passphrase-fd", str(reading)] if passphrase else []
    try:
        result = CliRunner().invoke(cli, [*words, *keyed, "--json"])
    finally:
        os.close(reading)
    assert result.exit_code == code, result.output
    answer: Answer = json.loads(result.output)
    return answer


def say(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == code, result.output
    return result.output


def keyed(*words: str) -> Answer:
    return ask(*words, passphrase="correct horse")


def test_packs_are_listed_and_shown() -> None:
    assert [one["id"] for one in ask("pack", "list")["packs"]] == ["gcm", "paper"]
    shown = ask("pack", "show", "gcm")
    assert (shown["counts"]["nodes"], shown["counts"]["principles"]) == (23, 10)
    assert "1A  Children on the move" in say("pack", "show", "paper")
    assert ask("pack", "show", "other", code=1)["todo"].endswith("gcm, paper.")


def test_faults_are_named_by_line() -> None:
    assert ask("pack", "check", str(PACKS / "paper.toml")) == {"faults": []}
    assert say("pack", "check", str(PACKS / "gcm.toml")) == "gcm.toml can be used.\n"
    (fault,) = ask("pack", "check", str(BROKEN / "circle.toml"), code=1)["faults"]
    assert fault["line"] == 9
    assert "circle.toml: line 9: nodes stand under each other" in say(
        "pack", "check", str(BROKEN / "circle.toml"), code=1
    )


def test_packs_are_compared_and_mapped(tmp_path: Path) -> None:
    assert say("pack", "diff", "paper", "paper") == "They say the same.\n"
    mine = tmp_path / "mine.toml"
    ask("pack", "copy", "paper", "--out", str(mine))
    mine.write_text(mine.read_text().replace('title = "Safe migration"', 'title = "Safety"'))
    (node, word) = ask("pack", "diff", "paper", str(mine))["changes"]
    assert (node["section"], node["id"], node["keys"], word["section"]) == ("node", "1", ["title"], "lists.goal")
    assert ask("pack", "map", "gcm", "paper")["map"]["G10"] == [["1B", "exact"]]
    assert "5A Follow-up and review process: nothing corresponds" in say("pack", "map", "paper", "gcm")


@pytest.fixture
def desk(tmp_path: Path) -> str:
    path = str(tmp_path / "sec.desk")
    ask("desk", "new", path, "--region", "carda", "--review", "carda-2026")
    keyed("roster", "init", "--roots", "1", "--desk", path)
    keyed("record", "actor", "--set", "name=Velmara", "--set", "constituency=media", "--desk", path)
    return path


def test_an_edited_pack_is_issued_under_a_new_version(desk: str, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    ask("pack", "copy", "paper", "--out", str(mine))
    text = mine.read_text().replace("longest = 3000", "longest = 4000")
    mine.write_text(text)
    assert "another “paper”" in ask("pack", "issue", str(mine), "--desk", desk, code=1)["happened"]
    mine.write_text(text.replace('version = "1.1"', 'version = "1.2"'))
    assert ask("pack", "issue", str(mine), "--desk", desk)["id"] == "paper"
    assert ask("pack", "issue", str(mine), "--desk", desk)["id"] == "paper"


def test_a_record_is_held_against_the_rules(desk: str) -> None:
    cycle = ["title=Regional review", "template=regional", "level=regional", "start=2000-01-01", "end=2999-12-31"]
    keyed("record", "cycle", *(word for one in cycle for word in ("--set", one)), "--desk", desk)
    report = ["title=Report", "author=SE-001", "indicators=10.7.2"]
    made = keyed("record", "progress_report", *(word for one in report for word in ("--set", one)), "--desk", desk)
    found = ask("record", "check", made["ref"], "--desk", desk, code=1)["defects"]
    assert [one["fault"] for one in found] == ["who", "closed"]
    assert ask("record", "check", "SE-001", "--desk", desk) == {"ref": "SE-001", "defects": []}
    assert say("record", "check", "SE-001", "--desk", desk) == "SE-001 keeps all rules.\n"
    assert "give one of" in say("record", "pledge", "SE-001", "--desk", desk, code=2)


def test_a_translation_is_outdated_when_its_original_changes(desk: str) -> None:
    values = ["title=Fin de la rétention", "actor=SE-001", "goals=1A", "handling=wait"]
    keyed("record", "pledge", *(word for one in values for word in ("--set", one)), "--desk", desk)
    words = ["translate", "SE-002", "title", "--language", "en", "--text", "An end to detention", "--desk", desk]
    assert keyed(*words)["ref"] == "SE-003"
    (before,) = ask("translations", "SE-002", "--desk", desk)["translations"]
    assert (before["outdated"], before["status"], before["text"]) == (False, "unofficial", "An end to detention")
    keyed("record", "--change", "SE-002", "--set", "title=Fin", "--desk", desk)
    assert say("translations", "SE-002", "--desk", desk) == "title en (unofficial, outdated): An end to detention\n"
    assert say("translations", "SE-001", "--desk", desk) == "There are none.\n"
    for field, error in (("handling", "NotAllowed"), ("description", "NotFound")):
        words[2] = field
        assert ask(*words, passphrase="correct horse", code=1)["error"] == error
    words[1] = "0f" * 16
    assert ask(*words, passphrase="correct horse", code=1)["error"] == "NotFound"


def test_days_are_written_as_a_calendar_and_what_is_overdue_is_listed(desk: str, tmp_path: Path) -> None:
    for type_, values in (
        ("cycle", ["title=Review 2026", "template=regional", "level=regional", "start=2026-01-01", "end=2026-10-14"]),
        ("meeting", ["title=Second review", "start=2026-10-13", "end=2026-10-14"]),
        ("pledge", ["title=Late", "actor=SE-001", "goals=1A", "due=2025-12-31", "status=delayed"]),
        ("pledge", ["title=Done", "actor=SE-001", "goals=1A", "due=2025-12-31", "status=delivered"]),
        ("milestone", ["title=First step", "pledge=SE-004", "due=2025-06-30"]),
        ("reporting_duty", ["title=Self-assessment", "actor=SE-001", "due=2026-07-01"]),
        ("support_request", ["title=Training", "actor=SE-001", "kind=institutions", "by=2026-06-30"]),
    ):
        keyed("record", type_, *(word for one in values for word in ("--set", one)), "--desk", desk)
    found = ask("overdue", "--desk", desk, "--on", "2026-07-02")["overdue"]
    assert [(one["due"], one["title"]) for one in found] == [
        ("2025-06-30", "First step"),
        ("2025-12-31", "Late"),
        ("2026-06-30", "Training"),
        ("2026-07-01", "Self-assessment"),
    ]
    assert say("overdue", "--desk", desk, "--on", "2025-12-31") == "2025-06-30  SE-006  First step\n"
    assert say("overdue", "--desk", desk, "--on", "2025-01-01") == "Nothing is overdue.\n"
    assert ask("overdue", "--desk", desk)["overdue"]
    out = tmp_path / "days.ics"
    assert ask("calendar", "--desk", desk, "--out", str(out))["events"] == 9
    text = out.read_text()
    assert "SUMMARY:Due: Late" in text
    assert "SUMMARY:Progress reports: Review 2026" in text
    assert "SUMMARY:Due: Done" not in text
