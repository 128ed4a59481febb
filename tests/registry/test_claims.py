"""Claims: those who reconcile see what the others are on; whoever comes first is told, and nothing depends on it."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.cli.main import cli
from desktop.exchange import claims
from desktop.exchange.errors import RegistryRefused, RegistryUnreachable
from desktop.journal.operations import Cell
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from conftest import Net, Run

    from desktop.exchange.claims import Claims
    from tests.casework.conftest import Place

WORDS = "four words or five"
CELL = Cell(b"r" * 16, "pledge.description", "")
NAME = claims.name_of(CELL)


@pytest.fixture
def two(any_net: Net) -> tuple[Net, Place, Place]:
    """Give two of the secretariat who know the registry."""
    mate = any_net.laptop("mate", Role.SECRETARIAT)
    any_net.sync(any_net.sec)
    return any_net, any_net.sec, mate


def take(net: Net, place: Place, *, release: bool = False) -> Claims:
    return wiring.claim(net.served.url, place.sitting, CELL, release=release)


def test_who_comes_second_is_told_who_is_on_it(two: tuple[Net, Place, Place]) -> None:
    net, sec, mate = two
    (mine,) = take(net, sec)
    assert (mine.cell, mine.person, mine.mine) == (NAME, "sec", True)
    assert 0 <= time.time() - mine.since < 5
    assert 800 < mine.until - mine.since <= 900
    for release in (False, True):  # it is not theirs to let go
        (theirs,) = take(net, mate, release=release)
        assert (theirs.person, theirs.mine) == ("sec", False)
    assert take(net, sec, release=True) == ()
    assert [one.person for one in take(net, mate)] == ["mate"]


def test_a_claim_goes_on_while_it_is_renewed_and_ends_by_itself(
    two: tuple[Net, Place, Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    net, sec, mate = two
    (first,) = take(net, sec)
    clock = [time.time() + 600]
    monkeypatch.setattr("desktop.registry.claims.time.time", lambda: clock[0])
    (again,) = take(net, sec)
    assert (again.since, again.until) == (first.since, int(clock[0]) + 900)
    clock[0] += 901
    assert [one.person for one in take(net, mate)] == ["mate"]


def test_of_many_at_once_one_has_it(two: tuple[Net, Place, Place]) -> None:
    net, sec, mate = two
    told: list[Claims] = []
    ask = [threading.Thread(target=lambda one=one: told.append(take(net, one))) for one in (sec, mate) * 4]
    for one in ask:
        one.start()
    for one in ask:
        one.join()
    assert len(told) == 8
    assert len({(one.person, one.since) for found in told for one in found}) == 1
    assert {len(found) for found in told} == {1}


def test_claims_are_for_those_who_reconcile(net: Net) -> None:
    ada, lead = net.laptop("ada"), net.laptop("lead", Role.LEAD)
    net.sync(net.sec)
    net.sync(ada)  # is not stopped by what it may not ask
    with pytest.raises(RegistryRefused, match="403"):
        take(net, ada)
    with contextlib.closing(net.line(ada)) as line:
        line.hello()
        assert line.ask("GET", "v1/claims", allowed=frozenset({403})).status_code == 403
    assert [one.person for one in take(net, lead)] == ["lead"]


@pytest.fixture
def differing(net: Net) -> tuple[Net, Place, Cell]:
    """Give two of the secretariat, on both of whose desks an entry differs."""
    mate = net.laptop("mate", Role.SECRETARIAT)
    made = net.sec.record("pledge", title="T", description="Before.")
    net.sync(net.sec)
    net.sync(mate)
    for place, text in ((net.sec, "One."), (mate, "Other.")):
        place.change(made.id, description=text)
    for place in (net.sec, mate, net.sec):
        net.sync(place)
    (one,) = mate.desk.differences()
    mate.desk.set(wiring.REGISTRY_ADDRESS, net.served.url)
    return net, mate, one.cell


def test_synchronising_brings_what_the_others_are_on(differing: tuple[Net, Place, Cell]) -> None:
    net, mate, cell = differing
    wiring.claim(net.served.url, net.sec.sitting, cell)
    assert claims.told(mate.desk, cell) == ""
    net.sync(mate)
    assert claims.told(mate.desk, cell).startswith("Sec is on it since ")
    net.sync(net.sec)
    assert claims.told(net.sec.desk, cell) == ""  # one's own
    claims.keep(mate.desk, (*tuple(claims.others(mate.desk).values()), claims.Claim(NAME, "x", 1, 2)))
    assert claims.others(mate.desk).keys() == {claims.name_of(cell)}  # the other is over


def test_commands_claim_and_release(differing: tuple[Net, Place, Cell], run: Run) -> None:
    net, mate, cell = differing
    mate.desk.close()

    def conflicts(*words: str, code: int = 0) -> Any:  # noqa: ANN401 - an answer
        given = ("conflicts", *words, "--desk", str(mate.path))
        answer: dict[str, Any] = run(cli, *given, code=code, passphrase="" if words == ("list",) else WORDS)
        return answer

    (one,) = conflicts("list")["conflicts"]
    entry = (one["ref"], "description")
    assert conflicts("claim", *entry) == {"reached": True, "claimed": ""}
    assert take_other(net, cell) == ["mate"]
    assert conflicts("release", *entry) == {"reached": True}
    assert take_other(net, cell) == ["sec"]
    told = conflicts("claim", *entry, code=1)
    assert str(told["claimed"]).startswith("Sec is on it since ")
    (one,) = conflicts("list")["conflicts"]
    assert one["claimed"] == told["claimed"]
    net.served.close()
    assert conflicts("release", *entry) == {"reached": False}  # no fault
    net.start(net.served.port)


def take_other(net: Net, cell: Cell) -> list[str]:
    return [one.person for one in wiring.claim(net.served.url, net.sec.sitting, cell)]


def test_what_is_no_claim_is_refused(net: Net) -> None:
    net.sync(net.sec)
    with contextlib.closing(net.line(net.sec)) as line:
        line.hello()
        for content in (b"", b"\xff", b"[]", b'{"cell": ""}', b'{"cell": "%b"}' % (b"x" * 401), b'{"cell": "\\u0000"}'):
            answer = line.ask("POST", "v1/claims", content=content, media="application/json", allowed=frozenset({422}))
            assert answer.status_code == 422


def test_nobody_waits_for_a_registry_that_is_not_there(net: Net) -> None:
    net.served.close()
    start = time.monotonic()
    with pytest.raises(RegistryUnreachable):
        take(net, net.sec)
    assert time.monotonic() - start < 8
    net.start(net.served.port)
