"""Small worlds, as the tests of the laws make them, and desks with something in them."""

from __future__ import annotations

import importlib.util
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.bundles import frame, intake
from desktop.casework import handover

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from desktop.bundles.intake import Proven
    from desktop.store.desk import DeskFile

LAWS = Path(__file__).parent.parent / "laws"


def _load(name: str) -> ModuleType:
    """Load a module of the tests of the laws, once, under the name that its neighbours import."""
    known = f"laws_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, LAWS / f"{name}.py")
        assert spec
        assert spec.loader
        sys.modules[known] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]


@pytest.fixture(scope="session")
def world() -> ModuleType:
    """Give ``scenarios.py``: a registry, its people, and what makes segments."""
    _load("reference")
    return _load("scenarios")


@pytest.fixture
def desk(world: ModuleType) -> DeskFile:
    """Give the rapporteur's desk, which knows the first roster."""
    made: DeskFile = world.desk_of("rap")
    made.keep_roster(world.signed(world.FIRST))
    return made


@pytest.fixture
def carried(world: ModuleType) -> Callable[..., Proven]:
    """Give what writes a cut bundle as a file, reads it again and proves it."""

    def carry(desk: DeskFile, name: str, receiver: str = "everyone") -> Proven:
        cut = handover.cut(desk, world.sitting(name), receiver)
        raw = io.BytesIO()
        frame.write(raw, cut.manifest, cut.parts, world.signing(name))
        return intake.examine(frame.read(io.BytesIO(raw.getvalue())))

    return carry
