"""What a field can be filled with: codes of a list, or records to link to, found as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.casework.look import NOT_HERE, record_id
from desktop.records.declare import Kind
from desktop.records.standards import KINDS
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from desktop.records.declare import Field
    from desktop.ui.office import Office

Choice = tuple[str, str]  # what is kept, and the words for it
SHOWN: Final = 40  # offered at once
_FREE: Final = "bcp47"  # made, not listed


class Choices:
    """Reads an open desk."""

    def __init__(self, office: Office) -> None:
        """Read the desk that is open when asked."""
        self._office = office

    def codes(self, field: Field) -> list[Choice]:
        """Return all codes that a field takes; empty where any text is one."""
        if not field.codes or field.codes == _FREE:
            return []
        if not field.pack_list:
            look = self._office.look()
            words = look.standard(field.codes).items() if look else ()
            return [(code, _named(field.codes, code, label)) for code, label in words]
        packs = list(self._office.reader.packs().values()) if self._office.reader else []
        name = field.pack_list
        return [(one.code, _shown(name, one.code, one.label)) for one in packs[-1].codes(name)] if packs else []

    def matching(self, field: Field, words: str) -> list[Choice]:
        """Return what a field takes that has these words, no more than :data:`SHOWN`."""
        if field.kind is Kind.LINK:
            return self._linked(field, words)
        wanted = words.casefold().split()
        found = (one for one in self.codes(field) if all(word in one[1].casefold() for word in wanted))
        return [one for _, one in zip(range(SHOWN), found, strict=False)]

    def _linked(self, field: Field, words: str) -> list[Choice]:
        reader = self._office.reader
        if reader is None:
            return []
        kinds = [CATALOGUE.type(field.to)] if field.to else list(CATALOGUE.types.values())
        found: list[Choice] = []
        for kind in kinds:
            rows = reader.titles(kind.id, kind.audience, kind.title, words, SHOWN - len(found))
            found += [(uid.hex(), title) for uid, title in rows]
        begins = f" {words.casefold()}"  # a word of the title: of “velm”, the State and what is named after it
        return sorted(found, key=lambda one: begins not in f" {one[1].partition('  ')[2].casefold()}")

    def words(self, field: Field, kept: str) -> str:
        """Return the words for what is kept."""
        look, reader = self._office.look(), self._office.reader
        if field.kind is Kind.LINK and look and reader and kept:
            linked = reader.record(uid, field.to) if (uid := record_id(kept)) else None
            return f"{look.reference(linked)}  {look.title(linked)}" if linked else NOT_HERE
        return next((words for code, words in self.codes(field) if code == kept), kept)


def _named(standard: str, code: str, label: str) -> str:
    return QCoreApplication.translate("records", label) if standard == KINDS else f"{code}  {label}"


def _shown(list_name: str, code: str, words: str) -> str:
    return f"{code}  {words}" if list_name == "goal" else words
