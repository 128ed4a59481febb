"""Modules of this folder, loaded by their path: test folders are no packages."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType


def _load(name: str) -> ModuleType:
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
        assert spec
        assert spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def reader() -> ModuleType:
    """Give the independent reader."""
    return _load("reader")


@pytest.fixture(scope="session")
def compare() -> ModuleType:
    """Give what computes heads, state and values from what the independent reader found."""
    return _load("compare")


@pytest.fixture(scope="session")
def making() -> ModuleType:
    """Give what vectors are made of."""
    return _load("making")


@pytest.fixture(scope="session")
def make_vectors(making: ModuleType) -> ModuleType:
    """Give the script that makes the vectors."""
    assert making
    _load("broken")
    return _load("make_vectors")


@pytest.fixture(scope="session")
def broken_more(make_vectors: ModuleType) -> ModuleType:
    """Give more ways to be broken than there are files."""
    assert make_vectors
    return _load("broken_more")
