"""The main job from end to end on the made-up sample region: four desks, no network, one agreed record; a registry.

Every step is a call that a command makes, too; only keys are unlocked once instead of for each command.
"""

from __future__ import annotations

import json
import shutil
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop import wiring
from desktop.casework import capture, decide, handover, identity, roster_keeping, texts
from desktop.demo.sample import SECRETARIAT, Sample
from desktop.exchange import tables
from desktop.exchange.mapping import read_mapping
from desktop.exchange.sheet import read_table
from desktop.records.labels import Audience
from desktop.store.summary import Summary, summarise
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from desktop.casework.capture import Recorded
    from desktop.casework.ports import Sitting
    from desktop.store.desk import DeskFile

PASSPHRASE: Final = "made up for the demo"  # noqa: S105 - and for nothing else
TEAM: Final = "peer-1"
CONTESTED: Final = "CB-P-001"  # the pledge that both rapporteurs change
_DESKS: Final = {
    "secretariat": ("Ines Caldero, Secretariat of the Carda Basin Community", Role.SECRETARIAT, "SE"),
    "lead": ("Tomas Arrigo, lead rapporteur", Role.LEAD, "LA"),
    "rapporteur": ("Noor Belcazem, rapporteur", Role.RAPPORTEUR, "RB"),
    "reviewer": ("Hanne Vestergade, peer reviewer", Role.REVIEWER, "PR"),
}


class DemoFailed(Exception):
    """Desks that should agree and do not."""


@dataclass(frozen=True, slots=True)
class Result:
    """What the demo did: in words, and as data."""

    text: str
    data: Mapping[str, object]


class Demo:
    """One run of the job below a folder; ``tell`` is given a line for each step as it is done."""

    def __init__(self, out: Path, seed: int | None, tell: Callable[[str], None] | None = None) -> None:
        """With a ``seed``, random tokens go into titles, values, the reason and every field that is not shared."""
        self._out, self._tell = out, tell or (lambda _line: None)
        self._sample = Sample(seed)
        self._meeting, self._ids = self._sample.meeting, self._sample.ids
        self._desks: dict[str, DeskFile] = {}
        self._seats: dict[str, Sitting] = {}
        self._printed: list[Path] = []

    def run(self, *, network: bool = True) -> Result:
        """Do the whole job; raises :class:`DemoFailed` when the desks do not agree in the end.

        Without ``network``, no two desks meet at a registry at the end.
        """
        with ExitStack() as stack:
            self._make_room()
            self._found(stack)
            self._enrol_early(stack)
            self._prepare_meeting()
            self._open_kits()
            self._capture()
            self._hand_over()
            self._enrol_late()
            self._reconcile()
            self._send_back()
            result = self._compare()
        if network:
            self._synchronise()
        return result

    def _synchronise(self) -> None:
        """Let copies of two desks meet at a registry, too."""
        from desktop.demo import network  # noqa: PLC0415 - the service's libraries are for this leg alone

        try:
            network.play(self._out, self._seats, PASSPHRASE, self._tell)
        except AssertionError as fault:
            raise DemoFailed(str(fault)) from fault

    # ---- the secretariat before the meeting ------------------------------------------------------------------------

    def _make_room(self) -> None:
        for name in ("desks", "stick", "pdf", "registry"):
            shutil.rmtree(self._out / name, ignore_errors=True)
            (self._out / name).mkdir(parents=True)

    def _desk(self, stack: ExitStack, name: str, **options: str | bytes) -> DeskFile:
        desk = wiring.new_desk(self._out / "desks" / f"{name}.desk", **options)  # type: ignore[arg-type] # by name
        self._desks[name] = stack.enter_context(closing(desk))
        shown, role, _ = _DESKS[name]
        identity.join(desk, person=name, name=shown, device=f"{name}-laptop", role=role, passphrase=PASSPHRASE)
        self._seats[name] = identity.take_seat(desk, PASSPHRASE)
        return desk

    def _found(self, stack: ExitStack) -> None:
        place = self._meeting["meeting"]
        pack = wiring.shipped_pack("paper")
        desk = self._desk(stack, "secretariat", pack=pack, region=place["region"], review=place["id"])
        roster = roster_keeping.found(desk, self._seats["secretariat"], PASSPHRASE, mark=_DESKS["secretariat"][2])
        self._pin = root_fingerprint(roster)
        self._tell(f"The secretariat made a desk and founded a registry; it reads aloud: {self._pin}")

    def _enrol_early(self, stack: ExitStack) -> None:
        for name in ("lead", "rapporteur", "reviewer"):
            desk = self._desk(stack, name, pin=self._pin)
            (self._out / "stick" / f"{name}.request").write_bytes(identity.request_file(desk))
        self._enrol("lead")
        self._enrol("reviewer", teams=(TEAM,))
        self._tell(
            "Two laptops asked to be enrolled by files on the stick, and are in the roster; a third comes later."
        )

    def _enrol(self, name: str, teams: tuple[str, ...] = ()) -> int:
        asked = identity.read_enrolment((self._out / "stick" / f"{name}.request").read_bytes())
        made = roster_keeping.approve(
            self._desks["secretariat"], self._seats["secretariat"], PASSPHRASE, asked, mark=_DESKS[name][2], teams=teams
        )
        return len(made.changes.records)

    def _prepare_meeting(self) -> None:
        counts = [
            self._import("actors", "actors"),
            self._import("pledges", "pledges"),
            self._import("targets", "pledges"),
        ]
        place = self._meeting["meeting"]
        self._record("secretariat", "meeting", place, key=place["id"])
        for one in self._meeting["session"]:
            self._record("secretariat", "session", {**one, "code": one["id"], "meeting": place["id"]}, key=one["id"])
        for one in self._meeting["agenda_item"]:
            self._record("secretariat", "agenda_item", one, key=one["number"])
        for one in self._meeting["participant"]:
            self._record("secretariat", "participant", one, key=one["shown_as"])
        prepared = self._record_region(SECRETARIAT)
        desk, sitting = self._desks["secretariat"], self._seats["secretariat"]
        [self._kit] = wiring.hand_over(desk, sitting, "everyone", self._out / "stick", kind="kit")
        actors, pledges, targets = counts
        self._tell(f"It imported {actors} actors, {pledges} pledges and {targets} targets.")
        self._tell(f"It put {prepared} more entries on record: the region's framework, finance and follow-up.")
        self._tell(f"It wrote the meeting kit: {self._kit.name}")

    def _import(self, mapping: str, table: str) -> int:
        """Import a table of the sample, with tokens in its titles and in what is not shared."""
        desk, sitting = self._desks["secretariat"], self._seats["secretariat"]
        file = self._sample.table(table, self._out / "desks")
        plan = tables.plan(desk, sitting, read_mapping(self._sample.folder / f"{mapping}.map.toml"), read_table(file))
        tables.apply(desk, sitting, plan)
        self._learn(mapping.removesuffix("s"))
        return len(plan.new)

    def _learn(self, type_: str) -> None:
        """Remember records by the code or number by which the sample speaks of them."""
        name = {"actor": "code", "pledge": "source", "target": "title"}[type_]
        look = wiring.look(self._desks["secretariat"])
        for record in self._desks["secretariat"].records(type_):
            self._ids[type_, look.text(record, name)] = record.id

    def _record_region(self, name: str) -> int:
        """Put on record what a desk has to say of the region; an entry whose key is known changes that record."""
        desk, count = self._desks[name], 0
        for type_, one in self._sample.entries(name):
            key = one.get("key", "")
            if type_ == "translation":
                self._translate(name, one)
            elif known := self._ids.get((type_, key)):
                capture.change(desk, self._seats[name], known, self._sample.values(desk, type_, one))
            else:
                self._record(name, type_, one, key=key)
            count += 1
        return count

    def _translate(self, name: str, one: Mapping[str, str]) -> None:
        type_, _, key = one["record"].partition(":")
        texts.add_translation(
            self._desks[name], self._seats[name], self._ids[type_, key], one["field"],
            language=one["language"], status=one["status"], text=one["text"],
        )  # fmt: skip

    # ---- the meeting, on three laptops -------------------------------------------------------------------------------

    def _open_kits(self) -> None:
        for name in ("lead", "rapporteur", "reviewer"):
            wiring.receive(self._desks[name], self._kit)
            self._seats[name] = identity.take_seat(self._desks[name], PASSPHRASE)
        self._tell("Each laptop opened the kit; there is no network from here on.")

    def _capture(self) -> None:
        halves = {"lead": ("opening", "safe", "regular"), "rapporteur": ("orderly", "partnerships")}
        session_of = {one["number"]: one["session"] for one in self._meeting["agenda_item"]}
        counts = dict.fromkeys(halves, 0)
        for name, rooms in halves.items():
            for table in ("intervention", "stakeholder", "progress", "decision", "outstanding"):
                for number, one in enumerate(self._meeting[table]):
                    room = one.get("session") or session_of[one.get("agenda_item", "11")]
                    if room in rooms:
                        self._sit(name, room)
                        self._record(name, _TYPES[table], one, key=one.get("title", ""), as_note=number % 2 == 0)
                        counts[name] += 1
        self._attach()
        for one in self._meeting["review_note"]:
            self._record("reviewer", "review_note", one, as_note=True)
        counts |= {name: counts.get(name, 0) + self._record_region(name) for name in ("lead", "rapporteur", "reviewer")}
        counts["reviewer"] += len(self._meeting["review_note"])
        self._differ()
        self._tell(
            f"Two rapporteurs put {counts['lead']} and {counts['rapporteur']} entries on record, many of them private"
            f" notes first, and a file; the reviewer {counts['reviewer']} notes."
        )
        self._tell("Both rapporteurs changed the same field of one pledge.")

    def _sit(self, name: str, session: str) -> None:
        self._seats[name] = replace(self._seats[name], session=session)

    def _attach(self) -> None:
        one = self._meeting["attachment"][0]
        content = (self._sample.folder / one["file"]).read_bytes()
        capture.attach(
            self._desks["lead"], self._seats["lead"], content, name=one["file"].rpartition("/")[2], media=one["media"],
            title=one["title"], belongs_to=self._ids["pledge", one["pledge"]],
        )  # fmt: skip

    def _differ(self) -> None:
        """Let both rapporteurs write down the new date that the party announced, each as they heard it."""
        dates = {"lead": "30 June 2027", "rapporteur": "31 July 2027"}
        text = "No child is held in a closed facility from {} on, alone or with family."
        heard = {name: text.format(date) for name, date in dates.items()}
        self._heard = {name: self._sample.spiced(text, Audience.SHARED) for name, text in heard.items()}
        for name, text in self._heard.items():
            self._sit(name, {"lead": "safe", "rapporteur": "partnerships"}[name])
            pledge = self._ids["pledge", CONTESTED]
            capture.change(self._desks[name], self._seats[name], pledge, {"description": text})

    # ---- back at the secretariat -------------------------------------------------------------------------------------

    def _hand_over(self) -> None:
        written = [
            path
            for name in ("lead", "rapporteur", "reviewer")
            for path in wiring.hand_over(self._desks[name], self._seats[name], "secretariat", self._out / "stick")
        ]
        desk = self._desks["secretariat"]
        for path in (*reversed(written), *written):  # in any order, twice
            outcome = wiring.receive(desk, path)
            if outcome.quarantined:
                raise DemoFailed(f"{path.name} was not believed: {outcome.quarantined[0].reason}")
        waiting = len(outcome.awaiting) + sum(str(one.verdict) == "awaiting enrolment" for one in desk.segments())
        self._tell(
            f"The secretariat received three bundles, backwards and twice; {waiting and 'one writer awaits enrolment'}."
        )

    def _enrol_late(self) -> None:
        admitted = self._enrol("rapporteur")
        differing = self._desks["secretariat"].differences()
        self._tell(f"It enrolled the third laptop: {admitted} records admitted; {len(differing)} entry differs.")
        self._print("draft")

    def _reconcile(self) -> None:
        desk = self._desks["secretariat"]
        one = desk.differences()[0]
        stands = next(head.value for head in one.heads if b"30 June" in head.value)
        reason = "The delegation confirmed in writing on 14 October that the date is 30 June 2027."
        self._reason = self._sample.spiced(reason, Audience.SHARED)
        decide.reconcile(desk, self._seats["secretariat"], one, stands, self._reason)
        handover.seal(desk, self._seats["secretariat"])  # what is not sealed is printed as a draft
        self._tell("It reconciled them, with a reason.")
        self._print("final")

    def _print(self, state: str) -> None:
        desk = self._desks["secretariat"]
        pledge = self._ids["pledge", CONTESTED]
        pdfs = {
            "meeting": wiring.print_meeting(desk, "secretariat"),
            "pledge": wiring.print_pledge(desk, pledge, "secretariat"),
        }
        for name, pdf in pdfs.items():
            path = self._out / "pdf" / f"{name}-{state}.pdf"
            path.write_bytes(pdf)
            self._printed.append(path)
        self._tell(f"It printed the meeting and the pledge: {', '.join(path.name for path in self._printed[-2:])}")

    def _send_back(self) -> None:
        for name in ("lead", "rapporteur", "reviewer"):
            [path] = wiring.hand_over(self._desks["secretariat"], self._seats["secretariat"], name, self._out / "stick")
            wiring.receive(self._desks[name], path)
        self._tell("It wrote the merged state back for each laptop, and each received it.")

    def _compare(self) -> Result:
        summaries = {name: summarise(desk) for name, desk in self._desks.items()}
        compared = compare(summaries)
        for audience, least in (("shared", len(summaries)), ("team", 2), ("secretariat", 2)):
            most = max((len(held) for label, held in compared.items() if label.startswith(audience)), default=0)
            if most < least:
                raise DemoFailed(f"Only {most} desks could be compared on what is {audience}.")
        lines = [
            f"{label}: {len(held)} desks agree" if len(held) > 1 else f"{label}: only the {held[0]} holds it"
            for label, held in compared.items()
        ]
        lines += [f"Desks: {self._out / 'desks'}", f"Bundles: {self._out / 'stick'}", f"PDF: {self._out / 'pdf'}"]
        data = {
            "desks": {name: str(self._out / "desks" / f"{name}.desk") for name in self._desks},
            "pdf": [str(path) for path in self._printed],
            "bundles": str(self._out / "stick"),
            "compared": {label: sorted(held) for label, held in compared.items()},
            "states": {name: _states(summary) for name, summary in summaries.items()},
            "tokens": self._sample.tokens,
            "heard": list(self._heard.values()),
            "title": self._title_of(CONTESTED),
            "reason": self._reason,
            "passphrase": PASSPHRASE,
        }
        (self._out / "demo.json").write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
        return Result("\n".join(lines), data)

    def _title_of(self, number: str) -> str:
        desk = self._desks["secretariat"]
        pledge = desk.record(self._ids["pledge", number])
        return wiring.look(desk).text(pledge, "title") if pledge else ""

    # ---- entries -----------------------------------------------------------------------------------------------------

    def _record(
        self, desk: str, type_: str, one: Mapping[str, str], *, key: str = "", as_note: bool = False
    ) -> Recorded:
        file, sitting = self._desks[desk], self._seats[desk]
        values = self._sample.values(file, type_, one)
        if as_note:
            texts_ = {name: given for name, given in values.items() if isinstance(given, (str, list))}
            made = capture.put_on_record(file, sitting, capture.note(file, sitting, type_, texts_))
        else:
            made = capture.record(file, sitting, type_, values)
        if key:
            self._ids[type_, key] = made.id
        return made


def compare(summaries: Mapping[str, Summary]) -> dict[str, list[str]]:
    """Return for each label which desks hold all of it; raises :class:`DemoFailed` where they differ."""
    labels = sorted({label for summary in summaries.values() for label in summary.labels})
    compared = {}
    for label in labels:
        holding = {
            name: one for name, one in summaries.items() if label in one.labels and not one.labels[label].withheld
        }
        if not holding:
            continue
        _require_one(f"cuts over {label}", (one.cut for one in holding.values()))
        _require_one(f"states of {label}", (one.labels[label].state for one in holding.values()))
        _require_one(f"values of {label}", (one.labels[label].values for one in holding.values()))
        compared[label] = list(holding)
    return compared


def _states(summary: Summary) -> dict[str, str]:
    return {label: one.state for label, one in summary.labels.items()}


def _require_one(what: str, found: Iterable[object]) -> None:
    distinct = {repr(one) for one in found}
    if len(distinct) != 1:
        raise DemoFailed(f"The desks have different {what}.")


_TYPES: Final = {
    "intervention": "intervention",
    "stakeholder": "stakeholder_input",
    "progress": "progress",
    "decision": "decision",
    "outstanding": "outstanding_matter",
}
