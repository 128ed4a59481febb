"""A request to be enrolled, as a file: signed by the key that it asks for, and by no other."""

from __future__ import annotations

import unicodedata
from typing import Final, Literal

import msgspec
import pyrage

from desktop.trust.envelope import is_sound_key, parse, require_canonical
from desktop.trust.errors import RosterRefused, require_all
from desktop.trust.fingerprint import fingerprint
from desktop.trust.roster import ID, Role

REQUEST_TYPE: Final = "application/vnd.stocktake.enrolment+json"
MAX_NAME: Final = 200


class Request(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An enrolment request, signed by the key that it asks for; ``replaces`` is the person's key that it follows."""

    format: Literal[1]
    key: str
    person: str
    name: str
    device: str
    age: str
    role: Role
    created: str
    replaces: str = ""

    @property
    def fingerprint(self) -> str:
        """What is read aloud: it binds key, person, age recipient and the key that is replaced, if one is."""
        return fingerprint(" ".join(filter(None, (self.key, self.person, self.age, self.replaces))).encode())


def read_request(raw: bytes) -> Request:
    """Open an enrolment request and prove that the key it names, and no other, signed it.

    Raises :class:`RosterRefused` for one that cannot be granted, :class:`BadSignature` for a damaged one.
    """
    envelope = parse(raw, REQUEST_TYPE)
    try:
        request = msgspec.json.decode(envelope.payload, type=Request)
    except (ValueError, RecursionError) as fault:
        raise RosterRefused(f"An enrolment request cannot be read ({fault}).", todo="Ask for a new one.") from fault
    signer = envelope.sole_signer()
    require_canonical(envelope.payload)
    require_all(
        "An enrolment request",
        "Ask for a new one.",
        {
            "is not signed by the key it names": signer == request.key,
            "is for a person under a malformed id": bool(ID.fullmatch(request.person)),
            "has a name with signs that steer a screen": all(
                unicodedata.category(char)[0] != "C" for char in request.name + request.device + request.created
            ),
            "has too long a name": max(map(len, (request.name, request.device, request.created))) <= MAX_NAME,
            "names an age recipient that is none": _is_recipient(request.age),
            "replaces a key that is none": not request.replaces or is_sound_key(request.replaces),
        },
    )
    return request


def _is_recipient(text: str) -> bool:
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True
