"""An outline with one of everything, for the tests of this folder."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from desktop.reports.outline import (
    Bullets,
    Cell,
    Column,
    Facts,
    Figure,
    Heading,
    Note,
    Outline,
    PageBreak,
    Paragraph,
    Run,
    Table,
)

CREATED = dt.datetime(2026, 10, 14, 17, 30, tzinfo=dt.UTC)
RECORD = "0f" * 16
PARTIES = ("Velmara", "Orvane", "Tamrana and the islands beyond")


def number(value: int) -> Cell:
    return Cell(text=f"{value:,}".replace(",", "\xa0"), value=Decimal(value), records=(RECORD,))


def day(text: str) -> Cell:
    return Cell(text=text, value=dt.date.fromisoformat(text))


def table(heads: tuple[str, ...], *rows: tuple[Cell | str, ...]) -> Table:
    return Table(columns=tuple(Column(title=head) for head in heads), rows=rows, heads=True)


BARS = Figure(
    kind="bars", title="Figure 1", alternative="Velmara announced 500.", definition="Counted once.",
    data=table(("Party", "Announced", "Paid"), *((one, number(500 + n), number(0)) for n, one in enumerate(PARTIES))),
)  # fmt: skip
TIMELINE = Figure(
    kind="timeline", title="Figure 2", alternative="From 2021 to 2023.",
    data=table(("Duty", "From", "Until"), *((one, day("2021-03-01"), day("2023-06-30")) for one in PARTIES)),
)  # fmt: skip
TREND = Figure(
    kind="trend", title="Figure 3", alternative="It falls.",
    data=table(("Party", "2021", "2022"), *((one, number(1200 - n), number(900)) for n, one in enumerate(PARTIES))),
)  # fmt: skip
HEAT = Figure(
    kind="heat", title="Figure 4", alternative="Most is covered.",
    data=table(("Goal", *PARTIES), ("1A", Cell(text="3", tint=1.0), Cell(text="1", tint=0.3), "0")),
)  # fmt: skip
MATRIX = Figure(
    kind="matrix", title="Figure 5", alternative="Two have an agreement.",
    data=table(("State", *(f"Party {n}" for n in range(12))), ("Velmara", *["-"] * 11, Cell(text="agreed", tint=0.3))),
)  # fmt: skip
LONG = Table(
    caption="Amounts",
    heads=True,
    columns=(Column(title="Reference"), Column(title="What", width_share=3), Column(title="Sum", align="end")),
    rows=tuple((f"CB-{n}", "Text of the pledge " * (n % 7 + 1), number(n * 1000)) for n in range(60)),
    notes=("Rates of 2025.",),
)


def everything(language: str = "en", *, cover: bool = True) -> Outline:
    """Return an outline of several pages with every kind of block."""
    sourced = (Run(text="A pledge"), Run(text=" with a source", footnote="A letter of 2021."), Run(text="."))
    return Outline(
        title="Summary of the second review", language=language, subtitle="Carda basin", author="The secretariat",
        standing="Draft", cover=cover, facts=(("Held in", "Puerto Lirio"),),
        blocks=(
            Heading(text="Figures"), Note(text="What follows is computed."), BARS, TIMELINE,
            Heading(text="Deep", level=3), TREND, HEAT, MATRIX, PageBreak(), Heading(text="Text"),
            Paragraph(text=sourced, number="1."),
            Paragraph(text=(Run(text="Le gouvernement.", language="fr"), Run(text="مرحبا", language="ar"))),
            Bullets(items=("one", "two")), Facts(rows=(("Chair", (Run(text="to be confirmed", style="mark"),)),)), LONG,
        ),
        notes=("A last remark.",), provenance=(("Desk", "SE"), ("State of shared@region/carda", "ab" * 32)),
        code="stocktake copy 1; meeting", stamp='{"kind":"meeting"}', created=CREATED,
    )  # fmt: skip
