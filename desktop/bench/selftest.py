"""The program tries itself on this computer, in a folder of its own that is gone afterwards."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import wiring
from desktop.casework import capture, identity
from desktop.records.errors import StocktakeError
from desktop.store.summary import check, summarise
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable

PASSPHRASE = "self-test"  # noqa: S105 - the key is thrown away with its folder


class SelfTestFailed(StocktakeError):
    """The program does not work on this computer."""


def self_test() -> list[str]:
    """Make a desk, capture, seal, bundle, verify, merge and print; returns what was done, a line each.

    Raises :class:`SelfTestFailed`, or the error of the step that failed.
    """
    done: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        _run(Path(name), done.append)
    return done


def _run(folder: Path, tell: Callable[[str], None]) -> None:
    pack = wiring.shipped_pack("paper")
    with closing(wiring.new_desk(folder / "a.desk", pack=pack, region="test", review="test-1")) as one:
        identity.join(one, person="tester", name="Tester", device="here", role=Role.SECRETARIAT, passphrase=PASSPHRASE)
        sitting = identity.take_seat(one, PASSPHRASE)
        pin = root_fingerprint(identity.init_roster(one, sitting, PASSPHRASE, mark="TT"))
        tell("made a desk with its own keys")
        capture.record(one, sitting, "meeting", {"title": "Self-test", "start": "2026-01-01"})
        actor = capture.record(one, sitting, "actor", {"name": "Tester", "constituency": "state"})
        note = capture.note(one, sitting, "pledge", {"title": "A pledge", "actor": actor.ref, "goals": ["1A"]})
        pledge = capture.put_on_record(one, sitting, note)
        tell("captured, as a private note and on record")
        path = wiring.hand_over(one, sitting, "secretariat", folder)
        tell("sealed, signed and wrote a bundle")
        with closing(wiring.new_desk(folder / "b.desk", pin=pin)) as other:
            if wiring.receive(other, path).quarantined:
                raise SelfTestFailed(
                    "A bundle written here is not believed here.", todo="Report this with the release's name."
                )
            tell("verified and merged it on a second desk")
            if summarise(other).labels != summarise(one).labels or check(other):
                raise SelfTestFailed("Two desks do not agree.", todo="Report this with the release's name.")
            tell("both desks agree")
        for pdf in (wiring.print_meeting(one, "public"), wiring.print_pledge(one, pledge.id, "public")):
            if not pdf.startswith(b"%PDF-"):
                raise SelfTestFailed("A printed page is no PDF.", todo="Report this with the release's name.")
        tell("printed")
