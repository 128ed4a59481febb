"""Notes carried out into files that other programs read, and in from those."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.casework.capture import record
from desktop.casework.errors import NotAllowed
from desktop.casework.identity import now
from desktop.casework.look import Look
from desktop.casework.readers import Readers
from desktop.casework.review import anchors
from desktop.casework.review.assessments import name_of
from desktop.casework.review.notes import OPEN, TEAM, TYPES, WITHDRAWN
from desktop.casework.review.submissions import document, media_of, submission
from desktop.casework.review.text import MEDIA
from desktop.casework.rules import values_of
from desktop.exchange.documents import jsonld
from desktop.exchange.documents.marks import Mark
from desktop.exchange.documents.paper import Paper
from desktop.exchange.errors import CannotRead
from desktop.journal.clock import as_datetime
from desktop.records.labels import Audience

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop.casework.capture import Given, Recorded
    from desktop.casework.ports import Desk, Record, Sitting
    from desktop.casework.review.notes import Note, Placed
    from desktop.casework.review.text import Words

COLUMNS: Final = ("reference", "audience", "paragraph", "page", "found", "kind", "state", "passage", "note",
                  "proposed", "tags", "goals", "pledges", "by", "role", "on", "answers")  # fmt: skip


# ---- out -------------------------------------------------------------------------------------------------------------


def marks(placed: Iterable[Placed], paper: Paper, names: Callable[[str], str]) -> list[Mark]:
    """Return notes and their answers with where they are drawn; withdrawn notes and orphans are left out."""
    made = []
    for one in placed:
        if one.place is None or one.note.state == WITHDRAWN:
            continue
        boxes = paper.boxes(one.place) if paper.is_pdf else []
        page = boxes[0][0] if boxes else one.place.page
        where = {
            "page": page if paper.is_pdf else -1,
            "rects": tuple(rect for at, rect in boxes if at == page),
            "area": one.place.start < 0,
            "start": one.place.start,
            "end": one.place.end,
        }
        first = jsonld.urn(one.note.id.hex())
        made.append(_mark(one.note, names, where, ""))
        made += [_mark(note, names, where, first) for note in one.note.answers]
    return made


def _mark(note: Note, names: Callable[[str], str], where: Mapping[str, object], answers: str) -> Mark:
    return Mark(
        id=jsonld.urn(note.id.hex()),
        answers=answers,
        kind=note.text("kind"),
        text=note.text("text"),
        author=note.text("said_by") or names(note.person),
        created=as_datetime(note.time).isoformat(timespec="seconds").replace("+00:00", "Z"),
        quote=note.text("quote"),
        proposed=note.text("proposed"),
        changes=bool(note.text("proposed")),
        **where,  # type: ignore[arg-type] # as marks() gives it
    )


def annotated_pdf(placed: Iterable[Placed], paper: Paper, names: Callable[[str], str], appendix: bytes = b"") -> bytes:
    """Return a PDF submission with notes as its own annotations, and the pages of an appendix."""
    if not paper.is_pdf:
        raise CannotRead("Only a PDF takes PDF annotations.", todo="Write the notes into a Word file, or as JSON-LD.")
    given = msgspec.to_builtins(marks(placed, paper, names))
    return bytes(paper.documents("annotate_pdf", content=paper.content, marks=given, appendix=appendix))


def annotated_word(placed: Iterable[Placed], paper: Paper, names: Callable[[str], str]) -> bytes:
    """Return a submission as a file of Word with notes as comments: its own, or one made of its words."""
    given = msgspec.to_builtins(marks(placed, paper, names))
    content = paper.content
    if paper.media != MEDIA["docx"]:
        words = paper.words()
        lines = [words.text[one.start : one.end] for one in words.paragraphs]
        content = paper.documents("word_of_text", paragraphs=lines)
    return bytes(paper.documents("annotate_word", content=content, marks=given))


def json_ld(notes: Iterable[Note], names: Callable[[str], str]) -> bytes:
    """Return notes as W3C annotations."""
    return msgspec.json.format(msgspec.json.encode(jsonld.page(notes, names)), indent=1)


def table(desk: Desk, placed: Sequence[Placed], names: Callable[[str], str]) -> bytes:
    """Return notes and their answers as CSV (UTF-8 with its mark, so that spreadsheets see it); orphans among them."""
    target, look = io.StringIO(), Look(desk)
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for one in placed:
        for note in (one.note, *one.note.answers):
            writer.writerow([_unforced(cell) for cell in _row(note, one, look, names)])
    return target.getvalue().encode("utf-8-sig")


def _row(note: Note, one: Placed, look: Look, names: Callable[[str], str]) -> Iterator[str]:
    place, first = one.place, one.note
    yield from (look.reference(note.record), "everybody" if note.record.type == OPEN else "team")
    yield from (first.text("paragraph"), str(place.page + 1) if place and first.selector.page else "")
    yield place.how if place else "orphan"
    yield from (look.text(note.record, "kind"), first.state if note is first else note.text("state"))
    yield from (note.text("quote"), note.text("text"), note.text("proposed"))
    yield from (look.text(note.record, name) for name in ("tags", "goals", "pledges"))
    yield from (note.text("said_by") or names(note.person), note.role)
    yield as_datetime(note.time).isoformat(timespec="seconds")
    yield "" if note is first else look.reference(first.record)


def _unforced(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


FORMS: Final = ("pdf", "docx", "jsonld", "csv")


def out(
    desk: Desk, record_: Record, placed: Sequence[Placed], paper: Paper, form: str, *,
    team: bool = False, appendix: bytes = b"",
) -> bytes:  # fmt: skip
    """Return a submission's notes in the form of this file's ending: pdf, docx, jsonld or csv.

    Without ``team`` only what everybody may read goes out, and nothing of a submission under embargo.
    """
    audience = {Audience.SHARED, Audience.TEAM} if team else {Audience.SHARED}
    if Readers(desk, audience, now()).seen(record_) is None:
        raise NotAllowed("This submission is under embargo.", todo="Wait until it is released.")
    names = names_on(desk)
    placed = [one for one in placed if team or one.note.open_to_all]
    if form == "pdf":
        return annotated_pdf(placed, paper, names, appendix)
    if form == "docx":
        return annotated_word(placed, paper, names)
    return json_ld([one.note for one in placed], names) if form == "jsonld" else table(desk, placed, names)


# ---- in --------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Carried:
    """What became of notes that were carried in: on record now, here before, and without a place."""

    made: list[Recorded]
    known: int = 0
    orphans: int = 0


def take_marks(desk: Desk, sitting: Sitting, record_: bytes, found: Sequence[Mark], paper: Paper, *,
               everybody: bool = False) -> Carried:  # fmt: skip
    """Put notes on record that another program wrote into a file of the submission; each is taken in once."""
    words, home = paper.words(), submission(desk, record_)
    shown = document(home)
    prefix = f"file:{record_.hex()}:"
    seen, carried = _seen(desk, record_), Carried([])
    with desk.transaction():
        for one in found:
            if f"{prefix}{one.id}" in seen or not (one.text or one.changes):
                carried.known += f"{prefix}{one.id}" in seen
                continue
            selector = _selected(one, words, paper)
            given: dict[str, Given] = {
                "submission": record_.hex(),
                "selector": anchors.encode(selector),
                "quote": selector.exact or one.quote,
                "paragraph": selector.paragraph,
                "source": shown.sha256 if shown else "",
                "kind": one.kind,
                "text": one.text or one.proposed or one.quote,
                "proposed": one.proposed if one.changes else "",
                "said_by": one.author,
                "iri": f"{prefix}{one.id}",
                "answers": seen.get(f"{prefix}{one.answers}", "") if one.answers else "",
            }
            carried.orphans += selector.start < 0 and selector.area is None and not given["answers"]
            made = record(
                desk, sitting, OPEN if everybody else TEAM, {name: text for name, text in given.items() if text}
            )
            seen[f"{prefix}{one.id}"] = made.id.hex()
            carried.made.append(made)
    return carried


def _seen(desk: Desk, record_: bytes) -> dict[str, str]:
    """Return the notes that came from files already, by their ids there; and all notes by their own."""
    seen = {}
    for type_ in TYPES:
        for one in desk.records(type_):
            values = values_of(one)
            if values.get("submission") == record_.hex():
                seen[jsonld.urn(one.id.hex())] = one.id.hex()
                seen[f"file:{record_.hex()}:{jsonld.urn(one.id.hex())}"] = one.id.hex()
                if values.get("iri"):
                    seen[str(values["iri"])] = one.id.hex()
    return seen


def _selected(one: Mark, words: Words, paper: Paper) -> anchors.Selector:
    """Return what selects a note's place: by its quote, or by what stands under its rectangles."""
    if one.quote:
        given = anchors.Selector(exact=one.quote, prefix=one.prefix, suffix=one.suffix)
        place = anchors.find(words, given)
        return anchors.select(words, place.start, place.end) if place else given
    if one.page < 0 or not paper.is_pdf:
        return anchors.Selector()
    if not one.area and (span := paper.under(one.page, one.rects)):
        return anchors.select(words, *span)
    return anchors.Selector(page=one.page + 1, area=one.rects[0] if one.rects else None)


def take_file(
    desk: Desk, sitting: Sitting, record_: bytes, raw: bytes, name: str, paper: Paper, *, everybody: bool = False
) -> Carried:
    """Put the notes of a file on record: JSON-LD, or a PDF or file of Word that somebody wrote notes into."""
    if name.lower().endswith((".json", ".jsonld")):
        return take_json_ld(desk, sitting, record_, raw, everybody=everybody)
    with Paper(raw, media_of(name)) as theirs:
        found = theirs.file_notes()
        if theirs.is_pdf and raw != paper.content:  # their places are those of their own pages, which may be others
            found = [_quoted(one, theirs) for one in found]
    return take_marks(desk, sitting, record_, found, paper, everybody=everybody)


def _quoted(one: Mark, theirs: Paper) -> Mark:
    """Return a note with the words under it in its own file, by which its place is found in the submission's."""
    span = theirs.under(one.page, one.rects) if not one.area else None
    if span is None:
        return one
    selector = anchors.select(theirs.words(), *span)
    return msgspec.structs.replace(one, quote=selector.exact, prefix=selector.prefix, suffix=selector.suffix)


def take_json_ld(desk: Desk, sitting: Sitting, record_: bytes, raw: bytes, *, everybody: bool = False) -> Carried:
    """Put W3C annotations on record as notes on a submission; each is taken in once, and kept as it came."""
    home = submission(desk, record_)
    shown = document(home)
    seen, carried = _seen(desk, record_), Carried([])
    with desk.transaction():
        for one in jsonld.read(raw):
            iri, said = str(one.get("id") or ""), jsonld.values_of(one)
            if iri and iri in seen:
                carried.known += 1
                continue
            selector = anchors.from_json(said["selector"])
            given: dict[str, Given] = {name: said[name] for name in _PLAIN if said[name]}  # type: ignore[misc] # as values_of gives them
            given |= {
                "submission": record_.hex(),
                "selector": anchors.encode(selector),
                "quote": selector.exact,
                "paragraph": selector.paragraph,
                "source": shown.sha256 if shown and _is_on(one, shown.sha256) else "",
                "text": str(said["text"]),
                "iri": iri,
                "rest": msgspec.json.encode(
                    {name: value for name, value in one.items() if name != "@context"}
                ).decode(),
                "answers": seen.get(str(said["answers"]), ""),
            }
            known = {name: value for name, value in given.items() if value and not _strange(desk, name, value)}
            made = record(desk, sitting, OPEN if everybody else TEAM, known)
            carried.made.append(made)
            carried.orphans += not selector.exact and selector.area is None and not given["answers"]
            if iri:
                seen[iri] = made.id.hex()
    return carried


_PLAIN: Final = ("kind", "proposed", "tags", "goals", "pledges", "state", "said_by")


def _is_on(one: Mapping[str, object], sha256: str) -> bool:
    target = one.get("target")
    return isinstance(target, dict) and target.get("source") == jsonld.named_hash(sha256)


def _strange(desk: Desk, name: str, value: Given) -> bool:
    """Say whether a value is of another desk or pack; it stays in what came along."""
    if name == "pledges":
        return any(desk.record(bytes.fromhex(one), "pledge") is None for one in value or ())  # type: ignore[union-attr] # a list
    lists = {"kind": "note_kind", "state": "annotation_state", "goals": "goal"}
    if name not in lists:
        return False
    words = [*desk.packs().values()][-1].words.get(lists[name], {})
    return any(one not in words for one in ([value] if isinstance(value, str) else value or ()))  # type: ignore[union-attr] # a list


def names_on(desk: Desk) -> Callable[[str], str]:
    """Return what gives the name that the roster shows for a person's id."""
    return lambda person: name_of(desk, person)
