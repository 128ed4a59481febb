"""Each kind of report as an outline: its body, and the frame that all share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework.errors import NotFound
from desktop.casework.figures.source import frameworks
from desktop.reports import dossier, dossiers, entries, meeting, pledge, text
from desktop.reports.common import Copy
from desktop.reports.confine import confined
from desktop.reports.figures import figures
from desktop.reports.held import held
from desktop.reports.outline import Outline
from desktop.reports.provenance import code, told
from desktop.reports.request import COPY_TITLES, KINDS
from desktop.reports.spoken import spoken, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.casework.ports import Desk, Record
    from desktop.reports.body import Body
    from desktop.reports.outline import Block, Pair
    from desktop.reports.request import Request, Stamp

_WHOLE: Final[Mapping[str, Callable[[Copy], Body]]] = {
    "meeting": meeting.summary,
    "stakeholders": dossiers.stakeholders,
    "outstanding": dossiers.outstanding,
    "reconciliations": dossiers.reconciliations,
}
_OF_ONE: Final[Mapping[str, Callable[[Copy, Record], Body]]] = {
    "session": meeting.log,
    "pledge": pledge.sheet,
    "coalition": dossiers.coalition,
    "text": text.text,
    "extract": text.extract,
    "submission": dossier.dossier,
}
_SHORT: Final = frozenset({"pledge", "session"})  # without a cover


class OnlyADraft(NotFound):
    """A final copy was asked for where entries differ or are not sealed yet."""


def outline(
    desk: Desk,
    request: Request,
    *,
    stamp: Stamp | None = None,
    final: bool = False,
) -> Outline:
    """Return a report as its readers may see it; ``stamp`` says from what it is made.

    Raises :class:`NotFound` for a kind there is none of and a record that they may not see, and :class:`OnlyADraft`
    where the copy has to be ``final`` and cannot.
    """
    if request.kind not in KINDS:
        raise NotFound(f"There is no report “{request.kind}”.", todo=f"There are: {', '.join(KINDS)}.")
    copy = Copy(confined(spoken(desk, request.language), request), request.audience, request.moment, request.language)
    with held():
        return _framed(copy, request, _body(copy, request), stamp, final=final)


def _framed(copy: Copy, request: Request, body: Body, stamp: Stamp | None, *, final: bool) -> Outline:
    """Return a body with what stands around it: for whom it is, what differs, from what it is made."""
    kind = KINDS[request.kind]
    title = copy.say(kind.title)
    differing = sum(len(record.differing) for record in body.shown)
    if final and (differing or copy.unsealed):
        raise OnlyADraft(
            f"This can only be a draft: entries that differ: {differing}, not sealed yet: {copy.unsealed}.",
            todo="Reconcile them, and seal what is open by handing over, then print again.",
        )
    draft = bool(differing or copy.unsealed)
    counts = ("entries under verification: {count}", differing), ("not sealed yet: {count}", copy.unsealed)
    why = "; ".join(copy.say(words, count=count) for words, count in counts if count)
    standing = f"{copy.say('draft')} ({why})" if draft else ""
    return Outline(
        title=body.title or title,
        language=request.language,
        subtitle=" · ".join(filter(None, (title if body.title else "", body.subtitle))),
        standing=copy.say("Draft") if draft else "",
        cover=request.kind not in _SHORT,
        facts=(*body.facts, *_frame(copy, request.copy, standing)),
        blocks=(*body.blocks, *_entries(copy, body)),
        provenance=tuple(told(copy, stamp)) if stamp else (),
        stamp=stamp.text() if stamp else "",
        code=code(stamp) if stamp else "",
        created=request.created,
        archive=request.archive,
    )


def _body(copy: Copy, request: Request) -> Body:
    kind, on = KINDS[request.kind], None
    if kind.subject:
        on = copy.find(request.record, kind.subject) if request.record else None
        if on is None and (request.record or not kind.optional):
            what = kind.subject.replace("_", " ").replace("actor", "party")
            raise NotFound(
                f"There is no such {what} here.", todo="Check its reference, or receive what is missing first."
            )
    if request.kind in _WHOLE:
        return _WHOLE[request.kind](copy)
    if request.kind in _OF_ONE and on:
        return _OF_ONE[request.kind](copy, on)
    if request.kind == "review":
        return dossiers.review(copy, on)
    pack = frameworks(copy.desk).get(request.pack) if request.pack else None
    if request.pack and pack is None:
        raise NotFound("There is no such framework pack here.", todo="See “stocktake pack list”.")
    return figures(copy, request, pack and translated(pack, copy.say))


def _frame(copy: Copy, name: str, standing: str) -> Iterator[Pair]:
    """Yield for whom this copy is, and that it is a draft while entries in it differ or are not sealed."""
    yield copy.say("Copy"), ", ".join(filter(None, (copy.say(COPY_TITLES[name]), standing)))


def _entries(copy: Copy, body: Body) -> Iterator[Block]:
    if body.reconciled or any(record.differing for record in body.shown):
        yield from entries.verification(copy, body.shown)
    if body.reconciled:
        yield from entries.reconciliations(copy, body.shown)
