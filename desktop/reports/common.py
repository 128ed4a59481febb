"""What printed summaries share: values as far as a copy's readers may see them, who put them on record, what differs.

Every record that is printed comes from :meth:`Copy.records`, and every value from a record that came from there.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from desktop.casework.concerns import edits_against
from desktop.casework.identity import now
from desktop.casework.look import Look
from desktop.casework.readers import Readers
from desktop.journal.clock import as_datetime
from desktop.journal.operations import Cell
from desktop.records.declare import WITHDRAWN, Field, Kind
from desktop.records.errors import BadValue
from desktop.records.standards import LANGUAGES
from desktop.records.texts import outdated
from desktop.records.types import CATALOGUE
from desktop.records.values import PRESENT, decode, encode
from desktop.reports.outline import Run, plain_text
from desktop.reports.words import Words, grouped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desktop.casework.ports import Desk, Origin, Record, Withdrawal
    from desktop.records.labels import Audience
    from desktop.reports.outline import Pair, Text

NONE: Final = "\u2013"
_OFFSET: Final = re.compile(r"([+-])(\d\d):(\d\d)")
_SUMS: Final = frozenset({"amount", "committed", "disbursed"})
_TEXTS: Final = frozenset({Kind.TEXT, Kind.PROSE})
_FIELDS: Final = frozenset(f"{kind.id}.{field.id}" for kind in CATALOGUE.types.values() for field in kind.fields)
_LINE: Final = 80  # letters of a title within a text


def joined(*parts: Text) -> tuple[Run, ...]:
    """Return texts as one."""
    runs = (((Run(text=part),) if part else ()) if isinstance(part, str) else part for part in parts)
    return tuple(run for part in runs for run in part)


def listed(parts: Iterable[Text], between: str = " · ") -> Text:
    """Return those texts that are not empty as one, with something between them."""
    return joined(*(piece for part in parts if part for piece in (between, part)))[1:]


def bold(text: Text) -> tuple[Run, ...]:
    """Return a text in bold; marks stay marks."""
    return tuple(run if run.style == "mark" else replace(run, style="bold") for run in joined(text))


class Copy:
    """One desk's records as the readers of a printed copy may see them."""

    def __init__(self, desk: Desk, audience: Collection[Audience], moment: str = "", language: str = "en") -> None:
        """Make a copy for these audiences; with the secretariat among them it is ``whole`` and holds all statements.

        What is under embargo at the moment (an instant as it is kept; "" for now) is not in it.  ``say`` has the words
        of its language.
        """
        self.desk, self.language, self.say = desk, language, Words(language)
        self._audience, self._look = frozenset(audience), Look(desk, language=self.say.language)
        self._readers = Readers(desk, self._audience, moment or now())
        self.whole = self._readers.whole
        roster = desk.chain().current
        self._people = {one.id: one.name for one in roster.roster.people} if roster else {}
        self._held: dict[str, dict[str, Record]] = {}
        self.mark = Run(text=self.say("[under verification]"), style="mark")
        self._disputes = Run(text=self.say("[under verification: withdrawn and edited]"), style="mark")

    def may_hold(self, audience: Audience) -> bool:
        """Say whether values of that audience are in this copy."""
        return audience in self._audience

    def records(self, type_: str) -> list[Record]:
        """Return the records of a type that this copy may show, with no value that it may not."""
        return list(self._of(type_).values())

    def _of(self, type_: str) -> dict[str, Record]:
        """Return the records of a type by their ids."""
        if type_ not in self._held:
            self._held[type_] = {}  # what is under way holds nothing yet: an attachment to an attachment has no owner
            shown = map(self._readers.seen, self.desk.records(type_, self._audience))
            self._held[type_] = {one.id.hex(): self._disputed(one) for one in shown if one}
        return self._held[type_]

    @cached_property
    def contested(self) -> Mapping[bytes, list[Withdrawal]]:
        """Withdrawals of records to which somebody wrote without knowing of it, by record."""
        found: dict[bytes, list[Withdrawal]] = {}
        for one in edits_against(self.desk):
            if self.may_hold(one.label.audience):
                found.setdefault(one.record, []).append(one)
        return found

    def _disputed(self, record: Record) -> Record:
        """Return a record so that it differs in whether it stands at all, where that is contested."""
        cell = f"{record.type}.{WITHDRAWN.id}", ""
        return replace(record, differing=record.differing | {cell}) if record.id in self.contested else record

    def find(self, record_id: str, type_: str = "") -> Record | None:
        """Return the record of an id (32 digits) if it is in this copy; of any type for ""."""
        names = (type_,) if type_ else tuple(CATALOGUE.types)
        return next((found for name in names if (found := self._of(name).get(record_id))), None)

    def cell(self, record: Record, name: str) -> Text:
        """Return what a field prints: its value, or all differing values and the mark.

        A sum stands beside its currency, a text beside its translation into the language of the copy.  Where it is
        contested whether the record stands, its title says so, and what was written to it meanwhile.
        """
        said, disputes = self._cell(record, name), self.contested.get(record.id, ())
        if name == CATALOGUE.type(record.type).title and disputes:
            return joined(said, " ", (self._disputes,))
        late = {cell.field for one in disputes for cell, _ in one.unseen}
        return joined(said, " ", (self.mark,)) if f"{record.type}.{name}" in late else said

    def _cell(self, record: Record, name: str) -> Text:
        field = CATALOGUE.type(record.type).field(name)
        key = f"{record.type}.{field.id}"
        if field.many:
            elements = self._look.ordered(field, {one for cell, one in record.values if cell == key and one})
            return listed((self._element(record, key, field, element) for element in elements), "; ")
        texts = list(dict.fromkeys(self.shown(field, raw) for raw in self._raws(record, key)))
        if is_money(record.type, field) and (currency := "/".join(sorted(self.codes(record, "currency") - {""}))):
            texts = [f"{text}\xa0{currency}" for text in texts if text]
        if (key, "") in record.differing:
            between = f"\n— {self.say('or')} —\n" if field.kind is Kind.PROSE else " / "
            return joined(between.join(text or self.say("no value") for text in texts), " ", (self.mark,))
        text = texts[0] if texts else ""
        return self._in_language(record, field, text) if text and field.kind in _TEXTS else text

    def _in_language(self, record: Record, field: Field, text: str) -> Text:
        """Return a text that knows its language, after its translation where there is one."""
        spoken = self.code(record, "language") if field.kind is Kind.PROSE else ""
        said: Text = (Run(text=text, language=spoken),) if spoken else text
        found = self._translations.get((record.id.hex(), field.id))
        if found is None or spoken.partition("-")[0] == self.say.language:
            return said
        made_from = record.values[f"{record.type}.{field.id}", ""]
        told = [self.cell(found, "status")]
        told += (
            [self.say("the original has changed since")] if outdated(self.code(found, "original"), made_from) else []
        )
        translation = Run(text=self.code(found, "text"), language=self.say.language)
        about = Run(text=f"({plain_text(listed(told, '; '))})", style="emphasis")
        return joined((translation, Run(text=" "), about), f"\n{self.say('Original')}: ", said)

    @cached_property
    def _translations(self) -> dict[tuple[str, str], Record]:
        """Translations into the language of the copy, by record and field; the newest of several."""
        found = (one for one in self.records("translation") if self.code(one, "language") == self.say.language)
        return {(self.code(one, "record"), self.code(one, "field")): one for one in found}

    def _element(self, record: Record, key: str, field: Field, element: str) -> Text:
        if (key, element) in record.differing:
            return joined(self.worded(field, element), " ", (self.mark,))
        return self.worded(field, element) if record.values[key, element] == PRESENT else ""

    def code(self, record: Record, name: str) -> str:
        """Return a plain value as it is kept, the one shown first; "" where there is none."""
        return _plain(record.values.get((f"{record.type}.{name}", ""), b""))

    def codes(self, record: Record, name: str) -> set[str]:
        """Return all plain values of a field as they are kept, several where they differ."""
        return {_plain(raw) for raw in self._raws(record, f"{record.type}.{name}")}

    def _raws(self, record: Record, key: str) -> list[bytes]:
        """Return the stored values of a cell, the one shown first at the end."""
        if (key, "") in record.differing:
            return [head.value for head in self.desk.heads(record.labels[key], Cell(record.id, key, ""))]
        return [record.values[key, ""]] if (key, "") in record.values else []

    def has(self, record: Record, name: str) -> bool:
        """Say whether records of its type have a field."""
        return f"{record.type}.{name}" in _FIELDS

    def label(self, type_: str, name: str) -> str:
        """Return what a field is called."""
        return self.say(CATALOGUE.type(type_).field(name).label)

    def types(self) -> tuple[str, ...]:
        """Return all types of records."""
        return tuple(CATALOGUE.types)

    def session_of(self, record: Record) -> set[str]:
        """Return the ids (32 digits) of the sessions that a record says it belongs to."""
        return self.codes(record, "session") if self.has(record, "session") else set()

    def facts(self, record: Record, *, skip: Collection[str] = ()) -> tuple[Pair, ...]:
        """Return what a record says in the fields that this copy may hold, in the order of their declaration."""
        kind = CATALOGUE.type(record.type)
        sums = [one.id for one in kind.fields if is_money(kind.id, one)]
        skipped = {*skip, "currency"} if any(self.cell(record, name) for name in sums) else skip
        fields = [one for one in kind.fields if one.id not in skipped and self.may_hold(kind.audience_of(one))]
        return tuple((self.say(one.label), text) for one in fields if (text := self.cell(record, one.id)))

    def reference(self, record: Record) -> str:
        """Return a record's reference, or the first digits of its id."""
        return self.code(record, "ref") or record.id.hex()[:12]

    def title(self, record: Record) -> Text:
        """Return what a record is called: its title, else its reference."""
        return self.cell(record, CATALOGUE.type(record.type).title) or self.reference(record)

    def named(self, record: Record) -> str:
        """Return a record's reference and the beginning of its title."""
        reference, title = self.reference(record), plain_text(self.title(record)).partition("\n")[0]
        short = title if len(title) <= _LINE else f"{title[:_LINE].rstrip()}…"
        return reference if short == reference else f"{reference} {short}"

    def shown(self, field: Field, raw: bytes) -> str:
        """Return what a stored value prints."""
        if (plain := _plain(raw)) and (field.kind is Kind.LINK or field.codes):
            return self.worded(field, plain)
        text = self._look.shown(field, raw)
        match field.kind:
            case Kind.INSTANT if text:
                return self.time(text)
            case Kind.DECIMAL:
                return self.say.steady(grouped(text))
            case Kind.DATE:
                return self.say.steady(text)
            case Kind.FLAG:
                return self.say(text)
        return text

    def time(self, instant: str) -> str:
        """Return an instant as the clocks of the meeting showed it, with their offset from UTC."""
        try:
            moment = dt.datetime.fromisoformat(instant)
        except ValueError:
            return instant
        local = moment.astimezone(self._zone)
        return self.say.steady(f"{local:%Y-%m-%d %H:%M} {local:%Z}")

    @cached_property
    def _zone(self) -> dt.timezone:
        """The clocks of the meeting, by its own word; UTC where it gives none or several."""
        given = {self.code(one, "utc_offset") for one in self.records("meeting")} - {""}
        found = _OFFSET.fullmatch(given.pop()) if len(given) == 1 else None
        if found is None:
            return dt.UTC
        ahead = dt.timedelta(hours=int(found[2]), minutes=int(found[3]))
        return dt.timezone(ahead if found[1] == "+" else -ahead)

    def worded(self, field: Field, text: str) -> str:
        """Return the words for a code or a link, as far as it leads to what is in this copy."""
        if field.kind is Kind.LINK:
            linked = self.find(text, field.to)
            return plain_text(self.title(linked)) if linked else self.say("[not in this copy]")
        if field.codes == LANGUAGES:
            return self._look.standard(LANGUAGES).get(text, text)
        words = self._look.shown(field, encode(text))
        return f"{text} {words}" if field.codes == "pack:goal" and words != text else words

    def person(self, name: str) -> str:
        """Return what somebody is called in the roster; the name there that keys go by where it does not know them."""
        return self._people.get(name, name)

    def who(self, origin: Origin, time: int) -> Text:
        """Return who put something on record, in which role and session, and when."""
        role = self.say(origin.role.replace("-", " ").capitalize())
        where = f", {self.say('session')} {origin.session}" if origin.session else ""
        return joined(bold(self.person(origin.person)), f"\n{role}{where}\n{self.time(as_datetime(time).isoformat())}")

    @cached_property
    def unsealed(self) -> int:
        """How many operations that its readers may see are not sealed yet: with any, the copy is a draft."""
        operations = (one for key in self.desk.open_keys() for one in self.desk.open_operations(key))
        return sum(label.audience in self._audience for label, _ in operations)


def is_money(type_: str, field: Field) -> bool:
    """Say whether a field of a type is a sum: beside it stands the currency."""
    return field.kind is Kind.DECIMAL and field.id in _SUMS and f"{type_}.currency" in _FIELDS


def decoded(raw: bytes) -> object:
    """Return what stored bytes mean, None for what this release cannot read."""
    try:
        return decode(raw)
    except BadValue:
        return None


def _plain(raw: bytes) -> str:
    """Return a stored text, such as a code or a record's id; "" for anything else."""
    value = decoded(raw)
    return value if isinstance(value, str) else ""
