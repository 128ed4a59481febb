"""Running the service: one process on SQLite, any number of workers on PostgreSQL."""

from __future__ import annotations

import gc
import json
import logging
import socket
import ssl
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import uvicorn
from uvicorn.supervisors import Multiprocess

from desktop.casework.errors import NotAllowed
from desktop.records.traces import traced
from desktop.registry.core import Limits, open_registry
from desktop.registry.doorway import Doorway
from desktop.registry.errors import RegistryUnavailable
from desktop.registry.routes import make_app

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starlette.applications import Starlette

    from desktop.registry.core import Registry

PORT: Final = 8420
_WAITING: Final = 1024  # connections
_GRACE: Final = 30  # seconds for what is being done when it is to stop
_TURN: Final = 0.0005  # seconds after which whoever proves lets the writer go on, who has much to wait for
_GARBAGE: Final = 50_000  # objects made until cycles among them are looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a registry is run; ``passphrase`` opens the log's key, None: the system's keyring."""

    database: str
    blobs: Path
    listen: str = f"127.0.0.1:{PORT}"
    pin: str = ""
    passphrase: str | None = field(default=None, repr=False)
    workers: int = 1
    certificate: str = ""
    certificate_key: str = ""
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Application:
    """Makes the service in a worker; it travels to other processes whole."""

    settings: Settings

    def __call__(self) -> Starlette:
        """Make it."""
        _log_lines()
        sys.setswitchinterval(_TURN)
        gc.freeze()
        gc.set_threshold(_GARBAGE, 20, 20)
        return make_app(self.open)

    def open(self) -> Registry:
        """Open the registry."""
        one = self.settings
        return open_registry(one.database, one.blobs, one.passphrase, pin=one.pin, limits=one.limits)


def serve(settings: Settings, told: Callable[[str], None]) -> None:
    """Serve until it is told to stop; ``told`` is given the address once it is bound.

    Raises RegistryUnavailable, KeyUnavailable, NotReady or NotAllowed before anything is served.
    """
    _require_certificate(settings)
    first = Application(settings).open()
    shared = first.database.is_postgresql
    first.close()
    if settings.workers > 1 and not shared:
        raise NotAllowed("On SQLite a registry is one process.", todo="Leave out --workers, or give a PostgreSQL URL.")
    bound = _bind(settings.listen)
    host, port = bound.getsockname()[:2]
    told(f"http{'s' if settings.certificate else ''}://{_shown(host)}:{port}")
    config = uvicorn.Config(
        Application(settings), factory=True, workers=settings.workers, lifespan="on", log_config=None, access_log=False,
        server_header=False, date_header=False, proxy_headers=False, timeout_graceful_shutdown=_GRACE,
        http=Doorway, ws="none",
        ssl_certfile=settings.certificate or None, ssl_keyfile=settings.certificate_key or None,
    )  # fmt: skip
    if settings.workers > 1:
        Multiprocess(config, sockets=[bound]).run()
    else:
        uvicorn.Server(config).run(sockets=[bound])


def _require_certificate(settings: Settings) -> None:
    """Refuse what cannot be served with, before anybody is told an address."""
    if not settings.certificate and not settings.certificate_key:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(settings.certificate, settings.certificate_key or None)
    except OSError as fault:
        raise NotAllowed(
            f"The line cannot be encrypted with that certificate and key ({fault.strerror or fault}).",
            todo="Give both as PEM files, with --tls-certificate and --tls-key.",
        ) from fault


def _bind(listen: str) -> socket.socket:
    host, _, port = listen.rpartition(":")
    if not port.isascii() or not port.isdigit():
        raise NotAllowed(f"“{listen}” is no address to listen at.", todo="Give HOST:PORT, such as 0.0.0.0:8420.")
    host = host.strip("[]")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host or "0.0.0.0", int(port)))  # noqa: S104 - a bare port means all addresses
        made.listen(_WAITING)  # who comes before the first worker is ready waits a moment
    except (OSError, OverflowError) as fault:
        made.close()
        raise RegistryUnavailable(f"Nothing can listen at {listen} ({fault}).", todo="Give another address.") from fault
    return made


def _shown(host: str) -> str:
    """Return the address at which others in the room may find this computer."""
    if host in ("0.0.0.0", "::"):  # noqa: S104 - compared, not bound
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(("192.0.2.1", 9))  # nothing is sent: the system says from where it would be
                host = probe.getsockname()[0]
            except OSError:
                host = socket.gethostname()
    return f"[{host}]" if ":" in host else host


def _log_lines() -> None:
    """Let each line of the log be one object of JSON, on standard error."""
    handler: logging.Handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json())
    for name, level in (("stocktake.registry", logging.INFO), ("uvicorn.error", logging.WARNING)):
        log = logging.getLogger(name)
        log.handlers, log.propagate = [handler], False
        log.setLevel(level)


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage()
        data: dict[str, Any] = {"at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))}
        data |= {"level": record.levelname.lower()}
        data |= json.loads(text) if text.startswith("{") else {"said": text}
        if record.exc_info:
            data["trace"] = list(traced(record.exc_info[1]))
        return json.dumps(data, ensure_ascii=False)
