"""The window: screens over one open desk.  Only this room imports Qt."""

from __future__ import annotations

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 drops a reference to None at every call that returns nothing.  Before Python 3.12, which keeps None
    # for good (PEP 683), that ends the program after some thousand calls ("none_dealloc").  So give it references
    # enough, as PEP 683 does.  To be removed once a release of PySide6 counts them rightly again.
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40
