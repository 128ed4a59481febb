"""Commands on paper and in files: ``report``."""

from __future__ import annotations

import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click
import msgspec

from desktop import wiring
from desktop.casework import asof, lookups
from desktop.casework.errors import NotFound
from desktop.casework.figures.source import frameworks
from desktop.cli.common import REFUSED, Answer, command, counted, desk_option, opened
from desktop.exchange import folder
from desktop.reports.request import ARCHIVES, FORMS, KINDS, LANGUAGES, Request
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.casework.ports import Desk

_FILE = click.Path(path_type=Path)
_EXISTING = click.Path(path_type=Path, exists=True, dir_okay=False)
_MOST_NAMED = 20


@click.group()
def report() -> None:
    """Print, or write the same as a file; and verify what was printed."""


def _options(function: Callable[..., Answer]) -> Callable[..., Answer]:
    """Add what every kind of report takes."""
    options = (
        click.option("--out", type=_FILE, required=True, help="The file; its ending says which form it has."),
        click.option("--copy", type=click.Choice(list(wiring.COPIES)), default="public", show_default=True,
                     help="For whom: it decides what may appear."),
        click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True),
        click.option("--region", default="", help="Only what belongs to this region."),
        click.option("--cycle", default="", metavar="REF", help="Only what belongs to this cycle."),
        click.option("--pack", default="", help="The framework to speak in: paper, gcm, or another's id or hash."),
        click.option("--currency", default="USD", show_default=True, help="Of sums (ISO 4217)."),
        click.option("--cut", "cut", multiple=True, metavar="HEADER", help="As of these last headers."),
        click.option("--as-of", "day", default="", metavar="DAY", help="As of the end of a day (writers' clocks)."),
        click.option("--archive", type=click.Choice(ARCHIVES), default=ARCHIVES[0], show_default=True,
                     help="The PDF/A that a PDF follows."),
        click.option("--final", is_flag=True, help="Refuse where it could only be a draft."),
    )  # fmt: skip
    for option in reversed(options):
        function = option(function)
    return desk_option(function)


def _print(
    kind: str, *, ref: str, out: Path, copy: str, language: str, region: str, cycle: str, pack: str, currency: str,
    cut: tuple[str, ...], day: str, archive: Literal["1b", "2b"], final: bool, desk_path: Path,
) -> Answer:  # fmt: skip
    form = out.suffix.lstrip(".").lower()
    if form not in FORMS:
        message = f"--out must end in one of {', '.join(f'.{one}' for one in FORMS)}"
        raise click.UsageError(message)
    with opened(desk_path) as now, _then(now, cut, day) as desk:
        request = Request(
            kind=kind,
            copy=copy,
            created=wiring.now(),
            language=language,
            record=_id(desk, KINDS[kind].subject, ref),
            region=region,
            cycle=_id(desk, "cycle", cycle),
            pack=_pack(desk, pack),
            currency=currency,
            archive=archive,
        )
        raw = wiring.print_report(desk, request, form=form, final=final)
    folder.write_file(out, raw)
    return Answer(f"Wrote {out}.", {"file": str(out), "bytes": len(raw)})


@contextmanager
def _then(desk: DeskFile, words: tuple[str, ...], day: str) -> Iterator[DeskFile]:
    """Give the desk as it is, or as a cut or a day has it."""
    if not (words or day):
        yield desk
        return
    cut = asof.read_cut(desk, words) if words else asof.bracket(desk, day).cut
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "then.desk"
        wiring.desk_as_of(desk, cut, path)
        with closing(DeskFile.open(path)) as then:
            yield then


def _id(desk: Desk, type_: str, ref: str) -> str:
    return lookups.resolve(desk, type_, ref).hex() if ref else ""


def _pack(desk: Desk, name: str) -> str:
    known = frameworks(desk)
    called = [hash_ for hash_, pack in known.items() if name == pack.id][-1:]  # the desk's newest of that name
    found = called or [hash_ for hash_ in known if name and hash_.startswith(name)]
    if name and len(found) != 1:
        raise NotFound(f"No one framework pack here is or begins with “{name}”.", todo="See “stocktake pack list”.")
    return found[0] if found else ""


def _add(name: str) -> None:
    kind = KINDS[name]

    def run(*, ref: str = "", **options: object) -> Answer:
        return _print(name, ref=ref, **options)  # type: ignore[arg-type] # click gives them by name

    run.__doc__ = f"{kind.title}: {kind.about[0].lower()}{kind.about[1:]}"
    function = _options(run)
    if kind.subject:
        function = (click.argument("ref", default="") if kind.optional else click.argument("ref"))(function)
    command(report, name)(function)


for _name in KINDS:
    _add(_name)


@command(report, "verify")
@click.argument("file", type=_EXISTING)
@desk_option
def verify(*, file: Path, desk_path: Path) -> Answer:
    """Say whether this desk makes a printed copy again, byte for byte, and what has changed since."""
    with opened(desk_path) as desk:
        told = wiring.verify(desk, file.read_bytes())
    request = told.stamp.request
    kind = KINDS[request.kind].title if request.kind in KINDS else request.kind
    about = f"{kind}, copy for: {request.copy}, printed {request.moment} by desk {told.stamp.desk or 'unknown'}."
    stands = "This desk makes the same document from the same records, byte for byte." if told.same else told.why
    since = f"Since then {counted(len(told.changes), 'record', 'records')} changed:" if told.changes else ""
    changed = [f"  {one.ref} {one.title} ({one.operations})" for one in told.changes[:_MOST_NAMED]]
    more = [f"  … and {len(told.changes) - _MOST_NAMED} more"] if len(told.changes) > _MOST_NAMED else []
    lines = [about, stands, since or "Nothing has changed since.", *changed, *more]
    data = msgspec.to_builtins(told)
    return Answer("\n".join(lines), data, 0 if told.same else REFUSED)


@command(report, "check")
@click.argument("file", type=_EXISTING)
def check_pdf(*, file: Path) -> Answer:
    """Check a PDF for what accessible (PDF/UA-1) and archivable (PDF/A-2b) documents need."""
    from desktop.reports.checks import CHECKS, check  # noqa: PLC0415 - a PDF library that no other command needs

    faults = check(file.read_bytes())
    lines = [f"{one.check}: {one.what}" for one in faults] or [f"No fault in {len(CHECKS)} checks."]
    data = {"checks": list(CHECKS), "faults": [one._asdict() for one in faults]}
    return Answer("\n".join(lines), data, REFUSED if faults else 0)
