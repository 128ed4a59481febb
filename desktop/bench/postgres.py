"""A PostgreSQL server of its own in a temporary folder: on a socket there, by a user without privileges."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

_DEBIAN = Path("/usr/lib/postgresql")
_SECONDS = 60


def programs() -> Path | None:
    """Return the folder of the newest server's programs, None where there is none on this machine."""
    found = shutil.which("initdb")
    folders = [path.parent for path in sorted(_DEBIAN.glob("*/bin/initdb"))]
    return folders[-1] if folders else Path(found).resolve().parent if found else None


class PostgreSQL:
    """A running server; raises FileNotFoundError where none is installed."""

    def __init__(self) -> None:
        """Make a cluster and start it."""
        found = programs()
        if found is None:
            raise FileNotFoundError("initdb")
        self._programs = found
        self.folder = Path(tempfile.mkdtemp(prefix="stocktake-pg-"))
        self._as: list[str] = []
        if hasattr(os, "geteuid") and os.geteuid() == 0:  # it refuses to run as root
            user = next(one for one in _users() if one in ("postgres", "nobody"))
            self._as = ["runuser", "-u", user, "--"]
            shutil.chown(self.folder, user)
        self._call("initdb", "-D", "data", "-U", "registry", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
        self.start()

    def start(self) -> None:
        """Start it, durable as it is delivered."""
        options = f"-c listen_addresses='' -k {self.folder} -c shared_buffers=64MB -c max_connections=120"
        self._call("pg_ctl", "-D", "data", "-l", "log", "-w", "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        """Stop it, at once where ``how`` is “immediate”."""
        self._call("pg_ctl", "-D", "data", "-w", "-m", how, "stop")

    def new(self, name: str) -> str:
        """Make a database; returns its URL."""
        self._call("createdb", "-h", str(self.folder), "-U", "registry", name)
        return f"postgresql+psycopg://registry@/{name}?host={self.folder}"

    def close(self) -> None:
        """Stop it and leave nothing behind."""
        self.stop("immediate")
        shutil.rmtree(self.folder)

    def _call(self, program: str, *arguments: str) -> None:
        with tempfile.TemporaryFile("w+") as out:  # what it starts would hold a pipe open
            done = subprocess.run(  # noqa: S603 - named above
                [*self._as, str(self._programs / program), *arguments],
                cwd=self.folder, stdin=subprocess.DEVNULL, stdout=out, stderr=out, check=False, timeout=_SECONDS,
            )  # fmt: skip
            out.seek(0)
            if done.returncode:
                raise OSError(out.read())


def _users() -> list[str]:
    import pwd  # noqa: PLC0415 - not on Windows

    return sorted((one.pw_name for one in pwd.getpwall()), reverse=True)
