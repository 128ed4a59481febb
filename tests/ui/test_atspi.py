"""The window as assistive technology meets it: over AT-SPI, from another process, on a real X server.

The interfaces are those of https://gitlab.gnome.org/GNOME/at-spi2-core (``xml/*.xml``).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from desktop.casework import capture, identity
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

jeepney = pytest.importorskip("jeepney", reason="the keyring brings it along on Linux")
blocking = pytest.importorskip("jeepney.io.blocking")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PASSPHRASE = "four words for tests"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_LAUNCHER: Final = jeepney.DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
_PATIENCE: Final = 20.0  # seconds for one thing to be there
_DEEPEST: Final = 30
_SHOWING: Final = 25  # of the states


@dataclass(frozen=True, slots=True)
class Thing:
    """One accessible thing of a program."""

    bus: Any
    owner: str
    path: str

    def _call(self, interface: str, method: str, signature: str | None = None, *given: object) -> tuple[Any, ...]:
        at = jeepney.DBusAddress(self.path, bus_name=self.owner, interface=f"org.a11y.atspi.{interface}")
        answer = self.bus.send_and_get_reply(jeepney.new_method_call(at, method, signature, given), timeout=20)
        if answer.header.message_type is jeepney.MessageType.error:
            raise LookupError(answer.body)
        return tuple(answer.body)

    @property
    def name(self) -> str:
        at = jeepney.DBusAddress(self.path, bus_name=self.owner, interface="org.a11y.atspi.Accessible")
        answer = self.bus.send_and_get_reply(jeepney.Properties(at).get("Name"), timeout=20)
        if answer.header.message_type is jeepney.MessageType.error:
            raise LookupError(answer.body)
        return str(answer.body[0][1])

    @property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def is_shown(self) -> bool:
        return bool(self._call("Accessible", "GetState")[0][0] >> _SHOWING & 1)

    @property
    def children(self) -> list[Thing]:
        return [Thing(self.bus, owner, path) for owner, path in self._call("Accessible", "GetChildren")[0]]

    def everything(self, deepest: int = _DEEPEST) -> Iterator[Thing]:
        """Yield this and all below it that is shown; what goes away meanwhile is passed over."""
        yield self
        try:
            below = [one for one in self.children if one.is_shown] if deepest else []
        except LookupError:
            return
        for one in below:
            yield from one.everything(deepest - 1)

    def find(self, role: str, name: str) -> Thing:
        """Wait for something of a role whose name begins so."""
        try:
            return _until(lambda: next((one for one in self.everything() if _is(one, role, name)), None), name)
        except TimeoutError:
            pytest.fail(f"no {role} “{name}” among {[(one.role, one.name) for one in self.everything()]}")

    def write(self, text: str) -> None:
        """Write into it."""
        self._call("EditableText", "SetTextContents", "s", text)

    def act(self) -> None:
        """Do the first thing that it offers."""
        self._call("Action", "DoAction", "i", 0)


def _is(one: Thing, role: str, name: str) -> bool:
    try:
        return one.role == role and one.name.startswith(name)
    except LookupError:
        return False


def _until(found: Callable[[], Thing | None], what: str) -> Thing:
    """Wait for something; whoever went away while asked, such as the registry of a bus that begins, is asked again."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        with suppress(LookupError):
            if one := found():
                return one
        time.sleep(0.2)
    raise TimeoutError(what)


def bus_of(session: str) -> Any:
    """Return the bus of AT-SPI in a session; asking for it starts it."""
    with blocking.open_dbus_connection(bus=session) as asked:
        answer = asked.send_and_get_reply(jeepney.new_method_call(_LAUNCHER, "GetAddress"), timeout=20)
    return blocking.open_dbus_connection(bus=answer.body[0])


def program(bus: Any, name: str) -> Thing:
    """Wait for a program of this name."""
    desktop = Thing(bus, "org.a11y.atspi.Registry", _ROOT)
    return _until(lambda: next((one for one in desktop.children if one.name.startswith(name)), None), name)


@contextmanager
def running(*words: str, env: dict[str, str], **given: object) -> Iterator[subprocess.Popen[str]]:
    """Run a program, and end it."""
    process = subprocess.Popen(words, env=env, text=True, **given)  # type: ignore[call-overload] # as Popen takes it
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=20)


def test_somebody_takes_a_seat_and_keeps_a_note_without_looking(folder: Path, tmp_path: Path, display: str) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "COV", "QT_"))}
    env = {**kept, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": display,
           "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}  # fmt: skip
    session = ("dbus-daemon", "--session", "--nofork", "--print-address")
    with running(*session, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout
        env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        desk = folder / "lead.desk"
        with (
            bus_of(env["DBUS_SESSION_BUS_ADDRESS"]) as bus,
            running(sys.executable, str(ROOT / "main.py"), str(desk), env=env, cwd=tmp_path),
        ):
            window = program(bus, "Stocktake")
            seat = window.find("filler", "Take your seat")
            seat.find("text", "Passphrase").write(PASSPHRASE)
            seat.find("push button", "Take your seat").act()
            window.find("label", "Good day")
            window.find("push button", "Meeting log").act()
            window.find("text", "Capture line").write("Velmara: We shall end it in June.")
            window.find("push button", "Keep").act()
            heard = window.find("cell", "Private note · Intervention").name
    assert heard.endswith("Velmara: We shall end it in June.")
    with closing(DeskFile.open(desk)) as opened:
        sitting = identity.take_seat(opened, PASSPHRASE)
        (note,) = (capture.read_note(opened, sitting, one) for one in opened.notes())
    assert note[0] == "intervention"
    assert note[1]["text"] == "We shall end it in June."
