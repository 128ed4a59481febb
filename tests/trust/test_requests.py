"""Signed requests: what is covered cannot be changed, and what is not signed as it must be is nobody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from nacl.signing import SigningKey

from desktop.trust.errors import BadSignature
from desktop.trust.requests import REGISTRY_HEADER, Message, read_signed, sign_request

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = SigningKey(b"k" * 32)
URL = "http://registry.example:8420/v1/pull?after=5"


def signed(method: str = "GET", url: str = URL, **headers: str) -> Message:
    made = Message(method, url, {name.replace("_", "-"): value for name, value in headers.items()})
    sign_request(made, KEY, registry="rcm", nonce="abc-def")
    return made


def test_a_request_says_who_signed_it_and_over_which_nonce() -> None:
    found = read_signed(signed(content_type="text/plain"), registry="rcm")
    assert found.key == bytes(KEY.verify_key).hex()
    assert found.nonce == "abc-def"
    assert found.unique != read_signed(signed(), registry="rcm").unique


def test_scheme_and_host_may_be_a_proxys() -> None:
    made = signed()
    assert read_signed(Message("GET", "https://elsewhere/v1/pull?after=5", made.headers), registry="rcm")


CHANGES: dict[str, Callable[[Message], Message]] = {
    "another method": lambda one: Message("POST", one.url, one.headers),
    "another path": lambda one: Message("GET", one.url.replace("pull", "wanted"), one.headers),
    "another query": lambda one: Message("GET", one.url.replace("5", "6"), one.headers),
    "a header that nobody signed": lambda one: Message("GET", one.url, {**one.headers, "if-match": "x"}),
    "another registry": lambda one: Message("GET", one.url, {**one.headers, REGISTRY_HEADER: "other"}),
    "no signature": lambda one: Message("GET", one.url, {REGISTRY_HEADER: "rcm"}),
    "another key": lambda one: Message(
        "GET",
        one.url,
        {**one.headers, "Signature-Input": one.headers["Signature-Input"].replace('keyid="', 'keyid="0')},
    ),
    "another nonce": lambda one: Message(
        "GET", one.url, {**one.headers, "Signature-Input": one.headers["Signature-Input"].replace("abc-def", "abc-deg")}
    ),
    "another signature": lambda one: Message(
        "GET", one.url, {**one.headers, "Signature": "stocktake=:" + "A" * 86 + "==:"}
    ),
    "a body that nobody signed": lambda one: Message("GET", one.url, one.headers, b"{}"),
    "a digest that nobody signed": lambda one: Message(
        "GET", one.url, {**one.headers, "content-digest": f"sha-256=:{'A' * 43}=:"}
    ),
    "no structured field": lambda one: Message("GET", one.url, {**one.headers, "Signature": "\x00"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_request_that_was_changed_is_nobodys(change: str) -> None:
    with pytest.raises(BadSignature):
        read_signed(CHANGES[change](signed()), registry="rcm")


@pytest.mark.parametrize("body", [b"", b'{"cell": "b"}', b'{"cell": "a"} '])
def test_a_body_is_signed_with_its_request(body: bytes) -> None:
    made = Message("POST", URL, {"content-type": "application/json"}, b'{"cell": "a"}')
    sign_request(made, KEY, registry="rcm", nonce="abc-def")
    assert read_signed(made, registry="rcm")
    with pytest.raises(BadSignature):
        read_signed(Message("POST", URL, made.headers, body), registry="rcm")


@pytest.mark.parametrize("digest", ["", "x", "sha-256=x", "sha-256=:AAAA:", "md5=:AAAA:", "sha-256=:!:", "sha-256"])
def test_a_digest_that_is_none_proves_nothing(digest: str) -> None:
    made = Message("POST", URL, {"content-digest": digest}, b"{}")
    with pytest.raises(BadSignature):
        read_signed(Message("POST", URL, signed("POST").headers | made.headers, b"{}"), registry="rcm")


def test_a_request_for_another_registry_is_refused_here() -> None:
    with pytest.raises(BadSignature):
        read_signed(signed(), registry="another")


def test_the_laptops_clock_plays_no_part(monkeypatch: pytest.MonkeyPatch) -> None:
    made = signed()
    monkeypatch.setattr("http_message_signatures.signatures.datetime.datetime", None, raising=False)
    assert read_signed(made, registry="rcm")
