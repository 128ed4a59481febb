"""The reference merge, the small worlds and the law, as modules that tests share."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType


def _load(name: str) -> ModuleType:
    """Load a module beside this file, once, under a name that its neighbours import."""
    known = f"laws_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, Path(__file__).with_name(f"{name}.py"))
        assert spec
        assert spec.loader
        sys.modules[known] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]


_load("reference")


@pytest.fixture(scope="session")
def world() -> ModuleType:
    """Give ``scenarios.py``."""
    return _load("scenarios")


@pytest.fixture(scope="session")
def law(world: ModuleType) -> ModuleType:  # noqa: ARG001 - the law imports it
    """Give ``law.py``."""
    return _load("law")
