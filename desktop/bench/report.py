"""What a report costs: CPU against a hand-written canvas and two other programs, memory, and how it grows."""

from __future__ import annotations

import datetime as dt
import logging
import subprocess
import sys
import tempfile
import time
import warnings
from contextlib import closing, contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import pikepdf

from desktop import wiring
from desktop.bench import paper
from desktop.bench.rows import NOT_MEASURED, Row
from desktop.bench.timing import interleaved, ratio
from desktop.casework import capture, identity, lookups
from desktop.casework.ports import Draft
from desktop.journal.clock import new_record_id
from desktop.journal.operations import Cell
from desktop.records.values import PRESENT, Value, encode
from desktop.reports.fonts import Fonts
from desktop.reports.pdf import render
from desktop.reports.request import Request
from desktop.trust.roster import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.casework.ports import Desk, Sitting
    from desktop.store.desk import DeskFile

PAGES: Final = 200
_ROWS_A_PAGE: Final = 11.7  # of the made-up rows
_INTERVENTIONS, _PLEDGES = 120, 1_000
_TOGETHER: Final = 1_000  # operations appended at once
_STATUS: Final = Path("/proc/self/status")
_WHEN: Final = dt.datetime(2026, 10, 14, 17, 30, tzinfo=dt.UTC)
_PASSPHRASE: Final = "made up for the bench"  # noqa: S105 - the desk is gone afterwards


def report(ops: int | None) -> list[Row]:
    """Measure printing; ``ops`` counts the pages of rows."""
    fonts = Fonts()
    data = paper.rows(int((ops or PAGES) * _ROWS_A_PAGE))
    return [*_rows(data, fonts), _memory(len(data)), *_meeting(fonts), *_regional(fonts)]


def _cpu(run: Callable[[], bytes]) -> float:
    """Return the seconds of processor time that a call takes."""
    start = time.process_time()
    run()
    return time.process_time() - start


def _rows(data: list[paper.Row], fonts: Fonts) -> Iterator[Row]:
    """Yield the figures of a long table."""
    made, twice = paper.outline(data), paper.outline([*data, *data])
    candidates: dict[str, Callable[[], bytes]] = {
        "hand": lambda: paper.by_hand(data, fonts),
        "untagged": lambda: render(made, fonts=fonts, tagged=False),
        "tagged": lambda: render(made, fonts=fonts),
        "twice": lambda: render(twice, fonts=fonts),
    }
    for run in candidates.values():  # fonts are made, words are measured
        run()
    seconds = interleaved({name: partial(_cpu, run) for name, run in candidates.items()})
    shown = f"{len(pikepdf.open(BytesIO(render(made, fonts=fonts))).pages)} pages of rows"
    yield _ratio(
        "report.untagged", seconds, "untagged", "hand", f"{shown}, CPU against a canvas by hand", must=2, aim=1.3
    )
    yield _ratio("report.tagged", seconds, "tagged", "untagged", f"{shown}, CPU against untagged", must=2, aim=1.5)
    yield _ratio("report.twice", seconds, "twice", "tagged", "twice the rows, CPU against once", must=2.2, aim=2)
    ours = median(seconds["tagged"])
    for name, other, must in (("fpdf2", paper.by_fpdf2, 8.0), ("weasyprint", paper.by_weasyprint, 15.0)):
        value, note = _other(partial(other, data))
        unit = f"CPU of {name} / ours (tagged), the same rows"
        yield Row(name=f"report.{name}", value=value / ours, unit=unit, better="higher", must=must, aim=must, note=note)


def _ratio(
    name: str, seconds: Mapping[str, list[float]], of: str, to: str, unit: str, *, must: float, aim: float
) -> Row:
    return Row(name=name, value=ratio(seconds[of], seconds[to]), unit=unit, better="lower", must=must, aim=aim)


def _other(run: Callable[[], bytes]) -> tuple[float, str]:
    """Return the seconds of another program, once: it takes long; or why it cannot be measured here."""
    logging.disable(logging.CRITICAL)
    try:
        with warnings.catch_warnings(action="ignore"):
            return _cpu(run), ""
    except (ImportError, OSError) as fault:
        return NOT_MEASURED, f"not here: {fault}"
    finally:
        logging.disable(logging.NOTSET)


def _memory(count: int) -> Row:
    """Return the peak of memory of a process that prints the rows, tagged, and does nothing else."""
    unit = "MiB at most in a process that prints the rows, tagged"
    note, value = "only Linux tells", NOT_MEASURED
    if _STATUS.exists() and not getattr(sys, "frozen", False):
        words = [sys.executable, "-m", "desktop.bench.report", str(count)]
        value, note = float(subprocess.run(words, check=True, capture_output=True, text=True).stdout), ""  # noqa: S603 - this very program
    return Row(name="report.memory", value=value, unit=unit, better="lower", must=150, aim=120, note=note)


def _meeting(fonts: Fonts) -> Iterator[Row]:
    """Yield what the summary of a meeting costs against a bare canvas of as many pages."""
    with _desk(_interventions) as desk:
        request = Request(kind="meeting", copy="secretariat", created=_WHEN)
        told = wiring.outline(desk, request)
        stamp = wiring.stamped(desk, request)
        pages = len(pikepdf.open(BytesIO(render(told, fonts=fonts))).pages)
        data = paper.rows(int(pages * _ROWS_A_PAGE))
        candidates: dict[str, Callable[[], float]] = {
            "ours": lambda: _cpu(lambda: render(wiring.outline(desk, request, stamp=stamp), fonts=fonts)),
            "hand": lambda: _cpu(lambda: paper.by_hand(data, fonts)),
        }
        for run in candidates.values():
            run()
        seconds = interleaved(candidates)
    unit = f"{_INTERVENTIONS} interventions, {pages} pages: outline and PDF, CPU against a bare canvas of as many pages"
    yield _ratio("report.meeting", seconds, "ours", "hand", unit, must=3, aim=2)


def _regional(fonts: Fonts) -> Iterator[Row]:
    """Yield how a regional report grows with its pledges."""
    seconds, pages = {}, {}
    request = Request(kind="regional", copy="secretariat", created=_WHEN)
    for count in (_PLEDGES // 2, _PLEDGES):
        with _desk(partial(_pledges, count)) as desk:
            stamp = wiring.stamped(desk, request)
            runs, made = [], b""
            for _ in range(3):
                start = time.process_time()
                made = render(wiring.outline(desk, request, stamp=stamp), fonts=fonts)
                runs.append(time.process_time() - start)
            seconds[count] = median(runs)
            pages[count] = len(pikepdf.open(BytesIO(made)).pages)
    unit = f"regional report of {_PLEDGES} pledges ({pages[_PLEDGES]} pages), CPU against that of half as many"
    value = seconds[_PLEDGES] / seconds[_PLEDGES // 2]
    yield Row(name="report.regional", value=value, unit=unit, better="lower", must=2.2, aim=2)


@contextmanager
def _desk(fill: Callable[[Desk, Sitting], Iterator[Draft]]) -> Iterator[DeskFile]:
    """Give a new desk, filled by a function, for the time of a measure."""
    pack = wiring.shipped_pack("paper")
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(wiring.new_desk(Path(folder) / "a.desk", pack=pack, region="bench", review="bench")) as desk,
    ):
        identity.join(desk, person="b", name="Bench", device="b", role=Role.SECRETARIAT, passphrase=_PASSPHRASE)
        sitting = identity.take_seat(desk, _PASSPHRASE)
        with desk.transaction():
            drafts = list(fill(desk, sitting))
            for start in range(0, len(drafts), _TOGETHER):
                capture.append(desk, sitting, drafts[start : start + _TOGETHER])
        yield desk


def _put(desk: Desk, sitting: Sitting, type_: str, **values: Value) -> Iterator[Draft]:
    """Yield the drafts of a record."""
    kind, record = lookups.record_type(type_), new_record_id()
    for name, value in values.items():
        field = kind.field(name)
        label = kind.label_of(field, lookups.scope_of(desk, sitting, kind))
        yield (
            Draft(label=label, cell=Cell(record, f"{type_}.{name}", str(value)), value=PRESENT)
            if field.many
            else Draft(label=label, cell=Cell(record, f"{type_}.{name}", ""), value=encode(value))
        )


def _interventions(desk: Desk, sitting: Sitting) -> Iterator[Draft]:
    items = [list(_put(desk, sitting, "agenda_item", number=str(n), title=f"Item {n}")) for n in range(1, 9)]
    yield from _put(desk, sitting, "meeting", title="A meeting", start="2026-10-13")
    for item in items:
        yield from item
    for number, row in enumerate(paper.rows(_INTERVENTIONS)):
        said: dict[str, Value] = {"shown_as": row[1], "text": f"{row[2]} {row[2]} {row[2]}", "language": "en"}
        said["agenda_item"] = items[number % len(items)][0].cell.record.hex()
        yield from _put(
            desk, sitting, "intervention", ref=row[0], said_at=f"2026-10-13T{9 + number // 20:02}:00:00Z", **said
        )


def _pledges(count: int, desk: Desk, sitting: Sitting) -> Iterator[Draft]:
    party = list(_put(desk, sitting, "actor", name="A party", constituency="state"))
    yield from party
    actor = party[0].cell.record.hex()
    for row in paper.rows(count):
        pledge = list(
            _put(
                desk, sitting, "pledge", ref=row[0], title=row[1], actor=actor, description=row[2], kind="resources",
                goals="1A", form="partnership", made="2024-01-31", due="2026-03-31", status="delayed",
                amount="1250000", currency="USD",
            )
        )  # fmt: skip
        yield from pledge
        link = pledge[0].cell.record.hex()
        for year in range(2026, 2032):
            aim: dict[str, Value] = {"baseline": "0", "value": "100", "due": f"{year}-12-31"}
            yield from _put(desk, sitting, "target", title=f"{year}: {row[2]}", pledge=link, **aim)
        for role in ("lead", "partner"):
            yield from _put(desk, sitting, "participation", pledge=link, actor=actor, role=role, share=row[2])


def main(count: str) -> None:
    """Print rows, tagged, and tell the peak of memory in MiB."""
    render(paper.outline(paper.rows(int(count))))
    (line,) = (line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
    sys.stdout.write(f"{int(line.split()[1]) / 1024:.1f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
