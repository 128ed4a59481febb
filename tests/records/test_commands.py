"""Commands on packs, rules, translations and days."""

from __future__ import annotations

import json
import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from desktop.casework import identity
from desktop.casework.ports import Draft
from desktop.cli.main import cli
from desktop.journal.operations import Cell
from desktop.records.values import encode
from desktop.store.desk import DeskFile

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


def keyed(*words: str, code: int = 0) -> Answer:
    return ask(*words, code=code, passphrase="correct horse")


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


def test_the_form_of_a_pack_is_a_schema() -> None:
    schema = ask("pack", "schema")
    parts = schema["$defs"]
    assert {"pack", "node", "lists", "ruleset", "names", "notes"} <= set(parts["File"]["properties"])
    assert parts["File"]["required"] == ["pack", "node", "lists"]
    assert parts["Element"]["required"] == ["id", "node", "title"]
    assert json.loads(say("pack", "schema")) == schema


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
    mine.write_text(text.replace('version = "1.2"', 'version = "1.3"'))
    assert ask("pack", "issue", str(mine), "--desk", desk)["id"] == "paper"
    assert ask("pack", "issue", str(mine), "--desk", desk)["id"] == "paper"


def test_a_record_is_held_against_the_rules(desk: str) -> None:
    cycle = ["title=Regional review", "template=regional", "level=regional", "start=2000-01-01", "end=2999-12-31"]
    keyed("record", "cycle", *(word for one in cycle for word in ("--set", one)), "--desk", desk)
    report = ["title=Report", "author=SE-001", "indicators=10.7.2"]
    made = keyed("record", "progress_report", *(word for one in report for word in ("--set", one)), "--desk", desk)
    found = ask("check", made["ref"], "--desk", desk, code=1)["defects"]
    assert [one["fault"] for one in found] == ["who", "closed"]
    assert ask("check", "SE-001", "--desk", desk) == {"ref": "SE-001", "defects": []}
    assert say("check", "SE-001", "--desk", desk) == "SE-001 keeps all rules.\n"
    assert "give one of" in say("record", "--desk", desk, code=2)
    assert "give one of" in say("check", "--desk", desk, code=2)


def test_an_entry_is_held_against_the_rules_before_it_is_put_on_record(desk: str) -> None:
    values = ("--set", "title=Late", "--set", "actor=SE-001")
    found = ask("check", "--new", "pledge", *values, "--on", "2026-11-24", "--desk", desk, code=1)["defects"]
    assert {one["field"] for one in found} >= {"goals", "description"}
    note = keyed("note", "pledge", *values, "--desk", desk)["note"]
    assert keyed("check", "--from-note", note, "--desk", desk, code=1)["defects"] == found
    assert (
        ask("check", "--new", "actor", "--set", "name=A", "--set", "constituency=state", "--desk", desk)["defects"]
        == []
    )


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
    assert ask("calendar", "--desk", desk, "--out", str(out))["events"] == 8
    assert "Self-assessment" not in out.read_text()  # what is owed is the secretariat's to know
    assert ask("calendar", "--desk", desk, "--out", str(out), "--copy", "secretariat")["events"] == 9
    text = out.read_text()
    assert "SUMMARY:Due: Self-assessment" in text
    assert "SUMMARY:Due: Late" in text
    assert "SUMMARY:Progress reports: Review 2026" in text
    assert "SUMMARY:Due: Done" not in text


def test_records_are_exported_and_come_back_on_the_command_line(desk: str, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    told = ask("export", "--out", out, "--as", "xlsx", "--desk", desk)
    assert told["records"] == {"actor": 1}
    assert told["files"] == [str(tmp_path / "out" / "records.xlsx")]
    assert keyed("import", out, "--desk", desk) == {
        "new": 0,
        "changed": 0,
        "unchanged": 1,
        "refused": [],
        "applied": True,
    }
    refused = ask("export", "--out", str(tmp_path / "b"), "--copy", "secretariat", "--desk", desk, code=1)
    assert refused["error"] == "KeyUnavailable"
    keyed("export", "actor", "--out", str(tmp_path / "c"), "--copy", "secretariat", "--personal", "--desk", desk)
    table = tmp_path / "c" / "actor.csv"
    table.write_text(table.read_text().replace("media", "kingdom"))
    refused = keyed("import", str(table), "--desk", desk, code=1)["refused"]
    assert [(one["table"], one["row"], one["column"]) for one in refused] == [
        ("actor.csv", 2, "Constituency [constituency]")
    ]
    assert keyed("import", str(table), "--dry-run", "--skip-refused", "--desk", desk)["applied"] is False


def test_what_an_export_does_not_hold_is_told(desk: str, tmp_path: Path) -> None:
    with closing(DeskFile.open(Path(desk))) as opened:
        sitting = identity.take_seat(opened, "correct horse")
        actor = opened.records("actor")[0]
        label = actor.labels["actor.name"]
        cells = (("actor.aura", b'"blue"'), ("actor.place", encode({"$commit": "0" * 64})))
        drafts = [Draft(label=label, cell=Cell(actor.id, name, ""), value=value) for name, value in cells]
        opened.append(sitting.secrets.public, drafts)
    told = say("export", "--out", str(tmp_path / "out"), "--desk", desk)
    assert "1 value is not in it" in told
    assert "1 field is not in it" in told


def test_places_are_listed_with_their_notes_and_the_disclaimer(tmp_path: Path) -> None:
    found = ask("places", "013", "--language", "ru")
    assert found["title"] == "Центральная Америка"
    assert [one["code"] for one in found["places"]][:3] == ["BLZ", "GTM", "HND"]
    assert "The designations employed" in say("places", "eca")
    assert "238  FLK  Falkland Islands (Malvinas) *" in say("places", "005")
    assert "no region" in ask("places", "999", code=1)["happened"]
    pack = tmp_path / "own.toml"
    ask("pack", "copy", "paper", "--out", str(pack))
    alps = '[[region]]\nid = "alps"\ntitle = "The Alps"\nmembers = "CHE LIE"\n'
    own = f'[names.en]\nCHE = "Helvetia"\n[notes]\nCHE = "A note."\n{alps}'
    pack.write_text(pack.read_text() + own)
    told = say("places", "alps", "--pack", str(pack))
    assert "The Alps" in told
    assert "CHE  Helvetia *" in told
    assert "* Helvetia: A note." in told


def test_duties_are_made_of_a_cycle_its_rules_and_actors(desk: str) -> None:
    for name in ("Orvane", "Tamrana"):
        keyed("record", "actor", "--set", f"name={name}", "--set", "constituency=state", "--desk", desk)
    cycle = ["title=Self-assessment 2026", "template=national", "level=national", "start=2026-01-01", "end=2026-12-31"]
    made = keyed("record", "cycle", *(word for one in cycle for word in ("--set", one)), "--desk", desk)
    words = ("duties", made["ref"], "--desk", desk)
    planned = keyed(*words, "--dry-run")
    assert [(one["ruleset"], one["due"]) for one in planned["duties"]] == [
        ("updates", "2026-12-31"), ("updates", "2026-12-31"),
        ("self-assessment", "2026-10-02"), ("self-assessment", "2026-10-02"),
    ]  # fmt: skip
    assert planned["refs"] == []
    assert len(keyed(*words, "--rules", "self-assessment")["refs"]) == 2
    assert len(keyed(*words)["refs"]) == 2
    assert keyed(*words) == {"duties": [], "refs": []}
    assert len(keyed(*words, "--of", "media")["refs"]) == 2
    (first, *_) = ask("overdue", "--on", "2026-11-24", "--desk", desk)["overdue"]
    assert (first["type"], first["title"], first["due"]) == (
        "reporting_duty", "Handing in a national self-assessment or a report: Orvane", "2026-10-02",
    )  # fmt: skip
    plain = keyed("record", "cycle", "--set", "title=Loose", "--set", "level=national", "--desk", desk)
    assert "made after a template" in keyed("duties", plain["ref"], "--desk", desk, code=1)["happened"]
