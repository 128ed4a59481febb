"""Who is let in: requests that are forged, replayed, stale, unsigned or of others get 401 or 403, and nothing else."""

from __future__ import annotations

import contextlib
import datetime as dt
import time
from typing import TYPE_CHECKING

import httpx
import pytest
from nacl.signing import SigningKey

from desktop.casework import roster_keeping
from desktop.exchange.line import Line, Means
from desktop.registry import access
from desktop.registry.core import Limits
from desktop.registry.routes import OPERATIONS
from desktop.trust.requests import Message, sign_request
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Net

    from desktop.registry.web import Operation

WORDS = "four words or five"
SIGNED = [one for one in OPERATIONS if one.access in ("device", "member")]
SAID = {"unsigned", "stale", "forbidden"}


def address(net: Net, operation: Operation) -> str:
    return f"{net.served.url}{operation.path.replace('{id}', '0' * 64)}"


def request(net: Net, operation: Operation, key: SigningKey, **changed: str) -> httpx.Request:
    """Make a request that is signed as it must be, but for what is changed."""
    url, content = address(net, operation), b"{}" if operation.takes else b""
    nonce = httpx.get(f"{net.served.url}/v1/nonce").json()
    headers = {"content-type": operation.takes} if operation.takes else {}
    message = Message(operation.method, url, headers, content)
    sign_request(
        message, key, registry=changed.get("registry", nonce["registry"]), nonce=changed.get("nonce", nonce["nonce"])
    )
    return httpx.Request(operation.method, url, headers=message.headers, content=content)


def answer(made: httpx.Request) -> httpx.Response:
    with httpx.Client() as client:
        return client.send(made)


def require_nothing_told(response: httpx.Response, status: int) -> None:
    assert response.status_code == status
    told = response.json()
    assert told["error"] in SAID
    assert set(told) == {"error", "said"}
    assert told["said"] in {"This request needs a signature with a fresh nonce.", "This key may not ask for that."}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, make_net: type[Net]) -> Iterator[Net]:
    net = make_net(tmp_path_factory.mktemp("access"))
    net.sync(net.sec)
    yield net
    net.close()


@pytest.mark.parametrize("operation", SIGNED, ids=lambda one: one.name)
def test_what_is_not_signed_as_it_must_be_is_refused(world: Net, operation: Operation) -> None:
    key = world.sec.sitting.secrets.signing
    good = request(world, operation, key)
    require_nothing_told(answer(httpx.Request(operation.method, good.url)), 401)
    forged = request(world, operation, key)
    forged.headers["signature"] = "stocktake=:" + "A" * 86 + "==:"
    require_nothing_told(answer(forged), 401)
    require_nothing_told(answer(request(world, operation, key, registry="another")), 401)
    for nonce in ("", "x", "ffffffffff-00-" + "0" * 32, "zz"):
        require_nothing_told(answer(request(world, operation, key, nonce=nonce)), 401)
    first = answer(good)
    assert first.status_code not in (401, 403, 500)
    require_nothing_told(answer(good), 401)  # replayed, to the byte
    if operation.access == "member":
        require_nothing_told(answer(request(world, operation, SigningKey(b"s" * 32))), 403)


def test_every_operation_but_those_that_are_meant_for_all_is_signed() -> None:
    assert {one.name for one in OPERATIONS if one.access == "open"} == {
        "health", "ready", "nonce", "rosters", "checkpoint", "tile", "consistency",
    }  # fmt: skip
    assert {one.name for one in OPERATIONS if one.access == "ticket"} == {
        "tus", "create", "offset", "upload", "terminate",
    }  # fmt: skip


def test_a_nonce_ends(world: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    status = next(one for one in SIGNED if one.name == "status")
    made = request(world, status, world.sec.sitting.secrets.signing)
    now = time.time()
    monkeypatch.setattr(access.time, "time", lambda: now + access.FRESH + 1)
    require_nothing_told(answer(made), 401)


def test_a_laptop_with_a_wrong_clock_is_served(world: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    class Wrong(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return dt.datetime(1999, 12, 31, tzinfo=tz)

    monkeypatch.setattr("http_message_signatures.signatures.datetime.datetime", Wrong)
    with contextlib.closing(world.line(world.sec)) as line:
        line.hello()
        assert line.ask("GET", "v1/status").json()["person"] == "sec"


def test_a_line_that_slept_goes_on_with_a_fresh_nonce(world: Net) -> None:
    with contextlib.closing(world.line(world.sec)) as line:
        line.hello()
        line._nonce = "long-stale"
        assert line.ask("GET", "v1/status").json()["person"] == "sec"


def test_a_stranger_can_ask_to_be_enrolled_and_nothing_else(net: Net) -> None:
    net.sync(net.sec)
    eve = net.meeting.newcomer("eve", Role.OBSERVER)
    report = net.sync(eve)
    assert (report.awaiting, report.came) == (True, 0)
    net.sync(net.sec)
    asked = net.sec.desk.requests()
    assert eve.sitting.secrets.public in asked
    net.meeting.enrol(eve, mark="EV")
    net.sec.record("actor", name="Velmara")
    net.sync(net.sec)
    assert net.sync(eve).came > 0


def test_a_request_is_kept_for_its_own_key_only(net: Net) -> None:
    net.sync(net.sec)
    eve = net.meeting.newcomer("eve", Role.OBSERVER)
    other = SigningKey(b"o" * 32)
    raw = eve.desk.requests()[eve.sitting.secrets.public][1]
    with contextlib.closing(Line(net.served.url, other, Means(patience=1))) as line:
        line.hello()
        refused = line.ask("POST", "v1/requests", content=raw, media="application/json", allowed=frozenset({403, 422}))
        assert refused.status_code == 403
        garbage = line.ask("POST", "v1/requests", content=b"{}", media="application/json", allowed=frozenset({422}))
        assert garbage.status_code == 422


def test_a_revoked_key_is_let_in_no_more(net: Net) -> None:
    ada = net.laptop("ada")
    net.sync(net.sec)
    net.sync(ada)
    roster_keeping.revoke(net.sec.desk, net.sec.sitting, WORDS, "ada", how="lost")
    net.sync(net.sec)
    report = net.sync(ada)
    assert (report.came, report.went) == (0, 0)
    assert report.awaiting


def test_what_a_lost_key_wrote_waits_in_quarantine(net: Net) -> None:
    """Its bundles come by another way; they are kept, believed by nobody, and given to the secretariat only."""
    ada, ben = net.laptop("ada"), net.laptop("ben")
    net.sync(net.sec)
    ada.record("intervention", shown_as="V", text="Written after the laptop was lost.")
    roster_keeping.revoke(net.sec.desk, net.sec.sitting, WORDS, "ada", how="lost")
    net.sync(net.sec)
    ada.hand(net.sec, "secretariat")
    report = net.sync(net.sec)
    assert list(report.quarantined.values()) == [
        "revoked, unproven: its key was revoked and nothing proves that this is older"
    ]
    net.sync(ben)
    (segment,) = [one for one in ben.desk.segments() if one.header.person == "ada"]
    assert segment.labels == ()
    assert "Written after" not in repr([one.values for one in ben.desk.records("intervention")])


def test_too_many_requests_are_told_when_to_come_again(tmp_path: Path, make_net: type[Net]) -> None:
    net = make_net(tmp_path, limits=Limits(rate=1))
    with contextlib.closing(net.line(net.sec)) as line:
        net.sync(net.sec)
        line.hello()
        answers = []
        for _ in range(8):
            made = line._client.build_request("GET", "v1/status")
            line.sign(made)
            answers.append(line._client.send(made))
    assert 429 in {one.status_code for one in answers}
    assert next(one for one in answers if one.status_code == 429).headers["retry-after"] == "1"
    net.close()


def test_a_crowd_is_told_to_come_again(net: Net) -> None:
    net.served.desk()._busy = net.limits.busy
    refused = httpx.get(f"{net.served.url}/v1/nonce")
    net.served.desk()._busy = 0
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
