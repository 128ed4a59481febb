"""Every text that somebody sees goes through Qt's translation."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

UI = Path(__file__).parents[2] / "desktop" / "ui"
NOT_SEEN = {"bare.py", "measure.py", "pictures.py", "selftest.py", "style.py", "run.py"}  # by whoever uses the window
TRANSLATING = {"tr", "translate"}
WORDS = re.compile(r"[A-Za-z]{2,}[.:…]?\s+[A-Za-z]{2,}|^[A-Z][a-z]+[.…]?$")  # a text, or a word that begins one
NAMES = {  # words that are no text: styles, fonts, keys, classes, what an error of the program itself says
    "Stocktake", "Fusion", "made up for the demo", "Escape",
    "qtawesome, which brings the icon font, is missing from this program",
    "Noto Sans", "Noto Sans Arabic", "DejaVu Sans",
    "Laptop", "Secretariat", "Join", "Seat", "Home", "Log", "Pledges", "Records", "Receive", "HandOver", "Differing",
    "Printing", "People", "Submission", "Sync", "Welcome", "Text", "Figures", "English", "Quarantine", "Calendar",
    "Settings", "MMM yyyy",
}  # fmt: skip


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and text of literals that read like words for people and stand in no translating call."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in TRANSLATING or name in {"error", "connect"}:
                skipped.update(id(one) for arg in node.args for one in ast.walk(arg))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))  # docstrings
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            text = node.value
            if WORDS.search(text) and text not in NAMES and not text.startswith("<"):
                yield node.lineno, text


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_no_text_stands_bare(path: Path) -> None:
    if path.name in NOT_SEEN:
        return
    assert list(untranslated(ast.parse(path.read_text(encoding="utf-8")))) == []


def test_a_bare_text_is_found() -> None:
    source = 'label("Nobody knows.")\nself.tr("Known to all.")\nbutton(f"Go to {place}")\nx = "Home."'
    assert sorted(line for line, _ in untranslated(ast.parse(source))) == [1, 3, 4]
