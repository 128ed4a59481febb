"""The roster kept by commands: root keys with keepers, proposals, revocations, and a desk that only moves forward."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest
from click.testing import CliRunner
from keyring.backends.fail import Keyring as FailKeyring

from desktop.casework import identity, next_roster, roster_keeping
from desktop.casework.errors import NotAllowed
from desktop.casework.look import Look
from desktop.casework.roster_words import differences, lines_of
from desktop.cli.main import cli
from desktop.store.desk import DeskFile
from desktop.trust.roster import KeyEntry, Mandate, Person, Role
from desktop.trust.seal import unwrap_group

if TYPE_CHECKING:
    from conftest import Desks, World

WORDS = ["first keeper", "second keeper", "third keeper"]


@pytest.fixture
def kept(desks: Desks) -> Desks:
    """Give a registry with three root keys on a stick, and a keeper's desk."""
    stick = ["--root-out", desks.path("stick")]
    desks.found(*stick, root_passphrase=WORDS)
    desks.run("desk", "new", desks.path("keeper.desk"), "--root", desks.pin, desk="")
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T")
    desks.give("sec", "keeper", to="everyone")
    return desks


def root(desks: Desks, number: int) -> list[str]:
    return ["--root", desks.path(f"stick/root-{number}.key")]


def propose(desks: Desks) -> str:
    made = desks.keyed(*desks.ask("ann"), "--out", desks.path("next.proposal"))
    assert (made["roster"], made["missing"]) == (2, 2)
    file: str = made["file"]
    return file


def test_two_of_three_keepers_put_a_roster_in_force(kept: Desks) -> None:
    file = propose(kept)
    assert kept.info()["roster"] == 1
    shown = kept.run("roster", "show", file, desk="keeper")
    assert shown["missing"] == 2
    assert any(line.startswith("Person now: ann, Ann") for line in shown["changes"])
    assert any(line.startswith("Mandate now: ann as rapporteur") for line in shown["changes"])
    one = kept.run("roster", "sign", file, *root(kept, 1), desk="keeper", root_passphrase=WORDS[0])
    assert one["missing"] == 1
    again = kept.run("roster", "sign", file, *root(kept, 1), desk="keeper", root_passphrase=WORDS[0])
    assert again["missing"] == 1
    assert kept.run("roster", "take", file)["missing"] == 1
    assert kept.info()["roster"] == 1
    two = kept.run("roster", "sign", file, *root(kept, 3), desk="keeper", root_passphrase=WORDS[2])
    assert two["missing"] == 0
    assert kept.info("keeper")["roster"] == 2
    assert kept.run("roster", "take", file)["missing"] == 0
    assert kept.info()["roster"] == 2


def test_by_default_a_proposal_lies_beside_the_desk(kept: Desks) -> None:
    made = kept.keyed(*kept.ask("ann"))
    assert made["file"] == kept.path("roster-2.proposal")


def test_root_keys_are_never_written_over_and_open_by_their_own_passphrase_only(kept: Desks) -> None:
    file = propose(kept)
    again = ["--root-out", kept.path("stick")]
    assert kept.keyed("roster", "rotate", *again, code=1, root_passphrase=WORDS)["error"] == "NotAllowed"
    sign = ["roster", "sign", file, *root(kept, 1)]
    assert kept.run(*sign, desk="keeper", code=1, root_passphrase=WORDS[1])["error"] == "KeyUnavailable"
    assert kept.run("roster", "sign", file, desk="keeper", code=1)["error"] == "NotAllowed"
    assert kept.run("roster", "show", file, desk="keeper")["missing"] == 2


def test_a_stranger_s_key_is_no_root_key(kept: Desks) -> None:
    file = propose(kept)
    with_other = ["--root-out", kept.path("other"), "--roots", "1"]
    kept.run("desk", "new", kept.path("x.desk"), "--pack", kept.path("small.toml"), "--region", "r", desk="")
    kept.keyed("roster", "init", *with_other, desk="x", root_passphrase=["w"])
    sign = ["roster", "sign", file, "--root", kept.path("other/root-1.key")]
    assert "no root key" in kept.run(*sign, desk="keeper", code=1, root_passphrase="w")["happened"]


@pytest.mark.parametrize(
    ("options", "passphrases"),
    [
        (["--roots", "3"], {}),
        (["--roots", "2", "--root-out", "{}/s"], {"root_passphrase": ["one"]}),
        (["--roots", "2", "--threshold", "3", "--root-out", "{}/s"], {"root_passphrase": ["one", "two"]}),
    ],
)
def test_founding_says_what_is_missing_and_founds_nothing(
    options: list[str], passphrases: dict[str, list[str]], desks: Desks
) -> None:
    Path(desks.path("p.toml")).write_text("")
    desks.run("desk", "new", desks.path("sec.desk"), "--root", "1" * 40, desk="")
    words = [word.format(desks.folder) for word in options]
    assert desks.keyed("roster", "init", *words, code=1, **passphrases)["error"] == "NotAllowed"
    assert desks.run("roster", "show")["roster"] == 0
    assert desks.info()["roster"] == 0
    assert not Path(desks.path("s")).exists()


def test_one_root_key_is_kept_in_the_desk_and_said_to_be_a_weakness(desks: Desks) -> None:
    desks.found()
    shown = desks.run("roster", "show")
    assert (shown["number"], shown["roots"]["threshold"], shown["fingerprint"]) == (1, 1, desks.pin)
    assert desks.keyed("roster", "init", "--roots", "1", code=1)["error"] == "NotReady"
    assert desks.info()["expired"] is False


def test_a_registry_grows_from_one_root_key_to_three(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    made = desks.keyed("roster", "rotate", "--root-out", desks.path("stick"), root_passphrase=WORDS)
    assert (made["missing"], made["roots"], made["threshold"]) == (0, 3, 2)
    desks.give("sec", "ann", to="everyone")
    assert desks.info("ann")["roster"] == 3
    assert desks.keyed("roster", "revoke", "ann", "--how", "retired")["missing"] == 2
    assert desks.info()["roster"] == 3


def test_a_lost_key_is_believed_up_to_what_was_held(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    for title in ("One", "Two"):
        desks.keyed("record", "decision", "--set", f"title={title}", "--set", "text=T", desk="ann")
        if title == "One":
            desks.give("ann", "sec")
    key = desks.run("keys", "show", desk="ann")["key"]
    made = desks.keyed("roster", "revoke", key[:10], "--how", "lost")
    (entry,) = made["revoked"]
    assert (entry["revoked"]["how"], entry["revoked"]["last_number"]) == ("lost", 3)
    assert desks.info()["segments"] == {"trusted": 1}
    desks.give("ann", "sec", code=1)
    assert desks.info()["segments"] == {"trusted": 1, "revoked, unproven": 1}
    assert desks.keyed("roster", "revoke", "ann", "--how", "lost", code=1)["error"] == "NotFound"


def test_nothing_of_a_compromised_key_need_be_believed(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T", desk="ann")
    desks.give("ann", "sec")
    bad = ["roster", "revoke", "ann", "--how", "compromised", "--last-header"]
    assert desks.keyed(*bad, "zz", code=1)["error"] == "NotFound"
    desks.keyed(*bad, "none")
    assert desks.info()["segments"] == {"revoked, unproven": 1}
    assert "decision" not in desks.info()["records"]


def test_a_header_is_named_by_its_beginning_and_for_one_key_only(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T", desk="ann")
    desks.give("ann", "sec")
    header = desks.run("keys", "show", desk="ann")["last_header"]
    desks.run("desk", "new", desks.path("ann-two.desk"), "--root", desks.pin, desk="")
    two = desks.ask("ann-two")
    assert desks.keyed(*two, code=1)["error"] == "NotAllowed"  # the same person with another age receiver
    made = desks.keyed("roster", "revoke", "ann", "--how", "retired", "--last-header", header[:12])
    assert made["revoked"][0]["revoked"]["last_header"] == header


def test_a_role_ends_and_the_keys_stay(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T", desk="ann")
    assert desks.keyed("roster", "revoke", "ann", "--role", "reviewer", code=1)["error"] == "NotFound"
    desks.keyed("roster", "revoke", "ann", "--role", "rapporteur")
    told = desks.give("ann", "sec", code=1)
    assert told["segments"][0]["verdict"] == "outside the mandate"


@pytest.mark.parametrize("words", [[], ["--how", "lost", "--role", "expert"], ["--how", "stolen"]])
def test_wrong_usage_of_revoke(words: list[str], desks: Desks) -> None:
    desks.found()
    answer = CliRunner().invoke(cli, ["roster", "revoke", "ann", *words, "--desk", desks.path("sec.desk")])
    assert answer.exit_code == 2


def test_whose_last_header_it_is_must_be_said_where_there_are_several_keys(world: World) -> None:
    entry = KeyEntry(key=world.laws.public("late"), person="rap", device="phone", mark="RP", covers=1)
    two = world.next(keys=(*world.first.keys, entry))
    assert world.take(world.bundle(rosters=[world.signed(two)])).code == 0
    with closing(DeskFile.open(world.file)) as desk, pytest.raises(NotAllowed, match="several keys"):
        roster_keeping.revoke(desk, world.laws.sitting("rap"), None, "rap", how="lost", last_header="ab")


def test_a_secretariat_replaces_its_own_key_and_seals_to_a_new_group(desks: Desks) -> None:
    desks.found()
    before = desks.run("roster", "show")["group"]
    asked = desks.keyed("keys", "replace", "--out", desks.path("r"))
    approve = ["roster", "approve", desks.path("r"), "--fingerprint", asked["fingerprint"], "--mark", "ST"]
    assert desks.keyed(*approve, "--old", "retired")["missing"] == 0
    after = desks.run("roster", "show")
    assert after["group"]["recipient"] != before["recipient"]
    with closing(DeskFile.open(Path(desks.path("sec.desk")))) as desk:
        group = desk.chain().versions[-1].roster.group
        assert unwrap_group(group, "secretariat", identity.take_seat(desk, "correct horse").secrets.age)
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T")
    assert desks.run("roster", "show")["mandates"][0]["role"] == "secretariat"
    assert desks.keyed(*approve, code=1)["error"] == "NotReady"


def test_a_threshold_that_can_never_be_met_founds_nothing(desks: Desks) -> None:
    desks.run("desk", "new", desks.path("sec.desk"), "--root", "1" * 40, desk="")
    desks.keyed("enrol", "request", "--person", "a", "--name", "A", "--role", "secretariat", "--out", desks.path("r"))
    with closing(DeskFile.open(Path(desks.path("sec.desk")))) as desk:
        sitting = identity.take_seat(desk, "correct horse")
        with pytest.raises(NotAllowed, match="never sign"):
            roster_keeping.found_with(desk, sitting, [sitting.secrets], threshold=2, mark="SE")
        assert desk.chain().current is None


def test_one_of_two_is_said_to_be_a_weakness(desks: Desks) -> None:
    stick = ["--roots", "2", "--threshold", "1", "--root-out", desks.path("stick")]
    desks.found(*stick, root_passphrase=["one", "two"])
    shown = desks.run("roster", "show")
    assert (shown["roots"]["threshold"], len(shown["roots"]["keys"])) == (1, 2)
    arguments = ["roster", "show", "--desk", desks.path("sec.desk")]
    assert "1 of 2 root keys sign" in CliRunner().invoke(cli, arguments).output


def test_nobody_is_named_by_few_digits(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    key = desks.run("keys", "show", desk="ann")["key"]
    assert desks.keyed("roster", "revoke", key[:7], "--how", "lost", code=1)["error"] == "NotFound"


def test_an_expired_roster_is_amber_and_work_goes_on(desks: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(next_roster, "VALID", -next_roster.VALID)
    desks.found()
    info = desks.info()
    assert info["expired"] is True
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T")
    monkeypatch.undo()
    desks.enrol("ann")
    assert desks.info()["expired"] is False


def test_a_stolen_secretariat_s_key_opens_no_new_sealed_value(desks: Desks) -> None:
    desks.found()
    desks.enrol("bob", "secretariat")
    before = DeskFile.open(Path(desks.path("bob.desk")))
    old = before.chain().versions[-1].roster
    thief = identity.take_seat(before, "correct horse").secrets
    before.close()
    assert unwrap_group(old.group, "bob", thief.age)
    desks.keyed("roster", "revoke", "bob", "--how", "compromised")
    after = DeskFile.open(Path(desks.path("sec.desk")))
    new = after.chain().versions[-1].roster
    mine = identity.take_seat(after, "correct horse").secrets
    after.close()
    assert new.group.recipient != old.group.recipient
    assert [one.person for one in new.group.wrapped] == ["secretariat"]
    assert unwrap_group(new.group, "secretariat", mine.age)


def test_a_retired_secretariat_s_key_leaves_the_group_as_it_is_for_the_others(desks: Desks) -> None:
    desks.found()
    desks.enrol("bob", "secretariat")
    desks.keyed("roster", "revoke", "bob", "--how", "retired")
    desk = DeskFile.open(Path(desks.path("sec.desk")))
    first, *_, last = desk.chain().versions
    desk.close()
    assert last.roster.group.recipient == first.roster.group.recipient
    assert [one.person for one in last.roster.group.wrapped] == ["secretariat"]


def test_a_roster_in_words_says_all_that_changes(world: World) -> None:
    first = world.first
    after = world.next(
        people=(*first.people, Person(id="zoe", name="Zoe", age="age1z")),
        mandates=(*first.mandates[1:], Mandate(person="zoe", role=Role.EXPERT, teams=("blue",), regions=("carda",))),
        log_key="",
        registry="other",
    )
    said = "\n".join(differences(first, after))
    for words in (
        "Person now: zoe, Zoe (age1z)",
        "zoe as expert (regions carda; teams blue)",
        "no more: sec as",
        "log_key: ",
        "registry: rcm becomes other",
    ):
        assert words in said
    assert differences(first, world.next()) == ["It changes nothing but its dates."]
    revoked = "\n".join(differences(first, world.revoked("lost", last="ab")))
    assert "revoked as lost, believed to number 0" in revoked
    assert "nothing believed" in "\n".join(differences(first, world.revoked("lost")))
    keys = "\n".join(differences(first, world.next(roots=type(first.roots)(keys=first.roots.keys, threshold=1))))
    assert "Root keys: 1 of 3" in keys
    group = world.next(group=type(first.group)(recipient="age1x", wrapped=()))
    assert "a new group" in "\n".join(differences(first, group))
    assert "expired on 2026" in "\n".join(lines_of(world.next(expires="2026-01-02"), "2027"))
    assert differences(None, first) == lines_of(first, "")


def test_without_a_registry_nothing_can_be_kept(desks: Desks) -> None:
    desks.run("desk", "new", desks.path("sec.desk"), "--root", "1" * 40, desk="")
    desks.keyed("enrol", "request", "--person", "a", "--name", "A", "--role", "expert", "--out", desks.path("r"))
    assert desks.keyed("roster", "revoke", "a", "--how", "lost", code=1)["error"] == "NotReady"
    assert desks.run("enrol", "status")["standing"] == "waits to be enrolled"


def test_a_request_that_replaces_a_key_of_another_is_refused(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    theirs = desks.run("keys", "show", desk="sec")["key"]
    told = desks.keyed(*desks.ask("bob", "rapporteur", "--replaces", theirs), "--old", "lost", code=1)
    assert "not that person's" in told["happened"]


def unsealed(desks: Desks, desk: str) -> list[str]:
    """Return what sealed values on a desk show to whoever used it last."""
    with closing(DeskFile.open(Path(desks.path(f"{desk}.desk")))) as one:
        group = identity.group_identity(one, identity.take_seat(one, "correct horse"))
        look = Look(one, group)
        return [look.text(record, "protection") for record in one.records("stakeholder_input")]


def test_a_recovery_key_opens_what_was_sealed_when_all_of_the_secretariat_lost_their_keys(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    conftest = sys.modules[type(desks).__module__]
    monkeypatch.setattr(conftest, "PACK", conftest.PACK + 'attribution = [{code = "named", label = "Named"}]\n')
    desks.found()
    say = ["--set", "shown_as=A", "--set", "attribution=named", "--set", "statement=S", "--set"]
    desks.keyed("record", "stakeholder_input", *say, "protection=sealed before")
    made = ["roster", "recovery", "--key-out", desks.path("safe.key"), "--sheet", desks.path("safe.txt")]
    assert desks.keyed(*made, recovery_passphrase="in the safe")["missing"] == 0
    desks.keyed("record", "stakeholder_input", *say, "protection=sealed after")
    desks.enrol("bob", "secretariat")
    desks.keyed("roster", "revoke", "bob", "--how", "lost")  # another group from here on, the recovery key stays
    desks.keyed("record", "stakeholder_input", *say, "protection=sealed anew")
    words = desks.ask("cat", "secretariat")
    desks.keyed(*words)
    desks.give("sec", "cat", to="cat")
    lost = Path(desks.path("sec.desk"))  # the root key lies in this desk, and signs; the group's old copies are no use
    assert unsealed(desks, "sec") == ["sealed before", "sealed after", "sealed anew"]
    assert unsealed(desks, "cat") == ["[sealed]", "[sealed]", "sealed anew"]
    wrong = ["roster", "recover", desks.path("safe.key")]
    assert desks.keyed(*wrong, code=1, recovery_passphrase="wrong")["error"] == "KeyUnavailable"
    for file in ("safe.key", "safe.txt"):
        found = Path(desks.path(file)).read_text()
        Path(desks.path("typed")).write_text(found.partition("\n\n")[2] or found)
        made_next = desks.keyed("roster", "recover", desks.path("typed"), recovery_passphrase="in the safe")
        assert made_next["missing"] == 0
    desks.give("sec", "cat", to="cat")
    assert unsealed(desks, "cat") == ["sealed before", "sealed after", "sealed anew"]
    assert lost.exists()


def test_another_key_recovers_nothing(desks: Desks) -> None:
    desks.found()
    desks.keyed("keys", "backup", "--out", desks.path("b.key"), backup_passphrase="x")
    told = desks.keyed("roster", "recover", desks.path("b.key"), code=1, recovery_passphrase="x")
    assert "opens no group" in told["happened"]


def test_the_log_s_key_is_named_in_the_next_roster(desks: Desks) -> None:
    desks.found()
    assert desks.keyed("roster", "log-key", "ab" * 32, code=1)["error"] == "NotAllowed"
    key = desks.run("keys", "show")["key"]
    assert desks.keyed("roster", "log-key", key)["missing"] == 0
    assert desks.run("roster", "show")["log_key"] == key


def test_a_second_proposal_does_not_write_over_the_first(kept: Desks) -> None:
    first = kept.keyed(*kept.ask("ann"))["file"]
    kept.run("roster", "sign", first, *root(kept, 1), desk="keeper", root_passphrase=WORDS[0])
    second = kept.keyed(*kept.ask("bob"))["file"]
    assert [Path(one).name for one in (first, second)] == ["roster-2.proposal", "roster-2-2.proposal"]
    assert kept.run("roster", "show", first, desk="keeper")["missing"] == 1


def test_rotating_without_a_keyring_says_how_to_give_passphrases(desks: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    desks.found()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring.set_keyring(FailKeyring())
    told = desks.keyed("roster", "rotate", "--root-out", desks.path("stick"), code=1)
    assert (told["error"], "--root-passphrase-fd 3 times" in told["todo"]) == ("KeyUnavailable", True)
    assert not list(Path(desks.path("stick")).iterdir())
    few = desks.keyed("roster", "rotate", "--root-out", desks.path("stick"), code=1, root_passphrase=["one"])
    assert "1 were given" in few["happened"]
