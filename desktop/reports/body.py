"""What each kind of report says, before its frame (standing, what differs, what this copy is) is put around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.casework.ports import Record
    from desktop.reports.outline import Block, Pair


@dataclass(frozen=True, kw_only=True, slots=True)
class Body:
    """The blocks of a report; ``shown`` are the records whose differing entries it has to name.

    With ``reconciled``, it tells what was reconciled within them, too.
    """

    title: str
    blocks: tuple[Block, ...]
    shown: tuple[Record, ...]
    subtitle: str = ""
    facts: tuple[Pair, ...] = ()
    reconciled: bool = True
