"""``stocktake search``: what is withdrawn is found last, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Shell


def test_what_is_withdrawn_is_marked_and_comes_last(joined: Shell) -> None:
    shell, sec = joined, joined.path("sec.desk")
    made = [
        shell.keyed("record", "pledge", "--set", f"title=End of custody {name}", "--desk", sec)["ref"]
        for name in ("one", "two")
    ]
    shell.keyed("withdraw", made[1], "--reason", "Entered twice.", "--desk", sec)
    found = shell.ask("search", "custody", "--desk", sec)["found"]
    assert [(row["ref"], row["withdrawn"]) for row in found] == [(made[0], False), (made[1], True)]
    lines = shell.run("search", "custody", "--desk", sec).output.splitlines()
    assert lines[0] == f"{made[0]:<10} Pledge: End of custody one"
    assert lines[1] == f"{made[1]:<10} Pledge: [withdrawn] End of custody two"
