"""The program's entry."""

from __future__ import annotations

import sys


def main() -> None:
    """Run a command."""
    if sys.platform == "win32" and sys.stdout:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a console's code page has no Arabic
    from desktop.cli.main import cli  # noqa: PLC0415 - the window will not need the commands

    cli()
