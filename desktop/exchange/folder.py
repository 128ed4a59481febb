"""Bundles and other files on a stick or in a folder: written whole and read back, or not at all."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sys
import unicodedata
from contextlib import contextmanager, suppress
from io import BytesIO
from itertools import chain, count
from typing import TYPE_CHECKING, Final

from desktop.bundles import frame, intake
from desktop.bundles.errors import BadBundle, NewerBundle
from desktop.bundles.parting import parted
from desktop.exchange.errors import CannotRead, CannotWrite
from desktop.trust.seal import AGE, decrypt_whole, encrypt_whole, is_encrypted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from nacl.signing import SigningKey

    from desktop.bundles.intake import Proven
    from desktop.bundles.manifest import Manifest
    from desktop.bundles.parting import Cut

SUFFIX: Final = ".stk"
MAX_CLOSED: Final = 1 << 30  # bytes of an encrypted bundle, which is opened in memory; more breaks off, and is refused
_LONGEST: Final = 40  # of each part of a file's name
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9]+")
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO})
_SAFE: Final = "Nothing unfinished was left there, and this desk still has everything."
_ANOTHER: Final = "Give another name or folder."


def write(folder_or_file: Path, whole: Cut, key: SigningKey, recipients: Sequence[str] = ()) -> list[Path]:
    """Write a bundle into a folder, under a name of its own, or under a file's name; returns where it lies.

    What is more than one bundle may be goes in several, whose names say so (``…-1-of-3.stk``).  With age recipients
    each is encrypted to them as a whole, before it is written.  It counts once all have been read back and proven; else
    none is left there.  No file is ever overwritten.  Raises :class:`CannotWrite`, TooLarge and SealUnavailable.
    """
    cuts = parted(whole)
    written: list[Path] = []
    with _advice(folder_or_file):
        paths = _places(folder_or_file, whole.manifest, len(cuts))
        _require_room(paths[0], sum(one.entry.stored for cut in cuts for one in cut.parts))
        try:
            for path, cut in zip(paths, cuts, strict=True):
                if _write(path, cut, key, recipients):
                    written.append(path)
        except BaseException:
            with suppress(OSError):  # the stick may be gone; what is wrong with it is being said
                for path in written:
                    path.unlink()
            raise
    return paths


def _write(path: Path, cut: Cut, key: SigningKey, recipients: Sequence[str]) -> bool:
    """Write one file; says whether it is new there."""
    if not recipients:
        return _put(path, lambda target: frame.write(target, cut.manifest, cut.parts, key), _prove, overwrite=False)
    plain = BytesIO()
    frame.write(plain, cut.manifest, cut.parts, key)
    closed = encrypt_whole(plain.getvalue(), recipients)
    if len(closed) > MAX_CLOSED:
        raise CannotWrite(
            "A file that goes along is too large to be encrypted: it would have to be opened in memory.",
            safe=_SAFE,
            todo="Hand over without encryption, on a stick that is encrypted itself.",
        )
    return _put(path, lambda target: target.write(closed), _comparing(path, closed), overwrite=False)


def _require_room(path: Path, size: int) -> None:
    """Raise :class:`CannotWrite` where there is no room for so many bytes; a medium that does not say is believed."""
    there = shutil.disk_usage(path.parent)
    if there.total and there.free < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def unused(path: Path) -> Path:
    """Return a path, with a number where something lies there already: what others have signed is not written over."""
    others = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return next(one for one in chain([path], others) if not one.exists())


def write_file(path: Path, content: bytes, *, private: bool = False) -> Path:
    """Write a file such as a printed copy, in place of an older one of that name; raises :class:`CannotWrite`.

    ``private``: such as a key's, which nobody else with an account on this computer may read.
    """
    with _advice(path):
        _put(path, lambda target: target.write(content), _comparing(path, content), overwrite=True, private=private)
    return path


def _comparing(path: Path, content: bytes) -> Callable[[BinaryIO], None]:
    def compare(source: BinaryIO) -> None:
        if source.read() != content:
            raise _unlike(path)

    return compare


def is_closed(path: Path) -> bool:
    """Say whether a file is encrypted as a whole; False for one that cannot be read."""
    try:
        with path.open("rb") as source:
            return is_encrypted(source.read(len(AGE)))
    except OSError:
        return False


def read(path: Path, progress: Callable[[int], None] | None = None, identity: str = "") -> Proven:
    """Read and prove a bundle's file; one that is encrypted as a whole is opened in memory, by an age identity.

    Raises CannotRead, BadBundle, NewerBundle or SealUnavailable.
    """
    closed = is_closed(path)
    if closed and not identity:
        raise CannotRead(
            f"{path.name} is encrypted to whoever it is for.",
            todo="Take your seat, or give --passphrase-fd, and try again.",
        )
    try:
        with path.open("rb") as source:
            whole = BytesIO(decrypt_whole(source.read(MAX_CLOSED), identity)) if closed else source
            bundle = frame.read(whole, progress)
    except OSError as fault:
        raise CannotRead(
            f"{path} cannot be read ({_why(fault)}).",
            todo="Check the name, and that the stick is still there and may be read.",
        ) from fault
    return intake.examine(bundle)


def name_of(manifest: Manifest) -> str:
    """Return a name that every file system takes: review, who wrote it, for whom, when; no ending."""
    receiver = manifest.receivers[0] if manifest.receivers else manifest.audience
    kind = "" if manifest.kind == "bundle" else manifest.kind
    when = manifest.written.replace("-", "").replace(":", "")
    parts = (manifest.review, kind, manifest.person, "to", receiver, when)
    return "-".join(filter(None, map(_plain, parts)))


def _plain(text: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _UNSAFE.sub("-", ascii_only)[:_LONGEST].strip("-")


def _places(folder_or_file: Path, manifest: Manifest, files: int) -> list[Path]:
    """Return the files' names: as it was asked for, or free ones in the folder."""
    if not folder_or_file.is_dir():
        if folder_or_file.suffix.lower() == SUFFIX:
            return _numbered(folder_or_file, files)
        raise CannotWrite(
            f"There is no folder {folder_or_file}, and a bundle's name ends in {SUFFIX}.",
            safe=_SAFE,
            todo="Check the name, and that the stick is in.",
        )
    name = name_of(manifest)
    names = (f"{name}{f'-{number}' if number > 1 else ''}{SUFFIX}" for number in count(1))
    found = (_numbered(folder_or_file / one, files) for one in names)
    return next(paths for paths in found if not any(map(os.path.lexists, paths)))


def _numbered(path: Path, files: int) -> list[Path]:
    """Return the name of one file, or names of several that belong together."""
    if files == 1:
        return [path]
    return [path.with_name(f"{path.stem}-{number}-of-{files}{path.suffix}") for number in range(1, files + 1)]


def _put(
    path: Path,
    fill: Callable[[BinaryIO], object],
    prove: Callable[[BinaryIO], None],
    *,
    overwrite: bool,
    private: bool = False,
) -> bool:
    """Fill a file beside its place, make it durable, prove it, and only then give it its name; says whether it did."""
    part = path.with_name(f"{path.name}.part")
    try:
        if private:
            part.unlink(missing_ok=True)
            part.touch(0o600)
        with part.open("wb") as target:
            fill(target)
            target.flush()
            os.fsync(target.fileno())
        with part.open("rb") as source:
            if sys.platform == "linux":  # so that what is read back comes from the medium, not from memory
                os.posix_fadvise(source.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            prove(source)
        free = overwrite or _is_free(path, part)
        if free:
            part.replace(path)
            _sync_folder(path)
    finally:
        with suppress(OSError):  # the stick may be gone; what is wrong with it is being said
            part.unlink(missing_ok=True)
    return free


def _prove(source: BinaryIO) -> None:
    try:
        frame.read(source)
    except (BadBundle, NewerBundle) as fault:
        raise _unlike(source.name) from fault


def _unlike(name: object) -> CannotWrite:
    return CannotWrite(
        f"What was written to {name} reads back as something else, so the medium is not to be trusted.",
        safe=_SAFE,
        todo="Use another stick or folder.",
    )


def _is_free(path: Path, part: Path) -> bool:
    """Say whether the name is free; it is not where the very same bundle lies there already, and that is well."""
    if not os.path.lexists(path):
        return True
    if path.is_file() and path.read_bytes() == part.read_bytes():
        return False
    raise CannotWrite(f"{path} is there already and holds something else.", safe="It was left alone.", todo=_ANOTHER)


def _sync_folder(path: Path) -> None:
    """Make the new name durable, where the system lets folders be opened (Windows does not) and synced."""
    try:
        folder = os.open(path.parent, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(folder)
    except OSError as fault:
        if fault.errno != errno.EINVAL:  # said by file systems that have no such thing
            raise
    finally:
        os.close(folder)


@contextmanager
def _advice(path: Path) -> Iterator[None]:
    """Turn what the system says against writing into advice."""
    try:
        yield
    except OSError as fault:
        raise _cannot_write(path, fault) from fault


def _cannot_write(path: Path, fault: OSError) -> CannotWrite:
    if fault.errno in _FULL:
        return CannotWrite(f"There is no room for {path}.", safe=_SAFE, todo="Make room, or use another stick.")
    if fault.errno in _FORBIDDEN:
        return CannotWrite(f"{path} may not be written: it is protected.", safe=_SAFE, todo=_ANOTHER)
    if fault.errno in _GONE:
        message = f"There is no folder {path.parent}."
        return CannotWrite(message, safe=_SAFE, todo="Check the name, and that the stick is in.")
    return CannotWrite(f"{path} could not be written ({_why(fault)}).", safe=_SAFE, todo="Use another stick or folder.")


def _why(fault: OSError) -> str:
    return fault.strerror or str(fault)
