"""Bring the window's translations up to date: ``make translations``.

Texts are gathered from ``desktop/ui``, from the declarations of record types and from the sentences of the rooms below
into ``resources/translations/*.ts``, which Qt Linguist edits, and compiled into the ``*.qm`` files beside them.  A text
that no longer stands in the program leaves; what was translated stays.
"""

# ruff: noqa: INP001, S603 - a script; it runs Qt's own programs

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from desktop.records.types import CATALOGUE
from desktop.ui.language import NAMES, SOURCE
from desktop.ui.said import FILE

ROOT = Path(__file__).parents[1]
PLACE = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
ROOMS = (
    "records",
    "journal",
    "trust",
    "bundles",
    "casework",
    "store",
    "exchange",
    "wiring.py",
)  # whose words are shown
APART = ("records/types", "casework/figures")  # their words are gathered as declarations, and with those of reports
REASONS = "trust/verdicts.py"  # whose reasons are the ends of sentences
SENTENCE = re.compile(r"[“A-Z{].*\s.*[.?]", re.DOTALL)  # begins as one, has words, and ends as one
WORD = re.compile(r"[a-z][a-z_]*")
HOLE = re.compile(r"\{\w+\}")
OPEN, LEAST = re.compile(r"\{\w+\}|\W"), 8  # what says nothing by itself; letters by which a sentence is known again
REASON = re.compile(r"[a-z{].*\s.*\w", re.DOTALL)


def declared() -> list[str]:
    """Return the words of the declarations that somebody sees, each once."""
    words = []
    for kind in CATALOGUE.types.values():
        words += [kind.label, kind.plural]
        words += [word for field in kind.fields for word in (field.label, field.help, field.group)]
    return sorted({word for word in words if word})


def sentences() -> list[str]:
    """Return the sentences of the rooms below, each once, with names in braces for what is put into them."""
    found: dict[str, str] = {}
    for room in ROOMS:
        place = ROOT / "desktop" / room
        for path in place.rglob("*.py") if place.is_dir() else [place]:
            if not any(f"/{one}/" in path.as_posix() for one in APART):
                wanted = REASON if path.as_posix().endswith(REASONS) else SENTENCE
                for text in _texts(ast.parse(path.read_text(encoding="utf-8")), wanted):
                    plain = HOLE.sub("{}", text)
                    found[plain] = min(text, found.get(plain, text))
    return sorted(found.values())


def _texts(tree: ast.Module, wanted: re.Pattern[str]) -> list[str]:
    """Return the texts of a module that are as wanted and no documentation."""
    told = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    inside = {id(part) for one in ast.walk(tree) if isinstance(one, ast.JoinedStr) for part in one.values}
    texts = (
        _template(one) for one in ast.walk(tree)
        if isinstance(one, (ast.Constant, ast.JoinedStr)) and id(one) not in told | inside
    )  # fmt: skip
    return [text for text in texts if wanted.fullmatch(text) and len(OPEN.sub("", text)) >= LEAST]


def _template(text: ast.Constant | ast.JoinedStr) -> str:
    """Return a text with a name in braces for each value that is put into it; "" for what is no text."""
    if isinstance(text, ast.Constant):
        return text.value if isinstance(text.value, str) and "{" not in text.value else ""
    parts, names = [], []
    for one in text.values:
        if isinstance(one, ast.Constant):
            parts.append(str(one.value))
        else:
            name = ["value", *WORD.findall(ast.unparse(one).lower())][-1]
            names.append(name)
            parts.append(f"{{{name}{names.count(name) if names.count(name) > 1 else ''}}}")
    return "".join(parts)


def gather(place: Path) -> None:
    """Bring the ``.ts`` files in a folder up to date with the program."""
    said = sentences()
    (place / FILE).write_text(json.dumps(said, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        listed = Path(folder) / "declared.py"
        lines = [f'translate("records", {word!r})' for word in declared()]
        lines += [f'translate("said", {sentence!r})' for sentence in said]
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
