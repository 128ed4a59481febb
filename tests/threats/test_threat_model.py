"""docs/threat-model.md names the test behind each promise: every one is there."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
TEXT = (TESTS.parent / "docs" / "threat-model.md").read_text()


def test_every_test_that_is_named_is_there() -> None:
    named = re.findall(r"`([a-z]+/test_\w+\.py)(?:::(test_\w+))?`", TEXT)
    assert len(named) > 30
    missing = [
        (file, test) for file, test in named if test and f"def {test}(" not in (TESTS / file).read_text()
    ]  # fmt: skip
    assert missing == []
    assert all((TESTS / file).is_file() for file, _ in named)


def test_every_row_that_is_named_is_there() -> None:
    table = "".join(path.read_text() for path in (TESTS / "threats").glob("rows_*.py"))
    rows = re.findall(
        r"\*([^*\n]+)\*", "\n".join(line for line in TEXT.splitlines() if line.startswith("|") and "row" in line)
    )
    assert len(rows) > 8
    known = table.replace("{_how}", "lost")
    assert [row for row in rows if row not in known] == []
