"""A small registry: two root keepers, a secretary, a reviewer, and their keys, which are the same in every run."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pyrage
import pytest
from nacl.signing import SigningKey

from desktop.trust.roster import Group, KeyEntry, Mandate, Person, Role, Roots, Roster

if TYPE_CHECKING:
    from collections.abc import Callable


def _signing(name: str) -> SigningKey:
    return SigningKey(hashlib.sha256(name.encode()).digest())


def _public(name: str) -> str:
    return bytes(_signing(name).verify_key).hex()


@pytest.fixture(scope="session")
def signing() -> Callable[[str], SigningKey]:
    """Give the signing key of that name."""
    return _signing


@pytest.fixture(scope="session")
def public() -> Callable[[str], str]:
    """Give the public key of that name."""
    return _public


@pytest.fixture(scope="session")
def recipient() -> str:
    """Give an age recipient."""
    return str(pyrage.x25519.Identity.generate().to_public())


@pytest.fixture
def roster(recipient: str) -> Roster:
    """Give a sound first roster."""
    return Roster(
        format=1,
        registry="rcm",
        number=1,
        previous="",
        issued="2027-01-01",
        expires="2028-01-01",
        log_key="",
        roots=Roots(keys=tuple(sorted([_public("root one"), _public("root two")])), threshold=2),
        group=Group(recipient=recipient, wrapped=()),
        people=(Person(id="amina", name="Amina", age=recipient), Person(id="ben", name="Ben", age=recipient)),
        keys=(
            KeyEntry(key=_public("amina"), person="amina", device="laptop", mark="AM", covers=1),
            KeyEntry(key=_public("ben"), person="ben", device="tablet", mark="BK", covers=1),
        ),
        mandates=(
            Mandate(person="amina", role=Role.SECRETARIAT),
            Mandate(person="ben", role=Role.REVIEWER, teams=("blue",)),
        ),
    )
