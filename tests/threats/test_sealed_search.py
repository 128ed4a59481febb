"""``search --sealed``: for the secretariat's group, and for nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Desks


def test_sealed_values_are_sought_by_who_can_open_them(desks: Desks) -> None:
    desks.found()
    desks.enrol("ann")
    given = ["--set", "shown_as=Somebody", "--set", "protection=Do not name the village."]
    desks.keyed("record", "stakeholder_input", *given, desk="ann")
    assert desks.run("search", "village", desk="ann") == {"found": []}
    told = desks.keyed("search", "village", "--sealed", desk="ann", code=1)
    assert told["happened"] == "Sealed values open for the secretariat's group only."
    desks.give("ann", "sec")
    assert desks.run("search", "village") == {"found": []}
    (found,) = desks.keyed("search", "Villag", "--sealed")["found"]
    assert (found["ref"], found["field"]) == ("AN-001", "protection")
    assert found["text"] == "Do not name the village."
    assert desks.keyed("search", "village", "--sealed", "--type", "decision") == {"found": []}
