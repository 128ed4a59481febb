"""The log as it is served: tiles, checkpoints, proofs, and desks that notice when it goes back or forks."""

from __future__ import annotations

import base64
import hashlib
import shutil
from typing import TYPE_CHECKING

import httpx
import pytest

from desktop.exchange.errors import LogAlarm
from desktop.exchange.line import Line
from desktop.exchange.watch import ALARM, compare
from desktop.registry.database import Database
from desktop.registry.log import WIDTH, Log
from desktop.registry.tables import entry
from desktop.trust import merkle
from desktop.trust.log import read_checkpoint, read_receipt

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Net


def names(count: int, salt: str = "") -> list[str]:
    return [hashlib.sha256(f"{salt}{number}".encode()).hexdigest() for number in range(count)]


def root(leaves: list[bytes]) -> bytes:
    """The definition of RFC 6962, section 2.1, in a few lines."""
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    k = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\x01" + root(leaves[:k]) + root(leaves[k:])).digest()


def fill(database: Database, more: list[str]) -> None:
    with database.writing() as connection:
        log = Log(connection)
        rows = [
            {"place": log.size + at, "name": name, "key": "k", "first": 1, "last": 1, "session": "",
             "verdict": "trusted", "reason": "", "at": "2026-01-01T00:00:00+00:00"} for at, name in enumerate(more)
        ]  # fmt: skip
        log.append(more)
        connection.execute(entry.insert(), rows)


@pytest.mark.parametrize("sizes", [(1, 1, 1), (255, 1, 1), (300, 700, 30)])
def test_tiles_hold_the_tree(tmp_path: Path, sizes: tuple[int, ...]) -> None:
    database = Database(f"sqlite:///{tmp_path / 'log.db'}")
    every = names(sum(sizes))
    done = 0
    for size in sizes:
        fill(database, every[done : done + size])
        done += size
        with database.reading() as connection:
            log = Log(connection)
            leaves = [bytes.fromhex(name) for name in every[:done]]
            assert log.size == done
            assert log.root() == root(leaves)
            assert log.root(1) == root(leaves[:1])
            proof = log.consistency(1, done)
            assert merkle.is_consistent(1, root(leaves[:1]), done, root(leaves), proof)
    database.close()


def test_a_stranger_checks_the_log_by_its_tiles(net: Net) -> None:
    """Whoever has the URL and the key, and nothing of ours, computes the root from what the tiles hold."""
    for number in range(3):
        net.sec.record("actor", name=f"Actor {number}")
        net.sync(net.sec)
    note = httpx.get(f"{net.served.url}/checkpoint").text
    origin, size, root_line = note.splitlines()[:3]
    entries = httpx.get(f"{net.served.url}/tile/entries/000.p/{size}").content
    leaves = [entries[at + 2 : at + 34] for at in range(0, len(entries), 34)]
    assert (origin, len(leaves)) == (f"stocktake/{net.registry.id}", int(size))
    assert base64.b64encode(root(leaves)).decode() == root_line
    hashes = httpx.get(f"{net.served.url}/tile/0/000.p/{size}").content
    assert hashes == b"".join(hashlib.sha256(b"\x00" + leaf).digest() for leaf in leaves)


@pytest.mark.parametrize(
    "rest", ["0/000", "0/000.p/0", "0/000.p/256", "0/001.p/1", "1/000.p/1", "0/x000", "0/0", "0/000.p/", "x/000.p/1"]
)
def test_tiles_that_are_none(net: Net, rest: str) -> None:
    net.sec.record("actor", name="Velmara")
    net.sync(net.sec)
    assert httpx.get(f"{net.served.url}/tile/{rest}").status_code == 404


def test_receipts_are_verified_without_the_registry(net: Net) -> None:
    net.sec.record("actor", name="Velmara")
    net.sync(net.sec)
    (header, receipt) = next(iter(net.sec.desk.receipts().items()))
    key = net.registry.log_key
    raw = next(one.stored for one in net.sec.desk.unknown_parts() if one.entry.name == header)
    assert read_receipt(raw, header, net.registry.id, key) == receipt
    assert read_receipt(raw, names(1)[0], net.registry.id, key) is None
    assert receipt.size == net.registry_size()


def test_the_consistency_of_any_two_sizes(net: Net) -> None:
    notes = []
    for number in range(4):
        net.sec.record("actor", name=f"Actor {number}")
        net.sync(net.sec)
        notes.append(httpx.get(f"{net.served.url}/checkpoint").text)
    known = [read_checkpoint(note, net.registry.id, net.registry.log_key) for note in notes]
    for old in known:
        for new in known:
            assert old
            assert new
            url = f"{net.served.url}/v1/consistency?old={old.size}&new={new.size}"
            answer = httpx.get(url)
            if old.size > new.size:
                assert answer.status_code == 404
                continue
            proof = [base64.b64decode(one) for one in answer.json()["proof"]]
            roots = bytes.fromhex(old.root), bytes.fromhex(new.root)
            assert merkle.is_consistent(old.size, roots[0], new.size, roots[1], proof)


def _fork(net: Net, other: str) -> None:
    """Let the registry go on from an older copy of itself."""
    net.served.close()
    for path in net.folder.glob("registry.db*"):
        path.unlink()
    shutil.copyfile(net.folder / other, net.folder / "registry.db")
    net.start(net.served.port)


def _keep(net: Net, name: str) -> None:
    with net.registry.database.writing() as connection:
        connection.exec_driver_sql("commit")
        connection.exec_driver_sql("pragma wal_checkpoint(truncate)")
        connection.exec_driver_sql("begin")
    shutil.copyfile(net.folder / "registry.db", net.folder / name)


def test_a_log_that_goes_back_raises_the_alarm(net: Net) -> None:
    net.sec.record("actor", name="One")
    net.sync(net.sec)
    _keep(net, "old.db")
    net.sec.record("actor", name="Two")
    net.sync(net.sec)
    _fork(net, "old.db")
    net.sec.record("actor", name="Three")
    with pytest.raises(LogAlarm, match="told another root"):
        net.sync(net.sec)
    assert net.sec.desk.setting(ALARM)


def test_of_many_checkpoints_only_the_last_is_asked_for(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    """So a new desk does not ask a slow line for each segment of a meeting."""
    for number in range(6):
        net.sec.record("actor", name=f"Velmara {number}")
        net.sync(net.sec)
    ada = net.laptop("ada")
    net.sync(net.sec)
    net.sync(ada)
    told = {one.header.checkpoint for one in ada.desk.segments()} - {None}
    assert len(told) == 5
    asked: list[str] = []
    ask = Line.ask
    monkeypatch.setattr(
        Line, "ask", lambda line, method, path, **how: asked.append(path) or ask(line, method, path, **how)
    )
    ada.record("intervention", shown_as="V", text="Good morning.")
    assert net.sync(ada).waits == 0
    assert asked.count("v1/consistency") <= 2


def test_a_log_forked_for_two_desks_is_noticed_by_both(net: Net) -> None:
    """Each sees a log that only grows; once either hears of what the other was told, both know."""
    ada, ben = net.laptop("ada"), net.laptop("ben")
    net.sync(net.sec)
    net.sync(ada)
    net.sync(ben)
    _keep(net, "fork.db")
    ada.record("intervention", shown_as="V", text="For ada's log.")
    assert net.sync(ada).went == 1
    _fork(net, "fork.db")
    ben.record("intervention", shown_as="V", text="For ben's log.")
    assert net.sync(ben).went == 1
    compare(ada.desk)
    compare(ben.desk)
    ada.hand(ben, "everyone")
    ben.hand(ada, "everyone")
    for place in (ada, ben):
        with pytest.raises(LogAlarm, match="told another root"):
            compare(place.desk)
        with pytest.raises(LogAlarm):
            net.sync(place)


def test_width_is_c2sps() -> None:
    assert WIDTH == 256
