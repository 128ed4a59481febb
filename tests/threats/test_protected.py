"""A name that is kept for the secretariat, in a text that others will read, is warned of before it is given away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Desks

NAME = "Dr Nadia B. Example"


@pytest.fixture
def named(desks: Desks) -> Desks:
    desks.found()
    desks.enrol("ann")
    desks.keyed("record", "participant", "--set", "shown_as=Seat 4", "--set", f"name={NAME}")
    return desks


def warned(desks: Desks, to: str = "everyone") -> list[tuple[str, str, str]]:
    told = desks.keyed("bundle", "write", "--to", to, "--out", desks.path(f"{len(list(desks.folder.iterdir()))}.stk"))
    return [(one["record"], one["field"], one["named_in"]) for one in told["names"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("As DR NADIA B. EXAMPLE said in confidence", True),
        ("(b. example)", True),
        ("Nadia's example", False),
        ("An example of nadia", False),
        ("Nothing of the kind", False),
    ],
)
def test_a_protected_name_in_a_shared_text_is_warned_of(named: Desks, text: str, *, found: bool) -> None:
    named.keyed("record", "decision", "--set", "title=T", "--set", f"text={text}")
    assert warned(named) == ([("SE-002", "text", "participant.name")] if found else [])
    assert warned(named, "ann") == warned(named)
    assert warned(named, "secretariat") == []


def test_who_is_shown_by_name_on_purpose_is_not_protected(named: Desks) -> None:
    named.keyed("record", "--change", "SE-001", "--set", f"shown_as={NAME}, Velmara")
    named.keyed("record", "decision", "--set", "title=T", "--set", f"text=As {NAME} said")
    assert warned(named) == []


def test_what_was_erased_is_not_known_any_more(named: Desks) -> None:
    named.keyed("record", "decision", "--set", "title=T", "--set", f"text=As {NAME} said")
    assert len(warned(named)) == 1
    named.keyed("erase", "SE-001", "name", "--reason", "Asked.")
    assert warned(named) == []


def test_the_kit_warns_too_and_no_name_is_repeated(named: Desks) -> None:
    named.keyed("record", "decision", "--set", "title=T", "--set", f"text=As {NAME} said")
    told = named.keyed("kit", "write", "--out", named.path("kit.stk"))
    assert [one["record"] for one in told["names"]] == ["SE-002"]
    assert "Nadia" not in str(told)
