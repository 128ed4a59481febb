"""A day with a real screen, real keys and real clicks: Xvfb and xdotool drive the program as it is started.

Pictures of it are kept in the folder that STOCKTAKE_PICTURES names, or in the test's own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.store.desk import DeskFile
from desktop.store.summary import check
from desktop.wiring import look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
SAID = "Velmara: We shall end it in June."
LONGEST = 60.0  # seconds for one thing to show
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(280),
]


class Hand:
    """Somebody before the screen."""

    def __init__(self, home: Path, display: str, pictures: Path) -> None:
        self._where = home / "where.json"
        self._pictures, self._taken, self._window = pictures, 0, ""
        own = {"HOME": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(home)}
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "COV"))}
        self._env = {**kept, **own, "STOCKTAKE_TEST_GEOMETRY": str(self._where)}

    @contextmanager
    def program(self, *files: Path) -> Iterator[None]:
        """Start the program, and close its window in the end."""
        self._where.unlink(missing_ok=True)
        words = [sys.executable, str(ROOT / "main.py"), *map(str, files)]
        running = subprocess.Popen(words, env=self._env, cwd=self._where.parent)
        try:
            self._until(self._where.exists, "the window")
            (self._window,) = self._do("search", "--sync", "--onlyvisible", "--name", "Stocktake").split()[:1]
            self._do("windowmove", self._window, "0", "0", "windowsize", self._window, "1280", "800")
            self._focus()
            yield
            self.press("ctrl+q")
            assert running.wait(20) == 0
        finally:
            running.kill()
            running.wait(10)

    def _focus(self) -> None:
        self._do("windowfocus", "--sync", self._window)

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, check=True, capture_output=True, text=True, timeout=30
        )
        return done.stdout

    def _until(self, done: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + LONGEST
        while not done():
            if time.monotonic() > end:
                self.picture("failed")
                pytest.fail(f"{what} did not come; shown: {sorted(self.shown())}")
            time.sleep(0.05)

    def shown(self) -> dict[str, list[list[int]]]:
        found: dict[str, list[list[int]]] = json.loads(self._where.read_text()) if self._where.exists() else {}
        return found

    def see(self, words: str) -> str:
        """Wait until something whose name begins with these words is shown; returns its whole name."""
        self._until(lambda: any(name.startswith(words) for name in self.shown()), words)
        return next(name for name in self.shown() if name.startswith(words))

    def miss(self, words: str) -> None:
        """Wait until nothing of that name is shown."""
        self._until(lambda: words not in self.shown(), f"the end of {words}")

    def click(self, name: str, *, down: int | None = None) -> None:
        """Click into the middle of what has this name, or that far below its upper edge."""
        time.sleep(0.25)  # things come to rest
        x, y, width, height = self.shown()[self.see(name)][-1]
        self._do("mousemove", str(x + width // 2), str(y + (height // 2 if down is None else down)), "click", "1")

    def press(self, *keys: str) -> None:
        self._do("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "8", text)

    def answer(self, path: Path) -> None:
        """Type a path into the dialog that has opened; without a window manager, the window asks for nothing after."""
        time.sleep(1)
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")
        time.sleep(0.5)
        self._focus()

    def picture(self, name: str) -> None:
        time.sleep(0.3)
        self._taken += 1
        file = self._pictures / f"{self._taken:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], env=self._env, check=True, timeout=30)


def test_a_day_by_hand(tmp_path: Path, display: str) -> None:
    pictures = Path(os.environ.get("STOCKTAKE_PICTURES") or tmp_path / "pictures")
    home, stick = tmp_path / "home", tmp_path / "stick"
    for folder in (pictures, home, stick):
        folder.mkdir(parents=True, exist_ok=True)
    hand = Hand(home, display, pictures)
    with hand.program():
        the_lead_writes_and_hands_over(hand, stick)
    desks = next(home.rglob("lead.desk")).parent
    (bundle,) = stick.glob("*.stk")
    with closing(DeskFile.open(desks / "secretariat.desk")) as desk:
        assert desk.differences() == []
    with hand.program(desks / "secretariat.desk"):
        the_secretariat_receives_and_reconciles(hand, bundle)
        the_meeting_is_printed(hand, tmp_path / "meeting.pdf")
    with closing(DeskFile.open(desks / "secretariat.desk")) as desk:
        eyes = look(desk)
        said = [one for one in desk.records("intervention") if eyes.text(one, "text") == "We shall end it in June."]
        assert [eyes.text(one, "shown_as") for one in said] == ["Velmara"]
        (pledge,) = desk.find("pledge", "source", "CB-P-001")
        record = desk.record(pledge)
        assert record
        assert eyes.text(record, "due") == "2027-06-30"
        assert desk.differences() == []
        assert check(desk) == []
    assert (tmp_path / "meeting.pdf").read_bytes().startswith(b"%PDF-")


def the_lead_writes_and_hands_over(hand: Hand, stick: Path) -> None:
    hand.picture("welcome")
    hand.click("Try a sample desk")
    hand.see("Good day")
    hand.picture("home")
    hand.press("ctrl+2")
    hand.see("Capture line: Intervention")
    hand.type(SAID)
    hand.press("Return")
    hand.see("Notes and entries")
    hand.picture("private-note")
    hand.press("ctrl+Return")
    hand.see("On record as LA-")
    hand.picture("on-record")
    hand.click("Hand over")
    hand.see("To whom")
    hand.click("Choose a folder…")
    hand.answer(stick)
    hand.see("Free there:")
    hand.picture("folder")
    hand.press("ctrl+Return")
    hand.see("Handed over:")
    hand.picture("handed-over")


def the_secretariat_receives_and_reconciles(hand: Hand, bundle: Path) -> None:
    hand.see("Passphrase")
    hand.type("made up for the demo")
    hand.press("Return")
    hand.see("Good day")
    hand.press("ctrl+8")
    hand.see("Choose bundles…")
    hand.press("ctrl+o")
    hand.answer(bundle)
    hand.see("New segments:")
    hand.picture("receive")
    hand.press("ctrl+Return")
    hand.see("Differing entries: 1.")
    hand.click("Differing entries, 1 waiting")
    hand.see("This stands (Alt+1)")
    hand.picture("differing")
    hand.press("alt+1")
    hand.type("Confirmed in writing.")
    hand.picture("reason")
    hand.press("ctrl+Return")
    hand.see("Reconciled:")
    hand.picture("reconciled")


def the_meeting_is_printed(hand: Hand, target: Path) -> None:
    hand.click("Print")
    hand.see("Pages:")
    hand.picture("print")
    hand.press("ctrl+s")
    hand.answer(target)
    hand.see("Saved meeting.pdf")
    hand.picture("saved")
