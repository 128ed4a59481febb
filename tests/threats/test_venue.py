"""Enrolment at a venue: an officer enrols for one meeting without root keys, and never for more than was delegated."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from desktop.trust.roster import Believed, Delegation, Mandate, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Desks, World
    from laws_scenarios import Made, Writer

    from desktop.trust.roster import Roster

    Sent = tuple[list[Roster], list[Made]]  # further rosters, and segments

TRUSTED, REVOKED, OUTSIDE, FORK = "trusted", "revoked, unproven", "outside the mandate", "fork"
UNKNOWN, AWAITING, PROVEN = "unknown key", "awaiting enrolment", "proven earlier by a receipt"
DAY = "2026-11-30"


# ---- by commands -----------------------------------------------------------------------------------------------------


@pytest.fixture
def venue(desks: Desks) -> Desks:
    """Give a registry with an officer at the venue, and a laptop that asks there to be enrolled."""
    desks.found()
    desks.enrol("ola")
    desks.keyed(
        "roster", "delegate", "ola", "--until", "2099-11-30", "--at", "am", "--at", "pm", "--role", "rapporteur"
    )
    desks.give("sec", "ola", to="everyone")
    return desks


def enrolled(desks: Desks, name: str = "bea", *options: str, code: int = 0, role: str = "rapporteur") -> dict[str, Any]:
    words = [word for word in desks.ask(name, role) if word not in {"--mark", (name[0] + name[-1]).upper()}]
    return desks.keyed(*words, "--venue", *options, desk="ola", code=code)


def test_an_officer_enrols_at_the_venue_and_everybody_believes_it(venue: Desks) -> None:
    assert enrolled(venue)["sessions"] == ["am", "pm"]
    venue.give("sec", "bea", to="everyone")
    venue.give("ola", "bea", to="everyone")
    assert venue.run("enrol", "status", desk="bea")["standing"] == "enrolled at the venue"
    venue.keyed("record", "decision", "--set", "title=T", "--set", "text=T", "--session", "am", desk="bea")
    told = venue.give("bea", "ola")
    assert {one["verdict"] for one in told["segments"]} == {TRUSTED}
    venue.give("ola", "sec")
    assert venue.info()["records"]["decision"] == 1
    assert venue.info()["records"]["enrolment"] == 1


def test_what_was_captured_before_counts_for_the_sessions_only(venue: Desks) -> None:
    venue.ask("bea")
    venue.give("sec", "bea", to="everyone")
    for session in ("am", "lobby"):
        record = ["record", "decision", "--set", "title=T", "--set", "text=T", "--session", session]
        venue.keyed(*record, desk="bea")
    told = venue.give("bea", "ola")
    assert [one["verdict"] for one in told["segments"] if one["person"] == "bea"] == [AWAITING, AWAITING]
    enrolled(venue)
    shown = venue.run("quarantine", "list", desk="ola")["waiting"]
    assert [(one["session"], one["verdict"]) for one in shown] == [("lobby", OUTSIDE)]


@pytest.mark.parametrize(
    ("name", "options", "role", "words"),
    [
        ("bea", ["--role", "lead-rapporteur"], "rapporteur", "No delegation"),
        ("bea", [], "secretariat", "No delegation"),
        ("bea", ["--at", "lobby"], "rapporteur", "No delegation"),
        ("bea", ["--team", "blue"], "rapporteur", "No delegation"),
        ("secretariat", [], "rapporteur", "is in the roster"),
    ],
)
def test_an_officer_who_wants_more_is_refused(
    venue: Desks, name: str, options: list[str], role: str, words: str
) -> None:
    before = venue.info("ola")
    assert words in enrolled(venue, name, *options, code=1, role=role)["happened"]
    assert venue.info("ola")["records"] == before["records"]


def test_who_holds_no_delegation_enrols_nobody(venue: Desks) -> None:
    venue.enrol("rob")
    words = [word for word in venue.ask("bea") if word not in {"--mark", "BA"}]
    assert venue.keyed(*words, "--venue", desk="rob", code=1)["error"] == "NotAllowed"


def test_an_officer_whose_key_was_revoked_is_told_that_it_has_no_effect(venue: Desks) -> None:
    venue.keyed("roster", "revoke", "ola", "--how", "retired")
    venue.give("sec", "ola", to="everyone")
    told = enrolled(venue, code=1)
    assert (told["error"], "no effect" in told["happened"]) == ("NotReady", True)
    assert "enrolment" not in venue.info("ola")["records"]


def test_an_enrolment_is_taken_back_and_what_was_here_stays(venue: Desks) -> None:
    enrolled(venue)
    venue.give("sec", "bea", to="everyone")
    venue.give("ola", "bea", to="everyone")
    record = ["record", "decision", "--set", "title=T", "--set", "text=T", "--session", "am"]
    venue.keyed(*record, desk="bea")
    venue.give("bea", "ola")
    assert venue.keyed("roster", "revoke", "bea", "--venue", desk="ola", code=1)["error"] == "NotAllowed"
    venue.keyed("roster", "revoke", "bea", "--venue", "--reason", "Laptop lost.", desk="ola")
    venue.keyed(*record, desk="bea")
    told = venue.give("bea", "ola", code=1)
    assert [one["verdict"] for one in told["segments"] if one["person"] == "bea"] == [TRUSTED, REVOKED]
    assert venue.keyed("roster", "revoke", "bea", "--venue", "--reason", "R", desk="ola", code=1)["error"] == "NotFound"


def test_the_secretariat_takes_back_too_and_others_do_not(venue: Desks) -> None:
    venue.enrol("rob")
    enrolled(venue)
    venue.give("ola", "sec")
    venue.give("ola", "rob", to="everyone")
    back = ["roster", "revoke", "bea", "--venue", "--reason", "R"]
    assert "Only the officer" in venue.keyed(*back, desk="rob", code=1)["happened"]
    venue.keyed(*back)
    venue.give("sec", "ola", to="everyone")
    assert venue.run("roster", "show", desk="ola")["guests"] == []


def test_a_delegation_that_ends_vouches_for_what_is_here(venue: Desks) -> None:
    enrolled(venue)
    venue.give("sec", "bea", to="everyone")
    venue.give("ola", "bea", to="everyone")
    record = ["record", "decision", "--set", "title=T", "--set", "text=T", "--session", "am"]
    venue.keyed(*record, desk="bea")
    venue.give("bea", "sec")
    venue.give("ola", "sec")
    assert venue.info()["records"]["decision"] == 1
    venue.keyed("roster", "delegate", "ola", "--end")
    assert venue.info()["records"]["decision"] == 1
    venue.keyed(*record, desk="bea")
    told = venue.give("bea", "sec", code=1)
    assert [one["verdict"] for one in told["segments"] if one["person"] == "bea"] == [TRUSTED, OUTSIDE]
    assert venue.keyed("roster", "delegate", "ola", "--end", code=1)["error"] == "NotFound"
    late = next(one["hash"] for one in venue.run("quarantine", "list")["waiting"])
    assert venue.keyed("quarantine", "admit", late, "--reason", "Brought late.")["verdict"] == "admitted"


@pytest.mark.parametrize(
    "words",
    [
        ["ola", "--until", "2099-01-01", "--at", "am", "--role", "secretariat"],
        ["ola", "--until", "2001-01-01", "--at", "am", "--role", "rapporteur"],
        ["ola", "--until", "2099-01-01", "--role", "rapporteur"],
        ["ola", "--at", "am"],
        ["rev", "--until", "2099-01-01", "--at", "am", "--role", "rapporteur"],
    ],
)
def test_what_may_not_be_delegated_is_refused(desks: Desks, words: list[str]) -> None:
    desks.found()
    desks.enrol("ola")
    desks.enrol("rev", "reviewer")
    assert desks.keyed("roster", "delegate", *words, code=1)["error"] == "NotAllowed"
    assert desks.keyed("roster", "delegate", "zoe", *words[1:], code=1)["error"] == "NotFound"


# ---- attacks, as segments --------------------------------------------------------------------------------------------


def delegated(w: World, **members: object) -> Roster:
    given = Delegation(
        key=w.laws.public("rap"), roles=(Role.RAPPORTEUR,), sessions=("am", "pm"), until=DAY, regions=("carda",)
    )
    return w.next(delegations=(replace(given, **members),), issued="2026-11-01T00:00:00Z")


def entry(w: World, pen: Writer, of: str = "ghost", number: int = 9, **more: Any) -> Made:  # noqa: ANN401 - values
    """Let a pen enrol somebody, with members changed, and seal it."""
    said: dict[str, Any] = {
        "key": w.laws.public(of), "person": of, "name": of, "age": w.laws.RECIPIENT, "device": "d",
        "role": "rapporteur", "sessions": ["am"], **more,
    }  # fmt: skip
    for name, value in said.items():
        for element in value if isinstance(value, list) else [""]:
            cell = w.laws.Cell(bytes([number]) * 16, f"enrolment.{name}", element)
            pen.write(w.laws.REGISTRY, cell, b"true" if element else json.dumps(value).encode())
    return pen.seal()


def guest(w: World, roster: Roster, role: str = "rapporteur", session: str = "am") -> Writer:
    return w.pen("ghost", role, session, roster=roster)


ROWS: dict[str, tuple[Callable[[World], Sent], list[str]]] = {}


def row(name: str, *verdicts: str) -> Callable[[Callable[[World], Sent]], Callable[[World], Sent]]:
    def keep(attack: Callable[[World], Sent]) -> Callable[[World], Sent]:
        ROWS[name] = attack, sorted(verdicts)
        return attack

    return keep


def officer(w: World, roster: Roster) -> Writer:
    w.base.roster = roster
    return w.base


@row("nothing wrong", TRUSTED, TRUSTED)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now)), w.written(guest(w, now))]


@row("an officer without a delegation", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    return [], [entry(w, w.base), w.written(guest(w, w.first))]


@row("an entry made under a roster before the delegation", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, w.base), w.written(guest(w, now))]


@row("a role beyond the delegation", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now), role="lead-rapporteur"), w.written(guest(w, now, "lead-rapporteur"))]


@row("the secretariat's role", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now), role="secretariat"), w.written(guest(w, now, "secretariat"))]


@row("a session beyond the delegation", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now), sessions=["am", "gala"]), w.written(guest(w, now))]


@row("no session at all, which would be all of them", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now), sessions=[]), w.written(guest(w, now, session=""))]


@row("a team beyond the delegation", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now), teams=["blue"]), w.written(guest(w, now))]


@row("a guest in another session", TRUSTED, OUTSIDE)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now)), w.written(guest(w, now, session="pm"))]


@row("a guest who claims another role", TRUSTED, OUTSIDE)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now)), w.written(guest(w, now, "secretariat"))]


@row("a guest under the name of somebody in the roster", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now), person="sec"), w.written(guest(w, now))]


@row("a guest who names a roster that is not in the chain", TRUSTED, OUTSIDE)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now)), w.written(guest(w, replace(now, expires="2098")))]


@row("an entry copied by another rapporteur", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    pen = w.pen("lead", "lead-rapporteur", "plenary", roster=now)
    return [now], [entry(w, pen), w.written(guest(w, now))]


@row("a guest who enrols another", TRUSTED, TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    pen = guest(w, now)
    return [now], [
        entry(w, officer(w, now)),
        entry(w, pen, "asks", 8),
        w.written(w.pen("asks", session="am", roster=now)),
    ]


@row("an officer whose own segment is outside the mandate", OUTSIDE, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    w.base.role = "secretariat"
    return [now], [entry(w, officer(w, now)), w.written(guest(w, now))]


@row("a cloned officer", FORK, FORK, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    clone = w.clone(officer(w, now))
    return [now], [w.written(w.base, "x"), entry(w, clone), w.written(guest(w, now))]


@row("an entry after the last day", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    later = w.next(now, issued="2026-12-01T00:00:00Z")
    return [now, later], [entry(w, officer(w, later)), w.written(guest(w, later))]


@row("an entry that comes after the delegation ended", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    later = w.next(now, delegations=(replace(now.delegations[0], ended=()),))
    return [now, later], [entry(w, officer(w, now)), w.written(guest(w, now))]


@row("a roster that drops the delegation", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now, w.next(now, delegations=())], [entry(w, officer(w, now)), w.written(guest(w, now))]


@row("a guest's segment after the delegation ended, which vouches for the entry alone", TRUSTED, OUTSIDE)
def _(w: World) -> Sent:
    now = delegated(w)
    made = entry(w, officer(w, now))
    ended = (Believed(key=w.laws.public("rap"), header=made.name),)
    later = w.next(now, delegations=(replace(now.delegations[0], ended=ended),))
    return [now, later], [made, w.written(guest(w, now))]


@row("a guest whose enrolment was taken back", TRUSTED, TRUSTED, REVOKED)
def _(w: World) -> Sent:
    now = delegated(w)
    made = entry(w, officer(w, now))
    w.base.write(w.laws.REGISTRY, w.laws.Cell(bytes([9]) * 16, "enrolment.standing", ""), b'"withdrawn"')
    return [now], [made, w.base.seal(), w.written(guest(w, now))]


@row("another rapporteur takes it back: without effect", TRUSTED, TRUSTED, TRUSTED)
def _(w: World) -> Sent:
    now = delegated(w)
    pen = w.pen("lead", "lead-rapporteur", "plenary", roster=now)
    pen.write(w.laws.REGISTRY, w.laws.Cell(bytes([9]) * 16, "enrolment.standing", ""), b'"withdrawn"')
    return [now], [entry(w, officer(w, now)), pen.seal(), w.written(guest(w, now))]


@row("an entry in which something is missing", TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    return [now], [entry(w, officer(w, now), age=5), w.written(guest(w, now))]


@row("an entry that says a role in two ways", TRUSTED, TRUSTED, UNKNOWN)
def _(w: World) -> Sent:
    now = delegated(w)
    made = entry(w, officer(w, now))
    w.base.write(w.laws.REGISTRY, w.laws.Cell(bytes([9]) * 16, "enrolment.role", ""), b'"lead-rapporteur"')
    return [now], [made, w.base.seal(), w.written(guest(w, now))]


@row("an enrolment taken back up to a header, which stays", TRUSTED, TRUSTED, TRUSTED, REVOKED)
def _(w: World) -> Sent:
    now = delegated(w)
    made, pen = entry(w, officer(w, now)), guest(w, now)
    first = w.written(pen, "kept")
    for name, value in (("standing", "withdrawn"), ("last_header", first.name)):
        w.base.write(w.laws.REGISTRY, w.laws.Cell(bytes([9]) * 16, f"enrolment.{name}", ""), f'"{value}"'.encode())
    return [now], [made, first, w.base.seal(), w.written(pen, "late")]


@row("a cloned guest", TRUSTED, FORK, FORK)
def _(w: World) -> Sent:
    now = delegated(w)
    pen = guest(w, now)
    clone = w.clone(pen)
    return [now], [entry(w, officer(w, now)), w.written(pen, "a"), w.written(clone, "b")]


@pytest.mark.parametrize("name", list(ROWS))
def test_each_attack_on_a_delegation_gets_its_verdicts_in_any_order(name: str, world: World) -> None:
    attack, expected = ROWS[name]
    rosters, made = attack(world)
    signed = [world.signed(one) for one in rosters]
    told = world.take(world.bundle([one.segment for one in made], rosters=signed))
    assert sorted(told.verdicts) == expected
    assert told.code == int(bool(set(expected) - {TRUSTED}))
    with_all = world.shown()
    again = type(world)(world.laws, world.folder / "again")
    for one in reversed(made):
        again.take(again.bundle([one.segment]))
    again.take(again.bundle(rosters=signed))
    assert again.shown() == with_all


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": "0" * 64},
        {"sessions": ()},
        {"until": ""},
        {"roles": (Role.SECRETARIAT,)},
    ],
)
def test_a_roster_with_an_unsound_delegation_is_refused(world: World, wrong: dict[str, object]) -> None:
    told = world.take(world.bundle(rosters=[world.signed(delegated(world, **wrong))]))
    assert (told.code, told.kept_nothing) == (1, True)
    assert "delegates" in told.answer["happened"]


def test_a_meeting_is_delegated_to_a_key_once(world: World) -> None:
    (one,) = delegated(world).delegations
    told = world.take(world.bundle(rosters=[world.signed(world.next(delegations=(one, one)))]))
    assert "delegates one meeting twice" in told.answer["happened"]


def test_a_receipt_proves_what_is_older_than_the_end(world: World) -> None:
    now = delegated(world)
    made, theirs = entry(world, officer(world, now)), world.written(guest(world, now))
    world.log.add(made.name, theirs.name)
    ended = w_next(world, now, log_size=2)
    receipts = [(one.name, world.log.receipt(one.name)) for one in (made, theirs)]
    told = world.take(
        world.bundle(
            [made.segment, theirs.segment], rosters=[world.signed(now), world.signed(ended)], receipts=receipts
        )
    )
    assert sorted(told.verdicts) == [PROVEN, TRUSTED]


def w_next(world: World, before: Roster, log_size: int) -> Roster:
    return world.next(before, delegations=(replace(before.delegations[0], ended=(), log_size=log_size),))


def test_a_mandate_that_is_over_grants_nothing_under_a_later_roster(world: World) -> None:
    held = tuple(replace(one, until=DAY) if one.person == "rap" else one for one in world.first.mandates)
    before = world.next(mandates=held, issued="2026-11-01T00:00:00Z")
    world.base.roster = before
    assert world.take(world.bundle([world.written(world.base).segment], rosters=[world.signed(before)])).verdicts == [
        TRUSTED
    ]
    after = world.next(before, issued="2026-12-01T00:00:00Z")
    world.base.roster = after
    told = world.take(world.bundle([world.written(world.base).segment], rosters=[world.signed(after)]))
    assert told.verdicts == [OUTSIDE]


def test_two_mandates_of_one_role_add_up(world: World) -> None:
    more = Mandate(person="rap", role=Role.RAPPORTEUR, regions=("dorna",))
    both = world.next(mandates=(*world.first.mandates, more))
    world.base.roster = both
    for label in (world.laws.SHARED, world.laws.OTHER):
        world.base.write(label, world.laws.Cell(world.laws.RECORDS[1], "pledge.title", ""), b'"here"')
    told = world.take(world.bundle([world.base.seal().segment], rosters=[world.signed(both)]))
    assert told.verdicts == [TRUSTED]
    _, _, _, states = world.shown()
    assert {world.laws.SHARED, world.laws.OTHER} <= set(states)
