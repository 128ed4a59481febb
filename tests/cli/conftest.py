"""Commands as somebody at a keyboard gives them: a secretariat's desk, and an enrolled rapporteur's laptop."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from desktop.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

Answer = dict[str, Any]


class Shell:
    """Runs commands as somebody at a keyboard would, with the passphrase on a file descriptor."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str, passphrase: str | None = None) -> Result:
        arguments = [*words]
        if passphrase is not None:
            reading, writing = os.pipe()
            os.write(writing, f"{passphrase}\n".encode())
            os.close(writing)
            arguments += ["--passphrase-fd", str(reading)]
        try:
            return CliRunner().invoke(cli, arguments)
        finally:
            if passphrase is not None:
                os.close(reading)

    def ask(self, *words: str, passphrase: str | None = None, code: int = 0) -> Answer:
        result = self.run(*words, "--json", passphrase=passphrase)
        assert result.exit_code == code, result.output
        answer: Answer = json.loads(result.output)
        return answer

    def keyed(self, *words: str, code: int = 0) -> Answer:
        return self.ask(*words, passphrase="correct horse", code=code)

    def path(self, name: str) -> str:
        return str(self.folder / name)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def founded(shell: Shell) -> tuple[Shell, str]:
    """Make a secretariat's desk with a registry; returns its fingerprint too."""
    shell.ask("desk", "new", shell.path("sec.desk"), "--region", "carda", "--review", "carda-2026")
    return shell, shell.keyed("roster", "init", "--roots", "1", "--desk", shell.path("sec.desk"))["fingerprint"]


@pytest.fixture
def joined(founded: tuple[Shell, str]) -> Shell:
    """Enrol a rapporteur's laptop and give it the kit."""
    shell, fingerprint = founded
    sec, mine = shell.path("sec.desk"), shell.path("my.desk")
    actor = shell.keyed("record", "actor", "--set", "name=Velmara", "--set", "constituency=state", "--desk", sec)
    values = ["title=End of detention", f"actor={actor['ref']}", "goals=1A", "goals=3B", "status=delayed"]
    shell.keyed("record", "pledge", *(word for value in values for word in ("--set", value)), "--desk", sec)
    shell.ask("desk", "new", mine, "--root", fingerprint)
    who = ["--person", "a-okello", "--name", "A. Okello", "--role", "rapporteur"]
    asked = shell.keyed("enrol", "request", "--desk", mine, *who, "--out", shell.path("me.request"))
    read_aloud = ["--fingerprint", asked["fingerprint"], "--mark", "AO"]
    shell.keyed("roster", "approve", shell.path("me.request"), "--desk", sec, *read_aloud)
    kit = shell.keyed("kit", "write", "--desk", sec, "--out", shell.path("kit.stk"))
    assert shell.ask("bundle", "take", kit["file"], "--desk", mine)["bundles"][0]["segments"][0]["verdict"] == "trusted"
    return shell
