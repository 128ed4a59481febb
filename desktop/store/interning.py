"""Texts and ids as numbers while a merge lasts, and the rows and names that stand for them in the views."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import msgspec

from desktop.journal.arrays import np

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

Content = TypeVar("Content")
_FEW: Final = 8


class Interned(Generic[Content]):
    """Rows of a small table by their content, looked up as they are asked for; new ones are numbered here."""

    def __init__(self, count: int, find: Callable[[Content], tuple[int] | None]) -> None:
        """Take how many rows there are, numbered from 1 without a gap, and how one is found."""
        self.count = count
        self.ids: dict[Content, int] = {}
        self.contents: dict[int, Content] = {}
        self.new: list[tuple[int, Content]] = []
        self._find = find

    def learn(self, rows: Iterable[tuple[int, Content]]) -> None:
        """Take rows that were read together."""
        self.contents.update(rows)
        self.ids = {content: row for row, content in self.contents.items()}

    def id(self, content: Content) -> int:
        """Return the row of this content, or the next free one."""
        known = self.ids.get(content)
        return self._add(content) if known is None else known

    def _add(self, content: Content) -> int:
        found = self._find(content)
        if found is None:
            self.count += 1
            self.new.append((self.count, content))
        row = found[0] if found else self.count
        self.ids[content], self.contents[row] = row, content
        return row


class Numbers(dict[Content, int]):
    """Numbers from 0, given in the order in which they are asked for."""

    def __init__(self, first: Iterable[Content] = ()) -> None:
        """Give these theirs."""
        super().__init__((content, number) for number, content in enumerate(first))

    def __missing__(self, content: Content) -> int:
        """Give the next number."""
        number = self[content] = len(self)
        return number

    def of(self, contents: Iterable[Content]) -> Ints:
        """Return the number of each."""
        return np.fromiter(map(self.__getitem__, contents), np.int64)


class Names(dict[int, bytes]):
    """The keys of slots' cells in a body, each between a comma and a colon, by the slots' rows."""

    def __init__(self, db: sqlite3.Connection, contents: Mapping[int, tuple[str, str]]) -> None:
        """Take the slots that the merge has met; others are read."""
        self._db, self._contents = db, contents

    def __missing__(self, row: int) -> bytes:
        """Make the name of a slot."""
        slot = self._contents.get(row) or self._db.execute(_READ_SLOT, (row,)).fetchone()
        name = self[row] = encoded_name(*slot)
        return name


def numbered(numbers: Ints, bound: int) -> tuple[Ints, Ints]:
    """Return the distinct ones among numbers from 0 to below a bound, in order, and the place of each among them.

    Where the bound is not far above how many there are, they are marked in a table instead of sorted.
    """
    if bound > _FEW * len(numbers) + _FEW:
        return np.unique(numbers, return_inverse=True)
    here = np.zeros(bound, np.bool_)
    here[numbers] = True
    return np.flatnonzero(here), (np.cumsum(here) - 1)[numbers]


def name_of(field: str, element: str) -> str:
    """Return a cell's key in a doc's body: the field without its type, and after a slash the element of a set."""
    local = field.partition(".")[2]
    return f"{local}/{element}" if element else local


@lru_cache(1 << 12)
def encoded_name(field: str, element: str) -> bytes:
    """Return a cell's key as it stands in a body, between a comma and a colon."""
    return b",%b:" % msgspec.json.encode(name_of(field, element))


def slot_of(type_: str, name: str) -> tuple[str, str]:
    """Return field and element behind a key of a doc's body."""
    local, _, element = name.partition("/")
    return f"{type_}.{local}", element


_READ_SLOT: Final = "select field, element from slot where id = ?"
