"""Commands on the text of the meeting: ``text``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.casework import lookups
from desktop.casework.drafting import adoption, draft, floor, proposals
from desktop.casework.drafting import document as texts
from desktop.casework.identity import now
from desktop.casework.look import Look
from desktop.cli.common import Answer, Seat, command, counted, desk_option, opened, seat_options
from desktop.exchange import folder
from desktop.exchange.documents import editing
from desktop.records.types import CATALOGUE

if TYPE_CHECKING:
    from desktop.casework.ports import Desk

_FILE = click.Path(path_type=Path)
_EXISTING = click.Path(path_type=Path, exists=True, dir_okay=False)
_AFTER = click.option("--after", default="", metavar="REF", help="Behind this paragraph; without it, in front of all.")
_REASON = click.option("--reason", default="", help="Why, in a sentence.")


@click.group()
def text() -> None:
    """Write the text of the meeting: draft, propose, correct, adopt."""


@command(text, "draft")
@click.argument("kind")
@click.option("--title", required=True)
@click.option("--language", default="en", show_default=True)
@click.option("--only-session", default="", metavar="REF", help="Only what was said in this session.")
@seat_options
def make_draft(*, kind: str, title: str, language: str, only_session: str, seat: Seat) -> Answer:
    """Draft a document of a KIND (such as procedural-report) from all that is on record, by agenda item."""
    with seat.taken() as (desk, sitting):
        session = lookups.resolve(desk, "session", only_session).hex() if only_session else ""
        made = draft.draft(desk, sitting, kind=kind, title=title, language=language, session=session)
    told = f"{counted(made.paragraphs, 'paragraph', 'paragraphs')} from {counted(made.entries, 'entry', 'entries')}"
    data = {"ref": made.ref, "paragraphs": made.paragraphs, "entries": made.entries}
    return Answer(f"Drafted {made.ref}: {told}.", data)


@command(text, "show")
@click.argument("ref")
@desk_option
def show(*, ref: str, desk_path: Path) -> Answer:
    """Show a document as it stands: numbers, references, what is proposed in [brackets], hints on style."""
    with opened(desk_path) as desk:
        whole = texts.read(desk, lookups.resolve(desk, "meeting_document", ref))
        pack = lookups.current_pack(desk)
        rows = []
        for one in whole.paragraphs:
            found = proposals.bracketed(one.text, proposals.on(desk, one.id))
            hints = [f"{hint.words}: {hint.advice}" for hint in draft.style_hints(one.text, pack)]
            rows.append({
                "ref": one.ref, "number": one.number, "level": one.level, "text": found.text, "hints": hints,
                "differs": one.differs, "footnote": one.footnote, "sources": len(one.sources),
                "loose": [_reference(desk, lost) for lost in found.loose],
            })  # fmt: skip
    lines = [_line(row) for row in rows]
    return Answer("\n".join([*lines, f"{whole.words} words"]), {"paragraphs": rows, "words": whole.words})


def _line(row: dict[str, object]) -> str:
    head = f"{row['number']}. " if row["number"] else ""
    marks = "  [under verification]" if row["differs"] else ""
    hints = "".join(f"\n           hint: {hint}" for hint in row["hints"])  # type: ignore[attr-defined] # a list of texts
    return f"{row['ref']:<9}  {head}{row['text']}{marks}{hints}"


def _reference(desk: Desk, record: bytes) -> str:
    found = desk.record(record)
    return Look(desk).reference(found) if found else record.hex()[:12]


@command(text, "add")
@click.argument("document")
@click.argument("words")
@_AFTER
@seat_options
def add(*, document: str, words: str, after: str, seat: Seat) -> Answer:
    """Write a paragraph into a DOCUMENT."""
    with seat.taken() as (desk, sitting):
        made = texts.add(desk, sitting, _document(desk, document), words, after=_paragraph(desk, after))
    return Answer(f"On record as {made.ref}.", {"ref": made.ref})


@command(text, "move")
@click.argument("paragraph")
@_AFTER
@seat_options
def move(*, paragraph: str, after: str, seat: Seat) -> Answer:
    """Move a PARAGRAPH."""
    with seat.taken() as (desk, sitting):
        one = lookups.resolve(desk, "paragraph", paragraph)
        texts.move(desk, sitting, _document_of(desk, one), one, after=_paragraph(desk, after))
    return Answer(f"Moved {paragraph}.")


@command(text, "split")
@click.argument("paragraph")
@click.option("--before", required=True, metavar="WORDS", help="The words with which the second one begins.")
@seat_options
def split(*, paragraph: str, before: str, seat: Seat) -> Answer:
    """Split a PARAGRAPH in two."""
    with seat.taken() as (desk, sitting):
        one = lookups.resolve(desk, "paragraph", paragraph)
        document = _document_of(desk, one)
        at = max(texts.read(desk, document).find(one).text.find(before), 0)
        made = texts.split(desk, sitting, document, one, at)
    return Answer(f"The second part is {made.ref}.", {"ref": made.ref})


@command(text, "accept")
@click.argument("proposal")
@_REASON
@seat_options
def accept(*, proposal: str, reason: str, seat: Seat) -> Answer:
    """Write a PROPOSAL into its paragraph."""
    with seat.taken() as (desk, sitting):
        proposals.accept(desk, sitting, lookups.resolve(desk, "text_proposal", proposal), reason=reason)
    return Answer(f"{proposal} stands in the text now.")


@command(text, "settle")
@click.argument("proposal")
@click.argument("status", type=click.Choice(["ad-referendum", "merged", "not-agreed", "withdrawn", "proposed"]))
@_REASON
@seat_options
def settle(*, proposal: str, status: str, reason: str, seat: Seat) -> Answer:
    """Say what became of a PROPOSAL that is not accepted."""
    with seat.taken() as (desk, sitting):
        proposals.settle(desk, sitting, lookups.resolve(desk, "text_proposal", proposal), status, reason=reason)
    return Answer(f"{proposal}: {status}.")


@command(text, "correct")
@click.argument("request")
@click.argument("outcome", type=click.Choice(["accepted", "declined", "footnoted"]))
@_REASON
@click.option("--footnote", default="", help="The footnote; without it, the wording asked for.")
@click.option("--today", default="", metavar="DAY", help="The day (ISO 8601); without it, this computer's.")
@seat_options
def correct(*, request: str, outcome: str, reason: str, footnote: str, today: str, seat: Seat) -> Answer:
    """Accept, decline or footnote a correction REQUEST."""
    with seat.taken() as (desk, sitting):
        floor.answer_correction(
            desk, sitting, lookups.resolve(desk, "correction_request", request), outcome, reason=reason,
            footnote=footnote, today=today or now()[:10],
        )  # fmt: skip
    return Answer(f"{request}: {outcome}.")


@command(text, "adopt")
@click.argument("document")
@click.option("--on", required=True, metavar="DAY", help="The day of adoption (ISO 8601).")
@click.option("--orally-amended", is_flag=True, help="It was adopted as orally amended.")
@click.option("--entrusted", default="", help="Who is entrusted with finalising it.")
@seat_options
def adopt(*, document: str, on: str, orally_amended: bool, entrusted: str, seat: Seat) -> Answer:
    """Freeze a DOCUMENT as adopted; nothing that comes later alters it."""
    with seat.taken() as (desk, sitting):
        which = _document(desk, document)
        adopted = adoption.adopt(desk, sitting, which, on=on, orally_amended=orally_amended, entrusted=entrusted)
    told = counted(len(adopted.paragraphs), "paragraph", "paragraphs")
    return Answer(f"Adopted {document}: {told}.", {"paragraphs": len(adopted.paragraphs), "cut": adopted.cut})


@command(text, "issue")
@click.argument("document")
@click.argument("kind", type=click.Choice(adoption.LATER))
@click.option("--instead", "cited", multiple=True, metavar="REF=TEXT", help="What to read instead of a paragraph.")
@seat_options
def issue(*, document: str, kind: str, cited: tuple[str, ...], seat: Seat) -> Answer:
    """Issue a numbered correction, addendum or revision to an adopted DOCUMENT."""
    pairs = dict(one.partition("=")[::2] for one in cited)
    with seat.taken() as (desk, sitting):
        instead = {lookups.resolve(desk, "paragraph", ref): words for ref, words in pairs.items()}
        made = adoption.issue(desk, sitting, _document(desk, document), kind, instead)
    return Answer(f"Issued as {made.ref}.", {"ref": made.ref})


@command(text, "arrived")
@desk_option
def arrived(*, desk_path: Path) -> Answer:
    """Show which sessions have arrived at this desk, from whom, up to which number."""
    with opened(desk_path) as desk:
        rows = [{"session": one.session, "person": one.person, "last": one.last, "believed": one.believed}
                for one in floor.arrivals(desk)]  # fmt: skip
    lines = [f"{row['session'] or '(no session)':<16} {row['person']:<24} up to {row['last']}" for row in rows]
    return Answer("\n".join(lines) or "Nothing has arrived.", {"arrived": rows})


@command(text, "edit")
@click.argument("document")
@click.option("--out", type=_FILE, required=True, help="The DOCX to be edited.")
@desk_option
def edit(*, document: str, out: Path, desk_path: Path) -> Answer:
    """Write a DOCUMENT as DOCX to be edited; what is proposed stands in it as tracked changes."""
    with opened(desk_path) as desk:
        raw = editing.write(desk, _document(desk, document))
    folder.write_file(out, raw)
    return Answer(f"Wrote {out}.", {"file": str(out), "bytes": len(raw)})


@command(text, "propose-from")
@click.argument("document")
@click.argument("edited", type=_EXISTING)
@click.option("--actor", default="", metavar="REF", help="Who proposes what was edited.")
@click.option("--dry-run", is_flag=True, help="Only show the proposals.")
@seat_options
def propose_from(*, document: str, edited: Path, actor: str, dry_run: bool, seat: Seat) -> Answer:
    """Take an EDITED DOCX of a DOCUMENT back: each change of a paragraph becomes a proposal."""
    with seat.taken() as (desk, sitting):
        found = editing.read(desk, _document(desk, document), edited.read_bytes())
        who = lookups.resolve(desk, "actor", actor).hex() if actor else ""
        rows = [{"paragraph": _reference(desk, one.paragraph), "kind": one.kind, "words": one.words, "text": one.text}
                for one in found]  # fmt: skip
        if not dry_run:
            for row, one in zip(rows, found, strict=True):
                row["ref"] = editing.propose(desk, sitting, one, actor=who).ref
    lines = [f"{row.get('ref', '—'):<9} {row['paragraph']} {row['kind']}: “{row['words']}” → “{row['text']}”"
             for row in rows]  # fmt: skip
    return Answer("\n".join(lines) or "Nothing was changed in it.", {"proposals": rows})


def _document(desk: Desk, ref: str) -> bytes:
    return lookups.resolve(desk, "meeting_document", ref)


def _paragraph(desk: Desk, ref: str) -> bytes | None:
    return lookups.resolve(desk, "paragraph", ref) if ref else None


def _document_of(desk: Desk, paragraph: bytes) -> bytes:
    record = desk.record(paragraph, CATALOGUE.type("paragraph").id)
    found = texts.linked(desk, record, "document")
    return found.id if found else b""
