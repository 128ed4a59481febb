"""Scenarios: what people put on record on several desks, played through the whole program, and what it must show.

A scenario is a TOML file; ``docs/mechanisms.md`` says what its tables mean.  :func:`play` returns what was observed,
:func:`faults` what of a scenario's expectations is not so.
"""

from __future__ import annotations

import copy
import datetime as dt
import re
import shutil
import subprocess
import tomllib
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from desktop import wiring
from desktop.casework import capture, decide, identity, roster_keeping, rules, texts
from desktop.casework.figures import kinds
from desktop.casework.figures.model import Figure
from desktop.casework.figures.source import Source
from desktop.casework.handover import seal
from desktop.casework.look import Look
from desktop.casework.readers import Readers
from desktop.exchange import restore
from desktop.exchange.export import Wish, export
from desktop.exchange.formats import read_exported, save
from desktop.records.declare import Kind
from desktop.records.packs import Pack
from desktop.records.types import CATALOGUE
from desktop.reports.request import Request
from desktop.store.desk import DeskFile
from desktop.store.lists import Lists
from desktop.store.summary import summarise
from desktop.trust.roster import Role, root_fingerprint
from desktop.ui.choices import Choices
from desktop.ui.forms.form import RecordForm, shown_values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.casework.ports import Record, Sitting
    from desktop.records.declare import Field

HERE: Final = Path(__file__).parent
WORDS: Final = "four words for tests"
MOMENT: Final = "2026-10-20T12:00:00Z"
TEAM: Final = "peer-1"
SECRETARIAT: Final = "sec"
ROLES: Final = {"ada": Role.LEAD, "bo": Role.RAPPORTEUR, "cy": Role.REVIEWER, "dee": Role.OBSERVER}
THIRD: Final = "dee"  # who was not there, and holds what is shared
COPY_OF: Final = {SECRETARIAT: "secretariat", "cy": "team"}
Cells = list[list[str]]


def scenarios() -> dict[str, dict[str, Any]]:
    """Return every scenario by its number."""
    return {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(HERE.glob("M*.toml"))}


@dataclass
class Observed:
    """What a scenario showed; texts of tables with their marks, texts of PDFs without blanks."""

    values: dict[str, dict[str, str]] = field(default_factory=dict)  # desk and record → field → text
    tables: dict[str, Cells] = field(default_factory=dict)  # desk, report and figure → rows, the heads first
    traced: dict[str, list[list[list[str]]]] = field(default_factory=dict)  # the same → keys of records behind cells
    found: dict[str, list[str]] = field(default_factory=dict)  # words → keys of records
    printed: dict[str, str] = field(default_factory=dict)  # desk and report → text
    forms: dict[str, dict[str, object]] = field(default_factory=dict)  # record → field → value in its editor
    defects: dict[str, list[str]] = field(default_factory=dict)
    sessions: dict[str, str] = field(default_factory=dict)
    hashes: tuple[dict[str, str], dict[str, str]] = ({}, {})


class Desks:
    """The desks of one scenario, copied from those that hold the kit."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        """Open none yet."""
        self._folder, self._stack = folder, stack
        self.open: dict[str, DeskFile] = {}
        self.seats: dict[str, Sitting] = {}

    def __getitem__(self, name: str) -> DeskFile:
        """Return a desk, opened and with its person at it."""
        if name not in self.open:
            self.open[name] = self._stack.enter_context(closing(DeskFile.open(self._folder / f"{name}.desk")))
            self.seats[name] = identity.take_seat(self.open[name], WORDS)
        return self.open[name]

    def sit(self, name: str, session: str) -> Sitting:
        """Return who sits at a desk, in a session."""
        if self.seats[name].session != session:
            self.seats[name] = identity.take_seat(self[name], WORDS, session=session)
        return self.seats[name]


def make_desks(folder: Path) -> dict[str, bytes]:
    """Make the desks that hold the kit below a folder; returns the records of the kit by key."""
    ids: dict[str, bytes] = {}
    place = {"region": "carda", "review": "carda-2026"}
    with closing(wiring.new_desk(folder / "sec.desk", pack=wiring.shipped_pack("paper"), **place)) as sec:
        identity.join(sec, person="sec", name="Ines Caldero", device="d", role=Role.SECRETARIAT, passphrase=WORDS)
        sitting = identity.take_seat(sec, WORDS)
        pin = root_fingerprint(roster_keeping.found(sec, sitting, WORDS, mark="SE"))
        for name, role in ROLES.items():
            with closing(wiring.new_desk(folder / f"{name}.desk", pin=pin)) as desk:
                identity.join(desk, person=name, name=name.title(), device="d", role=role, passphrase=WORDS)
                asked = identity.read_enrolment(identity.request_file(desk))
            teams = (TEAM,) if role is Role.REVIEWER else ()
            roster_keeping.approve(sec, sitting, WORDS, asked, mark=name[:2].upper().ljust(2, "X"), teams=teams)
        for one in tomllib.loads((HERE / "base.toml").read_text("utf-8"))["do"]:
            ids[one["key"]] = capture.record(sec, sitting, one["record"], _linked(one["set"], ids)).id
        [kit] = wiring.hand_over(sec, sitting, "everyone", folder / "kit.stk", kind="kit")
    for name in ROLES:
        with closing(DeskFile.open(folder / f"{name}.desk")) as desk:
            wiring.receive(desk, kit)
    with closing(wiring.new_desk(folder / "empty.desk", pack=wiring.shipped_pack("paper"), **place)) as empty:
        identity.join(empty, person="new", name="New", device="d", role=Role.SECRETARIAT, passphrase=WORDS)
        roster_keeping.found(empty, identity.take_seat(empty, WORDS), WORDS, mark="NE")
    return ids


def _linked(values: Mapping[str, Any], ids: Mapping[str, bytes]) -> dict[str, Any]:
    """Return values with ``@key`` in place of the records' ids."""

    def one(value: object) -> object:
        if isinstance(value, list):
            return [one(each) for each in value]
        return ids[value[1:]].hex() if isinstance(value, str) and value.startswith("@") else value

    return {name: one(value) for name, value in values.items()}


class Play:
    """One scenario, played."""

    def __init__(self, scenario: Mapping[str, Any], made: Path, ids: Mapping[str, bytes], place: Path) -> None:
        """Copy the desks below a place of its own."""
        self._scenario, self._ids, self._place = scenario, dict(ids), place
        for path in made.glob("*.desk"):
            shutil.copy(path, place / path.name)
        self.seen = Observed()

    def run(self, *, shown_only: bool = False) -> Observed:
        """Capture, merge, look, search, print, open a form, export and import; or capture, merge and look alone."""
        with ExitStack() as stack:
            self._desks = Desks(self._place, stack)
            for one in self._scenario["do"]:
                self._do(one)
            self._merge()
            self._names = {uid: key for key, uid in self._ids.items()}
            looks = (self._values, self._tables, self._search, self._print, self._form, self._lists, self._trip)
            for look in looks[:1] if shown_only else looks:
                look()
        return self.seen

    # ---- what people do ----------------------------------------------------------------------------------------------

    def _do(self, one: Mapping[str, Any]) -> None:
        name = one["desk"]
        desk = self._desks[name]
        if one.get("merge"):  # what others have by now reaches this desk
            self._merge()
            return
        sitting = self._desks.sit(name, one.get("session", ""))
        values = _linked(one.get("set", {}), self._ids)
        if "attach" in one:
            values["content"] = self._kept(desk, one["attach"])
        if "change" in one:
            capture.change(desk, sitting, self._ids[one["change"]], values)
        elif "reconcile" in one:
            (difference,) = [each for each in desk.differences() if each.cell.field.endswith(f".{one['field']}")]
            stands = next(head.value for head in difference.heads if one["stands"].encode() in head.value)
            decide.reconcile(desk, sitting, difference, stands, one["reconcile"])
        elif one["record"] == "translation":
            made = texts.add_translation(desk, sitting, self._ids[one["of"]], **values)
            self._ids[one["key"]] = made.id
        elif one.get("note"):
            made = capture.put_on_record(desk, sitting, capture.note(desk, sitting, one["record"], values))
            self._ids[one["key"]] = made.id
        else:
            self._ids[one["key"]] = capture.record(desk, sitting, one["record"], values).id

    @staticmethod
    def _kept(desk: DeskFile, text: str) -> dict[str, str | int]:
        raw = text.encode()
        return {"sha256": desk.keep_blob(raw), "size": len(raw), "name": "text.txt", "media": "text/plain"}

    def _merge(self) -> None:
        """Bring what each desk has to the secretariat's, and what that holds back to all."""
        sec = self._desks[SECRETARIAT]
        stick = self._place / "stick"
        stick.mkdir(exist_ok=True)
        for name in [one for one in self._desks.open if one != SECRETARIAT]:
            [path] = wiring.hand_over(self._desks[name], self._desks.seats[name], "secretariat", stick)
            outcome = wiring.receive(sec, path)
            assert not outcome.quarantined, outcome.quarantined
        for name in {THIRD, *self._desks.open} - {SECRETARIAT}:
            [path] = wiring.hand_over(sec, self._desks.seats[SECRETARIAT], name, stick)
            wiring.receive(self._desks[name], path)

    # ---- what is there to be seen ------------------------------------------------------------------------------------

    def _values(self) -> None:
        for one in self._scenario.get("shows", ()):
            name = one.get("on", THIRD)
            desk, uid = self._desks[name], self._ids[one["record"]]
            self.seen.values.setdefault(f"{name} {one['record']}", self._shown(desk, name, uid))

    def _shown(self, desk: DeskFile, name: str, uid: bytes) -> dict[str, str]:
        """Return what readers at a desk see of a record, "[differs]" behind what differs."""
        record = desk.record(uid)
        seen = Readers(desk, wiring.COPIES[COPY_OF.get(name, "public")], MOMENT).seen(record) if record else None
        if seen is None or not seen.values:
            return {}
        look, kind = Look(desk), CATALOGUE.type(seen.type)
        differ = {key.partition(".")[2] for key, _ in seen.differing}
        texts_ = {one.id: look.text(seen, one.id) for one in kind.fields}
        return {key: f"{text} [differs]" if key in differ else text for key, text in texts_.items() if text}

    def _tables(self) -> None:
        for one in self._scenario.get("figure", ()):
            name, report = one.get("on", THIRD), one["report"]
            subject = self._ids[one["subject"]].hex() if "subject" in one else ""
            pack = Pack.parse(wiring.shipped_pack(one["pack"])) if "pack" in one else None
            found = kinds.computed(
                self._desks[name], report, audience=wiring.COPIES[COPY_OF.get(name, "public")], moment=MOMENT,
                subject=subject, pack=pack,
            )  # fmt: skip
            for figure in found:
                table = figure.table if isinstance(figure, Figure) else figure
                key = f"{name} {report} {table.id} {one.get('pack', '')}".strip()
                heads = [column.title for column in table.columns]
                cells = [[" ".join((cell.text, *cell.marks)).strip() for cell in row] for row in table.rows]
                self.seen.tables[key] = [heads, *cells]
                self.seen.traced[key] = [
                    [[self._names.get(uid, "?") for uid in cell.records] for cell in row] for row in table.rows
                ]

    def _search(self) -> None:
        for one in self._scenario.get("search", ()):
            desk = self._desks[one.get("on", THIRD)]
            while desk.index():
                pass
            self.seen.found[one["words"]] = [self._names.get(hit.uid, "?") for hit in desk.search(one["words"])]

    def _print(self) -> None:
        for one in self._scenario.get("printed", ()):
            name, report = one.get("on", THIRD), one["report"]
            record = self._ids[one["of"]].hex() if "of" in one else ""
            request = Request(
                kind=report, copy=COPY_OF.get(name, "public"), record=record, created=dt.datetime.fromisoformat(MOMENT)
            )
            pdf = wiring.print_report(self._desks[name], request)
            self.seen.printed[f"{name} {report}"] = squeezed(_text_of(pdf))

    def _form(self) -> None:
        for one in self._scenario.get("form", ()):
            name = one.get("on", THIRD)
            desk, uid = self._desks[name], self._ids[one["record"]]
            record = desk.record(uid)
            with closing(Lists.open(self._place / f"{name}.desk")) as reader:
                office = SimpleNamespace(reader=reader, look=lambda reader=reader: Look(reader))
                self.seen.forms[one["record"]] = _opened(record, desk, Choices(office)) if record else {}

    def _lists(self) -> None:
        for one in self._scenario.get("defects", ()):
            record = self._desks[SECRETARIAT].record(self._ids[one["record"]])
            assert record
            found = rules.defects_of(self._desks[SECRETARIAT], record)
            self.seen.defects[one["record"]] = [f"{each.fault} {each.field}".strip() for each in found]
        for one in self._scenario.get("session", ()):
            desk = self._desks[one.get("on", THIRD)]
            entries = desk.history(self._ids[one["record"]])
            self.seen.sessions[one["record"]] = entries[0].origin.session

    # ---- there and back ----------------------------------------------------------------------------------------------

    def _trip(self) -> None:
        """Export from the secretariat's desk, import into an empty one; what differs is reconciled before."""
        sec, sitting = self._desks[SECRETARIAT], self._desks.sit(SECRETARIAT, "")
        for difference in sec.differences():
            decide.reconcile(sec, sitting, difference, difference.heads[0].value, "One of them stands.")
        out = self._place / "out"
        save(export(sec, Wish(audience=wiring.COPIES["secretariat"], personal=True), MOMENT, sitting), "csv", out)
        empty = self._desks["empty"]
        tables, files = read_exported(out)
        coming = restore.plan(empty, self._desks.seats["empty"], tables, files)
        assert coming.refused == (), coming.refused
        restore.apply(empty, self._desks.seats["empty"], coming)
        self.seen.hashes = (_hashes(sec, sitting), _hashes(empty, self._desks.seats["empty"]))


def nothing() -> Source:
    """Return what figures are computed from where there is nothing on record."""

    class Empty:
        """A desk with a pack and no record."""

        def packs(self) -> dict[str, Pack]:
            return {"": Pack.parse(wiring.shipped_pack("paper"))}

        def records(self, _type: str, _audiences: object) -> list[Record]:
            return []

    return Source(Empty(), wiring.COPIES["secretariat"], moment=MOMENT)  # type: ignore[arg-type] # as far as is asked


def _hashes(desk: DeskFile, sitting: Sitting) -> dict[str, str]:
    """Return the hash of the values of each label that everybody holds, once everything is sealed."""
    seal(desk, sitting)
    labels = summarise(desk).labels.items()
    return {name: one.values for name, one in labels if name.startswith("shared") and one.operations}


def _opened(record: Record, desk: DeskFile, choices: Choices) -> dict[str, object]:
    """Return what the editors of a record's generated form hold."""
    kind = CATALOGUE.type(record.type)
    form = RecordForm(choices)
    form.build(kind, {one.id for one in kind.fields if one.kind is not Kind.FILE})
    form.fill(shown_values(desk, record, kind))
    values = dict(form.values())
    form.deleteLater()
    return values


def _text_of(pdf: bytes) -> str:
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def squeezed(text: str) -> str:
    """Return a text without blanks and hyphens: lines break where they must."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text)


def play(scenario: Mapping[str, Any], made: Path, ids: Mapping[str, bytes], place: Path) -> Observed:
    """Play a scenario on copies of the desks below ``made``."""
    return Play(scenario, made, ids, place).run()


def put_wrong(scenario: Mapping[str, Any]) -> dict[str, Any]:
    """Return a scenario in which somebody puts another value on record than the one that it expects to be shown."""
    wrong = copy.deepcopy(dict(scenario))
    shown = ((one["record"], name) for one in wrong["shows"] for name in one.get("values", ()))
    steps = ((key, name, step) for key, name in shown for step in reversed(wrong["do"]))
    key, name, step = next(
        (key, name, step)
        for key, name, step in steps
        if key in (step.get("key"), step.get("change")) and name in step.get("set", {})
    )
    type_ = next(one["record"] for one in wrong["do"] if one.get("key") == key)
    step["set"][name] = _other(CATALOGUE.type(type_).field(name), step["set"][name])
    return wrong


def _other(field: Field, value: Any) -> object:  # noqa: ANN401 - as TOML gives it
    """Return another value that a field takes: of a set all but one element, of a link none."""
    if field.many:
        return value[1:]
    if field.kind is Kind.CODE and field.pack_list:
        codes = [one.code for one in Pack.parse(wiring.shipped_pack("paper")).codes(field.pack_list)]
        return next(code for code in codes if code != value)
    others = {Kind.LINK: "", Kind.FLAG: "no", Kind.DATE: f"1{str(value)[1:]}"}
    return others.get(field.kind, f"{value}9")


# ---- what has to be so -----------------------------------------------------------------------------------------------


def faults(scenario: Mapping[str, Any], seen: Observed) -> list[str]:
    """Return which expectations of a scenario were not met."""
    return [
        fault for name, check in _CHECKS.items() for one in scenario.get(name, ()) for fault in check(one, seen)
    ] + ([] if seen.hashes[0] == seen.hashes[1] and seen.hashes[0] else ["what came back has other values"])


def _shows(one: Mapping[str, Any], seen: Observed) -> Iterator[str]:
    place = f"{one.get('on', THIRD)} {one['record']}"
    found = seen.values[place]
    if one.get("hidden"):
        yield from [f"{place} can be seen: {found}"] if found else []
        return
    for name, text in one["values"].items():
        if found.get(name, "") != text:
            yield f"{place}.{name} shows “{found.get(name, '')}”, not “{text}”"


def _figure(one: Mapping[str, Any], seen: Observed) -> Iterator[str]:
    key = f"{one.get('on', THIRD)} {one['report']} {one['id']} {one.get('pack', '')}".strip()
    heads, *rows = seen.tables[key]
    for row, column, text in one.get("cells", ()):
        found = _at(seen.tables[key], row, column)
        if found is None or rows[found[0]][found[1]] != text:
            yield f"{key}: {row}, {column} is not “{text}”: {rows}"
    for row, column, *behind in one.get("behind", ()):
        found = _at(seen.tables[key], row, column)
        if found is None or sorted(seen.traced[key][found[0]][found[1]]) != sorted(behind):
            yield f"{key}: behind {row}, {column} are not {behind}: {seen.traced[key]}"
    for line in one.get("has", ()):
        if not any(cells[: len(line)] == line for cells in rows):
            yield f"{key} has no row that begins {line}: {rows}"
    if "rows" in one and len(rows) != one["rows"]:
        yield f"{key} has {len(rows)} rows, not {one['rows']}"
    for word in one.get("without", ()):
        if any(word in cell for cells in (heads, *rows) for cell in cells):
            yield f"{key} names “{word}”"


def _at(table: Cells, row: str, column: str) -> tuple[int, int] | None:
    """Return where a cell stands, None where there is no such column or not one such row."""
    heads, *rows = table
    at = [n for n, cells in enumerate(rows) if _begins(cells[0], row)]
    return (at[0], heads.index(column)) if len(at) == 1 and column in heads else None


def _begins(cell: str, row: str) -> bool:
    """Say whether a row is meant: by its whole name, or by its end after a reference that each desk gives anew."""
    return cell == row or re.fullmatch(rf"[A-Z]{{2}}-\d+ {re.escape(row)}", cell) is not None


def _search(one: Mapping[str, Any], seen: Observed) -> Iterator[str]:
    if one["finds"] not in seen.found[one["words"]]:
        yield f"“{one['words']}” finds {seen.found[one['words']]}, not {one['finds']}"


def _printed(one: Mapping[str, Any], seen: Observed) -> Iterator[str]:
    text = seen.printed[f"{one.get('on', THIRD)} {one['report']}"]
    for words in one.get("texts", ()):
        if squeezed(words) not in text:
            yield f"the {one['report']} report does not print “{words}”"
    for words in one.get("without", ()):
        if squeezed(words) in text:
            yield f"the {one['report']} report prints “{words}”"


def _form(one: Mapping[str, Any], seen: Observed) -> Iterator[str]:
    for name, value in one["values"].items():
        found = seen.forms[one["record"]].get(name)
        if found != value:
            yield f"the form of {one['record']} has “{found}” in {name}, not “{value}”"


def _defects(one: Mapping[str, Any], seen: Observed) -> Iterator[str]:
    if seen.defects[one["record"]] != one["are"]:
        yield f"{one['record']} lacks {seen.defects[one['record']]}, not {one['are']}"


def _session(one: Mapping[str, Any], seen: Observed) -> Iterator[str]:
    if seen.sessions[one["record"]] != one["is"]:
        yield f"{one['record']} comes from session “{seen.sessions[one['record']]}”, not “{one['is']}”"


_CHECKS: Final[dict[str, Callable[[Mapping[str, Any], Observed], Iterator[str]]]] = {
    "shows": _shows,
    "figure": _figure,
    "search": _search,
    "printed": _printed,
    "form": _form,
    "defects": _defects,
    "session": _session,
}
