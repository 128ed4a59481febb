"""Values that would spoil the views they stand in are refused at the door, with the whole bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.bundles.errors import BadBundle
from desktop.bundles.frame import Bundle, part, stored_part
from desktop.bundles.intake import examine
from desktop.bundles.manifest import Part
from desktop.journal.operations import Cell

if TYPE_CHECKING:
    from types import ModuleType

    from desktop.bundles.intake import Proven

TITLE, STATUS = (Cell(b"r" * 16, f"pledge.{name}", "") for name in ("title", "status"))


def handed_over(world: ModuleType, *values: bytes) -> Proven:
    """Let a trusted key sign these values, and examine the bundle that carries them."""
    writer = world.Writer("sec", "secretariat")
    for value in values:
        writer.write(world.SHARED, TITLE, value)
    made = writer.seal()
    (opened,) = made.segment.opened
    entry = opened.entry
    body = stored_part(
        Part.COMPARTMENT,
        made.name,
        opened.stored,
        raw=entry.raw,
        raw_sha256=entry.raw_sha256,
        label=entry.label,
    )
    return examine(Bundle(world.MANIFEST, (part(Part.HEADER, made.name, made.segment.envelope), body), 0))


def test_all_json_is_taken(world: ModuleType) -> None:
    values = [b'"a, b"', b"null", b"-1.5e3", b'{"$sealed":"x","n":[1,2]}', '"é\\u00e9"'.encode(), b"[1 ,2]", b"true"]
    (segment,) = handed_over(world, *values).segments
    assert segment.opened[0].columns.values == values


@pytest.mark.parametrize(
    "values",
    [
        [b'1,"status":"completed"'],
        [b'"a","b"', b"1"],
        [b"[1", b"2]"],
        [b'"a', b'b"'],
        [b"{"],
        [b"1}"],
        [b" 1"],
        [b'"\xff"'],
        [b'"\\ud800"'],
        [b"NaN"],
        [b"[" * 5000 + b"]" * 5000],
    ],
)
def test_what_is_not_one_json_text_is_refused(world: ModuleType, values: list[bytes]) -> None:
    with pytest.raises(BadBundle, match="it carries a value that"):
        handed_over(world, *values)
