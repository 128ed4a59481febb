"""Everything that can go wrong, while clients go on: each receipt is honoured, nothing is there twice, all end alike.

The registry is a process of its own (two workers on PostgreSQL).  Meanwhile lines are cut, workers are killed, the
database is restarted and the disk is full for a while.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from desktop.casework import capture
from desktop.exchange.errors import RegistryRefused
from desktop.exchange.watch import watch
from desktop.registry import keeping
from desktop.registry.blobs import Blobs
from desktop.registry.database import Database
from desktop.store.summary import summarise
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Link, Net, PostgreSQL

SERVE = """
import sys, resource
from pathlib import Path
from desktop.registry.core import Limits
from desktop.registry.serve import Settings, serve
if __name__ == "__main__":
    url, blobs, listen, pin, workers, most = sys.argv[1:]
    if int(most):
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(most), int(most)))
    serve(Settings(database=url, blobs=Path(blobs), listen=listen, pin=pin, passphrase="four words or five",
                   workers=int(workers), limits=Limits(rate=0)), lambda told: print(told, flush=True))
"""


class Process:
    """The service in processes of its own, at one port."""

    def __init__(self, net: Net, url: str, workers: int) -> None:
        self._net, self._url, self._workers, self.folder = net, url, workers, net.folder
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self._program = net.folder / "serve.py"
        self._program.write_text(SERVE)
        self._process: subprocess.Popen[str] | None = None

    def start(self, largest_file: int = 0) -> None:
        listen = f"127.0.0.1:{self.port}"
        words = [
            self._url,
            str(self._net.folder / "blobs"),
            listen,
            self._net.pin,
            str(self._workers),
            str(largest_file),
        ]
        for _ in range(50):
            with (self._net.folder / "served.log").open("a") as log:
                self._process = subprocess.Popen(
                    [sys.executable, str(self._program), *words], stdout=subprocess.PIPE, stderr=log, text=True
                )
            assert self._process.stdout
            if self._process.stdout.readline():
                return
            self._gone()
            time.sleep(0.1)
        raise AssertionError((self._net.folder / "served.log").read_text()[-2000:])

    def children(self) -> list[int]:
        assert self._process
        found = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self._process.pid)], capture_output=True, text=True, check=False
        )
        return [int(one) for one in found.stdout.split()]

    def kill(self) -> None:
        """Kill it, and what it has begun, without a warning."""
        assert self._process
        for pid in (*self.children(), self._process.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._gone()

    def _gone(self) -> None:
        assert self._process
        assert self._process.stdout
        assert self._process.wait(timeout=40) is not None
        self._process.stdout.close()

    def stop(self) -> None:
        assert self._process
        self._process.terminate()
        self._gone()


class Client(threading.Thread):
    """A laptop that puts on record and synchronises, again and again, whatever happens."""

    def __init__(self, net: Net, place: Any, link: Link, rounds: int) -> None:  # noqa: ANN401 - a place
        super().__init__(daemon=True)
        self._net, self.place, self._link, self._rounds = net, place, link, rounds
        self.done, self.fault = 0, ""

    def run(self) -> None:
        chance = random.Random(self.place.sitting.person)
        try:
            for number in range(self._rounds):
                self.place.record("intervention", shown_as="V", text=f"{self.place.sitting.person} {number}")
                if number % 4 == 3:
                    content = chance.randbytes(150_000)
                    capture.attach(self.place.desk, self.place.sitting, content, name="f", media="m", title="T")
                self._link.left = chance.choice([None, None, chance.randrange(1_000, 20_000)])
                self.sync()
                self.done += 1
        except Exception as fault:  # noqa: BLE001 - the test asks for it
            self.fault = repr(fault)

    def sync(self) -> None:
        for _ in range(200):
            try:
                report = self._net.sync(self.place, self._link.url, patience=2.0)
            except RegistryRefused as refused:
                assert refused.status in (0, 500, 503), refused  # noqa: PT017 - nothing else may be said
                report = None
            if report and report.reached and not report.waits:
                return
            time.sleep(0.1)
        raise AssertionError("never synchronised")


def chaos(process: Process, clients: list[Client], postgresql: PostgreSQL | None) -> None:
    """Break one thing after the other while the clients work."""
    every = [lambda: kill(process), lambda: fill(process)]
    if postgresql:
        every = [lambda: worker(process), lambda: restart(postgresql), lambda: kill(process)]
    for harm in every:
        time.sleep(1)
        if any(one.is_alive() for one in clients):
            harm()


def kill(process: Process) -> None:
    process.kill()
    process.start()


def worker(process: Process) -> None:
    os.kill(process.children()[-1], signal.SIGKILL)


def restart(postgresql: PostgreSQL) -> None:
    postgresql.stop("immediate")
    time.sleep(0.5)
    postgresql.start()


def fill(process: Process) -> None:
    """Let no file grow any more, as on a full disk."""
    process.stop()
    process.start(largest_file=(process.folder / "registry.db").stat().st_size + 150_000)
    time.sleep(1.5)
    process.stop()
    process.start()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_50_uploads_of_5_clients(kind: str, request: pytest.FixtureRequest, tmp_path: Path, make_net: type[Net],
                                 make_link: Callable[[int], Link]) -> None:  # fmt: skip
    go_through_everything(kind, request, tmp_path, make_net, make_link, size=(5, 10))


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_500_uploads_of_20_clients(kind: str, request: pytest.FixtureRequest, tmp_path: Path, make_net: type[Net],
                                   make_link: Callable[[int], Link]) -> None:  # fmt: skip
    go_through_everything(kind, request, tmp_path, make_net, make_link, size=(20, 25))


def go_through_everything(
    kind: str, request: pytest.FixtureRequest, folder: Path, make_net: type[Net], make_link: Callable[[int], Link],
    size: tuple[int, int],
) -> None:  # fmt: skip
    server: PostgreSQL | None = request.getfixturevalue("postgresql") if kind == "postgresql" else None
    url = server.new(f"faults_{size[0]}") if server else f"sqlite:///{folder / 'registry.db'}"
    net = make_net(folder, url)
    net.sync(net.sec)
    net.served.close()
    process = Process(net, url, workers=2 if server else 1)
    process.start()
    try:
        work_through(net, process, url, make_link, server, size)
    finally:
        process.kill()
    for place in net.meeting.places:
        place.desk.close()


def work_through(
    net: Net, process: Process, url: str, make_link: Callable[[int], Link], server: PostgreSQL | None,
    size: tuple[int, int],
) -> None:  # fmt: skip
    clients, rounds = size
    people = [net.laptop(f"p{chr(97 + number)}", Role.RAPPORTEUR) for number in range(clients)]
    working = [Client(net, place, make_link(process.port), rounds) for place in people]
    secretariat = Client(net, net.sec, make_link(process.port), 1)
    secretariat.run()
    for one in working:
        one.start()
    chaos(process, working, server)
    for one in working:
        one.join(timeout=600)
        assert (one.fault, one.done) == ("", rounds)
    for one in (secretariat, *working):  # what all have brought, all get
        one._link.left, one._link.loss = None, 0.0
        one.sync()
    require_sound(net, process, url, [one.place for one in (secretariat, *working)], clients * rounds)


def require_sound(net: Net, process: Process, url: str, places: list[Any], least: int) -> None:
    database = Database(url)
    told = keeping.stats(database, Blobs(net.folder / "blobs"))
    assert keeping.check(database, Blobs(net.folder / "blobs")) == []
    database.close()
    written = {one.hash for place in places for one in place.desk.segments()}
    assert told["log"] == len(written) >= least
    assert told["verdicts"] == {"trusted": len(written)}
    for place in places:
        assert place.desk.receipts().keys() == written
        with contextlib.closing(net.line(place, f"http://127.0.0.1:{process.port}")) as line:
            line.hello()
            assert watch(place.desk, line).size == len(written)  # each receipt is of a beginning of this log
    states = {repr(summarise(place.desk).labels["shared@review/carda-2026"].state) for place in places}
    assert len(states) == 1
