"""``stocktake bench registry``: the service in a process of its own, its client in another, beside bare loops.

The client's requests are made and signed before the clock runs, so that what is measured is the registry.
"""

from __future__ import annotations

import hashlib
import io
import os
import socket
import sqlite3
import statistics
import tempfile
import threading
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import httpx

from desktop.bench.baseline import remove
from desktop.bench.postgres import PostgreSQL, programs
from desktop.bench.registry_served import Client, Served, exchange, request, told
from desktop.bench.rows import NOT_MEASURED, Row
from desktop.bench.sealing import Sealing
from desktop.bench.timing import interleaved, ratio, timed
from desktop.bench.workload import Workload
from desktop.bundles import frame, intake
from desktop.bundles.manifest import Part
from desktop.casework.ports import Sitting
from desktop.exchange import folder
from desktop.exchange.line import Line
from desktop.exchange.sync import synchronise
from desktop.registry.log import Log
from desktop.registry.proving import Whole, prove
from desktop.registry.tables import entry, part
from desktop.registry.taking import Waiting
from desktop.trust.keys import Secrets
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.registry.core import Registry

OPERATIONS: Final = 100_000  # that a new desk pulls
ENTRIES: Final = 1_000_000  # in the log that is appended to
_FEW: Final = 10_000
_ROUNDS: Final = 3
_BUNDLES: Final = 60  # in a round
_SIZE: Final = 640  # operations, which make about 20 KB
_LARGE: Final = 50 << 20
_X: Final = "\N{MULTIPLICATION SIGN}"


def registry(operations: int | None) -> list[Row]:
    """Measure; ``operations`` is how many a new desk pulls, and the entries of the log that is appended to."""
    with tempfile.TemporaryDirectory(prefix="stocktake-bench-") as name:
        place = Path(name)
        return [
            *_uploads(place),
            *_large(place),
            _pull(place, operations or OPERATIONS),
            _appends(place, operations or ENTRIES),
        ]


# ---- many small bundles ---------------------------------------------------------------------------------------------


def _uploads(place: Path) -> list[Row]:
    rows = [_rate(place / "sqlite", f"sqlite:///{place / 'registry.db'}", "SQLite", 1, 0.5, 1)]
    name = "20 KB bundles, PostgreSQL, 2 workers"
    if programs() is None:
        return [*rows, Row(name=name, value=NOT_MEASURED, unit=f"{_X} a bare loop's rate", better="higher", must=0.35,
                           aim=0.7, note="no PostgreSQL server is installed")]  # fmt: skip
    with closing(PostgreSQL()) as server:
        return [*rows, _rate(place / "postgresql", server.new("bench"), "PostgreSQL, 2 workers", 2, 0.35, 0.7)]


def _rate(place: Path, url: str, said: str, workers: int, must: float, aim: float) -> Row:
    """Measure verified and durable uploads against a loop that verifies and commits the same bytes, on SQLite."""
    place.mkdir()
    work = Workload(2 * 10 * _SIZE * _BUNDLES * _ROUNDS // 10)
    served, sealing = _served(place, url, work, workers)
    bundles = list(_small(sealing, work))
    rounds = [bundles[start : start + _BUNDLES] for start in range(0, len(bundles), _BUNDLES)][:_ROUNDS]
    served.start()
    try:
        clients = [Client(served, key) for key in work.keys]
        requests = [[clients[who].post("v1/bundles", raw) for who, raw in some] for some in rounds]
        going, bare = iter(range(_ROUNDS)), iter(range(_ROUNDS))
        seconds = interleaved({
            "served": lambda: _send(clients[0], requests[next(going)]),
            "bare": lambda: _bare(place / "bare.db", [raw for _, raw in rounds[next(bare)]]),
        }, rounds=_ROUNDS)  # fmt: skip
    finally:
        served.stop()
    each = {name: 1000 * statistics.median(some) / _BUNDLES for name, some in seconds.items()}
    size = statistics.mean(len(raw) for _, raw in bundles) / 1000
    note = f"{size:.1f} KB each; {each['served']:.2f} ms against {each['bare']:.2f} ms; 8 connections"
    return Row(name=f"20 KB bundles, {said}", value=ratio(seconds["bare"], seconds["served"]),
               unit=f"{_X} a bare loop's rate", better="higher", must=must, aim=aim, note=note)  # fmt: skip


def _served(place: Path, url: str, work: Workload, workers: int = 1) -> tuple[Served, Sealing]:
    """Return a founded registry that has the devices' roster, and what seals for it."""
    pin = root_fingerprint(Sealing(place, work.keys).roster)
    served = Served(place / "files", url, pin, workers)
    sealing = Sealing(place, work.keys, served.log_key)
    with closing(served.opened()) as opened:
        opened.take_envelopes(rosters=(sealing.envelope,))
    return served, sealing


def _small(sealing: Sealing, work: Workload) -> list[tuple[int, bytes]]:
    """Return bundles of one segment each with their device, device after device in turn."""
    made: list[list[tuple[int, bytes]]] = []
    for device, edits in enumerate(work.phases[0]):
        bundles = []
        for start in range(0, len(edits) - _SIZE + 1, _SIZE):
            path = sealing.bundle(f"small-{device}-{start}", device, edits[start : start + _SIZE])
            bundles.append((device, path.read_bytes()))
        made.append(bundles)
    least = min(map(len, made))
    return [bundles[at] for at in range(least) for bundles in made]


def _send(client: Client, requests: Sequence[bytes]) -> float:
    answers: list[bytes] = []
    seconds = timed(lambda: answers.extend(client.all(requests)))
    if any(len(told(one)["segments"]) != 1 for one in answers):  # type: ignore[arg-type] # a list
        raise AssertionError
    return seconds


def _bare(path: Path, bundles: Sequence[bytes]) -> float:
    """Verify and commit, each durably, one after the other; returns seconds."""
    with closing(sqlite3.connect(remove(path), isolation_level=None)) as db:
        db.execute("pragma journal_mode=wal")
        db.execute("pragma synchronous=full")
        db.execute("create table bundle(id integer primary key, raw blob)")

        def run() -> None:
            for raw in bundles:
                intake.examine(frame.read(io.BytesIO(raw)))
                db.execute("insert into bundle(raw) values(?)", (raw,))

        return timed(run)


# ---- one large file -------------------------------------------------------------------------------------------------


def _large(place: Path) -> list[Row]:
    """Measure an upload of 50 MB, from its offer to its receipt, against a socket loop that writes and syncs it."""
    place = place / "large"
    place.mkdir()
    work = Workload(2_000)
    served, sealing = _served(place, f"sqlite:///{place / 'registry.db'}", work)
    made = iter([_with_file(sealing, work) for _ in range(_ROUNDS)])
    served.start()
    try:
        client = Client(served, work.keys[0])
        served.forget_peak()
        seconds = interleaved(
            {"served": lambda: _upload(client, served, *next(made)), "bare": lambda: _socket(place / "bare")},
            rounds=_ROUNDS,
        )
        peak = served.peak()
    finally:
        served.stop()
    note = " against ".join(f"{statistics.median(seconds[name]):.2f} s" for name in ("served", "bare"))
    return [
        Row(name="50 MB upload", value=ratio(seconds["served"], seconds["bare"]), unit=f"{_X} a bare socket loop",
            better="lower", must=2.5, aim=1.3, note=note),
        Row(name="memory of a worker during it", value=NOT_MEASURED if peak is None else peak, unit="MiB",
            better="lower", must=120, aim=60, note="peak of resident memory, the program itself included"),
    ]  # fmt: skip


def _with_file(sealing: Sealing, work: Workload) -> tuple[bytes, bytes]:
    """Return the front of a bundle whose only segment carries a large part, and that part: of a kind of its own."""
    content = os.urandom(_LARGE)
    one = frame.stored_part("bench", hashlib.sha256(content).hexdigest(), content, raw=_LARGE,
                            raw_sha256=hashlib.sha256(content).hexdigest(), label="shared@registry")  # fmt: skip
    manifest = sealing.manifest(0, [one])
    return frame.front(manifest, work.keys[0]), content


def _upload(client: Client, served: Served, front: bytes, content: bytes) -> float:
    url, name = httpx.URL(served.address), hashlib.sha256(front).hexdigest()
    offer, commit = client.post("v1/bundles", front), client.post(f"v1/bundles/{name}", b"")
    tus = {"tus-resumable": "1.0.0"}

    def run() -> None:
        with client.connect() as connection:
            ticket = str(told(exchange(connection, offer))["upload"]).lstrip("/")
            exchange(connection, request(url, "POST", ticket, {**tus, "upload-length": str(len(content))}, b""))
            headers = {**tus, "upload-offset": "0", "content-type": "application/offset+octet-stream"}
            connection.sendall(request(url, "PATCH", f"{ticket}/data", headers, b"", len(content)))
            exchange(connection, content)
            answer = told(exchange(connection, commit))
            if "segments" not in answer:
                raise AssertionError(answer)

    return timed(run)


def _socket(path: Path) -> float:
    """Send as much over loopback to a loop that writes it down and syncs it; returns seconds."""
    content = os.urandom(_LARGE)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def take() -> None:
            connection, _ = server.accept()
            with connection, path.open("wb") as target:
                left = _LARGE
                while left:
                    piece = connection.recv(1 << 18)
                    target.write(piece)
                    left -= len(piece)
                target.flush()
                os.fsync(target.fileno())
                connection.sendall(b".")

        def run() -> None:
            with socket.create_connection(server.getsockname()) as connection:
                connection.sendall(content)
                connection.recv(1)

        taking = threading.Thread(target=take)
        taking.start()
        seconds = timed(run)
        taking.join()
    path.unlink()
    return seconds


# ---- a new desk, a long log -----------------------------------------------------------------------------------------


def _pull(place: Path, operations: int) -> Row:
    """Measure a new desk that pulls and merges everything against one that merges the same bundles from disk."""
    place = place / "pull"
    place.mkdir()
    work = Workload(operations)
    served, sealing = _served(place, f"sqlite:///{place / 'registry.db'}", work)
    bundles = [
        sealing.bundle(f"{phase}-{device}", device, edits)
        for phase, devices in enumerate(work.phases)
        for device, edits in enumerate(devices)
    ]
    served.fill(bundles)
    served.start()
    secrets = Secrets(bytes(work.keys[0]), "", b"")
    sitting = Sitting(secrets=secrets, person="device-0", role=Role.SECRETARIAT)

    def pulled() -> float:
        desk = sealing.new_desk("pulled")

        def run() -> None:
            with closing(desk), closing(Line(served.address, secrets.signing)) as line:
                report = synchronise(desk, sitting, line, place / "page")
                if report.waits or not report.came:
                    raise AssertionError(report)

        return timed(run)

    def merged() -> float:
        desk = sealing.new_desk("merged")

        def run() -> None:
            with closing(desk):
                desk.take(*map(folder.read, bundles))

        return timed(run)

    try:
        seconds = interleaved({"pulled": pulled, "merged": merged}, rounds=_ROUNDS)
    finally:
        served.stop()
    note = " against ".join(f"{statistics.median(seconds[name]):.2f} s" for name in ("pulled", "merged"))
    return Row(name="a new desk pulls and merges", value=ratio(seconds["pulled"], seconds["merged"]),
               unit=f"{_X} merging the same from disk", better="lower", must=2.0, aim=1.2,
               note=f"{operations:,} operations; {note}")  # fmt: skip


def _appends(place: Path, entries: int) -> Row:
    """Measure an append to a log of so many entries against one to a log of 10,000."""
    place = place / "appends"
    place.mkdir()
    with ExitStack() as stack:
        logs = {name: _log_of(stack, place / name, size) for name, size in (("few", _FEW), ("many", entries))}
        many = [partial(_take, opened, raw) for opened, bundles in logs.values() for raw in bundles]
        half = len(many) // 2
        pairs = [(timed(many[at]), timed(many[half + at])) for at in range(half)]
    few, much = (statistics.median(one) for one in zip(*pairs, strict=True))
    note = f"{entries:,} entries; {1000 * much:.2f} ms against {1000 * few:.2f} ms, proof and commit included"
    return Row(name="append to a long log", value=much / few, unit=f"{_X} with 10,000 entries", better="lower",
               must=1.3,
               aim=1.1, note=note)  # fmt: skip


def _log_of(stack: ExitStack, place: Path, size: int) -> tuple[Registry, list[bytes]]:
    """Return a registry whose log has so many entries, and bundles for it."""
    place.mkdir()
    work = Workload(40_000)
    served, sealing = _served(place, f"sqlite:///{place / 'registry.db'}", work)
    opened = stack.enter_context(closing(served.opened()))
    _lengthen(opened, size)
    return opened, [raw for _, raw in _small(sealing, work)]


def _take(opened: Registry, raw: bytes) -> None:
    """Take an upload in without a network."""
    source = io.BytesIO(raw)
    manifest = frame.read_front(source)
    with opened.shelf() as shelf:
        checked = prove(manifest, Whole(manifest, raw, source.tell()), shelf)
    (result,) = opened.take_now([Waiting(checked, "device-0")])
    if isinstance(result, Exception):
        raise result


def _lengthen(opened: Registry, size: int) -> None:
    """Let others' headers be in the log, each with its row."""
    step = 50_000
    for start in range(0, size, step):
        with opened.database.writing() as connection:
            log = Log(connection)
            names = [hashlib.sha256(b"%d" % at).hexdigest() for at in range(start, min(start + step, size))]
            first = log.size
            log.append(names)
            connection.execute(entry.insert(), [
                {"place": first + at, "name": name, "key": hashlib.sha256(name[:2].encode()).hexdigest(), "first": 1,
                 "last": 1, "session": "", "verdict": "trusted", "reason": "", "at": "2026-01-01"}
                for at, name in enumerate(names)
            ])  # fmt: skip
            connection.execute(part.insert(), [
                {"position": 10 + first + at, "kind": Part.HEADER.value, "name": name, "label": "", "raw": 1,
                 "raw_sha256": name, "stored": 1, "stored_sha256": name, "content": b"-"}
                for at, name in enumerate(names)
            ])  # fmt: skip
