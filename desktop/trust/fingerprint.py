"""Fingerprints that are read aloud."""

from __future__ import annotations

import hashlib

GROUPS = 8


def fingerprint(data: bytes) -> str:
    """Return 8 groups of 5 digits for the first 128 bits of SHA-256: each group is 16 bits as a decimal number."""
    digest = hashlib.sha256(data).digest()
    return " ".join(f"{int.from_bytes(digest[2 * i : 2 * i + 2], 'big'):05d}" for i in range(GROUPS))


def is_fingerprint(text: str) -> bool:
    """Say whether a text has as many digits as a fingerprint has."""
    return len(_digits(text)) == GROUPS * 5


def same(one: str, other: str) -> bool:
    """Compare fingerprints as typed: only the digits count."""
    return is_fingerprint(one) and _digits(one) == _digits(other)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isascii() and char.isdigit())
