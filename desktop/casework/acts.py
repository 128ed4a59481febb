"""An act: all that somebody does at once, however many records it is about, so that one undo takes it back."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.casework.capture import last_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Desk, Sitting


@contextmanager
def one_act(desk: Desk, sitting: Sitting) -> Iterator[None]:
    """Let whatever is put on record within be one change: durable together, or none of it, and undone together."""
    key = sitting.secrets.public
    with desk.transaction():
        begins = desk.last_header(key)[1] + desk.open_count(key) + 1
        yield
        if int(desk.setting(last_change(key)) or 0) > begins:
            desk.set(last_change(key), str(begins))
