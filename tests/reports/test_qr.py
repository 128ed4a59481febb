"""QR codes for a terminal: their shape is that of the standard; other texts make others."""

from __future__ import annotations

import pytest

from desktop.reports.quick import drawn

DARK = {"█": (0, 0), "▀": (0, 1), "▄": (1, 0), " ": (1, 1)}
FINDER = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]


def modules(text: str) -> list[str]:
    """Return the code's rows, of 1 for dark, without what is around it."""
    halves = [[DARK[block] for block in line] for line in drawn(text).splitlines()]
    rows = ["".join(str(pair[half]) for pair in line) for line in halves for half in (0, 1)]
    return [row[2:-2] for row in rows[2 : len(rows[0]) - 2]]


@pytest.mark.parametrize("text", ["http://192.168.1.5:8420", "https://[2001:db8::1]:8420", "x" * 100])
def test_a_code_has_its_marks_in_three_corners(text: str) -> None:
    rows = modules(text)
    size = len(rows)
    assert size % 4 == 1
    assert {len(row) for row in rows} == {size}
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert [row[left : left + 7] for row in rows[top : top + 7]] == FINDER
    assert [rows[6][at] for at in range(8, size - 8)] == ["10"[at % 2] for at in range(8, size - 8)]
    assert modules(text + "!") != rows
