"""Every mechanism that the discussion paper asks for, as a scenario that is played through the whole program."""

from __future__ import annotations

import copy
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop.casework.figures import kinds
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.slow
HERE = Path(__file__).parent
NAMES = [f"M{number:02d}" for number in range(1, 56)]
Scenario = dict[str, Any]


@pytest.fixture(scope="session")
def played(
    runner: ModuleType, kit: tuple[Path, dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], tuple[Scenario, Any]]:
    """Play a scenario, each once."""
    found: dict[str, tuple[Scenario, Any]] = {}

    def play(name: str) -> tuple[Scenario, Any]:
        if name not in found:
            scenario = runner.scenarios()[name]
            found[name] = scenario, runner.play(scenario, *kit, tmp_path_factory.mktemp(name))
        return found[name]

    return play


@pytest.mark.parametrize("name", NAMES)
def test_a_mechanism_is_there_from_capture_to_print(
    name: str, runner: ModuleType, played: Callable[[str], tuple[Scenario, Any]], qtbot: QtBot
) -> None:
    assert qtbot
    assert runner.faults(*played(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_value_is_noticed(
    name: str, runner: ModuleType, played: Callable[[str], tuple[Scenario, Any]], qtbot: QtBot
) -> None:
    assert qtbot
    scenario, seen = played(name)
    planted = list(wrong(scenario))
    assert len(planted) >= 7
    for what, one in planted:
        assert runner.faults(one, seen), what
    other = copy.copy(seen)
    other.hashes = (seen.hashes[0], {**seen.hashes[1], "shared@region/carda": "0" * 64})
    assert runner.faults(scenario, other) == ["what came back has other values"]


@pytest.mark.parametrize("name", NAMES)
def test_a_wrong_value_that_was_put_on_record_is_noticed(
    name: str, runner: ModuleType, kit: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    planted = runner.put_wrong(runner.scenarios()[name])
    seen = runner.Play(planted, *kit, tmp_path).run(shown_only=True)
    assert runner.faults({"shows": planted["shows"]}, seen)[:-1]  # and nothing came back, as nothing was exported


def wrong(scenario: Scenario) -> Iterator[tuple[str, Scenario]]:
    """Yield the scenario with one expectation after the other made wrong, and which."""
    for name, changes in CHANGES.items():
        for at, expected in enumerate(scenario.get(name, ())):
            for key, change in changes.items():
                for number in range(
                    len(expected[key]) if isinstance(expected.get(key), list | dict) else key in expected
                ):
                    one = copy.deepcopy(scenario)
                    change(one[name][at], number)
                    yield f"{name} {at}: {key} {number}", one


def _other_text(name: str) -> Callable[[Scenario, int], None]:
    def change(one: Scenario, number: int) -> None:
        field = list(one[name])[number]
        one[name][field] = ["planted"] if isinstance(one[name][field], list) else f"{one[name][field]} planted"

    return change


def _other_cell(one: Scenario, number: int) -> None:
    one["cells"][number][2] += "1"


def _other_records(one: Scenario, number: int) -> None:
    one["behind"][number].append("planted")


def _other_row(one: Scenario, number: int) -> None:
    one["has"][number][-1] += " planted"


def _seen(one: Scenario, _number: int) -> None:
    one.update(hidden=False, values={"ref": "planted"})


def _set(name: str, value: object) -> Callable[[Scenario, int], None]:
    return lambda one, _number: one.update({name: value})


def _other_words(one: Scenario, number: int) -> None:
    one["texts"][number] += " planted"


def _more(one: Scenario, _number: int) -> None:
    one["rows"] += 1


CHANGES: dict[str, dict[str, Callable[[Scenario, int], None]]] = {
    "shows": {"values": _other_text("values"), "hidden": _seen},
    "figure": {"cells": _other_cell, "behind": _other_records, "has": _other_row, "rows": _more},
    "search": {"finds": _set("finds", "planted")},
    "printed": {"texts": _other_words},
    "form": {"values": _other_text("values")},
    "defects": {"are": _set("are", ["planted"])},
    "session": {"is": _set("is", "planted")},
}


def test_every_mechanism_has_a_scenario_on_two_desks_with_all_that_it_must_show(runner: ModuleType) -> None:
    scenarios = runner.scenarios()
    assert sorted(scenarios) == NAMES
    for name, one in scenarios.items():
        assert {"title", "asks", "section", "story", "do", "shows", "search", "printed", "form"} <= set(one), name
        assert len({step["desk"] for step in one["do"]}) >= 2, name


def test_every_figure_and_nearly_every_type_is_in_a_scenario(runner: ModuleType) -> None:
    """The figures of all kinds of report, and the types of records, are each used by some scenario."""
    scenarios = runner.scenarios().values()
    shown = {one["id"] for scenario in scenarios for one in scenario.get("figure", ())}
    made = {step["record"] for scenario in scenarios for step in scenario["do"] if "record" in step}
    nothing = runner.nothing()
    made_of_nothing = [
        maker(nothing) for maker in dict.fromkeys(one for makers in kinds.KINDS.values() for one in makers)
    ]
    assert {getattr(one, "table", one).id for one in made_of_nothing} - shown == UNSHOWN
    assert made <= set(CATALOGUE.types)


UNSHOWN = {"coverage-parties", "account-goals", "account-places"}  # told like one that is shown


def test_the_page_is_made_of_the_scenarios() -> None:
    spec = importlib.util.spec_from_file_location("mechanisms_page", HERE / "page.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.PAGE.read_text("utf-8") == module.page(), "run: python tests/mechanisms/page.py"
