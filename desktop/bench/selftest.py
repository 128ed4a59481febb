"""The program tries itself on this computer, in a folder of its own that is gone afterwards."""

from __future__ import annotations

import json
import tempfile
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import wiring
from desktop.casework import capture, identity, roster_keeping
from desktop.records.errors import StocktakeError
from desktop.store.summary import check, summarise
from desktop.trust import keys
from desktop.trust.errors import KeyUnavailable
from desktop.trust.roster import Role, root_fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable

PASSPHRASE = "self-test"  # noqa: S105 - the key is thrown away with its folder
TITLE = "Self-test اختبار"
LETTERS = {"Latin": "Žé", "Greek": "Ω", "Cyrillic": "Ж", "Arabic": "ع"}
PATIENCE = 10.0  # seconds for the system's key store, which may be asking somebody for its password
REPORT = "Report this with the release's name."


class SelfTestFailed(StocktakeError):
    """The program does not work on this computer."""


def self_test() -> list[str]:
    """Make a desk, capture, seal, bundle, verify, merge and print; try all that the program does or needs besides.

    Returns what was done, a line each.  It needs no screen.  Raises :class:`SelfTestFailed`, or the error of the step
    that failed.
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
        pin = root_fingerprint(roster_keeping.found(one, sitting, PASSPHRASE, mark="TT"))
        tell("made a desk with its own keys")
        capture.record(one, sitting, "meeting", {"title": TITLE, "start": "2026-01-01"})
        actor = capture.record(one, sitting, "actor", {"name": "Tester", "constituency": "state"})
        note = capture.note(one, sitting, "pledge", {"title": "A pledge", "actor": actor.ref, "goals": ["1A"]})
        pledge = capture.put_on_record(one, sitting, note)
        tell("captured, as a private note and on record")
        [path] = wiring.hand_over(one, sitting, "secretariat", folder)
        tell("sealed, signed and wrote a bundle")
        with closing(wiring.new_desk(folder / "b.desk", pin=pin)) as other:
            if wiring.receive(other, path).quarantined:
                raise SelfTestFailed("A bundle written here is not believed here.", todo=REPORT)
            tell("verified and merged it on a second desk")
            if summarise(other).labels != summarise(one).labels or check(other):
                raise SelfTestFailed("Two desks do not agree.", todo=REPORT)
            tell("both desks agree")
        pages = [wiring.print_meeting(one, "public"), wiring.print_pledge(one, pledge.id, "public")]
        if not all(pdf.startswith(b"%PDF-") for pdf in pages):
            raise SelfTestFailed("A printed page is no PDF.", todo=REPORT)
        tell("printed")
        from desktop.bench import trials  # noqa: PLC0415 - no other command than this one needs so much at once

        tell(trials.documents(pages[0]))
        tell(trials.reports(one, TITLE, pages[0]))
        tell(trials.tables(one, TITLE))
        tell(trials.registry(one, sitting, folder / "a.desk", PASSPHRASE))
    for line in (*key_places(), *fonts()):
        tell(line)
    from desktop.ui.selftest import try_window  # noqa: PLC0415 - Qt only once the rest works

    for line in try_window(pages[0]):
        tell(line)


def key_places(patience: float = PATIENCE) -> list[str]:
    """Say where keys can be kept: in a file under a passphrase, which is tried, and in the system's key store.

    The key store is only asked, for a key that nobody holds, and not waited for longer than ``patience`` seconds.
    """
    secrets = keys.Secrets.new()
    raw = keys.lock(secrets, PASSPHRASE)
    if keys.unlock(raw, PASSPHRASE) != secrets:
        raise SelfTestFailed("A key file does not give back what was locked into it.", todo=REPORT)
    answers: list[str] = []
    asking = threading.Thread(target=lambda: answers.append(_ask_key_store(raw)), daemon=True)
    asking.start()
    asking.join(patience)
    store = answers[0] if answers else f"key store: no answer within {patience:g} seconds; use a passphrase"
    return ["key file: a key was locked under a passphrase and unlocked", store]


def _ask_key_store(raw: bytes) -> str:
    elsewhere = {**json.loads(raw), "wrap": {"kind": "keyring"}}
    try:
        keys.unlock(json.dumps(elsewhere).encode(), None)
    except KeyUnavailable as fault:
        if fault.__cause__ is not None:
            return (
                f"key store: none that can be used here, so a passphrase is needed ({type(fault.__cause__).__name__})"
            )
    return "key store: it answers"


def fonts() -> list[str]:
    """Say which letters can be printed here; raises :class:`SelfTestFailed` when a font of the program lacks any."""
    from desktop.reports.fonts import REGULAR, Fonts  # noqa: PLC0415 - no other command than this one needs them

    known = Fonts()
    for script, letters in LETTERS.items():
        try:
            _ = [(known.glyphs[letter], known.bold_glyphs[letter]) for letter in letters]
        except KeyError as fault:
            raise SelfTestFailed(f"The program's fonts have no {script} letters.", todo=REPORT) from fault
    chinese = known.face("Chinese", REGULAR)
    return [
        f"fonts: {', '.join(LETTERS)}, regular and bold",
        f"fonts: Chinese from this system ({chinese.fontName})" if chinese else "fonts: no Chinese on this system",
    ]
