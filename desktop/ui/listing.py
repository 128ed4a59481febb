"""What a list of records shows: narrowed, put in order, parted into groups, and read page by page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.store.lists import PAGE, Group, Query, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.store.lists import Lists


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a list is narrowed to: words, codes of fields, days between two, what is withdrawn."""

    words: str = ""
    codes: tuple[tuple[str, str], ...] = ()
    days: tuple[tuple[str, tuple[str, str]], ...] = ()
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """How a list is put in order, by which field if any, and into which groups."""

    order: str = ""
    descending: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What begins a group: its words, how many there are, and whether they are shown."""

    group: Group
    words: str
    is_open: bool


@dataclass(slots=True)
class Pages:
    """Reads a list on from where it was read to: no more of it, or of each of its groups, than a page at a time.

    ``toggled``: the groups that somebody opened or closed.  Without that, all are open where they are few records.
    """

    reader: Lists | None
    query: Query
    groups: Sequence[Group] = ()
    named: Callable[[str | None], str] = str
    toggled: dict[str | None, bool] = field(default_factory=dict)
    more: bool = True
    _read: int = 0
    _at: int = 0

    def next(self) -> list[Row | Head]:
        """Return what comes next."""
        found: list[Row | Head] = []
        if self.reader is None or not self.query.group:
            found += self.reader.page(self.query, self._read, PAGE) if self.reader else []
            self._read += len(found)
            self.more = len(found) == PAGE
            return found
        while len(found) < PAGE and self._at < len(self.groups):
            group = self.groups[self._at]
            is_open = self.is_open(group)
            if self._read == 0:
                found.append(Head(group, self.named(group.value), is_open))
            page = self.reader.page(self.query, self._read, PAGE, group) if is_open else []
            found += page
            self._read += len(page)
            if len(page) < PAGE:
                self._at, self._read = self._at + 1, 0
        self.more = self._at < len(self.groups)
        return found

    def is_open(self, group: Group) -> bool:
        """Say whether the records of a group are shown."""
        return self.toggled.get(group.value, sum(one.count for one in self.groups) <= PAGE)
