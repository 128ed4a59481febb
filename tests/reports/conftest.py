"""Fonts and sample outlines for the tests of this folder.

Making the fonts' static instances takes seconds, so all runs share one cache.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.reports.fonts import Fonts

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture(scope="session")
def font_cache(pytestconfig: pytest.Config) -> Path:
    """Return a folder inside pytest's own cache; workers may write it at once, as files appear whole or not at all."""
    assert pytestconfig.cache
    return Path(pytestconfig.cache.mkdir("report-fonts"))


@pytest.fixture(scope="session")
def fonts(font_cache: Path) -> Fonts:
    return Fonts(font_cache)


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    """Return the module beside this one, as test folders are no packages."""
    spec = importlib.util.spec_from_file_location("report_samples", Path(__file__).with_name("samples.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
