"""Commands on what differs, is withdrawn or the same, and on single records: names, options, JSON and exit codes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shell

PLEDGE, PARTY = "SE-002", "SE-001"
BEFORE = "It ends detention by 2027.  It builds four centres."


class Desks:
    """The secretariat's desk and the laptop, which exchange all they have."""

    def __init__(self, shell: Shell) -> None:
        self.shell, self.sec, self.mine = shell, shell.path("sec.desk"), shell.path("my.desk")

    def keyed(self, *words: str, desk: str = "", code: int = 0) -> dict[str, object]:
        return self.shell.keyed(*words, "--desk", desk or self.sec, code=code)

    def ask(self, *words: str, desk: str = "", code: int = 0) -> dict[str, object]:
        return self.shell.ask(*words, "--desk", desk or self.sec, code=code)

    def text(self, *words: str, desk: str = "") -> str:
        return self.shell.run(*words, "--desk", desk or self.sec).output

    def change(self, desk: str, **values: str) -> None:
        sets = [word for name, value in values.items() for word in ("--set", f"{name}={value}")]
        self.keyed("record", "--change", PLEDGE, *sets, desk=desk)

    def carry(self, giver: str, taker: str) -> None:
        out = self.shell.path("on-its-way.stk")
        Path(out).unlink(missing_ok=True)
        receiver = "secretariat" if taker == self.sec else "a-okello"
        self.keyed("bundle", "write", "--to", receiver, "--out", out, desk=giver)
        self.ask("bundle", "take", out, desk=taker)

    def differ(self, field: str, before: str, one: str, other: str) -> None:
        self.change(self.sec, **{field: before})
        self.carry(self.sec, self.mine)
        self.change(self.sec, **{field: one})
        self.change(self.mine, **{field: other})
        self.carry(self.mine, self.sec)


@pytest.fixture
def desks(joined: Shell) -> Desks:
    return Desks(joined)


def test_a_record_is_shown_listed_and_told_of(desks: Desks) -> None:
    desks.change(desks.sec, due="2027-06-30", focal_point="Anna")
    shown = desks.ask("show", PLEDGE)
    fields = {one["field"]: (one["value"], one["audience"]) for one in shown["fields"]}
    assert fields["actor"] == ("Velmara", "shared")
    assert fields["focal_point"] == ("Anna", "secretariat")
    assert (shown["type"], shown["known"], shown["withdrawn"], shown["title"]) == (
        "pledge",
        True,
        False,
        "End of detention",
    )
    listed = desks.ask("list", "pledge")
    assert (listed["count"], listed["records"]) == (
        1, [{"ref": PLEDGE, "id": shown["id"], "title": "End of detention", "differs": False}],
    )  # fmt: skip
    assert desks.ask("list", "pledge", "--words", "seasonal")["records"] == []
    entries = desks.ask("history", PLEDGE, "--field", "due")["entries"]
    assert [(one["value"], one["person"], one["role"], one["effective"]) for one in entries] == [
        ("2027-06-30", "secretariat", "secretariat", True)
    ]
    assert "Pledging party: Velmara" in desks.text("show", PLEDGE)
    assert "End of detention" in desks.text("list", "pledge")
    assert "Goals: + " in desks.text("history", PLEDGE)
    for words in (["show", "ZZ-999"], ["history", "ZZ-999"], ["list", "spell"]):
        assert desks.ask(*words, code=1)["error"] == "NotFound"


def test_a_question_is_written_answered_and_decides(desks: Desks) -> None:
    desks.differ("due", "2027-01-01", "2027-02-02", "2027-03-03")
    letter = Path(desks.shell.path("question.txt"))
    made = desks.keyed(
        "conflicts", "refer", PLEDGE, "due", "--to", "Velmara", "--until", "2099-01-01", "--out", str(letter)
    )
    assert letter.read_text() == made["letter"]
    assert "To: Velmara" in made["letter"]
    (conflict,) = desks.ask("conflicts", "list")["conflicts"]
    assert (conflict["waits"], conflict["questions"][0]["party"]) == (True, "Velmara")
    by = ["conflicts", "decide", PLEDGE, "due", "--value", "2027-02-02", "--by", str(made["ref"])]
    assert desks.keyed(*by, code=1)["error"] == "NotAllowed"
    desks.keyed("conflicts", "answer", str(made["ref"]), "--text", "In February.", "--source", "Letter of 20 October")
    assert "Answer: In February.  (Letter of 20 October)" in desks.text("conflicts", "show", PLEDGE, "due")
    desks.keyed(*by)
    assert desks.ask("conflicts", "list")["conflicts"] == []
    reasons = [one["reason"] for one in desks.ask("history", PLEDGE, "--field", "due")["entries"]]
    assert reasons[-1] == f"Answer of Velmara to {made['ref']}: Letter of 20 October"
    assert desks.ask("show", PLEDGE)["questions"][0]["answer"] == "In February."


def test_what_waits_and_many_of_a_kind(desks: Desks) -> None:
    desks.differ("due", "2027-01-01", "2027-02-02", "2027-03-03")
    desks.keyed("conflicts", "postpone", PLEDGE, "due", "--until", "2099-01-01", "--reason", "They meet in spring.")
    assert "(waits)" in desks.text("conflicts", "list")
    done = desks.keyed("conflicts", "decide-many", "pledge.due", "--whose", "a-okello", "--reason", "She asked them.")
    assert done["refs"] == [PLEDGE]
    desks.differ("status", "planned", "delayed", "delivered")
    many = ["conflicts", "decide-many", "pledge.status", "--whose", "a-okello", "--reason", "All."]
    assert desks.keyed(*many, code=1)["error"] == "NotAllowed"


def test_a_proposal_is_shown_and_taken_when_asked(desks: Desks) -> None:
    together = BEFORE.replace("2027", "2028").replace("four", "five")
    desks.differ("description", BEFORE, BEFORE.replace("2027", "2028"), BEFORE.replace("four", "five"))
    assert desks.ask("conflicts", "show", PLEDGE, "description")["proposal"] == {
        "before": BEFORE, "text": together, "overlaps": False,
    }  # fmt: skip
    assert len(desks.ask("conflicts", "list")["conflicts"]) == 1
    take = ["conflicts", "decide", PLEDGE, "description", "--proposal", "--reason", "Both."]
    desks.keyed(*take)
    assert [one["value"] for one in desks.ask("show", PLEDGE)["fields"] if one["field"] == "description"] == [together]
    desks.differ("description", BEFORE, BEFORE.replace("2027", "2028"), BEFORE.replace("2027", "2029"))
    assert "[2028.][2029.]" in desks.text("conflicts", "show", PLEDGE, "description")
    assert desks.keyed(*take, code=1)["error"] == "NotReady"


def test_a_withdrawal_and_what_was_written_against_it(desks: Desks) -> None:
    desks.carry(desks.sec, desks.mine)
    desks.keyed("withdraw", PLEDGE, "--reason", "Entered twice.")
    assert desks.ask("list", "pledge")["count"] == 0
    assert desks.ask("show", PLEDGE)["withdrawn"] is True
    assert "WITHDRAWN" in desks.text("show", PLEDGE)
    desks.change(desks.mine, source="A letter")
    desks.carry(desks.mine, desks.sec)
    (one,) = desks.ask("conflicts", "list")["concerns"]
    assert (one["what"], one["ref"], one["merged"]) == ("against", PLEDGE, True)
    assert desks.shell.ask("desk", "check", desks.sec)["concerns"] == [one]
    assert "To look at:" in desks.shell.run("desk", "check", desks.sec).output
    desks.keyed("conflicts", "settle", PLEDGE, "--withdrawn", "--reason", "Asked her.")
    assert desks.ask("conflicts", "list")["concerns"] == []
    desks.keyed("withdraw", PARTY, "--reason", "No party.")
    desks.keyed("reinstate", PLEDGE, "--reason", "It stands.")
    (link,) = desks.ask("conflicts", "list")["concerns"]
    assert (link["what"], link["ref"], link["field"], link["others"]) == ("dangling", PLEDGE, "actor", [PARTY])
    assert desks.keyed("conflicts", "settle", PLEDGE, "--restored", "--reason", "x", code=1)["error"] == "NotFound"


def test_two_records_of_one_thing(desks: Desks) -> None:
    twin = desks.keyed("record", "actor", "--set", "name=VELMARA", "--set", "constituency=state")["ref"]
    (pair,) = desks.ask("duplicates", "list")["pairs"]
    assert ({pair["one"], pair["other"]}, pair["type"], pair["score"]) == ({PARTY, twin}, "actor", 100)
    assert desks.ask("duplicates", "list", "--like", PARTY)["pairs"][0]["other"] == twin
    assert desks.ask("duplicates", "list", "--type", "pledge")["pairs"] == []
    desks.keyed("duplicates", "same", PARTY, str(twin), "--reason", "One State.")
    assert desks.ask("duplicates", "list")["pairs"] == []
    for ref, other in ((PARTY, twin), (str(twin), PARTY)):
        assert desks.ask("show", ref)["said"] == [{"verdict": "same", "ref": other, "differs": False}]
    desks.keyed("duplicates", "distinct", str(twin), PARTY, "--reason", "A city of that name.")
    assert f"Distinct from {twin}" in desks.text("show", PARTY)


def test_ones_own_last_change_is_undone(desks: Desks) -> None:
    desks.change(desks.sec, title="Another")
    assert desks.keyed("undo")["records"] == [PLEDGE]
    assert desks.ask("show", PLEDGE)["title"] == "End of detention"
    assert desks.keyed("undo", desk=desks.mine, code=1)["error"] == "NotFound"


def test_an_end_before_its_beginning_is_said(desks: Desks) -> None:
    made = desks.keyed("record", "meeting", "--set", "title=M", "--set", "start=2026-10-13", "--set", "end=2026-10-12")
    assert made["hints"] == ["Last day (2026-10-12) lies before First day (2026-10-13)."]
    again = desks.keyed("record", "--change", str(made["ref"]), "--set", "end=2026-10-11")
    assert again["hints"] == ["Last day (2026-10-11) lies before First day (2026-10-13)."]
    assert [one["what"] for one in desks.ask("conflicts", "list")["concerns"]] == ["rule"]


def test_a_session_is_one_of_those_there_are(desks: Desks) -> None:
    held = desks.keyed("record", "meeting", "--set", "title=M", "--set", "start=2026-10-13")["ref"]
    desks.keyed("record", "session", "--set", "title=Safe migration", "--set", "code=safe", "--set", f"meeting={held}")
    told = desks.keyed("note", "decision", "--set", "title=T", "--session", "saef", code=1)
    assert (told["error"], told["todo"]) == ("NotFound", "Take one of: safe.")
    desks.keyed("note", "decision", "--set", "title=T", "--session", "safe")


def test_a_desk_as_of_a_cut_is_read_as_any_other(desks: Desks) -> None:
    desks.carry(desks.sec, desks.mine)
    before = desks.shell.ask("desk", "info", desks.sec)
    desks.change(desks.sec, title="Another")
    desks.carry(desks.sec, desks.mine)
    then = desks.shell.path("then.desk")
    heads = [name[:16] for name in before["cut"].values()]
    made = desks.ask("desk", "as-of", *heads, "--out", then)
    assert made["cut"] == [*before["cut"].values()]
    after = desks.shell.ask("desk", "info", then)
    assert {name: one["state"] for name, one in after["labels"].items()} == {
        name: one["state"] for name, one in before["labels"].items() if one["operations"]
    }
    assert desks.ask("show", PLEDGE, desk=then)["title"] == "End of detention"
    out = desks.ask("report", "meeting", "--out", desks.shell.path("then.pdf"), desk=then)
    assert Path(str(out["file"])).read_bytes().startswith(b"%PDF-")
    day = desks.ask("desk", "as-of", "2999-12-31", "--out", desks.shell.path("day.desk"))
    assert (day["after"], desks.ask("show", PLEDGE, desk=desks.shell.path("day.desk"))["title"]) == ([], "Another")
    assert desks.ask("desk", "as-of", "0123456789", "--out", desks.shell.path("no.desk"), code=1)["error"] == "NotFound"
    assert desks.ask("desk", "as-of", *heads, "--out", then, code=1)["error"] == "DeskUnavailable"


@pytest.mark.parametrize(
    "words",
    [
        ["conflicts", "decide", "A", "b", "--take", "1", "--proposal", "--reason", "r"],
        ["conflicts", "decide", "A", "b", "--take", "1"],
        ["conflicts", "decide", "A", "b", "--take", "1", "--reason", "r", "--by", "Q"],
        ["conflicts", "settle", "A", "--reason", "r"],
        ["withdraw", "A"],
        ["duplicates", "same", "A", "--reason", "r"],
        ["desk", "as-of", "--out", "x"],
    ],
)
def test_wrong_usage_is_exit_code_2(shell: Shell, words: list[str]) -> None:
    assert shell.run(*words, "--desk", "none.desk").exit_code == 2
