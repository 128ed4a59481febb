"""Quarantine by commands: what waits is listed, let in, turned away, and never deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Desks


@pytest.fixture
def lost(desks: Desks) -> Desks:
    """Give a registry whose rapporteur lost a laptop that has since handed over an entry."""
    desks.found()
    desks.enrol("ann")
    desks.give("ann", "sec")
    desks.keyed("record", "decision", "--set", "title=Late", "--set", "text=T", desk="ann")
    desks.keyed("roster", "revoke", "ann", "--how", "lost")
    told = desks.give("ann", "sec", code=1)
    assert [one["verdict"] for one in told["segments"] if one["person"] == "ann"] == ["revoked, unproven"]
    return desks


def waiting(desks: Desks, desk: str = "sec") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desks.run("quarantine", "list", desk=desk)["waiting"]
    return found


def test_what_waits_is_listed_with_person_numbers_and_reason(lost: Desks) -> None:
    (one,) = waiting(lost)
    assert (one["person"], one["role"], one["first"], one["last"]) == ("ann", "rapporteur", 1, 3)
    assert one["verdict"] == "revoked, unproven"
    assert "revoked" in one["reason"]
    assert one["withheld"] == []


def test_an_admission_counts_at_once_and_everywhere(lost: Desks) -> None:
    (one,) = waiting(lost)
    assert "decision" not in lost.info()["records"]
    told = lost.keyed("quarantine", "admit", one["hash"][:12], "--reason", "Read over with her.")
    assert told["verdict"] == "admitted"
    assert lost.info()["records"]["decision"] == 1
    assert waiting(lost) == []
    lost.run("desk", "new", lost.path("bob.desk"), "--root", lost.pin, desk="")
    lost.enrol("bob")
    assert lost.info("bob")["records"]["decision"] == 1


def test_a_word_can_be_changed_and_nothing_is_deleted(lost: Desks) -> None:
    (one,) = waiting(lost)
    for word, verdict, decisions in (
        ("reject", "rejected", 0), ("admit", "admitted", 1), ("reject", "rejected", 0)
    ):  # fmt: skip
        assert lost.keyed("quarantine", word, one["hash"], "--reason", "So.")["verdict"] == verdict
        assert lost.info()["records"].get("decision", 0) == decisions
    assert lost.info()["records"]["admission"] == 1
    assert [seen["verdict"] for seen in waiting(lost)] == ["rejected"]
    assert lost.run("desk", "check", lost.path("sec.desk"), desk="")["faults"] == []


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["--reason", " "], "NotAllowed"),
        (["--reason", "R"], ""),
    ],
)
def test_a_reason_is_asked_for(lost: Desks, words: list[str], error: str) -> None:
    (one,) = waiting(lost)
    told = lost.keyed("quarantine", "admit", one["hash"], *words, code=int(bool(error)))
    assert told.get("error", "") == error


def test_nobody_but_the_secretariat_decides(lost: Desks) -> None:
    (one,) = waiting(lost)
    told = lost.keyed("quarantine", "admit", one["hash"], "--reason", "R", desk="ann", code=1)
    assert "may not decide" in told["happened"]


def test_what_no_word_can_change_is_refused_and_nothing_is_written(desks: Desks) -> None:
    desks.found()
    desks.ask("ann")
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T", desk="ann", code=1)  # it has no pack yet
    desks.give("sec", "ann", to="everyone")
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T", desk="ann")
    desks.give("ann", "sec")
    desks.keyed("record", "decision", "--set", "title=T", "--set", "text=T")
    desks.give("sec", "ann", to="everyone")
    before = desks.info()
    (one,) = waiting(desks)
    told = desks.keyed("quarantine", "admit", one["hash"], "--reason", "R", code=1)
    assert told["error"] == "NotReady"
    assert "awaiting enrolment" in told["happened"]
    assert "roster approve" in told["todo"]
    own = next(iter(before["cut"].values()))
    assert "roster revoke" in desks.keyed("quarantine", "reject", own, "--reason", "R", code=1)["todo"]
    assert desks.info() == before


@pytest.mark.parametrize("name", ["", "zz", "0" * 64])
def test_a_segment_that_is_not_here_is_said(desks: Desks, name: str) -> None:
    desks.found()
    assert desks.keyed("quarantine", "admit", name, "--reason", "R", code=1)["error"] == "NotFound"
