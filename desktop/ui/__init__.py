"""The window: screens over one open desk.  Only this room imports Qt."""

from __future__ import annotations

import ctypes
import gc
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 drops a reference to None at every call that returns nothing, and to True or False at some others.
    # Before Python 3.12, which keeps these for good (PEP 683), that ends the program after some thousand calls
    # ("none_dealloc", "bool_dealloc").  So give them references enough, as PEP 683 does.  To be removed once a release
    # of PySide6 counts them rightly again.
    for _kept in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_kept)).value += 1 << 40

# Nearly everything that a start makes stays: with Python's own bounds, looking for garbage takes a tenth of the start.
gc.set_threshold(50_000, 20, 20)
