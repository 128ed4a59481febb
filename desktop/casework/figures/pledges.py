"""What is pledged, by whom, with whom and on what: mix, participants, coalitions, overlaps, ties, safeguards."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from desktop.casework.figures.build import About, Grid, drawn, grid_table, list_table, number, numbers, text
from desktop.casework.figures.model import UNDER_VERIFICATION, Cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.figures.model import Figure, Table
    from desktop.casework.figures.source import Row, Source

_MIX: Final = About("mix", "What is pledged", "Pledges by kind and by how binding they are; each is counted once.")
_OCCASIONS: Final = About(
    "occasions", "Where pledges were made", "Pledges by the kind of occasion at which they were made, and the year."
)
_PARTICIPANTS: Final = About(
    "participants",
    "Who takes part in which pledge",
    "For each pledge with several parties: the pledging party, and who is in it with which role and own share. "
    "Who has left is named with the day.",
)
_COALITIONS: Final = About(
    "coalitions",
    "Open coalitions and pioneers",
    "Pledges that are open for others to join or marked as pioneers: members today, and who joined and left when.",
)
_OVERLAPS: Final = About(
    "overlaps",
    "Pledges that may overlap",
    "Goals, groups and places on which more than one pledge stands. A pledge without group or place is set beside "
    "those that name none either.",
)
_TIES: Final = About(
    "conditions",
    "What unlocks what",
    "Pledges that depend on another or answer it: what each waits for, how that stands, and whether it is open now. "
    "It is open once everything it depends on is delivered.",
)
_INSTRUMENTS: Final = About(
    "delivery-gap",
    "Delivery on existing commitments",
    "For each instrument: pledges that deliver on it, how many of these are delivered, and how many of its parties "
    "have no pledge that does.",
)
_SAFEGUARDS: Final = About(
    "safeguards",
    "Safeguard questions",
    "Pledges by the answers that reviewers gave: questions answered no or only in part raise a flag; so does a "
    "pledge of which not every question is answered.",
)
_REFUGEES: Final = About(
    "refugees", "Pledges that concern refugees too", "Pledges marked as such, by goal: they complete, never override."
)
_DELIVERED: Final = "delivered"
_RAISED: Final = ("no", "partly")


def mix(source: Source) -> Figure:
    """M2, M5: pledges by kind and bindingness."""
    grid = Grid()
    for row in source.rows("pledge"):
        grid.add(row.text("kind"), row.text("bindingness"), row)
    rows = [(one, source.word("pledge_kind", one)) for one in grid.ordered(source.codes("pledge_kind"), grid.rows)]
    bound = grid.ordered(source.codes("bindingness"), grid.columns)
    columns = [(one, source.word("bindingness", one)) for one in bound]
    return drawn("bars", grid_table(source, _MIX, grid, heading="Kind", rows=rows, columns=columns))


def occasions(source: Source) -> Figure:
    """M6: pledges by occasion and year."""
    grid = Grid()
    for row in source.rows("pledge"):
        grid.add(row.text("occasion_kind"), row.text("made")[:4], row, marks=row.marks("occasion_kind", "made"))
    rows = [(one, source.word("occasion", one)) for one in grid.ordered(source.codes("occasion"), grid.rows)]
    columns = [(one, one or "No year") for one in sorted(grid.columns)]
    return drawn("bars", grid_table(source, _OCCASIONS, grid, heading="Occasion", rows=rows, columns=columns))


def participants(source: Source) -> Figure:
    """M3: pledge against party, with role and own share."""
    parts = source.by("participation", "pledge")
    rows = []
    for pledge in source.rows("pledge"):
        lead, partners, mine = pledge.text("actor"), pledge.set("partners"), parts.get(pledge.key, ())
        if not (partners or mine):
            continue
        named = {one.text("actor") for one in mine}
        loose = [source.name("actor", one) for one in partners if one not in named]
        roles = {role: _named(source, mine, role) for role in source.codes("participation_role")}
        rows.append(
            (
                text(f"{pledge.ref} {pledge.title}", pledge),
                text(source.word("pledge_form", pledge.text("form")), pledge, marks=pledge.marks("form")),
                text(source.name("actor", lead), pledge),
                *(text("; ".join(words), *found) for words, found in roles.values()),
                text("; ".join(loose), pledge, marks=pledge.marks("partners")),
            )
        )
    heads = [source.word("participation_role", one) for one in source.codes("participation_role")]
    columns = ("Pledge", "Form", "Pledging party", *heads, "Named, without a role")
    return drawn("matrix", list_table(source, _PARTICIPANTS, columns, rows))


def _named(source: Source, parts: list[Row] | tuple[Row, ...], role: str) -> tuple[list[str], list[Row]]:
    found = [one for one in parts if one.text("role") == role]
    return [_part(source, one) for one in found], found


def _part(source: Source, part: Row) -> str:
    name, share, left = source.name("actor", part.text("actor")), part.text("share"), part.text("left")
    named = f"{name}{share and f' ({share})'}"
    return source.say("{party}, left {day}", party=named, day=left) if left else named


def coalitions(source: Source) -> Figure:
    """M4: coalitions that are open, their members today, and who came and went."""
    parts = source.by("participation", "pledge")
    rows = []
    for pledge in source.rows("pledge"):
        if not (pledge.flag("open") or pledge.flag("pioneer")):
            continue
        mine = sorted(parts.get(pledge.key, ()), key=lambda one: (one.text("joined"), one.id))
        there = [one for one in mine if _member(one, source.today)]
        gone = [one for one in mine if (left := one.text("left")) and left <= source.today]
        rows.append(
            (
                text(f"{pledge.ref} {pledge.title}", pledge),
                text("open" if pledge.flag("open") else "", pledge, marks=pledge.marks("open")),
                text("pioneer" if pledge.flag("pioneer") else "", pledge, marks=pledge.marks("pioneer")),
                text(source.name("actor", pledge.text("actor")), pledge),
                number(len(there), *there),
                text("; ".join(f"{source.name('actor', one.text('actor'))} {one.text('joined')}" for one in there)),
                text("; ".join(f"{source.name('actor', one.text('actor'))} {one.text('left')}" for one in gone), *gone),
            )
        )
    columns = ("Coalition", "Open", "Pioneer", "Begun by", numbers("Members today"), "Joined", "Left")
    return drawn("matrix", list_table(source, _COALITIONS, columns, rows))


def _member(part: Row, today: str) -> bool:
    return part.text("joined") <= today and not (part.text("left") and part.text("left") <= today)


def overlaps(source: Source) -> Table:
    """M9: pledges on the same goal, group and place."""
    found: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for pledge in source.rows("pledge"):
        for goal in source.goals(pledge):
            for group in pledge.set("groups") or ("",):
                for place in pledge.set("places") or ("",):
                    found[goal, group, place].append(pledge)
    order = {node: at for at, node in enumerate(source.nodes)}
    several = sorted(
        ((key, rows) for key, rows in found.items() if len(rows) > 1),
        key=lambda one: (order.get(one[0][0], len(order)), one[0][1:]),
    )
    rows = (
        (
            text(source.goal(goal)),
            text(source.word("group", group)),
            text(place),
            number(len(pledges), *pledges),
            text("; ".join(one.ref for one in pledges[:_SHOWN]) + ("; …" if len(pledges) > _SHOWN else ""), *pledges),
        )
        for (goal, group, place), pledges in several
    )
    return list_table(source, _OVERLAPS, ("Goal", "Group", "Place", numbers("Pledges"), "Which"), rows)


_SHOWN: Final = 12  # references that one cell names


def conditions(source: Source) -> Table:
    """M51: what depends on what, both sides, and what is open."""
    return list_table(
        source,
        _TIES,
        ("Pledge", "Pledging party", "Tie", "Waits for", "Whose", "Which stands at", "Now"),
        (line for pledge in source.rows("pledge") for line in _ties(source, pledge)),
    )


def _ties(source: Source, pledge: Row) -> Iterator[tuple[Cell, ...]]:
    needs = [("depends on", key) for key in pledge.set("depends_on")]
    needs += [("answers", key) for key in (pledge.text("answers"),) if key]
    waits = [one for key in pledge.set("depends_on") if (one := source.find("pledge", key))]
    open_now = all(one.text("status") == _DELIVERED for one in waits) and len(waits) == len(pledge.set("depends_on"))
    for how, key in needs:
        other = source.find("pledge", key)
        behind = (pledge, other) if other else (pledge,)
        status = other.text("status") if other else ""
        now = "" if how == "answers" else "open" if open_now else "waits"
        yield (
            text(f"{pledge.ref} {pledge.title}", pledge),
            text(source.name("actor", pledge.text("actor")), pledge),
            text(how, pledge, marks=pledge.marks("depends_on", "answers")),
            text(f"{other.ref} {other.title}" if other else source.name("pledge", key), *behind),
            text(source.name("actor", other.text("actor")) if other else "", *behind),
            text(status if status == UNDER_VERIFICATION else source.word("status", status), *behind),
            text(now, pledge, *waits, marks=tuple(mark for one in waits for mark in one.marks("status"))),
        )


def delivery_gap(source: Source) -> Table:
    """M8: what is pledged and delivered on each instrument, and who has pledged nothing on it."""
    by_instrument: dict[str, list[Row]] = defaultdict(list)
    for pledge in source.rows("pledge"):
        for key in pledge.set("instruments"):
            by_instrument[key].append(pledge)
    rows = []
    for one in source.rows("instrument"):
        pledges = by_instrument.get(one.key, [])
        done = [pledge for pledge in pledges if pledge.text("status") == _DELIVERED]
        active = {party for pledge in pledges for party in (pledge.text("actor"), *pledge.set("partners"))}
        idle = [party for party in one.set("parties") if party not in active]
        unsure = tuple(dict.fromkeys(mark for pledge in pledges for mark in pledge.marks("status")))
        names = "; ".join(source.name("actor", party) for party in idle) if source.compares else ""
        rows.append(
            (
                text(one.title, one),
                text(source.word("bindingness", one.text("bindingness")), one),
                number(len(pledges), *pledges),
                number(len(done), *done, marks=unsure),
                number(len(idle), one),
                text(names, one),
            )
        )
    heads = (numbers("Pledges"), numbers("Delivered"), numbers("Parties without"), "Which parties")
    return list_table(source, _INSTRUMENTS, ("Instrument", "Bindingness", *heads), rows)


def safeguards(source: Source) -> Table:
    """M10: flags that the answers to the safeguard questions raise."""
    answers, asked = source.by("safeguard", "pledge"), source.codes("safeguard")
    rows = []
    for pledge in source.rows("pledge"):
        mine = answers.get(pledge.key, [])
        if not mine:
            continue
        raised = [one for one in mine if one.text("answer") in _RAISED]
        unsure = tuple(dict.fromkeys(mark for one in mine for mark in one.marks("answer", "question")))
        open_ = [code for code in asked if code not in {one.text("question") for one in mine}]
        words = "; ".join(source.word("safeguard", one.text("question")) for one in raised)
        rows.append(
            (
                text(f"{pledge.ref} {pledge.title}", pledge),
                number(len(mine), *mine, marks=unsure),
                number(len(raised), *raised),
                text(words, *raised),
                number(len(open_), *mine),
            )
        )
    heads = (numbers("Answered"), numbers("Flags"), "Where", numbers("Not answered"))
    return list_table(source, _SAFEGUARDS, ("Pledge", *heads), rows)


def refugees(source: Source) -> Figure:
    """M52: pledges that concern refugees too, by goal."""
    grid = Grid()
    for pledge in source.rows("pledge"):
        for goal in source.goals(pledge):
            grid.add(goal, "yes" if pledge.flag("refugees") else "no", pledge, marks=pledge.marks("refugees", "goals"))
    rows = [(node, source.goal(node)) for node in grid.ordered(source.nodes, grid.rows)]
    columns = [("yes", "Concern refugees too"), ("no", "Do not")]
    return drawn("bars", grid_table(source, _REFUGEES, grid, heading="Goal", rows=rows, columns=columns))
