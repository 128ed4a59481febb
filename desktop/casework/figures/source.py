"""What figures are computed from: one reading pass of each type, as the readers of a copy may see it.

A single value whose entries differ reads as :data:`UNDER_VERIFICATION`, a number among them as none: nothing is chosen.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from desktop import resources
from desktop.casework.figures.model import UNDER_VERIFICATION
from desktop.casework.look import NOT_HERE, plain
from desktop.casework.lookups import current_pack
from desktop.casework.readers import Readers
from desktop.records.declare import Kind
from desktop.records.packs import Pack, mapping, translate
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desktop.casework.ports import Desk, Record
    from desktop.records.declare import RecordType
    from desktop.records.labels import Audience
    from desktop.records.parts import Reading

STATE: Final = "state"  # the constituency whose members are not set side by side
STATES: Final = "States"  # stands for them where they are not
_TITLE: Final = 70  # letters of a title that names a row
_QUOTE, _BACKSLASH = ord('"'), ord("\\")
# Types that a report on one party holds whole: they describe the world around it.
_WORLD: Final = frozenset({"actor", "body", "corridor", "cycle", "exchange_rate", "instrument"})
_OWNERS: Final = {"pledge": "pledge", "request": "support_request", "offer": "offer"}


class Say(Protocol):
    """Gives the words of a report's language for English ones, with values put in their places."""

    def __call__(self, english: str, **values: object) -> str:
        """Return the words."""


def in_english(english: str, **values: object) -> str:
    """Return English words, with values put in their places."""
    return english.format(**values) if values else english


class Row:
    """A record, read as figures read it."""

    __slots__ = ("_kind", "_record", "_sets", "id", "key")

    def __init__(self, record: Record) -> None:
        """Wrap what may be seen of a record."""
        self._record, self._kind = record, record.type
        self.id, self.key = record.id, record.id.hex()
        self._sets: dict[str, list[str]] | None = None

    @property
    def kind(self) -> RecordType:
        """The declaration of the record's type."""
        return CATALOGUE.type(self._kind)

    @property
    def region(self) -> str:
        """The region's short name that the record belongs to; "" for what belongs to none."""
        return self._record.scope.id if self._record.scope.text.startswith("region/") else ""

    def text(self, name: str) -> str:
        """Return a single value as it is kept, "" for none."""
        cell = (f"{self._kind}.{name}", "")
        if self._record.differing and cell in self._record.differing:
            return UNDER_VERIFICATION
        raw = self._record.values.get(cell)
        if raw is None:
            return ""
        if raw[0] == _QUOTE and _BACKSLASH not in raw and raw.isascii():
            return raw[1:-1].decode()
        return plain(raw)

    def flag(self, name: str) -> bool:
        """Say whether a flag is set."""
        return self.text(name) == "yes"

    def number(self, name: str) -> Decimal | None:
        """Return a number, None where there is none or its entries differ."""
        text = self.text(name)
        return _number(text) if text and text != UNDER_VERIFICATION else None

    def set(self, name: str) -> list[str]:
        """Return the elements of a set, in order."""
        if self._sets is None:
            self._sets = defaultdict(list)
            for (field, element), raw in self._record.values.items():
                if element and raw == PRESENT:
                    self._sets[field].append(element)
        return sorted(self._sets.get(f"{self._kind}.{name}", ()))

    def marks(self, *names: str) -> tuple[str, ...]:
        """Return the mark of differing entries where one of these fields has some."""
        if not self._record.differing:
            return ()
        fields = {f"{self._kind}.{name}" for name in names}
        return (UNDER_VERIFICATION,) if any(field in fields for field, _ in self._record.differing) else ()

    @property
    def ref(self) -> str:
        """The reference, or the first digits of the id."""
        return self.text("ref") or self.key[:12]

    @property
    def title(self) -> str:
        """What the record is called, cut to a line; its reference where it has no title."""
        kind = CATALOGUE.type(self._kind)
        text = self.text(kind.title) if not kind.field(kind.title).many else ""
        line = text.partition("\n")[0]
        return (line if len(line) <= _TITLE else f"{line[:_TITLE].rstrip()}…") or self.ref


class Source:
    """A desk's records for one figure after another.

    ``pack`` is the framework under which goals are shown; ``today`` a day, ``currency`` that of sums, ``subject`` the
    id (32 digits) of the party or corridor that the report is on, ``say`` gives words in its language.
    """

    def __init__(
        self,
        desk: Desk,
        audience: Collection[Audience],
        *,
        moment: str,
        pack: Pack | None = None,
        currency: str = "USD",
        party: str = "",
        corridor: str = "",
        say: Say = in_english,
    ) -> None:
        """Read nothing yet; raises :class:`NotReady` on a desk without a pack where none is given."""
        self._desk, self.readers = desk, Readers(desk, audience, moment)
        self.pack = pack or current_pack(desk)
        self.today, self.currency, self.party, self.corridor = moment[:10], currency, party, corridor
        self.say = say
        self._rows: dict[str, list[Row]] = {}
        self._index: dict[str, dict[str, Row]] = {}

    @property
    def audience(self) -> frozenset[Audience]:
        """Whom it is computed for."""
        return self.readers.audience

    @property
    def compares(self) -> bool:
        """Say whether States may be set side by side: for the secretariat, and where the pack says so."""
        return self.readers.whole or self.pack.compare

    @property
    def types(self) -> tuple[str, ...]:
        """The types that were read so far."""
        return tuple(self._rows)

    # ---- records -----------------------------------------------------------------------------------------------------

    def rows(self, type_: str) -> list[Row]:
        """Return all records of a type that the readers may see and the report is on, in the order of their ids."""
        if type_ not in self._rows:
            found = map(self.readers.seen, self._desk.records(type_, self.readers.audience))
            every = [Row(record) for record in found if record and record.values]
            self._index[type_] = {row.key: row for row in every}
            self._rows[type_] = [row for row in every if self._concerns(type_, row)] if self.party else every
        return self._rows[type_]

    def find(self, type_: str, key: str) -> Row | None:
        """Return a record by its id, whether the report is on it or not."""
        self.rows(type_)
        return self._index[type_].get(key)

    def any(self, key: str, types: Iterable[str]) -> tuple[str, Row] | None:
        """Return the record of one of these types with this id, and its type."""
        return next(((type_, row) for type_ in types if (row := self.find(type_, key))), None)

    def name(self, type_: str, key: str) -> str:
        """Return what a linked record is called; "" for no link."""
        if not key or key == UNDER_VERIFICATION:
            return key
        row = self.find(type_, key)
        return row.title if row else NOT_HERE

    def by(self, type_: str, field: str) -> Mapping[str, list[Row]]:
        """Return the records of a type by the value of a single field."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows(type_):
            found[row.text(field)].append(row)
        return found

    def _concerns(self, type_: str, row: Row) -> bool:
        if type_ in _WORLD:
            return True
        links = [one for one in CATALOGUE.type(type_).fields if one.kind is Kind.LINK]
        parties = [one for one in links if one.to == "actor"]
        if any(self.party in (row.set(one.id) if one.many else (row.text(one.id),)) for one in parties):
            return True
        owners = [one for one in links if one.id in _OWNERS and row.text(one.id)]
        if owners:
            return any(
                (owner := self.find(_OWNERS[one.id], row.text(one.id))) is not None
                and self._concerns(_OWNERS[one.id], owner)
                for one in owners
            )
        return not parties

    # ---- words -------------------------------------------------------------------------------------------------------

    def word(self, list_name: str, code: str) -> str:
        """Return the words for a code, in the report's pack, else in one of the desk's."""
        if not code or code == UNDER_VERIFICATION:
            return code or "\u2013"
        for pack in self._packs:
            if code in pack.words.get(list_name, ()):
                return pack.words[list_name][code]
        return code

    def codes(self, list_name: str) -> list[str]:
        """Return the codes of a list in the pack's order."""
        return [one.code for one in self.pack.codes(list_name)]

    @cached_property
    def _packs(self) -> list[Pack]:
        return [self.pack, *[*self._desk.packs().values()][::-1]]

    def actor(self, key: str) -> str:
        """Return a party as figures may name it: States all as one where they are not set side by side."""
        if self.compares or key == self.party or self.constituency(key) != STATE:
            return self.name("actor", key)
        return STATES

    def constituency(self, key: str) -> str:
        """Return the code of a party's constituency, "" where the party is not here."""
        row = self.find("actor", key)
        return row.text("constituency") if row else ""

    # ---- goals -------------------------------------------------------------------------------------------------------

    @cached_property
    def _readings(self) -> list[Mapping[str, Reading]]:
        return [mapping(pack, self.pack) for pack in self._packs if pack.id != self.pack.id]

    @cached_property
    def nodes(self) -> Mapping[str, str]:
        """The goals of the report's framework: node to title, in order."""
        return {node.id: node.title for node in self.pack.nodes}

    def goals(self, row: Row, name: str = "goals") -> list[str]:
        """Return a record's goals as nodes of the report's framework, those of another one read through its map."""
        found: dict[str, None] = {}
        for code in row.set(name):
            if code in self.nodes:
                found[code] = None
            else:
                read = (translate(readings, code) for readings in self._readings)
                found |= dict.fromkeys(node for pairs in read for node, _ in pairs)
        return list(found)

    def goal(self, node: str) -> str:
        """Return a goal as a heading: its id and title."""
        return f"{node} {self.nodes[node]}" if node in self.nodes else node


def frameworks(desk: Desk) -> dict[str, Pack]:
    """Return the packs that a report may speak in, by hash: those that come along, then the desk's, oldest first."""
    shipped = (Pack.parse(resources.pack(name)) for name in resources.packs())
    return {pack.hash: pack for pack in shipped} | dict(desk.packs())


def day_of(text: str) -> dt.date | None:
    """Return the day that a text names, None for what is none."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str) -> Decimal | None:
    """Return a number, None for what a careless program has written in its place."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
