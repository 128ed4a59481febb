"""A document of the meeting as its text stands, or as it was adopted; and what of it is one delegation's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework.drafting import adoption, floor, proposals
from desktop.casework.drafting.document import arranged, count_words, elements
from desktop.reports.body import Body
from desktop.reports.common import bold, joined, listed
from desktop.reports.meeting import documents, participants
from desktop.reports.outline import Bullets, Column, Facts, Heading, Note, Run, Table, plain_text
from desktop.reports.outline import Paragraph as Printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.casework.drafting.document import Paragraph
    from desktop.casework.ports import Record
    from desktop.reports.common import Copy
    from desktop.reports.outline import Block, Pair, Text

_HIDDEN: Final = frozenset({"title", "ref", "baseline", "reservations"})
_DELEGATIONS: Final = (
    ("text_proposal", "Text proposals", "status", "text"),
    ("text_statement", "Statements on texts", "kind", "text"),
    ("correction_request", "Correction requests", "outcome", "wording"),
)


def text(copy: Copy, document: Record) -> Body:
    """Return a document: as it was adopted, or as it stands with its brackets, provisional until then."""
    adopted = adoption.read_adopted(copy.desk, document.id)
    paragraphs = arranged(copy.records("paragraph"), document.id)
    blocks = _adopted(copy, adopted) if adopted else _standing(copy, paragraphs)
    shown = [one for one in copy.records("paragraph") if one.id in {one.id for one in paragraphs}]
    later = [one for one in copy.records("meeting_document") if copy.code(one, "corrects") == document.id.hex()]
    return Body(
        title=plain_text(copy.title(document)),
        subtitle="" if adopted else copy.say("Provisional"),
        facts=tuple(_facts(copy, document, [one.text for one in (adopted.paragraphs if adopted else paragraphs)])),
        blocks=(
            *blocks,
            *_statements(copy, document),
            *_later(copy, later),
            *participants(copy),
            *documents(copy),
            *_arrived(copy),
        ),
        shown=(document, *shown),
        reconciled=False,
    )


def extract(copy: Copy, actor: Record) -> Body:
    """Return what one delegation said, proposed and asked for, and the paragraphs that rest on it."""
    key = actor.id.hex()
    said = [
        one for one in copy.records("intervention") if key in {copy.code(one, "actor"), copy.code(one, "on_behalf_of")}
    ]
    ids = {one.id.hex() for one in said}
    blocks: list[Block] = [Heading(text=copy.say("Interventions")), *_pairs(copy, said, "said_at", "text")]
    for document in copy.records("meeting_document"):
        mine = [one for one in arranged(copy.records("paragraph"), document.id) if ids & set(one.sources)]
        if mine:
            blocks += [Heading(text=plain_text(copy.title(document))), *_standing(copy, mine)]
    for type_, title, about, words in _DELEGATIONS:
        found = [one for one in copy.records(type_) if key in {copy.code(one, "actor"), *_supporters(one)}]
        if found:
            blocks += [Heading(text=copy.say(title)), *_pairs(copy, found, about, words)]
    return Body(title=plain_text(copy.title(actor)), blocks=tuple(blocks), shown=tuple(said), reconciled=False)


def _supporters(record: Record) -> tuple[str, ...]:
    return elements(record, "supporters") if record.type == "text_proposal" else ()


def _pairs(copy: Copy, records: Sequence[Record], about: str, words: str) -> tuple[Block, ...]:
    rows = tuple(
        (listed((bold(copy.reference(one)), copy.cell(one, about)), "\n"), copy.cell(one, words)) for one in records
    )
    return (Facts(rows=rows),) if rows else ()


def _facts(copy: Copy, document: Record, texts: Sequence[str]) -> Iterator[Pair]:
    yield from copy.facts(document, skip=_HIDDEN)
    yield copy.say("Words"), str(sum(map(count_words, texts)))


def _standing(copy: Copy, paragraphs: Sequence[Paragraph]) -> Iterator[Block]:
    """Yield paragraphs as they stand, what is proposed on them in brackets with its sources in footnotes."""
    proposed = copy.records("text_proposal")
    table = [one for one in proposed if not one.withdrawn and copy.code(one, "status") in proposals.OPEN]
    for one in paragraphs:
        if one.level:
            yield Heading(text=one.text, level=1 if one.level == 1 else 2)
            continue
        record = copy.find(one.id.hex(), "paragraph")
        mine = [it for it in table if copy.code(it, "paragraph") == one.id.hex()]
        if record and (one.differs or not mine):
            said = copy.cell(record, "text")  # with its translation, where the copy is in another language
        else:
            shown = proposals.bracketed(one.text, mine)
            said = tuple(run for place in shown.places for run in _runs(copy, place))
        yield Printed(text=joined(said, _footnote(one.footnote)), number=f"{one.number}.")


def _footnote(text: str) -> tuple[Run, ...]:
    return (Run(text="\u200b", footnote=text),) if text else ()


def _runs(copy: Copy, place: proposals.Place) -> Iterator[Run]:
    if not place.bracketed:
        yield Run(text=place.options[0].text)
        return
    sources = "; ".join(filter(None, (_source(copy, option) for option in place.options)))
    yield Run(text=proposals.shown(place), style="mark", footnote=sources)


def _source(copy: Copy, option: proposals.Option) -> str:
    """Return who proposes an option: "“words”: Velmara, supported by Tamrana"."""
    who = []
    for proposal in option.proposals:
        record = copy.find(proposal.hex(), "text_proposal")
        if record:
            supported = plain_text(copy.cell(record, "supporters"))
            more = f" ({copy.label('text_proposal', 'supporters')}: {supported})" if supported else ""
            who.append(f"{plain_text(copy.cell(record, 'actor')) or copy.reference(record)}{more}")
    return f"“{option.text.strip() or '—'}”: {', '.join(who)}" if who else ""


def _adopted(copy: Copy, adopted: adoption.Adopted) -> Iterator[Block]:
    amended = f", {copy.say('as orally amended')}" if adopted.orally_amended else ""
    yield Note(text=f"{copy.say('Adopted on')} {adopted.adopted_on}{amended}")
    for one in adopted.paragraphs:
        if one.level:
            yield Heading(text=one.text, level=1 if one.level == 1 else 2)
        else:
            yield Printed(text=joined(one.text, _footnote(one.footnote)), number=f"{one.number}.")


def _statements(copy: Copy, document: Record) -> Iterator[Block]:
    found = [one for one in copy.records("text_statement") if copy.code(one, "document") == document.id.hex()]
    loose = copy.cell(document, "reservations")
    if found or loose:
        yield Heading(text=copy.say("Statements on the text"))
        rows = tuple((listed((bold(copy.cell(one, "actor")), copy.cell(one, "kind")), "\n"), copy.cell(one, "text"))
                     for one in found)  # fmt: skip
        yield from (Facts(rows=rows),) if rows else ()
        yield from (Printed(text=loose),) if loose else ()


def _later(copy: Copy, later: Sequence[Record]) -> Iterator[Block]:
    if later:
        yield Heading(text=copy.say("What came later"))
        items: list[Text] = [joined(copy.title(one), " · ", copy.cell(one, "status")) for one in later]
        yield Bullets(items=tuple(items))


def _arrived(copy: Copy) -> Iterator[Block]:
    """Yield which sessions the text draws on, up to which number."""
    rows = tuple(
        (one.session or copy.say("no session"), copy.person(one.person), str(one.last))
        for one in floor.arrivals(copy.desk)
        if one.believed
    )
    if rows:
        yield Heading(text=copy.say("Sessions that have arrived"))
        columns = (Column(title=copy.say("Session")), Column(title=copy.say("From")),
                   Column(title=copy.say("Up to number"), align="end"))  # fmt: skip
        yield Table(columns=columns, rows=rows)
