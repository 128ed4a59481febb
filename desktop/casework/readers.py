"""What readers of a copy may see of a record: by its labels, as its speaker allows, and not before its time.

Print, figures, lists, search and export all ask here.  With the secretariat among the readers everything is shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.casework.look import plain, record_id
from desktop.casework.settings import ME
from desktop.casework.sidecars import behind
from desktop.journal.operations import Cell
from desktop.records.labels import Audience
from desktop.records.types import CATALOGUE
from desktop.trust.rights import WRITES

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.casework.ports import Desk, Record

STATEMENT: Final = "stakeholder_input"
# Codes of the pack's lists *attribution* and *consent* under which a statement is shown outside the secretariat.
CONSENTED: Final = frozenset({"written", "spoken", "conditional"})
ORGANISATION, UNNAMED = "organisation-only", "anonymous"
SHOWN: Final = frozenset({"named", ORGANISATION, UNNAMED})
_SHOWN_AS: Final = f"{STATEMENT}.shown_as"
_SHORTEST_NAME: Final = 3  # letters of a part of a name that tells whose it is
_ATTACHMENT: Final = "attachment"
_UNTIL, _EVENT, _RELEASED = "embargo_until", "embargo_event", "released"
EMBARGOED: Final = frozenset(kind.id for kind in CATALOGUE.types.values() if CATALOGUE.find(f"{kind.id}.{_UNTIL}"))
"""Types whose records may be under embargo."""
CONFINED: Final = EMBARGOED | {STATEMENT, _ATTACHMENT}
"""Types of which not every record that a reader's labels reach is shown."""


class Readers:
    """Those who read a copy: ``audience`` is what they may hold, ``moment`` when they read (UTC, as instants are kept).

    ``whole`` says whether the secretariat is among them.
    """

    def __init__(self, desk: Desk, audience: Collection[Audience], moment: str) -> None:
        """Say who reads what, and when."""
        self._desk, self.audience, self._moment = desk, frozenset(audience), moment
        self.whole = Audience.SECRETARIAT in self.audience

    def seen(self, record: Record) -> Record | None:
        """Return what they may see of a record, None where that is nothing."""
        kept = limited(record, self.audience)
        if self.whole or record.type not in CONFINED:
            return kept
        if not kept.values or self._embargoed(record):
            return None
        if record.type == _ATTACHMENT:
            return kept if self._follows(kept, frozenset({record.id})) else None
        return self._attributed(kept) if record.type == STATEMENT else kept

    def _embargoed(self, record: Record) -> bool:
        """Say whether an instant that stands there is to come, or an event has no day of release that has come."""
        if record.type not in EMBARGOED:
            return False
        until, event, released = (self.values(record, name) for name in (_UNTIL, _EVENT, _RELEASED))
        waits = bool(event) and not (released and max(released) <= self._moment[:10])
        return waits or bool(until and max(until) > self._moment)

    def _follows(self, attachment: Record, met: frozenset[bytes]) -> bool:
        """Say whether an attachment's record is shown: it goes with what it belongs to."""
        for text in self.values(attachment, "record"):
            uid = record_id(text)
            owner = self._desk.record(uid) if uid else None
            if owner is None or owner.id in met:
                return False
            kept = limited(owner, self.audience)
            shown = self._follows(kept, met | {owner.id}) if owner.type == _ATTACHMENT else bool(self.seen(owner))
            if not (kept.values and shown):
                return False
        return True

    def _attributed(self, statement: Record) -> Record | None:
        """Return a statement as far as its speaker allows; where that differs, the narrowest counts."""
        attribution, consent = (set(self.values(statement, name)) for name in ("attribution", "consent"))
        if not (attribution and attribution <= SHOWN and consent and consent <= CONSENTED):
            return None
        unsure = (_SHOWN_AS, "") in statement.differing or self._names_speaker(statement)
        if UNNAMED in attribution or (ORGANISATION in attribution and unsure):
            return limited(statement, self.audience, without=_SHOWN_AS)
        return statement

    def _names_speaker(self, statement: Record) -> bool:
        """Say whether *shown as* has a part of the speaker's name in it, as far as this desk knows the speaker."""
        known = self._desk.record(statement.id, STATEMENT)
        names = " ".join(self.values(known, "speaker") if known else ()).casefold()
        shown = " ".join(self.values(statement, "shown_as")).casefold()
        return any(part in shown for part in names.split() if len(part) >= _SHORTEST_NAME)

    def values(self, record: Record, name: str) -> list[str]:
        """Return all values of a single field as plain text, several where entries differ, none for blanks."""
        key = f"{record.type}.{name}"
        if (key, "") in record.differing:
            raws = [head.value for head in self._desk.heads(record.labels[key], Cell(record.id, key, ""))]
        else:
            raws = [record.values[key, ""]] if (key, "") in record.values else []
        return [text for raw in raws if (text := plain(self._behind(raw)))]

    def _behind(self, raw: bytes) -> bytes:
        """Return the personal value behind a commitment where it is here, else what was given."""
        here = behind(self._desk, raw)
        return raw if here is None else here


def confined(desk: Desk) -> bool:
    """Say whether whoever used this desk last has roles of which none writes down what is confided to them."""
    chain, me = desk.chain().current, desk.setting(ME)
    entry = next((one for one in chain.roster.keys if one.key == me), None) if chain else None
    roles = {one.role for one in chain.roster.mandates_of(entry.person)} if chain and entry else set()
    return bool(roles) and not any(Audience.SECRETARIAT in WRITES[role] for role in roles)


def limited(record: Record, audience: Collection[Audience], *, without: str = "") -> Record:
    """Return what readers of these audiences may see of a record, and no field ``without``."""
    kept = {field for field, label in record.labels.items() if label.audience in audience and field != without}
    return replace(
        record,
        values={cell: raw for cell, raw in record.values.items() if cell[0] in kept},
        differing=frozenset(cell for cell in record.differing if cell[0] in kept),
        labels={field: label for field, label in record.labels.items() if field in kept},
    )
