"""Keys by commands: shown, backed up on file and paper, restored, replaced; no number ever stands for two things."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.trust.errors import KeyUnavailable
from desktop.trust.keys import Secrets, lock, unlock
from desktop.trust.sheet import from_sheet, to_sheet

if TYPE_CHECKING:
    from conftest import Desks

BACKUP = {"backup_passphrase": "paper words"}


@pytest.fixture
def ann(desks: Desks) -> Desks:
    """Give a registry, Ann's laptop with one entry handed over and one private note, and her backup."""
    desks.found()
    desks.enrol("ann")
    entry(desks, "One")
    desks.note = desks.keyed("note", "decision", "--set", "title=Frankly", desk="ann")["note"]
    desks.give("ann", "sec")
    desks.keyed(
        "keys", "backup", "--out", desks.path("ann.key"), "--sheet", desks.path("ann.txt"), desk="ann", **BACKUP
    )
    desks.key = desks.run("keys", "show", desk="ann")["key"]
    return desks


def entry(desks: Desks, title: str, desk: str = "ann") -> None:
    desks.keyed("record", "decision", "--set", f"title={title}", "--set", "text=T", desk=desk)


def new_laptop(desks: Desks, name: str = "new", *, roster: bool = True) -> None:
    desks.run("desk", "new", desks.path(f"{name}.desk"), "--root", desks.pin, desk="")
    if roster:
        desks.give("sec", name, to="ann")


def test_a_key_is_shown_without_being_unlocked(ann: Desks) -> None:
    shown = ann.run("keys", "show", desk="ann")
    assert (shown["person"], shown["role"], shown["mark"]) == ("ann", "rapporteur", "AN")
    assert (shown["opens_by"], shown["standing"]) == ("passphrase", "enrolled")
    assert (shown["last_number"], shown["unsealed"]) == (3, 0)
    ann.keyed("roster", "revoke", "ann", "--how", "retired")
    ann.give("sec", "ann", to="ann")
    assert ann.run("keys", "show", desk="ann")["standing"] == "revoked as retired"
    ann.run("desk", "new", ann.path("none.desk"), "--root", ann.pin, desk="")
    assert ann.run("keys", "show", desk="none", code=1)["error"] == "NotReady"


@pytest.mark.parametrize("backup", ["ann.key", "ann.txt"])
def test_a_key_goes_on_on_another_desk_when_its_newest_header_is_there(backup: str, ann: Desks) -> None:
    new_laptop(ann)
    newest = ann.run("keys", "show", desk="ann")["last_header"]
    done = ann.keyed("keys", "restore", ann.path(backup), "--newest-header", newest, desk="new", **BACKUP)
    assert (done["key"], done["goes_on"]) == (ann.key, True)
    entry(ann, "Two", "new")
    told = ann.give("new", "sec")
    assert {one["verdict"] for one in told["segments"]} == {"trusted"}
    assert ann.run("keys", "show", desk="new")["last_number"] == 6


def test_a_key_whose_newest_header_is_elsewhere_is_kept_to_read_and_replaced(ann: Desks) -> None:
    entry(ann, "Two")
    ann.keyed("bundle", "write", "--to", "secretariat", "--out", ann.path("lost.stk"), desk="ann")
    newest = ann.run("keys", "show", desk="ann")["last_header"]
    new_laptop(ann)
    restore = ["keys", "restore", ann.path("ann.key")]
    told = ann.keyed(*restore, "--newest-header", newest, desk="new", code=1, **BACKUP)
    assert "keys replace" in told["todo"]
    assert ann.keyed(*restore, desk="new", **BACKUP)["goes_on"] is False
    assert ann.keyed("record", "decision", "--set", "title=X", desk="new", code=1)["error"] == "NotReady"
    asked = ann.keyed("keys", "replace", "--out", ann.path("again.request"), desk="new")
    assert asked["replaces"] == ann.key
    entry(ann, "Three", "new")
    approve = ["roster", "approve", ann.path("again.request"), "--fingerprint", asked["fingerprint"], "--mark", "AX"]
    assert "--old" in ann.keyed(*approve, code=1)["todo"]
    ann.keyed(*approve, "--old", "lost")
    told = ann.give("new", "sec")
    assert {one["verdict"] for one in told["segments"]} == {"trusted"}
    ann.run("bundle", "take", ann.path("lost.stk"), code=1)
    assert ann.info()["segments"]["revoked, unproven"] == 1
    roles = [one for one in ann.run("roster", "show")["mandates"] if one["person"] == "ann"]
    assert len(roles) == 1


def test_a_key_without_a_backup_is_replaced_by_a_new_request(ann: Desks) -> None:
    new_laptop(ann, "fresh", roster=False)
    who = ["--person", "ann", "--name", "Ann", "--role", "rapporteur", "--replaces", ann.key]
    asked = ann.keyed("enrol", "request", *who, "--out", ann.path("f.request"), desk="fresh")
    approve = ["roster", "approve", ann.path("f.request"), "--fingerprint", asked["fingerprint"], "--mark", "AF"]
    assert ann.keyed(*approve, "--old", "compromised")["missing"] == 0
    keys = {one["key"]: one["revoked"] for one in ann.run("roster", "show")["keys"]}
    assert keys[ann.key]["how"] == "compromised"
    assert keys[asked["key"]] is None


def test_on_its_own_desk_a_backup_opens_what_a_forgotten_passphrase_does_not(ann: Desks) -> None:
    done = ann.run("keys", "restore", ann.path("ann.key"), desk="ann", passphrase="a new one", **BACKUP)
    assert done["goes_on"] is True
    assert ann.keyed("record", "decision", "--set", "title=T", desk="ann", code=1)["error"] == "KeyUnavailable"
    ann.run("record", "--from-note", ann.note, desk="ann", passphrase="a new one")


def test_a_healthy_key_is_replaced_after_sealing(ann: Desks) -> None:
    entry(ann, "Two")
    asked = ann.keyed("keys", "replace", "--out", ann.path("r"), "--device", "tablet", desk="ann")
    assert ann.info("ann")["unsealed"] == 0
    assert ann.run("keys", "show", desk="ann")["standing"] == "waits to be enrolled"
    approve = ["roster", "approve", ann.path("r"), "--fingerprint", asked["fingerprint"], "--mark", "AT"]
    ann.give("ann", "sec")
    ann.keyed(*approve, "--old", "retired")
    assert ann.info()["segments"] == {"trusted": 2}
    ann.keyed("record", "--from-note", ann.note, desk="ann")


def test_numbers_that_were_not_sealed_are_burnt_and_the_entries_made_anew(ann: Desks) -> None:
    """A desk restored from a copy: what the lost one sealed since stands under the same numbers."""
    copy = Path(ann.path("copy.desk"))
    entry(ann, "On the copy")
    ann.keyed("record", "--change", "AN-002", "--set", "title=Changed on the copy", desk="ann")
    copy.write_bytes(Path(ann.path("ann.desk")).read_bytes())
    told = ann.give("ann", "sec")
    assert {one["verdict"] for one in told["segments"]} == {"trusted"}
    asked = ann.keyed("keys", "replace", "--burn", "--out", ann.path("burnt.request"), desk="copy")
    assert ann.info("copy")["unsealed"] == 4
    assert ann.info("copy")["conflicts"] == 0
    assert ann.info("copy")["incomplete"] == 0
    approve = ["roster", "approve", ann.path("burnt.request"), "--fingerprint", asked["fingerprint"], "--mark", "AC"]
    ann.keyed(*approve, "--old", "lost")
    told = ann.give("copy", "sec")
    assert {one["verdict"] for one in told["segments"]} == {"trusted"}
    assert "fork" not in ann.info()["segments"]
    assert ann.run("desk", "check", ann.path("copy.desk"), desk="")["faults"] == []


def test_a_key_that_nobody_here_knows_is_not_restored(ann: Desks) -> None:
    new_laptop(ann, "bare", roster=False)
    told = ann.keyed("keys", "restore", ann.path("ann.key"), desk="bare", code=1, **BACKUP)
    assert "whose key" in told["happened"]
    assert (
        ann.keyed("keys", "replace", "--key", "00" * 32, "--out", ann.path("x"), desk="ann", code=1)["error"]
        == "NotFound"
    )


def test_a_key_to_be_replaced_is_named_by_its_beginning_where_there_are_several(ann: Desks) -> None:
    asked = ann.keyed("keys", "replace", "--key", ann.key[:12], "--out", ann.path("r"), desk="ann")
    assert asked["replaces"] == ann.key
    told = ann.keyed("keys", "replace", "--key", "0" * 12, "--out", ann.path("r"), desk="ann", code=1)
    assert "No key in this desk begins" in told["happened"]


def test_a_key_that_is_not_enrolled_yet_is_replaced_in_the_place_of_the_one_before(ann: Desks) -> None:
    for _ in range(2):
        asked = ann.keyed("keys", "replace", "--out", ann.path("r"), desk="ann")
        assert asked["replaces"] == ann.key
    approve = ["roster", "approve", ann.path("r"), "--fingerprint", asked["fingerprint"], "--mark", "AB"]
    assert ann.keyed(*approve, "--old", "lost")["missing"] == 0


def test_a_backup_is_for_nobody_else_with_an_account_here(ann: Desks) -> None:
    assert {Path(ann.path(name)).stat().st_mode & 0o077 for name in ("ann.key", "ann.txt")} == {0}


def test_a_backup_opens_by_its_own_passphrase_only(ann: Desks) -> None:
    told = ann.keyed("keys", "restore", ann.path("ann.key"), desk="ann", code=1, backup_passphrase="wrong")
    assert told["error"] == "KeyUnavailable"


@pytest.fixture(scope="module")
def raw() -> bytes:
    return lock(Secrets.new(), "words")


def test_a_sheet_is_read_however_it_was_typed(raw: bytes) -> None:
    sheet = to_sheet(raw)
    assert from_sheet(sheet) == raw
    typed = "A heading of 2026\n" + sheet.upper().replace("0", "O").replace("1", "l").replace("  ", " ") + "\n\nEnd"
    lines = [
        line if line[:1] not in "Ol" else line.replace("O", "0", 1).replace("l", "1", 1) for line in typed.split("\n")
    ]
    assert unlock(from_sheet("\n".join(lines)), "words") == unlock(raw, "words")


def test_a_line_that_was_typed_wrong_is_named(raw: bytes) -> None:
    lines = to_sheet(raw).split("\n")
    for number in (0, 3, len(lines) - 1):
        digit = "0" if lines[number][5] != "0" else "1"
        wrong = [*lines[:number], lines[number][:5] + digit + lines[number][6:], *lines[number + 1 :]]
        with pytest.raises(KeyUnavailable, match=f"Line {number + 1} is not as"):
            from_sheet("\n".join(wrong))
    with pytest.raises(KeyUnavailable, match="Line 2 is not as"):
        from_sheet("\n".join([lines[0], *lines[2:]]))
    with pytest.raises(KeyUnavailable, match="not complete"):
        from_sheet("\n".join(lines[:-1]))
    with pytest.raises(KeyUnavailable, match="Line 1 is not as"):
        from_sheet("01 abc")


def test_two_people_share_a_laptop_and_hand_it_on_by_command(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    desks.keyed("record", "actor", "--set", "name=N", desk="ann")
    who = ["--person", "bob", "--name", "Bob", "--role", "rapporteur", "--out", desks.path("bob.request")]
    assert "--shared" in desks.keyed("enrol", "request", *who, desk="ann", code=1)["todo"]
    asked = desks.run("enrol", "request", *who, "--shared", desk="ann", passphrase="bob's own")
    assert desks.run("enrol", "status", desk="ann")["person"] == "bob"
    approve = ["roster", "approve", desks.path("bob.request"), "--fingerprint", asked["fingerprint"], "--mark", "BB"]
    desks.keyed(*approve)
    desks.run("desk", "seat", "ann", desk="ann", passphrase="wrong", code=1)
    assert desks.keyed("desk", "seat", "ann", desk="ann")["person"] == "ann"
    desks.give("sec", "ann", to="everyone")
    desks.keyed("record", "actor", "--set", "name=M", desk="ann")
    leaving = {"passphrase": "bob's own", "leaving_passphrase": "correct horse"}
    assert desks.run("desk", "seat", "bob", desk="ann", **leaving)["open"] == 0
    assert desks.run("keys", "show", desk="ann")["person"] == "bob"
    assert desks.run("desk", "seat", "zoe", desk="ann", passphrase="x", code=1)["error"] == "NotFound"
