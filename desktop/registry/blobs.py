"""Files beside the database: large contents under their SHA-256, uploads on their way, and the log's locked key."""

from __future__ import annotations

import os
import shutil
import uuid
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INLINE: Final = 64 << 10  # contents up to this size stand in the database
CHUNK: Final = 256 << 10


class Blobs:
    """A folder, shared by all workers."""

    def __init__(self, folder: Path) -> None:
        """Make the folder where it is missing, for its owner's eyes alone."""
        self.folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in ("content", "uploads"):
            (folder / name).mkdir(parents=True, exist_ok=True)

    @property
    def key_file(self) -> Path:
        """Where the log's key lies, locked."""
        return self.folder / "log.key"

    def write_key(self, raw: bytes) -> None:
        """Keep the log's locked key durably, for its owner's eyes."""
        spare = self.folder / "log.key.part"
        with os.fdopen(os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as target:
            target.write(raw)
            target.flush()
            os.fsync(target.fileno())
        spare.replace(self.key_file)
        _sync(self.folder)

    def path(self, sha256: str) -> Path:
        """Return where a content lies."""
        return self.folder / "content" / sha256[:2] / sha256

    def uploads(self, ticket: str) -> Path:
        """Return the folder of an upload."""
        return self.folder / "uploads" / ticket

    def put(self, sha256: str, content: bytes) -> None:
        """Keep a proven content durably."""
        spare = self.folder / "uploads" / f"{uuid.uuid4().hex}.part"
        with spare.open("wb") as target:
            target.write(content)
        self.adopt(sha256, spare)

    def adopt(self, sha256: str, source: Path) -> None:
        """Keep a proven file durably, by moving it here from the uploads."""
        target = self.path(sha256)
        with source.open("rb") as made:
            os.fsync(made.fileno())
        target.parent.mkdir(exist_ok=True)
        source.replace(target)
        for folder in (target.parent, target.parent.parent):
            _sync(folder)

    def chunks(self, sha256: str, start: int = 0) -> Iterator[bytes]:
        """Yield a content's bytes from an offset on."""
        with self.path(sha256).open("rb") as source:
            source.seek(start)
            while piece := source.read(CHUNK):
                yield piece

    def drop_upload(self, ticket: str) -> None:
        """Throw an upload away."""
        shutil.rmtree(self.uploads(ticket), ignore_errors=True)


def _sync(folder: Path) -> None:
    """Make new names in a folder durable, where the system lets folders be opened (Windows does not)."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
