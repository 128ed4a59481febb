"""Uploads on their way: the missing parts of a bundle, one behind the other, resumable at any byte (tus 1.0).

Bytes are written at the offset at which they belong, large parts into files of their own: so what a broken request
left behind is neither lost nor in anybody's way, whichever worker goes on with it.
"""

from __future__ import annotations

import hashlib
import os
import threading
from bisect import bisect_right
from typing import TYPE_CHECKING

from desktop.bundles.errors import BadBundle
from desktop.registry.proving import is_large, name_of, proven

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from desktop.bundles.manifest import Entry
    from desktop.registry.blobs import Blobs
    from desktop.registry.proving import Name

_SMALL = "small"


class Upload:
    """The missing parts of one bundle; also a source of them, once all are here."""

    def __init__(self, blobs: Blobs, ticket: str, missing: Sequence[Entry]) -> None:
        """Lay out where each part goes."""
        self.folder, self._blobs = blobs.uploads(ticket), blobs
        self._entries = {name_of(one): one for one in missing}
        self._places: list[tuple[int, str, int, Entry]] = []  # start, file, start in the file, part
        start = small = 0
        for number, one in enumerate(missing):
            if is_large(one):
                self._places.append((start, str(number), 0, one))
            else:
                self._places.append((start, _SMALL, small, one))
                small += one.stored
            start += one.stored
        self.length = start
        self._starts = [place[0] for place in self._places]
        self._files = {name_of(one): file for _, file, _, one in self._places}
        self._at = {name_of(one): at for _, _, at, one in self._places}
        self._proven: set[Name] = set()

    @property
    def exists(self) -> bool:
        """Whether it was created, and not thrown away since."""
        return self.folder.is_dir()

    def create(self) -> None:
        """Make room for it."""
        self.folder.mkdir(exist_ok=True)

    def received(self) -> int:
        """Return how many bytes are here without a gap."""
        sizes = {_SMALL: self._size(_SMALL)}
        for start, file, at, one in self._places:
            size = sizes[_SMALL] - at if file == _SMALL else self._size(file)
            if size < one.stored and not self._adopted(one):
                return start + max(size, 0)
        return self.length

    def _size(self, file: str) -> int:
        for path in (self.folder / file, self._taken(file)):
            try:
                return path.stat().st_size
            except FileNotFoundError:
                continue
        return 0

    def _adopted(self, one: Entry) -> bool:
        """Say whether it was moved to its place already, from here: a content that others brought is not had by name.

        Its hash is known to more people than may read it.
        """
        return is_large(one) and self._mark(one).exists() and self._blobs.path(one.stored_sha256).exists()

    def write(self, offset: int, content: bytes) -> None:
        """Write bytes where they belong; what would go beyond the end is an error of the caller's."""
        view = memoryview(content)
        while view:
            start, file, at, one = self._places[bisect_right(self._starts, offset) - 1]
            within = offset - start
            piece = view[: one.stored - within]
            opened = os.open(self.folder / file, os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                os.lseek(opened, at + within, os.SEEK_SET)
                size = os.write(opened, piece)
            finally:
                os.close(opened)
            offset, view = offset + size, view[size:]

    def cut(self, offset: int) -> None:
        """Throw away everything from an offset on."""
        for start, file, at, one in self._places:
            keep = max(0, min(one.stored, offset - start))
            if keep < one.stored and self._size(file) > at + keep:
                os.truncate(self.folder / file, at + keep)

    # ---- as a source -------------------------------------------------------------------------------------------------

    @property
    def fresh(self) -> Collection[Name]:
        """The parts that came."""
        return self._entries.keys()

    def load(self, entry: Entry) -> bytes:
        """Return a part's bytes, proven."""
        name = name_of(entry)
        if self._adopted(entry):
            return proven(entry, b"".join(self._blobs.chunks(entry.stored_sha256)))
        with (self.folder / self._files[name]).open("rb") as source:
            source.seek(self._at[name])
            return proven(entry, source.read(entry.stored))

    def file(self, entry: Entry) -> Path | None:
        """Return a large part's file, whose hash is proven here once."""
        if not is_large(entry):
            return None
        if self._adopted(entry):
            return self._blobs.path(entry.stored_sha256)
        name = name_of(entry)
        path = self._taken(self._files[name])
        if name not in self._proven:
            if not path.exists():  # under another name no belated request writes to it any more
                (self.folder / self._files[name]).replace(path)
            if _hashed_and_synced(path) != entry.stored_sha256:
                raise BadBundle(f"a part of it ({entry.kind} {entry.name}) is not the one that was signed")
            self._mark(entry).touch()
            self._proven.add(name)
        return path

    def _mark(self, one: Entry) -> Path:
        """Return the file that says that a large part came, and was proven."""
        return self.folder / f"{self._files[name_of(one)]}.proven"

    def _taken(self, file: str) -> Path:
        return self.folder / f"{file}.taken"


def _hashed_and_synced(path: Path) -> str:
    """Return a file's SHA-256, made durable meanwhile."""
    with path.open("rb") as source:
        syncing = threading.Thread(target=os.fsync, args=(source.fileno(),))
        syncing.start()
        digest = hashlib.file_digest(source, "sha256").hexdigest()
        syncing.join()
    return digest
