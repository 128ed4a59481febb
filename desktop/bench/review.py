"""``stocktake bench review``: a submission of 300 pages with 2,000 notes; each beside bare QtPdf and a bare query.

What is Qt's is in :mod:`desktop.ui.pages.measure`; it runs in a process of its own, without a screen.
"""

from __future__ import annotations

import io
import json
import random
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

import pikepdf

from desktop import wiring
from desktop.bench.rows import NOT_MEASURED, Row
from desktop.bench.window import _median, _p95, _Queries, _run
from desktop.bench.window_desk import PASSPHRASE
from desktop.casework import identity, roster_keeping
from desktop.casework.capture import record
from desktop.casework.review import anchors, notes, submissions
from desktop.casework.review.text import MEDIA
from desktop.exchange.documents.paper import Paper
from desktop.trust.roster import Role

PAGES: Final = 300
NOTES: Final = 2_000
_TURNS: Final = 80
_LINES: Final = 44
_TYPED: Final = ("water", "guardian", "zz", "border")
_WORDS: Final = (
    "government", "guardian", "border", "water", "child", "officer", "training", "referral", "municipality",
    "housing", "consultation", "annex", "budget", "region", "return", "worker", "permit", "union",
    "registration", "statement", "progress", "measure", "province", "party",
)  # fmt: skip
_X: Final = "\N{MULTIPLICATION SIGN}"
_MUSTS: Final = (
    ("page turn to painted, 95th percentile", f"{_X} a bare QtPdf render and repaint", 1.5, 1.0),
    ("note filter to painted, 95th percentile", f"{_X} the bare query and a bare repaint", 2.0, 1.0),
)


def review(_ops: int | None) -> list[Row]:
    """Measure."""
    if getattr(sys, "frozen", False):
        why = "only where Python is installed"
        return [Row(name=name, value=NOT_MEASURED, unit=unit, better="lower", must=must, aim=aim, note=why)
                for name, unit, must, aim in _MUSTS]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="stocktake-bench-") as name:
        desk = annotated_desk(Path(name))
        told = json.loads(_run(Path(name), "-m", "desktop.bench.review", str(desk)))
    rows = []
    for (title, unit, must, aim), pairs in zip(_MUSTS, (told["turn"], told["filter"]), strict=True):
        here, there = (_p95([one[side] for one in pairs]) for side in (0, 1))
        said = f"of {len(pairs)}: {here:.1f} ms against {there:.1f} ms"
        rows.append(Row(name=title, value=here / there, unit=unit, better="lower", must=must, aim=aim, note=said))
        rows.append(Row(name=f"{title.partition(',')[0]}, median", value=_median([one[0] for one in pairs]), unit="ms",
                        better="lower"))  # fmt: skip
    return [*rows, Row(name="memory at the submission", value=told["memory"], unit="MiB", better="lower")]


def annotated_desk(place: Path) -> Path:
    """Make a secretariat's desk with a made-up submission and notes for everybody on it."""
    path, chance = place / "review.desk", random.Random("review")  # noqa: S311 - repeatable, not secret
    content = document(PAGES, chance)
    with closing(wiring.new_desk(path, pack=wiring.shipped_pack("paper"), region="bench", review="bench")) as desk:
        identity.join(desk, person="me", name="Me", device="d", role=Role.SECRETARIAT, passphrase=PASSPHRASE)
        sitting = identity.take_seat(desk, PASSPHRASE)
        roster_keeping.found(desk, sitting, PASSPHRASE, mark="ME")
        actor = record(desk, sitting, "actor", {"name": "Party", "constituency": "state"}).id.hex()
        given = {"title": "Made up", "kind": "statement", "actor": actor}
        made = submissions.take_in(desk, sitting, content, name="made-up.pdf", values=given).id
        with Paper(content, MEDIA["pdf"]) as paper, desk.transaction():
            words = paper.words()
            for number in range(NOTES):
                start = chance.randrange(len(words.text) - 80)
                selector = anchors.select(words, start, start + chance.randrange(20, 80))
                text = f"Note {number}: {' '.join(chance.choices(_WORDS, k=8))}."
                notes.annotate(desk, sitting, made, selector, {"kind": "question", "text": text}, everybody=True)
    path.with_name("made-up.pdf").write_bytes(content)
    return path


def document(pages: int, chance: random.Random) -> bytes:
    """Return a PDF of so many pages of made-up text."""
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        )
        for _ in range(pages):
            lines = (f"({' '.join(chance.choices(_WORDS, k=12))}.) '" for _ in range(_LINES))
            page = pdf.add_blank_page(page_size=(595, 842))
            page.Contents = pdf.make_stream(f"BT /F 10 Tf 15 TL 60 780 Td {' '.join(lines)} ET".encode())
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        target = io.BytesIO()
        pdf.save(target)
    return target.getvalue()


def main(desk: Path) -> None:
    """Turn pages and narrow notes in this process, and print the seconds as JSON."""
    from desktop.ui import measure  # noqa: PLC0415 - commands do not need Qt
    from desktop.ui.pages.measure import ReviewBench  # noqa: PLC0415 - as above

    content = desk.with_name("made-up.pdf").read_bytes()
    bench = ReviewBench(desk, PASSPHRASE, desk.with_name("window.ini"), content)
    told = {"turn": bench.turn(_TURNS), "filter": bench.narrow(_TYPED, _Queries(desk)), "memory": measure.peak()}
    bench.end()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
