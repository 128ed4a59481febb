"""Where the files that come with the program lie: in the source tree, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_SOURCE = _PACKAGE.parent


def folder(name: str) -> Path:
    """Return the folder ``resources/<name>``; raises :class:`FileNotFoundError` when the program is incomplete."""
    for root in (_PACKAGE / "_resources", _SOURCE / "resources"):
        if (root / name).is_dir():
            return root / name
    message = f"resources/{name} is missing from this program"
    raise FileNotFoundError(message)


def pack(name: str) -> bytes:
    """Return the file of a framework pack that comes with the program, such as ``paper``."""
    return (folder("packs") / f"{name}.toml").read_bytes()


def packs() -> list[str]:
    """Return the names of the packs that come with the program."""
    return sorted(path.stem for path in folder("packs").glob("*.toml"))


def sample_region() -> Path:
    """Return the folder of the made-up sample region."""
    for root in (_PACKAGE / "_sample_data", _SOURCE / "sample_data"):
        if root.is_dir():
            return root
    message = "sample_data is missing from this program"
    raise FileNotFoundError(message)
