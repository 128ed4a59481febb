"""The command line: all groups under one name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop import __version__
from desktop.bench import run as benches
from desktop.cli import (
    bundles,
    claiming,
    conflicts,
    days,
    desks,
    duplicates,
    entries,
    erasure,
    judging,
    keys,
    packs,
    quarantine,
    records,
    registry,
    reports,
    review,
    rosters,
    search,
    sync,
    tables,
    texts,
)
from desktop.cli.common import REFUSED, Answer, command

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="stocktake")
def cli() -> None:
    """Follow up pledges at review meetings, with or without a network."""


_GROUPS = (desks.desk, desks.enrol, rosters.roster, keys.keys, quarantine.quarantine, conflicts.conflicts)
for _group in (
    *_GROUPS,
    texts.text,
    duplicates.duplicates,
    bundles.kit,
    bundles.bundle,
    reports.report,
    review.review,
    packs.pack,
    registry.registry,
):
    cli.add_command(_group)
cli.add_command(registry.registry)
for _name, _command in judging.judging.commands.items():
    review.review.add_command(_command, _name)
for _name, _command in claiming.claiming.commands.items():
    conflicts.conflicts.add_command(_command, _name)
for _name, _command in {
    **entries.entries.commands, **tables.exchange.commands,
    **records.records.commands, **search.search.commands, **erasure.erasures.commands, **days.days.commands,
    **sync.syncing.commands,
}.items():  # fmt: skip
    cli.add_command(_command, _name)


@command(cli, "demo")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path("out"), show_default=True)
@click.option("--seed", type=int, default=None, help="Put random tokens of this seed into what is captured.")
def demo(out: Path, seed: int | None) -> Answer:
    """Run the whole job on the made-up sample region: four desks, no network, one agreed record."""
    from desktop.demo import Demo, DemoFailed  # noqa: PLC0415 - other commands do not wait for it

    played = Demo(out, seed, tell=click.echo if _is_text() else None)
    try:
        result = played.run()
    except DemoFailed as fault:
        return Answer(str(fault), {"error": "DemoFailed", "happened": str(fault)}, REFUSED)
    return Answer(result.text, result.data)


def _is_text() -> bool:
    return not click.get_current_context().params.get("as_json", False)


@command(cli, "self-test")
def run_self_test() -> Answer:
    """Try the program itself on this computer: make a desk, capture, seal, bundle, verify, merge, print."""
    from desktop.bench.selftest import self_test  # noqa: PLC0415 - as above

    lines = self_test()
    return Answer("\n".join(lines), {"done": lines})


@command(cli, "bench")
@click.argument("names", nargs=-1, metavar="[NAME]…")
@click.option("--ops", type=click.IntRange(min=1_000), default=None, help="Size, where the bench has one.")
def bench(names: Sequence[str], ops: int | None) -> Answer:
    """Measure: ratios within one run, interleaved, medians.  Without a name, all of them."""
    rows = benches.measure(names or benches.NAMES, ops)
    lines = [f"{row.name}: {row.value:.3g} {row.unit}  (must {row.must}, aim {row.aim})" for row in rows]
    return Answer("\n".join(lines), [row.as_data() for row in rows])  # type: ignore[arg-type] # the contract is an array
