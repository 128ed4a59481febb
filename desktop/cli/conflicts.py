"""Commands on entries that differ, and on what else asks to be looked at: ``conflicts``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from desktop.casework import capture, decide, lookups, questions, withdrawal
from desktop.casework.concerns import concerns, differences, edits_against
from desktop.casework.errors import NotFound, NotReady
from desktop.casework.identity import now
from desktop.casework.look import Look, declared
from desktop.casework.proposal import propose
from desktop.cli.common import Answer, Seat, command, desk_option, opened, seat_options
from desktop.exchange import claims
from desktop.exchange.folder import write_file
from desktop.journal.clock import as_datetime
from desktop.records.values import encode

if TYPE_CHECKING:
    from desktop.casework.concerns import Concern
    from desktop.casework.ports import Desk, Difference, Withdrawal

_REASON = click.option("--reason", required=True, help="Why: kept beside it for good.")


@click.group()
def conflicts() -> None:
    """See differing entries side by side, ask about them, and reconcile them; see what else asks to be looked at."""


@command(conflicts, "list")
@desk_option
def list_conflicts(*, desk_path: Path) -> Answer:
    """List differing entries with every value, who, in which session, when; and what else asks to be looked at.

    That is what was written against a withdrawal, a link to what is withdrawn, a rule that only the merged state
    breaks, and what comes from a newer release.
    """
    with opened(desk_path) as desk:
        found = [described(desk, one) for one in differences(desk)]
        more = [as_data(desk, one) for one in concerns(desk)]
    lines = []
    for one in found:
        notes = [f"  ({note})" for note in ("waits" if one.waits else "", one.claimed) if note]
        lines.append(f"{one.ref} {one.field}: {one.title}{''.join(notes)}")
        lines += _values(one)
    lines += ["To look at:", *map(told, more)] if more else []
    return Answer("\n".join(lines) or "No entries differ.", {"conflicts": msgspec.to_builtins(found), "concerns": more})


class _Value(msgspec.Struct, frozen=True, kw_only=True):
    text: str
    person: str
    role: str
    session: str
    time: str


class _Asked(msgspec.Struct, frozen=True, kw_only=True):
    ref: str
    party: str
    text: str
    until: str
    answer: str
    source: str


class _Conflict(msgspec.Struct, frozen=True, kw_only=True):
    ref: str
    title: str
    field: str
    label: str
    values: list[_Value]
    questions: list[_Asked]
    waits: bool
    claimed: str  # who of the others is on it, as far as the registry told


def described(desk: Desk, one: Difference) -> _Conflict:
    """Return differing entries in words."""
    look, record, known = Look(desk), desk.record(one.cell.record), declared(one.cell.field)
    values = []
    for head in one.heads:
        origin = desk.origin(head.op)
        values.append(
            _Value(
                text=look.shown(known[1], head.value) if known else head.value.decode(),
                person=origin.person,
                role=origin.role,
                session=origin.session,
                time=as_datetime(head.time).isoformat(timespec="seconds"),
            )
        )
    asked = questions.about(desk, one)
    return _Conflict(
        ref=look.reference(record) if record else one.cell.record.hex(),
        title=look.title(record) if record else "",
        field=decide.name_of(one.cell),
        label=str(one.label),
        values=values,
        questions=[msgspec.convert(two, _Asked, from_attributes=True) for two in asked],
        waits=questions.waits(asked, now()[:10]),
        claimed=claims.told(desk, one.cell),
    )


def _values(one: _Conflict) -> list[str]:
    return [
        f"  {number}. {value.text}  ({value.person}, {value.session or value.role}, {value.time})"
        for number, value in enumerate(one.values, 1)
    ]


def as_data(desk: Desk, one: Concern) -> dict[str, object]:
    """Return what asks to be looked at as data, its records by their references."""
    ref, *others = (_ref(desk, record) for record in (one.record, *one.others))
    return {
        "what": one.what, "ref": ref, "field": one.field, "text": one.text, "others": others, "merged": one.merged,
    }  # fmt: skip


def told(data: dict[str, object]) -> str:
    """Return what asks to be looked at in a line."""
    others = data["others"]
    with_them = f" ({', '.join(map(str, others))})" if isinstance(others, list) and others else ""
    return "  " + " ".join(filter(None, (str(data["ref"]), f"{data['text']}{with_them}")))


def _ref(desk: Desk, record: bytes) -> str:
    found = desk.record(record) if record else None
    return Look(desk).reference(found) if found else record.hex()[:12]


@command(conflicts, "show")
@click.argument("ref")
@click.argument("field")
@desk_option
def show(*, ref: str, field: str, desk_path: Path) -> Answer:
    """Show the entries for a field that differ, what was asked about them, and what a text's versions make together."""
    with opened(desk_path) as desk:
        one = difference(desk, ref, field)
        found, proposal = described(desk, one), propose(desk, one)
    lines = [f"{found.ref} {found.field}: {found.title}", *_values(found)]
    for two in found.questions:
        lines.append(f"  {two.ref} asked of {two.party or 'nobody yet'}: {two.text}")
        lines += [f"    Answer: {two.answer}  ({two.source})"] if two.answer else []
    data: dict[str, object] = {"conflict": msgspec.to_builtins(found), "proposal": None}
    if proposal:
        data["proposal"] = {"before": proposal.before, "text": proposal.text, "overlaps": proposal.overlaps}
        how = "overlap, in brackets" if proposal.overlaps else "go together; take it with “--proposal”"
        lines += [f"Before: {proposal.before}", f"The versions {how}:", proposal.text]
    return Answer("\n".join(lines), data)


@command(conflicts, "decide")
@click.argument("ref")
@click.argument("field")
@click.option("--take", "number", type=click.IntRange(min=1), help="The number of the value that stands, as listed.")
@click.option("--value", default=None, help="Another value that stands instead.")
@click.option("--proposal", "proposed", is_flag=True, help="What the versions of a text make together stands.")
@click.option("--by", "question", default="", metavar="REF", help="The question whose answer decides it.")
@click.option("--reason", default="", help="Why: kept beside the value for good; not needed with --by.")
@seat_options
def decide_conflict(
    *,
    ref: str,
    field: str,
    number: int | None,
    value: str | None,
    proposed: bool,
    question: str,
    reason: str,
    seat: Seat,
) -> Answer:
    """Reconcile differing entries: one value stands, with a reason; the others stay in the history."""
    if sum((number is not None, value is not None, proposed)) != 1:
        message = "give one of --take, --value and --proposal"
        raise click.UsageError(message)
    if bool(reason) == bool(question):
        message = "give one of --reason and --by"
        raise click.UsageError(message)
    with seat.taken() as (desk, sitting):
        one = difference(desk, ref, field)
        chosen = _proposed(desk, one) if proposed else _chosen(one, number) if number else _given(desk, one, value)
        if question:
            questions.reconcile_by(desk, sitting, one, chosen, lookups.resolve(desk, "question", question))
        else:
            decide.reconcile(desk, sitting, one, chosen, reason)
    return Answer(f"Reconciled {field} of {ref}.", {"ref": ref, "field": field})


def difference(desk: Desk, ref: str, field: str) -> Difference:
    """Return the differing entries for a field of a record, as somebody names both; raises NotFound."""
    return decide.find(desk, lookups.resolve(desk, "", ref), field)


def _chosen(one: Difference, number: int) -> bytes:
    if number > len(one.heads):
        raise NotFound(
            f"There is no value {number}: there are {len(one.heads)}.", todo="See “stocktake conflicts list”."
        )
    return one.heads[number - 1].value


def _proposed(desk: Desk, one: Difference) -> bytes:
    found = propose(desk, one)
    if found is None or found.overlaps:
        raise NotReady(
            "These entries go together only in part, or not at all.", todo="Write what stands, with --value."
        )
    return encode(found.text)


def _given(desk: Desk, one: Difference, text: str | None) -> bytes:
    known = declared(one.cell.field)
    if known is None or known[1].personal:
        raise NotFound("This field takes one of the values that are there.", todo="Choose one with --take.")
    return encode(capture.checked_value(desk, known[1], text))


@command(conflicts, "decide-many")
@click.argument("field", metavar="TYPE.FIELD")
@click.option("--whose", "person", required=True, help="The person whose values stand.")
@_REASON
@seat_options
def decide_many(*, field: str, person: str, reason: str, seat: Seat) -> Answer:
    """Let one person's values stand wherever entries for a field differ; not for what a party declares of itself."""
    with seat.taken() as (desk, sitting):
        done = decide.reconcile_many(desk, sitting, field, person, reason)
        refs = [_ref(desk, one.cell.record) for one in done]
    return Answer(f"Reconciled {field} of {', '.join(refs)}.", {"field": field, "refs": refs})


@command(conflicts, "refer")
@click.argument("ref")
@click.argument("field")
@click.option("--to", "party", required=True, help="The party concerned, as the question names it.")
@click.option("--text", default="", help="The question; without it, which of the values is right.")
@click.option("--until", default="", help="The day by which an answer is asked for.")
@click.option("--out", type=click.Path(path_type=Path), default=None, help="Write the question into this text file.")
@seat_options
def refer(*, ref: str, field: str, party: str, text: str, until: str, out: Path | None, seat: Seat) -> Answer:
    """Put a question to the party concerned on record, to be printed or sent; it names nobody who wrote a value."""
    with seat.taken() as (desk, sitting):
        one = difference(desk, ref, field)
        made = questions.refer(desk, sitting, one, party=party, text=text, until=until)
        letter = questions.letter(desk, one, questions.get(desk, made.id))
    if out:
        write_file(out, letter.encode())
    where = [f"Wrote {out}."] if out else [letter]
    data = {"ref": made.ref, "letter": letter, "file": str(out) if out else ""}
    return Answer("\n".join([f"On record as {made.ref}.", *where]), data)


@command(conflicts, "postpone")
@click.argument("ref")
@click.argument("field")
@click.option("--until", required=True, help="The day on which it is looked at again.")
@_REASON
@seat_options
def postpone(*, ref: str, field: str, until: str, reason: str, seat: Seat) -> Answer:
    """Let differing entries wait until a day, with a reason."""
    with seat.taken() as (desk, sitting):
        made = questions.postpone(desk, sitting, difference(desk, ref, field), until=until, reason=reason)
    return Answer(f"On record as {made.ref}: it waits until {until}.", {"ref": made.ref, "until": until})


@command(conflicts, "answer")
@click.argument("question", metavar="QUESTION")
@click.option("--text", required=True, help="What the party answered.")
@click.option("--source", required=True, help="Where it stands: a letter, a message, an office.")
@seat_options
def answer(*, question: str, text: str, source: str, seat: Seat) -> Answer:
    """Put the answer to a question on record; then reconcile by it: “conflicts decide … --by QUESTION”."""
    with seat.taken() as (desk, sitting):
        questions.answer(desk, sitting, lookups.resolve(desk, "question", question), text=text, source=source)
    return Answer(f"The answer to {question} is on record.", {"ref": question})


@command(conflicts, "settle")
@click.argument("ref")
@click.option("--withdrawn", "stands", flag_value="withdrawn", help="The record stands withdrawn.")
@click.option("--restored", "stands", flag_value="restored", help="The record is restored.")
@_REASON
@seat_options
def settle(*, ref: str, stands: str | None, reason: str, seat: Seat) -> Answer:
    """Reconcile what was written against a withdrawal."""
    if stands is None:
        message = "give one of --withdrawn and --restored"
        raise click.UsageError(message)
    with seat.taken() as (desk, sitting):
        one = _against(desk, ref)
        withdrawal.settle(desk, sitting, one, stands=stands == "withdrawn", reason=reason)
    return Answer(f"{ref} is {stands}.", {"ref": ref, "withdrawn": stands == "withdrawn"})


def _against(desk: Desk, ref: str) -> Withdrawal:
    record = lookups.resolve(desk, "", ref)
    found = next((one for one in edits_against(desk) if one.record == record), None)
    if found is None:
        raise NotFound(f"Nothing stands against a withdrawal of {ref}.", todo="See “stocktake conflicts list”.")
    return found
