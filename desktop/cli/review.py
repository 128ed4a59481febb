"""Commands of a review: documents taken in, notes on them, and notes carried to and from other programs' files."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop import wiring
from desktop.casework import capture, lookups
from desktop.casework.errors import NotFound
from desktop.casework.look import Look
from desktop.casework.review import anchors, submissions
from desktop.casework.review import notes as noting
from desktop.casework.review.anchors import Selector
from desktop.cli.common import Answer, Seat, command, counted, desk_option, given_values, opened, seat_options
from desktop.exchange.documents import carry
from desktop.exchange.documents.paper import Paper
from desktop.exchange.folder import write_file
from desktop.journal.clock import as_datetime
from desktop.reports.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.casework.ports import Desk, Record
    from desktop.casework.review.notes import Placed
    from desktop.casework.review.submissions import Document
    from desktop.casework.review.text import Words
    from desktop.store.desk import DeskFile

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
SET = click.option("--set", "pairs", multiple=True, metavar="FIELD=VALUE", help="A value; given twice it is a set.")
_EVERYBODY = click.option("--everybody", is_flag=True, help="For everybody; without it for your review team.")


@click.group()
def review() -> None:
    """Review a submission: take in documents, note, answer, settle; assess; recommend; carry notes out and in."""


@command(review, "take")
@click.argument("file", type=_FILE)
@click.option("--of", "original", default="", metavar="REF", help="It is this submission in another language.")
@SET
@seat_options
def take(*, file: Path, original: str, pairs: tuple[str, ...], seat: Seat) -> Answer:
    """Take in a document (PDF, DOCX, ODT, HTML, TXT) as a submission; one that cannot be read is refused."""
    content, media = file.read_bytes(), submissions.media_of(file.name)
    with Paper(content, media) as paper:
        found = paper.examine()
    values: dict[str, capture.Given] = {"title": file.stem, **given_values(pairs)}
    with seat.taken() as (desk, sitting):
        root = lookups.resolve(desk, "submission", original) if original else b""
        made = submissions.take_in(desk, sitting, content, name=file.name, values=values, original=root)
    lines = [f"On record as {made.ref}.", *made.hints]
    lines += ["It has scripts, which are not run."] if found.scripts else []
    lines += [f"It has files within it, which are not opened: {', '.join(found.files)}."] if found.files else []
    data = {"ref": made.ref, "id": made.id.hex(), "scripts": found.scripts, "files": list(found.files)}
    return Answer("\n".join(lines), {**data, "notes": found.notes})


@command(review, "version")
@click.argument("ref")
@click.argument("file", type=_FILE)
@click.option("--version", "number", default="", help="What the version is called.")
@seat_options
def version(*, ref: str, file: Path, number: str, seat: Seat) -> Answer:
    """Put a newer document in the place of a submission's: notes stay, and their places are found again."""
    content = file.read_bytes()
    with Paper(content, submissions.media_of(file.name)) as paper:
        paper.examine()
    with seat.taken() as (desk, sitting):
        record = lookups.resolve(desk, "submission", ref)
        submissions.new_version(desk, sitting, record, content, name=file.name, version=number)
        with _read(desk, record) as at:
            orphans = sum(one.place is None for one in at.placed)
    text = f"{counted(len(at.placed), 'note', 'notes')}, {orphans} without a place any more."
    return Answer(text, {"ref": ref, "notes": len(at.placed), "orphans": orphans})


@command(review, "show")
@click.argument("ref")
@desk_option
def show(*, ref: str, desk_path: Path) -> Answer:
    """Show a submission's document: its hash, its versions, its paragraphs with their numbers."""
    with opened(desk_path) as desk, _read(desk, lookups.resolve(desk, "submission", ref)) as at:
        versions = submissions.versions(desk, at.record.id)
    lines = [f"{one.taken}  {one.name}  SHA-256 {one.sha256}" for one in versions]
    lines += [f"{one.number:>5}  {at.words.text[one.start : one.end]}" for one in at.words.paragraphs]
    data = [{"number": one.number, "text": at.words.text[one.start : one.end]} for one in at.words.paragraphs]
    known = [{"name": one.name, "sha256": one.sha256, "taken": one.taken} for one in versions]
    return Answer("\n".join(lines), {"ref": ref, "versions": known, "paragraphs": data})


@command(review, "note")
@click.argument("ref")
@click.option("--quote", default="", help="The passage, as it stands there once.")
@click.option("--paragraph", default="", help="The number of a paragraph.")
@click.option("--area", default="", metavar="PAGE,LEFT,TOP,WIDTH,HEIGHT", help="An area of a page, in points.")
@_EVERYBODY
@SET
@seat_options
def note(
    *, ref: str, quote: str, paragraph: str, area: str, everybody: bool, pairs: tuple[str, ...], seat: Seat
) -> Answer:
    """Put a note on a passage, a paragraph, a page's area or the whole of a submission."""
    with seat.taken() as (desk, sitting):
        record = lookups.resolve(desk, "submission", ref)
        with _read(desk, record, placed=False) as at:
            selector = _selected(at.words, quote, paragraph, area)
        made = noting.annotate(desk, sitting, record, selector, given_values(pairs), everybody=everybody)
    return Answer(f"On record as {made.ref}.", {"ref": made.ref, "id": made.id.hex(), "paragraph": selector.paragraph})


def _selected(words: Words, quote: str, paragraph: str, area: str) -> Selector:
    if quote:
        place = anchors.find(words, Selector(exact=quote))
        at = words.text.find(quote) if words.text.count(quote) == 1 else place.start if place else -1
        if at < 0:
            raise NotFound("The passage is not there, or more than once.", todo="Give more of it, letter by letter.")
        return anchors.select(words, at, place.end if place else at + len(quote))
    if area:
        try:
            page, left, top, width, height = map(float, area.split(","))
        except ValueError as fault:
            message = f"“{area}” is not of the form PAGE,LEFT,TOP,WIDTH,HEIGHT"
            raise click.UsageError(message) from fault
        return Selector(page=int(page), area=(left, top, width, height))
    if paragraph and words.paragraphs_of(paragraph) is None:
        raise NotFound(f"There is no paragraph {paragraph}.", todo="See “stocktake review show”.")
    return Selector(paragraph=paragraph)


@command(review, "notes")
@click.argument("ref")
@desk_option
def list_notes(*, ref: str, desk_path: Path) -> Answer:
    """List the notes on a submission in the order of its paragraphs; at the end those whose passage is gone."""
    with opened(desk_path) as desk, _read(desk, lookups.resolve(desk, "submission", ref)) as at:
        told = [_told(desk, one, Look(desk)) for one in at.placed]
    lines = [line for one in told for line in _lines(one)]
    return Answer("\n".join(lines) or "There are none.", {"notes": told})


def _told(desk: Desk, one: Placed, look: Look) -> dict[str, object]:
    names, note = carry.names_on(desk), one.note
    place = {"how": one.place.how, "page": one.place.page + 1, "start": one.place.start, "end": one.place.end} if (
        one.place
    ) else None  # fmt: skip
    return {
        "ref": look.reference(note.record), "everybody": note.open_to_all, "paragraph": note.text("paragraph"),
        "place": place, "kind": note.text("kind"), "state": note.state, "asked": note.asked,
        "quote": note.text("quote"), "text": note.text("text"), "by": note.text("said_by") or names(note.person),
        "on": as_datetime(note.time).isoformat(timespec="seconds"),
        "answers": [
            {"by": names(each.person), "text": each.text("text"), "state": each.text("state")} for each in note.answers
        ],
    }  # fmt: skip


def _lines(one: dict[str, object]) -> Iterator[str]:
    where = f"para. {one['paragraph']}" if one["place"] else "no place any more"
    yield f"{one['ref']}  {where}  {one['kind']}, {one['state']}  {one['by']}: {one['text']}"
    if one["quote"]:
        yield f"    “{one['quote']}”"
    for each in one["answers"] if isinstance(one["answers"], list) else ():
        yield f"    {each['by']}{' (' + each['state'] + ')' if each['state'] else ''}: {each['text']}"


@command(review, "answer")
@click.argument("ref")
@click.option("--text", required=True, help="The answer; where a state is given, the reason.")
@click.option("--state", default="", type=click.Choice(["", "open", "answered", "settled", "withdrawn"]),
              help="What the note's state is by it.")  # fmt: skip
@seat_options
def answer(*, ref: str, text: str, state: str, seat: Seat) -> Answer:
    """Answer a note, and perhaps settle it; who answers for the submission's author can only ask for that."""
    with seat.taken() as (desk, sitting):
        made = noting.answer(desk, sitting, lookups.resolve(desk, "", ref), text, state=state)
    return Answer(f"On record as {made.ref}.", {"ref": made.ref, "id": made.id.hex()})


@command(review, "open")
@click.argument("ref")
@seat_options
def open_note(*, ref: str, seat: Seat) -> Answer:
    """Give everybody a team's note, as a note of its own; what the team said of it stays with the team."""
    with seat.taken() as (desk, sitting):
        made = noting.open_to_all(desk, sitting, lookups.resolve(desk, "", ref))
    return Answer(f"On record as {made.ref}.", {"ref": made.ref, "id": made.id.hex()})


@command(review, "export")
@click.argument("ref")
@click.option("--out", type=click.Path(path_type=Path), required=True,
              help="A file: .pdf annotated, with the dossier; .docx with comments; .jsonld; .csv.")  # fmt: skip
@click.option("--team", is_flag=True, help="With the team's own notes; without it only what everybody may read.")
@desk_option
def export(*, ref: str, out: Path, team: bool, desk_path: Path) -> Answer:
    """Write a submission's notes for other programs."""
    form = out.suffix.lower().removeprefix(".")
    if form not in carry.FORMS:
        message = f"the file's name must end in one of: {', '.join(carry.FORMS)}"
        raise click.UsageError(message)
    with opened(desk_path) as desk, _read(desk, lookups.resolve(desk, "submission", ref)) as at:
        appendix = _dossier(desk, at.record, team=team) if form == "pdf" else b""
        write_file(out, carry.out(desk, at.record, at.placed, at.paper, form, team=team, appendix=appendix))
        count = sum(team or one.note.open_to_all for one in at.placed)
    return Answer(f"Wrote {counted(count, 'note', 'notes')} to {out}.", {"file": str(out), "notes": count})


def _dossier(desk: DeskFile, record: Record, *, team: bool) -> bytes:
    copy = "team" if team else "public"
    asked = Request(kind="submission", copy=copy, record=record.id.hex(), created=wiring.now())
    return wiring.print_report(desk, asked)


@command(review, "import")
@click.argument("ref")
@click.argument("file", type=_FILE, required=False)
@_EVERYBODY
@seat_options
def take_notes(*, ref: str, file: Path | None, everybody: bool, seat: Seat) -> Answer:
    """Take in notes: JSON-LD, or what somebody wrote into a PDF or Word file; by default into the document."""
    with seat.taken() as (desk, sitting):
        record = lookups.resolve(desk, "submission", ref)
        with _read(desk, record, placed=False) as at:
            raw, name = (file.read_bytes(), file.name) if file else (at.paper.content, at.document.name)
            made = carry.take_file(desk, sitting, record, raw, name, at.paper, everybody=everybody)
    text = f"{len(made.made)} taken in, {made.known} here already, {made.orphans} without a place."
    return Answer(text, {"made": [one.ref for one in made.made], "known": made.known, "orphans": made.orphans})


@dataclass(slots=True)
class _At:
    """A submission, read."""

    record: Record
    document: Document
    paper: Paper
    words: Words
    placed: list[Placed]


@contextmanager
def _read(desk: Desk, record: bytes, *, placed: bool = True) -> Iterator[_At]:
    """Read a submission's document and, where that is wanted, its notes with their places."""
    found = submissions.submission(desk, record)
    document = submissions.document(found)
    if document is None:
        raise NotFound("This submission has no document yet.", todo="Give it one: “stocktake review version”.")
    with Paper(submissions.content(desk, document.sha256), document.media) as paper:
        known = noting.notes_on(desk, record) if placed else []
        before = _before(desk, record, {one.text("source") for one in known} - {document.sha256})
        words = paper.words()
        yield _At(found, document, paper, words, noting.place(known, found, words, before))


def _before(desk: Desk, record: bytes, wanted: set[str]) -> dict[str, Words]:
    """Return the words of older documents, as far as they are here."""
    made = {}
    for one in submissions.versions(desk, record) if wanted else ():
        raw = desk.blob(one.sha256) if one.sha256 in wanted else None
        if raw is not None:
            with Paper(raw, one.media) as older:
                made[one.sha256] = older.words()
    return made
