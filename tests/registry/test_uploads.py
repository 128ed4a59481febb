"""Uploads: a public client of tus goes through every kind of break, and one copy with the same hash is there."""

from __future__ import annotations

import contextlib
import hashlib
import io
import random
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tusclient.client import TusClient
from tusclient.exceptions import TusCommunicationError, TusUploadFailed

from desktop.bundles import frame
from desktop.casework import capture
from desktop.exchange.errors import RegistryRefused
from desktop.registry import jobs
from desktop.registry.core import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Link, Net

    from desktop.exchange.line import Line

BUNDLE = "application/vnd.stocktake.bundle"
TUS = {"tus-resumable": "1.0.0"}
BYTES = {**TUS, "content-type": "application/offset+octet-stream"}


class Offered:
    """A bundle with a large file that was offered: what is missing, and where it goes."""

    def __init__(self, net: Net, size: int) -> None:
        net.sync(net.sec)
        self.net, self.content = net, random.Random(size).randbytes(size)
        capture.attach(net.sec.desk, net.sec.sitting, self.content, name="f", media="m", title="T")
        self.cut = net.sec.cut("secretariat")
        self.front = frame.front(self.cut.manifest, net.sec.sitting.secrets.signing)
        with self.line() as line:
            told = line.ask("POST", "v1/bundles", content=self.front, media=BUNDLE).json()
        self.bytes = b"".join(self.cut.parts[place].stored for place in told["missing"])
        assert told["length"] == len(self.bytes)
        self.ticket = told["upload"]

    @contextlib.contextmanager
    def line(self) -> Iterator[Line]:
        with contextlib.closing(self.net.line(self.net.sec)) as line:
            line.hello()
            yield line

    def commit(self) -> dict[str, Any]:
        with self.line() as line:
            told: dict[str, Any] = line.ask("POST", f"v1/bundles/{hashlib.sha256(self.front).hexdigest()}").json()
            return told

    def copies(self) -> list[bytes]:
        return [path.read_bytes() for path in (self.net.folder / "blobs" / "content").glob("*/*")]


def test_tuspy_through_drops_at_a_hundred_random_offsets(net: Net, make_link: Callable[[int], Link]) -> None:
    offered = Offered(net, 1_500_000)
    link, chance = make_link(net.served.port), random.Random(12)
    location, stream = None, io.BytesIO(offered.bytes)
    while link.cuts < 100:
        link.left = chance.randrange(150, 30_000)
        with contextlib.suppress(TusCommunicationError, TusUploadFailed):
            if location is None:
                made = TusClient(f"{link.url}{offered.ticket}").uploader(file_stream=stream, chunk_size=20_000)
                location = made.create_url()
                location = link.url + location[location.index("/v1/") :]
            made = TusClient(link.url).uploader(
                file_stream=stream, url=location, chunk_size=chance.choice([8_000, 20_000]), upload_checksum=True
            )
            made.upload()
            break
    assert link.cuts >= 100
    link.left = None
    TusClient(link.url).uploader(file_stream=stream, url=location, chunk_size=100_000).upload()
    told = offered.commit()
    assert [one["verdict"] for one in told["segments"]] == ["trusted"]
    assert offered.copies() == [offered.content]
    assert offered.commit() == told
    assert list((net.folder / "blobs" / "uploads").iterdir()) == []


def test_a_wrong_checksum_leaves_nothing_behind(net: Net) -> None:
    offered = Offered(net, 100_000)
    url = net.served.url + offered.ticket
    assert httpx.post(url, headers={**TUS, "upload-length": str(len(offered.bytes))}).status_code == 201
    wrong = {**BYTES, "upload-offset": "0", "upload-checksum": "sha1 " + "A" * 27 + "="}
    assert httpx.patch(f"{url}/data", headers=wrong, content=offered.bytes[:90_000]).status_code == 460
    assert httpx.head(f"{url}/data", headers=TUS).headers["upload-offset"] == "0"
    assert httpx.patch(f"{url}/data", headers={**BYTES, "upload-offset": "0"}, content=offered.bytes).status_code == 204
    assert offered.commit()["segments"]


def test_what_tus_asks_for_is_refused_as_tus_says(net: Net) -> None:
    offered = Offered(net, 100_000)
    url = net.served.url + offered.ticket
    said = httpx.options(url).headers
    assert said["tus-extension"] == "creation,checksum,expiration,termination"
    assert httpx.head(f"{url}/data", headers=TUS).status_code == 404
    assert httpx.post(url, headers={"upload-length": "1"}).status_code == 412
    assert httpx.post(url, headers={**TUS, "upload-length": "1"}).status_code == 400
    made = httpx.post(url, headers={**TUS, "upload-length": str(len(offered.bytes))})
    assert made.status_code == 201
    assert made.headers["upload-expires"].endswith("GMT")
    assert httpx.patch(f"{url}/data", headers={**TUS, "upload-offset": "0"}, content=b"x").status_code == 415
    assert httpx.patch(f"{url}/data", headers={**BYTES, "upload-offset": "5"}, content=b"x").status_code == 409
    more = offered.bytes + b"x"
    assert httpx.patch(f"{url}/data", headers={**BYTES, "upload-offset": "0"}, content=more).status_code == 413
    for checksum in ("sha1 !", "crc32 AAAA"):
        headers = {**BYTES, "upload-offset": "0", "upload-checksum": checksum}
        assert httpx.patch(f"{url}/data", headers=headers, content=b"x").status_code in (400, 409)
    assert httpx.delete(f"{url}/data", headers=TUS).status_code == 204
    assert httpx.head(f"{url}/data", headers=TUS).status_code == 404
    guess = url[:-4] + "AAAA"
    assert httpx.post(guess, headers={**TUS, "upload-length": "1"}).status_code == 404


def test_altered_bytes_are_refused_whole(net: Net) -> None:
    offered = Offered(net, 200_000)
    url, size = net.served.url + offered.ticket, net.registry_size()
    httpx.post(url, headers={**TUS, "upload-length": str(len(offered.bytes))})
    altered = bytearray(offered.bytes)
    altered[-1] ^= 1
    httpx.patch(f"{url}/data", headers={**BYTES, "upload-offset": "0"}, content=bytes(altered))
    with offered.line() as line:
        refused = line.ask("POST", f"v1/bundles/{hashlib.sha256(offered.front).hexdigest()}", allowed=frozenset({422}))
    assert refused.json()["said"].endswith("is not the one that was signed.")
    assert (net.registry_size(), offered.copies()) == (size, [])


def test_an_upload_that_nobody_finishes_is_thrown_away(tmp_path: Path, make_net: type[Net]) -> None:
    net = make_net(tmp_path, limits=Limits(rate=0, upload_seconds=-1))
    offered = Offered(net, 100_000)
    url = net.served.url + offered.ticket
    assert httpx.post(url, headers={**TUS, "upload-length": str(len(offered.bytes))}).status_code == 201
    jobs.Jobs.sweep(_idle(net))
    assert httpx.head(f"{url}/data", headers=TUS).status_code == 404
    assert list((net.folder / "blobs" / "uploads").iterdir()) == []
    net.close()


def _idle(net: Net) -> jobs.Jobs:
    made = object.__new__(jobs.Jobs)
    made._registry = net.registry
    return made


def test_a_large_file_goes_and_comes_by_the_client(net: Net) -> None:
    ada = net.laptop("ada")
    content = random.Random(3).randbytes(700_000)
    net.sync(net.sec)
    net.sync(ada)
    capture.attach(ada.desk, ada.sitting, content, name="f", media="m", title="T")
    assert net.sync(ada).went == 1
    net.sync(net.sec)
    assert net.sec.desk.blob(hashlib.sha256(content).hexdigest()) == content


@pytest.mark.slow
def test_a_line_of_20_kbit_with_loss(net: Net, make_link: Callable[[int], Link]) -> None:
    """A hundredth of the time: 2,500 bytes a second become 250,000, and of 20 pieces of 1,024 bytes 6 are lost."""
    ada = net.laptop("ada")
    net.sync(net.sec)
    net.sync(ada)
    capture.attach(ada.desk, ada.sitting, random.Random(3).randbytes(150_000), name="f", media="m", title="T")
    link = make_link(net.served.port)
    link.rate, link.loss = 250_000, 0.02
    report = net.sync(ada, link.url, patience=30.0)
    assert (report.went, report.waits) == (1, 0)
    assert link.cuts > 0
    net.sync(net.sec, link.url, patience=30.0)
    assert net.sec.desk.blob(hashlib.sha256(random.Random(3).randbytes(150_000)).hexdigest())


@pytest.mark.parametrize(
    ("limits", "said"),
    [({"quota": 50_000}, "may have 50000 bytes"), ({"upload": 200_000}, "at most 200000 bytes")],
    ids=["quota", "upload"],
)
def test_there_are_limits(tmp_path: Path, make_net: type[Net], limits: dict[str, int], said: str) -> None:
    net = make_net(tmp_path, limits=Limits(rate=0, **limits))
    net.sync(net.sec)
    capture.attach(net.sec.desk, net.sec.sitting, random.Random(3).randbytes(300_000), name="f", media="m", title="T")
    with pytest.raises(RegistryRefused, match=said):
        net.sync(net.sec)
    assert net.registry_size() == 0
    net.close()
