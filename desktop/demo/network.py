"""The network leg: a registry on loopback, and desks that synchronise through a line that is cut half way."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Final

import uvicorn

from desktop import wiring
from desktop.casework import capture, recovery
from desktop.exchange.line import Means
from desktop.registry.core import Limits, open_registry
from desktop.registry.routes import make_app
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from desktop.casework.ports import Sitting

_FILE: Final = 400_000  # bytes of what is sent when the line breaks
_HALF: Final = 250_000
_PIECE: Final = 16_384


class CutLine:
    """A line to a port of this machine that breaks once, after so many bytes have gone up it."""

    def __init__(self, port: int, after: int) -> None:
        """Listen at a port of its own."""
        self.breaks, self._port, self._left = 0, port, after
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more calls."""
        self._server.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._server.accept()
                far = socket.create_connection(("127.0.0.1", self._port))
                threading.Thread(target=self._up, args=(near, far), daemon=True).start()
                threading.Thread(target=self._down, args=(far, near), daemon=True).start()

    def _up(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while piece := near.recv(_PIECE):
                self._left -= len(piece)
                if self._left <= 0 and not self.breaks:
                    self.breaks = 1
                    break
                far.sendall(piece)
        _hang_up(near, far)

    def _down(self, far: socket.socket, near: socket.socket) -> None:
        with suppress(OSError):
            while piece := far.recv(_PIECE):
                near.sendall(piece)
        _hang_up(near, far)


def _hang_up(*sockets: socket.socket) -> None:
    for one in sockets:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()


@contextmanager
def served(folder: Path, pin: str, passphrase: str) -> Iterator[tuple[int, str]]:
    """Serve a registry from a thread of this program; gives its port and the key that signs its log."""
    url = f"sqlite:///{folder / 'registry.db'}"
    with closing(open_registry(url, folder / "files", passphrase, pin=pin)) as founded:
        log_key = founded.log_key
    app = make_app(lambda: open_registry(url, folder / "files", passphrase, limits=Limits(rate=0)))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="on"))
    with socket.create_server(("127.0.0.1", 0)) as bound:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        try:
            yield bound.getsockname()[1], log_key
        finally:
            server.should_exit = True
            thread.join()


def play(out: Path, seats: Mapping[str, Sitting], passphrase: str, tell: Callable[[str], None]) -> None:
    """Let copies of two desks synchronise; raises AssertionError where they do not end alike."""
    folder = out / "registry"
    places = {name: folder / f"{name}.desk" for name in ("secretariat", "lead")}
    for place in places.values():
        shutil.copyfile(out / "desks" / place.name, place)
    with closing(DeskFile.open(places["secretariat"])) as sec, closing(DeskFile.open(places["lead"])) as lead:
        with served(folder, sec.setting("pin"), passphrase) as (port, log_key):
            recovery.set_log_key(sec, seats["secretariat"], passphrase, log_key)
            capture.attach(sec, seats["secretariat"], b"\x00figures\x01" * (_FILE // 9), name="figures.bin",
                           media="application/octet-stream", title="Figures as they came")  # fmt: skip
            with closing(CutLine(port, _HALF)) as line:
                means = Means(patience=20)
                first = wiring.synchronise(sec, seats["secretariat"], places["secretariat"], line.url, means)
                second = wiring.synchronise(lead, seats["lead"], places["lead"], line.url, means)
        tell(f"A registry on this machine: the secretariat synchronised.  {wiring.told(first)}")
        tell(f"The line broke {line.breaks} time on the way; then the lead synchronised.  {wiring.told(second)}")
        held = [desk.receipts().keys() for desk in (sec, lead)]
        if first.waits or second.waits or not line.breaks or held[0] != held[1]:
            raise AssertionError(f"The desks are not synchronised: {first}, {second}, {line.breaks} breaks.")
        tell(f"Each of the {len(held[0])} segments has the registry's receipt, on both desks.")
