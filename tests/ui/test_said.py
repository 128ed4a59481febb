"""What the rooms below say in English is said in the window's language, whatever was put into it."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTranslator

from desktop import resources
from desktop.casework import quarantine
from desktop.casework.errors import NotAllowed
from desktop.ui.notices import about
from desktop.ui.said import FILE, advice, said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).parents[2]
SENTENCES: list[str] = json.loads((resources.folder("translations") / FILE).read_text(encoding="utf-8"))


def gatherer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


class Backwards(QTranslator):
    """A language in which everything is said between angle brackets, and the last value first."""

    def translate(self, context: str, text: str, *_more: Any) -> str | None:  # type: ignore[override] # as Qt calls it
        if context != "said" or text not in SENTENCES:
            return None  # another one is asked
        holes = [part.partition("}")[0] for part in text.split("{")[1:]]
        return f"<{''.join(f'{{{hole}}}|' for hole in reversed(holes))}{len(text)}>"


@pytest.fixture
def backwards(qapp: Any) -> Iterator[None]:
    made = Backwards()
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def test_the_sentences_are_those_of_the_program_as_it_is() -> None:
    assert gatherer().sentences() == SENTENCES, "run “make translations”"
    assert len(SENTENCES) > 300
    assert "As {role} you may not decide what is believed." in SENTENCES
    assert "This needs a reason." in SENTENCES
    assert "no roster lists this key" in SENTENCES  # a reason of trust's, which ends a sentence
    assert not [one for one in SENTENCES if "select " in one]


def test_what_is_not_translated_and_what_nobody_said_stands_as_it_is() -> None:
    for text in ("", "Nobody ever said this.", "As rapporteur you may not decide what is believed."):
        assert said(text) == text


def test_an_error_of_a_lower_room_is_translated_with_its_values(meeting_desk: Any, backwards: None) -> None:
    del backwards
    desk, sitting = meeting_desk
    with pytest.raises(NotAllowed) as caught:
        quarantine.decide(desk, sitting, None, admit=True, reason="Known.")  # type: ignore[arg-type] # not reached
    sentence = "As {role} you may not decide what is believed."
    assert advice(caught.value)[0] == f"<lead-rapporteur|{len(sentence)}>"
    notice = about(caught.value)
    assert notice.happened.startswith("<lead-rapporteur|")
    assert notice.safe == f"<{len('Nothing was changed.')}>"
    assert notice.todo == f"<{len('Leave it to the secretariat.')}>"


def test_values_that_are_sentences_themselves_are_translated_too(backwards: None) -> None:
    del backwards
    (outer,) = (one for one in SENTENCES if one.endswith(" and nothing proves that this is older"))
    inner = "its key was revoked"
    assert said(f"{inner} and nothing proves that this is older") == f"<<{len(inner)}>|{len(outer)}>"


def test_every_sentence_is_known_again_with_values_in_it(backwards: None) -> None:
    del backwards
    for sentence in SENTENCES:
        text = sentence.replace("{", "⟦").replace("}", "⟧")  # values that no sentence has
        assert said(text).startswith("<"), sentence
    assert said("Something (else)? entirely.") == "Something (else)? entirely."


@pytest.fixture
def meeting_desk(opened: Any) -> tuple[Any, Any]:
    window = opened("lead")
    return window.office._open_desk.desk, window.office.sitting
