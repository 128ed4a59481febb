"""The real Secret Service: gnome-keyring in a session of its own; each state of it is its own clear outcome."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.slow

SCRIPT = """
import json, sys
from pathlib import Path
from desktop.trust.errors import KeyUnavailable
from desktop.trust.keys import Secrets, lock, unlock

file, act = Path(sys.argv[1]), sys.argv[2]
try:
    if act == "store":
        secrets = Secrets.new()
        file.write_bytes(lock(secrets, None))
    else:
        secrets = unlock(file.read_bytes(), None)
    told = {"key": secrets.public}
except KeyUnavailable as error:
    told = {"happened": error.happened, "todo": error.todo}
print(json.dumps(told))
"""
UNLOCK = "gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
ABSENT = ":"
START = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"


class Session:
    """A home of its own, and commands within a D-Bus session of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "some.key"
        self.runtime = folder / "run"
        self.runtime.mkdir(mode=0o700)

    @property
    def environment(self) -> Mapping[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return {**kept, "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.runtime), "PYTHONPATH": os.getcwd()}  # noqa: PTH109

    def run(self, act: str, daemon: str, password: str = "") -> dict[str, str]:
        """Start the daemon with a password for its login keyring, and store or read a key file; or without any."""
        shell = ["sh", "-c", f'{daemon}; exec "$0" -c "$1" "$2" {act}', sys.executable, SCRIPT, str(self.file)]
        done = subprocess.run(
            ["dbus-run-session", "--", *shell] if daemon != ABSENT else shell,
            input=password,
            env=self.environment,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        told: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
        return told


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


def test_a_key_is_stored_and_read_again_in_a_later_session(session: Session) -> None:
    stored = session.run("store", UNLOCK, "login password")
    assert len(stored["key"]) == 64
    assert session.run("read", UNLOCK, "login password") == stored
    kept = b"".join(path.read_bytes() for path in session.folder.rglob("*") if path.is_file())
    assert b"login password" not in kept


def test_a_locked_keyring_is_said_and_nothing_waits_for_a_prompt(session: Session) -> None:
    session.run("store", UNLOCK, "login password")
    told = session.run("read", START)
    assert told["happened"] == "The system's keyring is locked."
    assert "or use a passphrase" in told["todo"]


def test_a_wrong_password_leaves_the_keyring_locked(session: Session) -> None:
    session.run("store", UNLOCK, "login password")
    told = session.run("read", UNLOCK, "another password")
    assert told["happened"] == "The system's keyring is locked."
    assert "Unlock it with its own password" in told["todo"]


def test_an_absent_keyring_is_said(session: Session) -> None:
    told = session.run("store", ABSENT)
    todo = "Use a passphrase: in the window, or by --passphrase-fd."
    assert told == {"happened": "This system has no keyring within reach.", "todo": todo}
    assert not session.file.exists()


def test_a_keyring_that_nobody_set_up_is_said(session: Session) -> None:
    told = session.run("store", START)
    assert "cannot be used" in told["happened"]
    assert not session.file.exists()


def test_a_keyring_that_lost_the_key_is_said(session: Session) -> None:
    session.run("store", UNLOCK, "login password")
    for path in (session.folder / ".local/share/keyrings").iterdir():
        path.unlink()
    told = session.run("read", UNLOCK, "login password")
    assert "does not hold this key" in told["happened"]
    assert "backup" in told["todo"]
