"""The names of a desk's settings."""

from __future__ import annotations

from typing import Final

ME: Final = "me"  # the key that was used here last
PIN: Final = "pin"  # the fingerprint of the registry to believe
REGION: Final = "region"
REVIEW: Final = "review"
CLOCK: Final = "clock"  # the newest time given here
GUESTS: Final = "guests"  # who was enrolled at a venue, as it follows from what is kept
CHECKPOINT: Final = "log.checkpoint"  # the registry log's newest, proven, as a signed note
