"""Fingerprints: what is read aloud is SHA-256, and what is typed may be spaced as one likes."""

from __future__ import annotations

import pytest

from desktop.trust.fingerprint import fingerprint, same

ABC = "47736 05823 36609 53226 16705 16606 23982 08739"  # FIPS 180-4: ba78 16bf 8f01 cfea 4141 40de 5dae 2223


def test_a_fingerprint_is_the_first_half_of_sha256_in_groups_of_five_digits() -> None:
    assert fingerprint(b"abc") == ABC


@pytest.mark.parametrize("typed", [ABC, ABC.replace(" ", ""), ABC.replace(" ", "-"), f"\n{ABC} ", f"{ABC}²"])
def test_only_digits_count_when_fingerprints_are_compared(typed: str) -> None:
    assert same(typed, ABC)


@pytest.mark.parametrize("typed", ["", ABC[:-1], ABC[:-1] + "0", ABC + "0", ABC.replace("4", "٤")])
def test_another_or_shortened_fingerprint_is_not_the_same(typed: str) -> None:
    assert not same(typed, ABC)


@pytest.mark.parametrize("typed", ["", ABC[:-1], ABC + "0"])
def test_what_is_no_whole_fingerprint_is_not_even_the_same_as_itself(typed: str) -> None:
    assert not same(typed, typed)
