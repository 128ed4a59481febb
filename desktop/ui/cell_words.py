"""What the cells of a list show: codes by their words, links by the titles of what they lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop.casework.look import plain, record_id
from desktop.records.declare import Kind
from desktop.records.order import order_key

if TYPE_CHECKING:
    from desktop.records.declare import Field
    from desktop.store.lists import Group, Row
    from desktop.ui.choices import Choices
    from desktop.ui.office import Office

translate = QCoreApplication.translate
_YES = msgspec.Raw(b"true")


class CellWords:
    """Reads what values are called, each once."""

    def __init__(self, office: Office, choices: Choices) -> None:
        """Begin with nothing read."""
        self._office, self._choices = office, choices
        self._codes: dict[str, dict[str, str]] = {}
        self._titles: dict[str, str] = {}

    def forget(self, *, titles_only: bool = False) -> None:
        """Read everything again, or only what records are called."""
        self._titles.clear()
        if not titles_only:
            self._codes.clear()

    def code(self, row: Row, field: Field) -> str:
        """Return a single field's value as it is kept, "" for none."""
        raw = row.values.get(field.id)
        return plain(raw) if raw else ""

    def text(self, row: Row, field: Field) -> str:
        """Return what a field shows."""
        if field.many:
            name = f"{field.id}/"
            there = [one.removeprefix(name) for one, raw in row.values.items() if one.startswith(name) and raw == _YES]
            return ", ".join(there if field.kind is Kind.CODE else map(self._title, there))
        code = self.code(row, field)
        return self._word(field, code) if code else ""

    def group(self, field: Field, value: str | None) -> str:
        """Return what a group is called."""
        if value is None:
            return translate("records", "Without: {field}").format(field=translate("records", field.label))
        return self._word(field, value) or value

    def in_order(self, field: Field, groups: list[Group], language: str) -> list[Group]:
        """Return groups as people look for them: codes as their list has them, records by their titles, none last."""
        place = {code: at for at, code in enumerate(self._words(field))} if field.kind is Kind.CODE else {}

        def rank(one: Group) -> tuple[bool, int, str]:
            words = order_key(self._title(one.value or ""), language)[0] if field.kind is Kind.LINK else one.value
            return one.value is None, place.get(one.value or "", len(place)), words or ""

        return sorted(groups, key=rank)

    def _word(self, field: Field, code: str) -> str:
        if field.kind is Kind.LINK:
            return self._title(code)
        if field.kind is Kind.FLAG:
            return {"yes": translate("records", "Yes"), "no": translate("records", "No")}.get(code, code)
        return self._words(field).get(code, code) if field.kind is Kind.CODE else code

    def _words(self, field: Field) -> dict[str, str]:
        if field.id not in self._codes:
            self._codes[field.id] = dict(self._choices.codes(field))
        return self._codes[field.id]

    def _title(self, record: str) -> str:
        if record not in self._titles:
            look, reader = self._office.look(), self._office.reader
            linked = reader.record(uid) if reader and (uid := record_id(record)) else None
            self._titles[record] = look.title(linked) if look and linked else ""
        return self._titles[record]
