"""Fonts and sample outlines for the tests of this folder.

Making the fonts' static instances takes seconds, so all runs share one cache.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from desktop.reports.fonts import Fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

JARS = Path("/usr/share/java")  # where Debian keeps them
PREFLIGHT = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")


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


@pytest.fixture(scope="session")
def preflight(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Iterable[Path]], dict[str, set[str]]]:
    """Return PDFBox Preflight: for each file the codes of what keeps it from being PDF/A-1b."""
    jars = [JARS / f"{name}.jar" for name in PREFLIGHT]
    if not (shutil.which("java") and all(jar.exists() for jar in jars)):
        pytest.skip("PDFBox Preflight is not here: see packaging/system-deps.sh")

    def run(paths: Iterable[Path]) -> dict[str, set[str]]:
        listed = tmp_path_factory.mktemp("preflight") / "list"
        listed.write_text("\n".join(map(str, paths)), encoding="utf-8")
        names = ["java", "-cp", ":".join(map(str, jars)), "org.apache.pdfbox.preflight.Validator_A1b", "xml", "group"]
        subprocess.run([*names, listed], check=True, capture_output=True)
        found = etree.parse(listed.with_name("list.preflight.xml")).iter("preflight")
        return {one.get("name"): {code.text or "" for code in one.iter("code")} for one in found}

    return run
