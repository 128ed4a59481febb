"""The runner, and the desks that hold the kit, made once."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

_NAME = "mechanisms_runner"


@pytest.fixture(scope="session")
def runner() -> ModuleType:
    """Give ``runner.py``."""
    if _NAME not in sys.modules:
        spec = importlib.util.spec_from_file_location(_NAME, Path(__file__).with_name("runner.py"))
        assert spec
        assert spec.loader
        sys.modules[_NAME] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[_NAME])
    return sys.modules[_NAME]


@pytest.fixture(scope="session")
def kit(runner: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """Make the desks, and say which records the kit holds."""
    folder = tmp_path_factory.mktemp("kit")
    return folder, runner.make_desks(folder)
