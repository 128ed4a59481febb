from __future__ import annotations

import pytest

from desktop.ui.grammar import values_of

ACTORS = {"Velmara": "aa" * 16, "Tamrana": "bb" * 16}


def actor(name: str) -> str:
    return ACTORS.get(name, "")


@pytest.mark.parametrize(
    ("type_", "line", "values"),
    [
        ("intervention", "Velmara: We shall.", {"shown_as": "Velmara", "actor": "aa" * 16, "text": "We shall."}),
        ("intervention", "Nobody: We shall.", {"shown_as": "Nobody", "text": "We shall."}),
        ("intervention", "At 10:30 nothing was said", {"text": "At 10:30 nothing was said"}),
        ("intervention", "تامرانا: نعم", {"shown_as": "تامرانا", "text": "نعم"}),
        ("progress", "!SE-014 half done", {"pledge": "SE-014", "narrative": "half done"}),
        ("progress", "half done, see !SE-014", {"pledge": "SE-014", "narrative": "half done, see"}),
        ("pledge", "End of detention #1A #3B", {"title": "End of detention", "goals": ["1A", "3B"]}),
        ("decision", "Adopted.", {"title": "Adopted.", "text": "Adopted."}),
        ("outstanding_matter", "The share: open", {"title": "The share: open"}),
        ("pledge", "Velmara: End of detention", {"actor": "aa" * 16, "title": "End of detention"}),
        ("pledge", "Detention: an end to it", {"title": "Detention: an end to it"}),
        (
            "recommendation",
            "Velmara > Tamrana: End it. #1A",
            {"from": "aa" * 16, "to": "bb" * 16, "goals": ["1A"], "text": "End it."},
        ),
        ("recommendation", "Velmara > Nobody: End it.", {"text": "Velmara > Nobody: End it."}),
        ("recommendation", "Velmara > Tamrana > Velmara: End it.", {"text": "Velmara > Tamrana > Velmara: End it."}),
        ("position", "Velmara: We differ.", {"shown_as": "Velmara", "actor": "aa" * 16, "text": "We differ."}),
        ("review_note", "!SE-1 weak", {"pledge": "SE-1", "text": "weak"}),
    ],
)
def test_a_line_becomes_values(type_: str, line: str, values: dict[str, object]) -> None:
    assert values_of(type_, line, actor) == values


def test_a_long_decision_gets_a_short_title() -> None:
    values = values_of("decision", "word " * 60, actor)
    assert len(str(values["title"])) < 100
    assert str(values["title"]).endswith("…")
    assert len(str(values["text"])) == 299
