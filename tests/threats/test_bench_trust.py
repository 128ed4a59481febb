"""The bench of verification runs, and what it measures is the ratio that it says."""

from __future__ import annotations

import pytest

from desktop.bench.trust import trust


@pytest.mark.slow
def test_verifying_costs_little_more_than_the_least_that_proof_can_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.bench.trust._ROUNDS", 3)  # a look, and no measure
    share, each = trust(None)
    assert share.must == 1.15
    assert 1 < share.value < 2
    assert 0 < each.value < 10
