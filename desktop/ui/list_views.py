"""Views of a list that were saved under a name: filters, columns, order and groups.

They are kept in the desk's settings: what somebody looks for is content of that desk, and is handed to nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from desktop.ui.listing import Arrangement, Filter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.casework.ports import Desk
    from desktop.ui.columns import Layout

MOST: Final = 30  # views of one type


class View(msgspec.Struct, frozen=True, kw_only=True):
    """One view; ``columns``: names and widths, as :class:`desktop.ui.columns.Columns` has them."""

    name: str
    words: str = ""
    codes: dict[str, str] = {}
    days: dict[str, tuple[str, str]] = {}
    withdrawn: bool = False
    order: str = ""
    descending: bool = False
    group: str = ""
    columns: list[tuple[str, int]] = []

    @classmethod
    def of(cls, name: str, narrowed: Filter, how: Arrangement, columns: Layout) -> View:
        """Return what a list shows now, under a name."""
        return cls(
            name=name,
            words=narrowed.words,
            codes=dict(narrowed.codes),
            days=dict(narrowed.days),
            withdrawn=narrowed.withdrawn,
            order=how.order,
            descending=how.descending,
            group=how.group,
            columns=columns,
        )

    @property
    def filter(self) -> Filter:
        """What the list is narrowed to."""
        codes, days = tuple(self.codes.items()), tuple(self.days.items())
        return Filter(words=self.words, codes=codes, days=days, withdrawn=self.withdrawn)

    @property
    def arrangement(self) -> Arrangement:
        """How the list is put in order."""
        return Arrangement(order=self.order, descending=self.descending, group=self.group)


_decoder = msgspec.json.Decoder(list[View])


def views_of(desk: Desk, type_: str) -> list[View]:
    """Return the views of lists of a type, in the order in which they were saved; none of a form not known here."""
    try:
        return _decoder.decode(desk.setting(_setting(type_)) or "[]")
    except msgspec.DecodeError:
        return []


def keep_views(desk: Desk, type_: str, views: Iterable[View]) -> None:
    """Keep these views of lists of a type, no more than :data:`MOST`: the oldest give way."""
    with desk.transaction():
        desk.set(_setting(type_), msgspec.json.encode([*views][-MOST:]).decode())


def _setting(type_: str) -> str:
    return f"window.views.{type_}"
