"""A desk of the secretariat's with the paper's pack, a document of three paragraphs, and somebody to propose on it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop import wiring
from desktop.casework.drafting import document

if TYPE_CHECKING:
    from types import ModuleType

Place = Any


def _meetings() -> ModuleType:
    """Return the module in which the meeting of casework's tests is made."""
    name = "tests_of_casework"
    if name not in sys.modules:
        path = Path(__file__).parents[1] / "casework" / "conftest.py"
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec
        assert spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def make_meeting() -> type[Any]:
    made: type[Any] = _meetings().Meeting
    return made


@pytest.fixture
def sec(tmp_path: Path, make_meeting: type[Any]) -> Place:
    made = make_meeting(tmp_path, pack=wiring.shipped_pack("paper")).sec
    made.sit()
    return made


@pytest.fixture
def text(sec: Place) -> bytes:
    """A document of three paragraphs."""
    made: bytes = sec.record("meeting_document", title="Summary", kind="chairs-summary", status="draft").id
    last = None
    for words in ("First.", "Second one.", "Third."):
        last = document.add(sec.desk, sec.sitting, made, words, after=last).id
    return made
