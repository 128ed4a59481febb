"""A translation is outdated when its original changes, and only shared texts are translated."""

from __future__ import annotations

import pytest

from desktop.records.texts import fingerprint, may_translate, outdated
from desktop.records.types import CATALOGUE


def test_a_translation_is_outdated_when_its_original_changes() -> None:
    made_from = fingerprint(b'"No child is held."')
    assert not outdated(made_from, b'"No child is held."')
    assert outdated(made_from, b'"No child is held for long."')


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("pledge.description", True),
        ("pledge.title", True),
        ("pledge.handling", False),
        ("pledge.goals", False),
        ("pledge.due", False),
        ("review_note.text", False),
    ],
)
def test_only_texts_that_everybody_reads_are_translated(name: str, may: bool) -> None:  # noqa: FBT001 - the expected answer
    found = CATALOGUE.find(name)
    assert found
    assert may_translate(*found) is may
