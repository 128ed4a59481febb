"""What all tests share."""

from __future__ import annotations

import ctypes
import os
import sys
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


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """Let no test leave a window open, which would take the focus from those of later tests."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    left = [one for one in app.topLevelWidgets() if one.isVisible()] if app else []
    for one in left:
        one.close()
    assert [f"{type(one).__name__} {one.windowTitle()}" for one in left] == []


@pytest.fixture
def shipped_strength(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases as the program does."""
    monkeypatch.setattr(keys, "OPERATIONS", SHIPPED[0])
    monkeypatch.setattr(keys, "MEMORY", SHIPPED[1])


@pytest.fixture
def as_anybody() -> Iterator[None]:
    """Be somebody whom mode bits bind, in this thread and those it starts: root is not, by two of its capabilities."""
    if sys.platform != "linux":
        yield
        return
    libc = ctypes.CDLL(None)
    head, sets = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()  # linux/capability.h, version 3
    assert libc.capget(head, sets) == 0
    kept = sets[0]
    sets[0] &= ~(1 << 1 | 1 << 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
    assert libc.capset(head, sets) == 0
    yield
    sets[0] = kept
    assert libc.capset(head, sets) == 0
