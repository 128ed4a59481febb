"""Commands of a review that judge and recommend; they stand in the group ``review``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop.casework import capture, lookups
from desktop.casework.look import Look
from desktop.casework.review import assessments, recommendations
from desktop.cli.common import Answer, Seat, command, desk_option, given_values, opened, seat_options
from desktop.cli.review import SET

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.ports import Desk


@click.group()
def judging() -> None:
    """Hold the commands of this module."""


@command(judging, "assess")
@SET
@seat_options
def assess(*, pairs: tuple[str, ...], seat: Seat) -> Answer:
    """Answer one criterion of the rubric; who judges others declares interests."""
    with seat.taken() as (desk, sitting):
        values: dict[str, capture.Given] = {**given_values(pairs)}
        for name, type_ in (("submission", "submission"), ("pledge", "pledge"), ("actor", "actor")):
            if isinstance(given := values.get(name), str):
                values[name] = lookups.resolve(desk, type_, given).hex()
        made = assessments.assess(desk, sitting, values)
    return Answer("\n".join([f"On record as {made.ref}.", *made.hints]), {"ref": made.ref, "id": made.id.hex()})


@command(judging, "second")
@click.argument("ref")
@click.option("--finding", required=True)
@seat_options
def second(*, ref: str, finding: str, seat: Seat) -> Answer:
    """Put your finding beside an answer that somebody else gave."""
    with seat.taken() as (desk, sitting):
        assessments.read_again(desk, sitting, lookups.resolve(desk, "assessment", ref), finding)
    return Answer(f"Read again: {ref}.", {"ref": ref})


@command(judging, "sign")
@click.argument("ref")
@seat_options
def sign(*, ref: str, seat: Seat) -> Answer:
    """Sign a joint assessment as it stands, for the party or for the reviewers, whichever side you are of."""
    with seat.taken() as (desk, sitting):
        record = lookups.resolve(desk, "assessment", ref)
        assessments.sign(desk, sitting, record)
        found = desk.record(record, "assessment")
        sides = assessments.signed(desk, found) if found else {}
    text = f"Signed: {', '.join(f'{side} by {person}' for side, person in sorted(sides.items()))}."
    return Answer(text, {"ref": ref, "signed": sides})


@command(judging, "divergence")
@click.argument("ref")
@desk_option
def divergence(*, ref: str, desk_path: Path) -> Answer:
    """Show who judged what how, criterion by criterion, on a submission, a pledge or a party."""
    with opened(desk_path) as desk:
        look = Look(desk)
        rows = [
            {
                "criterion": one.code, "differs": one.differs,
                "answers": [
                    {"ref": look.reference(each.record), "mode": each.mode, "by": each.by, "rating": each.rating,
                     "confidence": each.confidence, "second": each.second, "signed": dict(each.signed)}
                    for each in one.answers
                ],
            }
            for one in assessments.divergence(desk, lookups.resolve(desk, "", ref))
        ]  # fmt: skip
    lines = []
    for row in rows:
        lines.append(f"{row['criterion']}{'  (ratings differ)' if row['differs'] else ''}")
        lines += [f"    {one['mode']}, {one['by']}: {one['rating']}" for one in row["answers"]]  # type: ignore[attr-defined] # a list
    return Answer("\n".join(lines), {"criteria": rows})


@command(judging, "recommend")
@click.argument("refs", nargs=-1, required=True)
@SET
@seat_options
def recommend(*, refs: tuple[str, ...], pairs: tuple[str, ...], seat: Seat) -> Answer:
    """Make a recommendation of notes: their words, goals and pledge; --set says anything otherwise."""
    with seat.taken() as (desk, sitting):
        notes = [lookups.resolve(desk, "", ref) for ref in refs]
        made = recommendations.recommend(desk, sitting, notes, {**given_values(pairs)})
    return Answer("\n".join([f"On record as {made.ref}.", *made.hints]), {"ref": made.ref, "id": made.id.hex()})


@command(judging, "reword")
@click.argument("ref")
@click.option("--text", required=True)
@seat_options
def reword(*, ref: str, text: str, seat: Seat) -> Answer:
    """Word a recommendation of your own anew; nobody else's."""
    with seat.taken() as (desk, sitting):
        recommendations.reword(desk, sitting, lookups.resolve(desk, "recommendation", ref), text)
    return Answer(f"Changed {ref}.", {"ref": ref})


@command(judging, "cluster")
@click.argument("refs", nargs=-1, required=True)
@click.option("--heading", required=True)
@seat_options
def cluster(*, refs: tuple[str, ...], heading: str, seat: Seat) -> Answer:
    """Put recommendations under a heading; their wording stays to the letter."""
    with seat.taken() as (desk, sitting):
        records = [lookups.resolve(desk, "recommendation", ref) for ref in refs]
        recommendations.cluster(desk, sitting, records, heading)
    return Answer(f"Under “{heading}”: {', '.join(refs)}.", {"refs": list(refs), "heading": heading})


@command(judging, "respond")
@click.argument("ref")
@click.option("--response", required=True, help="A code of the pack's list of responses.")
@click.option("--until", default="", metavar="DATE", help="Until when a pending response is due.")
@click.option("--text", default="")
@seat_options
def respond(*, ref: str, response: str, until: str, text: str, seat: Seat) -> Answer:
    """Give the party's response to a recommendation."""
    with seat.taken() as (desk, sitting):
        record = lookups.resolve(desk, "recommendation", ref)
        recommendations.respond(desk, sitting, record, response, text=text, until=until)
    return Answer(f"Response to {ref}: {response}.", {"ref": ref, "response": response})


@command(judging, "uptake")
@click.argument("ref")
@click.option("--uptake", required=True, help="A code of the pack's list of uptake.")
@click.option("--text", default="", help="What was done.")
@seat_options
def uptake(*, ref: str, uptake: str, text: str, seat: Seat) -> Answer:
    """Say what became of a recommendation."""
    with seat.taken() as (desk, sitting):
        recommendations.take_up(desk, sitting, lookups.resolve(desk, "recommendation", ref), uptake, text)
    return Answer(f"Uptake of {ref}: {uptake}.", {"ref": ref, "uptake": uptake})


@command(judging, "follow")
@click.argument("ref")
@desk_option
def follow(*, ref: str, desk_path: Path) -> Answer:
    """Follow a recommendation over the cycles: responses, uptake, what it opened and the sums that came of it."""
    with opened(desk_path) as desk:
        record = lookups.resolve(desk, "recommendation", ref)
        stages = [
            {"ref": _ref(desk, one.record), "cycle": one.cycle, "response": one.response, "uptake": one.uptake}
            for one in recommendations.over_cycles(desk, record)
        ]
        opened_by = recommendations.opened(desk, record)
        requests = [_ref(desk, one) for one in opened_by.requests]
        wording = recommendations.wording(desk, record)
    sums = {currency: str(amount) for currency, amount in sorted(opened_by.sums.items())}
    lines = [
        wording,
        *(f"{one['ref']}  {one['response'] or 'not yet'}, {one['uptake'] or 'not yet'}" for one in stages),
    ]
    lines += [f"Opened: {', '.join(requests)}"] if requests else []
    lines += [f"Unlocked: {amount} {currency}" for currency, amount in sums.items()]
    return Answer("\n".join(lines), {"wording": wording, "stages": stages, "requests": requests, "sums": sums})


def _ref(desk: Desk, uid: bytes) -> str:
    found = desk.record(uid)
    return Look(desk).reference(found) if found else uid.hex()
