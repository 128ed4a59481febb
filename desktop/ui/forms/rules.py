"""What the rules of a record's pack ask for, said while somebody writes: told, never in the way."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.casework.errors import NotReady
from desktop.casework.rules import Rulebook, values_of
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.casework.ports import Desk, Record
    from desktop.records.rules import Defect
    from desktop.ui.forms.editors import Given


class Advice:
    """What an entry lacks, by field and as a whole; nothing where the desk has no pack yet."""

    def __init__(self, desk: Desk, type_: str, record: Record | None = None) -> None:
        """Choose the rules, and know what the form does not show of a record."""
        self._kind = CATALOGUE.type(type_)
        known = {field.id for field in self._kind.fields}
        self._beside = {name: one for name, one in values_of(record).items() if name in known} if record else {}
        self._book: Rulebook | None = None
        with suppress(NotReady):
            self._book = Rulebook(desk, type_, record)

    def on(self, typed: Mapping[str, Given]) -> tuple[dict[str, str], str]:
        """Return what is to be said beside each field, and of the whole; ``typed`` is all that the form shows."""
        found = self._book.defects({**self._beside, **typed}) if self._book else []
        beside = {one.field: _of_field(one) for one in found if one.field and one.fault != "missing"}
        return beside, " ".join(
            filter(None, (self._missing(found), *(_of_whole(one) for one in found if not one.field)))
        )

    def _missing(self, found: Sequence[Defect]) -> str:
        names = [self._kind.field(one.field).label for one in found if one.fault == "missing"]
        labels = ", ".join(QCoreApplication.translate("records", name) for name in names)
        return QCoreApplication.translate("Rules", "Still missing: {fields}.").format(fields=labels) if names else ""


def _of_field(defect: Defect) -> str:
    if not defect.bound:
        return QCoreApplication.translate("records", defect.text)
    if defect.entries:
        least = QCoreApplication.translate("Rules", "{size} entries; at least {bound} are asked for.")
        most = QCoreApplication.translate("Rules", "{size} entries; at most {bound} are asked for.")
    else:
        least = QCoreApplication.translate("Rules", "{size} characters; at least {bound} are asked for.")
        most = QCoreApplication.translate("Rules", "{size} characters; at most {bound} are asked for.")
    said = (least if defect.fault == "short" else most).format(size=defect.size, bound=defect.bound)
    return f"{said} {defect.hint}".rstrip()


def _of_whole(defect: Defect) -> str:
    if defect.fault == "closed":
        return QCoreApplication.translate("Rules", "The window for these is not open on this day.")
    return QCoreApplication.translate("Rules", "These are not asked of this constituency.")
