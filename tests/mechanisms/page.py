"""``docs/mechanisms.md``, made of the scenarios: ``python tests/mechanisms/page.py`` writes it anew."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from desktop.records.types import CATALOGUE
from desktop.reports.request import KINDS

HERE: Final = Path(__file__).parent
PAGE: Final = HERE.parents[1] / "docs" / "mechanisms.md"
_HEAD: Final = """# What the discussion paper asks for, and where it is

Made of the scenarios in `tests/mechanisms/` by `python tests/mechanisms/page.py`; a test keeps it up to date.

The paper (*Draft Discussion Paper on Compact Goals and Priorities*, 27 November 2017) describes a follow-up and review
system. Each mechanism of it has a scenario as data: who puts what on record on which desk, what a desk that was not
there shows after the merge, which figure comes out, what search finds, what the PDF prints, and what a form holds.
Every scenario is exported and imported into an empty desk, too, and the values are the same. § is the paper's section.

| tables of a scenario | what they say |
|---|---|
| `do` | what a person at a `desk` does: `record`, `change`, `attach` or `merge`; `set` are values, `@key` a link |
| `shows` | what readers at a desk see of a record, or that it is `hidden` from them |
| `figure` | cells of a figure by row and column, the records `behind` them, what it is `without` |
| `search`, `printed`, `form` | what words find, what a report's PDF prints or does not, what a form's editors hold |
| `defects`, `session` | which rules a record does not keep; from which session it comes |

The desks: `sec` is the secretariat's, `ada` a lead rapporteur's, `bo` a rapporteur's, `cy` a reviewer's; `dee` holds
what everybody may.
"""
_SECTIONS: Final = (
    ("Pledges", (*range(1, 14), 51)),
    ("Goals and their elements", (*range(14, 28), 52)),
    ("Follow-up and review", (*range(28, 45), 53)),
    ("Finance", tuple(range(45, 51))),
    ("Meeting practice", (54, 55)),
)


def page() -> str:
    """Return the page."""
    parts = [_HEAD]
    for title, numbers in _SECTIONS:
        parts.append(f"## {title}\n")
        for number in numbers:
            name = f"M{number:02d}"
            parts.append(_mechanism(number, tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))))
    return "\n".join(parts).rstrip() + "\n"


def _mechanism(number: int, scenario: dict[str, Any]) -> str:
    types = dict.fromkeys(one["record"] for one in scenario["do"] if "record" in one)
    figures = dict.fromkeys((one["report"], one["id"]) for one in scenario.get("figure", ()))
    printed = dict.fromkeys(one["report"] for one in scenario["printed"])
    lines = [
        f"### M{number} {scenario['title']}\n",
        f"{scenario['asks']} (§ {scenario['section']})\n",
        f"{scenario['story']}\n",
        f"- Records: {', '.join(CATALOGUE.type(one).label for one in types)}.",
    ]
    if figures:
        told = ", ".join(f"`{id_}` in *{KINDS[report].title}*" for report, id_ in figures)
        lines.append(f"- Figures: {told}.")
    lines.append(f"- Printed in: {', '.join(f'*{KINDS[one].title}*' for one in printed)}.\n")
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
