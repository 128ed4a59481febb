"""Two desks and a registry: what one puts on record the other has, with proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.casework import recovery
from desktop.exchange.errors import RegistryRefused
from desktop.store.summary import summarise

if TYPE_CHECKING:
    from conftest import Net


def test_what_one_desk_puts_on_record_the_other_gets(any_net: Net) -> None:
    net = any_net
    made = net.sec.record("actor", name="Velmara")
    first = net.sync(net.sec)
    assert (first.reached, first.went, first.waits) == (True, 1, 0)
    ada = net.laptop("ada")
    net.sync(net.sec)
    report = net.sync(ada)
    assert ada.shown(made.id, "actor.name") == "Velmara"
    assert report.waits == 0
    said = ada.record("intervention", shown_as="Velmara", text="Good morning.")
    assert net.sync(ada).went == 1
    assert net.sync(net.sec).came == 1
    assert net.sec.shown(said.id, "intervention.text") == "Good morning."
    mine, theirs = summarise(ada.desk), summarise(net.sec.desk)
    assert mine.labels["shared@review/carda-2026"].state == theirs.labels["shared@review/carda-2026"].state
    again = net.sync(ada)
    assert (again.went, again.came, again.waits) == (0, 0, 0)


def test_offline_is_no_fault(net: Net) -> None:
    net.sec.record("actor", name="Velmara")
    net.served.close()
    report = net.sync(net.sec, patience=0.1)
    assert (report.reached, report.waits) == (False, 1)
    net.start(net.served.port)
    assert net.sync(net.sec).waits == 0


def test_a_desk_with_an_older_roster_learns_whose_log_to_believe(net: Net) -> None:
    ada = net.laptop("ada")
    net.sync(net.sec)
    current = net.sec.desk.chain().current
    assert current
    before = [version.roster.log_key for version in ada.desk.chain().versions]
    recovery.set_log_key(net.sec.desk, net.sec.sitting, "four words or five", net.registry.log_key)
    net.sync(net.sec)
    assert net.sync(ada).reached
    assert len(ada.desk.chain().versions) == len(before) + 1
    ada.record("intervention", shown_as="V", text="Good morning.")
    assert net.sync(ada).waits == 0


def test_a_certificate_is_trusted_where_it_was_given_and_nowhere_else(net: Net, certificate: dict[str, str]) -> None:
    net.served.close()
    net.served = type(net.served)(net.open, **certificate)
    url = net.served.url.replace("http://", "https://")
    with pytest.raises(RegistryRefused, match="not to be trusted"):
        net.sync(net.sec, url)
    net.sec.record("actor", name="Velmara")
    assert net.sync(net.sec, url, authority=certificate["ssl_certfile"]).went == 1
