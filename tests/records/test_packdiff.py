"""What differs between packs is named part by part."""

from __future__ import annotations

from pathlib import Path

from desktop.records.packdiff import diff
from desktop.records.packs import Pack

WHOLE = (Path(__file__).parent / "broken" / "whole.toml").read_text()
PACK = Pack.parse(WHOLE.encode())
MORE = """
[[rule]]
type = "pledge"
field = "description"
longest = 5000

[[region]]
id = "islands"
title = "Islands"
members = "FJI TUV"

[names.fr]
TUR = "Turquie"
"""


def after(*changes: tuple[str, str], more: str = "") -> list[str]:
    text = WHOLE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return [str(change) for change in diff(PACK, Pack.parse((text + more).encode()))]


def test_the_same_pack_has_no_difference() -> None:
    assert after() == []


def test_what_was_added_removed_and_changed_is_named() -> None:
    changes = after(
        ('version = "1.0"', 'version = "1.1"'),
        ('title = "Something to look for"', 'title = "Something else"'),
        ('    {code = "national", label = "National"},\n', ""),
        ("longest = 3000", "longest = 2000"),
        ("months = 24", "months = 12"),
        ('{node = "2", how = "none"}', '{node = "3", how = "none"}'),
        more=MORE,
    )
    assert changes == [
        "removed lists.level national",
        "changed pack small (version)",
        "changed element S1A.1 (title)",
        "changed lists.element S1A.1 (label)",
        "changed rule pledge.description (longest)",
        "added rule pledge.description 2",
        "changed retention participant.name (months)",
        "added region islands",
        "added names.fr TUR",
        "changed map paper (there)",
    ]
