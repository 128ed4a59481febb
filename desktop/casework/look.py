"""Values as people read them: codes by their words, links by their titles, what is elsewhere said so."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.casework.lookups import current_pack
from desktop.casework.sidecars import behind
from desktop.records.declare import Field, Kind, RecordType
from desktop.records.errors import BadValue
from desktop.records.order import order_key
from desktop.records.standards import standard_words
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT, commitment_of, decode, is_elsewhere, is_sealed
from desktop.trust.errors import SealUnavailable
from desktop.trust.seal import unseal_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.casework.ports import Desk, Record

NOT_HERE = "[not here]"
SEALED = "[sealed]"
_NAMED = frozenset({"iso3166", "oecd-dac", "kinds"})
_TITLE_LENGTH = 80
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_NOTHING: Final[Mapping[bytes, bytes]] = MappingProxyType({})


class Look:
    """Shows the values of one desk's records."""

    def __init__(
        self, desk: Desk, identity: str = "", language: str = "en", *, in_hand: Mapping[bytes, bytes] = _NOTHING
    ) -> None:
        """Read codes in the pack that entries are made under, and those of older records in theirs.

        Sealed values are opened with ``identity``, as :func:`desktop.casework.identity.group_identity` gives it, or are
        still ``in_hand``, as a sitting has them.
        Countries have their names in ``language``, those of the pack first.
        """
        current_pack(desk)
        self._desk, self._packs, self._identities = desk, [*desk.packs().values()][::-1], identity.split()
        self._in_hand = in_hand
        self.language = language
        self._words: dict[str, Mapping[str, str]] = {}

    def text(self, record: Record, name: str) -> str:
        """Return what a record's field shows, "" for nothing; the elements of a set are joined by semicolons."""
        kind = CATALOGUE.types.get(record.type)
        if kind is None:
            return ""
        field = kind.field(name)
        if field.many:
            return "; ".join(self.elements(record, name))
        raw = record.values.get((f"{record.type}.{field.id}", ""))
        return self.shown(field, raw) if raw else ""

    def elements(self, record: Record, name: str) -> list[str]:
        """Return what each element of a set shows."""
        field = CATALOGUE.type(record.type).field(name)
        return [self.worded(field, element) for element in self.ordered(field, self.codes(record, name))]

    def ordered(self, field: Field, elements: Iterable[str]) -> list[str]:
        """Return the elements of a set as lists show them: countries and records by name, codes as they are."""
        if field.kind is Kind.LINK or field.codes == "iso3166":
            return sorted(elements, key=lambda one: (order_key(self.worded(field, one), self.language), one))
        return sorted(elements)

    def codes(self, record: Record, name: str) -> list[str]:
        """Return the elements of a set as they are kept, in order."""
        key = f"{record.type}.{name}"
        return sorted(e for (field, e), raw in record.values.items() if field == key and e and raw == PRESENT)

    def code(self, record: Record, name: str) -> str:
        """Return a plain value as it is kept, such as a code or a record's id; "" where there is none."""
        raw = record.values.get((f"{record.type}.{name}", ""))
        try:
            value = decode(raw) if raw else None
        except BadValue:  # what a newer release, or a careless program, has written: shown where it is looked at
            return ""
        return value if isinstance(value, str) else ""

    def shown(self, field: Field, raw: bytes) -> str:
        """Return what a stored value of a field shows."""
        try:
            value = decode(raw)
        except BadValue:
            return raw.decode(errors="replace")
        if isinstance(value, dict):
            return self._special(field, value, raw)
        if value is None:
            return ""
        if isinstance(value, bool):
            return "yes" if value else "no"
        return self.worded(field, str(value))

    def _special(self, field: Field, value: dict[str, str | int], raw: bytes) -> str:
        if is_sealed(raw):
            opened = (_unsealed(raw, identity) for identity in self._identities)
            plain = self._in_hand.get(raw) or next(filter(None, opened), b"")
            return self._behind(field, plain, SEALED) if plain else SEALED
        if is_elsewhere(raw):
            here = behind(self._desk, raw) if commitment_of(raw) else None
            return self._behind(field, here, NOT_HERE) if here is not None else NOT_HERE
        return str(value.get("name", ""))

    def _behind(self, field: Field, raw: bytes, otherwise: str) -> str:
        """Return what a value shows that another stood for; one that stands for yet another is never followed."""
        return otherwise if is_elsewhere(raw) else self.shown(field, raw)

    def worded(self, field: Field, text: str) -> str:
        """Return the words for a code, the title of a link's record, or any other plain value as it is kept.

        Currencies and languages stand as their codes, as they do in documents.
        """
        if field.kind is Kind.LINK:
            linked = self._desk.record(known, field.to) if (known := record_id(text)) else None
            return self.title(linked) if linked else NOT_HERE
        if name := field.pack_list:
            return next((one.label(name, text) for one in self._packs if text in one.words.get(name, ())), text)
        return self.standard(field.codes).get(text, text) if field.codes in _NAMED else text

    def standard(self, name: str) -> Mapping[str, str]:
        """Return the words for a standard's codes, in the order of lists; raises KeyError for an unknown standard."""
        if name not in self._words:
            self._words[name] = standard_words(name, self.language, self._packs[0].names)
        return self._words[name]

    def in_order(self, records: Iterable[Record]) -> list[Record]:
        """Return records in the alphabetical order of their titles in the language."""
        return sorted(records, key=lambda record: (order_key(self.title(record), self.language), record.id))

    def title(self, record: Record) -> str:
        """Return the words by which a record is called: its title field, cut to a line, or its reference."""
        kind = CATALOGUE.types.get(record.type)
        text = self.text(record, kind.title) if kind else ""
        line = text.partition("\n")[0]
        short = line if len(line) <= _TITLE_LENGTH else f"{line[:_TITLE_LENGTH]}…"
        return short or self.reference(record)

    def session_name(self, session: Record) -> str:
        """Return the name by which mandates and segments speak of a session: its short name, or its reference."""
        return self.text(session, "code") or self.reference(session)

    def reference(self, record: Record) -> str:
        """Return the record's speakable reference, or the first digits of its id."""
        return self.code(record, "ref") or record.id.hex()[:12]


def record_id(text: str) -> bytes | None:
    """Return the record's id that a link keeps, None for a text that is no id."""
    return bytes.fromhex(text) if _ID.fullmatch(text) else None


def plain(raw: bytes) -> str:
    """Return a stored value as it is kept, such as a code or a number, "" for nothing and for what stands elsewhere.

    What is in a form that this release does not know stands as it is.
    """
    try:
        value = decode(raw)
    except BadValue:
        return bytes(raw).decode(errors="replace")
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None or isinstance(value, dict) else str(value)


def _unsealed(stored: bytes, identity: str) -> bytes:
    try:
        return unseal_value(stored, identity)
    except SealUnavailable:
        return b""


def declared(field_id: str) -> tuple[RecordType, Field] | None:
    """Return type and field behind a global field id, or None where a newer release wrote it."""
    return CATALOGUE.find(field_id)
