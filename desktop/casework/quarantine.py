"""Quarantine: what is not believed waits, and the secretariat lets it in or turns it away, each with a reason.

Nothing is ever deleted: a word on a segment is an entry like any other, and may be changed later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.casework import capture, handover
from desktop.casework.errors import NotAllowed, NotFound, NotReady
from desktop.casework.identity import mandate_of
from desktop.trust.roster import Role
from desktop.trust.verdicts import Verdict

if TYPE_CHECKING:
    from desktop.casework.ports import Desk, HeldSegment, Sitting

_INSTEAD: Final = {
    Verdict.TRUSTED: "Revoke its key instead, with “stocktake roster revoke”.",
    Verdict.PROVEN: "Revoke its key with a lower position in the log instead.",
    Verdict.AWAITING: "Enrol its writer instead, with “stocktake roster approve”.",
    Verdict.UNKNOWN: "Ask its writer for an enrolment request.",
    Verdict.FORK: "Reject the other branch first: “stocktake quarantine list” shows both.",
}


def waiting(desk: Desk) -> list[HeldSegment]:
    """Return the segments that are not believed, by signing key and number."""
    return [one for one in desk.segments() if not one.verdict.believed]


def find(desk: Desk, beginning: str) -> HeldSegment:
    """Return the segment whose header's hash begins so; raises :class:`NotFound`."""
    found = [one for one in desk.segments() if beginning and one.hash.startswith(beginning)]
    if len(found) != 1:
        how = "No segment here begins" if not found else "Several segments here begin"
        raise NotFound(
            f"{how} with “{beginning}”.", todo="Give more digits, as “stocktake quarantine list” shows them."
        )
    return found[0]


def decide(desk: Desk, sitting: Sitting, segment: HeldSegment, *, admit: bool, reason: str) -> HeldSegment:
    """Admit or reject a segment, with effect at once; returns it as it is judged then.

    Raises :class:`NotAllowed` to all but the secretariat and without a reason, :class:`NotReady` where no word of the
    secretariat's can change the verdict; then nothing has changed.
    """
    role = mandate_of(desk, sitting).role
    if role is not Role.SECRETARIAT:
        raise NotAllowed(f"As {role} you may not decide what is believed.", todo="Leave it to the secretariat.")
    if not reason.strip():
        raise NotAllowed("This needs a reason.", todo="Say in a sentence why it is let in or turned away.")
    word = {"verdict": "admit" if admit else "reject", "reason": reason.strip()}
    with desk.transaction():
        known = desk.find("admission", "header", segment.hash)
        for record in known:
            capture.change(desk, sitting, record, word)
        if not known:
            capture.record(desk, sitting, "admission", {"header": segment.hash, **word})
        handover.seal(desk, sitting)
        after = find(desk, segment.hash)
        if after.verdict is not (Verdict.ADMITTED if admit else Verdict.REJECTED):
            raise NotReady(
                f"This segment stays “{after.verdict}”{after.reason and ': '}{after.reason}.",
                todo=_INSTEAD.get(after.verdict, "Ask who wrote it."),
            )
    return after
