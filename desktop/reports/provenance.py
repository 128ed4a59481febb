"""From what a copy was made, as text, as the words of a QR code, and as the stamp that programs read."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from desktop.reports.request import COPY_TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.reports.common import Copy
    from desktop.reports.request import Stamp

_SHORT = 16  # digits of a header's hash that name it


def told(copy: Copy, stamp: Stamp) -> Iterator[tuple[str, str]]:
    """Yield what a copy says of itself, in its language."""
    say = copy.say
    yield say("Copy"), say(COPY_TITLES[stamp.request.copy])
    yield say("Desk"), stamp.desk or say("none yet")
    yield say("Registry"), stamp.registry or say("none yet")
    yield say("Roster"), str(stamp.roster)
    if stamp.checkpoint:
        yield say("Receipt of the registry"), say("log of {size} entries", size=stamp.checkpoint)
    yield say("Printed"), copy.time(stamp.request.moment)
    for label, state in stamp.states.items():
        yield say("State of {label}", label=label), state
    if stamp.unsealed:
        yield say("Operations not sealed yet"), str(stamp.unsealed)
    yield say("Cut"), " ".join(name[:_SHORT] for name in stamp.cut)
    yield say("Cut in one"), cut_digest(stamp)
    yield say("Program"), stamp.program


def code(stamp: Stamp) -> str:
    """Return what the QR code says: enough to find the copy's records again, and to see whether two copies agree."""
    request = stamp.request
    parts = [stamp.format, request.kind, request.copy, request.language, request.moment, f"desk {stamp.desk}"]
    parts += [f"roster {stamp.roster}", f"receipt {stamp.checkpoint}", f"cut {cut_digest(stamp)}"]
    parts += [f"state {label} {state}" for label, state in stamp.states.items()]
    return "; ".join(parts)


def cut_digest(stamp: Stamp) -> str:
    """Return the SHA-256 of a cut: of the sorted hashes of its last headers, a line each."""
    return hashlib.sha256("\n".join(sorted(stamp.cut)).encode()).hexdigest()
