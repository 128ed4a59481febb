"""The line that somebody is typing: kept as private notes are, so that a crash loses none of it.

There is one for each key; it is encrypted with the note key of whoever types, and never handed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from desktop.trust.errors import KeyUnavailable

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Sitting

_SETTING: Final = "draft."


class Draft(msgspec.Struct, frozen=True):
    """A line as far as it was typed, and of which kind of record."""

    type: str
    text: str


def keep(desk: Desk, sitting: Sitting, draft: Draft) -> None:
    """Keep a line in place of the one before; an empty one is forgotten."""
    box = sitting.secrets.close_note(msgspec.json.encode(draft)).hex() if draft.text.strip() else ""
    name = _SETTING + sitting.secrets.public
    if desk.setting(name) or box:
        desk.set(name, box)


def read(desk: Desk, sitting: Sitting) -> Draft | None:
    """Return the line that was kept, None where there is none that can be read."""
    box = desk.setting(_SETTING + sitting.secrets.public)
    try:
        return msgspec.json.decode(sitting.secrets.open_note(bytes.fromhex(box)), type=Draft) if box else None
    except (KeyUnavailable, ValueError, msgspec.DecodeError):
        return None


def forget(desk: Desk, sitting: Sitting) -> None:
    """Forget the line: it is kept as a note, on record, or no more."""
    keep(desk, sitting, Draft(type="", text=""))
