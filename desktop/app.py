"""The program's entry: with no arguments, or desks and bundles to open, the window; else the commands."""

from __future__ import annotations

import gc
import shutil
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_OPENED: Final = (".desk", ".stk")  # endings of what a double click hands over


def main() -> None:
    """Open the window or run a command."""
    given = sys.argv[1:]
    if given[:1] == ["--worker"]:
        _work(given[1])
        return
    if all(one.lower().endswith(_OPENED) for one in given):
        sys.exit(_window(given))
    if sys.platform == "win32" and sys.stdout:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a console's code page has no Arabic
    if given[:2] == ["registry", "serve"]:  # a service that runs for years has no more in memory than it needs
        from desktop.cli.registry import registry  # noqa: PLC0415 - as below

        registry(given[1:], prog_name="stocktake registry")
    from desktop.cli.main import cli  # noqa: PLC0415 - the window does not need the commands

    cli()


def _work(module: str) -> None:
    """Be a process that reads documents, as the packaged program is asked to be one."""
    if module == "desktop.ui.pages.child":
        from desktop.ui.pages import child as pages  # noqa: PLC0415 - the window does not need it

        pages.main()
    else:
        from desktop.exchange.documents import child as documents  # noqa: PLC0415 - as above

        documents.main()


def _window(files: Sequence[str]) -> int:
    gc.disable()  # what is imported stays; the window turns it on again once its first screen stands
    from desktop.ui.run import open_window  # noqa: PLC0415 - commands do not need Qt

    return open_window(files, make_sample)


def make_sample(folder: Path) -> Path:
    """Make a sample desk below a folder, anew: the demo's lead rapporteur's, with an entry that differs."""
    from desktop import wiring  # noqa: PLC0415 - only those who try the sample need it
    from desktop.casework import capture, identity  # noqa: PLC0415 - as above
    from desktop.demo import PASSPHRASE, Demo  # noqa: PLC0415 - as above
    from desktop.store.desk import DeskFile  # noqa: PLC0415 - as above

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    Demo(folder, None).run(network=False)
    heard = {"lead": "2027-06-30", "rapporteur": "2027-07-31"}
    for name, due in heard.items():
        with closing(DeskFile.open(folder / "desks" / f"{name}.desk")) as desk:
            sitting = identity.take_seat(desk, PASSPHRASE)
            (pledge,) = desk.find("pledge", "source", "CB-P-001")
            capture.change(desk, sitting, pledge, {"due": due})
            if name != "lead":
                bundles = wiring.hand_over(desk, sitting, "lead", folder / "stick")
    sample = folder / "desks" / "lead.desk"
    with closing(DeskFile.open(sample)) as desk:
        for bundle in bundles:
            wiring.receive(desk, bundle)
    return sample
