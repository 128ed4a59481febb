"""Values as people read them: codes by their words, links by their titles, what is elsewhere said so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.casework.capture import current_pack
from desktop.records.declare import Field, Kind, RecordType
from desktop.records.errors import BadValue
from desktop.records.packs import standard_codes
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT, decode
from desktop.trust.errors import SealUnavailable
from desktop.trust.seal import unseal_value

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, Record

NOT_HERE = "[not here]"
SEALED = "[sealed]"
_TITLE_LENGTH = 80
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)


class Look:
    """Shows the values of one desk's records."""

    def __init__(self, desk: Desk, identity: str = "") -> None:
        """Read codes in the pack that entries are made under, and those of older records in theirs.

        Sealed values are opened with ``identity``, as :func:`desktop.casework.identity.group_identity` gives it.
        """
        current_pack(desk)
        self._desk, self._packs, self._identities = desk, [*desk.packs().values()][::-1], identity.split()

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
        return [self._worded(field, element) for element in self.codes(record, name)]

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
        return self._worded(field, str(value))

    def _special(self, field: Field, value: dict[str, str | int], raw: bytes) -> str:
        if "$commit" in value:
            beside = self._desk.sidecar(str(value["$commit"]))
            return self._behind(field, beside.value, NOT_HERE) if beside else NOT_HERE
        if "$sealed" in value:
            opened = (_unsealed(raw, identity) for identity in self._identities)
            return next((self._behind(field, one, SEALED) for one in opened if one), SEALED)
        return str(value.get("name", ""))

    def _behind(self, field: Field, raw: bytes, otherwise: str) -> str:
        """Return what a value shows that another stood for; one that stands for yet another is never followed."""
        return otherwise if raw.startswith((b'{"$commit"', b'{"$sealed"')) else self.shown(field, raw)

    def _worded(self, field: Field, text: str) -> str:
        if field.kind is Kind.LINK:
            linked = self._desk.record(known, field.to) if (known := record_id(text)) else None
            return self.title(linked) if linked else NOT_HERE
        if field.codes.startswith("pack:"):
            name = field.codes.removeprefix("pack:")
            return next((one.label(name, text) for one in self._packs if text in one.words.get(name, ())), text)
        if field.codes == "iso3166":
            return next((code.label for code in standard_codes("iso3166") if code.code == text), text)
        return text

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
