"""What lies between places: agreements, all there is on a corridor, and the profile of each hub."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import About, drawn, list_table, number, numbers, text
from desktop.casework.figures.finance import summed
from desktop.casework.figures.model import NOT_CONVERTED, Column
from desktop.casework.figures.rates import Rates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.casework.figures.model import Cell, Figure, Table
    from desktop.casework.figures.source import Row, Source

_CORRIDORS: Final = About(
    "corridors",
    "Corridors",
    "For each corridor: places of origin, transit and destination, and how many pledges, initiatives, agreements "
    "between its parties and element statuses there are.",
)
_DOSSIER: Final = About(
    "corridor-dossier",
    "Corridor dossier",
    "Everything on record about the corridor: pledges and initiatives that name it, agreements with a party of origin "
    "and one of destination, and the status of elements along it.",
)
_HUBS: Final = About(
    "hubs",
    "Hubs",
    "Cities and countries that draw migrants: whom, what support they need and were given in words, and in sums what "
    "they asked for and what was agreed for them.",
)
_AGREEMENTS: Final = About(
    "agreements",
    "Agreements and practices between parties",
    "For each two parties, the agreements and practices between them: what about, in which form, and whether in "
    "force today.",
)
_AGREED: Final = frozenset({"agreed", "disbursed"})
_MADE: Final = ("pledge", "initiative", "agreement", "element_status")


def agreements(source: Source) -> Figure:
    """M22: party against party, what there is between them."""
    between: dict[frozenset[str], list[Row]] = {}
    for row in source.rows("agreement"):
        for two in combinations(row.set("parties"), 2):
            between.setdefault(frozenset(two), []).append(row)
    keys = sorted({key for two in between for key in two}, key=lambda key: source.name("actor", key))
    names = {key: source.name("actor", key) for key in keys}
    rows = [
        (text(names[one]), *(_agreed(source, between.get(frozenset((one, other)), [])) for other in keys))
        for one in keys
    ]
    columns = [Column(id=key, title=names[key]) for key in keys]
    return drawn("matrix", list_table(source, _AGREEMENTS, ("Party", *columns), rows))


def _agreed(source: Source, rows: Sequence[Row]) -> Cell:
    told = []
    for row in rows:
        about, form = row.text("kind"), row.text("form")
        since, until = row.text("in_force"), row.text("ended")
        force = since and since <= source.today and not (until and until < source.today)
        words = f"{source.word('agreement_kind', about)}: {source.word('agreement_form', form)}"
        told.append(source.say("{agreement}, in force", agreement=words) if force else words)
    marks = tuple(dict.fromkeys(mark for row in rows for mark in row.marks("kind", "form", "in_force", "parties")))
    return text("; ".join(told), *rows, marks=marks)


def corridors(source: Source) -> Table:
    """M26: the corridors side by side."""
    rows = []
    for one in source.rows("corridor"):
        there = _along(source, one)
        ways = (text(_names(source, one, way), one, marks=one.marks(way)) for way in _WAYS)
        rows.append((text(one.title, one), *ways, *(number(len(there[type_]), *there[type_]) for type_ in _MADE)))
    counted = [numbers(one) for one in ("Pledges", "Initiatives", "Agreements", "Elements")]
    return list_table(source, _CORRIDORS, ("Corridor", "Origin", "Transit", "Destination", *counted), rows)


_WAYS: Final = ("origin", "transit", "destination")


def _names(source: Source, row: Row, field: str) -> str:
    return "; ".join(source.name("actor", key) for key in row.set(field))


def _along(source: Source, corridor: Row) -> dict[str, list[Row]]:
    """Return what there is on a corridor, by type."""
    ends = [set(corridor.set(way)) for way in ("origin", "destination")]
    there = {type_: [one for one in source.rows(type_) if one.text("corridor") == corridor.key] for type_ in _NAMED}
    joins = [one for one in source.rows("agreement") if all(end & set(one.set("parties")) for end in ends)]
    return {**there, "agreement": joins}


_NAMED: Final = ("pledge", "initiative", "element_status")


def dossier(source: Source) -> Table:
    """M26: everything on the corridor of the report, or on all of them."""
    chosen = [one for one in source.rows("corridor") if source.corridor in ("", one.key)]
    rows = (line for one in chosen for line in _dossier(source, one))
    return list_table(source, _DOSSIER, ("Corridor", "Kind", "What", "Whose", "Stands at"), rows)


def _dossier(source: Source, corridor: Row) -> Iterator[tuple[Cell, ...]]:
    there = _along(source, corridor)
    told = {
        "pledge": ("Pledge", "actor", "status", "status"),
        "initiative": ("Initiative", "lead", "status", "initiative_status"),
        "agreement": ("Agreement", "", "form", "agreement_form"),
        "element_status": ("Element", "actor", "state", "element_state"),
    }
    for type_, (kind, party, state, words) in told.items():
        for row in there[type_]:
            what = source.word("element", row.text("element")) if type_ == "element_status" else row.title
            whose = source.name("actor", row.text(party)) if party else _names(source, row, "parties")
            stands = text(source.word(words, row.text(state)), row)
            yield text(corridor.title, corridor), text(kind), text(what, row), text(whose, row), stands


def hubs(source: Source) -> Table:
    """M24: support needed and given."""
    rates, missing, rows = Rates(source), 0, []
    for hub in source.rows("hub"):
        mine = [one for one in source.rows("support_request") if one.text("actor") == hub.text("actor") != ""]
        keys = {one.key for one in mine}
        agreed = [one for one in source.rows("match") if one.text("request") in keys and one.text("status") in _AGREED]
        asked, lost = summed(rates, mine, "")
        got, more = summed(rates, agreed, "agreed_on")
        missing += lost + more
        words = (text(hub.text(name), hub) for name in ("draws", "needed", "given"))
        marks = ((NOT_CONVERTED,) if lost else (), (NOT_CONVERTED,) if more else ())
        sums = (number(asked, *mine, marks=marks[0]), number(got, *agreed, marks=marks[1]))
        rows.append((text(hub.title, hub), *words, *sums))
    heads = ("Draws", "Needs", "Was given", numbers("Asked for", source.currency), numbers("Agreed", source.currency))
    return list_table(source, _HUBS, ("Hub", *heads), rows, rates.notes(missing))
