"""Retention: what the pack keeps no longer, and what people no longer agree to, is listed and erased in one act."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from desktop.casework import retention
from desktop.cli.main import cli

if TYPE_CHECKING:
    from conftest import Desks

MORE = """
attribution = [{code = "named", label = "Named"}]
consent = [{code = "written", label = "Given"}, {code = "withdrawn", label = "Withdrawn"}]
constituency = [{code = "state", label = "State"}]

[[retention]]
type = "participant"
field = "name"
months = 24

[[retention]]
type = "actor"
field = "contact"
months = 24
after = "capture"
"""


@pytest.fixture
def kept(desks: Desks, monkeypatch: pytest.MonkeyPatch) -> Desks:
    """Give a registry with a participant, an actor's contact and a stakeholder's name; the meeting has no end yet."""
    conftest = sys.modules[type(desks).__module__]
    monkeypatch.setattr(conftest, "PACK", conftest.PACK + MORE)
    desks.found()
    desks.keyed("record", "meeting", "--set", "title=M", "--set", "level=national", "--set", "start=2020-01-08")
    desks.keyed("record", "participant", "--set", "shown_as=Seat 4", "--set", "name=Nadia of canary street")
    desks.keyed("record", "actor", "--set", "name=V", "--set", "constituency=state", "--set", "contact=Bo of canary")
    desks.keyed("record", "stakeholder_input", "--set", "shown_as=A group", "--set", "attribution=named",
                "--set", "statement=S", "--set", "consent=written", "--set", "speaker=Zoe of canary")  # fmt: skip
    return desks


def due(desks: Desks, monkeypatch: pytest.MonkeyPatch, day: str, *options: str) -> list[tuple[str, str]]:
    monkeypatch.setattr(retention, "today", lambda: day)
    told: dict[str, Any] = desks.keyed("erase", "--due", *options)
    return [(one["type"], one["field"]) for one in told["due"]]


def holds(desks: Desks, text: str) -> bool:
    return any(text.encode() in path.read_bytes() for path in desks.folder.glob("sec.desk*"))


def test_a_value_is_due_once_the_pack_s_time_is_over_and_not_before(
    kept: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    captured = retention.today()
    assert due(kept, monkeypatch, captured, "--dry-run") == []
    years = f"{int(captured[:4]) + 2}{captured[4:]}"
    assert due(kept, monkeypatch, years, "--dry-run") == [("actor", "contact")]
    assert due(kept, monkeypatch, "2099-01-01", "--dry-run") == [("actor", "contact")]  # the review goes on
    kept.keyed("record", "--change", "SE-001", "--set", "end=2020-01-10")
    assert due(kept, monkeypatch, "2022-01-09", "--dry-run") == []
    assert due(kept, monkeypatch, "2022-01-10", "--dry-run") == [("participant", "name")]
    assert holds(kept, "Nadia of canary")


def test_all_that_is_due_is_erased_in_one_act(kept: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keyed("record", "--change", "SE-001", "--set", "end=2020-01-10")
    assert len(due(kept, monkeypatch, "2099-01-01")) == 2
    assert not holds(kept, "Nadia of canary")
    assert not holds(kept, "Bo of canary")
    assert holds(kept, "Zoe of canary")
    assert due(kept, monkeypatch, "2099-01-01") == []
    assert kept.run("desk", "check", kept.path("sec.desk"), desk="")["faults"] == []


def test_consent_that_is_withdrawn_is_due_at_once(kept: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keyed("record", "--change", "SE-004", "--set", "consent=withdrawn")
    assert due(kept, monkeypatch, "2026-01-01") == [("stakeholder_input", "speaker")]
    assert not holds(kept, "Zoe of canary")


@pytest.mark.parametrize("words", [[], ["SE-001"], ["SE-001", "name"], ["SE-001", "name", "--due"]])
def test_wrong_usage_of_erase(words: list[str], desks: Desks) -> None:
    desks.found()
    assert CliRunner().invoke(cli, ["erase", *words, "--desk", desks.path("sec.desk")]).exit_code == 2
