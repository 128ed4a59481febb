"""What TUF's root role withstands, the roster withstands: rollback, fast-forward, freeze, threshold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from desktop.cli.main import cli
from desktop.trust.roster import Roots

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import World

    from desktop.trust.roster import Roster

TUF: dict[str, tuple[Callable[[World], list[Roster]], tuple[str, ...], int, int]] = {  # as python-tuf names them
    "rollback, by a whole older chain": (lambda w: [w.first], (), 0, 3),
    "rollback, an older number signed anew": (lambda w: [replace(second(w), expires="2098")], (), 1, 3),
    "fast-forward, by a number ahead": (lambda w: [replace(fourth(w), number=2**53 - 1)], (), 1, 3),
    "fast-forward, by leaving one out": (lambda w: [w.next(fourth(w))], (), 1, 3),
    "threshold, lowered by one keeper alone": (
        lambda w: [fourth(w, roots=replace(w.first.roots, threshold=1))], ("root-1",), 1, 3),
    "threshold, of new roots who did not sign": (
        lambda w: [fourth(w, roots=strangers(w))], ("root-1", "root-2"), 1, 3),
    "threshold, of old roots who did not sign": (lambda w: [fourth(w, roots=strangers(w))], ("rap", "mallory"), 1, 3),
    "threshold, new roots signed by old and new": (
        lambda w: [fourth(w, roots=strangers(w))], ("root-1", "root-3", "rap", "mallory"), 0, 4),
    "freeze, the same again": (lambda w: [w.first, second(w), w.next(second(w))], (), 0, 3),
}  # fmt: skip


def second(w: World) -> Roster:
    return w.next()


def fourth(w: World, **members: object) -> Roster:
    return w.next(w.next(second(w)), **members)


def strangers(w: World) -> Roots:
    return Roots(keys=tuple(sorted(map(w.laws.public, ("rap", "mallory")))), threshold=2)


@pytest.mark.parametrize("name", TUF)
def test_what_a_root_role_withstands_the_roster_withstands(name: str, world: World) -> None:
    sent, signers, code, number = TUF[name]
    chain = (second(world), world.next(second(world)))
    assert world.take(world.bundle(rosters=[world.signed(one) for one in chain])).code == 0
    told = world.take(world.bundle(rosters=[world.signed(one, *signers) for one in sent(world)]))
    assert (told.code, told.unchanged) == (code, True)
    assert told.kept_nothing == (number == 3)
    assert world.query("select max(number) from roster") == [(number,)]


def test_a_desk_that_is_frozen_says_so_when_its_roster_has_expired(world: World) -> None:
    old = world.next(expires="2026-01-02T00:00:00Z")
    assert world.take(world.bundle(rosters=[world.signed(old)])).code == 0
    result = CliRunner().invoke(cli, ["roster", "show", "--desk", str(world.file), "--json"])
    assert json.loads(result.output)["expired"] is True
