"""The service against its own description: whatever is sent, no answer is a fault, and each is described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from desktop.registry.routes import OPERATIONS, describe
from desktop.registry.web import BUNDLE
from desktop.trust.requests import Message, sign_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Net

EXAMPLES = 8


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, make_net: type[Net]) -> Iterator[Net]:
    net = make_net(tmp_path_factory.mktemp("described"))
    net.sec.record("actor", name="Velmara")
    net.sync(net.sec)
    yield net
    net.close()


@schemathesis.serializer("application/jsonl", BUNDLE, "application/offset+octet-stream")
def as_bytes(_context: object, value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")


SCHEMA = schemathesis.openapi.from_dict(describe())
PATHS = sorted({(one.method, one.path.replace(":path", "")) for one in OPERATIONS})


def signed(net: Net, made: httpx.Request) -> httpx.Request:
    """Sign whatever was made up, so that it comes further than the door."""
    nonce = httpx.get(f"{net.served.url}/v1/nonce").json()
    named = {name: value for name, value in made.headers.items() if name in ("content-type", "if-match")}
    message = Message(made.method, str(made.url), named, made.read())
    sign_request(message, net.sec.sitting.secrets.signing, registry=nonce["registry"], nonce=nonce["nonce"])
    made.headers.update(message.headers)
    return made


@pytest.mark.slow
@pytest.mark.parametrize(("method", "path"), PATHS, ids=lambda one: one.replace("/", "."))
def test_nothing_made_up_is_a_fault(served: Net, method: str, path: str) -> None:
    operation = SCHEMA[path][method]
    wanted = next(one for one in OPERATIONS if (one.method, one.path.replace(":path", "")) == (method, path))

    @given(case=operation.as_strategy())
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    def run(case: Any) -> None:  # noqa: ANN401 - a case
        case.headers = {}
        kwargs = case.as_transport_kwargs(base_url=served.served.url)
        made = requests_of(kwargs)
        if wanted.access in ("device", "member"):
            made = signed(served, made)
        with httpx.Client() as client:
            answer = client.send(made)
        assert answer.status_code < 500, (answer.status_code, answer.text)
        known = {int(status) for status in describe()["paths"][path][method.lower()]["responses"]}
        assert answer.status_code in known | {404, 405, 429}, answer.text

    run()


def requests_of(kwargs: dict[str, Any]) -> httpx.Request:
    content = kwargs.get("data") or (repr(kwargs["json"]).encode() if "json" in kwargs else b"")
    headers = {name: value for name, value in (kwargs.get("headers") or {}).items() if name.lower() == "content-type"}
    return httpx.Request(
        kwargs["method"], kwargs["url"], params=kwargs.get("params"), headers=headers,
        content=content if isinstance(content, bytes) else str(content).encode("utf-8", "surrogatepass"),
    )  # fmt: skip


@pytest.mark.parametrize("content", [b"", b"\x89STK\r\n\x1a\n", b"{}", b"\xff" * 100, b"[" * 100_000])
@pytest.mark.parametrize("name", ["offer", "rosters", "request", "claim"])
def test_bodies_that_are_none(served: Net, name: str, content: bytes) -> None:
    operation = next(one for one in OPERATIONS if one.name == name)
    made = httpx.Request(
        "POST", served.served.url + operation.path, content=content, headers={"content-type": operation.takes}
    )
    with httpx.Client() as client:
        assert client.send(signed(served, made)).status_code in {204, 400, 409, 413, 422}


def test_the_description_is_served_as_it_is_declared(served: Net) -> None:
    told = httpx.get(f"{served.served.url}/openapi.json").json()
    assert told == describe()
    SCHEMA.validate()
