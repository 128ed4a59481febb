"""Attacks on a registry by those who are enrolled, and by strangers: none of them gets, spoils or blocks anything."""

from __future__ import annotations

import contextlib
import hashlib
import socket
import threading
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import msgspec
import pytest
import zstandard
from nacl.signing import SigningKey

from desktop.bundles import frame, manifest, parting
from desktop.bundles.errors import BadBundle
from desktop.bundles.manifest import Entry, Part
from desktop.casework import capture, handover
from desktop.exchange import answers, folder, push
from desktop.exchange.errors import RegistryRefused
from desktop.exchange.line import Line, Means
from desktop.journal.operations import Cell, Operation
from desktop.journal.segments import HEADER_TYPE, Header, RosterName, encode_header, header_hash, seal
from desktop.records.values import COMMITTED
from desktop.registry import doorway, jobs, judging, pull, web
from desktop.registry.core import Limits
from desktop.trust.envelope import sign
from desktop.trust.seal import commitment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from conftest import Net, Served

    from desktop.bundles.frame import Stored
    from tests.casework.conftest import Place

BUNDLE = "application/vnd.stocktake.bundle"
TUS = {"tus-resumable": "1.0.0"}
SHARED = "shared@review/carda-2026"
ANY = frozenset({400, 403, 404, 409, 413, 422})


class Insider:
    """Somebody who is enrolled, and sends what no program would."""

    def __init__(self, net: Net, place: Place) -> None:
        self.net, self.place, self.last = net, place, ("", 0)

    def ask(self, method: str, path: str, **how: Any) -> httpx.Response:  # noqa: ANN401 - as Line.ask
        with contextlib.closing(self.net.line(self.place)) as line:
            line.hello()
            return line.ask(method, path, allowed=ANY, **how)

    def segment(
        self,
        values: Mapping[str, Sequence[bytes]],
        *,
        basis: bytes = b"",
        field: str = "pledge.of_a_newer_release",
        **header: object,
    ) -> list[Stored]:
        """Make this key's next segment of values by label: its header's part, and one for each compartment."""
        current, (previous, last) = self.place.desk.chain().current, self.last
        assert current
        operations: dict[str, list[Operation]] = {}
        for label in sorted(values):
            for value in values[label]:
                last += 1
                cell = Cell(last.to_bytes(16, "big"), field, "")
                operations.setdefault(label, []).append(
                    Operation(seq=last, cell=cell, time=last, value=value, basis=basis)
                )
        template = Header(
            format=1, registry=self.net.registry.id, key=self.place.sitting.secrets.public,
            person=self.place.sitting.person, role="rapporteur", session="", first=self.last[1] + 1,
            count=last - self.last[1], previous=previous,
            roster=RosterName(number=current.roster.number, sha256=current.sha256), packs=(), checkpoint=None,
            compartments=(),
        )  # fmt: skip
        sealed = seal(operations, msgspec.structs.replace(template, **header))
        envelope = sign(HEADER_TYPE, encode_header(sealed.header), self.place.sitting.secrets.signing)
        name = header_hash(envelope.payload)
        self.last = name, last
        bodies = [
            frame.stored_part(Part.COMPARTMENT, name, stored, raw=one.raw, raw_sha256=one.raw_sha256, label=one.label)
            for one, stored in zip(sealed.header.compartments, sealed.stored, strict=True)
        ]
        return [frame.part(Part.HEADER, name, envelope.encode()), *bodies]

    def front(self, *entries: Entry) -> bytes:
        named = manifest.Manifest(
            format=manifest.Format(major=1, minor=0, must_understand=0), kind="bundle", registry=self.net.registry.id,
            review="", audience="everyone", writer=self.place.sitting.secrets.public, person="", receivers=(),
            written="2026-11-24T09:30:00Z", needs=(), heads=(), parts=entries,
        )  # fmt: skip
        return frame.front(named, self.place.sitting.secrets.signing)

    def bring(self, *parts: Stored) -> httpx.Response:
        """Bring a whole bundle."""
        whole = self.front(*(one.entry for one in parts)) + b"".join(one.stored for one in parts) + manifest.END
        return self.ask("POST", "v1/bundles", content=whole, media=BUNDLE)


@pytest.fixture
def ada(net: Net) -> Insider:
    made = net.laptop("ada")
    net.sync(net.sec)
    return Insider(net, made)


def large(entry: Entry, **members: object) -> Entry:
    return msgspec.structs.replace(entry, kind="of-a-newer-release", name="x", label=SHARED, **members)


def test_a_content_is_not_had_by_its_hash(net: Net, ada: Insider) -> None:
    """Hashes stand in headers, which everybody has; what they are of does not come to who names them."""
    content = b"CANARY" * 20_000
    capture.attach(net.sec.desk, net.sec.sitting, content, name="f", media="m", title="T")
    net.sync(net.sec)
    there = large(frame.part(Part.BLOB, "x", content).entry)
    told = ada.ask("POST", "v1/bundles", content=ada.front(there), media=BUNDLE).json()
    upload = net.served.url + told["upload"]
    httpx.post(upload, headers={**TUS, "upload-length": str(told["length"])})
    assert httpx.head(f"{upload}/data", headers=TUS).headers["upload-offset"] == "0"
    assert ada.ask("POST", f"v1/bundles/{told['bundle']}").status_code == 202


def test_no_file_of_the_server_is_named(net: Net, ada: Insider) -> None:
    for path in (str(net.folder / "registry.db"), "/dev/zero", "../" * 20 + "etc/passwd", "/" * 54 + "etc/passwd"):
        named = large(frame.part(Part.BLOB, "x", b"").entry, stored=70_000, stored_sha256=path)
        assert ada.ask("POST", "v1/bundles", content=ada.front(named), media=BUNDLE).status_code == 422


def test_no_file_goes_under_the_name_of_a_personal_value(net: Net, ada: Insider) -> None:
    """Desks would refuse it, and with it each page in which it stands."""
    salt, value = bytes(16), b'"personal"'
    name = commitment(salt, value)
    header, body = ada.segment({SHARED: [COMMITTED + name.encode() + b'"}']})
    blob = frame.part(Part.BLOB, name, salt + value, SHARED)
    assert ada.bring(header, body, blob).status_code == 422
    assert ada.bring(header, body).status_code == 200
    assert ada.bring(blob).status_code == 422
    assert net.sync(net.sec).came == 1


def test_no_page_unpacks_to_more_than_a_desk_takes(
    net: Net, ada: Insider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of these bundles is within the limits; together they would not be."""
    for module in (manifest, parting, pull):
        monkeypatch.setattr(module, "MAX_UNPACKED", 1 << 20)
    for _ in range(3):
        assert ada.bring(*ada.segment({SHARED: [b'"%b"' % (b"x" * 900_000)]})).status_code == 200
    assert net.sync(net.sec).came == 3
    monkeypatch.setattr(manifest, "MAX_GROWTH", 0)
    net.sec.record("decision", title="More")
    with pytest.raises(BadBundle, match="unpack to"):
        net.sec.bundle("everyone")
    paths = folder.write(tmp_path, net.sec.cut("everyone"), net.sec.sitting.secrets.signing)
    assert len(paths) > 2
    held = {one.hash for path in paths for one in folder.read(path).segments}
    assert held == {one.hash for one in net.sec.desk.segments()}


def test_what_is_too_much_for_one_bundle_is_brought_in_several(
    net: Net, ada: Insider, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk that took in more than one bundle may be can still bring it."""
    for module in (manifest, parting, pull):
        monkeypatch.setattr(module, "MAX_UNPACKED", 1 << 20)
    monkeypatch.setattr(manifest, "MAX_GROWTH", 0)
    del ada
    net.sync(net.sec)
    for number in range(3):
        net.sec.record("decision", title="T", text=str(number) * 900_000)
        handover.seal(net.sec.desk, net.sec.sitting)
    report = net.sync(net.sec)
    assert (report.went, report.waits) == (3, 0)


def test_words_on_others_without_a_mandate_cost_the_registry_nothing(
    net: Net, ada: Insider, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is enrolled may write entries that would admit others; they have no effect, and nobody is judged anew."""
    judged: list[set[str]] = []
    whole = judging._whole
    monkeypatch.setattr(
        judging, "_whole", lambda bench, keys, others: judged.append(set(keys)) or whole(bench, keys, others)
    )
    net.sec.record("decision", title="T")
    net.sync(net.sec)
    names = [b'"%b"' % one.hash.encode() for one in net.sec.desk.segments()]
    for _ in range(2):
        assert ada.bring(*ada.segment({SHARED: names}, field="admission.header")).status_code == 200
    assert judged == [{ada.place.sitting.secrets.public}] * 2
    sec = Insider(net, net.sec)
    sec.last = net.sec.desk.last_header(net.sec.sitting.secrets.public)
    theirs = [b'"%b"' % ada.last[0].encode()]
    assert sec.bring(*sec.segment({SHARED: theirs}, field="admission.header", role="secretariat")).status_code == 200
    assert judged[-1] == {ada.place.sitting.secrets.public, net.sec.sitting.secrets.public}


def test_no_pack_is_taken_in_that_desks_cannot_read(net: Net) -> None:
    net.sync(net.sec)
    raw = b"of_a_newer_release = 1"
    broken = frame.part(Part.PACK, hashlib.sha256(raw).hexdigest(), raw)
    assert Insider(net, net.sec).bring(broken).status_code == 422


def test_personal_values_count_as_what_they_unpack_to(tmp_path: Path, make_net: type[Net]) -> None:
    net = make_net(tmp_path, limits=Limits(rate=0, quota=100_000))
    ada = Insider(net, net.laptop("ada"))
    net.sync(net.sec)
    salt, value = bytes(16), b'"%b"' % (b"x" * 200_000)
    header, body = ada.segment({SHARED: [COMMITTED + commitment(salt, value).encode() + b'"}']})
    sidecar = frame.part(Part.SIDECAR, header.entry.name, msgspec.msgpack.encode([(salt, value)]), SHARED)
    assert sidecar.entry.stored < 1000
    assert ada.bring(header, body, sidecar).status_code == 422
    assert ada.bring(header, body).status_code == 200
    net.close()


@pytest.mark.parametrize("odd", [
    {"session": "a\0b", "person": "p\0q", "role": "r\0"}, {"basis": b'{"erase":["\\u0000"],"reason":"\\u0000"}'},
], ids=["header", "basis"])  # fmt: skip
def test_a_text_that_no_database_takes_is_in_nobody_s_way(any_net: Net, odd: dict[str, Any]) -> None:
    """Whoever carries it, such as the secretariat from a stick, would bring nothing any more."""
    ada = Insider(any_net, any_net.laptop("ada"))
    any_net.sync(any_net.sec)
    assert ada.bring(*ada.segment({SHARED: [b'"x"']}, **odd)).status_code == 200
    assert any_net.sync(any_net.sec).came == 1


# ---- strangers, and those who only want to be in the way ------------------------------------------------------------


def connect(served: Served) -> socket.socket:
    return socket.create_connection(("127.0.0.1", served.port), timeout=5)


def test_who_sends_slowly_keeps_nobody_out(net: Net) -> None:
    slow = [connect(net.served) for _ in range(net.limits.busy + 2)]
    for one in slow:
        one.sendall(b"POST /v1/rosters HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nx")
    time.sleep(0.1)
    assert httpx.get(f"{net.served.url}/health").status_code == 200
    for one in slow:
        one.close()


def test_what_comes_in_is_held_up_to_a_limit(tmp_path: Path, make_net: type[Net]) -> None:
    net = make_net(tmp_path, limits=Limits(rate=0, held=50_000))
    with connect(net.served) as slow:
        slow.sendall(b"POST /v1/rosters HTTP/1.1\r\nhost: x\r\ncontent-length: 99999\r\n\r\n" + b"x" * 45_000)
        time.sleep(0.1)
        assert httpx.post(f"{net.served.url}/v1/rosters", content=b"x" * 45_000).status_code == 503
    time.sleep(0.1)
    assert httpx.post(f"{net.served.url}/v1/rosters", content=b"x" * 45_000).status_code == 409
    net.close()


@pytest.fixture
def door(net: Net, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """Give a registry behind the door that the program serves with, whose patience is short."""
    monkeypatch.setattr(doorway, "PATIENCE", 0.3)
    net.served.close()
    made = type(net.served)(net.open, http=doorway.Doorway)
    net.served = made
    return made


@pytest.mark.parametrize("sent", [
    b"", b"GET /health HTTP/1.1\r\nhost: x\r\n", b"POST /v1/rosters HTTP/1.1\r\ncontent-length: 1000\r\n\r\nx",
], ids=["nothing", "half a head", "half a body"])  # fmt: skip
def test_a_line_on_which_nothing_comes_is_closed(door: Served, sent: bytes) -> None:
    with connect(door) as idle:
        idle.sendall(sent)
        assert idle.recv(1) == b""


@pytest.mark.parametrize("sent", [b"x: " + b"y" * 1000, b"x" * 1000, b"\r\n" * 500], ids=["value", "name", "blanks"])
def test_a_head_without_end_is_cut_off(door: Served, sent: bytes) -> None:
    with connect(door) as endless, contextlib.suppress(ConnectionError):
        endless.sendall(b"" if sent.startswith(b"\r") else b"GET /health HTTP/1.1\r\n")
        for _ in range(1000):
            endless.sendall(sent)
        raise AssertionError(endless.recv(100))


def test_the_door_lets_in_who_is_sent_for(net: Net, door: Served) -> None:
    ada = net.laptop("ada")
    capture.attach(net.sec.desk, net.sec.sitting, bytes(300_000), name="f", media="m", title="T")
    assert net.sync(net.sec, door.url).waits == 0
    assert net.sync(ada, door.url).came
    with httpx.Client(base_url=door.url) as kept:
        assert [kept.get("/health").status_code for _ in range(20)] == [200] * 20


def test_strangers_are_counted_together(tmp_path: Path, make_net: type[Net], monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys cost them nothing, and what is remembered of each would add up."""
    net = make_net(tmp_path, limits=Limits(rate=1))
    net.sync(net.sec)
    stands_still = SimpleNamespace(monotonic=lambda: 0.0, perf_counter=time.perf_counter)
    monkeypatch.setattr(web, "time", stands_still)
    told = []
    for number in range(8):
        with contextlib.closing(Line(net.served.url, SigningKey(bytes([number]) * 32), Means(patience=0.1))) as line:
            line.hello()
            request = httpx.Request("GET", f"{net.served.url}/v1/status")
            line.sign(request)
            told.append(line._client.send(request).status_code)
    assert (told[0], told[-1]) == (200, 429)
    assert net.served.desk()._tokens.keys() <= {"", "rosters", net.sec.sitting.secrets.public}
    net.close()


def test_a_job_that_cannot_be_done_is_in_nobody_s_way(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    real, failed = jobs.work, list[object]()

    def work(registry: Any, row: Any) -> tuple[str, str]:  # noqa: ANN401 - as the real one
        if not failed:
            failed.append(row)
            raise ValueError
        return real(registry, row)

    monkeypatch.setattr(jobs, "work", work)
    monkeypatch.setattr(push, "_WHOLE", 0)
    capture.record(net.sec.desk, net.sec.sitting, "pledge", {"title": "T"})
    with pytest.raises(RegistryRefused):
        net.sync(net.sec)
    capture.record(net.sec.desk, net.sec.sitting, "pledge", {"title": "T"})
    assert net.sync(net.sec).waits == 0


def test_an_upload_that_is_taken_in_is_not_thrown_away(net: Net, ada: Insider, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = ada.segment({SHARED: [b'"x"']})
    told = ada.ask("POST", "v1/bundles", content=ada.front(*(one.entry for one in parts)), media=BUNDLE).json()
    upload = net.served.url + told["upload"]
    httpx.post(upload, headers={**TUS, "upload-length": str(told["length"])})
    begun = {**TUS, "upload-offset": "0", "content-type": "application/offset+octet-stream"}
    httpx.patch(f"{upload}/data", headers=begun, content=b"".join(one.stored for one in parts))
    real, blocked, going = jobs.work, threading.Event(), threading.Event()

    def work(registry: Any, row: Any) -> tuple[str, str]:  # noqa: ANN401 - as the real one
        going.set()
        blocked.wait(5)
        return real(registry, row)

    monkeypatch.setattr(jobs, "work", work)
    monkeypatch.setattr("desktop.registry.tus._begun", lambda *_: None)  # it was asked before that began
    taking = threading.Thread(target=lambda: ada.ask("POST", f"v1/bundles/{told['bundle']}"))
    taking.start()
    assert going.wait(5)
    httpx.delete(f"{upload}/data", headers=TUS)
    blocked.set()
    taking.join()
    assert ada.ask("POST", f"v1/bundles/{told['bundle']}").json()["segments"]


def test_who_begins_uploads_and_finishes_none_keeps_only_the_newest(net: Net, ada: Insider) -> None:
    for number in range(12):
        named = large(frame.part(Part.BLOB, "x", bytes([number]) * 70_000).entry)
        told = ada.ask("POST", "v1/bundles", content=ada.front(named), media=BUNDLE).json()
        httpx.post(net.served.url + told["upload"], headers={**TUS, "upload-length": str(told["length"])})
    assert len(list((net.folder / "blobs" / "uploads").iterdir())) == net.limits.uploads


# ---- whoever answers in a registry's place --------------------------------------------------------------------------


def test_a_page_is_the_answer_to_what_was_asked(net: Net, ada: Insider, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that was told to have come further than it has would never ask for what lies between."""
    capture.record(net.sec.desk, net.sec.sitting, "pledge", {"title": "T"})
    net.sync(net.sec)
    real = Line.stream

    @contextlib.contextmanager
    def altered(self: Line, *asked: Any) -> Iterator[Any]:  # noqa: ANN401 - as the real one
        with real(self, *asked) as (response, pieces):
            response.headers["stocktake-until"] = "9999"
            yield response, pieces

    with monkeypatch.context() as patch:
        patch.setattr(Line, "stream", altered)
        with pytest.raises(RegistryRefused, match="not proven"):
            net.sync(ada.place)
    assert net.sync(ada.place).came == 1


def test_what_unpacks_without_end_is_never_held_as_a_whole() -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(200 << 20))
    response = httpx.Response(200, headers={"content-encoding": "zstd"}, content=iter([bomb]))
    assert sum(len(one) for one in answers.unpacked(response)) == 200 << 20
    response = httpx.Response(200, headers={"content-encoding": "zstd"}, content=iter([bomb]))
    assert max(len(one) for one in answers.unpacked(response)) <= answers.PIECE


class Impostor:
    """Something that answers every request with the same bytes."""

    def __init__(self, answer: bytes) -> None:
        self._answer, self._server = answer, socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._server.accept()
                near.recv(65536)
                near.sendall(b"HTTP/1.1 200 OK\r\nconnection: close\r\n" + self._answer)
                near.close()

    def close(self) -> None:
        self._server.close()


@pytest.mark.parametrize("said", [
    b"content-type: text/html\r\n\r\n<h1>Pay for the network</h1>",
    b'\r\n{"nonce": 1, "registry": "x"}',
    b'\r\n{"nonce": "a\\r\\nb", "registry": ""}',
    b"\r\n[]",
    b"content-encoding: gzip\r\n\r\n{}",
    b"\r\n" + b"x" * 70_000,
])  # fmt: skip
def test_what_is_no_registry_is_told_as_such(net: Net, said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "_LARGEST", 50_000)
    with contextlib.closing(Impostor(said)) as impostor, pytest.raises(RegistryRefused, match="is no registry"):
        net.sync(net.sec, impostor.url)


@pytest.mark.parametrize("told", [
    {"missing": [99], "upload": "/v1/uploads/a"},
    {"missing": [-1], "upload": "/v1/uploads/a"},
    {"missing": [0], "upload": "http://192.168.1.1/reboot"},
    {"missing": [0], "upload": "/v1/uploads/../../reboot"},
    {"missing": [], "upload": "/v1/uploads/a"},
    {"missing": "all"},
    {"segments": [{"header": 1}]},
])  # fmt: skip
def test_a_desk_brings_its_parts_nowhere_else(
    net: Net, told: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push, "_WHOLE", 0)
    capture.record(net.sec.desk, net.sec.sitting, "pledge", {"title": "T"})
    real = Line.ask

    def ask(self: Line, method: str, path: str, **how: Any) -> httpx.Response:  # noqa: ANN401 - as the real one
        return httpx.Response(202, json=told) if path == "v1/bundles" else real(self, method, path, **how)

    monkeypatch.setattr(Line, "ask", ask)
    monkeypatch.setattr(Line, "attempts", lambda _self: iter([0.0]))
    with pytest.raises(RegistryRefused, match="is no registry"):
        net.sync(net.sec)
