"""Rights: each role writes and holds what the design says, wherever its mandate reaches."""

from __future__ import annotations

import pytest

from desktop.records.labels import Audience, Label
from desktop.trust.rights import RECONCILERS, WRITES, may_hold, may_settle, may_touch, may_write, together
from desktop.trust.roster import Mandate, Role

S, L, R, C, F, V, E, T, K, O = Role  # noqa: E741 - columns of the tables below


@pytest.mark.parametrize(
    ("audience", "writers"),
    [
        (Audience.SHARED, {S, L, R, C, F, V, E, T}),
        (Audience.TEAM, {S, V, E}),
        (Audience.SECRETARIAT, {S, L, R, C, F, T}),
        (Audience.SEALED, {S, L, R, F}),
    ],
)
def test_each_audience_is_written_by_its_roles(audience: Audience, writers: set[Role]) -> None:
    label = Label.parse(f"{audience}@review/rcm-2027/team/blue")
    mandates = {role: Mandate(person="p", role=role, teams=("blue",)) for role in Role}
    assert {role for role in Role if may_write(mandates[role], label, "remark.text")} == writers
    assert {role for role in Role if audience in WRITES[role]} == writers


def test_every_role_has_its_rights() -> None:
    assert set(WRITES) == set(Role)
    assert WRITES[O] == WRITES[K] == frozenset()
    assert {S, L} == RECONCILERS == {role for role in Role if may_settle(Mandate(person="p", role=role))}


@pytest.mark.parametrize("role", Role)
def test_only_the_secretariat_admits(role: Role) -> None:
    mandate = Mandate(person="p", role=role)
    label = Label.parse("shared@registry")
    assert may_write(mandate, label, "admission.header") == (role is Role.SECRETARIAT)
    assert may_write(mandate, label, "admissions.header") == (role not in {O, K})


@pytest.mark.parametrize(
    ("field", "writers"),
    [
        ("recommendation.response", {S, L, R, F}),
        ("recommendation.text", {S, L, R, C, F, V, E, T}),
        ("text_proposal.status", {S, L, R, C, T}),
        ("meeting_document.adopted_on", {S, L, C}),
        ("meeting_document.baseline", {S, L, C}),
        ("exchange_rate.rate", {S}),
        ("enrolment.key", {S, L, R}),
    ],
)
def test_who_answers_accepts_and_adopts(field: str, writers: set[Role]) -> None:
    label = Label.parse("shared@registry")
    assert {role for role in Role if may_write(Mandate(person="p", role=role), label, field)} == writers


def test_a_mandate_for_some_pledges_or_actors_reaches_no_others() -> None:
    mine = Mandate(person="p", role=F, subjects=("01" * 16,))
    assert may_touch(mine, "pledge.status", b"\x01" * 16)
    assert not may_touch(mine, "pledge.status", b"\x02" * 16)
    assert not may_touch(mine, "actor.name", b"\x02" * 16)
    assert may_touch(mine, "progress.status", b"\x02" * 16)
    assert may_touch(Mandate(person="p", role=F), "pledge.status", b"\x02" * 16)


def test_mandates_of_one_role_allow_together_what_each_allows_and_no_more() -> None:
    one = Mandate(person="p", role=V, reviews=("a",), teams=("blue",), regions=("north",), subjects=("01",))
    other = Mandate(person="p", role=V, reviews=("b",), teams=("red",), regions=("south",), subjects=("02",))
    both = together([one, other])
    assert both
    allowed = {
        scope
        for scope in ("region/north", "region/south", "region/west", "review/a/team/blue", "review/b/team/red",
                      "review/a/team/red", "review/b/team/blue", "review/c/team/red")
        if may_write(both, Label.parse(f"shared@{scope}"), "remark.text")
    }  # fmt: skip
    assert allowed == {"region/north", "region/south", "review/a/team/blue", "review/b/team/red"}
    assert both.subjects == ("01", "02")
    everywhere = together([one, Mandate(person="p", role=V, teams=("green",))])
    assert everywhere
    assert (everywhere.regions, everywhere.subjects, everywhere.teams) == ((), (), ("a/blue", "green"))
    assert together([everywhere, one]) == everywhere
    assert together([one]) is one
    assert together([]) is None


@pytest.mark.parametrize(
    ("scope", "reached"),
    [
        ("registry", True),
        ("region/north", True),
        ("region/south", False),
        ("review/rcm-2027", True),
        ("review/rcm-2031", False),
        ("review/rcm-2027/team/blue", True),
        ("review/rcm-2027/team/red", False),
        ("review/rcm-2031/team/blue", False),
    ],
)
def test_a_mandate_reaches_its_regions_reviews_and_teams(scope: str, reached: bool) -> None:  # noqa: FBT001 - a column
    mandate = Mandate(person="p", role=V, regions=("north",), reviews=("rcm-2027",), teams=("blue",))
    assert may_write(mandate, Label.parse(f"shared@{scope}"), "remark.text") == reached


@pytest.mark.parametrize(
    ("scope", "reached"),
    [("region/south", True), ("review/rcm-2031", True), ("review/rcm-2031/team/red", False)],
)
def test_empty_lists_mean_all_regions_and_reviews_but_no_team(scope: str, reached: bool) -> None:  # noqa: FBT001 - a column
    assert may_write(Mandate(person="p", role=V), Label.parse(f"shared@{scope}"), "remark.text") == reached


def test_the_secretariat_needs_no_team_but_stays_in_its_reviews() -> None:
    mandate = Mandate(person="p", role=S, reviews=("rcm-2027",))
    assert may_write(mandate, Label.parse("team@review/rcm-2027/team/red"), "remark.text")
    assert not may_write(mandate, Label.parse("team@review/rcm-2031/team/red"), "remark.text")


@pytest.mark.parametrize(
    ("label", "holders"),
    [
        ("shared@review/rcm-2027", set(Role)),
        ("team@review/rcm-2027/team/blue", {S, V, E}),
        ("team@review/rcm-2027/team/red", {S}),
        ("secretariat@review/rcm-2027", {S, L}),
        ("secretariat@review/rcm-2031", {S}),
        ("sealed@review/rcm-2027", {S}),
    ],
)
def test_each_label_is_held_by_its_roles(label: str, holders: set[Role]) -> None:
    def mandate(role: Role) -> Mandate:
        return Mandate(person="p", role=role, reviews=("rcm-2027",), teams=("blue",))

    assert {role for role in Role if may_hold([mandate(role)], Label.parse(label), "plenary")} == holders


def test_a_lead_holds_what_the_secretariat_may_read_of_delegated_sessions_only() -> None:
    label = Label.parse("secretariat@review/rcm-2027")
    mandate = Mandate(person="p", role=L, sessions=("plenary",))
    assert may_hold([mandate], label, "plenary")
    assert not may_hold([mandate], label, "working-group")


def test_everybody_holds_what_is_shared_and_one_mandate_of_several_is_enough() -> None:
    assert may_hold([], Label.parse("shared@registry"), "")
    assert not may_hold([], Label.parse("secretariat@registry"), "")
    both = [Mandate(person="p", role=O), Mandate(person="p", role=S)]
    assert may_hold(both, Label.parse("sealed@registry"), "")
