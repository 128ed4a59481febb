"""How the frozen files were made, once, with the first release: not to be run again.

``declarations.json`` says what was declared, ``first.desk`` is a desk with records of every type there was, and
``first.json`` is what it showed.  ``python make.py FOLDER`` writes all three.
"""

from __future__ import annotations

import json
import sys
from contextlib import closing
from pathlib import Path

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.casework.look import Look
from desktop.records.types import CATALOGUE
from desktop.trust.roster import Mandate, Role

PASSPHRASE = "frozen"
TEAM = "peer-1"


def declared() -> dict[str, dict[str, object]]:
    """Return every field's permanent facts, by global id."""
    return {
        f"{kind.id}.{field.id}": {
            "kind": str(field.kind),
            "audience": str(kind.audience_of(field)),
            "scope": str(kind.scope),
            "personal": field.personal,
            "many": field.many,
            "codes": field.codes,
            "to": field.to,
        }
        for kind in CATALOGUE.types.values()
        for field in kind.fields
    }


ENTRIES: tuple[tuple[str, dict[str, str | list[str]]], ...] = (
    ("actor", {"name": "Velmara", "constituency": "state", "code": "XVE", "place": "Dunmere", "contact": "Ada Quist"}),
    ("actor", {"name": "Réseau Passerelle", "constituency": "civil-society", "code": "RPA"}),
    ("meeting", {"title": "First review", "place": "Dunmere", "start": "2026-10-13", "end": "2026-10-14",
                 "level": "regional", "host": "FZ-001"}),
    ("session", {"title": "Safe", "meeting": "FZ-003", "room": "Sala Faro", "start": "2026-10-13T09:00:00Z",
                 "chair": "Velmara"}),
    ("agenda_item", {"number": "1", "title": "Children", "session": "FZ-004", "annotation": "One line.\nAnother."}),
    ("participant", {"shown_as": "Velmara, head", "actor": "FZ-001", "function": "Minister", "name": "Ada Quist",
                     "contact": "ada@velmara.example"}),
    ("pledge", {"title": "An end to detention", "actor": "FZ-001", "form": "partnership", "kind": "policy-change",
                "goals": ["1A", "3B"], "partners": ["FZ-002"], "description": "No child is held. لا يُحتجز طفل.",
                "bindingness": "self-bound", "occasion": "First review", "made": "2021-05-04", "due": "2026-12-31",
                "amount": "1250000.5", "currency": "CHF", "status": "delayed", "language": "ar", "source": "VE/1",
                "focal_point": "Ada Quist", "handling": "Not before the vote."}),
    ("target", {"title": "Children held", "pledge": "FZ-007", "unit": "children", "baseline": "1240",
                "baseline_year": "2021", "value": "0", "due": "2026-12-31"}),
    ("progress", {"pledge": "FZ-007", "target": "FZ-008", "value": "296", "as_of": "2025-12-31", "status": "delayed",
                  "narrative": "Read in June.", "agenda_item": "FZ-005", "reservations": "The upper chamber waits."}),
    ("intervention", {"shown_as": "Velmara", "actor": "FZ-001", "agenda_item": "FZ-005", "capacity": "national",
                      "kind": "statement", "language": "en", "text": "We stand by the aim.",
                      "said_at": "2026-10-13T09:12:00Z", "speaker": "Ada Quist"}),
    ("stakeholder_input", {"shown_as": "A parent", "attribution": "anonymous", "constituency": "civil-society",
                           "agenda_item": "FZ-005", "language": "fr", "statement": "Neuf jours restent neuf jours.",
                           "consent": "conditional", "speaker": "Zoé", "organisation": "Passerelle",
                           "protection": "Fears for family."}),
    ("review_note", {"pledge": "FZ-007", "kind": "question", "quote": "No child is held.", "text": "With family too?",
                     "rating": "partly-met"}),
    ("decision", {"title": "Next review", "text": "In two years.", "agenda_item": "FZ-005", "session": "FZ-004",
                  "decided_on": "2026-10-14"}),
    ("outstanding_matter", {"title": "A common form", "positions": "Two.", "next_step": "A draft.", "forum": "Bureau",
                            "by": "2027-03-01", "agenda_item": "FZ-005"}),
    ("admission", {"header": "0f" * 32, "verdict": "reject", "reason": "A test of the form."}),
)  # fmt: skip


def shown(desk: wiring.DeskFile) -> dict[str, dict[str, str]]:
    """Return what every field of every record shows, by reference."""
    look = Look(desk)
    return {
        f"{type_} {look.reference(record)}": {
            name: look.text(record, name) for name in sorted(field.rpartition(".")[2] for field, _ in record.values)
        }
        for type_ in sorted({name.partition(".")[0] for name in declared()})
        for record in desk.records(type_)
    }


def main(folder: Path) -> None:
    """Write the three files."""
    pack = wiring.shipped_pack("paper")
    with closing(wiring.new_desk(folder / "first.desk", pack=pack, region="carda", review="carda-2026")) as desk:
        identity.join(desk, person="ada", name="Ada Quist", device="one", role=Role.SECRETARIAT, passphrase=PASSPHRASE)
        capture.mandate_of = lambda *_: Mandate(person="ada", role=Role.SECRETARIAT, teams=(TEAM,))
        sitting = identity.take_seat(desk, PASSPHRASE)
        roster_keeping.found(desk, sitting, PASSPHRASE, mark="FZ")
        for type_, values in ENTRIES:
            capture.record(desk, sitting, type_, values)
        capture.attach(
            desk, sitting, b"quarter,held\n1,80\n", name="figures.csv", media="text/csv", title="Figures",
            belongs_to=capture.resolve(desk, "", "FZ-007"),
        )  # fmt: skip
        capture.change(desk, sitting, capture.resolve(desk, "", "FZ-007"), {"due": "2027-06-30", "goals": ["1A"]})
        wiring.hand_over(desk, sitting, "secretariat", folder / "first.stk")
        capture.change(desk, sitting, capture.resolve(desk, "", "FZ-008"), {"unit": "children in a year"})
        seen = shown(desk)
    for name, data in (("declarations", declared()), ("first", seen)):
        (folder / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
