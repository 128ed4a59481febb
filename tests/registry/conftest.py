"""Registries that really run: on SQLite or on PostgreSQL, in this process's threads or in processes of their own."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib.util
import ipaddress
import json
import os
import random
import socket
import struct
import sys
import threading
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn
from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from desktop.bench.postgres import PostgreSQL
from desktop.casework import recovery
from desktop.exchange.line import Line, Means
from desktop.exchange.sync import synchronise
from desktop.registry.core import Limits, Registry, open_registry
from desktop.registry.log import Log
from desktop.registry.routes import make_app
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from desktop.exchange.sync import Report
    from desktop.registry.web import Desk
    from tests.casework.conftest import Place

WORDS = "four words or five"
Run = Callable[..., Any]
CASEWORK = Path(__file__).parent.parent / "casework" / "conftest.py"


def _casework() -> ModuleType:
    """Load the meeting of the tests of casework, once."""
    if "casework_conftest" not in sys.modules:
        spec = importlib.util.spec_from_file_location("casework_conftest", CASEWORK)
        assert spec
        assert spec.loader
        sys.modules["casework_conftest"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["casework_conftest"])
    return sys.modules["casework_conftest"]


def _run(group: Any, *words: str, code: int = 0, passphrase: str = "") -> Any:  # noqa: ANN401 - an answer
    arguments = [*words, "--json"]
    pipes = []
    if passphrase:
        reading, writing = os.pipe()
        os.write(writing, f"{passphrase}\n".encode())
        os.close(writing)
        arguments += ["--passphrase-fd", str(reading)]
        pipes.append(reading)
    result = CliRunner().invoke(group, arguments)
    for one in pipes:
        os.close(one)
    assert result.exit_code == code, (result.output, result.exception)
    return json.loads(result.output)


@pytest.fixture(scope="session")
def run() -> Run:
    """Give what runs a command and returns its answer as data."""
    return _run


class Served:
    """A registry that serves, on loopback where nothing else is said, from a thread of this process."""

    def __init__(self, make: Callable[[], Registry], port: int = 0, host: str = "127.0.0.1", **tls: str) -> None:
        self.registry: Registry

        def opened() -> Registry:
            self.registry = make()
            return self.registry

        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((host, port))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://{host}:{self.port}"
        self.app = make_app(opened)
        config = uvicorn.Config(self.app, log_config=None, access_log=False, lifespan="on", **tls)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            time.sleep(0.005)
        assert self._server.started

    def desk(self) -> Desk:
        serving: Desk = self.app.state.desk[0]
        return serving

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


class Net:
    """A meeting whose desks reach a registry."""

    def __init__(self, folder: Path, url: str = "", limits: Limits | None = None) -> None:
        self.folder, self._url = folder, url or f"sqlite:///{folder / 'registry.db'}"
        self.limits = limits or Limits(rate=0)
        self.meeting: Any = _casework().Meeting(folder)
        self.sec = self.meeting.sec
        self.pin = self.sec.desk.setting("pin")
        self.served = self.start()
        recovery.set_log_key(self.sec.desk, self.sec.sitting, WORDS, self.served.registry.log_key)
        self.sec.sit()

    @property
    def registry(self) -> Registry:
        return self.served.registry

    def open(self) -> Registry:
        return open_registry(self._url, self.folder / "blobs", WORDS, pin=self.pin, limits=self.limits)

    def start(self, port: int = 0) -> Served:
        self.served = Served(self.open, port)
        return self.served

    def restart(self) -> None:
        self.served.close()
        self.start(self.served.port)

    def laptop(self, person: str, role: Role = Role.RAPPORTEUR, **mandate: object) -> Place:
        made: Place = self.meeting.laptop(person, role, **mandate)
        return made

    def line(self, place: Place, url: str = "", **means: object) -> Line:
        return Line(url or self.served.url, place.sitting.secrets.signing, Means(**{"patience": 5.0, **means}))

    def sync(self, place: Place, url: str = "", **means: object) -> Report:
        line = self.line(place, url, **means)
        with contextlib.closing(line):
            return synchronise(place.desk, place.sitting, line, place.path.with_suffix(".page"))

    def registry_size(self) -> int:
        with self.registry.shelf() as shelf:
            return Log(shelf.db).size

    def close(self) -> None:
        self.served.close()
        for place in self.meeting.places:
            place.desk.close()


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    made = Net(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def make_net() -> type[Net]:
    """Give the class, for other databases and limits."""
    return Net


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """Give a PostgreSQL server that really runs."""
    made = PostgreSQL()
    yield made
    made.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def any_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the URL of an empty database, once of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'registry.db'}"
    server: PostgreSQL = request.getfixturevalue("postgresql")
    return server.new(f"one_{uuid.uuid4().hex[:12]}")


@pytest.fixture
def any_net(any_url: str, tmp_path: Path) -> Iterator[Net]:
    """Give a meeting with a registry, once on SQLite and once on PostgreSQL."""
    made = Net(tmp_path, any_url)
    yield made
    made.close()


class Link:
    """A line to a port that can be cut, slow and lossy: ``left`` bytes pass upwards before it breaks (None: all)."""

    def __init__(self, port: int) -> None:
        self.target, self.left, self.loss, self.rate = port, None, 0.0, 0  # type: int, int | None, float, int
        self.cuts = 0
        self._chance = random.Random(1)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._server.accept()
                try:
                    far = socket.create_connection(("127.0.0.1", self.target), timeout=5)
                except OSError:
                    near.close()
                    continue
                for pair in ((near, far, True), (far, near, False)):
                    threading.Thread(target=self._pass, args=pair, daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, upwards: bool) -> None:  # noqa: FBT001
        with contextlib.suppress(OSError):
            while piece := source.recv(1024 if self.rate else 16384):
                if upwards and self.left is not None:
                    piece = piece[: max(self.left, 0)]
                    self.left -= len(piece)
                if self.rate:
                    time.sleep(len(piece) / self.rate)
                lost = self._chance.random() < self.loss
                if piece and not lost:
                    target.sendall(piece)
                if lost or (upwards and self.left is not None and self.left <= 0):
                    self.cuts += 1
                    self.left = None if self.left is not None and self.left <= 0 else self.left
                    break
            for one in (source, target):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", int(upwards), 0))
        for one in (source, target):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def make_link() -> Iterator[Callable[[int], Link]]:
    """Give what makes lines to a port."""
    made: list[Link] = []

    def make(port: int) -> Link:
        made.append(Link(port))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def certificate(tmp_path: Path) -> dict[str, str]:
    """Make a certificate of our own for loopback."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "registry")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    files = {"ssl_certfile": tmp_path / "its.pem", "ssl_keyfile": tmp_path / "its.key"}
    files["ssl_certfile"].write_bytes(made.public_bytes(Encoding.PEM))
    files["ssl_keyfile"].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return {name: str(path) for name, path in files.items()}
