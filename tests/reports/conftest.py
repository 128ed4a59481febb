"""Fonts for the tests of this folder; making their static instances takes seconds, so all runs share one cache."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.reports.fonts import Fonts


@pytest.fixture(scope="session")
def font_cache(pytestconfig: pytest.Config) -> Path:
    """Return a folder inside pytest's own cache; workers may write it at once, as files appear whole or not at all."""
    assert pytestconfig.cache
    return Path(pytestconfig.cache.mkdir("report-fonts"))


@pytest.fixture(scope="session")
def fonts(font_cache: Path) -> Fonts:
    return Fonts(font_cache)
