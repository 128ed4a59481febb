"""A registry in a process of its own for the bench, and a client that costs little: prepared requests over sockets."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

import httpx
import msgspec

from desktop.registry.core import Limits, open_registry
from desktop.registry.keeping import import_bundle
from desktop.trust.requests import Message, sign_request

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nacl.signing import SigningKey

    from desktop.registry.core import Registry

_WORDS: Final = "made up for the bench"
_BUNDLE: Final = "application/vnd.stocktake.bundle"
_CONNECTIONS: Final = 8


class Served:
    """The program itself, serving on loopback."""

    def __init__(self, folder: Path, url: str, pin: str, workers: int = 1) -> None:
        """Found the registry; :meth:`start` serves it."""
        self._folder, self._url, self._pin, self._workers = folder, url, pin, workers
        with closing(self.opened()) as registry:
            self.log_key = registry.log_key
        self.address, self._process = "", None  # type: str, subprocess.Popen[str] | None

    def opened(self) -> Registry:
        """Open the registry in this process, which nothing may serve meanwhile on SQLite."""
        return open_registry(self._url, self._folder, _WORDS, pin=self._pin, limits=Limits(rate=0))

    def fill(self, bundles: Iterable[Path]) -> None:
        """Take in bundles' files, as an operator does."""
        with closing(self.opened()) as registry:
            for path in bundles:
                result = import_bundle(registry, path)
                if isinstance(result, Exception):
                    raise result

    def start(self) -> None:
        """Serve."""
        reading, writing = os.pipe()
        os.write(writing, f"{_WORDS}\n".encode())
        os.close(writing)
        words = ["registry", "serve", "--database", self._url, "--blobs", str(self._folder), "--listen", "127.0.0.1:0",
                 "--workers", str(self._workers), "--rate", "0", "--passphrase-fd", str(reading)]  # fmt: skip
        program = [sys.executable, "-c", "from desktop.app import main; main()", *words]
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, pass_fds=[reading]
        )
        os.close(reading)
        assert self._process.stdout  # noqa: S101 - asked for
        self.address = self._process.stdout.readline().strip()

    def forget_peak(self) -> None:
        """Let the peak be counted anew: starting, and opening the log's key, are over."""
        if self._process and Path("/proc/self/clear_refs").exists():
            Path(f"/proc/{self._process.pid}/clear_refs").write_text("5")

    def peak(self) -> float | None:
        """Return the peak of resident memory of the serving process in MiB, None where that cannot be known."""
        status = Path(f"/proc/{self._process.pid}/status") if self._process else Path()
        lines = status.read_text().splitlines() if status.is_file() else []
        return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), None)

    def stop(self) -> None:
        """Serve no more."""
        if self._process and self._process.stdout:
            self._process.terminate()
            self._process.wait()
            self._process.stdout.close()


class Client:
    """One device's requests."""

    def __init__(self, served: Served, key: SigningKey) -> None:
        """Learn what is needed to sign."""
        told = httpx.get(f"{served.address}/v1/nonce", timeout=60).json()
        self._key, self._registry, self._nonce = key, told["registry"], told["nonce"]
        self._url = httpx.URL(served.address)

    def post(self, path: str, content: bytes, media: str = _BUNDLE) -> bytes:
        """Return the bytes of a signed request."""
        headers = {"content-type": media}
        message = Message("POST", f"{self._url}/{path}", headers, content)
        sign_request(message, self._key, registry=self._registry, nonce=self._nonce)
        return request(self._url, "POST", path, {**message.headers}, content)

    def connect(self) -> socket.socket:
        """Return a connection."""
        made = socket.create_connection((self._url.host, self._url.port or 80))
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return made

    def all(self, requests: Sequence[bytes]) -> list[bytes]:
        """Send requests over a few connections at once; returns the answers' bodies."""
        lanes = [requests[start::_CONNECTIONS] for start in range(_CONNECTIONS)]

        def run(lane: Sequence[bytes]) -> list[bytes]:
            with self.connect() as connection:
                return [exchange(connection, one) for one in lane]

        with ThreadPoolExecutor(_CONNECTIONS) as pool:
            return [body for bodies in pool.map(run, lanes) for body in bodies]


def request(url: httpx.URL, method: str, path: str, headers: dict[str, str], content: bytes, length: int = 0) -> bytes:
    """Return the bytes of a request, or of its head where ``length`` bytes are to follow."""
    lines = [f"{method} /{path} HTTP/1.1", f"host: {url.host}:{url.port}", f"content-length: {length or len(content)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + content


def exchange(connection: socket.socket, sent: bytes) -> bytes:
    """Send a request and return the answer's body; raises OSError for an answer that is no success."""
    connection.sendall(sent)
    got = b""
    while b"\r\n\r\n" not in got:
        piece = connection.recv(1 << 16)
        if not piece:
            raise OSError("The connection was closed.")
        got += piece
    head, _, body = got.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().splitlines() if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(1 << 16)
    if not head.startswith(b"HTTP/1.1 2"):
        raise OSError(head.decode() + body.decode(errors="replace"))
    return body


def told(body: bytes) -> dict[str, object]:
    """Return what an answer says."""
    found: dict[str, object] = msgspec.json.decode(body)
    return found
