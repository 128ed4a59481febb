"""What the registry makes of segments: as desks do, and what is believed only later reaches those who read past it."""

from __future__ import annotations

import json
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import OperationalError

from desktop.casework import quarantine, roster_keeping
from desktop.casework.capture import append
from desktop.casework.errors import NotAllowed
from desktop.casework.ports import Draft
from desktop.journal.operations import Cell
from desktop.records.values import commitment_of
from desktop.registry import serve
from desktop.registry.core import Registry
from desktop.registry.errors import RegistryUnavailable, tell
from desktop.registry.serve import Application, Settings
from desktop.registry.taking import Taker, Waiting
from desktop.trust.roster import Role
from desktop.trust.seal import erasure

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Net

    from tests.casework.conftest import Place

WORDS = "four words or five"


def heard(place: Place) -> str:
    return repr([record.values for record in place.desk.records("intervention")])


def verdicts(net: Net) -> dict[str, str]:
    with net.registry.shelf() as shelf:
        rows = shelf.db.exec_driver_sql("select name, verdict from entry").all()
        return {row[0]: row[1] for row in rows}


def same_as_the_secretariats(net: Net) -> bool:
    return verdicts(net) == {one.hash: str(one.verdict) for one in net.sec.desk.segments()}


def test_what_awaited_enrolment_reaches_those_who_read_past_it(any_net: Net) -> None:
    net = any_net
    ben, late = net.laptop("ben"), net.meeting.newcomer("late", Role.RAPPORTEUR)
    net.sync(net.sec)
    late.record("intervention", shown_as="V", text="Before the enrolment.")
    late.hand(net.sec, "secretariat")
    assert net.sync(net.sec).quarantined
    net.sync(ben)
    assert "Before the enrolment" not in heard(ben)
    net.meeting.enrol(late, mark="LT")
    net.sync(net.sec)
    net.sync(ben)
    assert "Before the enrolment" in heard(ben)
    assert same_as_the_secretariats(net)


def test_an_admission_counts_at_once_and_may_be_taken_back(net: Net) -> None:
    ada, ben = net.laptop("ada"), net.laptop("ben")
    net.sync(net.sec)
    ada.record("intervention", shown_as="V", text="From the lost laptop.")
    roster_keeping.revoke(net.sec.desk, net.sec.sitting, WORDS, "ada", how="lost")
    net.sync(net.sec)
    ada.hand(net.sec, "secretariat")
    net.sync(net.sec)
    net.sync(ben)
    (segment,) = [one for one in net.sec.desk.segments() if one.header.person == "ada"]
    quarantine.decide(net.sec.desk, net.sec.sitting, segment, admit=True, reason="Read over with her.")
    net.sync(net.sec)
    net.sync(ben)
    assert "From the lost laptop" in heard(ben)
    assert verdicts(net)[segment.hash] == "admitted"
    quarantine.decide(net.sec.desk, net.sec.sitting, segment, admit=False, reason="Not hers after all.")
    net.sync(net.sec)
    net.sync(ben)
    assert "From the lost laptop" not in heard(ben)
    assert verdicts(net)[segment.hash] == "rejected"


def test_a_copied_value_is_not_erased_by_its_copier_while_its_author_is_not_believed_yet(net: Net) -> None:
    """As on every desk: else the value would be gone here once its author is believed."""
    ada, late = net.laptop("ada"), net.meeting.newcomer("late", Role.RAPPORTEUR)
    net.sync(net.sec)
    made = late.record("stakeholder_input", shown_as="S", speaker="Nadia Example")
    late.hand(net.sec, "secretariat")
    net.sync(net.sec)
    found = late.desk.record(made.id)
    assert found
    stored = found.values["stakeholder_input.speaker", ""]
    copy = Draft(
        label=found.labels["stakeholder_input.speaker"],
        cell=Cell(made.id, "stakeholder_input.speaker", ""),
        value=stored,
        basis=erasure([commitment_of(stored)], "Mine now."),
    )
    append(ada.desk, ada.sitting, [copy])
    net.sync(ada)
    (segment,) = [one for one in late.desk.segments() if one.header.person == "late"]
    assert verdicts(net)[segment.hash] in {"awaiting enrolment", "unknown key"}
    with net.registry.shelf() as shelf:
        assert shelf.db.exec_driver_sql("select count(*) from erasure where effective").scalar() == 1
        assert shelf.db.exec_driver_sql("select count(*) from sidecar").scalar() == 1


def test_a_receipt_proves_what_was_there_before_a_key_was_retired(net: Net) -> None:
    """The registry's own log is the proof: what came before counts on every desk, whoever brings the roster."""
    ada = net.laptop("ada")
    net.sync(net.sec)
    ada.record("intervention", shown_as="V", text="Before she left.")
    net.sync(ada)
    net.sync(net.sec)
    roster_keeping.revoke(net.sec.desk, net.sec.sitting, WORDS, "ada", how="retired", last_header="none")
    net.sync(net.sec)
    (segment,) = [one for one in net.sec.desk.segments() if one.header.person == "ada"]
    assert str(segment.verdict) == "proven earlier by a receipt"
    assert same_as_the_secretariats(net)


def test_nobody_suffers_for_anothers_upload(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch that fails is done again one by one; a database that fails is told to whoever waits, to come again."""
    ada = net.laptop("ada")
    net.sync(net.sec)
    ada.record("intervention", shown_as="V", text="Good morning.")
    take, failures = Taker.take, iter([True])

    def failing(self: Taker, batch: object, chain: object) -> object:
        if next(failures, False):
            raise OperationalError("insert", {}, Exception("disk I/O error"))
        return take(self, batch, chain)  # type: ignore[arg-type] # as given

    monkeypatch.setattr(Taker, "take", failing)
    report = net.sync(ada)
    assert (report.went, report.waits) == (1, 0)
    assert net.registry_size() == 1


def test_a_batch_is_taken_apart_where_it_fails(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    together: list[int] = []
    waiting = [Waiting(None, ""), Waiting(None, "")]  # type: ignore[arg-type] # nothing looks into them
    monkeypatch.setattr(Registry, "take_now", lambda _self, batch, _more: _refuse(batch, together))
    net.registry._take(waiting)
    assert together == [2, 1, 1]
    assert [one.done.result(0) for one in waiting] == ["done", "done"]


def _refuse(batch: list[object], together: list[int]) -> list[str]:
    together.append(len(batch))
    if len(batch) > 1:
        raise OperationalError("insert", {}, Exception("disk I/O error"))
    return ["done"]


def test_who_comes_while_another_writes_goes_along(any_net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three uploads that wait for the writer's lock are one transaction, and one sync."""
    net, sizes, submitted, take, submit = any_net, list[int](), list[Waiting](), Taker.take, Registry.submit

    def submitting(self: Registry, waiting: Waiting) -> object:
        made = submit(self, waiting)
        submitted.append(waiting)
        return made

    people = [net.laptop(name) for name in ("ada", "ben", "cleo")]
    for place in (net.sec, *people):
        net.sync(place)
    for place in people:
        place.record("intervention", shown_as="V", text="Good morning.")
    monkeypatch.setattr(Taker, "take", lambda self, batch, chain: sizes.append(len(batch)) or take(self, batch, chain))
    monkeypatch.setattr(Registry, "submit", submitting)
    with ThreadPoolExecutor(3) as pool:
        with net.registry.database.writing():
            coming = [pool.submit(net.sync, place, patience=60.0) for place in people]
            while len(submitted) < 3:
                time.sleep(0.01)
        assert [one.result().went for one in coming] == [1, 1, 1]
    assert sizes == [3]


def test_a_service_that_cannot_be_says_why(net: Net, tmp_path: Path) -> None:
    settings = {"database": f"sqlite:///{tmp_path / 'r.db'}", "blobs": tmp_path / "f", "pin": net.pin,
                "passphrase": WORDS}  # fmt: skip
    with pytest.raises(NotAllowed, match="one process"):
        serve.serve(Settings(**settings, workers=2), print)
    for listen in ("nonsense", "127.0.0.1:x"):
        with pytest.raises(NotAllowed, match="no address"):
            serve.serve(Settings(**settings, listen=listen), print)
    with pytest.raises(RegistryUnavailable, match="Nothing can listen"):
        serve.serve(Settings(**settings, listen=f"127.0.0.1:{net.served.port}"), print)
    assert WORDS not in repr(Settings(**settings))
    assert Application(Settings(**settings))().routes
    assert serve._shown("127.0.0.1") == "127.0.0.1"
    assert serve._shown("::1") == "[::1]"
    assert serve._shown("0.0.0.0")  # noqa: S104 - compared, not bound


def test_each_line_of_the_log_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    serve._log_lines()
    log = logging.getLogger("stocktake.registry")
    log.info('{"op": "offer", "status": 200}')
    try:
        int("what somebody wrote")
    except ValueError as fault:
        log.exception("of words")
        tell("offer", fault)
    written = capsys.readouterr().err
    first, second, third = map(json.loads, written.splitlines())
    log.handlers = []
    assert "what somebody wrote" not in written
    assert (first["op"], first["level"]) == ("offer", "info")
    assert second["said"] == "of words"
    assert second["trace"] == third["trace"]
    assert second["trace"][0] == third["fault"] == "builtins.ValueError"
    assert "test_judging.py" in second["trace"][1]
