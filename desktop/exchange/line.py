"""The line to a registry: signed requests over a network that breaks off, is slow, or is not there.

Whatever can be asked again is asked again, with patience; the time that passes without a byte decides when to give up.
"""

from __future__ import annotations

import hashlib
import random
import ssl
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import httpx

from desktop.exchange.answers import NONCE, PIECE, Hello, allowed_only, read, unpacked, whole
from desktop.exchange.errors import RegistryRefused, RegistryUnreachable, Stopped
from desktop.trust.requests import NONCE_HEADER, Message, sign_request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from nacl.signing import SigningKey

_UNAUTHORISED: Final = 401
_AGAIN: Final = frozenset({408, 423, 425, 429, 500, 502, 503, 504})
_LONGEST_PAUSE: Final = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """How to reach a registry: ``rate`` in bytes a second (0: as fast as it goes), ``patience`` in seconds.

    ``authority``: a PEM file of certificates to trust in place of the system's.
    """

    proxy: str = ""
    rate: int = 0
    patience: float = 60.0
    authority: str = ""


@dataclass(slots=True)
class Control:
    """What whoever watches may do: pause, go on, stop; ``tell`` is given what is being done, how far, and of what."""

    tell: Callable[[str, int, int], None] = lambda _what, _done, _total: None
    _going: threading.Event = field(default_factory=threading.Event)
    _stopped: bool = False

    def __post_init__(self) -> None:
        """Begin unpaused."""
        self._going.set()

    def pause(self) -> None:
        """Let everything rest until :meth:`resume`."""
        self._going.clear()

    def resume(self) -> None:
        """Go on."""
        self._going.set()

    def stop(self) -> None:
        """End at the next piece; what is done stays done."""
        self._stopped = True
        self._going.set()

    def check(self) -> None:
        """Wait while paused; raises :class:`Stopped` once stopped."""
        self._going.wait()
        if self._stopped:
            raise Stopped("It was stopped.", safe="What has gone and come so far stays.", todo="Go on at any time.")


class Line:
    """Requests to one registry, signed with a device's key."""

    def __init__(self, url: str, key: SigningKey, means: Means | None = None, control: Control | None = None) -> None:
        """Speak to this address; raises :class:`RegistryRefused` for one that is none."""
        self.means, self.control = means or Means(), control or Control()
        self._key, self._nonce = key, ""
        self.registry = ""
        timeout = httpx.Timeout(min(30.0, self.means.patience))
        address = url if "://" in url else f"http://{url}"
        try:
            self._base = httpx.URL(address.rstrip("/") + "/")
            self._client = httpx.Client(
                base_url=self._base, timeout=timeout, proxy=self.means.proxy or None, verify=_trusted(self.means)
            )
        except (httpx.InvalidURL, ValueError, ssl.SSLError) as fault:
            raise _no_address(url) from fault
        if self._base.scheme not in ("http", "https") or not self._base.host:
            raise _no_address(url)
        self._heard = time.monotonic()

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def hello(self) -> None:
        """Learn which registry this is, and a nonce."""
        told = read(self.ask("GET", "v1/nonce", signed=False), Hello)
        self.registry, self._nonce = told.registry, told.nonce

    def ask(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int] | None = None,
        content: bytes = b"",
        media: str = "",
        headers: Mapping[str, str] | None = None,
        signed: bool = True,
        allowed: frozenset[int] = frozenset(),
    ) -> httpx.Response:
        """Ask, again where that helps, and return the answer, whose status is a success or ``allowed``.

        Raises :class:`RegistryUnreachable`, :class:`RegistryRefused` or :class:`Stopped`.
        """
        given = {"accept-encoding": "identity", **(headers or {}), **({"content-type": media} if media else {})}
        for pause in self._tries():
            try:
                response = self._once(method, path, params, content, given, signed=signed)
            except httpx.TransportError as fault:
                _require_trusted(fault)
                self._rest(pause)
                continue
            self._heard = time.monotonic()
            if response.status_code in _AGAIN:
                self._rest(min(_retry_after(response, pause), self.means.patience / 3))
                continue
            return allowed_only(response, allowed)
        raise unreachable(str(self._base))

    def once(self, method: str, path: str, content: bytes, headers: Mapping[str, str]) -> httpx.Response:
        """Ask once, unsigned; raises httpx.TransportError where the line breaks."""
        return self._once(method, path, None, content, headers, signed=False)

    def _once(
        self,
        method: str,
        path: str,
        params: Mapping[str, str | int] | None,
        content: bytes,
        headers: Mapping[str, str],
        *,
        signed: bool,
    ) -> httpx.Response:
        """Ask once, or twice where the nonce was stale."""
        for _ in range(2):
            request = self._client.build_request(
                method, path, params=params, content=self._pieces(content) if content else None,
                headers={**headers, **({"content-length": str(len(content))} if content else {})},
            )  # fmt: skip
            if signed:
                self.sign(request, content)
            response = whole(self._client.send(request, stream=True))
            if not self._learn(response) or not signed:
                break
        return response

    def sign(self, request: httpx.Request, content: bytes = b"") -> None:
        """Sign a request with its content."""
        named = {name: value for name, value in request.headers.items() if name in {"content-type", "if-match"}}
        message = Message(request.method, str(request.url), named, content)
        sign_request(message, self._key, registry=self.registry, nonce=self._nonce)
        request.headers.update(message.headers)

    def _learn(self, response: httpx.Response) -> bool:
        """Take the nonce that an answer brings; says whether it was refused for want of a fresh one."""
        told = response.headers.get(NONCE_HEADER, self._nonce)
        self._nonce = told if NONCE.fullmatch(told) else ""
        return response.status_code == _UNAUTHORISED and NONCE_HEADER in response.headers

    @contextmanager
    def stream(
        self, path: str, params: Mapping[str, str | int], headers: Mapping[str, str]
    ) -> Iterator[tuple[httpx.Response, Iterator[bytes]]]:
        """Give an answer and its bytes as they come; raises httpx.TransportError where the line breaks."""
        for _ in range(2):
            request = self._client.build_request("GET", path, params=params, headers=headers)
            self.sign(request)
            response = self._client.send(request, stream=True)
            try:
                if not self._learn(response):
                    yield response, self._come(response)
                    return
            finally:
                response.close()
        raise RegistryRefused(
            "The registry does not take this device's signature.", todo="Check whether it is enrolled."
        )

    def _come(self, response: httpx.Response) -> Iterator[bytes]:
        for piece in unpacked(response):
            self._passed(len(piece))
            yield piece

    def _pieces(self, content: bytes) -> Iterator[bytes]:
        for start in range(0, len(content), PIECE):
            piece = content[start : start + PIECE]
            yield piece
            self._passed(len(piece))

    def _passed(self, size: int) -> None:
        """Keep to the rate, and to whoever watches."""
        self._heard = time.monotonic()
        self.control.check()
        if self.means.rate:
            time.sleep(size / self.means.rate)

    def _tries(self) -> Iterator[float]:
        """Yield pauses that grow, until nothing has been heard for as long as patience lasts."""
        self._heard = time.monotonic()
        pause = 0.2
        while True:
            self.control.check()
            yield pause * random.uniform(0.5, 1.0)  # noqa: S311 - so that not all come again at once
            if time.monotonic() - self._heard > self.means.patience:
                return
            pause = min(2 * pause, _LONGEST_PAUSE)

    def attempts(self) -> Iterator[float]:
        """Yield pauses for work that goes on where it broke off; see :meth:`rest` and :meth:`heard`."""
        return self._tries()

    def rest(self, pause: float) -> None:
        """Wait until the next try."""
        self._rest(pause)

    def heard(self) -> None:
        """Begin to count patience anew: something has moved."""
        self._heard = time.monotonic()

    def _rest(self, pause: float) -> None:
        end = time.monotonic() + pause
        while (left := end - time.monotonic()) > 0:
            self.control.check()
            time.sleep(min(left, 0.1))


def _trusted(means: Means) -> ssl.SSLContext | bool:
    return ssl.create_default_context(cafile=means.authority) if means.authority else True


def _require_trusted(fault: BaseException | None) -> None:
    """Refuse a registry whose certificate nobody here trusts: that is no broken line; raises RegistryRefused."""
    while fault is not None:
        if isinstance(fault, ssl.SSLCertVerificationError):
            raise RegistryRefused(
                f"The certificate of the registry is not to be trusted ({fault.verify_message}).",
                safe="Nothing was sent.",
                todo="Check the address; give its operator's certificate with --trust where that is expected.",
            )
        fault = fault.__cause__ or fault.__context__


def _no_address(url: str) -> RegistryRefused:
    return RegistryRefused(f"“{url}” is no address of a registry.", todo="Type it as its operator says.")


def unreachable(address: str) -> RegistryUnreachable:
    """Return the advice where a registry cannot be reached."""
    return RegistryUnreachable(
        f"The registry at {address} cannot be reached now.",
        safe="Everything is kept here, and waits.",
        todo="Work on; try again when there is a network.",
    )


def digest(content: bytes) -> str:
    """Return what is named in place of a content: SHA-256, hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _retry_after(response: httpx.Response, pause: float) -> float:
    told = response.headers.get("retry-after", "")
    return max(pause, min(float(told), _LONGEST_PAUSE)) if told.isascii() and told.isdigit() else pause
