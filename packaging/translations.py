"""Bring the window's translations up to date: ``make translations``.

Texts are gathered from ``desktop/ui`` and from the declarations of record types into ``resources/translations/*.ts``,
which Qt Linguist edits, and compiled into the ``*.qm`` files beside them.  A text that no longer stands in the program
leaves; what was translated stays.
"""

# ruff: noqa: INP001, S603 - a script; it runs Qt's own programs

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from desktop.records.types import CATALOGUE
from desktop.ui.language import NAMES, SOURCE

ROOT = Path(__file__).parents[1]
PLACE = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent


def declared() -> list[str]:
    """Return the words of the declarations that somebody sees, each once."""
    words = []
    for kind in CATALOGUE.types.values():
        words += [kind.label, kind.plural]
        words += [word for field in kind.fields for word in (field.label, field.help, field.group)]
    return sorted({word for word in words if word})


def gather(place: Path) -> None:
    """Bring the ``.ts`` files in a folder up to date with the program."""
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        listed = Path(folder) / "declared.py"
        lines = (f'translate("records", {word!r})' for word in declared())
        listed.write_text("\n".join(lines), encoding="utf-8")
        sources = [listed, *sorted((ROOT / "desktop" / "ui").rglob("*.py"))]
        for code in sorted(NAMES.keys() - {SOURCE}):
            target = place / f"stocktake_{code}.ts"
            subprocess.run(
                [TOOLS / "lupdate", *sources, "-ts", target, "-no-obsolete", "-locations", "none", "-silent",
                 "-source-language", SOURCE, "-target-language", code],
                check=True,
            )  # fmt: skip


def compile_all(place: Path) -> None:
    """Compile every ``.ts`` file in a folder."""
    for source in sorted(place.glob("*.ts")):
        subprocess.run([TOOLS / "lrelease", source, "-qm", source.with_suffix(".qm"), "-silent"], check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--place", type=Path, default=PLACE)
    chosen = parser.parse_args().place
    gather(chosen)
    compile_all(chosen)
    sys.exit()
