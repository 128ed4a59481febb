"""What the registry says of itself, and what it takes that comes alone: rosters and enrolment requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desktop.bundles.manifest import Part
from desktop.records.errors import StocktakeError
from desktop.registry.errors import Refused
from desktop.registry.log import Log
from desktop.registry.tables import part
from desktop.registry.web import JSONL, Answer, Asking
from desktop.trust.enrolment import read_request
from desktop.trust.errors import BadSignature, RosterRefused

if TYPE_CHECKING:
    from desktop.registry.core import Registry

_VERSIONS: Final = 10_000


def health(_registry: Registry, _asking: Asking) -> Answer:
    """Say that this process serves."""
    return Answer(data={"healthy": True})


def ready(registry: Registry, _asking: Asking) -> Answer:
    """Say whether database and files are within reach, and whether there is a roster."""
    founded = bool(registry.chain().current) and registry.blobs.folder.is_dir()
    return Answer(status=200 if founded else 503, data={"ready": founded})


def nonce(registry: Registry, _asking: Asking) -> Answer:
    """Give a nonce, and the registry's id, without which nothing can be signed."""
    return Answer(data={"nonce": registry.nonces.new(), "registry": registry.id})


def status(registry: Registry, asking: Asking) -> Answer:
    """Say how far everything has come, and who the caller is here."""
    current = registry.chain().current
    with registry.shelf() as shelf:
        asked = (Part.REQUEST, asking.caller.key, "") in shelf.known([asking.caller.key])
        packs = shelf.db.execute(select(part.c.name).where(part.c.kind == Part.PACK)).scalars().all()
        size, position = Log(shelf.db).size, shelf.last_position()
    if not asking.caller.person:
        return Answer(data={"person": "", "asked": asked})
    return Answer(data={
        "person": asking.caller.person, "asked": asked, "roster": current.roster.number if current else 0,
        "size": size, "position": position, "packs": packs,
    })  # fmt: skip


def rosters(registry: Registry, asking: Asking) -> Answer:
    """Take rosters, which prove themselves; so even a registry that knows nobody yet learns whom to believe."""
    chain = registry.chain()
    if asking.body.count(b"\n") > _VERSIONS:
        raise Refused(413, "too-large", f"At most {_VERSIONS} rosters come at once.")
    envelopes = asking.body.splitlines()
    try:
        for raw in envelopes:
            chain = chain.extend(raw)
    except (RosterRefused, BadSignature) as fault:
        raise Refused(409, "roster", "These rosters do not follow on those that are here.") from fault
    if len(chain.versions) > len(registry.chain().versions):
        registry.take_envelopes(rosters=tuple(envelopes))
    return Answer(status=204)


def newer_rosters(registry: Registry, asking: Asking) -> Answer:
    """Give the rosters after a number, one envelope a line: by them a desk learns whose log to believe."""
    versions = registry.chain().versions[asking.number("after", 0) :]
    return Answer(body=b"\n".join(one.raw for one in versions), media=JSONL)


def request(registry: Registry, asking: Asking) -> Answer:
    """Keep an enrolment request for approval, and do nothing else with it."""
    try:
        asked = read_request(asking.body)
    except StocktakeError as fault:
        raise Refused(422, "request", "This is no enrolment request.") from fault
    if asked.key != asking.caller.key:
        raise Refused(403, "forbidden", "A request comes from the key that it asks for.")
    registry.take_envelopes(requests=((asked, asking.body),))
    return Answer(status=202, data={"kept": True})
