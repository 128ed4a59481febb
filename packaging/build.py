"""Build the program's folder, try it as a stranger's computer would run it, pack it, and say how large and slow it is.

``make package`` runs this.  It ends with 1 when anything does not hold.
"""

# ruff: noqa: INP001, S603, T201 - a script: it prints, and runs what it has built

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import stat
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[1]
NAME = "stocktake"
PACKAGE = "Stocktake.app" if sys.platform == "darwin" else NAME
PROGRAM = {"win32": f"{NAME}.exe", "darwin": f"Contents/MacOS/{NAME}"}.get(sys.platform, NAME)
AWKWARD = "Stick für Übung بحث 1"  # a folder as people name them
MOST_MIB = 90
MOST_RATIO = 1.2
ROUNDS = 5
MIB = 1 << 20
STRANGER = "nobody"
TIMEOUT = 300


class Failed(SystemExit):
    """The package does not hold what it must."""


def main() -> None:
    """Build, try, pack, measure."""
    options = _options()
    out = options.out.resolve()
    folder = build(out)
    sizes(folder)
    done = attempt(folder)
    print("self-test in an empty environment, from a read-only folder with a name in three scripts:")
    print(*(f"  {line}" for line in done), sep="\n")
    if options.pack:
        pack(folder, out)
    if options.times:
        times(folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder to build into (dist/)")
    parser.add_argument("--no-times", dest="times", action="store_false", help="leave out the comparison of starts")
    parser.add_argument("--no-pack", dest="pack", action="store_false", help="leave out the archive")
    return parser.parse_args()


def build(out: Path) -> Path:
    """Run PyInstaller; returns the program's folder."""
    work = out / "work"
    work.mkdir(parents=True, exist_ok=True)
    log = work / "pyinstaller.log"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", f"--distpath={out}", f"--workpath={work}"]
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(work / "cache"), "PYTHONHASHSEED": "1"}
    with log.open("w", encoding="utf-8") as target:
        run = subprocess.run(
            [*command, str(ROOT / "packaging" / f"{NAME}.spec")],
            check=False,
            env=environment,
            stdout=target,
            stderr=subprocess.STDOUT,
        )
    if run.returncode:
        raise Failed("\n".join(["PyInstaller failed:", *log.read_text(encoding="utf-8").splitlines()[-60:]]))
    folder = out / PACKAGE
    if sys.platform == "darwin":  # what is added to an application breaks its seal, and it cannot be without links
        return folder
    shutil.copy(folder / "_internal" / "NOTICE.txt", folder)
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    if links:
        raise Failed(f"A stick cannot hold links: {', '.join(map(str, links))}")
    return folder


def sizes(folder: Path) -> None:
    """Print what is large."""
    parts: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inner = path.relative_to(folder).parts
            name = inner[1] if len(inner) > 2 else inner[-1]  # noqa: PLR2004 - _internal/part/…
            parts[name] = parts.get(name, 0) + path.stat().st_size
    largest = sorted(parts.items(), key=lambda item: -item[1])[:16]
    print(f"{folder}: {sum(parts.values()) / MIB:.1f} MiB, of it:")
    print(*(f"  {size / MIB:6.1f}  {name}" for name, size in largest), sep="\n")


def attempt(folder: Path) -> list[str]:
    """Run the program's self-test without a screen, without an environment, from a copy that cannot be written."""
    with _copied(folder) as (copy, home):
        before = _listing(copy)
        run = _run([str(copy / PROGRAM), "self-test", "--json"], environment=_empty(home), cwd=home)
        if run.returncode:
            raise Failed(f"The packaged program's self-test failed:\n{run.stdout}{run.stderr}")
        if _listing(copy) != before:
            raise Failed("The packaged program wrote into its own folder.")
        done: list[str] = json.loads(run.stdout)["done"]
        return done


@contextmanager
def _copied(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Give a read-only copy under an awkward name, and an empty home."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        base.chmod(0o755)
        copy, home = base / AWKWARD / PACKAGE, base / "home"
        home.mkdir()
        home.chmod(0o777)
        shutil.copytree(folder, copy, symlinks=True)
        _write_protect(copy, protect=True)
        try:
            yield copy, home
        finally:
            _write_protect(copy, protect=False)


def _write_protect(folder: Path, *, protect: bool) -> None:
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            continue
        mode = path.stat().st_mode
        readable = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH | (stat.S_IXGRP | stat.S_IXOTH if path.is_dir() else 0)
        path.chmod((mode | readable) & ~0o222 if protect else mode | stat.S_IWUSR)


def _empty(home: Path) -> dict[str, str]:
    """Return an environment with nothing in it but what the system cannot do without."""
    if sys.platform != "win32":
        return {"HOME": str(home), "PATH": ""}
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    return {**kept, **dict.fromkeys(("USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(home)), "PATH": ""}


def _run(command: Sequence[str], *, environment: Mapping[str, str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a program; as root, in the name of somebody who may not write everywhere."""
    user = STRANGER if sys.platform != "win32" and os.geteuid() == 0 else None
    return subprocess.run(
        command,
        check=False,
        env=environment,
        cwd=cwd,
        user=user,
        extra_groups=[] if user else None,
        capture_output=True,
        encoding="utf-8",
        timeout=TIMEOUT,
    )


def _listing(folder: Path) -> list[tuple[str, int, int]]:
    paths = sorted(folder.rglob("*"))
    return [(str(path), path.lstat().st_size, path.lstat().st_mtime_ns) for path in paths]


def pack(folder: Path, out: Path) -> Path:
    """Make the archive, on Windows one that its Explorer opens; raises :class:`Failed` when it is too large."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    stem = out / f"{NAME}-{_version(folder)}-{system}-{platform.machine().lower()}"
    start = time.perf_counter()
    if sys.platform == "win32":
        archive = Path(shutil.make_archive(str(stem), "zip", folder.parent, folder.name))
    else:
        archive = stem.with_name(f"{stem.name}.tar.xz")
        with tarfile.open(archive, "w:xz", preset=6) as tar:
            tar.add(folder, folder.name, filter=_anonymous)
    size = archive.stat().st_size / MIB
    print(f"{archive.name}: {size:.1f} MiB of {MOST_MIB} (packed in {time.perf_counter() - start:.0f} s)")
    if size > MOST_MIB:
        raise Failed("The archive is too large.")
    return archive


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def _version(folder: Path) -> str:
    run = subprocess.run([folder / PROGRAM, "--version"], check=True, capture_output=True, encoding="utf-8")
    return run.stdout.split()[-1]


def times(folder: Path) -> None:
    """Print starts of the packaged program against those from source; raises :class:`Failed` when it is too slow."""
    slow = []
    for words in (["--version"], ["self-test"]):
        candidates = {"packaged": [str(folder / PROGRAM)], "from source": [sys.executable, str(ROOT / "main.py")]}
        seconds: dict[str, list[float]] = {name: [] for name in candidates}
        for round_ in range(ROUNDS + 1):
            for name, command in candidates.items():
                start = time.perf_counter()
                subprocess.run([*command, *words], check=True, capture_output=True, timeout=TIMEOUT)
                if round_:  # the first fills the file cache
                    seconds[name].append(time.perf_counter() - start)
        pairs = zip(seconds["packaged"], seconds["from source"], strict=True)
        ratio = statistics.median(ours / theirs for ours, theirs in pairs)
        shown = ", ".join(f"{name} {statistics.median(values):.3f} s" for name, values in seconds.items())
        print(f"{words[0]}: {shown}; ratio {ratio:.2f} (at most {MOST_RATIO})")
        slow += [words[0]] if ratio > MOST_RATIO else []
    if slow:
        raise Failed(f"The packaged program starts too slowly: {', '.join(slow)}.")


if __name__ == "__main__":
    main()
