"""What a desk holds and does not show whoever sits there: statements as their speakers allow, and embargoes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop.casework.identity import now
from desktop.records.labels import Audience
from desktop.store.concerns import Concerns

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from desktop.casework.ports import Desk
    from desktop.store.search import Found

_HELD = frozenset({Audience.SHARED, Audience.TEAM})
_Moment = tuple[int, int, str]


class Confined(Concerns):
    """A desk file with which lists and search keep back what its person may not see."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on this connection."""
        super().__init__(connection)
        self._kept_back: tuple[_Moment, frozenset[bytes]] = ((-1, -1, ""), frozenset())  # found when the file was so

    def kept_back(self) -> frozenset[bytes]:
        """Return the records that lists and search leave out for whoever sits here; none for who takes the floor's log.

        Copies, figures and exports ask for their own readers.
        """
        (version,) = self._db.execute("pragma data_version").fetchone()
        moment = (version, self._db.total_changes, now()[:16])
        if self._kept_back[0] != moment:
            self._kept_back = moment, self._find_kept_back()
        return self._kept_back[1]

    def _find_kept_back(self) -> frozenset[bytes]:
        from desktop.casework.readers import CONFINED, Readers, confined  # noqa: PLC0415 - a start is to be short

        desk = cast("Desk", self)  # every desk file is a whole one
        if not confined(desk):
            return frozenset()
        readers = Readers(desk, _HELD, now())
        return frozenset(one.id for type_ in CONFINED for one in self.records(type_) if readers.seen(one) is None)

    def search(
        self,
        words: str,
        audiences: Iterable[Audience] = Audience,
        types: Iterable[str] = (),
        limit: int = 50,
        *,
        gone: Iterable[bytes] | None = None,
        hidden: Iterable[bytes] = (),
    ) -> list[Found]:
        """Return the records in which all words stand, best first: what is withdrawn last, none that is kept back."""
        last = self.withdrawn_records() if gone is None else gone
        return super().search(words, audiences, types, limit, gone=last, hidden={*hidden, *self.kept_back()})
