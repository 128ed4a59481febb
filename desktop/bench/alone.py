"""A process that only merges, and says how much memory it took at most: ``python -m desktop.bench.alone DESK BUNDLE…``.

The system's own count would begin with that of the process that started this one, so Linux is asked for the high-water
mark of this program's memory.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.exchange import folder
from desktop.store.desk import DeskFile

if TYPE_CHECKING:
    from collections.abc import Sequence

_STATUS = Path("/proc/self/status")


def peak_of_merging(desk: Path, bundles: Sequence[Path]) -> float | None:
    """Merge in a process of its own; returns its peak of resident memory in MiB, None where that cannot be known."""
    if getattr(sys, "frozen", False) or not _STATUS.exists():
        return None
    words = [sys.executable, "-m", "desktop.bench.alone", str(desk), *map(str, bundles)]
    done = subprocess.run(words, check=True, capture_output=True, text=True)  # noqa: S603 - this very program
    return float(done.stdout)


def main(desk_path: str, *bundles: str) -> None:
    """Merge bundles into a desk and print the peak in MiB."""
    with closing(DeskFile.open(Path(desk_path))) as desk:
        desk.take(*(folder.read(Path(bundle)) for bundle in bundles))
    (line,) = (line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
    sys.stdout.write(f"{int(line.split()[1]) / 1024:.1f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
