"""What all tests share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from desktop.trust import keys

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("short", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("short")


SHIPPED = (keys.OPERATIONS, keys.MEMORY)


@pytest.fixture(autouse=True, scope="session")
def cheap_passphrases() -> Iterator[None]:
    """Stretch passphrases as little as can be: key files say how they were made, so they still open everywhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "OPERATIONS", 1)
        patch.setattr(keys, "MEMORY", 8192)
        yield


@pytest.fixture
def shipped_strength(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases as the program does."""
    monkeypatch.setattr(keys, "OPERATIONS", SHIPPED[0])
    monkeypatch.setattr(keys, "MEMORY", SHIPPED[1])
