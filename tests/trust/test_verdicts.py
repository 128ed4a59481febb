"""Verdicts: each with its reason, the same in every order, and nothing vouched for is taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from desktop.journal.segments import Header, RosterName
from desktop.trust.chain import Chain, Version
from desktop.trust.roster import KeyEntry, Mandate, Revocation, Role
from desktop.trust.verdicts import Judgement, Verdict, judge

if TYPE_CHECKING:
    from desktop.trust.roster import Roster

ONE, TWO, NONE = RosterName(number=1, sha256="v1"), RosterName(number=2, sha256="v2"), RosterName(number=0, sha256="")
IN_DOUBT = "nothing proves that this is older"


def entry(person: str, covers: int = 1, revoked: Revocation | None = None) -> KeyEntry:
    """Make an entry; keys here are named for their persons."""
    return KeyEntry(key=f"{person}'s key", person=person, device="d", mark="", covers=covers, revoked=revoked)


@pytest.fixture
def chain(roster: Roster) -> Chain:
    """Give two rosters: in the second Ben changes his role, Dan's key is revoked, Fay's dropped and Eve's listed."""
    secretariat = Mandate(person="amina", role=Role.SECRETARIAT)
    lead = Mandate(person="cleo", role=Role.LEAD, sessions=("plenary",))
    reviewers = [Mandate(person=person, role=Role.REVIEWER) for person in ("ben", "dan", "fay")]
    first = replace(
        roster,
        keys=tuple(entry(person) for person in ("amina", "ben", "cleo", "dan", "fay")),
        mandates=(secretariat, lead, *reviewers),
    )
    lost = Revocation(how="lost", last_header="d2", last_number=20)
    second = replace(
        roster,
        number=2,
        keys=(entry("amina"), entry("ben"), entry("cleo"), entry("dan", revoked=lost), entry("eve", covers=11)),
        mandates=(secretariat, lead, Mandate(person="ben", role=Role.EXPERT), Mandate(person="eve", role=Role.EXPERT)),
    )
    return Chain("", (Version(first, "v1", b""), Version(second, "v2", b"")))


def header(person: str = "amina", role: str = "secretariat", first: int = 1, **members: object) -> Header:
    """Make a header of ten operations under the second roster, with members changed."""
    made = Header(
        format=1,
        registry="rcm",
        key=f"{person}'s key",
        person=person,
        role=role,
        session="",
        first=first,
        count=10,
        previous="",
        roster=TWO,
        packs=(),
        checkpoint=None,
        compartments=(),
    )
    return replace(made, **members)


def verdicts(headers: dict[str, Header], chain: Chain, **admissions: bool) -> dict[str, Verdict]:
    """Judge headers in both orders and give their verdicts."""
    judged = judge(headers, chain, [], admissions)
    assert judge(dict(reversed(headers.items())), chain, [], admissions) == judged
    return {name: judgement.verdict for name, judgement in judged.items()}


@pytest.mark.parametrize(
    ("judged", "verdict", "reason"),
    [
        (header(), Verdict.TRUSTED, ""),
        (header(roster=ONE), Verdict.TRUSTED, ""),
        (header(roster=NONE), Verdict.TRUSTED, ""),
        (header(registry=""), Verdict.TRUSTED, ""),
        (header(registry="other"), Verdict.OUTSIDE, "it was written for another registry"),
        (header("ida", registry="other"), Verdict.OUTSIDE, "it was written for another registry"),
        (header("zoe"), Verdict.UNKNOWN, "no roster lists this key"),
        (header("ida"), Verdict.AWAITING, "its key has asked to be enrolled"),
        (header("ida", roster=NONE, registry=""), Verdict.AWAITING, "its key has asked to be enrolled"),
        (header("ida", roster=RosterName(number=9, sha256="")), Verdict.AWAITING, "its key has asked to be enrolled"),
        (header("eve", "expert", 11), Verdict.TRUSTED, ""),
        (header("eve", "expert", 11, roster=ONE), Verdict.TRUSTED, ""),
        (header("eve", "expert", 11, roster=NONE), Verdict.TRUSTED, ""),
        (header("eve", "expert", 10), Verdict.UNKNOWN, "no roster vouches for this key at that number"),
        (header("fay", "reviewer"), Verdict.UNKNOWN, "no roster vouches for this key at that number"),
        (header("fay", "reviewer", roster=ONE), Verdict.REVOKED, IN_DOUBT),
        (header(roster=RosterName(number=2, sha256="v1")), Verdict.OUTSIDE, "a roster 2 that is not in the registry's"),
        (header(roster=RosterName(number=3, sha256="v3")), Verdict.OUTSIDE, "a roster 3 that is not in the registry's"),
        (header(roster=RosterName(number=-1, sha256="v2")), Verdict.OUTSIDE, "roster -1 that is not in the registry's"),
        (header(person="ben", key="amina's key"), Verdict.OUTSIDE, "ben is not secretariat there under roster 2"),
        (header("ben", "expert", key="amina's key"), Verdict.OUTSIDE, "ben is not expert there under roster 2"),
        (header(role="expert"), Verdict.OUTSIDE, "amina is not expert there under roster 2"),
        (header("ben", "reviewer"), Verdict.OUTSIDE, "ben is not reviewer there under roster 2"),
        (header("ben", "expert", roster=ONE), Verdict.OUTSIDE, "ben is not expert there under roster 1"),
        (header("ben", "expert"), Verdict.TRUSTED, ""),
        (header("ben", "reviewer", roster=ONE), Verdict.OUTSIDE, f"no longer has that role and {IN_DOUBT}"),
        (header("cleo", "lead-rapporteur", session="plenary"), Verdict.TRUSTED, ""),
        (header("cleo", "lead-rapporteur", session="group"), Verdict.OUTSIDE, "cleo is not lead-rapporteur there"),
        (header("dan", "reviewer", roster=ONE), Verdict.REVOKED, f"its key was revoked and {IN_DOUBT}"),
    ],
)
def test_a_segment_gets_its_verdict_and_reason(judged: Header, verdict: Verdict, reason: str, chain: Chain) -> None:
    found = judge({"it": judged}, chain, ["ida's key"], {})["it"]
    assert found.verdict is verdict
    assert reason in found.reason
    assert bool(found.reason) == (verdict is not Verdict.TRUSTED)


def test_a_desk_without_a_roster_believes_nobody() -> None:
    headers = {"a": header(), "b": header("ida", registry="")}
    judged = judge(headers, Chain(""), ["ida's key"], {"a": True, "b": True})
    assert [one.verdict for one in judged.values()] == [Verdict.UNKNOWN, Verdict.AWAITING]


@pytest.mark.parametrize(
    ("judged", "mandate"),
    [
        (header("ben", "expert"), Mandate(person="ben", role=Role.EXPERT)),
        (header("ben", "reviewer", roster=ONE), Mandate(person="ben", role=Role.REVIEWER)),
        (header("eve", "expert", 11, roster=ONE), Mandate(person="eve", role=Role.EXPERT)),
        (header("zoe"), None),
    ],
)
def test_a_judgement_carries_the_mandate_of_the_roster_it_rests_on(
    judged: Header, mandate: Mandate | None, chain: Chain
) -> None:
    assert judge({"it": judged}, chain, [], {})["it"].mandate == mandate


def dans() -> dict[str, Header]:
    """Make four segments of Dan's; his key was revoked after the second."""
    return {
        f"d{number}": header(
            "dan", "reviewer", 10 * number - 9, previous=f"d{number - 1}" if number > 1 else "", roster=ONE
        )
        for number in (1, 2, 3, 4)
    }


def test_a_revocation_spares_what_leads_to_the_last_header_it_names(chain: Chain) -> None:
    trusted, revoked = Verdict.TRUSTED, Verdict.REVOKED
    assert verdicts(dans(), chain) == {"d1": trusted, "d2": trusted, "d3": revoked, "d4": revoked}


def test_a_revocation_that_names_no_header_spares_nothing(chain: Chain) -> None:
    first, second = chain.versions
    lost = Revocation(how="compromised", last_header="", last_number=0)
    keys = tuple(replace(one, revoked=lost) if one.person == "dan" else one for one in second.roster.keys)
    wiped = Chain("", (first, Version(replace(second.roster, keys=keys), "v2", b"")))
    assert set(verdicts(dans(), wiped).values()) == {Verdict.REVOKED}


def test_a_revoked_key_writes_nothing_new_under_the_roster_that_revoked_it(chain: Chain) -> None:
    assert verdicts({"d9": header("dan", "reviewer", 21)}, chain) == {"d9": Verdict.OUTSIDE}


def test_a_revocation_speaks_of_its_own_key_only(chain: Chain) -> None:
    headers = {"d2": replace(dans()["d2"], previous="f1"), "f1": header("fay", "reviewer", roster=ONE)}
    assert verdicts(headers, chain) == {"d2": Verdict.TRUSTED, "f1": Verdict.REVOKED}


def test_a_thief_of_a_revoked_key_cannot_fork_away_what_was_vouched_for(chain: Chain) -> None:
    stolen = {"t1": header("dan", "reviewer", 5, previous="d1", roster=ONE)}
    judged = verdicts(dans() | stolen, chain)
    assert judged["d1"] is judged["d2"] is Verdict.TRUSTED
    assert judged["t1"] is Verdict.FORK


def test_a_fork_marks_both_branches_and_what_builds_on_them(chain: Chain) -> None:
    headers = {
        "a1": header(first=1),
        "a2": header(first=11, previous="a1"),
        "b2": header(first=15, previous="a1"),
        "a3": header(first=31, previous="a2"),
        "a4": header(first=41, previous="a3"),
        "other": header("ben", "expert", 11),
    }
    judged = verdicts(headers, chain)
    assert [name for name, verdict in judged.items() if verdict is Verdict.FORK] == ["a2", "b2", "a3", "a4"]
    assert judged["a1"] is judged["other"] is Verdict.TRUSTED
    assert "two different things under one number" in judge(headers, chain, [], {})["a2"].reason


def test_a_short_branch_within_a_long_one_does_not_hide_the_overlap_after_it(chain: Chain) -> None:
    headers = {"long": header(first=1, count=100), "short": header(first=5), "tail": header(first=50)}
    assert set(verdicts(headers, chain).values()) == {Verdict.FORK}


def test_one_number_written_twice_is_a_fork(chain: Chain) -> None:
    assert set(verdicts({"a": header(first=1), "b": header(first=10)}, chain).values()) == {Verdict.FORK}


def test_segments_that_touch_or_leave_a_gap_are_no_fork(chain: Chain) -> None:
    headers = {"a": header(first=1), "b": header(first=11, previous="a"), "c": header(first=40, previous="unseen")}
    assert set(verdicts(headers, chain).values()) == {Verdict.TRUSTED}


@pytest.mark.parametrize(
    "judged",
    [
        header("ben", "reviewer", roster=ONE),
        header("dan", "reviewer", roster=ONE),
        header("fay", "reviewer", roster=ONE),
    ],
)
def test_the_secretariat_admits_or_rejects_what_is_in_doubt(judged: Header, chain: Chain) -> None:
    assert verdicts({"it": judged}, chain, it=True) == {"it": Verdict.ADMITTED}
    assert verdicts({"it": judged}, chain, it=False) == {"it": Verdict.REJECTED}
    assert verdicts({"it": judged}, chain, another=True)["it"] in {Verdict.REVOKED, Verdict.OUTSIDE}


def test_one_branch_of_a_fork_is_admitted_and_the_other_rejected(chain: Chain) -> None:
    forked = {"a": header(first=1), "b": header(first=1, count=9)}
    assert verdicts(forked, chain, a=True, b=False) == {"a": Verdict.ADMITTED, "b": Verdict.REJECTED}


def test_an_admission_keeps_reason_and_mandate(chain: Chain) -> None:
    it = {"it": header("ben", "reviewer", roster=ONE)}
    before, after = judge(it, chain, [], {})["it"], judge(it, chain, [], {"it": True})["it"]
    assert after == Judgement(Verdict.ADMITTED, before.reason, before.mandate)


@pytest.mark.parametrize("judged", [header("zoe"), header("eve", "expert", 10), header(registry="other")])
@pytest.mark.parametrize("admitted", [True, False])
def test_no_admission_gives_rights_that_no_roster_gave(
    judged: Header,
    admitted: bool,  # noqa: FBT001 - admit or reject
    chain: Chain,
) -> None:
    expected = verdicts({"it": judged}, chain) if admitted else {"it": Verdict.REJECTED}
    assert verdicts({"it": judged}, chain, it=admitted) == expected


def test_a_role_that_no_roster_gave_is_admitted_under_a_mandate_that_the_person_holds(chain: Chain) -> None:
    claimed = {"it": header("ben", "secretariat")}
    assert verdicts(claimed, chain) == {"it": Verdict.OUTSIDE}
    admitted = judge(claimed, chain, [], {"it": True})["it"]
    assert (admitted.verdict, admitted.mandate) == (Verdict.ADMITTED, chain.versions[1].roster.mandates_of("ben")[0])


def test_what_was_written_before_the_enrolment_counts_under_the_role_that_was_given(chain: Chain) -> None:
    (given,) = chain.versions[1].roster.mandates_of("eve")
    for role in ("secretariat", given.role):
        early = judge({"it": header("eve", role, 20, roster=NONE)}, chain, [], {})["it"]
        assert (early.verdict, early.mandate) == (Verdict.TRUSTED, given)
    assert verdicts({"it": header("eve", "secretariat", 20)}, chain) == {"it": Verdict.OUTSIDE}


def test_what_is_trusted_needs_no_admission_and_cannot_be_rejected(chain: Chain) -> None:
    assert verdicts({"it": header()}, chain, it=True) == verdicts({"it": header()}, chain, it=False)
    assert verdicts({"it": header()}, chain, it=False) == {"it": Verdict.TRUSTED}


def test_only_trusted_proven_and_admitted_segments_are_believed() -> None:
    believed = {Verdict.TRUSTED, Verdict.PROVEN, Verdict.ADMITTED}
    assert {verdict for verdict in Verdict if verdict.believed} == believed
