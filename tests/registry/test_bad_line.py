"""A line as it is at some venues: 20 kbit/s both ways, and of every ten packets three are lost.

The desk's program runs in a network of its own (a namespace), from which two tunnel devices lead here; what goes
through them is delayed and lost packet by packet, and the system's TCP has to cope, as it has outside.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import random
import struct
import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.casework import capture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Net

TUN = Path("/dev/net/tun")
SET_DEVICE, IS_TUN, BARE = 0x400454CA, 0x0001, 0x1000  # as the kernel's if_tun.h names them
HERE, THERE = "10.77.7.1", "10.77.7.2"
WAITING = 20  # packets that wait at each end; what comes beyond is lost, too


def call(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


class BadLine:
    """Two ends of a line, one of them in a namespace; ``rate`` in bytes a second, ``loss`` a share of the packets."""

    def __init__(self, rate: int, loss: float) -> None:
        self._rate, self._loss, self._chance = rate, loss, random.Random(1)
        self.name, self.passed, self.lost, self._open = f"stk{os.getpid() % 100_000}", 0, 0, True
        self._ends = [self._device(f"{self.name}{side}") for side in "ab"]
        call("ip", "netns", "add", self.name)
        call("ip", "link", "set", f"{self.name}b", "netns", self.name)
        for near, far, words in ((HERE, THERE, ["ip"]), (THERE, HERE, ["ip", "-n", self.name])):
            device = f"{self.name}{'a' if near == HERE else 'b'}"
            call(*words, "addr", "add", near, "peer", far, "dev", device)
            call(*words, "link", "set", device, "up")
        for one, other in (self._ends, self._ends[::-1]):
            waiting: deque[bytes] = deque()
            for work in (self._take, self._give):
                end = one if work == self._take else other
                threading.Thread(target=work, args=(end, waiting), daemon=True).start()

    def _device(self, name: str) -> int:
        opened = os.open(TUN, os.O_RDWR)
        fcntl.ioctl(opened, SET_DEVICE, struct.pack("16sH", name.encode(), IS_TUN | BARE))
        return opened

    def _take(self, end: int, waiting: deque[bytes]) -> None:
        with contextlib.suppress(OSError):
            while self._open:
                packet = os.read(end, 65_536)
                if self._chance.random() < self._loss or len(waiting) >= WAITING:
                    self.lost += 1
                else:
                    waiting.append(packet)

    def _give(self, end: int, waiting: deque[bytes]) -> None:
        with contextlib.suppress(OSError):
            while self._open:
                if not waiting:
                    time.sleep(0.005)
                    continue
                packet = waiting.popleft()
                time.sleep(len(packet) / self._rate)
                os.write(end, packet)
                self.passed += 1

    def close(self) -> None:
        self._open = False
        call("ip", "netns", "del", self.name)
        for end in self._ends:
            os.close(end)


@pytest.fixture
def bad_line() -> Iterator[BadLine]:
    try:
        made = BadLine(rate=2500, loss=0.3)
    except (OSError, subprocess.CalledProcessError) as fault:
        pytest.skip(f"networks of one's own are not to be had here ({fault})")
    yield made
    made.close()


def synchronise(line: BadLine, url: str, desk: Path) -> str:
    reading, writing = os.pipe()
    os.write(writing, b"four words or five\n")
    os.close(writing)
    program = ["ip", "netns", "exec", line.name, sys.executable, "-c", "from desktop.app import main; main()"]
    words = ["sync", url, "--desk", str(desk), "--passphrase-fd", str(reading)]
    done = subprocess.run([*program, *words], pass_fds=[reading], capture_output=True, text=True, timeout=1500,
                          check=False)  # fmt: skip
    os.close(reading)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_desk_synchronises_over_a_line_that_loses_three_packets_of_ten(net: Net, bad_line: BadLine) -> None:
    ada = net.laptop("ada")
    for number in range(20):
        net.sec.record("actor", name=f"Velmara {number}")
    net.sync(net.sec)
    ada.record("intervention", shown_as="Velmara", text="Good morning.")
    content = random.Random(1).randbytes(20_000)
    capture.attach(ada.desk, ada.sitting, content, name="f", media="m", title="T")
    served = type(net.served)(net.open, host=HERE)
    told = synchronise(bad_line, served.url, ada.path)
    served.close()
    assert " 0 wait" in told
    assert bad_line.lost / (bad_line.lost + bad_line.passed) > 0.25
    assert net.sync(net.sec).came == 1
    assert "Good morning." in repr([one.values for one in net.sec.desk.records("intervention")])
