"""A process that captures or receives until it is killed; run by test_crash.py and test_fsync.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.casework import capture, handover, identity
from desktop.exchange import folder
from desktop.store.desk import DeskFile


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def main() -> None:
    task, path, *rest = sys.argv[1:]
    desk = DeskFile.open(Path(path))
    if task == "careless":  # a planted fault: acknowledges before the disk has it
        desk._db.execute("pragma synchronous=off")
    if task == "receive":
        proven = folder.read(Path(rest[0]))
        say("go")
        handover.receive(desk, proven)
        say("received")
        return
    sitting = identity.take_seat(desk, "x")
    say("go")
    for number in range(int(rest[0]), int(rest[1])):
        capture.record(desk, sitting, "decision", {"title": f"Decision {number}", "text": "As decided."})
        say(f"kept {number}")
        if number % 20 == 0:
            handover.seal(desk, sitting)


main()
