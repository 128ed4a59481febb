"""The program itself, serving as an operator runs it: encrypted, in workers, and stopped while something comes."""

from __future__ import annotations

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from desktop.cli.registry import registry as commands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Net, PostgreSQL, Run

WORDS = "four words or five"


class Program:
    """``stocktake registry serve`` with more options, once it answers."""

    def __init__(self, folder: Path, url: str, *words: str, authority: str = "") -> None:
        reading, writing = os.pipe()
        os.write(writing, f"{WORDS}\n".encode())
        os.close(writing)
        program = [sys.executable, "-c", "from desktop.app import main; main()", "registry", "serve", "--database", url,
                   "--blobs", str(folder / "blobs"), "--listen", "127.0.0.1:0", *words,
                   "--passphrase-fd", str(reading)]  # fmt: skip
        self.log = folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=log, pass_fds=[reading], text=True)
        os.close(reading)
        assert self.process.stdout
        self.url = self.process.stdout.readline().strip()
        trusted: Any = ssl.create_default_context(cafile=authority) if authority else True
        assert httpx.get(f"{self.url}/health", verify=trusted, timeout=60).status_code == 200

    def stop(self) -> None:
        assert self.process.stdout
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(40) in (0, -signal.SIGTERM)
        self.process.stdout.close()


@pytest.fixture
def stopped(net: Net) -> Iterator[Net]:
    """Give a registry that is founded and does not serve."""
    net.sync(net.sec)
    net.served.close()
    yield net
    net.start()


def test_the_line_is_encrypted_by_options(stopped: Net, certificate: dict[str, str], run: Run) -> None:
    url, blobs = f"sqlite:///{stopped.folder / 'registry.db'}", ["--blobs", str(stopped.folder / "blobs")]
    its, key = ("--tls-certificate", certificate["ssl_certfile"]), ("--tls-key", certificate["ssl_keyfile"])
    for words in (its, key, (*its[:1], key[1], *key)):
        told = run(commands, "serve", "--database", url, *blobs, *words, passphrase=WORDS, code=1)
        assert told["happened"].startswith("The line cannot be encrypted with that certificate and key")
    program = Program(stopped.folder, url, *its, *key, authority=its[1])
    assert program.url.startswith("https://127.0.0.1:")
    stopped.sec.record("actor", name="Velmara")
    assert stopped.sync(stopped.sec, program.url, authority=its[1]).went == 1
    program.stop()
    lines = [json.loads(line) for line in program.log.read_text().splitlines()]
    assert {"at", "level", "op", "status", "ms", "key"} <= lines[-1].keys()
    assert "Velmara" not in program.log.read_text()


def test_what_has_begun_is_finished_when_it_is_stopped(stopped: Net) -> None:
    program = Program(stopped.folder, f"sqlite:///{stopped.folder / 'registry.db'}")
    address = httpx.URL(program.url)
    head = b"POST /v1/rosters HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\nexpect: 100-continue\r\n\r\n"
    with socket.create_connection((address.host, address.port), timeout=60) as line:
        line.sendall(head)
        assert line.recv(1000).startswith(b"HTTP/1.1 100")
        program.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        line.sendall(b"{}")
        assert line.recv(1000).startswith(b"HTTP/1.1 409")  # read to its end, and answered
    program.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{program.url}/health")


def test_workers_share_everything(postgresql: PostgreSQL, tmp_path: Path, make_net: type[Net]) -> None:
    url = postgresql.new("workers")
    net = make_net(tmp_path, url)
    net.sync(net.sec)
    net.served.close()
    program = Program(net.folder, url, "--workers", "2")
    try:
        for number in range(4):
            net.sec.record("actor", name=f"Velmara {number}")
            assert net.sync(net.sec, program.url).waits == 0
    finally:
        program.stop()
        net.start()
        net.close()


def test_a_registry_that_knows_nobody_yet_is_healthy_and_not_ready(tmp_path: Path, make_net: type[Net]) -> None:
    net = make_net(tmp_path)
    told = [httpx.get(f"{net.served.url}/{name}").status_code for name in ("health", "ready")]
    assert told == [200, 503]
    net.sync(net.sec)
    assert httpx.get(f"{net.served.url}/ready").status_code == 200
    net.close()
