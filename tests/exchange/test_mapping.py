"""Mapping files: the shipped ones read, and each fault is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.exchange.errors import BadMapping, CannotRead
from desktop.exchange.mapping import parse_mapping, read_mapping

SAMPLE = Path(__file__).parents[2] / "sample_data"
KEY = 'type = "pledge"\nkey = ["n"]\ncolumns.n.field = "source"\n'
ATTACHMENT = """
type = "attachment"
key = ["n"]
columns.n.field = "title"
columns.x.field = "content"
columns.y = {field = "record", match = "code"}
"""


@pytest.mark.parametrize("path", sorted(SAMPLE.glob("*.map.toml")), ids=lambda path: path.name)
def test_the_shipped_mappings_read(path: Path) -> None:
    assert read_mapping(path).key


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("type =", "cannot be used"),
        ("\xff", "cannot be used"),
        ('type = "pledge"\nkey = []\ncolumns = {}', "it has no key"),
        ('type = "plege"\nkey = []\ncolumns = {}', "“plege” is not a kind of record.*There are: .*actor"),
        (KEY + 'columns.x.field = "nothing"', "Pledge has no field “nothing”"),
        (KEY + 'columns.x.feild = "title"', "feild"),
        (KEY + 'columns.x.field = "source"', "two columns become the field “source”"),
        (KEY + 'columns.x = {field = "title", split = ";"}', "“x” is split"),
        (KEY + 'columns.x = {field = "title", match = "code"}', "“x” has a match"),
        (KEY + 'columns.x = {field = "actor", match = "contact"}', "“x” matches by “contact”"),
        (KEY + 'columns.x = {field = "actor", match = "nothing"}', "Actor has no field “nothing”"),
        (KEY + 'columns.x.field = "ref"', "references, which can only be a key"),
        (KEY.replace('["n"]', '["m"]'), "the key “m” is none of its columns"),
        (KEY.replace("source", "goals"), "“n” cannot be a key"),
        (KEY.replace("source", "focal_point"), "“n” cannot be a key"),
        (
            'type = "stakeholder_input"\nkey = ["n"]\ncolumns.n.field = "shown_as"\ncolumns.x.field = "protection"',
            "“x” becomes a sealed field",
        ),
        (
            ATTACHMENT,
            "“x” becomes a file.*; column “y” has a match",
        ),
    ],
)
def test_each_fault_of_a_mapping_is_named(text: str, said: str) -> None:
    with pytest.raises(BadMapping, match=said):
        parse_mapping(text.encode("latin-1" if text == "\xff" else "utf-8"))


def test_a_mapping_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match=r"gone\.toml cannot be read"):
        read_mapping(tmp_path / "gone.toml")
